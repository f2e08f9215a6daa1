// Finds the dependencies that a change adds, removes or moves to another version. Pure.
import type { ExcerptLine, FileChange } from '../../../domain/change.ts';
import { type ChangedBlock, changedBlocks } from './changed-blocks.ts';
import { isBuildOnly, isChart, isManifest, type NamedVersion, readManifestLine } from './manifest-lines.ts';

/** How far a version moved; `other`: added, removed, taken back, or not comparable. */
export type VersionJump = 'major' | 'minor' | 'patch' | 'other';

/** A dependency with its version before and after; null: it was not there. */
export type DependencyBump = {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly jump: VersionJump;
  readonly path: string;
};

const bumpsMax = 500;
const jumps: readonly VersionJump[] = ['major', 'other', 'minor', 'patch'];

/**
 * Finds what the changed lines of manifests do to dependencies: what is deployed before what serves the build only, and
 * greatest jumps first.
 *
 * Shape: at most 500; the same move in several files once, with the first path. A line that names no dependency gives none, so a `<version>` whose
 * artifact stands on an unchanged line is not told.
 */
export function findDependencyBumps(files: readonly FileChange[]): readonly DependencyBump[] {
  const found = files
    .filter((file) => isManifest(file.path) && file.status !== 'deleted' && file.status !== 'added')
    .flatMap(bumpsOf);
  const once = new Map<string, DependencyBump>();
  for (const bump of found) {
    // That the build uses one more action concerns nobody who deploys.
    if (isBuildOnly(bump.path) && (bump.before === null || bump.after === null)) continue;
    const id = `${bump.name} ${bump.before} ${bump.after}`;
    if (!once.has(id)) once.set(id, bump);
  }
  const rank = (bump: DependencyBump): number =>
    (isBuildOnly(bump.path) ? jumps.length : 0) + jumps.indexOf(bump.jump);
  return [...once.values()].sort((left, right) => rank(left) - rank(right)).slice(0, bumpsMax);
}

function bumpsOf(file: FileChange): readonly DependencyBump[] {
  const blocks = changedBlocks(file.excerpt);
  const read = (pick: (block: ChangedBlock) => readonly ExcerptLine[]): readonly NamedVersion[] =>
    isChart(file.path)
      ? blocks.flatMap((block) => readChart(pick(block)))
      : blocks.flatMap(pick).flatMap((line) => readManifestLine(file.path, line.text) ?? []);
  const before = grouped(read((block) => block.removed));
  const after = grouped(read((block) => block.added));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
    const old = before.get(name) ?? [];
    const now = after.get(name) ?? [];
    const count = Math.max(old.length, now.length);
    const pairs = Array.from({ length: count }, (_, index) => ({
      before: old[index] ?? null,
      after: now[index] ?? null,
    }));
    const moved = pairs.filter((pair) => pair.before !== pair.after);
    const once = new Map(moved.map((pair) => [`${pair.before} ${pair.after}`, pair]));
    return [...once.values()].map((pair) => ({
      name,
      ...pair,
      jump: judgeJump(pair.before, pair.after),
      path: file.path,
    }));
  });
}

function grouped(versions: readonly NamedVersion[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { name, version } of versions) byName.set(name, [...(byName.get(name) ?? []), version]);
  return byName;
}

/** A chart names its dependencies over several lines; its own version is none. */
function readChart(lines: readonly ExcerptLine[]): readonly NamedVersion[] {
  const found: NamedVersion[] = [];
  let name: string | undefined;
  for (const { text } of lines) {
    name = /^\s*-?\s*name:\s*["']?([\w./-]+)/.exec(text)?.[1] ?? name;
    const version = /^\s+-?\s*version:\s*["']?[~^<>=v ]*(\d[\w.+-]*)/.exec(text)?.[1];
    const app = /^appVersion:\s*["']?v?(\d[\w.+-]*)/.exec(text)?.[1];
    if (version !== undefined) found.push({ name: name ?? 'chart dependency', version });
    if (app !== undefined) found.push({ name: 'appVersion', version: app });
  }
  return found;
}

function judgeJump(before: string | null, after: string | null): VersionJump {
  const old = numbersOf(before);
  const now = numbersOf(after);
  if (old === null || now === null) return 'other';
  const index = [0, 1, 2].find((part) => old[part] !== now[part]);
  if (index === undefined) return before === after ? 'other' : 'patch';
  if ((now[index] ?? 0) < (old[index] ?? 0)) return 'other';
  // Below 1.0 the second number is the one that breaks.
  const breaks = index === 0 || (index === 1 && now[0] === 0);
  return breaks ? 'major' : index === 1 ? 'minor' : 'patch';
}

function numbersOf(version: string | null): readonly number[] | null {
  const parts = /^\D{0,3}(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?/.exec(version ?? '');
  if (parts === null || /^[0-9a-f]{12,}$/.test(version ?? '')) return null;
  return [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
}
