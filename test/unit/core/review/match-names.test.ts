// Names against lists with wild characters.
import { expect, it } from 'vitest';
import { createNameMatcher } from '../../../../src/core/review/match-names.ts';

it.each<[glob: string, name: string, does: boolean]>([
  ['build (ubuntu-latest, 20)', 'build (ubuntu-latest, 20)', true],
  ['build (*)', 'build (ubuntu-latest, 20)', true],
  ['build', 'rebuild', false],
  ['ci/*', 'ci/team/unit', true],
  ['*', 'any / thing', true],
  ['v?', 'v2', true],
  ['v?', 'v22', false],
  ['a.b', 'axb', false],
  ['[a-z]*', 'abc', false],
  ['[a-z]*', '[a-z] check', true],
  ['Build', 'build', false],
])('%s on %s: %s', (glob, name, does) => {
  expect(createNameMatcher([glob])(name)).toBe(does);
  expect(createNameMatcher([])(name)).toBe(false);
});
