// Builders of past incidents for tests: as an index holds them, as it finds them, as a review shows them. Pure.
import type { Incident } from '../../src/domain/generated/incident.ts';
import type { ShownIncident, ShownIncidents } from '../../src/domain/generated/review.ts';
import type { SimilarIncident, SimilarIncidents } from '../../src/domain/similar-incidents.ts';

/** An outage that a NOT NULL column caused. */
export function makePastIncident(overrides: Partial<Incident> = {}): Incident {
  const sentences = [
    'Checkout was down for 41 minutes because adding a NOT NULL column locked the table orders.',
    'Next time the column is added without NOT NULL and filled in batches.',
  ];
  return {
    schemaVersion: 1,
    id: 'INC-7',
    revision: '7'.repeat(64),
    title: 'Checkout down while orders was locked',
    date: '2025-11-02',
    services: ['checkout'],
    severity: 'critical',
    language: 'en',
    url: 'https://wiki.example.com/incidents/7',
    source: { kind: 'jsonl', key: 'INC-7' },
    status: 'final',
    engine: 'rules',
    recap: {
      summary: { text: sentences[0] ?? '', sentences: [0] },
      trigger: null,
      cause: null,
      impact: null,
      mitigation: null,
      prevention: {
        text: 'Add the column without NOT NULL, fill it in batches, then set NOT NULL.',
        sentences: [1],
      },
    },
    hazards: [{ hazard: 'db.lock', evidence: 'locked the table orders', sentences: [0] }],
    searchTerms: ['not null', 'lock'],
    sentences,
    ...overrides,
  };
}

/** The same, found by a change that adds such a column. */
export function makeSimilar(
  overrides: Partial<Omit<SimilarIncident, 'incident'>> & { readonly incident?: Partial<Incident> } = {},
): SimilarIncident {
  const { incident, ...found } = overrides;
  return {
    incident: makePastIncident(incident),
    score: 0.784,
    lexical: 0.42,
    dense: 0.61,
    hazards: ['db.lock'],
    sameServices: [],
    why: [
      {
        kind: 'hazard',
        hazard: 'db.lock',
        inChange: {
          text: 'ALTER TABLE orders ADD COLUMN tax int NOT NULL',
          ref: 'file:db/V12__tax.sql',
          path: 'db/V12__tax.sql',
          sentence: null,
        },
        inIncident: 'locked the table orders',
      },
      {
        kind: 'words',
        words: [
          { word: 'orders', via: null },
          { word: 'column', via: '컬럼' },
        ],
        topic: { text: 'Add tax to orders', refs: ['c:1a2b3c4d'] },
      },
    ],
    via: 'change',
    ...found,
  };
}

/** What an index of sixty incidents answers. */
export const makeSimilarIncidents = (overrides: Partial<SimilarIncidents> = {}): SimilarIncidents => ({
  index: '/srv/incidents',
  count: 60,
  found: [],
  wordsOnly: null,
  ...overrides,
});

/** An incident as a review shows it. */
export const makeShown = (overrides: Partial<ShownIncident> = {}): ShownIncident => ({
  ref: 'incident:INC-7',
  id: 'INC-7',
  title: 'Checkout down while orders was locked',
  date: '2025-11-02',
  services: ['checkout'],
  severity: 'critical',
  status: 'final',
  url: 'https://wiki.example.com/incidents/7',
  score: 0.784,
  lexical: 0.42,
  dense: 0.61,
  hazards: ['db.lock'],
  why: ['words shared with "Add tax to orders": orders, column'],
  what: 'Checkout was down for 41 minutes because adding a NOT NULL column locked the table orders.',
  instead: 'Add the column without NOT NULL, fill it in batches, then set NOT NULL.',
  phase: 'before',
  checks: ['Set lock_timeout.'],
  via: 'change',
  stand: 'fail',
  acknowledged: false,
  ...overrides,
});

/** What a review says of an index of sixty incidents. */
export const makeShownIncidents = (found: readonly ShownIncident[] = []): ShownIncidents => ({
  index: '/srv/incidents',
  count: 60,
  wordsOnly: null,
  found: [...found],
});
