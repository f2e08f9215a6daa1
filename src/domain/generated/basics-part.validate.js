// Generated from schemas/parts/basics.schema.json by `npm run generate`: the validator. Pure.
import moduleAjvDistRuntimeUcs2length from 'ajv/dist/runtime/ucs2length.js';
export const validateBasicsPart = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/parts/basics.schema.json","title":"BasicsPart","description":"What the release is about and what it endangers, as a model answers it.","$comment":"Limits of length are kept by cutting, not by refusing.","type":"object","additionalProperties":false,"required":["title","summary","scope","caveats","watch"],"properties":{"title":{"type":"string","minLength":1,"maxLength":70,"description":"Names the two or three changes that matter most. Without module, environment or version: they are put before it."},"summary":{"type":"array","maxItems":4,"items":{"$ref":"#/$defs/claim"},"description":"What changes for users and operators, one sentence each, most important first. Risk and counts are told already."},"scope":{"type":"array","maxItems":8,"items":{"$ref":"#/$defs/claim"},"description":"Who or what is affected and how: users, consumers of the API, data, settings, capacity, other services."},"caveats":{"type":"array","maxItems":6,"items":{"$ref":"#/$defs/claim"},"description":"What a rollback does not bring back or breaks: why, and what to do about it."},"watch":{"type":"array","maxItems":6,"items":{"$ref":"#/$defs/signal"},"description":"What to look at after this deploy, because of what this release changes."}},"$defs":{"refs":{"type":"array","maxItems":12,"items":{"type":"string","maxLength":200},"description":"Ids of the sources that say it, copied from the sources, for example pr:#12."},"claim":{"type":"object","additionalProperties":false,"required":["text","refs"],"properties":{"text":{"type":"string","maxLength":260,"description":"One sentence."},"refs":{"$ref":"#/$defs/refs"}}},"signal":{"type":"object","additionalProperties":false,"required":["signal","threshold","minutes","refs"],"properties":{"signal":{"type":"string","maxLength":140,"description":"What to look at."},"threshold":{"type":"string","maxLength":140,"description":"What means trouble."},"minutes":{"type":"integer","minimum":1,"maximum":10080,"description":"For how long after the deploy, in minutes."},"refs":{"$ref":"#/$defs/refs"}}}}};
const func1 = (moduleAjvDistRuntimeUcs2length.default ?? moduleAjvDistRuntimeUcs2length);
const schema20 = {"type":"object","additionalProperties":false,"required":["text","refs"],"properties":{"text":{"type":"string","maxLength":260,"description":"One sentence."},"refs":{"$ref":"#/$defs/refs"}}};
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
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema20.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((key0 === "text") || (key0 === "refs"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.text !== undefined){let data0 = data.text;
if(typeof data0 === "string"){if(func1(data0) > 260){const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 260},message:"must NOT have more than 260 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.refs !== undefined){if(!(validate54(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema22 = {"type":"object","additionalProperties":false,"required":["signal","threshold","minutes","refs"],"properties":{"signal":{"type":"string","maxLength":140,"description":"What to look at."},"threshold":{"type":"string","maxLength":140,"description":"What means trouble."},"minutes":{"type":"integer","minimum":1,"maximum":10080,"description":"For how long after the deploy, in minutes."},"refs":{"$ref":"#/$defs/refs"}}};
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema22.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((((key0 === "signal") || (key0 === "threshold")) || (key0 === "minutes")) || (key0 === "refs"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.signal !== undefined){let data0 = data.signal;
if(typeof data0 === "string"){if(func1(data0) > 140){const err2 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/maxLength",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.threshold !== undefined){let data1 = data.threshold;
if(typeof data1 === "string"){if(func1(data1) > 140){const err4 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/maxLength",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.minutes !== undefined){let data2 = data.minutes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err6 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 10080 || isNaN(data2)){const err7 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10080},message:"must be <= 10080"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}
if(data2 < 1 || isNaN(data2)){const err8 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}
if(data.refs !== undefined){if(!(validate54(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate59.errors = vErrors;return errors === 0;}validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/parts/basics.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema19.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((((key0 === "title") || (key0 === "summary")) || (key0 === "scope")) || (key0 === "caveats")) || (key0 === "watch"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.title !== undefined){let data0 = data.title;
if(typeof data0 === "string"){if(func1(data0) > 70){const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 70},message:"must NOT have more than 70 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}
if(func1(data0) < 1){const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}
if(data.summary !== undefined){let data1 = data.summary;
if(Array.isArray(data1)){if(data1.length > 4){const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){if(!(validate53(data1[i0], {instancePath:instancePath+"/summary/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {const err6 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}
if(data.scope !== undefined){let data3 = data.scope;
if(Array.isArray(data3)){if(data3.length > 8){const err7 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){if(!(validate53(data3[i1], {instancePath:instancePath+"/scope/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {const err8 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}
if(data.caveats !== undefined){let data5 = data.caveats;
if(Array.isArray(data5)){if(data5.length > 6){const err9 = {instancePath:instancePath+"/caveats",schemaPath:"#/properties/caveats/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){if(!(validate53(data5[i2], {instancePath:instancePath+"/caveats/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {const err10 = {instancePath:instancePath+"/caveats",schemaPath:"#/properties/caveats/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}
if(data.watch !== undefined){let data7 = data.watch;
if(Array.isArray(data7)){if(data7.length > 6){const err11 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){if(!(validate59(data7[i3], {instancePath:instancePath+"/watch/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}}else {const err12 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
