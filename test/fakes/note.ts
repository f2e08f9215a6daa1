// Builders of notes for tests: complete, valid by schema, overridden field by field. Pure.
import type { Note, Repository } from '../../src/domain/generated/note.ts';
import { ada, sha } from './change.ts';

export function makeRepository(overrides: Partial<Repository> = {}): Repository {
  return {
    name: 'receipts',
    url: 'https://github.com/example/receipts',
    range: {
      base: 'v1.4.0',
      head: 'HEAD',
      baseSha: sha('b0'),
      headSha: sha('a1'),
      source: 'flag',
      baseIsAncestor: true,
    },
    statistics: { commits: 1, files: 1, insertions: 3, deletions: 1 },
    commits: [
      {
        sha: sha('a1'),
        subject: 'feat: send receipts by e-mail (#12)',
        author: ada.name,
        authoredAt: '2026-03-03T01:00:00Z',
        ref: 'c:a1000000',
      },
    ],
    pullRequests: [{ number: 12, ref: 'pr:#12', commits: ['c:a1000000'] }],
    issues: [],
    takesAway: [],
    authors: [{ ...ada, commits: 1, bot: false }],
    ...overrides,
  };
}

/** A complete note about makeChange(): it passes every rule of the default standard. */
export function makeNote(overrides: Partial<Note> = {}): Note {
  return {
    schemaVersion: 1,
    kind: 'deploy',
    template: 'deploy',
    language: 'en',
    workspace: 'shop',
    environment: 'production',
    engine: 'extractive',
    title: 'receipts, production: receipts by e-mail',
    summary: 'Low risk: one change in one file.',
    workTypes: [],
    changes: [{ text: 'Receipts are sent by e-mail', category: 'feature', refs: ['c:a1000000', 'pr:#12'] }],
    impact: {
      level: 'low',
      scope: [{ text: 'src/receipt.ts', refs: ['file:src/receipt.ts'] }],
      reasons: [{ text: 'An ordinary change of application code', refs: [] }],
    },
    rollback: {
      strategy: 'REDEPLOY',
      scenario: [
        { step: 'trigger', text: 'Error rate above 1 % for 5 minutes', refs: [] },
        { step: 'action', text: 'Redeploy v1.4.0', refs: [] },
        { step: 'verify', text: 'The error rate is back to what it was', refs: [] },
      ],
      caveats: [],
    },
    monitoring: {
      hours: 24,
      scenario: [{ signal: 'Error rate', threshold: 'above 1 % for 5 minutes', minutes: 60, refs: [] }],
      dashboards: [],
    },
    operators: ['sre-1', 'sre-2'],
    window: { start: '2026-03-03T02:00:00Z', end: '2026-03-03T03:00:00Z', source: 'flag' },
    checklists: {
      before: [{ group: 'general', text: 'Two operators are on duty', source: 'template', done: false }],
      during: [{ group: 'general', text: 'Watch the error rate', source: 'template', done: false }],
      after: [{ group: 'general', text: 'Close the watch after 24 hours', source: 'template', done: false }],
    },
    repositories: [makeRepository()],
    coverage: {
      commits: { seen: 1, summarised: 1, grouped: 0, cut: 0, failed: 0 },
      files: { seen: 1, summarised: 1, grouped: 0, cut: 0, failed: 0 },
      unread: { binary: 0, generated: 0, vendored: 0, lock: 0 },
      digest: { inputTokens: 40, tokens: 20, budgetTokens: 2300, facts: 1, factsCut: 0 },
      sources: [],
      masked: 0,
      missing: [],
    },
    ...overrides,
  };
}
