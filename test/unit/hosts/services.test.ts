// The services of a run, made from settings and environment. Effects: writes to a temporary folder.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultJira, defaultSettings } from '../../../src/config/default-settings.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import { readCredentials } from '../../../src/hosts/credentials.ts';
import { resolveModel } from '../../../src/hosts/resolve-model.ts';
import { createServices } from '../../../src/hosts/services.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { sha256 } from '../../fakes/record.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-services-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Given = {
  readonly settings?: Partial<Pick<Settings, 'github' | 'jira'>>;
  readonly model?: Partial<Settings['model']>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly dryRun?: boolean;
};

let warnings: string[];
beforeEach(() => {
  warnings = [];
});

const create = ({ settings, model, environment = {}, dryRun = false }: Given) =>
  createServices({
    settings: {
      ...defaultSettings,
      ...settings,
      model: resolveModel({ ...defaultSettings.model, ...model }, environment),
    },
    environment,
    credentials: readCredentials(environment),
    offline: false,
    dryRun,
    warn: (text) => warnings.push(text),
  });

describe('an address', () => {
  it.each(['https://', 'api.github.com', 'https://me:hunter2@github.example.com'])(
    'of GitHub in the environment that is %s is a mistake of whoever set it',
    async (address) => {
      const made = create({ environment: { GITHUB_TOKEN: 't', GITHUB_API_URL: address } });
      const failure = await failureOfPromise(made);
      expect(failure.code).toBe('arguments/invalid');
      expect(failure.message).toContain('GITHUB_API_URL');
      expect(`${failure.message} ${failure.hint}`).not.toContain('hunter2');
    },
  );

  const jira = { ...defaultJira, url: 'http://jira.corp:8080' };
  const everything = (host: string) => ({
    settings: { jira: { ...jira, url: `http://${host}/jira` } },
    model: { provider: 'anthropic' } as const,
    environment: {
      GITHUB_TOKEN: 't',
      GITHUB_API_URL: `http://${host}/api/v3`,
      JIRA_TOKEN: 't',
      ANTHROPIC_API_KEY: 'k',
      ANTHROPIC_BASE_URL: `http://${host}`,
    },
  });

  it('that is asked over http is warned of, once a service', async () => {
    await create(everything('corp.example:8080'));
    expect(warnings.map((text) => /sent to (.+) can be read/.exec(text)?.[1]).toSorted()).toEqual([
      'GitHub',
      'Jira',
      'the model',
    ]);
    expect(warnings[0]).toContain('corp.example:8080');
  });

  it('of this machine is not warned of', async () => {
    await create(everything('127.0.0.1:8080'));
    expect(warnings).toEqual([]);
  });
});

describe('answers of the model', () => {
  const model = { provider: 'anthropic' } as const;
  const key = sha256('question');
  const environmentOf = () => ({ ANTHROPIC_API_KEY: 'sk-test', XDG_CACHE_HOME: folder });

  it("lie in one folder below the user's cache", async () => {
    const { answers } = await create({ model, environment: environmentOf() });
    await answers.write(key, 'x');
    expect(readdirSync(join(folder, 'lockkeeper', 'answers'))).toEqual([`${key}.json`]);
  });

  it('leave no folder behind in a dry run', async () => {
    const { answers } = await create({ model, environment: environmentOf(), dryRun: true });
    expect(await answers.read(key)).toBeNull();
    await answers.write(key, 'x');
    expect(existsSync(join(folder, 'lockkeeper'))).toBe(false);
  });
});
