// How a flow asks the model session: what to ask, what counts as an answer, how to ask again. Types only. Pure.
import type { SourceProblem } from '../domain/context.ts';
import type { FallbackReason, ModelRequest, ModelUsage } from '../domain/model-call.ts';

/** What a caller makes of an answer; `problems` go back to the model once. */
export type Accepted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/** One question. `accept` and `repair` are pure and may be called more than once. */
export type Question<T> = {
  readonly request: ModelRequest;
  readonly accept: (text: string) => Accepted<T>;
  /** The same question with the answer and what was wrong with it. */
  readonly repair: (text: string, problems: readonly string[]) => ModelRequest;
  readonly signal: AbortSignal;
};

/** An accepted answer, or why there is none. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T; readonly fromCache: boolean }
  | { readonly ok: false; readonly reason: FallbackReason; readonly message: string };

/** The model of one run, within its budgets. `ask` never throws but for bugs. */
export type ModelSession = {
  readonly ask: <T>(question: Question<T>) => Promise<Answered<T>>;
  readonly usage: () => ModelUsage;
  /** What went wrong with the service, each kind once. */
  readonly problems: () => readonly SourceProblem[];
};
