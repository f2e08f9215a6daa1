// Where a webhook lies and what signs its deliveries, as config and environment say. Pure.
import type { WebhookSettings } from '../../domain/delivery-settings.ts';
import { addressProblem } from '../../domain/web-address.ts';
import { Failure } from '../../failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `shown` names the webhook in messages: an address that comes from a variable is a secret, host and all. */
export type WebhookAddress = { readonly url: string; readonly shown: string };

/** @throws {Failure} `webhook/not-configured` */
export function readAddress({ name, to }: WebhookSettings, environment: Environment): WebhookAddress {
  if (to.kind === 'url') {
    const problem = addressProblem(to.url);
    if (problem !== null) throw badAddress(name, { what: 'its address in the config', problem });
    return { url: to.url, shown: `webhook ${name} at ${new URL(to.url).host}` };
  }
  const url = environment[to.variable]?.trim() ?? '';
  if (url === '') {
    throw new Failure({
      code: 'webhook/not-configured',
      message: `The webhook ${name} has no address here: the variable ${to.variable} is not set.`,
      hint: `Set ${to.variable} to the address in the environment of this step, or take the webhook out of the config.`,
    });
  }
  const problem = addressProblem(url);
  if (problem !== null) throw badAddress(name, { what: `what ${to.variable} holds`, problem });
  return { url, shown: `webhook ${name}` };
}

function badAddress(
  name: string,
  { what, problem }: { readonly what: string; readonly problem: string },
): Failure {
  return new Failure({
    code: 'webhook/not-configured',
    message: `The webhook ${name} cannot be told: ${what} ${problem}.`,
    hint: 'Give it as https://host/path; a secret may be part of path or query, never user:password.',
  });
}

/** Fewer bytes than these can be guessed. */
const keyBytesMin = 16;
const prefix = 'whsec_';

/**
 * The key that signs; null: deliveries are not signed.
 *
 * What begins with `whsec_` is base64, as Standard Webhooks has it; anything else is a text, and its UTF-8 is the key.
 * @throws {Failure} `webhook/not-configured`
 */
export function readKey(
  { name, secretVariable }: WebhookSettings,
  environment: Environment,
): Uint8Array | null {
  if (secretVariable === null) return null;
  const secret = environment[secretVariable]?.trim() ?? '';
  const key = secret.startsWith(prefix)
    ? fromBase64(secret.slice(prefix.length))
    : new TextEncoder().encode(secret);
  if (key !== null && key.length >= keyBytesMin) return key;
  const problem =
    secret === ''
      ? 'is not set'
      : key === null
        ? 'begins with whsec_, and what follows is not base64'
        : `holds fewer than ${keyBytesMin} ${secret.startsWith(prefix) ? 'bytes' : 'characters'}, which can be guessed`;
  throw new Failure({
    code: 'webhook/not-configured',
    message: `Deliveries to the webhook ${name} cannot be signed: the variable ${secretVariable} ${problem}.`,
    hint: `Make a secret with: echo "whsec_$(openssl rand -base64 32)". Set it as ${secretVariable} here and give the same to the receiver.`,
  });
}

function fromBase64(text: string): Uint8Array | null {
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
  return isBase64 ? Buffer.from(text, 'base64') : null;
}
