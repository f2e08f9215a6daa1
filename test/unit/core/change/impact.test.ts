// Impact levels, and that no bad news ever lowers one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessChange } from '../../../../src/core/change/assess-change.ts';
import type { FileChange, ModuleChange } from '../../../../src/domain/change.ts';
import type { Component } from '../../../../src/domain/component.ts';
import { emptyContext } from '../../../../src/domain/context.ts';
import { makeCommit, makeFile, makeMigration, makeModule, sha } from '../../../fakes/change.ts';

const input = {
  settings: {
    workTypes: {},
    impact: { criticalPaths: ['core/**'], highPaths: ['edge/**'], dependentsHigh: 3 },
  },
  context: emptyContext,
};
const levelOf = (module: Partial<ModuleChange>): string =>
  assessChange([makeModule(module)], input).impact.level;
const component = (count: number): Component => ({
  name: 'a',
  kind: 'component',
  dependsOn: [],
  providesApis: [],
  consumesApis: [],
  dependents: Array.from({ length: count }, (_, index) => `d${index}`),
});
const takenAway = { sha: sha('c0'), subject: 'x', author: { name: 'a', email: 'a' }, ref: 'c:c0' };
const migration = makeFile({ path: 'db/migration/V1__a.sql' });

const bad: readonly Partial<ModuleChange>[] = [
  { migrations: [makeMigration()] },
  { files: [migration] },
  { files: [makeFile({ path: 'core/a.ts' })] },
  { files: [makeFile({ path: 'edge/a.ts' })] },
  { files: [makeFile({ path: 'src/auth/a.ts' })] },
  { files: [makeFile({ insertions: 6000 })] },
  { files: [makeFile({ path: 'README.md', isDocumentation: true })] },
  { commits: [makeCommit({ breaking: 'drops v1' })] },
  { takesAway: [takenAway] },
  { component: component(1) },
  { component: component(5) },
];

describe('assessChange', () => {
  it.each<[string, Partial<ModuleChange>, string]>([
    ['ordinary code', {}, 'low'],
    ['nothing', { files: [], commits: [] }, 'low'],
    ['a lossless migration', { files: [migration] }, 'medium'],
    ['a migration that destroys', { migrations: [makeMigration()] }, 'high'],
    ['a breaking change', { commits: [makeCommit({ breaking: 'x' })] }, 'high'],
    [
      'a breaking change that was taken back',
      { commits: [makeCommit({ breaking: 'x', fate: 'reverted' })] },
      'low',
    ],
    ['a critical path', { files: [makeFile({ path: 'core/a.ts' })] }, 'critical'],
    ['a high path left by a rename', { files: [makeFile({ previousPath: 'edge/a.ts' })] }, 'high'],
    ['few dependents', { component: component(2) }, 'medium'],
    ['many dependents', { component: component(3) }, 'high'],
    ['a migration under many dependents', { component: component(3), files: [migration] }, 'critical'],
    ['commits taken away', { takesAway: [takenAway] }, 'medium'],
    ['commits taken away that head has too', { takesAway: [{ ...takenAway, equivalentIn: 'c:d0' }] }, 'low'],
    ['much code', { files: [makeFile({ insertions: 900, deletions: 100 })] }, 'medium'],
    ['much generated code', { files: [makeFile({ insertions: 9000, class: 'generated' })] }, 'low'],
  ])('%s: %j', (_, module, expected) => expect(levelOf(module)).toBe(expected));

  it.each<[Partial<FileChange>, string]>([
    [{ isDocumentation: true }, 'documentation'],
    [{ isTest: true }, 'tests'],
    [{}, 'ordinary'],
  ])('says why a level is low: %j', (file, what) => {
    expect(assessChange([makeModule({ files: [makeFile(file)] })], input).impact.reasons).toEqual([
      expect.objectContaining({ kind: 'only', what }),
    ]);
  });

  it('gives the heaviest reason first', () => {
    const { reasons } = assessChange(
      [makeModule({ files: [migration, makeFile({ path: 'core/a.ts' })] })],
      input,
    ).impact;
    expect(reasons.map(({ kind }) => kind)).toEqual(['critical-path', 'work-type']);
  });

  it('never falls when something bad is added', () => {
    const order = ['low', 'medium', 'high', 'critical'];
    const rank = (modules: readonly Partial<ModuleChange>[]): number =>
      order.indexOf(
        assessChange(
          modules.map((module) => makeModule({ files: [], commits: [], ...module })),
          input,
        ).impact.level,
      );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bad), { maxLength: 5 }),
        fc.constantFrom(...bad),
        fc.nat(5),
        (facts, more, at) => {
          expect(rank([...facts.slice(0, at), more, ...facts.slice(at)])).toBeGreaterThanOrEqual(rank(facts));
        },
      ),
    );
  });
});
