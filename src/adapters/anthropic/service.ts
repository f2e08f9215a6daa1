// What a model service is called and needs, and what is wrong with its settings. Pure.
import { addressProblem } from '../../domain/web-address.ts';
import { Failure } from '../../failure.ts';

/** How messages speak of a service. */
export type Service = {
  readonly name: string;
  /** Must never be told; null: the adapter does not know it. */
  readonly secret: string | null;
  readonly credentialsHint: string;
};

export const services = {
  anthropic: {
    name: 'Anthropic',
    credentialsHint: 'Set ANTHROPIC_API_KEY to a key that may use the model, or run with `--model none`.',
  },
  bedrock: {
    name: 'Amazon Bedrock',
    credentialsHint:
      'Set AWS_BEARER_TOKEN_BEDROCK, or AWS credentials that may invoke the model, or run with `--model none`.',
  },
  vertex: {
    name: 'Google Vertex AI',
    credentialsHint:
      'Set GOOGLE_APPLICATION_CREDENTIALS, for an account that may use the model, or run with `--model none`.',
  },
} as const;

/** A key becomes a header; region and project become parts of an address, and must not lead to another one. */
const patterns = {
  key: /^[\x21-\x7e]+$/,
  region: /^[a-z0-9-]+$/,
  project: /^(?:[a-z0-9.-]+:)?[a-z0-9-]+$/,
} as const;

/**
 * The value without white space around it.
 *
 * @throws {Failure} `model/not-configured` when there is none, or one with characters that it cannot have
 */
export function requireValue(
  value: string | null,
  is: { readonly what: keyof typeof patterns; readonly service: string; readonly variable: string },
): string {
  const trimmed = value?.trim() ?? '';
  const hint = `Set ${is.variable}, or run with \`--model none\`.`;
  if (trimmed === '') throw notConfigured(`${is.service} is asked for and has no ${is.what}.`, hint);
  if (!patterns[is.what].test(trimmed)) {
    throw notConfigured(`The ${is.what} for ${is.service} has characters that none can have.`, hint);
  }
  return trimmed;
}

/**
 * The base URL without a slash at its end.
 *
 * @throws {Failure} `model/not-configured` when it is no HTTP address, or holds credentials
 */
export function checkBaseUrl(baseUrl: string | null): string | null {
  if (baseUrl === null || baseUrl.trim() === '') return null;
  const hint = 'Give an address such as https://proxy.example.com, without user and password.';
  const trimmed = baseUrl.trim();
  const problem = addressProblem(trimmed);
  if (problem !== null) throw notConfigured(`The base URL of the model ${problem}.`, hint);
  return trimmed.replace(/\/+$/, '');
}

const notConfigured = (message: string, hint: string) =>
  new Failure({ code: 'model/not-configured', message, hint });
