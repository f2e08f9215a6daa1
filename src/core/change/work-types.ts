// Finds the kinds of work in a change by paths and changed lines. Pure.
import type { FileChange, ModuleChange, WorkType, WorkTypeHit } from '../../domain/change.ts';
import type { Settings } from '../../domain/settings.ts';
import { fileRef } from '../../domain/units.ts';
import { findDependencyBumps } from './files/dependency-bumps.ts';
import { isBuildOnly, isManifest } from './files/manifest-lines.ts';
import { matchPaths } from './files/match-paths.ts';
import { wordsOfPath } from './files/path-words.ts';
import { isMigration } from './migrations/migrations.ts';
import { workTypeExceptions, workTypeSigns } from './work-type-signs.ts';

const evidenceMax = 10;

type Test = (file: FileChange) => boolean;

/**
 * Finds the kinds of work in `modules`, most dangerous first.
 *
 * Shape: one hit a type, with at most ten files as evidence. Tests and documentation give none; the globs of
 * `settings.workTypes` add to the built-in signs, also for tests and documentation.
 */
export function findWorkTypes(
  modules: readonly ModuleChange[],
  settings: Pick<Settings, 'workTypes'>,
): readonly WorkTypeHit[] {
  const files = modules.flatMap((module) => module.files);
  const counted = new Set(files.filter(counts));
  const types = Object.keys(workTypeSigns).filter(isWorkType);
  return types.flatMap((type): readonly WorkTypeHit[] => {
    const own = matchPaths(settings.workTypes[type] ?? []);
    const test = builtInTest(type);
    const hits = files.filter(
      (file) => own(file.path) || own(file.previousPath ?? '') || (counted.has(file) && test(file)),
    );
    if (hits.length === 0) return [];
    const evidence = [...new Set(hits.map((file) => fileRef(file.path)))].slice(0, evidenceMax);
    return [{ type, files: hits.length, evidence }];
  });
}

const isWorkType = (type: string): type is WorkType => type in workTypeSigns;

function counts(file: FileChange): boolean {
  const isLicence = /(?:^|[/._-])(?:licen[cs]e|notice)s?(?:[._-][^/]*)?$/i.test(file.path);
  return !file.isTest && !file.isDocumentation && !isLicence && file.class !== 'vendored';
}

function builtInTest(type: WorkType): Test {
  if (type === 'database-migration') return (file) => isMigration(file.path);
  if (type === 'dependency') return changesDependencies;
  const { globs, words = [], parts = [], lines } = workTypeSigns[type];
  const byGlob = matchPaths(globs);
  const excepted = matchPaths(workTypeExceptions[type] ?? []);
  const known = new Set(words);
  return (file) => {
    if (file.class === 'generated' || file.class === 'lock' || excepted(file.path)) return false;
    if (byGlob(file.path) || (known.size > 0 && namesWord(file.path, known))) return true;
    if (parts.some((part) => file.path.normalize('NFC').includes(part))) return true;
    return (
      lines !== undefined && file.class === 'text' && file.excerpt.lines.some((line) => lines.test(line.text))
    );
  };
}

/** `OAuth` is two words, `o` and `auth`; `x509` too. */
function namesWord(path: string, known: ReadonlySet<string>): boolean {
  const words = wordsOfPath(path);
  return words.some((word, index) => known.has(word) || known.has(word + (words[index + 1] ?? '')));
}

function changesDependencies(file: FileChange): boolean {
  if (file.class === 'lock') return true;
  if (!isManifest(file.path) || isBuildOnly(file.path)) return false;
  return !file.excerpt.complete || findDependencyBumps([file]).length > 0;
}
