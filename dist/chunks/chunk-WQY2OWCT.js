import {
  require_formats
} from "./chunk-3YXVUW4G.js";
import {
  require_ucs2length
} from "./chunk-AHZDWVCY.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/domain/generated/note.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var import_formats = __toESM(require_formats(), 1);
var validateNote = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://lockkeeper.dev/schemas/note.schema.json", "title": "Note", "description": "A deploy note or work note: what a release contains, what it endangers, how to undo it and how to watch it. Every claim carries the ids of its sources (refs).", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "kind", "template", "language", "workspace", "environment", "engine", "title", "summary", "workTypes", "changes", "impact", "rollback", "monitoring", "operators", "window", "checklists", "repositories", "coverage"], "properties": { "schemaVersion": { "const": 1, "description": "Version of this schema." }, "kind": { "enum": ["deploy", "work"], "description": "deploy: application code. work: infrastructure work." }, "template": { "$ref": "#/$defs/templateId" }, "language": { "$ref": "#/$defs/language" }, "workspace": { "type": "string", "minLength": 1, "description": "Name of the workspace that the config governs." }, "environment": { "type": "string", "minLength": 1, "description": "Where the release goes, for example production." }, "engine": { "enum": ["extractive", "model"], "description": "Who wrote the prose: rules and templates alone, or, in one part at least, a model." }, "parts": { "type": "object", "additionalProperties": false, "required": ["basics", "checklists", "body"], "description": "Who wrote each part; present when a model was asked. Repositories are always computed.", "properties": { "basics": { "$ref": "#/$defs/part" }, "checklists": { "$ref": "#/$defs/part" }, "body": { "$ref": "#/$defs/part" } } }, "title": { "type": "string", "minLength": 1, "maxLength": 100, "description": "One line that names the release." }, "summary": { "type": "string", "minLength": 1, "description": "What is dangerous and what changes, readable in ten seconds." }, "workTypes": { "type": "array", "items": { "$ref": "#/$defs/workTypeHit" }, "description": "Kinds of work found in the change, most dangerous first." }, "changes": { "type": "array", "items": { "$ref": "#/$defs/noteChange" }, "description": "What changes for users and operators, most important first." }, "impact": { "type": "object", "additionalProperties": false, "required": ["level", "scope", "reasons"], "properties": { "level": { "$ref": "#/$defs/impactLevel" }, "scope": { "type": "array", "items": { "$ref": "#/$defs/claim" }, "description": "What is touched: tables, endpoints, settings, dependents." }, "reasons": { "type": "array", "items": { "$ref": "#/$defs/claim" }, "description": "Why the level is what it is." } } }, "incidents": { "type": "array", "items": { "$ref": "#/$defs/pastIncident" }, "description": "Past incidents that are like this release, the most pressing first; absent: none was found, or none asked for." }, "rollback": { "type": "object", "additionalProperties": false, "required": ["strategy", "scenario", "caveats"], "properties": { "strategy": { "enum": ["REDEPLOY_NO_BUILD", "REDEPLOY", "CANARY", "BLUE_GREEN", "ETC"], "description": "How the release is undone: the old artifact as it is, a new build of the old commit, shifting traffic back, or something else that the scenario says." }, "scenario": { "type": "array", "items": { "$ref": "#/$defs/rollbackStep" }, "description": "Trigger, steps in order, and how to verify." }, "caveats": { "type": "array", "items": { "$ref": "#/$defs/claim" }, "description": "What a rollback does not bring back." } } }, "monitoring": { "type": "object", "additionalProperties": false, "required": ["hours", "scenario", "dashboards"], "properties": { "hours": { "type": "number", "minimum": 0, "description": "How long the release is watched, in hours." }, "scenario": { "type": "array", "items": { "$ref": "#/$defs/watch" }, "description": "What to watch, for how long, and which threshold means trouble." }, "dashboards": { "type": "array", "items": { "type": "string" }, "description": "Links given by the workspace." } } }, "order": { "type": "array", "minItems": 2, "items": { "$ref": "#/$defs/orderStep" }, "description": "In which order the modules are deployed, first to last; present when there are several. A rollback goes backwards." }, "operators": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Who carries out and watches the deploy." }, "window": { "oneOf": [{ "$ref": "#/$defs/window" }, { "type": "null" }], "description": "Planned start and end; null when none was given." }, "checklists": { "type": "object", "additionalProperties": false, "required": ["before", "during", "after"], "properties": { "before": { "type": "array", "items": { "$ref": "#/$defs/checklistItem" } }, "during": { "type": "array", "items": { "$ref": "#/$defs/checklistItem" } }, "after": { "type": "array", "items": { "$ref": "#/$defs/checklistItem" } } } }, "remarks": { "type": "array", "description": "Free text that people added: paragraphs and sections that Lockkeeper did not write, in their order.", "items": { "type": "object", "additionalProperties": false, "required": ["heading", "markdown"], "properties": { "heading": { "type": ["string", "null"], "description": "Heading of their own section; null: they stand in the section named by after." }, "after": { "type": "string", "minLength": 1, "description": "Section of the note that they stand in or follow." }, "markdown": { "type": "string", "minLength": 1 } } } }, "editedFrom": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Hash of the note that a person edited; absent: nobody did." }, "repositories": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/repository" }, "description": "One entry a module. Computed, never written by a model." }, "coverage": { "type": "object", "additionalProperties": false, "required": ["commits", "files", "unread", "digest", "sources", "masked", "missing"], "properties": { "commits": { "$ref": "#/$defs/tally" }, "files": { "$ref": "#/$defs/tally" }, "unread": { "type": "object", "additionalProperties": false, "required": ["binary", "generated", "vendored", "lock"], "description": "Files that are counted and never read as text, by reason.", "properties": { "binary": { "type": "integer", "minimum": 0 }, "generated": { "type": "integer", "minimum": 0 }, "vendored": { "type": "integer", "minimum": 0 }, "lock": { "type": "integer", "minimum": 0 } } }, "digest": { "type": "object", "additionalProperties": false, "required": ["inputTokens", "tokens", "budgetTokens", "facts", "factsCut"], "description": "Size of the digest against its input, in estimated tokens.", "properties": { "inputTokens": { "type": "integer", "minimum": 0 }, "tokens": { "type": "integer", "minimum": 0 }, "budgetTokens": { "type": "integer", "minimum": 0 }, "facts": { "type": "integer", "minimum": 0 }, "factsCut": { "type": "integer", "minimum": 0 } } }, "sources": { "type": "array", "items": { "$ref": "#/$defs/sourceReport" }, "description": "What was asked of each source beside git, and what came of it." }, "masked": { "type": "integer", "minimum": 0, "description": "Places that looked like secrets and were masked." }, "model": { "type": "object", "additionalProperties": false, "required": ["chunks", "dropped", "uncited"], "description": "What the model did; present when one was asked.", "properties": { "chunks": { "type": "object", "additionalProperties": false, "required": ["seen", "passed", "summarised", "fellBack"], "description": "Sources to be summarised: seen = passed (small, taken as they are) + summarised by the model + fellBack (cut down by rules).", "properties": { "seen": { "type": "integer", "minimum": 0 }, "passed": { "type": "integer", "minimum": 0 }, "summarised": { "type": "integer", "minimum": 0 }, "fellBack": { "type": "integer", "minimum": 0 } } }, "dropped": { "type": "integer", "minimum": 0, "description": "Statements dropped because they cited what was not in their source." }, "uncited": { "type": "integer", "minimum": 0, "description": "Claims without a source of the release: left out, or marked, as the config says." } } }, "missing": { "type": "array", "items": { "type": "string" }, "description": "Sources that were not consulted, and why." } } } }, "$defs": { "templateId": { "enum": ["deploy", "work-database-upgrade", "work-server-replacement", "work-certificate-renewal", "work-kubernetes-upgrade", "work-network-change", "work-generic"], "description": "Template that shaped the note." }, "language": { "enum": ["en", "ko"], "description": "Language of the prose." }, "impactLevel": { "enum": ["low", "medium", "high", "critical"] }, "ref": { "type": "string", "pattern": "^(c|pr|jira|file|check|incident|note):.+", "description": "Id of a source: c:1a2b3c4, pr:org/repo#12 or pr:#12, jira:PAY-7, file:path, check:name, incident:id, note:id." }, "refs": { "type": "array", "items": { "$ref": "#/$defs/ref" } }, "claim": { "type": "object", "additionalProperties": false, "required": ["text", "refs"], "properties": { "text": { "type": "string", "minLength": 1 }, "refs": { "$ref": "#/$defs/refs" } } }, "workType": { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] }, "workTypeHit": { "type": "object", "additionalProperties": false, "required": ["type", "files", "evidence"], "properties": { "type": { "$ref": "#/$defs/workType" }, "files": { "type": "integer", "minimum": 0, "description": "Number of files that show it." }, "evidence": { "$ref": "#/$defs/refs" } } }, "changeCategory": { "enum": ["breaking", "migration", "feature", "fix", "performance", "security", "configuration", "dependency", "infrastructure", "refactor", "documentation", "test", "other"] }, "noteChange": { "type": "object", "additionalProperties": false, "required": ["text", "category", "refs"], "properties": { "text": { "type": "string", "minLength": 1 }, "category": { "$ref": "#/$defs/changeCategory" }, "refs": { "$ref": "#/$defs/refs" }, "details": { "type": "array", "items": { "$ref": "#/$defs/claim" }, "description": "Lines below the change, for example how it came about." } } }, "rollbackStep": { "type": "object", "additionalProperties": false, "required": ["step", "text", "refs"], "properties": { "step": { "enum": ["trigger", "action", "verify"] }, "text": { "type": "string", "minLength": 1 }, "refs": { "$ref": "#/$defs/refs" } } }, "part": { "type": "object", "additionalProperties": false, "required": ["engine"], "properties": { "engine": { "enum": ["extractive", "model"] }, "model": { "type": "string", "minLength": 1, "description": "Name of the model that wrote it." }, "prompt": { "type": "string", "minLength": 1, "description": "Id and version of the prompt, for example body@1." }, "reason": { "type": "string", "minLength": 1, "description": "Why the model did not write it." } } }, "pastIncident": { "type": "object", "additionalProperties": false, "required": ["ref", "title", "date", "services", "score", "what", "why", "instead", "url"], "properties": { "ref": { "$ref": "#/$defs/ref" }, "title": { "type": "string", "minLength": 1 }, "date": { "type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Day on which it began; null: nobody knows." }, "services": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "score": { "type": "number", "minimum": 0, "maximum": 1, "description": "Probability that it is relevant." }, "what": { "type": "string", "minLength": 1, "description": "What happened then, in the words of its report." }, "why": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What it shares with this release: hazards, services, then words." }, "instead": { "type": "string", "minLength": 1, "description": "The one thing to do this time." }, "url": { "type": ["string", "null"] } } }, "orderStep": { "type": "object", "additionalProperties": false, "required": ["module", "after", "why", "refs"], "properties": { "module": { "type": "string", "minLength": 1 }, "after": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Modules that must be deployed before it." }, "why": { "type": "string", "minLength": 1 }, "refs": { "$ref": "#/$defs/refs" } } }, "sourceReport": { "type": "object", "additionalProperties": false, "required": ["source", "status", "asked", "got", "problems"], "properties": { "source": { "enum": ["pull-requests", "checks", "deployments", "issues", "notes", "approvals", "calendar", "model"] }, "status": { "enum": ["complete", "partial", "failed", "off"], "description": "off: not configured, nothing was asked." }, "asked": { "type": "integer", "minimum": 0 }, "got": { "type": "integer", "minimum": 0 }, "problems": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "watch": { "type": "object", "additionalProperties": false, "required": ["signal", "threshold", "minutes", "refs"], "properties": { "signal": { "type": "string", "minLength": 1, "description": "What to look at." }, "threshold": { "type": "string", "minLength": 1, "description": "What means trouble." }, "minutes": { "type": "integer", "minimum": 1, "description": "For how long, in minutes." }, "source": { "enum": ["model", "person"], "description": "Present when a model or a person added it." }, "refs": { "$ref": "#/$defs/refs" } } }, "window": { "type": "object", "additionalProperties": false, "required": ["start", "end", "source"], "properties": { "start": { "type": "string", "format": "date-time" }, "end": { "type": "string", "format": "date-time" }, "source": { "enum": ["flag", "config", "now"], "description": "Where the window came from; now: it starts when the gate runs." } } }, "checklistItem": { "type": "object", "additionalProperties": false, "required": ["group", "text", "source", "done"], "properties": { "group": { "type": "string", "minLength": 1, "description": "Checklist group: general, a work type, or one of the workspace's own." }, "text": { "type": "string", "minLength": 1 }, "source": { "enum": ["template", "change", "config", "incident", "model", "person"], "description": "Who put the line there." }, "done": { "type": "boolean" }, "refs": { "$ref": "#/$defs/refs" } } }, "repository": { "type": "object", "additionalProperties": false, "required": ["name", "url", "range", "statistics", "commits", "pullRequests", "issues", "takesAway", "authors"], "properties": { "name": { "type": "string", "minLength": 1, "description": "Module name." }, "url": { "type": ["string", "null"], "description": "Web address of the repository, without credentials; null when it has no remote." }, "paths": { "type": "array", "items": { "type": "string" }, "description": "Path filters of the module." }, "range": { "type": "object", "additionalProperties": false, "required": ["base", "head", "baseSha", "headSha", "source", "baseIsAncestor"], "properties": { "base": { "type": "string" }, "head": { "type": "string" }, "baseSha": { "$ref": "#/$defs/sha" }, "headSha": { "$ref": "#/$defs/sha" }, "source": { "enum": ["flag", "ledger", "deployment", "previous-build", "tag", "note"], "description": "Who named the base; previous-build: the pipeline, by its last build that succeeded; note: only the note that was reviewed, for which no ledger vouches." }, "baseIsAncestor": { "type": "boolean" } } }, "statistics": { "type": "object", "additionalProperties": false, "required": ["commits", "files", "insertions", "deletions"], "properties": { "commits": { "type": "integer", "minimum": 0 }, "files": { "type": "integer", "minimum": 0 }, "insertions": { "type": "integer", "minimum": 0 }, "deletions": { "type": "integer", "minimum": 0 } } }, "commits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["sha", "subject", "author", "authoredAt", "ref"], "properties": { "sha": { "$ref": "#/$defs/sha" }, "subject": { "type": "string" }, "author": { "type": "string" }, "authoredAt": { "type": "string", "format": "date-time" }, "ref": { "$ref": "#/$defs/ref" }, "fate": { "enum": ["merge", "noise", "reverted", "revert"], "description": "Why the commit is not told on its own." } } } }, "pullRequests": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["number", "ref"], "properties": { "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "url": { "type": "string" }, "ref": { "$ref": "#/$defs/ref" }, "commits": { "$ref": "#/$defs/refs" }, "author": { "type": "string" }, "labels": { "type": "array", "items": { "type": "string" } }, "approvedBy": { "type": "array", "items": { "type": "string" }, "description": "Reviewers whose newest review approves." }, "mergedBy": { "type": "string" } } } }, "issues": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "confidence", "sources"], "properties": { "key": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*-[1-9][0-9]*$" }, "confidence": { "enum": ["high", "medium", "low"] }, "state": { "enum": ["found", "moved", "missing", "forbidden", "failed"], "description": "What the tracker said of the key; absent when it was not asked." }, "movedTo": { "type": "string", "description": "Its key now." }, "title": { "type": "string" }, "type": { "type": "string" }, "status": { "type": "string" }, "url": { "type": "string" }, "sources": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["where", "ref"], "properties": { "where": { "enum": ["subject", "body", "trailer", "branch", "pull-request"] }, "ref": { "$ref": "#/$defs/ref" } } } } } } }, "checks": { "type": "array", "description": "Check runs and statuses of head; absent when they were not asked for.", "items": { "type": "object", "additionalProperties": false, "required": ["name", "state", "ref"], "properties": { "name": { "type": "string", "minLength": 1 }, "state": { "enum": ["success", "failure", "pending", "neutral", "skipped", "cancelled"] }, "url": { "type": "string" }, "ref": { "$ref": "#/$defs/ref" } } } }, "takesAway": { "type": "array", "description": "Commits that are deployed now and are not in the release: the deploy removes them.", "items": { "type": "object", "additionalProperties": false, "required": ["sha", "subject", "author", "ref"], "properties": { "sha": { "$ref": "#/$defs/sha" }, "subject": { "type": "string" }, "author": { "type": "string" }, "ref": { "$ref": "#/$defs/ref" }, "equivalentIn": { "$ref": "#/$defs/ref", "description": "The commit of the release that brings the same change (cherry-pick), when there is one." } } } }, "authors": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "email", "commits", "bot"], "properties": { "name": { "type": "string" }, "email": { "type": "string" }, "commits": { "type": "integer", "minimum": 0, "description": "Commits authored or co-authored." }, "bot": { "type": "boolean" } } } } } }, "sha": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "tally": { "type": "object", "additionalProperties": false, "required": ["seen", "summarised", "grouped", "cut", "failed"], "description": "seen = summarised + grouped + cut + failed, always.", "properties": { "seen": { "type": "integer", "minimum": 0, "description": "As counted by git." }, "summarised": { "type": "integer", "minimum": 0, "description": "Told on its own in the note." }, "grouped": { "type": "integer", "minimum": 0, "description": "Told as part of a group." }, "cut": { "type": "integer", "minimum": 0, "description": "Left out for want of space." }, "failed": { "type": "integer", "minimum": 0, "description": "Could not be read." } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var schema20 = { "enum": ["deploy", "work-database-upgrade", "work-server-replacement", "work-certificate-renewal", "work-kubernetes-upgrade", "work-network-change", "work-generic"], "description": "Template that shaped the note." };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "deploy" || data === "work-database-upgrade" || data === "work-server-replacement" || data === "work-certificate-renewal" || data === "work-kubernetes-upgrade" || data === "work-network-change" || data === "work-generic")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "enum": ["en", "ko"], "description": "Language of the prose." };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "en" || data === "ko")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "object", "additionalProperties": false, "required": ["engine"], "properties": { "engine": { "enum": ["extractive", "model"] }, "model": { "type": "string", "minLength": 1, "description": "Name of the model that wrote it." }, "prompt": { "type": "string", "minLength": 1, "description": "Id and version of the prompt, for example body@1." }, "reason": { "type": "string", "minLength": 1, "description": "Why the model did not write it." } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "engine" || key0 === "model" || key0 === "prompt" || key0 === "reason")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data0 = data.engine;
      if (!(data0 === "extractive" || data0 === "model")) {
        const err2 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: schema22.properties.engine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data2 = data.prompt;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err5 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "type": "object", "additionalProperties": false, "required": ["type", "files", "evidence"], "properties": { "type": { "$ref": "#/$defs/workType" }, "files": { "type": "integer", "minimum": 0, "description": "Number of files that show it." }, "evidence": { "$ref": "#/$defs/refs" } } };
var schema24 = { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "database-migration" || data === "api-contract" || data === "infrastructure" || data === "kubernetes" || data === "ci" || data === "dependency" || data === "configuration" || data === "security" || data === "certificate" || data === "payment")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern3 = new RegExp("^(c|pr|jira|file|check|incident|note):.+", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(c|pr|jira|file|check|incident|note):.+" }, message: 'must match pattern "^(c|pr|jira|file|check|incident|note):.+"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate65(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema23.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "files" || key0 === "evidence")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate62(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      let data1 = data.files;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.evidence !== void 0) {
      if (!validate64(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema27 = { "type": "object", "additionalProperties": false, "required": ["text", "category", "refs"], "properties": { "text": { "type": "string", "minLength": 1 }, "category": { "$ref": "#/$defs/changeCategory" }, "refs": { "$ref": "#/$defs/refs" }, "details": { "type": "array", "items": { "$ref": "#/$defs/claim" }, "description": "Lines below the change, for example how it came about." } } };
var schema28 = { "enum": ["breaking", "migration", "feature", "fix", "performance", "security", "configuration", "dependency", "infrastructure", "refactor", "documentation", "test", "other"] };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "breaking" || data === "migration" || data === "feature" || data === "fix" || data === "performance" || data === "security" || data === "configuration" || data === "dependency" || data === "infrastructure" || data === "refactor" || data === "documentation" || data === "test" || data === "other")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema29 = { "type": "object", "additionalProperties": false, "required": ["text", "refs"], "properties": { "text": { "type": "string", "minLength": 1 }, "refs": { "$ref": "#/$defs/refs" } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema29.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "refs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.refs !== void 0) {
      if (!validate64(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema27.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "category" || key0 === "refs" || key0 === "details")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      if (!validate70(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.refs !== void 0) {
      if (!validate64(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.details !== void 0) {
      let data3 = data.details;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate73(data3[i0], { instancePath: instancePath + "/details/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema30 = { "enum": ["low", "medium", "high", "critical"] };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "low" || data === "medium" || data === "high" || data === "critical")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema31 = { "type": "object", "additionalProperties": false, "required": ["ref", "title", "date", "services", "score", "what", "why", "instead", "url"], "properties": { "ref": { "$ref": "#/$defs/ref" }, "title": { "type": "string", "minLength": 1 }, "date": { "type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Day on which it began; null: nobody knows." }, "services": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "score": { "type": "number", "minimum": 0, "maximum": 1, "description": "Probability that it is relevant." }, "what": { "type": "string", "minLength": 1, "description": "What happened then, in the words of its report." }, "why": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What it shares with this release: hazards, services, then words." }, "instead": { "type": "string", "minLength": 1, "description": "The one thing to do this time." }, "url": { "type": ["string", "null"] } } };
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema31.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ref !== void 0) {
      if (!validate65(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: schema31.properties.date.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err5 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.services !== void 0) {
      let data3 = data.services;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err6 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.score !== void 0) {
      let data5 = data.score;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          const err9 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err10 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.what !== void 0) {
      let data6 = data.what;
      if (typeof data6 === "string") {
        if (func2(data6) < 1) {
          const err12 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data7 = data.why;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err14 = { instancePath: instancePath + "/why/" + i1, schemaPath: "#/properties/why/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/why/" + i1, schemaPath: "#/properties/why/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.instead !== void 0) {
      let data9 = data.instead;
      if (typeof data9 === "string") {
        if (func2(data9) < 1) {
          const err17 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/instead", schemaPath: "#/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data10 = data.url;
      if (typeof data10 !== "string" && data10 !== null) {
        const err19 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema31.properties.url.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": "object", "additionalProperties": false, "required": ["step", "text", "refs"], "properties": { "step": { "enum": ["trigger", "action", "verify"] }, "text": { "type": "string", "minLength": 1 }, "refs": { "$ref": "#/$defs/refs" } } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema32.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "step" || key0 === "text" || key0 === "refs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data0 = data.step;
      if (!(data0 === "trigger" || data0 === "action" || data0 === "verify")) {
        const err2 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/enum", keyword: "enum", params: { allowedValues: schema32.properties.step.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.refs !== void 0) {
      if (!validate64(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema33 = { "type": "object", "additionalProperties": false, "required": ["signal", "threshold", "minutes", "refs"], "properties": { "signal": { "type": "string", "minLength": 1, "description": "What to look at." }, "threshold": { "type": "string", "minLength": 1, "description": "What means trouble." }, "minutes": { "type": "integer", "minimum": 1, "description": "For how long, in minutes." }, "source": { "enum": ["model", "person"], "description": "Present when a model or a person added it." }, "refs": { "$ref": "#/$defs/refs" } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema33.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "signal" || key0 === "threshold" || key0 === "minutes" || key0 === "source" || key0 === "refs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.signal !== void 0) {
      let data0 = data.signal;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.threshold !== void 0) {
      let data1 = data.threshold;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data2 = data.minutes;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (!(data3 === "model" || data3 === "person")) {
        const err8 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema33.properties.source.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.refs !== void 0) {
      if (!validate64(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema34 = { "type": "object", "additionalProperties": false, "required": ["module", "after", "why", "refs"], "properties": { "module": { "type": "string", "minLength": 1 }, "after": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Modules that must be deployed before it." }, "why": { "type": "string", "minLength": 1 }, "refs": { "$ref": "#/$defs/refs" } } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema34.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "module" || key0 === "after" || key0 === "why" || key0 === "refs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.module !== void 0) {
      let data0 = data.module;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data1 = data.after;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err4 = { instancePath: instancePath + "/after/" + i0, schemaPath: "#/properties/after/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/after/" + i0, schemaPath: "#/properties/after/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data3 = data.why;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err7 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.refs !== void 0) {
      if (!validate64(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "type": "object", "additionalProperties": false, "required": ["start", "end", "source"], "properties": { "start": { "type": "string", "format": "date-time" }, "end": { "type": "string", "format": "date-time" }, "source": { "enum": ["flag", "config", "now"], "description": "Where the window came from; now: it starts when the gate runs." } } };
var formats0 = import_formats.default.fullFormats["date-time"];
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema35.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "start" || key0 === "end" || key0 === "source")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (typeof data0 === "string") {
        if (!formats0.validate(data0)) {
          const err2 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err4 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (!(data2 === "flag" || data2 === "config" || data2 === "now")) {
        const err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema35.properties.source.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": "object", "additionalProperties": false, "required": ["group", "text", "source", "done"], "properties": { "group": { "type": "string", "minLength": 1, "description": "Checklist group: general, a work type, or one of the workspace's own." }, "text": { "type": "string", "minLength": 1 }, "source": { "enum": ["template", "change", "config", "incident", "model", "person"], "description": "Who put the line there." }, "done": { "type": "boolean" }, "refs": { "$ref": "#/$defs/refs" } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema36.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "group" || key0 === "text" || key0 === "source" || key0 === "done" || key0 === "refs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data0 = data.group;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (!(data2 === "template" || data2 === "change" || data2 === "config" || data2 === "incident" || data2 === "model" || data2 === "person")) {
        const err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema36.properties.source.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.done !== void 0) {
      if (typeof data.done !== "boolean") {
        const err7 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.refs !== void 0) {
      if (!validate64(data.refs, { instancePath: instancePath + "/refs", parentData: data, parentDataProperty: "refs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "type": "object", "additionalProperties": false, "required": ["name", "url", "range", "statistics", "commits", "pullRequests", "issues", "takesAway", "authors"], "properties": { "name": { "type": "string", "minLength": 1, "description": "Module name." }, "url": { "type": ["string", "null"], "description": "Web address of the repository, without credentials; null when it has no remote." }, "paths": { "type": "array", "items": { "type": "string" }, "description": "Path filters of the module." }, "range": { "type": "object", "additionalProperties": false, "required": ["base", "head", "baseSha", "headSha", "source", "baseIsAncestor"], "properties": { "base": { "type": "string" }, "head": { "type": "string" }, "baseSha": { "$ref": "#/$defs/sha" }, "headSha": { "$ref": "#/$defs/sha" }, "source": { "enum": ["flag", "ledger", "deployment", "previous-build", "tag", "note"], "description": "Who named the base; previous-build: the pipeline, by its last build that succeeded; note: only the note that was reviewed, for which no ledger vouches." }, "baseIsAncestor": { "type": "boolean" } } }, "statistics": { "type": "object", "additionalProperties": false, "required": ["commits", "files", "insertions", "deletions"], "properties": { "commits": { "type": "integer", "minimum": 0 }, "files": { "type": "integer", "minimum": 0 }, "insertions": { "type": "integer", "minimum": 0 }, "deletions": { "type": "integer", "minimum": 0 } } }, "commits": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["sha", "subject", "author", "authoredAt", "ref"], "properties": { "sha": { "$ref": "#/$defs/sha" }, "subject": { "type": "string" }, "author": { "type": "string" }, "authoredAt": { "type": "string", "format": "date-time" }, "ref": { "$ref": "#/$defs/ref" }, "fate": { "enum": ["merge", "noise", "reverted", "revert"], "description": "Why the commit is not told on its own." } } } }, "pullRequests": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["number", "ref"], "properties": { "number": { "type": "integer", "minimum": 1 }, "title": { "type": "string" }, "url": { "type": "string" }, "ref": { "$ref": "#/$defs/ref" }, "commits": { "$ref": "#/$defs/refs" }, "author": { "type": "string" }, "labels": { "type": "array", "items": { "type": "string" } }, "approvedBy": { "type": "array", "items": { "type": "string" }, "description": "Reviewers whose newest review approves." }, "mergedBy": { "type": "string" } } } }, "issues": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "confidence", "sources"], "properties": { "key": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*-[1-9][0-9]*$" }, "confidence": { "enum": ["high", "medium", "low"] }, "state": { "enum": ["found", "moved", "missing", "forbidden", "failed"], "description": "What the tracker said of the key; absent when it was not asked." }, "movedTo": { "type": "string", "description": "Its key now." }, "title": { "type": "string" }, "type": { "type": "string" }, "status": { "type": "string" }, "url": { "type": "string" }, "sources": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["where", "ref"], "properties": { "where": { "enum": ["subject", "body", "trailer", "branch", "pull-request"] }, "ref": { "$ref": "#/$defs/ref" } } } } } } }, "checks": { "type": "array", "description": "Check runs and statuses of head; absent when they were not asked for.", "items": { "type": "object", "additionalProperties": false, "required": ["name", "state", "ref"], "properties": { "name": { "type": "string", "minLength": 1 }, "state": { "enum": ["success", "failure", "pending", "neutral", "skipped", "cancelled"] }, "url": { "type": "string" }, "ref": { "$ref": "#/$defs/ref" } } } }, "takesAway": { "type": "array", "description": "Commits that are deployed now and are not in the release: the deploy removes them.", "items": { "type": "object", "additionalProperties": false, "required": ["sha", "subject", "author", "ref"], "properties": { "sha": { "$ref": "#/$defs/sha" }, "subject": { "type": "string" }, "author": { "type": "string" }, "ref": { "$ref": "#/$defs/ref" }, "equivalentIn": { "$ref": "#/$defs/ref", "description": "The commit of the release that brings the same change (cherry-pick), when there is one." } } } }, "authors": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "email", "commits", "bot"], "properties": { "name": { "type": "string" }, "email": { "type": "string" }, "commits": { "type": "integer", "minimum": 0, "description": "Commits authored or co-authored." }, "bot": { "type": "boolean" } } } } } };
var pattern6 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern7 = new RegExp("^[A-Z][A-Z0-9_]*-[1-9][0-9]*$", "u");
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema37.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func1.call(schema37.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema37.properties.url.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err5 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.range !== void 0) {
      let data4 = data.range;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const prop1 of schema37.properties.range.required) {
          if (data4[prop1] === void 0) {
            const err7 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/required", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key1 in data4) {
          if (!(key1 === "base" || key1 === "head" || key1 === "baseSha" || key1 === "headSha" || key1 === "source" || key1 === "baseIsAncestor")) {
            const err8 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data4.base !== void 0) {
          if (typeof data4.base !== "string") {
            const err9 = { instancePath: instancePath + "/range/base", schemaPath: "#/properties/range/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data4.head !== void 0) {
          if (typeof data4.head !== "string") {
            const err10 = { instancePath: instancePath + "/range/head", schemaPath: "#/properties/range/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.baseSha !== void 0) {
          if (!validate102(data4.baseSha, { instancePath: instancePath + "/range/baseSha", parentData: data4, parentDataProperty: "baseSha", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
          }
        }
        if (data4.headSha !== void 0) {
          if (!validate102(data4.headSha, { instancePath: instancePath + "/range/headSha", parentData: data4, parentDataProperty: "headSha", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
          }
        }
        if (data4.source !== void 0) {
          let data9 = data4.source;
          if (!(data9 === "flag" || data9 === "ledger" || data9 === "deployment" || data9 === "previous-build" || data9 === "tag" || data9 === "note")) {
            const err11 = { instancePath: instancePath + "/range/source", schemaPath: "#/properties/range/properties/source/enum", keyword: "enum", params: { allowedValues: schema37.properties.range.properties.source.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data4.baseIsAncestor !== void 0) {
          if (typeof data4.baseIsAncestor !== "boolean") {
            const err12 = { instancePath: instancePath + "/range/baseIsAncestor", schemaPath: "#/properties/range/properties/baseIsAncestor/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.statistics !== void 0) {
      let data11 = data.statistics;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const prop2 of schema37.properties.statistics.required) {
          if (data11[prop2] === void 0) {
            const err14 = { instancePath: instancePath + "/statistics", schemaPath: "#/properties/statistics/required", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        for (const key2 in data11) {
          if (!(key2 === "commits" || key2 === "files" || key2 === "insertions" || key2 === "deletions")) {
            const err15 = { instancePath: instancePath + "/statistics", schemaPath: "#/properties/statistics/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data11.commits !== void 0) {
          let data12 = data11.commits;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err16 = { instancePath: instancePath + "/statistics/commits", schemaPath: "#/properties/statistics/properties/commits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err17 = { instancePath: instancePath + "/statistics/commits", schemaPath: "#/properties/statistics/properties/commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data11.files !== void 0) {
          let data13 = data11.files;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err18 = { instancePath: instancePath + "/statistics/files", schemaPath: "#/properties/statistics/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err19 = { instancePath: instancePath + "/statistics/files", schemaPath: "#/properties/statistics/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data11.insertions !== void 0) {
          let data14 = data11.insertions;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err20 = { instancePath: instancePath + "/statistics/insertions", schemaPath: "#/properties/statistics/properties/insertions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err21 = { instancePath: instancePath + "/statistics/insertions", schemaPath: "#/properties/statistics/properties/insertions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
        if (data11.deletions !== void 0) {
          let data15 = data11.deletions;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err22 = { instancePath: instancePath + "/statistics/deletions", schemaPath: "#/properties/statistics/properties/deletions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              const err23 = { instancePath: instancePath + "/statistics/deletions", schemaPath: "#/properties/statistics/properties/deletions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/statistics", schemaPath: "#/properties/statistics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.commits !== void 0) {
      let data16 = data.commits;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data16[i1];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            for (const prop3 of schema37.properties.commits.items.required) {
              if (data17[prop3] === void 0) {
                const err25 = { instancePath: instancePath + "/commits/" + i1, schemaPath: "#/properties/commits/items/required", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            for (const key3 in data17) {
              if (!(key3 === "sha" || key3 === "subject" || key3 === "author" || key3 === "authoredAt" || key3 === "ref" || key3 === "fate")) {
                const err26 = { instancePath: instancePath + "/commits/" + i1, schemaPath: "#/properties/commits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data17.sha !== void 0) {
              if (!validate102(data17.sha, { instancePath: instancePath + "/commits/" + i1 + "/sha", parentData: data17, parentDataProperty: "sha", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                errors = vErrors.length;
              }
            }
            if (data17.subject !== void 0) {
              if (typeof data17.subject !== "string") {
                const err27 = { instancePath: instancePath + "/commits/" + i1 + "/subject", schemaPath: "#/properties/commits/items/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data17.author !== void 0) {
              if (typeof data17.author !== "string") {
                const err28 = { instancePath: instancePath + "/commits/" + i1 + "/author", schemaPath: "#/properties/commits/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data17.authoredAt !== void 0) {
              let data21 = data17.authoredAt;
              if (typeof data21 === "string") {
                if (!formats0.validate(data21)) {
                  const err29 = { instancePath: instancePath + "/commits/" + i1 + "/authoredAt", schemaPath: "#/properties/commits/items/properties/authoredAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/commits/" + i1 + "/authoredAt", schemaPath: "#/properties/commits/items/properties/authoredAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data17.ref !== void 0) {
              if (!validate65(data17.ref, { instancePath: instancePath + "/commits/" + i1 + "/ref", parentData: data17, parentDataProperty: "ref", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data17.fate !== void 0) {
              let data23 = data17.fate;
              if (!(data23 === "merge" || data23 === "noise" || data23 === "reverted" || data23 === "revert")) {
                const err31 = { instancePath: instancePath + "/commits/" + i1 + "/fate", schemaPath: "#/properties/commits/items/properties/fate/enum", keyword: "enum", params: { allowedValues: schema37.properties.commits.items.properties.fate.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/commits/" + i1, schemaPath: "#/properties/commits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/commits", schemaPath: "#/properties/commits/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.pullRequests !== void 0) {
      let data24 = data.pullRequests;
      if (Array.isArray(data24)) {
        const len2 = data24.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data25 = data24[i2];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (const prop4 of schema37.properties.pullRequests.items.required) {
              if (data25[prop4] === void 0) {
                const err34 = { instancePath: instancePath + "/pullRequests/" + i2, schemaPath: "#/properties/pullRequests/items/required", keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            for (const key4 in data25) {
              if (!func1.call(schema37.properties.pullRequests.items.properties, key4)) {
                const err35 = { instancePath: instancePath + "/pullRequests/" + i2, schemaPath: "#/properties/pullRequests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data25.number !== void 0) {
              let data26 = data25.number;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err36 = { instancePath: instancePath + "/pullRequests/" + i2 + "/number", schemaPath: "#/properties/pullRequests/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 < 1 || isNaN(data26)) {
                  const err37 = { instancePath: instancePath + "/pullRequests/" + i2 + "/number", schemaPath: "#/properties/pullRequests/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
            }
            if (data25.title !== void 0) {
              if (typeof data25.title !== "string") {
                const err38 = { instancePath: instancePath + "/pullRequests/" + i2 + "/title", schemaPath: "#/properties/pullRequests/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data25.url !== void 0) {
              if (typeof data25.url !== "string") {
                const err39 = { instancePath: instancePath + "/pullRequests/" + i2 + "/url", schemaPath: "#/properties/pullRequests/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data25.ref !== void 0) {
              if (!validate65(data25.ref, { instancePath: instancePath + "/pullRequests/" + i2 + "/ref", parentData: data25, parentDataProperty: "ref", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data25.commits !== void 0) {
              if (!validate64(data25.commits, { instancePath: instancePath + "/pullRequests/" + i2 + "/commits", parentData: data25, parentDataProperty: "commits", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
              }
            }
            if (data25.author !== void 0) {
              if (typeof data25.author !== "string") {
                const err40 = { instancePath: instancePath + "/pullRequests/" + i2 + "/author", schemaPath: "#/properties/pullRequests/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data25.labels !== void 0) {
              let data32 = data25.labels;
              if (Array.isArray(data32)) {
                const len3 = data32.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data32[i3] !== "string") {
                    const err41 = { instancePath: instancePath + "/pullRequests/" + i2 + "/labels/" + i3, schemaPath: "#/properties/pullRequests/items/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              } else {
                const err42 = { instancePath: instancePath + "/pullRequests/" + i2 + "/labels", schemaPath: "#/properties/pullRequests/items/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data25.approvedBy !== void 0) {
              let data34 = data25.approvedBy;
              if (Array.isArray(data34)) {
                const len4 = data34.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data34[i4] !== "string") {
                    const err43 = { instancePath: instancePath + "/pullRequests/" + i2 + "/approvedBy/" + i4, schemaPath: "#/properties/pullRequests/items/properties/approvedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/pullRequests/" + i2 + "/approvedBy", schemaPath: "#/properties/pullRequests/items/properties/approvedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data25.mergedBy !== void 0) {
              if (typeof data25.mergedBy !== "string") {
                const err45 = { instancePath: instancePath + "/pullRequests/" + i2 + "/mergedBy", schemaPath: "#/properties/pullRequests/items/properties/mergedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/pullRequests/" + i2, schemaPath: "#/properties/pullRequests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/pullRequests", schemaPath: "#/properties/pullRequests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.issues !== void 0) {
      let data37 = data.issues;
      if (Array.isArray(data37)) {
        const len5 = data37.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data38 = data37[i5];
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (const prop5 of schema37.properties.issues.items.required) {
              if (data38[prop5] === void 0) {
                const err48 = { instancePath: instancePath + "/issues/" + i5, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: prop5 }, message: "must have required property '" + prop5 + "'" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            for (const key5 in data38) {
              if (!func1.call(schema37.properties.issues.items.properties, key5)) {
                const err49 = { instancePath: instancePath + "/issues/" + i5, schemaPath: "#/properties/issues/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data38.key !== void 0) {
              let data39 = data38.key;
              if (typeof data39 === "string") {
                if (!pattern7.test(data39)) {
                  const err50 = { instancePath: instancePath + "/issues/" + i5 + "/key", schemaPath: "#/properties/issues/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*-[1-9][0-9]*$" }, message: 'must match pattern "^[A-Z][A-Z0-9_]*-[1-9][0-9]*$"' };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/issues/" + i5 + "/key", schemaPath: "#/properties/issues/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data38.confidence !== void 0) {
              let data40 = data38.confidence;
              if (!(data40 === "high" || data40 === "medium" || data40 === "low")) {
                const err52 = { instancePath: instancePath + "/issues/" + i5 + "/confidence", schemaPath: "#/properties/issues/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema37.properties.issues.items.properties.confidence.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data38.state !== void 0) {
              let data41 = data38.state;
              if (!(data41 === "found" || data41 === "moved" || data41 === "missing" || data41 === "forbidden" || data41 === "failed")) {
                const err53 = { instancePath: instancePath + "/issues/" + i5 + "/state", schemaPath: "#/properties/issues/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema37.properties.issues.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data38.movedTo !== void 0) {
              if (typeof data38.movedTo !== "string") {
                const err54 = { instancePath: instancePath + "/issues/" + i5 + "/movedTo", schemaPath: "#/properties/issues/items/properties/movedTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data38.title !== void 0) {
              if (typeof data38.title !== "string") {
                const err55 = { instancePath: instancePath + "/issues/" + i5 + "/title", schemaPath: "#/properties/issues/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data38.type !== void 0) {
              if (typeof data38.type !== "string") {
                const err56 = { instancePath: instancePath + "/issues/" + i5 + "/type", schemaPath: "#/properties/issues/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data38.status !== void 0) {
              if (typeof data38.status !== "string") {
                const err57 = { instancePath: instancePath + "/issues/" + i5 + "/status", schemaPath: "#/properties/issues/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data38.url !== void 0) {
              if (typeof data38.url !== "string") {
                const err58 = { instancePath: instancePath + "/issues/" + i5 + "/url", schemaPath: "#/properties/issues/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data38.sources !== void 0) {
              let data47 = data38.sources;
              if (Array.isArray(data47)) {
                if (data47.length < 1) {
                  const err59 = { instancePath: instancePath + "/issues/" + i5 + "/sources", schemaPath: "#/properties/issues/items/properties/sources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                const len6 = data47.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data48 = data47[i6];
                  if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                    for (const prop6 of schema37.properties.issues.items.properties.sources.items.required) {
                      if (data48[prop6] === void 0) {
                        const err60 = { instancePath: instancePath + "/issues/" + i5 + "/sources/" + i6, schemaPath: "#/properties/issues/items/properties/sources/items/required", keyword: "required", params: { missingProperty: prop6 }, message: "must have required property '" + prop6 + "'" };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    }
                    for (const key6 in data48) {
                      if (!(key6 === "where" || key6 === "ref")) {
                        const err61 = { instancePath: instancePath + "/issues/" + i5 + "/sources/" + i6, schemaPath: "#/properties/issues/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err61];
                        } else {
                          vErrors.push(err61);
                        }
                        errors++;
                      }
                    }
                    if (data48.where !== void 0) {
                      let data49 = data48.where;
                      if (!(data49 === "subject" || data49 === "body" || data49 === "trailer" || data49 === "branch" || data49 === "pull-request")) {
                        const err62 = { instancePath: instancePath + "/issues/" + i5 + "/sources/" + i6 + "/where", schemaPath: "#/properties/issues/items/properties/sources/items/properties/where/enum", keyword: "enum", params: { allowedValues: schema37.properties.issues.items.properties.sources.items.properties.where.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors++;
                      }
                    }
                    if (data48.ref !== void 0) {
                      if (!validate65(data48.ref, { instancePath: instancePath + "/issues/" + i5 + "/sources/" + i6 + "/ref", parentData: data48, parentDataProperty: "ref", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/issues/" + i5 + "/sources/" + i6, schemaPath: "#/properties/issues/items/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              } else {
                const err64 = { instancePath: instancePath + "/issues/" + i5 + "/sources", schemaPath: "#/properties/issues/items/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/issues/" + i5, schemaPath: "#/properties/issues/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data51 = data.checks;
      if (Array.isArray(data51)) {
        const len7 = data51.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data52 = data51[i7];
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            for (const prop7 of schema37.properties.checks.items.required) {
              if (data52[prop7] === void 0) {
                const err67 = { instancePath: instancePath + "/checks/" + i7, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: prop7 }, message: "must have required property '" + prop7 + "'" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            for (const key7 in data52) {
              if (!(key7 === "name" || key7 === "state" || key7 === "url" || key7 === "ref")) {
                const err68 = { instancePath: instancePath + "/checks/" + i7, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data52.name !== void 0) {
              let data53 = data52.name;
              if (typeof data53 === "string") {
                if (func2(data53) < 1) {
                  const err69 = { instancePath: instancePath + "/checks/" + i7 + "/name", schemaPath: "#/properties/checks/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/checks/" + i7 + "/name", schemaPath: "#/properties/checks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data52.state !== void 0) {
              let data54 = data52.state;
              if (!(data54 === "success" || data54 === "failure" || data54 === "pending" || data54 === "neutral" || data54 === "skipped" || data54 === "cancelled")) {
                const err71 = { instancePath: instancePath + "/checks/" + i7 + "/state", schemaPath: "#/properties/checks/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema37.properties.checks.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data52.url !== void 0) {
              if (typeof data52.url !== "string") {
                const err72 = { instancePath: instancePath + "/checks/" + i7 + "/url", schemaPath: "#/properties/checks/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data52.ref !== void 0) {
              if (!validate65(data52.ref, { instancePath: instancePath + "/checks/" + i7 + "/ref", parentData: data52, parentDataProperty: "ref", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/checks/" + i7, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.takesAway !== void 0) {
      let data57 = data.takesAway;
      if (Array.isArray(data57)) {
        const len8 = data57.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data58 = data57[i8];
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            for (const prop8 of schema37.properties.takesAway.items.required) {
              if (data58[prop8] === void 0) {
                const err75 = { instancePath: instancePath + "/takesAway/" + i8, schemaPath: "#/properties/takesAway/items/required", keyword: "required", params: { missingProperty: prop8 }, message: "must have required property '" + prop8 + "'" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            for (const key8 in data58) {
              if (!(key8 === "sha" || key8 === "subject" || key8 === "author" || key8 === "ref" || key8 === "equivalentIn")) {
                const err76 = { instancePath: instancePath + "/takesAway/" + i8, schemaPath: "#/properties/takesAway/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data58.sha !== void 0) {
              if (!validate102(data58.sha, { instancePath: instancePath + "/takesAway/" + i8 + "/sha", parentData: data58, parentDataProperty: "sha", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                errors = vErrors.length;
              }
            }
            if (data58.subject !== void 0) {
              if (typeof data58.subject !== "string") {
                const err77 = { instancePath: instancePath + "/takesAway/" + i8 + "/subject", schemaPath: "#/properties/takesAway/items/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data58.author !== void 0) {
              if (typeof data58.author !== "string") {
                const err78 = { instancePath: instancePath + "/takesAway/" + i8 + "/author", schemaPath: "#/properties/takesAway/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data58.ref !== void 0) {
              if (!validate65(data58.ref, { instancePath: instancePath + "/takesAway/" + i8 + "/ref", parentData: data58, parentDataProperty: "ref", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data58.equivalentIn !== void 0) {
              if (!validate65(data58.equivalentIn, { instancePath: instancePath + "/takesAway/" + i8 + "/equivalentIn", parentData: data58, parentDataProperty: "equivalentIn", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err79 = { instancePath: instancePath + "/takesAway/" + i8, schemaPath: "#/properties/takesAway/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
      } else {
        const err80 = { instancePath: instancePath + "/takesAway", schemaPath: "#/properties/takesAway/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.authors !== void 0) {
      let data64 = data.authors;
      if (Array.isArray(data64)) {
        const len9 = data64.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data65 = data64[i9];
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            for (const prop9 of schema37.properties.authors.items.required) {
              if (data65[prop9] === void 0) {
                const err81 = { instancePath: instancePath + "/authors/" + i9, schemaPath: "#/properties/authors/items/required", keyword: "required", params: { missingProperty: prop9 }, message: "must have required property '" + prop9 + "'" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            for (const key9 in data65) {
              if (!(key9 === "name" || key9 === "email" || key9 === "commits" || key9 === "bot")) {
                const err82 = { instancePath: instancePath + "/authors/" + i9, schemaPath: "#/properties/authors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data65.name !== void 0) {
              if (typeof data65.name !== "string") {
                const err83 = { instancePath: instancePath + "/authors/" + i9 + "/name", schemaPath: "#/properties/authors/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data65.email !== void 0) {
              if (typeof data65.email !== "string") {
                const err84 = { instancePath: instancePath + "/authors/" + i9 + "/email", schemaPath: "#/properties/authors/items/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data65.commits !== void 0) {
              let data68 = data65.commits;
              if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68))) {
                const err85 = { instancePath: instancePath + "/authors/" + i9 + "/commits", schemaPath: "#/properties/authors/items/properties/commits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              if (typeof data68 == "number" && isFinite(data68)) {
                if (data68 < 0 || isNaN(data68)) {
                  const err86 = { instancePath: instancePath + "/authors/" + i9 + "/commits", schemaPath: "#/properties/authors/items/properties/commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
            }
            if (data65.bot !== void 0) {
              if (typeof data65.bot !== "boolean") {
                const err87 = { instancePath: instancePath + "/authors/" + i9 + "/bot", schemaPath: "#/properties/authors/items/properties/bot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/authors/" + i9, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
  } else {
    const err90 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "additionalProperties": false, "required": ["seen", "summarised", "grouped", "cut", "failed"], "description": "seen = summarised + grouped + cut + failed, always.", "properties": { "seen": { "type": "integer", "minimum": 0, "description": "As counted by git." }, "summarised": { "type": "integer", "minimum": 0, "description": "Told on its own in the note." }, "grouped": { "type": "integer", "minimum": 0, "description": "Told as part of a group." }, "cut": { "type": "integer", "minimum": 0, "description": "Left out for want of space." }, "failed": { "type": "integer", "minimum": 0, "description": "Could not be read." } } };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema39.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "seen" || key0 === "summarised" || key0 === "grouped" || key0 === "cut" || key0 === "failed")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.seen !== void 0) {
      let data0 = data.seen;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.summarised !== void 0) {
      let data1 = data.summarised;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/summarised", schemaPath: "#/properties/summarised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/summarised", schemaPath: "#/properties/summarised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.grouped !== void 0) {
      let data2 = data.grouped;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/grouped", schemaPath: "#/properties/grouped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/grouped", schemaPath: "#/properties/grouped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.cut !== void 0) {
      let data3 = data.cut;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err8 = { instancePath: instancePath + "/cut", schemaPath: "#/properties/cut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/cut", schemaPath: "#/properties/cut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.failed !== void 0) {
      let data4 = data.failed;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "type": "object", "additionalProperties": false, "required": ["source", "status", "asked", "got", "problems"], "properties": { "source": { "enum": ["pull-requests", "checks", "deployments", "issues", "notes", "approvals", "calendar", "model"] }, "status": { "enum": ["complete", "partial", "failed", "off"], "description": "off: not configured, nothing was asked." }, "asked": { "type": "integer", "minimum": 0 }, "got": { "type": "integer", "minimum": 0 }, "problems": { "type": "array", "items": { "type": "string", "minLength": 1 } } } };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema40.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "source" || key0 === "status" || key0 === "asked" || key0 === "got" || key0 === "problems")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (!(data0 === "pull-requests" || data0 === "checks" || data0 === "deployments" || data0 === "issues" || data0 === "notes" || data0 === "approvals" || data0 === "calendar" || data0 === "model")) {
        const err2 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema40.properties.source.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(data1 === "complete" || data1 === "partial" || data1 === "failed" || data1 === "off")) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema40.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.asked !== void 0) {
      let data2 = data.asked;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.got !== void 0) {
      let data3 = data.got;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/got", schemaPath: "#/properties/got/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/got", schemaPath: "#/properties/got/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.problems !== void 0) {
      let data4 = data.problems;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func2(data5) < 1) {
              const err8 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      if (1 !== data.schemaVersion) {
        const err2 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "deploy" || data1 === "work")) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.template !== void 0) {
      if (!validate53(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.language !== void 0) {
      if (!validate55(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.workspace !== void 0) {
      let data4 = data.workspace;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err4 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data5 = data.environment;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err6 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data6 = data.engine;
      if (!(data6 === "extractive" || data6 === "model")) {
        const err8 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: schema19.properties.engine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.parts !== void 0) {
      let data7 = data.parts;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const prop1 of schema19.properties.parts.required) {
          if (data7[prop1] === void 0) {
            const err9 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/required", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key1 in data7) {
          if (!(key1 === "basics" || key1 === "checklists" || key1 === "body")) {
            const err10 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data7.basics !== void 0) {
          if (!validate57(data7.basics, { instancePath: instancePath + "/parts/basics", parentData: data7, parentDataProperty: "basics", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data7.checklists !== void 0) {
          if (!validate57(data7.checklists, { instancePath: instancePath + "/parts/checklists", parentData: data7, parentDataProperty: "checklists", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data7.body !== void 0) {
          if (!validate57(data7.body, { instancePath: instancePath + "/parts/body", parentData: data7, parentDataProperty: "body", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data11 = data.title;
      if (typeof data11 === "string") {
        if (func2(data11) > 100) {
          const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data11) < 1) {
          const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data12 = data.summary;
      if (typeof data12 === "string") {
        if (func2(data12) < 1) {
          const err15 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.workTypes !== void 0) {
      let data13 = data.workTypes;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate61(data13[i0], { instancePath: instancePath + "/workTypes/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/workTypes", schemaPath: "#/properties/workTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data15 = data.changes;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate69(data15[i1], { instancePath: instancePath + "/changes/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.impact !== void 0) {
      let data17 = data.impact;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const prop2 of schema19.properties.impact.required) {
          if (data17[prop2] === void 0) {
            const err19 = { instancePath: instancePath + "/impact", schemaPath: "#/properties/impact/required", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        for (const key2 in data17) {
          if (!(key2 === "level" || key2 === "scope" || key2 === "reasons")) {
            const err20 = { instancePath: instancePath + "/impact", schemaPath: "#/properties/impact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data17.level !== void 0) {
          if (!validate77(data17.level, { instancePath: instancePath + "/impact/level", parentData: data17, parentDataProperty: "level", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
        if (data17.scope !== void 0) {
          let data19 = data17.scope;
          if (Array.isArray(data19)) {
            const len2 = data19.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate73(data19[i2], { instancePath: instancePath + "/impact/scope/" + i2, parentData: data19, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/impact/scope", schemaPath: "#/properties/impact/properties/scope/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data17.reasons !== void 0) {
          let data21 = data17.reasons;
          if (Array.isArray(data21)) {
            const len3 = data21.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate73(data21[i3], { instancePath: instancePath + "/impact/reasons/" + i3, parentData: data21, parentDataProperty: i3, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/impact/reasons", schemaPath: "#/properties/impact/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/impact", schemaPath: "#/properties/impact/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.incidents !== void 0) {
      let data23 = data.incidents;
      if (Array.isArray(data23)) {
        const len4 = data23.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate81(data23[i4], { instancePath: instancePath + "/incidents/" + i4, parentData: data23, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/incidents", schemaPath: "#/properties/incidents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      let data25 = data.rollback;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const prop3 of schema19.properties.rollback.required) {
          if (data25[prop3] === void 0) {
            const err25 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/required", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key3 in data25) {
          if (!(key3 === "strategy" || key3 === "scenario" || key3 === "caveats")) {
            const err26 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data25.strategy !== void 0) {
          let data26 = data25.strategy;
          if (!(data26 === "REDEPLOY_NO_BUILD" || data26 === "REDEPLOY" || data26 === "CANARY" || data26 === "BLUE_GREEN" || data26 === "ETC")) {
            const err27 = { instancePath: instancePath + "/rollback/strategy", schemaPath: "#/properties/rollback/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema19.properties.rollback.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data25.scenario !== void 0) {
          let data27 = data25.scenario;
          if (Array.isArray(data27)) {
            const len5 = data27.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (!validate84(data27[i5], { instancePath: instancePath + "/rollback/scenario/" + i5, parentData: data27, parentDataProperty: i5, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/rollback/scenario", schemaPath: "#/properties/rollback/properties/scenario/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data25.caveats !== void 0) {
          let data29 = data25.caveats;
          if (Array.isArray(data29)) {
            const len6 = data29.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (!validate73(data29[i6], { instancePath: instancePath + "/rollback/caveats/" + i6, parentData: data29, parentDataProperty: i6, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/rollback/caveats", schemaPath: "#/properties/rollback/properties/caveats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.monitoring !== void 0) {
      let data31 = data.monitoring;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const prop4 of schema19.properties.monitoring.required) {
          if (data31[prop4] === void 0) {
            const err31 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/required", keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        for (const key4 in data31) {
          if (!(key4 === "hours" || key4 === "scenario" || key4 === "dashboards")) {
            const err32 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data31.hours !== void 0) {
          let data32 = data31.hours;
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 < 0 || isNaN(data32)) {
              const err33 = { instancePath: instancePath + "/monitoring/hours", schemaPath: "#/properties/monitoring/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/monitoring/hours", schemaPath: "#/properties/monitoring/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data31.scenario !== void 0) {
          let data33 = data31.scenario;
          if (Array.isArray(data33)) {
            const len7 = data33.length;
            for (let i7 = 0; i7 < len7; i7++) {
              if (!validate88(data33[i7], { instancePath: instancePath + "/monitoring/scenario/" + i7, parentData: data33, parentDataProperty: i7, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/monitoring/scenario", schemaPath: "#/properties/monitoring/properties/scenario/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data31.dashboards !== void 0) {
          let data35 = data31.dashboards;
          if (Array.isArray(data35)) {
            const len8 = data35.length;
            for (let i8 = 0; i8 < len8; i8++) {
              if (typeof data35[i8] !== "string") {
                const err36 = { instancePath: instancePath + "/monitoring/dashboards/" + i8, schemaPath: "#/properties/monitoring/properties/dashboards/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/monitoring/dashboards", schemaPath: "#/properties/monitoring/properties/dashboards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data37 = data.order;
      if (Array.isArray(data37)) {
        if (data37.length < 2) {
          const err39 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len9 = data37.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate91(data37[i9], { instancePath: instancePath + "/order/" + i9, parentData: data37, parentDataProperty: i9, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.operators !== void 0) {
      let data39 = data.operators;
      if (Array.isArray(data39)) {
        const len10 = data39.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data40 = data39[i10];
          if (typeof data40 === "string") {
            if (func2(data40) < 1) {
              const err41 = { instancePath: instancePath + "/operators/" + i10, schemaPath: "#/properties/operators/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/operators/" + i10, schemaPath: "#/properties/operators/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data41 = data.window;
      const _errs70 = errors;
      let valid27 = false;
      let passing0 = null;
      const _errs71 = errors;
      if (!validate94(data41, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs71 === errors;
      if (_valid0) {
        valid27 = true;
        passing0 = 0;
      }
      const _errs72 = errors;
      if (data41 !== null) {
        const err44 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      var _valid0 = _errs72 === errors;
      if (_valid0 && valid27) {
        valid27 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid27 = true;
          passing0 = 1;
        }
      }
      if (!valid27) {
        const err45 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      } else {
        errors = _errs70;
        if (vErrors !== null) {
          if (_errs70) {
            vErrors.length = _errs70;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.checklists !== void 0) {
      let data42 = data.checklists;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const prop5 of schema19.properties.checklists.required) {
          if (data42[prop5] === void 0) {
            const err46 = { instancePath: instancePath + "/checklists", schemaPath: "#/properties/checklists/required", keyword: "required", params: { missingProperty: prop5 }, message: "must have required property '" + prop5 + "'" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        for (const key5 in data42) {
          if (!(key5 === "before" || key5 === "during" || key5 === "after")) {
            const err47 = { instancePath: instancePath + "/checklists", schemaPath: "#/properties/checklists/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data42.before !== void 0) {
          let data43 = data42.before;
          if (Array.isArray(data43)) {
            const len11 = data43.length;
            for (let i11 = 0; i11 < len11; i11++) {
              if (!validate96(data43[i11], { instancePath: instancePath + "/checklists/before/" + i11, parentData: data43, parentDataProperty: i11, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/checklists/before", schemaPath: "#/properties/checklists/properties/before/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data42.during !== void 0) {
          let data45 = data42.during;
          if (Array.isArray(data45)) {
            const len12 = data45.length;
            for (let i12 = 0; i12 < len12; i12++) {
              if (!validate96(data45[i12], { instancePath: instancePath + "/checklists/during/" + i12, parentData: data45, parentDataProperty: i12, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/checklists/during", schemaPath: "#/properties/checklists/properties/during/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data42.after !== void 0) {
          let data47 = data42.after;
          if (Array.isArray(data47)) {
            const len13 = data47.length;
            for (let i13 = 0; i13 < len13; i13++) {
              if (!validate96(data47[i13], { instancePath: instancePath + "/checklists/after/" + i13, parentData: data47, parentDataProperty: i13, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/checklists/after", schemaPath: "#/properties/checklists/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/checklists", schemaPath: "#/properties/checklists/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.remarks !== void 0) {
      let data49 = data.remarks;
      if (Array.isArray(data49)) {
        const len14 = data49.length;
        for (let i14 = 0; i14 < len14; i14++) {
          let data50 = data49[i14];
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            for (const prop6 of schema19.properties.remarks.items.required) {
              if (data50[prop6] === void 0) {
                const err52 = { instancePath: instancePath + "/remarks/" + i14, schemaPath: "#/properties/remarks/items/required", keyword: "required", params: { missingProperty: prop6 }, message: "must have required property '" + prop6 + "'" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            for (const key6 in data50) {
              if (!(key6 === "heading" || key6 === "after" || key6 === "markdown")) {
                const err53 = { instancePath: instancePath + "/remarks/" + i14, schemaPath: "#/properties/remarks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data50.heading !== void 0) {
              let data51 = data50.heading;
              if (typeof data51 !== "string" && data51 !== null) {
                const err54 = { instancePath: instancePath + "/remarks/" + i14 + "/heading", schemaPath: "#/properties/remarks/items/properties/heading/type", keyword: "type", params: { type: schema19.properties.remarks.items.properties.heading.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data50.after !== void 0) {
              let data52 = data50.after;
              if (typeof data52 === "string") {
                if (func2(data52) < 1) {
                  const err55 = { instancePath: instancePath + "/remarks/" + i14 + "/after", schemaPath: "#/properties/remarks/items/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/remarks/" + i14 + "/after", schemaPath: "#/properties/remarks/items/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data50.markdown !== void 0) {
              let data53 = data50.markdown;
              if (typeof data53 === "string") {
                if (func2(data53) < 1) {
                  const err57 = { instancePath: instancePath + "/remarks/" + i14 + "/markdown", schemaPath: "#/properties/remarks/items/properties/markdown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/remarks/" + i14 + "/markdown", schemaPath: "#/properties/remarks/items/properties/markdown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          } else {
            const err59 = { instancePath: instancePath + "/remarks/" + i14, schemaPath: "#/properties/remarks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/remarks", schemaPath: "#/properties/remarks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.editedFrom !== void 0) {
      let data54 = data.editedFrom;
      if (typeof data54 === "string") {
        if (!pattern5.test(data54)) {
          const err61 = { instancePath: instancePath + "/editedFrom", schemaPath: "#/properties/editedFrom/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/editedFrom", schemaPath: "#/properties/editedFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.repositories !== void 0) {
      let data55 = data.repositories;
      if (Array.isArray(data55)) {
        if (data55.length < 1) {
          const err63 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        const len15 = data55.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate101(data55[i15], { instancePath: instancePath + "/repositories/" + i15, parentData: data55, parentDataProperty: i15, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/repositories", schemaPath: "#/properties/repositories/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.coverage !== void 0) {
      let data57 = data.coverage;
      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
        for (const prop7 of schema19.properties.coverage.required) {
          if (data57[prop7] === void 0) {
            const err65 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: prop7 }, message: "must have required property '" + prop7 + "'" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        for (const key7 in data57) {
          if (!(key7 === "commits" || key7 === "files" || key7 === "unread" || key7 === "digest" || key7 === "sources" || key7 === "masked" || key7 === "model" || key7 === "missing")) {
            const err66 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data57.commits !== void 0) {
          if (!validate115(data57.commits, { instancePath: instancePath + "/coverage/commits", parentData: data57, parentDataProperty: "commits", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors = vErrors.length;
          }
        }
        if (data57.files !== void 0) {
          if (!validate115(data57.files, { instancePath: instancePath + "/coverage/files", parentData: data57, parentDataProperty: "files", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors = vErrors.length;
          }
        }
        if (data57.unread !== void 0) {
          let data60 = data57.unread;
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            for (const prop8 of schema19.properties.coverage.properties.unread.required) {
              if (data60[prop8] === void 0) {
                const err67 = { instancePath: instancePath + "/coverage/unread", schemaPath: "#/properties/coverage/properties/unread/required", keyword: "required", params: { missingProperty: prop8 }, message: "must have required property '" + prop8 + "'" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            for (const key8 in data60) {
              if (!(key8 === "binary" || key8 === "generated" || key8 === "vendored" || key8 === "lock")) {
                const err68 = { instancePath: instancePath + "/coverage/unread", schemaPath: "#/properties/coverage/properties/unread/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data60.binary !== void 0) {
              let data61 = data60.binary;
              if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                const err69 = { instancePath: instancePath + "/coverage/unread/binary", schemaPath: "#/properties/coverage/properties/unread/properties/binary/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              if (typeof data61 == "number" && isFinite(data61)) {
                if (data61 < 0 || isNaN(data61)) {
                  const err70 = { instancePath: instancePath + "/coverage/unread/binary", schemaPath: "#/properties/coverage/properties/unread/properties/binary/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
            }
            if (data60.generated !== void 0) {
              let data62 = data60.generated;
              if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                const err71 = { instancePath: instancePath + "/coverage/unread/generated", schemaPath: "#/properties/coverage/properties/unread/properties/generated/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (typeof data62 == "number" && isFinite(data62)) {
                if (data62 < 0 || isNaN(data62)) {
                  const err72 = { instancePath: instancePath + "/coverage/unread/generated", schemaPath: "#/properties/coverage/properties/unread/properties/generated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
            }
            if (data60.vendored !== void 0) {
              let data63 = data60.vendored;
              if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
                const err73 = { instancePath: instancePath + "/coverage/unread/vendored", schemaPath: "#/properties/coverage/properties/unread/properties/vendored/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
              if (typeof data63 == "number" && isFinite(data63)) {
                if (data63 < 0 || isNaN(data63)) {
                  const err74 = { instancePath: instancePath + "/coverage/unread/vendored", schemaPath: "#/properties/coverage/properties/unread/properties/vendored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              }
            }
            if (data60.lock !== void 0) {
              let data64 = data60.lock;
              if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
                const err75 = { instancePath: instancePath + "/coverage/unread/lock", schemaPath: "#/properties/coverage/properties/unread/properties/lock/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
              if (typeof data64 == "number" && isFinite(data64)) {
                if (data64 < 0 || isNaN(data64)) {
                  const err76 = { instancePath: instancePath + "/coverage/unread/lock", schemaPath: "#/properties/coverage/properties/unread/properties/lock/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/coverage/unread", schemaPath: "#/properties/coverage/properties/unread/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data57.digest !== void 0) {
          let data65 = data57.digest;
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            for (const prop9 of schema19.properties.coverage.properties.digest.required) {
              if (data65[prop9] === void 0) {
                const err78 = { instancePath: instancePath + "/coverage/digest", schemaPath: "#/properties/coverage/properties/digest/required", keyword: "required", params: { missingProperty: prop9 }, message: "must have required property '" + prop9 + "'" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            for (const key9 in data65) {
              if (!(key9 === "inputTokens" || key9 === "tokens" || key9 === "budgetTokens" || key9 === "facts" || key9 === "factsCut")) {
                const err79 = { instancePath: instancePath + "/coverage/digest", schemaPath: "#/properties/coverage/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data65.inputTokens !== void 0) {
              let data66 = data65.inputTokens;
              if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
                const err80 = { instancePath: instancePath + "/coverage/digest/inputTokens", schemaPath: "#/properties/coverage/properties/digest/properties/inputTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
              if (typeof data66 == "number" && isFinite(data66)) {
                if (data66 < 0 || isNaN(data66)) {
                  const err81 = { instancePath: instancePath + "/coverage/digest/inputTokens", schemaPath: "#/properties/coverage/properties/digest/properties/inputTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
            }
            if (data65.tokens !== void 0) {
              let data67 = data65.tokens;
              if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
                const err82 = { instancePath: instancePath + "/coverage/digest/tokens", schemaPath: "#/properties/coverage/properties/digest/properties/tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              if (typeof data67 == "number" && isFinite(data67)) {
                if (data67 < 0 || isNaN(data67)) {
                  const err83 = { instancePath: instancePath + "/coverage/digest/tokens", schemaPath: "#/properties/coverage/properties/digest/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
            }
            if (data65.budgetTokens !== void 0) {
              let data68 = data65.budgetTokens;
              if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)) && isFinite(data68))) {
                const err84 = { instancePath: instancePath + "/coverage/digest/budgetTokens", schemaPath: "#/properties/coverage/properties/digest/properties/budgetTokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
              if (typeof data68 == "number" && isFinite(data68)) {
                if (data68 < 0 || isNaN(data68)) {
                  const err85 = { instancePath: instancePath + "/coverage/digest/budgetTokens", schemaPath: "#/properties/coverage/properties/digest/properties/budgetTokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              }
            }
            if (data65.facts !== void 0) {
              let data69 = data65.facts;
              if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
                const err86 = { instancePath: instancePath + "/coverage/digest/facts", schemaPath: "#/properties/coverage/properties/digest/properties/facts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
              if (typeof data69 == "number" && isFinite(data69)) {
                if (data69 < 0 || isNaN(data69)) {
                  const err87 = { instancePath: instancePath + "/coverage/digest/facts", schemaPath: "#/properties/coverage/properties/digest/properties/facts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              }
            }
            if (data65.factsCut !== void 0) {
              let data70 = data65.factsCut;
              if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
                const err88 = { instancePath: instancePath + "/coverage/digest/factsCut", schemaPath: "#/properties/coverage/properties/digest/properties/factsCut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
              if (typeof data70 == "number" && isFinite(data70)) {
                if (data70 < 0 || isNaN(data70)) {
                  const err89 = { instancePath: instancePath + "/coverage/digest/factsCut", schemaPath: "#/properties/coverage/properties/digest/properties/factsCut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/coverage/digest", schemaPath: "#/properties/coverage/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data57.sources !== void 0) {
          let data71 = data57.sources;
          if (Array.isArray(data71)) {
            const len16 = data71.length;
            for (let i16 = 0; i16 < len16; i16++) {
              if (!validate118(data71[i16], { instancePath: instancePath + "/coverage/sources/" + i16, parentData: data71, parentDataProperty: i16, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err91 = { instancePath: instancePath + "/coverage/sources", schemaPath: "#/properties/coverage/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data57.masked !== void 0) {
          let data73 = data57.masked;
          if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
            const err92 = { instancePath: instancePath + "/coverage/masked", schemaPath: "#/properties/coverage/properties/masked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
          if (typeof data73 == "number" && isFinite(data73)) {
            if (data73 < 0 || isNaN(data73)) {
              const err93 = { instancePath: instancePath + "/coverage/masked", schemaPath: "#/properties/coverage/properties/masked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          }
        }
        if (data57.model !== void 0) {
          let data74 = data57.model;
          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
            for (const prop10 of schema19.properties.coverage.properties.model.required) {
              if (data74[prop10] === void 0) {
                const err94 = { instancePath: instancePath + "/coverage/model", schemaPath: "#/properties/coverage/properties/model/required", keyword: "required", params: { missingProperty: prop10 }, message: "must have required property '" + prop10 + "'" };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            for (const key10 in data74) {
              if (!(key10 === "chunks" || key10 === "dropped" || key10 === "uncited")) {
                const err95 = { instancePath: instancePath + "/coverage/model", schemaPath: "#/properties/coverage/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data74.chunks !== void 0) {
              let data75 = data74.chunks;
              if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                for (const prop11 of schema19.properties.coverage.properties.model.properties.chunks.required) {
                  if (data75[prop11] === void 0) {
                    const err96 = { instancePath: instancePath + "/coverage/model/chunks", schemaPath: "#/properties/coverage/properties/model/properties/chunks/required", keyword: "required", params: { missingProperty: prop11 }, message: "must have required property '" + prop11 + "'" };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
                for (const key11 in data75) {
                  if (!(key11 === "seen" || key11 === "passed" || key11 === "summarised" || key11 === "fellBack")) {
                    const err97 = { instancePath: instancePath + "/coverage/model/chunks", schemaPath: "#/properties/coverage/properties/model/properties/chunks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
                if (data75.seen !== void 0) {
                  let data76 = data75.seen;
                  if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                    const err98 = { instancePath: instancePath + "/coverage/model/chunks/seen", schemaPath: "#/properties/coverage/properties/model/properties/chunks/properties/seen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                  if (typeof data76 == "number" && isFinite(data76)) {
                    if (data76 < 0 || isNaN(data76)) {
                      const err99 = { instancePath: instancePath + "/coverage/model/chunks/seen", schemaPath: "#/properties/coverage/properties/model/properties/chunks/properties/seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                  }
                }
                if (data75.passed !== void 0) {
                  let data77 = data75.passed;
                  if (!(typeof data77 == "number" && (!(data77 % 1) && !isNaN(data77)) && isFinite(data77))) {
                    const err100 = { instancePath: instancePath + "/coverage/model/chunks/passed", schemaPath: "#/properties/coverage/properties/model/properties/chunks/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                  if (typeof data77 == "number" && isFinite(data77)) {
                    if (data77 < 0 || isNaN(data77)) {
                      const err101 = { instancePath: instancePath + "/coverage/model/chunks/passed", schemaPath: "#/properties/coverage/properties/model/properties/chunks/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  }
                }
                if (data75.summarised !== void 0) {
                  let data78 = data75.summarised;
                  if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
                    const err102 = { instancePath: instancePath + "/coverage/model/chunks/summarised", schemaPath: "#/properties/coverage/properties/model/properties/chunks/properties/summarised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                  if (typeof data78 == "number" && isFinite(data78)) {
                    if (data78 < 0 || isNaN(data78)) {
                      const err103 = { instancePath: instancePath + "/coverage/model/chunks/summarised", schemaPath: "#/properties/coverage/properties/model/properties/chunks/properties/summarised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  }
                }
                if (data75.fellBack !== void 0) {
                  let data79 = data75.fellBack;
                  if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
                    const err104 = { instancePath: instancePath + "/coverage/model/chunks/fellBack", schemaPath: "#/properties/coverage/properties/model/properties/chunks/properties/fellBack/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                  if (typeof data79 == "number" && isFinite(data79)) {
                    if (data79 < 0 || isNaN(data79)) {
                      const err105 = { instancePath: instancePath + "/coverage/model/chunks/fellBack", schemaPath: "#/properties/coverage/properties/model/properties/chunks/properties/fellBack/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err106 = { instancePath: instancePath + "/coverage/model/chunks", schemaPath: "#/properties/coverage/properties/model/properties/chunks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data74.dropped !== void 0) {
              let data80 = data74.dropped;
              if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
                const err107 = { instancePath: instancePath + "/coverage/model/dropped", schemaPath: "#/properties/coverage/properties/model/properties/dropped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
              if (typeof data80 == "number" && isFinite(data80)) {
                if (data80 < 0 || isNaN(data80)) {
                  const err108 = { instancePath: instancePath + "/coverage/model/dropped", schemaPath: "#/properties/coverage/properties/model/properties/dropped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              }
            }
            if (data74.uncited !== void 0) {
              let data81 = data74.uncited;
              if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
                const err109 = { instancePath: instancePath + "/coverage/model/uncited", schemaPath: "#/properties/coverage/properties/model/properties/uncited/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
              if (typeof data81 == "number" && isFinite(data81)) {
                if (data81 < 0 || isNaN(data81)) {
                  const err110 = { instancePath: instancePath + "/coverage/model/uncited", schemaPath: "#/properties/coverage/properties/model/properties/uncited/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err111 = { instancePath: instancePath + "/coverage/model", schemaPath: "#/properties/coverage/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data57.missing !== void 0) {
          let data82 = data57.missing;
          if (Array.isArray(data82)) {
            const len17 = data82.length;
            for (let i17 = 0; i17 < len17; i17++) {
              if (typeof data82[i17] !== "string") {
                const err112 = { instancePath: instancePath + "/coverage/missing/" + i17, schemaPath: "#/properties/coverage/properties/missing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
          } else {
            const err113 = { instancePath: instancePath + "/coverage/missing", schemaPath: "#/properties/coverage/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
      } else {
        const err114 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
  } else {
    const err115 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err115];
    } else {
      vErrors.push(err115);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export {
  validateNote
};
