// Tests which sentence of a commit message is worth telling. Pure.
import { describe, expect, it } from 'vitest';
import { leadSentence } from '../../../../src/core/condense/lead-sentence.ts';

describe('leadSentence', () => {
  it.each([
    [
      'prose',
      'We have increased the heap, but the pods have a limit of 1 GB. So it is raised.',
      'We have increased the heap, but the pods have a limit of 1 GB.',
    ],
    [
      'prose after a list',
      '* first\n* second\n\nThis limits the chance of a bogus release.',
      'This limits the chance of a bogus release.',
    ],
    ['trailers only', 'Co-authored-by: Ada <ada@example.com>\nSigned-off-by: Ben <ben@example.com>', null],
    [
      'reviewers',
      'Reviewers: anmolnar, kezhuw\nAuthor: li4wang\nCloses #2253 from li4wang/ZOOKEEPER-4925',
      null,
    ],
    ['a list', '- Added the class.\n- Implemented the cache.', null],
    ['too short', 'Fix it.', null],
    [
      'Korean',
      '야간 배치가 결제 테이블을 잠가 승인이 지연되는 문제가 있었습니다. 인덱스를 추가합니다.',
      '야간 배치가 결제 테이블을 잠가 승인이 지연되는 문제가 있었습니다.',
    ],
  ])('%s', (_name, body, expected) => {
    expect(leadSentence(body)).toBe(expected);
  });

  it('reads a huge body in time that grows with its length', () => {
    expect(leadSentence('word '.repeat(400_000))).toBeNull();
  });
});
