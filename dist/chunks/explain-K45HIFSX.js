import {
  kebabCase
} from "./chunk-DHKWD7VH.js";
import {
  autoLevelOf,
  builtInRuleIds,
  builtInRules,
  whatToConfigure
} from "./chunk-RVIAQXAX.js";
import "./chunk-CHJRLKMQ.js";
import "./chunk-BMNYDCJ4.js";
import "./chunk-HS6AGI7F.js";
import "./chunk-AX5MGI4D.js";
import {
  wrapText
} from "./chunk-6PTYWKB7.js";
import "./chunk-FHEQHLND.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import {
  config_schema_default,
  loadSettings,
  textOf
} from "./chunk-G4WCWXYP.js";
import {
  suggest
} from "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import {
  defaultRuleSettings
} from "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-GSLMZ55J.js";
import "./chunk-YEDCTFUQ.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-2AJRLDHE.js";
import "./chunk-HFOKONDR.js";
import "./chunk-TQQRO3L6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/core/render/explanation.ts
var words = {
  en: {
    protects: "What it protects",
    decides: "How it decides",
    level: "Level",
    options: "Options",
    example: "Example",
    fallback: "default",
    more: "lockkeeper explain RULE says how a rule decides."
  },
  ko: {
    protects: "보호하는 것",
    decides: "판단 방법",
    level: "수준",
    options: "옵션",
    example: "예",
    fallback: "기본값",
    more: "lockkeeper explain RULE로 규칙의 판단 방법을 볼 수 있습니다."
  }
};
function renderExplanation(explanation, { language, width }) {
  const said = words[language];
  const part = (heading, text) => [
    heading,
    ...wrapText(escapeTerminal(text), width - 2).map((line) => `  ${line}`),
    ""
  ];
  const options = explanation.options.flatMap(({ name, value, fallback, about }) => {
    const isOwn = JSON.stringify(value) !== JSON.stringify(fallback);
    const defaults = isOwn ? ` (${said.fallback}: ${spell(fallback)})` : "";
    const first = `${name}: ${spell(value)}${defaults}`;
    return [
      ...wrapText(escapeTerminal(first), width - 2).map((line) => `  ${line}`),
      ...wrapText(escapeTerminal(about), width - 6).map((line) => `      ${line}`)
    ];
  });
  return `${[
    `${escapeTerminal(explanation.rule)}: ${escapeTerminal(explanation.title)}`,
    "",
    ...part(said.protects, explanation.protects),
    ...part(said.decides, explanation.decides),
    ...part(said.level, explanation.level),
    ...options.length === 0 ? [] : [said.options, ...options, ""],
    ...part(said.example, explanation.example)
  ].join("\n").trimEnd()}
`;
}
function renderRuleList(explanations, { language }) {
  const width = Math.max(...explanations.map(({ rule }) => rule.length));
  const lines = explanations.map(
    ({ rule, title, level }) => `  ${rule.padEnd(width)}  ${escapeTerminal(`${title} (${level.split(":")[0]})`)}`
  );
  return `${[...lines, "", words[language].more].join("\n")}
`;
}
function spell(value) {
  if (value === null) return "-";
  return typeof value === "string" ? value : JSON.stringify(value);
}

// src/core/review/explain.ts
function explainRule(id, { settings, language }) {
  const builtIn = builtInRuleIds.find((candidate) => candidate === id);
  if (builtIn !== void 0) return explainBuiltIn(builtIn, settings, language);
  const own = settings.standard.custom.find((candidate) => candidate.id === id);
  return own === void 0 ? null : explainOwn(own, language);
}
function explainBuiltIn(id, settings, language) {
  const { title, protects, decides, example } = builtInRules[id];
  const { level, ...options } = settings.standard.rules[id];
  const { level: _fallback, ...fallbacks } = defaultRuleSettings[id];
  return {
    rule: id,
    title: title[language],
    protects: protects[language],
    decides: decides[language],
    level: levelText(id, level)[language],
    options: explainOptions(id, options, fallbacks),
    example: example[language]
  };
}
function explainOwn(rule, language) {
  const words2 = {
    own: { en: "Own rule of this workspace, in CEL.", ko: "이 워크스페이스가 CEL로 정의한 규칙입니다." },
    when: { en: "It runs when", ko: "실행 조건:" },
    assert: { en: "It passes when", ko: "통과 조건:" }
  };
  const when = rule.when === null ? "" : `${words2.when[language]} \`${rule.when}\`. `;
  return {
    rule: rule.id,
    title: rule.title,
    protects: rule.why,
    decides: `${words2.own[language]} ${when}${words2.assert[language]} \`${rule.assert}\`.`,
    level: ownLevels[rule.level][language],
    options: [],
    example: `${rule.message} ${rule.instead}`
  };
}
var ownLevels = {
  block: {
    en: "block: a failure stops the release.",
    ko: "block: 충족하지 못하면 배포를 차단합니다."
  },
  warn: {
    en: "warn: a failure warns.",
    ko: "warn: 충족하지 못하면 경고합니다."
  },
  off: { en: "off: the rule does not run.", ko: "off: 규칙을 실행하지 않습니다." }
};
function levelText(id, level) {
  if (level !== "auto") return ownLevels[level];
  const runs = autoLevelOf(id);
  const configure = whatToConfigure(id);
  if (runs === null || configure === null) return ownLevels.off;
  return {
    en: `auto: it runs at level ${runs} when there is something to read: ${configure.en}.`,
    ko: `auto: 확인할 정보가 설정되어 있으면 ${runs} 수준으로 실행합니다(${configure.ko}).`
  };
}
function explainOptions(id, options, fallbacks) {
  const described = config_schema_default.$defs.rules.properties[id].properties;
  return Object.entries(options).map(([key, value]) => {
    const name = kebabCase(key);
    return { name, value, fallback: fallbacks[key], about: described[name]?.description ?? "" };
  });
}

// src/hosts/commands/explain.ts
var explainCommand = async (given, surroundings) => {
  const { settings } = await loadSettings(given, surroundings);
  const { language } = settings;
  const known = [...builtInRuleIds, ...settings.standard.custom.map(({ id }) => id)];
  const explain = (id) => {
    const explanation = explainRule(id, { settings, language });
    return explanation === null ? [] : [explanation];
  };
  const asked = textOf(given, "rule");
  const rules = asked === null ? known.flatMap(explain) : explain(asked);
  const [first] = rules;
  if (first === void 0) throw noSuchRule(asked ?? "", known);
  const { width } = surroundings.terminal;
  return {
    exitCode: exits.done.code,
    text: asked === null ? renderRuleList(rules, { language }) : renderExplanation(first, { language, width }),
    json: { schemaVersion: 1, exitCode: exits.done.code, rules }
  };
};
function noSuchRule(id, known) {
  return new Failure({
    code: "arguments/invalid",
    message: `There is no rule "${id}"${suggest(id, known)}`,
    hint: "`lockkeeper explain` without a rule lists them all, those of your config too."
  });
}
export {
  explainCommand
};
