// Generated from schemas/webhook.schema.json by `npm run generate`: the validator. Pure.
import moduleAjvDistRuntimeUcs2length from 'ajv/dist/runtime/ucs2length.js';
import moduleAjvFormatsDistFormats from 'ajv-formats/dist/formats.js';
export const validateWebhookDocument = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/webhook.schema.json","title":"WebhookDocument","description":"What a webhook of format lockkeeper is told: a decision, or an event of the pipeline. Texts are cut and lists are bounded, so that it stays small.","type":"object","additionalProperties":false,"required":["schemaVersion","id","type","time","workspace","environment","modules","operators","window","actor","urls"],"properties":{"schemaVersion":{"const":1},"id":{"type":"string","pattern":"^msg_[0-9a-f]{32}$","description":"Same as the header webhook-id. The same when the same thing is sent again."},"type":{"enum":["gate","review","planned","deploy-started","deploy-succeeded","deploy-failed","rollback-succeeded"],"description":"What happened; review: the decision on a note that a person has edited."},"time":{"type":"string","format":"date-time","description":"When it happened, not when it was sent."},"workspace":{"type":"string","minLength":1},"environment":{"type":"string","minLength":1},"title":{"type":"string","maxLength":300,"description":"One line that names the release."},"summary":{"type":"string","maxLength":2000,"description":"What is dangerous and what changes."},"modules":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["name","headSha","url"],"properties":{"name":{"type":"string","minLength":1},"baseSha":{"type":"string","description":"What was deployed when it was decided."},"headSha":{"type":"string"},"head":{"type":"string","description":"The name by which the commit was given, for example v1.4.0."},"url":{"type":["string","null"],"description":"Web address of the repository; null: it is not known."}}}},"modulesLeftOut":{"type":"integer","minimum":1,"description":"Modules beyond the longest list; absent: none."},"operators":{"type":"array","maxItems":50,"items":{"type":"string"}},"window":{"description":"Planned start and end; null: none was given, or the event does not say.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}}]},"decision":{"$ref":"#/$defs/summary"},"actor":{"type":["string","null"],"description":"Who started the run, as the pipeline says."},"urls":{"type":"object","additionalProperties":false,"required":["run"],"properties":{"run":{"type":["string","null"],"description":"Page of the pipeline's run."}}}},"$defs":{"summary":{"title":"DecisionSummary","description":"Present when type is gate or review.","type":"object","additionalProperties":false,"required":["decision","reasonCode","reason","grade","impact","standard","noteSha256","counts","findings"],"properties":{"decision":{"enum":["pass","warn","block"]},"reasonCode":{"$ref":"https://lockkeeper.dev/schemas/decision.schema.json#/$defs/reasonCode"},"reason":{"type":"string","minLength":1,"maxLength":1000},"grade":{"enum":["stable","caution","warning","danger"]},"impact":{"enum":["low","medium","high","critical"]},"standard":{"type":"string","description":"Version of the standard that judged."},"noteSha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"Hash of note.json."},"counts":{"type":"object","additionalProperties":false,"required":["pass","warn","fail","unknown","waived"],"properties":{"pass":{"type":"integer","minimum":0},"warn":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"waived":{"type":"integer","minimum":0}}},"findings":{"type":"array","maxItems":30,"description":"Rules that did not pass, those that block first.","items":{"type":"object","additionalProperties":false,"required":["rule","title","status","blocks","waived","message","instead"],"properties":{"rule":{"type":"string","minLength":1},"title":{"type":"string","minLength":1,"maxLength":200},"status":{"enum":["warn","fail","unknown"]},"blocks":{"type":"boolean","description":"Whether it stops this release."},"waived":{"type":"boolean"},"message":{"type":"string","maxLength":400,"description":"What was found."},"instead":{"type":"string","maxLength":400,"description":"What to do instead."}}}},"findingsLeftOut":{"type":"integer","minimum":1,"description":"Findings beyond the longest list; absent: none."},"emergency":{"type":"object","additionalProperties":false,"required":["reason","approver"],"properties":{"reason":{"type":"string","maxLength":1000},"approver":{"type":"string","maxLength":300}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (moduleAjvDistRuntimeUcs2length.default ?? moduleAjvDistRuntimeUcs2length);
const pattern3 = new RegExp("^msg_[0-9a-f]{32}$", "u");
const formats0 = moduleAjvFormatsDistFormats.fullFormats["date-time"];
const schema20 = {"title":"DecisionSummary","description":"Present when type is gate or review.","type":"object","additionalProperties":false,"required":["decision","reasonCode","reason","grade","impact","standard","noteSha256","counts","findings"],"properties":{"decision":{"enum":["pass","warn","block"]},"reasonCode":{"$ref":"https://lockkeeper.dev/schemas/decision.schema.json#/$defs/reasonCode"},"reason":{"type":"string","minLength":1,"maxLength":1000},"grade":{"enum":["stable","caution","warning","danger"]},"impact":{"enum":["low","medium","high","critical"]},"standard":{"type":"string","description":"Version of the standard that judged."},"noteSha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"Hash of note.json."},"counts":{"type":"object","additionalProperties":false,"required":["pass","warn","fail","unknown","waived"],"properties":{"pass":{"type":"integer","minimum":0},"warn":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0},"waived":{"type":"integer","minimum":0}}},"findings":{"type":"array","maxItems":30,"description":"Rules that did not pass, those that block first.","items":{"type":"object","additionalProperties":false,"required":["rule","title","status","blocks","waived","message","instead"],"properties":{"rule":{"type":"string","minLength":1},"title":{"type":"string","minLength":1,"maxLength":200},"status":{"enum":["warn","fail","unknown"]},"blocks":{"type":"boolean","description":"Whether it stops this release."},"waived":{"type":"boolean"},"message":{"type":"string","maxLength":400,"description":"What was found."},"instead":{"type":"string","maxLength":400,"description":"What to do instead."}}}},"findingsLeftOut":{"type":"integer","minimum":1,"description":"Findings beyond the longest list; absent: none."},"emergency":{"type":"object","additionalProperties":false,"required":["reason","approver"],"properties":{"reason":{"type":"string","maxLength":1000},"approver":{"type":"string","maxLength":300}}}}};
const schema22 = {"enum":["all-rules-passed","rule-warned","rule-waived","rule-unknown-allowed","emergency","rule-failed","rule-unknown","no-rule-ran"],"description":"Closed list. Why the decision is what it is; the first of the decision table that applies."};
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(!((((((((data === "all-rules-passed") || (data === "rule-warned")) || (data === "rule-waived")) || (data === "rule-unknown-allowed")) || (data === "emergency")) || (data === "rule-failed")) || (data === "rule-unknown")) || (data === "no-rule-ran"))){const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate92.errors = vErrors;return errors === 0;}validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema20.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(func1.call(schema20.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.decision !== undefined){let data0 = data.decision;
if(!(((data0 === "pass") || (data0 === "warn")) || (data0 === "block"))){const err2 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema20.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}
if(data.reasonCode !== undefined){if(!(validate92(data.reasonCode, {instancePath:instancePath+"/reasonCode",parentData:data,parentDataProperty:"reasonCode",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);errors = vErrors.length;}}
if(data.reason !== undefined){let data2 = data.reason;
if(typeof data2 === "string"){if(func2(data2) > 1000){const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}
if(func2(data2) < 1){const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.grade !== undefined){let data3 = data.grade;
if(!((((data3 === "stable") || (data3 === "caution")) || (data3 === "warning")) || (data3 === "danger"))){const err6 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/enum",keyword:"enum",params:{allowedValues: schema20.properties.grade.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}
if(data.impact !== undefined){let data4 = data.impact;
if(!((((data4 === "low") || (data4 === "medium")) || (data4 === "high")) || (data4 === "critical"))){const err7 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/enum",keyword:"enum",params:{allowedValues: schema20.properties.impact.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data.standard !== undefined){if(typeof data.standard !== "string"){const err8 = {instancePath:instancePath+"/standard",schemaPath:"#/properties/standard/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}
if(data.noteSha256 !== undefined){let data6 = data.noteSha256;
if(typeof data6 === "string"){if(!pattern5.test(data6)){const err9 = {instancePath:instancePath+"/noteSha256",schemaPath:"#/properties/noteSha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/noteSha256",schemaPath:"#/properties/noteSha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}
if(data.counts !== undefined){let data7 = data.counts;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){for(const prop1 of schema20.properties.counts.required){if(data7[prop1] === undefined){const err11 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}
for(const key1 in data7){if(!(((((key1 === "pass") || (key1 === "warn")) || (key1 === "fail")) || (key1 === "unknown")) || (key1 === "waived"))){const err12 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}
if(data7.pass !== undefined){let data8 = data7.pass;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){const err13 = {instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}
if((typeof data8 == "number") && (isFinite(data8))){if(data8 < 0 || isNaN(data8)){const err14 = {instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}
if(data7.warn !== undefined){let data9 = data7.warn;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){const err15 = {instancePath:instancePath+"/counts/warn",schemaPath:"#/properties/counts/properties/warn/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}
if((typeof data9 == "number") && (isFinite(data9))){if(data9 < 0 || isNaN(data9)){const err16 = {instancePath:instancePath+"/counts/warn",schemaPath:"#/properties/counts/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}
if(data7.fail !== undefined){let data10 = data7.fail;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){const err17 = {instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}
if((typeof data10 == "number") && (isFinite(data10))){if(data10 < 0 || isNaN(data10)){const err18 = {instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}
if(data7.unknown !== undefined){let data11 = data7.unknown;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){const err19 = {instancePath:instancePath+"/counts/unknown",schemaPath:"#/properties/counts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}
if((typeof data11 == "number") && (isFinite(data11))){if(data11 < 0 || isNaN(data11)){const err20 = {instancePath:instancePath+"/counts/unknown",schemaPath:"#/properties/counts/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}
if(data7.waived !== undefined){let data12 = data7.waived;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){const err21 = {instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}
if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 0 || isNaN(data12)){const err22 = {instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}}else {const err23 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}
if(data.findings !== undefined){let data13 = data.findings;
if(Array.isArray(data13)){if(data13.length > 30){const err24 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){for(const prop2 of schema20.properties.findings.items.required){if(data14[prop2] === undefined){const err25 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: prop2},message:"must have required property '"+prop2+"'"};
if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}
for(const key2 in data14){if(!(((((((key2 === "rule") || (key2 === "title")) || (key2 === "status")) || (key2 === "blocks")) || (key2 === "waived")) || (key2 === "message")) || (key2 === "instead"))){const err26 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}
if(data14.rule !== undefined){let data15 = data14.rule;
if(typeof data15 === "string"){if(func2(data15) < 1){const err27 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}else {const err28 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}
if(data14.title !== undefined){let data16 = data14.title;
if(typeof data16 === "string"){if(func2(data16) > 200){const err29 = {instancePath:instancePath+"/findings/" + i0+"/title",schemaPath:"#/properties/findings/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}
if(func2(data16) < 1){const err30 = {instancePath:instancePath+"/findings/" + i0+"/title",schemaPath:"#/properties/findings/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}else {const err31 = {instancePath:instancePath+"/findings/" + i0+"/title",schemaPath:"#/properties/findings/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}
if(data14.status !== undefined){let data17 = data14.status;
if(!(((data17 === "warn") || (data17 === "fail")) || (data17 === "unknown"))){const err32 = {instancePath:instancePath+"/findings/" + i0+"/status",schemaPath:"#/properties/findings/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema20.properties.findings.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}
if(data14.blocks !== undefined){if(typeof data14.blocks !== "boolean"){const err33 = {instancePath:instancePath+"/findings/" + i0+"/blocks",schemaPath:"#/properties/findings/items/properties/blocks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}
if(data14.waived !== undefined){if(typeof data14.waived !== "boolean"){const err34 = {instancePath:instancePath+"/findings/" + i0+"/waived",schemaPath:"#/properties/findings/items/properties/waived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}
if(data14.message !== undefined){let data20 = data14.message;
if(typeof data20 === "string"){if(func2(data20) > 400){const err35 = {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/properties/findings/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}else {const err36 = {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}
if(data14.instead !== undefined){let data21 = data14.instead;
if(typeof data21 === "string"){if(func2(data21) > 400){const err37 = {instancePath:instancePath+"/findings/" + i0+"/instead",schemaPath:"#/properties/findings/items/properties/instead/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}else {const err38 = {instancePath:instancePath+"/findings/" + i0+"/instead",schemaPath:"#/properties/findings/items/properties/instead/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}}else {const err39 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}}else {const err40 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}
if(data.findingsLeftOut !== undefined){let data22 = data.findingsLeftOut;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){const err41 = {instancePath:instancePath+"/findingsLeftOut",schemaPath:"#/properties/findingsLeftOut/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}
if((typeof data22 == "number") && (isFinite(data22))){if(data22 < 1 || isNaN(data22)){const err42 = {instancePath:instancePath+"/findingsLeftOut",schemaPath:"#/properties/findingsLeftOut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}}
if(data.emergency !== undefined){let data23 = data.emergency;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){for(const prop3 of schema20.properties.emergency.required){if(data23[prop3] === undefined){const err43 = {instancePath:instancePath+"/emergency",schemaPath:"#/properties/emergency/required",keyword:"required",params:{missingProperty: prop3},message:"must have required property '"+prop3+"'"};
if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}
for(const key3 in data23){if(!((key3 === "reason") || (key3 === "approver"))){const err44 = {instancePath:instancePath+"/emergency",schemaPath:"#/properties/emergency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}
if(data23.reason !== undefined){let data24 = data23.reason;
if(typeof data24 === "string"){if(func2(data24) > 1000){const err45 = {instancePath:instancePath+"/emergency/reason",schemaPath:"#/properties/emergency/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}else {const err46 = {instancePath:instancePath+"/emergency/reason",schemaPath:"#/properties/emergency/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}
if(data23.approver !== undefined){let data25 = data23.approver;
if(typeof data25 === "string"){if(func2(data25) > 300){const err47 = {instancePath:instancePath+"/emergency/approver",schemaPath:"#/properties/emergency/properties/approver/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}else {const err48 = {instancePath:instancePath+"/emergency/approver",schemaPath:"#/properties/emergency/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}}else {const err49 = {instancePath:instancePath+"/emergency",schemaPath:"#/properties/emergency/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}}}else {const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/webhook.schema.json" */;
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
if(data.id !== undefined){let data1 = data.id;
if(typeof data1 === "string"){if(!pattern3.test(data1)){const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^msg_[0-9a-f]{32}$"},message:"must match pattern \""+"^msg_[0-9a-f]{32}$"+"\""};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}
if(data.type !== undefined){let data2 = data.type;
if(!(((((((data2 === "gate") || (data2 === "review")) || (data2 === "planned")) || (data2 === "deploy-started")) || (data2 === "deploy-succeeded")) || (data2 === "deploy-failed")) || (data2 === "rollback-succeeded"))){const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.time !== undefined){let data3 = data.time;
if(typeof data3 === "string"){if(!(formats0.validate(data3))){const err6 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data.workspace !== undefined){let data4 = data.workspace;
if(typeof data4 === "string"){if(func2(data4) < 1){const err8 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}
if(data.environment !== undefined){let data5 = data.environment;
if(typeof data5 === "string"){if(func2(data5) < 1){const err10 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}
if(data.title !== undefined){let data6 = data.title;
if(typeof data6 === "string"){if(func2(data6) > 300){const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}
if(data.summary !== undefined){let data7 = data.summary;
if(typeof data7 === "string"){if(func2(data7) > 2000){const err14 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}
if(data.modules !== undefined){let data8 = data.modules;
if(Array.isArray(data8)){if(data8.length > 200){const err16 = {instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){for(const prop1 of schema19.properties.modules.items.required){if(data9[prop1] === undefined){const err17 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/properties/modules/items/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'"};
if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}
for(const key1 in data9){if(!(((((key1 === "name") || (key1 === "baseSha")) || (key1 === "headSha")) || (key1 === "head")) || (key1 === "url"))){const err18 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/properties/modules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}
if(data9.name !== undefined){let data10 = data9.name;
if(typeof data10 === "string"){if(func2(data10) < 1){const err19 = {instancePath:instancePath+"/modules/" + i0+"/name",schemaPath:"#/properties/modules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}else {const err20 = {instancePath:instancePath+"/modules/" + i0+"/name",schemaPath:"#/properties/modules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}
if(data9.baseSha !== undefined){if(typeof data9.baseSha !== "string"){const err21 = {instancePath:instancePath+"/modules/" + i0+"/baseSha",schemaPath:"#/properties/modules/items/properties/baseSha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}
if(data9.headSha !== undefined){if(typeof data9.headSha !== "string"){const err22 = {instancePath:instancePath+"/modules/" + i0+"/headSha",schemaPath:"#/properties/modules/items/properties/headSha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}
if(data9.head !== undefined){if(typeof data9.head !== "string"){const err23 = {instancePath:instancePath+"/modules/" + i0+"/head",schemaPath:"#/properties/modules/items/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}
if(data9.url !== undefined){let data14 = data9.url;
if((typeof data14 !== "string") && (data14 !== null)){const err24 = {instancePath:instancePath+"/modules/" + i0+"/url",schemaPath:"#/properties/modules/items/properties/url/type",keyword:"type",params:{type: schema19.properties.modules.items.properties.url.type},message:"must be string,null"};
if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}}else {const err25 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}}else {const err26 = {instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}
if(data.modulesLeftOut !== undefined){let data15 = data.modulesLeftOut;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){const err27 = {instancePath:instancePath+"/modulesLeftOut",schemaPath:"#/properties/modulesLeftOut/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}
if((typeof data15 == "number") && (isFinite(data15))){if(data15 < 1 || isNaN(data15)){const err28 = {instancePath:instancePath+"/modulesLeftOut",schemaPath:"#/properties/modulesLeftOut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}}
if(data.operators !== undefined){let data16 = data.operators;
if(Array.isArray(data16)){if(data16.length > 50){const err29 = {instancePath:instancePath+"/operators",schemaPath:"#/properties/operators/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){if(typeof data16[i1] !== "string"){const err30 = {instancePath:instancePath+"/operators/" + i1,schemaPath:"#/properties/operators/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}}else {const err31 = {instancePath:instancePath+"/operators",schemaPath:"#/properties/operators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}
if(data.window !== undefined){let data18 = data.window;
const _errs38 = errors;
let valid6 = false;
let passing0 = null;
const _errs39 = errors;
if(data18 !== null){const err32 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}var _valid0 = _errs39 === errors;
if(_valid0){valid6 = true;passing0 = 0;}
const _errs41 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){for(const prop2 of schema19.properties.window.oneOf[1].required){if(data18[prop2] === undefined){const err33 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/oneOf/1/required",keyword:"required",params:{missingProperty: prop2},message:"must have required property '"+prop2+"'"};
if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}
for(const key2 in data18){if(!((key2 === "start") || (key2 === "end"))){const err34 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}
if(data18.start !== undefined){let data19 = data18.start;
if(typeof data19 === "string"){if(!(formats0.validate(data19))){const err35 = {instancePath:instancePath+"/window/start",schemaPath:"#/properties/window/oneOf/1/properties/start/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}else {const err36 = {instancePath:instancePath+"/window/start",schemaPath:"#/properties/window/oneOf/1/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}
if(data18.end !== undefined){let data20 = data18.end;
if(typeof data20 === "string"){if(!(formats0.validate(data20))){const err37 = {instancePath:instancePath+"/window/end",schemaPath:"#/properties/window/oneOf/1/properties/end/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}else {const err38 = {instancePath:instancePath+"/window/end",schemaPath:"#/properties/window/oneOf/1/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}}else {const err39 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}var _valid0 = _errs41 === errors;
if(_valid0 && valid6){valid6 = false;passing0 = [passing0, 1];}else {if(_valid0){valid6 = true;passing0 = 1;}}
if(!valid6){const err40 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}else {errors = _errs38;
if(vErrors !== null){if(_errs38){vErrors.length = _errs38;}else {vErrors = null;}}}}
if(data.decision !== undefined){if(!(validate53(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}
if(data.actor !== undefined){let data22 = data.actor;
if((typeof data22 !== "string") && (data22 !== null)){const err41 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: schema19.properties.actor.type},message:"must be string,null"};
if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}
if(data.urls !== undefined){let data23 = data.urls;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){if(data23.run === undefined){const err42 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}
for(const key3 in data23){if(!(key3 === "run")){const err43 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}
if(data23.run !== undefined){let data24 = data23.run;
if((typeof data24 !== "string") && (data24 !== null)){const err44 = {instancePath:instancePath+"/urls/run",schemaPath:"#/properties/urls/properties/run/type",keyword:"type",params:{type: schema19.properties.urls.properties.run.type},message:"must be string,null"};
if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}}else {const err45 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}}else {const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
