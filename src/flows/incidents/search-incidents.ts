// Asks an index which past incidents texts resemble. Effects: through ports.
import { findHazardsInSentences } from '../../core/incidents/hazards/find-in-text.ts';
import { searchIndex } from '../../core/incidents/search/search-index.ts';
import type { HazardId } from '../../domain/generated/incident.ts';
import type { FoundIncident, HazardHit, IncidentQuery } from '../../domain/incident-search.ts';
import type { IncidentsSettings } from '../../domain/incident-settings.ts';
import type { World } from '../../ports.ts';
import { openIndex } from './open-index.ts';

/** A question in words. */
export type AskedText = {
  /** null: it has none. */
  readonly id: string | null;
  readonly text: string;
  readonly services: readonly string[];
  /** Named by who asks, besides those that its words show. */
  readonly hazards: readonly HazardId[];
};

/** What one question was answered, best first. */
export type SearchAnswer = { readonly asked: AskedText; readonly found: readonly FoundIncident[] };

export type SearchAnswers = {
  /** As it was named. */
  readonly index: string;
  readonly count: number;
  readonly answers: readonly SearchAnswer[];
  /** Why vectors were not compared, for people; null: they were, or the index has none. */
  readonly wordsOnly: string | null;
};

/** Answers in the order of the questions. @throws {Failure} as `openIndex` */
export async function searchIncidents(
  {
    location,
    asked,
    count,
    settings,
  }: {
    readonly location: string;
    readonly asked: readonly AskedText[];
    readonly count: number;
    readonly settings: IncidentsSettings;
  },
  world: Pick<World, 'incidents' | 'deadline'>,
): Promise<SearchAnswers> {
  const { index, embedQuery } = await openIndex(location, settings, world);
  const answers: SearchAnswer[] = [];
  let wordsOnly: string | null = null;
  for (const question of asked) {
    const query = queryOfText(question);
    // An embedder that failed once is not asked again: a thousand queries would wait for it a thousand times.
    const embed = wordsOnly === null ? embedQuery : null;
    const { glossary } = settings;
    const answer = await searchIndex({ query, index, embed, glossary, count });
    answers.push({ asked: question, found: answer.found });
    wordsOnly ??= answer.wordsOnly;
  }
  return { index: index.name, count: index.count, answers, wordsOnly };
}

/** A text is one topic; hazards that its words show, and those that are named, count alike. */
export function queryOfText({ text, services, hazards }: Omit<AskedText, 'id'>): IncidentQuery {
  const shown = findHazardsInSentences([text]);
  const named = hazards
    .filter((hazard) => !shown.some((hit) => hit.hazard === hazard))
    .map((hazard): HazardHit => ({ hazard, strength: 'strong', evidence: [] }));
  return { topics: [{ text, refs: [] }], hazards: [...named, ...shown], services, date: null };
}
