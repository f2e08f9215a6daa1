// src/core/review/owners/parse-code-owners.ts
var loginForm = /^@[A-Za-z0-9_-]+$/u;
var teamForm = /^@[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+$/u;
var emailForm = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u;
function ownerKind(owner) {
  if (loginForm.test(owner)) return "login";
  if (teamForm.test(owner)) return "team";
  return emailForm.test(owner) ? "email" : null;
}
function parseCodeOwners(text) {
  const rules = [];
  const problems = [];
  for (const [index, written] of text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u).entries()) {
    const read = readLine(written.trim());
    if (read === null) continue;
    if ("pattern" in read) rules.push({ ...read, line: index + 1 });
    else problems.push({ ...read, line: index + 1 });
  }
  return { rules, problems };
}
function readLine(line) {
  if (line === "" || line.startsWith("#")) return null;
  const [pattern = ""] = /^(?:\\.|[^\s\\])+\\?/u.exec(line) ?? [];
  const mistake = findMistake(pattern);
  if (mistake !== null) return { kind: mistake, text: shorten(pattern) };
  const [said = ""] = line.slice(pattern.length).split("#");
  const owners = said.split(/\s+/u).filter((owner) => owner !== "");
  const stranger = owners.find((owner) => ownerKind(owner) === null);
  return stranger === void 0 ? { pattern, owners } : { kind: "owner", text: shorten(stranger) };
}
function findMistake(pattern) {
  if (pattern.startsWith("!")) return "negation";
  if (pattern.startsWith("\\#")) return "escaped-hash";
  if (/(?:^|[^\\])(?:\\\\)*\\$/u.test(pattern)) return "escape";
  return pattern.includes("***") ? "asterisks" : null;
}
var shorten = (text) => text.length > 100 ? `${text.slice(0, 99)}…` : text;

export {
  ownerKind,
  parseCodeOwners
};
