// What the adapter needs of a client of the Messages API, whoever serves it. Types only. Pure.
import type {
  MessageCountTokensParams,
  MessageCreateParamsNonStreaming,
} from '@anthropic-ai/sdk/resources/messages/messages';
import type { Fetch } from '../http/bounded-fetch.ts';

type CallOptions = { readonly signal: AbortSignal };

/** Answers are unknown: a proxy may have written them. */
export type MessagesClient = {
  readonly create: (params: MessageCreateParamsNonStreaming, options: CallOptions) => PromiseLike<unknown>;
  /** null: this service does not count. */
  readonly countTokens:
    | ((params: MessageCountTokensParams, options: CallOptions) => PromiseLike<unknown>)
    | null;
};

/** What clients of all services take. */
export type ClientInput = {
  /** null: the service's own. */
  readonly baseUrl: string | null;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
};
