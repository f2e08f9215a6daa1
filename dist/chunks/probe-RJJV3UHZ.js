import {
  watchClock
} from "./chunk-RTF723MK.js";
import {
  createJiraApi,
  createJiraClient,
  discoverFields,
  jiraErrorOf,
  locateClient
} from "./chunk-LT56ZFQM.js";
import {
  readText
} from "./chunk-AF2W2ZAY.js";
import "./chunk-OZAAS2Z6.js";
import "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/jira/probe.ts
var retry = { attemptsMax: 1, baseDelayMs: 0, maxDelayMs: 0 };
function createJiraProbe(input) {
  const clock = watchClock(input.fetch);
  const settings = locateClient({ ...input, fetch: clock.fetch, retry });
  const { site } = settings;
  return {
    look: async ({ projects, signal }) => {
      const client = createJiraClient(settings, signal);
      const account = await client.sendRequest({ url: "/rest/api/2/myself", method: "GET" });
      const [fields, hidden] = await Promise.all([
        createJiraApi(client, site).readFields(),
        Promise.all(projects.map((key) => isHidden(key, client)))
      ]);
      const { acceptance } = discoverFields(fields, input.acceptanceFields);
      return {
        host: site.host,
        deployment: site.deployment,
        account: readText(account, "displayName") ?? readText(account, "name") ?? "an account without a name",
        acceptanceFields: acceptance.map((id) => nameOf(id, fields)),
        hiddenProjects: projects.filter((_, index) => hidden[index]),
        clock: clock.read()
      };
    }
  };
}
async function isHidden(key, client) {
  try {
    await client.sendRequest({ url: `/rest/api/2/project/${encodeURIComponent(key)}`, method: "GET" });
    return false;
  } catch (error) {
    const status = error instanceof Failure ? jiraErrorOf(error)?.status : void 0;
    if (status === 404 || status === 403) return true;
    throw error;
  }
}
function nameOf(id, fields) {
  const field = fields.find((one) => readText(one, "id") === id);
  return readText(field, "name") ?? id;
}
export {
  createJiraProbe
};
