// What the variables of a pipeline say.
import { describe, expect, it } from 'vitest';
import { detectPipeline } from '../../../src/hosts/pipeline.ts';

const silent = { runUrl: null, actor: null, previousCommit: null, targetBranch: null, pullRequest: null };

describe('Jenkins', () => {
  const build = { JENKINS_URL: 'https://ci.example.com/', BUILD_NUMBER: '41', BRANCH_NAME: 'main' };

  it('says page, person, and the commit of the last build that succeeded', () => {
    const sha = 'ab'.repeat(20);
    const environment = {
      ...build,
      BUILD_URL: 'https://ci.example.com/job/pay/job/main/41/',
      BUILD_USER_ID: 'mina',
      GIT_PREVIOUS_SUCCESSFUL_COMMIT: sha,
    };
    expect(detectPipeline(environment)).toEqual({
      ...silent,
      kind: 'jenkins',
      runUrl: environment.BUILD_URL,
      actor: 'mina',
      previousCommit: sha,
    });
  });

  it('says where a pull request goes', () => {
    const environment = { ...build, BRANCH_NAME: 'PR-7', CHANGE_ID: '7', CHANGE_TARGET: 'release/2.x' };
    expect(detectPipeline(environment)).toEqual({
      ...silent,
      kind: 'jenkins',
      targetBranch: 'release/2.x',
      pullRequest: 7,
    });
  });

  it.each(['', 'null', 'main', '$(id)', 'ab12', '--all', `${'ab'.repeat(20)}\n`])(
    'does not take %j for a commit',
    (text) => {
      expect(detectPipeline({ ...build, GIT_PREVIOUS_SUCCESSFUL_COMMIT: text }).previousCommit).toBeNull();
    },
  );

  it.each(['PR-7', '0', '07', '-1', '1e3'])('does not take %j for the number of a pull request', (text) => {
    expect(detectPipeline({ ...build, CHANGE_ID: text }).pullRequest).toBeNull();
  });
});

it('a shell says nothing, whatever is left over from a build', () => {
  const left = { BUILD_NUMBER: '41', GIT_PREVIOUS_SUCCESSFUL_COMMIT: 'ab'.repeat(20), CHANGE_TARGET: 'main' };
  expect(detectPipeline(left)).toEqual({ ...silent, kind: 'shell' });
});
