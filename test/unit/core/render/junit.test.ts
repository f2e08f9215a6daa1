// JUnit: one test a rule, well-formed whatever the findings say.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderJunit } from '../../../../src/core/render/junit.ts';
import {
  blocked,
  makeDecision,
  makeFailed,
  makeFinding,
  makeReview,
  mixedFindings,
  waiver,
} from '../../../fakes/review.ts';

const report = renderJunit(makeReview({ findings: [...mixedFindings] }), blocked);
const caseOf = (rule: string): string =>
  new RegExp(`<testcase[^>]*name="${rule}:[^>]*?(?:/>|>[\\s\\S]*?</testcase>)`).exec(report)?.[0] ?? '';

describe('each state has its element', () => {
  test.each([
    ['operators', /^<testcase[^>]*\/>$/],
    ['window', /<failure message="The window ends after working hours\." type="block">/],
    ['range', /<failure message="[^"]*" type="warn">/],
    ['freeze', /<error message="[^"]*" type="block">/],
    [
      'coverage',
      /^<testcase[^>]*>\s*<system-out>Two files were cut\.\nWhy it is risky: w\nWhat to do: i<\/system-out>/,
    ],
    [
      'takes-away',
      /<skipped message="Waived by ada, approved by cto, until 2026-04-01: agreed with the shop"\/>/,
    ],
  ])('%s', (rule, expected) => {
    expect(caseOf(rule)).toMatch(expected);
  });

  test('the counts are those of the elements', () => {
    expect(report).toContain('tests="6" failures="2" errors="1" skipped="1"');
    expect(report.match(/<testcase/g)).toHaveLength(6);
    expect(report.match(/<failure/g)).toHaveLength(2);
  });

  test('a failure tells why, what to do, and the evidence', () => {
    expect(caseOf('window')).toContain(
      'Why it is risky: Nobody watches the first errors.\nWhat to do: Start at 10:00.\n- ends at 19:30',
    );
  });

  test('in Korean', () => {
    const korean = renderJunit(makeReview({ language: 'ko', findings: [makeFailed({ waiver })] }), blocked);
    expect(korean).toContain('예외 승인: ada, 승인자 cto, 2026-04-01까지. 사유: agreed with the shop');
  });
});

/** Reads tags and text as an XML parser would, for the little that a report uses. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const tags = /<(?:\?xml[^?]*\?|(\/?)([a-z-]+)((?: [a-zA-Z]+="[^"<]*")*)(\/?))>/y;
  for (let at = 0; at < xml.length; ) {
    if (xml[at] !== '<') {
      if (/^&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml.slice(at, at + 8)) || xml[at] === '>') return false;
      at += 1;
      continue;
    }
    tags.lastIndex = at;
    const tag = tags.exec(xml);
    if (tag === null) return false;
    const [, closes, name, , isEmpty] = tag;
    if (closes === '/' && open.pop() !== name) return false;
    if (closes === '' && isEmpty === '' && name !== undefined) open.push(name);
    at = tags.lastIndex;
  }
  return open.length === 0;
}

test('names what blocks', () => {
  expect(renderJunit(makeReview(), blocked)).toContain('<property name="blocking" value="freeze,window"/>');
});

test('is well-formed whatever text it holds', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(']]>', '<failure>', '"/>', '\u0000', '&', '\ud800', '\n<testcase'),
  );
  fc.assert(
    fc.property(text, text, fc.constantFrom('pass', 'warn', 'fail', 'unknown'), (hostile, other, status) => {
      const finding = makeFinding({
        title: hostile,
        message: other,
        why: hostile,
        instead: other,
        status,
        evidence: [{ text: hostile }],
      });
      const xml = renderJunit(makeReview({ workspace: hostile, findings: [finding] }), makeDecision());
      expect(isWellFormed(xml)).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(isWellFormed('<a>')).toBe(false);
  expect(isWellFormed('<a b="c">&x</a>')).toBe(false);
});
