// Past incidents as the config names them, with every default filled in. Pure.
import { resolve } from 'node:path';
import type { Config } from '../domain/generated/config.ts';
import type { EmbedderSettings, IncidentsSettings, ReportMapping } from '../domain/incident-settings.ts';
import { defaultSettings as defaults } from './default-settings.ts';

type ConfigIncidents = NonNullable<Config['incidents']>;

/** `directory` is the folder of the config file. */
export function toIncidents(incidents: Config['incidents'], directory: string): IncidentsSettings {
  const { index, library, embedder, glossary, mapping } = incidents ?? {};
  return {
    index: index === undefined ? defaults.incidents.index : resolveLocation(index, directory),
    library: library === undefined ? defaults.incidents.library : resolveLocation(library, directory),
    embedder: embedder === undefined ? defaults.incidents.embedder : toEmbedder(embedder),
    glossary: Object.fromEntries(
      Object.entries(glossary ?? {}).flatMap(([term, words]) => (words === undefined ? [] : [[term, words]])),
    ),
    mapping: mapping === undefined ? defaults.incidents.mapping : toMapping(mapping),
  };
}

/** A folder made absolute; an address as it is. */
export const resolveLocation = (location: string, directory: string): string =>
  /^(?:https?|postgres|postgresql):\/\/|^github-(?:artifact|release):/.test(location)
    ? location
    : resolve(directory, location);

function toEmbedder(embedder: NonNullable<ConfigIncidents['embedder']>): EmbedderSettings {
  const fallback = defaults.incidents.embedder;
  const seconds = embedder['timeout-seconds'];
  return {
    kind: embedder.kind,
    model: embedder.model ?? fallback.model,
    baseUrl: embedder['base-url'] ?? fallback.baseUrl,
    dims: embedder.dimensions ?? fallback.dims,
    timeoutMs: seconds === undefined ? fallback.timeoutMs : seconds * 1000,
  };
}

function toMapping(mapping: NonNullable<ConfigIncidents['mapping']>): ReportMapping {
  return {
    id: mapping.id,
    text: typeof mapping.text === 'string' ? [mapping.text] : mapping.text,
    title: mapping.title ?? null,
    date: mapping.date ?? null,
    services: mapping.services ?? null,
    severity: mapping.severity ?? null,
    url: mapping.url ?? null,
    language: mapping.language ?? null,
    deleted: mapping.deleted ?? null,
  };
}
