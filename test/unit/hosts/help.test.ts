// Help names everything that can be typed. Pure.
import { describe, expect, it } from 'vitest';
import { runnableCommands } from '../../../src/hosts/command-names.ts';
import { commands } from '../../../src/hosts/commands.ts';
import { renderCommandHelp, renderOverview } from '../../../src/hosts/help.ts';
import { optionsOf } from '../../../src/hosts/options.ts';
import { parseArguments } from '../../../src/hosts/parse-arguments.ts';

describe('help', () => {
  it('lists every command and exit code', () => {
    const text = renderOverview();
    for (const name of runnableCommands) expect(text).toContain(`  ${name} `);
    for (const code of [0, 20, 21, 64, 69, 70, 74, 77, 130])
      expect(text).toMatch(new RegExp(`^ +${code} `, 'm'));
  });

  it.each(runnableCommands.map((name) => [name]))(
    'of %s lists its options and has examples that parse',
    (name) => {
      const text = renderCommandHelp(name);
      for (const option of optionsOf(name)) expect(text).toContain(`--${option.name}`);
      for (const option of ['config', 'out', 'format', 'dry-run', 'verbose', 'help'])
        expect(text).toContain(`--${option}`);
      expect(commands[name].examples.length).toBeGreaterThan(0);
      for (const example of commands[name].examples) {
        const words = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(
          ([, quoted, plain]) => quoted ?? plain ?? '',
        );
        expect(words[0]).toBe('lockkeeper');
        expect(parseArguments(words.slice(1), {}).command).toBe(name);
      }
    },
  );

  it('fits 100 columns', () => {
    const lines = [renderOverview(), ...runnableCommands.map(renderCommandHelp)].join('\n').split('\n');
    const isExample = (line: string): boolean => line.startsWith('  lockkeeper ');
    expect(lines.filter((line) => line.length > 100 && !isExample(line))).toEqual([]);
  });
});
