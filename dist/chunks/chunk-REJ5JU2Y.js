import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";

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
    case "kept-note":
      return {
        title: `note ${publication.sha256.slice(0, 12)} kept in the ledger (${sizeOf(publication.text)})`,
        text: publication.text
      };
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

// src/flows/open-module.ts
async function openModule(module, folder, world) {
  if (module === null || module.clone === null) {
    return world.sourceControl.openRepository(module?.repository ?? folder);
  }
  world.progress?.step(`${module.name}: cloning its repository`);
  return world.sourceControl.cloneRepository(module.clone);
}
function headOf(module, head) {
  if (module === null || module.head !== null) return module?.head ?? head;
  return module.clone === null ? head : "HEAD";
}

export {
  openModule,
  headOf,
  renderPlan
};
