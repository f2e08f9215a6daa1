// The rule that asks whether everything that is configured could be consulted.
import { describe, expect, it } from 'vitest';
import { emptyContext, type SourceReport } from '../../../../../src/domain/context.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

const report = (overrides: Partial<SourceReport>): SourceReport => ({
  source: 'issues',
  status: 'complete',
  asked: 2,
  got: 2,
  problems: [],
  ...overrides,
});
const down = report({
  status: 'failed',
  got: 0,
  problems: [{ code: 'jira/unavailable', message: 'Jira cannot be reached.', hint: 'Check jira.url.' }],
});
const half = report({ source: 'pull-requests', status: 'partial', asked: 100, got: 60 });
const off = report({ source: 'model', status: 'off', asked: 0, got: 0 });

const given = (sources: readonly SourceReport[], required: RuleCase<'sources'>['options'] = {}) => ({
  change: { context: { ...emptyContext, sources } },
  options: required,
});

describe('sources', () => {
  it.each<[name: string, status: string, given: RuleCase<'sources'>]>([
    ['nothing is configured', 'pass', given([])],
    ['everything is off', 'pass', given([off])],
    ['all answered', 'pass', given([report({}), off])],
    ['one answered in part', 'warn', given([half])],
    ['one is down', 'fail', given([report({ source: 'checks' }), down])],
    ['one is down and one answered in part', 'fail', given([half, down])],
    ['a required one is off', 'fail', given([off], { required: ['model'] })],
    ['a required one was never heard of', 'fail', given([], { required: ['issues'] })],
    ['a required one answered in part', 'fail', given([half], { required: ['pull-requests'] })],
    ['a required one answered', 'pass', given([report({})], { required: ['issues'] })],
  ])('%s: %s', (_name, status, rule) => {
    expect(runRule('sources', rule).status).toBe(status);
  });

  it('names what is missing, why, and what to do', () => {
    const outcome = runRule('sources', given([half, down]));
    expect(outcome.message.en).toBe('Could not be consulted: issues. Only partly consulted: pull requests.');
    expect(outcome.status === 'fail' && outcome.instead.en).toContain('Check jira.url.');
    expect(outcome.evidence.map(({ text }) => text.en)).toEqual([
      'issues: Jira cannot be reached.',
      'pull requests: 60/100',
    ]);
  });
});
