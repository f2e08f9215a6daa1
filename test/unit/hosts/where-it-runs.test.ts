// The README's table of features and places says what the tables of options and commands, and the steps for Jenkins, say. Effects: reads files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runnableCommands } from '../../../src/hosts/command-names.ts';
import { optionList } from '../../../src/hosts/options.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const table = /<!-- where:start -->\n([\s\S]*?)<!-- where:end -->/.exec(read('README.md'))?.[1] ?? '';
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.slice(2, -2).split(' | '));
const steps = readdirSync(new URL('jenkins/vars', root))
  .map((name) => read(`jenkins/vars/${name}`))
  .join('\n');

/** What stands in backticks. */
const codeIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
const isYes = (cell: string): boolean => /^yes(?::|$)/.test(cell);
const isCommand = (code: string): boolean => runnableCommands.some((name) => name === code);
const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
/** Names of Jenkins' own take these: `onBlock` there says how a build ends. */
const jenkinsNames: Readonly<Record<string, string>> = {
  'on-pass': 'passCommand',
  'on-block': 'blockCommand',
};

describe('the table of where it runs', () => {
  it('has a plain answer in every cell, and a reason for every no', () => {
    expect(rows.length).toBeGreaterThan(25);
    for (const [feature = '', ...cells] of rows) {
      expect(cells, feature).toHaveLength(4);
      for (const cell of cells) expect(cell, feature).toMatch(/^(?:yes$|yes: .|no: .)/);
    }
  });

  it('says of options what their table says', () => {
    const named = rows.flatMap(([feature = '', github = '', jenkins = '', argocd = '', shell = '']) =>
      codeIn(feature)
        .filter((code) => code.startsWith('--'))
        .map((code) => ({ name: code.slice(2), github, jenkins, argocd, shell })),
    );
    expect(named.length).toBeGreaterThan(8);
    for (const { name, github, jenkins, argocd, shell } of named) {
      const option = optionList.find((each) => each.name === name);
      if (option === undefined) throw new Error(`no option --${name}`);
      const inHooks = option.commands.some(
        (command) => command === 'argocd gate' || command === 'argocd event',
      );
      expect([name, isYes(github), isYes(argocd), isYes(shell)]).toEqual([
        name,
        option.input !== null,
        inHooks,
        true,
      ]);
      const isOption = steps.includes(`'${jenkinsNames[name] ?? camelCase(name)}'`);
      expect([name, isYes(jenkins)]).toEqual([name, isOption || jenkins.includes('`sh`')]);
    }
  });

  it('names commands, steps and their options that there are', () => {
    for (const [feature = '', github = '', jenkins = '', argocd = ''] of rows) {
      const words = codeIn(feature).filter((code) => !code.startsWith('--'));
      for (const word of words) expect(isCommand(word), `${feature}: ${word}`).toBe(true);
      for (const code of [...codeIn(github), ...codeIn(argocd)].filter((text) => /^argocd /.test(text)))
        expect(isCommand(code), code).toBe(true);
      for (const code of codeIn(jenkins)) {
        if (/^lockkeeper/.test(code))
          expect(existsSync(new URL(`jenkins/vars/${code}.groovy`, root)), code).toBe(true);
        else if (/^[a-z]+[A-Z]\w*$/.test(code)) expect(steps, code).toMatch(new RegExp(`\\b${code}\\b`));
      }
    }
  });
});
