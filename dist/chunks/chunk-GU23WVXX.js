// src/adapters/github/json.ts
function asRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function asList(value) {
  return Array.isArray(value) ? value : [];
}
function asText(value) {
  return typeof value === "string" ? value : null;
}
function asInteger(value) {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}
function readPath(value, ...names) {
  return names.reduce((at, name) => asRecord(at)?.[name], value);
}
function readNodes(connection) {
  return asList(readPath(connection, "nodes")).map(asRecord).filter((node) => node !== null);
}

export {
  asRecord,
  asList,
  asText,
  asInteger,
  readPath,
  readNodes
};
