// Generated from schemas/parts/recap.schema.json by `npm run generate`: the validator. Pure.
import moduleAjvDistRuntimeUcs2length from 'ajv/dist/runtime/ucs2length.js';
export const validateRecapPart = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/parts/recap.schema.json","title":"RecapPart","description":"What a report of an outage says, as a model answers it.","$comment":"Limits of length are kept by cutting, not by refusing. A text is empty where the report does not say. The ids of hazards are those of incident.schema.json; a test holds them together.","type":"object","additionalProperties":false,"required":["headline","date","severity","services","summary","trigger","cause","impact","mitigation","prevention","hazards","searchTerms"],"properties":{"headline":{"$ref":"#/$defs/line"},"date":{"$ref":"#/$defs/day"},"severity":{"type":"object","additionalProperties":false,"required":["grade","sentences"],"properties":{"grade":{"enum":["critical","major","minor","unknown"],"description":"critical: everybody, or the whole product, or data lost. major: many, or for hours. minor: few, or for minutes. unknown: the report does not say."},"sentences":{"$ref":"#/$defs/numbers"}}},"services":{"type":"array","maxItems":12,"items":{"$ref":"#/$defs/service"},"description":"What was down, each as the report names it."},"summary":{"$ref":"#/$defs/claim"},"trigger":{"$ref":"#/$defs/claim"},"cause":{"$ref":"#/$defs/claim"},"impact":{"$ref":"#/$defs/claim"},"mitigation":{"$ref":"#/$defs/claim"},"prevention":{"$ref":"#/$defs/claim"},"hazards":{"type":"array","maxItems":6,"items":{"$ref":"#/$defs/hazard"},"description":"Named ways in which the change hurt here, the most telling first."},"searchTerms":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":60},"description":"English words under which an engineer would look for it, whatever the language of the report."}},"$defs":{"numbers":{"type":"array","maxItems":12,"items":{"type":"integer","minimum":0,"maximum":399},"description":"Numbers of the sentences that say it, as they stand in brackets before them."},"line":{"type":"object","additionalProperties":false,"required":["text","sentences"],"properties":{"text":{"type":"string","maxLength":160},"sentences":{"$ref":"#/$defs/numbers"}},"description":"What failed and why, in one line, as the title of the report."},"day":{"type":"object","additionalProperties":false,"required":["text","sentences"],"properties":{"text":{"type":"string","maxLength":10,"description":"YYYY-MM-DD, or empty when the report does not name day, month and year."},"sentences":{"$ref":"#/$defs/numbers"}},"description":"Day on which it began."},"service":{"type":"object","additionalProperties":false,"required":["text","sentences"],"properties":{"text":{"type":"string","maxLength":100},"sentences":{"$ref":"#/$defs/numbers"}}},"claim":{"type":"object","additionalProperties":false,"required":["text","sentences"],"properties":{"text":{"type":"string","maxLength":500},"sentences":{"$ref":"#/$defs/numbers"}},"description":"What the report says of it, in one or two sentences; empty where it says nothing."},"hazard":{"type":"object","additionalProperties":false,"required":["hazard","evidence","sentences"],"properties":{"hazard":{"enum":["access.permission","build.artifact","cache.flush","capacity.exhaustion","capacity.removal","cert.expiry","cert.replacement","code.concurrency","code.input","code.regex","config.global-push","config.invalid","data.corruption","data.deletion","data.schema-drift","db.backfill","db.connections","db.failover","db.integer-overflow","db.lock","db.maintenance","db.query","db.replication","dependency.outage","dependency.upgrade","dns.change","failover.untested","flag.default","hardware.failure","infra.automation","infra.migration","kubernetes.workload","monitoring.gap","network.load-balancer","network.routing","platform.upgrade","queue.backlog","quota.limit","recovery.backup","resource.disk","resource.memory","retry.storm","rollout.all-at-once","rollout.order","secret.rotation","security.filter","time.clock","timeout.change","traffic.surge"]},"evidence":{"type":"string","maxLength":200,"description":"The words of the report that show it, copied."},"sentences":{"$ref":"#/$defs/numbers"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (moduleAjvDistRuntimeUcs2length.default ?? moduleAjvDistRuntimeUcs2length);
const schema20 = {"type":"object","additionalProperties":false,"required":["text","sentences"],"properties":{"text":{"type":"string","maxLength":160},"sentences":{"$ref":"#/$defs/numbers"}},"description":"What failed and why, in one line, as the title of the report."};
const schema21 = {"type":"array","maxItems":12,"items":{"type":"integer","minimum":0,"maximum":399},"description":"Numbers of the sentences that say it, as they stand in brackets before them."};
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){if(data.length > 12){const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}
if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 399 || isNaN(data0)){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 399},message:"must be <= 399"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}
if(data0 < 0 || isNaN(data0)){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate54.errors = vErrors;return errors === 0;}validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema20.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((key0 === "text") || (key0 === "sentences"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.text !== undefined){let data0 = data.text;
if(typeof data0 === "string"){if(func2(data0) > 160){const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 160},message:"must NOT have more than 160 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.sentences !== undefined){if(!(validate54(data.sentences, {instancePath:instancePath+"/sentences",parentData:data,parentDataProperty:"sentences",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema22 = {"type":"object","additionalProperties":false,"required":["text","sentences"],"properties":{"text":{"type":"string","maxLength":10,"description":"YYYY-MM-DD, or empty when the report does not name day, month and year."},"sentences":{"$ref":"#/$defs/numbers"}},"description":"Day on which it began."};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema22.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((key0 === "text") || (key0 === "sentences"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.text !== undefined){let data0 = data.text;
if(typeof data0 === "string"){if(func2(data0) > 10){const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.sentences !== undefined){if(!(validate54(data.sentences, {instancePath:instancePath+"/sentences",parentData:data,parentDataProperty:"sentences",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate57.errors = vErrors;return errors === 0;}validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema23 = {"type":"object","additionalProperties":false,"required":["text","sentences"],"properties":{"text":{"type":"string","maxLength":100},"sentences":{"$ref":"#/$defs/numbers"}}};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema23.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((key0 === "text") || (key0 === "sentences"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.text !== undefined){let data0 = data.text;
if(typeof data0 === "string"){if(func2(data0) > 100){const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.sentences !== undefined){if(!(validate54(data.sentences, {instancePath:instancePath+"/sentences",parentData:data,parentDataProperty:"sentences",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate61.errors = vErrors;return errors === 0;}validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema24 = {"type":"object","additionalProperties":false,"required":["text","sentences"],"properties":{"text":{"type":"string","maxLength":500},"sentences":{"$ref":"#/$defs/numbers"}},"description":"What the report says of it, in one or two sentences; empty where it says nothing."};
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema24.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((key0 === "text") || (key0 === "sentences"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.text !== undefined){let data0 = data.text;
if(typeof data0 === "string"){if(func2(data0) > 500){const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.sentences !== undefined){if(!(validate54(data.sentences, {instancePath:instancePath+"/sentences",parentData:data,parentDataProperty:"sentences",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate64.errors = vErrors;return errors === 0;}validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema25 = {"type":"object","additionalProperties":false,"required":["hazard","evidence","sentences"],"properties":{"hazard":{"enum":["access.permission","build.artifact","cache.flush","capacity.exhaustion","capacity.removal","cert.expiry","cert.replacement","code.concurrency","code.input","code.regex","config.global-push","config.invalid","data.corruption","data.deletion","data.schema-drift","db.backfill","db.connections","db.failover","db.integer-overflow","db.lock","db.maintenance","db.query","db.replication","dependency.outage","dependency.upgrade","dns.change","failover.untested","flag.default","hardware.failure","infra.automation","infra.migration","kubernetes.workload","monitoring.gap","network.load-balancer","network.routing","platform.upgrade","queue.backlog","quota.limit","recovery.backup","resource.disk","resource.memory","retry.storm","rollout.all-at-once","rollout.order","secret.rotation","security.filter","time.clock","timeout.change","traffic.surge"]},"evidence":{"type":"string","maxLength":200,"description":"The words of the report that show it, copied."},"sentences":{"$ref":"#/$defs/numbers"}}};
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema25.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((key0 === "hazard") || (key0 === "evidence")) || (key0 === "sentences"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.hazard !== undefined){let data0 = data.hazard;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((data0 === "access.permission") || (data0 === "build.artifact")) || (data0 === "cache.flush")) || (data0 === "capacity.exhaustion")) || (data0 === "capacity.removal")) || (data0 === "cert.expiry")) || (data0 === "cert.replacement")) || (data0 === "code.concurrency")) || (data0 === "code.input")) || (data0 === "code.regex")) || (data0 === "config.global-push")) || (data0 === "config.invalid")) || (data0 === "data.corruption")) || (data0 === "data.deletion")) || (data0 === "data.schema-drift")) || (data0 === "db.backfill")) || (data0 === "db.connections")) || (data0 === "db.failover")) || (data0 === "db.integer-overflow")) || (data0 === "db.lock")) || (data0 === "db.maintenance")) || (data0 === "db.query")) || (data0 === "db.replication")) || (data0 === "dependency.outage")) || (data0 === "dependency.upgrade")) || (data0 === "dns.change")) || (data0 === "failover.untested")) || (data0 === "flag.default")) || (data0 === "hardware.failure")) || (data0 === "infra.automation")) || (data0 === "infra.migration")) || (data0 === "kubernetes.workload")) || (data0 === "monitoring.gap")) || (data0 === "network.load-balancer")) || (data0 === "network.routing")) || (data0 === "platform.upgrade")) || (data0 === "queue.backlog")) || (data0 === "quota.limit")) || (data0 === "recovery.backup")) || (data0 === "resource.disk")) || (data0 === "resource.memory")) || (data0 === "retry.storm")) || (data0 === "rollout.all-at-once")) || (data0 === "rollout.order")) || (data0 === "secret.rotation")) || (data0 === "security.filter")) || (data0 === "time.clock")) || (data0 === "timeout.change")) || (data0 === "traffic.surge"))){const err2 = {instancePath:instancePath+"/hazard",schemaPath:"#/properties/hazard/enum",keyword:"enum",params:{allowedValues: schema25.properties.hazard.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}
if(data.evidence !== undefined){let data1 = data.evidence;
if(typeof data1 === "string"){if(func2(data1) > 200){const err3 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}
if(data.sentences !== undefined){if(!(validate54(data.sentences, {instancePath:instancePath+"/sentences",parentData:data,parentDataProperty:"sentences",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate72.errors = vErrors;return errors === 0;}validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/parts/recap.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema19.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(func1.call(schema19.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.headline !== undefined){if(!(validate53(data.headline, {instancePath:instancePath+"/headline",parentData:data,parentDataProperty:"headline",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}
if(data.date !== undefined){if(!(validate57(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}}
if(data.severity !== undefined){let data2 = data.severity;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const prop1 of schema19.properties.severity.required){if(data2[prop1] === undefined){const err2 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}
for(const key1 in data2){if(!((key1 === "grade") || (key1 === "sentences"))){const err3 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data2.grade !== undefined){let data3 = data2.grade;
if(!((((data3 === "critical") || (data3 === "major")) || (data3 === "minor")) || (data3 === "unknown"))){const err4 = {instancePath:instancePath+"/severity/grade",schemaPath:"#/properties/severity/properties/grade/enum",keyword:"enum",params:{allowedValues: schema19.properties.severity.properties.grade.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}
if(data2.sentences !== undefined){if(!(validate54(data2.sentences, {instancePath:instancePath+"/severity/sentences",parentData:data2,parentDataProperty:"sentences",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.services !== undefined){let data5 = data.services;
if(Array.isArray(data5)){if(data5.length > 12){const err6 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){if(!(validate61(data5[i0], {instancePath:instancePath+"/services/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}}else {const err7 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data.summary !== undefined){if(!(validate64(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);errors = vErrors.length;}}
if(data.trigger !== undefined){if(!(validate64(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);errors = vErrors.length;}}
if(data.cause !== undefined){if(!(validate64(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);errors = vErrors.length;}}
if(data.impact !== undefined){if(!(validate64(data.impact, {instancePath:instancePath+"/impact",parentData:data,parentDataProperty:"impact",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);errors = vErrors.length;}}
if(data.mitigation !== undefined){if(!(validate64(data.mitigation, {instancePath:instancePath+"/mitigation",parentData:data,parentDataProperty:"mitigation",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);errors = vErrors.length;}}
if(data.prevention !== undefined){if(!(validate64(data.prevention, {instancePath:instancePath+"/prevention",parentData:data,parentDataProperty:"prevention",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);errors = vErrors.length;}}
if(data.hazards !== undefined){let data13 = data.hazards;
if(Array.isArray(data13)){if(data13.length > 6){const err8 = {instancePath:instancePath+"/hazards",schemaPath:"#/properties/hazards/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){if(!(validate72(data13[i1], {instancePath:instancePath+"/hazards/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);errors = vErrors.length;}}}else {const err9 = {instancePath:instancePath+"/hazards",schemaPath:"#/properties/hazards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}
if(data.searchTerms !== undefined){let data15 = data.searchTerms;
if(Array.isArray(data15)){if(data15.length > 20){const err10 = {instancePath:instancePath+"/searchTerms",schemaPath:"#/properties/searchTerms/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){let data16 = data15[i2];
if(typeof data16 === "string"){if(func2(data16) > 60){const err11 = {instancePath:instancePath+"/searchTerms/" + i2,schemaPath:"#/properties/searchTerms/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/searchTerms/" + i2,schemaPath:"#/properties/searchTerms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath:instancePath+"/searchTerms",schemaPath:"#/properties/searchTerms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
