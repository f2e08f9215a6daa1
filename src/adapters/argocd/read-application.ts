// What the JSON of an application says of its sync. Pure.
import type { ApplicationSource, ArgocdApplication, SourceOverrides } from '../../domain/argocd.ts';
import { isObject, type JsonObject, readList, readPath, readText, readTexts } from './json-value.ts';

/** Sources and their revisions, side by side: of the spec, of a sync, or of an entry of the history. */
type Revisioned = { readonly sources: readonly JsonObject[]; readonly revisions: readonly string[] };

/** null: no application of Argo CD. `server` without a slash at its end. */
export function readApplication(body: unknown, server: string): ArgocdApplication | null {
  const name = readText(body, 'metadata', 'name');
  const sources = sourcesOf(readPath(body, 'spec'));
  if (name === null || sources.length === 0) return null;
  const namespace = readText(body, 'metadata', 'namespace');
  const live = lastSynced(body);
  const running = runningSync(body);
  const target = targetOf(body, running);
  return {
    name,
    namespace,
    project: readText(body, 'spec', 'project') ?? 'default',
    sources: sources.map((source, index) => toSource(source, index, { count: sources.length, live, target })),
    lastSync: live?.id ?? null,
    images: readTexts(body, 'status', 'summary', 'images'),
    url: [`${server}/applications`, ...(namespace === null ? [] : [namespace]), name].join('/'),
    isSyncing: running !== null,
    isAutomated: readPath(running, 'operation', 'initiatedBy', 'automated') === true,
    startedBy: readText(running, 'operation', 'initiatedBy', 'username'),
    isSelfHealing: isSelfHealing(body),
    isSelective: readList(running, 'operation', 'sync', 'resources').length > 0,
    hasStoppedBefore: readList(running, 'syncResult', 'resources').some(isFailedPreSync),
  };
}

/** One source or several; of a hydrated application the branch that its manifests are written to. */
function sourcesOf(value: unknown): readonly JsonObject[] {
  const several = readList(value, 'sources').filter(isObject);
  if (several.length > 0) return several;
  const hydrator = readPath(value, 'sourceHydrator');
  if (isObject(hydrator)) {
    const repoURL = readPath(hydrator, 'drySource', 'repoURL');
    return [{ repoURL, path: readPath(hydrator, 'syncSource', 'path') }];
  }
  const one = readPath(value, 'source');
  return isObject(one) && readText(one, 'repoURL') !== null ? [one] : [];
}

function revisionsOf(value: unknown): readonly string[] {
  const several = readTexts(value, 'revisions');
  const one = readText(value, 'revision');
  return several.length > 0 || one === null ? several : [one];
}

/**
 * The last entry of the history: Argo CD adds one when a whole sync has succeeded, after its hooks.
 *
 * The list is in order of time; ids say so where somebody has changed it.
 */
function lastSynced(body: unknown): (Revisioned & { readonly id: number }) | null {
  const idOf = (entry: unknown): number => Number(readPath(entry, 'id') ?? 0) || 0;
  const entries = readList(body, 'status', 'history').filter((entry) => revisionsOf(entry).length > 0);
  const last = entries.reduce<unknown>(
    (newest, entry) => (newest !== null && idOf(newest) > idOf(entry) ? newest : entry),
    null,
  );
  return last === null ? null : { id: idOf(last), sources: sourcesOf(last), revisions: revisionsOf(last) };
}

/** Of the operation that runs now; the state of one that has ended stays until the next begins. */
function runningSync(body: unknown): JsonObject | null {
  const state = readPath(body, 'status', 'operationState');
  if (isObject(state) && (state['phase'] === 'Running' || state['phase'] === 'Terminating')) return state;
  const operation = readPath(body, 'operation');
  return isObject(operation) && isObject(operation['sync']) ? { operation } : null;
}

/** The commit that the running sync goes by, else the revision that it was asked for, else the newest that was compared. */
function targetOf(body: unknown, running: JsonObject | null): Revisioned {
  const asked = readPath(running, 'operation', 'sync');
  for (const said of [readPath(running, 'syncResult'), asked, readPath(body, 'status', 'sync')]) {
    const revisions = revisionsOf(said);
    if (revisions.length === 0) continue;
    const sources = sourcesOf(said);
    return { sources: sources.length > 0 ? sources : sourcesOf(asked), revisions };
  }
  return { sources: [], revisions: [] };
}

type Moments = { readonly count: number; readonly live: Revisioned | null; readonly target: Revisioned };

function toSource(spec: JsonObject, index: number, { count, live, target }: Moments): ApplicationSource {
  const before = live === null ? null : sameSource(spec, { index, count, in: live });
  // A sync may bring other sources than the spec has by now.
  const after = target.sources.length === count ? (target.sources[index] ?? spec) : spec;
  return {
    repository: readText(after, 'repoURL') ?? '',
    path: readText(after, 'path'),
    chart: readText(after, 'chart'),
    ref: readText(after, 'ref'),
    live: before?.revision ?? null,
    target: target.revisions.length === count ? (target.revisions[index] ?? null) : null,
    liveOverrides: overridesOf(before?.source ?? null),
    targetOverrides: overridesOf(after),
  };
}

/** The same repository, chart and folder at another moment; by place in the list where Argo CD kept no sources. */
function sameSource(
  spec: JsonObject,
  { index, count, in: moment }: { readonly index: number; readonly count: number; readonly in: Revisioned },
): { readonly source: JsonObject | null; readonly revision: string | null } | null {
  if (moment.sources.length === 0) {
    const revision = moment.revisions.length === count ? (moment.revisions[index] ?? null) : null;
    return { source: null, revision };
  }
  const isSame = (members: readonly string[]) => (source: JsonObject) =>
    members.every((member) => readText(source, member) === readText(spec, member));
  const places = [['repoURL', 'chart', 'ref', 'path'], ['repoURL', 'chart', 'ref'], ['repoURL']].map(
    (members) => moment.sources.findIndex(isSame(members)),
  );
  const place = places.find((found) => found !== -1);
  const source = place === undefined ? undefined : moment.sources[place];
  if (place === undefined || source === undefined) return null;
  return { source, revision: moment.revisions[place] ?? null };
}

function overridesOf(source: JsonObject | null): SourceOverrides {
  const helm = readPath(source, 'helm');
  const object = readPath(helm, 'valuesObject');
  return {
    images: readTexts(source, 'kustomize', 'images'),
    parameters: readList(helm, 'parameters').flatMap((parameter) => {
      const name = readText(parameter, 'name');
      const value = readPath(parameter, 'value');
      return name === null ? [] : [{ name, value: typeof value === 'string' ? value : '' }];
    }),
    valueFiles: readTexts(helm, 'valueFiles'),
    values: isObject(object) ? JSON.stringify(object) : readText(helm, 'values'),
  };
}

const isFailedPreSync = (result: unknown): boolean =>
  readText(result, 'hookType') === 'PreSync' &&
  ['Failed', 'Error'].includes(readText(result, 'hookPhase') ?? '');

function isSelfHealing(body: unknown): boolean {
  const automated = readPath(body, 'spec', 'syncPolicy', 'automated');
  return readPath(automated, 'selfHeal') === true && readPath(automated, 'enabled') !== false;
}
