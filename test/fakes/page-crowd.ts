// A page with more than anybody reads, and with titles that attack its reader. Pure.
import type { PageInput } from '../../src/core/render/page/render-page.ts';
import type { Finding } from '../../src/domain/generated/review.ts';
import { sha } from './change.ts';
import { makeNote, makeRepository } from './note.ts';
import { blockedPage, makeWork } from './page.ts';
import { makeShown, makeShownIncidents } from './past-incident.ts';
import { makeFailed } from './review.ts';

/** Texts that would run, load, close or hide something if they were taken for markup; all set `window.flag`. */
export const hostileTitles: readonly string[] = [
  '<script>window.flag = 1</script>',
  '"><img src=x onerror="window.flag = 1">',
  "' onmouseover='window.flag = 1' x='",
  '</title></style></textarea></script><svg onload=window.flag=1>',
  '<!-- <b> --!><iframe srcdoc="<script>parent.flag=1</script>">',
  '&lt;script&gt;window.flag=1&lt;/script&gt; &#x3c;b&#x3e;',
  '<base href="https://evil.example.com/"><meta http-equiv="refresh" content="0;url=https://evil.example.com">',
  '<style>@import url(https://evil.example.com/x.css); body { display: none }</style>',
  'pay\u202egnp.exe \u2066isolated\u2069 \u200bzero\u200bwidth \u00ad\u{e0041}\u{e0042}',
  'כותרת בעברית (abc) 123 עוד',
  'line one\nline two\r\n\tthree \u0000\u0007\u001b[31m',
  'W'.repeat(10_000),
  '가'.repeat(10_000),
  `${'`'.repeat(50)}\`<b>code</b>\``,
];

/** The hostile title that stands at `index` of a list. */
const hostileTitle = (index: number): string => hostileTitles[index % hostileTitles.length] ?? '';

const evil = (index: number): string =>
  [
    'javascript:window.flag=1',
    'data:text/html,<script>parent.flag=1</script>',
    'https://user:secret@example.com/',
    ' https://a b',
    'https://ok.example.com/?q="><script>window.flag=1</script>',
  ][index % 5] ?? '';

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** As many findings, commits and other works as given, every text of them from `hostileTitles` when they are hostile. */
export function crowdedPage(size: {
  readonly findings: number;
  readonly commits: number;
  readonly work: number;
  readonly isHostile: boolean;
}): PageInput {
  const text = (index: number, plain: string): string =>
    size.isHostile ? hostileTitle(index) : `${plain} ${index}`;
  const page = blockedPage();
  const statuses: readonly Finding['status'][] = ['fail', 'warn', 'unknown', 'pass'];
  const findings = times(size.findings, (index) =>
    makeFailed({
      rule: `rule-${index}`,
      title: text(index, 'Rule'),
      status: statuses[index % statuses.length] ?? 'fail',
      message: text(index + 1, 'The release does not say who may stop it when the first errors show, number'),
      why: text(index + 2, 'Whoever sees the first errors must be able to stop the release at once, number'),
      instead: text(index + 3, 'Name the person in the note, for example with --operators, number'),
      evidence: times(6, (piece) => ({
        text: text(index + piece, 'Evidence'),
        path: text(piece, 'src/a.ts'),
        line: 3,
      })),
    }),
  );
  const work = times(size.work, (index) =>
    makeWork({
      id: `w${index}`,
      title: text(index, 'Work'),
      owner: text(index + 1, 'Owner'),
      url: size.isHostile ? evil(index) : 'https://calendar.example.com/1',
      shared: times(3, (piece) => ({ kind: 'service', name: text(index + piece, 'service') })),
      overlaps: index % 2 === 0,
    }),
  );
  const commits = times(size.commits, (index) => ({
    sha: sha(index.toString(16).padStart(6, '0')),
    subject: text(index, 'fix: something'),
    author: text(index + 1, 'Ada'),
    authoredAt: '2026-03-03T01:00:00Z',
    ref: `c:${index.toString(16).padStart(6, '0')}00`,
  }));
  const history = times(40, (index) => ({
    at: '2026-03-03T01:00:00Z',
    decision: 'warn' as const,
    grade: text(index, 'grade'),
    title: text(index, 'Release'),
    modules: [{ name: text(index, 'module'), headSha: sha('a1') }],
    failed: [text(index, 'rule')],
  }));
  const incidents = times(20, (index) =>
    makeShown({
      title: text(index, 'Incident'),
      services: times(3, (piece) => text(index + piece, 'payments')),
      what: text(index + 1, 'It was down.'),
      why: times(4, (piece) => text(index + piece, 'Alike')),
      instead: text(index + 2, 'Look first.'),
      checks: times(4, (piece) => text(index + piece, 'Check')),
      url: evil(index),
    }),
  );
  return {
    ...page,
    note: makeNote({
      ...page.note,
      title: text(1, 'Crowded release'),
      workspace: text(0, 'shop'),
      operators: times(30, (index) => text(index, 'operator')),
      changes: times(200, (index) => ({
        text: text(index, 'Change'),
        category: 'fix',
        refs: [`c:${text(index, 'a')}`],
        details: times(5, (piece) => ({ text: text(piece, 'Detail'), refs: [] })),
      })),
      remarks: times(20, (index) => ({ heading: text(index, 'Heading'), markdown: text(index, 'Text') })),
      repositories: [
        makeRepository({ name: text(0, 'receipts'), url: size.isHostile ? evil(0) : null, commits }),
      ],
    }),
    review: { ...page.review, findings, work, history, incidents: makeShownIncidents(incidents) },
    decision: { ...page.decision, reason: text(0, 'Reason'), findings },
  };
}
