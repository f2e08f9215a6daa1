// src/core/text/plain-line.ts
var invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
var plain = /^[!-~]+(?: [!-~]+)*$/u;
var lineBreaks = /[\t\n\v\f\r]/gu;
var plainLine = (text) => plain.test(text) ? text : text.replace(lineBreaks, " ").replace(invisible, "").replace(/\s+/gu, " ").trim();

export {
  plainLine
};
