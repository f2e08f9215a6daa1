// The environment that git clones in: the token for one host, no questions, few transports. Pure.
import type { CloneAddress } from './clone-address.ts';
import { type Environment, gitEnvironment } from './environment.ts';

export type CloneEnvironment = {
  readonly environment: Environment;
  /** What must not be repeated, however it is spelled. */
  readonly secrets: readonly string[];
};

/** Hosts take a token as the password of any user; this is the name that GitHub documents. */
const defaultUser = 'x-access-token';

/**
 * Adds the token as a header for the host of the address alone, in variables: arguments and files can be read by
 * others.
 *
 * Never over http, where it could be read on the way, but to this machine.
 */
export function cloneEnvironment(input: {
  readonly address: CloneAddress;
  readonly token: string | null;
  readonly environment: Environment;
}): CloneEnvironment {
  const { address, token } = input;
  const quiet = { ...gitEnvironment(withoutTraces(input.environment)), ...settings(address) };
  if (token === null || address.origin === null || !isPrivate(address)) {
    return { environment: quiet, secrets: token === null ? [] : [token] };
  }
  const basic = Buffer.from(`${address.user ?? defaultUser}:${token}`).toString('base64');
  const key = `http.${address.origin}/.extraHeader`;
  return {
    environment: withConfig(quiet, [
      // An empty value takes back headers of the machine's config: two credentials are refused by most hosts.
      [key, ''],
      [key, `Authorization: Basic ${basic}`],
      // git sends the header also to where a redirect leads.
      ['http.followRedirects', 'false'],
      // A token that is refused is told, not replaced by another credential.
      ['credential.helper', ''],
    ]),
    secrets: [token, basic],
  };
}

function settings({ scheme }: CloneAddress): Environment {
  return {
    // biome-ignore-start lint/style/useNamingConvention: names that git and ssh define
    // A config of the machine may lead from https to ssh and back, never to a transport that runs programs.
    GIT_ALLOW_PROTOCOL: scheme === 'https' || scheme === 'ssh' ? 'https:ssh' : `https:ssh:${scheme}`,
    GIT_ASKPASS: '',
    SSH_ASKPASS_REQUIRE: 'never',
    // biome-ignore-end lint/style/useNamingConvention: names that git and ssh define
  };
}

/** Traces may hold headers. */
const withoutTraces = (environment: Environment): Environment =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^GIT_(?:TRACE|CURL_VERBOSE)/u.test(name)),
  );

const isPrivate = ({ scheme, origin }: CloneAddress): boolean =>
  scheme === 'https' ||
  (origin !== null && /^http:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/u.test(origin));

/** Settings of the caller that came the same way stay. */
function withConfig(
  environment: Environment,
  entries: readonly (readonly [key: string, value: string])[],
): Environment {
  const given = Number(environment['GIT_CONFIG_COUNT']);
  const start = Number.isSafeInteger(given) && given > 0 ? given : 0;
  const numbered = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${start + index}`, key],
    [`GIT_CONFIG_VALUE_${start + index}`, value],
  ]);
  return {
    ...environment,
    ...Object.fromEntries(numbered),
    GIT_CONFIG_COUNT: String(start + entries.length),
  };
}
