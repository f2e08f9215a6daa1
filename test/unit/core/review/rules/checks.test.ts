// The rule that asks what checked the commit that is deployed: a table, and what it says.
import { describe, expect, it } from 'vitest';
import type { ModuleChange } from '../../../../../src/domain/change.ts';
import type { CheckContext, SourceReport } from '../../../../../src/domain/context.ts';
import { makeModule, makeRange, sha } from '../../../../fakes/change.ts';
import { makeContext, makeSource } from '../../../../fakes/context.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

type Case = RuleCase<'checks'>;
const run = 'https://github.com/example/receipts/actions/runs/12';

const check = (
  name: string,
  state: CheckContext['state'] = 'success',
  parts: Partial<CheckContext> = {},
): CheckContext => ({
  ref: `check:${name}`,
  module: 'receipts',
  name,
  kind: 'check-run',
  state,
  url: null,
  ...parts,
});

const given = (
  checks: readonly CheckContext[],
  options: Case['options'] = {},
  more: {
    readonly source?: Partial<SourceReport>;
    readonly modules?: readonly ModuleChange[];
    readonly job?: string;
  } = {},
): Case => ({
  change: {
    context: makeContext({ checks, sources: [makeSource({ source: 'checks', ...more.source })] }),
    ...(more.modules === undefined ? {} : { modules: more.modules }),
  },
  evidence: { ownRunUrl: run, ownJob: more.job ?? null },
  ...(options === undefined ? {} : { options }),
});
const problems: SourceReport['problems'] = [
  {
    code: 'github/forbidden',
    message: 'The permission statuses: read is missing.',
    hint: 'Give statuses: read.',
  },
];
const own = check('deploy', 'pending', { url: `${run}/job/7` });
const ofRun = (name: string): CheckContext => ({ ...own, ref: `check:${name}`, name });
const two = [makeModule(), makeModule({ name: 'web', range: makeRange({ headSha: sha('b2') }) })];

describe('checks', () => {
  it.each<[name: string, status: string, given: Case]>([
    ['all succeeded', 'pass', given([check('build'), check('lint')])],
    ['one failed', 'fail', given([check('build'), check('lint', 'failure')])],
    ['one was cancelled', 'fail', given([check('build'), check('lint', 'cancelled')])],
    ['one has not ended', 'unknown', given([check('build'), check('e2e', 'pending')])],
    ['one failed and one has not ended', 'fail', given([check('a', 'failure'), check('e2e', 'pending')])],
    ['some were skipped', 'pass', given([check('build'), check('a', 'skipped'), check('b', 'neutral')])],
    ['all were skipped', 'warn', given([check('a', 'skipped')])],
    ['nothing has checked it', 'warn', given([])],
    ['only this run has', 'warn', given([own])],
    ['this run has not ended', 'pass', given([check('build'), own])],
    [
      'this run has not ended, and an earlier one of its workflow failed',
      'pass',
      given([check('build'), { ...own, hasFailedBefore: true }]),
    ],
    [
      'one of several jobs of this run failed in an earlier one',
      'unknown',
      given([check('build'), own, { ...own, name: 'e2e', hasFailedBefore: true }]),
    ],
    [
      'another job of this run has not ended',
      'unknown',
      given([check('build'), own, ofRun('test')], {}, { job: 'deploy' }),
    ],
    [
      'another job of this run has not ended, and is ignored',
      'pass',
      given([check('build'), own, ofRun('test')], { ignore: ['test'] }, { job: 'deploy' }),
    ],
    [
      'another job of this run begins alike',
      'unknown',
      given([check('build'), own, ofRun('deploy-docs')], {}, { job: 'deploy' }),
    ],
    [
      'the job that asks is one of a matrix',
      'pass',
      given([check('build'), ofRun('deploy (eu)'), ofRun('deploy (us)')], {}, { job: 'deploy' }),
    ],
    [
      'the job that asks has a name of its own, and is alone',
      'pass',
      given([check('build'), ofRun('Release gate')], {}, { job: 'deploy' }),
    ],
    [
      'the job that asks has a name of its own, and is not alone',
      'unknown',
      given([check('build'), ofRun('Release gate'), ofRun('test')], {}, { job: 'deploy' }),
    ],
    [
      'a job of another run bears the name of the one that asks',
      'unknown',
      given([check('build'), own, { ...own, url: `${run}3/job/8` }], {}, { job: 'deploy' }),
    ],
    ['nobody says which job asks', 'unknown', given([check('build'), own, ofRun('test')])],
    ['a run whose number begins alike', 'unknown', given([check('build'), { ...own, url: `${run}3/job/7` }])],
    ['a job of this run failed', 'fail', given([check('build'), { ...own, state: 'failure' }])],
    [
      'a failed one that is ignored',
      'pass',
      given([check('build'), check('flaky/e2e', 'failure')], { ignore: ['flaky/*'] }),
    ],
    ['a required one succeeded', 'pass', given([check('build')], { required: ['build'] })],
    ['a required one is missing', 'fail', given([check('build')], { required: ['build', 'scan'] })],
    ['a required one was skipped', 'fail', given([check('build', 'skipped')], { required: ['build'] })],
    ['a required one is neutral', 'fail', given([check('build', 'neutral')], { required: ['build'] })],
    ['a required one has not ended', 'unknown', given([check('build', 'pending')], { required: ['build'] })],
    ['a required one of this run has not ended', 'unknown', given([own], { required: ['deploy'] })],
    [
      'a required one is ignored as well',
      'unknown',
      given([check('a', 'pending')], { required: ['a'], ignore: ['*'] }),
    ],
    ['none is there and one is required', 'fail', given([], { required: ['build'] })],
    [
      'one of a kind is required',
      'pass',
      given([check('scan/sast'), check('scan/dast', 'skipped')], { required: ['scan/*'] }),
    ],
    ['the host is off', 'unknown', given([], {}, { source: { status: 'off' } })],
    ['the host is down', 'unknown', given([], {}, { source: { status: 'failed', problems } })],
    [
      'some could not be read',
      'unknown',
      given([check('build')], {}, { source: { status: 'partial', problems } }),
    ],
    [
      'some could not be read, and one failed',
      'fail',
      given([check('a', 'failure')], {}, { source: { status: 'partial', problems } }),
    ],
    [
      'both modules',
      'pass',
      given([check('build'), check('build', 'success', { module: 'web' })], {}, { modules: two }),
    ],
    ['one of two modules', 'warn', given([check('build')], {}, { modules: two })],
    [
      'one of two modules, required',
      'fail',
      given([check('build')], { required: ['build'] }, { modules: two }),
    ],
    [
      'a module that brings nothing',
      'pass',
      given(
        [check('build')],
        { required: ['build'] },
        { modules: [makeModule(), makeModule({ name: 'web', commits: [], files: [] })] },
      ),
    ],
    [
      'nothing is deployed',
      'pass',
      given([], { required: ['build'] }, { modules: [makeModule({ commits: [], files: [] })] }),
    ],
  ])('%s: %s', (_name, status, rule) => {
    expect(runRule('checks', rule).status).toBe(status);
  });

  it('names what failed, where, and what is left out', () => {
    const outcome = runRule(
      'checks',
      given(
        [check('build'), check('lint', 'failure', { module: 'web' }), own, check('docs', 'failure')],
        { ignore: ['docs'] },
        { modules: two },
      ),
    );
    expect(outcome.message.en).toBe('1 of 2 checks failed or was cancelled: lint (web).');
    expect(outcome.evidence.map(({ text, ref }) => [text.en, ref])).toEqual([
      ['lint (web): failed', 'check:lint'],
      ['deploy (receipts): of this job, which has not ended; left out', 'check:deploy'],
      ['docs (receipts): failed; ignored by the standard', 'check:docs'],
    ]);
  });

  it('asks for `needs:` where it cannot tell which of the jobs of its run it is', () => {
    const jobs = [ofRun('Release gate'), ofRun('test')];
    const outcome = runRule('checks', given(jobs, {}, { job: 'deploy' }));
    expect(outcome.message.en).toBe('2 checks have not ended: Release gate, test.');
    expect(outcome.status === 'unknown' && outcome.instead.en).toContain('which one is not known');
    expect(outcome.status === 'unknown' && outcome.instead.en).toContain('`needs:`');
    const named = runRule('checks', given([own, ofRun('test')], {}, { job: 'deploy' }));
    expect(named.message.en).toBe('1 check has not ended: test.');
  });

  it('says what is missing beside what there is', () => {
    const outcome = runRule(
      'checks',
      given([check('build'), check('scan', 'skipped')], { required: ['scan', 'e2e'] }),
    );
    expect(outcome.message.en).toBe('Required, and not succeeded on a1000000: scan (skipped), e2e.');
    expect(outcome.message.ko).toBe('a1000000에서 필수 체크가 성공하지 않았습니다: scan (건너뜀), e2e.');
    expect(outcome.status === 'fail' && outcome.instead.en).toContain('build, scan');
  });

  it('stays readable with a thousand of them', () => {
    const checks = Array.from({ length: 1000 }, (_each, index) => check(`check ${index}`, 'failure'));
    const outcome = runRule('checks', given(checks));
    expect(outcome.message.en).toContain('and 995 more');
    expect(outcome.evidence.length).toBeLessThan(30);
  });
});
