import {
  plainLine
} from "./chunk-Q764DJLP.js";

// src/core/render/safe-line.ts
var hidden = /[\u00ad\u2060-\u2064\u{e0000}-\u{e007f}]/gu;
var safeLine = (text) => plainLine(text.replace(new RegExp("\\p{Surrogate}", "gu"), "�").replace(hidden, ""));

// src/core/render/escape-terminal.ts
function escapeTerminal(text) {
  return safeLine(text).replace(/(?<=^|\s):{2,}/g, (colons) => [...colons].join(" ")).replace(/##(?=\[)/g, "# #");
}

export {
  safeLine,
  escapeTerminal
};
