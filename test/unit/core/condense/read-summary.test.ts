// Tests that of a model's answer only what its sources may say is taken. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSummary } from '../../../../src/core/condense/read-summary.ts';
import { type Chunk, chunkKey } from '../../../../src/domain/digest.ts';

const chunkOf = (ref: string, ...refs: readonly string[]): Chunk => ({
  ref,
  kind: ref.startsWith('jira:') ? 'issue' : 'pull-request',
  module: 'receipts',
  title: 'Refunds',
  text: 'Something.',
  refs: [ref, ...refs],
  tokens: 200,
});

const issue = chunkOf('jira:PAY-7', 'pr:#12', 'c:a1000000');
const pull = chunkOf('pr:#12', 'jira:PAY-7', 'c:a1000000');

const fact = (text: string, refs: readonly string[], kind = 'behaviour') => ({ text, kind, refs });
const answer = (...sources: readonly { readonly ref: string; readonly facts: readonly unknown[] }[]) =>
  JSON.stringify({ sources });

function read(text: string, chunks: readonly Chunk[]) {
  const reading = readSummary(text, chunks);
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading;
}

describe('readSummary', () => {
  it('takes the facts of each source with their refs', () => {
    const { statements, dropped } = read(
      answer(
        { ref: 'jira:PAY-7', facts: [fact('Refunds need a second approval', ['jira:PAY-7', 'pr:#12'])] },
        { ref: 'pr:#12', facts: [fact('The flag refund.v2 is off', ['pr:#12'], 'flag')] },
      ),
      [issue, pull],
    );
    expect([...statements]).toEqual([
      [
        chunkKey(issue),
        [{ text: 'Refunds need a second approval', kind: 'behaviour', refs: ['jira:PAY-7', 'pr:#12'] }],
      ],
      [chunkKey(pull), [{ text: 'The flag refund.v2 is off', kind: 'flag', refs: ['pr:#12'] }]],
    ]);
    expect(dropped).toBe(0);
  });

  it('drops and counts what cites anything else, or stands under no source of the call', () => {
    const { statements, dropped } = read(
      answer(
        {
          ref: 'jira:PAY-7',
          facts: [fact('Cites another', ['jira:PAY-7', 'jira:PAY-8']), fact('Cites none', [])],
        },
        { ref: 'jira:PAY-9', facts: [fact('Of another source', ['jira:PAY-7'])] },
      ),
      [issue, pull],
    );
    expect(statements.size).toBe(0);
    expect(dropped).toBe(3);
  });

  it('lets a fact without refs cite the only source', () => {
    const { statements } = read(answer({ ref: '?', facts: [fact('Refunds are slow', [])] }), [issue]);
    expect(statements.get(chunkKey(issue))?.[0]?.refs).toEqual(['jira:PAY-7']);
  });

  it.each([
    ['prose', 'Here is the summary:', ['The answer is not one whole JSON object.']],
    ['another form', '{"facts":[]}', [expect.stringContaining('sources'), expect.stringContaining('facts')]],
    [
      'an unknown kind',
      answer({ ref: 'pr:#12', facts: [fact('x', [], 'advice')] }),
      [expect.stringContaining('kind')],
    ],
  ])('says what is wrong with %s', (_name, text, problems) => {
    expect(readSummary(text, [pull])).toEqual({ ok: false, problems });
  });

  it('takes off a fact the ref that it cites anyway', () => {
    const { statements } = read(
      answer({
        ref: 'jira:PAY-7',
        facts: [fact('c:a1000000: Refunds end at midnight', []), fact('PAY-7: The mail names the shop', [])],
      }),
      [issue],
    );
    expect(statements.get(chunkKey(issue))?.map(({ text }) => text)).toEqual([
      'Refunds end at midnight',
      'The mail names the shop',
    ]);
  });

  it('takes no field of the host for a fact', () => {
    const fields = ['Author: ines park', 'Approved by: minji, tom', 'Closes: #12 Refunds'];
    const { statements } = read(
      answer({ ref: 'pr:#12', facts: [...fields, 'Refunds name the author'].map((text) => fact(text, [])) }),
      [pull],
    );
    expect(statements.get(chunkKey(pull))?.map(({ text }) => text)).toEqual(['Refunds name the author']);
  });

  it('cleans and cuts text, and tells the same once', () => {
    const long = `${'The amount is checked by the bank. '.repeat(12)}End`;
    const { statements } = read(
      answer({
        ref: 'pr:#12',
        facts: [
          fact('The flag `x.y` is off, see [here](https://evil.example) ::error::boo', ['pr:#12']),
          fact('The flag `x.y` is off', ['pr:#12']),
          fact(long, ['pr:#12']),
        ],
      }),
      [pull],
    );
    const texts = (statements.get(chunkKey(pull)) ?? []).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).not.toMatch(/evil|::error/);
    expect(texts[1]).toMatch(/bank\.$/);
    expect(texts[1]?.length).toBeLessThanOrEqual(240);
  });

  it('never takes a ref that is not of the chunk, whatever the answer', () => {
    const ref = fc.constantFrom('jira:PAY-7', 'pr:#12', 'c:a1000000', 'jira:EVIL-1', 'file:x', '');
    const facts = fc.array(
      fc.record({
        text: fc.string({ maxLength: 40 }),
        kind: fc.constantFrom('breaking', 'other'),
        refs: fc.array(ref, { maxLength: 3 }),
      }),
      { maxLength: 5 },
    );
    const sources = fc.array(fc.record({ ref, facts }), { maxLength: 4 });
    fc.assert(
      fc.property(sources, fc.constantFrom([issue], [pull], [issue, pull]), (given, chunks) => {
        const { statements, dropped } = read(JSON.stringify({ sources: given }), chunks);
        const count = given.reduce((sum, source) => sum + source.facts.length, 0);
        expect(dropped).toBeLessThanOrEqual(count);
        for (const [key, told] of statements) {
          const chunk = chunks.find((candidate) => chunkKey(candidate) === key);
          for (const { refs } of told) {
            expect(refs.length).toBeGreaterThan(0);
            for (const cited of refs) expect(chunk?.refs).toContain(cited);
          }
        }
      }),
    );
  });
});
