// A past incident in the words of a release.
import { describe, expect, it } from 'vitest';
import { hazardOf } from '../../../../../src/core/incidents/hazards/hazard-taxonomy.ts';
import { tellIncident } from '../../../../../src/core/incidents/tell/tell-incident.ts';
import type { SearchReason } from '../../../../../src/domain/incident-search.ts';
import { makePastIncident, makeSimilar } from '../../../../fakes/past-incident.ts';

const topic = { text: 'Add tax to orders', refs: [] };
const withPrevention = (text: string | null) => {
  const { recap } = makePastIncident();
  const prevention = text === null ? null : { text, sentences: [1] };
  return makeSimilar({ incident: { recap: { ...recap, prevention } } });
};

describe('the one thing to do', () => {
  it.each([
    ['Next time: add it without a default.', 'Add it without a default.'],
    ['In future, drop nothing.', 'Drop nothing.'],
    ['앞으로는 먼저 체인을 검증합니다.', '먼저 체인을 검증합니다.'],
    ['Next time is soon.', 'Next time is soon.'],
  ])('is what the report learnt: %s', (text, told) => {
    const { instead, checks } = tellIncident(withPrevention(text));
    expect(instead).toEqual({ phase: 'before', text: { en: told, ko: told } });
    expect(checks).toEqual(hazardOf('db.lock').defences.slice(0, 4));
  });

  it.each([
    'All certificates renew themselves now.',
    '모든 인증서를 관리 목록에 등록했습니다. 이제 만료되지 않습니다.',
  ])('is to check that what was done since holds here: %s', (text) => {
    expect(tellIncident(withPrevention(text)).instead.text).toEqual({
      en: `Check that this holds here too: ${text}`,
      ko: `당시 재발 방지책이 이번에도 지켜지는지 확인하세요: ${text}`,
    });
  });

  it('ends where a sentence ends', () => {
    const { instead } = tellIncident(withPrevention(`Fill it in batches. ${'Wait a little. '.repeat(30)}`));
    expect(instead.text.en).toMatch(/^Fill it in batches\. (?:Wait a little\. )+Wait a little\.$/);
    expect(instead.text.en.length).toBeLessThanOrEqual(200);
  });

  it('is the first defence of the shared hazard where it learnt nothing, and the others are checks', () => {
    const { instead, checks } = tellIncident(withPrevention(null));
    const [first, ...others] = hazardOf('db.lock').defences;
    expect(instead).toBe(first);
    expect(checks).toEqual(others);
  });

  it('is a defence of its own hazard where none is shared', () => {
    const { instead, checks } = tellIncident({ ...withPrevention(null), hazards: [], why: [] });
    expect(instead).toBe(hazardOf('db.lock').defences[0]);
    expect(checks).toEqual([]);
  });

  it('is to read the report where nothing is known', () => {
    const { instead } = tellIncident({
      ...withPrevention(null),
      ...{ hazards: [], why: [] },
      incident: { ...withPrevention(null).incident, hazards: [] },
    });
    expect(instead.text.en).toMatch(/^Read its report/);
    expect(instead.text.ko).toMatch(/보고서를 읽고/);
  });
});

describe('why it is alike', () => {
  const reasonsOf = (...why: readonly SearchReason[]) =>
    tellIncident(makeSimilar({ why })).why.map(({ text }) => text);

  const words = (...pairs: readonly (readonly [string, string | null])[]): SearchReason => ({
    kind: 'words',
    words: pairs.map(([word, via]) => ({ word, via })),
    topic,
  });
  const hazard = (
    id: 'db.lock' | 'db.backfill' | 'data.deletion',
    path: string | null = null,
  ): SearchReason => ({
    kind: 'hazard',
    hazard: id,
    inChange: path === null ? null : { text: 'ALTER TABLE orders', ref: null, path, sentence: null },
    inIncident: 'it "locked"',
  });

  it('tells hazards first, then services and words', () => {
    const { name } = hazardOf('db.lock');
    expect(
      reasonsOf(words(['orders', null]), { kind: 'service', name: 'checkout' }, hazard('db.lock')),
    ).toEqual([
      { en: `${name.en}, then "it 'locked'"`, ko: `${name.ko}: 당시 "it 'locked'"` },
      { en: 'the same service, checkout', ko: '같은 서비스 checkout' },
      {
        en: 'words shared with "Add tax to orders": orders',
        ko: '"Add tax to orders" 항목과 공통된 단어: orders',
      },
    ]);
  });

  it('tells that it reads alike where there is nothing else', () => {
    expect(reasonsOf({ kind: 'meaning', topic })).toEqual([
      {
        en: 'as a whole it reads like "Add tax to orders"',
        ko: '전체 내용이 "Add tax to orders" 항목과 유사',
      },
    ]);
  });

  it('tells three at most, and two hazards of many', () => {
    const service: SearchReason = { kind: 'service', name: 'checkout' };
    const told = reasonsOf(
      words(['orders', null]),
      hazard('db.lock'),
      hazard('db.backfill'),
      hazard('data.deletion'),
      service,
    );
    expect(told).toHaveLength(3);
    expect(told[2]?.en).toBe('the same service, checkout');
  });

  it('quotes a place of the change once, and its file by name', () => {
    const [first, second] = reasonsOf(
      hazard('db.lock', 'db/V1__tax.sql'),
      hazard('db.backfill', 'db/V1__tax.sql'),
    );
    expect(first?.en).toBe(
      `${hazardOf('db.lock').name.en}, here "ALTER TABLE orders" (V1__tax.sql), then "it 'locked'"`,
    );
    expect(second?.en).toBe(`${hazardOf('db.backfill').name.en}, then "it 'locked'"`);
  });

  it('does not name a file again that its words begin with', () => {
    const place = { text: 'tls/api.pem: CN=api', ref: null, path: 'tls/api.pem', sentence: null };
    const [told] = reasonsOf({ kind: 'hazard', hazard: 'db.lock', inChange: place, inIncident: 'x' });
    expect(told?.en.match(/api\.pem/g)).toHaveLength(1);
  });

  it.each<[string, readonly (readonly [string, string | null])[], string]>([
    [
      'four of many words',
      [
        ['a', null],
        ['b', null],
        ['c', null],
        ['d', null],
        ['e', null],
      ],
      'a, b, c, d',
    ],
    [
      'a translation when it tells most',
      [
        ['certificate', '인증서'],
        ['tls', null],
      ],
      'certificate (인증서), tls',
    ],
    [
      'no weaker translation',
      [
        ['certificate', '인증서'],
        ['deploy', '푸시'],
        ['api', 'gateway'],
      ],
      'certificate (인증서)',
    ],
  ])('tells %s', (_, pairs, told) => {
    expect(reasonsOf(words(...pairs))[0]?.en).toBe(`words shared with "Add tax to orders": ${told}`);
  });

  it('is bounded and on one line, whatever the texts are', () => {
    const long = { text: `a\nb${'x'.repeat(5000)}`, refs: [] };
    const [told] = reasonsOf({ kind: 'meaning', topic: long });
    expect(told?.en.length).toBeLessThan(200);
    expect(told?.en).not.toContain('\n');
  });
});

it('shows the id where a title shows nothing', () => {
  expect(tellIncident(makeSimilar({ incident: { title: '\u200b' } })).title).toBe('INC-7');
});
