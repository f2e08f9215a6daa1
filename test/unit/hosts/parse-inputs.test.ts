// Which inputs of a workflow step are taken and which are refused. Effects: writes an event to a temporary file.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withEventDefaults } from '../../../src/hosts/event-defaults.ts';
import { parseInputs, variableOfInput } from '../../../src/hosts/parse-inputs.ts';
import { failureOf } from '../../fakes/failure-of.ts';

const messageOf = (run: () => unknown): string => failureOf(run).message;

describe('parseInputs', () => {
  it('is a gate without inputs, and takes the empty ones for not given', () => {
    expect(parseInputs({ INPUT_COMMAND: '', INPUT_OPERATORS: '', INPUT_BASE: '' })).toEqual({
      command: 'gate',
      given: new Map(),
    });
  });

  it('lets inputs overrule variables', () => {
    const { given } = parseInputs({
      INPUT_OPERATORS: 'a,b',
      LOCKKEEPER_OPERATORS: 'c',
      LOCKKEEPER_WINDOW: 'now',
    });
    expect(given.get('operators')).toEqual({ value: 'a,b', origin: { kind: 'input', name: 'operators' } });
    expect(given.get('window')?.origin).toEqual({ kind: 'variable', name: 'LOCKKEEPER_WINDOW' });
  });

  it('reads the names with a dash as the runner writes them', () => {
    expect(variableOfInput('fail-on')).toBe('INPUT_FAIL-ON');
    const { given } = parseInputs({
      'INPUT_FAIL-ON': 'warn',
      'INPUT_DRY-RUN': 'true',
      INPUT_VERBOSE: 'false',
    });
    expect(given.get('fail-on')?.value).toBe('warn');
    expect(given.has('dry-run')).toBe(true);
    expect(given.has('verbose')).toBe(false);
  });

  it.each([
    [{ INPUT_COMMAND: 'gat' }, 'There is no command "gat"; did you mean "gate"?'],
    [{ INPUT_OPERATORS: '  ' }, 'The input operators is empty.'],
    [{ 'INPUT_DRY-RUN': 'yes' }, 'The input dry-run takes true, false, not "yes".'],
    [{ INPUT_OPERATOR: 'a,b' }, 'Unknown input "operator"; did you mean "operators"?'],
    [
      { INPUT_COMMAND: 'note', 'INPUT_FAIL-ON': 'warn' },
      'The input fail-on has no meaning for the command note.',
    ],
  ])('refuses %j', (environment, message) => {
    expect(messageOf(() => parseInputs(environment))).toBe(message);
  });
});

describe('withEventDefaults', () => {
  const head = 'a'.repeat(40);
  const base = 'b'.repeat(40);
  const eventFile = (event: unknown): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'lockkeeper-event-')), 'event.json');
    writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
    return path;
  };
  const defaultsOf = (environment: Record<string, string>) => {
    const given = withEventDefaults(parseInputs(environment), environment);
    return { base: given.get('base')?.value ?? null, head: given.get('head')?.value ?? null };
  };

  it.each([
    ['push', { before: base }, { base: null, head }],
    ['pull_request', { pull_request: { base: { sha: base } } }, { base, head }],
    ['merge_group', { merge_group: { base_sha: base } }, { base, head }],
    ['pull_request', { pull_request: { base: { sha: '--upload-pack=x' } } }, { base: null, head }],
    ['pull_request', { pull_request: null }, { base: null, head }],
    ['pull_request', 'no JSON', { base: null, head }],
  ])('of %s %j', (name, event, expected) => {
    const environment = { GITHUB_SHA: head, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: eventFile(event) };
    expect(defaultsOf(environment)).toEqual(expected);
  });

  it('do not replace what was given', () => {
    expect(defaultsOf({ GITHUB_SHA: head, INPUT_HEAD: 'v2' }).head).toBe('v2');
  });

  it('say nothing of another repository, or for a command without a head', () => {
    expect(defaultsOf({ GITHUB_SHA: head, INPUT_REPO: 'other' }).head).toBeNull();
    expect(defaultsOf({ GITHUB_SHA: head, INPUT_COMMAND: 'config print' }).head).toBeNull();
  });
});
