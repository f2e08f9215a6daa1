// README's tables and action.yml are what the sources say. Effects: reads both files.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillTables, readmeTables, renderActionMetadata } from '../../../scripts/render-tables.ts';
import { createExpressions } from '../../../src/adapters/cel/expressions.ts';
import { factTypes, factVariables } from '../../../src/domain/expression-schema.ts';
import { failureCodes } from '../../../src/failure.ts';
import { credentialNames, credentialTable } from '../../../src/hosts/credentials.ts';
import { optionList } from '../../../src/hosts/options.ts';
import { outputNames } from '../../../src/hosts/outputs.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';

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

  it('name every fact of own rules, and the hint of a wrong one names their section', async () => {
    const table = readmeTables['facts']?.() ?? '';
    const used = new Set(Object.values(factVariables).map(({ type }) => type.replace(/^list<|>$/g, '')));
    for (const name of Object.keys(factVariables)) expect(table).toContain(`| \`${name}\` |`);
    for (const [type, fields] of Object.entries(factTypes)) {
      expect(used).toContain(type);
      for (const field of Object.keys(fields)) expect(table).toMatch(new RegExp(`\\.${field}\` \\|`));
    }
    const failure = await failureOfPromise(createExpressions().compile('nothing == 1'));
    const [, section] = /"(.+)"/.exec(failure.hint) ?? [];
    expect(read('README.md')).toContain(`### ${section}\n`);
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
      // No config can set a secret; the token of the job is there in every step.
      ...Object.fromEntries(
        credentialNames.map((name) => [
          credentialTable[name].input,
          {
            description: expect.any(String),
            required: false,
            ...(name === 'githubToken' && { default: `$\{{ github.token }}` }),
          },
        ]),
      ),
    });
    expect(action).toHaveProperty(
      'outputs',
      Object.fromEntries(outputNames.map((name) => [name, { description: expect.any(String) }])),
    );
  });
});
