import {
  libraryOf
} from "./chunk-FKW4OBOU.js";
import {
  tellsFailure
} from "./chunk-SLGW2YAN.js";
import {
  findGated
} from "./chunk-LN7BKD46.js";
import {
  headOf,
  openModule,
  renderPlan
} from "./chunk-REJ5JU2Y.js";
import {
  isoTime
} from "./chunk-FHEQHLND.js";
import {
  prepareRun
} from "./chunk-HHARDGSZ.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import "./chunk-QKKOD432.js";
import {
  textOf
} from "./chunk-TYES6BWK.js";
import "./chunk-GJVC4S7C.js";
import {
  options
} from "./chunk-IJQLGL2U.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-U6LKFA5Q.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import "./chunk-FQRVSTDS.js";
import {
  exits
} from "./chunk-IXIP5UP4.js";
import "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/flows/event.ts
async function event(request, settings, world) {
  if (world.ledger === null) throw noLedger();
  const modules = await Promise.all(
    chooseModules(request, settings).map((module) => resolveModule(module, { request, settings, world }))
  );
  const record = {
    schemaVersion: 1,
    at: isoTime(world.clock.now()),
    kind: request.kind,
    workspace: request.workspace ?? settings.workspace ?? modules[0]?.name ?? "workspace",
    environment: request.environment,
    modules,
    ...request.actor !== null && { actor: request.actor }
  };
  const publications = [{ kind: "record", record }];
  if (!request.dryRun) {
    await world.publisher.publish(publications);
    if (tellsFailure(record.kind)) await learnOf(record, world);
  }
  return { record, publications };
}
async function learnOf(record, { learn, progress }) {
  try {
    await learn?.(record);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    progress?.warn(
      `The event is recorded, and no draft of an incident was made of it: ${error.message} ${error.hint} \`lockkeeper incidents learn\` makes up for it.`
    );
  }
}
function chooseModules({ module }, settings) {
  if (module === null) return settings.modules.length === 0 ? [null] : settings.modules;
  const named = settings.modules.filter(({ name }) => name === module);
  if (named.length === 0)
    throw unknownModule(
      module,
      settings.modules.map(({ name }) => name)
    );
  return named;
}
async function resolveModule(module, input) {
  const { request, world } = input;
  const gated = module === null ? null : await readGated(module, input);
  if (module !== null && gated !== null) return gated;
  const repository = await openModule(module, request.repository, world);
  const head = module?.clone == null ? headOf(module, request.head) : request.head;
  const headSha = await world.sourceControl.resolveCommit(repository, head);
  return { name: module?.name ?? repository.name, headSha, ...isName(head) && { head } };
}
async function readGated(module, { request, settings, world }) {
  const isNamed = request.module === module.name && request.head !== "HEAD";
  if (isNamed || module.clone === null && module.head === null) return null;
  const { environment } = request;
  const workspace = request.workspace ?? settings.workspace;
  const lines = await world.ledger?.readLines() ?? [];
  const gated = findGated(lines, { environment, workspace, module: module.name });
  if (gated !== null) {
    const { sha, label } = gated;
    return { name: module.name, headSha: sha, ...isName(label) && { head: label } };
  }
  if (module.clone === null) return null;
  throw new Failure({
    code: "arguments/invalid",
    message: `No gate of ${environment} is in the ledger that judged ${module.name}, which is cloned: nothing says which of its commits it was.`,
    hint: `Say it with --module ${module.name} --head COMMIT, or run the gate with the same ledger first.`
  });
}
var isName = (ref) => !/^(?:HEAD|@|[0-9a-f]{7,64}$)/.test(ref);
function noLedger() {
  return new Failure({
    code: "arguments/invalid",
    message: "There is no ledger to record the event in.",
    hint: "Give its folder with --ledger DIR, or as `ledger: file:DIR` in the config."
  });
}
function unknownModule(module, names) {
  return new Failure({
    code: "arguments/invalid",
    message: `There is no module "${module}" in the config.`,
    hint: names.length === 0 ? "The config lists no modules." : `Its modules are: ${names.join(", ")}.`
  });
}

// src/hosts/commands/event.ts
var eventCommand = async (given, surroundings) => {
  const kind = kindOf(given);
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings, {
    asksServices: false
  });
  const { repository, head, environment, actor, dryRun } = request;
  const module = textOf(given, "module");
  const { record, publications } = await event(
    { kind, environment, repository, head, module, workspace: null, actor, dryRun },
    settings,
    { ...world, ...settings.incidents.library !== null && { learn: learner(settings, world) } }
  );
  const modules = record.modules.map(({ name, headSha }) => `${name} ${headSha.slice(0, 12)}`).join(", ");
  const told = escapeTerminal(`Recorded ${kind} in ${environment}: ${modules}`);
  return {
    exitCode: exits.done.code,
    text: dryRun ? renderPlan(publications, { folder: shownFolder, language: settings.language }) : `${told}
`,
    json: { schemaVersion: 1, exitCode: exits.done.code, dryRun, record }
  };
};
function learner(settings, world) {
  return async ({ at }) => {
    const [{ learn }, { recapReports }] = await Promise.all([
      import("./learn-TPTWSDCB.js"),
      import("./recap-reports-V4UO56GB.js")
    ]);
    const { library } = await libraryOf(settings, world);
    const { language, timeZone, deadlineMs } = settings;
    const result = await learn(
      { language, timeZone, at, dryRun: false },
      {
        ...world,
        library,
        signal: world.deadline.within(deadlineMs),
        recap: (reports) => recapReports(reports, { ...world, settings, model: null })
      }
    );
    for (const { id } of result.changes) world.progress.step(`Draft of an incident: ${id}`);
  };
}
function kindOf(given) {
  const kinds = options.kind.values;
  const kind = kinds.find((value) => value === textOf(given, "kind"));
  if (kind !== void 0) return kind;
  throw new Failure({
    code: "arguments/invalid",
    message: "event needs --kind: what happened.",
    hint: `One of ${kinds.join(", ")}.`
  });
}
export {
  eventCommand
};
