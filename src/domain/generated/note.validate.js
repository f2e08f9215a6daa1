// Generated from schemas/note.schema.json by `npm run generate`: the validator. Pure.
import moduleAjvDistRuntimeUcs2length from 'ajv/dist/runtime/ucs2length.js';
import moduleAjvFormatsDistFormats from 'ajv-formats/dist/formats.js';
export const validateNote = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://lockkeeper.dev/schemas/note.schema.json","title":"Note","description":"A deploy note or work note: what a release contains, what it endangers, how to undo it and how to watch it. Every claim carries the ids of its sources (refs).","type":"object","additionalProperties":false,"required":["schemaVersion","kind","template","language","workspace","environment","engine","title","summary","workTypes","changes","impact","rollback","monitoring","operators","window","checklists","repositories","coverage"],"properties":{"schemaVersion":{"const":1,"description":"Version of this schema."},"kind":{"enum":["deploy","work"],"description":"deploy: application code. work: infrastructure work."},"template":{"$ref":"#/$defs/templateId"},"language":{"$ref":"#/$defs/language"},"workspace":{"type":"string","minLength":1,"description":"Name of the workspace that the config governs."},"environment":{"type":"string","minLength":1,"description":"Where the release goes, for example production."},"engine":{"enum":["extractive","model"],"description":"Who wrote the prose: rules and templates alone, or a model."},"title":{"type":"string","minLength":1,"maxLength":100,"description":"One line that names the release."},"summary":{"type":"string","minLength":1,"description":"What is dangerous and what changes, readable in ten seconds."},"workTypes":{"type":"array","items":{"$ref":"#/$defs/workTypeHit"},"description":"Kinds of work found in the change, most dangerous first."},"changes":{"type":"array","items":{"$ref":"#/$defs/noteChange"},"description":"What changes for users and operators, most important first."},"impact":{"type":"object","additionalProperties":false,"required":["level","scope","reasons"],"properties":{"level":{"$ref":"#/$defs/impactLevel"},"scope":{"type":"array","items":{"$ref":"#/$defs/claim"},"description":"What is touched: tables, endpoints, settings, dependents."},"reasons":{"type":"array","items":{"$ref":"#/$defs/claim"},"description":"Why the level is what it is."}}},"rollback":{"type":"object","additionalProperties":false,"required":["strategy","scenario","caveats"],"properties":{"strategy":{"enum":["REDEPLOY_NO_BUILD","REDEPLOY","CANARY","BLUE_GREEN","ETC"],"description":"How the release is undone: the old artifact as it is, a new build of the old commit, shifting traffic back, or something else that the scenario says."},"scenario":{"type":"array","items":{"$ref":"#/$defs/rollbackStep"},"description":"Trigger, steps in order, and how to verify."},"caveats":{"type":"array","items":{"$ref":"#/$defs/claim"},"description":"What a rollback does not bring back."}}},"monitoring":{"type":"object","additionalProperties":false,"required":["hours","scenario","dashboards"],"properties":{"hours":{"type":"number","minimum":0,"description":"How long the release is watched, in hours."},"scenario":{"type":"array","items":{"$ref":"#/$defs/watch"},"description":"What to watch, for how long, and which threshold means trouble."},"dashboards":{"type":"array","items":{"type":"string"},"description":"Links given by the workspace."}}},"operators":{"type":"array","items":{"type":"string","minLength":1},"description":"Who carries out and watches the deploy."},"window":{"oneOf":[{"$ref":"#/$defs/window"},{"type":"null"}],"description":"Planned start and end; null when none was given."},"checklists":{"type":"object","additionalProperties":false,"required":["before","during","after"],"properties":{"before":{"type":"array","items":{"$ref":"#/$defs/checklistItem"}},"during":{"type":"array","items":{"$ref":"#/$defs/checklistItem"}},"after":{"type":"array","items":{"$ref":"#/$defs/checklistItem"}}}},"repositories":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/repository"},"description":"One entry a module. Computed, never written by a model."},"coverage":{"type":"object","additionalProperties":false,"required":["commits","files","unread","digest","missing"],"properties":{"commits":{"$ref":"#/$defs/tally"},"files":{"$ref":"#/$defs/tally"},"unread":{"type":"object","additionalProperties":false,"required":["binary","generated","vendored","lock"],"description":"Files that are counted and never read as text, by reason.","properties":{"binary":{"type":"integer","minimum":0},"generated":{"type":"integer","minimum":0},"vendored":{"type":"integer","minimum":0},"lock":{"type":"integer","minimum":0}}},"digest":{"type":"object","additionalProperties":false,"required":["inputTokens","tokens","budgetTokens","facts","factsCut"],"description":"Size of the digest against its input, in estimated tokens.","properties":{"inputTokens":{"type":"integer","minimum":0},"tokens":{"type":"integer","minimum":0},"budgetTokens":{"type":"integer","minimum":0},"facts":{"type":"integer","minimum":0},"factsCut":{"type":"integer","minimum":0}}},"missing":{"type":"array","items":{"type":"string"},"description":"Sources that were not consulted, and why."}}}},"$defs":{"templateId":{"enum":["deploy","work-database-upgrade","work-server-replacement","work-certificate-renewal","work-kubernetes-upgrade","work-network-change","work-generic"],"description":"Template that shaped the note."},"language":{"enum":["en","ko"],"description":"Language of the prose."},"impactLevel":{"enum":["low","medium","high","critical"]},"ref":{"type":"string","pattern":"^(c|pr|jira|file|check|incident|note):.+","description":"Id of a source: c:1a2b3c4, pr:org/repo#12 or pr:#12, jira:PAY-7, file:path, check:name, incident:id, note:id."},"refs":{"type":"array","items":{"$ref":"#/$defs/ref"}},"claim":{"type":"object","additionalProperties":false,"required":["text","refs"],"properties":{"text":{"type":"string","minLength":1},"refs":{"$ref":"#/$defs/refs"}}},"workType":{"enum":["database-migration","api-contract","infrastructure","kubernetes","ci","dependency","configuration","security","certificate","payment"]},"workTypeHit":{"type":"object","additionalProperties":false,"required":["type","files","evidence"],"properties":{"type":{"$ref":"#/$defs/workType"},"files":{"type":"integer","minimum":0,"description":"Number of files that show it."},"evidence":{"$ref":"#/$defs/refs"}}},"changeCategory":{"enum":["breaking","migration","feature","fix","performance","security","configuration","dependency","infrastructure","refactor","documentation","test","other"]},"noteChange":{"type":"object","additionalProperties":false,"required":["text","category","refs"],"properties":{"text":{"type":"string","minLength":1},"category":{"$ref":"#/$defs/changeCategory"},"refs":{"$ref":"#/$defs/refs"},"details":{"type":"array","items":{"$ref":"#/$defs/claim"},"description":"Lines below the change, for example how it came about."}}},"rollbackStep":{"type":"object","additionalProperties":false,"required":["step","text","refs"],"properties":{"step":{"enum":["trigger","action","verify"]},"text":{"type":"string","minLength":1},"refs":{"$ref":"#/$defs/refs"}}},"watch":{"type":"object","additionalProperties":false,"required":["signal","threshold","minutes","refs"],"properties":{"signal":{"type":"string","minLength":1,"description":"What to look at."},"threshold":{"type":"string","minLength":1,"description":"What means trouble."},"minutes":{"type":"integer","minimum":1,"description":"For how long, in minutes."},"refs":{"$ref":"#/$defs/refs"}}},"window":{"type":"object","additionalProperties":false,"required":["start","end","source"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"},"source":{"enum":["flag","config","now"],"description":"Where the window came from; now: it starts when the gate runs."}}},"checklistItem":{"type":"object","additionalProperties":false,"required":["group","text","source","done"],"properties":{"group":{"type":"string","minLength":1,"description":"Checklist group: general, a work type, or one of the workspace's own."},"text":{"type":"string","minLength":1},"source":{"enum":["template","change","config","incident","model"],"description":"Who put the line there."},"done":{"type":"boolean"},"refs":{"$ref":"#/$defs/refs"}}},"repository":{"type":"object","additionalProperties":false,"required":["name","url","range","statistics","commits","pullRequests","issues","takesAway","authors"],"properties":{"name":{"type":"string","minLength":1,"description":"Module name."},"url":{"type":["string","null"],"description":"Web address of the repository, without credentials; null when it has no remote."},"paths":{"type":"array","items":{"type":"string"},"description":"Path filters of the module."},"range":{"type":"object","additionalProperties":false,"required":["base","head","baseSha","headSha","source","baseIsAncestor"],"properties":{"base":{"type":"string"},"head":{"type":"string"},"baseSha":{"$ref":"#/$defs/sha"},"headSha":{"$ref":"#/$defs/sha"},"source":{"enum":["flag","ledger","deployment","tag"],"description":"Who named the base."},"baseIsAncestor":{"type":"boolean"}}},"statistics":{"type":"object","additionalProperties":false,"required":["commits","files","insertions","deletions"],"properties":{"commits":{"type":"integer","minimum":0},"files":{"type":"integer","minimum":0},"insertions":{"type":"integer","minimum":0},"deletions":{"type":"integer","minimum":0}}},"commits":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sha","subject","author","authoredAt","ref"],"properties":{"sha":{"$ref":"#/$defs/sha"},"subject":{"type":"string"},"author":{"type":"string"},"authoredAt":{"type":"string","format":"date-time"},"ref":{"$ref":"#/$defs/ref"},"fate":{"enum":["merge","noise","reverted","revert"],"description":"Why the commit is not told on its own."}}}},"pullRequests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["number","ref"],"properties":{"number":{"type":"integer","minimum":1},"title":{"type":"string"},"url":{"type":"string"},"ref":{"$ref":"#/$defs/ref"},"commits":{"$ref":"#/$defs/refs"}}}},"issues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","confidence","sources"],"properties":{"key":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*-[1-9][0-9]*$"},"confidence":{"enum":["high","medium","low"]},"url":{"type":"string"},"sources":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["where","ref"],"properties":{"where":{"enum":["subject","body","trailer","branch"]},"ref":{"$ref":"#/$defs/ref"}}}}}}},"takesAway":{"type":"array","description":"Commits that are deployed now and are not in the release: the deploy removes them.","items":{"type":"object","additionalProperties":false,"required":["sha","subject","author","ref"],"properties":{"sha":{"$ref":"#/$defs/sha"},"subject":{"type":"string"},"author":{"type":"string"},"ref":{"$ref":"#/$defs/ref"},"equivalentIn":{"$ref":"#/$defs/ref","description":"The commit of the release that brings the same change (cherry-pick), when there is one."}}}},"authors":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","email","commits","bot"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"commits":{"type":"integer","minimum":0,"description":"Commits authored or co-authored."},"bot":{"type":"boolean"}}}}}},"sha":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"tally":{"type":"object","additionalProperties":false,"required":["seen","summarised","grouped","cut","failed"],"description":"seen = summarised + grouped + cut + failed, always.","properties":{"seen":{"type":"integer","minimum":0,"description":"As counted by git."},"summarised":{"type":"integer","minimum":0,"description":"Told on its own in the note."},"grouped":{"type":"integer","minimum":0,"description":"Told as part of a group."},"cut":{"type":"integer","minimum":0,"description":"Left out for want of space."},"failed":{"type":"integer","minimum":0,"description":"Could not be read."}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (moduleAjvDistRuntimeUcs2length.default ?? moduleAjvDistRuntimeUcs2length);
const schema20 = {"enum":["deploy","work-database-upgrade","work-server-replacement","work-certificate-renewal","work-kubernetes-upgrade","work-network-change","work-generic"],"description":"Template that shaped the note."};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(!(((((((data === "deploy") || (data === "work-database-upgrade")) || (data === "work-server-replacement")) || (data === "work-certificate-renewal")) || (data === "work-kubernetes-upgrade")) || (data === "work-network-change")) || (data === "work-generic"))){const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema21 = {"enum":["en","ko"],"description":"Language of the prose."};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(!((data === "en") || (data === "ko"))){const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate55.errors = vErrors;return errors === 0;}validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema22 = {"type":"object","additionalProperties":false,"required":["type","files","evidence"],"properties":{"type":{"$ref":"#/$defs/workType"},"files":{"type":"integer","minimum":0,"description":"Number of files that show it."},"evidence":{"$ref":"#/$defs/refs"}}};
const schema23 = {"enum":["database-migration","api-contract","infrastructure","kubernetes","ci","dependency","configuration","security","certificate","payment"]};
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(!((((((((((data === "database-migration") || (data === "api-contract")) || (data === "infrastructure")) || (data === "kubernetes")) || (data === "ci")) || (data === "dependency")) || (data === "configuration")) || (data === "security")) || (data === "certificate")) || (data === "payment"))){const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate58.errors = vErrors;return errors === 0;}validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema24 = {"type":"array","items":{"$ref":"#/$defs/ref"}};
const schema25 = {"type":"string","pattern":"^(c|pr|jira|file|check|incident|note):.+","description":"Id of a source: c:1a2b3c4, pr:org/repo#12 or pr:#12, jira:PAY-7, file:path, check:name, incident:id, note:id."};
const pattern3 = new RegExp("^(c|pr|jira|file|check|incident|note):.+", "u");
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(typeof data === "string"){if(!pattern3.test(data)){const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(c|pr|jira|file|check|incident|note):.+"},message:"must match pattern \""+"^(c|pr|jira|file|check|incident|note):.+"+"\""};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate61.errors = vErrors;return errors === 0;}validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){const len0 = data.length;
for(let i0=0; i0<len0; i0++){if(!(validate61(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}}else {const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate60.errors = vErrors;return errors === 0;}validate60.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema22.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((key0 === "type") || (key0 === "files")) || (key0 === "evidence"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.type !== undefined){if(!(validate58(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);errors = vErrors.length;}}
if(data.files !== undefined){let data1 = data.files;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){if(data1 < 0 || isNaN(data1)){const err3 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}
if(data.evidence !== undefined){if(!(validate60(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate57.errors = vErrors;return errors === 0;}validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema26 = {"type":"object","additionalProperties":false,"required":["text","category","refs"],"properties":{"text":{"type":"string","minLength":1},"category":{"$ref":"#/$defs/changeCategory"},"refs":{"$ref":"#/$defs/refs"},"details":{"type":"array","items":{"$ref":"#/$defs/claim"},"description":"Lines below the change, for example how it came about."}}};
const schema27 = {"enum":["breaking","migration","feature","fix","performance","security","configuration","dependency","infrastructure","refactor","documentation","test","other"]};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(!(((((((((((((data === "breaking") || (data === "migration")) || (data === "feature")) || (data === "fix")) || (data === "performance")) || (data === "security")) || (data === "configuration")) || (data === "dependency")) || (data === "infrastructure")) || (data === "refactor")) || (data === "documentation")) || (data === "test")) || (data === "other"))){const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate66.errors = vErrors;return errors === 0;}validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema28 = {"type":"object","additionalProperties":false,"required":["text","refs"],"properties":{"text":{"type":"string","minLength":1},"refs":{"$ref":"#/$defs/refs"}}};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema28.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((key0 === "text") || (key0 === "refs"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.text !== undefined){let data0 = data.text;
if(typeof data0 === "string"){if(func2(data0) < 1){const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.refs !== undefined){if(!(validate60(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate69.errors = vErrors;return errors === 0;}validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema26.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((((key0 === "text") || (key0 === "category")) || (key0 === "refs")) || (key0 === "details"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.text !== undefined){let data0 = data.text;
if(typeof data0 === "string"){if(func2(data0) < 1){const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.category !== undefined){if(!(validate66(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);errors = vErrors.length;}}
if(data.refs !== undefined){if(!(validate60(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);errors = vErrors.length;}}
if(data.details !== undefined){let data3 = data.details;
if(Array.isArray(data3)){const len0 = data3.length;
for(let i0=0; i0<len0; i0++){if(!(validate69(data3[i0], {instancePath:instancePath+"/details/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);errors = vErrors.length;}}}else {const err4 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate65.errors = vErrors;return errors === 0;}validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema29 = {"enum":["low","medium","high","critical"]};
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(!((((data === "low") || (data === "medium")) || (data === "high")) || (data === "critical"))){const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate73.errors = vErrors;return errors === 0;}validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema30 = {"type":"object","additionalProperties":false,"required":["step","text","refs"],"properties":{"step":{"enum":["trigger","action","verify"]},"text":{"type":"string","minLength":1},"refs":{"$ref":"#/$defs/refs"}}};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema30.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((key0 === "step") || (key0 === "text")) || (key0 === "refs"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.step !== undefined){let data0 = data.step;
if(!(((data0 === "trigger") || (data0 === "action")) || (data0 === "verify"))){const err2 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/enum",keyword:"enum",params:{allowedValues: schema30.properties.step.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}
if(data.text !== undefined){let data1 = data.text;
if(typeof data1 === "string"){if(func2(data1) < 1){const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}
if(data.refs !== undefined){if(!(validate60(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);errors = vErrors.length;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate77.errors = vErrors;return errors === 0;}validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema31 = {"type":"object","additionalProperties":false,"required":["signal","threshold","minutes","refs"],"properties":{"signal":{"type":"string","minLength":1,"description":"What to look at."},"threshold":{"type":"string","minLength":1,"description":"What means trouble."},"minutes":{"type":"integer","minimum":1,"description":"For how long, in minutes."},"refs":{"$ref":"#/$defs/refs"}}};
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema31.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!((((key0 === "signal") || (key0 === "threshold")) || (key0 === "minutes")) || (key0 === "refs"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.signal !== undefined){let data0 = data.signal;
if(typeof data0 === "string"){if(func2(data0) < 1){const err2 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.threshold !== undefined){let data1 = data.threshold;
if(typeof data1 === "string"){if(func2(data1) < 1){const err4 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.minutes !== undefined){let data2 = data.minutes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err6 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 1 || isNaN(data2)){const err7 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}
if(data.refs !== undefined){if(!(validate60(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);errors = vErrors.length;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate81.errors = vErrors;return errors === 0;}validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema32 = {"type":"object","additionalProperties":false,"required":["start","end","source"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"},"source":{"enum":["flag","config","now"],"description":"Where the window came from; now: it starts when the gate runs."}}};
const formats0 = moduleAjvFormatsDistFormats.fullFormats["date-time"];
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema32.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((key0 === "start") || (key0 === "end")) || (key0 === "source"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.start !== undefined){let data0 = data.start;
if(typeof data0 === "string"){if(!(formats0.validate(data0))){const err2 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.end !== undefined){let data1 = data.end;
if(typeof data1 === "string"){if(!(formats0.validate(data1))){const err4 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.source !== undefined){let data2 = data.source;
if(!(((data2 === "flag") || (data2 === "config")) || (data2 === "now"))){const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema32.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}validate84.errors = vErrors;return errors === 0;}validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema33 = {"type":"object","additionalProperties":false,"required":["group","text","source","done"],"properties":{"group":{"type":"string","minLength":1,"description":"Checklist group: general, a work type, or one of the workspace's own."},"text":{"type":"string","minLength":1},"source":{"enum":["template","change","config","incident","model"],"description":"Who put the line there."},"done":{"type":"boolean"},"refs":{"$ref":"#/$defs/refs"}}};
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema33.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((((key0 === "group") || (key0 === "text")) || (key0 === "source")) || (key0 === "done")) || (key0 === "refs"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.group !== undefined){let data0 = data.group;
if(typeof data0 === "string"){if(func2(data0) < 1){const err2 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.text !== undefined){let data1 = data.text;
if(typeof data1 === "string"){if(func2(data1) < 1){const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.source !== undefined){let data2 = data.source;
if(!(((((data2 === "template") || (data2 === "change")) || (data2 === "config")) || (data2 === "incident")) || (data2 === "model"))){const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema33.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}
if(data.done !== undefined){if(typeof data.done !== "boolean"){const err7 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data.refs !== undefined){if(!(validate60(data.refs, {instancePath:instancePath+"/refs",parentData:data,parentDataProperty:"refs",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);errors = vErrors.length;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate86.errors = vErrors;return errors === 0;}validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema34 = {"type":"object","additionalProperties":false,"required":["name","url","range","statistics","commits","pullRequests","issues","takesAway","authors"],"properties":{"name":{"type":"string","minLength":1,"description":"Module name."},"url":{"type":["string","null"],"description":"Web address of the repository, without credentials; null when it has no remote."},"paths":{"type":"array","items":{"type":"string"},"description":"Path filters of the module."},"range":{"type":"object","additionalProperties":false,"required":["base","head","baseSha","headSha","source","baseIsAncestor"],"properties":{"base":{"type":"string"},"head":{"type":"string"},"baseSha":{"$ref":"#/$defs/sha"},"headSha":{"$ref":"#/$defs/sha"},"source":{"enum":["flag","ledger","deployment","tag"],"description":"Who named the base."},"baseIsAncestor":{"type":"boolean"}}},"statistics":{"type":"object","additionalProperties":false,"required":["commits","files","insertions","deletions"],"properties":{"commits":{"type":"integer","minimum":0},"files":{"type":"integer","minimum":0},"insertions":{"type":"integer","minimum":0},"deletions":{"type":"integer","minimum":0}}},"commits":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sha","subject","author","authoredAt","ref"],"properties":{"sha":{"$ref":"#/$defs/sha"},"subject":{"type":"string"},"author":{"type":"string"},"authoredAt":{"type":"string","format":"date-time"},"ref":{"$ref":"#/$defs/ref"},"fate":{"enum":["merge","noise","reverted","revert"],"description":"Why the commit is not told on its own."}}}},"pullRequests":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["number","ref"],"properties":{"number":{"type":"integer","minimum":1},"title":{"type":"string"},"url":{"type":"string"},"ref":{"$ref":"#/$defs/ref"},"commits":{"$ref":"#/$defs/refs"}}}},"issues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","confidence","sources"],"properties":{"key":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*-[1-9][0-9]*$"},"confidence":{"enum":["high","medium","low"]},"url":{"type":"string"},"sources":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["where","ref"],"properties":{"where":{"enum":["subject","body","trailer","branch"]},"ref":{"$ref":"#/$defs/ref"}}}}}}},"takesAway":{"type":"array","description":"Commits that are deployed now and are not in the release: the deploy removes them.","items":{"type":"object","additionalProperties":false,"required":["sha","subject","author","ref"],"properties":{"sha":{"$ref":"#/$defs/sha"},"subject":{"type":"string"},"author":{"type":"string"},"ref":{"$ref":"#/$defs/ref"},"equivalentIn":{"$ref":"#/$defs/ref","description":"The commit of the release that brings the same change (cherry-pick), when there is one."}}}},"authors":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","email","commits","bot"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"commits":{"type":"integer","minimum":0,"description":"Commits authored or co-authored."},"bot":{"type":"boolean"}}}}}};
const schema35 = {"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern4 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(typeof data === "string"){if(!pattern4.test(data)){const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\""};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate92.errors = vErrors;return errors === 0;}validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern5 = new RegExp("^[A-Z][A-Z0-9_]*-[1-9][0-9]*$", "u");
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema34.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(func1.call(schema34.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.name !== undefined){let data0 = data.name;
if(typeof data0 === "string"){if(func2(data0) < 1){const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.url !== undefined){let data1 = data.url;
if((typeof data1 !== "string") && (data1 !== null)){const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema34.properties.url.type},message:"must be string,null"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}
if(data.paths !== undefined){let data2 = data.paths;
if(Array.isArray(data2)){const len0 = data2.length;
for(let i0=0; i0<len0; i0++){if(typeof data2[i0] !== "string"){const err5 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}else {const err6 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}
if(data.range !== undefined){let data4 = data.range;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const prop1 of schema34.properties.range.required){if(data4[prop1] === undefined){const err7 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
for(const key1 in data4){if(!((((((key1 === "base") || (key1 === "head")) || (key1 === "baseSha")) || (key1 === "headSha")) || (key1 === "source")) || (key1 === "baseIsAncestor"))){const err8 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}
if(data4.base !== undefined){if(typeof data4.base !== "string"){const err9 = {instancePath:instancePath+"/range/base",schemaPath:"#/properties/range/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}
if(data4.head !== undefined){if(typeof data4.head !== "string"){const err10 = {instancePath:instancePath+"/range/head",schemaPath:"#/properties/range/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}
if(data4.baseSha !== undefined){if(!(validate92(data4.baseSha, {instancePath:instancePath+"/range/baseSha",parentData:data4,parentDataProperty:"baseSha",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);errors = vErrors.length;}}
if(data4.headSha !== undefined){if(!(validate92(data4.headSha, {instancePath:instancePath+"/range/headSha",parentData:data4,parentDataProperty:"headSha",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);errors = vErrors.length;}}
if(data4.source !== undefined){let data9 = data4.source;
if(!((((data9 === "flag") || (data9 === "ledger")) || (data9 === "deployment")) || (data9 === "tag"))){const err11 = {instancePath:instancePath+"/range/source",schemaPath:"#/properties/range/properties/source/enum",keyword:"enum",params:{allowedValues: schema34.properties.range.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}
if(data4.baseIsAncestor !== undefined){if(typeof data4.baseIsAncestor !== "boolean"){const err12 = {instancePath:instancePath+"/range/baseIsAncestor",schemaPath:"#/properties/range/properties/baseIsAncestor/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}
if(data.statistics !== undefined){let data11 = data.statistics;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){for(const prop2 of schema34.properties.statistics.required){if(data11[prop2] === undefined){const err14 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/required",keyword:"required",params:{missingProperty: prop2},message:"must have required property '"+prop2+"'"};
if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}
for(const key2 in data11){if(!((((key2 === "commits") || (key2 === "files")) || (key2 === "insertions")) || (key2 === "deletions"))){const err15 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}
if(data11.commits !== undefined){let data12 = data11.commits;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){const err16 = {instancePath:instancePath+"/statistics/commits",schemaPath:"#/properties/statistics/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}
if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 0 || isNaN(data12)){const err17 = {instancePath:instancePath+"/statistics/commits",schemaPath:"#/properties/statistics/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}
if(data11.files !== undefined){let data13 = data11.files;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){const err18 = {instancePath:instancePath+"/statistics/files",schemaPath:"#/properties/statistics/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}
if((typeof data13 == "number") && (isFinite(data13))){if(data13 < 0 || isNaN(data13)){const err19 = {instancePath:instancePath+"/statistics/files",schemaPath:"#/properties/statistics/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}
if(data11.insertions !== undefined){let data14 = data11.insertions;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){const err20 = {instancePath:instancePath+"/statistics/insertions",schemaPath:"#/properties/statistics/properties/insertions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}
if((typeof data14 == "number") && (isFinite(data14))){if(data14 < 0 || isNaN(data14)){const err21 = {instancePath:instancePath+"/statistics/insertions",schemaPath:"#/properties/statistics/properties/insertions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}
if(data11.deletions !== undefined){let data15 = data11.deletions;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){const err22 = {instancePath:instancePath+"/statistics/deletions",schemaPath:"#/properties/statistics/properties/deletions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}
if((typeof data15 == "number") && (isFinite(data15))){if(data15 < 0 || isNaN(data15)){const err23 = {instancePath:instancePath+"/statistics/deletions",schemaPath:"#/properties/statistics/properties/deletions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}}else {const err24 = {instancePath:instancePath+"/statistics",schemaPath:"#/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}
if(data.commits !== undefined){let data16 = data.commits;
if(Array.isArray(data16)){const len1 = data16.length;
for(let i1=0; i1<len1; i1++){let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){for(const prop3 of schema34.properties.commits.items.required){if(data17[prop3] === undefined){const err25 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/properties/commits/items/required",keyword:"required",params:{missingProperty: prop3},message:"must have required property '"+prop3+"'"};
if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}
for(const key3 in data17){if(!((((((key3 === "sha") || (key3 === "subject")) || (key3 === "author")) || (key3 === "authoredAt")) || (key3 === "ref")) || (key3 === "fate"))){const err26 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/properties/commits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}
if(data17.sha !== undefined){if(!(validate92(data17.sha, {instancePath:instancePath+"/commits/" + i1+"/sha",parentData:data17,parentDataProperty:"sha",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);errors = vErrors.length;}}
if(data17.subject !== undefined){if(typeof data17.subject !== "string"){const err27 = {instancePath:instancePath+"/commits/" + i1+"/subject",schemaPath:"#/properties/commits/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}
if(data17.author !== undefined){if(typeof data17.author !== "string"){const err28 = {instancePath:instancePath+"/commits/" + i1+"/author",schemaPath:"#/properties/commits/items/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}
if(data17.authoredAt !== undefined){let data21 = data17.authoredAt;
if(typeof data21 === "string"){if(!(formats0.validate(data21))){const err29 = {instancePath:instancePath+"/commits/" + i1+"/authoredAt",schemaPath:"#/properties/commits/items/properties/authoredAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}else {const err30 = {instancePath:instancePath+"/commits/" + i1+"/authoredAt",schemaPath:"#/properties/commits/items/properties/authoredAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}
if(data17.ref !== undefined){if(!(validate61(data17.ref, {instancePath:instancePath+"/commits/" + i1+"/ref",parentData:data17,parentDataProperty:"ref",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}
if(data17.fate !== undefined){let data23 = data17.fate;
if(!((((data23 === "merge") || (data23 === "noise")) || (data23 === "reverted")) || (data23 === "revert"))){const err31 = {instancePath:instancePath+"/commits/" + i1+"/fate",schemaPath:"#/properties/commits/items/properties/fate/enum",keyword:"enum",params:{allowedValues: schema34.properties.commits.items.properties.fate.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}}else {const err32 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/properties/commits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}}else {const err33 = {instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}
if(data.pullRequests !== undefined){let data24 = data.pullRequests;
if(Array.isArray(data24)){const len2 = data24.length;
for(let i2=0; i2<len2; i2++){let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){for(const prop4 of schema34.properties.pullRequests.items.required){if(data25[prop4] === undefined){const err34 = {instancePath:instancePath+"/pullRequests/" + i2,schemaPath:"#/properties/pullRequests/items/required",keyword:"required",params:{missingProperty: prop4},message:"must have required property '"+prop4+"'"};
if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}
for(const key4 in data25){if(!(((((key4 === "number") || (key4 === "title")) || (key4 === "url")) || (key4 === "ref")) || (key4 === "commits"))){const err35 = {instancePath:instancePath+"/pullRequests/" + i2,schemaPath:"#/properties/pullRequests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}
if(data25.number !== undefined){let data26 = data25.number;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){const err36 = {instancePath:instancePath+"/pullRequests/" + i2+"/number",schemaPath:"#/properties/pullRequests/items/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}
if((typeof data26 == "number") && (isFinite(data26))){if(data26 < 1 || isNaN(data26)){const err37 = {instancePath:instancePath+"/pullRequests/" + i2+"/number",schemaPath:"#/properties/pullRequests/items/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}}
if(data25.title !== undefined){if(typeof data25.title !== "string"){const err38 = {instancePath:instancePath+"/pullRequests/" + i2+"/title",schemaPath:"#/properties/pullRequests/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}
if(data25.url !== undefined){if(typeof data25.url !== "string"){const err39 = {instancePath:instancePath+"/pullRequests/" + i2+"/url",schemaPath:"#/properties/pullRequests/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}
if(data25.ref !== undefined){if(!(validate61(data25.ref, {instancePath:instancePath+"/pullRequests/" + i2+"/ref",parentData:data25,parentDataProperty:"ref",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}
if(data25.commits !== undefined){if(!(validate60(data25.commits, {instancePath:instancePath+"/pullRequests/" + i2+"/commits",parentData:data25,parentDataProperty:"commits",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);errors = vErrors.length;}}}else {const err40 = {instancePath:instancePath+"/pullRequests/" + i2,schemaPath:"#/properties/pullRequests/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}}else {const err41 = {instancePath:instancePath+"/pullRequests",schemaPath:"#/properties/pullRequests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}
if(data.issues !== undefined){let data31 = data.issues;
if(Array.isArray(data31)){const len3 = data31.length;
for(let i3=0; i3<len3; i3++){let data32 = data31[i3];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){for(const prop5 of schema34.properties.issues.items.required){if(data32[prop5] === undefined){const err42 = {instancePath:instancePath+"/issues/" + i3,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: prop5},message:"must have required property '"+prop5+"'"};
if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}
for(const key5 in data32){if(!((((key5 === "key") || (key5 === "confidence")) || (key5 === "url")) || (key5 === "sources"))){const err43 = {instancePath:instancePath+"/issues/" + i3,schemaPath:"#/properties/issues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}
if(data32.key !== undefined){let data33 = data32.key;
if(typeof data33 === "string"){if(!pattern5.test(data33)){const err44 = {instancePath:instancePath+"/issues/" + i3+"/key",schemaPath:"#/properties/issues/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*-[1-9][0-9]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*-[1-9][0-9]*$"+"\""};
if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}else {const err45 = {instancePath:instancePath+"/issues/" + i3+"/key",schemaPath:"#/properties/issues/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}
if(data32.confidence !== undefined){let data34 = data32.confidence;
if(!(((data34 === "high") || (data34 === "medium")) || (data34 === "low"))){const err46 = {instancePath:instancePath+"/issues/" + i3+"/confidence",schemaPath:"#/properties/issues/items/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema34.properties.issues.items.properties.confidence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}
if(data32.url !== undefined){if(typeof data32.url !== "string"){const err47 = {instancePath:instancePath+"/issues/" + i3+"/url",schemaPath:"#/properties/issues/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}
if(data32.sources !== undefined){let data36 = data32.sources;
if(Array.isArray(data36)){if(data36.length < 1){const err48 = {instancePath:instancePath+"/issues/" + i3+"/sources",schemaPath:"#/properties/issues/items/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){let data37 = data36[i4];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){for(const prop6 of schema34.properties.issues.items.properties.sources.items.required){if(data37[prop6] === undefined){const err49 = {instancePath:instancePath+"/issues/" + i3+"/sources/" + i4,schemaPath:"#/properties/issues/items/properties/sources/items/required",keyword:"required",params:{missingProperty: prop6},message:"must have required property '"+prop6+"'"};
if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}}
for(const key6 in data37){if(!((key6 === "where") || (key6 === "ref"))){const err50 = {instancePath:instancePath+"/issues/" + i3+"/sources/" + i4,schemaPath:"#/properties/issues/items/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}
if(data37.where !== undefined){let data38 = data37.where;
if(!((((data38 === "subject") || (data38 === "body")) || (data38 === "trailer")) || (data38 === "branch"))){const err51 = {instancePath:instancePath+"/issues/" + i3+"/sources/" + i4+"/where",schemaPath:"#/properties/issues/items/properties/sources/items/properties/where/enum",keyword:"enum",params:{allowedValues: schema34.properties.issues.items.properties.sources.items.properties.where.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}
if(data37.ref !== undefined){if(!(validate61(data37.ref, {instancePath:instancePath+"/issues/" + i3+"/sources/" + i4+"/ref",parentData:data37,parentDataProperty:"ref",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}}else {const err52 = {instancePath:instancePath+"/issues/" + i3+"/sources/" + i4,schemaPath:"#/properties/issues/items/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}}else {const err53 = {instancePath:instancePath+"/issues/" + i3+"/sources",schemaPath:"#/properties/issues/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}}else {const err54 = {instancePath:instancePath+"/issues/" + i3,schemaPath:"#/properties/issues/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}}else {const err55 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}
if(data.takesAway !== undefined){let data40 = data.takesAway;
if(Array.isArray(data40)){const len5 = data40.length;
for(let i5=0; i5<len5; i5++){let data41 = data40[i5];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){for(const prop7 of schema34.properties.takesAway.items.required){if(data41[prop7] === undefined){const err56 = {instancePath:instancePath+"/takesAway/" + i5,schemaPath:"#/properties/takesAway/items/required",keyword:"required",params:{missingProperty: prop7},message:"must have required property '"+prop7+"'"};
if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}
for(const key7 in data41){if(!(((((key7 === "sha") || (key7 === "subject")) || (key7 === "author")) || (key7 === "ref")) || (key7 === "equivalentIn"))){const err57 = {instancePath:instancePath+"/takesAway/" + i5,schemaPath:"#/properties/takesAway/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}
if(data41.sha !== undefined){if(!(validate92(data41.sha, {instancePath:instancePath+"/takesAway/" + i5+"/sha",parentData:data41,parentDataProperty:"sha",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);errors = vErrors.length;}}
if(data41.subject !== undefined){if(typeof data41.subject !== "string"){const err58 = {instancePath:instancePath+"/takesAway/" + i5+"/subject",schemaPath:"#/properties/takesAway/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}
if(data41.author !== undefined){if(typeof data41.author !== "string"){const err59 = {instancePath:instancePath+"/takesAway/" + i5+"/author",schemaPath:"#/properties/takesAway/items/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}
if(data41.ref !== undefined){if(!(validate61(data41.ref, {instancePath:instancePath+"/takesAway/" + i5+"/ref",parentData:data41,parentDataProperty:"ref",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}
if(data41.equivalentIn !== undefined){if(!(validate61(data41.equivalentIn, {instancePath:instancePath+"/takesAway/" + i5+"/equivalentIn",parentData:data41,parentDataProperty:"equivalentIn",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}}else {const err60 = {instancePath:instancePath+"/takesAway/" + i5,schemaPath:"#/properties/takesAway/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}}else {const err61 = {instancePath:instancePath+"/takesAway",schemaPath:"#/properties/takesAway/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}
if(data.authors !== undefined){let data47 = data.authors;
if(Array.isArray(data47)){const len6 = data47.length;
for(let i6=0; i6<len6; i6++){let data48 = data47[i6];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){for(const prop8 of schema34.properties.authors.items.required){if(data48[prop8] === undefined){const err62 = {instancePath:instancePath+"/authors/" + i6,schemaPath:"#/properties/authors/items/required",keyword:"required",params:{missingProperty: prop8},message:"must have required property '"+prop8+"'"};
if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}
for(const key8 in data48){if(!((((key8 === "name") || (key8 === "email")) || (key8 === "commits")) || (key8 === "bot"))){const err63 = {instancePath:instancePath+"/authors/" + i6,schemaPath:"#/properties/authors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}}
if(data48.name !== undefined){if(typeof data48.name !== "string"){const err64 = {instancePath:instancePath+"/authors/" + i6+"/name",schemaPath:"#/properties/authors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}
if(data48.email !== undefined){if(typeof data48.email !== "string"){const err65 = {instancePath:instancePath+"/authors/" + i6+"/email",schemaPath:"#/properties/authors/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}
if(data48.commits !== undefined){let data51 = data48.commits;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){const err66 = {instancePath:instancePath+"/authors/" + i6+"/commits",schemaPath:"#/properties/authors/items/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}
if((typeof data51 == "number") && (isFinite(data51))){if(data51 < 0 || isNaN(data51)){const err67 = {instancePath:instancePath+"/authors/" + i6+"/commits",schemaPath:"#/properties/authors/items/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}}
if(data48.bot !== undefined){if(typeof data48.bot !== "boolean"){const err68 = {instancePath:instancePath+"/authors/" + i6+"/bot",schemaPath:"#/properties/authors/items/properties/bot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}}else {const err69 = {instancePath:instancePath+"/authors/" + i6,schemaPath:"#/properties/authors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}}}else {const err70 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}}else {const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}validate91.errors = vErrors;return errors === 0;}validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema36 = {"type":"object","additionalProperties":false,"required":["seen","summarised","grouped","cut","failed"],"description":"seen = summarised + grouped + cut + failed, always.","properties":{"seen":{"type":"integer","minimum":0,"description":"As counted by git."},"summarised":{"type":"integer","minimum":0,"description":"Told on its own in the note."},"grouped":{"type":"integer","minimum":0,"description":"Told as part of a group."},"cut":{"type":"integer","minimum":0,"description":"Left out for want of space."},"failed":{"type":"integer","minimum":0,"description":"Could not be read."}}};
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const prop0 of schema36.required){if(data[prop0] === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: prop0},message:"must have required property '"+prop0+"'"};
if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}
for(const key0 in data){if(!(((((key0 === "seen") || (key0 === "summarised")) || (key0 === "grouped")) || (key0 === "cut")) || (key0 === "failed"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}
if(data.seen !== undefined){let data0 = data.seen;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err2 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}
if((typeof data0 == "number") && (isFinite(data0))){if(data0 < 0 || isNaN(data0)){const err3 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}
if(data.summarised !== undefined){let data1 = data.summarised;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err4 = {instancePath:instancePath+"/summarised",schemaPath:"#/properties/summarised/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}
if((typeof data1 == "number") && (isFinite(data1))){if(data1 < 0 || isNaN(data1)){const err5 = {instancePath:instancePath+"/summarised",schemaPath:"#/properties/summarised/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}
if(data.grouped !== undefined){let data2 = data.grouped;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err6 = {instancePath:instancePath+"/grouped",schemaPath:"#/properties/grouped/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}
if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){const err7 = {instancePath:instancePath+"/grouped",schemaPath:"#/properties/grouped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}
if(data.cut !== undefined){let data3 = data.cut;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){const err8 = {instancePath:instancePath+"/cut",schemaPath:"#/properties/cut/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}
if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 0 || isNaN(data3)){const err9 = {instancePath:instancePath+"/cut",schemaPath:"#/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}
if(data.failed !== undefined){let data4 = data.failed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){const err10 = {instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}
if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 0 || isNaN(data4)){const err11 = {instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}}else {const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}validate104.errors = vErrors;return errors === 0;}validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://lockkeeper.dev/schemas/note.schema.json" */;
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
if(data.kind !== undefined){let data1 = data.kind;
if(!((data1 === "deploy") || (data1 === "work"))){const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}
if(data.template !== undefined){if(!(validate53(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}
if(data.language !== undefined){if(!(validate55(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}
if(data.workspace !== undefined){let data4 = data.workspace;
if(typeof data4 === "string"){if(func2(data4) < 1){const err4 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}
if(data.environment !== undefined){let data5 = data.environment;
if(typeof data5 === "string"){if(func2(data5) < 1){const err6 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}
if(data.engine !== undefined){let data6 = data.engine;
if(!((data6 === "extractive") || (data6 === "model"))){const err8 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema19.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}
if(data.title !== undefined){let data7 = data.title;
if(typeof data7 === "string"){if(func2(data7) > 100){const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}
if(func2(data7) < 1){const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}
if(data.summary !== undefined){let data8 = data.summary;
if(typeof data8 === "string"){if(func2(data8) < 1){const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}
if(data.workTypes !== undefined){let data9 = data.workTypes;
if(Array.isArray(data9)){const len0 = data9.length;
for(let i0=0; i0<len0; i0++){if(!(validate57(data9[i0], {instancePath:instancePath+"/workTypes/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}}}else {const err14 = {instancePath:instancePath+"/workTypes",schemaPath:"#/properties/workTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}
if(data.changes !== undefined){let data11 = data.changes;
if(Array.isArray(data11)){const len1 = data11.length;
for(let i1=0; i1<len1; i1++){if(!(validate65(data11[i1], {instancePath:instancePath+"/changes/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);errors = vErrors.length;}}}else {const err15 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}
if(data.impact !== undefined){let data13 = data.impact;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){for(const prop1 of schema19.properties.impact.required){if(data13[prop1] === undefined){const err16 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/required",keyword:"required",params:{missingProperty: prop1},message:"must have required property '"+prop1+"'"};
if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}
for(const key1 in data13){if(!(((key1 === "level") || (key1 === "scope")) || (key1 === "reasons"))){const err17 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}
if(data13.level !== undefined){if(!(validate73(data13.level, {instancePath:instancePath+"/impact/level",parentData:data13,parentDataProperty:"level",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);errors = vErrors.length;}}
if(data13.scope !== undefined){let data15 = data13.scope;
if(Array.isArray(data15)){const len2 = data15.length;
for(let i2=0; i2<len2; i2++){if(!(validate69(data15[i2], {instancePath:instancePath+"/impact/scope/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);errors = vErrors.length;}}}else {const err18 = {instancePath:instancePath+"/impact/scope",schemaPath:"#/properties/impact/properties/scope/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}
if(data13.reasons !== undefined){let data17 = data13.reasons;
if(Array.isArray(data17)){const len3 = data17.length;
for(let i3=0; i3<len3; i3++){if(!(validate69(data17[i3], {instancePath:instancePath+"/impact/reasons/" + i3,parentData:data17,parentDataProperty:i3,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);errors = vErrors.length;}}}else {const err19 = {instancePath:instancePath+"/impact/reasons",schemaPath:"#/properties/impact/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}else {const err20 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}
if(data.rollback !== undefined){let data19 = data.rollback;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){for(const prop2 of schema19.properties.rollback.required){if(data19[prop2] === undefined){const err21 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: prop2},message:"must have required property '"+prop2+"'"};
if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}
for(const key2 in data19){if(!(((key2 === "strategy") || (key2 === "scenario")) || (key2 === "caveats"))){const err22 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}
if(data19.strategy !== undefined){let data20 = data19.strategy;
if(!(((((data20 === "REDEPLOY_NO_BUILD") || (data20 === "REDEPLOY")) || (data20 === "CANARY")) || (data20 === "BLUE_GREEN")) || (data20 === "ETC"))){const err23 = {instancePath:instancePath+"/rollback/strategy",schemaPath:"#/properties/rollback/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema19.properties.rollback.properties.strategy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}
if(data19.scenario !== undefined){let data21 = data19.scenario;
if(Array.isArray(data21)){const len4 = data21.length;
for(let i4=0; i4<len4; i4++){if(!(validate77(data21[i4], {instancePath:instancePath+"/rollback/scenario/" + i4,parentData:data21,parentDataProperty:i4,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);errors = vErrors.length;}}}else {const err24 = {instancePath:instancePath+"/rollback/scenario",schemaPath:"#/properties/rollback/properties/scenario/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}
if(data19.caveats !== undefined){let data23 = data19.caveats;
if(Array.isArray(data23)){const len5 = data23.length;
for(let i5=0; i5<len5; i5++){if(!(validate69(data23[i5], {instancePath:instancePath+"/rollback/caveats/" + i5,parentData:data23,parentDataProperty:i5,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);errors = vErrors.length;}}}else {const err25 = {instancePath:instancePath+"/rollback/caveats",schemaPath:"#/properties/rollback/properties/caveats/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}}else {const err26 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}
if(data.monitoring !== undefined){let data25 = data.monitoring;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){for(const prop3 of schema19.properties.monitoring.required){if(data25[prop3] === undefined){const err27 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/required",keyword:"required",params:{missingProperty: prop3},message:"must have required property '"+prop3+"'"};
if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}
for(const key3 in data25){if(!(((key3 === "hours") || (key3 === "scenario")) || (key3 === "dashboards"))){const err28 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}
if(data25.hours !== undefined){let data26 = data25.hours;
if((typeof data26 == "number") && (isFinite(data26))){if(data26 < 0 || isNaN(data26)){const err29 = {instancePath:instancePath+"/monitoring/hours",schemaPath:"#/properties/monitoring/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}else {const err30 = {instancePath:instancePath+"/monitoring/hours",schemaPath:"#/properties/monitoring/properties/hours/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}
if(data25.scenario !== undefined){let data27 = data25.scenario;
if(Array.isArray(data27)){const len6 = data27.length;
for(let i6=0; i6<len6; i6++){if(!(validate81(data27[i6], {instancePath:instancePath+"/monitoring/scenario/" + i6,parentData:data27,parentDataProperty:i6,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);errors = vErrors.length;}}}else {const err31 = {instancePath:instancePath+"/monitoring/scenario",schemaPath:"#/properties/monitoring/properties/scenario/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}
if(data25.dashboards !== undefined){let data29 = data25.dashboards;
if(Array.isArray(data29)){const len7 = data29.length;
for(let i7=0; i7<len7; i7++){if(typeof data29[i7] !== "string"){const err32 = {instancePath:instancePath+"/monitoring/dashboards/" + i7,schemaPath:"#/properties/monitoring/properties/dashboards/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}}else {const err33 = {instancePath:instancePath+"/monitoring/dashboards",schemaPath:"#/properties/monitoring/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}}else {const err34 = {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}
if(data.operators !== undefined){let data31 = data.operators;
if(Array.isArray(data31)){const len8 = data31.length;
for(let i8=0; i8<len8; i8++){let data32 = data31[i8];
if(typeof data32 === "string"){if(func2(data32) < 1){const err35 = {instancePath:instancePath+"/operators/" + i8,schemaPath:"#/properties/operators/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}else {const err36 = {instancePath:instancePath+"/operators/" + i8,schemaPath:"#/properties/operators/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}}else {const err37 = {instancePath:instancePath+"/operators",schemaPath:"#/properties/operators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}
if(data.window !== undefined){let data33 = data.window;
const _errs58 = errors;
let valid22 = false;
let passing0 = null;
const _errs59 = errors;
if(!(validate84(data33, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);errors = vErrors.length;}var _valid0 = _errs59 === errors;
if(_valid0){valid22 = true;passing0 = 0;}
const _errs60 = errors;
if(data33 !== null){const err38 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}var _valid0 = _errs60 === errors;
if(_valid0 && valid22){valid22 = false;passing0 = [passing0, 1];}else {if(_valid0){valid22 = true;passing0 = 1;}}
if(!valid22){const err39 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}else {errors = _errs58;
if(vErrors !== null){if(_errs58){vErrors.length = _errs58;}else {vErrors = null;}}}}
if(data.checklists !== undefined){let data34 = data.checklists;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){for(const prop4 of schema19.properties.checklists.required){if(data34[prop4] === undefined){const err40 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/required",keyword:"required",params:{missingProperty: prop4},message:"must have required property '"+prop4+"'"};
if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}
for(const key4 in data34){if(!(((key4 === "before") || (key4 === "during")) || (key4 === "after"))){const err41 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}
if(data34.before !== undefined){let data35 = data34.before;
if(Array.isArray(data35)){const len9 = data35.length;
for(let i9=0; i9<len9; i9++){if(!(validate86(data35[i9], {instancePath:instancePath+"/checklists/before/" + i9,parentData:data35,parentDataProperty:i9,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);errors = vErrors.length;}}}else {const err42 = {instancePath:instancePath+"/checklists/before",schemaPath:"#/properties/checklists/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}
if(data34.during !== undefined){let data37 = data34.during;
if(Array.isArray(data37)){const len10 = data37.length;
for(let i10=0; i10<len10; i10++){if(!(validate86(data37[i10], {instancePath:instancePath+"/checklists/during/" + i10,parentData:data37,parentDataProperty:i10,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);errors = vErrors.length;}}}else {const err43 = {instancePath:instancePath+"/checklists/during",schemaPath:"#/properties/checklists/properties/during/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}
if(data34.after !== undefined){let data39 = data34.after;
if(Array.isArray(data39)){const len11 = data39.length;
for(let i11=0; i11<len11; i11++){if(!(validate86(data39[i11], {instancePath:instancePath+"/checklists/after/" + i11,parentData:data39,parentDataProperty:i11,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);errors = vErrors.length;}}}else {const err44 = {instancePath:instancePath+"/checklists/after",schemaPath:"#/properties/checklists/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}}else {const err45 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}
if(data.repositories !== undefined){let data41 = data.repositories;
if(Array.isArray(data41)){if(data41.length < 1){const err46 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}
const len12 = data41.length;
for(let i12=0; i12<len12; i12++){if(!(validate91(data41[i12], {instancePath:instancePath+"/repositories/" + i12,parentData:data41,parentDataProperty:i12,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);errors = vErrors.length;}}}else {const err47 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}
if(data.coverage !== undefined){let data43 = data.coverage;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){for(const prop5 of schema19.properties.coverage.required){if(data43[prop5] === undefined){const err48 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: prop5},message:"must have required property '"+prop5+"'"};
if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}
for(const key5 in data43){if(!(((((key5 === "commits") || (key5 === "files")) || (key5 === "unread")) || (key5 === "digest")) || (key5 === "missing"))){const err49 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}}
if(data43.commits !== undefined){if(!(validate104(data43.commits, {instancePath:instancePath+"/coverage/commits",parentData:data43,parentDataProperty:"commits",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);errors = vErrors.length;}}
if(data43.files !== undefined){if(!(validate104(data43.files, {instancePath:instancePath+"/coverage/files",parentData:data43,parentDataProperty:"files",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);errors = vErrors.length;}}
if(data43.unread !== undefined){let data46 = data43.unread;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){for(const prop6 of schema19.properties.coverage.properties.unread.required){if(data46[prop6] === undefined){const err50 = {instancePath:instancePath+"/coverage/unread",schemaPath:"#/properties/coverage/properties/unread/required",keyword:"required",params:{missingProperty: prop6},message:"must have required property '"+prop6+"'"};
if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}
for(const key6 in data46){if(!((((key6 === "binary") || (key6 === "generated")) || (key6 === "vendored")) || (key6 === "lock"))){const err51 = {instancePath:instancePath+"/coverage/unread",schemaPath:"#/properties/coverage/properties/unread/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}
if(data46.binary !== undefined){let data47 = data46.binary;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){const err52 = {instancePath:instancePath+"/coverage/unread/binary",schemaPath:"#/properties/coverage/properties/unread/properties/binary/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}
if((typeof data47 == "number") && (isFinite(data47))){if(data47 < 0 || isNaN(data47)){const err53 = {instancePath:instancePath+"/coverage/unread/binary",schemaPath:"#/properties/coverage/properties/unread/properties/binary/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}}
if(data46.generated !== undefined){let data48 = data46.generated;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){const err54 = {instancePath:instancePath+"/coverage/unread/generated",schemaPath:"#/properties/coverage/properties/unread/properties/generated/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}
if((typeof data48 == "number") && (isFinite(data48))){if(data48 < 0 || isNaN(data48)){const err55 = {instancePath:instancePath+"/coverage/unread/generated",schemaPath:"#/properties/coverage/properties/unread/properties/generated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}}
if(data46.vendored !== undefined){let data49 = data46.vendored;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){const err56 = {instancePath:instancePath+"/coverage/unread/vendored",schemaPath:"#/properties/coverage/properties/unread/properties/vendored/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}
if((typeof data49 == "number") && (isFinite(data49))){if(data49 < 0 || isNaN(data49)){const err57 = {instancePath:instancePath+"/coverage/unread/vendored",schemaPath:"#/properties/coverage/properties/unread/properties/vendored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}}
if(data46.lock !== undefined){let data50 = data46.lock;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){const err58 = {instancePath:instancePath+"/coverage/unread/lock",schemaPath:"#/properties/coverage/properties/unread/properties/lock/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}
if((typeof data50 == "number") && (isFinite(data50))){if(data50 < 0 || isNaN(data50)){const err59 = {instancePath:instancePath+"/coverage/unread/lock",schemaPath:"#/properties/coverage/properties/unread/properties/lock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}}}else {const err60 = {instancePath:instancePath+"/coverage/unread",schemaPath:"#/properties/coverage/properties/unread/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}
if(data43.digest !== undefined){let data51 = data43.digest;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){for(const prop7 of schema19.properties.coverage.properties.digest.required){if(data51[prop7] === undefined){const err61 = {instancePath:instancePath+"/coverage/digest",schemaPath:"#/properties/coverage/properties/digest/required",keyword:"required",params:{missingProperty: prop7},message:"must have required property '"+prop7+"'"};
if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}
for(const key7 in data51){if(!(((((key7 === "inputTokens") || (key7 === "tokens")) || (key7 === "budgetTokens")) || (key7 === "facts")) || (key7 === "factsCut"))){const err62 = {instancePath:instancePath+"/coverage/digest",schemaPath:"#/properties/coverage/properties/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}
if(data51.inputTokens !== undefined){let data52 = data51.inputTokens;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){const err63 = {instancePath:instancePath+"/coverage/digest/inputTokens",schemaPath:"#/properties/coverage/properties/digest/properties/inputTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}
if((typeof data52 == "number") && (isFinite(data52))){if(data52 < 0 || isNaN(data52)){const err64 = {instancePath:instancePath+"/coverage/digest/inputTokens",schemaPath:"#/properties/coverage/properties/digest/properties/inputTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}}
if(data51.tokens !== undefined){let data53 = data51.tokens;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){const err65 = {instancePath:instancePath+"/coverage/digest/tokens",schemaPath:"#/properties/coverage/properties/digest/properties/tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}
if((typeof data53 == "number") && (isFinite(data53))){if(data53 < 0 || isNaN(data53)){const err66 = {instancePath:instancePath+"/coverage/digest/tokens",schemaPath:"#/properties/coverage/properties/digest/properties/tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}}}
if(data51.budgetTokens !== undefined){let data54 = data51.budgetTokens;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){const err67 = {instancePath:instancePath+"/coverage/digest/budgetTokens",schemaPath:"#/properties/coverage/properties/digest/properties/budgetTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}
if((typeof data54 == "number") && (isFinite(data54))){if(data54 < 0 || isNaN(data54)){const err68 = {instancePath:instancePath+"/coverage/digest/budgetTokens",schemaPath:"#/properties/coverage/properties/digest/properties/budgetTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}}
if(data51.facts !== undefined){let data55 = data51.facts;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){const err69 = {instancePath:instancePath+"/coverage/digest/facts",schemaPath:"#/properties/coverage/properties/digest/properties/facts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}
if((typeof data55 == "number") && (isFinite(data55))){if(data55 < 0 || isNaN(data55)){const err70 = {instancePath:instancePath+"/coverage/digest/facts",schemaPath:"#/properties/coverage/properties/digest/properties/facts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}}
if(data51.factsCut !== undefined){let data56 = data51.factsCut;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){const err71 = {instancePath:instancePath+"/coverage/digest/factsCut",schemaPath:"#/properties/coverage/properties/digest/properties/factsCut/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}
if((typeof data56 == "number") && (isFinite(data56))){if(data56 < 0 || isNaN(data56)){const err72 = {instancePath:instancePath+"/coverage/digest/factsCut",schemaPath:"#/properties/coverage/properties/digest/properties/factsCut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}}}}else {const err73 = {instancePath:instancePath+"/coverage/digest",schemaPath:"#/properties/coverage/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}
if(data43.missing !== undefined){let data57 = data43.missing;
if(Array.isArray(data57)){const len13 = data57.length;
for(let i13=0; i13<len13; i13++){if(typeof data57[i13] !== "string"){const err74 = {instancePath:instancePath+"/coverage/missing/" + i13,schemaPath:"#/properties/coverage/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}}else {const err75 = {instancePath:instancePath+"/coverage/missing",schemaPath:"#/properties/coverage/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}}else {const err76 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}}else {const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
