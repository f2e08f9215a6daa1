// A report without headings is told by the places of its sentences: a past is no practice, and a practice no past.
import { describe, expect, it } from 'vitest';
import { recapByRules } from '../../../../../src/core/incidents/recap/recap-by-rules.ts';
import { practiceIn } from '../../../../../src/core/incidents/recap/standing-practice.ts';
import { makeReport } from '../../../../fakes/incident-report.ts';

const recap = (...sentences: readonly string[]) =>
  recapByRules({
    report: makeReport({ text: sentences.join(' ') }),
    revision: 'a'.repeat(64),
    hazardsOf: () => [],
  }).recap;

const changed = 'The release of search raised the number of shards from 4 to 400.';
const happened = 'Queries were slow for an hour.';
const ended = 'Going back to 4 shards ended the outage.';
const explained = 'The master keeps the state of all shards in memory.';
const changedKo = '검색 서비스 배포에서 샤드 수를 4개에서 400개로 늘렸습니다.';
const happenedKo = '한 시간 동안 검색이 느렸습니다.';
const endedKo = '샤드 수를 되돌려 복구했습니다.';

describe('what is done since', () => {
  it.each([
    ['The number of shards is now checked against the memory of the master.'],
    ['Every change of shards goes to a copy of production first.'],
    ['Shards may be added only after a test with twice the data.'],
    ['The pipeline refuses more than forty shards.'],
    ['Before each resize the memory of the master is compared with the table in the handbook.'],
    ['A rise of memory pages the on-call engineer after two minutes and pages the lead after ten.'],
    ['Whoever changes the number of shards says how much memory they take.'],
    ['Resizes must be approved by a second person.'],
    ['Restores are rehearsed once a quarter.'],
    ['From now on shards are added one at a time.'],
    ['Shards are added in steps of two.'],
    ['We no longer add shards on Fridays.'],
    ['Never add more than two shards at once.'],
    ['Check the memory of the master before you add shards.'],
    ['An alert fires when the master is short of memory.'],
    ['We have introduced a check of memory in the pipeline.'],
    ['A table of shards and memory lies in the handbook now.'],
  ])('%s', (practice) => {
    expect(recap(changed, happened, explained, ended, practice)).toMatchObject({
      trigger: { text: changed },
      mitigation: { text: ended },
      prevention: { text: practice, sentences: [4] },
    });
  });

  it.each([
    ['이제 샤드 수를 바꾸기 전에 마스터 메모리를 확인합니다.'],
    ['샤드 변경에는 두 사람의 승인을 의무화했습니다.'],
    ['샤드가 40개를 넘으면 파이프라인이 실패하도록 했습니다.'],
    ['샤드 수 변경은 스테이징에서 검증한 뒤에만 진행합니다.'],
    ['마스터 메모리 경보를 추가했습니다.'],
    ['모든 샤드 변경은 한 번에 두 개씩만 늘린다.'],
    ['샤드 수는 두 개씩 나누어 늘립니다.'],
    ['배포 전 점검 목록에 샤드 수를 등록했습니다.'],
    ['배포 점검 목록에 샤드 수 항목을 넣었습니다.'],
    ['두 사람이 승인해야 샤드를 늘릴 수 있습니다.'],
    ['샤드 확대는 한 번에 두 개까지만 허용한다.'],
  ])('%s', (practice) => {
    expect(recap(changedKo, happenedKo, endedKo, practice)).toMatchObject({
      trigger: { text: changedKo },
      mitigation: { text: endedKo },
      prevention: { text: practice, sentences: [3] },
    });
  });

  it('is told in adjoining sentences, as many as a gate prints', () => {
    const practices = ['Shards are now added one at a time.', 'The master has twice the memory.'];
    expect(recap(changed, happened, ended, ...practices).prevention).toEqual({
      text: practices.join(' '),
      sentences: [3, 4],
    });
    const long = `Shards are now added one at a time, ${'and their memory is read, '.repeat(10)}and so on.`;
    expect(recap(changed, happened, ended, long, ...practices).prevention?.sentences).toEqual([3]);
  });

  it('is no trigger and no cause, whatever is named in it', () => {
    const { trigger, cause } = recap(
      happened,
      'The master ran without memory.',
      explained,
      ended,
      'Now the master is never restarted after a deploy because of memory alone.',
    );
    expect([trigger, cause]).toEqual([null, null]);
  });
});

describe('what was', () => {
  it.each([
    ['Queries were slow until every shard was moved.'],
    ['By now every query had failed for an hour.'],
    ['The service is now fully operational.'],
    ['All systems are now back to normal.'],
    ['We now know that the master had too little memory.'],
    ['No alert was set for the memory of the master.'],
    ['Every query waited for the master.'],
    ['The dashboard showed nothing before each failure.'],
    ['Nobody had checked the memory before the change.'],
    ['Must we have seen this before?'],
    ['More details are now described in the ticket.'],
    ['The state is stored in a file of 4 GB.'],
    ['Every shard has two copies.'],
    ['Any shard that is restarted reads its files again.'],
    ['The pool is shared by all teams and nobody owns it.'],
    ['Customers who see errors must clear their cookies.'],
    ['Refunds are processed within five days.'],
    ['The vendor requires a contract for this.'],
    ['The vendor has now released a patch.'],
    ['Users may only log in again after this.'],
    ['We are now looking at the logs.'],
    ['It must have been a race.'],
    ['No customer data is affected.'],
    ['A new version is expected next week.'],
  ])('is no practice: %s', (sentence) => {
    expect(recap(changed, happened, explained, ended, sentence).prevention).toBeNull();
  });

  it.each([
    ['샤드 수가 늘어 마스터 메모리가 부족했습니다.'],
    ['마스터에 메모리 경보가 없었습니다.'],
    ['이 값은 평균 지표에 드러나지 않는 것입니다.'],
    ['한 대에 먼저 배포했다면 알 수 있었던 문제입니다.'],
    ['마스터를 추가해 서비스를 정상화했습니다.'],
    ['고객에게 사과 공지를 등록했습니다.'],
    ['담당자가 있습니다.'],
    ['샤드는 4GB 파일에 저장됩니다.'],
    ['이 현상은 두 서버가 동시에 시작할 때만 발생합니다.'],
    ['고객은 다시 로그인해야 합니다.'],
    ['환불은 5일 안에 처리합니다.'],
    ['피해 고객에게 보상을 적용했습니다.'],
    ['서버를 추가했습니다.'],
    ['자세한 내용은 위키를 확인합니다.'],
  ])('is no practice: %s', (sentence) => {
    expect(recap(changedKo, happenedKo, endedKo, sentence).prevention).toBeNull();
  });

  it('ends with a version, and goes on after what it leaves out', () => {
    const claims = recap(changed, happened, 'We rolled back to version 3.', 'Use SELECT ... FOR UPDATE now.');
    expect(claims).toMatchObject({
      mitigation: { text: 'We rolled back to version 3.' },
      prevention: { text: 'Use SELECT ... FOR UPDATE now.' },
    });
  });

  it('is no practice in the present tense before the outage was over', () => {
    expect(
      recap(explained, 'The master must hold all of it.', changed, happened, happened, ended).prevention,
    ).toBe(null);
    expect(
      recap(changed, 'Every query asks the master each minute.', happened, happened, ended).prevention,
    ).toBe(null);
  });

  it('stands below headings where headings tell', () => {
    const text = `## Root cause\n\n${explained} The master is now too small.\n\n## Notes\n\nShards are now checked.`;
    const { recap: claims } = recapByRules({
      report: makeReport({ text }),
      revision: 'a'.repeat(64),
      hazardsOf: () => [],
    });
    expect(claims.prevention).toBeNull();
  });
});

describe('a practice by itself', () => {
  it.each([
    ['Migrations now run with a lock timeout.', 'sure'],
    ['Addresses that could not be checked are checked later.', 'sure'],
    ['The master keeps its state in memory.', 'likely'],
    ['The call to `time.Now()` was taken for monotonic.', null],
    ['The alert paged us before each failure.', null],
    ['마이그레이션은 잠금 제한 시간을 두고 실행합니다.', 'likely'],
    ['마이그레이션은 항상 잠금 제한 시간을 두고 실행한다.', 'sure'],
    ['마이그레이션을 실행했다.', null],
    ['원인은 메모리 부족이다.', null],
  ] as const)('%s is %s', (text, practice) => {
    expect(practiceIn(text)).toBe(practice);
  });
});
