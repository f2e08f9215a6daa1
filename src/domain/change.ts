// What lies between base and head of each module: commits, files, and what was understood of them. Pure.
import type { CertificateChange } from './certificate.ts';
import type { CodeOwners } from './code-owners.ts';
import type { Component } from './component.ts';
import type { ChangeContext } from './context.ts';
import type { MigrationEffect, MigrationLock } from './migration-lock.ts';
import type { MigrationStory } from './migration-story.ts';
import type { RuntimeNeeds } from './runtime-need.ts';
import type { EpochMs, Ref, Sha } from './units.ts';

/** Who wrote or committed something, as git says it. */
export type Person = { readonly name: string; readonly email: string };

/** A path that a commit touched, with git's status letter (renames count as D and A). */
export type TouchedPath = { readonly status: 'A' | 'M' | 'D' | 'T'; readonly path: string };

/** A commit as git tells it, decoded. */
export type GitCommit = {
  readonly sha: Sha;
  readonly parents: readonly Sha[];
  readonly author: Person;
  readonly authoredAt: EpochMs;
  readonly committer: Person;
  readonly committedAt: EpochMs;
  readonly subject: string;
  /** Message without its subject, trimmed. */
  readonly body: string;
  /** At most `touchedPathsMax` paths; `touchedCount` counts all. Empty for merges. */
  readonly touched: readonly TouchedPath[];
  readonly touchedCount: number;
};

/** What happened to a file between base and head. */
export type FileStatus = 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed';

/** What the entry is in git's tree, by its mode at head (at base, when deleted). */
export type EntryKind = 'file' | 'executable' | 'symlink' | 'submodule';

/** One added or removed line; `line` is its number in the new (+) or old (-) file. */
export type ExcerptLine = { readonly sign: '+' | '-'; readonly line: number; readonly text: string };

/** The changed lines that were kept, in order; `complete` is false when some were dropped for space. */
export type Excerpt = { readonly lines: readonly ExcerptLine[]; readonly complete: boolean };

/** A file of the diff from base to head, as git tells it. */
export type GitFile = {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: FileStatus;
  readonly oldMode: string;
  readonly newMode: string;
  readonly entry: EntryKind;
  readonly binary: boolean;
  readonly insertions: number;
  readonly deletions: number;
  readonly excerpt: Excerpt;
};

/** Why a file is counted and not read as text; `text` is read. */
export type FileClass = 'text' | 'binary' | 'generated' | 'vendored' | 'lock';

/** A file with what it is for. */
export type FileChange = GitFile & {
  readonly class: FileClass;
  readonly isTest: boolean;
  readonly isDocumentation: boolean;
};

/** Base and head of a module. */
export type Range = {
  readonly base: string;
  readonly head: string;
  readonly baseSha: Sha;
  readonly headSha: Sha;
  /**
   * Who named the base; `previous-build`: the pipeline, by its last build that succeeded; `note`: only the note that is
   * reviewed, for which nothing vouches.
   */
  readonly source: 'flag' | 'ledger' | 'deployment' | 'previous-build' | 'tag' | 'note';
  readonly baseIsAncestor: boolean;
};

/** How sure it is that a key names an issue of this release. */
export type Confidence = 'high' | 'medium' | 'low';

/** An issue key found in the range; `sources` in order of finding. */
export type IssueKey = {
  readonly key: string;
  readonly confidence: Confidence;
  readonly sources: readonly {
    readonly where: 'subject' | 'body' | 'trailer' | 'branch' | 'pull-request';
    readonly ref: Ref;
  }[];
};

/** A pull request recognised from commit messages; `commits` are refs. */
export type PullRequest = {
  readonly number: number;
  readonly title?: string;
  readonly ref: Ref;
  readonly commits: readonly Ref[];
};

/** What a conventional-commit subject says. */
export type ConventionalCommit = {
  readonly type: string;
  readonly scope?: string;
  readonly description: string;
};

/** Why a commit is not told on its own; `told` is. */
export type CommitFate = 'told' | 'merge' | 'noise' | 'reverted' | 'revert';

/** Which noise a commit is; noise is grouped, never lost. */
export type NoiseKind = 'dependency-bump' | 'formatting' | 'release' | 'merge' | 'empty';

/** A commit with what was understood of it. */
export type Commit = GitCommit & {
  readonly ref: Ref;
  readonly fate: CommitFate;
  readonly noise?: NoiseKind;
  readonly bot: boolean;
  readonly coAuthors: readonly Person[];
  readonly conventional?: ConventionalCommit;
  /** The text that announces a breaking change; absent when none does. */
  readonly breaking?: string;
  readonly issueKeys: readonly string[];
  readonly pullRequests: readonly number[];
  /** Subject without issue keys, pull-request number, type and revert marks: what a person would say. */
  readonly headline: string;
};

/**
 * Something that was done, undone and perhaps done again inside the range: told once.
 *
 * `redo` is absent when the undoing was the last word.
 */
export type Story = {
  readonly original: Sha;
  readonly undo: Sha;
  readonly redo?: Sha;
};

/** A commit that is deployed now and is not in head. */
export type TakenAway = {
  readonly sha: Sha;
  readonly subject: string;
  readonly author: Person;
  readonly ref: Ref;
  /** The commit of head that brings the same change. */
  readonly equivalentIn?: Ref;
};

/** A person with the commits that they authored or co-authored. */
export type Author = Person & { readonly commits: number; readonly bot: boolean };

/** Counts that equal git's own. */
export type Statistics = {
  readonly commits: number;
  readonly files: number;
  readonly insertions: number;
  readonly deletions: number;
};

/** One statement of a migration, recognised. */
export type MigrationStatement = {
  readonly operation: string;
  readonly table?: string;
  readonly columns: readonly string[];
  /** String literals in the statement: values that rows are matched by or set to. */
  readonly literals: readonly string[];
  readonly effect: MigrationEffect;
  readonly reversible: boolean;
  readonly line: number;
  /** The statement on one line, shortened to 200 characters. */
  readonly text: string;
  /** Which rows it touches, as written, shortened to 160 characters; absent when it touches all or none. */
  readonly where?: string;
  /** Version of the migration of the range that gives back what this one takes, or keeps a copy of it. */
  readonly restoredBy?: string;
  /** What it keeps others from doing; absent: it locks no table, or the reader cannot tell. */
  readonly lock?: MigrationLock;
  /** Why the database refuses it; absent: it does not, as far as the text tells. */
  readonly refused?: 'in-transaction';
};

/** A migration file of the range, with what its statements do. */
export type Migration = {
  readonly path: string;
  readonly tool:
    | 'flyway'
    | 'liquibase'
    | 'rails'
    | 'alembic'
    | 'prisma'
    | 'django'
    | 'knex'
    | 'typeorm'
    | 'sequelize'
    | 'sql'
    | 'other';
  /** Version or name that orders it, for example V1_33. */
  readonly version: string;
  /** The database that it is written for; absent: nothing tells. */
  readonly database?: 'postgresql' | 'mysql';
  readonly status: FileStatus;
  /** When its tool runs it; absent: once, in order of its version. A repeatable file runs whenever it changes. */
  readonly runs?: 'when-changed';
  /** Script that undoes it by hand, when the range brings one; it does not run with the deploy. */
  readonly undoPath?: string;
  /** What the deploy will run: empty for a deleted file, which undoes nothing. */
  readonly statements: readonly MigrationStatement[];
  /** Tables and views that a deleted file had made: deleting it drops none of them. */
  readonly leaves?: readonly string[];
  /** false when the text was too large, cut or not understood. */
  readonly understood: boolean;
};

/** Everything in the range of one module, understood. */
export type ModuleChange = {
  readonly name: string;
  readonly url: string | null;
  /** Stands before the number in refs of its pull requests, for example `org/repo`; null: the release has one repository. */
  readonly scope: string | null;
  readonly paths: readonly string[];
  readonly range: Range;
  readonly statistics: Statistics;
  /** Newest first, as git log tells them. */
  readonly commits: readonly Commit[];
  readonly files: readonly FileChange[];
  readonly stories: readonly Story[];
  readonly takesAway: readonly TakenAway[];
  readonly issues: readonly IssueKey[];
  readonly pullRequests: readonly PullRequest[];
  readonly authors: readonly Author[];
  readonly migrations: readonly Migration[];
  readonly migrationStories: readonly MigrationStory[];
  readonly certificates: readonly CertificateChange[];
  readonly runtimeNeeds: RuntimeNeeds;
  /** null: the repository has no CODEOWNERS file. */
  readonly codeOwners: CodeOwners | null;
  readonly component?: Component;
};

/** A kind of work that needs checks of its own. */
export type WorkType =
  | 'database-migration'
  | 'api-contract'
  | 'infrastructure'
  | 'kubernetes'
  | 'ci'
  | 'dependency'
  | 'configuration'
  | 'security'
  | 'certificate'
  | 'payment';

/** A kind of work found in the change, with the files that show it. */
export type WorkTypeHit = {
  readonly type: WorkType;
  readonly files: number;
  readonly evidence: readonly Ref[];
};

/** How much a release can hurt, from least to most. */
export type ImpactLevel = 'low' | 'medium' | 'high' | 'critical';

/** A statement with its sources. */
export type Claim = { readonly text: string; readonly refs: readonly Ref[] };

/** Why a level was given, as a code with values: the words are chosen when the note is drafted. */
export type ImpactReason =
  | { readonly kind: 'work-type'; readonly type: WorkType; readonly refs: readonly Ref[] }
  | {
      readonly kind: 'destroys-data';
      readonly path: string;
      readonly table: string;
      readonly refs: readonly Ref[];
    }
  | { readonly kind: 'breaking'; readonly text: string; readonly refs: readonly Ref[] }
  | { readonly kind: 'critical-path' | 'high-path'; readonly path: string; readonly refs: readonly Ref[] }
  | { readonly kind: 'dependents'; readonly names: readonly string[]; readonly refs: readonly Ref[] }
  | { readonly kind: 'size'; readonly files: number; readonly lines: number; readonly refs: readonly Ref[] }
  | { readonly kind: 'takes-away'; readonly count: number; readonly refs: readonly Ref[] }
  | {
      readonly kind: 'only';
      readonly what: 'documentation' | 'tests' | 'nothing' | 'ordinary';
      readonly refs: readonly Ref[];
    };

/** How much a release can hurt, and why. */
export type Impact = { readonly level: ImpactLevel; readonly reasons: readonly ImpactReason[] };

/** Everything in the range of every module, understood. */
export type Change = {
  readonly modules: readonly ModuleChange[];
  readonly workTypes: readonly WorkTypeHit[];
  readonly impact: Impact;
  readonly context: ChangeContext;
};
