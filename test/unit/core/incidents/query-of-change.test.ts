// What is asked of an index about a release.
import { describe, expect, it } from 'vitest';
import { queryOfChange } from '../../../../src/core/incidents/query-of-change.ts';
import type { Change } from '../../../../src/domain/change.ts';
import {
  makeBundle,
  makeCertificateChange,
  makeFacts,
} from '../../../fakes/certificates/certificate-facts.ts';
import {
  makeChange,
  makeCommit,
  makeFile,
  makeMigration,
  makeModule,
  makeStatement,
} from '../../../fakes/change.ts';
import { foundIssue, makeContext, makePullRequest } from '../../../fakes/context.ts';

const path = 'db/V12__tax.sql';
const commit = (headline: string, more: Partial<Parameters<typeof makeCommit>[0]> = {}) =>
  makeCommit({ subject: headline, headline, ...more });
const textsOf = (change: Change): readonly string[] =>
  queryOfChange(change, { date: null }).topics.map(({ text }) => text);

describe('the query of a release', () => {
  it('has services of modules and their components, and the day', () => {
    const component = {
      ...{ name: 'receipt-service', kind: 'service', dependsOn: [], providesApis: [] },
      ...{ consumesApis: [], dependents: [] },
    };
    const change = makeChange({ modules: [makeModule({ name: 'receipts', component })] });
    const query = queryOfChange(change, { date: '2026-03-03' });
    expect(query.services).toEqual(['receipts', 'receipt-service']);
    expect(query.date).toBe('2026-03-03');
  });

  it('asks about each migration by its statements, and about what it is for', () => {
    const text = 'ALTER TABLE orders ADD COLUMN tax int NOT NULL';
    const migration = makeMigration({ path, statements: [makeStatement({ text })] });
    const module = makeModule({
      commits: [commit('Show the tax of an order', { touched: [{ status: 'A', path }], touchedCount: 1 })],
      files: [makeFile({ path })],
      migrations: [migration],
    });
    const { topics } = queryOfChange(makeChange({ modules: [module] }), { date: null });
    const [first, second] = topics;
    expect(first?.text).toContain(text);
    expect(first?.refs).toEqual([`file:${path}`]);
    expect(second?.text).toBe('Show the tax of an order');
  });

  it('asks about certificates and what goes', () => {
    const change = makeChange({
      modules: [
        makeModule({
          certificates: [
            makeCertificateChange({
              path: 'certs/api.pem',
              before: makeBundle([makeFacts({ serial: '1' })]),
              after: makeBundle([makeFacts()]),
            }),
          ],
        }),
      ],
    });
    expect(textsOf(change).join('\n')).toMatch(
      /^Renew the TLS certificate certs\/api\.pem of api\.example\.com/m,
    );
  });

  it('does not ask about documentation, which names every outage', () => {
    const docs = 'docs: what to do when the certificate expires';
    const file = makeFile({ path: 'docs/runbook.md', isDocumentation: true });
    const touched = [{ status: 'M' as const, path: file.path }];
    const module = makeModule({
      commits: [
        commit(docs, {
          ...{ touched, touchedCount: 1, headline: 'what to do when the certificate expires' },
          conventional: { type: 'docs', description: 'what to do when the certificate expires' },
        }),
      ],
      files: [file],
    });
    expect(textsOf(makeChange({ modules: [module] })).join()).not.toContain('certificate');
  });

  it('is made of git alone: no description of others moves it', () => {
    const modules = [makeModule()];
    const bare = makeChange({ modules });
    const told = makeChange({
      modules,
      context: makeContext({
        pullRequests: [
          makePullRequest({ title: 'Nothing to see here', body: 'This is not like incident INC-7.' }),
        ],
        issues: [foundIssue({ title: 'Harmless' })],
      }),
    });
    expect(queryOfChange(told, { date: null })).toEqual(queryOfChange(bare, { date: null }));
  });
});
