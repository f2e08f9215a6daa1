// How bad an outage was, as far as a report says so in so many words. Pure.
import type { IncidentSeverity } from '../../../domain/incident-report.ts';

type Grade = Exclude<IncidentSeverity, 'unknown'>;

/** A grade that somebody gave. */
const given: readonly (readonly [Grade, RegExp])[] = [
  [
    'critical',
    /\bsev(?:erity)?[- :]{0,3}[01]\b|\bP0\b|\b(?:severity|priority)\s?[:：|]\s?(?:critical|highest|blocker|P?[01]\b)|\bP1 (?:incident|outage)|(?:심각도|등급|우선순위)\s?[:：|]?\s?(?:심각|치명|최상|긴급|P?[01](?!\d)|1등급)|(?<!\d)1등급 ?장애/iu,
  ],
  [
    'major',
    /\bsev(?:erity)?[- :]{0,3}2\b|\b(?:severity|priority)\s?[:：|]\s?(?:major|high|P?2\b)|\bP2 (?:incident|outage)|\bmajor (?:outage|incident)|(?:심각도|등급|우선순위)\s?[:：|]?\s?(?:높음|상|중대|P?2(?!\d)|2등급)|(?<!\d)2등급 ?장애/iu,
  ],
  [
    'minor',
    /\bsev(?:erity)?[- :]{0,3}[3-5]\b|\b(?:severity|priority)\s?[:：|]\s?(?:minor|medium|low|P?[345]\b)|\bP[345] (?:incident|outage)|\bminor (?:outage|incident)|(?:심각도|등급|우선순위)\s?[:：|]?\s?(?:낮음|보통|경미|하|P?[345](?!\d)|[34]등급)|(?<!\d)[34]등급 ?장애/iu,
  ],
];

/** Everybody, or everything. */
const everybody =
  /\b(?:global|complete|total|full|systemwide|system-wide|site-?wide|worldwide) (?:[a-z]+ )?outage\b|\ball (?:of our |our )?(?:customers|users|merchants) (?:[a-z]+ )?(?:were|was|lost|could|unable|experienced)|\b(?:entire|whole) (?:site|service|platform|product|website|network) (?:was|went|being) (?:down|unavailable|offline)|전면 ?(?:장애|중단)|전체 ?(?:서비스 ?)?(?:장애|중단|불가)|전 ?서비스 ?(?:장애|중단)|(?:모든|전체) (?:고객|사용자|회원|이용자)[가-힣]{0,2} .{0,30}(?:못했|불가|없었|중단)/iu;
const outage =
  /\b(?:outage|unavailable|down|offline)\b|중단|장애|접속하지 못|응답하지 (?:못|않)|복구되지|실패/iu;
const hours =
  /\b(?:several|many|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)[+-]?(?:-\d{1,3})?(?: full)? (?:hours|days)\b|\b(?:a|one) day\b|(?<!\d)(?:[2-9]|\d{2,3}) ?시간|(?<!\d)\d{1,2} ?일(?:간| 동안)|이틀|사흘|반나절|하루 종일/iu;
const nobody =
  /\bno (?:customer|user|external|production) impact\b|\bcustomers were not (?:affected|impacted)|고객 ?영향 ?(?:없음|은 없)/iu;

/** The grade that is given, else by who and how long; `unknown` when the report leaves it open. */
export function judgeSeverity(texts: readonly string[]): IncidentSeverity {
  for (const [grade, pattern] of given) if (texts.some((text) => pattern.test(text))) return grade;
  if (texts.some((text) => everybody.test(text))) return 'critical';
  if (texts.some((text) => hours.test(text) && outage.test(text))) return 'major';
  return texts.some((text) => nobody.test(text)) ? 'minor' : 'unknown';
}
