import {
  heldApplicationOf
} from "./chunk-KKXLO3JM.js";
import "./chunk-35A4QI7B.js";
import {
  isoTime
} from "./chunk-FHEQHLND.js";
import "./chunk-LM6PRHYP.js";
import "./chunk-4TKP3W7I.js";
import "./chunk-CO3RUHCP.js";
import "./chunk-QBUYEKQD.js";
import {
  isOn,
  parseMoment,
  textOf
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
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/argocd-hold.ts
var argocdHoldCommand = async (given, surroundings) => {
  const { application, argocd, settings, signal } = await heldApplicationOf(given, surroundings);
  const from = epochMs(Date.now());
  const until = untilOf(given, { now: from, timeZone: settings.timeZone });
  const reason = textOf(given, "reason") ?? "by hand";
  const dryRun = isOn(given, "dry-run");
  const project = dryRun ? (await argocd.readApplication(application, { signal })).project : await argocd.hold(application, { window: { reason, from, until }, signal });
  const place = [...application.namespace === null ? [] : [application.namespace], application.name].join(
    "/"
  );
  const end = until === null ? "until it is released" : `until ${isoTime(until)}`;
  const doing = dryRun ? "Would deny" : "Denied";
  const exitCode = exits.done.code;
  return {
    exitCode,
    text: `${doing} syncs of ${application.name} ${end}, by a sync window of the project ${project}.
Release it with: lockkeeper argocd release --application ${place}
`,
    json: {
      ...{ schemaVersion: 1, exitCode, dryRun, application: application.name, project, held: true },
      until: until === null ? null : isoTime(until)
    }
  };
};
var daysMax = 31;
function untilOf(given, { now, timeZone }) {
  const text = textOf(given, "until");
  if (text === null) return null;
  const until = parseMoment(text, timeZone);
  if (until !== null && until > now && until - now <= daysMax * 864e5) return until;
  throw new Failure({
    code: "arguments/invalid",
    message: until === null ? `--until is not a time: "${text}".` : `--until must be in the next ${daysMax} days: "${text}".`,
    hint: `Write it like 2026-03-31T10:00+09:00, or without offset for ${timeZone}; without --until the application is held until it is released.`
  });
}
export {
  argocdHoldCommand
};
