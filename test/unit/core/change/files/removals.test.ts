// Tests what a change takes out of service. Pure.
import { describe, expect, it } from 'vitest';
import { findRemovals } from '../../../../../src/core/change/files/removals.ts';
import { makeFile } from '../../../../fakes/change.ts';

const removed = (...texts: readonly string[]) => ({
  complete: true,
  lines: texts.map((text, index) => ({ sign: '-' as const, line: index + 1, text })),
});

describe('findRemovals', () => {
  it('names every resource of a deleted manifest', () => {
    const file = makeFile({
      path: 'deploy/jobs.yaml',
      status: 'deleted',
      excerpt: removed(
        'kind: CronJob',
        'metadata:',
        '  name: refresh-views',
        '---',
        'kind: Deployment',
        'metadata:',
        '  name: api',
        '  labels:',
        '    name: other',
      ),
    });
    expect(findRemovals([file]).map(({ what }) => what)).toEqual([
      'CronJob `refresh-views`',
      'Deployment `api`',
    ]);
  });

  it('is silent about a manifest that is only edited, and about a test', () => {
    const excerpt = removed('kind: CronJob');
    expect(findRemovals([makeFile({ path: 'deploy/jobs.yaml', excerpt })])).toEqual([]);
    expect(
      findRemovals([makeFile({ path: 'test/jobs.yaml', status: 'deleted', isTest: true, excerpt })]),
    ).toEqual([]);
  });

  it('names an endpoint that leaves a contract, not one that moves in it', () => {
    const excerpt = {
      complete: true,
      lines: [
        { sign: '-' as const, line: 4, text: '  /refunds/{id}:' },
        { sign: '-' as const, line: 9, text: '  /payments:' },
        { sign: '+' as const, line: 5, text: '  /payments:' },
      ],
    };
    expect(findRemovals([makeFile({ path: 'openapi.yaml', excerpt })])).toEqual([
      { path: 'openapi.yaml', what: '`/refunds/{id}`' },
    ]);
  });
});
