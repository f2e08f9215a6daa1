import {
  learn
} from "./chunk-IMR5G5NN.js";
import "./chunk-LP7Z2FHL.js";
import {
  recapReports
} from "./chunk-YYYP23MI.js";
import "./chunk-LGQEFSWA.js";
import {
  libraryOf
} from "./chunk-FKW4OBOU.js";
import "./chunk-SYCF3RTP.js";
import "./chunk-WQY2OWCT.js";
import "./chunk-AX5MGI4D.js";
import "./chunk-Z6GKR5KX.js";
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
import "./chunk-I6HPM34N.js";
import "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import {
  isOn
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import "./chunk-6I67JDG6.js";
import "./chunk-LBHP26DB.js";
import "./chunk-C7A3J56J.js";
import "./chunk-YEDCTFUQ.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-YVUOWQJJ.js";
import "./chunk-TQQRO3L6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KFCJBUJ4.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/incidents-learn.ts
var incidentsLearnCommand = async (given, surroundings) => {
  const { settings, world } = await prepareRun(given, surroundings, { requiresServices: false });
  const { location, library } = await libraryOf(settings, world);
  const { language, timeZone, deadlineMs } = settings;
  const dryRun = isOn(given, "dry-run");
  const result = await learn(
    { language, timeZone, at: null, dryRun },
    {
      ...world,
      library,
      signal: world.deadline.within(deadlineMs),
      recap: (reports) => recapReports(reports, { ...world, settings })
    }
  );
  return {
    exitCode: exits.done.code,
    text: renderLearnt(result, { location, dryRun }),
    json: { schemaVersion: 1, exitCode: exits.done.code, library: location, dryRun, ...result }
  };
};
function renderLearnt({ changes, unchanged, takenOut, withoutNote }, { location, dryRun }) {
  const added = changes.filter(({ change }) => change === "added").length;
  const lines = [
    ...changes.map(({ id, change }) => `${change} ${id}`),
    `${dryRun ? "Would be in" : "In"} ${location}: ${added} new drafts, ${changes.length - added} updated, ${unchanged} unchanged, ${takenOut} taken out before.`,
    ...withoutNote === 0 ? [] : [`The ledger keeps no note of ${withoutNote} of these releases: their drafts hold little.`],
    ...changes.length === 0 ? [] : [
      "Once the real report is in the library, take its draft out: lockkeeper incidents remove release:…"
    ]
  ];
  return `${lines.map(escapeTerminal).join("\n")}
`;
}
export {
  incidentsLearnCommand
};
