// What a run is asked for in a build of Jenkins. Effects: makes a folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { GivenOption } from '../../../src/hosts/command.ts';
import { readCredentials } from '../../../src/hosts/credentials.ts';
import type { OptionName } from '../../../src/hosts/options.ts';
import { prepareRun } from '../../../src/hosts/prepare-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-prepare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const previousCommit = 'ab'.repeat(20);
const build = { JENKINS_URL: 'https://ci.example.com/', BUILD_NUMBER: '7', CHANGE_TARGET: 'main' };

it.each<[given: string, options: readonly OptionName[], targetBranch: string | null]>([
  ['nothing', [], 'main'],
  ['base', ['base'], null],
  ['another repository', ['repo'], null],
])('base in the build of a pull request, given %s', async (_, options, targetBranch) => {
  const given = new Map<OptionName, GivenOption>(
    options.map((name) => [name, { value: '.', origin: { kind: 'flag', name } }]),
  );
  const { request } = await prepareRun(
    given,
    {
      host: 'shell',
      workingDirectory: folder,
      progress: { step: () => undefined, warn: () => undefined },
      actor: null,
      environment: { ...build, GIT_PREVIOUS_SUCCESSFUL_COMMIT: previousCommit },
      credentials: readCredentials({}),
      terminal: { width: 80, color: false },
      actions: null,
    },
    { asksServices: false },
  );
  expect(request.pipeline).toEqual({ previousCommit, targetBranch });
});
