// src/core/incidents/sources/canonical-report.ts
function canonicalReport(report) {
  const { id, source, title, text, date, services, severity, url, language, status } = report;
  return JSON.stringify([
    id,
    source.kind,
    source.key,
    title,
    text,
    date,
    services,
    severity,
    url,
    language,
    status
  ]);
}

export {
  canonicalReport
};
