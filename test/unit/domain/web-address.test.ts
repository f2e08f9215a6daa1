// Which addresses of services are taken, and which are safe to send a token to.
import { describe, expect, test } from 'vitest';
import { addressProblem, isReadableOnTheWay, shownAddress } from '../../../src/domain/web-address.ts';

describe('an address', () => {
  test.each(['https://example.com', 'http://jira.corp:8080/jira', 'HTTPS://[::1]:8443/'])(
    '%s is one',
    (address) => {
      expect(addressProblem(address)).toBeNull();
    },
  );

  test.each([
    '',
    'https://',
    'https:// x',
    'https:example.com',
    'ftp://x',
    'example.com',
    'https://a b',
    ' ',
  ])('%j is none', (address) => {
    expect(addressProblem(address)).toBe('is not an http or https address');
  });

  test.each(['https://me@example.com', 'https://me:pass@example.com', 'https://:pass@example.com/x'])(
    '%s holds credentials',
    (address) => {
      expect(addressProblem(address)).toBe('must hold no credentials');
    },
  );
});

test.each([
  ['http://jira.corp', true],
  ['http://127.0.0.1.example.com', true],
  ['http://mylocalhost:80', true],
  ['https://jira.corp', false],
  ['http://localhost:8080', false],
  ['http://proxy.localhost', false],
  ['http://127.0.0.1:1', false],
  ['http://[::1]:1', false],
  ['http://', false],
])('what is sent to %s can be read on its way: %s', (address, isReadable) => {
  expect(isReadableOnTheWay(address)).toBe(isReadable);
});

describe('an address that reports show', () => {
  test('has no query, which may be a signature, and no fragment', () => {
    const signed = 'HTTPS://store.example/a/index.zip?sig=s3cret&x=1#sha256=00\nmore';
    expect(shownAddress(signed)).toBe('HTTPS://store.example/a/index.zip');
    expect(shownAddress('http://store.example/index.zip#sha256=00')).toBe('http://store.example/index.zip');
  });

  test.each([
    '/srv/a?b#c',
    'github-artifact:shop/ops/build.yml/index@a#b',
    'postgres://me@db/x?sslmode=disable',
  ])('%s stays as it is', (location) => {
    expect(shownAddress(location)).toBe(location);
  });
});
