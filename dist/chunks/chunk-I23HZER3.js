// src/core/incidents/search/document-text.ts
var recapParts = ["summary", "trigger", "cause", "prevention"];
function documentText(incident) {
  return [...headLines(incident), ...bodyLines(incident)].join("\n");
}
function headLines({ title, recap, services, searchTerms }) {
  const claims = recapParts.flatMap((part) => recap[part]?.text ?? []);
  return [.../* @__PURE__ */ new Set([title, ...claims, services.join(", "), searchTerms.join(", ")])].filter(
    (line) => line !== ""
  );
}
function bodyLines(incident) {
  const head = headLines(incident).join("\n");
  return incident.sentences.filter((sentence) => !head.includes(sentence));
}

export {
  documentText
};
