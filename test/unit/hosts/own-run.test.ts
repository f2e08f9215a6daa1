// Which run and job ask, from what the runner says.
import { expect, it } from 'vitest';
import { ownRunOf } from '../../../src/hosts/own-run.ts';

const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_RUN_ID: '12',
  GITHUB_REPOSITORY: 'example/receipts',
  GITHUB_JOB: 'gate',
};

it('knows the run, its address and its job', () => {
  expect(ownRunOf({ ...runner, GITHUB_SERVER_URL: 'https://git.example.com' })).toEqual({
    id: '12',
    url: 'https://git.example.com/example/receipts/actions/runs/12',
    job: 'gate',
  });
});

it('does without the job where the runner does not name it', () => {
  expect(ownRunOf({ ...runner, GITHUB_JOB: '' })).toEqual({
    id: '12',
    url: 'https://github.com/example/receipts/actions/runs/12',
    job: null,
  });
});

it('is none outside of a workflow', () => {
  expect(ownRunOf({ GITHUB_JOB: 'gate' })).toBeNull();
});
