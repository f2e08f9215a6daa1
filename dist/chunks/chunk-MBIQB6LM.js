// src/core/change/commits/not-issue-keys.ts
var never = new Set(
  `ADR AES AMD ARM ASCII BASE BIP CP CRC CVE CVSS CWE DES ECDSA EIP ERC EUC FIPS FLIP GB GHSA GMT GPT HMAC HS HTTP HTTPS IEC IEEE
   IPV ISO JEP JSR KEP KIP KS KSC LATIN LTS MD MR NIST OAUTH OWASP PCI PEP PKCS PR PSR QUIC RC RFC RS RSA SAML SHA SOC SPDX SQL
   SSH SSL TCP TLS UCS UTC UTF WCAG WIN`.split(/\s+/).filter((name) => name !== "")
);
var sometimes = new Map([
  ...[
    "ANDROID",
    "CLAUDE",
    "DEBIAN",
    "ES",
    "GEMINI",
    "GO",
    "IOS",
    "JAVA",
    "JDK",
    "JRE",
    "K8S",
    "KOTLIN",
    "LLAMA",
    "MACOS",
    "NODE",
    "PHP",
    "PYTHON",
    "RHEL",
    "UBUNTU"
  ].map(
    (name) => [
      name,
      (number) => number <= 30 || name === "ES" && number >= 2015 && number <= 2040
    ]
  ),
  ["COVID", (number) => number === 19],
  ["PHASE", (number) => number <= 9],
  ["STEP", (number) => number <= 20],
  ...["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"].map(
    (name) => [name, (number) => number <= 31 || number >= 1990 && number <= 2100]
  )
]);
var versionLike = /^(?:V\d[\d_]*|X(?:86|64)|[QH][1-4]|FY\d*|CY\d*)$/;
var isStandardName = (input) => never.has(input.project) || versionLike.test(input.project) || (sometimes.get(input.project)?.(input.number) ?? false);

// src/core/change/commits/key-pattern.ts
var keyPattern = /(?<![A-Za-z0-9])([A-Z][A-Z0-9_]{1,30})-([1-9]\d{0,8})(?![A-Za-z0-9]|\.[\dxX])/g;
var keyHint = /[A-Z][A-Z0-9_]{1,30}-[1-9]/;
var mayHoldKeys = (text) => keyHint.test(text);
var keysMax = 2e3;
var findKeys = (text, projects) => {
  const found = [];
  if (!mayHoldKeys(text)) return found;
  for (const match of text.matchAll(keyPattern)) {
    if (found.length >= keysMax) break;
    const [key, project, digits] = match;
    if (project === void 0 || digits === void 0) continue;
    if (projects === null ? isStandardName({ project, number: Number(digits) }) : !projects.includes(project))
      continue;
    const before = text[match.index - 1];
    found.push({
      key,
      project,
      start: match.index,
      end: match.index + key.length,
      glued: before === "-" || before === "_"
    });
  }
  return found;
};

export {
  mayHoldKeys,
  findKeys
};
