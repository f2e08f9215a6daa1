// Generated from schemas/decision.schema.json by `npm run generate`: the validator. Pure.
import moduleAjvDistRuntimeUcs2length from 'ajv/dist/runtime/ucs2length.js';
import moduleAjvFormatsDistFormats from 'ajv-formats/dist/formats.js';
export const validateDecision = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/decision.schema.json","title":"Decision","description":"Whether the release may pass, with the reason. What pipelines read.","type":"object","additionalProperties":false,"required":["schemaVersion","decision","reasonCode","reason","grade","workspace","environment","decidedAt","impact","standard","counts","modules","blocking","findings"],"properties":{"schemaVersion":{"const":1},"decision":{"enum":["pass","warn","block"]},"reasonCode":{"$ref":"#/$defs/reasonCode"},"reason":{"type":"string","minLength":1,"description":"One sentence for people."},"grade":{"enum":["stable","caution","warning","danger"]},"workspace":{"type":"string"},"environment":{"type":"string"},"decidedAt":{"type":"string","format":"date-time","description":"Declared time: differs between two runs on the same input."},"impact":{"enum":["low","medium","high","critical"]},"standard":{"$ref":"https://lockkeeper.dev/schemas/review.schema.json#/$defs/standardSummary"},"counts":{"type":"object","additionalProperties":false,"required":["pass","warn","fail","unknown","waived"],"properties":{"pass":{"type":"integer","minimum":0},"warn":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"waived":{"type":"integer","minimum":0}}},"modules":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","baseSha","headSha"],"properties":{"name":{"type":"string"},"baseSha":{"type":"string"},"headSha":{"type":"string"}}}},"blocking":{"type":"array","uniqueItems":true,"items":{"type":"string"},"description":"Rules that stop this release, failed or not evaluable, in the order of their findings. Empty unless the decision is block."},"emergency":{"type":"object","additionalProperties":false,"required":["reason","approver","overruled"],"properties":{"reason":{"type":"string","minLength":1},"approver":{"type":"string","minLength":1},"overruled":{"type":"array","items":{"type":"string"},"description":"Rules that would have blocked."}}},"usage":{"type":"object","additionalProperties":false,"required":["provider","models","calls","fromCache","failed","inputTokens","outputTokens","cacheReadTokens","cacheWriteTokens","usd"],"description":"What the language model cost; present when one was asked. It has no part in the decision.","properties":{"provider":{"type":"string"},"models":{"type":"array","items":{"type":"string"}},"calls":{"type":"integer","minimum":0,"description":"Requests sent, retries included."},"fromCache":{"type":"integer","minimum":0,"description":"Answers of earlier runs, which cost nothing."},"failed":{"type":"integer","minimum":0,"description":"Calls without a usable answer."},"inputTokens":{"type":"integer","minimum":0,"description":"Input tokens that neither came from nor went to the prompt cache."},"outputTokens":{"type":"integer","minimum":0},"cacheReadTokens":{"type":"integer","minimum":0},"cacheWriteTokens":{"type":"integer","minimum":0},"usd":{"type":["number","null"],"minimum":0,"description":"US dollars by the prices of the config; null when a price is missing."}}},"findings":{"type":"array","items":{"$ref":"https://lockkeeper.dev/schemas/review.schema.json#/$defs/finding"}}},"$defs":{"reasonCode":{"enum":["all-rules-passed","rule-warned","rule-waived","rule-unknown-allowed","emergency","rule-failed","rule-unknown","no-rule-ran"],"description":"Closed list. Why the decision is what it is; the first of the decision table that applies."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (moduleAjvDistRuntimeUcs2length.default ?? moduleAjvDistRuntimeUcs2length);
const schema20 = {"enum":["all-rules-passed","rule-warned","rule-waived","rule-unknown-allowed","emergency","rule-failed","rule-unknown","no-rule-ran"],"description":"Closed list. Why the decision is what it is; the first of the decision table that applies."};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(!((((((((data === "all-rules-passed") || (data === "rule-warned")) || (data === "rule-waived")) || (data === "rule-unknown-allowed")) || (data === "emergency")) || (data === "rule-failed")) || (data === "rule-unknown")) || (data === "no-rule-ran"))){const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema22 = {"type":"object","additionalProperties":false,"required":["version","met","total"],"properties":{"version":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Hash of the effective rules, levels and options: which standard judged."},"met":{"type":"integer","minimum":0,"description":"Rules that passed."},"total":{"type":"integer","minimum":0,"description":"Rules that ran."},"notRun":{"type":"array","description":"Rules of level auto that did not run because nothing that they read is configured.","items":{"type":"object","additionalProperties":false,"required":["rule","title","configure"],"properties":{"rule":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"configure":{"type":"string","minLength":1,"description":"What to configure to make it run."}}}}}};
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema22.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((((key0 === "version") || (key0 === "met")) || (key0 === "total")) || (key0 === "notRun"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}
if(data.notRun !== undefined){let data3 = data.notRun;
if(Array.isArray(data3)){const len0 = data3.length;
for(let i0=0; i0<len0; i0++){let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const prop1 of schema22.properties.notRun.items.required){if(data4[prop1] === undefined){const err8 = {instancePath:instancePath+"/notRun/" + i0,schemaPath:"#/properties/notRun/items/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}
for(const key1 in data4){if(!(((key1 === "rule") || (key1 === "title")) || (key1 === "configure"))){const err9 = {instancePath:instancePath+"/notRun/" + i0,schemaPath:"#/properties/notRun/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}
if(data4.rule !== undefined){let data5 = data4.rule;
if(typeof data5 === "string"){if(func2(data5) < 1){const err10 = {instancePath:instancePath+"/notRun/" + i0+"/rule",schemaPath:"#/properties/notRun/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/notRun/" + i0+"/rule",schemaPath:"#/properties/notRun/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}
if(data4.title !== undefined){let data6 = data4.title;
if(typeof data6 === "string"){if(func2(data6) < 1){const err12 = {instancePath:instancePath+"/notRun/" + i0+"/title",schemaPath:"#/properties/notRun/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/notRun/" + i0+"/title",schemaPath:"#/properties/notRun/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}
if(data4.configure !== undefined){let data7 = data4.configure;
if(typeof data7 === "string"){if(func2(data7) < 1){const err14 = {instancePath:instancePath+"/notRun/" + i0+"/configure",schemaPath:"#/properties/notRun/items/properties/configure/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/notRun/" + i0+"/configure",schemaPath:"#/properties/notRun/items/properties/configure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/notRun/" + i0,schemaPath:"#/properties/notRun/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath:instancePath+"/notRun",schemaPath:"#/properties/notRun/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}validate85.errors = vErrors;return errors === 0;}validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema23 = {"type":"object","title":"Finding","additionalProperties":false,"required":["rule","title","status","level","message","why","instead","evidence"],"properties":{"rule":{"type":"string","minLength":1,"description":"Id of the rule."},"title":{"type":"string","minLength":1,"description":"Name of the rule for people."},"status":{"enum":["pass","warn","fail","unknown"]},"level":{"enum":["block","warn"],"description":"What a failure of this rule does to the release."},"message":{"type":"string","minLength":1,"description":"What was found."},"why":{"type":"string","description":"Why it is risky; empty on pass."},"instead":{"type":"string","description":"What to do instead; empty on pass."},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1},"ref":{"type":"string"},"path":{"type":"string","description":"File of the repository."},"line":{"type":"integer","minimum":1}}}},"waiver":{"$ref":"#/$defs/appliedWaiver"}}};
const schema24 = {"type":"object","additionalProperties":false,"required":["owner","reason","expires"],"properties":{"owner":{"type":"string","minLength":1},"approver":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"expires":{"type":"string","format":"date"}}};
const formats4 = moduleAjvFormatsDistFormats.fullFormats.date;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema24.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
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
if(typeof data3 === "string"){if(!(formats4.validate(data3))){const err8 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}validate59.errors = vErrors;return errors === 0;}validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema23.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(func1.call(schema23.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(!((((data2 === "pass") || (data2 === "warn")) || (data2 === "fail")) || (data2 === "unknown"))){const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema23.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}
if(data.level !== undefined){let data3 = data.level;
if(!((data3 === "block") || (data3 === "warn"))){const err7 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema23.properties.level.enum},message:"must be equal to one of the allowed values"};
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
if(data.waiver !== undefined){if(!(validate59(data.waiver, {instancePath:instancePath+"/waiver",parentData:data,parentDataProperty:"waiver",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}}else {const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}validate87.errors = vErrors;return errors === 0;}validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const formats0 = moduleAjvFormatsDistFormats.fullFormats["date-time"];
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/decision.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema19.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(func1.call(schema19.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.schemaVersion !== undefined){if(1 !== data.schemaVersion){const err2 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}
if(data.decision !== undefined){let data1 = data.decision;
if(!(((data1 === "pass") || (data1 === "warn")) || (data1 === "block"))){const err3 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema19.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.reasonCode !== undefined){if(!(validate53(data.reasonCode, {instancePath:instancePath+"/reasonCode",parentData:data,parentDataProperty:"reasonCode",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}
if(data.reason !== undefined){let data3 = data.reason;
if(typeof data3 === "string"){if(func2(data3) < 1){const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.grade !== undefined){let data4 = data.grade;
if(!((((data4 === "stable") || (data4 === "caution")) || (data4 === "warning")) || (data4 === "danger"))){const err6 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/enum",keyword:"enum",params:{allowedValues: schema19.properties.grade.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}
if(data.workspace !== undefined){if(typeof data.workspace !== "string"){const err7 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data.environment !== undefined){if(typeof data.environment !== "string"){const err8 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}
if(data.decidedAt !== undefined){let data7 = data.decidedAt;
if(typeof data7 === "string"){if(!(formats0.validate(data7))){const err9 = {instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}
if(data.impact !== undefined){let data8 = data.impact;
if(!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === "critical"))){const err11 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/enum",keyword:"enum",params:{allowedValues: schema19.properties.impact.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}
if(data.standard !== undefined){if(!(validate85(data.standard, {instancePath:instancePath+"/standard",parentData:data,parentDataProperty:"standard",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}}
if(data.counts !== undefined){let data10 = data.counts;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){for(const prop1 of schema19.properties.counts.required){if(data10[prop1] === undefined){const err12 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}
for(const key1 in data10){if(!(((((key1 === "pass") || (key1 === "warn")) || (key1 === "fail")) || (key1 === "unknown")) || (key1 === "waived"))){const err13 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}
if(data10.pass !== undefined){let data11 = data10.pass;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){const err14 = {instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}
if((typeof data11 == "number") && (isFinite(data11))){if(data11 < 0 || isNaN(data11)){const err15 = {instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}
if(data10.warn !== undefined){let data12 = data10.warn;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){const err16 = {instancePath:instancePath+"/counts/warn",schemaPath:"#/properties/counts/properties/warn/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}
if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 0 || isNaN(data12)){const err17 = {instancePath:instancePath+"/counts/warn",schemaPath:"#/properties/counts/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}
if(data10.fail !== undefined){let data13 = data10.fail;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){const err18 = {instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}
if((typeof data13 == "number") && (isFinite(data13))){if(data13 < 0 || isNaN(data13)){const err19 = {instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}
if(data10.unknown !== undefined){let data14 = data10.unknown;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){const err20 = {instancePath:instancePath+"/counts/unknown",schemaPath:"#/properties/counts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}
if((typeof data14 == "number") && (isFinite(data14))){if(data14 < 0 || isNaN(data14)){const err21 = {instancePath:instancePath+"/counts/unknown",schemaPath:"#/properties/counts/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}
if(data10.waived !== undefined){let data15 = data10.waived;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){const err22 = {instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}
if((typeof data15 == "number") && (isFinite(data15))){if(data15 < 0 || isNaN(data15)){const err23 = {instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}}else {const err24 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}
if(data.modules !== undefined){let data16 = data.modules;
if(Array.isArray(data16)){const len0 = data16.length;
for(let i0=0; i0<len0; i0++){let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){for(const prop2 of schema19.properties.modules.items.required){if(data17[prop2] === undefined){const err25 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/properties/modules/items/required",keyword:"required",params:{missingProperty: prop2},message:"must have required property '"+prop2+"'"};
if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}
for(const key2 in data17){if(!(((key2 === "name") || (key2 === "baseSha")) || (key2 === "headSha"))){const err26 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/properties/modules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}
if(data17.name !== undefined){if(typeof data17.name !== "string"){const err27 = {instancePath:instancePath+"/modules/" + i0+"/name",schemaPath:"#/properties/modules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}
if(data17.baseSha !== undefined){if(typeof data17.baseSha !== "string"){const err28 = {instancePath:instancePath+"/modules/" + i0+"/baseSha",schemaPath:"#/properties/modules/items/properties/baseSha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}
if(data17.headSha !== undefined){if(typeof data17.headSha !== "string"){const err29 = {instancePath:instancePath+"/modules/" + i0+"/headSha",schemaPath:"#/properties/modules/items/properties/headSha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}else {const err30 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}}else {const err31 = {instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}
if(data.blocking !== undefined){let data21 = data.blocking;
if(Array.isArray(data21)){const len1 = data21.length;
for(let i1=0; i1<len1; i1++){if(typeof data21[i1] !== "string"){const err32 = {instancePath:instancePath+"/blocking/" + i1,schemaPath:"#/properties/blocking/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}
let i2 = data21.length;
let j0;
if(i2 > 1){const indices0 = {};
for(;i2--;){let item0 = data21[i2];
if(typeof item0 !== "string"){continue;}
if(typeof indices0[item0] == "number"){j0 = indices0[item0];
const err33 = {instancePath:instancePath+"/blocking",schemaPath:"#/properties/blocking/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;break;}indices0[item0] = i2;}}}else {const err34 = {instancePath:instancePath+"/blocking",schemaPath:"#/properties/blocking/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}
if(data.emergency !== undefined){let data23 = data.emergency;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){for(const prop3 of schema19.properties.emergency.required){if(data23[prop3] === undefined){const err35 = {instancePath:instancePath+"/emergency",schemaPath:"#/properties/emergency/required",keyword:"required",params:{missingProperty: prop3},message:"must have required property '"+prop3+"'"};
if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}
for(const key3 in data23){if(!(((key3 === "reason") || (key3 === "approver")) || (key3 === "overruled"))){const err36 = {instancePath:instancePath+"/emergency",schemaPath:"#/properties/emergency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}
if(data23.reason !== undefined){let data24 = data23.reason;
if(typeof data24 === "string"){if(func2(data24) < 1){const err37 = {instancePath:instancePath+"/emergency/reason",schemaPath:"#/properties/emergency/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}else {const err38 = {instancePath:instancePath+"/emergency/reason",schemaPath:"#/properties/emergency/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}
if(data23.approver !== undefined){let data25 = data23.approver;
if(typeof data25 === "string"){if(func2(data25) < 1){const err39 = {instancePath:instancePath+"/emergency/approver",schemaPath:"#/properties/emergency/properties/approver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}else {const err40 = {instancePath:instancePath+"/emergency/approver",schemaPath:"#/properties/emergency/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}
if(data23.overruled !== undefined){let data26 = data23.overruled;
if(Array.isArray(data26)){const len2 = data26.length;
for(let i3=0; i3<len2; i3++){if(typeof data26[i3] !== "string"){const err41 = {instancePath:instancePath+"/emergency/overruled/" + i3,schemaPath:"#/properties/emergency/properties/overruled/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}}else {const err42 = {instancePath:instancePath+"/emergency/overruled",schemaPath:"#/properties/emergency/properties/overruled/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}}else {const err43 = {instancePath:instancePath+"/emergency",schemaPath:"#/properties/emergency/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}
if(data.usage !== undefined){let data28 = data.usage;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){for(const prop4 of schema19.properties.usage.required){if(data28[prop4] === undefined){const err44 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty: prop4},message:"must have required property '"+prop4+"'"};
if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}
for(const key4 in data28){if(!(func1.call(schema19.properties.usage.properties, key4))){const err45 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}
if(data28.provider !== undefined){if(typeof data28.provider !== "string"){const err46 = {instancePath:instancePath+"/usage/provider",schemaPath:"#/properties/usage/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}
if(data28.models !== undefined){let data30 = data28.models;
if(Array.isArray(data30)){const len3 = data30.length;
for(let i4=0; i4<len3; i4++){if(typeof data30[i4] !== "string"){const err47 = {instancePath:instancePath+"/usage/models/" + i4,schemaPath:"#/properties/usage/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}}else {const err48 = {instancePath:instancePath+"/usage/models",schemaPath:"#/properties/usage/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}
if(data28.calls !== undefined){let data32 = data28.calls;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){const err49 = {instancePath:instancePath+"/usage/calls",schemaPath:"#/properties/usage/properties/calls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}
if((typeof data32 == "number") && (isFinite(data32))){if(data32 < 0 || isNaN(data32)){const err50 = {instancePath:instancePath+"/usage/calls",schemaPath:"#/properties/usage/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}}
if(data28.fromCache !== undefined){let data33 = data28.fromCache;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){const err51 = {instancePath:instancePath+"/usage/fromCache",schemaPath:"#/properties/usage/properties/fromCache/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}
if((typeof data33 == "number") && (isFinite(data33))){if(data33 < 0 || isNaN(data33)){const err52 = {instancePath:instancePath+"/usage/fromCache",schemaPath:"#/properties/usage/properties/fromCache/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}}
if(data28.failed !== undefined){let data34 = data28.failed;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){const err53 = {instancePath:instancePath+"/usage/failed",schemaPath:"#/properties/usage/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}
if((typeof data34 == "number") && (isFinite(data34))){if(data34 < 0 || isNaN(data34)){const err54 = {instancePath:instancePath+"/usage/failed",schemaPath:"#/properties/usage/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}}
if(data28.inputTokens !== undefined){let data35 = data28.inputTokens;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){const err55 = {instancePath:instancePath+"/usage/inputTokens",schemaPath:"#/properties/usage/properties/inputTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}
if((typeof data35 == "number") && (isFinite(data35))){if(data35 < 0 || isNaN(data35)){const err56 = {instancePath:instancePath+"/usage/inputTokens",schemaPath:"#/properties/usage/properties/inputTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}}
if(data28.outputTokens !== undefined){let data36 = data28.outputTokens;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){const err57 = {instancePath:instancePath+"/usage/outputTokens",schemaPath:"#/properties/usage/properties/outputTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}
if((typeof data36 == "number") && (isFinite(data36))){if(data36 < 0 || isNaN(data36)){const err58 = {instancePath:instancePath+"/usage/outputTokens",schemaPath:"#/properties/usage/properties/outputTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}}
if(data28.cacheReadTokens !== undefined){let data37 = data28.cacheReadTokens;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){const err59 = {instancePath:instancePath+"/usage/cacheReadTokens",schemaPath:"#/properties/usage/properties/cacheReadTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}
if((typeof data37 == "number") && (isFinite(data37))){if(data37 < 0 || isNaN(data37)){const err60 = {instancePath:instancePath+"/usage/cacheReadTokens",schemaPath:"#/properties/usage/properties/cacheReadTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}}
if(data28.cacheWriteTokens !== undefined){let data38 = data28.cacheWriteTokens;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){const err61 = {instancePath:instancePath+"/usage/cacheWriteTokens",schemaPath:"#/properties/usage/properties/cacheWriteTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}
if((typeof data38 == "number") && (isFinite(data38))){if(data38 < 0 || isNaN(data38)){const err62 = {instancePath:instancePath+"/usage/cacheWriteTokens",schemaPath:"#/properties/usage/properties/cacheWriteTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}}
if(data28.usd !== undefined){let data39 = data28.usd;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (data39 !== null)){const err63 = {instancePath:instancePath+"/usage/usd",schemaPath:"#/properties/usage/properties/usd/type",keyword:"type",params:{type: schema19.properties.usage.properties.usd.type},message:"must be number,null"};
if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}
if((typeof data39 == "number") && (isFinite(data39))){if(data39 < 0 || isNaN(data39)){const err64 = {instancePath:instancePath+"/usage/usd",schemaPath:"#/properties/usage/properties/usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}}}else {const err65 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}
if(data.findings !== undefined){let data40 = data.findings;
if(Array.isArray(data40)){const len4 = data40.length;
for(let i5=0; i5<len4; i5++){if(!(validate87(data40[i5], {instancePath:instancePath+"/findings/" + i5,parentData:data40,parentDataProperty:i5,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);errors = vErrors.length;}}}else {const err66 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}}}else {const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
