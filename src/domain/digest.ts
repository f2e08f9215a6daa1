// Ranked facts that fit a budget. Pure.
import type { Note } from './generated/note.ts';
import type { Ref, Sha } from './units.ts';

/** What kind of change a fact tells. */
export type ChangeCategory = Note['changes'][number]['category'];

/** One short statement with its sources. */
export type Fact = {
  readonly text: string;
  readonly category: ChangeCategory;
  readonly refs: readonly Ref[];
  /** Lines that belong below the fact, for example how it came about. */
  readonly details: readonly { readonly text: string; readonly refs: readonly Ref[] }[];
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
  readonly inputTokens: number;
  readonly tokens: number;
  readonly budgetTokens: number;
};
