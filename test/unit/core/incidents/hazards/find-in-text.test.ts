// Hazards in texts: each in both languages, what is denied or only sounds alike, and hostile text.
import { describe, expect, it } from 'vitest';
import { findHazardsInSentences } from '../../../../../src/core/incidents/hazards/find-in-text.ts';
import { hazardTaxonomy } from '../../../../../src/core/incidents/hazards/hazard-taxonomy.ts';
import { hazardExamples } from './hazard-examples.ts';

const find = (...sentences: readonly string[]) => findHazardsInSentences(sentences);
const strongIn = (...sentences: readonly string[]): readonly string[] =>
  find(...sentences)
    .filter(({ strength }) => strength === 'strong')
    .map(({ hazard }) => hazard);
const allIn = (...sentences: readonly string[]): readonly string[] =>
  find(...sentences).map(({ hazard }) => hazard);

describe('a hazard is recognised', () => {
  it('has examples for all of the taxonomy', () => {
    expect(Object.keys(hazardExamples).sort()).toEqual(hazardTaxonomy.map(({ id }) => id));
  });

  it.each(Object.entries(hazardExamples))('%s', (hazard, { en, ko }) => {
    for (const text of [...en, ...ko]) expect(strongIn(text), text).toContain(hazard);
  });
});

describe('evidence', () => {
  it('is the words that show it, with the number of the sentence', () => {
    const [first] = find('All was quiet.', 'Then the TLS certificate of the gateway expired.');
    expect(first).toEqual({
      hazard: 'cert.expiry',
      strength: 'strong',
      evidence: [{ text: 'TLS certificate of the gateway expired', ref: null, path: null, sentence: 1 }],
    });
  });

  it('puts what is told most clearly first, and keeps single words weak', () => {
    const hits = find(
      'The retries of all clients overloaded the login service.',
      'Clients kept retrying without backoff, a retry storm.',
      'A disk was mentioned.',
    );
    expect(hits[0]?.hazard).toBe('retry.storm');
    expect(hits.find(({ hazard }) => hazard === 'resource.disk')?.strength).toBe('weak');
  });

  it('is at most five places of at most twelve hazards', () => {
    const everything = Object.values(hazardExamples).flatMap(({ en }) => en);
    const hits = findHazardsInSentences([...everything, ...everything, ...everything]);
    expect(hits).toHaveLength(12);
    expect(hits.every(({ evidence }) => evidence.length <= 5)).toBe(true);
  });

  it('reads camel case and decomposed Hangul', () => {
    expect(strongIn('lower maxPoolSize of hikari')).toContain('db.connections');
    expect(strongIn('인증서가 만료되었다'.normalize('NFD'))).toContain('cert.expiry');
  });
});

describe('what is denied', () => {
  it.each([
    ['No data was lost during the incident.', 'data.deletion'],
    ['There was no data loss.', 'data.deletion'],
    ['Customer data was not lost.', 'data.deletion'],
    ['The failure was not caused by a DDoS.', 'security.filter'],
    ['It ended without data corruption.', 'data.corruption'],
    ['데이터 유실은 없었습니다.', 'data.deletion'],
    ['데이터는 유실되지 않았습니다.', 'data.deletion'],
    ['데이터 유실은 발생하지 않았습니다.', 'data.deletion'],
    ['데이터 손상 없이 복구했습니다.', 'data.corruption'],
  ])('is no hazard: %s', (text, hazard) => {
    expect(allIn(text)).not.toContain(hazard);
  });

  it.each([
    ['The certificate was not renewed and expired at midnight.', 'cert.expiry'],
    ["There weren't any backups of the database, and 300 GB of data was lost.", 'data.deletion'],
    ['인증서가 갱신되지 않아 만료되었습니다.', 'cert.expiry'],
    ['데이터 유실로 일부 주문을 확인할 수 없었습니다.', 'data.deletion'],
  ])('leaves what did happen: %s', (text, hazard) => {
    expect(allIn(text)).toContain(hazard);
  });
});

describe('what only sounds alike', () => {
  it.each([
    ['The team met for lunch and went home.', []],
    ['Add a dark theme to the settings page.', []],
    ['Show the number of open orders on the dashboard.', []],
    ['주문 목록에 정렬 버튼을 추가합니다.', []],
    ['담당자 연락처를 화면에 표시합니다.', []],
  ])('is none: %s', (text, expected) => {
    expect(allIn(text)).toEqual(expected);
  });

  it.each([
    ['Polish typography', 'config.invalid'],
    ['Make customer_id mandatory in the transfers table, a third of a billion rows', 'db.integer-overflow'],
    ['Undoing this needs no backup.', 'recovery.backup'],
    ['All of it can be undone without a backup.', 'recovery.backup'],
    ['Restore the scroll position', 'recovery.backup'],
    ['Add a database migration', 'infra.migration'],
    ['결제 서비스 DB 마이그레이션', 'infra.migration'],
    ['Move the check into the service', 'infra.migration'],
    ['Deploy the payments service', 'rollout.all-at-once'],
    ['결제 서비스 배포', 'rollout.all-at-once'],
    ['Update every label', 'rollout.all-at-once'],
    ['db migration for orders', 'rollout.order'],
    ['Deploy order service 2.3', 'rollout.order'],
    ['Use the default branch', 'flag.default'],
    ['Fall back to cached prices', 'flag.default'],
  ])('%s is no %s', (text, hazard) => {
    expect(allIn(text)).not.toContain(hazard);
  });

  it('takes a balancer for no load, and a contact (연락) for no lock (락)', () => {
    expect(allIn('The load balancer was increased in size.')).not.toContain('traffic.surge');
    expect(allIn('고객 연락 테이블을 봅니다.')).not.toContain('db.lock');
  });
});

describe('short descriptions of changes', () => {
  it.each([
    ['Bump Kubernetes 1.23 to 1.24', 'platform.upgrade'],
    ['bump calendar year by 1 for not-after', 'time.clock'],
    ['new WAF rule with .*.*=', 'code.regex'],
    ['auto-increment id INT at 1.9 billion', 'db.integer-overflow'],
    ['turn off autovacuum', 'db.maintenance'],
    ['Make customer_id mandatory in the transfers table, a third of a billion rows', 'db.lock'],
    ['make the column email required in users', 'db.lock'],
    ['Set NOT NULL on account_id', 'db.lock'],
    ['orders.customer_id 컬럼을 필수로 변경', 'db.lock'],
    ['fix typo in the proxy config', 'config.invalid'],
    ["isEnabled('quick-pay', { fallback: true })", 'flag.default'],
    ["getBooleanValue('quick-pay', true)", 'flag.default'],
    ['flip the fallback of the flag', 'flag.default'],
    ['search v2: default on for everyone', 'flag.default'],
    ['Turn quick pay on by default', 'flag.default'],
    ['default off for all users', 'flag.default'],
    ['기본값을 켬으로 변경', 'flag.default'],
    ['기본값을 true로 변경', 'flag.default'],
    ['간편결제를 모든 회원에게 공개', 'flag.default'],
    ['There was no backup of the table', 'recovery.backup'],
    ['Migrate the database to Aurora', 'infra.migration'],
    ['Deploy to all regions at once', 'rollout.all-at-once'],
    ['전체 서버에 동시 배포', 'rollout.all-at-once'],
    ['The migration ran before the release: wrong deployment order', 'rollout.order'],
    ['Flip the default of new checkout to true for everyone', 'flag.default'],
    ['run cleanup script: rm -rf old volumes', 'data.deletion'],
    ['scale web from 12 to 6 instances to save cost', 'capacity.removal'],
    ['쿠버네티스 1.27 버전으로 업그레이드', 'platform.upgrade'],
    ['DNS TTL 축소 및 도메인 이전', 'dns.change'],
  ])('%s', (text, hazard) => {
    expect(strongIn(text)).toContain(hazard);
  });
});

describe('hostile text', () => {
  it.each([
    ['one line of words', 'cache database lock '.repeat(50_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['one Korean word', '락'.repeat(1_000_000)],
    ['stars', '.*'.repeat(500_000)],
    ['brackets', '('.repeat(1_000_000)],
    ['white space', ' '.repeat(1_000_000)],
    ['denials', 'no not without '.repeat(70_000)],
  ])('ends fast: %s of 1 MB', (_name, text) => {
    const started = performance.now();
    findHazardsInSentences([text]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('reads no more sentences than a report has', () => {
    const started = performance.now();
    findHazardsInSentences(Array.from({ length: 100_000 }, () => 'The cache was flushed.'));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
