// src/core/incidents/search/service-key.ts
var serviceKey = (name) => name.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

// src/core/incidents/search/saturation.ts
var k1 = 0.6;
var b = 0.4;
var saturation = (occurrences, length) => occurrences <= 0 ? 0 : occurrences / (occurrences + k1 * (1 - b + b * length));

export {
  saturation,
  serviceKey
};
