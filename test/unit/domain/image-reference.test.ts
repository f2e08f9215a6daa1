// Names of images as Docker and registries read them. Pure.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatImage,
  imageName,
  parseImageReference,
  shortImageName,
} from '../../../src/domain/image-reference.ts';

const digest = `sha256:${'a'.repeat(64)}`;

describe('parseImageReference', () => {
  test.each([
    ['redis', 'docker.io/library/redis', null, null],
    ['redis:7.2', 'docker.io/library/redis', '7.2', null],
    ['acme/payments', 'docker.io/acme/payments', null, null],
    ['index.docker.io/acme/payments:1', 'docker.io/acme/payments', '1', null],
    ['localhost/payments', 'localhost/payments', null, null],
    ['registry:5000/payments', 'registry:5000/payments', null, null],
    [
      'registry.example.com:5000/team/sub/payments:v1.2-3_x',
      'registry.example.com:5000/team/sub/payments',
      'v1.2-3_x',
      null,
    ],
    [`ghcr.io/acme/payments:1@${digest}`, 'ghcr.io/acme/payments', '1', digest],
    [`ghcr.io/acme/payments@${digest}`, 'ghcr.io/acme/payments', null, digest],
    ['[::1]:5000/payments:1', '[::1]:5000/payments', '1', null],
    ['GHCR.io/acme/payments', 'ghcr.io/acme/payments', null, null],
  ])('%s', (text, name, tag, ownDigest) => {
    const image = parseImageReference(text);
    expect(image && imageName(image)).toBe(name);
    expect(image).toMatchObject({ tag, digest: ownDigest });
  });

  test.each([
    '',
    'Acme Payments',
    '{{ .Values.image }}',
    '$(IMAGE)',
    'acme/Payments:1',
    'acme/payments:',
    'acme//payments',
    'acme/payments@sha256:short',
    `a/${'b'.repeat(600)}`,
    'https://ghcr.io/acme/payments',
    '../../etc/passwd',
  ])('%j names no image', (text) => {
    expect(parseImageReference(text)).toBeNull();
  });

  test('what was read is written the same, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const image = parseImageReference(text);
        if (image !== null) expect(parseImageReference(formatImage(image))).toEqual(image);
      }),
    );
  });

  test('people leave out what Docker Hub fills in', () => {
    expect(['docker.io/library/redis', 'docker.io/acme/x', 'ghcr.io/acme/x'].map(shortImageName)).toEqual([
      'redis',
      'acme/x',
      'ghcr.io/acme/x',
    ]);
  });
});
