import {
  cutAt
} from "./chunk-MRXOY36K.js";

// src/core/condense/split-sentences.ts
var abbreviations = /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|approx|incl|resp|no|nr|fig|ca|St|Mr|Ms|Dr|z\.B)\.$/iu;
var abbreviationLengthMax = 8;
var ends = /[.!?。！？…]["'”’)\]]{0,3}\s+(?=["'“‘([`]{0,3}[\p{Lu}\p{Lo}\p{N}`])/gu;
function splitSentences(prose) {
  const sentences = [];
  let start = 0;
  for (const match of prose.matchAll(ends)) {
    const end = match.index + match[0].length;
    const sentence = prose.slice(start, end).trim();
    if (abbreviations.test(sentence.slice(-abbreviationLengthMax))) continue;
    sentences.push(sentence);
    start = end;
  }
  const rest = prose.slice(start).trim();
  return rest === "" ? sentences : [...sentences, rest];
}
function cutAtSentence(text, lengthMax) {
  if (text.length <= lengthMax) return text;
  let kept = "";
  for (const sentence of splitSentences(text)) {
    const longer = kept === "" ? sentence : `${kept} ${sentence}`;
    if (longer.length > lengthMax) break;
    kept = longer;
  }
  return kept === "" ? cutAt(text, lengthMax) : kept;
}

export {
  splitSentences,
  cutAtSentence
};
