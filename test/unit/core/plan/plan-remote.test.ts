// What others are shown of a decision or an event: everything asked for, or what to do about it; hostile text shows as what it is.
import { describe, expect, test } from 'vitest';
import { planEventRemote } from '../../../../src/core/plan/plan-event-remote.ts';
import { planRemote, type RemoteInput } from '../../../../src/core/plan/plan-remote.ts';
import { commentMarker } from '../../../../src/core/render/release-comment.ts';
import type { Decision } from '../../../../src/domain/generated/decision.ts';
import { publishTargets, type RemotePublication } from '../../../../src/domain/remote-publication.ts';
import { sha } from '../../../fakes/change.ts';
import { makeNote, makeRepository } from '../../../fakes/note.ts';
import { blocked, makeDecision, makeFailed } from '../../../fakes/review.ts';

const repository = { owner: 'example', name: 'receipts' };
const other = { owner: 'example', name: 'orders' };
const runUrl = 'https://github.com/example/receipts/actions/runs/7';
const input = (parts: Partial<RemoteInput> = {}): RemoteInput => ({
  note: makeNote(),
  decision: blocked,
  publish: { to: publishTargets, artifactName: 'lockkeeper' },
  failOn: 'block',
  place: { ownRepository: repository, pullRequest: 12, isFork: false, trial: null, runUrl },
  means: { codeHost: true, artifacts: true },
  repositories: [repository],
  files: ['note.json', 'note.md'],
  ...parts,
});
const warned = makeDecision({
  decision: 'warn',
  reasonCode: 'rule-warned',
  reason: 'Warns: 경고 '.repeat(60),
});
const of = <Kind extends RemotePublication['kind']>(
  kind: Kind,
  parts: Partial<RemoteInput> = {},
): Extract<RemotePublication, { kind: Kind }> => {
  const found = planRemote(input(parts)).publications.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} was planned`);
  return found as Extract<RemotePublication, { kind: Kind }>;
};

describe('a decision', () => {
  test('is shown in every way that is asked for, in that order', () => {
    const { publications, skipped } = planRemote(input());
    expect(publications.map(({ kind }) => kind)).toEqual([...publishTargets]);
    expect(skipped).toEqual([]);
    expect(of('artifact')).toMatchObject({ name: 'lockkeeper', paths: ['note.json', 'note.md'] });
    expect(of('comment')).toMatchObject({ repository, pullRequest: 12 });
  });

  test.each<[Decision['decision'], 'block' | 'warn', readonly unknown[]]>([
    ['pass', 'block', ['success', 'success', 'queued']],
    ['warn', 'block', ['neutral', 'success', 'queued']],
    ['warn', 'warn', ['failure', 'failure', 'failure']],
    ['block', 'block', ['failure', 'failure', 'failure']],
  ])('%s with --fail-on %s', (decision, failOn, states) => {
    const parts = { decision: makeDecision({ decision }), failOn };
    expect([
      of('check-run', parts).conclusion,
      of('status', parts).state,
      of('deployment', parts).state,
    ]).toEqual(states);
  });

  test('keeps what GitHub takes of a description, in whole characters', () => {
    const long = { decision: { ...warned, reason: '🚀'.repeat(500) } };
    for (const { description } of [of('status', long), of('deployment', long)]) {
      expect([...description]).toHaveLength(140);
      expect(description).toMatch(/^WARN: (?:🚀)+…$/u);
    }
  });

  test('by default keeps the artifact in a workflow, and shows nothing elsewhere', () => {
    const publish = { to: null, artifactName: 'lockkeeper' };
    const kinds = (artifacts: boolean) =>
      planRemote(input({ publish, means: { codeHost: true, artifacts } }));
    expect(kinds(true).publications.map(({ kind }) => kind)).toEqual(['artifact']);
    expect(kinds(false)).toEqual({ publications: [], skipped: [] });
  });

  test.each<[string, Partial<RemoteInput>, readonly string[]]>([
    ['no pull request', { place: { ...input().place, pullRequest: null } }, ['comment --pull-request']],
    [
      'no token',
      { means: { codeHost: false, artifacts: true } },
      ['comment', 'check-run', 'status', 'deployment'].map((kind) => `${kind} GITHUB_TOKEN`),
    ],
    ['no workflow', { means: { codeHost: true, artifacts: false } }, ['artifact Archive the output folder']],
    [
      'no module on GitHub',
      { repositories: [null], place: { ...input().place, ownRepository: null } },
      ['comment', 'check-run', 'status', 'deployment'].map((kind) => `${kind} modules.url`),
    ],
    [
      'several repositories and none of its own',
      {
        note: makeNote({ repositories: [makeRepository(), makeRepository({ name: 'orders' })] }),
        repositories: [repository, other],
        place: { ...input().place, ownRepository: null },
      },
      ['comment in a workflow of that repository'],
    ],
  ])('with %s says what cannot be shown, and what to do', (_what, parts, told) => {
    const { skipped } = planRemote(input(parts));
    expect(skipped.map(({ kind }) => kind)).toEqual(told.map((text) => text.split(' ')[0]));
    for (const [index, text] of told.entries())
      expect(skipped[index]?.problem).toContain(text.slice(text.indexOf(' ') + 1));
  });

  test('of several modules is shown on each commit once, in a workflow on those of its own repository', () => {
    const at = (name: string, head: string) =>
      makeRepository({ name, range: { ...makeRepository().range, headSha: sha(head) } });
    const note = makeNote({ repositories: [at('a', 'a1'), at('b', 'a1'), at('c', 'c1')] });
    const shas = (parts: Partial<RemoteInput>) =>
      planRemote(input({ note, publish: { to: ['status'], artifactName: 'x' }, ...parts })).publications.map(
        (each) => (each.kind === 'status' ? [each.repository.name, each.sha] : null),
      );
    const repositories = [repository, repository, other];
    expect(shas({ repositories })).toEqual([['receipts', sha('a1')]]);
    const elsewhere = { ...input().place, ownRepository: null };
    expect(shas({ repositories, place: elsewhere })).toEqual([
      ['receipts', sha('a1')],
      ['orders', sha('c1')],
    ]);
  });

  test('tried as a merge is shown at the head that people look at', () => {
    const trial = { mergeSha: sha('a1'), headSha: sha('c1') };
    const parts = { place: { ...input().place, trial } };
    expect([of('check-run', parts).sha, of('status', parts).sha]).toEqual([sha('c1'), sha('c1')]);
    expect(of('deployment', parts).sha).toBe(sha('a1'));
  });

  test('marks the places that stop it', () => {
    expect(of('check-run').annotations).toEqual([
      expect.objectContaining({ path: 'db/V1_33 a.sql', line: 7, severity: 'error' }),
    ]);
  });
});

describe('a comment', () => {
  test('says decision, reason, what to do, what changes, and where the rest is', () => {
    const { markdown, marker } = of('comment');
    expect(markdown.split('\n')[0]).toBe(marker);
    for (const text of ['BLOCK', 'one rule failed', 'Start at 10:00.', 'Receipts are sent', `(${runUrl})`])
      expect(markdown).toContain(text);
    expect(markdown).not.toContain('Two operators are named.');
  });

  test('in Korean', () => {
    const { markdown } = of('comment', { note: makeNote({ language: 'ko' }) });
    for (const text of ['차단', '조치:', '변경 내용', '판정 시각']) expect(markdown).toContain(text);
  });

  test('pings nobody and opens no HTML, link or comment, whatever it is about', () => {
    const hostile = '@octo/all --> <img src=x onerror=1> [x](https://evil.example) ## #12 ![y](z)\n# h';
    const finding = makeFailed({ title: hostile, message: hostile, why: hostile, instead: hostile });
    const decision = {
      ...blocked,
      workspace: hostile,
      environment: '--><b>',
      reason: hostile,
      findings: [finding],
    };
    const { markdown, marker } = of('comment', {
      decision,
      note: makeNote({ summary: hostile, changes: [{ text: hostile, category: 'fix', refs: [] }] }),
    });
    expect(marker).toMatch(/^<!-- lockkeeper:[^<>]* -->$/u);
    const body = markdown.slice(marker.length);
    expect(body).not.toMatch(/@octo|<img|<b>|[^\\]\[x\]|https:\/\/evil|^# h/mu);
  });

  test('has a marker of its own for each workspace and environment', () => {
    const markers = [
      { workspace: 'a/b', environment: 'c' },
      { workspace: 'a', environment: 'b/c' },
      { workspace: '결제', environment: '\ud800' },
    ].map(commentMarker);
    expect(new Set(markers).size).toBe(3);
  });

  test('is never longer than GitHub takes, and says how much is left out', () => {
    const findings = Array.from({ length: 400 }, (_each, index) =>
      makeFailed({ rule: `r${index}`, message: '<*'.repeat(400), instead: '*'.repeat(900) }),
    );
    const parts = { decision: { ...blocked, findings } };
    for (const text of [of('comment', parts).markdown, of('check-run', parts).summary]) {
      expect(text.length).toBeLessThanOrEqual(65_000);
      expect(text.length).toBeGreaterThan(50_000);
      expect(text).toMatch(/\d+ more lines are left out/u);
      expect(text).toContain(runUrl);
    }
  });
});

describe('an event', () => {
  const event = (
    kind: Parameters<typeof planEventRemote>[0]['record']['kind'],
    before: string | null = null,
  ) =>
    planEventRemote({
      record: { kind, workspace: 'shop', environment: 'production' },
      modules: [{ repository, sha: sha('a1'), before }],
      publish: { to: ['deployment', 'comment'] },
      place: input().place,
      means: { codeHost: true, artifacts: false },
      language: 'en',
    });
  const states = ({ publications }: ReturnType<typeof event>) =>
    publications.map((each) => (each.kind === 'deployment' ? [each.sha, each.state] : null));

  test.each([
    ['deploy-started', 'in_progress'],
    ['deploy-succeeded', 'success'],
    ['deploy-failed', 'failure'],
  ] as const)('%s is %s', (kind, state) => {
    expect(states(event(kind, sha('b0')))).toEqual([[sha('a1'), state]]);
  });

  test('rollback-succeeded: what it went back to runs, what ran before does not', () => {
    expect(states(event('rollback-succeeded', sha('b0')))).toEqual([
      [sha('a1'), 'success'],
      [sha('b0'), 'inactive'],
    ]);
    expect(states(event('rollback-succeeded', sha('a1')))).toEqual([[sha('a1'), 'success']]);
  });
});
