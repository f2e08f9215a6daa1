import {
  isoTime,
  prepareRun,
  renderPlan
} from "./chunk-6N2PWVGX.js";
import {
  options
} from "./chunk-CXUQGDMT.js";
import {
  escapeTerminal
} from "./chunk-UNLSCALG.js";
import "./chunk-3UOBMSMM.js";
import {
  textOf
} from "./chunk-2DISSAVK.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-2AVGKAXQ.js";
import "./chunk-MPA4F3YG.js";
import {
  exits
} from "./chunk-G3L5KBLA.js";
import "./chunk-5RE6A6H2.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-7VZ5H7B6.js";

// src/flows/event.ts
async function event(request, settings, world) {
  if (world.ledger === null) throw noLedger();
  const modules = await Promise.all(
    chooseModules(request, settings).map((module) => resolveModule(module, request, world))
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
  if (!request.dryRun) await world.publisher.publish(publications);
  return { record, publications };
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
async function resolveModule(module, request, { sourceControl }) {
  const repository = await sourceControl.openRepository(module?.repository ?? request.repository);
  const headSha = await sourceControl.resolveCommit(repository, request.head);
  return {
    name: module?.name ?? repository.name,
    headSha,
    ...isName(request.head) && { head: request.head }
  };
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
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings);
  const { repository, head, environment, actor, dryRun } = request;
  const module = textOf(given, "module");
  const { record, publications } = await event(
    { kind, environment, repository, head, module, workspace: null, actor, dryRun },
    settings,
    world
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
