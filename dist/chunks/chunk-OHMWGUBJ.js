import {
  require_ucs2length
} from "./chunk-AHZDWVCY.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/domain/generated/index-manifest.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var validateIndexManifest = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "index-manifest.schema.json", "title": "IndexManifest", "description": "manifest.json of an index artifact: what its other files are, and how the vectors were made.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "count", "embedder", "metric", "graph", "textVersion", "files"], "properties": { "schemaVersion": { "const": 1 }, "count": { "type": "integer", "minimum": 0, "maximum": 1e7, "description": "Incidents, and rows of the vectors." }, "embedder": { "type": "object", "additionalProperties": false, "required": ["kind", "model", "dims", "fitted"], "description": "Vectors of another embedder are never compared with these.", "properties": { "kind": { "enum": ["offline", "voyage", "openai-compatible", "none"], "description": "none: words and hazards alone." }, "model": { "type": ["string", "null"], "maxLength": 200 }, "dims": { "type": "integer", "minimum": 0, "maximum": 4096 }, "fitted": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["sha256", "count"], "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of the parameters that were fitted on the library." }, "count": { "type": "integer", "minimum": 0, "description": "Incidents that they were fitted on." } } }] } } }, "metric": { "const": "cosine" }, "graph": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["m", "efConstruction", "seed"], "properties": { "m": { "type": "integer", "minimum": 2, "maximum": 128 }, "efConstruction": { "type": "integer", "minimum": 1, "maximum": 1e4 }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 } } }], "description": "Parameters of the HNSW graph; null: there is none, and search scans the vectors." }, "textVersion": { "type": "string", "pattern": "^[0-9]+$", "description": "Version of how texts become terms; another one needs a new build." }, "files": { "type": "object", "additionalProperties": false, "required": ["incidents.jsonl", "vectors.f32", "lexicon.bin"], "properties": { "incidents.jsonl": { "$ref": "#/$defs/fileEntry" }, "vectors.f32": { "$ref": "#/$defs/fileEntry" }, "lexicon.bin": { "$ref": "#/$defs/fileEntry" }, "index.hnsw": { "$ref": "#/$defs/fileEntry" } } } }, "$defs": { "fileEntry": { "type": "object", "additionalProperties": false, "required": ["sha256", "sizeBytes"], "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "sizeBytes": { "type": "integer", "minimum": 0 } } } } };
var func1 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern4 = new RegExp("^[0-9]+$", "u");
var schema20 = { "type": "object", "additionalProperties": false, "required": ["sha256", "sizeBytes"], "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "sizeBytes": { "type": "integer", "minimum": 0 } } };
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
      if (!(key0 === "sha256" || key0 === "sizeBytes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data0 = data.sha256;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err2 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.sizeBytes !== void 0) {
      let data1 = data.sizeBytes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!(key0 === "schemaVersion" || key0 === "count" || key0 === "embedder" || key0 === "metric" || key0 === "graph" || key0 === "textVersion" || key0 === "files")) {
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
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e7 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.embedder !== void 0) {
      let data2 = data.embedder;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const prop1 of schema19.properties.embedder.required) {
          if (data2[prop1] === void 0) {
            const err6 = { instancePath: instancePath + "/embedder", schemaPath: "#/properties/embedder/required", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const key1 in data2) {
          if (!(key1 === "kind" || key1 === "model" || key1 === "dims" || key1 === "fitted")) {
            const err7 = { instancePath: instancePath + "/embedder", schemaPath: "#/properties/embedder/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.kind !== void 0) {
          let data3 = data2.kind;
          if (!(data3 === "offline" || data3 === "voyage" || data3 === "openai-compatible" || data3 === "none")) {
            const err8 = { instancePath: instancePath + "/embedder/kind", schemaPath: "#/properties/embedder/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.embedder.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.model !== void 0) {
          let data4 = data2.model;
          if (typeof data4 !== "string" && data4 !== null) {
            const err9 = { instancePath: instancePath + "/embedder/model", schemaPath: "#/properties/embedder/properties/model/type", keyword: "type", params: { type: schema19.properties.embedder.properties.model.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (func1(data4) > 200) {
              const err10 = { instancePath: instancePath + "/embedder/model", schemaPath: "#/properties/embedder/properties/model/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data2.dims !== void 0) {
          let data5 = data2.dims;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err11 = { instancePath: instancePath + "/embedder/dims", schemaPath: "#/properties/embedder/properties/dims/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 4096 || isNaN(data5)) {
              const err12 = { instancePath: instancePath + "/embedder/dims", schemaPath: "#/properties/embedder/properties/dims/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err13 = { instancePath: instancePath + "/embedder/dims", schemaPath: "#/properties/embedder/properties/dims/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data2.fitted !== void 0) {
          let data6 = data2.fitted;
          const _errs14 = errors;
          let valid2 = false;
          let passing0 = null;
          const _errs15 = errors;
          if (data6 !== null) {
            const err14 = { instancePath: instancePath + "/embedder/fitted", schemaPath: "#/properties/embedder/properties/fitted/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          var _valid0 = _errs15 === errors;
          if (_valid0) {
            valid2 = true;
            passing0 = 0;
          }
          const _errs17 = errors;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const prop2 of schema19.properties.embedder.properties.fitted.oneOf[1].required) {
              if (data6[prop2] === void 0) {
                const err15 = { instancePath: instancePath + "/embedder/fitted", schemaPath: "#/properties/embedder/properties/fitted/oneOf/1/required", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            for (const key2 in data6) {
              if (!(key2 === "sha256" || key2 === "count")) {
                const err16 = { instancePath: instancePath + "/embedder/fitted", schemaPath: "#/properties/embedder/properties/fitted/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data6.sha256 !== void 0) {
              let data7 = data6.sha256;
              if (typeof data7 === "string") {
                if (!pattern3.test(data7)) {
                  const err17 = { instancePath: instancePath + "/embedder/fitted/sha256", schemaPath: "#/properties/embedder/properties/fitted/oneOf/1/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/embedder/fitted/sha256", schemaPath: "#/properties/embedder/properties/fitted/oneOf/1/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data6.count !== void 0) {
              let data8 = data6.count;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err19 = { instancePath: instancePath + "/embedder/fitted/count", schemaPath: "#/properties/embedder/properties/fitted/oneOf/1/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 0 || isNaN(data8)) {
                  const err20 = { instancePath: instancePath + "/embedder/fitted/count", schemaPath: "#/properties/embedder/properties/fitted/oneOf/1/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/embedder/fitted", schemaPath: "#/properties/embedder/properties/fitted/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          var _valid0 = _errs17 === errors;
          if (_valid0 && valid2) {
            valid2 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid2 = true;
              passing0 = 1;
            }
          }
          if (!valid2) {
            const err22 = { instancePath: instancePath + "/embedder/fitted", schemaPath: "#/properties/embedder/properties/fitted/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          } else {
            errors = _errs14;
            if (vErrors !== null) {
              if (_errs14) {
                vErrors.length = _errs14;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/embedder", schemaPath: "#/properties/embedder/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      if ("cosine" !== data.metric) {
        const err24 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/const", keyword: "const", params: { allowedValue: "cosine" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.graph !== void 0) {
      let data10 = data.graph;
      const _errs26 = errors;
      let valid4 = false;
      let passing1 = null;
      const _errs27 = errors;
      if (data10 !== null) {
        const err25 = { instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid1 = _errs27 === errors;
      if (_valid1) {
        valid4 = true;
        passing1 = 0;
      }
      const _errs29 = errors;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const prop3 of schema19.properties.graph.oneOf[1].required) {
          if (data10[prop3] === void 0) {
            const err26 = { instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/oneOf/1/required", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        for (const key3 in data10) {
          if (!(key3 === "m" || key3 === "efConstruction" || key3 === "seed")) {
            const err27 = { instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data10.m !== void 0) {
          let data11 = data10.m;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err28 = { instancePath: instancePath + "/graph/m", schemaPath: "#/properties/graph/oneOf/1/properties/m/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 128 || isNaN(data11)) {
              const err29 = { instancePath: instancePath + "/graph/m", schemaPath: "#/properties/graph/oneOf/1/properties/m/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 }, message: "must be <= 128" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data11 < 2 || isNaN(data11)) {
              const err30 = { instancePath: instancePath + "/graph/m", schemaPath: "#/properties/graph/oneOf/1/properties/m/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data10.efConstruction !== void 0) {
          let data12 = data10.efConstruction;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err31 = { instancePath: instancePath + "/graph/efConstruction", schemaPath: "#/properties/graph/oneOf/1/properties/efConstruction/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 1e4 || isNaN(data12)) {
              const err32 = { instancePath: instancePath + "/graph/efConstruction", schemaPath: "#/properties/graph/oneOf/1/properties/efConstruction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err33 = { instancePath: instancePath + "/graph/efConstruction", schemaPath: "#/properties/graph/oneOf/1/properties/efConstruction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
        if (data10.seed !== void 0) {
          let data13 = data10.seed;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err34 = { instancePath: instancePath + "/graph/seed", schemaPath: "#/properties/graph/oneOf/1/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 4294967295 || isNaN(data13)) {
              const err35 = { instancePath: instancePath + "/graph/seed", schemaPath: "#/properties/graph/oneOf/1/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err36 = { instancePath: instancePath + "/graph/seed", schemaPath: "#/properties/graph/oneOf/1/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      var _valid1 = _errs29 === errors;
      if (_valid1 && valid4) {
        valid4 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid4 = true;
          passing1 = 1;
        }
      }
      if (!valid4) {
        const err38 = { instancePath: instancePath + "/graph", schemaPath: "#/properties/graph/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.textVersion !== void 0) {
      let data14 = data.textVersion;
      if (typeof data14 === "string") {
        if (!pattern4.test(data14)) {
          const err39 = { instancePath: instancePath + "/textVersion", schemaPath: "#/properties/textVersion/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/textVersion", schemaPath: "#/properties/textVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data15 = data.files;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const prop4 of schema19.properties.files.required) {
          if (data15[prop4] === void 0) {
            const err41 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/required", keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        for (const key4 in data15) {
          if (!(key4 === "incidents.jsonl" || key4 === "vectors.f32" || key4 === "lexicon.bin" || key4 === "index.hnsw")) {
            const err42 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data15["incidents.jsonl"] !== void 0) {
          if (!validate53(data15["incidents.jsonl"], { instancePath: instancePath + "/files/incidents.jsonl", parentData: data15, parentDataProperty: "incidents.jsonl", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data15["vectors.f32"] !== void 0) {
          if (!validate53(data15["vectors.f32"], { instancePath: instancePath + "/files/vectors.f32", parentData: data15, parentDataProperty: "vectors.f32", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data15["lexicon.bin"] !== void 0) {
          if (!validate53(data15["lexicon.bin"], { instancePath: instancePath + "/files/lexicon.bin", parentData: data15, parentDataProperty: "lexicon.bin", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data15["index.hnsw"] !== void 0) {
          if (!validate53(data15["index.hnsw"], { instancePath: instancePath + "/files/index.hnsw", parentData: data15, parentDataProperty: "index.hnsw", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export {
  validateIndexManifest
};
