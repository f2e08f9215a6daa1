import {
  watchClock
} from "./chunk-RTF723MK.js";
import {
  asInteger,
  readPath
} from "./chunk-GU23WVXX.js";
import {
  sameOriginFetch
} from "./chunk-MCNSB6DF.js";
import {
  boundFetch
} from "./chunk-OZAAS2Z6.js";
import "./chunk-3AFR54GZ.js";
import {
  describeNetworkError
} from "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/github/probe.ts
var kinds = [
  ["github_pat_", "fine-grained"],
  ["ghp_", "classic"],
  ["gho_", "oauth"],
  ["ghu_", "app"],
  ["ghs_", "app"]
];
function createGithubProbe(input) {
  const baseUrl = input.apiUrl.replace(/\/+$/u, "");
  const { host } = new URL(baseUrl);
  const clock = watchClock(boundFetch(sameOriginFetch(input.fetch), { timeoutMs: input.timeoutMs }));
  const get = async (path, signal) => {
    try {
      const headers = {
        accept: "application/vnd.github+json",
        authorization: `token ${input.token}`,
        "user-agent": "lockkeeper"
      };
      return await clock.fetch(`${baseUrl}${path}`, { headers, signal });
    } catch (cause) {
      throw unreachable(host, cause);
    }
  };
  return {
    look: async ({ repository, reads, signal }) => {
      const first = await get("/rate_limit", signal);
      if (first.status === 401) throw unauthorized(host);
      if (first.status >= 500) throw unavailable(host, first.status);
      if (isPage(first)) throw notTheApi(host, first.status);
      const results = repository === null ? [] : await readAll(reads, { repository, get: (path) => get(path, signal) });
      const prefix = kinds.find(([start]) => input.token.startsWith(start));
      const kind = prefix?.[1] ?? "unknown";
      return {
        host,
        kind: kind === "app" && input.isJob ? "job" : kind,
        scopes: listOf(first.headers.get("x-oauth-scopes")),
        expiresAt: expiryOf(first.headers.get("github-authentication-token-expiration")),
        rate: await rateOf(first),
        reads: results,
        clock: clock.read()
      };
    }
  };
}
var paths = {
  contents: "",
  "pull-requests": "/pulls?per_page=1&state=all",
  checks: "/commits/HEAD/check-runs?per_page=1",
  statuses: "/commits/HEAD/statuses?per_page=1",
  deployments: "/deployments?per_page=1",
  actions: "/actions/runs?per_page=1"
};
async function readAll(reads, { repository, get }) {
  const place = `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`;
  const itself = await get(place);
  if (itself.status === 404) throw notFound(repository);
  return Promise.all(
    reads.map(
      async (read) => resultOf(read, read === "contents" ? itself : await get(`${place}${paths[read]}`))
    )
  );
}
function resultOf(read, { status, ok, headers }) {
  const isRefused = status === 401 || status === 403 || status === 404;
  return {
    read,
    status: ok ? "ok" : isRefused && headers.get("x-ratelimit-remaining") !== "0" ? "refused" : "unknown",
    accepted: headers.get("x-accepted-github-permissions")?.slice(0, 200) ?? null
  };
}
async function rateOf(answer) {
  if (!answer.ok) return null;
  const body = await answer.json().catch(() => null);
  const core = readPath(body, "resources", "core");
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map(
    (name) => asInteger(readPath(core, name))
  );
  if (limit == null || remaining == null || reset == null) return null;
  return { limit, remaining, resetsAt: epochMs(reset * 1e3) };
}
function expiryOf(text) {
  const at = Date.parse(text ?? "");
  return Number.isNaN(at) ? null : epochMs(at);
}
var listOf = (text) => text === null ? null : text.split(",").map((name) => name.trim()).filter((name) => name !== "");
var isPage = ({ headers }) => (headers.get("content-type") ?? "").startsWith("text/html");
var unauthorized = (host) => new Failure({
  code: "github/unauthorized",
  message: `GitHub at ${host} refuses the token.`,
  hint: `Make a new one; check that it belongs to ${host} and has not expired.`
});
var notFound = ({ owner, name }) => new Failure({
  code: "github/not-found",
  message: `GitHub does not show ${owner}/${name} to this token.`,
  hint: "Give the token access to the repository; a token that may not see a private one is told that there is none."
});
var unavailable = (host, status) => new Failure({
  code: "github/unavailable",
  message: `GitHub at ${host} is not well: it answered ${status}.`,
  hint: "Run again; when it stays so, look at the status page of the server."
});
var notTheApi = (host, status) => new Failure({
  code: "github/bad-answer",
  message: `What answers at ${host} is not the API of GitHub: a web page, with ${status}.`,
  hint: "Check github.api-url: https://api.github.com, or https://HOST/api/v3. A proxy may answer in its place."
});
function unreachable(host, cause) {
  const network = describeNetworkError(cause);
  return new Failure({
    code: "github/unavailable",
    message: `GitHub at ${host} could not be reached: ${network?.text ?? "the request could not be sent"}.`,
    hint: "Check the address, the firewall, and HTTPS_PROXY and NO_PROXY of this machine.",
    cause
  });
}
export {
  createGithubProbe
};
