// The services of a run, made from settings and environment. Effects: writes to a temporary folder.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/config/default-settings.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import { readCredentials } from '../../../src/hosts/credentials.ts';
import { createServices } from '../../../src/hosts/services.ts';
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

const create = ({ settings, model, environment = {}, dryRun = false }: Given) =>
  createServices({
    settings: { ...defaultSettings, ...settings, model: { ...defaultSettings.model, ...model } },
    environment,
    credentials: readCredentials(environment),
    offline: false,
    dryRun,
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
