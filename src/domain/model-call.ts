// What is asked of a language model, what it answers, and what that costs. Pure.

/** A stretch of a prompt; `cached` ends a prefix that further calls share byte for byte. */
export type PromptBlock = { readonly text: string; readonly cached: boolean };

/** One turn of a prompt. */
export type PromptTurn = { readonly role: 'user' | 'assistant'; readonly blocks: readonly PromptBlock[] };

/** What a call is for. */
export type ModelPurpose = 'condense' | 'basics' | 'checklists' | 'body' | 'advice' | 'recap' | 'hypothesis';

/** A JSON Schema as a plain object. */
export type JsonSchema = { readonly [key: string]: unknown };

/** One call. Same request, same key in the cache of answers. */
export type ModelRequest = {
  readonly purpose: ModelPurpose;
  /** Name of the model, as the service spells it. */
  readonly model: string;
  /** Id and version of the prompt, for example `condense@1`. */
  readonly prompt: string;
  readonly system: readonly PromptBlock[];
  readonly turns: readonly PromptTurn[];
  /** Shape of the answer; only what structured output enforces, see core/draft. */
  readonly schema: JsonSchema;
  readonly outputTokensMax: number;
};

/** Tokens as the service counts them; `inputTokens` are those that no cache served or stored. */
export type ModelTokens = {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
};

/** What a model said. A refusal or an answer that was cut off is an answer, no failure. */
export type ModelAnswer = {
  readonly status: 'answered' | 'refused' | 'truncated';
  readonly text: string;
  readonly tokens: ModelTokens;
};

/** Why the model did not write a part. */
export type FallbackReason =
  | 'off'
  | 'unauthorized'
  | 'unavailable'
  | 'rejected'
  | 'refused'
  | 'truncated'
  | 'invalid'
  | 'over-budget'
  | 'deadline';

/** What a run spent. `usd` is null when the config knows no price of a model that was called. */
export type ModelUsage = ModelTokens & {
  readonly provider: string;
  readonly models: readonly string[];
  /** Requests that were sent, retries included. */
  readonly calls: number;
  /** Answers that came from the cache and cost nothing. */
  readonly fromCache: number;
  /** Calls that gave no usable answer. */
  readonly failed: number;
  readonly usd: number | null;
};

/** No tokens. */
export const noTokens: ModelTokens = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
};
