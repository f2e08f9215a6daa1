// What the environment says of pipeline, proxies and place. Effects: writes a file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Surroundings } from '../../../src/hosts/command.ts';
import { readCredentials } from '../../../src/hosts/credentials.ts';
import { pipelineFactsOf, proxiesOf } from '../../../src/hosts/doctor-facts.ts';
import { placeOf } from '../../../src/hosts/machine-place.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const factsIn = (environment: Surroundings['environment']) =>
  pipelineFactsOf({
    host: 'shell',
    workingDirectory: folder,
    progress: { step: () => undefined, warn: () => undefined },
    actor: null,
    environment,
    credentials: readCredentials(environment),
    terminal: { width: 80, color: false },
    actions: null,
  });

describe('the environment', () => {
  it('of a workflow tells a fork from the repository itself', () => {
    const eventIn = (head: string) => {
      const path = join(folder, 'event.json');
      const repo = (name: string) => ({ repo: { full_name: name }, sha: 'a'.repeat(40) });
      const event = { pull_request: { number: 12, head: repo(head), base: repo('shop/payments') } };
      writeFileSync(path, JSON.stringify({ ...event, repository: { full_name: 'shop/payments' } }));
      return factsIn({
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: path,
        GITHUB_REPOSITORY: 'shop/payments',
        GITHUB_TOKEN: 't',
      });
    };
    expect(eventIn('mina/payments')).toMatchObject({ isFork: true, pullRequest: 12, hasGithubToken: true });
    expect(eventIn('shop/payments')).toMatchObject({ isFork: false, event: 'pull_request' });
    expect(factsIn({ GITHUB_EVENT_PATH: '/nowhere' })).toMatchObject({
      kind: 'shell',
      event: null,
      isFork: null,
    });
  });

  it('of Jenkins tells the last build', () => {
    const jenkins = { JENKINS_URL: 'https://ci', BUILD_NUMBER: '7' };
    expect(factsIn(jenkins)).toMatchObject({ kind: 'jenkins', hasPreviousCommit: false });
    const known = { ...jenkins, GIT_PREVIOUS_SUCCESSFUL_COMMIT: 'a'.repeat(40) };
    expect(factsIn(known).hasPreviousCommit).toBe(true);
  });

  it('tells proxies as the client reads them: small letters first', () => {
    expect(proxiesOf({ HTTPS_PROXY: 'http://a', https_proxy: 'http://b', NO_PROXY: '' })).toEqual({
      httpsProxy: 'http://b',
      httpProxy: null,
      noProxy: null,
      contradicting: ['HTTPS_PROXY'],
    });
  });

  it('tells a country only where zone and language agree', () => {
    const { timeZone } = new Intl.DateTimeFormat('en').resolvedOptions();
    expect(placeOf({ LANG: 'C.UTF-8' })).toMatchObject({ country: null, language: 'en' });
    expect(placeOf({ LANG: 'ko_KR.UTF-8' }).language).toBe('ko');
    expect(placeOf({ LANG: 'ko_KR.UTF-8', LC_ALL: 'C' }).language).toBe('en');
    expect(placeOf({ LC_ALL: 'ko_KR.UTF-8' }).country).toBe(timeZone === 'Asia/Seoul' ? 'KR' : null);
  });
});
