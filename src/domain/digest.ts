// Ranked facts that fit a budget. Pure.
import type { Note } from './generated/note.ts';
import type { Ref, Sha } from './units.ts';

/** What kind of change a fact tells. */
export type ChangeCategory = Note['changes'][number]['category'];

/** What a statement is about; the first five are told even when space is short. */
export type StatementKind =
  | 'breaking'
  | 'migration'
  | 'flag'
  | 'deadline'
  | 'acceptance'
  | 'operation'
  | 'configuration'
  | 'behaviour'
  | 'other';

/** One short sentence that a source says, cited. */
export type Statement = {
  readonly text: string;
  readonly kind: StatementKind;
  readonly refs: readonly Ref[];
};

/**
 * One source cut for summarising: an issue, a pull request, a group of commits or an earlier note.
 *
 * `refs` are those that a statement about it may cite, its own first. `text` is plain and without secrets. `module` is
 * empty for notes, which are the workspace's.
 */
export type Chunk = {
  readonly ref: Ref;
  readonly kind: 'issue' | 'pull-request' | 'commits' | 'note';
  readonly module: string;
  readonly title: string;
  readonly text: string;
  readonly refs: readonly Ref[];
  readonly tokens: number;
};

/** Tells chunks apart: two modules may have a pull request of the same number, issues and notes are everybody's. */
export const chunkKey = ({ kind, module, ref }: Pick<Chunk, 'kind' | 'module' | 'ref'>): string =>
  kind === 'pull-request' || kind === 'commits' ? `${module} ${ref}` : ref;

/** What was made of the chunks: statements by `chunkKey` of their chunk, and how they were made. */
export type Condensed = {
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly chunks: {
    readonly seen: number;
    /** Small enough to be taken as they are. */
    readonly passed: number;
    /** Summarised by the model. */
    readonly summarised: number;
    /** Meant for the model, and cut down by rules instead. */
    readonly fellBack: number;
  };
  /** Statements of the model that were dropped because their refs were not in their chunk. */
  readonly dropped: number;
  /** Estimated tokens of the chunks, those of commits excepted: their text is counted with the commits. */
  readonly inputTokens: number;
};

/** One short statement with its sources. */
export type Fact = {
  readonly text: string;
  readonly category: ChangeCategory;
  readonly refs: readonly Ref[];
  /** Lines that belong below the fact, for example how it came about. */
  readonly details: readonly {
    readonly text: string;
    readonly refs: readonly Ref[];
    /** Present when a source says it, absent when code tells it. */
    readonly kind?: StatementKind;
  }[];
  /** Commits that the fact tells; more than one when it groups them. */
  readonly commits: readonly Sha[];
  readonly module: string;
  /** A group of small things (bot bumps, merges, formatting) told in one line. */
  readonly grouped: boolean;
  /** 0 to 1; facts are sorted by it, highest first. */
  readonly weight: number;
};

/** `facts` fit the budget; `cut` did not. Tokens are estimates. */
export type Digest = {
  readonly facts: readonly Fact[];
  readonly cut: readonly Fact[];
  /** Statements of sources that had no place below a fact, and those below facts that were cut. */
  readonly statementsCut: number;
  readonly inputTokens: number;
  readonly tokens: number;
  readonly budgetTokens: number;
};
