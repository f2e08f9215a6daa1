// The tables in PostgreSQL, as the steps that made them. Pure.

export type Migration = {
  readonly version: number;
  readonly statements: readonly string[];
};

/**
 * In order; each is applied once, whole, and never changed after a release.
 *
 * Steps only add: a Lockkeeper of an older version goes on working on tables of a newer one. Texts are compared by
 * their bytes (`COLLATE "C"`), whatever the locale of the database. Incidents are `json`, not `jsonb`, which refuses
 * NUL and halves of surrogate pairs, and forgets the order of keys.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    statements: [
      `CREATE TABLE lockkeeper.entries (
        id text COLLATE "C" PRIMARY KEY,
        report text NOT NULL,
        deleted boolean NOT NULL,
        incident json,
        updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`,
      `CREATE TABLE lockkeeper.feedback (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        feedback json NOT NULL
      )`,
    ],
  },
  {
    version: 2,
    statements: [
      // One row: what the index is. A number is given to one incident, until all is written anew.
      `CREATE TABLE lockkeeper.index_state (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        generation bigint NOT NULL,
        manifest json NOT NULL,
        next_number integer NOT NULL,
        next_segment integer NOT NULL,
        retired integer NOT NULL,
        length_total bigint NOT NULL
      )`,
      // The fingerprint is that of everything that the index holds of the incident: same fingerprint, nothing to do.
      // Incidents lie out of line: ranking reads lengths alone.
      `CREATE TABLE lockkeeper.indexed_incidents (
        number integer PRIMARY KEY,
        id text COLLATE "C" NOT NULL UNIQUE,
        fingerprint text NOT NULL,
        length integer NOT NULL,
        hazards text[] NOT NULL,
        services text[] NOT NULL,
        incident json NOT NULL
      ) WITH (toast_tuple_target = 256)`,
      'CREATE INDEX indexed_incidents_hazards ON lockkeeper.indexed_incidents USING gin (hazards)',
      'CREATE INDEX indexed_incidents_services ON lockkeeper.indexed_incidents USING gin (services)',
      `CREATE TABLE lockkeeper.terms (
        term text COLLATE "C" PRIMARY KEY,
        documents integer NOT NULL
      )`,
      // Incidents that a write brought make a segment: numbers and counts of a term side by side. Numbers whose incident
      // is gone stay in it until all is written anew.
      `CREATE TABLE lockkeeper.postings (
        term text COLLATE "C" NOT NULL,
        segment integer NOT NULL,
        numbers integer[] NOT NULL,
        counts integer[] NOT NULL,
        PRIMARY KEY (term, segment)
      )`,
      `CREATE TABLE lockkeeper.fitted_embedder (
        part integer PRIMARY KEY,
        bytes bytea NOT NULL
      )`,
      'ALTER TABLE lockkeeper.fitted_embedder ALTER COLUMN bytes SET STORAGE EXTERNAL',
    ],
  },
];
