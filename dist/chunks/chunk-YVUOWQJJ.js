import {
  cutAtSentence
} from "./chunk-TQQRO3L6.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";
import {
  require_ucs2length
} from "./chunk-AHZDWVCY.js";
import {
  cleanModelText
} from "./chunk-KFCJBUJ4.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/core/draft/parts/repair-request.ts
var answerMax = 24e3;
var problemsMax = 12;
function repairRequest(request, answer, problems) {
  const said = answer.trim() === "" ? "(an empty answer)" : answer.slice(0, answerMax).trimEnd();
  const list = problems.slice(0, problemsMax).map((problem) => `- ${problem}`);
  const ask = [
    "That answer cannot be used:",
    ...list,
    "Answer again with the whole JSON object, corrected, and nothing else."
  ].join("\n");
  return {
    ...request,
    turns: [
      ...request.turns,
      { role: "assistant", blocks: [{ text: said, cached: false }] },
      { role: "user", blocks: [{ text: ask, cached: false }] }
    ]
  };
}

// src/core/draft/parts/wire-schema.ts
var enforced = /* @__PURE__ */ new Set(["type", "properties", "items", "enum", "const", "anyOf"]);
var limitTexts = {
  minLength: (value) => `at least ${value} characters`,
  maxLength: (value) => `at most ${value} characters`,
  minItems: (value) => `at least ${value} items`,
  maxItems: (value) => `at most ${value} items`,
  minimum: (value) => `${value} or more`,
  maximum: (value) => `${value} or less`,
  pattern: (value) => `like ${value}`,
  format: (value) => `a ${value}`
};
function wireSchema(schema) {
  return rewrite(schema, schema);
}
function rewrite(node, root) {
  const whole = resolveReference(node, root);
  const kept = Object.entries(whole).filter(([key]) => enforced.has(key));
  const description = describe(whole);
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, rewriteKeyword(key, value, root)])),
    ...whole["type"] === "object" && {
      required: Object.keys(whole["properties"] ?? {}),
      additionalProperties: false
    },
    ...description !== "" && { description }
  };
}
function rewriteKeyword(key, value, root) {
  if (key === "properties") {
    const properties = Object.entries(value);
    return Object.fromEntries(properties.map(([name, property]) => [name, rewrite(property, root)]));
  }
  if (key === "items") return rewrite(value, root);
  if (key === "anyOf") return value.map((option) => rewrite(option, root));
  return value;
}
function resolveReference(node, root) {
  const name = /^#\/\$defs\/(.+)$/.exec(String(node["$ref"] ?? ""))?.[1];
  if (name === void 0) return node;
  const target = (root["$defs"] ?? {})[name] ?? {};
  return { ...target, ..."description" in node && { description: node["description"] } };
}
function describe(node) {
  const limits = Object.entries(limitTexts).flatMap(([key, tell]) => key in node ? [tell(node[key])] : []);
  const sentence = limits.length === 0 ? "" : `Limits: ${limits.join(", ")}.`;
  return [node["description"], sentence].filter((text) => text !== void 0 && text !== "").join(" ");
}

// schemas/parts/basics.schema.json
var basics_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://lockkeeper.dev/schemas/parts/basics.schema.json",
  title: "BasicsPart",
  description: "What the release is about and what it endangers, as a model answers it.",
  $comment: "Limits of length are kept by cutting, not by refusing.",
  type: "object",
  additionalProperties: false,
  required: ["title", "summary", "scope", "caveats", "watch"],
  properties: {
    title: { type: "string", minLength: 1, maxLength: 70, description: "Names the two or three changes that matter most. Without module, environment or version: they are put before it." },
    summary: { type: "array", maxItems: 4, items: { $ref: "#/$defs/claim" }, description: "What changes for users and operators, one sentence each, most important first. Risk and counts are told already." },
    scope: { type: "array", maxItems: 8, items: { $ref: "#/$defs/claim" }, description: "Who or what is affected and how: users, consumers of the API, data, settings, capacity, other services." },
    caveats: { type: "array", maxItems: 6, items: { $ref: "#/$defs/claim" }, description: "What a rollback does not bring back or breaks: why, and what to do about it." },
    watch: { type: "array", maxItems: 6, items: { $ref: "#/$defs/signal" }, description: "What to look at after this deploy, because of what this release changes." }
  },
  $defs: {
    refs: { type: "array", maxItems: 12, items: { type: "string", maxLength: 200 }, description: "Ids of the sources that say it, copied from the sources, for example pr:#12." },
    claim: {
      type: "object",
      additionalProperties: false,
      required: ["text", "refs"],
      properties: {
        text: { type: "string", maxLength: 260, description: "One sentence." },
        refs: { $ref: "#/$defs/refs" }
      }
    },
    signal: {
      type: "object",
      additionalProperties: false,
      required: ["signal", "threshold", "minutes", "refs"],
      properties: {
        signal: { type: "string", maxLength: 140, description: "What to look at." },
        threshold: { type: "string", maxLength: 140, description: "What means trouble." },
        minutes: { type: "integer", minimum: 1, maximum: 10080, description: "For how long after the deploy, in minutes." },
        refs: { $ref: "#/$defs/refs" }
      }
    }
  }
};

// schemas/parts/body.schema.json
var body_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://lockkeeper.dev/schemas/parts/body.schema.json",
  title: "BodyPart",
  description: "What changes, as a model answers it.",
  $comment: "Limits of length are kept by cutting, not by refusing.",
  type: "object",
  additionalProperties: false,
  required: ["changes"],
  properties: {
    changes: { type: "array", maxItems: 40, items: { $ref: "#/$defs/change" }, description: "One line for each change, in the order of the facts." }
  },
  $defs: {
    refs: { type: "array", maxItems: 12, items: { type: "string", maxLength: 200 }, description: "Ids of the sources that say it, copied from the sources, for example pr:#12." },
    change: {
      type: "object",
      additionalProperties: false,
      required: ["facts", "text", "refs", "details"],
      properties: {
        facts: { type: "array", maxItems: 40, items: { type: "integer", minimum: 1 }, description: "Numbers of the facts that this line tells. Each fact in one line." },
        text: { type: "string", maxLength: 220, description: "What is different after the deploy, for the people who use or run it." },
        category: { enum: ["breaking", "migration", "feature", "fix", "performance", "security", "configuration", "dependency", "infrastructure", "refactor", "documentation", "test", "other"], description: "What kind of change it is; that of its first fact unless the sources say otherwise." },
        refs: { $ref: "#/$defs/refs" },
        details: { type: "array", maxItems: 4, items: { $ref: "#/$defs/claim" }, description: "What an operator or user must know besides: defaults, limits, deadlines, acceptance criteria. Not what the line already says." }
      }
    },
    claim: {
      type: "object",
      additionalProperties: false,
      required: ["text", "refs"],
      properties: {
        text: { type: "string", maxLength: 220, description: "One sentence." },
        refs: { $ref: "#/$defs/refs" }
      }
    }
  }
};

// schemas/parts/checklists.schema.json
var checklists_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://lockkeeper.dev/schemas/parts/checklists.schema.json",
  title: "ChecklistsPart",
  description: "Checklist lines that this release asks for, as a model answers them.",
  $comment: "Limits of length are kept by cutting, not by refusing.",
  type: "object",
  additionalProperties: false,
  required: ["before", "during", "after"],
  properties: {
    before: { type: "array", maxItems: 6, items: { $ref: "#/$defs/line" }, description: "To be true before the deploy starts." },
    during: { type: "array", maxItems: 4, items: { $ref: "#/$defs/line" }, description: "To be seen while the deploy runs." },
    after: { type: "array", maxItems: 6, items: { $ref: "#/$defs/line" }, description: "To be verified after the deploy." }
  },
  $defs: {
    line: {
      type: "object",
      additionalProperties: false,
      required: ["group", "text", "refs"],
      properties: {
        group: { type: "string", maxLength: 60, description: "One of the groups of the list." },
        text: { type: "string", maxLength: 200, description: "Something that one person can tick: what is true when it is done." },
        refs: { type: "array", maxItems: 12, items: { type: "string", maxLength: 200 }, description: "Ids of the sources that ask for it, copied from the sources, for example pr:#12." }
      }
    }
  }
};

// src/domain/generated/basics-part.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var validateBasicsPart = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://lockkeeper.dev/schemas/parts/basics.schema.json", "title": "BasicsPart", "description": "What the release is about and what it endangers, as a model answers it.", "$comment": "Limits of length are kept by cutting, not by refusing.", "type": "object", "additionalProperties": false, "required": ["title", "summary", "scope", "caveats", "watch"], "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 70, "description": "Names the two or three changes that matter most. Without module, environment or version: they are put before it." }, "summary": { "type": "array", "maxItems": 4, "items": { "$ref": "#/$defs/claim" }, "description": "What changes for users and operators, one sentence each, most important first. Risk and counts are told already." }, "scope": { "type": "array", "maxItems": 8, "items": { "$ref": "#/$defs/claim" }, "description": "Who or what is affected and how: users, consumers of the API, data, settings, capacity, other services." }, "caveats": { "type": "array", "maxItems": 6, "items": { "$ref": "#/$defs/claim" }, "description": "What a rollback does not bring back or breaks: why, and what to do about it." }, "watch": { "type": "array", "maxItems": 6, "items": { "$ref": "#/$defs/signal" }, "description": "What to look at after this deploy, because of what this release changes." } }, "$defs": { "refs": { "type": "array", "maxItems": 12, "items": { "type": "string", "maxLength": 200 }, "description": "Ids of the sources that say it, copied from the sources, for example pr:#12." }, "claim": { "type": "object", "additionalProperties": false, "required": ["text", "refs"], "properties": { "text": { "type": "string", "maxLength": 260, "description": "One sentence." }, "refs": { "$ref": "#/$defs/refs" } } }, "signal": { "type": "object", "additionalProperties": false, "required": ["signal", "threshold", "minutes", "refs"], "properties": { "signal": { "type": "string", "maxLength": 140, "description": "What to look at." }, "threshold": { "type": "string", "maxLength": 140, "description": "What means trouble." }, "minutes": { "type": "integer", "minimum": 1, "maximum": 10080, "description": "For how long after the deploy, in minutes." }, "refs": { "$ref": "#/$defs/refs" } } } } };
var func1 = import_ucs2length.default.default ?? import_ucs2length.default;
var schema20 = { "type": "object", "additionalProperties": false, "required": ["text", "refs"], "properties": { "text": { "type": "string", "maxLength": 260, "description": "One sentence." }, "refs": { "$ref": "#/$defs/refs" } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 12) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 12 }, message: "must NOT have more than 12 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func1(data0) > 200) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema20.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "refs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 === "string") {
        if (func1(data0) > 260) {
          const err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 260 }, message: "must NOT have more than 260 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.refs !== void 0) {
      if (!validate54(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "object", "additionalProperties": false, "required": ["signal", "threshold", "minutes", "refs"], "properties": { "signal": { "type": "string", "maxLength": 140, "description": "What to look at." }, "threshold": { "type": "string", "maxLength": 140, "description": "What means trouble." }, "minutes": { "type": "integer", "minimum": 1, "maximum": 10080, "description": "For how long after the deploy, in minutes." }, "refs": { "$ref": "#/$defs/refs" } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema22.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "signal" || key0 === "threshold" || key0 === "minutes" || key0 === "refs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.signal !== void 0) {
      let data0 = data.signal;
      if (typeof data0 === "string") {
        if (func1(data0) > 140) {
          const err2 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.threshold !== void 0) {
      let data1 = data.threshold;
      if (typeof data1 === "string") {
        if (func1(data1) > 140) {
          const err4 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data2 = data.minutes;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 10080 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.refs !== void 0) {
      if (!validate54(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "summary" || key0 === "scope" || key0 === "caveats" || key0 === "watch")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func1(data0) > 70) {
          const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 70 }, message: "must NOT have more than 70 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data1 = data.summary;
      if (Array.isArray(data1)) {
        if (data1.length > 4) {
          const err5 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data1[i0], { instancePath: instancePath + "/summary/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data3 = data.scope;
      if (Array.isArray(data3)) {
        if (data3.length > 8) {
          const err7 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate53(data3[i1], { instancePath: instancePath + "/scope/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.caveats !== void 0) {
      let data5 = data.caveats;
      if (Array.isArray(data5)) {
        if (data5.length > 6) {
          const err9 = { instancePath: instancePath + "/caveats", schemaPath: "#/properties/caveats/maxItems", keyword: "maxItems", params: { limit: 6 }, message: "must NOT have more than 6 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate53(data5[i2], { instancePath: instancePath + "/caveats/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/caveats", schemaPath: "#/properties/caveats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.watch !== void 0) {
      let data7 = data.watch;
      if (Array.isArray(data7)) {
        if (data7.length > 6) {
          const err11 = { instancePath: instancePath + "/watch", schemaPath: "#/properties/watch/maxItems", keyword: "maxItems", params: { limit: 6 }, message: "must NOT have more than 6 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate59(data7[i3], { instancePath: instancePath + "/watch/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/watch", schemaPath: "#/properties/watch/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/domain/generated/body-part.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var validateBodyPart = validate522;
var schema202 = { "type": "object", "additionalProperties": false, "required": ["facts", "text", "refs", "details"], "properties": { "facts": { "type": "array", "maxItems": 40, "items": { "type": "integer", "minimum": 1 }, "description": "Numbers of the facts that this line tells. Each fact in one line." }, "text": { "type": "string", "maxLength": 220, "description": "What is different after the deploy, for the people who use or run it." }, "category": { "enum": ["breaking", "migration", "feature", "fix", "performance", "security", "configuration", "dependency", "infrastructure", "refactor", "documentation", "test", "other"], "description": "What kind of change it is; that of its first fact unless the sources say otherwise." }, "refs": { "$ref": "#/$defs/refs" }, "details": { "type": "array", "maxItems": 4, "items": { "$ref": "#/$defs/claim" }, "description": "What an operator or user must know besides: defaults, limits, deadlines, acceptance criteria. Not what the line already says." } } };
var func12 = import_ucs2length2.default.default ?? import_ucs2length2.default;
function validate542(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate542.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 12) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 12 }, message: "must NOT have more than 12 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func12(data0) > 200) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate542.errors = vErrors;
  return errors === 0;
}
validate542.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema222 = { "type": "object", "additionalProperties": false, "required": ["text", "refs"], "properties": { "text": { "type": "string", "maxLength": 220, "description": "One sentence." }, "refs": { "$ref": "#/$defs/refs" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema222.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "refs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 === "string") {
        if (func12(data0) > 220) {
          const err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 220 }, message: "must NOT have more than 220 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.refs !== void 0) {
      if (!validate542(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate532.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema202.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "facts" || key0 === "text" || key0 === "category" || key0 === "refs" || key0 === "details")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data0 = data.facts;
      if (Array.isArray(data0)) {
        if (data0.length > 40) {
          const err2 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/maxItems", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/facts/" + i0, schemaPath: "#/properties/facts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 1 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/facts/" + i0, schemaPath: "#/properties/facts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (func12(data2) > 220) {
          const err6 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 220 }, message: "must NOT have more than 220 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      let data3 = data.category;
      if (!(data3 === "breaking" || data3 === "migration" || data3 === "feature" || data3 === "fix" || data3 === "performance" || data3 === "security" || data3 === "configuration" || data3 === "dependency" || data3 === "infrastructure" || data3 === "refactor" || data3 === "documentation" || data3 === "test" || data3 === "other")) {
        const err8 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/enum", keyword: "enum", params: { allowedValues: schema202.properties.category.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.refs !== void 0) {
      if (!validate542(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
        errors = vErrors.length;
      }
    }
    if (data.details !== void 0) {
      let data5 = data.details;
      if (Array.isArray(data5)) {
        if (data5.length > 4) {
          const err9 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate56(data5[i1], { instancePath: instancePath + "/details/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate532.errors = vErrors;
  return errors === 0;
}
validate532.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate522.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.changes === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "changes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data0 = data.changes;
      if (Array.isArray(data0)) {
        if (data0.length > 40) {
          const err2 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/maxItems", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate532(data0[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate522.errors = vErrors;
  return errors === 0;
}
validate522.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/domain/generated/checklists-part.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var validateChecklistsPart = validate523;
var schema192 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://lockkeeper.dev/schemas/parts/checklists.schema.json", "title": "ChecklistsPart", "description": "Checklist lines that this release asks for, as a model answers them.", "$comment": "Limits of length are kept by cutting, not by refusing.", "type": "object", "additionalProperties": false, "required": ["before", "during", "after"], "properties": { "before": { "type": "array", "maxItems": 6, "items": { "$ref": "#/$defs/line" }, "description": "To be true before the deploy starts." }, "during": { "type": "array", "maxItems": 4, "items": { "$ref": "#/$defs/line" }, "description": "To be seen while the deploy runs." }, "after": { "type": "array", "maxItems": 6, "items": { "$ref": "#/$defs/line" }, "description": "To be verified after the deploy." } }, "$defs": { "line": { "type": "object", "additionalProperties": false, "required": ["group", "text", "refs"], "properties": { "group": { "type": "string", "maxLength": 60, "description": "One of the groups of the list." }, "text": { "type": "string", "maxLength": 200, "description": "Something that one person can tick: what is true when it is done." }, "refs": { "type": "array", "maxItems": 12, "items": { "type": "string", "maxLength": 200 }, "description": "Ids of the sources that ask for it, copied from the sources, for example pr:#12." } } } } };
var schema203 = { "type": "object", "additionalProperties": false, "required": ["group", "text", "refs"], "properties": { "group": { "type": "string", "maxLength": 60, "description": "One of the groups of the list." }, "text": { "type": "string", "maxLength": 200, "description": "Something that one person can tick: what is true when it is done." }, "refs": { "type": "array", "maxItems": 12, "items": { "type": "string", "maxLength": 200 }, "description": "Ids of the sources that ask for it, copied from the sources, for example pr:#12." } } };
var func13 = import_ucs2length3.default.default ?? import_ucs2length3.default;
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate533.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema203.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "group" || key0 === "text" || key0 === "refs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data0 = data.group;
      if (typeof data0 === "string") {
        if (func13(data0) > 60) {
          const err2 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 === "string") {
        if (func13(data1) > 200) {
          const err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.refs !== void 0) {
      let data2 = data.refs;
      if (Array.isArray(data2)) {
        if (data2.length > 12) {
          const err6 = { instancePath: instancePath + "/refs", schemaPath: "#/properties/refs/maxItems", keyword: "maxItems", params: { limit: 12 }, message: "must NOT have more than 12 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func13(data3) > 200) {
              const err7 = { instancePath: instancePath + "/refs/" + i0, schemaPath: "#/properties/refs/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/refs/" + i0, schemaPath: "#/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate533.errors = vErrors;
  return errors === 0;
}
validate533.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate523(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate523.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema192.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "before" || key0 === "during" || key0 === "after")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.before !== void 0) {
      let data0 = data.before;
      if (Array.isArray(data0)) {
        if (data0.length > 6) {
          const err2 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/maxItems", keyword: "maxItems", params: { limit: 6 }, message: "must NOT have more than 6 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate533(data0[i0], { instancePath: instancePath + "/before/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.during !== void 0) {
      let data2 = data.during;
      if (Array.isArray(data2)) {
        if (data2.length > 4) {
          const err4 = { instancePath: instancePath + "/during", schemaPath: "#/properties/during/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate533(data2[i1], { instancePath: instancePath + "/during/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/during", schemaPath: "#/properties/during/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data4 = data.after;
      if (Array.isArray(data4)) {
        if (data4.length > 6) {
          const err6 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/maxItems", keyword: "maxItems", params: { limit: 6 }, message: "must NOT have more than 6 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate533(data4[i2], { instancePath: instancePath + "/after/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate523.errors = vErrors;
  return errors === 0;
}
validate523.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/core/model/parse-answer.ts
var lengthMax = 2e5;
var startsMax = 5;
var fenceOpens = /```(?:json)?\s*$/u;
function parseAnswer(text) {
  const bounded = text.slice(0, lengthMax);
  for (const candidate of [bounded, ...fencedIn(bounded), ...objectsIn(bounded)]) {
    const value = parseObject(candidate);
    if (value !== null) return { ok: true, value };
  }
  return { ok: false, problems: ["The answer is not one whole JSON object."] };
}
function fencedIn(text) {
  const found = [];
  let block = null;
  for (const line of text.split("\n")) {
    if (block === null) block = fenceOpens.test(line) ? [] : null;
    else if (line.trimStart().startsWith("```")) {
      found.push(block.join("\n"));
      block = null;
    } else block.push(line);
  }
  return found;
}
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return value !== null && typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
function objectsIn(text) {
  const found = [];
  let start = text.indexOf("{");
  for (let tries = 0; start >= 0 && tries < startsMax; tries += 1) {
    const end = closingBrace(text, start);
    if (end === null) {
      start = text.indexOf("{", start + 1);
    } else {
      found.push(text.slice(start, end + 1));
      start = text.indexOf("{", end + 1);
    }
  }
  return found;
}
function closingBrace(text, start) {
  let depth = 0;
  let quoted = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character === "\\") index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return null;
}

// src/core/draft/parts/fit-to-schema.ts
function fitToSchema(value, schema) {
  return fitValue(value, schema, schema);
}
function fitValue(value, pointer, root) {
  const node = resolveReference(pointer, root);
  if (typeof value === "string")
    return cutAtSentence(value.trim(), limit(node, "maxLength", Number.MAX_SAFE_INTEGER));
  if (typeof value === "number") return fitNumber(value, node);
  if (Array.isArray(value)) {
    const items = node["items"] ?? {};
    const kept = value.slice(0, limit(node, "maxItems", value.length));
    return kept.map((item) => fitValue(item, items, root));
  }
  return isRecord(value) ? fitObject(value, node, root) : value;
}
var isRecord = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
function fitObject(value, node, root) {
  const properties = node["properties"] ?? {};
  return Object.fromEntries(
    Object.entries(properties).filter(([key]) => Object.hasOwn(value, key)).map(([key, property]) => [key, fitValue(value[key], property, root)])
  );
}
function fitNumber(value, node) {
  const bounded = Math.min(
    Math.max(value, limit(node, "minimum", Number.NEGATIVE_INFINITY)),
    limit(node, "maximum", Number.POSITIVE_INFINITY)
  );
  return node["type"] === "integer" ? Math.round(bounded) : bounded;
}
function limit(node, key, otherwise) {
  const value = node[key];
  return typeof value === "number" ? value : otherwise;
}

// src/core/draft/parts/hard-tokens.ts
var patterns = [
  /\bv?\d+\.\d+\.\d+[\w.+-]*/giu,
  /\bv\d+(?:\.\d+)*\b/giu,
  /\bV\d+(?:[._]\d+)*__\w+|\bV\d+(?:_\d+)+\b/gu,
  /\bCVE-\d{4}-\d{4,}\b/giu,
  /(?<![\w-])[A-Z][A-Z0-9_]{1,20}-[1-9]\d{0,9}(?![\w-])/gu
];
var noKeys = /^(?:UTF|SHA|ISO|RFC|AES|RSA|HTTP|TLS|MD|BASE|IPV|UTC|GMT|P|EC)-\d+$/u;
var codeSpans = /`([^`\n]{1,200})`/gu;
var trailing = /[.,:+-]+$/u;
var wordCharacter = /[\p{L}\p{N}_]/u;
function unknownTokens(claim, given) {
  const source = given.toLowerCase();
  const exact = patterns.flatMap((pattern) => [...claim.matchAll(pattern)].map(([token]) => token.replace(trailing, ""))).filter((token) => !noKeys.test(token));
  const spans = [...claim.matchAll(codeSpans)].map((match) => (match[1] ?? "").trim());
  return [
    .../* @__PURE__ */ new Set([
      ...exact.filter((token) => !hasWord(source, token.toLowerCase())),
      ...spans.filter((span) => !source.includes(span.toLowerCase()))
    ])
  ];
}
function hasWord(text, word) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + word.length] ?? " "];
    if (!wordCharacter.test(before) && !wordCharacter.test(after)) return true;
  }
  return false;
}

// src/core/draft/parts/told-verdict.ts
var verdicts = [
  /\b(?:decision|verdict)["'*\s]{0,4}(?:is\b|[:=])["'*\s]{0,4}(?:pass|warn|block|approve|allow|go\b)/iu,
  /(?:판정|결정)["'*\s]{0,4}(?:은|는|[:=])["'*\s]{0,4}(?:통과|승인|경고|차단|pass|warn|block)/iu
];
var tellsVerdict = (text) => verdicts.some((pattern) => pattern.test(text));

// src/core/draft/parts/ground-claims.ts
var refsMax = 12;
var noSource = { en: "(no source)", ko: "(출처 없음)" };
function groundLines(lines, grounds) {
  const kept = [];
  let uncited = 0;
  for (const line of lines) {
    const text = cleanModelText(line.text);
    if (text === "") continue;
    const refs = groundRefs(line.refs, grounds);
    const isCited = refs.length > 0 && isSupported(text, grounds);
    if (!isCited) uncited += 1;
    if (isCited) kept.push({ ...line, text, refs });
    else if (grounds.uncited === "mark")
      kept.push({ ...line, text: markUncited(text, grounds.language), refs: [] });
  }
  return { lines: kept, uncited };
}
function groundRefs(written, grounds) {
  const refs = /* @__PURE__ */ new Set();
  for (const one of written) {
    const ref = grounds.resolveRef(one);
    if (ref !== null) refs.add(ref);
  }
  return [...refs].slice(0, refsMax);
}
var isSupported = (text, grounds) => !tellsVerdict(text) && unknownTokens(text, grounds.given).length === 0;
var markUncited = (text, language) => `${text} ${noSource[language]}`;

// src/core/draft/parts/ground-parts.ts
function groundBasics(part, grounds) {
  const title = cleanModelText(part.title);
  const summary = groundLines(part.summary, grounds);
  const scope = groundLines(part.scope, grounds);
  const caveats = groundLines(part.caveats, grounds);
  const watch = groundWatch(part.watch, grounds);
  return {
    part: {
      title: isSupported(title, grounds) ? title : "",
      summary: summary.lines,
      scope: scope.lines,
      caveats: caveats.lines,
      watch: watch.lines
    },
    uncited: summary.uncited + scope.uncited + caveats.uncited + watch.uncited
  };
}
function groundWatch(watch, grounds) {
  const clean = watch.map(({ signal, threshold, ...rest }) => ({
    ...rest,
    text: signal,
    threshold: cleanModelText(threshold)
  })).filter(({ threshold }) => threshold !== "");
  const supported = clean.map(
    (line) => isSupported(line.threshold, grounds) ? line : { ...line, refs: [] }
  );
  const { lines, uncited } = groundLines(supported, grounds);
  return { lines: lines.map(({ text, ...rest }) => ({ ...rest, signal: text })), uncited };
}
function groundChecklists(part, grounds, groups) {
  const [fallback = "general"] = groups.includes("general") ? ["general"] : groups;
  const known = new Set(groups);
  const ground = (lines) => groundLines(
    lines.map((line) => ({ ...line, group: known.has(line.group) ? line.group : fallback })),
    grounds
  );
  const [before, during, after] = [ground(part.before), ground(part.during), ground(part.after)];
  return {
    part: { before: before.lines, during: during.lines, after: after.lines },
    uncited: before.uncited + during.uncited + after.uncited
  };
}
function groundBody(part, grounds, facts) {
  const changes = [];
  let uncited = 0;
  for (const change of part.changes) {
    const told = [...new Set(change.facts)].filter((fact) => facts.has(fact));
    const text = cleanModelText(change.text);
    if (text === "") continue;
    if (told.length === 0 || !isSupported(text, grounds)) {
      uncited += 1;
      continue;
    }
    const details = groundLines(change.details, grounds);
    uncited += details.uncited;
    changes.push({
      ...change,
      text,
      facts: told,
      refs: groundRefs(change.refs, grounds),
      details: details.lines
    });
  }
  return { part: { changes }, uncited };
}

// src/core/draft/parts/read-parts.ts
var partSchemas = {
  basics: basics_schema_default,
  checklists: checklists_schema_default,
  body: body_schema_default
};
var problemsMax2 = 12;
function readBasics(text, grounds) {
  const read = readBySchema(text, basics_schema_default, validateBasicsPart);
  return read.ok ? { ok: true, value: groundBasics(read.value, grounds) } : read;
}
function readChecklists(text, grounds, groups) {
  const read = readBySchema(text, checklists_schema_default, validateChecklistsPart);
  return read.ok ? { ok: true, value: groundChecklists(read.value, grounds, groups) } : read;
}
function readBody(text, grounds, facts) {
  const read = readBySchema(text, body_schema_default, validateBodyPart);
  if (!read.ok) return read;
  const value = groundBody(read.value, grounds, facts);
  if (value.part.changes.length > 0) return { ok: true, value };
  return {
    ok: false,
    problems: [
      `/changes: tells none of the facts ${[...facts].join(", ")} by number with names and versions that are in the sources`
    ]
  };
}
function readBySchema(text, schema, validate) {
  const parsed = parseAnswer(text);
  if (!parsed.ok) return parsed;
  const fitted = fitToSchema(parsed.value, schema);
  if (validate(fitted)) return { ok: true, value: fitted };
  return { ok: false, problems: schemaProblems(validate.errors).slice(0, problemsMax2) };
}

export {
  parseAnswer,
  unknownTokens,
  wireSchema,
  tellsVerdict,
  groundLines,
  groundChecklists,
  partSchemas,
  readBasics,
  readChecklists,
  readBody,
  readBySchema,
  repairRequest
};
