// Tests that no attack of the corpus hides in a prompt, leaves its fence, or comes back from a model as one. Pure.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cleanModelText, fenceSource, plainSource } from '../../../../src/core/text/untrusted-text.ts';
import { injections } from '../../../corpus/injections.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const cases = injections.map((injection) => [injection.id, injection] as const);
const hiddenCharacters = /[\p{Default_Ignorable_Code_Point}]|(?![\n\t])\p{Cc}/u;
/** What would start a turn, a tag of a prompt, or end the fence. */
const fenceBreakers =
  /<\s*\/|<\||<(?:source|system|instructions|invoke|function)|\[\/?INST\]|^\P{L}{0,20}(?:system(?: prompt)?|human|assistant|user|시스템|사용자)[*\s]{0,4}:/imu;

describe('the corpus', () => {
  it('has more than forty attacks, each with a name of its own', () => {
    expect(new Set(injections.map(({ id }) => id)).size).toBe(injections.length);
    expect(injections.length).toBeGreaterThan(40);
    expect(new Set(injections.map(({ where }) => where)).size).toBe(8);
  });

  it('hides something from people in half of it, and all of that is in the text itself', () => {
    const hiding = injections.filter(({ mustNotAppear }) => mustNotAppear !== undefined);
    expect(hiding.length).toBeGreaterThan(20);
    for (const { id, text, mustNotAppear = [] } of hiding)
      for (const hidden of mustNotAppear) expect(`${id} ${text}`).toContain(hidden);
  });
});

describe('in a prompt', () => {
  it.each(cases)(
    '%s shows what people see and nothing else',
    (_id, { text, mustNotAppear = [], mustAppear = [] }) => {
      const plain = plainSource(text);
      for (const hidden of mustNotAppear) expect(plain).not.toContain(hidden);
      for (const shown of mustAppear) expect(plain).toContain(shown);
      expect(plain).not.toMatch(hiddenCharacters);
      expect(plainSource(plain)).toBe(plain);
    },
  );

  it.each(cases)('%s stays in its fence, as text and as title', (_id, { text }) => {
    const fenced = fenceSource({ ref: 'PAY-1', kind: 'issue', title: text, text }, hash);
    const [label = '', ...lines] = fenced.split('\n');
    const boundary = /^<source ref="PAY-1" kind="issue"(?: title="[^"<>]*")? boundary="([0-9a-f]{8})">$/.exec(
      label,
    )?.[1];
    expect(boundary).toBeDefined();
    expect(lines.pop()).toBe(`</source ${boundary}>`);
    expect(lines.join('\n')).not.toMatch(fenceBreakers);
    expect(lines.join('\n')).not.toContain(boundary);
  });
});

describe('in a note', () => {
  it.each(cases)('%s is one harmless line', (_id, { text }) => {
    const line = cleanModelText(text);
    expect(line).not.toMatch(/[\n\r]/);
    expect(line).not.toMatch(hiddenCharacters);
    expect(line).not.toMatch(/https?:\/\/|www\.\w|(?:^|\s)::[a-z]|##\[|##vso\[/);
    expect(line.replace(/`[^`]+`/g, '·')).not.toMatch(/<[a-z/!?]|(?<![\w/.])@[a-z]|\]\(/i);
  });
});
