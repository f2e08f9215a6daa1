// How an index answers: what is found, how sure, why, and what hostile or empty questions do.
import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../../../../src/core/incidents/search/search-index.ts';
import { Failure } from '../../../../../src/failure.ts';
import { ask, build, hit, idsOf, outages, scoreOf, search, told } from './search-case.ts';

const built = build(outages);

describe('what is found', () => {
  test.each([
    ['Renew the X.509 cert before not-after', 'cert'],
    ['Add a NOT NULL column to users', 'lock'],
    ['Push a new WAF signature with a regexp', 'regex'],
    ['Flush memcached and remove two nodes of the cache', 'cache'],
    ['접속자 급증에 대비해 커넥션 풀 크기를 바꾼다', 'coupon-ko'],
    ['회원 테이블에 NOT NULL 컬럼 추가', 'lock'],
  ])('%s', async (text, expected) => {
    expect(idsOf(await search(built, ask(text)))[0]).toBe(expected);
  });

  test('a Korean question finds reports of both languages', async () => {
    const found = idsOf(await search(built, ask('게이트웨이 인증서 갱신')));
    expect([...found.slice(0, 2)].sort()).toEqual(['cert', 'cert-ko']);
  });

  test('the words of a config are known besides', async () => {
    const query = ask('Deploy of the Kwoka');
    const answer = await searchIndex({
      ...built,
      query,
      embed: null,
      glossary: { Kwoka: ['payment gateway certificate'] },
      count: 1,
    });
    expect(idsOf(answer.found)).toEqual(['cert']);
  });

  test('a hazard alone brings in the incident that has it', async () => {
    const found = await search(built, ask('Zzyzx', { hazards: [hit('db.lock')] }));
    expect(idsOf(found)).toContain('lock');
    expect(found.find(({ incident }) => incident.id === 'lock')?.hazards).toEqual(['db.lock']);
  });

  test('the best topic of a release counts', async () => {
    const topics = ['Fix a typo in the footer', 'Renew the certificate of the gateway'].map((text) => ({
      text,
      refs: [],
    }));
    const [first] = await search(built, ask('', { topics }));
    expect(first?.incident.id).toMatch(/^cert/);
    expect(first?.why[0]).toMatchObject({ kind: 'words', topic: topics[1] });
  });
});

describe('how sure', () => {
  test('every number is one, and a score is a probability', async () => {
    for (const { score, lexical, dense } of await search(built, ask('payment certificate 인증서 만료'))) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(lexical).toBeGreaterThanOrEqual(0);
      expect(lexical).toBeLessThanOrEqual(1);
      expect(dense).not.toBeNaN();
    }
  });

  test('a shared hazard more never lowers a score, a strong one is worth no less than a weak one', async () => {
    const text = 'Change the members table';
    const ids = ['db.lock', 'cert.expiry', 'config.invalid'] as const;
    const scores: number[] = [];
    for (const hazards of [[], [hit('db.lock', 'weak')], [hit('db.lock')], ids.map((id) => hit(id))])
      scores.push(scoreOf(await search(built, ask(text, { hazards })), 'lock'));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores[2]).toBeGreaterThan(scores[0] ?? 1);
  });

  test('a service in common raises a score, however it is written', async () => {
    const incidents = [told('a', 'Checkout failed.', { services: ['Payment API'] }), ...outages];
    const other = build(incidents);
    const plain = scoreOf(await search(other, ask('Checkout failed')), 'a');
    const [found] = await search(other, ask('Checkout failed', { services: ['payment-api'] }));
    expect(found?.score).toBeGreaterThan(plain);
    expect(found?.sameServices).toEqual(['Payment API']);
  });

  test('age decides between equals, and nothing more', async () => {
    const text = 'The queue was full and orders were lost.';
    const [old, recent] = [
      told('old', text, { date: '2005-01-01' }),
      told('recent', text, { date: '2026-01-01' }),
    ];
    const other = build([old, recent, ...outages]);
    const found = await search(other, ask('orders lost in the queue', { date: '2026-11-27' }));
    expect(idsOf(found).slice(0, 2)).toEqual(['recent', 'old']);
    const better = await search(other, ask('certificate expired', { date: '2026-11-27' }));
    expect(idsOf(better)[0]).toBe('cert');
  });

  test('the same topic among many others is less sure', async () => {
    const topics = (count: number) =>
      ['Renew the certificate', ...Array.from({ length: count }, (_, at) => `Polish page ${at}`)].map(
        (text) => ({ text, refs: [] }),
      );
    const few = scoreOf(await search(built, ask('', { topics: topics(0) })), 'cert');
    const many = scoreOf(await search(built, ask('', { topics: topics(30) })), 'cert');
    expect(many).toBeLessThan(few);
  });

  test('a danger that both share is lost less among many other topics', async () => {
    const evidence = [{ text: 'ADD COLUMN', ref: 'file:V2.sql', path: 'V2.sql', sentence: null }];
    const hazards = [{ ...hit('db.lock'), evidence }];
    const odds = async (refs: readonly string[], count: number) => {
      const others = Array.from({ length: count }, (_, at) => ({ text: `Polish page ${at}`, refs: [] }));
      const topics = [{ text: 'ALTER TABLE members ADD COLUMN NOT NULL', refs: [...refs] }, ...others];
      const [first] = await search(built, ask('', { topics, hazards }));
      expect(first?.hazards).toEqual(['db.lock']);
      return Math.log((first?.score ?? 0) / (1 - (first?.score ?? 0)));
    };
    expect(await odds(['file:V2.sql'], 0)).toBe(await odds(['file:V1.sql'], 0));
    const lost = (await odds(['file:V2.sql'], 0)) - (await odds(['file:V2.sql'], 30));
    const lostElsewhere = (await odds(['file:V1.sql'], 0)) - (await odds(['file:V1.sql'], 30));
    expect(lost).toBeCloseTo(lostElsewhere / 2);
  });

  test('equal incidents stay in the order of the index', async () => {
    const text = 'Disk full.';
    const other = build(['c', 'a', 'b'].map((id) => told(id, text)));
    expect(idsOf(await search(other, ask('the disk is full')))).toEqual(['c', 'a', 'b']);
  });
});

describe('why', () => {
  test('words as they stand on both sides, and the hazard with what shows it', async () => {
    const [first] = await search(
      built,
      ask('ALTER TABLE members ADD COLUMN NOT NULL', { hazards: [hit('db.lock')] }),
    );
    const [words, hazard] = first?.why ?? [];
    expect(words).toMatchObject({ kind: 'words' });
    expect(JSON.stringify(words)).toContain('"members"');
    expect(hazard).toEqual({
      kind: 'hazard',
      hazard: 'db.lock',
      inChange: hit('db.lock').evidence[0],
      inIncident: 'locked the members table',
    });
  });

  test('where a concept or the glossary led, the word of the report is told', async () => {
    const [first] = await search(built, ask('regexp'));
    expect(first?.why[0]).toMatchObject({
      kind: 'words',
      words: [{ word: 'regexp', via: 'regular expression' }],
    });
  });
});

describe('what cannot be answered', () => {
  test('an empty library has nothing', async () => {
    const empty = build([]);
    expect(await search(empty, ask('certificate', { hazards: [hit('db.lock')] }))).toEqual([]);
  });

  test('one incident is found by its words', async () => {
    const one = build(outages.slice(0, 1));
    expect(idsOf(await search(one, ask('certificate')))).toEqual(['cert']);
  });

  test.each(['', 'the of and', '및 그리고', '!!! ??', '\u0000\u202e'])('%j finds nothing', async (text) => {
    expect(await search({ ...built, embed: null }, ask(text))).toEqual([]);
  });

  test('no topic at all finds nothing', async () => {
    expect(await search(built, ask('', { topics: [] }))).toEqual([]);
  });

  test.each([
    ['one word without an end', 'a'.repeat(1_000_000)],
    ['many words', 'certificate expired 인증서 만료 '.repeat(40_000)],
    ['marks', '((((((a+)+)+)+'.repeat(70_000)],
    ['Korean without spaces', '인증서만료'.repeat(200_000)],
  ])('a hostile question of a megabyte, %s, ends soon', async (_, text) => {
    const start = performance.now();
    const found = await search(built, ask(text));
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(found.every(({ score }) => Number.isFinite(score))).toBe(true);
  });

  test('an embedder that fails leaves the words, and says so', async () => {
    const failure = new Failure({ code: 'embedder/unavailable', message: 'It is down.', hint: 'Wait.' });
    const { found, wordsOnly } = await searchIndex({
      query: ask('certificate expired'),
      index: built.index,
      embed: () => Promise.reject(failure),
      glossary: {},
      count: 1,
    });
    expect(wordsOnly).toBe('It is down.');
    expect(found[0]).toMatchObject({ dense: null, incident: { id: 'cert' } });
  });

  test('a bug of an embedder is not hidden', async () => {
    const embed = () => Promise.reject(new TypeError('bug'));
    await expect(search({ ...built, embed }, ask('certificate'))).rejects.toThrow(TypeError);
  });

  test.each([
    ['of another length', new Float32Array([1, 0])],
    ['of zeros', new Float32Array(built.index.embedder.dims)],
    ['with NaN', new Float32Array(built.index.embedder.dims).fill(Number.NaN)],
  ])('a vector %s is not compared', async (_, vector) => {
    const found = await search({ ...built, embed: async () => [vector] }, ask('certificate expired'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ dense }) => dense === null)).toBe(true);
  });
});
