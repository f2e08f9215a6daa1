// `lockkeeper incidents verify`: whether an index is whole. Effects: through the flow it runs.
import { namedFiles } from '../../core/incidents/index-format/read-manifest.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { shownAddress } from '../../domain/web-address.ts';
import { Failure } from '../../failure.ts';
import { type IndexVerification, verifyIndex } from '../../flows/incidents/verify-index.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { prepareRun } from '../prepare-run.ts';
import { kibibytes } from './index-text.ts';

export const incidentsVerifyCommand: Command = async (given, surroundings) => {
  const { settings, world } = await prepareRun(given, surroundings, {
    asksModel: false,
    requiresServices: false,
  });
  const { index } = settings.incidents;
  if (index === null) throw noIndex();
  if (/^postgres(?:ql)?:\/\//.test(index)) throw isTables();
  const verification = await verifyIndex(index, world);
  const shown = shownAddress(index);
  const { manifest, hasGraph, notes } = verification;
  const exitCode = exits.done.code;
  return {
    exitCode,
    text: renderVerification(shown, verification),
    json: { schemaVersion: 1, exitCode, index: shown, manifest, hasGraph, notes },
  };
};

function renderVerification(index: string, { manifest, hasGraph, notes }: IndexVerification): string {
  const { count, embedder, graph } = manifest;
  const files = namedFiles(manifest).map(
    ({ name, entry }) => `  ${name}: ${kibibytes(entry.sizeBytes)}, SHA-256 ${entry.sha256}`,
  );
  const vectors =
    embedder.kind === 'none'
      ? 'It has no vectors: words and hazards alone are compared.'
      : `Every vector is of length 1 or 0, and has ${embedder.dims} finite numbers (${embedder.kind}${embedder.model === null ? '' : ` ${embedder.model}`}).`;
  const walked =
    graph === null
      ? 'It has no graph: a search compares every vector.'
      : hasGraph
        ? 'The graph was walked through: every offset, level, link and label, and its vectors are those of vectors.f32.'
        : 'The graph is not used.';
  return [
    `The index is whole: ${index}`,
    `Sizes and hashes of ${files.length} files are those of manifest.json:`,
    ...files,
    `${count} incidents, each by its schema and with an id of its own.`,
    'Terms of the lexicon are sorted, its postings lead to incidents.',
    vectors,
    walked,
    ...notes.map((note) => `Note: ${note}`),
    '',
  ]
    .map(escapeTerminal)
    .join('\n');
}

const noIndex = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'There is no index of incidents to verify.',
    hint: 'Name it: `lockkeeper incidents verify INDEX`.',
  });

const isTables = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'An index in PostgreSQL has no files to verify.',
    hint: 'Its tables have constraints of their own; name a folder, or where one is fetched from.',
  });
