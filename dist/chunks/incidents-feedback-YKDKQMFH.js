import {
  libraryOf
} from "./chunk-FKW4OBOU.js";
import {
  createNoteFiles
} from "./chunk-FIMGF5U6.js";
import {
  validateReview
} from "./chunk-6KPUQWMX.js";
import {
  isoTime
} from "./chunk-FHEQHLND.js";
import {
  prepareRun
} from "./chunk-6WNE25PF.js";
import "./chunk-A2EXHD52.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import "./chunk-LM6PRHYP.js";
import "./chunk-4TKP3W7I.js";
import "./chunk-CO3RUHCP.js";
import "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import {
  isOn,
  textOf
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import {
  options
} from "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import "./chunk-2CRF5R3Z.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/incidents-feedback.ts
import { dirname, join, resolve } from "node:path";

// src/flows/incidents/give-feedback.ts
async function giveFeedback(request, world) {
  const review = await readReview(request.review, world.noteFiles);
  const shown = (review.incidents?.found ?? []).map(({ id }) => id);
  if (!shown.includes(request.incident)) throw notShown(request, shown);
  const { incident, verdict, actor } = request;
  const feedback = {
    at: isoTime(world.clock.now()),
    incident,
    verdict,
    release: { noteSha256: await noteHashOf(review, request, world) },
    actor
  };
  if (!request.dryRun) await world.library.addFeedback(feedback);
  return feedback;
}
async function noteHashOf(review, request, world) {
  if (review.note !== void 0) return review.note.sha256;
  const text = await world.noteFiles.readText(request.note);
  if (text !== null) return world.hash.sha256(text);
  throw invalidReview(request.review, [`the note that it judged is not there: ${request.note}`]);
}
async function readReview(path, files) {
  const text = await files.readText(path);
  if (text === null) throw invalidReview(path, ["it is not there"]);
  let value;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalidReview(path, ["it is no JSON"], cause);
  }
  if (validateReview(value)) return value;
  throw invalidReview(path, schemaProblems(validateReview.errors));
}
var invalidReview = (path, problems, cause) => new Failure({
  code: "review/invalid",
  message: `${path} is no review that could have shown an incident.`,
  hint: "Give the review.json of the gate with --for-review FILE; it lies in the folder that --out named.",
  problems,
  cause
});
var notShown = ({ incident, review }, shown) => new Failure({
  code: "incidents/invalid",
  message: `The review ${review} did not show the incident "${incident}".`,
  hint: shown.length === 0 ? "It showed none. Give the review that did with --for-review FILE." : `It showed ${shown.join(", ")}.`
});

// src/hosts/commands/incidents-feedback.ts
var incidentsFeedbackCommand = async (given, surroundings) => {
  const incident = textOf(given, "incident");
  if (incident === null) throw noIncident();
  const verdict = verdictOf(given);
  const { settings, world, shownFolder } = await prepareRun(given, surroundings, {
    asksServices: false,
    asksModel: false
  });
  const shownPath = textOf(given, "for-review") ?? join(shownFolder, "review.json");
  const review = resolve(surroundings.workingDirectory, shownPath);
  const { location, library } = await libraryOf(settings, world);
  const dryRun = isOn(given, "dry-run");
  const feedback = await giveFeedback(
    {
      incident,
      verdict,
      review,
      note: join(dirname(review), "note.json"),
      actor: surroundings.actor,
      dryRun
    },
    { ...world, library, noteFiles: createNoteFiles() }
  );
  const said = verdict === "relevant" ? "relevant" : "not relevant";
  return {
    exitCode: exits.done.code,
    text: `${escapeTerminal(`${dryRun ? "Would note" : "Noted"} in ${location}: ${incident} was ${said} for the release of ${shownPath}.`)}
`,
    json: { schemaVersion: 1, exitCode: exits.done.code, library: location, dryRun, feedback }
  };
};
function verdictOf(given) {
  const verdict = options.verdict.values.find((value) => value === textOf(given, "verdict"));
  if (verdict !== void 0) return verdict;
  throw new Failure({
    code: "arguments/invalid",
    message: "incidents feedback needs --verdict: whether it was right to show the incident.",
    hint: `One of ${options.verdict.values.join(", ")}.`
  });
}
var noIncident = () => new Failure({
  code: "arguments/invalid",
  message: "incidents feedback needs the id of an incident.",
  hint: "For example lockkeeper incidents feedback jira:INC-7 --verdict not-relevant; the review names the ids that it showed."
});
export {
  incidentsFeedbackCommand
};
