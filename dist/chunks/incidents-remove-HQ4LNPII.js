import {
  libraryOf
} from "./chunk-FKW4OBOU.js";
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
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
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
import "./chunk-HFOKONDR.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/flows/incidents/remove-incident.ts
async function removeIncident({ id, dryRun }, library) {
  const entry = (await library.readEntriesOf([id])).get(id);
  if (entry === void 0) throw unknownIncident(id);
  if (entry.deleted) return false;
  if (!dryRun) await library.put([{ ...entry, deleted: true, incident: null }]);
  return true;
}
var unknownIncident = (id) => new Failure({
  code: "incidents/invalid",
  message: `There is no incident "${id}" in the library.`,
  hint: "Give its id as `incidents search` prints it, for example jira:INC-7 or github:shop/ops#12."
});

// src/hosts/commands/incidents-remove.ts
var incidentsRemoveCommand = async (given, surroundings) => {
  const id = textOf(given, "incident");
  if (id === null) throw noIncident();
  const { settings, world } = await prepareRun(given, surroundings, {
    asksServices: false,
    asksModel: false
  });
  const { location, library } = await libraryOf(settings, world);
  const dryRun = isOn(given, "dry-run");
  const isRemoved = await removeIncident({ id, dryRun }, library);
  const told = dryRun ? `would be taken out of ${location}` : `taken out of ${location}`;
  return {
    exitCode: exits.done.code,
    text: `${escapeTerminal(`${id}: ${isRemoved ? told : `was taken out of ${location} before`}.`)}
`,
    json: {
      schemaVersion: 1,
      exitCode: exits.done.code,
      library: location,
      dryRun,
      removed: isRemoved ? 1 : 0,
      unchanged: isRemoved ? 0 : 1,
      incident: id
    }
  };
};
var noIncident = () => new Failure({
  code: "arguments/invalid",
  message: "incidents remove needs the id of an incident.",
  hint: "For example lockkeeper incidents remove jira:INC-7 --library incidents."
});
export {
  incidentsRemoveCommand
};
