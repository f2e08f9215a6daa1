// Turns what went wrong with a call into a failure. Pure.
import { Failure, type FailureCode } from '../../failure.ts';
import { describeNetworkError } from '../http/network-error.ts';
import type { Exchange } from './exchanges.ts';
import type { Service } from './service.ts';
import { readServiceMessage } from './service-message.ts';

/** What a failure may tell, and what it must not. */
export type CallFacts = {
  readonly service: Service;
  readonly model: string;
  readonly prompt: readonly string[];
};

/** Statuses with which services say that they have too much to do; 529 is Anthropic's own. */
const overloadedStatuses: ReadonlySet<number> = new Set([429, 503, 529]);

export const isOverloaded = ({ status }: Exchange): boolean =>
  status !== null && overloadedStatuses.has(status);

export function serviceFailure(error: unknown, exchange: Exchange, facts: CallFacts): Failure {
  const { service } = facts;
  if (!exchange.isSent) return noCredentials(error, service);
  if (exchange.status === null) return unreachable(exchange.networkError ?? error, service);
  if (exchange.status >= 200 && exchange.status < 300) return badAnswer(service, error);
  return refusal(exchange.status, exchange, facts);
}

export function badAnswer(service: Service, cause?: unknown): Failure {
  return new Failure({
    code: 'model/bad-answer',
    message: `${service.name} answered with something that is no message of a model.`,
    hint: `A proxy may have answered in its place: check the base URL of the model.`,
    ...(cause === undefined ? {} : { cause }),
  });
}

export function outOfTime(service: Service, cause: unknown): Failure {
  return new Failure({
    code: 'run/deadline',
    message: `The time was up before ${service.name} had answered.`,
    hint: 'Give the run more time, or use a faster model.',
    cause,
  });
}

function noCredentials(cause: unknown, service: Service): Failure {
  return new Failure({
    code: 'model/not-configured',
    message: `There are no credentials for ${service.name}.`,
    hint: service.credentialsHint,
    cause: plainError(cause),
  });
}

/** Errors of AWS's and Google's clients carry the requests that they made; what they say is enough. */
function plainError(error: unknown): Error {
  const said: string[] = [];
  for (let at = error; at instanceof Error && said.length < 4; at = at.cause) said.push(at.message);
  return new Error(said.join(': ') || String(error));
}

function unreachable(cause: unknown, service: Service): Failure {
  const network = describeNetworkError(cause);
  return new Failure({
    code: 'model/unavailable',
    message: `${service.name} could not be reached: ${network?.text ?? 'the connection failed'}.`,
    hint: 'Check the base URL of the model, the proxy and the firewall, or run with `--model none`.',
    cause,
  });
}

function refusal(status: number, exchange: Exchange, facts: CallFacts): Failure {
  const { service, model, prompt } = facts;
  const said = readServiceMessage(exchange.errorBody, { secret: service.secret, prompt });
  const tail = said === null ? '.' : `: ${said}`;
  const { code, what, hint } = readStatus(status, service, model);
  return new Failure({
    code,
    message: `${service.name} ${what} (${status})${tail}`,
    hint,
    // The SDK's own error holds headers and the whole body.
    cause: new Error(
      `status ${status}${exchange.requestId === null ? '' : `, request ${exchange.requestId}`}`,
    ),
  });
}

type Reading = { readonly code: FailureCode; readonly what: string; readonly hint: string };

function readStatus(status: number, service: Service, model: string): Reading {
  if (status === 401 || status === 403) {
    return { code: 'model/unauthorized', what: 'refuses the credentials', hint: service.credentialsHint };
  }
  if (status < 400) {
    return {
      code: 'model/bad-answer',
      what: 'sends the request on to another address, which is not followed',
      hint: 'Give the new address as `model.base-url`, when you trust it with what the model is asked.',
    };
  }
  if (status === 429) {
    return {
      code: 'model/rate-limited',
      what: 'limits the rate of calls',
      hint: 'Lower `model.concurrency`, or ask for a higher rate limit.',
    };
  }
  if (status >= 500 || status === 408 || status === 409) {
    return {
      code: 'model/unavailable',
      what: 'did not answer',
      hint: 'Run again later, or run with `--model none`.',
    };
  }
  const hint =
    status === 413
      ? 'The prompt is too large for the service; lower `note.budgetTokens`.'
      : `Check that the service has a model named ${model}.`;
  return { code: 'model/rejected', what: 'refuses the request', hint };
}
