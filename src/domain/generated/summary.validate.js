// Generated from schemas/summary.schema.json by `npm run generate`: the validator. Pure.
export const validateSummary = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/summary.schema.json","title":"Summary","description":"What a model makes of the sources of a release: short facts, each with the sources that say it. Holds only what structured output enforces; lengths are cut by code.","type":"object","additionalProperties":false,"required":["sources"],"properties":{"sources":{"type":"array","description":"One entry for each source that was given, in the same order.","items":{"type":"object","additionalProperties":false,"required":["ref","facts"],"properties":{"ref":{"type":"string","description":"The ref of the source, copied from its label."},"facts":{"type":"array","description":"The facts of this source, most important first.","items":{"type":"object","additionalProperties":false,"required":["text","kind","refs"],"properties":{"text":{"type":"string","description":"One short sentence."},"kind":{"type":"string","enum":["breaking","migration","flag","deadline","acceptance","operation","configuration","behaviour","other"],"description":"What the fact is about."},"refs":{"type":"array","items":{"type":"string"},"description":"Refs that this source may cite."}}}}}}}}};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/summary.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){if(data.sources === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}
for(const key0 in data){if(!(key0 === "sources")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.sources !== undefined){let data0 = data.sources;
if(Array.isArray(data0)){const len0 = data0.length;
for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const prop0 of schema19.properties.sources.items.required){if(data1[prop0] === undefined){const err2 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}
for(const key1 in data1){if(!((key1 === "ref") || (key1 === "facts"))){const err3 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data1.ref !== undefined){if(typeof data1.ref !== "string"){const err4 = {instancePath:instancePath+"/sources/" + i0+"/ref",schemaPath:"#/properties/sources/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}
if(data1.facts !== undefined){let data3 = data1.facts;
if(Array.isArray(data3)){const len1 = data3.length;
for(let i1=0; i1<len1; i1++){let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const prop1 of schema19.properties.sources.items.properties.facts.items.required){if(data4[prop1] === undefined){const err5 = {instancePath:instancePath+"/sources/" + i0+"/facts/" + i1,schemaPath:"#/properties/sources/items/properties/facts/items/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
for(const key2 in data4){if(!(((key2 === "text") || (key2 === "kind")) || (key2 === "refs"))){const err6 = {instancePath:instancePath+"/sources/" + i0+"/facts/" + i1,schemaPath:"#/properties/sources/items/properties/facts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}
if(data4.text !== undefined){if(typeof data4.text !== "string"){const err7 = {instancePath:instancePath+"/sources/" + i0+"/facts/" + i1+"/text",schemaPath:"#/properties/sources/items/properties/facts/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data4.kind !== undefined){let data6 = data4.kind;
if(typeof data6 !== "string"){const err8 = {instancePath:instancePath+"/sources/" + i0+"/facts/" + i1+"/kind",schemaPath:"#/properties/sources/items/properties/facts/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}
if(!(((((((((data6 === "breaking") || (data6 === "migration")) || (data6 === "flag")) || (data6 === "deadline")) || (data6 === "acceptance")) || (data6 === "operation")) || (data6 === "configuration")) || (data6 === "behaviour")) || (data6 === "other"))){const err9 = {instancePath:instancePath+"/sources/" + i0+"/facts/" + i1+"/kind",schemaPath:"#/properties/sources/items/properties/facts/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.sources.items.properties.facts.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}
if(data4.refs !== undefined){let data7 = data4.refs;
if(Array.isArray(data7)){const len2 = data7.length;
for(let i2=0; i2<len2; i2++){if(typeof data7[i2] !== "string"){const err10 = {instancePath:instancePath+"/sources/" + i0+"/facts/" + i1+"/refs/" + i2,schemaPath:"#/properties/sources/items/properties/facts/items/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath:instancePath+"/sources/" + i0+"/facts/" + i1+"/refs",schemaPath:"#/properties/sources/items/properties/facts/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}else {const err12 = {instancePath:instancePath+"/sources/" + i0+"/facts/" + i1,schemaPath:"#/properties/sources/items/properties/facts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath:instancePath+"/sources/" + i0+"/facts",schemaPath:"#/properties/sources/items/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
