// What the sources of a unit say, as lines below its fact and as weight of it. Pure.
import type { Commit } from '../../domain/change.ts';
import {
  type Chunk,
  type Condensed,
  chunkKey,
  type Statement,
  type StatementKind,
} from '../../domain/digest.ts';
import type { Language } from '../../domain/language.ts';
import { makeHeadline } from '../change/commits/headline.ts';
import { cutAt } from '../text/cut-at.ts';
import { plainSource } from '../text/untrusted-text.ts';
import { isAsidePath } from './categorise.ts';
import type { ChangeUnit } from './change-units.ts';
import { plainlyBreaking, rankOf, type TopicDetail } from './detail-ranks.ts';
import { isPoorHeadline } from './empty-talk.ts';
import type { LinkedUnit } from './link-sources.ts';
import { specificity } from './statement-signs.ts';
import { headlineMax, leadCommit } from './unit-facts.ts';

/**
 * All statements about a unit, the most urgent kinds first, then the most specific.
 *
 * Of what touches pipelines and tests alone every statement is of kind `other`: a bot that breaks the build breaks nobody
 * else.
 */
export function statementsOf(link: LinkedUnit, condensed: Condensed | undefined): readonly Statement[] {
  if (condensed === undefined) return [];
  const found = keysOfUnit(link).flatMap((key) => condensed.statements.get(key) ?? []);
  // Most units of a long history have none, and looking at all paths of each takes its time.
  if (found.length === 0) return [];
  const isAside = touchesAsideAlone(link.unit);
  return found
    .map((statement): Statement => (isAside ? { ...statement, kind: 'other' } : statement))
    .map((statement) => ({ statement, rank: rankOf(statement.kind), worth: specificity(statement.text) }))
    .sort((first, second) => first.rank - second.rank || second.worth - first.worth)
    .map(({ statement }) => statement);
}

function touchesAsideAlone({ told }: ChangeUnit): boolean {
  const paths = told.flatMap(({ touched }) => touched.map(({ path }) => path));
  return paths.length > 0 && paths.every(isAsidePath);
}

function keysOfUnit({ module, unit, issues, pullRequests }: LinkedUnit): readonly string[] {
  const keyOf = (kind: Chunk['kind'], ref: string) => chunkKey({ kind, module: module.name, ref });
  return [
    ...issues.map(({ ref }) => keyOf('issue', ref)),
    ...pullRequests.map(({ ref }) => keyOf('pull-request', ref)),
    ...(issues.length + pullRequests.length === 0 ? [keyOf('commits', leadCommit(unit).ref)] : []),
  ];
}

/** Statements as lines below a fact; a criterion says that it is one. */
export function sourceDetails(statements: readonly Statement[], language: Language): readonly TopicDetail[] {
  const label = { en: 'Accepted when: ', ko: '인수 조건: ' }[language];
  return statements.map(({ text, kind, refs }) => ({
    detail: { text: kind === 'acceptance' ? `${label}${text}` : text, refs, kind },
    topic: kind === 'acceptance' && !isSpecific(text) ? 'wish' : kind,
    specificity: specificity(text),
  }));
}

/** A criterion with a number, a name or a limit can be checked; "works as before" is a wish. */
const isSpecific = (text: string): boolean => specificity(text) > 0;

/** The least weight of a fact whose sources say something of a kind: it has a place before ordinary changes. */
const weightMin: Readonly<Partial<Record<StatementKind, number>>> = {
  breaking: 0.87,
  migration: 0.72,
  flag: 0.64,
  deadline: 0.64,
};
const criterionWeightMin = 0.5;
const plainlyBreakingWeightMin = 0.94;
const urgentPriority = /^(?:highest|high|blocker|critical|urgent|p[01]|긴급|높음|매우 ?높음)$/iu;

/** The weight of a fact by its sources: planned and urgent work moves up, and what must not be missed has its place. */
export function weighSources(
  weight: number,
  { issues }: LinkedUnit,
  statements: readonly Statement[],
): number {
  const urgent = issues.some(({ issue }) => urgentPriority.test(issue.priority ?? ''));
  const planned = (issues.length > 0 ? 0.03 : 0) + (urgent ? 0.03 : 0);
  const floors = statements.map(({ kind, text }) => {
    if (kind === 'acceptance') return isSpecific(text) ? criterionWeightMin : 0;
    if (kind === 'breaking' && plainlyBreaking.test(text)) return plainlyBreakingWeightMin;
    return weightMin[kind] ?? 0;
  });
  return Math.min(Math.max(weight, weightMax), Math.max(weight, ...floors) + planned);
}

/** A fact that its sources move up stays below what git itself calls breaking. */
const weightMax = 0.94;

/** The title of the pull request or issue where the commits' own headline says too little; null: it is good. */
export function betterHeadline(headline: string, { unit, issues, pullRequests }: LinkedUnit): string | null {
  if (!isPoorHeadline(headline)) return null;
  const titles = [...pullRequests.map(({ title }) => title), ...issues.map(({ issue }) => issue.title)];
  const better = titles
    .map((title) => headlineOf(title, leadCommit(unit)))
    .find((title) => !isPoorHeadline(title));
  return better === undefined ? null : cutAt(better, headlineMax);
}

const headlineOf = (title: string, { sha }: Commit): string =>
  makeHeadline({ subject: plainSource(title).replaceAll('\n', ' '), body: '', sha });
