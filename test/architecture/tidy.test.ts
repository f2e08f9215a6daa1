// The repository is tidy, and the check fails when it is not.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkTidy } from './check-tidy.ts';
import { makeTree } from './scratch-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the repository', () => {
  it('is tidy, and was looked at', () => {
    const { problems, seen } = checkTidy(root);
    expect(problems).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(['failure.ts', 'check-tidy.ts', 'build.mjs']));
  });
});

const sound = {
  'ARCHITECTURE.md': 'The story is `src/flows/story.ts`; rules are `src/core/rules/*.ts`.\n',
  'src/failure.ts': '// The error. Pure.\n/** A failure. */\nexport class Failure {}\n',
  'src/ports.ts': '// Ports. Pure.\n/** Tells the time. */\nexport type Clock = () => number;\n',
  'src/domain/noun.ts': '// A noun. Pure.\n/** A noun. */\nexport type Noun = string;\n',
  'src/core/verb.ts': '// A verb. Pure.\n/** Does it. */\nexport const verb = 1;\nconst inner = 2;\n',
  'src/core/rules/first-rule.ts': '// A rule. Pure.\n/** Is it. */\nexport function rule() {}\n',
  'src/flows/story.ts': '// A story. Effects: through ports.\nexport const story = 1;\n',
  'src/hosts/cli.ts': '#!/usr/bin/env node\n// The command line. Effects: all.\nexport const cli = 1;\n',
  'test/unit/verb.test.ts': '// Tests the verb.\n',
};

/** A mark, in two halves so that this file does not bear it. */
const mark = (left: string, right: string) => left + right;

describe('a sound tree', () => {
  it('has no problems', () => {
    expect(checkTidy(makeTree(sound)).problems).toEqual([]);
  });
});

describe('what is untidy is found', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a catch-all file', { 'src/adapters/utils.ts': '// X. Pure.\n' }, 'says nothing'],
    ['a catch-all folder', { 'src/adapters/shared/x.ts': '// X. Pure.\n' }, 'says nothing'],
    ['a barrel', { 'src/adapters/index.ts': '// X. Pure.\n' }, 'says nothing'],
    ['a catch-all among tests', { 'test/helpers.ts': '// X.\n' }, 'says nothing'],
    ['a name in camel case', { 'src/adapters/myFile.ts': '// X. Pure.\n' }, 'kebab-case'],
    ['a folder in capitals', { 'src/adapters/Big/x.ts': '// X. Pure.\n' }, 'kebab-case'],
    ['no opening line', { 'src/adapters/x.ts': 'export const x = 1;\n' }, 'first line'],
    ['no opening line in a test', { 'test/unit/x.test.ts': 'export {};\n' }, 'first line'],
    ['an empty file', { 'src/adapters/x.ts': '' }, 'first line'],
    ['an opening line without effects', { 'src/adapters/x.ts': '// X.\n' }, '"Pure." or "Effects: …"'],
    ['effects in core', { 'src/core/x.ts': '// X. Effects: network.\n' }, 'is pure'],
    ['a file of 301 lines', { 'src/adapters/x.ts': `// X. Pure.\n${'\n'.repeat(300)}` }, '301 lines'],
    ['chance in core', { 'src/core/x.ts': '// X. Pure.\nMath.random();\n' }, 'Math.random is not pure'],
    [
      'the clock in core',
      { 'src/core/x.ts': '// X. Pure.\nTemporal.Now.instant();\n' },
      'Temporal.Now is not pure',
    ],
    [
      'unfinished work',
      { 'src/hosts/x.ts': `// X. Pure.\n// ${mark('TO', 'DO')} more\n` },
      'has no place here',
    ],
    [
      'a stopgap',
      { 'src/hosts/x.ts': `// X. Pure.\n// good enough ${mark('for', ' now')}\n` },
      'has no place here',
    ],
    ['a skipped test', { 'test/x.test.ts': `// X.\nit${mark('.sk', 'ip')}('x');\n` }, 'has no place here'],
    [
      'a focused test',
      { 'test/x.test.ts': `// X.\ndescribe${mark('.on', 'ly')}('x');\n` },
      'has no place here',
    ],
    [
      'code left out of coverage',
      { 'src/x.ts': `// X. Pure.\n/* v8 ${mark('ig', 'nore')} next */\n` },
      'has no place here',
    ],
    [
      'a function of core without docstring',
      { 'src/core/x.ts': '// X. Pure.\nexport function act() {}\n' },
      'the export act has',
    ],
    [
      'a type of the domain without docstring',
      { 'src/domain/x.ts': '// X. Pure.\n// What.\nexport type Thing = 1;\n' },
      'the export Thing has',
    ],
    [
      'a constant of a port without docstring',
      { 'src/ports.ts': '// X. Pure.\nexport const a = 1;\n' },
      'the export a has',
    ],
    [
      'a failure without docstring',
      { 'src/failure.ts': '// X. Pure.\nexport class Oops {}\n' },
      'the export Oops has',
    ],
    [
      'a path that is gone',
      { 'ARCHITECTURE.md': 'See `src/core/gone.ts`.\n' },
      'src/core/gone.ts does not exist',
    ],
    [
      'a folder that is gone',
      { 'ARCHITECTURE.md': 'See `src/gone/*.ts`.\n' },
      'src/gone/*.ts does not exist',
    ],
    ['a text that names no path', { 'ARCHITECTURE.md': 'Everything is fine.\n' }, 'names no path'],
  ])('%s', (_, files, problem) => {
    const { problems } = checkTidy(makeTree({ ...sound, ...files }));
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems[0]).toContain(Object.keys(files)[0]);
  });

  it('a missing ARCHITECTURE.md', () => {
    const { 'ARCHITECTURE.md': _, ...rest } = sound;
    expect(checkTidy(makeTree(rest)).problems).toEqual(['ARCHITECTURE.md: is not there']);
  });
});
