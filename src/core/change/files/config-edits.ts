// Finds the settings that a change edits, with the value before and after. Pure.
import type { FileChange } from '../../../domain/change.ts';
import { fileRef, type Ref } from '../../../domain/units.ts';
import { isMigration } from '../migrations/migrations.ts';
import { workTypeExceptions, workTypeSigns } from '../work-type-signs.ts';
import { changedBlocks } from './changed-blocks.ts';
import { type ConfigValue, configFormat, readConfigLines } from './config-lines.ts';
import { isManifest } from './manifest-lines.ts';
import { matchPaths } from './match-paths.ts';
import { maskSecret } from './secret-values.ts';

/** What a setting is about, those that hurt most first. */
const kinds = ['resources', 'replicas', 'flag', 'url', 'timeout', 'image', 'port', 'other'] as const;

/** What a setting is about. */
export type ConfigEditKind = (typeof kinds)[number];

/** A setting with its value before and after; null: it was not there. Secrets are masked. */
export type ConfigEdit = {
  readonly path: string;
  /** As far as the changed lines tell its parents: `resources.limits.memory`. */
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly kind: ConfigEditKind;
  readonly refs: readonly Ref[];
};

const editsMax = 200;
const valueMax = 80;

const types = ['configuration', 'kubernetes', 'infrastructure'] as const;
const isConfig = matchPaths(types.flatMap((type) => workTypeSigns[type].globs));
const isExcepted = matchPaths([
  ...types.flatMap((type) => workTypeExceptions[type] ?? []),
  ...workTypeSigns.ci.globs,
]);

/**
 * Finds the edited settings of `files`: resources, replicas, flags, addresses and timeouts first, production before
 * other environments.
 *
 * Shape: at most 200. Files that are new or gone are no edits; tests and documentation do not count.
 */
export function findConfigEdits(files: readonly FileChange[]): readonly ConfigEdit[] {
  const edits = files.filter(isEditedConfig).flatMap(editsOf);
  const rank = (edit: ConfigEdit): number =>
    kinds.indexOf(edit.kind) * 10 +
    environmentRank(edit.path) * 2 +
    (edit.before === null || edit.after === null ? 1 : 0);
  return edits.sort((left, right) => rank(left) - rank(right)).slice(0, editsMax);
}

function isEditedConfig(file: FileChange): boolean {
  if (file.status === 'added' || file.status === 'deleted' || file.class !== 'text') return false;
  if (file.isTest || file.isDocumentation || isManifest(file.path) || isMigration(file.path)) return false;
  return isConfig(file.path) && !isExcepted(file.path);
}

function environmentRank(path: string): number {
  if (/(?:^|[^a-z])(?:prod|production|prd|live)(?![a-z])/i.test(path)) return 0;
  return /(?:^|[^a-z])(?:dev|develop|local|test|qa|stage|staging|stg|preprod|sandbox|uat)(?![a-z])/i.test(
    path,
  )
    ? 2
    : 1;
}

type Pair = { readonly key: string; readonly before: string | null; readonly after: string | null };

function editsOf(file: FileChange): readonly ConfigEdit[] {
  const format = configFormat(file.path);
  if (format === null) return [];
  const pairs = changedBlocks(file.excerpt).flatMap((block) =>
    pairUp(readConfigLines(block.removed, format), readConfigLines(block.added, format)),
  );
  return joinMoved(pairs).map(({ key, before, after }) => ({
    path: file.path,
    key,
    ...shorten({
      before: before === null ? null : maskSecret(key, before),
      after: after === null ? null : maskSecret(key, after),
    }),
    kind: kindOf(key, after ?? before ?? ''),
    refs: [fileRef(file.path)],
  }));
}

/** Pairs what was removed with what was added under the same key, in order. */
function pairUp(removed: readonly ConfigValue[], added: readonly ConfigValue[]): readonly Pair[] {
  const left = new Map<string, string[]>();
  for (const { key, value } of removed) left.set(key, [...(left.get(key) ?? []), value]);
  const pairs: Pair[] = added.map(({ key, value }) => ({
    key,
    before: left.get(key)?.shift() ?? null,
    after: value,
  }));
  for (const [key, values] of left) for (const before of values) pairs.push({ key, before, after: null });
  return pairs.filter(({ before, after }) => before !== after);
}

/** A key that went in one place and came in another was moved. */
function joinMoved(pairs: readonly Pair[]): readonly Pair[] {
  const gone = new Map<string, Pair[]>();
  for (const pair of pairs)
    if (pair.after === null) gone.set(pair.key, [...(gone.get(pair.key) ?? []), pair]);
  const used = new Set<Pair>();
  const joined = pairs.map((pair) => {
    const from = pair.before === null ? gone.get(pair.key)?.shift() : undefined;
    if (from === undefined) return pair;
    used.add(from);
    return { ...pair, before: from.before };
  });
  return joined.filter((pair) => !used.has(pair) && pair.before !== pair.after);
}

/** Of two long lists of options only those that differ; no value longer than 80 characters. */
function shorten(pair: Pick<Pair, 'before' | 'after'>): Pick<Pair, 'before' | 'after'> {
  const { before, after } = pair;
  const cut = (value: string | null): string | null =>
    value === null || value.length <= valueMax ? value : `${value.slice(0, valueMax - 1)}…`;
  if (before === null || after === null) return { before: cut(before), after: cut(after) };
  const old = before.split(/\s+/);
  const now = after.split(/\s+/);
  const oldOnly = old.filter((option) => !now.includes(option));
  const nowOnly = now.filter((option) => !old.includes(option));
  const areOptions =
    old.length > 1 && old.some((option) => now.includes(option)) && oldOnly.length > 0 && nowOnly.length > 0;
  return areOptions && /(?:^|\s)-/.test(after)
    ? { before: cut(oldOnly.join(' ')), after: cut(nowOnly.join(' ')) }
    : { before: cut(before), after: cut(after) };
}

function kindOf(key: string, value: string): ConfigEditKind {
  const words = key.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase();
  if (
    /memory|(?:^|[^a-z])(?:cpu|heap|mem|storage|disk)(?![a-z])|instance[-_.]?(?:type|class)|machine[-_.]?type/.test(
      words,
    ) ||
    /-Xm[xs]\d|MaxRAMPercentage/.test(value)
  )
    return 'resources';
  if (
    /replica|autoscal|desired[-_.]?count|(?:min|max)[-_.]?(?:instances|pods|size|capacity)|pool[-_.]?size|(?:max|min)[-_.]?(?:connections|threads|idle)|workers|concurrency/.test(
      words,
    )
  )
    return 'replicas';
  if (
    /^(?:true|false|on|off|enabled|disabled)$/i.test(value) ||
    /feature|flag|toggle|enabled|disabled/.test(words)
  )
    return 'flag';
  if (
    /:\/\//.test(value) ||
    /(?:^|[^a-z])(?:url|uri|host|hostname|endpoint|domain|brokers|bootstrap[-_.]servers)$/.test(words)
  )
    return 'url';
  if (
    /timeout|ttl|retr(?:y|ies)|interval|delay|backoff|expir|duration|period|time[-_.]to[-_.]live|(?:^|[^a-z])(?:cron|schedule)/.test(
      words,
    )
  )
    return 'timeout';
  if (/(?:^|[^a-z])(?:image|image[-_.]tag|tag|from)$/.test(words)) return 'image';
  if (/(?:^|[^a-z])(?:port|expose)$/.test(words)) return 'port';
  return 'other';
}
