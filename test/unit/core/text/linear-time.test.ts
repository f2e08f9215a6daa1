// Tests that whatever reads texts of others takes time in proportion to their length. Effects: looks at a clock.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createLogParser } from '../../../../src/core/change/git/parse-log.ts';
import { readCommit } from '../../../../src/core/change/read-commit.ts';
import { commitProse } from '../../../../src/core/condense/commit-prose.ts';
import { isEmptyTalk } from '../../../../src/core/condense/empty-talk.ts';
import { withoutForms } from '../../../../src/core/condense/form-lines.ts';
import { leadSentence } from '../../../../src/core/condense/lead-sentence.ts';
import { maskSecrets } from '../../../../src/core/condense/redact.ts';
import { readEntries } from '../../../../src/core/condense/source-entries.ts';
import { cutAtSentence } from '../../../../src/core/condense/split-sentences.ts';
import { parseAnswer } from '../../../../src/core/model/parse-answer.ts';
import { cutAt } from '../../../../src/core/text/cut-at.ts';
import { stripHidden } from '../../../../src/core/text/hidden-characters.ts';
import { plainLine } from '../../../../src/core/text/plain-line.ts';
import { stripMarkup } from '../../../../src/core/text/strip-markup.ts';
import { cleanModelText, fenceSource, plainSource } from '../../../../src/core/text/untrusted-text.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A log of one commit, as git prints it for the collect flow. */
function readLog(message: string): void {
  const parser = createLogParser((commit) => readCommit(commit, null));
  const person = ['Ada', 'ada@example.com', '0'];
  const fields = ['a'.repeat(40), '', ...person, ...person, message];
  parser.push(new TextEncoder().encode(fields.map((field) => `${field}\0`).join('')));
  parser.finish();
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  plainSource,
  cleanModelText,
  fenceSource: (text) => fenceSource({ ref: 'PR#1', kind: 'pull-request', title: text, text }, sha256),
  stripHidden,
  stripMarkup,
  plainLine,
  cutAt: (text) => cutAt(text, text.length - 9),
  maskSecrets,
  readLog,
  commitProse: (text) => commitProse(text, 'Fix it'),
  readEntries,
  withoutForms,
  cutAtSentence: (text) => cutAtSentence(text, text.length - 9),
  leadSentence,
  isEmptyTalk,
  parseAnswer,
};

const seeds = [
  ...' \t\n\r\u00a0\u2003\u2800\u200b\u00ad\u0301\ufe0f\u001b\u009b\ue000\ud800<>[](){}`"\'#|*_~=+-/\\.,:;!?&@0aA가é'.split(
    '',
  ),
  ' \n',
  '\n\n',
  '\n- ',
  '\n| ',
  '\n> ',
  'a ',
  'a b ',
  'a. ',
  'aB3',
  '- ',
  '[a',
  '[a]',
  '[](',
  '[a](',
  '[a](<',
  '[a]: b ',
  '\n[a]: <',
  '\n[//]: # ("',
  '<a',
  '<a ',
  '<!--',
  '<!a',
  '<![CDATA[',
  '<div>',
  '<div ',
  '<div hidden ',
  '<div hidden>',
  '<svg>',
  '</svg',
  '``a',
  '```\n',
  '```json\n{',
  'data:a/b,',
  'data:a/b;a',
  'https://a',
  'https://a?',
  '://a:',
  'www.',
  '\u001b[',
  '\u001b]',
  '👩\u200d',
  '\ue0001',
  'system:',
  '::a ',
  '##[',
  '@a.',
  'PAY-1 ',
  '(#1)',
  'fix ',
  'revert ',
  '"a" ',
  'closes #1 ',
  '(cherry picked from ',
  '\nCo-authored-by: ',
  'BREAKING CHANGE ',
  'ghp_',
  'AKIA',
  'eyJa.',
  'token: ',
  'password=',
  'password = "',
  'bearer ',
  'login a ',
  '-----BEGIN PRIVATE KEY-----',
];

const lengthMax = 16_000;
/** What takes no longer is not looked at closely. */
const limitMsMin = 200;

/** In one line, in two lines of a paragraph, in two paragraphs, and in code. */
const shapes: readonly ((run: string) => string)[] = [
  (run) => `a${run}x`,
  (run) => `a${run}b\n${run}x`,
  (run) => `a${run}b\n\n${run}c\nx`,
  (run) => `a\n\`\`\`json\n${run}x`,
];

describe('takes time in proportion to the text:', () => {
  it.each(Object.keys(readers))('%s', { timeout: 120_000 }, (name) => {
    const took = (text: string): number => {
      const start = performance.now();
      readers[name]?.(text);
      return performance.now() - start;
    };
    const isSlow = (seed: string, shape: (run: string) => string): boolean => {
      const [short = '', long = ''] = [lengthMax / 4, lengthMax].map((length) =>
        shape(seed.repeat(Math.ceil(length / seed.length))),
      );
      if (took(long) <= limitMsMin) return false;
      // Four times the text may take far more than four times as long on a busy machine, not sixteen times, and never twice.
      const limitMs = Math.max(limitMsMin, 12 * Math.max(took(short), took(short)));
      return took(long) > limitMs && took(long) > limitMs;
    };
    const slow = shapes.flatMap((shape) => seeds.filter((seed) => isSlow(seed, shape)).map(shape));
    expect(slow).toEqual([]);
  });
});
