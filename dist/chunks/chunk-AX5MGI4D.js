// src/core/draft/work-type-names.ts
var names = {
  "database-migration": { en: "database migration", ko: "DB 마이그레이션" },
  "api-contract": { en: "API contract", ko: "API 계약" },
  infrastructure: { en: "infrastructure", ko: "인프라" },
  kubernetes: { en: "Kubernetes", ko: "쿠버네티스" },
  ci: { en: "CI", ko: "CI" },
  dependency: { en: "dependency", ko: "의존성" },
  configuration: { en: "configuration", ko: "설정" },
  security: { en: "authentication or security", ko: "인증·보안" },
  certificate: { en: "certificate", ko: "인증서" },
  payment: { en: "payment", ko: "결제" }
};
function workTypeName(type, language) {
  return names[type][language];
}

export {
  workTypeName
};
