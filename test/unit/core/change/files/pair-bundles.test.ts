// What a file held at base beside what it holds at head, by name. Pure.
import { describe, expect, it } from 'vitest';
import { pairBundles } from '../../../../../src/core/change/files/pair-bundles.ts';
import { makeBundle, makeFacts } from '../../../../fakes/certificates/certificate-facts.ts';

const file = { path: 'a.yaml', status: 'modified' } as const;
const [one, two] = [makeBundle([makeFacts()]), makeBundle([makeFacts()])];

describe('pairs of bundles', () => {
  it('are made by name; each has its own status', () => {
    const before = [
      { name: 'shop/a', bundle: one },
      { name: 'shop/gone', bundle: one },
    ];
    const after = [
      { name: 'shop/new', bundle: two },
      { name: 'shop/a', bundle: two },
    ];
    expect(pairBundles({ ...file, before, after })).toEqual([
      { path: 'a.yaml', name: 'shop/new', status: 'added', before: null, after: two },
      { path: 'a.yaml', name: 'shop/a', status: 'modified', before: one, after: two },
      { path: 'a.yaml', name: 'shop/gone', status: 'deleted', before: one, after: null },
    ]);
  });

  it('leave out what is known to be the same, and only that', () => {
    const pair = (bundle: typeof one) =>
      pairBundles({ ...file, before: [{ name: null, bundle }], after: [{ name: null, bundle }] });
    expect(pair(one)).toEqual([]);
    expect(pair({ ...one, keys: [{ publicKey: 'a', encrypted: false }] })).toEqual([]);
    expect(pair({ ...one, problems: [{ kind: 'needs-password' }] })).toHaveLength(1);
    expect(pair({ ...one, keys: [{ publicKey: null, encrypted: true }] })).toHaveLength(1);
  });

  it('join objects of one name', () => {
    const [change] = pairBundles({
      ...file,
      before: [],
      after: [
        { name: 'a', bundle: one },
        { name: 'a', bundle: two },
      ],
    });
    expect(change?.after?.certificates).toEqual([...one.certificates, ...two.certificates]);
  });
});
