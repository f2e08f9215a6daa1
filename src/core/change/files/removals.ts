// Finds what a change takes out of service: deleted manifests, endpoints that leave a contract. Pure.
import type { FileChange } from '../../../domain/change.ts';

/** Something that ran or answered at base and does not at head, in a few words such as `CronJob refresh-views`. */
export type Removal = { readonly path: string; readonly what: string };

const manifest = /\.(?:ya?ml|json)$/;
const contract = /(?:^|\/)(?:openapi|swagger|async-?api)[^/]*\.(?:ya?ml|json)$/i;
const kindLine = /^kind:\s*["']?(?<kind>[A-Z][A-Za-z]+)["']?\s*$/;
const nameLine = /^ {2}name:\s*["']?(?<name>[^"'#]{1,120}?)["']?\s*$/;
const endpointLine = /^\s{2,4}["']?(?<endpoint>\/[^\s"':]{0,200})["']?:/;
/** Deleting these stops nothing by itself. */
const harmless = new Set(['Kustomization', 'List', 'Component']);

/** Finds removals in file order. A line that only moved within its file is no removal. */
export function findRemovals(files: readonly FileChange[]): readonly Removal[] {
  return files
    .filter((file) => file.class === 'text' && !file.isTest && !file.isDocumentation)
    .flatMap((file) => [...removedResources(file), ...removedEndpoints(file)]);
}

function removedResources(file: FileChange): readonly Removal[] {
  if (file.status !== 'deleted' || !manifest.test(file.path)) return [];
  const resources: { kind: string; name: string | null }[] = [];
  for (const { text } of file.excerpt.lines) {
    const kind = kindLine.exec(text)?.groups?.['kind'];
    const name = nameLine.exec(text)?.groups?.['name'];
    const last = resources.at(-1);
    if (kind !== undefined) resources.push({ kind, name: null });
    else if (name !== undefined && last && last.name === null) last.name = name;
  }
  return resources
    .filter(({ kind }) => !harmless.has(kind))
    .map(({ kind, name }) => ({ path: file.path, what: name === null ? kind : `${kind} \`${name}\`` }));
}

function removedEndpoints(file: FileChange): readonly Removal[] {
  if (!contract.test(file.path)) return [];
  const endpoints = (sign: '+' | '-'): readonly string[] =>
    file.excerpt.lines.flatMap((line) =>
      line.sign === sign ? (endpointLine.exec(line.text)?.groups?.['endpoint'] ?? []) : [],
    );
  const kept = new Set(endpoints('+'));
  return endpoints('-')
    .filter((endpoint) => !kept.has(endpoint))
    .map((endpoint) => ({ path: file.path, what: `\`${endpoint}\`` }));
}
