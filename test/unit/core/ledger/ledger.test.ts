// The ledger's chain: what is sealed verifies, and nothing that was touched does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../src/core/ledger/canonical-json.ts';
import { findDeployed } from '../../../../src/core/ledger/deployed.ts';
import { countEmergencies } from '../../../../src/core/ledger/emergencies.ts';
import { sealRecord } from '../../../../src/core/ledger/seal.ts';
import { verifyLedger } from '../../../../src/core/ledger/verify.ts';
import type { RecordDraft } from '../../../../src/domain/publication.ts';
import { sha } from '../../../fakes/change.ts';
import { failureOf } from '../../../fakes/failure-of.ts';
import { makeEmergencyDraft, makeRecordDraft, sealLines, sha256 } from '../../../fakes/record.ts';
import { at } from '../../../fakes/release.ts';

const anyDraft: fc.Arbitrary<RecordDraft> = fc
  .record({
    workspace: fc.string({ minLength: 1, unit: 'binary' }),
    environment: fc.constantFrom('production', 'staging'),
    name: fc.string({ minLength: 1 }),
    actor: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
  })
  .map(({ workspace, environment, name, actor }) =>
    makeRecordDraft({
      workspace,
      environment,
      modules: [{ name, headSha: sha('a1') }],
      ...(actor !== undefined && { actor }),
    }),
  );

const three = sealLines([
  makeRecordDraft(),
  makeEmergencyDraft(),
  makeRecordDraft({ kind: 'rollback-succeeded' }),
]);

describe('canonical JSON', () => {
  test('does not depend on the order of keys, and has no white space', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: true, gone: undefined })).toBe(
      '{"a":true,"b":[1,{"c":"é\\"","d":null}]}',
    );
  });

  test('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('sealing', () => {
  test('numbers from 1 and chains to 64 zeros first', () => {
    const first = sealRecord(makeRecordDraft(), null, sha256);
    const second = sealRecord(makeRecordDraft(), JSON.stringify(first), sha256);
    expect([first.sequence, second.sequence]).toEqual([1, 2]);
    expect(first.previous).toBe('0'.repeat(64));
    expect(second.previous).toBe(first.hash);
    expect(second.hash).not.toBe(first.hash);
  });

  test.each([
    ['a torn line', (line: string) => line.slice(0, 40)],
    ['an edited line', (line: string) => line.replace('shop', 'shoq')],
    ['a line by another schema', () => '{}'],
  ])('refuses to chain to %s', (_, damage) => {
    const last = damage(three.at(-1) ?? '');
    expect(failureOf(() => sealRecord(makeRecordDraft(), last, sha256)).code).toBe('ledger/broken');
  });

  test('what is sealed verifies, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 5 }), (drafts) => {
        const verified = verifyLedger(sealLines(drafts), sha256);
        expect(verified).toMatchObject({ ok: true, count: drafts.length });
      }),
      { numRuns: 50 },
    );
  });
});

describe('verifying', () => {
  test('an empty ledger holds, and has no head', () => {
    expect(verifyLedger([], sha256)).toEqual({ ok: true, count: 0, head: null });
  });

  test('any single byte that is changed, added or taken away is found', () => {
    const text = three.join('\n');
    const bytes = new TextEncoder().encode(text);
    const decode = (mutated: readonly number[]) =>
      new TextDecoder().decode(Uint8Array.from(mutated)).split('\n');
    fc.assert(
      fc.property(
        fc.nat({ max: bytes.length - 1 }),
        fc.nat({ max: 255 }),
        fc.constantFrom('change', 'add', 'take'),
        (index, byte, how) => {
          const mutated = [...bytes];
          mutated.splice(index, how === 'add' ? 0 : 1, ...(how === 'take' ? [] : [byte]));
          fc.pre(mutated.length !== bytes.length || byte !== bytes[index]);
          expect(verifyLedger(decode(mutated), sha256).ok).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'a line that is gone',
      [three[0] ?? '', three[2] ?? ''],
      ['line 2 has sequence 3, not 2', 'line 2 does not follow'],
    ],
    ['the first line gone', three.slice(1), ['line 1 has sequence 2, not 1', 'line 1 does not follow']],
    [
      'two lines swapped',
      [three[0] ?? '', three[2] ?? '', three[1] ?? ''],
      ['line 2 has sequence 3', 'line 2 does not follow', 'line 3 has sequence 2', 'line 3 does not follow'],
    ],
    [
      'a line told twice',
      [three[0] ?? '', three[0] ?? ''],
      ['line 2 has sequence 1, not 2', 'line 2 does not follow'],
    ],
    ['a torn last line', [three[0] ?? '', (three[1] ?? '').slice(0, 99)], ['line 2 is cut off']],
    ['two damaged lines', ['{', 'x', three[2] ?? ''], ['line 1 is no JSON', 'line 2 is no JSON']],
    ['an empty line', [three[0] ?? '', '', three[1] ?? ''], ['line 2 is no JSON']],
    ['white space added', [(three[0] ?? '').replace(',', ', ')], ['line 1 is not spelled']],
    [
      'an unknown key',
      [(three[0] ?? '').replace('{', '{"a":1,')],
      ['line 1 breaks the schema at /: has the unknown key "a"'],
    ],
  ])('%s: all problems are told', (_, lines, expected) => {
    const verified = verifyLedger(lines, sha256);
    const problems = verified.ok ? [] : verified.problems;
    expect(problems.map((problem, index) => problem.slice(0, expected[index]?.length))).toEqual(expected);
  });

  test('an edited record with a new hash breaks the chain after it', () => {
    const forged = sealLines([makeRecordDraft({ workspace: 'other' })]);
    expect(verifyLedger([...forged, ...three.slice(1)], sha256)).toEqual({
      ok: false,
      problems: ['line 2 does not follow from the line before: the chain is broken'],
    });
  });
});

describe('what is deployed', () => {
  const lines = sealLines([
    makeRecordDraft({
      modules: [
        { name: 'receipts', headSha: sha('a1'), head: 'v1' },
        { name: 'cart', headSha: sha('c1') },
      ],
    }),
    makeRecordDraft({ modules: [{ name: 'receipts', headSha: sha('a2'), head: 'v2' }] }),
    makeRecordDraft({
      modules: [{ name: 'receipts', headSha: sha('a3'), head: 'v3' }],
      kind: 'deploy-started',
    }),
    makeRecordDraft({
      modules: [{ name: 'receipts', headSha: sha('a3'), head: 'v3' }],
      kind: 'deploy-failed',
    }),
    makeRecordDraft({ modules: [{ name: 'receipts', headSha: sha('a4') }], environment: 'staging' }),
    makeRecordDraft({ modules: [{ name: 'receipts', headSha: sha('a5') }], workspace: 'other' }),
    makeEmergencyDraft({ modules: [{ name: 'receipts', headSha: sha('a6') }] }),
  ]);
  const query = { environment: 'production', workspace: 'shop', module: 'receipts' };

  test.each([
    ['the newest that succeeded', query, { sha: sha('a2'), label: 'v2' }],
    ['of another module', { ...query, module: 'cart' }, { sha: sha('c1'), label: 'c1000000' }],
    ['in another environment', { ...query, environment: 'staging' }, { sha: sha('a4'), label: 'a4000000' }],
    ['of any workspace', { ...query, workspace: null }, { sha: sha('a5'), label: 'a5000000' }],
    ['nothing, when none was', { ...query, module: 'basket' }, null],
  ])('%s', (_, asked, expected) => {
    expect(findDeployed(lines, asked)).toEqual(expected);
  });

  test('a rollback says what runs', () => {
    const back = makeRecordDraft({
      kind: 'rollback-succeeded',
      modules: [{ name: 'receipts', headSha: sha('a1'), head: 'v1' }],
    });
    expect(findDeployed(sealLines([makeRecordDraft(), back]), query)).toEqual({
      sha: sha('a1'),
      label: 'v1',
    });
  });

  test('one unreadable line anywhere: no answer', () => {
    expect(failureOf(() => findDeployed([...lines.slice(0, 1), '{', ...lines.slice(1)], query)).code).toBe(
      'ledger/broken',
    );
  });
});

describe('counting emergencies', () => {
  const lines = sealLines([
    makeEmergencyDraft({ at: '2026-02-01T00:00:00Z' }),
    makeEmergencyDraft({ at: '2026-02-02T00:00:00Z' }),
    makeEmergencyDraft({ at: '2026-02-03T09:00:00+09:00' }),
    makeEmergencyDraft({ at: '2026-02-04T00:00:00Z', environment: 'staging' }),
    makeEmergencyDraft({ at: '2026-02-04T00:00:00Z', workspace: 'other' }),
    makeRecordDraft({ at: '2026-02-05T00:00:00Z' }),
  ]);
  const query = { environment: 'production', workspace: 'shop', since: at('2026-02-02T00:00:00Z') };

  test('counts those since, of this workspace and environment', () => {
    expect(countEmergencies(lines, query)).toBe(2);
    expect(countEmergencies([], query)).toBe(0);
  });

  test('an unreadable line might hide one: no count', () => {
    expect(failureOf(() => countEmergencies([...lines, 'torn'], query)).code).toBe('ledger/broken');
  });
});
