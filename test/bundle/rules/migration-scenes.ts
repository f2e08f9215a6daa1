// Releases that the rules on migrations and on breaking changes judge. Effects: makes a repository when asked.
import type { Note } from '../../../src/domain/generated/note.ts';
import { makeRepository } from '../../fakes/scratch-repository.ts';
import type { RuleScene } from './rule-scene.ts';

const folder = 'db/migration';
const start = {
  message: 'Start',
  files: [
    [`${folder}/V1__orders.sql`, 'CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint);\n'],
    [`${folder}/V2__tokens.sql`, 'CREATE TABLE payment_tokens (id bigint PRIMARY KEY, token text);\n'],
  ],
  tag: 'v1',
} as const;

/** Each tag is a release of its own over v1. */
const makeOrders = (): string =>
  makeRepository([
    start,
    {
      message: 'feat!: Send the amount in cents\n\nBREAKING CHANGE: amount is in cents.',
      parents: [1],
      files: [[`${folder}/V3__note.sql`, 'ALTER TABLE orders ADD COLUMN note text;\n']],
      tag: 'safe',
    },
    {
      message: 'feat!: Forget payment tokens\n\nBREAKING CHANGE: the field token is no longer sent.',
      parents: [1],
      files: [
        [`${folder}/V1__orders.sql`, 'CREATE TABLE orders (id bigint PRIMARY KEY, customer_id int);\n'],
        [`${folder}/V3__forget.sql`, 'DROP TABLE payment_tokens;\n'],
        [`${folder}/V4__index.sql`, 'CREATE INDEX by_customer ON orders (customer_id);\n'],
      ],
      tag: 'danger',
    },
    {
      message: 'feat!: Rename the customer\n\nBREAKING CHANGE: customer_id is buyer_id.',
      parents: [1],
      files: [
        [`${folder}/V2__tokens.sql`, null],
        [`${folder}/V3__rename.sql`, 'ALTER TABLE orders RENAME COLUMN customer_id TO buyer_id;\n'],
        [`${folder}/V4__clear.sql`, 'DELETE FROM orders;\n'],
      ],
    },
    {
      message: 'fix: Round refunds down',
      files: [['src/refund.ts', 'export const round = Math.floor;\n']],
      tag: 'odd',
    },
    {
      message: 'feat: Let the tool decide',
      parents: [1],
      files: [[`${folder}/V3__made.sql`, 'ALTER TABEL orders ADD COLMN $$;\nGO 5 TIMES;\n']],
      tag: 'unread',
    },
  ]);

/** A person who would rather not speak of it. */
const hush = (note: Note): Note => ({
  ...note,
  changes: note.changes.filter(({ category }) => category !== 'breaking'),
});
const atBlock = { level: 'block' };

export const migrationScenes: readonly RuleScene[] = [
  {
    name: 'a column that may be empty, and a break that is told',
    decision: 'pass',
    prepare: () => ({ repository: makeOrders(), args: ['--head', 'safe'] }),
    cases: [
      {
        rule: 'irreversible-migration',
        status: 'pass',
        because: 'a column only comes',
        says: '1 migration, none of which destroys data that matters.',
      },
      {
        rule: 'migration-files',
        status: 'pass',
        because: 'the file is new, and so is its version',
        says: '1 migration file, each with a version of its own',
      },
      {
        rule: 'migration-locks',
        status: 'pass',
        because: 'a column without a default is added at once',
        says: '1 migration, none of which keeps others waiting.',
      },
      {
        rule: 'breaking-change',
        status: 'pass',
        because: 'the note tells what the commit announces',
        says: 'The note tells the breaking change.',
      },
    ],
  },
  {
    name: 'a table that goes, an index that locks, a migration rewritten, and a break that is not told',
    decision: 'block',
    prepare: () => ({
      repository: makeOrders(),
      config: { standard: { rules: { 'irreversible-migration': atBlock, 'migration-locks': atBlock } } },
      args: ['--head', 'danger'],
      edit: hush,
    }),
    cases: [
      {
        rule: 'irreversible-migration',
        status: 'fail',
        because: 'the rows of the table are gone for good',
        says: /1 migration cannot be undone: V3 .*payment_tokens/,
        korean: /되돌릴 수 없는 마이그레이션 1개: V3.*payment_tokens/,
      },
      {
        rule: 'migration-files',
        status: 'fail',
        because: 'Flyway compares checksums',
        says: `Edited after an earlier release brought it: ${folder}/V1__orders.sql.`,
        korean: `수정된 마이그레이션: ${folder}/V1__orders.sql.`,
      },
      {
        rule: 'migration-locks',
        status: 'fail',
        because: 'writes wait while the index is built',
        says: /V4__index.sql:1 .*orders/,
        korean: /V4__index.sql:1 .*orders/,
      },
      {
        rule: 'breaking-change',
        status: 'fail',
        because: 'a person took it out of the note',
        says: '1 breaking change not told as such in the note',
        korean: '호환성 변경으로 적히지 않은 커밋 1건',
      },
    ],
  },
  {
    name: 'rows that go, a column renamed, a migration deleted, where breaks only warn',
    decision: 'warn',
    prepare: () => ({
      repository: makeOrders(),
      config: { standard: { rules: { 'breaking-change': { level: 'warn' } } } },
      args: ['--head', 'odd'],
      edit: hush,
    }),
    cases: [
      {
        rule: 'irreversible-migration',
        status: 'warn',
        because: 'its level is warn unless the config says more',
        says: /V4 .*orders/,
      },
      {
        rule: 'migration-files',
        status: 'warn',
        because: 'what ran stays, what never ran never will',
        says: `Migration deleted: ${folder}/V2__tokens.sql.`,
      },
      {
        rule: 'migration-locks',
        status: 'warn',
        because: 'the version that still runs asks for the old name',
        says: 'V3__rename.sql:1 (RENAME COLUMN): the version that still runs asks `orders` for the old name',
      },
      {
        rule: 'breaking-change',
        status: 'warn',
        because: 'its level is warn',
        says: 'not told as such in the note',
      },
    ],
  },
  {
    name: 'a migration in no known dialect',
    decision: 'warn',
    prepare: () => ({ repository: makeOrders(), args: ['--head', 'unread'] }),
    cases: [
      {
        rule: 'irreversible-migration',
        status: 'unknown',
        because: 'it may drop anything',
        says: `Not understood: ${folder}/V3__made.sql.`,
      },
      {
        rule: 'migration-locks',
        status: 'unknown',
        because: 'it may lock anything',
        says: `Not understood: ${folder}/V3__made.sql.`,
      },
    ],
  },
];
