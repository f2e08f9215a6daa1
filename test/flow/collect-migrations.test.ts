// Migrations on their way through the collect flow: PostgreSQL's parser is asked for when one may need it. Effects: makes repositories, runs git.
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import { createPostgresParser } from '../../src/adapters/libpg-query/postgres-parser.ts';
import { collect } from '../../src/flows/collect.ts';
import type { PostgresParser } from '../../src/ports.ts';
import { makeRepository, plainEnvironment, removeScratchFolders } from '../fakes/scratch-repository.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

afterAll(removeScratchFolders);

async function collectFile(path: string, text: string, parser: PostgresParser = createPostgresParser()) {
  const repository = makeRepository([
    { tag: 'v1', files: [['a.ts', '1\n']] },
    { message: 'feat: change the schema\n', files: [[path, text]] },
  ]);
  const warnings: string[] = [];
  let loads = 0;
  const load: PostgresParser['load'] = () => {
    loads += 1;
    return parser.load();
  };
  const change = await collect(
    { repository, base: 'v1', head: 'HEAD', environment: 'production' },
    makeSettings(),
    {
      ...quietServices,
      sourceControl: createSourceControl({ environment: plainEnvironment }),
      ledger: null,
      progress: { step: () => undefined, warn: (warning) => void warnings.push(warning) },
      postgresParser: { load },
    },
  );
  return { migration: change.modules[0]?.migrations[0], loads, warnings };
}

describe('migrations of a range', () => {
  const index = 'CREATE INDEX i ON orders (a);\n';

  it('are read by PostgreSQL with its own locks', async () => {
    const { migration, loads, warnings } = await collectFile('db/migration/V1__i.sql', index);
    expect(migration).toMatchObject({
      database: 'postgresql',
      statements: [{ lock: { mode: 'SHARE', blocks: 'writes', duration: 'scan' } }],
    });
    expect({ loads, warnings }).toEqual({ loads: 1, warnings: [] });
  });

  it.each([
    ['no migration', 'src/orders.sql.ts', index],
    ['a migration of MySQL', 'db/migration/V1__i.sql', 'CREATE INDEX `i` ON `orders` (`a`);\n'],
    ['code without SQL', 'db/migrate/20260101000000_x.rb', 'add_index :orders, :a\n'],
  ])('load no parser for %s', async (_name, path, text) => {
    expect((await collectFile(path, text)).loads).toBe(0);
  });

  it('are read more roughly where the parser is not there, and the run says so', async () => {
    const { migration, warnings } = await collectFile('db/migration/V1__i.sql', index, {
      load: async () => null,
    });
    expect(migration?.statements).toMatchObject([{ lock: { blocks: 'writes', duration: 'scan' } }]);
    expect(migration?.statements[0]?.lock).not.toHaveProperty('mode');
    expect(warnings).toEqual([expect.stringContaining("PostgreSQL's parser could not be loaded")]);
  });
});
