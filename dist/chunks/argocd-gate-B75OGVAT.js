import {
  followImages,
  prepareSync,
  readSync,
  syncPlace
} from "./chunk-XG6RVK37.js";
import "./chunk-VBZUKGL5.js";
import "./chunk-OYRRAHAH.js";
import "./chunk-35A4QI7B.js";
import {
  gate
} from "./chunk-YUL63URQ.js";
import "./chunk-G3OMGMRE.js";
import "./chunk-5AACF2SC.js";
import "./chunk-6KPUQWMX.js";
import "./chunk-SYPZYUSM.js";
import "./chunk-B5HJ5IZV.js";
import "./chunk-4XCV4YBA.js";
import "./chunk-M62IQNMF.js";
import "./chunk-QCLGAHPE.js";
import {
  parseWindow
} from "./chunk-BOQDJOVM.js";
import "./chunk-RVIAQXAX.js";
import "./chunk-CHJRLKMQ.js";
import "./chunk-BMNYDCJ4.js";
import "./chunk-Y3WGDQPB.js";
import "./chunk-HS6AGI7F.js";
import "./chunk-WQY2OWCT.js";
import "./chunk-AX5MGI4D.js";
import "./chunk-Z6GKR5KX.js";
import {
  resultText,
  shownOutputs
} from "./chunk-TUWPNKZW.js";
import "./chunk-O5UIL7NC.js";
import "./chunk-TWN2BWDJ.js";
import "./chunk-QTN5P7RS.js";
import "./chunk-6PTYWKB7.js";
import {
  isoTime
} from "./chunk-FHEQHLND.js";
import "./chunk-6WNE25PF.js";
import "./chunk-A2EXHD52.js";
import "./chunk-UR5AO6JT.js";
import "./chunk-LM6PRHYP.js";
import "./chunk-4TKP3W7I.js";
import "./chunk-CO3RUHCP.js";
import "./chunk-I6HPM34N.js";
import "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import {
  parseMoment
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import {
  readRecords
} from "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-XPOGJNDJ.js";
import {
  canonicalJson
} from "./chunk-FQRVSTDS.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  version
} from "./chunk-M7W6OC5M.js";
import {
  exitCodeOfDecision
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-IN2CVDHN.js";
import "./chunk-5QVDSDG3.js";
import "./chunk-MBIQB6LM.js";
import "./chunk-T72KDZQ7.js";
import "./chunk-GSLMZ55J.js";
import "./chunk-CAHYCN5L.js";
import "./chunk-C7A3J56J.js";
import "./chunk-YEDCTFUQ.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-2AJRLDHE.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";
import "./chunk-YVUOWQJJ.js";
import "./chunk-TQQRO3L6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KFCJBUJ4.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";

// src/core/argocd/is-pinned.ts
var isPinned = (sources) => sources.every(
  ({ chart, live, target }) => chart === null ? isCommit(live) && isCommit(target) : (live === null || isVersion(live)) && isVersion(target)
);
var isCommit = (revision) => revision !== null && /^[0-9a-f]{7,64}$/.test(revision);
var isVersion = (revision) => revision !== null && /^(?:v?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?|sha256:[0-9a-f]{64})$/.test(revision);

// src/core/argocd/kept-until.ts
var refusalMs = 3 * 6e4;
function keptUntil(input) {
  const { decision, window, isRefused, now, keepMs } = input;
  const isWaived = decision.findings.some(({ waiver }) => waiver !== void 0);
  const longest = now + (isRefused || isWaived ? Math.min(keepMs, refusalMs) : keepMs);
  const windowEnd = (window && parseMoment(window.end, "UTC")) ?? Number.POSITIVE_INFINITY;
  const until = isRefused ? longest : Math.min(longest, windowEnd);
  return until > now ? epochMs(until) : null;
}

// src/core/argocd/sync-key.ts
function syncKey(input, sha256) {
  const { name, namespace, project, sources, lastSync } = input.application;
  const application = { name, namespace, project, sources, lastSync };
  return sha256(canonicalJson({ application, asked: input.asked, deployed: input.deployed }));
}

// src/flows/argocd/argocd-gate.ts
async function argocdGate(request, settings, world, tell) {
  const now = world.clock.now();
  const window = request.gate.window ?? settings.window ?? "now";
  checkIsOpen(window, { now, timeZone: settings.timeZone });
  const signal = world.deadline.within(settings.deadlineMs);
  const application = await readSync(request.sync, { argocd: world.argocd, signal });
  const kept = request.gate.dryRun || !isPinned(application.sources) ? null : world.keptDecisions;
  const { gate: asking, sync, circumstances } = request;
  const asked = { settings, request: asking, sync, circumstances };
  const workspace = settings.workspace ?? application.name;
  const deployed = await readDeployed({ workspace, environment: request.gate.environment }, world);
  const key = syncKey({ application, asked, deployed }, world.hash.sha256);
  const earlier = await kept?.read(key) ?? null;
  if (earlier !== null && earlier.madeAt <= now && now < earlier.until) {
    await repeat(earlier, world);
    return { kind: "kept", application, kept: earlier };
  }
  tellOf(application, world);
  const repository = request.sync.isRepositoryGiven || world.argocd === null ? request.gate.repository : null;
  const followed = await followImages({ application, repository, settings, signal }, world);
  for (const problem of followed.problems) world.progress.warn(problem);
  const result = await gateOf(
    {
      ...{ ...request.gate, window, actor: request.gate.actor ?? application.startedBy },
      place: syncPlace(request.gate.place, application)
    },
    { ...settings, modules: followed.modules, workspace },
    { world, application }
  );
  const told = tell(result);
  const until = keptUntil({
    decision: result.decision,
    window: result.note.window,
    isRefused: told.exitCode !== 0,
    now,
    keepMs: settings.argocd.keepMs
  });
  if (until !== null) await kept?.write(key, { ...told, madeAt: now, until, files: filesOf(result) });
  return { kind: "made", application, followed, result, told };
}
async function readDeployed({ workspace, environment }, { ledger }) {
  const newest = readRecords(await ledger?.readLines() ?? []).findLast(
    (record) => (record.kind === "deploy-succeeded" || record.kind === "rollback-succeeded") && record.workspace === workspace && record.environment === environment
  );
  return newest?.hash ?? null;
}
function checkIsOpen(window, { now, timeZone }) {
  const parsed = parseWindow(window, { now, timeZone });
  if (!parsed.ok || parsed.start <= now && now < parsed.end) return;
  throw new Failure({
    code: "arguments/invalid",
    message: `The window ${JSON.stringify(window)} is not open now, and the sync runs now.`,
    hint: "Sync again within the window, or judge this moment with --window now. To keep Argo CD from trying before: lockkeeper argocd hold --until TIME."
  });
}
async function repeat(kept, { publisher, progress }) {
  progress.step(
    `This sync was decided at ${isoTime(kept.madeAt)}; that holds until ${isoTime(kept.until)}, and nobody is asked again`
  );
  const files = Object.entries(kept.files).map(
    ([path, text]) => ({ kind: "file", path, text })
  );
  await publisher.publish(files);
}
var filesOf = ({ publications }) => Object.fromEntries(
  publications.flatMap(
    (publication) => publication.kind === "file" ? [[publication.path, publication.text]] : []
  )
);
function tellOf({ name, sources, isSelective }, { progress }) {
  const ranges = sources.map(({ live, target }) => `${short(live)}..${short(target)}`).join(", ");
  progress.step(`${name}: ${ranges} of its ${sources.length === 1 ? "source" : "sources"}`);
  if (isSelective)
    progress.warn(
      `${name}: the running sync is of some resources alone. Argo CD runs no hooks for such a sync and keeps no history of it: what runs may differ from what is compared with.`
    );
}
var short = (revision) => revision === null ? "(none)" : revision.replace(/^([0-9a-f]{8})[0-9a-f]{32,56}$/, "$1");
async function gateOf(request, settings, { world, application }) {
  try {
    return await gate(request, settings, world);
  } catch (error) {
    const isFirst = application.sources.every(({ live }) => live === null);
    if (!isFirst || !(error instanceof Failure) || error.code !== "git/no-base") throw error;
    throw firstSync(application, error);
  }
}
var firstSync = ({ name }, cause) => new Failure({
  code: "git/no-base",
  message: `Argo CD knows no successful sync of ${name}, and neither ledger nor tags say what runs: there is nothing to compare the first sync with.`,
  hint: "For this one sync, say it with --live COMMIT (LOCKKEEPER_LIVE in the manifest of the hook), for example the first commit of the config repository: git rev-list --max-parents=0 HEAD. From the second sync on, Argo CD knows it.",
  cause
});

// src/hosts/commands/argocd-gate.ts
var argocdGateCommand = async (given, surroundings) => {
  const prepared = await prepareSync(given, surroundings, {});
  const { request, sync, settings, world, shownFolder } = prepared;
  const { dryRun } = request;
  const tell = (result2) => ({
    exitCode: exitCodeOfDecision(result2.decision.decision, settings.failOn),
    text: resultText(result2, { folder: shownFolder, dryRun, ...surroundings.terminal })
  });
  const known = Object.entries(surroundings.credentials).flatMap(
    ([name, secret]) => secret === null ? [] : name
  );
  const circumstances = { version, known, offline: given.has("offline"), terminal: surroundings.terminal };
  const made = await argocdGate({ gate: request, sync, circumstances }, settings, world, tell);
  const sources = made.application.sources.map(({ repository, chart, live, target }) => ({
    ...{ repository, chart, live, target }
  }));
  const argocd = { application: made.application.name, sources };
  if (made.kind === "kept") {
    const { exitCode, text, files, madeAt, until } = made.kept;
    const kept = { madeAt: isoOf(madeAt), until: isoOf(until) };
    const document = (name) => JSON.parse(files[name] ?? "null");
    const decision2 = document("decision.json");
    const written = { decision: decision2, review: document("review.json"), note: document("note.json") };
    return {
      ...{ exitCode, text, ...decisionOutcome(decision2) },
      json: { schemaVersion: 1, exitCode, dryRun, argocd: { ...argocd, kept }, ...written, published: [] }
    };
  }
  const { result, told, followed } = made;
  const { decision, review, note, publications, published } = result;
  const { images, problems } = followed;
  return {
    ...{ ...told, ...decisionOutcome(decision, published) },
    json: {
      ...{ schemaVersion: 1, exitCode: told.exitCode, dryRun, argocd: { ...argocd, images, problems } },
      ...{ decision, review, note, ...dryRun && { publications }, published }
    }
  };
};
var isoOf = (time) => new Date(time).toISOString();
function decisionOutcome(decision, published = []) {
  const said = decision;
  return {
    refusal: said.reason,
    outputs: {
      decision: said.decision,
      "reason-code": said.reasonCode,
      grade: said.grade,
      result: JSON.stringify(said),
      ...shownOutputs(published)
    }
  };
}
export {
  argocdGateCommand
};
