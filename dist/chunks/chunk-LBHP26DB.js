import {
  hazardTaxonomy
} from "./chunk-YEDCTFUQ.js";

// src/core/incidents/hazards/text-tokens.ts
var sentenceMax = 4e3;
var tokenPattern = /[A-Za-z0-9]+|[\uAC00-\uD7A3]+/g;
var camelPattern = /[a-z0-9]+|[A-Z]+(?![a-z])|[A-Z][a-z0-9]*/g;
var passedOver = new Set(
  "a an the our its their his her your this that these those some s very both just also then".split(" ")
);
var isPassedOver = (word) => passedOver.has(word);
function tokensOf(sentence) {
  const tokens = [];
  for (const match of sentence.matchAll(tokenPattern)) {
    const [found] = match;
    if (found === "t" && /n['’]$/.test(sentence.slice(Math.max(0, match.index - 2), match.index)))
      tokens.push({ word: "not", start: match.index, end: match.index + 1 });
    else if (/^[a-z]+[A-Z]/.test(found)) {
      for (const part of found.matchAll(camelPattern)) add(part[0], match.index + part.index);
    } else add(found, match.index);
  }
  return tokens;
  function add(found, start) {
    const word = found.toLowerCase();
    if (isPassedOver(word)) return;
    const end = start + found.length;
    const last = tokens.at(-1);
    if (last?.word === "load" && word.startsWith("balanc"))
      tokens[tokens.length - 1] = { word: `load${word}`, start: last.start, end };
    else tokens.push({ word, start, end });
  }
}

// src/core/incidents/hazards/compile-signs.ts
var gapMax = { latin: 5, hangul: 3 };
var nearMax = { latin: 8, hangul: 4 };
var prefixMax = 16;
var hangulMax = 8;
function compileSigns(groups) {
  const book = new WordBook();
  const compiled = groups.flatMap(
    ({ owner, signs }) => signs.split(";").map((sign) => sign.trim().replace(/\s+/g, " ")).filter((sign) => sign !== "").flatMap((sign) => ordersOf(sign).map((parts) => ({ owner, slots: slotsOf(parts, book) })))
  );
  const beginning = Array.from({ length: book.count }, () => []);
  for (const sign of compiled) beginning[sign.slots[0]?.group ?? 0]?.push(sign);
  return { whole: book.whole, prefixes: book.prefixes, hangul: book.hangul, beginning };
}
function ordersOf(sign) {
  const [first = "", second, ...others] = sign.split(" & ");
  if (others.length > 0 || second !== void 0 && sign.includes(" .. "))
    throw new Error(`not a sign: ${sign}`);
  const script = /[\uAC00-\uD7A3]/.test(sign) ? "hangul" : "latin";
  if (second === void 0)
    return [sign.split(" .. ").map((words, index) => ({ words, gap: index === 0 ? 0 : gapMax[script] }))];
  return [
    [
      { words: first, gap: 0 },
      { words: second, gap: nearMax[script] }
    ],
    [
      { words: second, gap: 0 },
      { words: first, gap: nearMax[script] }
    ]
  ];
}
var slotsOf = (parts, book) => parts.flatMap(
  ({ words, gap }) => words.split(" ").map((word, index) => ({ group: book.groupOf(word), gap: index === 0 ? gap : 0 }))
);
var WordBook = class {
  count = 0;
  whole = /* @__PURE__ */ new Map();
  prefixes = /* @__PURE__ */ new Map();
  hangul = /* @__PURE__ */ new Map();
  #groups = /* @__PURE__ */ new Map();
  groupOf(words) {
    const known = this.#groups.get(words);
    if (known !== void 0) return known;
    const group = this.count;
    this.count += 1;
    this.#groups.set(words, group);
    for (const word of words.split("|")) this.#enter(word, group);
    return group;
  }
  #enter(word, group) {
    const [, stem = "", star = ""] = /^([a-z0-9]+|[\uAC00-\uD7A3]+)(\*?)$/.exec(word) ?? [];
    const isHangul = stem >= "가";
    const max = isHangul ? hangulMax : star === "" ? Number.POSITIVE_INFINITY : prefixMax;
    if (stem === "" || isPassedOver(word) || stem.length > max || star !== "" && (isHangul || stem.length < 2))
      throw new Error(`not a word of a sign: ${word}`);
    const book = isHangul ? this.hangul : star === "" ? this.whole : this.prefixes;
    const known = book.get(stem);
    if (known === void 0) book.set(stem, [group]);
    else if (known.at(-1) !== group) known.push(group);
  }
};

// src/core/incidents/hazards/denial.ts
var noBefore = new Set("no without zero neither nor".split(" "));
var noBetween = new Set("no not never without nor neither".split(" "));
var reaches = 3;
var notIt = [
  ["not", /^(?:caused?|due|result|related|because|involv\w*|affect\w*|require\w*|need\w*)$/],
  ["unrelated", /^to$/],
  ["rather", /^than$/],
  ["instead", /^of$/]
];
function isDenied(tokens, places) {
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  const own = new Set(places);
  for (let place = first + 1; place < last; place += 1)
    if (!own.has(place) && noBetween.has(tokens[place]?.word ?? "")) return true;
  for (let place = Math.max(0, first - reaches); place < first; place += 1)
    if (noBefore.has(tokens[place]?.word ?? "") && !endsBetween(tokens, place, first)) return true;
  for (let place = Math.max(0, first - reaches - 2); place < first - 1; place += 1) {
    const [word, next] = [tokens[place]?.word ?? "", tokens[place + 1]?.word ?? ""];
    if (notIt.some(([lead, follow]) => lead === word && follow.test(next))) return true;
  }
  return isUnneeded(tokens, first) || isDeniedAfter(tokens, last);
}
function isUnneeded(tokens, first) {
  const word = tokens[first]?.word ?? "";
  const before = tokens[first - 1]?.word ?? "";
  if (word === "no") return /^(?:needs?|needed|needing|requires?|required|requiring)$/.test(before);
  return word === "without" && /^(?:undone|undo|undoing|reversible|revertible|reverted|back)$/.test(before);
}
var endsBetween = (tokens, place, first) => {
  const next = tokens[place + 1]?.word ?? "";
  return place + 1 < first && /^(?:longer|one|way|matter|able|warning|sufficient|enough)$/.test(next);
};
function isDeniedAfter(tokens, last) {
  const word = tokens[last]?.word ?? "";
  const next = tokens[last + 1]?.word ?? "";
  if (word < "가") {
    if (/^(?:was|were|is|are|did|has|have)$/.test(next)) {
      const then = tokens[last + 2]?.word ?? "";
      const what = tokens[last + 3]?.word ?? "";
      return then === "not" && /^(?:affect\w*|impact\w*|lost|involv\w*|compromis\w*|occur\w*)$/.test(what);
    }
    return /^(?:없|아니|아닙)/.test(next);
  }
  if (/없(?:이|음|었|습)/.test(word)) return true;
  if (/(?:유실|손실|삭제|손상|유출|노출|중단|발생)\S{0,3}지[는도]?$/.test(word)) return /^않/.test(next);
  return /^(?:없었|없음|없습|없으며|없이|아니|아닙|무관)/.test(next) || /^(?:발생하지|확인되지|일어나지)/.test(next) && /^않/.test(tokens[last + 2]?.word ?? "");
}

// src/core/incidents/hazards/match-signs.ts
var wordMax = 40;
function matchSigns(tokens, index) {
  const sentence = readSentence(tokens, index);
  const matches = [];
  const seen = /* @__PURE__ */ new Set();
  for (const [from, own] of sentence.groups.entries()) {
    for (const group of own) {
      for (const sign of index.beginning[group] ?? []) {
        if (!mayStand(sign, sentence.present) || seen.has(sign)) continue;
        const places = placesFrom(sign, { slot: 1, from, groups: sentence.groups });
        if (places === null || isDenied(tokens, [from, ...places])) continue;
        seen.add(sign);
        matches.push({ sign, from, to: places.at(-1) ?? from });
      }
    }
  }
  return matches;
}
function readSentence(tokens, index) {
  const present = new Uint8Array(index.beginning.length);
  const known = /* @__PURE__ */ new Map();
  const groups = tokens.map(({ word }) => {
    const kept = known.get(word);
    if (kept !== void 0) return kept;
    const found = groupsOf(word, index);
    known.set(word, found);
    for (const group of found) present[group] = 1;
    return found;
  });
  return { groups, present };
}
function mayStand({ slots }, present) {
  for (const { group } of slots) if (present[group] === 0) return false;
  return true;
}
function placesFrom(sign, at) {
  const wanted = sign.slots[at.slot];
  if (wanted === void 0) return [];
  for (let next = at.from + 1; next <= at.from + 1 + wanted.gap; next += 1) {
    if (at.groups[next]?.includes(wanted.group) !== true) continue;
    const others = placesFrom(sign, { slot: at.slot + 1, from: next, groups: at.groups });
    if (others !== null) return [next, ...others];
  }
  return null;
}
function groupsOf(word, index) {
  if (word.length > wordMax) return [];
  if (word >= "가") return groupsOfHangul(word, index);
  const found = [...index.whole.get(word) ?? []];
  for (let end = 2; end <= Math.min(word.length, prefixMax); end += 1)
    found.push(...index.prefixes.get(word.slice(0, end)) ?? []);
  return found;
}
function groupsOfHangul(word, { hangul }) {
  const found = word.length <= 3 ? [...hangul.get(word.slice(0, 1)) ?? []] : [];
  for (let start = 0; start < word.length - 1; start += 1) {
    for (let end = start + 2; end <= Math.min(word.length, start + hangulMax); end += 1)
      found.push(...hangul.get(word.slice(start, end)) ?? []);
  }
  return found;
}

// src/core/incidents/hazards/find-in-text.ts
var hazardsMax = 12;
var evidenceMax = 5;
var evidenceTextMax = 160;
var sentencesMax = 400;
var strengths = ["strong", "weak"];
var owners = hazardTaxonomy.flatMap((hazard) => strengths.map((strength) => ({ hazard, strength })));
var signIndex = onFirstUse(
  () => compileSigns(owners.map(({ hazard, strength }, owner) => ({ owner, signs: hazard.signs[strength] })))
);
var patterns = hazardTaxonomy.flatMap(
  ({ id, signs }) => (signs.patterns ?? []).map((pattern) => ({ id, pattern }))
);
function findHazardsInSentences(sentences) {
  const signs = sentences.slice(0, sentencesMax).flatMap(signsOf);
  const byHazard = /* @__PURE__ */ new Map();
  for (const sign of signs) {
    const known = byHazard.get(sign.hazard);
    if (known === void 0) byHazard.set(sign.hazard, [sign]);
    else known.push(sign);
  }
  return [...byHazard].map(([hazard, found]) => ({ hazard, found: strongestOnce(found), weight: weigh(found) })).sort((left, right) => right.weight - left.weight).slice(0, hazardsMax).map(({ hazard, found }) => ({
    hazard,
    strength: found.some(({ strength }) => strength === "strong") ? "strong" : "weak",
    evidence: found.slice(0, evidenceMax).map(toEvidence)
  }));
}
function weigh(signs) {
  const strong = new Set(signs.flatMap(({ strength, text }) => strength === "strong" ? text : [])).size;
  const first = Math.min(...signs.map(({ sentence }) => sentence));
  const some = Math.min(strong, 6);
  return (strong > 0 ? 10 + 2 * some : Math.min(signs.length, 4)) - first / 1e3;
}
function strongestOnce(signs) {
  const rank = ({ strength }) => strengths.indexOf(strength);
  const kept = [];
  for (const sign of [...signs].sort((left, right) => rank(left) - rank(right))) {
    const isSaid = kept.some(
      (other) => other.sentence === sign.sentence && (other.text.includes(sign.text) || sign.text.includes(other.text))
    );
    if (!isSaid) kept.push(sign);
    if (kept.length === evidenceMax) break;
  }
  return kept;
}
var toEvidence = ({ text, sentence }) => ({
  text,
  ref: null,
  path: null,
  sentence
});
function signsOf(sentence, number) {
  const text = sentence.slice(0, sentenceMax).normalize("NFC");
  const tokens = tokensOf(text);
  const byWords = matchSigns(tokens, signIndex()).flatMap(({ sign, from, to }) => {
    const owner = owners[sign.owner];
    const [first, last] = [tokens[from], tokens[to]];
    if (owner === void 0 || first === void 0 || last === void 0) return [];
    const said = text.slice(first.start, last.end);
    return [{ hazard: owner.hazard.id, strength: owner.strength, sentence: number, text: plain(said) }];
  });
  const byPattern = patterns.flatMap(({ id, pattern }) => {
    const said = pattern.exec(text)?.[0];
    return said === void 0 ? [] : [{ hazard: id, strength: "strong", sentence: number, text: plain(said) }];
  });
  return [...byWords, ...byPattern];
}
function onFirstUse(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
var plain = (text) => text.replace(/\s+/g, " ").trim().slice(0, evidenceTextMax);

export {
  hazardsMax,
  evidenceMax,
  findHazardsInSentences
};
