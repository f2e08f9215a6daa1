// Generated from schemas/review.schema.json by `npm run generate`: the validator. Pure.
import moduleAjvFormatsDistFormats from 'ajv-formats/dist/formats.js';
import moduleAjvDistRuntimeUcs2length from 'ajv/dist/runtime/ucs2length.js';
export const validateReview = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/review.schema.json","title":"Review","description":"The release judged rule by rule against the standard of the workspace.","type":"object","additionalProperties":false,"required":["schemaVersion","workspace","environment","language","reviewedAt","standard","findings"],"properties":{"schemaVersion":{"const":1},"workspace":{"type":"string"},"environment":{"type":"string"},"language":{"enum":["en","ko"]},"reviewedAt":{"type":"string","format":"date-time","description":"Declared time: differs between two runs on the same input."},"standard":{"$ref":"#/$defs/standardSummary"},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}}},"$defs":{"standardSummary":{"type":"object","additionalProperties":false,"required":["version","met","total"],"properties":{"version":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Hash of the effective rules, levels and options: which standard judged."},"met":{"type":"integer","minimum":0,"description":"Rules that passed."},"total":{"type":"integer","minimum":0,"description":"Rules that ran."}}},"finding":{"type":"object","title":"Finding","additionalProperties":false,"required":["rule","title","status","level","message","why","instead","evidence"],"properties":{"rule":{"type":"string","minLength":1,"description":"Id of the rule."},"title":{"type":"string","minLength":1,"description":"Name of the rule for people."},"status":{"enum":["pass","warn","fail","unknown"]},"level":{"enum":["block","warn"],"description":"What a failure of this rule does to the release."},"message":{"type":"string","minLength":1,"description":"What was found."},"why":{"type":"string","description":"Why it is risky; empty on pass."},"instead":{"type":"string","description":"What to do instead; empty on pass."},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1},"ref":{"type":"string"},"path":{"type":"string","description":"File of the repository."},"line":{"type":"integer","minimum":1}}}},"waiver":{"$ref":"#/$defs/appliedWaiver"}}},"appliedWaiver":{"type":"object","additionalProperties":false,"required":["owner","reason","expires"],"properties":{"owner":{"type":"string","minLength":1},"approver":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"expires":{"type":"string","format":"date"}}}}};
const formats0 = moduleAjvFormatsDistFormats.fullFormats["date-time"];
const schema20 = {"type":"object","additionalProperties":false,"required":["version","met","total"],"properties":{"version":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Hash of the effective rules, levels and options: which standard judged."},"met":{"type":"integer","minimum":0,"description":"Rules that passed."},"total":{"type":"integer","minimum":0,"description":"Rules that ran."}}};
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema20.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((key0 === "version") || (key0 === "met")) || (key0 === "total"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.version !== undefined){let data0 = data.version;
if(typeof data0 === "string"){if(!pattern3.test(data0)){const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.met !== undefined){let data1 = data.met;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err4 = {instancePath:instancePath+"/met",schemaPath:"#/properties/met/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){if(data1 < 0 || isNaN(data1)){const err5 = {instancePath:instancePath+"/met",schemaPath:"#/properties/met/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}
if(data.total !== undefined){let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err6 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){const err7 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema21 = {"type":"object","title":"Finding","additionalProperties":false,"required":["rule","title","status","level","message","why","instead","evidence"],"properties":{"rule":{"type":"string","minLength":1,"description":"Id of the rule."},"title":{"type":"string","minLength":1,"description":"Name of the rule for people."},"status":{"enum":["pass","warn","fail","unknown"]},"level":{"enum":["block","warn"],"description":"What a failure of this rule does to the release."},"message":{"type":"string","minLength":1,"description":"What was found."},"why":{"type":"string","description":"Why it is risky; empty on pass."},"instead":{"type":"string","description":"What to do instead; empty on pass."},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1},"ref":{"type":"string"},"path":{"type":"string","description":"File of the repository."},"line":{"type":"integer","minimum":1}}}},"waiver":{"$ref":"#/$defs/appliedWaiver"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (moduleAjvDistRuntimeUcs2length.default ?? moduleAjvDistRuntimeUcs2length);
const schema22 = {"type":"object","additionalProperties":false,"required":["owner","reason","expires"],"properties":{"owner":{"type":"string","minLength":1},"approver":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"expires":{"type":"string","format":"date"}}};
const formats2 = moduleAjvFormatsDistFormats.fullFormats.date;
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema22.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((((key0 === "owner") || (key0 === "approver")) || (key0 === "reason")) || (key0 === "expires"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.owner !== undefined){let data0 = data.owner;
if(typeof data0 === "string"){if(func2(data0) < 1){const err2 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.approver !== undefined){let data1 = data.approver;
if(typeof data1 === "string"){if(func2(data1) < 1){const err4 = {instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.reason !== undefined){let data2 = data.reason;
if(typeof data2 === "string"){if(func2(data2) < 1){const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data.expires !== undefined){let data3 = data.expires;
if(typeof data3 === "string"){if(!(formats2.validate(data3))){const err8 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}validate56.errors = vErrors;return errors === 0;}validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema21.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(func1.call(schema21.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.rule !== undefined){let data0 = data.rule;
if(typeof data0 === "string"){if(func2(data0) < 1){const err2 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.title !== undefined){let data1 = data.title;
if(typeof data1 === "string"){if(func2(data1) < 1){const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.status !== undefined){let data2 = data.status;
if(!((((data2 === "pass") || (data2 === "warn")) || (data2 === "fail")) || (data2 === "unknown"))){const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema21.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}
if(data.level !== undefined){let data3 = data.level;
if(!((data3 === "block") || (data3 === "warn"))){const err7 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema21.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data.message !== undefined){let data4 = data.message;
if(typeof data4 === "string"){if(func2(data4) < 1){const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}
if(data.why !== undefined){if(typeof data.why !== "string"){const err10 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}
if(data.instead !== undefined){if(typeof data.instead !== "string"){const err11 = {instancePath:instancePath+"/instead",schemaPath:"#/properties/instead/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}
if(data.evidence !== undefined){let data7 = data.evidence;
if(Array.isArray(data7)){const len0 = data7.length;
for(let i0=0; i0<len0; i0++){let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.text === undefined){const err12 = {instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}
for(const key1 in data8){if(!((((key1 === "text") || (key1 === "ref")) || (key1 === "path")) || (key1 === "line"))){const err13 = {instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}
if(data8.text !== undefined){let data9 = data8.text;
if(typeof data9 === "string"){if(func2(data9) < 1){const err14 = {instancePath:instancePath+"/evidence/" + i0+"/text",schemaPath:"#/properties/evidence/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/evidence/" + i0+"/text",schemaPath:"#/properties/evidence/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}
if(data8.ref !== undefined){if(typeof data8.ref !== "string"){const err16 = {instancePath:instancePath+"/evidence/" + i0+"/ref",schemaPath:"#/properties/evidence/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}
if(data8.path !== undefined){if(typeof data8.path !== "string"){const err17 = {instancePath:instancePath+"/evidence/" + i0+"/path",schemaPath:"#/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}
if(data8.line !== undefined){let data12 = data8.line;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){const err18 = {instancePath:instancePath+"/evidence/" + i0+"/line",schemaPath:"#/properties/evidence/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}
if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 1 || isNaN(data12)){const err19 = {instancePath:instancePath+"/evidence/" + i0+"/line",schemaPath:"#/properties/evidence/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}}else {const err20 = {instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}
if(data.waiver !== undefined){if(!(validate56(data.waiver, {instancePath:instancePath+"/waiver",parentData:data,parentDataProperty:"waiver",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}}else {const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}validate55.errors = vErrors;return errors === 0;}validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/review.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema19.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((((((key0 === "schemaVersion") || (key0 === "workspace")) || (key0 === "environment")) || (key0 === "language")) || (key0 === "reviewedAt")) || (key0 === "standard")) || (key0 === "findings"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.schemaVersion !== undefined){if(1 !== data.schemaVersion){const err2 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}
if(data.workspace !== undefined){if(typeof data.workspace !== "string"){const err3 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.environment !== undefined){if(typeof data.environment !== "string"){const err4 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}
if(data.language !== undefined){let data3 = data.language;
if(!((data3 === "en") || (data3 === "ko"))){const err5 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema19.properties.language.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.reviewedAt !== undefined){let data4 = data.reviewedAt;
if(typeof data4 === "string"){if(!(formats0.validate(data4))){const err6 = {instancePath:instancePath+"/reviewedAt",schemaPath:"#/properties/reviewedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/reviewedAt",schemaPath:"#/properties/reviewedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data.standard !== undefined){if(!(validate53(data.standard, {instancePath:instancePath+"/standard",parentData:data,parentDataProperty:"standard",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}
if(data.findings !== undefined){let data6 = data.findings;
if(Array.isArray(data6)){const len0 = data6.length;
for(let i0=0; i0<len0; i0++){if(!(validate55(data6[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}}else {const err8 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
