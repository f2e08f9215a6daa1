// Generated notes: hostile texts, both languages, empty lists, sources of every kind, remarks. Pure.
import fc from 'fast-check';
import type { Note } from '../../src/domain/generated/note.ts';
import { sha } from './change.ts';
import { makeNote, makeRepository } from './note.ts';

/** Pieces that mean something in Markdown, in GitHub, in a terminal or to the reader of an edited note. */
const pieces = [
  '`code`',
  '`',
  '``',
  '<b>',
  '<!-- general -->',
  '-->',
  '[x](https://evil.example)',
  '[x] ',
  '![a](b)',
  '| a | b |',
  '|',
  '**bold**',
  '__x__',
  '_',
  '~~gone~~',
  '# h',
  '## Impact',
  '## Similar past incidents',
  '#',
  '- item',
  '1. x',
  '> quote',
  '+',
  '#12',
  '@team',
  'GH-7',
  'www.evil.example',
  'https://evil.example/a_b',
  'a@b.example',
  '\\',
  '\\|',
  '&amp;',
  '&#35;',
  '$x$',
  '\u200b',
  '\u202e',
  '\n',
  '\r\n',
  '\t',
  '  ',
  ' ',
  ':',
  '(PAY-7)',
  '(`#12`)',
  '한국어 문장',
  '배포 시간: 없음',
  'Why this level (high):',
  'Operators: mallory · Window: now',
  'Environment: x · Operators: y · Window: z',
  '🚀',
  'plain words',
  'V1_33__drop.sql',
] as const;

/** Any text of at least one character. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 8 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const refs = fc.uniqueArray(
  fc.constantFrom(
    'c:a1000000',
    'pr:#12',
    'pr:example/shop#7',
    'jira:PAY-7',
    'jira:PAY-8',
    'file:db/V1_33__drop (copy).sql',
    'file:src/`odd`.ts',
    'check:build',
    'incident:INC-1',
  ),
  { maxLength: 6 },
);

const claim = fc.record({ text: hostileText, refs });
const claims = fc.array(claim, { maxLength: 4 });

const item = fc.record({
  group: fc.constantFrom('general', 'database-migration', '결제', 'A b_c'),
  text: hostileText,
  source: fc.constantFrom('template', 'change', 'config', 'incident', 'model', 'person'),
  done: fc.boolean(),
  refs,
});

const pastIncident = fc.record({
  ref: fc.constantFrom('incident:INC-1', 'incident:github:example/shop#7', 'incident:장애_1'),
  title: hostileText,
  date: fc.constantFrom(null, '2025-11-02'),
  services: fc.array(hostileText, { maxLength: 2 }),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  what: hostileText,
  why: fc.array(hostileText, { maxLength: 3 }),
  instead: hostileText,
  url: fc.constantFrom(null, 'https://wiki.example/incidents/1?a=(b)'),
});

const remark = fc.record({
  heading: fc.option(fc.constantFrom('Notes for the night shift', '회의 메모', 'C #', '`x` | y'), {
    nil: null,
  }),
  after: fc.constantFrom('header', 'changes', 'impact', 'incidents', 'rollback', 'checklist', 'coverage'),
  markdown: fc.constantFrom(
    'Call the *DBA* first.',
    'Two lines\nof text with [a link](https://example.com).',
    '```sql\nSELECT 1;\n```',
    '> quoted\n\nand a paragraph',
    '한국어 메모 **굵게**',
  ),
});

/** Notes that the schema allows. */
export const anyNote: fc.Arbitrary<Note> = fc
  .record({
    language: fc.constantFrom('en', 'ko'),
    kind: fc.constantFrom('deploy', 'work'),
    title: hostileText.map((text) => text.slice(0, 100)),
    summary: hostileText,
    environment: fc.constantFrom('production', 'stage|2', '운영'),
    changes: fc.array(
      fc.record({
        text: hostileText,
        category: fc.constantFrom('breaking', 'migration', 'feature', 'other'),
        refs,
        details: claims,
      }),
      { maxLength: 4 },
    ),
    level: fc.constantFrom('low', 'critical'),
    scope: claims,
    reasons: claims,
    incidents: fc.array(pastIncident, { maxLength: 3 }),
    order: fc.option(fc.tuple(fc.record({ why: hostileText, refs }), fc.record({ why: hostileText, refs })), {
      nil: null,
    }),
    strategy: fc.constantFrom('REDEPLOY', 'REDEPLOY_NO_BUILD', 'CANARY', 'ETC'),
    scenario: fc.array(
      fc.record({ step: fc.constantFrom('trigger', 'action', 'verify'), text: hostileText, refs }),
      { maxLength: 4 },
    ),
    caveats: claims,
    hours: fc.constantFrom(0, 1, 24, 0.5, 1.75),
    watch: fc.array(
      fc.record({
        signal: hostileText,
        threshold: hostileText,
        minutes: fc.integer({ min: 1, max: 500 }),
        refs,
      }),
      { maxLength: 4 },
    ),
    dashboards: fc.array(
      fc.oneof(fc.constantFrom('https://grafana.example/d/1?a=b&c', 'http://x/(y)'), hostileText),
      {
        maxLength: 3,
      },
    ),
    operators: fc.array(fc.constantFrom('sre-1', 'Kim, Mina', '@ada', 'a_b_', '김미나'), { maxLength: 3 }),
    window: fc.constantFrom(
      null,
      { start: '2026-03-03T02:00:00Z', end: '2026-03-03T03:00:30Z', source: 'flag' as const },
      { start: '2026-11-01T05:30:00Z', end: '2026-11-01T06:30:00Z', source: 'config' as const },
    ),
    before: fc.array(item, { maxLength: 4 }),
    during: fc.array(item, { maxLength: 2 }),
    after: fc.array(item, { maxLength: 3 }),
    remarks: fc.array(remark, { maxLength: 3 }),
  })
  .map((made) =>
    makeNote({
      language: made.language,
      kind: made.kind,
      title: made.title,
      summary: made.summary,
      environment: made.environment,
      changes: made.changes.map(({ details, ...change }) => ({
        ...change,
        ...(details.length > 0 && { details }),
      })),
      impact: { level: made.level, scope: made.scope, reasons: made.reasons },
      ...(made.incidents.length > 0 && { incidents: made.incidents }),
      ...(made.order !== null && {
        order: made.order.map((step, index) => ({ module: `module-${index}_x`, after: [], ...step })),
      }),
      rollback: { strategy: made.strategy, scenario: made.scenario, caveats: made.caveats },
      monitoring: { hours: made.hours, scenario: made.watch, dashboards: made.dashboards },
      operators: made.operators,
      window: made.window,
      checklists: { before: made.before, during: made.during, after: made.after },
      ...(made.remarks.length > 0 && { remarks: made.remarks }),
      repositories: [
        makeRepository({
          takesAway: [
            { sha: sha('99'), subject: 'Hotfix <!-- x -->', author: 'Ben | Cho', ref: 'c:99000000' },
          ],
          issues: [
            {
              key: 'PAY-7',
              confidence: 'high',
              sources: [{ where: 'subject' as const, ref: 'c:a1000000' }],
              url: 'https://jira.example/browse/PAY-7',
            },
          ],
        }),
      ],
    }),
  );
