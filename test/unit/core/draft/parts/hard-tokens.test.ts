// Tests which words of a claim must have been given to the model. Pure.
import { describe, expect, it } from 'vitest';
import { unknownTokens } from '../../../../../src/core/draft/parts/hard-tokens.ts';

const given =
  'PAY-7: V1_33 overwrites `POST` in `report`; Kotlin 2.2.0 to 2.2.10; 4 replicas of 3.5 G; api v2';

describe('unknownTokens', () => {
  it.each([
    'PAY-7 changes `report`',
    'V1_33 runs once',
    'Kotlin 2.2.10, as planned.',
    'In all 14 G for 4 replicas, 99.9 % of the time',
    'Error rate above 1.5 % for 5 minutes',
    'UTF-8 and SHA-256 are no issues',
    'Only v2 answers',
    'PR #12 and 2026-11-27',
  ])('takes "%s"', (claim) => {
    expect(unknownTokens(claim, given)).toEqual([]);
  });

  it.each([
    ['PAY-8 changes it', ['PAY-8']],
    ['PAY-77 changes it', ['PAY-77']],
    ['V1_34 and V1_3 run', ['V1_34', 'V1_3']],
    ['Kotlin 2.2.1', ['2.2.1']],
    ['run `kubectl delete ns prod`', ['kubectl delete ns prod']],
    ['fixes CVE-2024-12345', ['CVE-2024-12345']],
    ['v3 answers', ['v3']],
  ])('misses what "%s" makes up', (claim, unknown) => {
    expect(unknownTokens(claim, given)).toEqual(expect.arrayContaining(unknown));
  });
});
