// That no secret of git gets past the collect flow, and that the change is told all the same. Effects: makes repositories, runs git.
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import { createRedactor } from '../../src/adapters/secretlint/redactor.ts';
import { findConfigEdits } from '../../src/core/change/files/config-edits.ts';
import type { Change } from '../../src/domain/change.ts';
import { collect } from '../../src/flows/collect.ts';
import { plantedSecrets } from '../corpus/secrets.ts';
import { makeRepository, plainEnvironment, removeScratchFolders } from '../fakes/scratch-repository.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

afterAll(removeScratchFolders);

async function collectFrom(repository: string, range: { base: string; head: string }): Promise<Change> {
  return collect({ repository, environment: 'production', ...range }, makeSettings(), {
    sourceControl: createSourceControl({ environment: plainEnvironment }),
    ledger: null,
    progress: { step: () => undefined, warn: () => undefined },
    ...quietServices,
    redactor: createRedactor(),
  });
}

const oneLiners = plantedSecrets.filter(({ text }) => !text.includes('\n'));
const properties = (password: string): string =>
  `server.port=8080\nspring.datasource.password=${password}\nspring.datasource.url=jdbc:h2:mem\n`;

const leaky = makeRepository([
  { tag: 'v1', files: [['config/application.properties', properties('Winter2025!')]] },
  ...oneLiners.map(({ text }) => ({ message: `SHOP-1000 ${text}\n\nSeen in the job.` })),
  ...plantedSecrets.map(({ text }, index) => ({
    message: `SHOP-${index} Rotate a key\n\nWas:\n${text}\n\nReviewed-by: Ada`,
    files: [[`notes/${index}.txt`, `${text}\n`] as const],
  })),
  {
    message: 'SHOP-8 Use another password',
    files: [
      ['config/application.properties', properties('Spring2026!')],
      ['db/migration/V2__user.sql', "CREATE USER shop IDENTIFIED BY 'S3cret';\nDROP TABLE carts;\n"],
    ],
  },
]);

describe('collect', () => {
  it('lets no planted secret of messages, diffs and migrations through', async () => {
    const change = await collectFrom(leaky, { base: 'v1', head: 'HEAD' });
    const told = JSON.stringify(change);
    const leaks = plantedSecrets.filter(({ secret }) => told.includes(JSON.stringify(secret).slice(1, -1)));
    expect(leaks.map(({ kind }) => kind)).toEqual([]);
    expect(told).not.toMatch(/Winter2025|Spring2026/);
    expect(change.context.masked).toBeGreaterThan(2 * plantedSecrets.length);
  });

  it('masks what is taken away as well', async () => {
    const change = await collectFrom(leaky, { base: 'HEAD', head: 'v1' });
    const told = JSON.stringify(change.modules[0]?.takesAway);
    expect(change.modules[0]?.takesAway.length).toBeGreaterThan(100);
    for (const { secret } of oneLiners) expect(told).not.toContain(JSON.stringify(secret).slice(1, -1));
  });

  it('still tells what changed: keys, statements, and that a password is another one', async () => {
    const change = await collectFrom(leaky, { base: 'v1', head: 'HEAD' });
    const [module] = change.modules;
    expect(module?.commits[0]?.issueKeys).toEqual(['SHOP-8']);
    expect(module?.commits.find(({ subject }) => subject.startsWith('SHOP-1000 '))?.headline).toContain(
      '[redacted: ',
    );
    expect(findConfigEdits(module?.files ?? [])).toMatchObject([
      { key: 'spring.datasource.password', before: '***', after: '***' },
    ]);
    expect(module?.migrations[0]?.statements.map(({ line, operation }) => [line, operation])).toEqual([
      [1, 'create-user'],
      [2, 'drop-table'],
    ]);
  });

  it('hands on what holds no secret as it came', async () => {
    const clean = makeRepository([
      { tag: 'v1', files: [['a.ts', '1\n']] },
      { message: 'SHOP-1 Password reset by mail', files: [['a.ts', '2\n']] },
    ]);
    const change = await collectFrom(clean, { base: 'v1', head: 'HEAD' });
    expect(change.context.masked).toBe(0);
    expect(change.modules[0]?.commits[0]?.subject).toBe('SHOP-1 Password reset by mail');
  });
});
