// src/core/text/plain-line.ts
var invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
var plain = /^[!-~]+(?: [!-~]+)*$/u;
var lineBreaks = /[\t\n\v\f\r]/gu;
var plainLine = (text) => plain.test(text) ? text : text.replace(lineBreaks, " ").replace(invisible, "").replace(/\s+/gu, " ").trim();

// src/core/render/safe-line.ts
var hidden = /[\u00ad\u2060-\u2064\u{e0000}-\u{e007f}]/gu;
var safeLine = (text) => plainLine(text.replace(new RegExp("\\p{Surrogate}", "gu"), "�").replace(hidden, ""));

// src/core/render/escape-terminal.ts
function escapeTerminal(text) {
  return safeLine(text).replace(/(?<=^|\s):{2,}/g, (colons) => [...colons].join(" ")).replace(/##(?=\[)/g, "# #");
}

export {
  plainLine,
  safeLine,
  escapeTerminal
};
