// The similar incidents as a review lists them. Pure.
import type { ShownIncident, ShownIncidents } from '../../../domain/generated/review.ts';
import type { Language } from '../../../domain/language.ts';
import { tellIncident } from '../../incidents/tell/tell-incident.ts';
import type { NoteFacts } from '../rule.ts';
import { type StandingIncident, standIncidents } from './stand-incidents.ts';

/** What is shown in the language of the release; null: no index was asked, none answered, or the rule is off. */
export function showIncidents({
  evidence,
  note,
  rules,
  release,
}: Pick<NoteFacts, 'evidence' | 'note' | 'rules' | 'release'>): ShownIncidents | null {
  const options = rules['similar-incident'];
  const { incidents } = evidence;
  if (incidents.status !== 'known' || options.level === 'off') return null;
  const { index, count, wordsOnly, found } = incidents.value;
  return {
    index,
    count,
    wordsOnly,
    found: standIncidents(found, { options, note }).shown.map((each) => toShown(each, release.language)),
  };
}

function toShown(standing: StandingIncident, language: Language): ShownIncident {
  const { incident, score, lexical, dense, hazards, via, stand, acknowledged } = standing;
  const { ref, title, services, what, why, instead, checks } = tellIncident(standing);
  return {
    ref,
    id: incident.id,
    title,
    date: incident.date,
    services: [...services],
    severity: incident.severity,
    status: incident.status,
    url: incident.url,
    score: rounded(score),
    lexical: rounded(lexical),
    dense: dense === null ? null : rounded(dense),
    hazards: [...hazards],
    why: why.map(({ text }) => text[language]),
    what,
    instead: instead.text[language],
    phase: instead.phase,
    checks: checks.map(({ text }) => text[language]),
    via,
    stand,
    acknowledged,
  };
}

/** Four digits: what is behind them says nothing of a probability. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
