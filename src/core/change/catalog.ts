// Reads Backstage catalog files: what a module is, and who depends on it. Pure.
import { parseAllDocuments } from 'yaml';
import type { Component } from '../../domain/component.ts';
import { type CatalogNode, findNeighbours } from './catalog-graph.ts';

/** An entity of the catalog. */
type Entity = CatalogNode & {
  readonly path: string;
  readonly system?: string;
  readonly owner?: string;
  readonly lifecycle?: string;
};

/** Entities of all files; `problems` says in one line each what was not read, and why. */
export type Catalog = { readonly entities: readonly Entity[]; readonly problems: readonly string[] };

const textMax = 500_000;
const entitiesMax = 5000;
const referencesMax = 1000;
const kinds = new Set(['component', 'resource', 'api', 'system']);

/** Reads catalog files by path; never throws. What cannot be read is left out and named in `problems`. */
export function parseCatalog(texts: ReadonlyMap<string, string>): Catalog {
  const entities: Entity[] = [];
  const problems: string[] = [];
  for (const [path, text] of texts) {
    const read = readFile(path, text);
    entities.push(...read.entities);
    problems.push(...read.problems);
  }
  if (entities.length > entitiesMax)
    problems.push(`More than ${entitiesMax} entities: the rest is not read.`);
  return { entities: entities.slice(0, entitiesMax), problems };
}

function readFile(path: string, text: string): Catalog {
  if (text.length > textMax)
    return { entities: [], problems: [`${path}: larger than ${textMax} characters.`] };
  try {
    const entities: Entity[] = [];
    const problems: string[] = [];
    const documents = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
    for (const document of Array.isArray(documents) ? documents : []) {
      const error = document.errors[0];
      if (error !== undefined) problems.push(`${path}: ${firstLine(error.message)}`);
      else {
        // Few aliases are honest; a bomb of them makes `toJS` throw.
        const entity = readEntity(path, document.toJS({ maxAliasCount: 100 }));
        if (entity !== null) entities.push(entity);
      }
    }
    return { entities, problems };
  } catch (error) {
    return {
      entities: [],
      problems: [`${path}: ${firstLine(error instanceof Error ? error.message : 'not readable')}`],
    };
  }
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 200);

type Fields = { readonly [name: string]: unknown };

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readEntity(path: string, value: unknown): Entity | null {
  if (!isFields(value)) return null;
  const kind = textOf(value['kind'])?.toLowerCase() ?? '';
  const metadata = isFields(value['metadata']) ? value['metadata'] : {};
  const spec = isFields(value['spec']) ? value['spec'] : {};
  const name = textOf(metadata['name']);
  if (!kinds.has(kind) || name === undefined) return null;
  const namespace = textOf(metadata['namespace']) ?? 'default';
  const optional = {
    system: textOf(spec['system']),
    owner: textOf(spec['owner']),
    lifecycle: textOf(spec['lifecycle']),
  };
  return {
    ref: `${kind}:${namespace}/${name}`.toLowerCase(),
    kind,
    name,
    path,
    ...(optional.system !== undefined && { system: optional.system }),
    ...(optional.owner !== undefined && { owner: optional.owner }),
    ...(optional.lifecycle !== undefined && { lifecycle: optional.lifecycle }),
    dependsOn: references(spec['dependsOn'], { kind: 'component', namespace }),
    dependencyOf: references(spec['dependencyOf'], { kind: 'component', namespace }),
    providesApis: references(spec['providesApis'], { kind: 'api', namespace }),
    consumesApis: references(spec['consumesApis'], { kind: 'api', namespace }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined;
}

/** `[kind:][namespace/]name`, written in full. */
function references(
  value: unknown,
  defaults: { readonly kind: string; readonly namespace: string },
): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, referencesMax).flatMap((item: unknown) => {
    const given = /^(?:([^:/\s]+):)?(?:([^:/\s]+)\/)?([^:/\s]+)$/.exec(textOf(item) ?? '');
    if (given?.[3] === undefined) return [];
    return `${given[1] ?? defaults.kind}:${given[2] ?? defaults.namespace}/${given[3]}`.toLowerCase();
  });
}

/**
 * Finds the component of a module and who depends on it, directly or through an API that it provides.
 *
 * `component` is its name as the config gives it; without one the module's name counts, then the only component of the
 * file `catalog-info.yaml` at the root.
 */
export function findComponent(
  catalog: Catalog,
  { module, component }: { readonly module: string; readonly component: string | null },
): Component | null {
  const entity =
    findEntity(catalog, component ?? module) ?? (component === null ? onlyRootComponent(catalog) : undefined);
  if (entity === undefined) return null;
  const provided = new Set(entity.providesApis);
  const dependents = catalog.entities.filter((other) => {
    if (other.ref === entity.ref) return false;
    const needs = [...other.dependsOn, ...other.consumesApis];
    return (
      needs.includes(entity.ref) ||
      needs.some((ref) => provided.has(ref)) ||
      entity.dependencyOf.includes(other.ref)
    );
  });
  // What the entity says itself counts also when the other one is in no file.
  const names = [...entity.dependencyOf.map(nameOf), ...dependents.map((other) => other.name)];
  return {
    name: entity.name,
    kind: entity.kind,
    ...(entity.system !== undefined && { system: entity.system }),
    ...(entity.owner !== undefined && { owner: entity.owner }),
    ...(entity.lifecycle !== undefined && { lifecycle: entity.lifecycle }),
    dependsOn: entity.dependsOn.map(nameOf),
    providesApis: entity.providesApis.map(nameOf),
    consumesApis: entity.consumesApis.map(nameOf),
    dependents: [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].sort(),
    neighbours: findNeighbours(catalog.entities, entity.ref),
    resources: resourcesOf(entity, catalog),
    catalogPaths: [...new Set([entity, ...dependents].map((told) => told.path))].sort(),
  };
}

/** What the component says that it needs, and what says that the component needs it. */
function resourcesOf(entity: Entity, { entities }: Catalog): readonly string[] {
  const named = entity.dependsOn.filter((ref) => ref.startsWith('resource:'));
  const naming = entities.filter(
    ({ kind, dependencyOf }) => kind === 'resource' && dependencyOf.includes(entity.ref),
  );
  return [...new Set([...named, ...naming.map(({ ref }) => ref)])].map(nameOf).sort();
}

const nameOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);

function findEntity(catalog: Catalog, wanted: string): Entity | undefined {
  const [ref] = references([wanted], { kind: 'component', namespace: 'default' });
  const name = wanted.slice(wanted.lastIndexOf('/') + 1).toLowerCase();
  const hasKind = wanted.includes(':');
  return (
    catalog.entities.find((entity) => entity.ref === ref) ??
    (hasKind
      ? undefined
      : catalog.entities.find((entity) => entity.kind === 'component' && entity.name.toLowerCase() === name))
  );
}

function onlyRootComponent(catalog: Catalog): Entity | undefined {
  const components = catalog.entities.filter(
    (entity) => entity.kind === 'component' && /^catalog-info\.ya?ml$/.test(entity.path),
  );
  return components.length === 1 ? components[0] : undefined;
}
