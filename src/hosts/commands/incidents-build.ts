// `lockkeeper incidents build`: the index of a library. Effects: through the flow it runs.
import { resolve } from 'node:path';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { Failure } from '../../failure.ts';
import { buildIndex, type IndexBuild, type IndexTarget } from '../../flows/incidents/build-index.ts';
import type { IncidentServices } from '../../incident-ports.ts';
import type { Command, GivenOptions, Surroundings } from '../command.ts';
import { exits } from '../exit.ts';
import { isOn, textOf } from '../given-options.ts';
import { hashBytes } from '../index-format.ts';
import { indexDefault } from '../options.ts';
import { prepareRun } from '../prepare-run.ts';
import { kibibytes } from './index-text.ts';

export const incidentsBuildCommand: Command = async (given, surroundings) => {
  const { settings, world } = await prepareRun(given, surroundings, {
    asksModel: false,
    requiresServices: false,
  });
  const { library } = settings.incidents;
  if (library === null) throw noLibrary();
  const out = textOf(given, 'out') ?? indexDefault;
  const dryRun = isOn(given, 'dry-run');
  const build = await buildIndex(
    {
      library: await world.incidents.openLibrary(library),
      target: await targetOf(out, given, surroundings, world.incidents),
      settings: settings.incidents,
      isFull: isOn(given, 'full'),
      dryRun,
      hashBytes,
    },
    world,
  );
  const exitCode = exits.done.code;
  return {
    exitCode,
    text: renderBuild(build, { out, dryRun }),
    json: { schemaVersion: 1, exitCode, out, dryRun, ...build },
  };
};

async function targetOf(
  out: string,
  _given: GivenOptions,
  { workingDirectory, credentials }: Surroundings,
  { indexStore }: IncidentServices,
): Promise<IndexTarget> {
  if (/^postgres(?:ql)?:\/\//.test(out)) {
    const { writePostgresIndex } = await import('../../adapters/postgres/write-postgres-index.ts');
    return {
      readEarlier: async () => null,
      write: (files) => writePostgresIndex(files, { address: out, password: credentials.postgresPassword }),
    };
  }
  const directory = resolve(workingDirectory, out);
  return {
    readEarlier: () => indexStore.read(directory),
    write: (files) => indexStore.write(directory, files),
  };
}

function renderBuild(
  build: IndexBuild,
  { out, dryRun }: { readonly out: string; readonly dryRun: boolean },
): string {
  const { count, changes, vectors, embedder, hasGraph } = build;
  const written = dryRun ? 'It would be written to' : build.isChanged ? 'Written to' : 'Nothing changed in';
  const model = embedder.model === null ? '' : ` ${embedder.model}`;
  const how =
    embedder.kind === 'none'
      ? 'no vectors: words and hazards alone'
      : `${embedder.kind}${model}, ${embedder.dims} numbers a vector, ${hasGraph ? 'with a graph' : 'without a graph'}`;
  return [
    `${count} incidents: ${changes.new} new, ${changes.changed} changed, ${changes.removed} removed.`,
    `Vectors: ${vectors.made} made, ${vectors.reused} taken from the index that was there (${how}).`,
    `${written} ${out}: ${kibibytes(build.sizeBytes)}.`,
    `SHA-256 of manifest.json, to pin it: ${build.manifestSha256}`,
    '',
  ]
    .map(escapeTerminal)
    .join('\n');
}

const noLibrary = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'There is no library of incidents to build an index of.',
    hint: 'Give its folder with --library DIR, or as `incidents: {library: DIR}` in the config.',
  });
