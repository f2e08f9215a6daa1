// Entries of a library with every member, for tests. Pure.
import { createHash } from 'node:crypto';
import type { Incident } from '../../src/domain/generated/incident.ts';
import type { LibraryEntry } from '../../src/domain/generated/library-entry.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function makeIncident(parts: Partial<Incident> & Pick<Incident, 'id'>): Incident {
  return {
    schemaVersion: 1,
    revision: sha256(parts.id),
    title: 'Orders were down',
    date: '2026-03-31',
    services: ['orders'],
    severity: 'major',
    language: 'en',
    url: null,
    source: { kind: 'jsonl', key: parts.id },
    status: 'final',
    engine: 'rules',
    recap: {
      summary: { text: 'A migration held a lock.', sentences: [0] },
      trigger: null,
      cause: null,
      impact: null,
      mitigation: null,
      prevention: null,
    },
    hazards: [],
    searchTerms: [],
    sentences: ['A migration held a lock.'],
    ...parts,
  };
}

export const makeEntry = (id: string, parts: Partial<Incident> = {}): LibraryEntry => ({
  schemaVersion: 1,
  id,
  report: sha256(JSON.stringify([id, parts])),
  deleted: false,
  incident: makeIncident({ id, ...parts }),
});

export const makeTombstone = (id: string): LibraryEntry => ({
  schemaVersion: 1,
  id,
  report: sha256(id),
  deleted: true,
  incident: null,
});
