import {
  heldApplicationOf
} from "./chunk-KKXLO3JM.js";
import "./chunk-35A4QI7B.js";
import "./chunk-LM6PRHYP.js";
import "./chunk-4TKP3W7I.js";
import "./chunk-CO3RUHCP.js";
import "./chunk-QBUYEKQD.js";
import {
  isOn
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/argocd-release.ts
var argocdReleaseCommand = async (given, surroundings) => {
  const { application, argocd, signal } = await heldApplicationOf(given, surroundings);
  const { name } = application;
  const dryRun = isOn(given, "dry-run");
  const exitCode = exits.done.code;
  if (dryRun) {
    const { project: project2 } = await argocd.readApplication(application, { signal });
    const text = `Would take the window that holds ${name} away from the project ${project2}, if there is one.
`;
    return { exitCode, text, json: { schemaVersion: 1, exitCode, dryRun, application: name, project: project2 } };
  }
  const project = await argocd.release(application, { signal });
  return {
    exitCode,
    text: project === null ? `Nothing held ${name}: its project has no sync window of Lockkeeper's for it. Other windows may deny its syncs still.
` : `Syncs of ${name} are let go again: the window of Lockkeeper's is gone from the project ${project}.
`,
    json: { schemaVersion: 1, exitCode, dryRun, application: name, project, released: project !== null }
  };
};
export {
  argocdReleaseCommand
};
