// The order of deploys: config before catalog before the order of the config; circles are cut the same way every time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deployOrder } from '../../../../src/core/change/deploy-order.ts';
import type { ModuleChange } from '../../../../src/domain/change.ts';
import type { Component } from '../../../../src/domain/component.ts';
import type { ModuleSettings, Settings } from '../../../../src/domain/settings.ts';
import { makeCommit, makeFile, makeModule } from '../../../fakes/change.ts';
import { makeSettings } from '../../../fakes/settings.ts';

function makeComponent(name: string, overrides: Partial<Component> = {}): Component {
  return {
    name,
    kind: 'component',
    dependsOn: [],
    providesApis: [],
    consumesApis: [],
    dependents: [],
    catalogPaths: [`catalog/${name}.yaml`],
    ...overrides,
  };
}

const moduleOf = (
  name: string,
  component: Partial<Component> | null = null,
  overrides: Partial<ModuleChange> = {},
): ModuleChange =>
  makeModule({
    name,
    ...(component !== null && { component: makeComponent(name, component) }),
    ...overrides,
  });

const configOf = (after: Readonly<Record<string, readonly string[]>>): readonly ModuleSettings[] =>
  Object.entries(after).map(([name, before]) => ({
    name,
    after: before,
    repository: null,
    clone: null,
    base: null,
    head: null,
    url: null,
    paths: [],
    exclude: [],
    component: null,
    platforms: [],
  }));

const order = (
  modules: readonly ModuleChange[],
  after: Readonly<Record<string, readonly string[]>> = {},
  settings: Partial<Settings> = {},
) => deployOrder({ modules }, makeSettings({ modules: configOf(after), ...settings }));

const namesOf = (steps: ReturnType<typeof order>) => steps.map(({ module }) => module);
const unchanged = (name: string): ModuleChange => moduleOf(name, null, { commits: [], files: [] });
const breaking = makeCommit({ breaking: 'the amount is in cents now' });

describe('the order', () => {
  test('is that of the config when nothing is known', () => {
    const steps = order([moduleOf('web'), moduleOf('api')]);
    expect(steps).toEqual([
      { module: 'web', after: [], why: expect.stringContaining('where the config lists it'), refs: [] },
      { module: 'api', after: [], why: expect.stringContaining('where the config lists it'), refs: [] },
    ]);
  });

  test('follows `after`, and says so', () => {
    const steps = order([moduleOf('web'), moduleOf('api'), moduleOf('db')], {
      web: ['api', 'db'],
      api: ['db'],
    });
    expect(steps).toEqual([
      { module: 'db', after: [], why: 'The config puts it before web, api.', refs: [] },
      { module: 'api', after: ['db'], why: 'The config puts it after db.', refs: [] },
      { module: 'web', after: ['db', 'api'], why: 'The config puts it after api, db.', refs: [] },
    ]);
  });

  test.each<[string, Partial<Component>, Partial<Component>, why: string, refs: readonly string[]]>([
    ['dependsOn', { dependsOn: ['API'] }, {}, 'By the catalog it uses api.', ['file:catalog/web.yaml']],
    [
      'an API that one provides and the other consumes',
      { consumesApis: ['orders', 'other'] },
      { providesApis: ['Orders', 'unused'] },
      'By the catalog it uses api (API Orders).',
      ['file:catalog/web.yaml', 'file:catalog/api.yaml'],
    ],
    ['dependents', {}, { dependents: ['web'] }, 'By the catalog it uses api.', ['file:catalog/api.yaml']],
  ])('puts a provider before its consumer: %s', (_, web, api, why, refs) => {
    const steps = order([moduleOf('web', web), moduleOf('api', api)]);
    expect(namesOf(steps)).toEqual(['api', 'web']);
    expect(steps[0]).toMatchObject({ after: [], why: 'It comes before web, which needs it.', refs });
    expect(steps[1]).toMatchObject({ after: ['api'], why, refs });
  });

  test('goes by the name of the component, not of the module that has one', () => {
    const api = moduleOf('backend', null, { component: makeComponent('api') });
    expect(namesOf(order([moduleOf('web', { dependsOn: ['api'] }), api]))).toEqual(['backend', 'web']);
    expect(namesOf(order([moduleOf('web', { dependsOn: ['backend'] }), api]))).toEqual(['web', 'backend']);
    expect(namesOf(order([moduleOf('web', { dependsOn: ['backend'] }), moduleOf('backend')]))).toEqual([
      'backend',
      'web',
    ]);
  });

  test('modules of one component need nothing of each other', () => {
    const component = makeComponent('shop', { dependsOn: ['shop'], dependents: ['shop'] });
    const steps = order([moduleOf('web', null, { component }), moduleOf('api', null, { component })]);
    expect(steps.map(({ after }) => after)).toEqual([[], []]);
  });

  test('of the config stands against the catalog, which is told', () => {
    const steps = order([moduleOf('web', { dependsOn: ['api'] }), moduleOf('api', {})], { api: ['web'] });
    expect(namesOf(steps)).toEqual(['web', 'api']);
    expect(steps[0]?.why).toContain(
      'By the catalog it also uses api, which already comes after it (a circle)',
    );
    expect(steps[0]?.refs).toEqual(['file:catalog/web.yaml']);
    expect(steps[1]).toMatchObject({ after: ['web'], why: 'The config puts it after web.' });
  });

  test('leaves out modules without changes, and keeps what the config says through them', () => {
    const after = { web: ['api'], api: ['db'], db: [] };
    const steps = order([moduleOf('web'), unchanged('api'), moduleOf('db')], after);
    expect(namesOf(steps)).toEqual(['db', 'web']);
    expect(steps[1]).toMatchObject({ after: ['db'], why: 'The config puts it after db.' });
  });

  test('counts a module that only loses commits', () => {
    const lost = { sha: 'a', subject: 'x', author: { name: 'a', email: 'a' }, ref: 'c:a' };
    const steps = order([{ ...unchanged('web'), takesAway: [lost] }, moduleOf('api')]);
    expect(namesOf(steps)).toEqual(['web', 'api']);
  });

  test.each([
    ['no module', []],
    ['one module', [moduleOf('web')]],
    ['one module with changes', [moduleOf('web'), unchanged('api')]],
  ])('is empty with %s', (_, modules) => {
    expect(order(modules)).toEqual([]);
  });
});

describe('a circle', () => {
  const three = [
    moduleOf('a', { dependsOn: ['b'] }),
    moduleOf('b', { dependsOn: ['c'] }),
    moduleOf('c', { dependsOn: ['a'] }),
  ];

  test('of the catalog is cut where the last module closes it, and told there', () => {
    const steps = order(three);
    expect(namesOf(steps)).toEqual(['b', 'a', 'c']);
    expect(steps.filter(({ why }) => why.includes('(a circle)')).map(({ module }) => module)).toEqual(['b']);
    expect(steps[0]?.why).toContain('until c is out, it must work with the c that is deployed now');
  });

  test('of the config, should one get here, is cut and told', () => {
    const steps = order([moduleOf('a'), moduleOf('b')], { a: ['b'], b: ['a'] });
    expect(namesOf(steps)).toEqual(['b', 'a']);
    expect(steps[0]?.why).toContain(
      'The config also puts it after a, which already comes after it (a circle)',
    );
  });

  test('of one module with itself is none', () => {
    expect(namesOf(order([moduleOf('a', { dependsOn: ['a'] }), moduleOf('b')], { a: ['a'] }))).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('a break', () => {
  const web = moduleOf('web', { dependsOn: ['api'] });

  test('is told on the provider: who can read both forms goes first, else both together', () => {
    const [api] = order([web, moduleOf('api', {}, { commits: [breaking] })]);
    expect(api?.module).toBe('api');
    expect(api?.why).toContain('It announces a breaking change');
    expect(api?.why).toContain('deploy web first, in a version that works with both forms');
    expect(api?.why).toContain('deploy them together');
    expect(api?.refs).toContain(breaking.ref);
  });

  test('of a contract file is told with care', () => {
    const contract = makeFile({ path: 'openapi.yaml' });
    const [api] = order([web, moduleOf('api', {}, { files: [contract] })]);
    expect(api?.why).toContain('Its API contract changes: this order is safe only while');
    expect(api?.refs).toContain('file:openapi.yaml');
  });

  test('for a consumer that goes first says what it must be able to do', () => {
    const api = moduleOf('api', {}, { commits: [breaking] });
    const steps = order([web, api], { api: ['web'] });
    expect(steps[1]?.why).toContain('web is out before it: make sure that web works with both forms');
  });

  test.each<[string, readonly ModuleChange[]]>([
    [
      'that was taken back',
      [web, moduleOf('api', {}, { commits: [makeCommit({ ...breaking, fate: 'reverted' })] })],
    ],
    ['that reaches nobody in the release', [moduleOf('web'), moduleOf('api', {}, { commits: [breaking] })]],
    ['of the consumer', [{ ...web, commits: [breaking] }, moduleOf('api', {})]],
  ])('%s is not told', (_, modules) => {
    expect(order(modules).some(({ why }) => /breaking|contract/.test(why))).toBe(false);
  });
});

test('the reasons are in the language of the note', () => {
  const modules = [
    moduleOf('web', { dependsOn: ['api'] }),
    moduleOf('api', { dependsOn: ['web'] }, { commits: [breaking] }),
    moduleOf('db'),
  ];
  for (const after of [{}, { api: ['web'] }]) {
    const korean = order(modules, after, { language: 'ko' });
    for (const { why } of korean) {
      expect(why).toMatch(/[가-힣]/);
      expect(why).not.toMatch(/\b(?:the|it|deploy|config)\b/i);
    }
    expect(namesOf(korean)).toEqual(namesOf(order(modules, after)));
  }
});

test('whatever depends on whatever, every module comes once, after all that its step names', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const some = fc.subarray(names);
  const needs = fc.record(Object.fromEntries(names.map((name) => [name, some])));
  fc.assert(
    fc.property(needs, needs, (byConfig, byCatalog) => {
      const modules = names.map((name) => moduleOf(name, { dependsOn: byCatalog[name] ?? [] }));
      const steps = order(modules, byConfig);
      expect(namesOf(steps).toSorted()).toEqual(names);
      for (const [index, step] of steps.entries()) {
        const out = namesOf(steps.slice(0, index));
        expect(step.after.filter((name) => !out.includes(name))).toEqual([]);
        expect(step.why).not.toBe('');
      }
      expect(order(modules, byConfig)).toEqual(steps);
    }),
    { numRuns: 40 },
  );
});
