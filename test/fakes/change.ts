// Builders of changes for tests: every field has a plain value that a test overrides. Pure.
import type {
  Change,
  Commit,
  ExcerptLine,
  FileChange,
  GitCommit,
  GitFile,
  Migration,
  MigrationStatement,
  ModuleChange,
  Person,
  Range,
} from '../../src/domain/change.ts';
import { emptyContext } from '../../src/domain/context.ts';
import { noRuntimeNeeds } from '../../src/domain/runtime-need.ts';
import { commitRef, epochMs } from '../../src/domain/units.ts';

/** A full sha that starts with `digits` (hexadecimal). */
export const sha = (digits: string): string => digits.padEnd(40, '0');

export const ada: Person = { name: 'Ada Park', email: 'ada@example.com' };
export const ben: Person = { name: 'Ben Cho', email: 'ben@example.com' };

/** 2026-03-03T10:00:00+09:00, a Tuesday. */
export const tuesdayMorning = epochMs(Date.UTC(2026, 2, 3, 1));

export function makeGitCommit(overrides: Partial<GitCommit> = {}): GitCommit {
  return {
    sha: sha('a1'),
    parents: [sha('b0')],
    author: ada,
    authoredAt: tuesdayMorning,
    committer: ada,
    committedAt: tuesdayMorning,
    subject: 'feat: send receipts by e-mail (#12)',
    body: '',
    touched: [{ status: 'M', path: 'src/receipt.ts' }],
    touchedCount: 1,
    ...overrides,
  };
}

export function makeCommit(overrides: Partial<Commit> = {}): Commit {
  const commit = makeGitCommit(overrides);
  return {
    ...commit,
    ref: commitRef(commit.sha),
    fate: 'told',
    bot: false,
    coAuthors: [],
    issueKeys: [],
    pullRequests: [],
    headline: commit.subject,
    ...overrides,
  };
}

/** An excerpt of added lines, numbered from 1. */
export function addedLines(...texts: readonly string[]): GitFile['excerpt'] {
  return {
    lines: texts.map((text, index): ExcerptLine => ({ sign: '+', line: index + 1, text })),
    complete: true,
  };
}

export function makeGitFile(overrides: Partial<GitFile> = {}): GitFile {
  return {
    path: 'src/receipt.ts',
    status: 'modified',
    oldMode: '100644',
    newMode: '100644',
    entry: 'file',
    binary: false,
    insertions: 3,
    deletions: 1,
    excerpt: { lines: [], complete: true },
    ...overrides,
  };
}

export function makeFile(overrides: Partial<FileChange> = {}): FileChange {
  return { ...makeGitFile(overrides), class: 'text', isTest: false, isDocumentation: false, ...overrides };
}

export function makeRange(overrides: Partial<Range> = {}): Range {
  return {
    base: 'v1.4.0',
    head: 'HEAD',
    baseSha: sha('b0'),
    headSha: sha('a1'),
    source: 'flag',
    baseIsAncestor: true,
    ...overrides,
  };
}

export function makeStatement(overrides: Partial<MigrationStatement> = {}): MigrationStatement {
  return {
    operation: 'drop-table',
    table: 'receipt',
    columns: [],
    literals: [],
    effect: 'destroys-data',
    reversible: false,
    line: 1,
    text: 'DROP TABLE receipt',
    ...overrides,
  };
}

export function makeMigration(overrides: Partial<Migration> = {}): Migration {
  return {
    path: 'db/migration/V1_33__drop_receipt.sql',
    tool: 'flyway',
    version: 'V1_33',
    status: 'added',
    statements: [makeStatement()],
    understood: true,
    ...overrides,
  };
}

/** One module with one commit and one file; `statistics` and `authors` follow from commits and files unless given. */
export function makeModule(overrides: Partial<ModuleChange> = {}): ModuleChange {
  const commits = overrides.commits ?? [makeCommit()];
  const files = overrides.files ?? [makeFile()];
  const authors = new Map(commits.map((commit) => [commit.author.email, commit]));
  return {
    name: 'receipts',
    url: 'https://github.com/example/receipts',
    scope: null,
    paths: [],
    range: makeRange(),
    statistics: {
      commits: commits.length,
      files: files.length,
      insertions: files.reduce((sum, file) => sum + file.insertions, 0),
      deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    },
    commits,
    files,
    stories: [],
    takesAway: [],
    issues: [],
    pullRequests: [],
    authors: [...authors.values()].map((commit) => ({
      ...commit.author,
      commits: commits.filter((other) => other.author.email === commit.author.email).length,
      bot: commit.bot,
    })),
    migrations: [],
    migrationStories: [],
    certificates: [],
    runtimeNeeds: noRuntimeNeeds,
    codeOwners: null,
    ...overrides,
  };
}

export function makeChange(overrides: Partial<Change> = {}): Change {
  return {
    modules: [makeModule()],
    workTypes: [],
    impact: { level: 'low', reasons: [{ kind: 'only', what: 'ordinary', refs: [] }] },
    context: emptyContext,
    ...overrides,
  };
}
