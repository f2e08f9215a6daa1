// Which command lines are taken and which are refused. Pure.
import { describe, expect, it } from 'vitest';
import { runnableCommands } from '../../../src/hosts/command-names.ts';
import { listOf } from '../../../src/hosts/given-options.ts';
import { optionList } from '../../../src/hosts/options.ts';
import { helpRequest, parseArguments } from '../../../src/hosts/parse-arguments.ts';
import { failureOf } from '../../fakes/failure-of.ts';

const parse = (line: string, environment: Record<string, string> = {}) =>
  parseArguments(line === '' ? [] : line.split(' '), environment);

describe('commands', () => {
  it.each(runnableCommands.map((name) => [name]))('takes %s', (name) => {
    expect(parse(name).command).toBe(name);
  });

  it.each([
    ['', 'There is no command.'],
    ['gat', 'There is no command "gat"; did you mean "gate"?'],
    ['ledger', '"ledger" needs one more word: ledger verify.'],
    ['ledger verfy', '"ledger" needs one more word: ledger verify.'],
    ['config', '"config" needs one more word: config print.'],
    ['--base v1 gate', 'The command comes first, before --base.'],
  ])('refuses %j', (line, message) => {
    const failure = failureOf(() => parse(line));
    expect(failure.code).toBe('arguments/unknown-command');
    expect(failure.message).toBe(message);
  });
});

describe('options', () => {
  it('takes values behind a space and behind =', () => {
    const { given } = parse('gate --base v1 --head=v2 --dry-run');
    expect(given.get('base')).toEqual({ value: 'v1', origin: { kind: 'flag', name: 'base' } });
    expect(given.get('head')?.value).toBe('v2');
    expect(given.has('dry-run')).toBe(true);
    expect(given.has('verbose')).toBe(false);
  });

  it.each([
    ['gate --bas v1', 'Unknown option --bas; did you mean "--base"?'],
    ['gate --frobnicate', 'Unknown option --frobnicate.'],
    ['gate -x', 'Unknown option -x.'],
    ['gate --no-verbose', 'Unknown option --no-verbose; did you mean "--verbose"?'],
    [
      'init --window now',
      '--window is an option of gate, note, review, plan, argocd gate, config print, not of init.',
    ],
    ['gate v1', '"v1" is one argument too many.'],
    ['gate -- v1', '"v1" is one argument too many.'],
    ['gate --base', '--base needs a value: --base REF.'],
    ['gate --base --head v2', '--base needs a value: --base REF.'],
    ['gate --base=', '--base is empty.'],
    ['gate --base v1 --base v2', '--base is given twice.'],
    ['gate --dry-run=yes', '--dry-run takes no value.'],
    ['gate --language kr', '--language takes en, ko, not "kr"; did you mean "ko"?'],
    ['gate --model openai', '--model takes none, anthropic, bedrock, vertex, not "openai".'],
    ['gate --fail-on never', '--fail-on takes block, warn, not "never".'],
    ['gate --format yaml', '--format takes text, json, not "yaml".'],
    [
      'event --kind deployed',
      '--kind takes deploy-started, deploy-succeeded, deploy-failed, rollback-succeeded, not "deployed".',
    ],
  ])('refuses %j', (line, message) => {
    const failure = failureOf(() => parse(line));
    expect(failure.code).toBe('arguments/invalid');
    expect(failure.message).toBe(message);
  });

  it('takes a value that starts with a dash behind =', () => {
    expect(parse('gate --emergency=-1 --approver=x').given.get('emergency')?.value).toBe('-1');
  });
});

describe('variables', () => {
  it('are taken, and flags overrule them', () => {
    const variables = { LOCKKEEPER_BASE: 'v1', LOCKKEEPER_HEAD: 'v2', LOCKKEEPER_VERBOSE: 'false' };
    const { given } = parse('gate --head v3', variables);
    expect(given.get('base')).toEqual({ value: 'v1', origin: { kind: 'variable', name: 'LOCKKEEPER_BASE' } });
    expect(given.get('head')?.value).toBe('v3');
    expect(given.has('verbose')).toBe(false);
  });

  it('of another command are left alone', () => {
    expect(parse('init', { LOCKKEEPER_WINDOW: 'now' }).given.size).toBe(0);
  });

  it.each([
    [{ LOCKKEEPER_OPERATORS: '' }, 'LOCKKEEPER_OPERATORS is empty.'],
    [
      { LOCKKEEPER_FAIL_ON: 'warm' },
      'LOCKKEEPER_FAIL_ON takes block, warn, not "warm"; did you mean "warn"?',
    ],
    [{ LOCKKEEPER_VERBOSE: '1' }, 'LOCKKEEPER_VERBOSE takes true, false, not "1".'],
    [
      { LOCKKEEPER_FAILON: 'warn' },
      'Unknown environment variable LOCKKEEPER_FAILON; did you mean "LOCKKEEPER_FAIL_ON"?',
    ],
  ])('refuses %j', (variables, message) => {
    expect(failureOf(() => parse('gate', variables)).message).toBe(message);
  });

  it('of other tools with the same beginning are no mistake', () => {
    expect(parse('gate', { LOCKKEEPER_MIRROR: '/srv/mirror' }).given.size).toBe(0);
  });

  it('cannot set what must not outlive one run', () => {
    const withVariable = optionList.filter(({ variable }) => variable !== null).map(({ name }) => name);
    for (const name of ['emergency', 'approver', 'at', 'dry-run']) expect(withVariable).not.toContain(name);
  });
});

describe('lists', () => {
  it('are split at commas and trimmed', () => {
    expect(listOf(parseArguments(['gate', '--operators', 'a, b'], {}).given, 'operators')).toEqual([
      'a',
      'b',
    ]);
    expect(listOf(parse('gate').given, 'operators')).toBeNull();
  });

  it.each(['a,,b', 'a,', ',', 'a, ,b'])('refuse the empty entry in %j', (value) => {
    const { given } = parseArguments(['gate', '--operators', value], {});
    expect(failureOf(() => listOf(given, 'operators')).code).toBe('arguments/invalid');
  });
});

describe('hints', () => {
  it.each([
    'config print --language kr',
    'config print --bas v1',
    'config print more',
    'config print --dry-run=yes',
    'config print --language',
  ])('of %j lead to the help of the command', (line) => {
    expect(failureOf(() => parse(line)).hint).toContain('`lockkeeper config print --help`');
  });
});

describe('help', () => {
  it.each([
    ['incidents --help', 'help'],
    ['help ledger', 'help'],
    ['help', 'help'],
    ['--help', 'help'],
    ['-h', 'help'],
    ['help gate', 'gate'],
    ['gate --help', 'gate'],
    ['gate --base v1 -h', 'gate'],
    ['config print --help', 'config print'],
    ['help ledger verify', 'ledger verify'],
  ])('%s is about %s', (line, topic) => {
    expect(helpRequest(line.split(' '))).toBe(topic);
  });

  it('is not asked for by a lost command', () => {
    expect(helpRequest([])).toBeNull();
    expect(helpRequest(['gate'])).toBeNull();
  });
});
