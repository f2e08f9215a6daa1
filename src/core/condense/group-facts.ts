// Tells noise in groups: dependency bumps, formatting, release commits, merges. Nothing is lost. Pure.
import type { Commit, ModuleChange, NoiseKind } from '../../domain/change.ts';
import type { ChangeCategory, Fact } from '../../domain/digest.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { commitRef, fileRef, pullRequestRef } from '../../domain/units.ts';
import type { DependencyBump } from '../change/files/dependency-bumps.ts';

const namedBumpsMax = 6;
const refsMax = 12;

const groupOfNoise: Readonly<
  Record<NoiseKind, { category: ChangeCategory; weight: number; name: (count: number) => Bilingual }>
> = {
  'dependency-bump': {
    category: 'dependency',
    weight: 0.33,
    name: (count) => ({
      en: `Dependencies (${plural(count, 'commit')})`,
      ko: `의존성 업데이트 (커밋 ${count}건)`,
    }),
  },
  release: {
    category: 'other',
    weight: 0.05,
    name: (count) => ({
      en: `Release bookkeeping (${plural(count, 'commit')})`,
      ko: `릴리스 버전 작업 (커밋 ${count}건)`,
    }),
  },
  formatting: {
    category: 'refactor',
    weight: 0.04,
    name: (count) => ({
      en: `Formatting only (${plural(count, 'commit')})`,
      ko: `서식만 변경 (커밋 ${count}건)`,
    }),
  },
  merge: {
    category: 'other',
    weight: 0.02,
    name: (count) => ({
      en: `Merges without content of their own (${plural(count, 'commit')})`,
      ko: `자체 변경이 없는 병합 (커밋 ${count}건)`,
    }),
  },
  empty: {
    category: 'other',
    weight: 0.01,
    name: (count) => ({ en: `Empty commits (${plural(count, 'commit')})`, ko: `빈 커밋 (${count}건)` }),
  },
};

/** Counts in English: `1 commit`, `2 commits`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

/** Groups the commits that no unit tells, one fact a kind of noise; `bumps` name what the dependency group did. */
export function tellGroups(input: {
  readonly module: ModuleChange;
  readonly untold: readonly Commit[];
  readonly bumps: readonly DependencyBump[];
  readonly language: Language;
}): readonly Fact[] {
  const groups = new Map<NoiseKind, Commit[]>();
  for (const commit of input.untold) {
    const kind = commit.noise ?? 'merge';
    groups.set(kind, [...(groups.get(kind) ?? []), commit]);
  }
  return [...groups].map(([kind, commits]) => {
    const group = groupOfNoise[kind];
    const name = group.name(commits.length)[input.language];
    const isBump = kind === 'dependency-bump';
    return {
      text: isBump ? `${name}${tellBumps(input.bumps, input.language)}` : name,
      category: group.category,
      refs: commits.slice(0, refsMax).map((commit) => pullOrCommit(commit, input.module.scope)),
      details: isBump ? majorDetails(input.bumps, input.language) : [],
      commits: commits.map((commit) => commit.sha),
      module: input.module.name,
      grouped: true,
      weight: group.weight,
    };
  });
}

const pullOrCommit = (commit: Commit, scope: string | null): string =>
  commit.pullRequests[0] === undefined
    ? commitRef(commit.sha)
    : pullRequestRef(commit.pullRequests[0], scope);

function tellBumps(bumps: readonly DependencyBump[], language: Language): string {
  const moved = moves(bumps);
  if (moved.length === 0) return '';
  const rest = moved.length - Math.min(moved.length, namedBumpsMax);
  const more = rest > 0 ? { en: `, and ${rest} more`, ko: ` 외 ${rest}건` }[language] : '';
  return `: ${tellMoves(moved)}${more}`;
}

/** Additions and removals are somebody's change, not a bump. */
const moves = (bumps: readonly DependencyBump[]): readonly DependencyBump[] =>
  bumps.filter((bump) => bump.before !== null && bump.after !== null);

/** The first few with their versions: `kotlin 2.2.0 → 2.2.10`; what was added or removed has a dash. */
export function tellMoves(bumps: readonly DependencyBump[]): string {
  const named = bumps.map((bump) => `${shortName(bump.name)} ${bump.before ?? '–'} → ${bump.after ?? '–'}`);
  return [...new Set(named)].slice(0, namedBumpsMax).join(', ');
}

function majorDetails(bumps: readonly DependencyBump[], language: Language): Fact['details'] {
  const majors = moves(bumps).filter((bump) => bump.jump === 'major');
  if (majors.length === 0) return [];
  const names = tellMoves(majors);
  const text = {
    en: `New major version: ${names}: read its upgrade notes.`,
    ko: `메이저 버전 변경: ${names} (업그레이드 노트 확인 필요).`,
  };
  return [
    { text: text[language], refs: [...new Set(majors.map((bump) => fileRef(bump.path)))].slice(0, refsMax) },
  ];
}

/** Last part of a coordinate such as `org.group:artifact`; scopes of npm and actions stay. */
const shortName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);
