// `lockkeeper demo`: the real gate on a made-up repository. Effects: makes temporary folders, runs git and the gate.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import history from '../../../examples/demo/payments.json' with { type: 'json' };
import { createTemporaryFolder } from '../../adapters/files/temporary-folder.ts';
import { createMadeRepository } from '../../adapters/made-repository/made-repository.ts';
import type { Language } from '../../domain/language.ts';
import { type GateResult, gate } from '../../flows/gate.ts';
import type { Command, GivenOption, GivenOptions, Surroundings } from '../command.ts';
import { makeDemoIndex, withDemoIndex } from '../demo-index.ts';
import { exits } from '../exit.ts';
import { isOn, textOf } from '../given-options.ts';
import type { OptionName } from '../options.ts';
import { prepareRun } from '../prepare-run.ts';
import { resultText } from '../result-text.ts';

const demoOptions = ['base', 'head', 'operators', 'window', 'approved-by', 'at'] as const;

type DemoRelease = (typeof history.releases)[number];
type DemoRun = { readonly release: DemoRelease; readonly result: GateResult; readonly text: string };

export const demoCommand: Command = async (given, surroundings) => {
  const folder = createTemporaryFolder('lockkeeper-demo');
  // Also when a signal ends the process in the middle.
  process.once('exit', folder.remove);
  const repository = await createMadeRepository(history, folder.path);
  const out = outFolder(given, surroundings);
  const runs: DemoRun[] = [];
  const ledger = join(folder.path, 'ledger');
  const index = join(folder.path, 'incidents');
  const place = { repository, ledger, index, given, surroundings };
  // Earlier reviews are told by the ledger alone: what they wrote goes with the repository.
  for (const release of history.earlier)
    await runRelease(release, { ...place, out: join(folder.path, 'earlier') });
  for (const release of history.releases) runs.push(await runRelease(release, { ...place, out }));
  const exitCode = exits.done.code;
  return {
    exitCode,
    text: runs.map(({ text }) => text).join('\n'),
    json: {
      schemaVersion: 1,
      exitCode,
      releases: runs.map(({ release, result }) => ({
        id: release.id,
        decision: result.decision,
        note: result.note,
      })),
    },
  };
};

/** A new temporary folder, unless one is given or nothing is to be written. */
function outFolder(given: GivenOptions, surroundings: Surroundings): string {
  const out = textOf(given, 'out');
  if (out !== null) return resolve(surroundings.workingDirectory, out);
  return isOn(given, 'dry-run') ? 'lockkeeper-out' : createTemporaryFolder('lockkeeper-out').path;
}

async function runRelease(
  release: DemoRelease,
  input: {
    readonly repository: string;
    readonly ledger: string;
    /** Folder of the index of past incidents; made when it is not there. */
    readonly index: string;
    readonly out: string;
    readonly given: GivenOptions;
    readonly surroundings: Surroundings;
  },
): Promise<DemoRun> {
  const options = new Map<OptionName, GivenOption>(input.given);
  const set = (name: OptionName, value: string): unknown =>
    options.set(name, { value, origin: { kind: 'flag', name } });
  set('repo', input.repository);
  set('out', join(input.out, release.id));
  set('ledger', input.ledger);
  for (const name of demoOptions) set(name, release[name]);
  // A workflow around the demo is not the one that would deploy.
  const surroundings: Surroundings = { ...input.surroundings, host: 'shell', actions: null, actor: null };
  const prepared = await prepareRun(options, surroundings, { asksServices: false });
  const { request, shownFolder } = prepared;
  if (!existsSync(input.index)) await makeDemoIndex(input.index, prepared);
  const { settings, world } = withDemoIndex(prepared, input.index);
  const result = await gate(request, settings, world);
  const shown = { folder: shownFolder, dryRun: request.dryRun, ...surroundings.terminal };
  const text = `${heading(release, result.note.language)}\n${withoutLinks(result.noteMarkdown)}\n${resultText(result, shown)}`;
  return { release, result, text };
}

function heading(release: DemoRelease, language: Language): string {
  const flags = demoOptions.map((name) => `--${name} ${release[name]}`);
  const rule = '═'.repeat(100);
  return `${rule}\n${release.title[language]}\n$ lockkeeper gate ${flags.join(' ')}\n${rule}\n`;
}

/** The note for a terminal: what links and comments say to programs is noise there. */
const withoutLinks = (markdown: string): string =>
  markdown
    .replace(/\[([^[\]]*)\]\(https?:[^)\s]*\)/g, '$1')
    .replace(/ ?<!-- [^>]* -->/g, '')
    .replace(/^<\/?details>.*$/gm, '');
