import {
  boundFetch
} from "./chunk-OZAAS2Z6.js";
import {
  withRetry
} from "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import {
  describeNetworkError
} from "./chunk-EUHNVHOZ.js";
import {
  addressProblem,
  isReadableOnTheWay
} from "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/embedders/embedder-failure.ts
var EmbeddingError = class extends Error {
  kind;
  status;
  headers;
  /** What is wrong with the vectors. */
  problem;
  constructor(input) {
    super(`the embedding service answered ${input.status} (${input.kind})`);
    this.name = "EmbeddingError";
    this.kind = input.kind;
    this.status = input.status;
    this.headers = typeof input.retryAfter === "string" ? { "retry-after": input.retryAfter } : {};
    this.problem = input.problem ?? null;
  }
};
function embedderFailure(error, { asked, isOver }) {
  if (error instanceof Failure) return error;
  const words = isOver ? outOfTime(asked) : error instanceof EmbeddingError ? answerWords(error, asked) : networkWords(error, asked);
  return new Failure({ ...words, cause: error });
}
var offlineFailure = ({ name }) => new Failure({
  code: "embedder/unavailable",
  message: `${capital(name)} is not asked for vectors: the run is offline.`,
  hint: "Run without --offline, or build the index with the offline embedder, which asks nobody."
});
var capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
var outOfTime = ({ name }) => ({
  code: "embedder/unavailable",
  message: `${capital(name)} gave no vectors in the time that was left.`,
  hint: "Give the run more time, or look at how fast the service answers from this machine."
});
function answerWords(error, asked) {
  const name = capital(asked.name);
  switch (error.kind) {
    case "status":
      return statusWords(error.status, asked);
    case "redirect":
      return {
        code: "embedder/bad-answer",
        message: `${name} sends on to another address (status ${error.status}); texts and key are not sent there.`,
        hint: "Set `incidents.embedder.base-url` to the address that it leads to."
      };
    case "html":
    case "not-json":
      return {
        code: "embedder/bad-answer",
        message: `${name} answered with ${error.kind === "html" ? "a web page" : "what is no JSON"} in place of vectors.`,
        hint: "Check `incidents.embedder.base-url`: it may be the address of a page, a proxy or a login."
      };
    case "vectors":
      return {
        code: "embedder/bad-answer",
        message: `${name} gave vectors that cannot be used: its answer ${error.problem ?? "is not as published"}.`,
        hint: `Check that \`${asked.model}\` is a model for embeddings, and that \`incidents.embedder\` names the model and dimensions with which the index was built; build the index again after a change.`
      };
  }
}
function statusWords(status, asked) {
  const name = capital(asked.name);
  if (status === 401 || status === 403)
    return {
      code: "embedder/unauthorized",
      message: `${name} refused the key (status ${status}).`,
      hint: `Check ${asked.keyVariable}: it may be missing, revoked, or not allowed to use ${asked.model}.`
    };
  if (status === 429)
    return {
      code: "embedder/rate-limited",
      message: `${name} takes no more requests at the moment (status 429).`,
      hint: "Wait, or ask the service for a higher limit; a build that is run again embeds only what is new."
    };
  if (status === 404)
    return {
      code: "embedder/not-configured",
      message: `${name} knows no model ${asked.model}, or has no embeddings at that address (status 404).`,
      hint: "Check `incidents.embedder.model` and `base-url`; a local server may have to load the model first."
    };
  if (status >= 500 || status === 408 || status === 425)
    return {
      code: "embedder/unavailable",
      message: `${name} is not well (status ${status}).`,
      hint: "Run again later; its status page may say more."
    };
  return {
    code: "embedder/bad-answer",
    message: `${name} refused the request (status ${status}).`,
    hint: `Check that ${asked.model} takes texts of this length and the dimensions that are set in \`incidents.embedder\`; the service's own log says more.`
  };
}
function networkWords(error, asked) {
  const network = describeNetworkError(error);
  if (network?.kind === "too-large")
    return {
      code: "embedder/bad-answer",
      message: `${capital(asked.name)} gave more than vectors of its texts can be.`,
      hint: "Check `incidents.embedder.base-url`: what lies there is no embedding service."
    };
  return {
    code: "embedder/unavailable",
    message: `${capital(asked.name)} could not be reached: ${network?.text ?? "the request could not be sent"}.`,
    hint: "Check the address and that this machine may connect to it; behind a proxy set HTTPS_PROXY."
  };
}

// src/adapters/embedders/embedding-service.ts
var voyageAddress = "https://api.voyageai.com";
var voyageModel = "voyage-4";
function embeddingServiceOf(id, { settings, key }) {
  if (key !== null && !/^[\x21-\x7e]+$/u.test(key)) throw notAKey(id);
  const headers = { "content-type": "application/json", accept: "application/json" };
  const authorized = key === null ? headers : { ...headers, authorization: `Bearer ${key}` };
  const named = id.model ?? settings.model;
  const dims = settings.dims === null || id.dims === 0 ? settings.dims : id.dims;
  if (id.kind === "voyage") {
    if (key === null) throw noKey();
    return voyage({ base: settings.baseUrl ?? voyageAddress, model: named ?? voyageModel, dims }, authorized);
  }
  if (id.kind !== "openai-compatible") throw noService(id);
  if (settings.baseUrl === null) throw missing("base-url", "the address of the service");
  if (named === null) throw missing("model", "the name of the model, as the service spells it");
  return openaiCompatible({ base: settings.baseUrl, model: named, dims }, authorized);
}
function voyage({ base, model, dims }, headers) {
  return {
    name: `Voyage at ${hostOf(base)}`,
    url: embeddingsAddress(base),
    headers,
    model,
    keyVariable: "VOYAGE_API_KEY",
    textsMax: 128,
    tokensMax: 8e4,
    bodyOf: (texts, purpose) => ({
      model,
      input: texts,
      input_type: purpose,
      ...dims !== null && { output_dimension: dims }
    })
  };
}
function openaiCompatible({ base, model, dims }, headers) {
  return {
    name: `the embedder at ${hostOf(base)}`,
    url: embeddingsAddress(base),
    headers,
    model,
    keyVariable: "OPENAI_API_KEY",
    textsMax: 32,
    tokensMax: 16e3,
    bodyOf: (texts) => ({
      model,
      input: texts,
      encoding_format: "float",
      ...dims !== null && { dimensions: dims }
    })
  };
}
function embeddingsAddress(base) {
  const problem2 = addressProblem(base);
  if (problem2 !== null) {
    throw new Failure({
      code: "embedder/not-configured",
      message: `\`incidents.embedder.base-url\` ${problem2}.`,
      hint: "Write it like https://embeddings.example.com, without a key in it."
    });
  }
  const { origin, pathname } = new URL(base);
  return `${origin}${pathname.replace(/\/+$/u, "").replace(/\/v1$/u, "")}/v1/embeddings`;
}
var hostOf = (base) => URL.canParse(base) ? new URL(base).host : "its address";
var noKey = () => new Failure({
  code: "embedder/not-configured",
  message: "The embedder of the incidents is Voyage, and VOYAGE_API_KEY is not set.",
  hint: "Set VOYAGE_API_KEY (input voyage-api-key of the Action). Until then incidents are found by words and hazards."
});
var notAKey = ({ kind }) => new Failure({
  code: "embedder/not-configured",
  message: `${kind === "voyage" ? "VOYAGE_API_KEY" : "OPENAI_API_KEY"} holds characters that no key has.`,
  hint: "Set it again without spaces, line ends and quotes."
});
var missing = (name, what) => new Failure({
  code: "embedder/not-configured",
  message: `\`incidents.embedder.${name}\` is not set, and the embedder is openai-compatible.`,
  hint: `Set it to ${what}, or take the offline embedder: \`embedder: { kind: offline }\`.`
});
var noService = ({ kind }) => new Failure({
  code: "embedder/not-configured",
  message: `No service is asked for vectors of the embedder "${kind}".`,
  hint: "Services are voyage and openai-compatible."
});

// src/adapters/embedders/read-vectors.ts
var dimsMax = 4096;
function readVectors(answer, { count, dims }) {
  const data = memberOf(answer, "data");
  if (!Array.isArray(data)) return problem("has no list `data`");
  if (data.length !== count) return problem(`has ${data.length} vectors for ${count} texts`);
  const vectors = new Array(count);
  let length = dims;
  for (const entry of data) {
    const index = memberOf(entry, "index");
    if (!isIndex(index, count)) return problem("numbers a vector with what is no place of a text");
    if (vectors[index] !== void 0) return problem(`has two vectors for text ${index + 1}`);
    const read = readVector(memberOf(entry, "embedding"), length);
    if (typeof read === "string") return problem(read);
    length = read.length;
    vectors[index] = read;
  }
  return { ok: true, vectors: vectors.filter((vector) => vector !== void 0), dims: length };
}
var isIndex = (value, count) => Number.isInteger(value) && value >= 0 && value < count;
function readVector(value, dims) {
  if (!Array.isArray(value)) return "has a vector that is no list of numbers";
  if (value.length === 0 || value.length > dimsMax) return `has a vector of ${value.length} numbers`;
  if (dims !== 0 && value.length !== dims) return `has vectors of ${value.length} numbers, not ${dims}`;
  let squares = 0;
  for (const number of value) {
    if (typeof number !== "number" || !Number.isFinite(number)) return "has a vector with what is no number";
    squares += number * number;
  }
  const norm = Math.sqrt(squares);
  if (!Number.isFinite(norm) || norm < 1e-12) return "has a vector without a direction";
  return Float32Array.from(value, (number) => number / norm);
}
var memberOf = (value, name) => typeof value === "object" && value !== null ? value[name] : void 0;
var problem = (text) => ({ ok: false, problem: text });

// src/adapters/embedders/text-batches.ts
function splitBatches(texts, { textsMax, tokensMax }) {
  const batches = [];
  let current = [];
  let tokens = 0;
  for (const text of texts) {
    const more = estimateTokens(text);
    if (current.length > 0 && (current.length >= textsMax || tokens + more > tokensMax)) {
      batches.push(current);
      current = [];
      tokens = 0;
    }
    current.push(text);
    tokens += more;
  }
  if (current.length > 0) batches.push(current);
  return batches;
}
function estimateTokens(text) {
  const ascii = text.replace(/[^\x20-\x7e]/gu, "").length;
  return Math.ceil(ascii / 3) + (text.length - ascii) + 1;
}

// src/adapters/embedders/embedder.ts
var retryDefault = { attemptsMax: 4, baseDelayMs: 500, maxDelayMs: 3e4 };
var requestsAtOnce = 4;
var answerBytesPerText = 128 * 1024;
var answerBytesMin = 1024 * 1024;
function createEmbedder(id, input) {
  const service = embeddingServiceOf(id, input);
  if (isReadableOnTheWay(service.url))
    input.warn?.(
      `What is sent to ${service.name} can be read on its way, the key too: it is asked over plain http`
    );
  let { dims } = id;
  return {
    get id() {
      return { kind: id.kind, model: service.model, dims };
    },
    embed: async (texts, { purpose, signal }) => {
      if (texts.length === 0) return [];
      if (input.fetch === null) throw offlineFailure(service);
      const asking = { service, purpose, input, fetch: input.fetch, dims };
      const vectors = await embedAll(texts, asking, signal);
      dims = vectors[0]?.length ?? dims;
      return vectors;
    }
  };
}
async function embedAll(texts, asking, signal) {
  const batches = splitBatches(texts, asking.service);
  const answers = new Array(batches.length);
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const waiting = batches.entries();
  let { dims } = asking;
  const work = async () => {
    for (const [place, batch] of waiting) {
      const vectors = await embedBatch(batch, { ...asking, dims }, either);
      if (dims === 0) dims = vectors[0]?.length ?? 0;
      if (vectors.some((vector) => vector.length !== dims)) throw unlikeOneAnother();
      answers[place] = vectors;
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(requestsAtOnce, batches.length) }, work));
  } catch (error) {
    stop.abort(error);
    throw embedderFailure(error, { asked: asking.service, isOver: signal.aborted });
  }
  return answers.flat();
}
var unlikeOneAnother = () => new EmbeddingError({ kind: "vectors", status: 200, problem: "has vectors of different lengths" });
async function embedBatch(texts, { service, purpose, input, fetch, dims }, signal) {
  const bounded = boundFetch(fetch, {
    timeoutMs: input.settings.timeoutMs,
    bodyBytesMax: answerBytesMin + texts.length * answerBytesPerText
  });
  const body = JSON.stringify(service.bodyOf(texts, purpose));
  const ask = async () => {
    const request = { method: "POST", redirect: "manual", headers: service.headers, body, signal };
    const answer = await readAnswer(await bounded(service.url, request));
    const reading = readVectors(answer, { count: texts.length, dims });
    if (!reading.ok) throw new EmbeddingError({ kind: "vectors", status: 200, problem: reading.problem });
    return reading.vectors;
  };
  return withRetry(ask, { ...input.retry ?? retryDefault, signal });
}
async function readAnswer(answer) {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) throw new EmbeddingError({ kind: "redirect", status });
  if (!answer.ok)
    throw new EmbeddingError({ kind: "status", status, retryAfter: headers.get("retry-after") });
  const text = await answer.text();
  if (/html/iu.test(headers.get("content-type") ?? "") || /^\s*<(?:!doctype|html)/iu.test(text))
    throw new EmbeddingError({ kind: "html", status });
  const value = parseJson(text);
  if (value === void 0) throw new EmbeddingError({ kind: "not-json", status });
  return value;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
export {
  createEmbedder
};
