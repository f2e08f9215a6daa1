// What is wrong with an answer of an embedding service, and the failure that people read. Pure.
import { Failure, type FailureCode } from '../../failure.ts';
import { describeNetworkError } from '../http/network-error.ts';

type AnswerTrouble = 'status' | 'redirect' | 'html' | 'not-json' | 'vectors';

/** An answer that is of no use; holds nothing of its body, which may repeat the texts, and one header at most. */
export class EmbeddingError extends Error {
  readonly kind: AnswerTrouble;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What is wrong with the vectors. */
  readonly problem: string | null;

  constructor(input: {
    readonly kind: AnswerTrouble;
    readonly status: number;
    readonly retryAfter?: string | null;
    readonly problem?: string;
  }) {
    super(`the embedding service answered ${input.status} (${input.kind})`);
    this.name = 'EmbeddingError';
    this.kind = input.kind;
    this.status = input.status;
    this.headers = typeof input.retryAfter === 'string' ? { 'retry-after': input.retryAfter } : {};
    this.problem = input.problem ?? null;
  }
}

type Asked = { readonly name: string; readonly model: string; readonly keyVariable: string };
type Words = { readonly code: FailureCode; readonly message: string; readonly hint: string };

/** Any error of a call as a failure; `isOver`: the caller's time was up. */
export function embedderFailure(
  error: unknown,
  { asked, isOver }: { readonly asked: Asked; readonly isOver: boolean },
): Failure {
  if (error instanceof Failure) return error;
  const words = isOver
    ? outOfTime(asked)
    : error instanceof EmbeddingError
      ? answerWords(error, asked)
      : networkWords(error, asked);
  return new Failure({ ...words, cause: error });
}

/** No address is asked. */
export const offlineFailure = ({ name }: { readonly name: string }): Failure =>
  new Failure({
    code: 'embedder/unavailable',
    message: `${capital(name)} is not asked for vectors: the run is offline.`,
    hint: 'Run without --offline, or build the index with the offline embedder, which asks nobody.',
  });

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const outOfTime = ({ name }: Asked): Words => ({
  code: 'embedder/unavailable',
  message: `${capital(name)} gave no vectors in the time that was left.`,
  hint: 'Give the run more time, or look at how fast the service answers from this machine.',
});

function answerWords(error: EmbeddingError, asked: Asked): Words {
  const name = capital(asked.name);
  switch (error.kind) {
    case 'status':
      return statusWords(error.status, asked);
    case 'redirect':
      return {
        code: 'embedder/bad-answer',
        message: `${name} sends on to another address (status ${error.status}); texts and key are not sent there.`,
        hint: 'Set `incidents.embedder.base-url` to the address that it leads to.',
      };
    case 'html':
    case 'not-json':
      return {
        code: 'embedder/bad-answer',
        message: `${name} answered with ${error.kind === 'html' ? 'a web page' : 'what is no JSON'} in place of vectors.`,
        hint: 'Check `incidents.embedder.base-url`: it may be the address of a page, a proxy or a login.',
      };
    case 'vectors':
      return {
        code: 'embedder/bad-answer',
        message: `${name} gave vectors that cannot be used: its answer ${error.problem ?? 'is not as published'}.`,
        hint: `Check that \`${asked.model}\` is a model for embeddings, and that \`incidents.embedder\` names the model and dimensions with which the index was built; build the index again after a change.`,
      };
  }
}

function statusWords(status: number, asked: Asked): Words {
  const name = capital(asked.name);
  if (status === 401 || status === 403)
    return {
      code: 'embedder/unauthorized',
      message: `${name} refused the key (status ${status}).`,
      hint: `Check ${asked.keyVariable}: it may be missing, revoked, or not allowed to use ${asked.model}.`,
    };
  if (status === 429)
    return {
      code: 'embedder/rate-limited',
      message: `${name} takes no more requests at the moment (status 429).`,
      hint: 'Wait, or ask the service for a higher limit; a build that is run again embeds only what is new.',
    };
  if (status === 404)
    return {
      code: 'embedder/not-configured',
      message: `${name} knows no model ${asked.model}, or has no embeddings at that address (status 404).`,
      hint: 'Check `incidents.embedder.model` and `base-url`; a local server may have to load the model first.',
    };
  if (status >= 500 || status === 408 || status === 425)
    return {
      code: 'embedder/unavailable',
      message: `${name} is not well (status ${status}).`,
      hint: 'Run again later; its status page may say more.',
    };
  return {
    code: 'embedder/bad-answer',
    message: `${name} refused the request (status ${status}).`,
    hint: `Check that ${asked.model} takes texts of this length and the dimensions that are set in \`incidents.embedder\`; the service's own log says more.`,
  };
}

function networkWords(error: unknown, asked: Asked): Words {
  const network = describeNetworkError(error);
  if (network?.kind === 'too-large')
    return {
      code: 'embedder/bad-answer',
      message: `${capital(asked.name)} gave more than vectors of its texts can be.`,
      hint: 'Check `incidents.embedder.base-url`: what lies there is no embedding service.',
    };
  return {
    code: 'embedder/unavailable',
    message: `${capital(asked.name)} could not be reached: ${network?.text ?? 'the request could not be sent'}.`,
    hint: 'Check the address and that this machine may connect to it; behind a proxy set HTTPS_PROXY.',
  };
}
