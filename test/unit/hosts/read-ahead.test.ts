// Options read before the arguments are parsed agree with the parser on every line that it takes.
import { describe, expect, it } from 'vitest';
import { options } from '../../../src/hosts/options.ts';
import { parseArguments } from '../../../src/hosts/parse-arguments.ts';
import { readAhead } from '../../../src/hosts/read-ahead.ts';

const out = { ...options.out, name: 'out' } as const;

describe('readAhead', () => {
  it.each([
    ['nothing', [], {}, null],
    ['a flag', ['--out', 'a'], {}, 'a'],
    ['a flag with =', ['--out=a=b'], {}, 'a=b'],
    ['a variable', [], { LOCKKEEPER_OUT: 'c' }, 'c'],
    ['both', ['--base', 'x', '--out', 'a'], { LOCKKEEPER_OUT: 'c' }, 'a'],
    ['the value of another option', ['--emergency=--out', '--out', 'a'], {}, 'a'],
  ])('reads %s as the parser does', (_, args, environment, expected) => {
    const argv = ['gate', ...args];
    expect(readAhead(argv, environment, out)).toBe(expected);
    expect(parseArguments(argv, environment).given.get('out')?.value ?? null).toBe(expected);
  });

  it.each([
    ['a flag without a value', ['--out'], ''],
    ['an unknown option beside it', ['--out', 'a', '--frobnicate'], 'a'],
    ['a flag given twice', ['--out', 'a', '--out=b'], 'b'],
  ])('also reads what the parser refuses: %s', (_, args, expected) => {
    expect(readAhead(['gate', ...args], {}, out)).toBe(expected);
  });
});
