// src/core/condense/tokens.ts
var perLetter = 24;
var perSpace = 10;
var perDigit = 100;
var perMark = 85;
var perWide = 150;
var perOther = 100;
var perAscii = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 65 && code <= 90 || code >= 97 && code <= 122) return perLetter;
  if (code >= 48 && code <= 57) return perDigit;
  return code <= 32 ? perSpace : perMark;
});
function estimateTokens(text) {
  let hundredths = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    hundredths += perAscii[code] ?? (isWide(code) ? perWide : perOther);
  }
  return Math.ceil(hundredths / 100);
}
var isWide = (code) => code >= 4352 && (code <= 4607 || code >= 11904 && code <= 40959 || code >= 44032 && code <= 55295);

export {
  estimateTokens
};
