// A module that lies on no host that is configured: off, unless the config calls the host required.
import { expect, it } from 'vitest';
import { readPullRequests } from '../../../src/flows/read-hosted.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { makeSettings } from '../../fakes/settings.ts';
import { quietServices } from '../../fakes/world.ts';

const world = { ...quietServices, progress: { step: () => undefined, warn: () => undefined } };
const ask = (required: boolean) => {
  const { github } = makeSettings();
  return readPullRequests(
    {
      module: 'web',
      url: 'https://gitlab.example.com/shop/web',
      commits: ['a1'],
      startAsking: () => new AbortController().signal,
      settings: { github: { ...github, required } },
    },
    world,
  );
};

it('is off, or stops the run where GitHub is required', async () => {
  expect((await ask(false)).report.status).toBe('off');
  expect(await failureOfPromise(ask(true))).toMatchObject({
    code: 'github/not-found',
    message: expect.stringContaining('gitlab.example.com'),
  });
});
