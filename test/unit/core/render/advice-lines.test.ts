// What people read of a model's advice: marked as its opinion, once, and escaped like everything else. Pure.
import { describe, expect, it } from 'vitest';
import { adviceLines } from '../../../../src/core/render/advice-lines.ts';
import { renderConsole } from '../../../../src/core/render/console.ts';
import { renderNoteMarkdown } from '../../../../src/core/render/note-markdown.ts';
import { renderSummary, summaryBytesMax } from '../../../../src/core/render/summary.ts';
import type { Advice, Finding } from '../../../../src/domain/generated/review.ts';
import { makeNote } from '../../../fakes/note.ts';
import { blocked, makeFinding } from '../../../fakes/review.ts';

type Point = Advice['points'][number];
const point = (fields: Partial<Point> = {}): Point => ({
  kind: 'risk',
  text: 'Old instances write `POST` until the last one is gone.',
  refs: ['jira:IR-1'],
  raises: false,
  ...fields,
});
const advice = (points: readonly Point[]): Advice => ({
  engine: 'model',
  model: 'claude-sonnet-5-5',
  points: [...points],
  checklist: [],
});
const lines = (given: Advice | undefined, rules: readonly string[] = []) =>
  adviceLines({ advice: given, findings: rules.map((rule) => ({ rule })), language: 'en' });

describe('adviceLines', () => {
  it('says whose opinion it is, and the sources of each point', () => {
    const many = ['pr:#1', 'pr:#2', 'pr:#3', 'pr:#4', 'pr:#5'];
    expect(lines(advice([point(), point({ kind: 'missing', text: 'Who is told.', refs: many })]))).toEqual({
      heading: 'Advice of the model (claude-sonnet-5-5): an opinion that no rule has checked',
      lines: [
        'Risk: Old instances write `POST` until the last one is gone. (jira:IR-1)',
        'Missing in the note: Who is told. (pr:#1, pr:#2, pr:#3, pr:#4 +1)',
      ],
    });
  });

  it('does not tell again what the finding of the model says', () => {
    const points = [point({ raises: true }), point({ kind: 'instead' }), point({ text: 'The log grows.' })];
    expect(lines(advice(points), ['operators'])?.lines).toHaveLength(3);
    expect(lines(advice(points), ['operators', 'advice'])?.lines).toEqual([
      'Risk: The log grows. (jira:IR-1)',
    ]);
    expect(lines(advice([point({ raises: true })]), ['advice'])).toBeNull();
  });

  it('tells five points, and how many there are besides', () => {
    const told = lines(advice(Array.from({ length: 8 }, () => point())));
    expect(told?.lines).toHaveLength(6);
    expect(told?.lines.at(-1)).toBe('3 more in review.json');
  });

  it('says why there is none, and nothing when nobody asked or nothing is to say', () => {
    const none: Advice = {
      engine: 'none',
      reason: 'the time for the model was over',
      points: [],
      checklist: [],
    };
    expect(lines(none)).toEqual({
      heading: 'No advice of the model: the time for the model was over.',
      lines: [],
    });
    expect(lines(undefined)).toBeNull();
    expect(lines(advice([]))).toBeNull();
  });
});

describe('advice on the terminal and in the summary', () => {
  const hostile = advice([
    point({ text: 'a\u001b[2Jb\n::error::x <img src=x> [c](https://evil.example) @team' }),
  ]);

  it('stands below the findings and steers no terminal', () => {
    const shown = { decision: blocked, folder: null, width: 80, color: false };
    const text = renderConsole({ ...shown, note: makeNote(), advice: hostile });
    expect(text).toMatch(/FAILED[\s\S]*Advice of the model \(claude-sonnet-5-5\)[\s\S]*· Risk: /);
    expect(text).not.toMatch(/[\u001b\u009b\r]/);
    expect(text).not.toMatch(/^::/m);
    expect(renderConsole({ ...shown, note: makeNote() })).not.toContain('Advice');
  });

  it('is a section behind the findings, without link, HTML or mention', () => {
    const summary = renderSummary({
      noteMarkdown: '# Note\n\n## What changes\n\n- one\n',
      decision: { ...blocked, findings: [...blocked.findings, makeFinding()] },
      advice: hostile,
      language: 'ko',
      bytesMax: summaryBytesMax,
    });
    expect(summary.match(/^##? \S+ ?[^\s(]*/gm)).toEqual([
      '# Note',
      '## 릴리스 기준',
      '## 모델 의견',
      '## What changes',
    ]);
    const section = /## 모델 의견[\s\S]*?(?=\n## )/.exec(summary)?.[0] ?? '';
    expect(section).toContain('- 위험: ');
    expect(section).not.toMatch(/(?<!\\)[<[]/);
    expect(section).not.toMatch(/(?<![\\\w`])@team/);
  });

  it('stands below the decision on top of the note when it warns', () => {
    const finding = makeFinding({
      rule: 'advice',
      title: 'Advice of the model',
      status: 'warn',
      level: 'warn',
      message: `${hostile.points[0]?.text} ${'and more '.repeat(200)}`,
    });
    const noteOf = (findings: readonly Finding[]) =>
      renderNoteMarkdown({
        note: makeNote(),
        decision: { ...blocked, findings: [...findings] },
        timeZone: 'Asia/Seoul',
        noteSha256: '0'.repeat(64),
      });
    const quoted = noteOf([...blocked.findings, finding]).match(/^> .*$/gm) ?? [];
    expect(quoted[1]).toMatch(/^> \*\*Advice of the model:\*\* a/);
    expect(quoted[1]?.length).toBeLessThan(600);
    expect(quoted[1]).not.toMatch(/(?<!\\)[<[]/);
    expect(noteOf(blocked.findings)).not.toContain('Advice');
  });
});
