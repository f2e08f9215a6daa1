// The environment of a clone: who gets the token, and what stays of the caller's own.
import { describe, expect, test } from 'vitest';
import { parseCloneAddress } from '../../../../src/adapters/git/clone-address.ts';
import { cloneEnvironment } from '../../../../src/adapters/git/clone-environment.ts';

const build = (address: string, environment: Record<string, string> = {}, token: string | null = 'secret') =>
  cloneEnvironment({ address: parseCloneAddress(address), token, environment });

/** The settings that git reads from numbered variables, in order. */
function configOf(environment: Readonly<Record<string, string | undefined>>) {
  const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0);
  return Array.from({ length: count }, (_, index) => [
    environment[`GIT_CONFIG_KEY_${index}`],
    environment[`GIT_CONFIG_VALUE_${index}`],
  ]);
}

const basic = (user: string) => `Authorization: Basic ${Buffer.from(`${user}:secret`).toString('base64')}`;

describe('the token', () => {
  test('is a header for the host of the address and no other', () => {
    const { environment } = build('https://git.example.com:8443/shop/pay.git');
    expect(configOf(environment)).toContainEqual([
      'http.https://git.example.com:8443/.extraHeader',
      basic('x-access-token'),
    ]);
    const headers = configOf(environment).filter(([key]) => key?.endsWith('.extraHeader'));
    expect(new Set(headers.map(([key]) => key)).size).toBe(1);
  });

  test.each(['http://localhost:80/x', 'http://127.0.0.1:3000/x', 'http://[::1]/x'])(
    'reaches %s',
    (address) => {
      expect(configOf(build(address).environment).flat()).toContain(basic('x-access-token'));
    },
  );

  test.each([
    'http://git.example.com/x',
    'http://127.0.0.1.example.com/x',
    'http://localhost.example.com/x',
    'http://10.0.0.1/x',
    'ssh://git@host/x',
    'git@host:x',
    'file:///x',
  ])('never goes to %s', (address) => {
    const { environment } = build(address);
    expect(JSON.stringify(environment)).not.toContain(basic('x-access-token').slice(21));
    expect(configOf(environment)).toEqual([]);
  });
});

describe('what the caller has set', () => {
  test('stays in front', () => {
    const given = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };
    const config = configOf(build('https://host/x', given).environment);
    expect(config[0]).toEqual(['safe.directory', '*']);
    expect(config.length).toBeGreaterThan(2);
    expect(configOf(build('https://host/x', given, null).environment)).toEqual([['safe.directory', '*']]);
  });

  test.each(['', 'x', '-1', '1.5'])('a count of %j is none', (count) => {
    const { environment } = build('https://host/x', { GIT_CONFIG_COUNT: count });
    expect(environment['GIT_CONFIG_KEY_0']).toBe('http.https://host/.extraHeader');
  });

  test('questions and traces are switched off', () => {
    const given = {
      GIT_ASKPASS: '/bin/ask',
      GIT_TRACE: '1',
      GIT_TRACE2_EVENT: '/tmp/x',
      GIT_CURL_VERBOSE: '1',
      HOME: '/h',
    };
    expect(build('https://host/x', given, null).environment).toMatchObject({
      GIT_ASKPASS: '',
      GIT_TERMINAL_PROMPT: '0',
      SSH_ASKPASS_REQUIRE: 'never',
      HOME: '/h',
    });
    expect(Object.keys(build('https://host/x', given).environment).join(' ')).not.toMatch(/TRACE|VERBOSE/);
  });
});
