import {
  hazardOf
} from "./chunk-YEDCTFUQ.js";
import {
  cutAt
} from "./chunk-MRXOY36K.js";
import {
  plainLine
} from "./chunk-Q764DJLP.js";

// src/core/incidents/tell/tell-reasons.ts
var quotedMax = 90;
var topicMax = 60;
var wordsMax = 4;
var reasonsMax = 3;
var hazardsMax = 2;
var reasonOrder = {
  hazard: 0,
  service: 1,
  words: 2,
  meaning: 3
};
function tellReasons(why) {
  const hazards = why.filter((reason) => reason.kind === "hazard");
  const others = why.filter(({ kind }) => kind !== "hazard").sort((a, b) => reasonOrder[a.kind] - reasonOrder[b.kind]);
  const quoted = /* @__PURE__ */ new Set();
  return [...hazards.slice(0, hazardsMax), ...others].slice(0, reasonsMax).map((reason) => {
    if (reason.kind !== "hazard") return { text: tellReason(reason), brief: briefOf(reason), path: null };
    const { inChange } = reason;
    const place = JSON.stringify([inChange?.path, inChange?.text]);
    const told = quoted.has(place) ? { ...reason, inChange: null } : reason;
    quoted.add(place);
    return { text: tellReason(told), brief: briefOf(told), path: inChange?.path ?? null };
  });
}
var quote = (text, max = quotedMax) => `"${cutAt(plainLine(text).replaceAll('"', "'"), max)}"`;
function tellReason(reason) {
  switch (reason.kind) {
    case "words": {
      const words = wordList(reason);
      const topic = quote(reason.topic.text, topicMax);
      return { en: `words shared with ${topic}: ${words}`, ko: `${topic} 항목과 공통된 단어: ${words}` };
    }
    case "hazard":
      return tellHazard(reason);
    case "service": {
      const name = plainLine(reason.name);
      return { en: `the same service, ${name}`, ko: `같은 서비스 ${name}` };
    }
    case "meaning": {
      const topic = quote(reason.topic.text, topicMax);
      return { en: `as a whole it reads like ${topic}`, ko: `전체 내용이 ${topic} 항목과 유사` };
    }
  }
}
function briefOf(reason) {
  if (reason.kind === "words") {
    const words = wordList(reason);
    return { en: `the words ${words}`, ko: `단어 ${words}` };
  }
  if (reason.kind !== "hazard") return tellReason(reason);
  const { name } = hazardOf(reason.hazard);
  const path = reason.inChange?.path ?? null;
  const file = path === null ? "" : `, ${fileName(path)}`;
  return { en: `${name.en}${file}`, ko: `${name.ko}${file}` };
}
function wordList({ words }) {
  const telling = words.filter(({ word, via }, at) => via === null || via === word || at === 0);
  return telling.slice(0, wordsMax).map(wordText).join(", ");
}
var wordText = ({ word, via }) => via === null || via === word ? plainLine(word) : `${plainLine(word)} (${plainLine(via)})`;
var fileName = (path) => plainLine(path.slice(path.lastIndexOf("/") + 1));
function tellHazard({ hazard, inChange, inIncident }) {
  const { name } = hazardOf(hazard);
  const then = quote(inIncident);
  if (inChange === null) return { en: `${name.en}, then ${then}`, ko: `${name.ko}: 당시 ${then}` };
  const here = quote(inChange.text);
  const { path } = inChange;
  const file = path === null || inChange.text.includes(path) ? "" : ` (${fileName(path)})`;
  return {
    en: `${name.en}, here ${here}${file}, then ${then}`,
    ko: `${name.ko}: 이번 변경 ${here}${file}, 당시 ${then}`
  };
}

export {
  tellReasons,
  tellReason
};
