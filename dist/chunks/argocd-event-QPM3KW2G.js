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
  event,
  isEventShown,
  kindOf,
  learningFrom
} from "./chunk-ZEWNHAK2.js";
import "./chunk-FKW4OBOU.js";
import "./chunk-SYCF3RTP.js";
import "./chunk-SYPZYUSM.js";
import "./chunk-M62IQNMF.js";
import "./chunk-QCLGAHPE.js";
import "./chunk-BMNYDCJ4.js";
import "./chunk-Y3WGDQPB.js";
import {
  shownText
} from "./chunk-TUWPNKZW.js";
import "./chunk-O5UIL7NC.js";
import {
  openModule,
  renderPlan
} from "./chunk-TWN2BWDJ.js";
import "./chunk-QTN5P7RS.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-FHEQHLND.js";
import "./chunk-6WNE25PF.js";
import "./chunk-A2EXHD52.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import "./chunk-LM6PRHYP.js";
import "./chunk-4TKP3W7I.js";
import "./chunk-CO3RUHCP.js";
import "./chunk-I6HPM34N.js";
import "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import {
  readRecords
} from "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-5QVDSDG3.js";
import "./chunk-MBIQB6LM.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/flows/argocd/argocd-event.ts
async function argocdEvent(request, settings, world) {
  const signal = world.deadline.within(settings.deadlineMs);
  const application = await readSync(request.sync, { argocd: world.argocd, signal });
  const { repository: folder, environment, kind } = request.event;
  const repository = request.sync.isRepositoryGiven || world.argocd === null ? folder : null;
  const followed = await followImages({ application, repository, settings, signal }, world).catch((error) => {
    if (kind === "deploy-failed" && application.hasStoppedBefore && error instanceof Failure) return null;
    throw error;
  });
  if (followed === null) return nothingDeployed(application);
  const resolved = await Promise.all(followed.modules.map((module) => resolve(module, folder, world)));
  const workspace = settings.workspace ?? application.name;
  const last = await readLast({ workspace, environment, resolved }, world);
  if (last?.kind === kind) return alreadyRecorded(last);
  if (kind === "deploy-failed" && !hasBegun(application, last, settings)) return nothingDeployed(application);
  const result = await event(
    {
      ...{ ...request.event, workspace, head: "HEAD", module: null, resolved },
      actor: request.event.actor ?? application.startedBy,
      place: syncPlace(request.event.place, application)
    },
    { ...settings, modules: followed.modules },
    world
  );
  return { kind: "recorded", ...result };
}
function hasBegun(application, last, { failOn }) {
  const decision = last?.gate?.decision;
  const wasRefused = decision === "block" || decision === "warn" && failOn === "warn";
  if (!application.isSyncing) return !wasRefused;
  return !application.hasStoppedBefore || decision !== void 0 && !wasRefused;
}
async function resolve(module, folder, world) {
  const head = module.head ?? "HEAD";
  const repository = await openModule(module, folder, world);
  return { name: module.name, headSha: await world.sourceControl.resolveCommit(repository, head) };
}
async function readLast({
  workspace,
  environment,
  resolved
}, { ledger }) {
  const lines = await ledger?.readLines() ?? [];
  const last = readRecords(lines).findLast(
    (record) => record.kind !== "planned" && record.workspace === workspace && record.environment === environment
  );
  return last !== void 0 && headsOf(last.modules) === headsOf(resolved) ? last : null;
}
var headsOf = (modules) => modules.map(({ name, headSha }) => `${name} ${headSha}`).sort().join("\n");
var nothingDeployed = ({ name }) => ({
  kind: "nothing",
  why: `the sync of ${name} was stopped before it began, so that nothing was deployed and no deploy has failed`
});
var alreadyRecorded = ({ kind, at }) => ({
  kind: "nothing",
  why: `${kind} of these commits is in the ledger already, at ${at}`
});

// src/hosts/commands/argocd-event.ts
var argocdEventCommand = async (given, surroundings) => {
  const kind = kindOf(given);
  const prepared = await prepareSync(given, surroundings, {
    asksServices: isEventShown,
    asksModel: false,
    requiresServices: false
  });
  const { request, sync, settings, world, shownFolder } = prepared;
  const { repository, environment, actor, dryRun, place } = request;
  const result = await argocdEvent(
    {
      event: { kind, environment, repository, workspace: null, actor, dryRun, ...place && { place } },
      sync
    },
    settings,
    { ...world, ...learningFrom(settings, world) }
  );
  const exitCode = exits.done.code;
  if (result.kind === "nothing") {
    const text = `Nothing is recorded: ${escapeTerminal(result.why)}.
`;
    return { exitCode, text, json: { schemaVersion: 1, exitCode, dryRun, record: null, why: result.why } };
  }
  const { record, publications, published } = result;
  const modules = record.modules.map(({ name, headSha }) => `${name} ${headSha.slice(0, 12)}`).join(", ");
  const watch = record.watch === void 0 ? "" : `; to be watched until ${record.watch.until}`;
  return {
    exitCode,
    text: `${dryRun ? renderPlan(publications, { folder: shownFolder, language: settings.language }) : `${escapeTerminal(`Recorded ${kind} in ${environment}: ${modules}${watch}`)}
`}${shownText(published, settings.language)}`,
    json: { schemaVersion: 1, exitCode, dryRun, record, published }
  };
};
export {
  argocdEventCommand
};
