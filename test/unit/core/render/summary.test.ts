// The job summary: whole sections within the limit, and a line for those that are left out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderSummary, summaryBytesMax } from '../../../../src/core/render/summary.ts';
import { blocked, makeDecision, makeFailed } from '../../../fakes/review.ts';

const noteMarkdown = `# Deploy note: receipts\n\n> ⛔ **Decision: BLOCK**\n\n## What changes\n\n- one\n\n## Watch\n\n- two ${'한글 '.repeat(200)}.\n`;
const sizeOf = (text: string) => new TextEncoder().encode(text).length;
const render = (bytesMax: number, decision = blocked) =>
  renderSummary({ noteMarkdown, decision, language: 'en', bytesMax });
const headings = (markdown: string) => markdown.match(/^##? .*$/gm);

describe('summary', () => {
  test('is the head of the note, the findings, and the rest of the note', () => {
    const summary = render(summaryBytesMax);
    expect(headings(summary)).toEqual([
      '# Deploy note: receipts',
      '## Release standard',
      '## What changes',
      '## Watch',
    ]);
    expect(summary).not.toContain('left out');
  });

  test('says which rules had nothing to read', () => {
    const notRun = [{ rule: 'checks', title: 'Checks', configure: 'a token (GITHUB_TOKEN)' }];
    const standard = { ...blocked.standard, notRun };
    expect(render(summaryBytesMax, { ...blocked, standard })).toContain('NOT RUN: Checks (needs a token');
    expect(render(summaryBytesMax)).not.toContain('NOT RUN');
  });

  test('tells the worst first, in a table that hostile text does not break', () => {
    const hostile = makeFailed({ title: 'a|b', message: 'x\n| y | <img>', evidence: [{ text: '@team |' }] });
    const rows = render(summaryBytesMax, { ...blocked, findings: [...blocked.findings, hostile] }).match(
      /^\| [^|].*$/gm,
    );
    expect(rows?.map((row) => row.split(' ')[2])).toEqual([
      'FAILED',
      'FAILED',
      'UNKNOWN',
      'WARNING',
      'WARNING',
      'WAIVED',
    ]);
    for (const row of rows ?? []) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(rows?.[1]).toContain('a\\|b | x \\| y \\| &lt;img><br>• @\u200bteam \\|');
  });

  test('has no table when every rule is met', () => {
    expect(render(summaryBytesMax, makeDecision())).not.toContain('|---|');
  });

  test('drops whole sections from the end, and says how many and where they are', () => {
    const whole = sizeOf(render(summaryBytesMax));
    const cut = render(whole - 1);
    expect(headings(cut)).toEqual(['# Deploy note: receipts', '## Release standard', '## What changes']);
    expect(cut).toContain('1 of the sections');
    expect(cut).toContain('note.md');
  });

  test('is never above the limit, and every section in it is whole', () => {
    const section = fc.nat({ max: 200 }).map((length) => `## S\n\n${'가'.repeat(length)}.`);
    fc.assert(
      fc.property(
        fc.array(section, { maxLength: 8 }),
        fc.integer({ min: 0, max: 6000 }),
        (sections, bytesMax) => {
          const note = ['# Note', ...sections].join('\n\n');
          const summary = renderSummary({ noteMarkdown: note, decision: blocked, language: 'ko', bytesMax });
          expect(sizeOf(summary)).toBeLessThanOrEqual(bytesMax);
          const shown = summary.split(/\n+(?=## S)/).slice(1);
          for (const [index, text] of shown.entries()) {
            expect(text.startsWith(sections[index] ?? 'none')).toBe(true);
          }
          const complete = shown.length === sections.length && summary.includes('## 릴리스 기준');
          expect(complete || summary === '' || summary.includes('생략')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
