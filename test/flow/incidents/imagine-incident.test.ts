// Tests imagining an outage: one call, in English, nothing on failure. Effects: none.
import { describe, expect, it } from 'vitest';
import type { ModelRequest } from '../../../src/domain/model-call.ts';
import { imagineIncident } from '../../../src/flows/incidents/imagine-incident.ts';
import { answerFromPrompt } from '../../fakes/answer-from-prompt.ts';
import { makeAnsweringSession, type SessionAnswer } from '../../fakes/answering-session.ts';
import { makeChange, makeModule } from '../../fakes/change.ts';
import { sha256 } from '../../fakes/record.ts';
import { makeSettings } from '../../fakes/settings.ts';

const topics = [{ text: 'Adds a NOT NULL column to `orders`', refs: [] }];

async function imagine(answer: (request: ModelRequest) => SessionAnswer, asked = topics) {
  const { session, requests } = makeAnsweringSession(answer);
  const texts = await imagineIncident({
    change: makeChange({ modules: [makeModule({ name: 'orders' })] }),
    topics: asked,
    settings: makeSettings(),
    session,
    sha256,
    signal: new AbortController().signal,
  });
  return { texts, requests };
}

describe('an imagined outage', () => {
  it('is asked for once, with what the release does and its services', async () => {
    const { texts, requests } = await imagine(answerFromPrompt);
    expect(requests).toHaveLength(1);
    expect(JSON.stringify(requests)).toContain('Services: orders');
    expect(texts.join()).toContain('Adds a NOT NULL column');
  });

  it('is none of a release that does nothing, without a call', async () => {
    expect(await imagine(answerFromPrompt, [])).toEqual({ texts: [], requests: [] });
  });

  it.each(['off', 'refused', 'truncated', 'unavailable', 'over-budget', 'deadline'] as const)(
    'is none when the model is %s',
    async (fail) => {
      expect((await imagine(() => ({ fail }))).texts).toEqual([]);
    },
  );

  it('is asked for once more when the answer cannot be read, and then is none', async () => {
    const { texts, requests } = await imagine(() => 'It will be fine.');
    expect([texts, requests.length]).toEqual([[], 2]);
  });
});
