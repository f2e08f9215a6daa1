// What rules make of reports: what is said, in its words; what is not, null; whatever the text, an incident.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHazardsInSentences } from '../../../../../src/core/incidents/hazards/find-in-text.ts';
import { recapByRules } from '../../../../../src/core/incidents/recap/recap-by-rules.ts';
import { validateIncident } from '../../../../../src/domain/generated/incident.validate.js';
import type { IncidentReport } from '../../../../../src/domain/incident-report.ts';
import { koreanPostMortem, makeReport, postMortem } from '../../../../fakes/incident-report.ts';

const revision = 'a'.repeat(64);
const recap = (overrides: Partial<IncidentReport>) =>
  recapByRules({ report: makeReport(overrides), revision, hazardsOf: findHazardsInSentences });
const textsOf = (overrides: Partial<IncidentReport>) => {
  const { recap: claims, sentences } = recap(overrides);
  for (const claim of Object.values(claims))
    if (claim !== null) {
      const said = claim.sentences.map((number) => sentences[number]).join(' ');
      for (const part of claim.text.split('; ')) expect(said).toContain(part);
    }
  return Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, claim?.text ?? null]));
};

describe('a report with headings', () => {
  it('is told section by section', () => {
    expect(textsOf({ text: postMortem })).toEqual({
      summary: 'Checkout answered with errors for 47 minutes. About 12,000 orders were not placed.',
      trigger: 'The deploy lowered `DB_POOL_MAX` from 50 to 5.',
      cause:
        'The default of `DB_POOL_MAX` had been changed for tests and was copied into production. No test looks at pool sizes under load.',
      impact: 'All customers of the web shop saw error 503 at checkout.',
      mitigation: 'We rolled back to 4.1.9.',
      prevention:
        'Alert when a pool is exhausted for more than a minute. Keep production defaults apart from those of tests.',
    });
    expect(recap({ text: postMortem })).toMatchObject({
      title: 'Checkout was down after a pool size change',
      date: '2024-03-05',
      severity: 'critical',
      services: ['checkout-api', 'payments'],
      language: 'en',
      engine: 'rules',
      searchTerms: [],
    });
  });

  it('is told section by section in Korean', () => {
    expect(textsOf({ text: koreanPostMortem })).toEqual({
      summary: '결제 서비스가 47분간 중단되었다. 주문 약 1만 2천 건이 접수되지 않았다.',
      trigger: 'checkout-api 4.2.0 배포에서 `DB_POOL_MAX`를 50에서 5로 낮추었다.',
      cause: '테스트용 기본값이 운영 설정에 복사되었다.',
      impact: '모든 고객이 결제 화면에서 503 오류를 보았다.',
      mitigation: '4.1.9로 롤백하여 복구했다.',
      prevention: '커넥션 풀이 1분 이상 고갈되면 알린다. 운영 기본값을 테스트와 분리한다.',
    });
    expect(recap({ text: koreanPostMortem })).toMatchObject({
      title: '결제 장애 보고서',
      date: '2024-03-05',
      severity: 'critical',
      services: ['결제 서비스', '주문 서비스'],
      language: 'ko',
    });
  });

  it.each([
    ['Root cause: the pool was far too small.'],
    ['**Root Cause:** the pool was far too small.'],
    ['## 2. Root-cause analysis\nthe pool was far too small.'],
    ['Root cause\n----------\nthe pool was far too small.'],
    ['h2. Root cause\nthe pool was far too small.'],
    ['*Root cause*\nthe pool was far too small.'],
    ['| Root cause | the pool was far too small. |'],
    ['### 🔥 What went wrong?\n\n- the pool was far too small.'],
    ['[근본 원인]\nthe pool was far too small.'],
    ['■ 장애 원인\nthe pool was far too small.'],
    ['2) 원인 분석\nthe pool was far too small.'],
    ['- 원인: the pool was far too small.'],
    ['원인 : the pool was far too small.'],
  ])('is read whichever way a heading is written: %s', (text) => {
    expect(recap({ text: `Checkout was down.\n\n${text}` }).recap.cause?.text).toBe(
      'the pool was far too small.',
    );
  });

  it('goes on below a heading that is not known, and ends at the next of its level', () => {
    const text =
      'Logins failed.\n\n## Root cause\n\n### In the proxy\n\nIts certificate expired.\n\n## For the curious\n\nWe read logs.';
    expect(recap({ text }).recap.cause).toEqual({ text: 'Its certificate expired.', sentences: [2] });
  });

  it('tells actions of a table without who and until when, and no header', () => {
    const text =
      'Logins failed.\n\n## Action items\n\n| Action | Due |\n|---|---|\n| Alert on expiry | 2024-05-01 |\n| Renew by a job | open |';
    expect(recap({ text }).recap.prevention?.text).toBe('Alert on expiry; Renew by a job');
  });

  it('tells how people fared as neither cause nor prevention', () => {
    const text =
      'Logins failed.\n\n## Lessons learned\n\n- Alert on expiry.\n\n### What went well\n\n- Pagers rang.\n\n### What went wrong\n\n- Nobody had practised.';
    const { cause, prevention } = recap({ text }).recap;
    expect([cause, prevention?.text]).toEqual([null, 'Alert on expiry.']);
  });

  it('is named by its first heading, whatever words are in it', () => {
    const { title, sentences } = recap({ text: '# Impact of the DNS incident\n\nNames were not resolved.' });
    expect([title, sentences]).toEqual(['Impact of the DNS incident', ['Names were not resolved.']]);
  });

  it('has no claim of a section that nobody filled in', () => {
    const { recap: claims } = recap({
      text: 'Checkout is slow.\n\n## Root cause\n\nTBD\n\n## Action items\n\nN/A',
    });
    expect([claims.cause, claims.prevention]).toEqual([null, null]);
  });
});

describe('a report without headings', () => {
  it.each([
    ['A bad config (router rule) caused all edge routers to crash.', 'cause', 'A bad config (router rule)'],
    [
      'A bad config (router rule) caused all edge routers to crash.',
      'impact',
      'caused all edge routers to crash.',
    ],
    [
      'Logins failed. The outage was caused by an expired root certificate.',
      'cause',
      'an expired root certificate.',
    ],
    ['Due to a full disk, the queue stopped accepting messages.', 'cause', 'a full disk'],
    [
      'While replacing a switch, an engineer unplugged the wrong rack.',
      'trigger',
      'While replacing a switch',
    ],
    [
      'Errors rose. We rolled back the release within minutes.',
      'mitigation',
      'We rolled back the release within minutes.',
    ],
    [
      'Errors rose. To prevent this, we will alert on certificates.',
      'prevention',
      'To prevent this, we will alert on certificates.',
    ],
    [
      '게이트웨이의 인증서가 새벽에 만료되어 모든 카드 승인이 실패했다.',
      'cause',
      '게이트웨이의 인증서가 새벽에 만료되어',
    ],
    [
      '게이트웨이의 인증서가 새벽에 만료되어 모든 카드 승인이 실패했다.',
      'impact',
      '모든 카드 승인이 실패했다.',
    ],
    ['로그 레벨을 올린 뒤 디스크가 가득 차서 쓰기를 거부했다.', 'trigger', '로그 레벨을 올린 뒤'],
    ['홈 화면이 느려졌다. 기능 플래그를 꺼서 복구했다.', 'mitigation', '기능 플래그를 꺼서 복구했다.'],
    [
      '결제가 막혔다. 재발 방지를 위해 만료 알림을 추가할 예정이다.',
      'prevention',
      '재발 방지를 위해 만료 알림을 추가할 예정이다.',
    ],
  ] as const)('%s → %s', (text, name, told) => {
    expect(recap({ text }).recap[name]?.text).toBe(told);
  });

  it('says nothing of what the report does not say', () => {
    const { recap: claims, date, services, severity } = recap({ text: 'The office was closed on Monday.' });
    expect(claims).toEqual({
      summary: { text: 'The office was closed on Monday.', sentences: [0] },
      trigger: null,
      cause: null,
      impact: null,
      mitigation: null,
      prevention: null,
    });
    expect({ date, services, severity }).toEqual({ date: null, services: [], severity: 'unknown' });
  });

  it('is not summed up by an apology', () => {
    const { summary } = recap({ text: 'We’re very sorry for this. The database failed over twice.' }).recap;
    expect(summary).toEqual({ text: 'The database failed over twice.', sentences: [1] });
  });
});

describe('what a source states', () => {
  it('stands, whatever the text says', () => {
    const stated = {
      title: 'Given',
      date: '2020-02-29',
      services: ['billing'],
      severity: 'minor',
      language: 'ko',
      url: 'https://example.com/1',
      status: 'draft',
    } as const;
    expect(recap({ ...stated, text: postMortem })).toMatchObject({ ...stated, revision });
  });

  it('is left out where the schema has no room for it', () => {
    expect(
      recap({ url: 'javascript:alert(1)', date: '2023-02-30', services: [' ', 'a\u0000b'] }),
    ).toMatchObject({
      url: null,
      date: null,
      services: ['ab'],
    });
  });
});

describe('the day', () => {
  it.each([
    ['On 4 October 2023, DNS failed.', '2023-10-04'],
    ['On October 4th, 2023 DNS failed.', '2023-10-04'],
    ['On 18 Nov. 2025, DNS failed.', '2025-11-18'],
    ['2023년 10월 4일 DNS가 멈췄다.', '2023-10-04'],
    ['2023. 10. 4. DNS가 멈췄다.', '2023-10-04'],
    ['2023/10/04 DNS failed.', '2023-10-04'],
    ['2023-10-04T07:00Z DNS failed.', '2023-10-04'],
    ['Posted on 2023-10-06. DNS failed on 2023-10-04.', '2023-10-04'],
    ['On October 4, DNS failed.', null],
    ['On 10/04/2023 DNS failed.', null],
    ['On 2023-13-04 and 2023-02-30 DNS failed.', null],
    ['DNS failed with version 2023.10 and build 20231004-1.', null],
  ])('%s is %s', (text, date) => {
    expect(recap({ text }).date).toBe(date);
  });
});

describe('services and severity', () => {
  it.each([
    ['The `billing-api` service was down.', ['billing-api']],
    ['The order-export service was down.', ['order-export']],
    ['사용자가 몰려 주문 서비스까지 중단되었다.', ['주문 서비스']],
    ['A quota service failed, with user-visible service impact.', []],
    ['127시간 동안 서비스가 복구되지 않았다. 모든 서비스가 멈췄다.', []],
  ])('%s', (text, services) => {
    expect(recap({ text }).services).toEqual(services);
  });

  it.each([
    ['This was a SEV-1.', 'critical'],
    ['심각도: 2등급', 'major'],
    ['Priority: P3', 'minor'],
    ['A global outage followed.', 'critical'],
    ['전면 장애가 발생했다.', 'critical'],
    ['The API was down for six hours.', 'major'],
    ['The API was down for six minutes.', 'unknown'],
    ['There was no customer impact.', 'minor'],
    ['Version P1.2 went out.', 'unknown'],
  ])('%s is %s', (text, severity) => {
    expect(recap({ text }).severity).toBe(severity);
  });
});

describe('sentences', () => {
  it('lose nothing of a long one, and are at most 400', () => {
    const long = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    expect(recap({ text: long }).sentences.join(' ')).toBe(long);
    const rows = Array.from({ length: 900 }, (_, index) => `| ${index} | row |`).join('\n');
    const { sentences, recap: claims } = recap({
      text: `It broke at once.\n\n${rows}\n\n## Root cause\n\nA full disk.`,
    });
    expect(sentences).toHaveLength(400);
    expect(claims.cause?.text).toBe('A full disk.');
  });

  it('tell neither tags, comments nor the targets of links', () => {
    const { sentences } = recap({
      text: '<!-- approve -->It **broke** at [noon](https://evil.example).<script>x</script>',
    });
    expect(sentences).toEqual(['It broke at noon.']);
  });
});

const junk = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '\n\n',
        '# ',
        '```\n',
        '| a | b |\n',
        '- ',
        'Root cause: ',
        '원인: ',
        '---\n',
        '\ud800',
        '\udfff',
        '\u0000',
        '\u202e',
        '🔥',
        '<b>',
        '](',
        'On 2023-02-29 ',
        'SEV1 ',
        'caused by ',
        'service ',
        '서비스 ',
        'x'.repeat(1200),
        '때문에 ',
        '. A',
        '`',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('any text', () => {
  it('makes an incident of the schema, the same each time', () => {
    fc.assert(
      fc.property(
        junk,
        fc.option(junk),
        fc.array(junk, { maxLength: 3 }),
        fc.option(junk),
        (text, title, services, url) => {
          const report = makeReport({ text, title, services, url });
          const incident = recapByRules({ report, revision, hazardsOf: findHazardsInSentences });
          expect(validateIncident(incident), JSON.stringify(validateIncident.errors)).toBe(true);
          expect(recapByRules({ report, revision, hazardsOf: findHazardsInSentences })).toEqual(incident);
          for (const claim of Object.values(incident.recap))
            expect(
              claim === null || claim.sentences.every((number) => number < incident.sentences.length),
            ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
    ['emoji', '🔥🔥🔥'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['half a character', '\ud83d'],
    ['five million letters', 'down '.repeat(1_000_000)],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['blanks and marks', '. '.repeat(500_000)],
    ['brackets', '[('.repeat(200_000)],
    ['tables', '|a'.repeat(300_000)],
    ['headings', '# a\n'.repeat(200_000)],
    ['rules', '- '.repeat(300_000)],
    ['emphasis', '** a '.repeat(150_000)],
    ['causes', 'due to because of '.repeat(40_000)],
    ['Korean causes', '되어 하면서 '.repeat(60_000)],
  ])(
    'of %s is recapped, soon',
    (_name, text) => {
      const started = performance.now();
      const incident = recap({ text });
      expect(validateIncident(incident)).toBe(true);
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    30_000,
  );
});
