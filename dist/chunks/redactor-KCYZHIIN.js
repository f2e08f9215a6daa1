import {
  findSecrets,
  isSuspect,
  joinings,
  maskPlaces,
  mayHoldSecret
} from "./chunk-DWK2L67X.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/secretlint/redactor.ts
var loadRuleSet = async () => (await import("./rule-set-B5IMUWA3.js")).scan;
var roundsMax = 5;
function createRedactor(load = loadRuleSet) {
  let ruleSet;
  const scanSuspects = async (texts) => {
    if (texts.length === 0) return [];
    ruleSet ??= load();
    return (await ruleSet)(texts);
  };
  return {
    redact: async (texts) => {
      let redacted = await maskAll(texts, scanSuspects);
      for (const join of joinings) redacted = await maskJoined(redacted, join, scanSuspects);
      return redacted;
    }
  };
}
async function maskJoined(told, join, scanSuspects) {
  const hiding = told.flatMap(({ text, masked }, index) => {
    const joined = join(text);
    return joined === text ? [] : [{ index, masked, joined }];
  });
  const found = await maskAll(
    hiding.map(({ joined }) => joined),
    scanSuspects
  );
  const redacted = [...told];
  for (const [position, { index, masked }] of hiding.entries()) {
    const again = found[position];
    if (again !== void 0 && again.masked > 0)
      redacted[index] = { text: again.text, masked: masked + again.masked };
  }
  return redacted;
}
async function maskAll(texts, scanSuspects) {
  const redacted = texts.map((text) => ({ text, masked: 0 }));
  let open = [...texts.keys()].filter((index) => mayHoldSecret(texts[index] ?? ""));
  for (let round = 0; round < roundsMax && open.length > 0; round += 1) {
    const rest = open.map((index) => redacted[index] ?? { text: "", masked: 0 });
    const masked = await maskOnce(
      rest.map(({ text }) => text),
      scanSuspects
    );
    for (const [position, index] of open.entries()) {
      const { text, masked: count } = masked[position] ?? { text: "", masked: 0 };
      redacted[index] = { text, masked: (rest[position]?.masked ?? 0) + count };
    }
    open = open.filter((_index, position) => (masked[position]?.masked ?? 0) > 0);
  }
  return redacted;
}
async function maskOnce(texts, scanSuspects) {
  const suspects = texts.flatMap((text, index) => isSuspect(text) ? [{ text, index }] : []);
  const found = await scanSuspects(suspects.map(({ text }) => text));
  const places = new Map(suspects.map(({ index }, position) => [index, found[position] ?? []]));
  return texts.map((text, index) => maskPlaces(text, [...findSecrets(text), ...places.get(index) ?? []]));
}
export {
  createRedactor
};
