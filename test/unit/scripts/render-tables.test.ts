// README's tables and action.yml are what the sources say. Effects: reads both files.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillTables, readmeTables, renderActionMetadata } from '../../../scripts/render-tables.ts';
import { failureCodes } from '../../../src/failure.ts';
import { optionList } from '../../../src/hosts/options.ts';
import { outputNames } from '../../../src/hosts/outputs.ts';

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

describe('tables', () => {
  it('of README.md are fresh', () => {
    const readme = read('README.md');
    expect(fillTables(readme)).toBe(readme);
  });

  it('are missed when a marker is gone', () => {
    expect(() => fillTables(read('README.md').replace('<!-- inputs:end -->', ''))).toThrow();
  });

  it('name every option, output and failure code', () => {
    const render = (name: string): string => readmeTables[name]?.() ?? '';
    for (const { name, input } of optionList)
      if (input !== null) expect(render('inputs')).toContain(`--${name}`);
    for (const name of outputNames) expect(render('outputs')).toContain(`\`${name}\``);
    for (const code of failureCodes) expect(render('failure-codes')).toContain(`\`${code}\``);
  });
});

describe('action.yml', () => {
  it('is fresh', () => {
    expect(read('action.yml')).toBe(renderActionMetadata());
  });

  it('has the inputs and outputs of the tables, and no default that overrules the config', () => {
    const action: unknown = parse(read('action.yml'));
    const inputs = optionList.flatMap(({ input }) => input ?? []);
    expect(action).toMatchObject({ runs: { using: 'node24', main: 'dist/action.js' } });
    expect(action).toHaveProperty('inputs', {
      command: expect.objectContaining({ default: 'gate' }),
      ...Object.fromEntries(
        inputs.map((name) => [name, { description: expect.any(String), required: false }]),
      ),
    });
    expect(action).toHaveProperty(
      'outputs',
      Object.fromEntries(outputNames.map((name) => [name, { description: expect.any(String) }])),
    );
  });
});
