// Reports of outages and labelled queries from a folder. Effects: reads files.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findHazardsInSentences } from '../../src/core/incidents/hazards/find-in-text.ts';
import { recapByRules } from '../../src/core/incidents/recap/recap-by-rules.ts';
import type { Incident } from '../../src/domain/generated/incident.ts';

/** A query with the ids of the incidents that a person would have it find. */
export type LabelledQuery = {
  readonly id: string;
  readonly text: string;
  /** `en-en`, `ko-en`, `ko-ko`: language of the query, then of what it should find. */
  readonly track: string;
  readonly relevant: readonly string[];
};

export type LabelledData = {
  readonly incidents: readonly Incident[];
  readonly queries: readonly LabelledQuery[];
};

const linesOf = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

/** Where a folder of labelled data is: `$LOCKKEEPER_INCIDENTS_DATA`, else beside the checkout; null: nowhere. */
export function findDataFolder(root: string): string | null {
  const folder = process.env['LOCKKEEPER_INCIDENTS_DATA'] ?? join(root, '..', 'shared', 'data', 'incidents');
  return existsSync(join(folder, 'outages.jsonl')) ? folder : null;
}

/** Reads `outages.jsonl` {id, text} and `queries-dev.jsonl`, or other files of their kind. */
export function readLabelledData(folder: string, queriesFile = 'queries-dev.jsonl'): LabelledData {
  const reports = linesOf(join(folder, 'outages.jsonl')) as readonly {
    readonly id: string;
    readonly text: string;
  }[];
  const queries = linesOf(join(folder, queriesFile)) as readonly LabelledQuery[];
  return { incidents: reports.map(({ id, text }) => toIncident(id, text)), queries };
}

/** As `incidents add` recaps a report without a model. */
export const toIncident = (id: string, text: string): Incident =>
  recapByRules({
    report: {
      id,
      source: { kind: 'jsonl', key: id },
      title: null,
      text,
      date: null,
      services: [],
      severity: null,
      url: null,
      language: null,
      status: 'final',
    },
    revision: '0'.repeat(64),
    hazardsOf: findHazardsInSentences,
  });
