// Generated from schemas/parts/checklists.schema.json by `npm run generate`: the validator. Pure.
import moduleAjvDistRuntimeUcs2length from 'ajv/dist/runtime/ucs2length.js';
export const validateChecklistsPart = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/parts/checklists.schema.json","title":"ChecklistsPart","description":"Checklist lines that this release asks for, as a model answers them.","$comment":"Limits of length are kept by cutting, not by refusing.","type":"object","additionalProperties":false,"required":["before","during","after"],"properties":{"before":{"type":"array","maxItems":6,"items":{"$ref":"#/$defs/line"},"description":"To be true before the deploy starts."},"during":{"type":"array","maxItems":4,"items":{"$ref":"#/$defs/line"},"description":"To be seen while the deploy runs."},"after":{"type":"array","maxItems":6,"items":{"$ref":"#/$defs/line"},"description":"To be verified after the deploy."}},"$defs":{"line":{"type":"object","additionalProperties":false,"required":["group","text","refs"],"properties":{"group":{"type":"string","maxLength":60,"description":"One of the groups of the list."},"text":{"type":"string","maxLength":200,"description":"Something that one person can tick: what is true when it is done."},"refs":{"type":"array","maxItems":12,"items":{"type":"string","maxLength":200},"description":"Ids of the sources that ask for it, copied from the sources, for example pr:#12."}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["group","text","refs"],"properties":{"group":{"type":"string","maxLength":60,"description":"One of the groups of the list."},"text":{"type":"string","maxLength":200,"description":"Something that one person can tick: what is true when it is done."},"refs":{"type":"array","maxItems":12,"items":{"type":"string","maxLength":200},"description":"Ids of the sources that ask for it, copied from the sources, for example pr:#12."}}};
const func1 = (moduleAjvDistRuntimeUcs2length.default ?? moduleAjvDistRuntimeUcs2length);
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema20.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((key0 === "group") || (key0 === "text")) || (key0 === "refs"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.group !== undefined){let data0 = data.group;
if(typeof data0 === "string"){if(func1(data0) > 60){const err2 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.text !== undefined){let data1 = data.text;
if(typeof data1 === "string"){if(func1(data1) > 200){const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.refs !== undefined){let data2 = data.refs;
if(Array.isArray(data2)){if(data2.length > 12){const err6 = {instancePath:instancePath+"/refs",schemaPath:"#/properties/refs/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){let data3 = data2[i0];
if(typeof data3 === "string"){if(func1(data3) > 200){const err7 = {instancePath:instancePath+"/refs/" + i0,schemaPath:"#/properties/refs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/refs/" + i0,schemaPath:"#/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath:instancePath+"/refs",schemaPath:"#/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/parts/checklists.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema19.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((key0 === "before") || (key0 === "during")) || (key0 === "after"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.before !== undefined){let data0 = data.before;
if(Array.isArray(data0)){if(data0.length > 6){const err2 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){if(!(validate53(data0[i0], {instancePath:instancePath+"/before/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {const err3 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.during !== undefined){let data2 = data.during;
if(Array.isArray(data2)){if(data2.length > 4){const err4 = {instancePath:instancePath+"/during",schemaPath:"#/properties/during/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){if(!(validate53(data2[i1], {instancePath:instancePath+"/during/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {const err5 = {instancePath:instancePath+"/during",schemaPath:"#/properties/during/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.after !== undefined){let data4 = data.after;
if(Array.isArray(data4)){if(data4.length > 6){const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){if(!(validate53(data4[i2], {instancePath:instancePath+"/after/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {const err7 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
