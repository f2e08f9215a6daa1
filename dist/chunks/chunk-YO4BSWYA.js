import {
  require_ucs2length
} from "./chunk-AHZDWVCY.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/domain/generated/incident.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var validateIncident = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "incident.schema.json", "title": "Incident", "description": "A past outage, recapped: one line of incidents.jsonl, and what an entry of the library holds.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "id", "revision", "title", "date", "services", "severity", "language", "url", "source", "status", "engine", "recap", "hazards", "searchTerms", "sentences"], "properties": { "schemaVersion": { "const": 1 }, "id": { "$ref": "#/$defs/incidentId" }, "revision": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the report and of how it was recapped: same revision, same incident." }, "title": { "type": "string", "minLength": 1, "maxLength": 300 }, "date": { "type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Day on which it began; null: the report does not say." }, "services": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 200 }, "description": "What was down, as the report names it." }, "severity": { "enum": ["critical", "major", "minor", "unknown"] }, "language": { "enum": ["en", "ko"] }, "url": { "type": ["string", "null"], "pattern": "^https?://", "maxLength": 2e3 }, "source": { "type": "object", "additionalProperties": false, "required": ["kind", "key"], "properties": { "kind": { "enum": ["jsonl", "file", "github-issue", "repository-dispatch", "jira", "pagerduty", "generic", "release"], "description": "Where the report came from; release: a draft made of a release that was rolled back or failed." }, "key": { "type": "string", "minLength": 1, "maxLength": 500, "description": "Id of the report there." } } }, "status": { "enum": ["final", "draft"], "description": "draft: made of a release that failed; nobody has written down yet what happened." }, "engine": { "enum": ["rules", "model"], "description": "Who wrote the recap." }, "recap": { "type": "object", "additionalProperties": false, "required": ["summary", "trigger", "cause", "impact", "mitigation", "prevention"], "properties": { "summary": { "$ref": "#/$defs/recapClaim", "description": "What happened, in one or two sentences." }, "trigger": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/recapClaim" }], "description": "What set it off." }, "cause": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/recapClaim" }], "description": "Why it could happen." }, "impact": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/recapClaim" }], "description": "Who noticed what, for how long." }, "mitigation": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/recapClaim" }], "description": "What ended it." }, "prevention": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/recapClaim" }], "description": "What to do next time." } } }, "hazards": { "type": "array", "maxItems": 12, "items": { "type": "object", "additionalProperties": false, "required": ["hazard", "evidence", "sentences"], "properties": { "hazard": { "$ref": "#/$defs/hazardId" }, "evidence": { "type": "string", "minLength": 1, "maxLength": 300, "description": "Words of the report that show it." }, "sentences": { "$ref": "#/$defs/sentenceRefs" } } }, "description": "Ways in which a change hurt here, strongest first." }, "searchTerms": { "type": "array", "maxItems": 40, "items": { "type": "string", "minLength": 1, "maxLength": 80 }, "description": "English words under which it should be found, whatever its language." }, "sentences": { "type": "array", "minItems": 1, "maxItems": 400, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "description": "The report, sentence by sentence, without secrets and personal data." } }, "$defs": { "incidentId": { "type": "string", "minLength": 1, "maxLength": 300, "pattern": "^[^\\s\\u0000-\\u001f]+$", "description": "Id of the incident, from its source; unique in a library." }, "hazardId": { "enum": ["access.permission", "build.artifact", "cache.flush", "capacity.exhaustion", "capacity.removal", "cert.expiry", "cert.replacement", "code.concurrency", "code.input", "code.regex", "config.global-push", "config.invalid", "data.corruption", "data.deletion", "data.schema-drift", "db.backfill", "db.connections", "db.failover", "db.integer-overflow", "db.lock", "db.maintenance", "db.query", "db.replication", "dependency.outage", "dependency.upgrade", "dns.change", "failover.untested", "flag.default", "hardware.failure", "infra.automation", "infra.migration", "kubernetes.workload", "monitoring.gap", "network.load-balancer", "network.routing", "platform.upgrade", "queue.backlog", "quota.limit", "recovery.backup", "resource.disk", "resource.memory", "retry.storm", "rollout.all-at-once", "rollout.order", "secret.rotation", "security.filter", "time.clock", "timeout.change", "traffic.surge"], "description": "A named way in which changes hurt." }, "sentenceRefs": { "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 399 }, "description": "Numbers of the sentences that say so, from 0.", "minItems": 1 }, "recapClaim": { "type": "object", "additionalProperties": false, "required": ["text", "sentences"], "properties": { "text": { "type": "string", "minLength": 1, "maxLength": 1200 }, "sentences": { "$ref": "#/$defs/sentenceRefs" } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern3 = new RegExp("^[^\\s\\u0000-\\u001f]+$", "u");
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
  if (typeof data === "string") {
    if (func2(data) > 300) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001f]+$"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "object", "additionalProperties": false, "required": ["text", "sentences"], "properties": { "text": { "type": "string", "minLength": 1, "maxLength": 1200 }, "sentences": { "$ref": "#/$defs/sentenceRefs" } } };
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
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 399 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 399 }, message: "must be <= 399" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
validate56.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema21.required) {
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
      if (!(key0 === "text" || key0 === "sentences")) {
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
        if (func2(data0) > 1200) {
          const err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1200 }, message: "must NOT have more than 1200 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.sentences !== void 0) {
      if (!validate56(data.sentences, { instancePath: instancePath + "/sentences", parentData: data, parentDataProperty: "sentences", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "enum": ["access.permission", "build.artifact", "cache.flush", "capacity.exhaustion", "capacity.removal", "cert.expiry", "cert.replacement", "code.concurrency", "code.input", "code.regex", "config.global-push", "config.invalid", "data.corruption", "data.deletion", "data.schema-drift", "db.backfill", "db.connections", "db.failover", "db.integer-overflow", "db.lock", "db.maintenance", "db.query", "db.replication", "dependency.outage", "dependency.upgrade", "dns.change", "failover.untested", "flag.default", "hardware.failure", "infra.automation", "infra.migration", "kubernetes.workload", "monitoring.gap", "network.load-balancer", "network.routing", "platform.upgrade", "queue.backlog", "quota.limit", "recovery.backup", "resource.disk", "resource.memory", "retry.storm", "rollout.all-at-once", "rollout.order", "secret.rotation", "security.filter", "time.clock", "timeout.change", "traffic.surge"], "description": "A named way in which changes hurt." };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "access.permission" || data === "build.artifact" || data === "cache.flush" || data === "capacity.exhaustion" || data === "capacity.removal" || data === "cert.expiry" || data === "cert.replacement" || data === "code.concurrency" || data === "code.input" || data === "code.regex" || data === "config.global-push" || data === "config.invalid" || data === "data.corruption" || data === "data.deletion" || data === "data.schema-drift" || data === "db.backfill" || data === "db.connections" || data === "db.failover" || data === "db.integer-overflow" || data === "db.lock" || data === "db.maintenance" || data === "db.query" || data === "db.replication" || data === "dependency.outage" || data === "dependency.upgrade" || data === "dns.change" || data === "failover.untested" || data === "flag.default" || data === "hardware.failure" || data === "infra.automation" || data === "infra.migration" || data === "kubernetes.workload" || data === "monitoring.gap" || data === "network.load-balancer" || data === "network.routing" || data === "platform.upgrade" || data === "queue.backlog" || data === "quota.limit" || data === "recovery.backup" || data === "resource.disk" || data === "resource.memory" || data === "retry.storm" || data === "rollout.all-at-once" || data === "rollout.order" || data === "secret.rotation" || data === "security.filter" || data === "time.clock" || data === "timeout.change" || data === "traffic.surge")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var pattern6 = new RegExp("^https?://", "u");
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
      if (!func1.call(schema19.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      if (1 !== data.schemaVersion) {
        const err2 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err3 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 === "string") {
        if (func2(data3) > 300) {
          const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data4 = data.date;
      if (typeof data4 !== "string" && data4 !== null) {
        const err8 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema19.properties.date.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err9 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.services !== void 0) {
      let data5 = data.services;
      if (Array.isArray(data5)) {
        if (data5.length > 50) {
          const err10 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func2(data6) > 200) {
              const err11 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err12 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data7 = data.severity;
      if (!(data7 === "critical" || data7 === "major" || data7 === "minor" || data7 === "unknown")) {
        const err15 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema19.properties.severity.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data8 = data.language;
      if (!(data8 === "en" || data8 === "ko")) {
        const err16 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema19.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data9 = data.url;
      if (typeof data9 !== "string" && data9 !== null) {
        const err17 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema19.properties.url.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func2(data9) > 2e3) {
          const err18 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern6.test(data9)) {
          const err19 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.source !== void 0) {
      let data10 = data.source;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const prop1 of schema19.properties.source.required) {
          if (data10[prop1] === void 0) {
            const err20 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key1 in data10) {
          if (!(key1 === "kind" || key1 === "key")) {
            const err21 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data10.kind !== void 0) {
          let data11 = data10.kind;
          if (!(data11 === "jsonl" || data11 === "file" || data11 === "github-issue" || data11 === "repository-dispatch" || data11 === "jira" || data11 === "pagerduty" || data11 === "generic" || data11 === "release")) {
            const err22 = { instancePath: instancePath + "/source/kind", schemaPath: "#/properties/source/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.source.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data10.key !== void 0) {
          let data12 = data10.key;
          if (typeof data12 === "string") {
            if (func2(data12) > 500) {
              const err23 = { instancePath: instancePath + "/source/key", schemaPath: "#/properties/source/properties/key/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func2(data12) < 1) {
              const err24 = { instancePath: instancePath + "/source/key", schemaPath: "#/properties/source/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/source/key", schemaPath: "#/properties/source/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data13 = data.status;
      if (!(data13 === "final" || data13 === "draft")) {
        const err27 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data14 = data.engine;
      if (!(data14 === "rules" || data14 === "model")) {
        const err28 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: schema19.properties.engine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.recap !== void 0) {
      let data15 = data.recap;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const prop2 of schema19.properties.recap.required) {
          if (data15[prop2] === void 0) {
            const err29 = { instancePath: instancePath + "/recap", schemaPath: "#/properties/recap/required", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        for (const key2 in data15) {
          if (!(key2 === "summary" || key2 === "trigger" || key2 === "cause" || key2 === "impact" || key2 === "mitigation" || key2 === "prevention")) {
            const err30 = { instancePath: instancePath + "/recap", schemaPath: "#/properties/recap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data15.summary !== void 0) {
          if (!validate55(data15.summary, { instancePath: instancePath + "/recap/summary", parentData: data15, parentDataProperty: "summary", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (data15.trigger !== void 0) {
          let data17 = data15.trigger;
          const _errs31 = errors;
          let valid5 = false;
          let passing0 = null;
          const _errs32 = errors;
          if (data17 !== null) {
            const err31 = { instancePath: instancePath + "/recap/trigger", schemaPath: "#/properties/recap/properties/trigger/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          var _valid0 = _errs32 === errors;
          if (_valid0) {
            valid5 = true;
            passing0 = 0;
          }
          const _errs34 = errors;
          if (!validate55(data17, { instancePath: instancePath + "/recap/trigger", parentData: data15, parentDataProperty: "trigger", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs34 === errors;
          if (_valid0 && valid5) {
            valid5 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid5 = true;
              passing0 = 1;
            }
          }
          if (!valid5) {
            const err32 = { instancePath: instancePath + "/recap/trigger", schemaPath: "#/properties/recap/properties/trigger/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          } else {
            errors = _errs31;
            if (vErrors !== null) {
              if (_errs31) {
                vErrors.length = _errs31;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data15.cause !== void 0) {
          let data18 = data15.cause;
          const _errs36 = errors;
          let valid6 = false;
          let passing1 = null;
          const _errs37 = errors;
          if (data18 !== null) {
            const err33 = { instancePath: instancePath + "/recap/cause", schemaPath: "#/properties/recap/properties/cause/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          var _valid1 = _errs37 === errors;
          if (_valid1) {
            valid6 = true;
            passing1 = 0;
          }
          const _errs39 = errors;
          if (!validate55(data18, { instancePath: instancePath + "/recap/cause", parentData: data15, parentDataProperty: "cause", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs39 === errors;
          if (_valid1 && valid6) {
            valid6 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid6 = true;
              passing1 = 1;
            }
          }
          if (!valid6) {
            const err34 = { instancePath: instancePath + "/recap/cause", schemaPath: "#/properties/recap/properties/cause/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          } else {
            errors = _errs36;
            if (vErrors !== null) {
              if (_errs36) {
                vErrors.length = _errs36;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data15.impact !== void 0) {
          let data19 = data15.impact;
          const _errs41 = errors;
          let valid7 = false;
          let passing2 = null;
          const _errs42 = errors;
          if (data19 !== null) {
            const err35 = { instancePath: instancePath + "/recap/impact", schemaPath: "#/properties/recap/properties/impact/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          var _valid2 = _errs42 === errors;
          if (_valid2) {
            valid7 = true;
            passing2 = 0;
          }
          const _errs44 = errors;
          if (!validate55(data19, { instancePath: instancePath + "/recap/impact", parentData: data15, parentDataProperty: "impact", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
          var _valid2 = _errs44 === errors;
          if (_valid2 && valid7) {
            valid7 = false;
            passing2 = [passing2, 1];
          } else {
            if (_valid2) {
              valid7 = true;
              passing2 = 1;
            }
          }
          if (!valid7) {
            const err36 = { instancePath: instancePath + "/recap/impact", schemaPath: "#/properties/recap/properties/impact/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          } else {
            errors = _errs41;
            if (vErrors !== null) {
              if (_errs41) {
                vErrors.length = _errs41;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data15.mitigation !== void 0) {
          let data20 = data15.mitigation;
          const _errs46 = errors;
          let valid8 = false;
          let passing3 = null;
          const _errs47 = errors;
          if (data20 !== null) {
            const err37 = { instancePath: instancePath + "/recap/mitigation", schemaPath: "#/properties/recap/properties/mitigation/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          var _valid3 = _errs47 === errors;
          if (_valid3) {
            valid8 = true;
            passing3 = 0;
          }
          const _errs49 = errors;
          if (!validate55(data20, { instancePath: instancePath + "/recap/mitigation", parentData: data15, parentDataProperty: "mitigation", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs49 === errors;
          if (_valid3 && valid8) {
            valid8 = false;
            passing3 = [passing3, 1];
          } else {
            if (_valid3) {
              valid8 = true;
              passing3 = 1;
            }
          }
          if (!valid8) {
            const err38 = { instancePath: instancePath + "/recap/mitigation", schemaPath: "#/properties/recap/properties/mitigation/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          } else {
            errors = _errs46;
            if (vErrors !== null) {
              if (_errs46) {
                vErrors.length = _errs46;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data15.prevention !== void 0) {
          let data21 = data15.prevention;
          const _errs51 = errors;
          let valid9 = false;
          let passing4 = null;
          const _errs52 = errors;
          if (data21 !== null) {
            const err39 = { instancePath: instancePath + "/recap/prevention", schemaPath: "#/properties/recap/properties/prevention/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          var _valid4 = _errs52 === errors;
          if (_valid4) {
            valid9 = true;
            passing4 = 0;
          }
          const _errs54 = errors;
          if (!validate55(data21, { instancePath: instancePath + "/recap/prevention", parentData: data15, parentDataProperty: "prevention", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
          var _valid4 = _errs54 === errors;
          if (_valid4 && valid9) {
            valid9 = false;
            passing4 = [passing4, 1];
          } else {
            if (_valid4) {
              valid9 = true;
              passing4 = 1;
            }
          }
          if (!valid9) {
            const err40 = { instancePath: instancePath + "/recap/prevention", schemaPath: "#/properties/recap/properties/prevention/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          } else {
            errors = _errs51;
            if (vErrors !== null) {
              if (_errs51) {
                vErrors.length = _errs51;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/recap", schemaPath: "#/properties/recap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.hazards !== void 0) {
      let data22 = data.hazards;
      if (Array.isArray(data22)) {
        if (data22.length > 12) {
          const err42 = { instancePath: instancePath + "/hazards", schemaPath: "#/properties/hazards/maxItems", keyword: "maxItems", params: { limit: 12 }, message: "must NOT have more than 12 items" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const prop3 of schema19.properties.hazards.items.required) {
              if (data23[prop3] === void 0) {
                const err43 = { instancePath: instancePath + "/hazards/" + i1, schemaPath: "#/properties/hazards/items/required", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            for (const key3 in data23) {
              if (!(key3 === "hazard" || key3 === "evidence" || key3 === "sentences")) {
                const err44 = { instancePath: instancePath + "/hazards/" + i1, schemaPath: "#/properties/hazards/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data23.hazard !== void 0) {
              if (!validate64(data23.hazard, { instancePath: instancePath + "/hazards/" + i1 + "/hazard", parentData: data23, parentDataProperty: "hazard", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
              }
            }
            if (data23.evidence !== void 0) {
              let data25 = data23.evidence;
              if (typeof data25 === "string") {
                if (func2(data25) > 300) {
                  const err45 = { instancePath: instancePath + "/hazards/" + i1 + "/evidence", schemaPath: "#/properties/hazards/items/properties/evidence/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (func2(data25) < 1) {
                  const err46 = { instancePath: instancePath + "/hazards/" + i1 + "/evidence", schemaPath: "#/properties/hazards/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/hazards/" + i1 + "/evidence", schemaPath: "#/properties/hazards/items/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data23.sentences !== void 0) {
              if (!validate56(data23.sentences, { instancePath: instancePath + "/hazards/" + i1 + "/sentences", parentData: data23, parentDataProperty: "sentences", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/hazards/" + i1, schemaPath: "#/properties/hazards/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/hazards", schemaPath: "#/properties/hazards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.searchTerms !== void 0) {
      let data27 = data.searchTerms;
      if (Array.isArray(data27)) {
        if (data27.length > 40) {
          const err50 = { instancePath: instancePath + "/searchTerms", schemaPath: "#/properties/searchTerms/maxItems", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        const len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data28 = data27[i2];
          if (typeof data28 === "string") {
            if (func2(data28) > 80) {
              const err51 = { instancePath: instancePath + "/searchTerms/" + i2, schemaPath: "#/properties/searchTerms/items/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (func2(data28) < 1) {
              const err52 = { instancePath: instancePath + "/searchTerms/" + i2, schemaPath: "#/properties/searchTerms/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/searchTerms/" + i2, schemaPath: "#/properties/searchTerms/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/searchTerms", schemaPath: "#/properties/searchTerms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.sentences !== void 0) {
      let data29 = data.sentences;
      if (Array.isArray(data29)) {
        if (data29.length > 400) {
          const err55 = { instancePath: instancePath + "/sentences", schemaPath: "#/properties/sentences/maxItems", keyword: "maxItems", params: { limit: 400 }, message: "must NOT have more than 400 items" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data29.length < 1) {
          const err56 = { instancePath: instancePath + "/sentences", schemaPath: "#/properties/sentences/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        const len3 = data29.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data30 = data29[i3];
          if (typeof data30 === "string") {
            if (func2(data30) > 1e3) {
              const err57 = { instancePath: instancePath + "/sentences/" + i3, schemaPath: "#/properties/sentences/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (func2(data30) < 1) {
              const err58 = { instancePath: instancePath + "/sentences/" + i3, schemaPath: "#/properties/sentences/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/sentences/" + i3, schemaPath: "#/properties/sentences/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/sentences", schemaPath: "#/properties/sentences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
  } else {
    const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err61];
    } else {
      vErrors.push(err61);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export {
  validateIncident
};
