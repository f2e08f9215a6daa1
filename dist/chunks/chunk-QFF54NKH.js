import {
  sameOriginFetch
} from "./chunk-MCNSB6DF.js";
import {
  boundFetch
} from "./chunk-OZAAS2Z6.js";
import {
  withRetry
} from "./chunk-25STGRU7.js";
import {
  describeNetworkError
} from "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/adapters/argocd/argocd-error.ts
var ArgocdError = class extends Error {
  kind;
  status;
  headers;
  /** What Argo CD itself says, without credentials; null: nothing. */
  said;
  constructor(input) {
    super(`Argo CD answered ${input.status} (${input.kind})`);
    this.name = "ArgocdError";
    this.kind = input.kind;
    this.status = input.status;
    this.headers = typeof input.retryAfter === "string" ? { "retry-after": input.retryAfter } : {};
    this.said = input.said ?? null;
  }
};
function argocdFailure(error, asked) {
  const words = asked.isOver ? outOfTime(asked) : error instanceof ArgocdError ? answerWords(error, asked) : networkWords(error, asked);
  return new Failure({ ...words, cause: error });
}
var outOfTime = ({ host }) => ({
  code: "argocd/unavailable",
  message: `Argo CD at ${host} did not answer in the time that was left.`,
  hint: "Give the run more time with --deadline, or say the revisions yourself with --live and --target."
});
var tlsHint = "Its certificate is not trusted here. Name the file of its authority in NODE_EXTRA_CA_CERTS; inside the cluster, a server that runs with --insecure is asked as http://argocd-server.argocd.";
function networkWords(error, { host }) {
  const network = describeNetworkError(error);
  if (network?.kind === "too-large")
    return {
      code: "argocd/bad-answer",
      message: `Argo CD at ${host} gave more than is read at once.`,
      hint: "The application is very large. Say the revisions yourself with --live and --target."
    };
  return {
    code: "argocd/unavailable",
    message: `Argo CD at ${host} could not be reached: ${network?.text ?? "the request could not be sent"}.`,
    hint: network?.kind === "tls" ? tlsHint : "Check the address (--argocd-server, argocd.server or ARGOCD_SERVER) and that network policies let this job connect to it; behind a proxy set HTTPS_PROXY."
  };
}
function answerWords(error, asked) {
  const { host, what, permission } = asked;
  const { status } = error;
  const byKind = kindWords(error.kind, host);
  if (byKind !== null) return byKind;
  const said = error.said === null ? "" : ` It says: ${error.said}`;
  if (status === 401)
    return {
      code: "argocd/unauthorized",
      message: `Argo CD at ${host} refuses the token (401).${said}`,
      hint: "Make a new one with `argocd account generate-token --account NAME` (the account needs the capability apiKey) or `argocd proj role create-token PROJECT ROLE`, and put it into ARGOCD_AUTH_TOKEN."
    };
  if (status === 403)
    return {
      code: "argocd/forbidden",
      message: `Argo CD at ${host} does not let this account at ${what} (403).${said}`,
      hint: `The account needs \`p, ROLE, ${permission}, allow\`. Argo CD gives the same answer when there is no such application: check its name, and with --application NAMESPACE/NAME and --project where it lies.`
    };
  if (status === 404)
    return {
      code: "argocd/not-found",
      message: `Argo CD at ${host} has no ${what} (404).${said}`,
      hint: "Check the name, with --application NAMESPACE/NAME where it lies in a namespace of its own, and the address with its path, if Argo CD has one (--rootpath)."
    };
  if (status === 409)
    return {
      code: "argocd/conflict",
      message: `Somebody else changes ${what} in Argo CD at ${host} at the same time, and did so at every attempt (409).${said}`,
      hint: "Run the command again. If it stays so, a controller may keep rewriting the project, or two of its sync windows are the same."
    };
  if (status === 429 || status >= 500 || status === 408 || status === 425)
    return {
      code: "argocd/unavailable",
      message: `Argo CD at ${host} is not well (${status}).${said}`,
      hint: "Run again when it answers, or say the revisions yourself with --live and --target."
    };
  return {
    code: "argocd/bad-answer",
    message: `Argo CD at ${host} refused what was asked of ${what} (${status}).${said}`,
    hint: "Check the address and the version of Argo CD. Run again with --verbose and report what it prints."
  };
}
function kindWords(kind, host) {
  const code = "argocd/bad-answer";
  switch (kind) {
    case "status":
      return null;
    case "redirect":
      return {
        code,
        message: `Argo CD at ${host} sent the request on to another address, where no token is sent.`,
        hint: "Give its final address, with https and its path. A server without --insecure sends http on to https."
      };
    case "html":
      return {
        code,
        message: `Argo CD at ${host} answered with a web page in place of data.`,
        hint: "A single sign-on or proxy in front of it answers with its login page: it must let the API through. Or its API lies below a path (--rootpath) that the address lacks."
      };
    case "not-json":
      return {
        code,
        message: `Argo CD at ${host} gave an answer that is cut off or no JSON.`,
        hint: "A proxy may have cut it. Run again; if it stays so, ask who runs the proxy."
      };
    case "not-api":
      return {
        code,
        message: `What answers at ${host} is not the API of Argo CD, or one that Lockkeeper does not understand.`,
        hint: "Check the address. Run again with --verbose and report what it prints."
      };
  }
}

// src/adapters/argocd/json-value.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function readPath(value, ...path) {
  let at = value;
  for (const name of path) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return void 0;
    at = at[name];
  }
  return at;
}
function readText(value, ...path) {
  const found = readPath(value, ...path);
  return typeof found === "string" && found.trim() !== "" ? found : null;
}
function readList(value, ...path) {
  const found = readPath(value, ...path);
  return Array.isArray(found) ? found : [];
}
var readTexts = (value, ...path) => readList(value, ...path).filter((entry) => typeof entry === "string");
function isExact(value) {
  if (typeof value === "number") return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(isExact);
}

// src/adapters/argocd/argocd-api.ts
var saidLengthMax = 200;
function createArgocdApi(input) {
  const fetch = boundFetch(sameOriginFetch(input.fetch), { timeoutMs: input.timeoutMs });
  const { host } = new URL(input.server);
  return async ({ path, query = [], body, what, permission, signal }) => {
    const set = query.filter((entry) => entry[1] !== null);
    const parameters = new URLSearchParams(set).toString();
    const url = `${input.server}${path}${parameters === "" ? "" : `?${parameters}`}`;
    const isRead = body === void 0;
    const headers = { accept: "application/json", authorization: `Bearer ${input.token}` };
    const request = isRead ? { headers } : {
      method: "PUT",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body)
    };
    try {
      return await withRetry(async () => readAnswer(await fetch(url, { ...request, signal }), input.token), {
        ...input.retry,
        // What was written may have been taken though no answer came.
        ...isRead ? {} : { attemptsMax: 1 },
        signal
      });
    } catch (error) {
      const asked = { host, what, permission, isOver: signal.aborted };
      throw argocdFailure(error, asked);
    }
  };
}
async function readAnswer(answer, token) {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) throw new ArgocdError({ kind: "redirect", status });
  const text = await answer.text();
  const type = headers.get("content-type") ?? "";
  const isPage = /html/iu.test(type) || /^\s*<(?:!doctype|html)/iu.test(text);
  const body = parse(text);
  if (!answer.ok && !(isPage && status < 500)) {
    const said = sayingOf(body, token);
    throw new ArgocdError({ kind: "status", status, retryAfter: headers.get("retry-after"), said });
  }
  if (isPage) throw new ArgocdError({ kind: "html", status });
  if (!isObject(body)) throw new ArgocdError({ kind: "not-json", status });
  return body;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function sayingOf(body, token) {
  const text = readText(body, "message") ?? readText(body, "error");
  if (text === null) return null;
  return text.replaceAll(token, "[redacted]").replace(/[\p{C}\s]+/gu, " ").trim().slice(0, saidLengthMax);
}

export {
  ArgocdError,
  argocdFailure,
  isObject,
  readPath,
  readText,
  readList,
  readTexts,
  isExact,
  createArgocdApi
};
