// Generated from schemas/parts/body.schema.json by `npm run generate`: the validator. Pure.
import moduleAjvDistRuntimeUcs2length from 'ajv/dist/runtime/ucs2length.js';
export const validateBodyPart = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/parts/body.schema.json","title":"BodyPart","description":"What changes, as a model answers it.","$comment":"Limits of length are kept by cutting, not by refusing.","type":"object","additionalProperties":false,"required":["changes"],"properties":{"changes":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/change"},"description":"One line for each change, in the order of the facts."}},"$defs":{"refs":{"type":"array","maxItems":12,"items":{"type":"string","maxLength":200},"description":"Ids of the sources that say it, copied from the sources, for example pr:#12."},"change":{"type":"object","additionalProperties":false,"required":["facts","text","refs","details"],"properties":{"facts":{"type":"array","maxItems":40,"items":{"type":"integer","minimum":1},"description":"Numbers of the facts that this line tells. Each fact in one line."},"text":{"type":"string","maxLength":220,"description":"What is different after the deploy, for the people who use or run it."},"category":{"enum":["breaking","migration","feature","fix","performance","security","configuration","dependency","infrastructure","refactor","documentation","test","other"],"description":"What kind of change it is; that of its first fact unless the sources say otherwise."},"refs":{"$ref":"#/$defs/refs"},"details":{"type":"array","maxItems":4,"items":{"$ref":"#/$defs/claim"},"description":"What an operator or user must know besides: defaults, limits, deadlines, acceptance criteria. Not what the line already says."}}},"claim":{"type":"object","additionalProperties":false,"required":["text","refs"],"properties":{"text":{"type":"string","maxLength":220,"description":"One sentence."},"refs":{"$ref":"#/$defs/refs"}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["facts","text","refs","details"],"properties":{"facts":{"type":"array","maxItems":40,"items":{"type":"integer","minimum":1},"description":"Numbers of the facts that this line tells. Each fact in one line."},"text":{"type":"string","maxLength":220,"description":"What is different after the deploy, for the people who use or run it."},"category":{"enum":["breaking","migration","feature","fix","performance","security","configuration","dependency","infrastructure","refactor","documentation","test","other"],"description":"What kind of change it is; that of its first fact unless the sources say otherwise."},"refs":{"$ref":"#/$defs/refs"},"details":{"type":"array","maxItems":4,"items":{"$ref":"#/$defs/claim"},"description":"What an operator or user must know besides: defaults, limits, deadlines, acceptance criteria. Not what the line already says."}}};
const func1 = (moduleAjvDistRuntimeUcs2length.default ?? moduleAjvDistRuntimeUcs2length);
const schema21 = {"type":"array","maxItems":12,"items":{"type":"string","maxLength":200},"description":"Ids of the sources that say it, copied from the sources, for example pr:#12."};
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){if(data.length > 12){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){let data0 = data[i0];
if(typeof data0 === "string"){if(func1(data0) > 200){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}else {const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate54.errors = vErrors;return errors === 0;}validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const schema22 = {"type":"object","additionalProperties":false,"required":["text","refs"],"properties":{"text":{"type":"string","maxLength":220,"description":"One sentence."},"refs":{"$ref":"#/$defs/refs"}}};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema22.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((key0 === "text") || (key0 === "refs"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.text !== undefined){let data0 = data.text;
if(typeof data0 === "string"){if(func1(data0) > 220){const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 220},message:"must NOT have more than 220 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.refs !== undefined){if(!(validate54(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate56.errors = vErrors;return errors === 0;}validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema20.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((((key0 === "facts") || (key0 === "text")) || (key0 === "category")) || (key0 === "refs")) || (key0 === "details"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.facts !== undefined){let data0 = data.facts;
if(Array.isArray(data0)){if(data0.length > 40){const err2 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err3 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){if(data1 < 1 || isNaN(data1)){const err4 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}}else {const err5 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.text !== undefined){let data2 = data.text;
if(typeof data2 === "string"){if(func1(data2) > 220){const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 220},message:"must NOT have more than 220 characters"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data.category !== undefined){let data3 = data.category;
if(!(((((((((((((data3 === "breaking") || (data3 === "migration")) || (data3 === "feature")) || (data3 === "fix")) || (data3 === "performance")) || (data3 === "security")) || (data3 === "configuration")) || (data3 === "dependency")) || (data3 === "infrastructure")) || (data3 === "refactor")) || (data3 === "documentation")) || (data3 === "test")) || (data3 === "other"))){const err8 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema20.properties.category.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}
if(data.refs !== undefined){if(!(validate54(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}
if(data.details !== undefined){let data5 = data.details;
if(Array.isArray(data5)){if(data5.length > 4){const err9 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){if(!(validate56(data5[i1], {instancePath:instancePath+"/details/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}}else {const err10 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/parts/body.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){if(data.changes === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}
for(const key0 in data){if(!(key0 === "changes")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.changes !== undefined){let data0 = data.changes;
if(Array.isArray(data0)){if(data0.length > 40){const err2 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){if(!(validate53(data0[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {const err3 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
