// Every parser is total: whatever JSON comes, a reading comes of it, within bounds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postMortemReport } from '../../../../../src/core/incidents/sources/post-mortem.ts';
import { type PayloadKind, readPayload } from '../../../../../src/core/incidents/sources/read-payload.ts';
import { trackedReport } from '../../../../../src/core/incidents/sources/tracked-report.ts';
import type { ReportReading } from '../../../../../src/domain/incident-report.ts';
import type { ReportMapping } from '../../../../../src/domain/incident-settings.ts';

const kinds: readonly (PayloadKind | 'auto')[] = [
  'auto',
  'jsonl',
  'github',
  'repository-dispatch',
  'jira',
  'pagerduty',
  'generic',
];
const mapping: ReportMapping = {
  id: '/id',
  text: ['/text', '/issue/body', '/__proto__/x'],
  title: '/title',
  date: '/date',
  services: '/services',
  severity: '/severity',
  url: '/url',
  language: '/lang',
  deleted: '/deleted',
};
const input = (as: PayloadKind | 'auto') => ({
  as,
  labels: ['incident'],
  mapping,
  jiraText: (value: unknown) => (typeof value === 'string' ? value : ''),
});

function expectBounded({ events, problems, notes }: ReportReading): void {
  for (const event of events) {
    const id = event.kind === 'report' ? event.report.id : event.id;
    expect(id).toMatch(/^[^\s\p{Cc}]{1,300}$/u);
    if (event.kind === 'removal') continue;
    const { report } = event;
    expect(report.text.trim()).not.toBe('');
    expect(report.text.length).toBeLessThanOrEqual(1_000_000);
    expect(report.title === null || (report.title !== '' && report.title.length <= 300)).toBe(true);
    expect(report.date ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(report.url ?? 'https://x').toMatch(/^https?:\/\/\S{1,1993}$/u);
    expect(report.services.length).toBeLessThanOrEqual(50);
    for (const service of report.services) expect(service).toMatch(/^.{1,200}$/u);
    expect(report.source.key.length).toBeGreaterThan(0);
    expect(report.source.key.length).toBeLessThanOrEqual(500);
  }
  for (const line of [...problems, ...notes]) expect(typeof line).toBe('string');
}

/** The names that the parsers look for, so that arbitrary JSON is not refused at the door. */
const names = [
  ...[
    'id',
    'text',
    'title',
    'date',
    'services',
    'severity',
    'url',
    'lang',
    'deleted',
    'action',
    'issue',
    'number',
  ],
  ...[
    'body',
    'labels',
    'name',
    'label',
    'repository',
    'full_name',
    'created_at',
    'html_url',
    'client_payload',
  ],
  ...[
    'incident',
    'webhookEvent',
    'key',
    'fields',
    'summary',
    'description',
    'created',
    'priority',
    'components',
  ],
  ...['changelog', 'items', 'event', 'event_type', 'data', 'service', 'notes', 'content', 'post_mortem'],
  ...['__proto__', 'constructor', 'toString', 'pull_request', 'self', 'urgency'],
];
const words = [
  ...[
    'incident',
    'jira:issue_updated',
    'jira:issue_deleted',
    'incident.resolved',
    'shop/ops',
    'INC-7',
    'unlabeled',
  ],
  ...['deleted', 'P1', '2026-03-31', 'https://x.org', 'a\nb', '\u202e', '\ud800', '한글', 'Key', 'ko'],
];
const { value: hostile } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, 7, 12, -1, 1e300, 1_696_402_800, ...words),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 9, noNullPrototype: true }),
  ),
}));

describe.each(kinds)('read as %s', (as) => {
  test('any JSON', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const text = JSON.stringify(value);
        const reading = readPayload(text, input(as));
        expectBounded(reading);
        expect(readPayload(text, input(as))).toEqual(reading);
      }),
      { numRuns: 400 },
    );
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
        expectBounded(readPayload(text, input(as))),
      ),
      { numRuns: 200 },
    );
  });

  test.each<[string, () => string]>([
    ['lists in lists', () => '['.repeat(200_000) + ']'.repeat(200_000)],
    ['objects in objects', () => `${'{"issue":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['25 MB of text', () => JSON.stringify({ id: 'a', text: 'word '.repeat(5_000_000) })],
    ['25 MB of one word', () => JSON.stringify({ id: 'a', text: '#'.repeat(25_000_000) })],
    [
      'a million labels',
      () =>
        JSON.stringify({
          issue: { number: 1, labels: Array(300_000).fill('a') },
          repository: { full_name: 'a/b' },
        }),
    ],
  ])('%s: no more than seconds', (_, make) => {
    const startedMs = performance.now();
    expectBounded(readPayload(make(), input(as)));
    expect(performance.now() - startedMs).toBeLessThan(10_000);
  });
});

test('any file of a post-mortem', () => {
  fc.assert(
    fc.property(
      hostile,
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', minLength: 1 }),
      (frontMatter, text, path) => expectBounded(postMortemReport({ path, text, frontMatter, title: null })),
    ),
  );
});

test('any issue of a tracker', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(
      fc.record({
        key: fc.string({ minLength: 1 }),
        title: fc.option(text),
        text,
        sections: fc.array(fc.record({ name: text, text })),
        createdAt: fc.option(text),
        priority: fc.option(text),
        services: fc.array(text),
        labels: fc.array(text),
        url: fc.option(text),
      }),
      (issue) => expectBounded(trackedReport(issue, 'jira')),
    ),
  );
});

test('long lines of signs cost no more than their length', () => {
  const texts = [
    '#'.repeat(1_000_000),
    '| '.repeat(500_000),
    '**'.repeat(500_000),
    `${' '.repeat(1_000_000)}:`,
    'a:'.repeat(500_000),
    '# '.repeat(500_000),
  ];
  for (const text of texts) {
    const startedMs = performance.now();
    expectBounded(postMortemReport({ path: 'a.md', text: `${text}\nx`, frontMatter: null, title: null }));
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  }
});

test('an id that looks like personal data is kept, and told', () => {
  const line = (id: string) => JSON.stringify({ id, text: 'The cache was flushed.' });
  const { events, notes } = readPayload(
    `${line('jane.doe@example.com/7')}\n${line('INC-2024-01-02')}`,
    input('jsonl'),
  );
  expect(events).toHaveLength(2);
  expect(notes).toEqual([expect.stringContaining('jane.doe@example.com/7: its id looks like personal data')]);
});
