// Backstage files: who depends on a module; hostile files are refused with a reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComponent, parseCatalog } from '../../../../src/core/change/catalog.ts';

const parse = (text: string, path = 'catalog-info.yaml') => parseCatalog(new Map([[path, text]]));

const entity = (kind: string, name: string, spec: string, namespace = 'default'): string =>
  `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: ${spec}\n`;

const organisation = [
  entity(
    'Component',
    'Payments',
    '{owner: team-a, system: money, lifecycle: production, providesApis: [payments-api], dependsOn: ["resource:ledger-db"]}',
  ),
  entity('Component', 'shop', '{consumesApis: ["api:default/payments-api"]}'),
  entity('Component', 'mail', '{dependsOn: ["component:payments"]}'),
  entity('Component', 'far', '{dependsOn: ["component:other/payments"]}'),
  entity('API', 'payments-api', '{type: openapi}'),
  entity('Resource', 'ledger-db', '{dependencyOf: ["component:audit"]}'),
].join('---\n');

describe('parseCatalog and findComponent', () => {
  it('finds who depends on a component, directly or through its API', () => {
    expect(findComponent(parse(organisation), { module: 'payments', component: null })).toEqual({
      name: 'Payments',
      kind: 'component',
      owner: 'team-a',
      system: 'money',
      lifecycle: 'production',
      dependsOn: ['ledger-db'],
      providesApis: ['payments-api'],
      consumesApis: [],
      dependents: ['mail', 'shop'],
      neighbours: [
        { name: 'mail', direction: 'downstream', distance: 1 },
        { name: 'shop', direction: 'downstream', distance: 1 },
      ],
      resources: ['ledger-db'],
      catalogPaths: ['catalog-info.yaml'],
    });
  });

  it.each([
    ['resource:ledger-db', ['Payments', 'audit']],
    ['component:default/shop', []],
    ['mail', []],
  ])('finds %s by the name that the config gives', (component, dependents) => {
    expect(findComponent(parse(organisation), { module: 'x', component })?.dependents).toEqual(dependents);
  });

  it('finds what lies up and down the catalog, by the shortest way, and no further than it is felt', () => {
    const catalog = parse(
      [
        entity('Component', 'a', '{dependsOn: ["component:b"]}'),
        entity('Component', 'b', '{dependsOn: ["component:c", "component:unknown"]}'),
        entity('Component', 'c', '{dependsOn: ["component:d"], dependencyOf: ["component:a"]}'),
        entity('Component', 'd', '{consumesApis: [e-api]}'),
        entity('Component', 'e', '{providesApis: [e-api], dependsOn: ["component:f"]}'),
        entity('Component', 'f', '{dependsOn: ["component:a"]}'),
        entity('Component', 'sibling', '{dependsOn: ["component:b"]}'),
        entity('Resource', 'queue', '{dependencyOf: ["component:a"]}'),
      ].join('---\n'),
    );
    const found = findComponent(catalog, { module: 'a', component: null });
    expect(
      found?.neighbours?.map(({ name, direction, distance }) => `${name} ${direction} ${distance}`),
    ).toEqual([
      'b upstream 1',
      'c upstream 1',
      'f downstream 1',
      'd upstream 2',
      'e downstream 2',
      'unknown upstream 2',
    ]);
    expect(found?.resources).toEqual(['queue']);
  });

  it('takes the only component of the file at the root, unless the config names another', () => {
    const catalog = parse(entity('Component', 'api', '{}'));
    expect(findComponent(catalog, { module: 'repository', component: null })?.name).toBe('api');
    expect(findComponent(catalog, { module: 'repository', component: 'other' })).toBeNull();
    expect(
      findComponent(parse(entity('Component', 'api', '{}'), 'teams/all.yaml'), {
        module: 'repository',
        component: null,
      }),
    ).toBeNull();
  });

  it.each([
    ['broken YAML', 'kind: ['],
    [
      'a bomb of aliases',
      `a: &a [1,1,1,1,1,1,1,1,1]\n${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefg'[index]}`).join()}]`).join('\n')}\n`,
    ],
    ['too large a file', '#'.repeat(500_001)],
  ])('gives a problem for %s', (_, text) => {
    const { entities, problems } = parse(text);
    expect(entities).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^catalog-info\.yaml: /);
  });

  it('keeps what stands beside a broken document', () => {
    expect(parse(`${entity('Component', 'a', '{}')}---\nkind: [\n`).entities).toHaveLength(1);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => parse(text).entities.length >= 0));
    fc.assert(
      fc.property(
        fc.object(),
        (value) =>
          findComponent(parse(JSON.stringify({ kind: 'Component', metadata: value, spec: value })), {
            module: 'a',
            component: null,
          }) !== undefined,
      ),
    );
    expect(parse('['.repeat(20_000)).entities).toEqual([]);
  });
});
