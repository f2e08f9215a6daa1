// A change that holds one of each thing that a note must not miss. Pure.
import type { Change } from '../../src/domain/change.ts';
import { makeChange, makeCommit, makeFile, makeMigration, makeModule, makeStatement, sha } from './change.ts';

const overwrite = makeMigration({
  path: 'db/migration/V1_33__on_hold.sql',
  version: 'V1_33',
  statements: [
    makeStatement({
      operation: 'update',
      table: 'report',
      columns: ['status'],
      literals: ['ON_HOLD', 'POST'],
      where: "status = 'POST'",
      effect: 'rewrites-data',
      reversible: false,
    }),
  ],
});

/** One of each that a note must not miss: lost data, a redo, a breaking change, a bump, hostile text, something taken away. */
export const dangerousChange: Change = makeChange({
  workTypes: [{ type: 'database-migration', files: 1, evidence: ['file:db/migration/V1_33__on_hold.sql'] }],
  impact: {
    level: 'high',
    reasons: [{ kind: 'destroys-data', path: overwrite.path, table: 'report', refs: [] }],
  },
  modules: [
    makeModule({
      commits: [
        makeCommit({
          sha: sha('c3'),
          headline: 'Remove the status',
          issueKeys: ['IR-1'],
          pullRequests: [381],
          touched: [{ status: 'A', path: overwrite.path }],
        }),
        makeCommit({ sha: sha('c2'), headline: 'Undo the removal', fate: 'revert', pullRequests: [378] }),
        makeCommit({ sha: sha('c1'), headline: 'Remove the status', fate: 'reverted', pullRequests: [376] }),
        makeCommit({
          sha: sha('cb'),
          subject: 'Bump left-pad from 1.0.0 to 2.0.0 (#371)',
          fate: 'noise',
          noise: 'dependency-bump',
          bot: true,
          pullRequests: [371],
        }),
        makeCommit({
          sha: sha('ca'),
          headline: 'Escape <img src=x onerror=alert(1)> | `code` and [links](https://evil.example) @team',
          pullRequests: [372],
        }),
        makeCommit({
          sha: sha('c0'),
          headline: 'Drop v1',
          breaking: 'v1 endpoints are gone',
          pullRequests: [370],
        }),
      ],
      stories: [{ original: sha('c1'), undo: sha('c2'), redo: sha('c3') }],
      migrations: [overwrite],
      files: [
        makeFile({ path: overwrite.path, status: 'added' }),
        makeFile({ path: 'logo.png', class: 'binary', binary: true }),
      ],
      takesAway: [
        {
          sha: sha('99'),
          subject: 'Hotfix of the rounding',
          author: { name: 'Ben Cho', email: 'ben@example.com' },
          ref: 'c:99000000',
        },
      ],
    }),
  ],
});
