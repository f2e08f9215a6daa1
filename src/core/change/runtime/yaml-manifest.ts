// Reads manifests in YAML and JSON: Kubernetes, Helm, Kustomize, Compose, ECS, Serverless, workflows. Pure.
import { type Bundle, emptyManifest, type Given, isVariableName, type Manifest } from './manifest.ts';
import { templateHole, type YamlEntry, yamlEntries } from './yaml-entries.ts';

/**
 * Reads a file of any number of documents.
 *
 * A name of an environment is an unusual key: where one stands as a key, or as the `name` of an item, it is given there.
 * Config maps and secrets give theirs only to those that take them.
 */
export function readYamlManifest(path: string, text: string): Manifest {
  const { entries, problem } = yamlEntries(text);
  const byDocument = new Map<number, YamlEntry[]>();
  for (const entry of entries) {
    const document = byDocument.get(entry.document);
    if (document === undefined) byDocument.set(entry.document, [entry]);
    else document.push(entry);
  }
  const parts = [...byDocument.values()].map((document) => readDocument(path, document));
  // A template that is no YAML even so is read by its lines.
  const byLine = problem === null ? [] : namesByLine(text);
  return {
    path,
    variables: [...parts.flatMap((part) => part.variables), ...byLine],
    ports: parts.flatMap((part) => part.ports),
    names: [...entries.flatMap(namesOf), ...byLine],
    defines: parts.flatMap((part) => part.defines),
    takes: parts.flatMap((part) => part.takes),
    problem: problem === null || text.includes('{{') ? null : problem,
  };
}

const topValue = (entries: readonly YamlEntry[], key: string, ...parents: readonly string[]): string | null =>
  entries.find((entry) => entry.key === key && entry.parents.join('/') === parents.join('/'))?.value ?? null;

function readDocument(path: string, entries: readonly YamlEntry[]): Manifest {
  const kind = topValue(entries, 'kind') ?? '';
  const name = topValue(entries, 'name', 'metadata');
  const base = {
    ...emptyManifest(path),
    takes: entries.flatMap((entry, index) => takenBy(entry, entries[index + 1])),
  };
  const bundle = bundleKinds[kind];
  if (bundle !== undefined) {
    const target =
      topValue(entries, 'name', 'spec', 'target') ??
      topValue(entries, 'name', 'spec', 'template', 'metadata') ??
      name;
    return {
      ...base,
      defines: [
        {
          type: bundle,
          name: plainName(target),
          variables: entries.flatMap(bundledNames),
          isWhole: !entries.some(({ key, parents }) => key === 'dataFrom' && parents[0] === 'spec'),
        },
      ],
    };
  }
  return {
    ...base,
    variables: entries.flatMap(variablesOf),
    ports: entries.flatMap(portsOf),
    defines: readGenerators(entries),
  };
}

const bundleKinds: { readonly [kind: string]: 'config-map' | 'secret' | undefined } = {
  ConfigMap: 'config-map',
  Secret: 'secret',
  SealedSecret: 'secret',
  ExternalSecret: 'secret',
};

const plainName = (name: string | null): string | null =>
  name === null || name.includes(templateHole) ? null : name;

/** Keys of data, and of external secrets the key under which each is kept. */
function bundledNames({ parents, key, value, line }: YamlEntry): readonly Given[] {
  const parent = parents.at(-1);
  if (parent === 'data' && key === 'secretKey' && value !== null) return [{ name: value, line }];
  const holds = parent === 'data' || parent === 'stringData' || parent === 'encryptedData';
  return holds && isVariableName(key) ? [{ name: key, line }] : [];
}

/** What names a key elsewhere is no name of a variable here. */
const elsewhere: ReadonlySet<string> = new Set([
  'secretKeyRef',
  'configMapKeyRef',
  'remoteRef',
  'matchLabels',
  'labels',
  'annotations',
]);
const nameKeys: ReadonlySet<string> = new Set(['name', 'envName', 'env_name', 'Name']);

function variablesOf({ parents, key, value, line, items }: YamlEntry): readonly Given[] {
  if (parents.some((parent) => elsewhere.has(parent))) return [];
  const assigned = /^env(?:ironment)?$/i.test(key)
    ? items.flatMap(({ text, line: at }) => {
        const name = /^([A-Za-z_]\w*)(?:=|$)/.exec(text)?.[1];
        return name === undefined ? [] : [{ name, line: at }];
      })
    : [];
  // Render lists `key: NAME` below `envVars`.
  const isNamed = nameKeys.has(key) || (key === 'key' && /^env/i.test(parents.at(-1) ?? ''));
  if (isNamed && value !== null && isVariableName(value)) return [...assigned, { name: value, line }];
  return isVariableName(key) ? [...assigned, { name: key, line }] : assigned;
}

const portKey = /(?:^p|P|[-_]p)ort$|^PORT$|_PORT$/;

function portsOf({ parents, key, value, line, items }: YamlEntry): readonly Given[] {
  const told = portKey.test(key) && value !== null && /^\d{2,5}$/.test(value) ? [{ name: value, line }] : [];
  const listed = /^(?:ports|expose)$/.test(key)
    ? items.flatMap(({ text, line: at }) => {
        const name = /(?:^|:)(\d{2,5})(?:\/\w+)?$/.exec(text)?.[1];
        return name === undefined ? [] : [{ name, line: at }];
      })
    : [];
  return parents.includes('livenessProbe') || parents.includes('readinessProbe')
    ? listed
    : [...told, ...listed];
}

/** `envFrom` of a pod, `env_file` of Compose, `envs` of Kustomize. */
function takenBy(
  { parents, key, value, line, items }: YamlEntry,
  next: YamlEntry | undefined,
): readonly Bundle[] {
  const parent = parents.at(-1);
  if (key === 'name' && parents.at(-2) === 'envFrom' && value !== null) {
    const type = parent === 'secretRef' ? 'secret' : parent === 'configMapRef' ? 'config-map' : null;
    return type === null ? [] : [{ type, name: plainName(value), line }];
  }
  if (key !== 'env_file' && !(key === 'envs' && /Generator$/.test(parents[0] ?? ''))) return [];
  const files = value === null ? items : [{ text: value, line }];
  const nested =
    next?.key === 'path' && next.parents.at(-1) === 'env_file' && next.value !== null
      ? [{ text: next.value, line: next.line }]
      : [];
  return [...files, ...nested].flatMap(({ text, line: at }) =>
    text === '' ? [] : [{ type: 'file' as const, name: plainName(text), line: at }],
  );
}

/** Generators of Kustomize; their files are taken as files. */
function readGenerators(entries: readonly YamlEntry[]): Manifest['defines'] {
  return (['configMapGenerator', 'secretGenerator'] as const).flatMap((generator) => {
    const inside = entries.filter(({ parents }) => parents[0] === generator);
    if (inside.length === 0) return [];
    const variables = inside
      .filter(({ key }) => key === 'literals')
      .flatMap(({ items }) => items.map(({ text, line }) => ({ name: text.split('=')[0] ?? '', line })));
    return inside
      .filter(({ key }) => key === 'name')
      .map(({ value }) => ({
        type: generator === 'secretGenerator' ? ('secret' as const) : ('config-map' as const),
        name: plainName(value),
        variables,
        isWhole: true,
      }));
  });
}

const namesOf = ({ key, value, line }: YamlEntry): readonly Given[] => [
  { name: key, line },
  ...(value !== null && /^(?:name|key|id|flag|flagKey|feature)$/i.test(key) ? [{ name: value, line }] : []),
];

function namesByLine(text: string): readonly Given[] {
  return text.split('\n').flatMap((line, index) => {
    const name =
      /^\s*(?:-\s*)?(?:name\s*:\s*["']?([A-Za-z_]\w*)["']?\s*$|["']?([A-Z_][A-Z0-9_]*)["']?\s*:)/.exec(
        line.slice(0, 1000),
      );
    const found = name?.[1] ?? name?.[2];
    return found === undefined ? [] : [{ name: found, line: index + 1 }];
  });
}
