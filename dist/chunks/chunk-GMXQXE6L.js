import {
  require_formats
} from "./chunk-3YXVUW4G.js";
import {
  canonicalJson
} from "./chunk-FQRVSTDS.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";
import {
  require_ucs2length
} from "./chunk-AHZDWVCY.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/domain/generated/record.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var import_formats = __toESM(require_formats(), 1);
var validateLedgerRecord = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://lockkeeper.dev/schemas/record.schema.json", "title": "LedgerRecord", "description": "One line of the ledger. Records form a chain: each holds the hash of the one before.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "sequence", "at", "kind", "workspace", "environment", "modules", "previous", "hash"], "properties": { "schemaVersion": { "const": 1 }, "sequence": { "type": "integer", "minimum": 1 }, "at": { "type": "string", "format": "date-time" }, "kind": { "enum": ["gate", "review", "planned", "deploy-started", "deploy-succeeded", "deploy-failed", "rollback-succeeded"], "description": "What happened." }, "workspace": { "type": "string", "minLength": 1 }, "environment": { "type": "string", "minLength": 1 }, "modules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "headSha"], "properties": { "name": { "type": "string", "minLength": 1 }, "baseSha": { "type": "string" }, "headSha": { "type": "string" }, "head": { "type": "string" } } } }, "operators": { "type": "array", "items": { "type": "string" } }, "window": { "type": "object", "additionalProperties": false, "required": ["start", "end"], "properties": { "start": { "type": "string", "format": "date-time" }, "end": { "type": "string", "format": "date-time" } } }, "watch": { "type": "object", "additionalProperties": false, "required": ["from", "until"], "description": "How long the deploy is to be watched, where kind is deploy-succeeded.", "properties": { "from": { "type": "string", "format": "date-time" }, "until": { "type": "string", "format": "date-time" } } }, "title": { "type": "string", "description": "What is planned, where kind is planned." }, "footprint": { "type": "object", "additionalProperties": false, "required": ["services", "platforms"], "description": "What the release touches beside its modules, so that others see whether they share it.", "properties": { "services": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "platforms": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "gate": { "type": "object", "additionalProperties": false, "required": ["decision", "reasonCode", "grade", "impact", "standard", "noteSha256", "title", "failed", "waived"], "description": "Present when kind is gate or review.", "properties": { "decision": { "enum": ["pass", "warn", "block"] }, "reasonCode": { "type": "string" }, "grade": { "type": "string" }, "impact": { "type": "string" }, "standard": { "type": "string", "description": "Version of the standard that judged." }, "noteSha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "title": { "type": "string" }, "failed": { "type": "array", "items": { "type": "string" } }, "waived": { "type": "array", "items": { "type": "string" } }, "met": { "type": "integer", "minimum": 0, "description": "Rules that passed." }, "total": { "type": "integer", "minimum": 0, "description": "Rules that ran." }, "findings": { "type": "array", "description": "How each rule stood, for the difference to the next review.", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "title", "stand"], "properties": { "rule": { "type": "string", "minLength": 1 }, "title": { "type": "string", "minLength": 1 }, "stand": { "enum": ["pass", "warn", "fail", "unknown", "waived"] } } } }, "incidents": { "type": "array", "description": "Past incidents that were shown, best first; absent: none was asked for.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "score", "stand"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 300 }, "score": { "type": "number", "minimum": 0, "maximum": 1, "description": "Probability that it is relevant." }, "stand": { "enum": ["fail", "warn", "shown"], "description": "What it did to the release; shown: nothing." } } } }, "testCoverage": { "type": "object", "additionalProperties": false, "required": ["linesPercent"], "properties": { "linesPercent": { "type": "number", "minimum": 0, "maximum": 100 } } }, "emergency": { "type": "object", "additionalProperties": false, "required": ["reason", "approver"], "properties": { "reason": { "type": "string" }, "approver": { "type": "string" } } } } }, "actor": { "type": "string" }, "previous": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Hash of the record before; 64 zeros for the first." }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "sha256 of the record's canonical JSON (keys sorted) without this field." } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var formats0 = import_formats.default.fullFormats["date-time"];
var pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
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
    if (data.sequence !== void 0) {
      let data1 = data.sequence;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          const err5 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (!(data3 === "gate" || data3 === "review" || data3 === "planned" || data3 === "deploy-started" || data3 === "deploy-succeeded" || data3 === "deploy-failed" || data3 === "rollback-succeeded")) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.workspace !== void 0) {
      let data4 = data.workspace;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err8 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data5 = data.environment;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err10 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.modules !== void 0) {
      let data6 = data.modules;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const prop1 of schema19.properties.modules.items.required) {
              if (data7[prop1] === void 0) {
                const err12 = { instancePath: instancePath + "/modules/" + i0, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            for (const key1 in data7) {
              if (!(key1 === "name" || key1 === "baseSha" || key1 === "headSha" || key1 === "head")) {
                const err13 = { instancePath: instancePath + "/modules/" + i0, schemaPath: "#/properties/modules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data7.name !== void 0) {
              let data8 = data7.name;
              if (typeof data8 === "string") {
                if (func2(data8) < 1) {
                  const err14 = { instancePath: instancePath + "/modules/" + i0 + "/name", schemaPath: "#/properties/modules/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/modules/" + i0 + "/name", schemaPath: "#/properties/modules/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data7.baseSha !== void 0) {
              if (typeof data7.baseSha !== "string") {
                const err16 = { instancePath: instancePath + "/modules/" + i0 + "/baseSha", schemaPath: "#/properties/modules/items/properties/baseSha/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data7.headSha !== void 0) {
              if (typeof data7.headSha !== "string") {
                const err17 = { instancePath: instancePath + "/modules/" + i0 + "/headSha", schemaPath: "#/properties/modules/items/properties/headSha/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data7.head !== void 0) {
              if (typeof data7.head !== "string") {
                const err18 = { instancePath: instancePath + "/modules/" + i0 + "/head", schemaPath: "#/properties/modules/items/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/modules/" + i0, schemaPath: "#/properties/modules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.operators !== void 0) {
      let data12 = data.operators;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data12[i1] !== "string") {
            const err21 = { instancePath: instancePath + "/operators/" + i1, schemaPath: "#/properties/operators/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data14 = data.window;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const prop2 of schema19.properties.window.required) {
          if (data14[prop2] === void 0) {
            const err23 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        for (const key2 in data14) {
          if (!(key2 === "start" || key2 === "end")) {
            const err24 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data14.start !== void 0) {
          let data15 = data14.start;
          if (typeof data15 === "string") {
            if (!formats0.validate(data15)) {
              const err25 = { instancePath: instancePath + "/window/start", schemaPath: "#/properties/window/properties/start/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/window/start", schemaPath: "#/properties/window/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data14.end !== void 0) {
          let data16 = data14.end;
          if (typeof data16 === "string") {
            if (!formats0.validate(data16)) {
              const err27 = { instancePath: instancePath + "/window/end", schemaPath: "#/properties/window/properties/end/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/window/end", schemaPath: "#/properties/window/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.watch !== void 0) {
      let data17 = data.watch;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const prop3 of schema19.properties.watch.required) {
          if (data17[prop3] === void 0) {
            const err30 = { instancePath: instancePath + "/watch", schemaPath: "#/properties/watch/required", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        for (const key3 in data17) {
          if (!(key3 === "from" || key3 === "until")) {
            const err31 = { instancePath: instancePath + "/watch", schemaPath: "#/properties/watch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data17.from !== void 0) {
          let data18 = data17.from;
          if (typeof data18 === "string") {
            if (!formats0.validate(data18)) {
              const err32 = { instancePath: instancePath + "/watch/from", schemaPath: "#/properties/watch/properties/from/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/watch/from", schemaPath: "#/properties/watch/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data17.until !== void 0) {
          let data19 = data17.until;
          if (typeof data19 === "string") {
            if (!formats0.validate(data19)) {
              const err34 = { instancePath: instancePath + "/watch/until", schemaPath: "#/properties/watch/properties/until/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/watch/until", schemaPath: "#/properties/watch/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/watch", schemaPath: "#/properties/watch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err37 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.footprint !== void 0) {
      let data21 = data.footprint;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const prop4 of schema19.properties.footprint.required) {
          if (data21[prop4] === void 0) {
            const err38 = { instancePath: instancePath + "/footprint", schemaPath: "#/properties/footprint/required", keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        for (const key4 in data21) {
          if (!(key4 === "services" || key4 === "platforms")) {
            const err39 = { instancePath: instancePath + "/footprint", schemaPath: "#/properties/footprint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data21.services !== void 0) {
          let data22 = data21.services;
          if (Array.isArray(data22)) {
            const len2 = data22.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data23 = data22[i2];
              if (typeof data23 === "string") {
                if (func2(data23) < 1) {
                  const err40 = { instancePath: instancePath + "/footprint/services/" + i2, schemaPath: "#/properties/footprint/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/footprint/services/" + i2, schemaPath: "#/properties/footprint/properties/services/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/footprint/services", schemaPath: "#/properties/footprint/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data21.platforms !== void 0) {
          let data24 = data21.platforms;
          if (Array.isArray(data24)) {
            const len3 = data24.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data25 = data24[i3];
              if (typeof data25 === "string") {
                if (func2(data25) < 1) {
                  const err43 = { instancePath: instancePath + "/footprint/platforms/" + i3, schemaPath: "#/properties/footprint/properties/platforms/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/footprint/platforms/" + i3, schemaPath: "#/properties/footprint/properties/platforms/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/footprint/platforms", schemaPath: "#/properties/footprint/properties/platforms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/footprint", schemaPath: "#/properties/footprint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.gate !== void 0) {
      let data26 = data.gate;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const prop5 of schema19.properties.gate.required) {
          if (data26[prop5] === void 0) {
            const err47 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/required", keyword: "required", params: { missingProperty: prop5 }, message: "must have required property '" + prop5 + "'" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        for (const key5 in data26) {
          if (!func1.call(schema19.properties.gate.properties, key5)) {
            const err48 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data26.decision !== void 0) {
          let data27 = data26.decision;
          if (!(data27 === "pass" || data27 === "warn" || data27 === "block")) {
            const err49 = { instancePath: instancePath + "/gate/decision", schemaPath: "#/properties/gate/properties/decision/enum", keyword: "enum", params: { allowedValues: schema19.properties.gate.properties.decision.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data26.reasonCode !== void 0) {
          if (typeof data26.reasonCode !== "string") {
            const err50 = { instancePath: instancePath + "/gate/reasonCode", schemaPath: "#/properties/gate/properties/reasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data26.grade !== void 0) {
          if (typeof data26.grade !== "string") {
            const err51 = { instancePath: instancePath + "/gate/grade", schemaPath: "#/properties/gate/properties/grade/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data26.impact !== void 0) {
          if (typeof data26.impact !== "string") {
            const err52 = { instancePath: instancePath + "/gate/impact", schemaPath: "#/properties/gate/properties/impact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data26.standard !== void 0) {
          if (typeof data26.standard !== "string") {
            const err53 = { instancePath: instancePath + "/gate/standard", schemaPath: "#/properties/gate/properties/standard/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data26.noteSha256 !== void 0) {
          let data32 = data26.noteSha256;
          if (typeof data32 === "string") {
            if (!pattern3.test(data32)) {
              const err54 = { instancePath: instancePath + "/gate/noteSha256", schemaPath: "#/properties/gate/properties/noteSha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/gate/noteSha256", schemaPath: "#/properties/gate/properties/noteSha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data26.title !== void 0) {
          if (typeof data26.title !== "string") {
            const err56 = { instancePath: instancePath + "/gate/title", schemaPath: "#/properties/gate/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data26.failed !== void 0) {
          let data34 = data26.failed;
          if (Array.isArray(data34)) {
            const len4 = data34.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data34[i4] !== "string") {
                const err57 = { instancePath: instancePath + "/gate/failed/" + i4, schemaPath: "#/properties/gate/properties/failed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/gate/failed", schemaPath: "#/properties/gate/properties/failed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data26.waived !== void 0) {
          let data36 = data26.waived;
          if (Array.isArray(data36)) {
            const len5 = data36.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data36[i5] !== "string") {
                const err59 = { instancePath: instancePath + "/gate/waived/" + i5, schemaPath: "#/properties/gate/properties/waived/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/gate/waived", schemaPath: "#/properties/gate/properties/waived/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data26.met !== void 0) {
          let data38 = data26.met;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err61 = { instancePath: instancePath + "/gate/met", schemaPath: "#/properties/gate/properties/met/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 < 0 || isNaN(data38)) {
              const err62 = { instancePath: instancePath + "/gate/met", schemaPath: "#/properties/gate/properties/met/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
        if (data26.total !== void 0) {
          let data39 = data26.total;
          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
            const err63 = { instancePath: instancePath + "/gate/total", schemaPath: "#/properties/gate/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 < 0 || isNaN(data39)) {
              const err64 = { instancePath: instancePath + "/gate/total", schemaPath: "#/properties/gate/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
        if (data26.findings !== void 0) {
          let data40 = data26.findings;
          if (Array.isArray(data40)) {
            const len6 = data40.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data41 = data40[i6];
              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                for (const prop6 of schema19.properties.gate.properties.findings.items.required) {
                  if (data41[prop6] === void 0) {
                    const err65 = { instancePath: instancePath + "/gate/findings/" + i6, schemaPath: "#/properties/gate/properties/findings/items/required", keyword: "required", params: { missingProperty: prop6 }, message: "must have required property '" + prop6 + "'" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                for (const key6 in data41) {
                  if (!(key6 === "rule" || key6 === "title" || key6 === "stand")) {
                    const err66 = { instancePath: instancePath + "/gate/findings/" + i6, schemaPath: "#/properties/gate/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
                if (data41.rule !== void 0) {
                  let data42 = data41.rule;
                  if (typeof data42 === "string") {
                    if (func2(data42) < 1) {
                      const err67 = { instancePath: instancePath + "/gate/findings/" + i6 + "/rule", schemaPath: "#/properties/gate/properties/findings/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  } else {
                    const err68 = { instancePath: instancePath + "/gate/findings/" + i6 + "/rule", schemaPath: "#/properties/gate/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                if (data41.title !== void 0) {
                  let data43 = data41.title;
                  if (typeof data43 === "string") {
                    if (func2(data43) < 1) {
                      const err69 = { instancePath: instancePath + "/gate/findings/" + i6 + "/title", schemaPath: "#/properties/gate/properties/findings/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                  } else {
                    const err70 = { instancePath: instancePath + "/gate/findings/" + i6 + "/title", schemaPath: "#/properties/gate/properties/findings/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
                if (data41.stand !== void 0) {
                  let data44 = data41.stand;
                  if (!(data44 === "pass" || data44 === "warn" || data44 === "fail" || data44 === "unknown" || data44 === "waived")) {
                    const err71 = { instancePath: instancePath + "/gate/findings/" + i6 + "/stand", schemaPath: "#/properties/gate/properties/findings/items/properties/stand/enum", keyword: "enum", params: { allowedValues: schema19.properties.gate.properties.findings.items.properties.stand.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/gate/findings/" + i6, schemaPath: "#/properties/gate/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/gate/findings", schemaPath: "#/properties/gate/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data26.incidents !== void 0) {
          let data45 = data26.incidents;
          if (Array.isArray(data45)) {
            const len7 = data45.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data46 = data45[i7];
              if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                for (const prop7 of schema19.properties.gate.properties.incidents.items.required) {
                  if (data46[prop7] === void 0) {
                    const err74 = { instancePath: instancePath + "/gate/incidents/" + i7, schemaPath: "#/properties/gate/properties/incidents/items/required", keyword: "required", params: { missingProperty: prop7 }, message: "must have required property '" + prop7 + "'" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                for (const key7 in data46) {
                  if (!(key7 === "id" || key7 === "score" || key7 === "stand")) {
                    const err75 = { instancePath: instancePath + "/gate/incidents/" + i7, schemaPath: "#/properties/gate/properties/incidents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data46.id !== void 0) {
                  let data47 = data46.id;
                  if (typeof data47 === "string") {
                    if (func2(data47) > 300) {
                      const err76 = { instancePath: instancePath + "/gate/incidents/" + i7 + "/id", schemaPath: "#/properties/gate/properties/incidents/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                    if (func2(data47) < 1) {
                      const err77 = { instancePath: instancePath + "/gate/incidents/" + i7 + "/id", schemaPath: "#/properties/gate/properties/incidents/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  } else {
                    const err78 = { instancePath: instancePath + "/gate/incidents/" + i7 + "/id", schemaPath: "#/properties/gate/properties/incidents/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data46.score !== void 0) {
                  let data48 = data46.score;
                  if (typeof data48 == "number" && isFinite(data48)) {
                    if (data48 > 1 || isNaN(data48)) {
                      const err79 = { instancePath: instancePath + "/gate/incidents/" + i7 + "/score", schemaPath: "#/properties/gate/properties/incidents/items/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                    if (data48 < 0 || isNaN(data48)) {
                      const err80 = { instancePath: instancePath + "/gate/incidents/" + i7 + "/score", schemaPath: "#/properties/gate/properties/incidents/items/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                  } else {
                    const err81 = { instancePath: instancePath + "/gate/incidents/" + i7 + "/score", schemaPath: "#/properties/gate/properties/incidents/items/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data46.stand !== void 0) {
                  let data49 = data46.stand;
                  if (!(data49 === "fail" || data49 === "warn" || data49 === "shown")) {
                    const err82 = { instancePath: instancePath + "/gate/incidents/" + i7 + "/stand", schemaPath: "#/properties/gate/properties/incidents/items/properties/stand/enum", keyword: "enum", params: { allowedValues: schema19.properties.gate.properties.incidents.items.properties.stand.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
              } else {
                const err83 = { instancePath: instancePath + "/gate/incidents/" + i7, schemaPath: "#/properties/gate/properties/incidents/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
          } else {
            const err84 = { instancePath: instancePath + "/gate/incidents", schemaPath: "#/properties/gate/properties/incidents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data26.testCoverage !== void 0) {
          let data50 = data26.testCoverage;
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            if (data50.linesPercent === void 0) {
              const err85 = { instancePath: instancePath + "/gate/testCoverage", schemaPath: "#/properties/gate/properties/testCoverage/required", keyword: "required", params: { missingProperty: "linesPercent" }, message: "must have required property 'linesPercent'" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            for (const key8 in data50) {
              if (!(key8 === "linesPercent")) {
                const err86 = { instancePath: instancePath + "/gate/testCoverage", schemaPath: "#/properties/gate/properties/testCoverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data50.linesPercent !== void 0) {
              let data51 = data50.linesPercent;
              if (typeof data51 == "number" && isFinite(data51)) {
                if (data51 > 100 || isNaN(data51)) {
                  const err87 = { instancePath: instancePath + "/gate/testCoverage/linesPercent", schemaPath: "#/properties/gate/properties/testCoverage/properties/linesPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                if (data51 < 0 || isNaN(data51)) {
                  const err88 = { instancePath: instancePath + "/gate/testCoverage/linesPercent", schemaPath: "#/properties/gate/properties/testCoverage/properties/linesPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              } else {
                const err89 = { instancePath: instancePath + "/gate/testCoverage/linesPercent", schemaPath: "#/properties/gate/properties/testCoverage/properties/linesPercent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/gate/testCoverage", schemaPath: "#/properties/gate/properties/testCoverage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data26.emergency !== void 0) {
          let data52 = data26.emergency;
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            for (const prop8 of schema19.properties.gate.properties.emergency.required) {
              if (data52[prop8] === void 0) {
                const err91 = { instancePath: instancePath + "/gate/emergency", schemaPath: "#/properties/gate/properties/emergency/required", keyword: "required", params: { missingProperty: prop8 }, message: "must have required property '" + prop8 + "'" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            for (const key9 in data52) {
              if (!(key9 === "reason" || key9 === "approver")) {
                const err92 = { instancePath: instancePath + "/gate/emergency", schemaPath: "#/properties/gate/properties/emergency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data52.reason !== void 0) {
              if (typeof data52.reason !== "string") {
                const err93 = { instancePath: instancePath + "/gate/emergency/reason", schemaPath: "#/properties/gate/properties/emergency/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data52.approver !== void 0) {
              if (typeof data52.approver !== "string") {
                const err94 = { instancePath: instancePath + "/gate/emergency/approver", schemaPath: "#/properties/gate/properties/emergency/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
          } else {
            const err95 = { instancePath: instancePath + "/gate/emergency", schemaPath: "#/properties/gate/properties/emergency/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
      } else {
        const err96 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.actor !== void 0) {
      if (typeof data.actor !== "string") {
        const err97 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.previous !== void 0) {
      let data56 = data.previous;
      if (typeof data56 === "string") {
        if (!pattern3.test(data56)) {
          const err98 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
      } else {
        const err99 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    if (data.hash !== void 0) {
      let data57 = data.hash;
      if (typeof data57 === "string") {
        if (!pattern3.test(data57)) {
          const err100 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
      } else {
        const err101 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
  } else {
    const err102 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err102];
    } else {
      vErrors.push(err102);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/core/ledger/read-record.ts
function readRecord(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, isJson: false, problems: ["is no JSON"] };
  }
  if (!validateLedgerRecord(value)) {
    const problems = schemaProblems(validateLedgerRecord.errors).map(
      (problem) => `breaks the schema at ${problem}`
    );
    return { ok: false, isJson: true, problems };
  }
  if (canonicalJson(value) !== line) {
    return { ok: false, isJson: true, problems: ["is not spelled as Lockkeeper writes it: it was edited"] };
  }
  return { ok: true, record: value };
}
function hashRecord(record, sha256) {
  return sha256(canonicalJson({ ...record, hash: void 0 }));
}
function readRecords(lines) {
  const read = lines.map(readRecord);
  const problems = read.flatMap(
    (result, index) => result.ok ? [] : result.problems.map((problem) => `line ${index + 1} ${problem}`)
  );
  if (problems.length > 0) throw brokenLedger(problems);
  return read.flatMap((result) => result.ok ? [result.record] : []);
}
function brokenLedger(problems) {
  return new Failure({
    code: "ledger/broken",
    message: "The ledger cannot be relied on: a line is damaged or was edited.",
    hint: "Run `lockkeeper ledger verify` to see every problem, then restore ledger.jsonl from a backup.",
    problems
  });
}

export {
  readRecord,
  hashRecord,
  readRecords,
  brokenLedger
};
