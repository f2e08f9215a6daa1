import {
  textOf
} from "./chunk-G4WCWXYP.js";
import {
  addressProblem,
  isReadableOnTheWay
} from "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/argocd-services.ts
function createArgocd(input) {
  const server = input.offline ? null : argocdAddressOf(input);
  if (server === null) return null;
  const token = input.credentials.argocdToken;
  if (token === null) return refusing(noArgocdToken(server));
  if (isReadableOnTheWay(server))
    input.warn(
      `What is sent to Argo CD can be read on its way, the token too: ${new URL(server).host} is asked over http`
    );
  let loading;
  const load = async () => {
    const [{ createArgocdServer }, fetch] = await Promise.all([
      import("./argocd-server-6UNWAMAS.js"),
      fetchOf(input)
    ]);
    return createArgocdServer({ server, token, timeoutMs: input.settings.timeoutMs, fetch });
  };
  const argocd = () => {
    loading ??= load();
    return loading;
  };
  return {
    readApplication: async (application, asking) => (await argocd()).readApplication(application, asking),
    readManifests: async (application, asking) => (await argocd()).readManifests(application, asking),
    hold: async (application, asking) => (await argocd()).hold(application, asking),
    release: async (application, asking) => (await argocd()).release(application, asking)
  };
}
function createRegistry(input) {
  if (input.offline) return null;
  let loading;
  const load = async () => {
    const [{ createImageRegistry }, fetch] = await Promise.all([
      import("./image-registry-ZMD52S6Q.js"),
      fetchOf(input)
    ]);
    const { environment, settings } = input;
    return createImageRegistry({ fetch, environment, timeoutMs: settings.timeoutMs });
  };
  return {
    readLabels: async (image, asking) => {
      loading ??= load();
      return (await loading).readLabels(image, asking);
    }
  };
}
var createKept = (directory) => directory === null ? null : {
  read: async (key) => (await openKept(directory)).read(key),
  write: async (key, decision) => (await openKept(directory)).write(key, decision)
};
var openKept = async (directory) => (await import("./kept-decisions-OPZPXO7X.js")).createKeptDecisions({ directory });
var fetchOf = async ({ environment }) => (await import("./create-fetch-UMCCRZOM.js")).createFetch({ environment });
function argocdAddressOf({
  settings,
  environment
}) {
  const said = environment["ARGOCD_SERVER"]?.trim() ?? "";
  if (settings.server !== null || said === "") return settings.server;
  const address = /^[a-z]+:\/\//i.test(said) ? said : `https://${said}`;
  const problem = addressProblem(address);
  if (problem === null) return address;
  throw new Failure({
    code: "arguments/invalid",
    message: `The environment variable ARGOCD_SERVER ${problem}.`,
    hint: "Set it like argocd.example.com, argocd-server.argocd.svc:443 or http://argocd-server.argocd, or unset it."
  });
}
function refusing(failure) {
  const refuse = () => Promise.reject(failure);
  return { readApplication: refuse, readManifests: refuse, hold: refuse, release: refuse };
}
var noArgocdToken = (server) => new Failure({
  code: "argocd/not-configured",
  message: `Argo CD at ${new URL(server).host} is to be asked, and there is no token for it.`,
  hint: "Put a token of an account or of a role of the project into ARGOCD_AUTH_TOKEN: argocd proj role create-token PROJECT ROLE."
});
function applicationOf(given, environment) {
  const text = textOf(given, "application");
  const project = textOf(given, "project") ?? (environment["ARGOCD_APP_PROJECT_NAME"] || null);
  const built = environment["ARGOCD_APP_NAME"]?.trim().replace("_", "/") || null;
  const place = text ?? built;
  if (place === null) return null;
  const [, namespace = null, name = ""] = /^(?:([^/]+)\/)?([^/]+)$/.exec(place) ?? [];
  if ([name, ...namespace === null ? [] : [namespace]].every(isKubernetesName))
    return { name, namespace, project };
  throw new Failure({
    code: "arguments/invalid",
    message: `${text === null ? "ARGOCD_APP_NAME" : "--application"} names no application: ${JSON.stringify(place.slice(0, 100))}.`,
    hint: "Write NAME, or NAMESPACE/NAME where it does not lie in the namespace of Argo CD."
  });
}
var isKubernetesName = (name) => /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(name);

export {
  createArgocd,
  createRegistry,
  createKept,
  argocdAddressOf,
  noArgocdToken,
  applicationOf
};
