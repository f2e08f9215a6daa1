// Incidents that read like reports of outages, as many as are asked for, the same in every run. Pure.
import type { HazardId, Incident } from '../src/domain/generated/incident.ts';
import { makeRandom, type Random } from './random.ts';

type Story = {
  readonly hazard: HazardId;
  readonly trigger: string;
  readonly cause: string;
  readonly prevention: string;
};

type List<T> = readonly [T, ...T[]];

const stories: List<Story> = [
  {
    hazard: 'cert.expiry',
    trigger: 'The TLS certificate of the {part} expired at midnight',
    cause: 'renewal ran on a host that had been removed and nobody was told of the failed job',
    prevention: 'alert on certificates four weeks before they end, and renew them by a job that is watched',
  },
  {
    hazard: 'db.lock',
    trigger: 'A migration added a NOT NULL column with a default to the {part} table',
    cause: 'the ALTER TABLE waited for a long transaction while every query queued behind its lock',
    prevention: 'set a lock timeout, add the column as nullable and backfill it in batches',
  },
  {
    hazard: 'config.global-push',
    trigger: 'A change of the {part} configuration was pushed to all regions at once',
    cause: 'the validator did not know the new key and every proxy rejected the file on reload',
    prevention: 'push configuration in stages and stop when the first region reports errors',
  },
  {
    hazard: 'retry.storm',
    trigger: 'A short failure of the {part} made clients retry without pause',
    cause: 'retries at three layers multiplied the load until no request finished in time',
    prevention: 'bound retries by a budget with jitter, and shed load early',
  },
  {
    hazard: 'cache.flush',
    trigger: 'The {part} cache was flushed during the deploy',
    cause: 'all keys were missing at once and the database could not serve the stampede',
    prevention: 'warm the cache beforehand and let keys expire over a window of time',
  },
  {
    hazard: 'quota.limit',
    trigger: 'Calls to the {part} API reached the quota of the project',
    cause: 'a new batch job shared the quota with requests of customers',
    prevention: 'give batch jobs a quota of their own and alert at eighty percent',
  },
  {
    hazard: 'flag.default',
    trigger: 'The default of a feature flag of the {part} was turned on for everyone',
    cause: 'the flag service was unreachable and the client fell back to the new default',
    prevention: 'turn flags on by percentage and keep the default that was there',
  },
  {
    hazard: 'secret.rotation',
    trigger: 'The password of the {part} was rotated',
    cause: 'one deployment read it from an environment file that the rotation did not write',
    prevention: 'accept both secrets during the rotation and check every consumer before the old one ends',
  },
  {
    hazard: 'resource.memory',
    trigger: 'Pods of the {part} were killed for memory after the upgrade',
    cause: 'the new version kept every response in a map that was never emptied',
    prevention: 'watch memory of the canary for an hour before going on',
  },
  {
    hazard: 'dns.change',
    trigger: 'The DNS record of the {part} was moved to the new load balancer',
    cause: 'the time to live was one day, and half of the resolvers kept the old address',
    prevention: 'lower the time to live a day before, and keep the old address serving',
  },
];

const koreanStories: List<Story> = [
  {
    hazard: 'cert.expiry',
    trigger: '{part} 인증서가 만료되어 접속이 거부되었다',
    cause: '갱신 작업이 실패했지만 알림이 설정되어 있지 않았다',
    prevention: '만료 4주 전에 알림을 보내고 갱신 작업을 모니터링한다',
  },
  {
    hazard: 'db.lock',
    trigger: '{part} 테이블에 컬럼을 추가하는 마이그레이션을 실행했다',
    cause: 'ALTER TABLE 문이 잠금을 기다리는 동안 모든 쿼리가 대기했다',
    prevention: '잠금 대기 시간을 제한하고 데이터는 나누어 채운다',
  },
];

const parts: List<string> = [
  ...(['checkout', 'billing', 'orders', 'login', 'search', 'inventory', 'payment gateway'] as const),
  ...(['message queue', 'notification', 'recommendation', 'ledger', 'shipping', 'object storage'] as const),
  ...(['session store', 'image resizer', 'fraud scoring', 'webhook', 'reporting', 'edge proxy'] as const),
  ...(['identity provider', 'metrics pipeline', 'feature store', 'streaming ingest', 'coupon'] as const),
];

const effects: List<string> = [
  'Customers saw errors with status 503 for {minutes} minutes in {region}',
  'Latency at the 99th percentile rose to {minutes} seconds in {region}',
  'About {minutes} percent of the requests to {region} timed out',
  'Orders were accepted twice and had to be refunded by hand, {minutes} of them in {region}',
  'The dashboard of merchants in {region} showed data that was {minutes} minutes old',
];

const endings: List<string> = [
  'We rolled back release {release} and drained the queue',
  'On call restarted {release} node by node behind the balancer',
  'The team raised the limit, failed over to the standby and replayed {release} events',
  'Traffic was moved to another region while {release} recovered',
];

const asides: List<string> = [
  'The first alert came from a customer and not from monitoring',
  'A dashboard with the number of open connections would have shown it an hour earlier',
  'The runbook named a host that does not exist any more',
  'Two engineers worked on it at once and reverted each other',
  'The canary had passed because it gets no traffic of mobile clients',
  'Logs were cut off at the moment that mattered, as the disk was full',
];

const regions: List<string> = ['eu-west-1', 'us-east-1', 'ap-northeast-2', 'sa-east-1', 'eu-central-1'];

/** `count` incidents with the ids `made:00000` and on, each of a few sentences; every twelfth in Korean. */
export function makeIncidents(
  count: number,
  { seed = 1, from = 0 }: { readonly seed?: number; readonly from?: number } = {},
): Incident[] {
  return Array.from({ length: count }, (_, index) => makeIncident(from + index, seed));
}

function makeIncident(index: number, seed: number): Incident {
  const random = makeRandom(seed * 1_000_003 + index);
  const isKorean = index % 12 === 11;
  const story = random.pick(isKorean ? koreanStories : stories);
  const part = random.pick(parts);
  const service = `${part.replaceAll(' ', '-')}-${random.between(1, 40)}`;
  const fill = (text: string): string => fillIn(text, { part, random });
  const trigger = fill(story.trigger);
  const sentences = [
    trigger,
    `${story.cause}`,
    fill(random.pick(effects)),
    fill(random.pick(endings)),
    ...Array.from({ length: random.between(1, 4) }, () => random.pick(asides)),
    story.prevention,
  ];
  const claim = (text: string, sentence: number) => ({ text, sentences: [sentence] });
  return {
    schemaVersion: 1,
    id: `made:${String(index).padStart(7, '0')}`,
    revision: hexOf(random),
    title: `${service}: ${trigger}`.slice(0, 300),
    date: `20${random.between(15, 25)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
    services: [service],
    severity: random.pick(['critical', 'major', 'minor', 'unknown']),
    language: isKorean ? 'ko' : 'en',
    url: `https://incidents.example/${index}`,
    source: { kind: 'jsonl', key: String(index) },
    status: 'final',
    engine: 'rules',
    recap: {
      summary: claim(trigger, 0),
      trigger: claim(trigger, 0),
      cause: claim(story.cause, 1),
      impact: claim(sentences[2] ?? trigger, 2),
      mitigation: claim(sentences[3] ?? trigger, 3),
      prevention: claim(story.prevention, sentences.length - 1),
    },
    hazards: [{ hazard: story.hazard, evidence: trigger.slice(0, 300), sentences: [0] }],
    searchTerms: [part, story.hazard.replace('.', ' ')],
    sentences,
  };
}

const fillIn = (text: string, { part, random }: { readonly part: string; readonly random: Random }): string =>
  text
    .replace('{part}', part)
    .replace('{minutes}', () => String(random.between(2, 95)))
    .replace('{region}', () => random.pick(regions))
    .replace('{release}', () => `${random.between(1, 9)}.${random.between(0, 40)}.${random.between(0, 20)}`);

const hexOf = (random: Random): string =>
  Array.from({ length: 8 }, () =>
    random
      .between(0, 2 ** 32 - 1)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
