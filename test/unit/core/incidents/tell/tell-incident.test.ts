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

  it('tells hazards first, then services, words and meaning', () => {
    const [words] = makeSimilar().why.slice(1);
    const hazard: SearchReason = {
      kind: 'hazard',
      hazard: 'db.lock',
      inChange: null,
      inIncident: 'it "locked"',
    };
    const told = reasonsOf(
      { kind: 'meaning', topic },
      ...(words === undefined ? [] : [words]),
      { kind: 'service', name: 'checkout' },
      hazard,
    );
    const { name } = hazardOf('db.lock');
    expect(told).toEqual([
      { en: `${name.en}, then "it 'locked'"`, ko: `${name.ko}: 당시 "it 'locked'"` },
      { en: 'the same service, checkout', ko: '같은 서비스 checkout' },
      {
        en: 'words shared with "Add tax to orders": orders, column (컬럼)',
        ko: '"Add tax to orders" 항목과 공통된 단어: orders, column (컬럼)',
      },
      {
        en: 'as a whole it reads like "Add tax to orders"',
        ko: '전체 내용이 "Add tax to orders" 항목과 유사',
      },
    ]);
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
