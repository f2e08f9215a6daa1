// The service's cache of prompt prefixes, and what a request is charged for. Effects: remembers prefixes.
import { createHash } from 'node:crypto';
import { estimateTokens } from '../../../../src/core/condense/tokens.ts';
import { blocksOf, type MessageRequest } from './message-request.ts';

/** As the Messages API spells it. */
export type Usage = {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_creation_input_tokens: number;
  readonly cache_read_input_tokens: number;
};

export type PromptCache = {
  readonly countInput: (request: MessageRequest) => number;
  /** What the input is charged as, and `remember`, to be called when the answer begins: not before can others read it. */
  readonly charge: (request: MessageRequest) => {
    readonly usage: Omit<Usage, 'output_tokens'>;
    readonly remember: () => void;
  };
};

/** Shorter prefixes are not kept. */
const prefixTokensMin = 1024;
const tokensPerRequest = 20;

/** `factor`: how many tokens a token of the estimate is, for services that count otherwise. */
export function createPromptCache({ factor = 1 }: { readonly factor?: number } = {}): PromptCache {
  const known = new Set<string>();
  const count = (text: string) => Math.ceil(estimateTokens(text) * factor);

  /** The schema becomes part of the prompt, so that another schema shares no prefix. */
  function marks(request: MessageRequest) {
    const schema = JSON.stringify(request.output_config?.format?.schema ?? null);
    const hash = createHash('sha256').update(`${request.model}\n${schema}\n`);
    let tokens = count(schema);
    return blocksOf(request).flatMap((block) => {
      hash.update(`${block.text.length}:`).update(block.text);
      tokens += count(block.text);
      return block.cache_control === undefined || tokens < prefixTokensMin
        ? []
        : [{ tokens, id: hash.copy().digest('hex') }];
    });
  }

  function countInput(request: MessageRequest): number {
    const schema = count(JSON.stringify(request.output_config?.format?.schema ?? null));
    return blocksOf(request).reduce((sum, { text }) => sum + count(text), schema + tokensPerRequest);
  }

  return {
    countInput,
    charge: (request) => {
      const prefixes = marks(request);
      const read = prefixes.findLast(({ id }) => known.has(id))?.tokens ?? 0;
      const kept = Math.max(read, prefixes.at(-1)?.tokens ?? 0);
      return {
        usage: {
          input_tokens: countInput(request) - kept,
          cache_creation_input_tokens: kept - read,
          cache_read_input_tokens: read,
        },
        remember: () => {
          for (const { id } of prefixes) known.add(id);
        },
      };
    },
  };
}
