import {
  canonicalReport
} from "./chunk-LGQEFSWA.js";
import {
  invariant
} from "./chunk-6I67JDG6.js";

// src/flows/incidents/add-reports.ts
var batchSize = 2e3;
async function addReports({ dryRun }, world) {
  const { events, problems, notes } = await world.source.readReports({ signal: world.signal });
  const last = [...new Map(events.map((event) => [idOf(event), event])).values()];
  const known = await world.library.readEntriesOf(last.map(idOf));
  const steps = last.flatMap((event) => planStep(event, known.get(idOf(event)), world.hash) ?? []);
  if (!dryRun) await perform(steps, world);
  return {
    changes: steps.map(({ id, change }) => ({ id, change })),
    unchanged: last.length - steps.length,
    problems,
    notes
  };
}
var idOf = (event) => event.kind === "report" ? event.report.id : event.id;
function planStep(event, entry, hash) {
  if (event.kind === "removal") {
    if (entry?.deleted === true) return null;
    const reportHash2 = entry?.report ?? hash.sha256(event.id);
    return { id: event.id, change: "removed", reportHash: reportHash2, report: null };
  }
  const { report } = event;
  const reportHash = hash.sha256(canonicalReport(report));
  if (entry !== void 0 && !entry.deleted && entry.report === reportHash) return null;
  const change = entry === void 0 || entry.deleted ? "added" : "updated";
  return { id: report.id, change, reportHash, report };
}
async function perform(steps, world) {
  const removals = steps.filter(({ report }) => report === null);
  if (removals.length > 0) await world.library.put(removals.map((step) => toEntry(step, null)));
  const kept = steps.flatMap((step) => step.report === null ? [] : [{ step, report: step.report }]);
  for (let start = 0; start < kept.length; start += batchSize) {
    const batch = kept.slice(start, start + batchSize);
    world.progress.step(`Recapping reports ${start + 1} to ${start + batch.length} of ${kept.length}`);
    const incidents = await world.recap(batch.map(({ report }) => report));
    await world.library.put(
      batch.map(({ step }, index) => {
        const incident = incidents[index];
        invariant(incident?.id === step.id, `the recap of ${step.id} is missing`);
        return toEntry(step, incident);
      })
    );
  }
}
var toEntry = (step, incident) => ({
  schemaVersion: 1,
  id: step.id,
  report: step.reportHash,
  deleted: incident === null,
  incident
});

export {
  addReports
};
