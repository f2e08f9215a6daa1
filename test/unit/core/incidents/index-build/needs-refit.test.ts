// When the offline embedder is fitted anew.
import { describe, expect, it } from 'vitest';
import { needsRefit } from '../../../../../src/core/incidents/index-build/needs-refit.ts';

const fitted = (dims: number, terms: number) => ({
  terms: new Map(Array.from({ length: terms }, (_, row) => [`t${row}`, row])),
  weights: new Float32Array(terms),
  vectors: new Float32Array(terms * dims),
  dims,
});

const asBefore = { fitted: fitted(100, 500), fittedCount: 1000, count: 1000, changedCount: 0, dims: 100 };

describe('needsRefit', () => {
  it.each([
    ['nothing changed', {}, false],
    ['a fifth is new', { count: 1200, changedCount: 200 }, false],
    ['more than a fifth is new', { count: 1201, changedCount: 201 }, true],
    ['more than a fifth came over many builds', { count: 1201, changedCount: 1 }, true],
    ['more than a fifth is gone', { count: 799, changedCount: 1 }, true],
    ['more than a fifth was changed in place', { changedCount: 201 }, true],
    ['shorter vectors are asked for', { dims: 50 }, true],
    ['longer vectors are asked for', { dims: 200 }, true],
    [
      'longer ones than a small library has directions',
      { fitted: fitted(42, 500), fittedCount: 60, count: 60, dims: 256 },
      false,
    ],
    ['longer ones than it has terms', { fitted: fitted(100, 100), dims: 256 }, false],
  ])('%s', (_, change, expected) => {
    expect(needsRefit({ ...asBefore, ...change })).toBe(expected);
  });
});
