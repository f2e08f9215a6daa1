// Names that look like issue keys and are none: standards, versions, dates. Pure.

/** Names whose every number is a standard, a size or an identifier of another system. */
const never = new Set(
  `ADR AES AMD ARM ASCII BASE BIP CP CRC CVE CVSS CWE DES ECDSA EIP ERC EUC FIPS FLIP GB GHSA GMT GPT HMAC HS HTTP HTTPS IEC IEEE
   IPV ISO JEP JSR KEP KIP KS KSC LATIN LTS MD MR NIST OAUTH OWASP PCI PEP PKCS PR PSR QUIC RC RFC RS RSA SAML SHA SOC SPDX SQL
   SSH SSL TCP TLS UCS UTC UTF WCAG WIN`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

/** Names that are also used for projects: only the numbers of the standard or product are excluded. */
const sometimes: ReadonlyMap<string, (number: number) => boolean> = new Map([
  ...[
    'ANDROID',
    'CLAUDE',
    'DEBIAN',
    'ES',
    'GEMINI',
    'GO',
    'IOS',
    'JAVA',
    'JDK',
    'JRE',
    'K8S',
    'KOTLIN',
    'LLAMA',
    'MACOS',
    'NODE',
    'PHP',
    'PYTHON',
    'RHEL',
    'UBUNTU',
  ].map(
    (name) =>
      [
        name,
        (number: number) => number <= 30 || (name === 'ES' && number >= 2015 && number <= 2040),
      ] as const,
  ),
  ['COVID', (number) => number === 19],
  ['PHASE', (number) => number <= 9],
  ['STEP', (number) => number <= 20],
  ...['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'].map(
    (name) => [name, (number: number) => number <= 31 || (number >= 1990 && number <= 2100)] as const,
  ),
]);

// V1-2 and V1_33-2 (versions), X86-64, Q3-2025, H1-2025, FY24-1, M2-1.
const versionLike = /^(?:V\d[\d_]*|X(?:86|64)|[QH][1-4]|FY\d*|CY\d*)$/;

/** Says whether `project`-`number` is the name of a standard, a version or a date and not an issue key. */
export const isStandardName = (input: { readonly project: string; readonly number: number }): boolean =>
  never.has(input.project) ||
  versionLike.test(input.project) ||
  (sometimes.get(input.project)?.(input.number) ?? false);
