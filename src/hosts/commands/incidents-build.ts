// `lockkeeper incidents build`: the index of a library. Effects: through the flow it runs.
import { resolve } from 'node:path';
import { decodeLexicon, encodeLexicon } from '../../core/incidents/index-format/lexicon-codec.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { Failure } from '../../failure.ts';
import { buildIndex, type IndexBuild, type IndexTarget } from '../../flows/incidents/build-index.ts';
import type { World } from '../../ports.ts';
import type { Command, Surroundings } from '../command.ts';
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
      target: targetOf(out, surroundings, world),
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

type TargetWorld = Pick<World, 'incidents' | 'deadline'>;

/** A folder, or tables of PostgreSQL: they rank by themselves, and need no graph of ours. */
function targetOf(
  out: string,
  { workingDirectory, credentials }: Surroundings,
  world: TargetWorld,
): IndexTarget {
  if (!/^postgres(?:ql)?:\/\//.test(out)) {
    const directory = resolve(workingDirectory, out);
    const { indexStore } = world.incidents;
    return {
      check: () => indexStore.assertReplaceable(directory),
      readEarlier: () => indexStore.read(directory),
      write: (files) => indexStore.write(directory, files),
    };
  }
  const tables = {
    address: out,
    password: credentials.postgresPassword,
    remainingMs: world.deadline.remainingMs,
  };
  return {
    check: async () => undefined,
    readEarlier: async () => {
      const { readPostgresIndex } = await import('../../adapters/postgres/read-postgres-index.ts');
      const { lexicon, ...earlier } = await readPostgresIndex(tables);
      return { ...earlier, lexicon: encodeLexicon(lexicon), graph: null, notes: [] };
    },
    write: async (files) => {
      const { writePostgresIndex } = await import('../../adapters/postgres/write-postgres-index.ts');
      await writePostgresIndex({ ...tables, content: { ...files, lexicon: decodeLexicon(files.lexicon) } });
    },
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
    `SHA-256 of manifest.json, the same for the same index: ${build.manifestSha256}`,
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
