// src/domain/units.ts
var epochMs = (value) => value;
var commitRef = (sha) => `c:${sha.slice(0, 8)}`;
var pullRequestRef = (number, scope) => `pr:${scope ?? ""}#${number}`;
var issueRef = (key) => `jira:${key}`;
var fileRef = (path) => `file:${path}`;

export {
  epochMs,
  commitRef,
  pullRequestRef,
  issueRef,
  fileRef
};
