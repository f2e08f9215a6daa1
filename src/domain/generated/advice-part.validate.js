// Generated from schemas/parts/advice.schema.json by `npm run generate`: the validator. Pure.
import moduleAjvDistRuntimeUcs2length from 'ajv/dist/runtime/ucs2length.js';
export const validateAdvicePart = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/parts/advice.schema.json","title":"AdvicePart","description":"What is risky in this release and what to do about it, as a model answers it.","$comment":"Limits of length are kept by cutting, not by refusing.","type":"object","additionalProperties":false,"required":["points","checklist"],"properties":{"points":{"type":"array","maxItems":8,"items":{"$ref":"#/$defs/point"},"description":"What an operator should know that neither a finding nor the note says, most important first."},"checklist":{"type":"array","maxItems":6,"items":{"$ref":"#/$defs/line"},"description":"Checklist lines that the points ask for."}},"$defs":{"refs":{"type":"array","maxItems":12,"items":{"type":"string","maxLength":200},"description":"Ids of the sources that say it, copied from the sources, for example pr:#12."},"point":{"type":"object","additionalProperties":false,"required":["kind","text","refs","raises"],"properties":{"kind":{"enum":["risk","instead","missing"],"description":"risk: what can go wrong here. instead: what to do differently. missing: what the note does not say."},"rule":{"type":"string","maxLength":60,"description":"Id of the finding that it is about; empty when it is about none."},"text":{"type":"string","maxLength":320,"description":"One or two sentences with the names of this release."},"refs":{"$ref":"#/$defs/refs"},"raises":{"type":"boolean","description":"true only when an operator must see it before the deploy starts."}}},"line":{"type":"object","additionalProperties":false,"required":["phase","group","text","refs"],"properties":{"phase":{"enum":["before","during","after"],"description":"When it is ticked."},"group":{"type":"string","maxLength":60,"description":"One of the groups of the list."},"text":{"type":"string","maxLength":200,"description":"Something that one person can tick: what is true when it is done."},"refs":{"$ref":"#/$defs/refs"}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["kind","text","refs","raises"],"properties":{"kind":{"enum":["risk","instead","missing"],"description":"risk: what can go wrong here. instead: what to do differently. missing: what the note does not say."},"rule":{"type":"string","maxLength":60,"description":"Id of the finding that it is about; empty when it is about none."},"text":{"type":"string","maxLength":320,"description":"One or two sentences with the names of this release."},"refs":{"$ref":"#/$defs/refs"},"raises":{"type":"boolean","description":"true only when an operator must see it before the deploy starts."}}};
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
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema20.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((((key0 === "kind") || (key0 === "rule")) || (key0 === "text")) || (key0 === "refs")) || (key0 === "raises"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.kind !== undefined){let data0 = data.kind;
if(!(((data0 === "risk") || (data0 === "instead")) || (data0 === "missing"))){const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}
if(data.rule !== undefined){let data1 = data.rule;
if(typeof data1 === "string"){if(func1(data1) > 60){const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}
if(data.text !== undefined){let data2 = data.text;
if(typeof data2 === "string"){if(func1(data2) > 320){const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 320},message:"must NOT have more than 320 characters"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}
if(data.refs !== undefined){if(!(validate54(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}
if(data.raises !== undefined){if(typeof data.raises !== "boolean"){const err7 = {instancePath:instancePath+"/raises",schemaPath:"#/properties/raises/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema22 = {"type":"object","additionalProperties":false,"required":["phase","group","text","refs"],"properties":{"phase":{"enum":["before","during","after"],"description":"When it is ticked."},"group":{"type":"string","maxLength":60,"description":"One of the groups of the list."},"text":{"type":"string","maxLength":200,"description":"Something that one person can tick: what is true when it is done."},"refs":{"$ref":"#/$defs/refs"}}};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema22.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((((key0 === "phase") || (key0 === "group")) || (key0 === "text")) || (key0 === "refs"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.phase !== undefined){let data0 = data.phase;
if(!(((data0 === "before") || (data0 === "during")) || (data0 === "after"))){const err2 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema22.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}
if(data.group !== undefined){let data1 = data.group;
if(typeof data1 === "string"){if(func1(data1) > 60){const err3 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}
if(data.text !== undefined){let data2 = data.text;
if(typeof data2 === "string"){if(func1(data2) > 200){const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}
if(data.refs !== undefined){if(!(validate54(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}validate57.errors = vErrors;return errors === 0;}validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/parts/advice.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema19.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((key0 === "points") || (key0 === "checklist"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.points !== undefined){let data0 = data.points;
if(Array.isArray(data0)){if(data0.length > 8){const err2 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){if(!(validate53(data0[i0], {instancePath:instancePath+"/points/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {const err3 = {instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.checklist !== undefined){let data2 = data.checklist;
if(Array.isArray(data2)){if(data2.length > 6){const err4 = {instancePath:instancePath+"/checklist",schemaPath:"#/properties/checklist/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){if(!(validate57(data2[i1], {instancePath:instancePath+"/checklist/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}}}else {const err5 = {instancePath:instancePath+"/checklist",schemaPath:"#/properties/checklist/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}else {const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
