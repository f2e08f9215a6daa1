// Generated from schemas/parts/hypothesis.schema.json by `npm run generate`: the validator. Pure.
import moduleAjvDistRuntimeUcs2length from 'ajv/dist/runtime/ucs2length.js';
export const validateHypothesisPart = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/parts/hypothesis.schema.json","title":"HypothesisPart","description":"What reports would say if this release went wrong, as a model imagines them; only searched with, never shown as fact.","$comment":"Limits of length are kept by cutting, not by refusing.","type":"object","additionalProperties":false,"required":["reports"],"properties":{"reports":{"type":"array","maxItems":3,"items":{"$ref":"#/$defs/report"},"description":"Different ways to fail, the likeliest first."}},"$defs":{"report":{"type":"object","additionalProperties":false,"required":["trigger","symptom","cause"],"properties":{"trigger":{"type":"string","maxLength":240,"description":"What about the change set it off."},"symptom":{"type":"string","maxLength":240,"description":"What users and monitoring saw."},"cause":{"type":"string","maxLength":240,"description":"Why it could happen."}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["trigger","symptom","cause"],"properties":{"trigger":{"type":"string","maxLength":240,"description":"What about the change set it off."},"symptom":{"type":"string","maxLength":240,"description":"What users and monitoring saw."},"cause":{"type":"string","maxLength":240,"description":"Why it could happen."}}};
const func1 = (moduleAjvDistRuntimeUcs2length.default ?? moduleAjvDistRuntimeUcs2length);
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema20.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((key0 === "trigger") || (key0 === "symptom")) || (key0 === "cause"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.trigger !== undefined){let data0 = data.trigger;
if(typeof data0 === "string"){if(func1(data0) > 240){const err2 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/maxLength",keyword:"maxLength",params:{limit: 240},message:"must NOT have more than 240 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.symptom !== undefined){let data1 = data.symptom;
if(typeof data1 === "string"){if(func1(data1) > 240){const err4 = {instancePath:instancePath+"/symptom",schemaPath:"#/properties/symptom/maxLength",keyword:"maxLength",params:{limit: 240},message:"must NOT have more than 240 characters"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/symptom",schemaPath:"#/properties/symptom/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.cause !== undefined){let data2 = data.cause;
if(typeof data2 === "string"){if(func1(data2) > 240){const err6 = {instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/maxLength",keyword:"maxLength",params:{limit: 240},message:"must NOT have more than 240 characters"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/parts/hypothesis.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){if(data.reports === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}
for(const key0 in data){if(!(key0 === "reports")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.reports !== undefined){let data0 = data.reports;
if(Array.isArray(data0)){if(data0.length > 3){const err2 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){if(!(validate53(data0[i0], {instancePath:instancePath+"/reports/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {const err3 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
