// Whether Anthropic takes a key and has the models of the config. Effects: network.
import { BaseAnthropic } from '@anthropic-ai/sdk/client';
import type { ModelProbe } from '../../doctor-ports.ts';
import { boundFetch, type Fetch } from '../http/bounded-fetch.ts';
import { sameOriginFetch } from '../http/same-origin-fetch.ts';
import { watchClock } from '../http/server-clock.ts';
import { clientOptions } from './client-options.ts';
import { createExchanges } from './exchanges.ts';
import { checkBaseUrl, requireValue, services } from './service.ts';
import { badAnswer, outOfTime, serviceFailure } from './service-failure.ts';

const baseUrlDefault = 'https://api.anthropic.com';

/** The list of models costs nothing. @throws {Failure} `model/not-configured` */
export function createModelProbe(input: {
  readonly baseUrl: string | null;
  readonly apiKey: string | null;
  readonly timeoutMs: number;
  readonly fetch: Fetch;
}): ModelProbe {
  const baseUrl = checkBaseUrl(input.baseUrl) ?? baseUrlDefault;
  const service = services.anthropic;
  const apiKey = requireValue(input.apiKey, {
    what: 'key',
    variable: 'ANTHROPIC_API_KEY',
    service: service.name,
  });
  const { timeoutMs } = input;
  const clock = watchClock(boundFetch(sameOriginFetch(input.fetch), { timeoutMs }));
  const exchanges = createExchanges(clock.fetch);
  const client = new BaseAnthropic({
    ...clientOptions({ baseUrl, fetch: exchanges.fetch, timeoutMs }),
    apiKey,
  });
  return {
    look: async ({ models, signal }) => {
      const outcome = await exchanges.watch(() =>
        client.get('/v1/models', { query: { limit: 1000 }, signal }),
      );
      const facts = { service: { ...service, secret: apiKey }, model: models[0] ?? '', prompt: [] };
      if (!outcome.ok) {
        if (signal.aborted) throw outOfTime(facts.service, outcome.error);
        throw serviceFailure(outcome.error, outcome.exchange, facts);
      }
      const listed = listedIn(outcome.value);
      if (listed === null) throw badAnswer(facts.service);
      return {
        host: new URL(baseUrl).host,
        unlisted: models.filter((model) => !isListed(model, listed)),
        clock: clock.read(),
      };
    },
  };
}

/** Null: no list of models. */
function listedIn(answer: unknown): readonly string[] | null {
  if (typeof answer !== 'object' || answer === null || !('data' in answer)) return null;
  if (!Array.isArray(answer.data)) return null;
  return answer.data.flatMap((model: unknown) =>
    typeof model === 'object' && model !== null && 'id' in model && typeof model.id === 'string'
      ? [model.id]
      : [],
  );
}

/** A name without a date stands for the newest with one: `claude-haiku-5-5` for `claude-haiku-5-5-20260801`. */
const isListed = (model: string, listed: readonly string[]): boolean =>
  listed.some(
    (id) => id === model || (id.startsWith(`${model}-`) && /^\d{8}$/.test(id.slice(model.length + 1))),
  );
