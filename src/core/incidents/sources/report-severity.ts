// How bad an outage was, in the words of trackers. Pure.
import type { IncidentSeverity } from '../../../domain/incident-report.ts';
import { readMember } from './read-member.ts';

/** What is longer is a sentence, and no level. */
const lengthMax = 80;

type Level = Exclude<IncidentSeverity, 'unknown'>;

/** The first that fits counts: a number says more than the word beside it. */
const levels: readonly (readonly [pattern: RegExp, level: Level])[] = [
  [/(?<![\p{L}\d])(?:sev(?:erity)?|p|prio(?:rity)?|s)[\s:_-]?[01](?![\d.])/iu, 'critical'],
  [/(?<![\p{L}\d])(?:sev(?:erity)?|p|prio(?:rity)?|s)[\s:_-]?2(?![\d.])/iu, 'major'],
  [/(?<![\p{L}\d])(?:sev(?:erity)?|p|prio(?:rity)?|s)[\s:_-]?[345](?![\d.])/iu, 'minor'],
  [/^[01](?:\s?(?:[-–:(]|등급)|$)/u, 'critical'],
  [/^2(?:\s?(?:[-–:(]|등급)|$)/u, 'major'],
  [/^[345](?:\s?(?:[-–:(]|등급)|$)/u, 'minor'],
  [
    /(?<!non-?)\b(?:critical|blocker|highest|catastrophic|emergency|fatal)\b|심각|치명|긴급|매우\s?높음/iu,
    'critical',
  ],
  [/(?<!non-?)\b(?:major|high|severe|serious)\b|높음|중대/iu, 'major'],
  [/\b(?:minor|moderate|medium|low|lowest|trivial|normal|cosmetic)\b|보통|중간|낮음|경미/iu, 'minor'],
];

/** The level that a word, a number, or an object with a name stands for; null: it stands for none. */
export function reportSeverity(value: unknown): Level | null {
  if (typeof value === 'number') return reportSeverity(String(value));
  if (typeof value === 'object' && value !== null) {
    return (
      ['name', 'summary', 'value']
        .map((member) => readMember(value, member))
        .flatMap((told) => (typeof told === 'string' ? (reportSeverity(told) ?? []) : []))
        .at(0) ?? null
    );
  }
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text.length > lengthMax) return null;
  return levels.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
