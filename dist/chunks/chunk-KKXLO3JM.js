import {
  applicationOf,
  createArgocd
} from "./chunk-35A4QI7B.js";
import {
  refuseForeignConfig
} from "./chunk-LM6PRHYP.js";
import {
  createDeadline
} from "./chunk-QBUYEKQD.js";
import {
  loadSettings
} from "./chunk-G4WCWXYP.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/held-application.ts
async function heldApplicationOf(given, surroundings) {
  const { environment, credentials, progress } = surroundings;
  await refuseForeignConfig(given, surroundings);
  const { settings } = await loadSettings(given, surroundings);
  const application = applicationOf(given, environment);
  const { warn } = progress;
  const argocd = createArgocd({ environment, credentials, settings: settings.argocd, offline: false, warn });
  if (application === null || argocd === null) throw missing(application === null ? "application" : "server");
  const { deadlineMs } = settings;
  const signal = createDeadline({ limitMs: deadlineMs }).within(deadlineMs);
  return { application, argocd, settings, signal };
}
var missing = (what) => new Failure({
  code: "argocd/not-configured",
  message: what === "application" ? "Nothing says which application is meant." : "Nothing says where Argo CD is: a sync window is written through its API.",
  hint: what === "application" ? "Name it with --application NAME, or NAMESPACE/NAME where it does not lie in the namespace of Argo CD." : "Set ARGOCD_SERVER (or argocd.server, --argocd-server) and ARGOCD_AUTH_TOKEN."
});

export {
  heldApplicationOf
};
