// What a person says of a shown incident is kept under the note of the release.
import { describe, expect, it } from 'vitest';
import { type FeedbackRequest, giveFeedback } from '../../../src/flows/incidents/give-feedback.ts';
import { tuesdayMorning } from '../../fakes/change.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { createFakeLibrary } from '../../fakes/incident-library.ts';
import { makeShown, makeShownIncidents } from '../../fakes/past-incident.ts';
import { sha256 } from '../../fakes/record.ts';
import { makeReview } from '../../fakes/review.ts';

const shown = makeShown();
const review = makeReview({ incidents: makeShownIncidents([shown]) });
const request: FeedbackRequest = {
  incident: shown.id,
  verdict: 'relevant',
  review: '/out/review.json',
  note: '/out/note.json',
  actor: 'ada',
  dryRun: false,
};

function makeWorld(files: Readonly<Record<string, string>>) {
  const library = createFakeLibrary();
  return {
    library,
    hash: { sha256 },
    clock: { now: () => tuesdayMorning },
    noteFiles: { readText: async (path: string) => files[path] ?? null },
  };
}
const files = { '/out/review.json': JSON.stringify(review), '/out/note.json': '{"a":1}\n' };

describe('feedback', () => {
  it('is kept under the note beside the review of a gate', async () => {
    const world = makeWorld(files);
    await giveFeedback(request, world);
    expect(await world.library.readFeedback()).toEqual([
      {
        at: '2026-03-03T01:00:00Z',
        incident: shown.id,
        verdict: 'relevant',
        release: { noteSha256: sha256('{"a":1}\n') },
        actor: 'ada',
      },
    ]);
  });

  it('is kept under the note that the review names', async () => {
    const named = { ...review, note: { sha256: 'e'.repeat(64) } };
    const world = makeWorld({ '/out/review.json': JSON.stringify(named) });
    expect((await giveFeedback(request, world)).release).toEqual({ noteSha256: 'e'.repeat(64) });
  });

  it('of a dry run is not kept', async () => {
    const world = makeWorld(files);
    await giveFeedback({ ...request, dryRun: true }, world);
    expect(await world.library.readFeedback()).toEqual([]);
  });

  it.each([
    ['an incident that was not shown', { incident: 'INC-404' }, files, 'incidents/invalid', shown.id],
    ['no review', {}, {}, 'review/invalid', '--for-review'],
    ['no JSON', {}, { '/out/review.json': '{' }, 'review/invalid', '--for-review'],
    ['no review in it', {}, { '/out/review.json': '{}' }, 'review/invalid', '--for-review'],
    ['no note', {}, { '/out/review.json': JSON.stringify(review) }, 'review/invalid', '--for-review'],
  ])('for %s is refused', async (_, more, there, code, words) => {
    const world = makeWorld(there);
    const failure = await failureOfPromise(giveFeedback({ ...request, ...more }, world));
    expect(failure.code).toBe(code);
    expect(failure.hint).toContain(words);
    expect(await world.library.readFeedback()).toEqual([]);
  });
});
