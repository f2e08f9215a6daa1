import {
  watchClock
} from "./chunk-RTF723MK.js";
import {
  badAnswer,
  checkBaseUrl,
  createExchanges,
  outOfTime,
  requireValue,
  serviceFailure,
  services
} from "./chunk-DTLELARH.js";
import {
  BaseAnthropic,
  clientOptions
} from "./chunk-5AKYXQUX.js";
import {
  sameOriginFetch
} from "./chunk-MCNSB6DF.js";
import {
  boundFetch
} from "./chunk-OZAAS2Z6.js";
import "./chunk-3AFR54GZ.js";
import "./chunk-EUHNVHOZ.js";
import "./chunk-7ELITMHT.js";
import "./chunk-6I67JDG6.js";
import "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/anthropic/probe.ts
var baseUrlDefault = "https://api.anthropic.com";
function createModelProbe(input) {
  const baseUrl = checkBaseUrl(input.baseUrl) ?? baseUrlDefault;
  const service = services.anthropic;
  const apiKey = requireValue(input.apiKey, {
    what: "key",
    variable: "ANTHROPIC_API_KEY",
    service: service.name
  });
  const { timeoutMs } = input;
  const clock = watchClock(boundFetch(sameOriginFetch(input.fetch), { timeoutMs }));
  const exchanges = createExchanges(clock.fetch);
  const client = new BaseAnthropic({
    ...clientOptions({ baseUrl, fetch: exchanges.fetch, timeoutMs }),
    apiKey
  });
  return {
    look: async ({ models, signal }) => {
      const outcome = await exchanges.watch(
        () => client.get("/v1/models", { query: { limit: 1e3 }, signal })
      );
      const facts = { service: { ...service, secret: apiKey }, model: models[0] ?? "", prompt: [] };
      if (!outcome.ok) {
        if (signal.aborted) throw outOfTime(facts.service, outcome.error);
        throw serviceFailure(outcome.error, outcome.exchange, facts);
      }
      const listed = listedIn(outcome.value);
      if (listed === null) throw badAnswer(facts.service);
      return {
        host: new URL(baseUrl).host,
        unlisted: models.filter((model) => !isListed(model, listed)),
        clock: clock.read()
      };
    }
  };
}
function listedIn(answer) {
  if (typeof answer !== "object" || answer === null || !("data" in answer)) return null;
  if (!Array.isArray(answer.data)) return null;
  return answer.data.flatMap(
    (model) => typeof model === "object" && model !== null && "id" in model && typeof model.id === "string" ? [model.id] : []
  );
}
var isListed = (model, listed) => listed.some(
  (id) => id === model || id.startsWith(`${model}-`) && /^\d{8}$/.test(id.slice(model.length + 1))
);
export {
  createModelProbe
};
