// The language of signs: what it reads, and what it refuses.
import { describe, expect, it } from 'vitest';
import { compileSigns } from '../../../../../src/core/incidents/hazards/compile-signs.ts';
import { matchSigns } from '../../../../../src/core/incidents/hazards/match-signs.ts';
import { tokensOf } from '../../../../../src/core/incidents/hazards/text-tokens.ts';

const matches = (signs: string, text: string): boolean =>
  matchSigns(tokensOf(text), compileSigns([{ owner: 0, signs }])).length > 0;

describe('a sign', () => {
  it.each([
    ['lock wait*', 'a lock waited', true],
    ['lock wait*', 'a lock that waited long', true],
    ['lock wait*', 'a lock nobody waited for', false],
    ['disk|volume full', 'the volume full', true],
    ['certs expire', 'certs expired', false],
    ['query .. timed', 'a query of the page had timed out', true],
    ['query .. timed', 'timed query', false],
    ['cache & flush*', 'flushing of the whole big cache', true],
    ['cache & flush*', 'cache one two three four five six seven eight nine flushed', false],
    ['인증서 & 만료', '만료된 TLS 인증서를', true],
    ['락', '락이 걸렸다', true],
    ['락', '연락했다', false],
    ['max connections', 'raise maxConnections', true],
    ['max connections', 'MAX_CONNECTIONS', true],
  ])('%s in "%s": %s', (signs, text, expected) => {
    expect(matches(signs, text)).toBe(expected);
  });

  it.each(['a & b & c', 'a .. b & c', 'Upper', 'a*b', 'x*', 'lock_timeout', '인증서*', 'the cache'])(
    'is refused: %s',
    (sign) => {
      expect(() => compileSigns([{ owner: 0, signs: sign }])).toThrow(/not a/);
    },
  );
});
