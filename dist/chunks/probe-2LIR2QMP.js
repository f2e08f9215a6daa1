import {
  watchClock
} from "./chunk-RTF723MK.js";
import {
  createArgocdApi,
  readText
} from "./chunk-QFF54NKH.js";
import "./chunk-MCNSB6DF.js";
import "./chunk-OZAAS2Z6.js";
import "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import "./chunk-EUHNVHOZ.js";
import "./chunk-6I67JDG6.js";
import "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/argocd/probe.ts
var retry = { attemptsMax: 1, baseDelayMs: 0, maxDelayMs: 0 };
function createArgocdProbe(input) {
  const clock = watchClock(input.fetch);
  const api = createArgocdApi({ ...input, fetch: clock.fetch, retry });
  return {
    look: async ({ signal }) => {
      const ask = { what: "its version and the account", permission: "a valid token", signal };
      const [version, session] = await Promise.all([
        api({ ...ask, path: "/api/version" }),
        api({ ...ask, path: "/api/v1/session/userinfo" })
      ]);
      const isKnown = session["loggedIn"] === true;
      return {
        host: new URL(input.server).host,
        version: readText(version, "Version"),
        account: isKnown ? readText(session, "username") ?? "an account without a name" : null,
        clock: clock.read()
      };
    }
  };
}
export {
  createArgocdProbe
};
