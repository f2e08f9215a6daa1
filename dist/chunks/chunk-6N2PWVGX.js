import {
  outDefault
} from "./chunk-CXUQGDMT.js";
import {
  escapeTerminal
} from "./chunk-UNLSCALG.js";
import {
  createWorld
} from "./chunk-3UOBMSMM.js";
import {
  Temporal,
  isOn,
  listOf,
  loadSettings,
  parseMoment,
  repositoryOf,
  textOf
} from "./chunk-2DISSAVK.js";
import {
  epochMs
} from "./chunk-MPA4F3YG.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/prepare-run.ts
import { resolve } from "node:path";
async function prepareRun(given, surroundings) {
  const emergency = emergencyOf(given);
  const { settings, file } = await loadSettings(given, surroundings);
  surroundings.progress.step(file === null ? "No config file: defaults hold" : `Config: ${file}`);
  const shownFolder = textOf(given, "out") ?? outDefault;
  const world = await createWorld({
    at: momentOf(given, settings.timeZone),
    ledger: settings.ledger,
    outDirectory: resolve(surroundings.workingDirectory, shownFolder),
    progress: surroundings.progress,
    actions: surroundings.actions
  });
  const request = {
    repository: repositoryOf(given, surroundings),
    base: textOf(given, "base") ?? "auto",
    head: textOf(given, "head") ?? "HEAD",
    environment: settings.environment,
    operators: listOf(given, "operators"),
    window: textOf(given, "window"),
    emergency,
    dryRun: isOn(given, "dry-run"),
    host: surroundings.host,
    actor: surroundings.actor
  };
  return { request, settings, world, shownFolder };
}
function momentOf(given, timeZone) {
  const text = textOf(given, "at");
  if (text === null) return null;
  const moment = parseMoment(text, timeZone);
  if (moment === null) {
    throw new Failure({
      code: "arguments/invalid",
      message: `--at is not a time: "${text}".`,
      hint: `Write it like 2026-03-31T10:00+09:00, or without offset for ${timeZone}.`
    });
  }
  return moment;
}
function emergencyOf(given) {
  const reason = textOf(given, "emergency");
  const approver = textOf(given, "approver");
  if (reason !== null && approver !== null) return { reason, approver };
  if (reason === null && approver === null) return null;
  throw new Failure({
    code: "arguments/invalid",
    message: reason === null ? "--approver is given without --emergency." : "--emergency is given without --approver.",
    hint: "An emergency needs both: why, and who approved it."
  });
}

// src/core/plan/render-plan.ts
var linesShown = 3;
var columnsShown = 90;
function renderPlan(publications, input) {
  const heading = {
    en: "Dry run: nothing was written, published or recorded. A run would, in this order:",
    ko: "모의 실행: 아무것도 쓰거나 게시하거나 기록하지 않았습니다. 실제 실행 시 순서는 다음과 같습니다."
  };
  const steps = publications.map((publication, index) => {
    const { title, text } = describe(publication, input.folder);
    return [`${index + 1}. ${title}`, ...firstLines(text)].join("\n");
  });
  return `${[heading[input.language], ...steps].join("\n")}
`;
}
function describe(publication, folder) {
  const pathOf = (path) => escapeTerminal(`${folder}/${path}`);
  switch (publication.kind) {
    case "file":
      return {
        title: `file ${pathOf(publication.path)} (${sizeOf(publication.text)})`,
        text: publication.text
      };
    case "summary":
      return { title: `summary (${sizeOf(publication.markdown)})`, text: publication.markdown };
    case "annotation":
      return {
        title: `annotation ${publication.severity}: ${escapeTerminal(publication.title)}`,
        text: publication.message
      };
    case "output":
      return { title: `output ${publication.name} (${sizeOf(publication.value)})`, text: publication.value };
    case "output-path":
      return { title: `output ${publication.name} = ${pathOf(publication.path)}`, text: "" };
    case "record": {
      const { kind, workspace, environment } = publication.record;
      const text = JSON.stringify(publication.record);
      return {
        title: escapeTerminal(`record ${kind} of ${workspace} in ${environment} (${sizeOf(text)})`),
        text
      };
    }
  }
}
function firstLines(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const shown = lines.slice(0, linesShown).map((line) => {
    const safe = escapeTerminal(line);
    return `     ${safe.length > columnsShown ? `${safe.slice(0, columnsShown)}…` : safe}`;
  });
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, `     … ${rest} more lines`] : shown;
}
function sizeOf(text) {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}

// src/core/time/iso-time.ts
var secondsPerDay = 86400;
function isoTime(time) {
  const seconds = Math.floor(time / 1e3);
  const days = Math.floor(seconds / secondsPerDay);
  const ofDay = seconds - days * secondsPerDay;
  const { year, month, day } = civilFromDays(days);
  const clock = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60].map(twoDigits).join(":");
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}T${clock}Z`;
}
var twoDigits = (value) => String(value).padStart(2, "0");
function civilFromDays(days) {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  };
}
function localTime(time, timeZone) {
  const local = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timeZone);
  return `${local.toPlainDate().toString()} ${local.toPlainTime().toString({ smallestUnit: "minute" })}`;
}
function readIsoTime(text) {
  return epochMs(Temporal.Instant.from(text).epochMilliseconds);
}

export {
  isoTime,
  localTime,
  readIsoTime,
  prepareRun,
  renderPlan
};
