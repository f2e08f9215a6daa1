// A model that answers from its prompts alone writes the note of a large release with the built program. Effects: makes a repository, listens on local ports, starts processes.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Note } from '../../src/domain/generated/note.ts';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import type { Language } from '../../src/domain/language.ts';
import { citationProblems, coverageProblems } from '../fakes/cited-note.ts';
import { removeScratchFolders, scratchFolder } from '../fakes/scratch-repository.ts';
import { type ReleaseServices, startReleaseServices } from '../fakes/servers/release-services.ts';
import { repositoryRoot } from './runtimes.ts';

const run = promisify(execFile);

let services: ReleaseServices;
beforeAll(async () => {
  services = await startReleaseServices({ folder: scratchFolder(), seed: 7, latency: null });
});
afterAll(async () => {
  await services.close();
  removeScratchFolders();
});

/** The note of everything since v1, and its Markdown. */
async function writeNote(model: 'anthropic' | 'none', language: Language) {
  const out = scratchFolder();
  const { repository, configPath, environment } = services;
  const args = ['--repo', repository, '--config', configPath, '--base', 'v1', '--head', 'main', '--out', out];
  await run(
    process.execPath,
    [join(repositoryRoot, 'dist/cli.js'), 'note', ...args, '--model', model, '--language', language],
    { cwd: out, env: { PATH: process.env['PATH'], HOME: out, ...environment } },
  );
  const note: unknown = JSON.parse(readFileSync(join(out, 'note.json'), 'utf8'));
  if (!validateNote(note)) throw new Error(JSON.stringify(validateNote.errors));
  return { note, markdown: readFileSync(join(out, 'note.md'), 'utf8') };
}

describe.each(['en', 'ko'] as const)('the note of 60 pull requests and 40 issues in %s', (language) => {
  let byRules: Note;
  let written: { readonly note: Note; readonly markdown: string };
  const release = () => ({ repository: services.repository, base: 'v1', head: 'main' });
  beforeAll(async () => {
    byRules = (await writeNote('none', language)).note;
    written = await writeNote('anthropic', language);
  });

  it('cites a source of this release for every claim, and accounts for every commit and file', () => {
    expect(written.note.engine).toBe('model');
    expect(citationProblems(written.note, byRules, release())).toEqual([]);
    expect(coverageProblems(written.note, release())).toEqual([]);
    expect(services.anthropic.problems).toEqual([]);
  });

  it('shows in the summary and first of all changes what is breaking', () => {
    const { note } = written;
    expect(note.summary).toContain('BREAKING CHANGE: amounts of the order API are strings');
    const [first] = note.changes;
    expect(first?.details?.map(({ text }) => text).join('\n')).toMatch(
      /BREAKING CHANGE: amounts of the order API are strings/u,
    );
  });

  it('would tell a claim without a source, one of another release, and a commit that is missing', () => {
    const [change, ...changes] = written.note.changes;
    if (change === undefined) throw new Error('no changes');
    const { commits } = written.note.coverage;
    const spoilt: Note = {
      ...written.note,
      changes: [{ ...change, refs: [] }, ...changes],
      rollback: {
        ...written.note.rollback,
        caveats: [{ text: 'Made up', refs: ['pr:#99999', 'c:00000000', 'jira:NO-1', 'file:no'] }],
      },
      coverage: { ...written.note.coverage, commits: { ...commits, summarised: commits.summarised - 1 } },
    };
    expect(citationProblems(spoilt, byRules, release())).toHaveLength(5);
    expect(coverageProblems(spoilt, release())).toHaveLength(1);
  });
});
