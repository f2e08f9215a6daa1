// Releases that range, takes-away, operators, window, freeze and conflicts judge. Effects: makes a repository when asked.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarText, eventLines } from '../../fakes/calendar-text.ts';
import { makeRepository, scratchFolder } from '../../fakes/scratch-repository.ts';
import type { RuleScene } from './rule-scene.ts';

const catalog = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: shop }
spec: { type: service, lifecycle: production, owner: pay, dependsOn: ['resource:orders-db'] }
`;

/** A hotfix was deployed from a branch of its own, beside what is released now. */
const makeShop = (): string =>
  makeRepository([
    {
      message: 'Start',
      files: [
        ['src/cart.ts', 'export const a = 1;\n'],
        ['catalog-info.yaml', catalog],
      ],
      tag: 'v1',
    },
    {
      message: 'fix: Count coupons once',
      author: 'Ben Cho <ben@example.com>',
      parents: [1],
      files: [['src/cart.ts', 'export const a = 9;\n']],
      tag: 'hotfix',
    },
    { message: 'feat: Show the cart', parents: [1], files: [['src/view.ts', 'export const b = 1;\n']] },
  ]);

function calendarFile(text: string): string {
  const path = join(scratchFolder(), 'infra.ics');
  writeFileSync(path, text);
  return path;
}

const eventOf = (title: string, from: string, to: string): string =>
  calendarText(
    eventLines(`SUMMARY:${title}`, `DTSTART;TZID=Asia/Seoul:${from}`, `DTEND;TZID=Asia/Seoul:${to}`),
  );
const sourceOf = (text: string) => ({ name: 'infra', file: calendarFile(text), owner: 'Database team' });
const freeze = (to: string) => ({ name: 'Spring sale', from: '2026-03-03', to, owner: 'Mina Kim' });
const atWarn = { level: 'warn' };

export const rangeAndTimeScenes: readonly RuleScene[] = [
  {
    name: 'a Tuesday morning on which nothing else happens',
    decision: 'pass',
    prepare: () => ({
      repository: makeShop(),
      config: {
        calendar: {
          country: 'KR',
          sources: [sourceOf(eventOf('orders-db failover', '20260303T150000', '20260303T160000'))],
          freezes: [{ ...freeze('2026-03-31'), from: '2026-03-20' }],
        },
      },
    }),
    cases: [
      {
        rule: 'range',
        status: 'pass',
        because: 'there is a commit to deploy',
        says: '1 commit in 1 file to deploy.',
      },
      {
        rule: 'takes-away',
        status: 'pass',
        because: 'base is an ancestor of head',
        says: 'Nothing that is deployed now disappears.',
      },
      {
        rule: 'operators',
        status: 'pass',
        because: 'two people are named',
        says: '2 operators named: sre-1, sre-2.',
      },
      {
        rule: 'window',
        status: 'pass',
        because: 'people are at work until long after',
        says: 'Tue 2026-03-03 11:00–11:30 (Asia/Seoul) lies in working time',
      },
      {
        rule: 'freeze',
        status: 'pass',
        because: 'the freeze begins two weeks later',
        says: 'No freeze of production forbids Tue 2026-03-03',
      },
      {
        rule: 'conflicts',
        status: 'pass',
        because: 'the failover is in the afternoon',
        says: 'Nothing else that touches this release is planned for Tue 2026-03-03 11:00',
      },
    ],
  },
  {
    name: 'a release that undoes a hotfix, late in a freeze, by one person',
    decision: 'block',
    prepare: () => ({
      repository: makeShop(),
      config: {
        calendar: {
          country: 'KR',
          freezes: [freeze('2026-03-05')],
          work: [
            {
              title: 'Load test',
              from: '2026-03-03T17:00',
              to: '2026-03-03T19:00',
              owner: 'Jun Seo',
              services: ['shop'],
            },
          ],
        },
      },
      args: ['--base', 'hotfix', '--operators', 'sre-1', '--window', '2026-03-03T17:30/PT30M'],
    }),
    cases: [
      {
        rule: 'takes-away',
        status: 'fail',
        because: 'the hotfix is not in head',
        says: '1 commit that is deployed now would disappear',
        korean: '현재 배포된 커밋 1건이 사라집니다',
      },
      {
        rule: 'operators',
        status: 'fail',
        because: 'one of two people is missing',
        says: '1 distinct operator (sre-1); the standard asks for 2',
        korean: '운영자 1명(sre-1), 기준은 2명',
      },
      {
        rule: 'window',
        status: 'fail',
        because: 'work ends with the deploy',
        says: '0 minutes of working time remain; 60 are needed',
        korean: '남는 근무 시간이 0분',
      },
      {
        rule: 'freeze',
        status: 'fail',
        because: 'the freeze holds until Thursday',
        says: 'The window lies in the freeze "Spring sale"',
        korean: '동결 기간과 겹칩니다: "Spring sale"',
      },
      {
        rule: 'conflicts',
        status: 'fail',
        because: 'somebody works on the same service',
        says: '"Load test" by Jun Seo is planned for Tue 2026-03-03 17:00–19:00 (Asia/Seoul) and touches the service shop.',
        korean:
          '"Load test", 담당 Jun Seo, 2026-03-03(화) 17:00~19:00 (Asia/Seoul), 겹치는 대상 서비스 shop.',
      },
    ],
  },
  {
    name: 'the same where these rules only warn, on a Friday',
    decision: 'warn',
    prepare: () => ({
      repository: makeShop(),
      config: {
        calendar: {
          country: 'KR',
          freezes: [freeze('2026-03-07')],
          sources: [sourceOf(eventOf('orders-db failover', '20260306T103000', '20260306T120000'))],
        },
        standard: { rules: { 'takes-away': atWarn, operators: atWarn, freeze: atWarn } },
      },
      args: ['--base', 'hotfix', '--operators', 'sre-1', '--window', '2026-03-06T11:00/PT30M'],
    }),
    cases: [
      { rule: 'takes-away', status: 'warn', because: 'its level is warn', says: 'would disappear' },
      { rule: 'operators', status: 'warn', because: 'its level is warn', says: 'the standard asks for 2' },
      {
        rule: 'window',
        status: 'warn',
        because: 'nobody works on the day after',
        says: 'Fri 2026-03-06 is the last working day before days off',
      },
      { rule: 'freeze', status: 'warn', because: 'its level is warn', says: 'Spring sale' },
      {
        rule: 'conflicts',
        status: 'warn',
        because: 'the catalog says that the service depends on the database',
        says: '"orders-db failover" by Database team is planned for Fri 2026-03-06 10:30–12:00 (Asia/Seoul) and touches the platform orders-db.',
      },
    ],
  },
  {
    name: 'no window, with a freeze ahead and other work',
    decision: 'block',
    prepare: () => ({
      repository: makeShop(),
      config: {
        calendar: {
          country: 'KR',
          freezes: [freeze('2026-03-05')],
          work: [
            { title: 'Load test', from: '2026-03-03T17:00', to: '2026-03-03T19:00', services: ['shop'] },
          ],
        },
      },
      without: ['--window'],
    }),
    cases: [
      { rule: 'window', status: 'unknown', because: 'nobody said when', says: 'No deploy window is given.' },
      {
        rule: 'freeze',
        status: 'unknown',
        because: 'it may fall into the freeze',
        says: 'No window is given, and the freeze "Spring sale"',
      },
      {
        rule: 'conflicts',
        status: 'unknown',
        because: 'nobody said when',
        says: 'No deploy window is given.',
      },
    ],
  },
  {
    name: 'nothing new to deploy, beside a calendar that is cut off',
    decision: 'block',
    prepare: () => ({
      repository: makeShop(),
      config: { calendar: { country: 'KR', sources: [sourceOf('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM')] } },
      args: ['--base', 'HEAD'],
    }),
    cases: [
      {
        rule: 'range',
        status: 'warn',
        because: 'base and head are one commit',
        says: 'Nothing to deploy: HEAD..HEAD holds no change.',
        korean: '배포할 내용이 없습니다: HEAD..HEAD',
      },
      {
        rule: 'conflicts',
        status: 'unknown',
        because: 'the calendar cannot be read',
        says: 'calendar "infra": the calendar breaks off before its end.',
        korean: '다른 작업을 모두 읽지 못했습니다: calendar "infra"',
      },
    ],
  },
];
