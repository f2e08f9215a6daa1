// `init` on a repository whose files are not committed yet. Effects: writes files, runs git.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createNewFiles } from '../../src/adapters/files/new-files.ts';
import { createProgramFiles } from '../../src/adapters/files/program-files.ts';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import { createWorkTree } from '../../src/adapters/git/work-tree.ts';
import { Failure } from '../../src/failure.ts';
import { init } from '../../src/flows/init.ts';
import {
  plainEnvironment,
  removeScratchFolders,
  runGit,
  scratchFolder,
} from '../fakes/scratch-repository.ts';

afterAll(removeScratchFolders);

function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const program = (): string =>
  write(scratchFolder(), {
    'action.yml': 'a',
    'dist/cli.js': 'b',
    'dist/chunks/c.js': 'c',
    'schemas/s.json': '{}',
  });

const newRepository = (files: Readonly<Record<string, string>>): string => {
  const folder = write(scratchFolder(), files);
  runGit(folder, ['init', '-q', '--initial-branch=main']);
  return folder;
};

const worldOf = (folder: string) => ({
  sourceControl: createSourceControl({ environment: plainEnvironment }),
  newFiles: createNewFiles(),
  workTree: createWorkTree({ environment: plainEnvironment }),
  programFiles: createProgramFiles({ folder }),
  holidays: {
    readHolidays: async ({ country }: { readonly country: string }) => {
      if (country === 'KR') return [];
      throw new Failure({ code: 'calendar/unknown-country', message: 'no', hint: 'no' });
    },
  },
});

const files = {
  '.github/workflows/deploy.yml': 'jobs: { deploy: { environment: production } }\n',
  Jenkinsfile: 'pipeline {}\n',
  '.gitignore': 'ignored/\n',
  'ignored/kustomization.yaml': '',
};
const place = { timeZone: 'Asia/Seoul', country: 'KR', language: 'ko' } as const;

describe('init', () => {
  it('sees what is not committed, not what git ignores, and brings itself once', async () => {
    const repository = newRepository(files);
    const request = { repository, out: null, dryRun: false, place };
    const first = await init(request, worldOf(program()));
    expect(first.files.map(({ path, fate }) => `${fate} ${path}`)).toEqual([
      'written lockkeeper.yml',
      'written .github/workflows/lockkeeper.yml',
      'written lockkeeper.Jenkinsfile',
    ]);
    expect(first.isFirst).toBe(true);
    expect(first.program).toEqual({
      folder: '.github/actions/lockkeeper',
      fate: 'copied',
      size: { files: 4, bytes: 5 },
    });
    expect(readFileSync(join(repository, '.github/actions/lockkeeper/dist/chunks/c.js'), 'utf8')).toBe('c');
    expect(readFileSync(join(repository, 'lockkeeper.yml'), 'utf8')).toMatch(/^ {2}country: KR$/m);
    const second = await init(request, worldOf(program()));
    expect(second.files.every(({ fate }) => fate === 'kept')).toBe(true);
    expect(second.program.fate).toBe('not-needed');
  });

  it('writes nothing in a dry run, and no country whose holidays nobody knows', async () => {
    const repository = newRepository({ ...files, 'k8s/prod/kustomization.yaml': 'resources: []\n' });
    const request = { repository, out: null, dryRun: true, place: { ...place, country: 'XX' } };
    const planned = await init(request, worldOf(program()));
    expect(planned.files.map(({ fate }) => fate)).toEqual(Array.from({ length: 5 }, () => 'planned'));
    expect(planned.files.at(-2)?.text).toContain('OWNER/lockkeeper//argocd/base');
    expect(planned.program.fate).toBe('planned');
    expect(planned.files[0]?.text).toMatch(/^# calendar:$/m);
    expect(runGit(repository, ['status', '--porcelain'])).not.toMatch(/lockkeeper/);
  });

  it('says when it has nothing to copy, and leaves nothing half copied', async () => {
    const repository = newRepository(files);
    const lone = write(scratchFolder(), { 'dist/cli.js': '' });
    const request = { repository, out: null, dryRun: false, place };
    expect((await init(request, worldOf(lone))).program.fate).toBe('missing');
    const target = join(repository, 'copy');
    await expect(createProgramFiles({ folder: lone }).copyTo(target)).rejects.toMatchObject({
      code: 'output/unwritable',
    });
    expect(existsSync(target)).toBe(false);
    expect(runGit(repository, ['status', '--porcelain', '--untracked-files=all'])).not.toMatch(/\.copy-/);
  });
});
