// The rule that remembers past incidents.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Reading } from '../../../../../src/domain/evidence.ts';
import type { Note } from '../../../../../src/domain/generated/note.ts';
import type { SimilarIncident, SimilarIncidents } from '../../../../../src/domain/similar-incidents.ts';
import { makeNote } from '../../../../fakes/note.ts';
import { makeSimilar, makeSimilarIncidents } from '../../../../fakes/past-incident.ts';
import { runRule } from '../../../../fakes/rule-case.ts';

const known = (
  value: Partial<SimilarIncidents>,
  problems: readonly string[] = [],
): Reading<SimilarIncidents> => ({
  status: 'known',
  value: makeSimilarIncidents(value),
  problems,
});
const outcomeOf = (incidents: Reading<SimilarIncidents>, note: Partial<Note> = {}) =>
  runRule('similar-incident', {
    evidence: { incidents },
    note,
    options: { warnScore: 0.5, failScore: 0.7 },
  });
const found = (...incidents: readonly SimilarIncident[]) => outcomeOf(known({ found: incidents }));

const label = '"Checkout down while orders was locked" (2025-11-02, probability 78 %)';
const koreanLabel = '"Checkout down while orders was locked" (2025-11-02, 관련 확률 78%)';
const fullLabel =
  '"Checkout down while orders was locked" (2025-11-02, checkout, critical, probability 78 %)';

test.each<[string, Reading<SimilarIncidents>, string, string, string]>([
  [
    'none',
    known({}),
    'pass',
    'None of the 60 past incidents in /srv/incidents is like this release.',
    '/srv/incidents의 과거 장애 60건 중 이번 배포와 유사한 것이 없습니다.',
  ],
  [
    'one that is hardly alike',
    known({ found: [makeSimilar({ score: 0.2 })] }),
    'pass',
    'None of the 60 past incidents in /srv/incidents is like this release.',
    '/srv/incidents의 과거 장애 60건 중 이번 배포와 유사한 것이 없습니다.',
  ],
  [
    'one below the threshold, rounded down',
    known({ found: [makeSimilar({ score: 0.499 })] }),
    'pass',
    `No past incident reaches the probability of 50 % that warns; the nearest of 60 is ${label.replace('78', '49')}.`,
    `경고 기준인 관련 확률 50%에 이르는 과거 장애가 없습니다. 60건 중 가장 가까운 것은 ${koreanLabel.replace('78', '49')}입니다.`,
  ],
  [
    'a likely one',
    known({ found: [makeSimilar({ score: 0.5 })] }),
    'warn',
    `This release is like 1 past incident: ${label.replace('78', '50')}.`,
    `이번 배포와 유사한 과거 장애 1건: ${koreanLabel.replace('78', '50')}.`,
  ],
  [
    'a very likely grave one',
    known({ found: [makeSimilar()] }),
    'fail',
    `This release is very much like 1 grave past incident: ${label}.`,
    `이번 배포와 매우 유사한 중대 장애 1건: ${koreanLabel}.`,
  ],
  [
    'a very likely small one',
    known({ found: [makeSimilar({ incident: { severity: 'minor' } })] }),
    'warn',
    `This release is like 1 past incident: ${label}.`,
    `이번 배포와 유사한 과거 장애 1건: ${koreanLabel}.`,
  ],
  [
    'a draft',
    known({ found: [makeSimilar({ incident: { status: 'draft' } })] }),
    'warn',
    `This release is like 1 past incident: ${label.replace('probability', 'draft, probability')}.`,
    `이번 배포와 유사한 과거 장애 1건: ${koreanLabel.replace('관련', '초안, 관련')}.`,
  ],
  [
    'one that a model imagined',
    known({ found: [makeSimilar({ via: 'hypothesis' })] }),
    'warn',
    `This release is like 1 past incident: ${label.replace('78 %', '78 %, by hypothesis')}.`,
    `이번 배포와 유사한 과거 장애 1건: ${koreanLabel.replace('78%', '78%, 모델 가설')}.`,
  ],
  [
    'words alone',
    known({ wordsOnly: 'the service of vectors is down' }, ['12 lines could not be read']),
    'pass',
    'None of the 60 past incidents in /srv/incidents is like this release. Compared by words and hazards alone: the service of vectors is down. 12 lines could not be read.',
    '/srv/incidents의 과거 장애 60건 중 이번 배포와 유사한 것이 없습니다. 단어와 위험 유형만으로 비교했습니다: the service of vectors is down. 12 lines could not be read.',
  ],
  [
    'an empty index',
    known({ count: 0 }),
    'unknown',
    'The index /srv/incidents holds no incident, so nothing was compared.',
    '인덱스 /srv/incidents에 장애가 한 건도 없어 비교하지 못했습니다.',
  ],
  [
    'an index that cannot be read',
    { status: 'unknown', reason: 'vectors.f32 is cut off.' },
    'unknown',
    'The index of past incidents could not be asked: vectors.f32 is cut off.',
    '과거 장애 인덱스를 조회하지 못했습니다: vectors.f32 is cut off.',
  ],
  [
    'no index, and a level that asks for one',
    { status: 'off' },
    'unknown',
    'This release was not compared with past incidents: no index is configured.',
    '과거 장애와 비교하지 않았습니다. 설정된 인덱스가 없습니다.',
  ],
])('%s', (_, incidents, status, en, ko) => {
  expect(outcomeOf(incidents)).toMatchObject({ status, message: { en, ko } });
});

describe('what is said of an incident', () => {
  const outcome = found(makeSimilar());
  const texts = outcome.status === 'pass' ? null : outcome;

  it('tells in one sentence when, what happened and the strongest thing in common', () => {
    expect(texts?.why).toEqual({
      en: '2025-11-02: Checkout was down for 41 minutes because adding a NOT NULL column locked the table orders (in common: Lock-taking migration, V12__tax.sql).',
      ko: '2025-11-02: Checkout was down for 41 minutes because adding a NOT NULL column locked the table orders (공통점: 락을 잡는 스키마 변경, V12__tax.sql).',
    });
  });

  it('cuts a long story, and tells one without a date or reasons', () => {
    const { recap } = makeSimilar().incident;
    const summary = { text: `The table was ${'very '.repeat(60)}large. It was locked.`, sentences: [0] };
    const bare = found(makeSimilar({ why: [], incident: { date: null, recap: { ...recap, summary } } }));
    const told = bare.status === 'pass' ? '' : bare.why.en;
    expect(told).toMatch(/^Then: The table was (?:very )+very…\.$/);
    expect(told.length).toBeLessThan(150);
  });

  it('says the one thing to do, and how to say that it was done', () => {
    expect(texts?.instead).toEqual({
      en: 'Add the column without NOT NULL, fill it in batches, then set NOT NULL. Then tick its line in the checklist of the note, or name incident:INC-7 in a remark there, and run lockkeeper review.',
      ko: 'Add the column without NOT NULL, fill it in batches, then set NOT NULL. 조치한 뒤 노트의 체크리스트에서 해당 항목을 체크하거나 메모에 장애 이름(incident:INC-7)을 적고 lockkeeper review를 실행하세요.',
    });
  });

  it('falls back on the defence of the shared hazard where the report has no lesson', () => {
    const { recap } = makeSimilar().incident;
    const bare = found(makeSimilar({ incident: { recap: { ...recap, prevention: null } } }));
    expect(bare.status === 'pass' ? '' : bare.instead.en).toMatch(/^[A-Z].{20,}\. Then tick its line/);
  });

  it('has a line of evidence with what is shared, and points at the file of the change', () => {
    expect(outcome.evidence).toEqual([
      {
        text: {
          en: `${fullLabel}: Lock-taking migration, V12__tax.sql; the words orders`,
          ko: '"Checkout down while orders was locked" (2025-11-02, checkout, 심각도 매우 높음, 관련 확률 78%): 락을 잡는 스키마 변경, V12__tax.sql; 단어 orders',
        },
        ref: 'incident:INC-7',
        path: 'db/V12__tax.sql',
      },
    ]);
  });

  it('is one line, whatever the report says', () => {
    const title = '::error ::x\n"quoted"\u202e';
    const hostile = found(makeSimilar({ incident: { title } }));
    expect(hostile.message.en).toContain(`"::error ::x 'quoted'" (2025-11-02`);
  });
});

describe('an incident that the note says was seen to', () => {
  const item = (more: Partial<Note['checklists']['before'][number]>) => ({
    group: 'general',
    text: 'Not again.',
    source: 'incident' as const,
    done: false,
    refs: ['incident:INC-7'],
    ...more,
  });
  const withLine = (more: Parameters<typeof item>[0]): Partial<Note> => ({
    checklists: { ...makeNote().checklists, during: [item(more)] },
  });
  const withRemark = (markdown: string): Partial<Note> => ({ remarks: [{ heading: null, markdown }] });
  const statusWith = (note: Partial<Note>) => outcomeOf(known({ found: [makeSimilar()] }), note).status;

  it.each<[string, Partial<Note>]>([
    ['its line is ticked', withLine({ done: true })],
    ['a remark names it', withRemark('Agreed with the DBA: incident:INC-7 cannot happen here.')],
    ['a remark names it in Korean', withRemark('incident:INC-7은 확인했습니다.')],
    ['a remark names it as code', withRemark('See `incident:INC-7`.')],
    ['a heading names it', { remarks: [{ heading: 'incident:INC-7', markdown: 'Seen.' }] }],
    [
      'a line of a person names it',
      withLine({ source: 'person', refs: [], text: 'incident:INC-7: the column has a default' }),
    ],
  ])('passes when %s', (_, note) => {
    const outcome = outcomeOf(known({ found: [makeSimilar()] }), note);
    expect(outcome).toMatchObject({
      status: 'pass',
      message: {
        en: `Somebody has seen to ${label}, as the note says.`,
        ko: `노트에서 확인된 과거 장애: ${koreanLabel}.`,
      },
    });
    expect(outcome.evidence[0]?.text.en).toBe(`${fullLabel}: seen to, as the note says`);
  });

  it.each<[string, Partial<Note>]>([
    ['its line is not ticked', withLine({})],
    ['a person left its line as it was', withLine({ source: 'person' })],
    [
      'a line that code drafted from git names it',
      withLine({ refs: [], source: 'change', text: 'fix: incident:INC-7' }),
    ],
    ['another incident is named', withRemark('incident:INC-71 and incident:INC-7.1 and incident:INC-7-a')],
    ['another kind of id ends like it', withRemark('no-incident:INC-7')],
    ['it is named without its kind', withRemark('INC-7')],
  ])('fails still when %s', (_, note) => {
    expect(statusWith(note)).toBe('fail');
  });

  it('makes place for the next one', () => {
    const others = ['A', 'B', 'C', 'D', 'E'].map((id) => makeSimilar({ incident: { id }, score: 0.9 }));
    const note = withRemark('incident:A, incident:B, incident:C, incident:D, incident:E');
    const outcome = outcomeOf(known({ found: [...others, makeSimilar()] }), note);
    expect(outcome).toMatchObject({
      status: 'fail',
      message: { en: `This release is very much like 1 grave past incident: ${label}.` },
    });
  });
});

it('counts an incident once that change and hypothesis both led to, by what presses more', () => {
  const twice = found(makeSimilar({ score: 0.9, via: 'hypothesis' }), makeSimilar());
  expect(twice).toMatchObject({
    status: 'fail',
    message: { en: `This release is very much like 1 grave past incident: ${label}.` },
  });
});

describe('several incidents', () => {
  const named = (id: string, more: Parameters<typeof makeSimilar>[0] = {}) =>
    makeSimilar({ ...more, incident: { id, title: `Outage ${id}`, date: null, ...more.incident } });
  const manyOf = (...incidents: readonly SimilarIncident[]) => {
    const outcome = found(...incidents);
    if (outcome.status === 'pass') throw new Error('passed');
    return outcome;
  };
  const { recap } = makeSimilar().incident;
  const asking = (text: string) => ({ recap: { ...recap, prevention: { text, sentences: [1] } } });

  it('are counted, and the worst is named', () => {
    const { status, message } = manyOf(named('A', { score: 0.6 }), named('B'), named('C'));
    expect({ status, message }).toEqual({
      status: 'fail',
      message: {
        en: 'This release is very much like 2 grave past incidents and like 1 other: "Outage B" (probability 78 %) and 2 more.',
        ko: '이번 배포와 매우 유사한 중대 장애 2건, 유사한 과거 장애 1건: "Outage B" (관련 확률 78%) 외 2건.',
      },
    });
  });

  it('tell three of many, show five, and count the others', () => {
    const { message, why, evidence } = manyOf(...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => named(id)));
    expect(message).toEqual({
      en: 'This release is very much like 7 grave past incidents: "Outage A" (probability 78 %) and 6 more, of which 2 are not shown.',
      ko: '이번 배포와 매우 유사한 중대 장애 7건: "Outage A" (관련 확률 78%) 외 6건(그중 2건은 표시하지 않음).',
    });
    expect(why.en.match(/Then: /g)).toHaveLength(3);
    expect(evidence.map(({ ref }) => ref)).toEqual(['A', 'B', 'C', 'D', 'E'].map((id) => `incident:${id}`));
  });

  it('do not count those beyond that ask for nothing', () => {
    const others = ['A', 'B', 'C', 'D', 'E'].map((id) => named(id));
    expect(manyOf(...others, named('F', { score: 0.3 })).message.en).toMatch(/and 4 more\.$/);
  });

  it('say each thing to do once, and once how to say that it was done', () => {
    const { instead } = manyOf(
      named('A', { incident: asking('Fill it in batches.') }),
      named('B', { incident: asking('Set lock_timeout.') }),
      named('C', { incident: asking('Fill it in batches.') }),
    );
    expect(instead.en).toBe(
      'Fill it in batches. Set lock_timeout. Then tick their lines in the checklist of the note, or name incident:A, incident:B, incident:C in a remark there, and run lockkeeper review.',
    );
  });

  it('leave out of the evidence what asks for nothing, unless somebody has seen to it', () => {
    const note = { remarks: [{ heading: null, markdown: 'incident:C' }] };
    const { evidence } = outcomeOf(
      known({ found: [named('A'), named('B', { score: 0.3 }), named('C')] }),
      note,
    );
    expect(evidence.map(({ ref }) => ref)).toEqual(['incident:A', 'incident:C']);
  });
});

const anySimilar = fc
  .record({
    id: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    severity: fc.constantFrom('critical', 'major', 'minor', 'unknown'),
    status: fc.constantFrom('final', 'draft'),
    via: fc.constantFrom('change', 'hypothesis'),
  })
  .map(({ score, via, ...incident }) => makeSimilar({ score, via, incident }));

test('one more similar incident never improves the outcome', () => {
  const rank = (status: string): number => ['pass', 'warn', 'unknown', 'fail'].indexOf(status);
  const note = { remarks: [{ heading: null, markdown: 'incident:A incident:B' }] };
  fc.assert(
    fc.property(fc.array(anySimilar, { maxLength: 8 }), anySimilar, (some, more) => {
      const before = outcomeOf(known({ found: some }), note).status;
      const after = outcomeOf(known({ found: [...some, more] }), note).status;
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    }),
  );
});
