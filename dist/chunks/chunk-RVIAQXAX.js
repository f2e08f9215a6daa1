import {
  ownerKind
} from "./chunk-CHJRLKMQ.js";
import {
  createNameMatcher,
  isManifestPath,
  isVersionPath
} from "./chunk-BMNYDCJ4.js";
import {
  tellReasons
} from "./chunk-HS6AGI7F.js";
import {
  workTypeName
} from "./chunk-AX5MGI4D.js";
import {
  localTime
} from "./chunk-FHEQHLND.js";
import {
  dateText,
  freezePeriod,
  inZone,
  momentText,
  overlaps,
  spanText,
  weekdays
} from "./chunk-G4WCWXYP.js";
import {
  Temporal
} from "./chunk-UORH5C27.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";
import {
  dataLosses,
  footprintOf,
  holdsUpOthers,
  irreversibleStatements,
  matchPaths,
  nameKey,
  plainlyBreaking,
  plural,
  specificity
} from "./chunk-GSLMZ55J.js";
import {
  hazardOf
} from "./chunk-YEDCTFUQ.js";
import {
  epochMs,
  fileRef,
  issueRef
} from "./chunk-HFOKONDR.js";
import {
  cutAtSentence,
  splitSentences
} from "./chunk-TQQRO3L6.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";
import {
  require_ucs2length
} from "./chunk-AHZDWVCY.js";
import {
  cutAt
} from "./chunk-MRXOY36K.js";
import {
  plainLine
} from "./chunk-Q764DJLP.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/core/review/rule.ts
var verbatim = (text) => ({ en: text, ko: text });
var severity = { warn: 1, unknown: 2, fail: 3 };
function judge(input) {
  const problems = [...input.problems].sort((a, b) => severity[b.status] - severity[a.status]);
  const evidence = [...problems.flatMap((problem) => problem.evidence ?? []), ...input.evidence ?? []];
  const worst2 = problems[0];
  if (worst2 === void 0) {
    return { status: "pass", message: input.pass, evidence };
  }
  return {
    status: worst2.status,
    ...problems.some((problem) => problem.status === "unknown") ? { partlyUnknown: true } : {},
    message: joinSentences(problems.map((problem) => problem.message)),
    why: joinSentences(problems.map((problem) => problem.why)),
    instead: joinSentences(problems.map((problem) => problem.instead)),
    evidence
  };
}
function joinSentences(texts2) {
  return {
    en: [...new Set(texts2.map((text) => text.en))].join(" "),
    ko: [...new Set(texts2.map((text) => text.ko))].join(" ")
  };
}

// src/core/review/wording.ts
function countOf(count2, noun, plural2 = `${noun}s`) {
  return `${count2} ${count2 === 1 ? noun : plural2}`;
}
function nameList(names3, max = 5, unitKo = "건") {
  const shown2 = names3.slice(0, max).join(", ");
  const rest = names3.length - max;
  return rest > 0 ? { en: `${shown2} and ${rest} more`, ko: `${shown2} 외 ${rest}${unitKo}` } : { en: shown2, ko: shown2 };
}
var evidenceMax = 20;
function boundEvidence(evidence) {
  const rest = evidence.length - evidenceMax;
  return rest > 0 ? [...evidence.slice(0, evidenceMax), { text: { en: `… and ${rest} more`, ko: `… 외 ${rest}건` } }] : evidence;
}
var percentOf = (part, whole) => whole === 0 ? 0 : Math.round(part * 1e3 / whole) / 10;

// src/core/review/rules/breaking-change.ts
var brokenMax = 160;
var breakingChangeRule = {
  id: "breaking-change",
  title: { en: "Breaking change", ko: "호환성이 깨지는 변경" },
  protects: {
    en: "Whoever depends on this service hears of a break before it happens.",
    ko: "이 서비스에 의존하는 쪽이 호환성 문제를 미리 알도록 합니다."
  },
  decides: {
    en: "Fails when a commit announces a breaking change (`!` or `BREAKING CHANGE:`) and no change of category `breaking` in the note cites that commit. Commits that are reverted inside the range do not count.",
    ko: "호환성이 깨진다고 표시한 커밋(`!` 또는 `BREAKING CHANGE:`)을 노트의 `breaking` 항목이 인용하지 않으면 실패합니다. 범위 안에서 되돌린 커밋은 제외합니다."
  },
  example: {
    en: "A commit says `BREAKING CHANGE: the field amount is a string`: the note must tell it, or the rule fails.",
    ko: "커밋에 `BREAKING CHANGE: amount 필드가 문자열로 변경`이라고 적혀 있으면 노트에 이 내용이 있어야 하며, 없으면 실패합니다."
  },
  reads: "note",
  evaluate(facts) {
    const breaking = facts.change.modules.flatMap((module) => module.commits).filter(isInEffect);
    const told = new Set(
      facts.note.changes.filter((change) => change.category === "breaking").flatMap((change) => change.refs)
    );
    const untold3 = breaking.filter((commit) => !told.has(commit.ref));
    const names3 = nameList(
      untold3.map((commit) => commit.headline),
      2
    );
    const [first] = untold3;
    const broken = cutAt(first?.breaking?.trim() || (first?.headline ?? ""), brokenMax);
    return judge({
      problems: untold3.length === 0 ? [] : [
        {
          status: "fail",
          message: {
            en: `${countOf(untold3.length, "breaking change")} not told as such in the note: ${names3.en}.`,
            ko: `노트에 호환성 변경으로 적히지 않은 커밋 ${untold3.length}건: ${names3.ko}.`
          },
          why: {
            en: `Clients that do not know "${broken}" fail when the deploy is done, and their teams search in the wrong place.`,
            ko: `"${broken}" 변경을 모르는 클라이언트는 배포 직후 오류가 나고, 담당 팀은 엉뚱한 곳에서 원인을 찾게 됩니다.`
          },
          instead: {
            en: `Add a change of category "breaking" that cites ${untold3.map((commit) => commit.ref).slice(0, 3).join(", ")} and says what clients must do.`,
            ko: `${untold3.map((commit) => commit.ref).slice(0, 3).join(", ")} 커밋을 인용하는 "breaking" 항목을 추가하고 클라이언트가 할 일을 적으세요.`
          },
          evidence: boundEvidence(
            untold3.map((commit) => ({
              text: verbatim(`${commit.subject}: ${commit.breaking ?? ""}`),
              ref: commit.ref
            }))
          )
        }
      ],
      pass: breaking.length === 0 ? { en: "No commit announces a breaking change.", ko: "호환성이 깨진다고 표시한 커밋이 없습니다." } : {
        en: `The note tells ${breaking.length === 1 ? "the breaking change" : `all ${breaking.length} breaking changes`}.`,
        ko: `호환성이 깨지는 변경 ${breaking.length}건이 모두 노트에 있습니다.`
      }
    });
  }
};
var isInEffect = (commit) => commit.breaking !== void 0 && commit.fate !== "reverted" && commit.fate !== "revert";

// src/core/review/certificates/distrust-text.ts
var texts = {
  CERT_HAS_EXPIRED: { en: "a certificate of its chain has expired", ko: "체인의 인증서가 만료됨" },
  CERT_NOT_YET_VALID: {
    en: "a certificate of its chain is not yet valid",
    ko: "체인의 인증서가 아직 유효하지 않음"
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    en: "its certificate is signed by itself; give `authorities` when that is meant",
    ko: "자체 서명 인증서임. 의도한 것이면 `authorities`를 지정하세요"
  },
  SELF_SIGNED_CERT_IN_CHAIN: {
    en: "its chain ends at a root that is not trusted; give `authorities` for an own one",
    ko: "신뢰하지 않는 루트로 끝나는 체인. 사내 루트라면 `authorities`를 지정하세요"
  },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
    en: "its chain leads to no trusted root: an intermediate is missing, or it is an own root that `authorities` must name",
    ko: "신뢰할 수 있는 루트까지 이어지지 않음. 중간 인증서가 빠졌거나 `authorities`에 사내 루트를 지정해야 함"
  },
  UNABLE_TO_GET_ISSUER_CERT: { en: "the issuer of its chain is missing", ko: "체인의 발급자 인증서가 빠짐" },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    en: "it sends its certificate without the intermediate that issued it",
    ko: "중간 인증서 없이 서버 인증서만 보냄"
  },
  CERT_SIGNATURE_FAILURE: { en: "a signature of its chain is wrong", ko: "체인의 서명이 올바르지 않음" },
  INVALID_CA: {
    en: "a certificate of its chain may not issue others",
    ko: "발급 권한이 없는 인증서가 체인에 있음"
  },
  INVALID_PURPOSE: { en: "its certificate is not for servers", ko: "서버용 인증서가 아님" },
  CERT_REVOKED: { en: "its certificate is revoked", ko: "인증서가 폐기됨" },
  ERR_TLS_CERT_ALTNAME_INVALID: { en: "its certificate is for another name", ko: "다른 이름의 인증서임" }
};
function distrustText(code3) {
  const text = texts[code3];
  const safe = code3.replace(/[^A-Za-z0-9_ -]/g, "").slice(0, 80);
  return text === void 0 ? { en: `clients do not trust it (${safe})`, ko: `클라이언트가 신뢰하지 않음(${safe})` } : { en: `${text.en} (${safe})`, ko: `${text.ko} (${safe})` };
}

// src/core/review/certificates/finding.ts
var nameLengthMax = 80;
var placeOf = ({ path, name }) => name === null ? path : `${path} (${shorten(name)})`;
function labelOf({ subject, names: names3, serial }) {
  const common = /(?:^|, )CN=((?:[^,\\]|\\.)+)/.exec(subject)?.[1];
  return shorten(common ?? names3[0] ?? (subject === "" ? `serial ${serial}` : subject));
}
var shorten = (text) => text.length > nameLengthMax ? `${text.slice(0, nameLengthMax)}…` : text;
var isLeaf = (certificate, bundle) => !certificate.isAuthority || bundle.keys.some(({ publicKey }) => publicKey === certificate.publicKey);
function coversName(names3, host) {
  const wanted = host.toLowerCase().replace(/\.$/, "");
  const dot = wanted.indexOf(".");
  return names3.some(
    (name) => name === wanted || name.startsWith("*.") && dot > 0 && name.slice(1) === wanted.slice(dot)
  );
}

// src/core/review/certificates/strength.ts
var minEcBits = 224;
function findWeak(certificate, { minRsaBits }) {
  const key = weakKey(certificate, minRsaBits);
  const hash = certificate.isSelfSigned && certificate.isAuthority ? null : weakHash(certificate.signature);
  return [
    ...key === null ? [] : [{ kind: "weak-key", told: key }],
    ...hash === null ? [] : [{ kind: "weak-signature", told: hash }]
  ];
}
function weakKey({ keyType, keyBits }, minRsaBits) {
  const bits = keyBits ?? Number.POSITIVE_INFINITY;
  if (keyType === "dsa") return { en: "its key is DSA", ko: "DSA 키" };
  if (keyType === "rsa" && bits < minRsaBits) {
    return {
      en: `its RSA key has ${bits} bits, at least ${minRsaBits} are asked for`,
      ko: `RSA 키 ${bits}비트, 최소 ${minRsaBits}비트 필요`
    };
  }
  if (keyType === "ec" && bits < minEcBits) {
    return {
      en: `its elliptic curve has ${bits} bits, at least ${minEcBits} are asked for`,
      ko: `타원곡선 키 ${bits}비트, 최소 ${minEcBits}비트 필요`
    };
  }
  return null;
}
function weakHash(signature) {
  const hash = /(?:^|[^a-z0-9])?(md2|md4|md5|sha1)(?![0-9])/i.exec(signature)?.[1];
  if (hash === void 0) return null;
  return { en: `signed with ${signature}`, ko: `${signature} 서명` };
}

// src/core/review/certificates/validity.ts
function horizonOf(release, options) {
  const { now, window: window2, timeZone } = release;
  const later = (at2) => at2 > now ? at2 : now;
  return {
    now,
    start: window2 === null ? now : later(window2.start),
    end: window2 === null ? now : later(window2.end),
    hasWindow: window2 !== null,
    timeZone,
    minDays: options.minDays,
    warnDays: options.warnDays
  };
}
var dayMs = 864e5;
var daysLeft = ({ validTo }, { end }) => Math.floor((validTo - end) / dayMs);
function untilText({ validTo }, { timeZone }) {
  const moment = momentText(validTo, timeZone);
  return { en: `${moment.en} (${timeZone})`, ko: `${moment.ko} (${timeZone})` };
}
function findInvalid(certificate, horizon) {
  const until = untilText(certificate, horizon);
  if (certificate.validTo < horizon.now) {
    return {
      kind: "expired",
      status: "fail",
      told: { en: `expired ${until.en}`, ko: `${until.ko}에 만료됨` }
    };
  }
  if (certificate.validTo < horizon.end) {
    return {
      kind: "expires-in-window",
      status: "fail",
      told: { en: `expires ${until.en}`, ko: `${until.ko}에 만료` }
    };
  }
  if (certificate.validFrom > horizon.start) {
    const from = momentText(certificate.validFrom, horizon.timeZone);
    return {
      kind: "not-yet-valid",
      status: "fail",
      told: {
        en: `valid only from ${from.en} (${horizon.timeZone})`,
        ko: `${from.ko}(${horizon.timeZone})부터 유효`
      }
    };
  }
  return findFewDays(certificate, horizon);
}
function findFewDays(certificate, horizon) {
  const days = daysLeft(certificate, horizon);
  if (days >= Math.max(horizon.minDays, horizon.warnDays)) return null;
  const until = untilText(certificate, horizon);
  return {
    kind: "few-days",
    status: days < horizon.minDays ? "fail" : "warn",
    told: {
      en: `${countOf(days, "day")} left${horizon.hasWindow ? " after the window" : ""}, until ${until.en}`,
      ko: `${horizon.hasWindow ? "배포 시간 이후 " : ""}${days}일 남음, ${until.ko}까지`
    }
  };
}

// src/core/review/certificates/find-endpoint-problems.ts
function findEndpointProblems(readings, input) {
  return readings.flatMap((reading) => {
    if (reading.status === "failed") return [unasked(reading)];
    const problems = judgeEndpoint(reading, input);
    const successor = problems.length === 0 ? void 0 : findSuccessor(reading, input);
    return successor === void 0 ? problems : [replaced(reading, { problems, successor, horizon: input.horizon })];
  });
}
function judgeEndpoint(reading, { horizon, minRsaBits }) {
  const [leaf] = reading.chain;
  const say = (kind, status, told) => ({
    kind,
    status,
    told: { en: `${reading.endpoint}: ${told.en}`, ko: `${reading.endpoint}: ${told.ko}` },
    path: null
  });
  const found2 = reading.chain.filter((certificate) => certificate === leaf || !certificate.isSelfSigned).flatMap((certificate) => {
    const label = labelOf(certificate);
    const of = (told) => ({ en: `${label}, ${told.en}`, ko: `${label}, ${told.ko}` });
    const invalid = findInvalid(certificate, horizon);
    return [
      ...invalid === null ? [] : [say("endpoint-expiry", invalid.status, of(invalid.told))],
      ...findWeak(certificate, { minRsaBits }).map(({ kind, told }) => say(kind, "fail", of(told)))
    ];
  });
  const { distrust } = reading;
  const isMismatch = isForAnother(reading);
  const isToldAlready = distrust === "ERR_TLS_CERT_ALTNAME_INVALID" && isMismatch || isAboutTime(distrust) && found2.some(({ kind }) => kind === "endpoint-expiry");
  return [
    ...found2,
    ...isMismatch ? [say("endpoint-name", "fail", namesText(reading, leaf))] : [],
    ...distrust === null || isToldAlready ? [] : [say("endpoint-distrust", "fail", distrustText(distrust))]
  ];
}
function isForAnother({ chain, distrust, serverName }) {
  if (distrust === null) return false;
  if (distrust === "ERR_TLS_CERT_ALTNAME_INVALID") return true;
  return !serverName.includes(":") && !coversName(chain[0]?.names ?? [], serverName);
}
var isAboutTime = (distrust) => distrust === "CERT_HAS_EXPIRED" || distrust === "CERT_NOT_YET_VALID";
function namesText({ serverName }, leaf) {
  const names3 = (leaf?.names ?? []).slice(0, 3).map(shorten).join(", ");
  return {
    en: `not for ${shorten(serverName)}${names3 === "" ? "" : `, only for ${names3}`}`,
    ko: `${shorten(serverName)}용이 아님${names3 === "" ? "" : `(${names3}용)`}`
  };
}
function findSuccessor(reading, { brought, horizon }) {
  const [leaf] = reading.chain;
  return brought.map(({ certificate }) => certificate).find(
    (certificate) => certificate.fingerprint !== leaf?.fingerprint && !certificate.isSelfSigned && coversName(certificate.names, reading.serverName) && certificate.validTo > (leaf?.validTo ?? 0) && certificate.validFrom <= horizon.start && daysLeft(certificate, horizon) >= Math.max(horizon.minDays, horizon.warnDays)
  );
}
function replaced(reading, input) {
  const until = untilText(input.successor, input.horizon);
  const [worst2] = [...input.problems].sort(
    (a, b) => Number(b.status === "fail") - Number(a.status === "fail")
  );
  return {
    kind: "endpoint-replaced",
    status: "warn",
    told: {
      en: `${worst2?.told.en ?? reading.endpoint}; its successor is valid until ${until.en}`,
      ko: `${worst2?.told.ko ?? reading.endpoint}; 새 인증서는 ${until.ko}까지 유효`
    },
    path: null
  };
}
var failures = {
  "name-not-found": { en: "its name does not resolve here", ko: "이름을 찾을 수 없음" },
  refused: { en: "nothing listens on the port", ko: "포트가 열려 있지 않음(연결 거부)" },
  unreachable: { en: "no route to it from here", ko: "여기서 연결할 수 없음" },
  timeout: { en: "no answer in time", ko: "제한 시간 안에 응답 없음" },
  closed: { en: "it hung up during the handshake", ko: "핸드셰이크 도중 연결이 끊김" },
  "not-tls": { en: "it does not speak TLS on this port", ko: "이 포트는 TLS가 아님" },
  handshake: { en: "the TLS handshake failed", ko: "TLS 핸드셰이크 실패" },
  "client-certificate": { en: "it asks for a client certificate", ko: "클라이언트 인증서를 요구함" },
  "authorities-unreadable": {
    en: "the file in `authorities` is not there or holds no valid certificates",
    ko: "`authorities` 파일이 없거나 올바른 인증서가 아님"
  },
  offline: { en: "the run is offline", ko: "오프라인 실행" }
};
var unasked = (reading) => ({
  kind: "endpoint-unasked",
  status: "unknown",
  told: {
    en: `${reading.endpoint}, ${failures[reading.reason].en}`,
    ko: `${reading.endpoint}, ${failures[reading.reason].ko}`
  },
  path: null
});

// src/core/review/certificates/chain.ts
function findChainProblems({ bundle, other }) {
  const [leaf, ...rest] = bundle.certificates;
  if (leaf === void 0 || leaf.isAuthority || leaf.isSelfSigned) return [];
  const authorities = rest.filter(({ isAuthority }) => isAuthority);
  if (!authorities.some((authority) => authority.subject === leaf.issuer)) {
    const isServed = bundle.keys.length > 0 || bundle.container === "kubernetes-secret" || (other?.certificates.length ?? 0) > 1;
    return rest.length > 0 || isServed ? [incomplete(leaf)] : [];
  }
  return isInOrder(leaf, rest) ? [] : [outOfOrder(leaf)];
}
function isInOrder(leaf, rest) {
  let current = leaf;
  for (const next of rest) {
    if (current.isSelfSigned) return true;
    if (next.subject !== current.issuer) return !rest.some(({ subject }) => subject === current.issuer);
    current = next;
  }
  return true;
}
var incomplete = (leaf) => ({
  kind: "chain-incomplete",
  told: {
    en: `${labelOf(leaf)} is issued by ${shorten(leaf.issuer)}, which is not in it`,
    ko: `${labelOf(leaf)}의 발급자 ${shorten(leaf.issuer)} 없음`
  }
});
var outOfOrder = (leaf) => ({
  kind: "chain-order",
  told: {
    en: `what follows ${labelOf(leaf)} is not its issuer ${shorten(leaf.issuer)}`,
    ko: `${labelOf(leaf)} 다음에 발급자 ${shorten(leaf.issuer)}가 오지 않음`
  }
});

// src/core/review/certificates/find-file-problems.ts
function findFileProblems(placed, { horizon, minRsaBits }) {
  const { bundle, path } = placed;
  const where = placeOf(placed);
  const say = (told) => ({
    told: { en: `${where}: ${told.en}`, ko: `${where}: ${told.ko}` },
    path
  });
  return [
    ...bundle.certificates.flatMap(
      (certificate) => judgeCertificate(certificate, placed, { horizon, minRsaBits }).map(({ kind, status, told }) => ({
        kind,
        status,
        ...say({ en: `${labelOf(certificate)}, ${told.en}`, ko: `${labelOf(certificate)}, ${told.ko}` })
      }))
    ),
    ...findChainProblems(placed).map(({ kind, told }) => ({ kind, status: "warn", ...say(told) })),
    ...bundle.keys.some(({ encrypted }) => !encrypted) ? [{ kind: "private-key", status: "fail", told: { en: where, ko: where }, path }] : [],
    ...bundle.problems.map((problem) => ({ ...statusOf(problem), ...say(problemText(problem)) }))
  ];
}
function judgeCertificate(certificate, { bundle, other }, { horizon, minRsaBits }) {
  const isStore = !bundle.certificates.some((each) => isLeaf(each, bundle));
  const isKept = other?.certificates.some(({ fingerprint }) => fingerprint === certificate.fingerprint) ?? false;
  const isKnown = isStore && isKept;
  const invalid = findInvalid(certificate, horizon);
  const isOwn = isLeaf(certificate, bundle);
  return [
    ...invalid === null ? [] : [isKnown ? { ...invalid, status: "warn" } : invalid],
    ...isKnown ? [] : findWeak(certificate, { minRsaBits }).map((weak) => ({ ...weak, status: "fail" })),
    ...isOwn && certificate.isSelfSigned ? [selfSigned(certificate)] : []
  ];
}
var selfSigned = ({ subject }) => ({
  kind: "self-signed",
  status: "warn",
  told: { en: `issued by itself (${shorten(subject)})`, ko: `자체 서명(${shorten(subject)})` }
});
function statusOf({ kind }) {
  if (kind === "encrypted" || kind === "needs-password") return { kind: "unread", status: "warn" };
  return kind.startsWith("broken-") || kind === "empty" ? { kind: "broken", status: "fail" } : { kind: "unread", status: "unknown" };
}
var problemTexts = {
  "broken-pem": { en: "is no valid PEM", ko: "올바른 PEM이 아님" },
  "broken-certificate": { en: "the certificate cannot be parsed", ko: "인증서를 해석할 수 없음" },
  "broken-key": { en: "the private key cannot be parsed", ko: "개인 키를 해석할 수 없음" },
  "broken-container": { en: "the keystore is damaged or cut off", ko: "키스토어가 손상되었거나 잘림" },
  empty: { en: "holds no certificate and no key", ko: "인증서도 키도 없음" },
  "needs-password": { en: "cannot be read without its password", ko: "암호 없이는 읽을 수 없음" },
  encrypted: { en: "is encrypted and was not looked at", ko: "암호화되어 있어 확인하지 못함" },
  "not-understood": { en: "is of a format that is not read", ko: "읽지 못하는 형식" },
  "too-large": { en: "is too large to be looked at whole", ko: "너무 커서 전부 확인하지 못함" },
  "not-here": { en: "is kept in Git LFS, only its pointer is here", ko: "Git LFS에 있어 포인터만 확인됨" }
};
function problemText({ kind, line: line2, entry }) {
  const inside = entry === void 0 ? [] : [shorten(entry)];
  const at2 = (text) => line2 === void 0 ? [] : [text];
  return {
    en: [...inside, ...at2(`line ${line2}`), problemTexts[kind].en].join(", "),
    ko: [...inside, ...at2(`${line2}행`), problemTexts[kind].ko].join(", ")
  };
}

// src/core/review/certificates/find-foreign-keys.ts
function findForeignKeys(placed) {
  return placed.flatMap((each) => {
    const keys = each.bundle.keys.flatMap(({ publicKey }) => publicKey ?? []);
    const isAlone = each.bundle.certificates.length === 0;
    const beside = isAlone ? placed.filter((other) => liesBeside(each, other)) : [each];
    const possible = isAlone ? placed.filter((other) => isInFolder(each, other)) : [each];
    const owners = new Set(possible.flatMap(certificatesOf).map(({ publicKey }) => publicKey));
    const leaf = beside.flatMap(leavesOf)[0] ?? beside.flatMap(certificatesOf)[0];
    return leaf === void 0 || keys.every((key) => owners.has(key)) ? [] : [foreign(each, leaf)];
  });
}
var certificatesOf = ({ bundle }) => bundle.certificates;
var leavesOf = ({ bundle }) => bundle.certificates.filter((certificate) => isLeaf(certificate, bundle));
var foreign = (placed, leaf) => ({
  kind: "foreign-key",
  status: "fail",
  told: {
    en: `${placeOf(placed)}: not the key of ${labelOf(leaf)}`,
    ko: `${placeOf(placed)}: ${labelOf(leaf)} 인증서의 키가 아님`
  },
  path: placed.path
});
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
var isInFolder = (key, other) => folderOf(key.path) === folderOf(other.path);
var liesBeside = (key, other) => stemOf(key.path) === stemOf(other.path);
var stemOf = (path) => path.replace(/\.[^./]*$/, "");

// src/core/review/certificates/renewal.ts
function findTurnover(changes) {
  const before = collect(changes, "before");
  const after = collect(changes, "after");
  const old = before.leaves.filter(({ certificate }) => !after.fingerprints.has(certificate.fingerprint));
  const brought = after.leaves.filter(({ certificate }) => !before.fingerprints.has(certificate.fingerprint));
  const renewals = [];
  const taken = /* @__PURE__ */ new Set();
  for (const fits of [samePlaceAndNames, shareNames, samePlace]) {
    for (const each of old) {
      if (taken.has(each)) continue;
      const successor = brought.find((made) => !taken.has(made) && fits(each, made));
      if (successor === void 0) continue;
      taken.add(each).add(successor);
      renewals.push({ old: each, made: successor });
    }
  }
  const authorities = before.trusted.filter((each) => isTrustedNoMore(each, after));
  return { renewals, brought, gone: [...old.filter((each) => !taken.has(each)), ...authorities] };
}
function isTrustedNoMore({ place, certificate }, after) {
  const isStillThere = after.authorities.some(
    (made) => made.subject === certificate.subject && made.publicKey === certificate.publicKey
  );
  const isReplaced = !certificate.isSelfSigned && after.trusted.some((made) => made.place.path === place.path && made.place.name === place.name);
  return !isStillThere && !isReplaced;
}
var lostNames = ({ old, made }) => old.certificate.names.filter(
  (name) => !made.certificate.names.includes(name) && !coversName(made.certificate.names, name)
);
function collect(changes, end) {
  const leaves = [];
  const trusted2 = [];
  const all = [];
  const seen = /* @__PURE__ */ new Set();
  for (const change of changes) {
    const bundle = change[end];
    if (bundle === null) continue;
    const isStore = !bundle.certificates.some((certificate) => isLeaf(certificate, bundle));
    for (const certificate of bundle.certificates) {
      all.push(certificate);
      if (seen.has(certificate.fingerprint)) continue;
      const isOwn = isLeaf(certificate, bundle);
      if (!isOwn && !isStore) continue;
      seen.add(certificate.fingerprint);
      (isOwn ? leaves : trusted2).push({ place: change, certificate });
    }
  }
  return {
    leaves,
    trusted: trusted2,
    authorities: all.filter(({ isAuthority }) => isAuthority),
    fingerprints: new Set(all.map(({ fingerprint }) => fingerprint))
  };
}
var samePlace = (old, made) => old.place.path === made.place.path && old.place.name === made.place.name;
var shareNames = (old, made) => old.certificate.subject === made.certificate.subject || old.certificate.names.some((name) => made.certificate.names.includes(name));
var samePlaceAndNames = (old, made) => samePlace(old, made) && shareNames(old, made);

// src/core/review/certificates/find-renewal-problems.ts
function findRenewalProblems(turnover, horizon) {
  return [
    ...turnover.renewals.flatMap((renewal) => judgeRenewal(renewal, horizon)),
    ...turnover.gone.filter(({ certificate }) => certificate.validTo >= horizon.now).map((gone) => removed(gone, horizon))
  ];
}
function judgeRenewal(renewal, horizon) {
  const old = renewal.old.certificate;
  const made = renewal.made.certificate;
  const found2 = [];
  const add = (kind, status, told) => {
    const where = `${placeOf(renewal.made.place)}: ${labelOf(made)}`;
    found2.push({
      kind,
      status,
      told: { en: `${where}, ${told.en}`, ko: `${where}, ${told.ko}` },
      path: renewal.made.place.path
    });
  };
  const lost = lostNames(renewal).map(shorten);
  if (lost.length > 0) {
    const names3 = nameList(lost);
    add("lost-names", "fail", { en: `without ${names3.en}`, ko: `빠진 이름 ${names3.ko}` });
  }
  if (old.publicKey !== made.publicKey) {
    add("new-key", "warn", {
      en: `key ${old.publicKey.slice(0, 12)} → ${made.publicKey.slice(0, 12)}`,
      ko: `키 ${old.publicKey.slice(0, 12)} → ${made.publicKey.slice(0, 12)}`
    });
  }
  if (organisation(old.issuer) !== organisation(made.issuer)) {
    add("new-issuer", "warn", verbatim(`${shorten(old.issuer)} → ${shorten(made.issuer)}`));
  }
  if (made.validTo < old.validTo) {
    const [from, to] = [untilText(old, horizon), untilText(made, horizon)];
    add("earlier-expiry", "warn", { en: `${from.en} → ${to.en}`, ko: `${from.ko} → ${to.ko}` });
  }
  if (old.serial === made.serial && old.issuer === made.issuer) {
    add("same-serial", "warn", { en: `serial ${made.serial}`, ko: `일련번호 ${made.serial}` });
  }
  return found2;
}
var organisation = (issuer) => /(?:^|, )O=((?:[^,\\]|\\.)+)/.exec(issuer)?.[1] ?? issuer;
function removed({ place, certificate }, horizon) {
  const until = untilText(certificate, horizon);
  const where = `${placeOf(place)}: ${labelOf(certificate)}`;
  return {
    kind: "removed",
    status: "warn",
    told: { en: `${where}, valid until ${until.en}`, ko: `${where}, ${until.ko}까지 유효` },
    path: place.path
  };
}

// src/core/review/certificates/endpoint-words.ts
var endpointWords = {
  "endpoint-unasked": {
    message: { en: "Endpoints that could not be asked", ko: "확인하지 못한 엔드포인트" },
    why: {
      en: "Whether their certificates outlast the release cannot be told.",
      ko: "인증서가 배포 이후까지 유효한지 알 수 없습니다."
    },
    instead: {
      en: "Run from a place that reaches them, or put host, port, server-name and authorities right in `endpoints`.",
      ko: "접속 가능한 환경에서 실행하거나, 설정의 `endpoints`(host, port, server-name, authorities)를 바로잡으세요."
    }
  },
  "endpoint-expiry": {
    message: { en: "Live certificates run out", ko: "운영 중인 인증서 만료" },
    why: {
      en: "Clients refuse the endpoint from that moment on, whatever is deployed.",
      ko: "그 시점부터 무엇을 배포하든 클라이언트가 접속하지 못합니다."
    },
    instead: {
      en: "Renew the certificate of the endpoint before this release, or with it.",
      ko: "이번 배포 전에, 또는 이번 배포와 함께 엔드포인트의 인증서를 갱신하세요."
    }
  },
  "endpoint-name": {
    message: { en: "Live certificates for other names", ko: "이름이 맞지 않는 운영 인증서" },
    why: {
      en: "Clients that check the name refuse the endpoint.",
      ko: "이름을 검사하는 클라이언트는 접속을 거부합니다."
    },
    instead: {
      en: "Have a certificate issued with this name, or put `server-name` in `endpoints` right.",
      ko: "이 이름을 포함해 인증서를 발급받거나, 설정 `endpoints`의 `server-name`을 바로잡으세요."
    }
  },
  "endpoint-distrust": {
    message: { en: "Endpoints that clients do not trust", ko: "신뢰할 수 없는 엔드포인트" },
    why: {
      en: "Clients refuse the connection or, worse, were told not to check.",
      ko: "클라이언트가 연결을 거부하거나, 검증을 끈 채 접속하고 있을 수 있습니다."
    },
    instead: {
      en: "Let the server send its certificate with all intermediates, issued by a root that clients trust.",
      ko: "클라이언트가 신뢰하는 루트에서 발급한 인증서를 중간 인증서와 함께 보내도록 서버를 설정하세요."
    }
  },
  "endpoint-replaced": {
    message: {
      en: "This release brings the successor of live certificates",
      ko: "이번 배포로 교체되는 운영 인증서"
    },
    why: {
      en: "Until it is deployed and loaded, clients meet the old one.",
      ko: "배포되어 적용될 때까지는 기존 인증서가 사용됩니다."
    },
    instead: {
      en: "Deploy before the old one runs out, reload what serves it, and ask the endpoint again.",
      ko: "기존 인증서가 만료되기 전에 배포하고, 서버가 새 인증서를 읽도록 재적용한 뒤 엔드포인트를 다시 확인하세요."
    }
  }
};

// src/core/review/certificates/file-words.ts
var fileWords = {
  expired: {
    message: { en: "Expired certificates", ko: "만료된 인증서" },
    why: {
      en: "Clients refuse an expired certificate: what is restarted with it is down at once.",
      ko: "만료된 인증서는 클라이언트가 거부하므로, 이 인증서로 재기동하는 순간 서비스가 중단됩니다."
    },
    instead: {
      en: "Have it issued anew, commit the new one, and run again.",
      ko: "인증서를 새로 발급받아 커밋한 뒤 다시 실행하세요."
    }
  },
  "expires-in-window": {
    message: {
      en: "Certificates expire before the deploy is over",
      ko: "배포가 끝나기 전에 만료되는 인증서"
    },
    why: {
      en: "The service goes down in the middle of the deploy, and a rollback does not help.",
      ko: "배포 도중에 서비스가 중단되며 롤백해도 복구되지 않습니다."
    },
    instead: {
      en: "Renew them first, or deploy the renewal as part of this release.",
      ko: "먼저 갱신하거나, 갱신한 인증서를 이번 배포에 포함하세요."
    }
  },
  "few-days": {
    message: { en: "Certificates with few days left", ko: "만료가 임박한 인증서" },
    why: {
      en: "The service goes down on that day unless somebody deploys again before; a freeze or a holiday is enough to miss it.",
      ko: "그 전에 다시 배포하지 않으면 해당 일자에 서비스가 중단됩니다. 배포 동결이나 연휴가 겹치면 놓치기 쉽습니다."
    },
    instead: {
      en: "Renew them and let this release bring the new ones; was an old file committed by mistake?",
      ko: "지금 갱신해 새 인증서로 배포하세요. 이전 파일을 잘못 커밋하지 않았는지도 확인하세요."
    }
  },
  "not-yet-valid": {
    message: { en: "Certificates that are not yet valid", ko: "아직 유효하지 않은 인증서" },
    why: {
      en: "Clients refuse a certificate before its first day as they do after its last.",
      ko: "유효 시작 전의 인증서도 만료된 인증서처럼 클라이언트가 거부합니다."
    },
    instead: {
      en: "Deploy after that moment, or have it issued with an earlier one.",
      ko: "유효 시작 이후에 배포하거나 시작 시각을 앞당겨 재발급받으세요."
    }
  },
  broken: {
    message: { en: "Broken certificate files", ko: "손상된 인증서 파일" },
    why: {
      en: "The server that reads such a file will not start with it.",
      ko: "이 파일을 읽는 서버는 기동에 실패합니다."
    },
    instead: {
      en: "Take the file again from where it was issued, with its BEGIN and END lines, and check it with `openssl x509 -noout -text -in FILE`.",
      ko: "발급처에서 BEGIN/END 줄을 포함해 파일을 다시 받고 `openssl x509 -noout -text -in FILE`로 확인하세요."
    }
  },
  unread: {
    message: { en: "Not looked at", ko: "확인하지 못한 인증서 파일" },
    why: {
      en: "Whether what is inside is valid and complete cannot be told.",
      ko: "내용이 유효하고 빠짐없는지 알 수 없습니다."
    },
    instead: {
      en: "Let somebody with the password or key check dates and names (`openssl pkcs12 -info -in FILE`, `keytool -list -v`), and say so in a waiver of this rule; or name the endpoint in `endpoints`.",
      ko: "암호나 키를 가진 사람이 만료일과 이름을 확인하고(`openssl pkcs12 -info -in FILE`, `keytool -list -v`) 이 규칙의 waiver에 기록하거나, 설정의 `endpoints`에 엔드포인트를 추가하세요."
    }
  },
  "private-key": {
    message: { en: "Private keys in clear in the repository", ko: "저장소에 평문으로 커밋된 개인 키" },
    why: {
      en: "Everybody who can read the repository, a fork or a backup can pose as the service; deleting the file leaves it in the history.",
      ko: "저장소, 포크, 백업을 읽을 수 있는 누구나 서비스를 사칭할 수 있으며, 파일을 지워도 이력에 남습니다."
    },
    instead: {
      en: "Rotate it: make a new key, have the certificate issued anew and the old one revoked, and keep the key in a secret store (Vault, SealedSecrets, SOPS).",
      ko: "키를 교체하세요. 새 키로 인증서를 재발급받고 기존 인증서를 폐기한 뒤, 키는 비밀 저장소(Vault, SealedSecrets, SOPS)에 보관하세요."
    }
  },
  "foreign-key": {
    message: { en: "Key and certificate do not belong together", ko: "키와 인증서가 서로 맞지 않음" },
    why: {
      en: "A server refuses to start with the key of another certificate.",
      ko: "인증서와 맞지 않는 키로는 서버가 기동하지 않습니다."
    },
    instead: {
      en: "Take the key with which this certificate was requested, or have it issued for the key that is here.",
      ko: "이 인증서를 요청할 때 쓴 키를 넣거나, 현재 키로 인증서를 다시 발급받으세요."
    }
  },
  "chain-incomplete": {
    message: { en: "Incomplete chains", ko: "불완전한 인증서 체인" },
    why: {
      en: "Browsers often find a missing intermediate themselves; Java, Go, curl and mobile apps refuse the connection.",
      ko: "브라우저는 빠진 중간 인증서를 찾아내기도 하지만 Java, Go, curl, 모바일 앱은 연결을 거부합니다."
    },
    instead: {
      en: "Add the intermediate certificates behind the certificate of the server (the `fullchain` file of most issuers).",
      ko: "서버 인증서 뒤에 중간 인증서를 추가하세요(대부분의 발급처에서 주는 `fullchain` 파일)."
    }
  },
  "chain-order": {
    message: { en: "Chains out of order", ko: "순서가 잘못된 인증서 체인" },
    why: {
      en: "TLS 1.2 asks for each certificate to be followed by its issuer; some servers and clients refuse another order.",
      ko: "TLS 1.2는 각 인증서 바로 뒤에 발급자가 오도록 요구하며, 순서가 다르면 거부하는 서버와 클라이언트가 있습니다."
    },
    instead: {
      en: "Put the certificate of the server first, then each issuer behind what it issued.",
      ko: "서버 인증서를 맨 앞에 두고, 각 인증서 뒤에 그 발급자를 차례로 두세요."
    }
  },
  "self-signed": {
    message: { en: "Certificates signed by themselves", ko: "자체 서명 인증서" },
    why: {
      en: "Only clients that were given this very certificate accept it, and each renewal must reach all of them.",
      ko: "이 인증서를 직접 등록한 클라이언트만 신뢰하며, 갱신할 때마다 모두에게 다시 배포해야 합니다."
    },
    instead: {
      en: "Have it issued by an authority that the clients trust, or make sure that they all have the new one before.",
      ko: "클라이언트가 신뢰하는 기관에서 발급받거나, 배포 전에 모든 클라이언트에 새 인증서를 등록하세요."
    }
  },
  "weak-key": {
    message: { en: "Weak keys", ko: "취약한 키" },
    why: {
      en: "Current clients refuse such keys, and what was recorded can be read by whoever breaks them.",
      ko: "최신 클라이언트는 이런 키를 거부하며, 키가 깨지면 기록된 통신까지 노출됩니다."
    },
    instead: {
      en: "Have it issued for a new key: ECDSA P-256, or RSA with at least `min-rsa-bits`.",
      ko: "ECDSA P-256 또는 `min-rsa-bits` 이상의 RSA 키를 새로 만들어 재발급받으세요."
    }
  },
  "weak-signature": {
    message: { en: "Signatures that can be forged", ko: "위조 가능한 서명 알고리즘" },
    why: {
      en: "Current clients refuse MD5 and SHA-1: collisions have been made for both.",
      ko: "MD5와 SHA-1은 충돌이 증명되어 최신 클라이언트가 거부합니다."
    },
    instead: { en: "Have it issued anew with SHA-256.", ko: "SHA-256 서명으로 재발급받으세요." }
  }
};

// src/core/review/certificates/renewal-words.ts
var renewalWords = {
  "lost-names": {
    message: { en: "Renewed with fewer names", ko: "갱신하면서 이름이 빠진 인증서" },
    why: {
      en: "Clients of the lost names will refuse the new certificate.",
      ko: "빠진 이름으로 접속하는 클라이언트가 새 인증서를 거부합니다."
    },
    instead: {
      en: "Have it issued with all names of the old one; if a name is retired, make sure that nobody uses it and say so in a waiver of this rule.",
      ko: "기존 이름을 모두 넣어 재발급받으세요. 더 이상 쓰지 않는 이름이면 접속이 없는지 확인하고 이 규칙의 waiver에 기록하세요."
    }
  },
  "new-key": {
    message: { en: "Renewed with another key", ko: "키가 바뀐 인증서" },
    why: {
      en: "Pins and mutual TLS that know the old key break, and a server that keeps the old private key will not start.",
      ko: "기존 키를 고정(pinning)하거나 상호 TLS에 등록한 상대는 연결에 실패하고, 기존 개인 키가 남은 서버는 기동하지 않습니다."
    },
    instead: {
      en: "Install the new private key together with it; tell partners and apps that pin the key before the deploy.",
      ko: "새 개인 키를 함께 배포하고, 키를 고정한 파트너와 앱에는 배포 전에 알리세요."
    }
  },
  "new-issuer": {
    message: { en: "Renewed by another issuer", ko: "발급자가 바뀐 인증서" },
    why: {
      en: "Clients that trust only the old issuer, such as devices and partners with their own trust store, refuse it.",
      ko: "기존 발급자만 신뢰하는 기기나 파트너(자체 신뢰 저장소)는 연결을 거부합니다."
    },
    instead: {
      en: "Make sure that the trust stores of all clients have the root of the new issuer.",
      ko: "모든 클라이언트의 신뢰 저장소에 새 발급자의 루트가 있는지 확인하세요."
    }
  },
  "earlier-expiry": {
    message: {
      en: "The new certificate expires before the old one",
      ko: "이전 인증서보다 먼저 만료되는 새 인증서"
    },
    why: {
      en: "That is how it looks when files were mixed up and an older certificate goes live again.",
      ko: "파일이 뒤바뀌어 더 오래된 인증서가 배포될 때 나타나는 모습입니다."
    },
    instead: {
      en: "Check that the newly issued file was committed, not a copy of an older one.",
      ko: "새로 발급받은 파일이 맞는지, 예전 파일이 아닌지 확인하세요."
    }
  },
  "same-serial": {
    message: { en: "Another certificate with the same serial number", ko: "일련번호가 같은 다른 인증서" },
    why: {
      en: "Firefox and others refuse a certificate whose issuer used its number before.",
      ko: "같은 발급자가 일련번호를 재사용하면 Firefox 등이 인증서를 거부합니다."
    },
    instead: {
      en: "Have the authority issue it with a number of its own.",
      ko: "고유한 일련번호로 재발급받으세요."
    }
  },
  removed: {
    message: { en: "Removed without a successor", ko: "대체 없이 삭제된 인증서" },
    why: {
      en: "What still serves it or trusts what it issued breaks with the deploy.",
      ko: "아직 이 인증서를 쓰거나, 이것이 발급한 인증서를 신뢰하는 쪽은 배포와 함께 끊어집니다."
    },
    instead: {
      en: "Make sure that no server, client or partner uses it any more.",
      ko: "이 인증서를 쓰는 서버, 클라이언트, 파트너가 없는지 확인하세요."
    }
  }
};

// src/core/review/certificates/finding-words.ts
var findingWords = {
  ...fileWords,
  ...renewalWords,
  ...endpointWords
};

// src/core/review/rules/certificates.ts
var certificatesRule = {
  id: "certificates",
  title: { en: "Certificates", ko: "인증서" },
  protects: {
    en: "No connection fails because of a certificate that ran out, was mixed up or lost a name.",
    ko: "만료되거나 뒤바뀌거나 이름이 빠진 인증서 때문에 연결이 끊기지 않도록 합니다."
  },
  decides: {
    en: "Looks at certificates that the range adds, changes or removes (PEM, DER, JKS, PKCS#12 without a password, Kubernetes secrets; not in tests, documents and vendored code) and at the live ones of `endpoints`. Fails when one has expired, is not yet valid, has fewer than `min-days` left once the window is over, is broken, has a key below `min-rsa-bits` or a forgeable signature, does not fit its key, loses a name in its renewal, or when a private key lies in clear. Warns below `warn-days`, of incomplete or disordered chains, self-signed ones, another key or issuer, an earlier expiry, removals, and files that are locked with a password or a key. An endpoint whose successor is in the range only warns. Unknown when a file or an endpoint could not be read.",
    ko: "범위에서 추가, 변경, 삭제된 인증서(PEM, DER, JKS, 암호 없는 PKCS#12, Kubernetes Secret. 테스트, 문서, 외부 코드는 제외)와 `endpoints`의 운영 인증서를 확인합니다. 만료됨, 아직 유효하지 않음, 배포 시간 이후 남은 기간이 `min-days` 미만, 파일 손상, `min-rsa-bits` 미만의 키나 위조 가능한 서명, 키 불일치, 갱신 중 이름 누락, 평문 개인 키는 실패입니다. `warn-days` 미만, 불완전하거나 순서가 틀린 체인, 자체 서명, 키나 발급자 변경, 더 이른 만료, 삭제, 암호로 잠긴 파일은 경고합니다. 범위에 새 인증서가 있는 엔드포인트는 경고만 합니다. 파일이나 엔드포인트를 읽지 못하면 판단 불가입니다."
  },
  example: {
    en: "certs/api.pem is renewed without old.example.com: fails, clients of old.example.com will refuse it. api.example.com:443 has 5 days left and nothing in the range renews it: fails.",
    ko: "certs/api.pem이 old.example.com 없이 갱신되면 해당 이름의 클라이언트가 거부하므로 실패합니다. api.example.com:443의 인증서가 5일 남았고 범위에 갱신이 없으면 실패합니다."
  },
  reads: "change",
  evaluate(facts, options) {
    const changes = facts.change.modules.flatMap((module) => module.certificates);
    const { endpoints } = facts.evidence;
    const horizon = horizonOf(facts.release, options);
    const turnover = findTurnover(changes);
    const placed = changes.flatMap(atHead);
    const { minRsaBits } = options;
    const findings = [
      ...placed.flatMap((each) => findFileProblems(each, { horizon, minRsaBits })),
      ...findForeignKeys(placed),
      ...findRenewalProblems(turnover, horizon),
      ...changes.flatMap(findUnreadRemovals),
      ...findEndpointProblems(endpoints, { horizon, minRsaBits, brought: turnover.brought })
    ];
    return judge({
      problems: toProblems(findings),
      pass: passText(placed, endpoints),
      evidence: boundEvidence([
        ...renewalEvidence(turnover, horizon),
        ...findings.length === 0 ? endpointEvidence(endpoints, horizon) : []
      ])
    });
  }
};
var atHead = ({ path, name, before, after }) => after === null ? [] : [{ path, name, bundle: after, other: before }];
function findUnreadRemovals(change) {
  const { before, after, path } = change;
  if (after !== null || before === null || before.problems.length === 0) return [];
  const place = placeOf(change);
  return [
    {
      kind: "removed",
      status: "warn",
      told: { en: `${place}, whose content could not be read`, ko: `${place}, 내용을 읽지 못함` },
      path
    }
  ];
}
var toldMax = 3;
function toProblems(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${finding.status} ${finding.kind}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(toProblem);
}
function toProblem(group) {
  const { kind, status } = group[0];
  const { message, why: why3, instead } = findingWords[kind];
  const list = (language) => nameList(
    group.map(({ told }) => told[language]),
    toldMax
  )[language];
  return {
    status,
    message: { en: `${message.en}: ${list("en")}.`, ko: `${message.ko}: ${list("ko")}.` },
    why: why3,
    instead,
    evidence: boundEvidence(group.map(toEvidence))
  };
}
var toEvidence = ({ told, path }) => path === null ? { text: told } : { text: told, ref: fileRef(path), path };
function renewalEvidence({ renewals, brought }, horizon) {
  return brought.map((made) => {
    const old = renewals.find((renewal) => renewal.made === made)?.old.certificate;
    const until = untilText(made.certificate, horizon);
    const where = `${placeOf(made.place)}: ${labelOf(made.certificate)}`;
    const instead = old === void 0 ? null : untilText(old, horizon);
    return {
      text: {
        en: `${where} is valid until ${until.en}${instead === null ? "" : `; it replaces one until ${instead.en}`}`,
        ko: `${where}, ${until.ko}까지 유효${instead === null ? "" : ` (기존 ${instead.ko}까지)`}`
      },
      ref: fileRef(made.place.path),
      path: made.place.path
    };
  });
}
var endpointEvidence = (endpoints, horizon) => endpoints.flatMap((reading) => {
  const leaf = reading.status === "read" ? reading.chain[0] : void 0;
  if (leaf === void 0) return [];
  const until = untilText(leaf, horizon);
  const where = `${reading.endpoint}: ${labelOf(leaf)}`;
  return [{ text: { en: `${where} is valid until ${until.en}`, ko: `${where}, ${until.ko}까지 유효` } }];
});
function passText(placed, endpoints) {
  const count2 = placed.reduce((sum, { bundle }) => sum + bundle.certificates.length, 0);
  if (count2 === 0 && endpoints.length === 0) {
    return { en: "The range brings no certificate.", ko: "범위에 인증서 변경이 없습니다." };
  }
  const live = countOf(endpoints.length, "endpoint");
  return {
    en: `${countOf(count2, "certificate")} in the range and ${live} looked at: valid, strong and complete.`,
    ko: `범위의 인증서 ${count2}개와 엔드포인트 ${endpoints.length}개가 모두 유효하고 온전합니다.`
  };
}

// src/core/review/rules/checklists.ts
var groupKey = (group) => group.trim().toLowerCase();
var checklistsRule = {
  id: "checklists",
  title: { en: "Checklists", ko: "체크리스트" },
  protects: {
    en: "What past deploys of this kind taught is checked again this time.",
    ko: "같은 유형의 배포에서 배운 점검 항목을 이번에도 빠뜨리지 않도록 합니다."
  },
  decides: {
    en: "Fails when a group that `required` names for a work type of the change (or under `always`) has no line in the checklists.",
    ko: "변경의 작업 유형(또는 `always`)에 대해 `required`가 정한 그룹이 체크리스트에 없으면 실패합니다."
  },
  example: {
    en: "A database migration without a line of the group database-migration: the rule fails and names the group.",
    ko: "데이터베이스 마이그레이션이 있는데 database-migration 그룹의 항목이 없으면 실패하고 빠진 그룹을 알려 줍니다."
  },
  reads: "note",
  evaluate(facts, options) {
    const required = requiredGroups(facts, options);
    return judge({
      problems: findMissing(required, facts),
      pass: required.size === 0 ? {
        en: "No checklist group is required for this change.",
        ko: "이 변경에 필요한 체크리스트 그룹이 없습니다."
      } : {
        en: `The required checklist groups are there: ${[...required.keys()].join(", ")}.`,
        ko: `필요한 체크리스트 그룹이 모두 있습니다: ${[...required.keys()].join(", ")}.`
      }
    });
  }
};
function requiredGroups(facts, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const type of ["always", ...facts.change.workTypes.map((hit) => hit.type)]) {
    for (const group of options.required[type] ?? []) {
      if (!groups.has(groupKey(group))) {
        groups.set(groupKey(group), type);
      }
    }
  }
  return groups;
}
function findMissing(required, facts) {
  const { before, during, after } = facts.note.checklists;
  const present = new Set(
    [...before, ...during, ...after].filter((item) => item.text.trim() !== "").map((item) => groupKey(item.group))
  );
  const missing2 = [...required].filter(([group]) => !present.has(group));
  if (missing2.length === 0) {
    return [];
  }
  const groups = nameList(missing2.map(([group]) => group));
  const types = [...new Set(missing2.flatMap(([, type]) => type === "always" ? [] : [type]))];
  const kinds3 = {
    en: nameList(types.map((type) => workTypeName(type, "en"))).en,
    ko: nameList(types.map((type) => workTypeName(type, "ko"))).ko
  };
  return [
    {
      status: "fail",
      message: {
        en: `The checklists have no line of: ${groups.en}.`,
        ko: `체크리스트에 없는 그룹: ${groups.ko}.`
      },
      why: {
        en: `Nobody is asked for ${groups.en} in this deploy${kinds3.en === "" ? "" : `, although it holds ${kinds3.en}`}: these are the steps that are forgotten when one goes wrong.`,
        ko: `${kinds3.ko === "" ? "이 배포에서" : `이 배포에는 ${kinds3.ko} 작업이 있는데`} ${groups.ko} 항목을 아무도 확인하지 않게 됩니다. 문제가 생길 때 주로 빠뜨리는 단계들입니다.`
      },
      instead: {
        en: `Add lines of ${groups.en} to the note, or to checklists in the config so that every note has them.`,
        ko: `노트에 ${groups.ko} 그룹의 항목을 추가하거나, 설정의 checklists에 추가해 모든 노트에 포함되도록 하세요.`
      },
      evidence: missing2.map(([group, type]) => ({
        text: type === "always" ? { en: `${group}: required for every release`, ko: `${group}: 모든 배포에 필요` } : {
          en: `${group}: required because of the work type ${workTypeName(type, "en")}`,
          ko: `${group}: 작업 유형 ${workTypeName(type, "ko")} 때문에 필요`
        }
      }))
    }
  ];
}

// src/core/review/auto-levels.ts
var asks = (...names3) => ({ change }) => change.context.sources.some(({ source, status }) => names3.includes(source) && status !== "off");
var codeHost = {
  en: "a token of the code host (GITHUB_TOKEN)",
  ko: "코드 호스트 토큰(GITHUB_TOKEN)"
};
var autoLevels = {
  conflicts: {
    level: "block",
    isConfigured: ({ evidence }) => evidence.work.status !== "off",
    configure: {
      en: "calendar.sources, calendar.work or a ledger that several workspaces share",
      ko: "calendar.sources, calendar.work 또는 여러 워크스페이스가 함께 쓰는 원장"
    }
  },
  reviewers: {
    level: "warn",
    isConfigured: (configured) => asks("pull-requests")(configured) || configured.evidence.approvals.status !== "off",
    configure: {
      en: `${codeHost.en}, or --approved-by`,
      ko: `${codeHost.ko} 또는 --approved-by`
    }
  },
  checks: { level: "block", isConfigured: asks("checks"), configure: codeHost },
  tests: {
    level: "block",
    isConfigured: ({ evidence }) => evidence.tests.status !== "off",
    configure: { en: "evidence.tests", ko: "evidence.tests" }
  },
  "test-coverage": {
    level: "warn",
    isConfigured: ({ evidence }) => evidence.testCoverage.status !== "off",
    configure: { en: "evidence.test-coverage", ko: "evidence.test-coverage" }
  },
  "issue-state": {
    level: "warn",
    isConfigured: asks("issues"),
    configure: { en: "jira.url and JIRA_TOKEN", ko: "jira.url과 JIRA_TOKEN" }
  },
  "similar-incident": {
    level: "warn",
    isConfigured: ({ evidence }) => evidence.incidents.status !== "off",
    configure: { en: "incidents.index or --incidents", ko: "incidents.index 또는 --incidents" }
  }
};
function effectiveLevel(id, level, configured) {
  if (level !== "auto") return level;
  const auto = autoLevels[id];
  return auto?.isConfigured(configured) === true ? auto.level : "off";
}
var whatToConfigure = (id) => autoLevels[id]?.configure ?? null;
var autoLevelOf = (id) => autoLevels[id]?.level ?? null;
function settleLevels(rules, configured) {
  const settled = (id) => withLevel(rules[id], effectiveLevel(id, rules[id].level, configured));
  return {
    operators: settled("operators"),
    window: settled("window"),
    freeze: settled("freeze"),
    conflicts: settled("conflicts"),
    reviewers: settled("reviewers"),
    checks: settled("checks"),
    tests: settled("tests"),
    "test-coverage": settled("test-coverage"),
    "issue-state": settled("issue-state"),
    certificates: settled("certificates"),
    "irreversible-migration": settled("irreversible-migration"),
    "migration-locks": settled("migration-locks"),
    "migration-files": settled("migration-files"),
    "runtime-needs": settled("runtime-needs"),
    "breaking-change": settled("breaking-change"),
    "rollback-plan": settled("rollback-plan"),
    "monitoring-plan": settled("monitoring-plan"),
    checklists: settled("checklists"),
    "note-complete": settled("note-complete"),
    coverage: settled("coverage"),
    "takes-away": settled("takes-away"),
    range: settled("range"),
    "similar-incident": settled("similar-incident"),
    sources: settled("sources")
  };
}
var withLevel = (options, level) => ({ ...options, level });

// src/core/review/gate-check-name.ts
var gateCheckName = (release) => `lockkeeper/${plainLine(release.workspace)}/${plainLine(release.environment)}`;

// src/core/review/check-stand.ts
function standOf(module, { change, evidence, release }, options) {
  const all = change.context.checks.filter((check) => check.module === module.name);
  const isIgnored = createNameMatcher(options.ignore);
  const isRequired = createNameMatcher(options.required);
  const running = all.filter(({ state, url }) => state === "pending" && isOfRun(url, evidence.ownRunUrl));
  const asking = askingOf(running, evidence.ownJob);
  const gate = gateCheckName(release);
  const isOwn = (check) => (asking.includes(check) || check.name === gate) && !isRequired(check.name);
  const own = all.filter(isOwn);
  const isLeftOut = ({ name }) => isIgnored(name) && !isRequired(name);
  const ignored = all.filter((check) => !isOwn(check) && isLeftOut(check));
  const judged = all.filter((check) => !isOwn(check) && !isLeftOut(check));
  const withState = (...states) => judged.filter(({ state }) => states.includes(state));
  const isAlone = change.modules.length === 1;
  return {
    head: `${isAlone ? "" : `${module.name} `}${module.range.headSha.slice(0, 8)}`,
    label: ({ name }) => isAlone ? plainLine(name) : `${plainLine(name)} (${module.name})`,
    all,
    succeeded: withState("success"),
    failed: withState("failure", "cancelled"),
    pending: withState("pending"),
    passedOver: withState("skipped", "neutral"),
    ignored,
    own,
    isOwnUnclear: asking.length === 0 && running.length > 1
  };
}
function askingOf(running, job) {
  const named = running.filter(({ name }) => name === job || name.startsWith(`${job} (`));
  if (job !== null && named.length > 0) return named;
  return running.length === 1 ? running : [];
}
var isOfRun = (url, run) => url !== null && run !== null && run !== "" && (url === run || url.startsWith(`${run.replace(/\/+$/u, "")}/`));
var checkStates = {
  success: { en: "succeeded", ko: "성공" },
  failure: { en: "failed", ko: "실패" },
  pending: { en: "has not ended", ko: "진행 중" },
  neutral: { en: "neutral", ko: "중립" },
  skipped: { en: "skipped", ko: "건너뜀" },
  cancelled: { en: "cancelled", ko: "취소됨" }
};
var tellCheck = ({ label }, check) => ({
  text: {
    en: `${label(check)}: ${checkStates[check.state].en}`,
    ko: `${label(check)}: ${checkStates[check.state].ko}`
  },
  ref: check.ref
});
var tellChecks = (stands, choose) => boundEvidence(stands.flatMap((stand) => choose(stand).map((check) => tellCheck(stand, check))));
var labelsOf = (stands, choose) => stands.flatMap((stand) => choose(stand).map(stand.label));

// src/core/review/rules/checks.ts
var checksRule = {
  id: "checks",
  title: { en: "Checks", ko: "체크" },
  protects: {
    en: "No commit is deployed that its own pipeline has refused, or has not judged yet.",
    ko: "파이프라인이 거부했거나 아직 판정하지 않은 커밋이 배포되지 않도록 합니다."
  },
  decides: {
    en: "Looks at the check runs and statuses of the head of each module, those named in `ignore` left out; of several runs of one workflow the last word counts, where the token may read that (actions: read). Fails when one failed, timed out, waits for an action or was cancelled, and when one of `required` is not there or did not succeed: skipped and neutral are fine for others only. Unknown while one has not ended, save that of the job that asks, and when not all could be read. Warns when nothing has checked the commit and `required` names nothing. In both lists * and ? are wild.",
    ko: "각 모듈 head의 체크와 상태를 확인하며 `ignore`에 있는 것은 제외합니다. 같은 워크플로를 여러 번 실행했다면 마지막 결과를 봅니다(토큰에 actions: read 권한 필요). 실패, 시간 초과, 조치 대기, 취소된 체크가 있거나 `required`의 체크가 없거나 성공하지 않았으면 실패합니다(건너뜀·중립은 필수가 아닌 체크에만 허용). 끝나지 않은 체크가 있거나(지금 실행 중인 이 작업 자신의 체크는 제외) 모두 읽지 못했으면 판단 불가입니다. 커밋을 확인한 체크가 하나도 없고 `required`도 비어 있으면 경고합니다. 두 목록에서 *와 ?를 쓸 수 있습니다."
  },
  example: {
    en: 'On head 1a2b3c4d, build succeeded and e2e was cancelled: fails and names e2e. With `required: ["security/*"]` and no such check: fails, as nothing says that it ran.',
    ko: 'head 1a2b3c4d에서 build는 성공, e2e는 취소: 실패로 판정하고 e2e를 알려 줍니다. `required: ["security/*"]`인데 해당 체크가 없으면 실행되었다는 근거가 없어 실패입니다.'
  },
  reads: "change",
  evaluate(facts, options) {
    const report = facts.change.context.sources.find(({ source }) => source === "checks");
    if (report === void 0 || report.status === "off" || report.status === "failed") {
      return judge({ problems: [notRead(report)], pass: verbatim("") });
    }
    const heads = facts.change.modules.filter(({ commits, files }) => commits.length + files.length > 0);
    const stands = heads.map((module) => standOf(module, facts, options));
    return judge({
      problems: [
        ...findFailed(stands),
        ...stands.flatMap((stand) => findRequired(stand, options)),
        ...findPending(stands),
        ...report.status === "partial" ? [notAllRead(report)] : findUnchecked(stands, options)
      ],
      pass: tellPass(stands),
      evidence: tellAside(stands)
    });
  }
};
function findFailed(stands) {
  const labels = labelsOf(stands, ({ failed }) => failed);
  if (labels.length === 0) return [];
  const total = stands.reduce(
    (sum, { all, ignored, own }) => sum + all.length - ignored.length - own.length,
    0
  );
  const names3 = nameList(labels);
  return [
    {
      status: "fail",
      message: {
        en: `${labels.length} of ${countOf(total, "check")} failed or ${labels.length === 1 ? "was" : "were"} cancelled: ${names3.en}.`,
        ko: `체크 ${total}건 중 ${labels.length}건이 실패했거나 취소되었습니다: ${names3.ko}.`
      },
      why: {
        en: `The pipeline itself says that ${nameList(stands.filter(({ failed }) => failed.length > 0).map(({ head }) => head)).en} is not fit, or could not find out.`,
        ko: "이 커밋에 문제가 있다고(또는 확인하지 못했다고) 파이프라인이 판정했습니다."
      },
      instead: {
        en: `Look at ${labels[0] ?? ""}, put it right and run it again; one that does not matter belongs under checks.ignore.`,
        ko: `${labels[0] ?? ""}을(를) 확인해 고치고 다시 실행하세요. 무관한 체크라면 checks.ignore에 넣으세요.`
      },
      evidence: tellChecks(stands, ({ failed }) => failed)
    }
  ];
}
function findRequired(stand, { required }) {
  const open = required.flatMap((name) => {
    const found2 = stand.all.filter((check) => createNameMatcher([name])(check.name));
    if (found2.some(({ state }) => state === "success")) return [];
    return [{ name, found: found2, isPending: found2.some(({ state }) => state === "pending") }];
  });
  const unmet = open.filter(({ isPending }) => !isPending);
  if (unmet.length === 0) return [];
  const said = (language) => unmet.map(({ name, found: found2 }) => {
    const worst2 = found2[0];
    return worst2 === void 0 ? name : `${name} (${checkStates[worst2.state][language]})`;
  });
  return [
    {
      status: "fail",
      message: {
        en: `Required, and not succeeded on ${stand.head}: ${nameList(said("en")).en}.`,
        ko: `${stand.head}에서 필수 체크가 성공하지 않았습니다: ${nameList(said("ko")).ko}.`
      },
      why: {
        en: "A check that did not run found nothing, whether or not there was something to find.",
        ko: "실행되지 않은 체크는 문제가 있어도 찾지 못합니다."
      },
      instead: {
        en: `Run it for this commit, or correct the names under checks.required; on this commit there are: ${nameList(
          stand.all.map(({ name }) => plainLine(name)),
          8
        ).en || "none"}.`,
        ko: `이 커밋에서 실행하거나 checks.required의 이름을 확인하세요. 이 커밋의 체크: ${nameList(
          stand.all.map(({ name }) => plainLine(name)),
          8
        ).ko || "없음"}.`
      },
      evidence: boundEvidence(unmet.flatMap(({ found: found2 }) => found2.map((check) => tellCheck(stand, check))))
    }
  ];
}
function findPending(stands) {
  const labels = labelsOf(stands, ({ pending }) => pending);
  if (labels.length === 0) return [];
  const names3 = nameList(labels);
  return [
    {
      status: "unknown",
      message: {
        en: `${countOf(labels.length, "check")} ${labels.length === 1 ? "has" : "have"} not ended: ${names3.en}.`,
        ko: `끝나지 않은 체크가 ${labels.length}건 있습니다: ${names3.ko}.`
      },
      why: {
        en: "What it finds comes after the deploy.",
        ko: "배포된 뒤에야 문제가 드러날 수 있습니다."
      },
      instead: stands.some(({ isOwnUnclear }) => isOwnUnclear) ? {
        en: "This job is one of them, and which one is not known. Let it wait for the others of its workflow (`needs:`), or leave out its `name:`, so that its check bears the key of the job; what does not matter belongs under checks.ignore.",
        ko: "이 중 하나는 지금 이 작업이지만 어느 것인지 알 수 없습니다. 같은 워크플로의 다른 작업을 기다리게 하거나(`needs:`), 작업의 `name:`을 빼서 체크 이름이 작업 키와 같게 하세요. 무관한 체크라면 checks.ignore에 넣으세요."
      } : {
        en: "Wait for it and run again, or let this job wait for it (`needs:` in a workflow); one that does not matter belongs under checks.ignore.",
        ko: "끝난 뒤 다시 실행하거나, 이 작업이 기다리도록 하세요(워크플로의 `needs:`). 무관한 체크라면 checks.ignore에 넣으세요."
      },
      evidence: tellChecks(stands, ({ pending }) => pending)
    }
  ];
}
function findUnchecked(stands, { required }) {
  const bare = stands.filter(
    ({ succeeded, failed, pending }) => succeeded.length + failed.length + pending.length === 0
  );
  if (bare.length === 0 || required.length > 0) return [];
  const heads = nameList(bare.map(({ head }) => head));
  return [
    {
      status: "warn",
      message: {
        en: `Nothing has checked ${heads.en}.`,
        ko: `${heads.ko}을(를) 확인한 체크가 없습니다.`
      },
      why: {
        en: "Nobody knows whether it builds and whether its tests pass.",
        ko: "빌드와 테스트가 통과하는지 알 수 없습니다."
      },
      instead: {
        en: "Let the pipeline run for this commit, and name what must succeed under checks.required.",
        ko: "이 커밋에 대해 파이프라인을 실행하고, 반드시 성공해야 할 체크를 checks.required에 지정하세요."
      },
      evidence: tellChecks(bare, ({ passedOver }) => passedOver)
    }
  ];
}
function notRead(report) {
  const problems = report?.problems ?? [];
  const configure = whatToConfigure("checks");
  const why3 = {
    en: "Whether the pipeline has refused this commit is not known.",
    ko: "파이프라인이 이 커밋을 거부했는지 알 수 없습니다."
  };
  return problems.length === 0 ? {
    status: "unknown",
    message: { en: "No checks are read.", ko: "체크를 읽지 않았습니다." },
    why: why3,
    instead: { en: `Configure ${configure?.en ?? ""}.`, ko: `${configure?.ko ?? ""}을 설정하세요.` }
  } : {
    status: "unknown",
    message: {
      en: `The checks could not be read: ${nameList(
        problems.map(({ message }) => message),
        2
      ).en}`,
      ko: `체크를 읽지 못했습니다: ${nameList(
        problems.map(({ message }) => message),
        2
      ).ko}`
    },
    why: why3,
    instead: {
      en: [
        "Look at the checks by hand, or run again.",
        ...problems.slice(0, 2).map(({ hint }) => hint)
      ].join(" "),
      ko: [
        "체크를 직접 확인하거나 다시 실행하세요.",
        ...problems.slice(0, 2).map(({ hint }) => hint)
      ].join(" ")
    }
  };
}
function notAllRead({ problems }) {
  return {
    status: "unknown",
    message: { en: "Not all checks could be read.", ko: "체크를 일부만 읽었습니다." },
    why: {
      en: "One that failed may be among those that are not seen.",
      ko: "읽지 못한 체크 중에 실패한 것이 있을 수 있습니다."
    },
    instead: {
      en: ["Look at the checks by hand, or run again.", ...problems.slice(0, 2).map(({ hint }) => hint)].join(
        " "
      ),
      ko: ["체크를 직접 확인하거나 다시 실행하세요.", ...problems.slice(0, 2).map(({ hint }) => hint)].join(
        " "
      )
    },
    evidence: problems.slice(0, 5).map(({ message }) => ({ text: verbatim(message) }))
  };
}
function tellPass(stands) {
  const count2 = (choose) => labelsOf(stands, choose).length;
  const heads = nameList(
    stands.map(({ head }) => head),
    3
  );
  if (stands.length === 0) {
    return {
      en: "Nothing is deployed that could be checked.",
      ko: "배포되는 변경이 없어 확인할 체크가 없습니다."
    };
  }
  const [succeeded, over] = [count2((stand) => stand.succeeded), count2(({ passedOver }) => passedOver)];
  return {
    en: `${countOf(succeeded, "check")} succeeded on ${heads.en}${over === 0 ? "" : `, ${over} did not need to run`}.`,
    ko: `${heads.ko}: 체크 ${succeeded}건 성공${over === 0 ? "" : `, ${over}건 건너뜀`}.`
  };
}
function tellAside(stands) {
  return boundEvidence(
    stands.flatMap((stand) => [
      ...stand.own.map((check) => ({
        text: {
          en: `${stand.label(check)}: of this job, which has not ended; left out`,
          ko: `${stand.label(check)}: 아직 끝나지 않은 이 작업 자신의 체크이므로 제외`
        },
        ref: check.ref
      })),
      ...stand.ignored.filter(({ state }) => state !== "success").map((check) => ({
        text: {
          en: `${stand.label(check)}: ${checkStates[check.state].en}; ignored by the standard`,
          ko: `${stand.label(check)}: ${checkStates[check.state].ko}, 기준에 따라 무시`
        },
        ref: check.ref
      }))
    ])
  );
}

// src/core/review/calendar/conflict-text.ts
var titleMax = 120;
var shortLine = (text) => cutAt(plainLine(text), titleMax);
function workName(work) {
  const title = shortLine(work.title);
  const source = sourceText(work);
  return title === "" ? { en: `work without a title in ${source.en}`, ko: `제목 없는 작업(${source.ko})` } : { en: `"${title}"`, ko: `"${title}"` };
}
function sourceText({ source }) {
  const name = shortLine(source.name);
  switch (source.kind) {
    case "calendar":
      return { en: `the calendar "${name}"`, ko: `캘린더 "${name}"` };
    case "config":
      return { en: "the config", ko: "설정" };
    case "ledger":
      return { en: `the release of ${name} in the ledger`, ko: `원장의 ${name} 배포` };
  }
}
function ownerText(work) {
  const owner = work.owner === null ? "" : shortLine(work.owner);
  const source = sourceText(work);
  return owner === "" ? { en: `from ${source.en}`, ko: `출처 ${source.ko}` } : { en: `by ${owner}`, ko: `담당 ${owner}` };
}
function sharedText(shared) {
  const texts2 = shared.slice(0, 4).map(sharedOne);
  const rest = shared.length - texts2.length;
  return {
    en: texts2.map(({ en }) => en).join(", ") + (rest > 0 ? ` and ${rest} more` : ""),
    ko: texts2.map(({ ko }) => ko).join(", ") + (rest > 0 ? ` 외 ${rest}건` : "")
  };
}
function sharedOne(shared) {
  const { en, ko } = thingText(shared);
  return shared.inPassing ? { en: `perhaps ${en}`, ko: `${ko}(아닐 수 있음)` } : { en, ko };
}
function thingText(shared) {
  switch (shared.kind) {
    case "service":
      return { en: `the service ${shared.name}`, ko: `서비스 ${shared.name}` };
    case "platform":
      return { en: `the platform ${shared.name}`, ko: `플랫폼 ${shared.name}` };
    case "company-wide":
      return { en: "the whole company", ko: "전사" };
    case "dependency": {
      const steps = shared.distance;
      const far = {
        en: steps > 1 ? `, ${steps} steps away` : "",
        ko: steps > 1 ? `, ${steps}단계 떨어짐` : ""
      };
      return shared.direction === "upstream" ? {
        en: `${shared.name} (which this release depends on${far.en})`,
        ko: `${shared.name}(이 배포가 의존${far.ko})`
      } : {
        en: `${shared.name} (which depends on this release${far.en})`,
        ko: `${shared.name}(이 배포에 의존${far.ko})`
      };
    }
  }
}
function conflictMessage({ work, shared }, timeZone) {
  const [name, owner, span, both2] = [
    workName(work),
    ownerText(work),
    spanText(work, timeZone),
    sharedText(shared)
  ];
  return {
    en: `${capital(name.en)} ${owner.en} is planned for ${span.en} and touches ${both2.en}.`,
    ko: `같은 시간에 다른 작업이 있습니다: ${name.ko}, ${owner.ko}, ${span.ko}, 겹치는 대상 ${both2.ko}.`
  };
}
var capital = (text) => text.replace(/^w/, "W");
function conflictWhy({ shared: [shared] }) {
  const { en, ko } = whyOf(shared);
  if (!shared.inPassing || shared.kind === "company-wide") return { en, ko };
  return {
    en: `Its text says "${shared.name}", an ordinary word, and may mean something else. If it means this one: ${en}`,
    ko: `설명에 "${shared.name}"이라는 흔한 단어가 있을 뿐, 다른 뜻일 수 있습니다. 이 대상이 맞다면: ${ko}`
  };
}
function whyOf(shared) {
  switch (shared.kind) {
    case "service":
      return {
        en: `Two changes to ${shared.name} at once: when it breaks, nobody can tell which of them did it, and undoing one may undo the other.`,
        ko: `${shared.name}에 두 변경이 동시에 들어가면, 장애 시 어느 쪽이 원인인지 알 수 없고 한쪽을 되돌리다 다른 쪽까지 되돌릴 수 있습니다.`
      };
    case "company-wide":
      return {
        en: "It touches everybody: the people whom an incident would need are busy with it, and its effects look like those of this release.",
        ko: "전사 작업 중에는 장애에 대응할 사람이 부족하고, 그 영향이 이 배포의 문제처럼 보입니다."
      };
    case "platform":
      return {
        en: `Trouble on ${shared.name} during the other work looks like a fault of this release, and load or a failover there hits a deploy in its weakest minutes.`,
        ko: `그 작업 중 ${shared.name}에서 생긴 문제가 이 배포의 결함처럼 보이고, 배포로 가장 약해진 순간에 부하나 전환이 겹칠 수 있습니다.`
      };
    case "dependency":
      return shared.direction === "upstream" ? {
        en: `This release depends on ${shared.name}: errors while that is changed would be blamed on this release, and its rollback would not cure them.`,
        ko: `이 배포는 ${shared.name}에 의존합니다. 그쪽 변경 중 생긴 오류가 이 배포의 문제로 보이고, 이 배포를 되돌려도 낫지 않습니다.`
      } : {
        en: `${shared.name} depends on this release: if both change at once, its errors have two possible causes, and both teams look for theirs.`,
        ko: `${shared.name}은(는) 이 배포에 의존합니다. 둘이 동시에 바뀌면 오류의 원인이 둘로 갈려 두 팀이 각자 찾게 됩니다.`
      };
  }
}
function conflictInstead({ work, shared: [shared] }) {
  const { en, ko } = whomToAsk(work);
  return shared.inPassing ? {
    en: `Look at what it is about; when it is this: ${en}`,
    ko: `어떤 작업인지 먼저 확인하고, 이 대상이 맞다면 ${ko}`
  } : { en, ko };
}
function whomToAsk(work) {
  const name = workName(work);
  if (work.owner !== null && shortLine(work.owner) !== "") {
    const owner = shortLine(work.owner);
    return {
      en: `Agree with ${owner} on who goes first.`,
      ko: `${owner} 담당자와 순서를 정하세요.`
    };
  }
  const source = sourceText(work);
  return {
    en: `Find out who runs ${name.en} (${source.en}) and agree on who goes first.`,
    ko: `${name.ko}(${source.ko})의 담당자를 찾아 순서를 정하세요.`
  };
}

// src/core/review/applies-to.ts
function appliesTo(environments, environment) {
  const key = environment.trim().toLowerCase();
  return environments === null || environments.some((name) => name.trim().toLowerCase() === key);
}

// src/core/review/calendar/find-conflicts.ts
var minuteMs = 6e4;
var severities = ["allow", "warn", "fail"];
var strengths = ["low", "medium", "high"];
function findConflicts(input) {
  const { window: window2, work, options } = input;
  const wide = widen(window2, options.marginMinutes);
  const sharedWith = createSharedWith(input);
  return work.filter((other) => overlaps(wide, other)).flatMap((other) => sharedWith(other) ?? []).sort(byWeight);
}
function findBlocked(input) {
  const sharedWith = createSharedWith(input);
  return input.work.filter((other) => (sharedWith(other)?.severity ?? "allow") !== "allow").map((other) => widen(other, input.options.marginMinutes));
}
function widen({ start, end }, minutes) {
  const margin = minutes * minuteMs;
  return { start: at(start - margin), end: at(end + margin) };
}
var at = (ms) => epochMs(ms);
function byWeight(a, b) {
  const severity2 = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  const strength = strengths.indexOf(b.strength) - strengths.indexOf(a.strength);
  return severity2 || strength || a.work.start - b.work.start || (a.work.id < b.work.id ? -1 : 1);
}
function createSharedWith({
  footprint,
  environment,
  options
}) {
  const services = new Map(footprint.services.map((name) => [nameKey(name), name]));
  const neighbours = new Map(footprint.neighbours.map((neighbour) => [nameKey(neighbour.name), neighbour]));
  const platforms = new Map(footprint.platforms.map((name) => [nameKey(name), name]));
  return (work) => {
    if (!appliesTo(work.environments, environment)) return null;
    const things = (named) => [
      ...matches(named.services, services).map((name) => ({ kind: "service", name })),
      ...matches(named.services, neighbours).map((one) => ({ kind: "dependency", ...one })),
      ...matches(named.platforms, platforms).map((name) => ({ kind: "platform", name }))
    ];
    const meant = things(work);
    const passing = work.inPassing ?? [];
    const perhaps = things({ services: passing, platforms: passing }).filter(
      (one) => !meant.some((other) => isSameThing(one, other))
    );
    const all = [
      ...meant,
      ...work.companyWide ? [{ kind: "company-wide" }] : [],
      ...perhaps.map((one) => ({ ...one, inPassing: true }))
    ];
    const [first, ...rest] = [...all].sort((a, b) => weight(b, options) - weight(a, options));
    if (first === void 0) return null;
    const shared = [first, ...rest];
    return {
      work,
      shared,
      strength: worst(strengths, shared.map(strengthOf)),
      severity: worst(
        severities,
        shared.map((one) => severityOf(one, options))
      )
    };
  };
}
var isSameThing = (a, b) => a.kind === b.kind && a.kind !== "company-wide" && b.kind !== "company-wide" && a.name === b.name;
function matches(names3, known2) {
  const keys = new Set(names3.map(nameKey));
  return [...keys].flatMap((key) => {
    const found2 = known2.get(key);
    return found2 === void 0 ? [] : [found2];
  });
}
var weight = (shared, options) => severities.indexOf(severityOf(shared, options)) * strengths.length + strengths.indexOf(strengthOf(shared));
var worst = (order, values) => {
  const index = Math.max(0, ...values.map((value) => order.indexOf(value)));
  return order[index];
};
function strengthOf(shared) {
  if (shared.inPassing) return "low";
  switch (shared.kind) {
    case "service":
    case "company-wide":
      return "high";
    case "platform":
      return "medium";
    case "dependency":
      return shared.distance <= 1 ? "medium" : "low";
  }
}
function severityOf(shared, options) {
  const severity2 = severityOfThing(shared, options);
  return shared.inPassing && severity2 === "fail" ? "warn" : severity2;
}
function severityOfThing(shared, options) {
  switch (shared.kind) {
    case "service":
      return options.sameService;
    case "company-wide":
      return options.companyWide;
    case "platform":
      return options.platform;
    case "dependency":
      return shared.distance > 1 && options.dependency === "fail" ? "warn" : options.dependency;
  }
}

// src/core/review/work-hours.ts
var stretchDaysMax = 14;
function whyOff(date, work) {
  const name = work.daysOff.get(date.toString());
  if (name !== void 0) {
    return { kind: "day-off", name };
  }
  const weekday = weekdays[date.dayOfWeek - 1];
  return weekday !== void 0 && work.days.includes(weekday) ? null : { kind: "weekday" };
}
function workdayAt(at2, work) {
  const date = inZone(at2, work.timeZone).toPlainDate();
  const isAtWork = (day) => {
    const shift = shiftOf(day, work);
    return whyOff(day, work) === null && shift.start <= at2 && at2 < shift.end;
  };
  return [date, date.subtract({ days: 1 })].find(isAtWork) ?? null;
}
function stretchFrom(date, work) {
  if (whyOff(date, work) !== null) {
    return null;
  }
  const { start, end: firstEnd } = shiftOf(date, work);
  let end = firstEnd;
  for (let count2 = 1; count2 < stretchDaysMax; count2 += 1) {
    const next = date.add({ days: count2 });
    const shift = shiftOf(next, work);
    if (whyOff(next, work) !== null || shift.start > end) {
      break;
    }
    end = shift.end;
  }
  return { start, end };
}
function stretchAt(at2, work) {
  const day = workdayAt(at2, work);
  return day === null ? null : stretchFrom(day, work);
}
function eveOf(period, work) {
  const day = workdayAt(epochMs(period.end - 1), work);
  return day !== null && whyOff(day.add({ days: 1 }), work) !== null ? day : null;
}
function shiftOf(date, work) {
  const { from, to } = work.hours;
  const overnight = to < from;
  return {
    start: clockAt(date, from, work.timeZone),
    end: clockAt(overnight ? date.add({ days: 1 }) : date, to, work.timeZone)
  };
}
function clockAt(date, time, timeZone) {
  const [day, clock] = time === "24:00" ? [date.add({ days: 1 }), "00:00"] : [date, time];
  return epochMs(
    day.toPlainDateTime(Temporal.PlainTime.from(clock)).toZonedDateTime(timeZone).epochMilliseconds
  );
}

// src/core/review/calendar/free-windows.ts
var minuteMs2 = 6e4;
var quarterMs = 15 * minuteMs2;
function findFreeWindows(needs) {
  const { hours, minutes, count: count2, horizonDays } = needs;
  const maxMinutes = hours?.options.maxMinutes ?? Number.POSITIVE_INFINITY;
  if (minutes > maxMinutes) return { windows: [], shortage: { kind: "too-long", maxMinutes } };
  const windows = [];
  const blocks = mergeBlocks(needs.blocked);
  let after = needs.from;
  for (const room of roomsOf(needs)) {
    for (; ; ) {
      const found2 = windows.length < count2 ? firstIn(room, { after, blocks, needs }) : null;
      if (found2 === null) break;
      windows.push(found2);
      after = found2.end;
    }
    if (windows.length >= count2) return { windows, shortage: null };
  }
  return { windows, shortage: { kind: "horizon", days: horizonDays } };
}
function* roomsOf({ from, horizonDays, hours }) {
  const end = epochMs(from + horizonDays * 24 * 60 * minuteMs2);
  if (hours === null) {
    yield { start: from, end };
    return;
  }
  const { work, options } = hours;
  const reserveMs = Math.max(options.tailMinutes, options.watchMinutes) * minuteMs2;
  let date = inZone(from, work.timeZone).toPlainDate().subtract({ days: 1 });
  for (let day = -1; day <= horizonDays + 1; day += 1, date = date.add({ days: 1 })) {
    const stretch = stretchFrom(date, work);
    if (stretch === null) continue;
    yield { start: stretch.start, end: epochMs(Math.min(stretch.end - reserveMs, end)) };
  }
}
function firstIn(room, input) {
  const { after, blocks, needs } = input;
  const lengthMs = needs.minutes * minuteMs2;
  let start = quarterFrom(Math.max(room.start, after));
  while (start + lengthMs <= room.end) {
    const window2 = { start: epochMs(start), end: epochMs(start + lengthMs) };
    const block = blocks[firstEndingAfter(blocks, start)];
    if (block !== void 0 && overlaps(block, window2)) {
      start = Math.max(start + quarterMs, quarterFrom(block.end));
    } else if (isEve(window2, needs)) {
      start += quarterMs;
    } else {
      return window2;
    }
  }
  return null;
}
var quarterFrom = (ms) => Math.ceil(ms / quarterMs) * quarterMs;
var isEve = (window2, { hours }) => hours !== null && hours.options.beforeDayOff !== "allow" && eveOf(window2, hours.work) !== null;
function mergeBlocks(blocked) {
  const merged = [];
  for (const block of [...blocked].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== void 0 && block.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: epochMs(Math.max(last.end, block.end)) };
    } else merged.push(block);
  }
  return merged;
}
function firstEndingAfter(blocks, at2) {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = low + high >>> 1;
    if ((blocks[middle]?.end ?? 0) > at2) high = middle;
    else low = middle + 1;
  }
  return low;
}
function shortageText(shortage) {
  switch (shortage.kind) {
    case "too-long":
      return {
        en: `No window may be longer than ${shortage.maxMinutes} minutes: make it shorter or split the release.`,
        ko: `배포 시간은 ${shortage.maxMinutes}분을 넘을 수 없습니다. 시간을 줄이거나 배포를 나누세요.`
      };
    case "horizon":
      return {
        en: `The next ${shortage.days} days have no other window of this length that meets the standard: make it shorter, or look further with calendar.horizon-days.`,
        ko: `앞으로 ${shortage.days}일 안에 기준을 충족하는 다른 시간이 없습니다. 시간을 줄이거나 calendar.horizon-days를 늘려 더 멀리 찾아보세요.`
      };
    case "days-off-unknown":
      return {
        en: "No window is proposed: which days are off cannot be told. Check calendar.country and calendar.region.",
        ko: "휴일을 확인할 수 없어 시간을 제안하지 않습니다. calendar.country와 calendar.region을 확인하세요."
      };
    case "freeze-unreadable":
      return {
        en: `No window is proposed: the dates of the freeze "${shortage.name}" cannot be read. Correct them under calendar.freezes.`,
        ko: `동결 "${shortage.name}"의 날짜를 읽을 수 없어 시간을 제안하지 않습니다. calendar.freezes를 고치세요.`
      };
    case "calendar-unreadable":
      return {
        en: "No window is proposed: a calendar of other work cannot be read. Make it readable, then ask again with lockkeeper plan.",
        ko: "다른 작업의 캘린더를 읽을 수 없어 시간을 제안하지 않습니다. 캘린더를 읽을 수 있게 한 뒤 lockkeeper plan으로 다시 확인하세요."
      };
  }
}

// src/core/review/work-hours-of.ts
function workHoursOf(facts, options) {
  const { daysOff, timeZone } = facts.release;
  const days = options.holidays && daysOff.status === "known" ? daysOff.days : facts.calendar.add;
  return {
    timeZone,
    days: options.days,
    hours: options.hours,
    daysOff: new Map(days.map((day) => [day.date, day.name]))
  };
}

// src/core/review/propose-window.ts
var minuteMs3 = 6e4;
var proposalCount = 3;
function proposeWindows(facts, { from, minutes, count: count2 }) {
  const { rules, calendar } = facts;
  const freezes = rules.freeze.level === "off" ? [] : frozenPeriods(facts);
  const work = rules.conflicts.level === "off" ? [] : blockedByWork(facts);
  const unknown = findUnknown(facts) ?? shortageOf(freezes) ?? shortageOf(work);
  if (unknown !== null) return { windows: [], shortage: unknown };
  const options = rules.window;
  return findFreeWindows({
    from,
    minutes,
    count: count2,
    horizonDays: calendar.horizonDays,
    hours: options.level === "off" ? null : { work: workHoursOf(facts, options), options },
    blocked: [freezes, work].flatMap((periods) => isShortage(periods) ? [] : periods)
  });
}
var isShortage = (blocked) => "kind" in blocked;
var shortageOf = (blocked) => isShortage(blocked) ? blocked : null;
function findUnknown({ rules, release }) {
  const needsDays = rules.window.level !== "off" && rules.window.holidays;
  return needsDays && release.daysOff.status === "unknown" ? { kind: "days-off-unknown" } : null;
}
function frozenPeriods({ calendar, release }) {
  const periods = [];
  for (const freeze of calendar.freezes) {
    if (!appliesTo(freeze.environments, release.environment)) continue;
    const period = freezePeriod(freeze, release.timeZone);
    if (period === null) return { kind: "freeze-unreadable", name: freeze.name };
    periods.push(period);
  }
  return periods;
}
function blockedByWork({ change, modules, evidence, release, rules }) {
  if (evidence.work.status === "unknown") return { kind: "calendar-unreadable" };
  if (evidence.work.status === "off") return [];
  return findBlocked({
    footprint: footprintOf(change.modules, modules),
    environment: release.environment,
    options: rules.conflicts,
    work: evidence.work.value
  });
}
function proposeInstead(window2, facts) {
  const { level, maxMinutes } = facts.rules.window;
  const minutes = Math.ceil((window2.end - window2.start) / minuteMs3);
  return proposeWindows(facts, {
    from: epochMs(Math.max(facts.release.now, window2.start)),
    minutes: level === "off" ? minutes : Math.min(minutes, maxMinutes),
    count: proposalCount
  });
}
function proposeWindow(window2, facts) {
  const { windows, shortage } = proposeInstead(window2, facts);
  const [first, ...others] = windows.map((free) => spanText(free, facts.release.timeZone));
  if (first === void 0) return shortage === null ? { en: "", ko: "" } : shortageText(shortage);
  const isPast = window2.start <= facts.release.now;
  const also = {
    en: others.length === 0 ? "" : ` Also free: ${others.map(({ en }) => en).join("; ")}.`,
    ko: others.length === 0 ? "" : ` 그다음으로 가능한 시간: ${others.map(({ ko }) => ko).join(", ")}`
  };
  return {
    en: `Move it to ${first.en}, the first time ${isPast ? "from now on" : "after the one asked for"} that meets the standard.${also.en}`,
    ko: `${isPast ? "지금" : "요청한 시간"} 이후 기준을 충족하는 가장 빠른 시간으로 옮기세요: ${first.ko}.${also.ko}`
  };
}

// src/core/review/rules/conflicts.ts
var toldMax2 = 3;
var conflictsRule = {
  id: "conflicts",
  title: { en: "Other work", ko: "다른 작업과의 충돌" },
  protects: {
    en: "Two changes to the same thing do not happen at once, so that trouble has one cause and one team looks for it.",
    ko: "같은 대상에 두 변경이 동시에 들어가지 않게 하여, 문제의 원인이 하나로 드러나도록 합니다."
  },
  decides: {
    en: "Compares the window, widened by `margin-minutes`, with the calendars (`calendar.sources`), the work in the config (`calendar.work`) and the planned releases of other workspaces in the ledger. Work that overlaps counts by what it shares with the release: `same-service`, `dependency` (up or down the catalog; more than one step away never fails), `platform`, `company-wide`: each allow, warn or fail. A name that is an ordinary word or has fewer than four letters (api, web, search) warns at most where only the free text of an event has it: categories, X-LOCKKEEPER properties and the config say for certain. Without a window, or when a calendar or a part of one cannot be read: unknown.",
    ko: "`margin-minutes`만큼 넓힌 배포 시간을 캘린더(`calendar.sources`), 설정의 작업(`calendar.work`), 원장에 있는 다른 워크스페이스의 예정 배포와 비교합니다. 겹치는 작업은 공유하는 대상에 따라 `same-service`, `dependency`(카탈로그의 상하위, 두 단계 이상이면 실패로 보지 않음), `platform`, `company-wide`의 설정(allow, warn, fail)대로 판단합니다. 흔한 단어이거나 네 글자 미만인 영문 이름(api, web, search)이 일정의 제목·설명·장소에만 나오면 경고까지만 하며, 카테고리·X-LOCKKEEPER 속성·설정에 적힌 이름은 그대로 인정합니다. 배포 시간이 없거나 캘린더를 일부라도 읽지 못하면 판단 불가입니다."
  },
  example: {
    en: 'A release of checkout at 11:00, while the calendar of the database team has "orders-db failover" from 10:30 to 12:00 and the catalog says that checkout depends on the resource orders-db: warns, names the team, and proposes the next three free windows.',
    ko: '11시에 checkout을 배포하려는데 DB팀 캘린더에 10:30~12:00 "orders-db 전환"이 있고 카탈로그에 checkout이 orders-db를 쓴다고 되어 있으면, 경고하고 담당 팀과 다음 가능한 시간 세 개를 알려 줍니다.'
  },
  reads: "change",
  evaluate(facts, options) {
    const { work } = facts.evidence;
    if (work.status === "off") return nothingConfigured();
    if (work.status === "unknown") return unreadable(work.reason);
    const { window: window2, environment, timeZone } = facts.release;
    if (window2 === null) return noWindow();
    const footprint = footprintOf(facts.change.modules, facts.modules);
    const conflicts = findConflicts({ window: window2, footprint, work: work.value, environment, options });
    const span = spanText(window2, timeZone);
    const serious = conflicts.filter(({ severity: severity2 }) => severity2 !== "allow");
    const listed = conflicts.filter((conflict) => !serious.slice(0, toldMax2).includes(conflict));
    return judge({
      problems: [
        ...toProblems2(serious, { ...facts, rules: { ...facts.rules, conflicts: options } }),
        ...work.problems.slice(0, toldMax2).map(partlyRead)
      ],
      pass: {
        en: `Nothing else that touches this release is planned for ${span.en}.`,
        ko: `이 배포와 겹치는 다른 작업이 없습니다: ${span.ko}.`
      },
      evidence: boundEvidence(listed.map((conflict) => conflictEvidence(conflict, timeZone)))
    });
  }
};
function toProblems2(conflicts, facts) {
  const { window: window2, timeZone } = facts.release;
  if (conflicts.length === 0 || window2 === null) return [];
  const proposal = proposeWindow(window2, facts);
  const told = conflicts.slice(0, toldMax2).map(
    (conflict) => ({
      status: statusOf2(conflict),
      message: conflictMessage(conflict, timeZone),
      why: conflictWhy(conflict),
      instead: conflictInstead(conflict)
    })
  );
  const [first, ...others] = told;
  if (first === void 0) return [];
  const last = others.at(-1) ?? first;
  const withProposal = { ...last, instead: joined(last.instead, proposal) };
  return [...told.slice(0, -1), withProposal, ...untold(conflicts.slice(toldMax2))];
}
var statusOf2 = ({ severity: severity2 }) => severity2 === "fail" ? "fail" : "warn";
var joined = (a, b) => ({
  en: `${a.en} ${b.en}`.trim(),
  ko: `${a.ko} ${b.ko}`.trim()
});
function untold(conflicts) {
  if (conflicts.length === 0) return [];
  const count2 = conflicts.length;
  return [
    {
      status: conflicts.some((conflict) => statusOf2(conflict) === "fail") ? "fail" : "warn",
      message: {
        en: `${count2} more ${count2 === 1 ? "piece of work overlaps" : "pieces of work overlap"}.`,
        ko: `그 밖에 겹치는 작업이 ${count2}건 더 있습니다.`
      },
      why: {
        en: "The more happens at once, the longer the search for a cause.",
        ko: "동시에 일어나는 일이 많을수록 원인을 찾는 데 오래 걸립니다."
      },
      instead: {
        en: "Look at the evidence, which lists them.",
        ko: "근거에 적힌 목록을 확인하세요."
      }
    }
  ];
}
function conflictEvidence(conflict, timeZone) {
  const { work, shared } = conflict;
  const [name, owner, span, both2] = [
    workName(work),
    ownerText(work),
    spanText(work, timeZone),
    sharedText(shared)
  ];
  return {
    text: {
      en: `${name.en} ${owner.en}, ${span.en}: ${both2.en}`,
      ko: `${name.ko} ${owner.ko}, ${span.ko}: ${both2.ko}`
    }
  };
}
var cannotTell = {
  en: "Somebody else may change the same thing at the same time, and then nobody can tell whose fault an error is.",
  ko: "같은 시간에 다른 사람이 같은 대상을 바꾸고 있을 수 있고, 그러면 오류의 원인을 가리기 어렵습니다."
};
var partlyRead = (problem) => ({
  status: "unknown",
  message: {
    en: `Other work could not be read whole: ${shortLine(problem)}.`,
    ko: `다른 작업을 모두 읽지 못했습니다: ${shortLine(problem)}.`
  },
  why: cannotTell,
  instead: {
    en: "Correct the calendar, or look into it yourself for the time of the window.",
    ko: "캘린더를 고치거나, 배포 시간의 일정을 직접 확인하세요."
  }
});
var unreadable = (reason) => ({
  status: "unknown",
  message: {
    en: `What else is planned cannot be told: ${shortLine(reason)}`,
    ko: `다른 작업이 있는지 확인할 수 없습니다: ${shortLine(reason)}`
  },
  why: cannotTell,
  instead: {
    en: "Make the calendars in calendar.sources readable from here, or ask their owners about the time of the window.",
    ko: "calendar.sources의 캘린더를 읽을 수 있게 하거나, 배포 시간에 작업이 있는지 담당자에게 확인하세요."
  },
  evidence: []
});
var nothingConfigured = () => ({
  status: "unknown",
  message: {
    en: "No source of other work is configured.",
    ko: "다른 작업을 알 수 있는 출처가 설정되지 않았습니다."
  },
  why: cannotTell,
  instead: {
    en: "Name calendars under calendar.sources, work under calendar.work, or a ledger that the workspaces share.",
    ko: "calendar.sources에 캘린더를, calendar.work에 작업을 적거나 워크스페이스들이 함께 쓰는 원장을 지정하세요."
  },
  evidence: []
});
var noWindow = () => ({
  status: "unknown",
  message: { en: "No deploy window is given.", ko: "배포 시간이 지정되지 않았습니다." },
  why: {
    en: "Whether other work meets the deploy cannot be told without a time.",
    ko: "시간이 없으면 다른 작업과 겹치는지 알 수 없습니다."
  },
  instead: {
    en: "Give one: --window now, or --window 2026-03-03T11:00/1h. lockkeeper plan prints free ones.",
    ko: "배포 시간을 지정하세요: --window now 또는 --window 2026-03-03T11:00/1h. 가능한 시간은 lockkeeper plan으로 볼 수 있습니다."
  },
  evidence: []
});

// src/core/review/rules/coverage.ts
var kindNames = { commits: { en: "commits", ko: "커밋" }, files: { en: "files", ko: "파일" } };
var coverageRule = {
  id: "coverage",
  title: { en: "Coverage", ko: "노트 포함 범위" },
  protects: {
    en: "What the note left out is known, and is not most of the release.",
    ko: "노트에서 빠진 부분이 드러나고, 그것이 배포의 대부분이 되지 않도록 합니다."
  },
  decides: {
    en: "Fails when more than `max-cut-percent` of the commits were cut, or more than `max-unread-percent` of the files were cut or could not be read. Unknown when the tally does not add up to what git counts, and when a commit could not be read.",
    ko: "생략된 커밋이 `max-cut-percent`를 넘거나, 생략되거나 읽지 못한 파일이 `max-unread-percent`를 넘으면 실패합니다. 합계가 git의 집계와 맞지 않거나 읽지 못한 커밋이 있으면 판단 불가입니다."
  },
  example: {
    en: "400 of 1,000 commits did not fit the digest and `max-cut-percent` is 30: the rule warns that the note tells only a part.",
    ko: "커밋 1,000개 중 400개가 요약에서 빠졌고 `max-cut-percent`가 30이면, 노트가 일부만 담고 있다고 경고합니다."
  },
  reads: "note",
  evaluate(facts, options) {
    const { commits, files } = facts.note.coverage;
    const cut = percentOf(commits.cut, commits.seen);
    const unread2 = percentOf(files.cut + files.failed, files.seen);
    return judge({
      problems: [
        ...findMiscounted("commits", facts),
        ...findMiscounted("files", facts),
        ...commits.failed > 0 ? [unreadCommits(commits.failed)] : [],
        ...commits.cut * 100 > options.maxCutPercent * commits.seen ? [tooMuchLeftOut({ kind: "commits", percent: cut, max: options.maxCutPercent, tally: commits })] : [],
        ...(files.cut + files.failed) * 100 > options.maxUnreadPercent * files.seen ? [tooMuchLeftOut({ kind: "files", percent: unread2, max: options.maxUnreadPercent, tally: files })] : []
      ],
      pass: {
        en: `${commits.seen - commits.cut} of ${commits.seen} commits told, ${files.seen - files.cut - files.failed} of ${files.seen} files accounted for.`,
        ko: `커밋 ${commits.seen}건 중 ${commits.seen - commits.cut}건, 파일 ${files.seen}개 중 ${files.seen - files.cut - files.failed}개를 반영했습니다.`
      }
    });
  }
};
function findMiscounted(kind, { note, change }) {
  const tally = note.coverage[kind];
  const counted = change.modules.reduce((sum2, module) => sum2 + module.statistics[kind], 0);
  const sum = tally.summarised + tally.grouped + tally.cut + tally.failed;
  if (tally.seen === sum && tally.seen === counted) {
    return [];
  }
  const name = kindNames[kind];
  const astray = Math.max(Math.abs(counted - sum), Math.abs(counted - tally.seen));
  const [{ range } = { range: null }, ...others] = change.modules;
  const again = range === null || others.length > 0 ? "lockkeeper note" : `lockkeeper note --base ${range.base} --head ${range.head}`;
  return [
    {
      status: "unknown",
      message: {
        en: `The tally of ${name.en} does not add up: git counts ${counted}, the note saw ${tally.seen} and accounts for ${sum}.`,
        ko: `${name.ko} 집계가 맞지 않습니다: git ${counted}, 노트 ${tally.seen}, 내역 합계 ${sum}.`
      },
      why: {
        en: `${astray} of the ${name.en} are neither told nor listed as left out: nobody can tell what they do.`,
        ko: `${name.ko} ${astray}건이 설명되지도, 생략으로 표시되지도 않아 어떤 내용인지 알 수 없습니다.`
      },
      instead: {
        en: `Draft the note again from this range: ${again}.`,
        ko: `이 범위로 노트를 다시 작성하세요: ${again}.`
      }
    }
  ];
}
function unreadCommits(count2) {
  return {
    status: "unknown",
    message: {
      en: `${count2} ${count2 === 1 ? "commit" : "commits"} could not be read.`,
      ko: `읽지 못한 커밋이 ${count2}건 있습니다.`
    },
    why: {
      en: `What ${count2 === 1 ? "it does" : "they do"} is not in the note, and no rule has looked at it.`,
      ko: "그 내용이 노트에 없고, 어떤 규칙도 확인하지 못했습니다."
    },
    instead: {
      en: `Run again with --verbose to see why, and read ${count2 === 1 ? "it" : "them"} by hand.`,
      ko: "--verbose로 다시 실행해 원인을 확인하고 해당 커밋을 직접 검토하세요."
    }
  };
}
function tooMuchLeftOut(input) {
  const { kind, percent: percent2, max, tally } = input;
  const left = tally.cut + (kind === "files" ? tally.failed : 0);
  const name = kindNames[kind];
  return {
    status: "fail",
    message: {
      en: `${left} of ${tally.seen} ${name.en} (${percent2} %) are left out of the note; at most ${max} % may be.`,
      ko: `${name.ko} ${tally.seen}건 중 ${left}건(${percent2}%)이 노트에서 빠졌습니다(허용 ${max}%).`
    },
    why: {
      en: `Whoever reads only the note knows ${tally.seen - left} of ${tally.seen} ${name.en} of what goes out, and looks for trouble among those.`,
      ko: `노트만 읽은 사람은 배포되는 ${name.ko} ${tally.seen}건 중 ${tally.seen - left}건만 알게 되고, 문제가 생겨도 그 안에서만 원인을 찾습니다.`
    },
    instead: {
      en: "Deploy in smaller steps, or raise note.budget-tokens and note.max-changes.",
      ko: "더 작게 나누어 배포하거나 note.budget-tokens와 note.max-changes를 늘리세요."
    }
  };
}

// src/core/review/rules/freeze.ts
var freezeRule = {
  id: "freeze",
  title: { en: "Freeze", ko: "배포 동결" },
  protects: {
    en: "Times in which the business cannot afford trouble stay free of releases.",
    ko: "장애가 나서는 안 되는 기간에 배포하지 않도록 합니다."
  },
  decides: {
    en: "Fails when the window has a moment in common with a freeze of this environment (`calendar.freezes`; a date in `to` is included whole), unless every work type of the change is in its `allow`. Unknown without a window while a freeze lies ahead, and when the dates of a freeze cannot be read.",
    ko: "배포 시간이 이 환경의 동결 기간(`calendar.freezes`, `to`의 날짜는 그날 끝까지)과 조금이라도 겹치면 실패합니다. 변경의 모든 작업 유형이 `allow`에 있으면 허용합니다. 남은 동결이 있는데 배포 시간이 없거나 동결 날짜를 읽을 수 없으면 판단 불가입니다."
  },
  example: {
    en: 'The freeze "Year end" lasts until 3 January: a deploy on 28 December fails and names its owner.',
    ko: '"연말" 동결이 1월 3일까지라면 12월 28일 배포는 실패하고 동결 담당자를 알려 줍니다.'
  },
  reads: "change",
  evaluate(facts) {
    const { window: window2, timeZone, environment } = facts.release;
    const freezes = facts.calendar.freezes.filter((freeze) => appliesTo(freeze.environments, environment));
    const results = freezes.map((freeze) => judgeFreeze(freeze, facts));
    return judge({
      problems: results.flatMap((result) => result.problem ?? []),
      pass: {
        en: window2 === null ? `No freeze lies ahead for ${environment}.` : `No freeze of ${environment} forbids ${spanText(window2, timeZone).en}.`,
        ko: window2 === null ? `${environment} 환경에 예정된 동결이 없습니다.` : `${environment} 환경의 동결 기간과 겹치지 않습니다: ${spanText(window2, timeZone).ko}.`
      },
      evidence: results.flatMap((result) => result.evidence ?? [])
    });
  }
};
function judgeFreeze(freeze, facts) {
  const { window: window2, now, timeZone } = facts.release;
  const period = freezePeriod(freeze, timeZone);
  if (period === null) {
    return { problem: unreadable2(freeze) };
  }
  if (window2 === null) {
    return period.end <= now ? {} : { problem: windowless(freeze, spanText(period, timeZone)) };
  }
  if (!overlaps(window2, period)) {
    return {};
  }
  return isAllowed(freeze, facts) ? { evidence: allowedBy(freeze, facts) } : { problem: frozen(freeze, period, facts) };
}
function isAllowed(freeze, facts) {
  const types = facts.change.workTypes;
  return types.length > 0 && types.every((hit) => freeze.allow.includes(hit.type));
}
var ownerText2 = (freeze) => ({
  en: freeze.owner === null ? "" : `, declared by ${freeze.owner}`,
  ko: freeze.owner === null ? "" : `, 담당 ${freeze.owner}`
});
function frozen(freeze, period, facts) {
  const { timeZone } = facts.release;
  const span = spanText(period, timeZone);
  const owner = ownerText2(freeze);
  const end = momentText(period.end, timeZone);
  const outside = facts.change.workTypes.filter((hit) => !freeze.allow.includes(hit.type));
  const others = (language) => nameList(outside.map((hit) => workTypeName(hit.type, language)))[language];
  const why3 = freeze.allow.length > 0 && outside.length > 0 ? {
    en: `A freeze protects a time that cannot be repeated; what this change brings besides (${others("en")}) is not among the work that it allows.`,
    ko: `동결은 다시 오지 않는 기간을 지키기 위한 것이며, 이 변경에 포함된 작업(${others("ko")})은 동결 중 허용된 작업이 아닙니다.`
  } : {
    en: `A freeze protects a time that cannot be repeated: an outage during "${freeze.name}" costs more than waiting.`,
    ko: `동결은 다시 오지 않는 기간을 지키기 위한 것입니다. "${freeze.name}" 중의 장애는 기다리는 것보다 비용이 큽니다.`
  };
  const free = freeText(facts);
  return {
    status: "fail",
    message: {
      en: `The window lies in the freeze "${freeze.name}": ${span.en}${owner.en}.`,
      ko: `배포 시간이 동결 기간과 겹칩니다: "${freeze.name}" ${span.ko}${owner.ko}.`
    },
    why: why3,
    instead: {
      en: `Deploy after ${end.en}${freeze.owner === null ? "" : `, or ask ${freeze.owner} for an exception and record it as a waiver`}.${free.en}`,
      ko: `동결이 끝난 뒤(${end.ko} 이후) 배포하세요.${freeze.owner === null ? "" : ` 예외가 필요하면 담당자(${freeze.owner})의 승인을 받아 waivers에 기록하세요.`}${free.ko}`
    },
    evidence: [
      {
        text: {
          en: `${freeze.name}: ${freeze.from} to ${freeze.to}`,
          ko: `${freeze.name}: ${freeze.from} ~ ${freeze.to}`
        }
      }
    ]
  };
}
function freeText(facts) {
  const { window: window2, timeZone } = facts.release;
  const windows = window2 === null ? [] : proposeInstead(window2, facts).windows;
  const spans = windows.map((free) => spanText(free, timeZone));
  return spans.length === 0 ? { en: "", ko: "" } : {
    en: ` The next free times: ${spans.map(({ en }) => en).join("; ")}.`,
    ko: ` 다음으로 가능한 시간: ${spans.map(({ ko }) => ko).join(", ")}.`
  };
}
function allowedBy(freeze, facts) {
  const names3 = (language) => nameList(facts.change.workTypes.map((hit) => workTypeName(hit.type, language)))[language];
  return {
    text: {
      en: `The freeze "${freeze.name}" holds, and allows all work of this change: ${names3("en")}.`,
      ko: `"${freeze.name}" 동결 중이지만 이 변경의 작업은 모두 허용됩니다: ${names3("ko")}.`
    }
  };
}
function windowless(freeze, span) {
  return {
    status: "unknown",
    message: {
      en: `No window is given, and the freeze "${freeze.name}" (${span.en}) is running or ahead.`,
      ko: `배포 시간이 없는데 진행 중이거나 예정된 동결이 있습니다: "${freeze.name}" ${span.ko}.`
    },
    why: {
      en: `The deploy may fall into "${freeze.name}", a time in which an outage costs more than waiting.`,
      ko: `"${freeze.name}" 기간에 배포하게 될 수 있으며, 이때의 장애는 기다리는 것보다 비용이 큽니다.`
    },
    instead: {
      en: `Give a window outside ${span.en}: --window now, or --window START/END.`,
      ko: `${span.ko} 기간을 피해 배포 시간을 지정하세요: --window now 또는 --window 시작/종료.`
    }
  };
}
function unreadable2(freeze) {
  return {
    status: "unknown",
    message: {
      en: `The dates of the freeze "${freeze.name}" cannot be read: from ${freeze.from} to ${freeze.to}.`,
      ko: `동결 "${freeze.name}"의 날짜를 읽을 수 없습니다: ${freeze.from} ~ ${freeze.to}.`
    },
    why: {
      en: `Whether the release falls into "${freeze.name}" cannot be told.`,
      ko: `배포가 "${freeze.name}" 기간에 드는지 알 수 없습니다.`
    },
    instead: {
      en: "Write from and to as YYYY-MM-DD or YYYY-MM-DDTHH:MM, from before to.",
      ko: "from과 to를 YYYY-MM-DD 또는 YYYY-MM-DDTHH:MM 형식으로, from이 to보다 앞서도록 적으세요."
    }
  };
}

// src/core/review/irreversible.ts
var migrationsToRun = (change) => change.modules.flatMap((module) => module.migrations).filter((migration) => migration.status !== "deleted");
function irreversibleIn(change) {
  return irreversibleStatements(migrationsToRun(change)).map(({ migration, statement }) => ({
    migration,
    statement,
    evidence: {
      text: verbatim(`${migration.version}: ${statement.text}`),
      ref: fileRef(migration.path),
      path: migration.path,
      line: statement.line
    }
  }));
}

// src/core/review/rules/irreversible-migration.ts
var irreversibleMigrationRule = {
  id: "irreversible-migration",
  title: { en: "Irreversible migration", ko: "되돌릴 수 없는 마이그레이션" },
  protects: {
    en: "No data is destroyed by a deploy without somebody having decided so.",
    ko: "누군가 결정하지 않은 채 배포로 데이터가 사라지지 않도록 합니다."
  },
  decides: {
    en: "Fails when a migration of the range holds a statement that cannot be undone (drops, truncates, deletes, overwrites) on a table that is not in `allow-tables`. Unknown when a migration could not be understood.",
    ko: "범위 안의 마이그레이션에 되돌릴 수 없는 구문(DROP, TRUNCATE, DELETE, 덮어쓰기)이 있고 그 테이블이 `allow-tables`에 없으면 실패합니다. 마이그레이션을 해석하지 못하면 판단 불가입니다."
  },
  example: {
    en: "`DROP TABLE payment_tokens` in V42: the rule warns that a rollback does not bring the rows back, and asks for a copy first.",
    ko: "V42에 `DROP TABLE payment_tokens`가 있으면 롤백해도 데이터가 돌아오지 않는다고 경고하고 먼저 백업하도록 안내합니다."
  },
  reads: "change",
  evaluate(facts, options) {
    const allowed = new Set(options.allowTables.map(tableKey));
    const losses = irreversibleIn(facts.change);
    const kept = losses.filter((loss) => !isAllowed2(loss, allowed));
    const count2 = migrationsToRun(facts.change).length;
    return judge({
      problems: [...kept.length > 0 ? [destroys(kept)] : [], ...findNotUnderstood(facts)],
      pass: count2 === 0 ? { en: "The range holds no migration.", ko: "범위에 마이그레이션이 없습니다." } : {
        en: `${countOf(count2, "migration")}, none of which destroys data that matters.`,
        ko: `마이그레이션 ${count2}개 중 문제가 되는 데이터 삭제가 없습니다.`
      },
      evidence: boundEvidence(
        losses.filter((loss) => isAllowed2(loss, allowed)).map((loss) => ({
          ...loss.evidence,
          text: {
            en: `${loss.evidence.text.en} (table in allow-tables)`,
            ko: `${loss.evidence.text.ko} (allow-tables에 있는 테이블)`
          }
        }))
      )
    });
  }
};
var toldMax3 = 3;
var tableKey = (name) => name.replace(/["'`[\]]/g, "").trim().toLowerCase();
function isAllowed2({ statement }, allowed) {
  const table = tableKey(statement.table ?? "");
  return table !== "" && (allowed.has(table) || allowed.has(table.split(".").at(-1) ?? table));
}
function destroys(losses) {
  const migrations = [...new Set(losses.map((loss) => loss.migration))];
  const told = dataLosses(
    migrations.map((migration) => ({
      ...migration,
      statements: losses.filter((loss) => loss.migration === migration).map((loss) => loss.statement)
    }))
  );
  const where = nameList(migrations.map((migration) => migration.version));
  const what = nameList([...new Set(told.flatMap((loss) => loss.tables))]);
  const distinct3 = (texts2) => [...new Set(texts2)].slice(0, toldMax3).join(" ");
  return {
    status: "fail",
    message: {
      en: `${countOf(migrations.length, "migration")} cannot be undone: ${where.en}${what.en === "" ? "" : ` (${what.en})`}.`,
      ko: `되돌릴 수 없는 마이그레이션 ${migrations.length}개: ${where.ko}${what.ko === "" ? "" : `(${what.ko})`}.`
    },
    why: {
      en: `Redeploying the old version does not bring the data back. ${distinct3(told.map((loss) => loss.reason.en))}`,
      ko: `이전 버전을 재배포해도 데이터는 돌아오지 않습니다. ${distinct3(told.map((loss) => loss.reason.ko))}`
    },
    instead: {
      en: `${distinct3(told.map((loss) => loss.saveFirst.en))} Or keep the old data for one more release and remove it in a later one.`,
      ko: `${distinct3(told.map((loss) => loss.saveFirst.ko))} 또는 기존 데이터를 다음 배포까지 유지한 뒤 나중에 제거하세요.`
    },
    evidence: boundEvidence(losses.map((loss) => loss.evidence))
  };
}
function findNotUnderstood(facts) {
  const unread2 = migrationsToRun(facts.change).filter((migration) => !migration.understood);
  if (unread2.length === 0) {
    return [];
  }
  const names3 = nameList(unread2.map((migration) => migration.path));
  return [
    {
      status: "unknown",
      message: { en: `Not understood: ${names3.en}.`, ko: `해석하지 못한 마이그레이션: ${names3.ko}.` },
      why: {
        en: `Whether data is destroyed by ${names3.en} cannot be told.`,
        ko: `데이터를 없애는지 알 수 없습니다: ${names3.ko}.`
      },
      instead: {
        en: "Let somebody who knows the database read what was not understood, and say so in a waiver of this rule.",
        ko: "해석하지 못한 파일은 데이터베이스를 아는 사람이 직접 확인하고, 그 사실을 이 규칙의 waiver에 기록하세요."
      },
      evidence: boundEvidence(
        unread2.map((migration) => ({
          text: verbatim(migration.path),
          ref: fileRef(migration.path),
          path: migration.path
        }))
      )
    }
  ];
}

// src/core/review/rules/issue-state.ts
var issueStateRule = {
  id: "issue-state",
  title: { en: "Issue state", ko: "이슈 상태" },
  protects: {
    en: "Nothing is deployed that is still being worked on, waits for something else, or of which nobody said when it is done.",
    ko: "진행 중이거나 다른 작업을 기다리거나 완료 조건이 없는 작업이 배포되지 않도록 합니다."
  },
  decides: {
    en: "Looks at the issues whose keys the release names for certain or probably. Fails when the status of one, or its category (to-do, in-progress, done), is not in `allowed`. `acceptance-criteria` says what it means that an issue of `acceptance-types` has none. Warns when one is blocked by an issue that is not done. Unknown for an issue that does not exist or could not be read.",
    ko: "배포에 확실하거나 유력하게 언급된 이슈를 확인합니다. 상태나 상태 범주(to-do, in-progress, done)가 `allowed`에 없으면 실패합니다. `acceptance-types`의 이슈에 인수 조건이 없을 때의 처리는 `acceptance-criteria`로 정합니다. 완료되지 않은 이슈에 막혀 있으면 경고하고, 없거나 읽지 못한 이슈는 판단 불가입니다."
  },
  example: {
    en: 'PAY-7 is "In Review" and `allowed: [done]`: fails and names it. With `allowed: [done, "Ready to deploy"]` an issue that is "Ready to deploy" passes.',
    ko: 'PAY-7이 "In Review"이고 `allowed: [done]`: 실패로 판정하고 이슈를 알려 줍니다. `allowed: [done, "Ready to deploy"]`이면 "Ready to deploy" 상태도 통과합니다.'
  },
  reads: "change",
  evaluate(facts, options) {
    const report = facts.change.context.sources.find(({ source }) => source === "issues");
    if (report === void 0 || report.status === "off" || report.status === "failed") {
      return judge({ problems: [notRead2(report)], pass: verbatim("") });
    }
    const { found: found2, unread: unread2 } = readIssues(facts);
    const isDone2 = createIsDone(found2, options);
    return judge({
      problems: [
        ...findNotAllowed(found2, options),
        ...findUnread(unread2),
        ...findWithoutCriteria(found2, options),
        ...findBlocked2(found2, isDone2)
      ],
      pass: tellPass2(found2, options)
    });
  }
};
function readIssues({ change }) {
  const isMeant = ({ confidence }) => confidence !== "low";
  const keys = new Set(change.modules.flatMap(({ issues }) => issues.filter(isMeant)).map(({ key }) => key));
  const readings = new Map(change.context.issues.map((each) => [each.key, each]));
  const found2 = [];
  const unread2 = [];
  for (const key of keys) {
    const reading = readings.get(key);
    if (reading === void 0) unread2.push({ key, reason: "" });
    else if ("issue" in reading) found2.push({ key, issue: reading.issue });
    else unread2.push({ key, reason: reading.reason });
  }
  return { found: found2, unread: unread2 };
}
var same = (text) => plainLine(text).toLowerCase();
var namesState = (names3, { status, statusCategory }) => names3.some((name) => [same(status), statusCategory].includes(same(name)));
var labelOf2 = ({ key, issue }) => `${key} (${plainLine(issue.status)})`;
var tellIssue = ({ key, issue }) => {
  const moved = issue.key === key ? "" : ` → ${issue.key}`;
  const text = `${key}${moved} ${plainLine(issue.title)}: ${plainLine(issue.status)}`;
  return { text: verbatim(text), ref: issueRef(key) };
};
function findNotAllowed(found2, { allowed }) {
  const bad = found2.filter(({ issue }) => !namesState(allowed, issue));
  const [first] = bad;
  if (first === void 0) return [];
  const names3 = nameList(bad.map(labelOf2));
  const states = nameList(allowed);
  return [
    {
      status: "fail",
      message: {
        en: `${bad.length} of ${countOf(found2.length, "issue")} may not be deployed in ${bad.length === 1 ? "its" : "their"} state: ${names3.en}; allowed: ${states.en || "none"}.`,
        ko: `이슈 ${found2.length}건 중 ${bad.length}건이 배포할 수 없는 상태입니다: ${names3.ko}. 허용 상태: ${states.ko || "없음"}.`
      },
      why: {
        en: `Whoever keeps ${first.key} ("${plainLine(first.issue.title)}") says that it is ${plainLine(first.issue.status)}: its code goes out before that is settled.`,
        ko: `${first.key}("${plainLine(first.issue.title)}")의 상태가 ${plainLine(first.issue.status)}인데 코드가 먼저 배포됩니다.`
      },
      instead: {
        en: `Settle ${nameList(bad.map(({ key }) => key)).en} in the tracker, or take the work out of this release.`,
        ko: `이슈 트래커에서 ${nameList(bad.map(({ key }) => key)).ko}을(를) 정리하거나 이번 배포에서 빼세요.`
      },
      evidence: boundEvidence(bad.map(tellIssue))
    }
  ];
}
function findUnread(unread2) {
  if (unread2.length === 0) return [];
  const names3 = nameList(unread2.map(({ key }) => key));
  return [
    {
      status: "unknown",
      message: {
        en: `The state of ${countOf(unread2.length, "issue")} could not be read: ${names3.en}.`,
        ko: `이슈 ${unread2.length}건의 상태를 읽지 못했습니다: ${names3.ko}.`
      },
      why: {
        en: "Whether they may be deployed is not known.",
        ko: "배포해도 되는지 알 수 없습니다."
      },
      instead: {
        en: "Look there by hand, give the account the permission to browse the project, or name the project keys that count with issues.projects.",
        ko: "직접 확인하거나, 계정에 프로젝트 조회 권한을 주거나, issues.projects에 유효한 프로젝트 키를 지정하세요."
      },
      evidence: boundEvidence(
        unread2.map(({ key, reason }) => ({
          text: {
            en: `${key}: ${plainLine(reason) || "nothing was told of it"}`,
            ko: `${key}: ${plainLine(reason) || "응답 없음"}`
          },
          ref: issueRef(key)
        }))
      )
    }
  ];
}
function findWithoutCriteria(found2, { acceptanceCriteria, acceptanceTypes }) {
  const types = new Set(acceptanceTypes.map(same));
  const bare = found2.filter(
    ({ issue }) => types.has(same(issue.type)) && (issue.acceptanceCriteria ?? "").trim() === ""
  );
  if (acceptanceCriteria === "allow" || bare.length === 0) return [];
  const names3 = nameList(bare.map(({ key, issue }) => `${key} (${plainLine(issue.type)})`));
  return [
    {
      status: acceptanceCriteria,
      message: {
        en: `${countOf(bare.length, "issue")} without acceptance criteria: ${names3.en}.`,
        ko: `인수 조건이 없는 이슈가 ${bare.length}건 있습니다: ${names3.ko}.`
      },
      why: {
        en: "Nobody wrote down how to tell after the deploy whether it works.",
        ko: "배포 후 제대로 동작하는지 판단할 기준이 적혀 있지 않습니다."
      },
      instead: {
        en: "Write them into the issue: a field or a section of that name (jira.acceptance-fields).",
        ko: "이슈의 해당 필드나 섹션(jira.acceptance-fields)에 인수 조건을 적으세요."
      },
      evidence: boundEvidence(bare.map(tellIssue))
    }
  ];
}
var blockedBy = /\bblocked by\b|\bdepends on\b|차단\s?(?:됨|되)|선행/iu;
var doneWords = /^(?:done|closed|resolved|completed?|fixed|released|cancell?ed|won't (?:do|fix)|완료|종료|해결|닫힘|닫혀|취소|배포\s?완료)/iu;
function createIsDone(found2, { allowed }) {
  const known2 = new Map(
    found2.flatMap(({ key, issue }) => [[key, issue], [issue.key, issue]])
  );
  const names3 = new Set(allowed.map(same));
  return ({ key, status }) => {
    const issue = known2.get(key);
    if (issue !== void 0) return issue.statusCategory === "done" || namesState(allowed, issue);
    return status !== null && (names3.has(same(status)) || doneWords.test(plainLine(status)));
  };
}
function findBlocked2(found2, isDone2) {
  const open = found2.flatMap(
    ({ key, issue }) => issue.links.filter((link) => blockedBy.test(link.name) && !isDone2(link)).map((link) => ({ key, link }))
  );
  const [first] = open;
  if (first === void 0) return [];
  const names3 = nameList(open.map(({ key, link }) => `${key} ← ${link.key}`));
  return [
    {
      status: "warn",
      message: {
        en: `Blocked by what is not done: ${names3.en}.`,
        ko: `완료되지 않은 이슈에 막혀 있습니다: ${names3.ko}.`
      },
      why: {
        en: `Somebody wrote that ${first.key} cannot work before ${first.link.key} ("${plainLine(first.link.title)}") is there.`,
        ko: `${first.link.key}("${plainLine(first.link.title)}") 없이는 ${first.key}이(가) 동작하지 않는다고 기록되어 있습니다.`
      },
      instead: {
        en: `Deploy ${first.link.key} first, or remove the link when it no longer holds.`,
        ko: `${first.link.key}을(를) 먼저 배포하거나, 더 이상 유효하지 않으면 링크를 지우세요.`
      },
      evidence: boundEvidence(
        open.map(({ key, link }) => ({
          text: verbatim(
            `${key} ${plainLine(link.name)} ${link.key} ${plainLine(link.title)}: ${plainLine(link.status ?? "?")}`
          ),
          ref: issueRef(key)
        }))
      )
    }
  ];
}
function notRead2(report) {
  const problems = report?.problems ?? [];
  const hints = problems.slice(0, 2).map(({ hint }) => hint);
  const configure = whatToConfigure("issue-state");
  const said = nameList(
    problems.map(({ message }) => message),
    2
  );
  return {
    status: "unknown",
    message: problems.length === 0 ? { en: "No issues are read.", ko: "이슈를 읽지 않았습니다." } : { en: `The issues could not be read: ${said.en}`, ko: `이슈를 읽지 못했습니다: ${said.ko}` },
    why: {
      en: "Whether the work of this release is finished is not known.",
      ko: "이 배포의 작업이 완료되었는지 알 수 없습니다."
    },
    instead: problems.length === 0 ? { en: `Configure ${configure?.en ?? ""}.`, ko: `${configure?.ko ?? ""}을 설정하세요.` } : {
      en: ["Look there by hand, or run again.", ...hints].join(" "),
      ko: ["직접 확인하거나 다시 실행하세요.", ...hints].join(" ")
    }
  };
}
function tellPass2(found2, { allowed }) {
  const states = nameList(allowed);
  return found2.length === 0 ? { en: "The release names no issue.", ko: "배포에 언급된 이슈가 없습니다." } : {
    en: `${countOf(found2.length, "issue")} in an allowed state (${states.en}).`,
    ko: `이슈 ${found2.length}건이 허용된 상태(${states.ko})입니다.`
  };
}

// src/core/change/migrations/migration-hazards.ts
function findMigrationHazards(migrations) {
  return migrations.flatMap((migration) => {
    const texts2 = [
      ["edited", edited(migration)],
      ["deleted", deleted(migration)],
      ["left-behind", leftBehind(migration, migrations)],
      ["dropped-too", droppedToo(migration, migrations)],
      ["same-version", sameVersion(migration, migrations)],
      ["not-understood", notUnderstood(migration)]
    ];
    return texts2.flatMap(([kind, text]) => text === null ? [] : { kind, migration, text });
  });
}
var code = (text) => `\`${text.replaceAll("`", "'").slice(0, 120)}\``;
var runsOnce = (migration) => migration.runs === void 0 && migration.tool !== "liquibase";
function edited(migration) {
  if (migration.status !== "modified" || !runsOnce(migration)) return null;
  const { version } = migration;
  if (migration.tool === "flyway") {
    return {
      en: `${version} was edited after an earlier release: where it has run already, Flyway stops at start with a checksum mismatch.`,
      ko: `${version}은(는) 이전 배포 이후 수정되었습니다. 이미 적용된 환경에서는 Flyway 체크섬 불일치로 기동에 실패합니다.`
    };
  }
  return {
    en: `${version} was edited after an earlier release: where it has run already, the edit never runs.`,
    ko: `${version}은(는) 이전 배포 이후 수정되었습니다. 이미 적용된 환경에서는 수정 내용이 실행되지 않습니다.`
  };
}
function deleted(migration) {
  if (migration.status !== "deleted" || !runsOnce(migration)) return null;
  const { version } = migration;
  const stops = migration.tool === "flyway";
  return {
    en: `${version} is deleted: what it did to the database stays${stops ? ", and Flyway may refuse to start because an applied migration is missing" : ""}.`,
    ko: `${version} 파일이 삭제되어도 데이터베이스에 적용된 내용은 그대로 남습니다.${stops ? " 적용 이력에 있는 파일이 없어 Flyway 검증에 실패할 수 있습니다." : ""}`
  };
}
function leftOf(migration, all) {
  const { leaves = [] } = migration;
  if (migration.status !== "deleted" || leaves.length === 0) return null;
  const drops = all.flatMap(
    (other) => other.statements.filter(({ operation }) => operation.startsWith("drop-")).map(({ table = "" }) => ({ table: table.toLowerCase(), by: other.version }))
  );
  const dropperOf = (name) => drops.find((drop) => drop.table === name.toLowerCase())?.by;
  return {
    stays: leaves.filter((name) => dropperOf(name) === void 0),
    droppers: [...new Set(leaves.flatMap((name) => dropperOf(name) ?? []))]
  };
}
var names = (list) => list.slice(0, 5).map(code).join(", ");
function leftBehind(migration, all) {
  const { stays } = leftOf(migration, all) ?? { stays: [] };
  if (stays.length === 0) return null;
  return {
    en: `Deleting the file ${code(migration.version)} does not drop ${names(stays)}, and nothing in this release does.`,
    ko: `${code(migration.version)} 파일을 삭제해도 ${names(stays)} 객체는 삭제되지 않으며, 이번 배포에 삭제 구문도 없습니다.`
  };
}
function droppedToo(migration, all) {
  const left = leftOf(migration, all);
  if (left === null || left.stays.length > 0) return null;
  const { leaves = [], version } = migration;
  return {
    en: `Deleting the file ${code(version)} drops nothing by itself; ${left.droppers.join(", ")} drops ${names(leaves)}.`,
    ko: `${code(version)} 파일 삭제만으로는 객체가 삭제되지 않으며, ${names(leaves)} 삭제는 ${left.droppers.join(", ")}에서 수행됩니다.`
  };
}
function sameVersion(migration, all) {
  const isNumbered = /^V?\d/.test(migration.version) && migration.tool !== "liquibase" && migration.status !== "deleted";
  const twin = all.find(
    (other) => other !== migration && other.version === migration.version && other.tool === migration.tool && other.status !== "deleted" && folderOf2(other) === folderOf2(migration)
  );
  if (!isNumbered || twin === void 0 || twin.path < migration.path) return null;
  return {
    en: `Two migrations have the version ${migration.version} (${code(migration.path)}, ${code(twin.path)}): the deploy stops or runs only one.`,
    ko: `두 마이그레이션의 버전이 ${migration.version}(으)로 같습니다(${code(migration.path)}, ${code(twin.path)}). 배포가 중단되거나 하나만 실행됩니다.`
  };
}
var folderOf2 = (migration) => migration.path.slice(0, migration.path.lastIndexOf("/") + 1);
function notUnderstood(migration) {
  if (migration.understood) return null;
  const lines = migration.statements.filter(({ operation }) => operation === "unknown" || operation === "call" || operation === "run-code").map(({ line: line2 }) => line2);
  const where = lines.length > 0 ? lines.slice(0, 5).join(", ") : null;
  return {
    en: `${migration.version} was not understood wholly${where === null ? "" : ` (line ${where})`}: read it before the deploy.`,
    ko: `${migration.version}은(는) 일부를 해석하지 못했습니다${where === null ? "" : `(${where}행)`}. 배포 전에 직접 확인하세요.`
  };
}

// src/core/review/rules/migration-files.ts
var migrationFilesRule = {
  id: "migration-files",
  title: { en: "Migration files", ko: "마이그레이션 파일" },
  protects: {
    en: "The deploy does not stop at start because of its migration files, and every one of them runs.",
    ko: "마이그레이션 파일 때문에 배포가 기동 단계에서 멈추거나 일부가 실행되지 않는 일이 없도록 합니다."
  },
  decides: {
    en: "Fails when a Flyway migration that an earlier release brought was edited, and when two migrations of the range have one version. Warns when one of another tool was edited, when one was deleted, and when a deleted one leaves tables or views behind.",
    ko: "이전 배포에 포함된 Flyway 마이그레이션이 수정되었거나 범위 안의 두 마이그레이션 버전이 같으면 실패합니다. 다른 도구의 마이그레이션이 수정되었거나, 마이그레이션이 삭제되었거나, 삭제된 파일이 만든 테이블·뷰가 남으면 경고합니다."
  },
  example: {
    en: "V41, which was deployed last month, is edited: the rule fails, for Flyway refuses to start on its checksum.",
    ko: "지난달 배포한 V41 파일이 수정되면 Flyway가 체크섬 불일치로 기동을 거부하므로 실패합니다."
  },
  reads: "change",
  evaluate(facts) {
    const migrations = facts.change.modules.map((module) => module.migrations);
    const hazards = migrations.flatMap(findMigrationHazards);
    const count2 = migrations.flat().length;
    return judge({
      problems: kinds.flatMap((kind) => findProblem(kind, hazards)),
      pass: count2 === 0 ? { en: "The range holds no migration.", ko: "범위에 마이그레이션이 없습니다." } : {
        en: `${countOf(count2, "migration file")}, each with a version of its own; none that ran before is edited or missed.`,
        ko: `마이그레이션 파일 ${count2}개 모두 버전이 겹치지 않으며, 이미 적용된 파일의 수정이나 누락이 없습니다.`
      },
      evidence: evidenceOf(hazards.filter(({ kind }) => kind === "dropped-too"))
    });
  }
};
var kinds = ["stops", "same-version", "edited", "deleted", "left-behind"];
var kindOf = ({ kind, migration }) => kind === "edited" && migration.tool === "flyway" ? "stops" : kind;
var toldMax4 = 3;
function findProblem(kind, all) {
  const hazards = all.filter((hazard) => kindOf(hazard) === kind);
  if (hazards.length === 0) return [];
  const files = nameList([...new Set(hazards.map((hazard) => hazard.migration.path))]);
  const told = hazards.slice(0, toldMax4).map((hazard) => hazard.text);
  const { message, instead } = wordsOf(kind, files);
  return [
    {
      status: kind === "stops" || kind === "same-version" ? "fail" : "warn",
      message,
      why: {
        en: told.map((text) => text.en).join(" "),
        ko: told.map((text) => text.ko).join(" ")
      },
      instead,
      evidence: evidenceOf(hazards)
    }
  ];
}
var evidenceOf = (hazards) => boundEvidence(hazards.map(({ text, migration: { path } }) => ({ text, ref: fileRef(path), path })));
function wordsOf(kind, { en, ko }) {
  switch (kind) {
    case "stops":
    case "edited":
      return {
        message: {
          en: `Edited after an earlier release brought it: ${en}.`,
          ko: `이전 배포에 포함된 뒤 수정된 마이그레이션: ${ko}.`
        },
        instead: {
          en: `Put ${en} back as it was, and make the change in a new migration.`,
          ko: `${ko} 파일을 원래대로 되돌리고, 변경 내용은 새 마이그레이션으로 추가하세요.`
        }
      };
    case "same-version":
      return {
        message: {
          en: `Its version is taken by another migration: ${en}.`,
          ko: `다른 마이그레이션과 버전이 겹치는 파일: ${ko}.`
        },
        instead: {
          en: `Give ${en} a version that is free and comes after the others.`,
          ko: `${ko} 파일에 겹치지 않는 다음 버전을 부여하세요.`
        }
      };
    case "deleted":
      return {
        message: { en: `Migration deleted: ${en}.`, ko: `삭제된 마이그레이션: ${ko}.` },
        instead: {
          en: `Keep ${en}, and undo what it did in a new migration; where it never ran, say so in a waiver.`,
          ko: `${ko} 파일은 유지하고, 되돌릴 내용은 새 마이그레이션으로 추가하세요. 적용된 적이 없다면 waiver에 적으세요.`
        }
      };
    case "left-behind":
      return {
        message: {
          en: `What a deleted migration made stays in the database: ${en}.`,
          ko: `삭제된 마이그레이션이 만든 객체가 데이터베이스에 남습니다: ${ko}.`
        },
        instead: {
          en: `Drop what ${en} had made in a new migration, once nothing uses it.`,
          ko: `${ko} 파일이 만든 객체는 사용하지 않는 것을 확인한 뒤 새 마이그레이션에서 삭제하세요.`
        }
      };
  }
}

// src/core/review/allowed-tables.ts
var tableKey2 = (name) => name.replace(/["'`[\]]/g, "").trim().toLowerCase();
function isAllowedTable(table, names3) {
  const key = tableKey2(table ?? "");
  const allowed = new Set(names3.map(tableKey2));
  return key !== "" && (allowed.has(key) || allowed.has(key.split(".").at(-1) ?? key));
}

// src/core/review/migrations/lock-hazards.ts
function findLockHazards(change) {
  return migrationsToRun(change).flatMap(
    (migration) => migration.statements.flatMap(
      (statement) => kindsOf(statement, migration).map((kind) => ({ kind, migration, statement }))
    )
  );
}
function kindsOf(statement, migration) {
  const { lock, operation, effect } = statement;
  const holds = lock === void 0 ? effect === "locks" : holdsUpOthers(lock);
  const isRequired = holds && operation === "add-required-column" && migration.database !== "mysql";
  return [
    ...statement.refused === void 0 ? [] : ["refused"],
    ...isRequired ? ["required"] : holds ? ["holds"] : [],
    ...lock?.blocks === "rows" && touchesMany(statement) ? ["many-rows"] : [],
    ...lock !== void 0 && renames.test(operation) ? ["breaks"] : []
  ];
}
var renames = /^rename-(?:table|column)$/;
function touchesMany({ operation, where }) {
  if (!/^(?:update|update-computed|delete)$/.test(operation)) return false;
  return where === void 0 || !/(?<![<>!])=|\bin\s*\(|\bbetween\b|\blike\b|\bexists\b/i.test(where);
}

// src/core/review/migrations/lock-words.ts
var code2 = (text) => `\`${text.replaceAll("`", "'").slice(0, 80)}\``;
function tellHazard({ kind, migration, statement }) {
  const what = statement.operation.replaceAll("-", " ").toUpperCase();
  const where = `${migration.path}:${statement.line} (${what})`;
  const { en, ko } = consequence(kind, statement);
  return { en: `${where}: ${en}`, ko: `${where}: ${ko}` };
}
function consequence(kind, statement) {
  const table = tablesOf(statement);
  switch (kind) {
    case "refused":
      return {
        en: "the database refuses it inside the transaction of the migration.",
        ko: "마이그레이션의 트랜잭션 안에서는 데이터베이스가 실행을 거부합니다."
      };
    case "required":
      return {
        en: `it is refused when ${table.en} has rows, because no value is given for them.`,
        ko: `${table.ko}에 행이 있으면 채울 값이 없어 실패합니다.`
      };
    case "many-rows":
      return {
        en: `every row that it touches in ${table.en} stays locked until the migration ends.`,
        ko: `${table.ko}의 대상 행 전체가 마이그레이션이 끝날 때까지 잠깁니다.`
      };
    case "breaks":
      return {
        en: `the version that still runs asks ${table.en} for the old name and fails.`,
        ko: `아직 실행 중인 이전 버전이 ${table.ko}의 기존 이름을 찾다가 실패합니다.`
      };
    case "holds":
      return waiting(statement, table);
  }
}
function waiting(statement, table) {
  const { lock } = statement;
  const mode = lock?.mode === void 0 ? { en: "", ko: "" } : { en: ` (lock ${lock.mode})`, ko: `(잠금 ${lock.mode})` };
  const until = untilOf(statement);
  return lock?.blocks === "writes" ? {
    en: `writes to ${table.en} wait ${until.en}${mode.en}.`,
    ko: `${until.ko} ${table.ko}의 쓰기가 대기합니다${mode.ko}.`
  } : {
    en: `reads and writes of ${table.en} wait ${until.en}${mode.en}.`,
    ko: `${until.ko} ${table.ko}의 읽기와 쓰기가 대기합니다${mode.ko}.`
  };
}
function untilOf({ operation, lock }) {
  if (/index/.test(operation)) return { en: "while the index is built", ko: "인덱스를 만드는 동안" };
  switch (lock?.duration) {
    case "rewrite":
      return { en: "while the table is written anew", ko: "테이블 전체를 다시 쓰는 동안" };
    case "transaction":
      return { en: "until the migration ends", ko: "마이그레이션이 끝날 때까지" };
    default:
      return { en: "while every row is read", ko: "모든 행을 읽는 동안" };
  }
}
function tablesOf({ table, lock }) {
  const names3 = [...table === void 0 || table === "?" ? [] : [table], ...lock?.also ?? []];
  const shown2 = [...new Set(names3)].map(code2);
  return shown2.length === 0 ? { en: "its table", ko: "대상 테이블" } : { en: shown2.join(" and "), ko: `${shown2.join(", ")} 테이블` };
}

// src/core/review/migrations/safe-ways.ts
function safeWayOf({ kind, migration, statement }) {
  switch (kind) {
    case "refused":
      return ofItsOwn(migration);
    case "required":
      return safeWays["add-required-column"] ?? window;
    case "many-rows":
      return inBatches;
    case "breaks":
      return renamed;
    case "holds": {
      if (migration.database === "mysql") return onMysql;
      const way = safeWays[statement.operation] ?? window;
      return statement.operation === "create-index" ? both(way, outsideTransaction(migration.tool)) : way;
    }
  }
}
var both = (first, second) => ({
  en: `${first.en} ${second.en}`,
  ko: `${first.ko} ${second.ko}`
});
var window = {
  en: "Run it in a maintenance window, with `SET lock_timeout` before it so that it gives up instead of queueing everybody behind it.",
  ko: "점검 시간에 실행하고, 다른 요청이 뒤에 줄지어 대기하지 않도록 앞에 `SET lock_timeout`을 두세요."
};
var inBatches = {
  en: "Change the rows in batches of a few thousand, each committed by itself, in a job outside the schema migration.",
  ko: "스키마 마이그레이션과 분리된 작업에서 수천 행 단위로 나누어 실행하고 매번 커밋하세요."
};
var renamed = {
  en: "Add the new name beside the old one (a column that is written twice, a view over the table), move the code over, and drop the old name in a later release.",
  ko: "기존 이름을 유지한 채 새 이름을 추가하고(컬럼은 양쪽에 기록, 테이블은 뷰 제공), 코드를 옮긴 뒤 다음 배포에서 기존 이름을 제거하세요."
};
var onMysql = {
  en: "Ask for `ALGORITHM=INPLACE, LOCK=NONE`: MySQL then refuses the statement instead of blocking writes. Where it refuses, change the table by gh-ost or pt-online-schema-change.",
  ko: "`ALGORITHM=INPLACE, LOCK=NONE`을 지정하면 MySQL이 쓰기를 막는 대신 구문을 거부합니다. 거부되면 gh-ost나 pt-online-schema-change로 변경하세요."
};
var throughNewColumn = {
  en: "Add a column of the new type, write both, copy the old values in batches, read the new one, and drop the old one in a later release. Where the type only gets wider (a longer varchar), say so in a waiver.",
  ko: "새 타입의 컬럼을 추가해 양쪽에 기록하고, 기존 값을 나누어 복사한 뒤 새 컬럼을 읽도록 바꾸고 다음 배포에서 기존 컬럼을 제거하세요. 더 긴 varchar처럼 넓어지기만 하는 변경이면 waiver에 적으세요."
};
var byIndex = {
  en: "Build the index first with `CREATE UNIQUE INDEX CONCURRENTLY`, then attach it with `ADD CONSTRAINT … USING INDEX`, which reads no row.",
  ko: "먼저 `CREATE UNIQUE INDEX CONCURRENTLY`로 인덱스를 만든 뒤 `ADD CONSTRAINT … USING INDEX`로 연결하세요. 행을 읽지 않습니다."
};
var validatedLater = {
  en: "Add the constraint with `NOT VALID`, and run `VALIDATE CONSTRAINT` in a migration after it: that reads the rows while others go on writing.",
  ko: "제약 조건을 `NOT VALID`로 추가하고 이후 마이그레이션에서 `VALIDATE CONSTRAINT`를 실행하세요. 쓰기를 막지 않고 기존 행을 검사합니다."
};
var valuesLater = {
  en: "Add the column without the default, set the default in a second statement, and fill the rows that stand already in batches.",
  ko: "기본값 없이 컬럼을 추가하고 기본값은 별도 구문으로 설정한 뒤, 기존 행은 나누어 채우세요."
};
var repacked = {
  en: "Use pg_repack, or run it in a maintenance window.",
  ko: "pg_repack을 사용하거나 점검 시간에 실행하세요."
};
var safeWays = {
  "create-index": {
    en: "Build it with `CREATE INDEX CONCURRENTLY` in a migration of its own.",
    ko: "별도의 마이그레이션에서 `CREATE INDEX CONCURRENTLY`로 생성하세요."
  },
  "add-foreign-key": validatedLater,
  "add-check": validatedLater,
  "set-not-null": {
    en: "Add `CHECK (column IS NOT NULL) NOT VALID`, run `VALIDATE CONSTRAINT` in the next migration, then `SET NOT NULL`: with the checked constraint it reads no row (PostgreSQL 12 and later).",
    ko: "`CHECK (컬럼 IS NOT NULL) NOT VALID`를 추가하고 다음 마이그레이션에서 `VALIDATE CONSTRAINT`를 실행한 뒤 `SET NOT NULL`을 적용하세요. 검증된 제약 조건이 있으면 행을 읽지 않습니다(PostgreSQL 12 이상)."
  },
  "add-unique": byIndex,
  "add-primary-key": byIndex,
  "add-column": valuesLater,
  "add-column-with-default": valuesLater,
  "add-required-column": {
    en: "Let the column be empty at first or give it a constant default, fill it in batches, and require it in a later migration.",
    ko: "NULL을 허용하거나 상수 기본값을 두어 컬럼을 추가하고, 나누어 채운 뒤 이후 마이그레이션에서 NOT NULL로 바꾸세요."
  },
  "alter-type": throughNewColumn,
  "widen-type": throughNewColumn,
  "vacuum-full": repacked,
  cluster: repacked,
  reindex: {
    en: "Use `REINDEX … CONCURRENTLY`, outside a transaction.",
    ko: "트랜잭션 밖에서 `REINDEX … CONCURRENTLY`를 사용하세요."
  },
  "refresh-view": {
    en: "Use `REFRESH MATERIALIZED VIEW CONCURRENTLY`; it needs a unique index on the view.",
    ko: "`REFRESH MATERIALIZED VIEW CONCURRENTLY`를 사용하세요. 뷰에 유니크 인덱스가 필요합니다."
  },
  "lock-table": {
    en: "Do without `LOCK TABLE`; where it must be, put `SET lock_timeout` before it and nothing slow after it.",
    ko: "`LOCK TABLE` 없이 처리하세요. 꼭 필요하면 앞에 `SET lock_timeout`을 두고 뒤에 오래 걸리는 구문을 두지 마세요."
  }
};
var withoutTransaction = {
  rails: "`disable_ddl_transaction!`, `algorithm: :concurrently`",
  alembic: "`with op.get_context().autocommit_block():`, `postgresql_concurrently=True`",
  django: "`atomic = False`, `AddIndexConcurrently`",
  liquibase: '`runInTransaction="false"`',
  knex: "`exports.config = { transaction: false }`",
  typeorm: "`transaction = false`",
  flyway: "`executeInTransaction=false`"
};
function outsideTransaction(tool) {
  const how = withoutTransaction[tool];
  if (how === void 0 || tool === "flyway")
    return { en: "It must not run in a transaction.", ko: "트랜잭션 안에서는 실행할 수 없습니다." };
  return {
    en: `It must not run in a transaction: ${how}.`,
    ko: `트랜잭션 안에서는 실행할 수 없으므로 다음을 지정하세요: ${how}.`
  };
}
function ofItsOwn({ tool }) {
  const how = withoutTransaction[tool];
  return {
    en: `Put the statement in a migration file of its own${how === void 0 ? "" : ` that opens no transaction (${how})`}.`,
    ko: `이 구문만 담은 별도의 마이그레이션 파일로 분리하고${how === void 0 ? " 트랜잭션 밖에서 실행하세요" : ` 트랜잭션을 열지 않도록 하세요(${how})`}.`
  };
}

// src/core/review/rules/migration-locks.ts
var migrationLocksRule = {
  id: "migration-locks",
  title: { en: "Migration locks", ko: "마이그레이션 잠금" },
  protects: {
    en: "Production goes on reading and writing while the migrations of a deploy run.",
    ko: "배포의 마이그레이션이 실행되는 동안에도 운영 환경의 읽기와 쓰기가 멈추지 않도록 합니다."
  },
  decides: {
    en: "Fails when a statement keeps readers or writers of a table waiting while the table is read or written anew (an index without CONCURRENTLY, a constraint checked at once, a new type), when the database refuses it inside a transaction, and when a required column has no value for rows that stand already. Warns when the statement is bounded by `statement_timeout`, when a table or column is renamed, and when nearly every row changes in one transaction. Tables that the range makes, and those in `allow-tables`, do not count. Unknown when a migration could not be understood.",
    ko: "테이블을 읽거나 다시 쓰는 동안 그 테이블의 읽기나 쓰기를 대기시키는 구문(CONCURRENTLY 없는 인덱스 생성, 즉시 검사하는 제약 조건, 타입 변경), 트랜잭션 안에서 거부되는 구문, 기존 행에 넣을 값이 없는 필수 컬럼이 있으면 실패합니다. `statement_timeout`으로 제한된 구문, 테이블·컬럼 이름 변경, 거의 모든 행을 한 트랜잭션에서 바꾸는 구문은 경고합니다. 범위 안에서 새로 만든 테이블과 `allow-tables`의 테이블은 제외합니다. 마이그레이션을 해석하지 못하면 판단 불가입니다."
  },
  example: {
    en: "`CREATE INDEX i ON orders (customer_id)` fails: writes to `orders` wait while the index is built. `CREATE INDEX CONCURRENTLY` in a migration of its own passes.",
    ko: "`CREATE INDEX i ON orders (customer_id)`는 인덱스를 만드는 동안 `orders` 쓰기가 대기하므로 실패합니다. 별도 마이그레이션의 `CREATE INDEX CONCURRENTLY`는 통과합니다."
  },
  reads: "change",
  evaluate(facts, { allowTables }) {
    const hazards = findLockHazards(facts.change);
    const isAllowed3 = ({ kind, statement }) => kind !== "refused" && isAllowedTable(statement.table, allowTables);
    const count2 = migrationsToRun(facts.change).length;
    return judge({
      problems: [
        ...findProblems(hazards.filter((hazard) => !isAllowed3(hazard))),
        ...findNotUnderstood2(facts)
      ],
      pass: count2 === 0 ? { en: "The range holds no migration.", ko: "범위에 마이그레이션이 없습니다." } : {
        en: `${countOf(count2, "migration")}, none of which keeps others waiting.`,
        ko: `마이그레이션 ${count2}개 모두 다른 요청을 대기시키지 않습니다.`
      },
      evidence: boundEvidence(
        hazards.filter(isAllowed3).map((hazard) => {
          const { text, ...place } = evidenceOf2(hazard);
          return {
            ...place,
            text: { en: `${text.en} (table in allow-tables)`, ko: `${text.ko} (allow-tables에 있는 테이블)` }
          };
        })
      )
    });
  }
};
var toldMax5 = 3;
var kinds2 = ["refused", "required", "holds", "many-rows", "breaks"];
var statusOf3 = ({ kind, statement }) => {
  const isMild = kind === "many-rows" || kind === "breaks";
  return isMild || kind === "holds" && statement.lock?.bounded === "run" ? "warn" : "fail";
};
function findProblems(hazards) {
  return kinds2.flatMap(
    (kind) => ["fail", "warn"].flatMap((status) => {
      const alike = hazards.filter((hazard) => hazard.kind === kind && statusOf3(hazard) === status);
      return alike.length === 0 ? [] : [problemOf(kind, status, alike)];
    })
  );
}
function problemOf(kind, status, hazards) {
  const told = hazards.slice(0, toldMax5).map(tellHazard);
  const rest = hazards.length - told.length;
  const more = rest > 0 ? [{ en: `And ${countOf(rest, "more statement", "more statements")}.`, ko: `이 외 ${rest}건.` }] : [];
  return {
    status,
    message: sentences([...told, ...more]),
    why: whyOf2(kind, hazards),
    instead: sentences(hazards.map(safeWayOf)),
    evidence: boundEvidence(hazards.map(evidenceOf2))
  };
}
function sentences(texts2) {
  const distinct3 = (all) => [...new Set(all)].slice(0, toldMax5 + 1).join(" ");
  return { en: distinct3(texts2.map(({ en }) => en)), ko: distinct3(texts2.map(({ ko }) => ko)) };
}
function whyOf2(kind, hazards) {
  switch (kind) {
    case "refused":
      return {
        en: "The migration stops with an error, and the deploy with it.",
        ko: "마이그레이션이 오류로 중단되고 배포도 함께 멈춥니다."
      };
    case "required":
      return {
        en: "The migration stops with an error where rows stand already, and the version that still runs writes rows without the column.",
        ko: "기존 행이 있으면 마이그레이션이 오류로 중단되고, 아직 실행 중인 이전 버전은 이 컬럼 없이 행을 기록합니다."
      };
    case "many-rows":
      return {
        en: "Requests that change the same rows wait until the whole migration is committed, and replicas fall behind by all of it at once.",
        ko: "같은 행을 바꾸는 요청은 마이그레이션 전체가 커밋될 때까지 대기하고, 복제본은 그만큼 한꺼번에 지연됩니다."
      };
    case "breaks":
      return {
        en: "Until the last instance is replaced, and after a rollback, code and schema do not fit each other.",
        ko: "마지막 인스턴스가 교체될 때까지, 그리고 롤백한 뒤에도 코드와 스키마가 서로 맞지 않습니다."
      };
    case "holds":
      return holdsWhy(hazards);
  }
}
function holdsWhy(hazards) {
  const isBounded = hazards.every(({ statement }) => statement.lock?.bounded !== void 0);
  const wait = isBounded ? { en: "", ko: "" } : {
    en: " While it waits behind one long query, everything that comes after it queues as well: no `lock_timeout` is set before it.",
    ko: " 앞에 `lock_timeout`이 없어, 오래 걸리는 쿼리 하나를 기다리는 동안 뒤따르는 요청도 모두 줄지어 대기합니다."
  };
  return {
    en: `Waiting requests hold their connections until the pool is used up; for how long depends on the size of the table.${wait.en}`,
    ko: `대기하는 요청이 커넥션을 붙잡아 풀이 고갈될 수 있으며, 그 시간은 테이블 크기에 달려 있습니다.${wait.ko}`
  };
}
function evidenceOf2({ migration, statement }) {
  return {
    text: verbatim(`${migration.version}: ${statement.text}`),
    ref: fileRef(migration.path),
    path: migration.path,
    line: statement.line
  };
}
function findNotUnderstood2(facts) {
  const unread2 = migrationsToRun(facts.change).filter((migration) => !migration.understood);
  if (unread2.length === 0) return [];
  const names3 = nameList(unread2.map((migration) => migration.path));
  return [
    {
      status: "unknown",
      message: { en: `Not understood: ${names3.en}.`, ko: `해석하지 못한 마이그레이션: ${names3.ko}.` },
      why: {
        en: `Whether ${names3.en} keeps others waiting cannot be told.`,
        ko: `다른 요청을 대기시키는지 알 수 없습니다: ${names3.ko}.`
      },
      instead: {
        en: "Let somebody who knows the database read what was not understood, and say so in a waiver of this rule.",
        ko: "해석하지 못한 파일은 데이터베이스를 아는 사람이 직접 확인하고, 그 사실을 이 규칙의 waiver에 기록하세요."
      },
      evidence: boundEvidence(unread2.map(({ path }) => ({ text: verbatim(path), ref: fileRef(path), path })))
    }
  ];
}

// src/core/review/rules/monitoring-plan.ts
var monitoringPlanRule = {
  id: "monitoring-plan",
  title: { en: "Monitoring plan", ko: "모니터링 계획" },
  protects: {
    en: "Trouble after the deploy is seen by the team before it is seen by users.",
    ko: "배포 후 문제를 사용자보다 팀이 먼저 알도록 합니다."
  },
  decides: {
    en: "Fails when the release is watched for less than `min-hours`, when fewer than `min-signals` different signals with a threshold are named, and with `require-dashboard` when no dashboard is linked.",
    ko: "관찰 시간이 `min-hours`보다 짧거나, 임계치가 있는 서로 다른 지표가 `min-signals`개보다 적거나, `require-dashboard`인데 대시보드 링크가 없으면 실패합니다."
  },
  example: {
    en: "`min-signals: 2`, and the note watches only the error rate: the rule fails.",
    ko: "`min-signals: 2`인데 노트에 오류율만 있으면 실패합니다."
  },
  reads: "note",
  evaluate(facts, options) {
    const { hours, scenario, dashboards } = facts.note.monitoring;
    const watched = scenario.filter((watch) => watch.signal.trim() !== "" && watch.threshold.trim() !== "");
    const signals = [...new Set(watched.map((watch) => watch.signal.trim().toLowerCase()))];
    const problems = [];
    if (hours < options.minHours) {
      const until = watchedUntil(facts.release, hours);
      problems.push({
        status: "fail",
        message: {
          en: `The release is watched for ${hours} h; the standard asks for ${options.minHours} h.`,
          ko: `관찰 시간이 ${hours}시간으로, 기준 ${options.minHours}시간보다 짧습니다.`
        },
        why: {
          en: `${until.en}Leaks, nightly jobs and expiring tokens show only after hours.`,
          ko: `${until.ko}누수, 야간 작업, 토큰 만료 같은 문제는 몇 시간이 지나야 드러납니다.`
        },
        instead: {
          en: `Watch for at least ${options.minHours} h: monitoring.hours in the config.`,
          ko: `최소 ${options.minHours}시간 동안 관찰하세요(설정의 monitoring.hours).`
        }
      });
    }
    if (signals.length < options.minSignals) {
      const names3 = nameList([...new Set(watched.map((watch) => watch.signal.trim()))], 3);
      problems.push({
        status: "fail",
        message: {
          en: `${countOf(signals.length, "signal")} to watch; the standard asks for ${options.minSignals}.`,
          ko: `관찰 지표가 ${signals.length}개로, 기준 ${options.minSignals}개보다 적습니다.`
        },
        why: {
          en: `${watched.length === 0 ? "Nothing is looked at after the deploy" : `Only ${names3.en} is looked at`}: trouble that shows elsewhere is found by users first.`,
          ko: `${watched.length === 0 ? "배포 후 확인하는 지표가 없어" : `${names3.ko}만 확인하므로`}, 다른 곳에서 드러나는 문제는 사용자가 먼저 알게 됩니다.`
        },
        instead: {
          en: 'Name a signal and its threshold under monitoring.signals, for example "error rate" and "above 1 % for 5 minutes".',
          ko: 'monitoring.signals에 지표와 임계치를 적으세요. 예: "오류율", "1% 초과 5분 지속".'
        }
      });
    }
    const modules = nameList(
      facts.change.modules.map(({ name }) => name),
      3
    );
    if (options.requireDashboard && !dashboards.some((link) => link.trim() !== "")) {
      problems.push({
        status: "fail",
        message: { en: "No dashboard is linked.", ko: "대시보드 링크가 없습니다." },
        why: {
          en: `Looking for the right dashboard of ${modules.en} costs the first minutes of an incident.`,
          ko: `장애 초기에 ${modules.ko}의 대시보드를 찾느라 시간을 잃습니다.`
        },
        instead: {
          en: `Add the dashboard of ${modules.en} under monitoring.dashboards.`,
          ko: `monitoring.dashboards에 ${modules.ko}의 대시보드 링크를 추가하세요.`
        }
      });
    }
    return judge({
      problems,
      pass: {
        en: `${countOf(signals.length, "signal")} watched for ${hours} h.`,
        ko: `지표 ${signals.length}개를 ${hours}시간 동안 관찰합니다.`
      }
    });
  }
};
var hourMs = 36e5;
function watchedUntil({ window: window2, timeZone }, hours) {
  if (window2 === null) return { en: "", ko: "" };
  const end = momentText(epochMs(window2.end + hours * hourMs), timeZone);
  return { en: `From ${end.en} on nobody watches. `, ko: `${end.ko} 이후에는 지켜보는 사람이 없습니다. ` };
}

// src/core/review/rules/note-complete.ts
var noteCompleteRule = {
  id: "note-complete",
  title: { en: "Complete note", ko: "노트 완성도" },
  protects: {
    en: "Whoever reads the note knows what is deployed, and can check each claim.",
    ko: "노트를 읽는 사람이 무엇이 배포되는지 알고, 각 내용을 확인할 수 있도록 합니다."
  },
  decides: {
    en: "Fails when the note is about another range or environment, when its title, summary, reasons of impact, rollback, monitoring or checklists are empty, and when it tells no change although the range holds commits. Changes and scope without a source follow `uncited`.",
    ko: "노트가 다른 범위나 환경에 대한 것이거나, 제목·요약·영향 사유·롤백·모니터링·체크리스트가 비어 있거나, 커밋이 있는데 변경 내용이 없으면 실패합니다. 출처가 없는 변경·영향 범위는 `uncited`를 따릅니다."
  },
  example: {
    en: "A note without a title or with a claim that cites nothing: the rule fails, or warns, as `uncited` says.",
    ko: "제목이 없거나 근거가 없는 문장이 있으면 `uncited` 설정에 따라 실패하거나 경고합니다."
  },
  reads: "note",
  evaluate(facts, options) {
    return judge({
      problems: [...findOther(facts), ...findEmpty(facts), ...findUncited(facts.note, options)],
      pass: {
        en: `Every part is there; ${countOf(facts.note.changes.length, "change")} told.`,
        ko: `모든 항목이 작성되었고 변경 ${facts.note.changes.length}건을 설명합니다.`
      }
    });
  }
};
function findOther({ note, change, release }) {
  const differences = [
    ...note.environment === release.environment ? [] : [`environment: ${note.environment} ≠ ${release.environment}`],
    ...change.modules.flatMap((module) => {
      const told = note.repositories.find((repository) => repository.name === module.name);
      if (told === void 0) {
        return [`${module.name}: –`];
      }
      const same2 = told.range.baseSha === module.range.baseSha && told.range.headSha === module.range.headSha;
      return same2 ? [] : [`${module.name}: ${shortRange(told.range)} ≠ ${shortRange(module.range)}`];
    })
  ];
  if (differences.length === 0) {
    return [];
  }
  return [
    {
      status: "fail",
      message: {
        en: `The note is about another release: ${differences.join("; ")}.`,
        ko: `다른 배포에 대한 노트입니다: ${differences.join("; ")}.`
      },
      why: {
        en: "What it says of risk, rollback and checks does not hold for what is deployed.",
        ko: "노트의 위험·롤백·점검 내용이 실제 배포 대상과 맞지 않습니다."
      },
      instead: {
        en: "Draft the note again for this range: lockkeeper note.",
        ko: "이 범위로 노트를 다시 작성하세요: lockkeeper note."
      }
    }
  ];
}
var shortRange = (range) => `${range.baseSha.slice(0, 8)}..${range.headSha.slice(0, 8)}`;
function findEmpty({ note, change }) {
  const commits = change.modules.reduce((sum, module) => sum + module.statistics.commits, 0);
  const { before, during, after } = note.checklists;
  const parts = [
    ["title", [note.title]],
    ["summary", [note.summary]],
    ...commits === 0 ? [] : [["changes", note.changes.map((item) => item.text)]],
    ["impact.reasons", note.impact.reasons.map((item) => item.text)],
    ["rollback.scenario", note.rollback.scenario.map((item) => item.text)],
    ["monitoring.scenario", note.monitoring.scenario.map((item) => item.signal)],
    ["checklists", [...before, ...during, ...after].map((item) => item.text)]
  ];
  const empty = parts.filter(([, texts2]) => texts2.length === 0 || texts2.some((text) => text.trim() === "")).map(([name]) => name);
  if (empty.length === 0) {
    return [];
  }
  const names3 = nameList(empty, 8);
  return [
    {
      status: "fail",
      message: { en: `The note has empty parts: ${names3.en}.`, ko: `노트에 비어 있는 항목: ${names3.ko}.` },
      why: {
        en: `Whoever is called at night looks for ${names3.en} in this note and finds nothing; what nobody wrote down, nobody has thought through.`,
        ko: `장애가 나면 이 노트에서 ${names3.ko} 항목을 찾아도 내용이 없습니다. 적지 않은 것은 검토되지 않은 경우가 많습니다.`
      },
      instead: { en: `Fill in: ${names3.en}.`, ko: `다음 항목을 작성하세요: ${names3.ko}.` }
    }
  ];
}
function findUncited(note, options) {
  const claims = [
    ...note.changes,
    ...note.changes.flatMap((change) => change.details ?? []),
    ...note.impact.scope
  ];
  const uncited = claims.filter((claim) => claim.refs.length === 0);
  if (options.uncited === "allow" || uncited.length === 0) {
    return [];
  }
  const claimed = nameList(
    uncited.map(({ text }) => `"${text.trim()}"`),
    2
  );
  return [
    {
      status: options.uncited,
      message: {
        en: `${countOf(uncited.length, "claim")} of the note without a source.`,
        ko: `출처가 없는 내용이 ${uncited.length}건 있습니다.`
      },
      why: {
        en: `Nobody can check whether ${uncited.length === 1 ? "it is" : "they are"} true of this release: ${claimed.en}.`,
        ko: `이 배포에 대해 맞는 내용인지 확인할 수 없습니다: ${claimed.ko}.`
      },
      instead: {
        en: `Add the commit, pull request, issue or file that shows ${uncited.length === 1 ? "it, or take it out" : "each, or take them out"}.`,
        ko: "근거가 되는 커밋, PR, 이슈 또는 파일을 적거나 해당 내용을 지우세요."
      },
      evidence: boundEvidence(
        uncited.map((claim) => ({ text: verbatim(claim.text.trim() === "" ? "–" : claim.text) }))
      )
    }
  ];
}

// src/core/review/same-person.ts
var personKey = (name) => name.normalize("NFC").trim().replace(/^@+/, "").trim().toLowerCase();
function isSamePerson(name, person) {
  const key = personKey(name);
  if (key === "") {
    return false;
  }
  const email = personKey(person.email);
  const local = email.split("@")[0] ?? "";
  const login = email.endsWith("@users.noreply.github.com") ? local.replace(/^\d+\+/, "") : local;
  return [personKey(person.name), email, local, login].includes(key);
}
function isOnePerson(names3, known2 = []) {
  const [one, other] = names3;
  return personKey(one) === personKey(other) || isSamePerson(one, { name: other, email: other }) || isSamePerson(other, { name: one, email: one }) || known2.some((person) => isSamePerson(one, person) && isSamePerson(other, person));
}

// src/core/review/rules/operators.ts
var operatorsRule = {
  id: "operators",
  title: { en: "Operators", ko: "운영자" },
  protects: {
    en: "Somebody besides the author watches the deploy and can undo it.",
    ko: "작성자 외에 배포를 지켜보고 되돌릴 수 있는 사람이 있도록 합니다."
  },
  decides: {
    en: "Fails below `min` distinct operators (two spellings of one person count once: case, a leading @, the part before the @ of an e-mail, the names of one author), on a blank name, on a name that is not in `allowed`, and when the authors of the change are the only operators (`author-alone: true` permits that). Bots are not authors. Names are compared with the name, e-mail and GitHub login of each author.",
    ko: "서로 다른 운영자가 `min` 미만이거나(같은 사람의 다른 표기는 한 명으로 봄: 대소문자, 앞의 @, 이메일의 @ 앞부분, 한 작성자의 이름들), 빈 이름이 있거나, `allowed`에 없는 이름이 있거나, 변경 작성자만 운영자일 때 실패합니다(`author-alone: true`이면 허용). 봇은 작성자로 보지 않으며, 작성자의 이름·이메일·GitHub 로그인과 비교합니다."
  },
  example: {
    en: "`--operators mina` with `min: 2`: the rule fails, for nobody could take over from mina.",
    ko: "`min: 2`인데 `--operators mina`만 지정하면 교대할 사람이 없으므로 실패합니다."
  },
  reads: "change",
  evaluate(facts, options) {
    const people = distinctPeople(facts);
    const operators = people.map(([name]) => name);
    const names3 = nameList(operators);
    return judge({
      problems: [
        ...findBlank(facts.release.operators),
        ...findTooFew(people, options),
        ...findNotAllowed2(people.flat(), facts.release, options),
        ...findAuthorAlone(people, facts, options)
      ],
      pass: {
        en: `${countOf(operators.length, "operator")} named: ${names3.en}.`,
        ko: `운영자 ${operators.length}명 지정: ${names3.ko}.`
      }
    });
  }
};
function distinctPeople(facts) {
  const authors = facts.change.modules.flatMap((module) => module.authors);
  let people = [];
  for (const entry of facts.release.operators) {
    const name = entry.trim();
    if (personKey(name) === "") continue;
    const isTheirs = (spellings) => spellings.some((spelling) => isOnePerson([spelling, name], authors));
    const [first, ...others] = people.filter(isTheirs);
    const joined3 = first === void 0 ? [name] : [...first, ...others.flat(), name];
    people = [...people.filter((spellings) => !isTheirs(spellings)), joined3];
  }
  return people;
}
function tellJoined(people) {
  const joined3 = people.flatMap(([name, ...others]) => {
    const other = others.find((spelling) => personKey(spelling) !== personKey(name));
    return other === void 0 ? [] : [{ name, other }];
  });
  return {
    en: joined3.map(({ name, other }) => ` ${other} and ${name} are one person.`).join(""),
    ko: joined3.map(({ name, other }) => ` ${other}와(과) ${name}은(는) 같은 사람입니다.`).join("")
  };
}
function findBlank(names3) {
  const blank = names3.filter((name) => personKey(name) === "").length;
  return blank === 0 ? [] : [
    {
      status: "fail",
      message: {
        en: `${countOf(blank, "entry", "entries")} in the list of operators ${blank === 1 ? "is" : "are"} blank.`,
        ko: `운영자 목록에 빈 항목이 ${blank}개 있습니다.`
      },
      why: {
        en: "A blank entry is most often a variable that was never set: a person is missing.",
        ko: "빈 항목은 대개 설정되지 않은 변수이며, 그만큼 사람이 빠진 것입니다."
      },
      instead: {
        en: "Name the person, or take the blank entry out.",
        ko: "운영자 이름을 넣거나 빈 항목을 지우세요."
      }
    }
  ];
}
function findTooFew(people, options) {
  const operators = people.map(([name]) => name);
  const joined3 = tellJoined(people);
  const missing2 = options.min - operators.length;
  if (missing2 <= 0) {
    return [];
  }
  const names3 = operators.length === 0 ? { en: "nobody is named", ko: "지정된 사람 없음" } : nameList(operators);
  return [
    {
      status: "fail",
      message: {
        en: `${countOf(operators.length, "distinct operator")} (${names3.en}); the standard asks for ${options.min}.${joined3.en}`,
        ko: `서로 다른 운영자 ${operators.length}명(${names3.ko}), 기준은 ${options.min}명입니다.${joined3.ko}`
      },
      why: whyTooFew(operators, options.min),
      instead: {
        en: `Name ${missing2} more, for example --operators ${[...operators, ...Array.from({ length: missing2 }, (_, index) => `NAME${index + 1}`)].join(",")}.`,
        ko: `${missing2}명을 더 지정하세요(예: --operators ${[...operators, ...Array.from({ length: missing2 }, (_, index) => `이름${index + 1}`)].join(",")}).`
      }
    }
  ];
}
function whyTooFew(operators, min) {
  const [first] = operators;
  if (first === void 0) {
    return {
      en: "Nobody is bound to watch this deploy, and nobody would start the rollback.",
      ko: "이 배포를 지켜볼 사람이 정해지지 않아, 문제가 생겨도 롤백을 시작할 사람이 없습니다."
    };
  }
  const left = operators.length - 1;
  return left === 0 ? {
    en: `If ${first} is called away, nobody is left who watches this deploy and can roll it back.`,
    ko: `${first} 님이 자리를 비우면 이 배포를 지켜보고 롤백할 사람이 없습니다.`
  } : {
    en: `If ${first} is called away, ${left} ${left === 1 ? "is" : "are"} left to watch this deploy and roll it back, where the standard counts on ${min}.`,
    ko: `${first} 님이 자리를 비우면 이 배포를 지켜보고 롤백할 사람이 ${left}명만 남습니다(기준 ${min}명).`
  };
}
function findNotAllowed2(operators, { environment }, options) {
  const allowed = new Set(options.allowed?.map(personKey));
  const strangers = options.allowed === null ? [] : operators.filter((name) => !allowed.has(personKey(name)));
  if (strangers.length === 0) {
    return [];
  }
  const names3 = nameList(strangers);
  const choice = nameList(options.allowed ?? [], 10);
  return [
    {
      status: "fail",
      message: {
        en: `Not on the list of allowed operators: ${names3.en}.`,
        ko: `허용된 운영자 목록에 없음: ${names3.ko}.`
      },
      why: {
        en: `Without access to ${environment} or training for it, ${names3.en} cannot carry out the rollback when it counts.`,
        ko: `${environment} 환경의 권한이나 교육이 없다면 ${names3.ko} 님은 정작 필요할 때 롤백을 수행할 수 없습니다.`
      },
      instead: choice.en === "" ? {
        en: "The list is empty: name somebody under operators.allowed.",
        ko: "목록이 비어 있습니다. operators.allowed에 운영자를 지정하세요."
      } : { en: `Choose from: ${choice.en}.`, ko: `다음 중에서 지정하세요: ${choice.ko}.` }
    }
  ];
}
function findAuthorAlone(people, facts, options) {
  const authors = facts.change.modules.flatMap((module) => module.authors).filter((author) => !author.bot);
  const isAuthor2 = (names4) => names4.some((name) => authors.some((author) => isSamePerson(name, author)));
  const operates = (author) => people.flat().some((name) => isSamePerson(name, author));
  const alone = people.length > 0 && authors.length > 0 && people.every(isAuthor2) && authors.every(operates);
  if (options.authorAlone || !alone) {
    return [];
  }
  const names3 = nameList(people.map(([name]) => name));
  const others = nameList(
    (options.allowed ?? []).filter((name) => !authors.some((author) => isSamePerson(name, author))),
    3,
    "명"
  );
  return [
    {
      status: "fail",
      message: {
        en: `The only operators (${names3.en}) are the authors of the whole change.`,
        ko: `운영자(${names3.ko})가 이 변경 전체의 작성자뿐입니다.`
      },
      why: {
        en: `${names3.en} wrote all of it and ${people.length === 1 ? "looks" : "look"} for what authors expect; a second pair of eyes sees what they did not think of.`,
        ko: `모두 작성한 ${names3.ko} 님은 예상한 것만 확인하기 쉬우므로, 생각하지 못한 이상을 볼 다른 사람이 필요합니다.`
      },
      instead: others.en === "" ? {
        en: `Name at least one operator beside ${names3.en} who wrote none of it.`,
        ko: `${names3.ko} 외에 이 변경을 작성하지 않은 운영자를 한 명 이상 지정하세요.`
      } : {
        en: `Name at least one operator who wrote none of it, for example ${others.en}.`,
        ko: `이 변경을 작성하지 않은 운영자를 한 명 이상 지정하세요(예: ${others.ko}).`
      },
      evidence: authors.map((author) => ({ text: verbatim(`${author.name} <${author.email}>`) }))
    }
  ];
}

// src/core/review/rules/range.ts
var rangeRule = {
  id: "range",
  title: { en: "Range", ko: "배포 범위" },
  protects: {
    en: "A deploy that changes nothing, because base or head is wrong, is noticed.",
    ko: "base나 head를 잘못 지정해 아무것도 바뀌지 않는 배포를 알아차리도록 합니다."
  },
  decides: {
    en: "Warns when no module has a commit, a changed file or a commit that is taken away. Unknown when there is no module, when base is the newest tag or the last build that succeeded only because deployments could not be read, and when only the note under review says what is deployed.",
    ko: "모든 모듈에 커밋, 변경 파일, 사라지는 커밋이 없으면 경고합니다. 모듈이 없거나, 배포 기록을 읽지 못해 가장 최근 태그나 마지막으로 성공한 빌드를 base로 삼았거나, 검토하는 노트 말고는 배포된 버전을 알려 주는 것이 없으면 판단 불가입니다."
  },
  example: {
    en: "Head is the commit that is deployed already: the range is empty, and the rule warns that the deploy changes nothing. An edited note is reviewed without ledger and without `--base`: unknown, for its range may leave commits out.",
    ko: "head가 이미 배포된 커밋이면 범위가 비어 있으므로, 배포해도 달라지는 것이 없다고 경고합니다. 원장도 `--base`도 없이 수정한 노트를 검토하면 노트의 범위에서 커밋이 빠졌을 수 있으므로 판단 불가입니다."
  },
  reads: "change",
  evaluate(facts) {
    const { modules } = facts.change;
    const empty = modules.filter(isEmpty);
    if (modules.length === 0) {
      return {
        status: "unknown",
        message: { en: "No module was read.", ko: "읽은 모듈이 없습니다." },
        why: { en: "What is deployed cannot be told.", ko: "무엇이 배포되는지 알 수 없습니다." },
        instead: {
          en: "Name the repository with --repo, or modules in the config.",
          ko: "--repo로 저장소를 지정하거나 설정의 modules를 확인하세요."
        },
        evidence: []
      };
    }
    const commits = modules.reduce((sum, module) => sum + module.statistics.commits, 0);
    const files = modules.reduce((sum, module) => sum + module.statistics.files, 0);
    return judge({
      problems: [
        ...findGuessed(facts.change),
        ...findUnvouched(facts.change),
        ...empty.length < modules.length ? [] : [nothing(empty)]
      ],
      pass: {
        en: `${countOf(commits, "commit")} in ${countOf(files, "file")} to deploy.`,
        ko: `배포 대상: 커밋 ${commits}건, 파일 ${files}개.`
      },
      evidence: empty.length < modules.length ? empty.map(emptyEvidence) : []
    });
  }
};
function nothing(empty) {
  const ranges = empty.map(({ range }) => `${range.base}..${range.head}`).join(", ");
  const one = empty.find(({ range }) => range.baseSha === range.headSha)?.range;
  return {
    status: "warn",
    message: {
      en: `Nothing to deploy: ${ranges} holds no change.`,
      ko: `배포할 내용이 없습니다: ${ranges} 범위에 변경이 없습니다.`
    },
    why: {
      en: `${one === void 0 ? "" : `${one.base} and ${one.head} are the same commit, ${one.headSha.slice(0, 8)}. `}Either this is already deployed, or base or head is not what was meant.`,
      ko: `${one === void 0 ? "" : `${one.base}와(과) ${one.head}은(는) 같은 커밋 ${one.headSha.slice(0, 8)}입니다. `}이미 배포되었거나 base 또는 head가 의도와 다를 수 있습니다.`
    },
    instead: {
      en: `Compare --base (${empty[0]?.range.base ?? ""}) with what runs now, and --head (${empty[0]?.range.head ?? ""}) with what should run.`,
      ko: `--base(${empty[0]?.range.base ?? ""})는 현재 배포된 버전, --head(${empty[0]?.range.head ?? ""})는 배포할 버전이 맞는지 확인하세요.`
    },
    evidence: empty.map(emptyEvidence)
  };
}
function findGuessed({ modules, context }) {
  const unread2 = context.sources.some(
    ({ source, status }) => source === "deployments" && status !== "complete" && status !== "off"
  );
  const guessed = modules.filter(({ range }) => range.source === "tag" || range.source === "previous-build");
  if (!unread2 || guessed.length === 0) return [];
  const names3 = guessed.map(({ name, range }) => `${name} ${range.base}`).join(", ");
  const stands = guessed.some(({ range }) => range.source === "tag") ? { en: "the newest tag", ko: "가장 최근 태그를" } : { en: "the last build that succeeded", ko: "마지막으로 성공한 빌드를" };
  return [
    {
      status: "unknown",
      message: {
        en: `What is deployed could not be asked; ${stands.en} stands for it: ${names3}.`,
        ko: `배포된 버전을 확인하지 못해 ${stands.ko} 기준으로 삼았습니다: ${names3}.`
      },
      why: {
        en: "When that was never deployed, commits before it go out without being in the note.",
        ko: "그 버전이 배포된 적이 없다면 이전 커밋이 노트에 없이 함께 배포됩니다."
      },
      instead: {
        en: "Say what is deployed with --base REF, or run again when the deployments can be read.",
        ko: "--base REF로 배포된 버전을 지정하거나, 배포 기록을 읽을 수 있을 때 다시 실행하세요."
      }
    }
  ];
}
function findUnvouched({ modules }) {
  const unvouched = modules.filter(({ range }) => range.source === "note");
  if (unvouched.length === 0) return [];
  const names3 = unvouched.map(({ name, range }) => `${name} ${range.baseSha.slice(0, 8)}..${range.headSha.slice(0, 8)}`).join(", ");
  return [
    {
      status: "unknown",
      message: {
        en: `Only the note says what is deployed and what is to be: ${names3}.`,
        ko: `배포된 버전과 배포할 버전을 알려 주는 것이 노트뿐입니다: ${names3}.`
      },
      why: {
        en: "Nothing vouches for the range of the note: commits that were edited out of it would go out without being judged.",
        ko: "노트의 범위를 뒷받침하는 기록이 없습니다. 노트에서 빠진 커밋이 있다면 검토 없이 함께 배포됩니다."
      },
      instead: {
        en: "Say what is deployed with --base REF (auto: as gate finds it) and --head REF, or keep a ledger with --ledger DIR for gate and review.",
        ko: "--base REF(auto: gate와 같은 방식)와 --head REF로 배포 범위를 지정하거나, gate와 review에 --ledger DIR로 원장을 사용하세요."
      }
    }
  ];
}
var isEmpty = (module) => module.statistics.commits === 0 && module.statistics.files === 0 && module.takesAway.length === 0;
var emptyEvidence = (module) => ({
  text: {
    en: `${module.name}: no change in ${module.range.base}..${module.range.head}`,
    ko: `${module.name}: ${module.range.base}..${module.range.head} 범위에 변경 없음`
  }
});

// src/core/review/approvals.ts
function gatherApprovals({ change, evidence, people }, { countStale }) {
  const isBot = createBotMatcher(people.bots);
  const said = evidence.approvals.status === "known" ? evidence.approvals.value : [];
  const { releaseWide, rejecters } = readReleaseApprovals(said, isBot);
  const commits = new Map(
    change.modules.flatMap((module) => module.commits.map((commit) => [commit.sha, commit]))
  );
  const pulls = mergeByNumber(change.context.pullRequests).map(
    (pull) => readPullRequest(pull, { commits, releaseWide, isBot, countStale })
  );
  const brought = new Set(pulls.flatMap(({ pullRequest }) => pullRequest.commits));
  const directCommits = [...commits.values()].filter(
    ({ sha, parents }) => !brought.has(sha) && parents.length < 2
  );
  const isDirectAuthor = wroteOne(directCommits);
  const wrotePart = (login) => pulls.some(({ isAuthor: isAuthor2 }) => isAuthor2(login));
  const counting = releaseWide.filter((login) => !isDirectAuthor(login) && !wrotePart(login));
  return {
    pullRequests: pulls,
    approvers: distinct([...pulls.flatMap(({ reviewers }) => reviewers), ...counting]),
    releaseWide,
    rejecters,
    directCommits,
    isDirectAuthor,
    isBot
  };
}
function createBotMatcher(globs) {
  const plain = (text) => personKey(text).replace(/\[bot\]$/u, "");
  const isKnown = createNameMatcher(globs.map(plain));
  return (login) => login.toLowerCase().endsWith("[bot]") || isKnown(plain(login));
}
function readReleaseApprovals(said, isBot) {
  const rejecters = distinct(said.flatMap(({ state, approver }) => state === "rejected" ? [approver] : []));
  const keys = new Set(rejecters.map(personKey));
  const releaseWide = said.filter(
    (approval) => approval.state === "approved" && !keys.has(personKey(approval.approver)) && !approval.isBot && !isBot(approval.approver) && !isGone(approval.approver)
  );
  return { releaseWide: distinct(releaseWide.map(({ approver }) => approver)), rejecters };
}
var isGone = (login) => ["", "ghost"].includes(personKey(login));
function readPullRequest(pullRequest, known2) {
  const commits = pullRequest.commits.flatMap((sha) => known2.commits.get(sha) ?? []);
  const logins = new Set([pullRequest.author ?? "", ...pullRequest.commitAuthors].map(personKey));
  const wrote = wroteOne(commits.filter(({ parents }) => parents.length < 2));
  const isAuthor2 = (login) => logins.has(personKey(login)) || wrote(login);
  const stands = latestStands(pullRequest.reviews);
  const judged = stands.filter(({ state }) => state === "approved").map((review) => ({ login: review.reviewer, why: whyNot(review, { pullRequest, isAuthor: isAuthor2, known: known2 }) }));
  const reviewers = judged.flatMap(({ login, why: why3 }) => why3 === null ? [login] : []);
  const fromRelease = known2.releaseWide.filter((login) => !isAuthor2(login));
  const resolved = new Set(known2.releaseWide.map(personKey));
  const objectors = stands.filter(
    ({ state, reviewer, isBot, canWrite }) => state === "changes-requested" && canWrite && !isBot && !known2.isBot(reviewer) && !resolved.has(personKey(reviewer))
  );
  return {
    pullRequest,
    commits,
    approvers: distinct([...reviewers, ...fromRelease]),
    reviewers: distinct(reviewers),
    objectors: distinct(objectors.map(({ reviewer }) => reviewer)),
    leftOut: judged.flatMap(({ login, why: why3 }) => why3 === null ? [] : [{ login, why: why3 }]),
    isAuthor: isAuthor2
  };
}
function whyNot(review, {
  pullRequest,
  isAuthor: isAuthor2,
  known: known2
}) {
  const { reviewer } = review;
  if (isGone(reviewer)) return "gone";
  if (review.isBot || known2.isBot(reviewer)) return "bot";
  if (isAuthor2(reviewer)) return "author";
  if (!review.canWrite) return "no-write-access";
  if (known2.countStale) return null;
  if (pullRequest.headSha !== null && review.commitSha !== pullRequest.headSha) return "stale";
  const asked = pullRequest.requestedReviewers.map(personKey);
  return asked.includes(personKey(reviewer)) ? "asked-again" : null;
}
var badness = { approved: 0, dismissed: 1, "changes-requested": 2 };
function latestStands(reviews) {
  const opinions = reviews.filter((review) => review.state in badness);
  const stands = /* @__PURE__ */ new Map();
  for (const review of opinions) {
    const known2 = stands.get(personKey(review.reviewer));
    if (known2 === void 0 || overrules(review, known2)) stands.set(personKey(review.reviewer), review);
  }
  return [...stands.values()];
}
function overrules(review, known2) {
  const [at2, before] = [review.submittedAt, known2.submittedAt];
  return at2 === null || before === null || at2 === before ? badness[review.state] > badness[known2.state] : at2 > before;
}
function mergeByNumber(pulls) {
  const merged = /* @__PURE__ */ new Map();
  for (const pull of pulls) {
    const key = `${pull.repository.toLowerCase()}#${pull.number}`;
    const known2 = merged.get(key);
    const commits = [.../* @__PURE__ */ new Set([...known2?.commits ?? [], ...pull.commits])];
    merged.set(key, { ...known2 ?? pull, commits });
  }
  return [...merged.values()];
}
function wroteOne(commits) {
  const people = /* @__PURE__ */ new Map();
  for (const { author, coAuthors } of commits)
    for (const person of [author, ...coAuthors]) people.set(`${person.name}
${person.email}`, person);
  return (login) => [...people.values()].some((person) => isSamePerson(login, person));
}
function distinct(logins) {
  const byKey = /* @__PURE__ */ new Map();
  for (const login of logins)
    if (!byKey.has(personKey(login))) byKey.set(personKey(login), login.trim().replace(/^@+/u, ""));
  return [...byKey].sort(([a], [b]) => a < b ? -1 : Number(a > b)).map(([, login]) => login);
}

// src/core/review/owners/owners-pattern.ts
var many = null;
var any = () => true;
function compileOwnersPattern(pattern) {
  const isForFolders = pattern.endsWith("/");
  const body = pattern.replace(/^\//u, "").replace(/\/$/u, "");
  if (body === "") return { matches: () => false, root: "" };
  const segments = body.split("/");
  const isAnchored = pattern.startsWith("/") || segments.length > 1;
  const last = segments.at(-1);
  const tokens = isAnchored ? [] : [many];
  tokens.push(...segments.map(compileSegment));
  if (last === "**") tokens.push(any);
  else if (isForFolders) tokens.push(any, many);
  else if (last !== "*") tokens.push(many);
  return {
    matches: (path) => matchSequence(tokens, path),
    root: isAnchored ? literalStart(segments) : ""
  };
}
function literalStart(segments) {
  const end = segments.findIndex((segment) => /[*?\\]/u.test(segment));
  return (end === -1 ? segments : segments.slice(0, end)).join("/");
}
function compileSegment(segment) {
  if (segment === "**") return many;
  if (segment === "*") return any;
  if (!/[*?\\]/u.test(segment)) return (name) => name === segment;
  const [start = "", end = "", ...more] = segment.split("*");
  if (more.length === 0 && !/[?\\]/u.test(segment)) return isBetween(start, end);
  const tokens = readCharacters(segment);
  return (name) => matchSequence(tokens, Array.from(name));
}
var isBetween = (start, end) => (name) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
function readCharacters(segment) {
  const tokens = [];
  let isEscaped = false;
  for (const character of segment) {
    const isEscape = character === "\\" && !isEscaped;
    if (character === "*" && !isEscaped) tokens.push(many);
    else if (character === "?" && !isEscaped) tokens.push(any);
    else if (!isEscape) tokens.push((other) => other === character);
    isEscaped = isEscape;
  }
  return tokens;
}
function matchSequence(tokens, items) {
  let at2 = 0;
  let resume = null;
  for (let item = 0; item < items.length; ) {
    const token = tokens[at2];
    if (token === many) {
      at2 += 1;
      resume = { token: at2, item };
    } else if (token?.(items[item] ?? "")) {
      at2 += 1;
      item += 1;
    } else {
      if (resume === null) return false;
      resume = { token: resume.token, item: resume.item + 1 };
      at2 = resume.token;
      item = resume.item;
    }
  }
  return tokens.slice(at2).every((token) => token === many);
}

// src/core/review/owners/find-owners.ts
function createOwnersFinder({ rules }) {
  const byRoot = /* @__PURE__ */ new Map();
  for (const [order, rule] of rules.entries()) {
    const pattern = compileOwnersPattern(rule.pattern);
    const entries = byRoot.get(pattern.root);
    if (entries === void 0) byRoot.set(pattern.root, [{ rule, pattern, order }]);
    else entries.push({ rule, pattern, order });
  }
  const candidatesOf = (segments) => ["", ...segments.map((_, index) => segments.slice(0, index + 1).join("/"))].map(
    (root) => byRoot.get(root) ?? []
  );
  return {
    find: (path) => {
      const segments = path.split("/");
      const last = candidatesOf(segments).reduce((found2, entries) => {
        const isLater = ({ order }) => found2 === null || order > found2.order;
        return entries.findLast((entry) => isLater(entry) && entry.pattern.matches(segments)) ?? found2;
      }, null);
      return last?.rule ?? null;
    },
    effortOf: (path) => candidatesOf(path.split("/")).reduce((sum, entries) => sum + entries.length, 0)
  };
}

// src/core/review/owners/owned-files.ts
var effortMax = 2e6;
var known = /* @__PURE__ */ new WeakMap();
function ownersOf(module, moduleCount) {
  const before = known.get(module);
  if (before?.moduleCount === moduleCount) return before.owned;
  const owned = findOwned(module, effortMax / moduleCount);
  known.set(module, { moduleCount, owned });
  return owned;
}
function findOwned({ codeOwners, files }, effort) {
  if (codeOwners === null) return { files: [], left: [] };
  const { find, effortOf } = createOwnersFinder(codeOwners);
  const paths = new Set(
    files.flatMap(
      ({ path, previousPath, status }) => previousPath !== void 0 && status === "renamed" ? [path, previousPath] : [path]
    )
  );
  const owned = [];
  const left = [];
  let effortLeft = effort;
  for (const path of paths) {
    effortLeft -= effortOf(path);
    const rule = effortLeft < 0 ? null : find(path);
    if (effortLeft < 0) left.push(path);
    else if (rule !== null && rule.owners.length > 0) owned.push({ path, rule });
  }
  return { files: owned, left };
}

// src/core/review/reviewers/sight.ts
var statuses = { complete: "whole", partial: "partial", failed: "none", off: "off" };
function sightOf({ change, evidence }) {
  const report = change.context.sources.find(({ source }) => source === "pull-requests");
  const pullRequests = statuses[report?.status ?? "off"];
  const release = evidence.approvals.status;
  return {
    pullRequests,
    release,
    isWhole: pullRequests !== "partial" && pullRequests !== "none" && release !== "unknown",
    isBlind: (pullRequests === "off" || pullRequests === "none") && release !== "known"
  };
}
var independent = ({ releaseWide, isDirectAuthor }) => releaseWide.filter((login) => !isDirectAuthor(login));

// src/core/review/owners/owner-approvals.ts
function findOwedApprovals(modules, input) {
  return modules.flatMap((module) => findOwedInModule(module, ownersOf(module, modules.length).files, input)).sort((a, b) => b.files.length - a.files.length);
}
function owningTeams(modules) {
  const teams = /* @__PURE__ */ new Map();
  for (const module of modules) {
    for (const { rule } of ownersOf(module, modules.length).files)
      for (const owner of rule.owners)
        if (ownerKind(owner) === "team") teams.set(personKey(owner), owner.slice(1));
  }
  return [...teams.values()];
}
function findOwedInModule(module, owned, input) {
  const touching = createTouching(input.gathered.pullRequests);
  const groups = /* @__PURE__ */ new Map();
  for (const { path, rule } of owned) {
    const judged = judgeFile(rule, touching(path), input);
    if (judged === "approved") continue;
    const key = [judged, ...rule.owners.map(personKey)].join(" ");
    const group = groups.get(key);
    if (group !== void 0) {
      group.files.push(path);
      continue;
    }
    const owed = {
      module: module.name,
      status: judged,
      owners: rule.owners,
      unread: rule.owners.filter((owner) => membersOf(owner, input.teams) === null),
      files: [],
      rule,
      codeOwnersPath: module.codeOwners?.path ?? ""
    };
    groups.set(key, { owed, files: [path] });
  }
  return [...groups.values()].map(({ owed, files }) => ({ ...owed, files }));
}
function createTouching(pulls) {
  const byPath = /* @__PURE__ */ new Map();
  const anywhere = [];
  for (const pull of pulls) {
    if (pull.commits.some(({ touched, touchedCount }) => touchedCount > touched.length)) {
      anywhere.push(pull);
      continue;
    }
    for (const path of new Set(pull.commits.flatMap(({ touched }) => touched.map((each) => each.path)))) {
      const known2 = byPath.get(path);
      if (known2 === void 0) byPath.set(path, [pull]);
      else known2.push(pull);
    }
  }
  return (path) => [...byPath.get(path) ?? [], ...anywhere];
}
function judgeFile({ owners }, pulls, { gathered, teams }) {
  const approvers = new Set(
    (pulls.length === 0 ? independent(gathered) : pulls.flatMap((pull) => pull.approvers)).map(personKey)
  );
  const read = owners.map((owner) => membersOf(owner, teams));
  const people = read.flatMap((members) => members ?? []);
  if (people.some((login) => approvers.has(personKey(login)))) return "approved";
  if (read.includes(null)) return "unknown";
  const isAuthor2 = (login) => pulls.length === 0 ? gathered.isDirectAuthor(login) : pulls.every((pull) => pull.isAuthor(login));
  return people.length > 0 && people.every(isAuthor2) ? "approved" : "missing";
}
function membersOf(owner, teams) {
  const kind = ownerKind(owner);
  if (kind === "login") return [owner];
  const members = teams.find(({ team }) => personKey(team) === personKey(owner))?.members;
  return kind === "team" && members?.status === "known" ? members.value : null;
}

// src/core/review/owners/owner-problems.ts
function findOwnerProblems(modules, input) {
  const { severity: severity2 } = input;
  if (severity2 === "allow") return [];
  const owed = findOwedApprovals(modules, input);
  const missing2 = owed.filter(({ status }) => status === "missing");
  const unknown = owed.filter(({ status }) => status === "unknown");
  return [
    ...missing2.length > 0 ? [tellMissing(missing2, severity2)] : [],
    ...unknown.length > 0 ? [tellUnknown(unknown, severity2)] : [],
    ...findLeft(modules, severity2)
  ];
}
function describeCodeOwners(modules) {
  return boundEvidence(
    modules.flatMap(({ name, codeOwners }) => {
      if (codeOwners === null) return [];
      const { path, at: at2, problems } = codeOwners;
      const fromHead = {
        text: {
          en: `${name}: what is deployed has no CODEOWNERS file; that of this release decides`,
          ko: `${name}: 배포된 버전에 CODEOWNERS가 없어 이 배포의 파일을 따릅니다`
        },
        path
      };
      return [...at2 === "head" ? [fromHead] : [], ...problems.map((problem) => tellProblem(path, problem))];
    })
  );
}
var mistakes = {
  negation: { en: "a pattern cannot begin with !", ko: "패턴은 !로 시작할 수 없음" },
  "escaped-hash": { en: "a pattern cannot begin with \\#", ko: "패턴은 \\#로 시작할 수 없음" },
  asterisks: { en: "three asterisks in a row", ko: "별표 3개 연속" },
  escape: { en: "nothing comes after the backslash", ko: "백슬래시 뒤에 문자가 없음" },
  owner: { en: "no @login, @org/team or e-mail address", ko: "@로그인, @조직/팀, 이메일 주소가 아님" },
  "too-large": { en: "the file is over 3 MB", ko: "파일이 3MB를 넘음" }
};
function tellProblem(path, { line: line2, kind, text }) {
  if (line2 === 0) {
    return {
      text: {
        en: `${path} is ignored as GitHub does: ${mistakes[kind].en}`,
        ko: `${path}는 GitHub와 같이 무시됩니다: ${mistakes[kind].ko}`
      },
      path
    };
  }
  const shown2 = plainLine(text);
  return {
    text: {
      en: `line ${line2} is ignored as GitHub does: ${mistakes[kind].en} (${shown2})`,
      ko: `${line2}행은 GitHub와 같이 무시됩니다: ${mistakes[kind].ko} (${shown2})`
    },
    path,
    line: line2
  };
}
function findLeft(modules, severity2) {
  const left = modules.flatMap((module) => ownersOf(module, modules.length).left);
  const [first] = left;
  if (first === void 0) return [];
  const patterns = Math.max(...modules.map(({ codeOwners }) => codeOwners?.rules.length ?? 0));
  return [
    {
      status: severity2 === "fail" ? "unknown" : "warn",
      message: {
        en: `Who owns ${countOf(left.length, "changed file")} was not looked up: CODEOWNERS has ${countOf(patterns, "pattern")}, too many to hold against all of them. The first is ${first}.`,
        ko: `CODEOWNERS 패턴이 ${patterns}개로 너무 많아 변경 파일 ${left.length}개의 소유자를 확인하지 않았습니다. 첫 파일: ${first}.`
      },
      why: {
        en: "Their owners may not know that these files change.",
        ko: "소유자가 파일 변경을 모를 수 있습니다."
      },
      instead: {
        en: "Begin patterns with the folder that they are for (/payments/*.sql instead of *.sql), or release less at once.",
        ko: "패턴을 해당 폴더로 시작하게 고치거나(*.sql 대신 /payments/*.sql) 한 번에 배포하는 범위를 줄이세요."
      }
    }
  ];
}
var namesOf = ({ owners }) => owners.slice(0, 5).join(" ");
var filesOf = (owed) => owed.reduce((sum, { files }) => sum + files.length, 0);
function tellMissing(owed, severity2) {
  const groups = nameList(owed.map((one) => `${namesOf(one)} (${one.files.length})`));
  const [first] = owed;
  const example = first?.files[0] ?? "";
  const count2 = filesOf(owed);
  return {
    status: severity2,
    message: {
      en: `No owner approved ${countOf(count2, "changed file")}: ${groups.en}.`,
      ko: `변경 파일 ${count2}개를 소유자가 승인하지 않았습니다: ${groups.ko}.`
    },
    why: {
      en: `Those who know ${example} best (${first === void 0 ? "" : namesOf(first)}) have not seen what changes in it.`,
      ko: `${example}을(를) 가장 잘 아는 ${first === void 0 ? "" : namesOf(first)}이(가) 변경 내용을 보지 않았습니다.`
    },
    instead: {
      en: "Let one of the owners of each line approve the pull request that touches their files, or the release.",
      ko: "각 항목의 소유자 중 한 명이 해당 파일의 PR이나 배포를 승인하게 하세요."
    },
    evidence: boundEvidence(owed.map(tellGroup))
  };
}
function tellUnknown(owed, severity2) {
  const unread2 = nameList([...new Set(owed.flatMap((one) => one.unread))]);
  const count2 = filesOf(owed);
  return {
    status: severity2 === "fail" ? "unknown" : "warn",
    message: {
      en: `Whether an owner approved ${countOf(count2, "changed file")} cannot be told: who ${unread2.en} is could not be read.`,
      ko: `변경 파일 ${count2}개의 소유자 승인 여부를 알 수 없습니다. ${unread2.ko}이(가) 누구인지 확인하지 못했습니다.`
    },
    why: {
      en: "Their owners may not know that these files change.",
      ko: "소유자가 파일 변경을 모를 수 있습니다."
    },
    instead: {
      en: "Give the token the permission to read teams (members: read, or read:org), and name owners by login, not by e-mail address.",
      ko: "토큰에 팀 읽기 권한(members: read 또는 read:org)을 주고, 소유자는 이메일 대신 로그인으로 적으세요."
    },
    evidence: boundEvidence(owed.map(tellGroup))
  };
}
function tellGroup(owed) {
  const { files, rule, module } = owed;
  const shown2 = files.slice(0, 3).join(", ");
  const rest = files.length - 3;
  return {
    text: {
      en: `${namesOf(owed)}, ${module}: ${countOf(files.length, "file")} by "${plainLine(rule.pattern)}": ${shown2}${rest > 0 ? ` and ${rest} more` : ""}`,
      ko: `${namesOf(owed)}, ${module}: "${plainLine(rule.pattern)}" 파일 ${files.length}개: ${shown2}${rest > 0 ? ` 외 ${rest}개` : ""}`
    },
    path: owed.codeOwnersPath,
    line: rule.line
  };
}

// src/core/review/reviewers/pull-request-problems.ts
var labelOf3 = ({ pullRequest }) => `#${pullRequest.number}`;
var whys = {
  author: { en: "wrote a part of it", ko: "작성자" },
  bot: { en: "is a bot", ko: "봇" },
  stale: { en: "approved an earlier commit", ko: "이전 커밋을 승인" },
  "asked-again": { en: "was asked again and has not answered", ko: "재검토 요청에 응답 없음" },
  "no-write-access": { en: "may not write to the repository", ko: "쓰기 권한 없음" },
  gone: { en: "is an account that is gone", ko: "삭제된 계정" }
};
function findUnapproved({ gathered, sight, options }) {
  const all = gathered.pullRequests.filter((pull) => !isBumpOfBots(pull, gathered.isBot));
  const short = all.filter(({ approvers }) => approvers.length < options.eachPullRequest);
  const [first] = short;
  if (first === void 0) return [];
  const names3 = nameList(short.map(labelOf3));
  const each = options.eachPullRequest;
  const has = short.length === 1 ? "has" : "have";
  return [
    {
      status: sight.release === "unknown" ? "unknown" : "fail",
      message: {
        en: `${short.length} of ${countOf(all.length, "pull request")} ${has} ${each === 1 ? "no approval that counts" : `fewer than ${each} approvals`}: ${names3.en}.`,
        ko: `PR ${all.length}건 중 ${short.length}건${each === 1 ? "에 유효한 승인이 없습니다" : `의 승인이 ${each}건에 못 미칩니다`}: ${names3.ko}.`
      },
      why: {
        en: `Code goes to production that only its author has judged, ${labelOf3(first)} ("${plainLine(first.pullRequest.title)}") for one.`,
        ko: `작성자만 판단한 코드가 운영에 반영됩니다. 예: ${labelOf3(first)}("${plainLine(first.pullRequest.title)}").`
      },
      instead: {
        en: `Let somebody else review ${names3.en}.`,
        ko: `다른 사람이 ${names3.ko}을(를) 검토하게 하세요.`
      },
      evidence: boundEvidence(short.map((pull) => tellShort(pull, options)))
    }
  ];
}
function isBumpOfBots(pull, isBot) {
  const { pullRequest, commits } = pull;
  const author = personKey(pullRequest.author ?? "").replace(/\[bot\]$/u, "");
  const isByBots = pullRequest.commitAuthors.every(
    (login) => isBot(login) || personKey(login).replace(/\[bot\]$/u, "") === author
  );
  return (pullRequest.isAuthorBot || isBot(author)) && isByBots && commits.length > 0 && commits.every((commit) => commit.parents.length > 1 || isBump(commit));
}
var isBump = (commit) => commit.bot && commit.noise === "dependency-bump" && touchesOnly(commit, isManifestPath);
var isHarmless = (commit) => commit.noise !== void 0 && touchesOnly(commit, isVersionPath);
var touchesOnly = ({ touched, touchedCount }, isMeant) => touched.length === touchedCount && touched.every(({ path }) => isMeant(path));
function tellShort(pull, { eachPullRequest }) {
  const { pullRequest, approvers, leftOut } = pull;
  const title = plainLine(pullRequest.title);
  const but = (language) => leftOut.slice(0, 3).map(({ login, why: why3 }) => `${login}: ${whys[why3][language]}`);
  const tail = (language) => leftOut.length === 0 ? "" : `; ${but(language).join("; ")}`;
  return {
    text: {
      en: `${labelOf3(pull)} ${title} (${pullRequest.author ?? "account gone"}): ${approvers.length} of ${countOf(eachPullRequest, "approval")}${tail("en")}`,
      ko: `${labelOf3(pull)} ${title} (${pullRequest.author ?? "삭제된 계정"}): 승인 ${approvers.length}/${eachPullRequest}${tail("ko")}`
    },
    ref: pullRequest.ref
  };
}
function findObjections({ gathered }) {
  const disputed = gathered.pullRequests.filter(({ objectors }) => objectors.length > 0);
  const [first] = disputed;
  if (first === void 0) return [];
  const names3 = nameList(
    disputed.map((pull) => `${labelOf3(pull)} (${nameList(pull.objectors, 3, "명").en})`)
  );
  return [
    {
      status: "fail",
      message: {
        en: `Changes were requested and nobody resolved it: ${names3.en}.`,
        ko: `변경 요청이 해결되지 않았습니다: ${names3.ko}.`
      },
      why: {
        en: `${nameList(first.objectors, 3, "명").en} found something wrong in ${labelOf3(first)} and has not said since that it is right.`,
        ko: `${nameList(first.objectors, 3, "명").ko} 님이 ${labelOf3(first)}에서 문제를 지적한 뒤 해결되었다고 하지 않았습니다.`
      },
      instead: {
        en: "Let them look again and approve, or dismiss the review with a reason.",
        ko: "지적한 사람이 다시 보고 승인하게 하거나, 사유를 남기고 리뷰를 해제(dismiss)하세요."
      },
      evidence: boundEvidence(
        disputed.map((pull) => ({
          text: {
            en: `${labelOf3(pull)} ${plainLine(pull.pullRequest.title)}: changes requested by ${nameList(pull.objectors, 3, "명").en}`,
            ko: `${labelOf3(pull)} ${plainLine(pull.pullRequest.title)}: ${nameList(pull.objectors, 3, "명").ko} 님의 변경 요청`
          },
          ref: pull.pullRequest.ref
        }))
      )
    }
  ];
}
function findRejections({ facts, gathered: { rejecters } }) {
  if (rejecters.length === 0) return [];
  const names3 = nameList(rejecters, 5, "명");
  const { environment } = facts.release;
  return [
    {
      status: "fail",
      message: {
        en: `${names3.en} rejected the deployment to ${environment}.`,
        ko: `${names3.ko} 님이 ${environment} 배포를 거부했습니다.`
      },
      why: {
        en: "Somebody who was asked whether this may go out said no.",
        ko: "배포해도 되는지 확인을 요청받은 사람이 거부했습니다."
      },
      instead: {
        en: "Ask what is wrong, put it right, and start a new run: a rejection holds for the whole run.",
        ko: "사유를 확인해 해결한 뒤 새로 실행하세요. 거부는 해당 실행 전체에 적용됩니다."
      }
    }
  ];
}
function directCommitsOf(input) {
  const { gathered, options } = input;
  const isCovered = independent(gathered).length >= Math.max(1, options.eachPullRequest);
  return isCovered ? [] : gathered.directCommits.filter((commit) => !isHarmless(commit) && commit.fate !== "merge");
}
function findDirect(input) {
  const { sight, options } = input;
  if (options.withoutPullRequest === "allow") return [];
  const commits = directCommitsOf(input);
  const [first] = commits;
  if (first === void 0) return [];
  if (sight.pullRequests === "off" && options.withoutPullRequest === "fail") return [untold2(commits.length)];
  if (sight.pullRequests !== "whole") return [];
  const authors = nameList([...new Set(commits.map(({ author }) => author.name))], 3, "명");
  return [
    {
      status: options.withoutPullRequest,
      message: {
        en: `${countOf(commits.length, "commit")} by ${authors.en} came without a pull request.`,
        ko: `PR 없이 반영된 커밋이 ${commits.length}건 있습니다(작성자: ${authors.ko}).`
      },
      why: {
        en: `Nobody was asked to look at "${plainLine(first.subject)}" before it reached the branch that is deployed.`,
        ko: `"${plainLine(first.subject)}"은(는) 배포 브랜치에 들어오기 전에 검토를 거치지 않았습니다.`
      },
      instead: {
        en: `Let somebody other than ${authors.en} read ${commits.length === 1 ? "it" : "them"}.`,
        ko: `${authors.ko} 외의 사람이 내용을 확인하게 하세요.`
      },
      evidence: boundEvidence(
        commits.map(({ subject, author, ref }) => ({
          text: {
            en: `${plainLine(subject)} (${author.name})`,
            ko: `${plainLine(subject)} (${author.name})`
          },
          ref
        }))
      )
    }
  ];
}
var untold2 = (count2) => ({
  status: "unknown",
  message: {
    en: `Whether ${countOf(count2, "commit")} came through a pull request is not known: no code host is configured.`,
    ko: `코드 호스트가 설정되지 않아 커밋 ${count2}건이 PR을 거쳤는지 알 수 없습니다.`
  },
  why: {
    en: "Commits that nobody was asked to review may be among them.",
    ko: "검토를 거치지 않은 커밋이 섞여 있을 수 있습니다."
  },
  instead: {
    en: "Give the run a token of the code host (GITHUB_TOKEN), or let somebody approve the release as a whole.",
    ko: "코드 호스트 토큰(GITHUB_TOKEN)을 설정하거나 배포 전체를 승인받으세요."
  }
});

// src/core/draft/note-values.ts
function noteValues(input) {
  const { change, release, settings, template, digest } = input;
  const names3 = change.modules.map((module) => module.name);
  const first = change.modules[0];
  return {
    environment: release.environment,
    module: names3[0] ?? release.workspace,
    modules: names3.join(", "),
    base: first ? describeRef(first.range.base, first.range.baseSha) : "–",
    head: first ? describeRef(first.range.head, first.range.headSha) : "–",
    window: release.window ? windowText(release.window, release.timeZone) : "–",
    hours: String(settings.monitoring.hours ?? template.monitoring.hours),
    subject: digest.facts.find((fact) => !fact.grouped)?.text ?? names3.join(", ")
  };
}
function describeRef(ref, sha) {
  const short = sha.slice(0, 8);
  return ref === "HEAD" || ref === "@" || /^[0-9a-f]{7,64}$/.test(ref) ? short : `${ref} (${short})`;
}
function windowText(window2, timeZone) {
  return `${localTime(window2.start, timeZone)} – ${localTime(window2.end, timeZone).slice(11)} (${timeZone})`;
}

// schemas/notes/deploy.json
var deploy_default = {
  schemaVersion: 1,
  id: "deploy",
  kind: "deploy",
  name: {
    en: "Application deploy",
    ko: "애플리케이션 배포"
  },
  intro: {
    en: "Deploy of {modules} to {environment}: {base} → {head}.",
    ko: "{modules} {environment} 배포: {base} → {head}"
  },
  rollback: {
    strategy: "auto",
    trigger: {
      en: "5xx rate above 1 % for 5 minutes, p95 latency above twice the value before the deploy for 10 minutes, or a new instance that does not become healthy within 5 minutes.",
      ko: "5xx 비율 1 % 초과 5분 지속, p95 응답 시간이 배포 전의 2배 초과로 10분 지속, 또는 신규 인스턴스가 5분 안에 정상 상태가 되지 않는 경우"
    },
    actions: [],
    verify: {
      en: "Every instance of {modules} reports {base}; 5xx rate and p95 latency are back at the values noted before the deploy for 15 minutes.",
      ko: "{modules} 전체 인스턴스의 버전이 {base}이고, 5xx 비율과 p95 응답 시간이 배포 전 기록값으로 돌아와 15분간 유지"
    },
    caveats: []
  },
  monitoring: {
    hours: 24,
    signals: [
      {
        signal: {
          en: "5xx rate of {modules}",
          ko: "{modules} 5xx 비율"
        },
        threshold: {
          en: "above 1 % for 5 minutes",
          ko: "1 % 초과 5분 지속"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "p95 latency of the busiest endpoints",
          ko: "호출량 상위 엔드포인트의 p95 응답 시간"
        },
        threshold: {
          en: "above twice the value before the deploy for 10 minutes",
          ko: "배포 전의 2배 초과 10분 지속"
        },
        minutes: 240
      },
      {
        signal: {
          en: "Error log lines of a kind not seen in the last 7 days",
          ko: "최근 7일간 없던 유형의 에러 로그"
        },
        threshold: {
          en: "more than 10 in 5 minutes",
          ko: "5분간 10건 초과"
        },
        minutes: 240
      },
      {
        workTypes: [
          "database-migration"
        ],
        signal: {
          en: "Sessions waiting for locks on the migrated tables",
          ko: "마이그레이션 대상 테이블의 락 대기 세션"
        },
        threshold: {
          en: "any session blocked for more than 30 s",
          ko: "30초 넘게 대기하는 세션 1건 이상"
        },
        minutes: 60
      },
      {
        workTypes: [
          "database-migration"
        ],
        signal: {
          en: "Replication lag and connection pool in use",
          ko: "복제 지연과 커넥션 풀 사용률"
        },
        threshold: {
          en: "lag above 30 s or pool above 80 % for 5 minutes",
          ko: "복제 지연 30초 초과 또는 풀 사용률 80 % 초과 5분 지속"
        },
        minutes: 120
      },
      {
        workTypes: [
          "payment"
        ],
        signal: {
          en: "Payment approval rate by provider and method",
          ko: "PG사·결제 수단별 결제 승인율"
        },
        threshold: {
          en: "2 percentage points below the same hour of the week before for 10 minutes",
          ko: "전주 동시간 대비 2%p 하락 10분 지속"
        },
        minutes: 1440
      },
      {
        workTypes: [
          "payment"
        ],
        signal: {
          en: "Orders paid against payments captured",
          ko: "결제 완료 주문과 매입 건의 차이"
        },
        threshold: {
          en: "any difference older than 15 minutes, or one order captured twice",
          ko: "15분 넘게 남은 차이 또는 중복 매입 1건 이상"
        },
        minutes: 1440
      },
      {
        workTypes: [
          "certificate"
        ],
        signal: {
          en: "TLS handshake errors at the load balancer",
          ko: "로드 밸런서의 TLS 핸드셰이크 오류"
        },
        threshold: {
          en: "above 0.1 % of connections for 5 minutes",
          ko: "전체 연결의 0.1 % 초과 5분 지속"
        },
        minutes: 240
      },
      {
        workTypes: [
          "security"
        ],
        signal: {
          en: "401 and 403 rate",
          ko: "401·403 비율"
        },
        threshold: {
          en: "above twice the same hour of the day before for 10 minutes",
          ko: "전일 동시간의 2배 초과 10분 지속"
        },
        minutes: 240
      },
      {
        workTypes: [
          "security"
        ],
        signal: {
          en: "Share of sign-ins that succeed",
          ko: "로그인 성공률"
        },
        threshold: {
          en: "2 percentage points below the same hour of the week before",
          ko: "전주 동시간 대비 2%p 하락"
        },
        minutes: 1440
      },
      {
        workTypes: [
          "api-contract"
        ],
        signal: {
          en: "4xx rate by consumer on the changed endpoints",
          ko: "변경된 엔드포인트의 호출자별 4xx 비율"
        },
        threshold: {
          en: "a consumer above twice its rate of the day before for 10 minutes",
          ko: "호출자 한 곳이라도 전일 동시간의 2배 초과 10분 지속"
        },
        minutes: 1440
      },
      {
        workTypes: [
          "kubernetes"
        ],
        signal: {
          en: "Container restarts and OOM kills",
          ko: "컨테이너 재시작과 OOMKilled"
        },
        threshold: {
          en: "any OOM kill, or more than 2 restarts of a pod in 10 minutes",
          ko: "OOMKilled 1건 이상 또는 파드 재시작 10분간 2회 초과"
        },
        minutes: 1440,
        topic: "resources"
      },
      {
        workTypes: [
          "kubernetes"
        ],
        signal: {
          en: "Working-set memory against its limit",
          ko: "메모리 limit 대비 working set"
        },
        threshold: {
          en: "above 90 % for 10 minutes",
          ko: "90 % 초과 10분 지속"
        },
        minutes: 1440,
        topic: "resources"
      },
      {
        workTypes: [
          "kubernetes"
        ],
        signal: {
          en: "Available replicas against desired",
          ko: "목표 대비 가용 레플리카 수"
        },
        threshold: {
          en: "below desired for 5 minutes",
          ko: "목표 미만 5분 지속"
        },
        minutes: 60
      },
      {
        workTypes: [
          "infrastructure"
        ],
        signal: {
          en: "Health of load balancer targets",
          ko: "로드 밸런서 대상의 헬스 체크"
        },
        threshold: {
          en: "a target unhealthy for more than 3 minutes",
          ko: "3분 넘게 비정상인 대상 1개 이상"
        },
        minutes: 120
      },
      {
        workTypes: [
          "infrastructure"
        ],
        signal: {
          en: "CPU, memory and disk of the changed resources",
          ko: "변경된 자원의 CPU·메모리·디스크"
        },
        threshold: {
          en: "above 85 % for 10 minutes",
          ko: "85 % 초과 10분 지속"
        },
        minutes: 1440
      },
      {
        workTypes: [
          "configuration"
        ],
        signal: {
          en: "Start-up warnings about missing or defaulted settings",
          ko: "설정 누락·기본값 대체에 대한 기동 경고"
        },
        threshold: {
          en: "any",
          ko: "1건 이상"
        },
        minutes: 30
      },
      {
        workTypes: [
          "dependency"
        ],
        signal: {
          en: "Class-loading, linking and import errors",
          ko: "클래스 로딩·링크·import 오류"
        },
        threshold: {
          en: "any",
          ko: "1건 이상"
        },
        minutes: 60
      },
      {
        workTypes: [
          "dependency"
        ],
        signal: {
          en: "Resident memory and GC time of an instance",
          ko: "인스턴스 메모리와 GC 시간"
        },
        threshold: {
          en: "20 % above the same hour of the day before",
          ko: "전일 동시간 대비 20 % 초과"
        },
        minutes: 1440
      },
      {
        workTypes: [
          "ci"
        ],
        signal: {
          en: "Next pipeline runs on the changed workflows",
          ko: "변경된 워크플로의 다음 파이프라인 실행"
        },
        threshold: {
          en: "a failed run, or one 1.5 times longer than the median of the last 10",
          ko: "실패 또는 최근 10회 중앙값의 1.5배 초과 소요"
        },
        minutes: 240
      }
    ]
  },
  checklists: {
    before: [
      {
        group: "general",
        text: {
          en: "Two operators are on duty for the deploy and have agreed which of them decides on a rollback",
          ko: "운영자 2명 대기, 롤백 결정권자 지정"
        }
      },
      {
        group: "general",
        text: {
          en: "{head} ran in the stage before {environment} and its smoke test is green",
          ko: "{environment} 직전 환경에 {head} 배포 후 스모크 테스트 통과"
        }
      },
      {
        group: "general",
        text: {
          en: "The way back to {base} is open: its artifact pulls from the registry, or its build is green today",
          ko: "롤백 대비 {base} 아티팩트를 레지스트리에서 내려받을 수 있거나 당일 빌드가 성공하는지 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "5xx rate, p95 latency and restarts of the last hour are noted for comparison",
          ko: "비교용으로 최근 1시간의 5xx 비율, p95 응답 시간, 재시작 횟수 기록"
        }
      },
      {
        group: "database-migration",
        workTypes: [
          "database-migration"
        ],
        text: {
          en: "Each migration ran on data of production size; its run time is noted and fits the window",
          ko: "운영 규모 데이터로 마이그레이션 사전 실행, 소요 시간 기록 후 배포 시간 내 완료 가능 여부 확인"
        }
      },
      {
        group: "database-migration",
        workTypes: [
          "database-migration"
        ],
        text: {
          en: "A snapshot from right before the first migration is planned, and how long its restore takes is known",
          ko: "첫 마이그레이션 직전 스냅샷 계획 및 복원 소요 시간 확인"
        },
        topic: "snapshot"
      },
      {
        group: "database-migration",
        workTypes: [
          "database-migration"
        ],
        text: {
          en: "The migration session has a lock timeout (lock_timeout, lock_wait_timeout), so that it fails instead of queueing traffic",
          ko: "마이그레이션 세션에 락 타임아웃(lock_timeout, lock_wait_timeout) 설정: 트래픽을 막는 대신 실패하도록 함"
        }
      },
      {
        group: "payment",
        workTypes: [
          "payment"
        ],
        text: {
          en: "Payment, cancellation and refund passed in the sandbox of each provider with {head}",
          ko: "{head} 버전으로 PG사별 샌드박스에서 결제·취소·환불 통과"
        }
      },
      {
        group: "payment",
        workTypes: [
          "payment"
        ],
        text: {
          en: "The switch that turns the changed payment method off was tried, and the provider's on-call contact is at hand",
          ko: "변경된 결제 수단의 차단 스위치 동작 확인, PG사 비상 연락처 확보"
        }
      },
      {
        group: "certificate",
        workTypes: [
          "certificate"
        ],
        text: {
          en: "openssl verify accepts the full chain, the key matches, and the SANs hold every host name in use",
          ko: "openssl verify로 전체 체인 검증, 키 일치 및 SAN에 사용 중인 호스트 이름이 모두 있는지 확인"
        }
      },
      {
        group: "certificate",
        workTypes: [
          "certificate"
        ],
        text: {
          en: "The old certificate and key are kept and valid until the watch ends",
          ko: "기존 인증서와 키를 모니터링 종료 시까지 보관, 유효 기간 확인"
        }
      },
      {
        group: "security",
        workTypes: [
          "security"
        ],
        text: {
          en: "Sign-in, token refresh and one refused request were tried with {head} in the stage before",
          ko: "직전 환경에서 {head} 버전으로 로그인, 토큰 갱신, 권한 거부 요청 각 1회 시험"
        }
      },
      {
        group: "api-contract",
        workTypes: [
          "api-contract"
        ],
        text: {
          en: "The access log of the last 7 days shows which consumers use what changes; each is told the date",
          ko: "최근 7일 액세스 로그로 변경 대상 호출자 파악, 각 담당자에게 배포 일정 공지"
        }
      },
      {
        group: "api-contract",
        workTypes: [
          "api-contract"
        ],
        text: {
          en: "The compatibility check of the contract against {base} (oasdiff, buf breaking, schema registry) is green or its findings are accepted by name",
          ko: "{base} 대비 계약 호환성 검사(oasdiff, buf breaking, 스키마 레지스트리) 통과 또는 위반 항목별 승인자 기록"
        }
      },
      {
        group: "kubernetes",
        workTypes: [
          "kubernetes"
        ],
        text: {
          en: "helm diff or kubectl diff against {environment} shows only what this release changes",
          ko: "{environment} 대상 helm diff 또는 kubectl diff 결과가 이번 변경분과 일치하는지 확인"
        }
      },
      {
        group: "kubernetes",
        workTypes: [
          "kubernetes"
        ],
        text: {
          en: "Namespace quota and free node capacity hold all replicas plus the surge",
          ko: "네임스페이스 quota와 노드 여유 자원이 전체 레플리카와 surge를 수용하는지 확인"
        }
      },
      {
        group: "infrastructure",
        workTypes: [
          "infrastructure"
        ],
        text: {
          en: "The plan made from {head} is attached; every destroy and replace in it is wanted",
          ko: "{head} 기준 plan 결과 첨부, destroy·replace 항목이 모두 의도된 것인지 확인"
        }
      },
      {
        group: "infrastructure",
        workTypes: [
          "infrastructure"
        ],
        text: {
          en: "The plan of {base} shows no drift",
          ko: "{base} 기준 plan에서 드리프트 없음 확인"
        }
      },
      {
        group: "configuration",
        workTypes: [
          "configuration"
        ],
        text: {
          en: "Every changed setting has a value in {environment}; secrets it names exist in the secret store",
          ko: "변경된 설정값이 {environment} 환경에 모두 있고 참조하는 시크릿이 저장소에 존재하는지 확인"
        }
      },
      {
        group: "dependency",
        workTypes: [
          "dependency"
        ],
        text: {
          en: "Release notes of every major upgrade are read; changed defaults and removals are listed in this note",
          ko: "메이저 업그레이드 릴리스 노트 확인, 변경된 기본값과 제거 항목을 이 노트에 기재"
        },
        topic: "major-upgrade"
      },
      {
        group: "dependency",
        workTypes: [
          "dependency"
        ],
        text: {
          en: "The scan of the lock file has no new high or critical vulnerability",
          ko: "lock 파일 취약점 스캔에서 신규 high·critical 없음 확인"
        }
      },
      {
        group: "ci",
        workTypes: [
          "ci"
        ],
        text: {
          en: "The changed pipeline ran green once on a branch, its deploy and rollback jobs included",
          ko: "변경된 파이프라인을 브랜치에서 배포·롤백 잡까지 1회 정상 실행"
        }
      }
    ],
    during: [
      {
        group: "general",
        text: {
          en: "The first instance is healthy for 5 minutes with no new kind of error before the next ones follow",
          ko: "첫 인스턴스가 5분간 정상이고 새로운 유형의 에러가 없을 때 다음 인스턴스 진행"
        }
      },
      {
        group: "general",
        text: {
          en: "5xx rate and p95 latency are compared with the noted values after each step",
          ko: "단계마다 5xx 비율과 p95 응답 시간을 배포 전 기록값과 비교"
        }
      },
      {
        group: "database-migration",
        workTypes: [
          "database-migration"
        ],
        text: {
          en: "Migrations have finished before the second instance starts",
          ko: "두 번째 인스턴스 기동 전 마이그레이션 완료"
        }
      },
      {
        group: "database-migration",
        workTypes: [
          "database-migration"
        ],
        text: {
          en: "No session is blocked for more than 30 s; otherwise the migration is cancelled",
          ko: "30초 넘게 락을 기다리는 세션이 생기면 마이그레이션 중단"
        }
      },
      {
        group: "payment",
        workTypes: [
          "payment"
        ],
        text: {
          en: "One real payment of the smallest amount and its cancellation pass through the first new instance",
          ko: "첫 신규 인스턴스에서 최소 금액 실결제 1건과 취소 통과"
        }
      },
      {
        group: "certificate",
        workTypes: [
          "certificate"
        ],
        text: {
          en: "openssl s_client on the first endpoint shows the new serial number and the complete chain",
          ko: "첫 엔드포인트에서 openssl s_client로 신규 일련번호와 전체 체인 확인"
        }
      },
      {
        group: "security",
        workTypes: [
          "security"
        ],
        text: {
          en: "Sessions and tokens issued by {base} are accepted by a new instance",
          ko: "{base} 버전에서 발급한 세션·토큰이 신규 인스턴스에서 유효한지 확인"
        }
      },
      {
        group: "api-contract",
        workTypes: [
          "api-contract"
        ],
        text: {
          en: "A request in the old format is answered by a new instance",
          ko: "이전 형식의 요청을 신규 인스턴스에 보내 정상 응답 확인"
        }
      },
      {
        group: "kubernetes",
        workTypes: [
          "kubernetes"
        ],
        text: {
          en: "kubectl rollout status completes; no pod is Pending, CrashLoopBackOff or ImagePullBackOff",
          ko: "kubectl rollout status 완료, Pending·CrashLoopBackOff·ImagePullBackOff 파드 없음"
        }
      },
      {
        group: "infrastructure",
        workTypes: [
          "infrastructure"
        ],
        text: {
          en: "What is applied is the reviewed plan file, not a fresh plan",
          ko: "검토한 plan 파일 그대로 적용(plan 재생성 금지)"
        }
      },
      {
        group: "configuration",
        workTypes: [
          "configuration"
        ],
        text: {
          en: "The first instance shows the new values in effect and falls back to no default",
          ko: "첫 인스턴스에 변경값이 적용되고 기본값으로 대체된 항목이 없는지 확인"
        }
      },
      {
        group: "dependency",
        workTypes: [
          "dependency"
        ],
        text: {
          en: "The first instance logs no class-loading, linking or import error",
          ko: "첫 인스턴스 로그에 클래스 로딩·링크·import 오류 없음"
        }
      },
      {
        group: "ci",
        workTypes: [
          "ci"
        ],
        text: {
          en: "The job log shows {head} as the deployed revision and no skipped step",
          ko: "잡 로그의 배포 리비전이 {head}이고 건너뛴 단계가 없는지 확인"
        }
      }
    ],
    after: [
      {
        group: "general",
        text: {
          en: "Every instance of {modules} reports {head}",
          ko: "{modules} 전체 인스턴스의 버전이 {head}인지 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "The smoke test of the main user journey is green in {environment}",
          ko: "{environment} 환경에서 주요 사용자 흐름 스모크 테스트 통과"
        }
      },
      {
        group: "general",
        text: {
          en: "The {hours} h watch is closed by a named operator",
          ko: "운영자가 {hours}시간 모니터링 종료를 기록"
        }
      },
      {
        group: "database-migration",
        workTypes: [
          "database-migration"
        ],
        text: {
          en: "The history table (flyway_schema_history, databasechangelog, django_migrations …) lists every migration of this release as successful",
          ko: "이력 테이블(flyway_schema_history, databasechangelog, django_migrations 등)에 이번 마이그레이션이 모두 성공으로 기록되었는지 확인"
        },
        topic: "migration-history"
      },
      {
        group: "database-migration",
        workTypes: [
          "database-migration"
        ],
        text: {
          en: "The slow query log has no new statement on the migrated tables",
          ko: "마이그레이션 대상 테이블의 신규 슬로우 쿼리 없음"
        }
      },
      {
        group: "payment",
        workTypes: [
          "payment"
        ],
        text: {
          en: "Orders paid and payments captured since the start of the deploy agree; no order was captured twice",
          ko: "배포 시작 이후 결제 완료 주문과 매입 건 일치, 중복 매입 없음"
        }
      },
      {
        group: "certificate",
        workTypes: [
          "certificate"
        ],
        text: {
          en: "Every endpoint, internal ones included, serves the new serial number, and the 30-day expiry alert watches it",
          ko: "내부 엔드포인트까지 모두 신규 일련번호 제공, 만료 30일 전 알림 대상에 등록"
        }
      },
      {
        group: "security",
        workTypes: [
          "security"
        ],
        text: {
          en: "In {environment} a request without a token gets 401 and one with too few rights gets 403",
          ko: "{environment} 환경에서 토큰 없는 요청은 401, 권한 없는 요청은 403 응답 확인"
        }
      },
      {
        group: "security",
        workTypes: [
          "security"
        ],
        text: {
          en: "401 and 403 rates are normal after the first token expiry",
          ko: "첫 토큰 만료 이후 401·403 비율 정상"
        }
      },
      {
        group: "api-contract",
        workTypes: [
          "api-contract"
        ],
        text: {
          en: "No consumer has a higher 4xx rate than the day before, one hour after the deploy",
          ko: "배포 1시간 후 호출자별 4xx 비율이 전일보다 높지 않은지 확인"
        }
      },
      {
        group: "kubernetes",
        workTypes: [
          "kubernetes"
        ],
        text: {
          en: "Ready replicas equal desired, and no autoscaler sits at its maximum",
          ko: "ready 레플리카 수가 목표와 같고 HPA가 최대치에 머물지 않는지 확인"
        }
      },
      {
        group: "infrastructure",
        workTypes: [
          "infrastructure"
        ],
        text: {
          en: "A second plan shows no changes",
          ko: "plan 재실행 시 변경 사항 없음"
        }
      },
      {
        group: "configuration",
        workTypes: [
          "configuration"
        ],
        text: {
          en: "All instances run the same configuration version",
          ko: "전체 인스턴스의 설정 버전이 동일한지 확인"
        }
      },
      {
        group: "dependency",
        workTypes: [
          "dependency"
        ],
        text: {
          en: "Memory and start-up time of an instance are within 20 % of the noted values",
          ko: "인스턴스 메모리와 기동 시간이 배포 전 기록값의 20 % 이내"
        }
      },
      {
        group: "ci",
        workTypes: [
          "ci"
        ],
        text: {
          en: "The rollback job still starts from the changed pipeline",
          ko: "변경된 파이프라인에서 롤백 잡이 실행 가능한지 확인"
        }
      }
    ]
  }
};

// schemas/notes/work-certificate-renewal.json
var work_certificate_renewal_default = {
  schemaVersion: 1,
  id: "work-certificate-renewal",
  kind: "work",
  name: {
    en: "Certificate renewal",
    ko: "인증서 갱신"
  },
  intro: {
    en: "Certificate renewal in {environment}: {subject}.",
    ko: "{environment} 인증서 갱신: {subject}"
  },
  rollback: {
    strategy: "ETC",
    trigger: {
      en: "TLS handshake errors above 0.1 % of connections for 5 minutes, an endpoint that serves an incomplete chain, or a client or partner that refuses the new certificate.",
      ko: "TLS 핸드셰이크 오류가 전체 연결의 0.1 % 초과 5분 지속, 불완전한 체인을 제공하는 엔드포인트 발견, 또는 클라이언트·제휴사의 신규 인증서 거부"
    },
    actions: [
      {
        en: "Put the old certificate, chain and key back at the endpoint that fails, then at the others.",
        ko: "문제가 있는 엔드포인트부터 기존 인증서·체인·키로 원복 후 나머지 적용"
      },
      {
        en: "Reload the servers that terminate TLS (no restart: open connections stay).",
        ko: "TLS 종단 서버 reload(재시작하지 않고 기존 연결 유지)"
      },
      {
        en: "Purge the certificate from CDN and proxies that hold a copy.",
        ko: "사본을 보유한 CDN과 프록시에서 인증서 갱신"
      }
    ],
    verify: {
      en: 'openssl s_client on every endpoint shows the old serial number and "Verify return code: 0"; handshake errors are back at the value before.',
      ko: '전체 엔드포인트에서 openssl s_client로 기존 일련번호와 "Verify return code: 0" 표시, 핸드셰이크 오류가 작업 전 값으로 복귀'
    },
    caveats: [
      {
        en: "The way back closes when the old certificate expires or is revoked: revoke it only after the watch.",
        ko: "기존 인증서가 만료되거나 폐기되면 원복 불가: 폐기는 모니터링 종료 후 진행"
      },
      {
        en: "Clients that pin the key or the issuer need their own update; putting the certificate back does not reach the ones that already switched.",
        ko: "키나 발급 기관을 고정(pinning)한 클라이언트는 별도 업데이트 필요, 이미 전환한 클라이언트는 원복의 영향을 받지 않음"
      }
    ]
  },
  monitoring: {
    hours: 24,
    signals: [
      {
        signal: {
          en: "TLS handshake errors at each endpoint",
          ko: "엔드포인트별 TLS 핸드셰이크 오류"
        },
        threshold: {
          en: "above 0.1 % of connections for 5 minutes",
          ko: "전체 연결의 0.1 % 초과 5분 지속"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "Serial number and expiry served by each endpoint",
          ko: "엔드포인트별 일련번호와 만료일"
        },
        threshold: {
          en: "any endpoint that serves the old serial number after the work",
          ko: "작업 후 기존 일련번호를 제공하는 엔드포인트 1개 이상"
        },
        minutes: 60
      },
      {
        signal: {
          en: "Requests by client type (mobile app, partner, batch)",
          ko: "클라이언트 유형별(모바일 앱·제휴사·배치) 요청 수"
        },
        threshold: {
          en: "20 % below the same hour of the week before for 10 minutes",
          ko: "전주 동시간 대비 20 % 감소 10분 지속"
        },
        minutes: 240
      }
    ]
  },
  checklists: {
    before: [
      {
        group: "certificate",
        text: {
          en: "openssl verify accepts the leaf with the chain that will be installed; no intermediate is missing",
          ko: "설치할 체인으로 openssl verify 통과, 중간 인증서 누락 없음"
        }
      },
      {
        group: "certificate",
        text: {
          en: "The key matches the certificate (same public key hash) and is stored only in the secret store",
          ko: "키와 인증서의 공개 키 해시 일치, 키는 시크릿 저장소에만 보관"
        }
      },
      {
        group: "certificate",
        text: {
          en: "The SANs hold every host name in the access log of the last 30 days",
          ko: "최근 30일 액세스 로그의 호스트 이름이 모두 SAN에 포함"
        }
      },
      {
        group: "certificate",
        text: {
          en: "Every place that holds the certificate is listed here: load balancers, ingress, CDN, internal proxies, trust stores, partners",
          ko: "인증서 적용 위치를 여기에 모두 기재: 로드 밸런서, ingress, CDN, 내부 프록시, trust store, 제휴사"
        }
      },
      {
        group: "certificate",
        text: {
          en: "Clients that pin a key or an issuer are known, and accept the new one",
          ko: "키·발급 기관을 고정한 클라이언트 파악, 신규 인증서 수용 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "The old certificate stays valid for at least 24 h after the work",
          ko: "기존 인증서의 만료일이 작업 종료 후 최소 24시간 이후"
        }
      }
    ],
    during: [
      {
        group: "certificate",
        text: {
          en: 'One endpoint first: openssl s_client -servername shows the new serial number, the full chain and "Verify return code: 0"',
          ko: '엔드포인트 1곳 우선 적용 후 openssl s_client -servername으로 신규 일련번호, 전체 체인, "Verify return code: 0" 확인'
        }
      },
      {
        group: "certificate",
        text: {
          en: "The oldest supported client (mobile OS, JDK of a partner) connects to it",
          ko: "지원 대상 중 가장 오래된 클라이언트(모바일 OS, 제휴사 JDK) 접속 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "Servers are reloaded one by one; handshake errors are looked at in between",
          ko: "서버를 한 대씩 reload, 사이마다 핸드셰이크 오류 확인"
        }
      }
    ],
    after: [
      {
        group: "certificate",
        text: {
          en: "Every endpoint listed above serves the new serial number, seen from outside and from inside",
          ko: "위에 기재한 모든 엔드포인트가 외부·내부에서 신규 일련번호 제공"
        }
      },
      {
        group: "certificate",
        text: {
          en: "The expiry alert (30 days ahead) watches the new certificate at the endpoint, not in the file",
          ko: "만료 30일 전 알림이 파일이 아닌 실제 엔드포인트의 신규 인증서를 감시"
        }
      },
      {
        group: "general",
        text: {
          en: "The next renewal date has an owner in the calendar",
          ko: "다음 갱신 일정과 담당자를 캘린더에 등록"
        }
      },
      {
        group: "general",
        text: {
          en: "The old key is deleted and its certificate revoked after the watch",
          ko: "모니터링 종료 후 기존 키 삭제 및 인증서 폐기"
        }
      }
    ]
  }
};

// schemas/notes/work-database-upgrade.json
var work_database_upgrade_default = {
  schemaVersion: 1,
  id: "work-database-upgrade",
  kind: "work",
  name: {
    en: "Database upgrade",
    ko: "데이터베이스 업그레이드"
  },
  intro: {
    en: "Database upgrade in {environment}: {subject}.",
    ko: "{environment} 데이터베이스 업그레이드: {subject}"
  },
  rollback: {
    strategy: "ETC",
    trigger: {
      en: "The upgrade runs past two thirds of the window, the upgraded server does not accept connections within 10 minutes, or query errors stay above 1 % for 5 minutes after writes are back.",
      ko: "배포 시간의 3분의 2가 지나도록 업그레이드 미완료, 업그레이드 후 10분 안에 접속 불가, 또는 쓰기 재개 후 쿼리 오류 1 % 초과 5분 지속"
    },
    actions: [
      {
        en: "Stop writes: applications to read-only or scaled to zero.",
        ko: "쓰기 중지: 애플리케이션을 읽기 전용으로 전환하거나 0으로 축소"
      },
      {
        en: "Before writes were opened on the new version: point the connection string back to the untouched old primary.",
        ko: "신규 버전에 쓰기를 열기 전: 접속 정보를 보존해 둔 기존 primary로 복구"
      },
      {
        en: "After writes were opened: restore the snapshot from before the upgrade on the old version, and replay what reverse replication or the binlog/WAL archive holds.",
        ko: "쓰기를 연 뒤: 업그레이드 직전 스냅샷을 기존 버전으로 복원하고 역방향 복제 또는 binlog/WAL 아카이브로 이후 변경분 반영"
      },
      {
        en: "Start the applications and open writes.",
        ko: "애플리케이션 기동 후 쓰기 재개"
      }
    ],
    verify: {
      en: "The server reports the old version, replication lag is below 5 s, and row counts of the five busiest tables agree with those noted before.",
      ko: "서버 버전이 기존 버전이고 복제 지연 5초 미만이며, 쓰기가 많은 상위 5개 테이블의 행 수가 사전 기록과 일치"
    },
    caveats: [
      {
        en: "A data directory upgraded in place does not open with the old version: the way back is the snapshot or the old primary.",
        ko: "제자리 업그레이드한 데이터 디렉터리는 기존 버전으로 열 수 없음: 스냅샷 또는 기존 primary로만 복귀 가능"
      },
      {
        en: "Rows written after writes were opened are lost by a restore unless reverse replication carries them back.",
        ko: "쓰기 재개 이후 데이터는 역방향 복제가 없으면 복원 시 유실"
      }
    ]
  },
  monitoring: {
    hours: 48,
    signals: [
      {
        signal: {
          en: "Query error rate by application",
          ko: "애플리케이션별 쿼리 오류율"
        },
        threshold: {
          en: "above 1 % for 5 minutes",
          ko: "1 % 초과 5분 지속"
        },
        minutes: 240
      },
      {
        signal: {
          en: "p95 of the ten most expensive queries",
          ko: "부하 상위 10개 쿼리의 p95"
        },
        threshold: {
          en: "above 1.5 times the value before the upgrade for 15 minutes",
          ko: "업그레이드 전의 1.5배 초과 15분 지속"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "Replication lag of each replica",
          ko: "레플리카별 복제 지연"
        },
        threshold: {
          en: "above 30 s for 5 minutes",
          ko: "30초 초과 5분 지속"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "CPU, connections and free disk of the primary",
          ko: "primary의 CPU·접속 수·디스크 여유"
        },
        threshold: {
          en: "CPU or connections above 80 %, or free disk below 20 %, for 10 minutes",
          ko: "CPU 또는 접속 수 80 % 초과, 디스크 여유 20 % 미만이 10분 지속"
        },
        minutes: 2880
      },
      {
        signal: {
          en: "First nightly backup on the new version",
          ko: "신규 버전에서의 첫 야간 백업"
        },
        threshold: {
          en: "failed, or not restorable on a test server",
          ko: "실패 또는 테스트 서버 복원 불가"
        },
        minutes: 1440
      }
    ]
  },
  checklists: {
    before: [
      {
        group: "general",
        text: {
          en: "The upgrade was rehearsed on a restored copy of production; its run time is noted and is below half the window",
          ko: "운영 백업을 복원한 사본으로 예행 연습, 소요 시간이 배포 시간의 절반 미만임을 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "A snapshot from right before the work exists and was restored once on the old version; how long that took is noted",
          ko: "작업 직전 스냅샷을 기존 버전으로 1회 복원, 소요 시간 기록"
        }
      },
      {
        group: "general",
        text: {
          en: "The pre-upgrade check of the engine (pg_upgrade --check, mysqlsh checkForServerUpgrade) reports no error",
          ko: "엔진 사전 점검(pg_upgrade --check, mysqlsh checkForServerUpgrade) 오류 없음"
        }
      },
      {
        group: "general",
        text: {
          en: "Drivers, extensions and changed defaults (authentication, collation, planner) are checked against the new version",
          ko: "드라이버, 확장, 변경된 기본값(인증·콜레이션·플래너)의 신규 버전 호환 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "Plans and p95 of the ten most expensive queries, and row counts of the five busiest tables, are saved",
          ko: "부하 상위 10개 쿼리의 실행 계획과 p95, 쓰기 상위 5개 테이블의 행 수 저장"
        }
      },
      {
        group: "general",
        text: {
          en: "Batch jobs, change-data capture and backups are stopped for the length of the work; their owners know",
          ko: "배포 시간 동안 배치, CDC, 백업 중지, 각 담당자 공지"
        }
      }
    ],
    during: [
      {
        group: "general",
        text: {
          en: "Writes have stopped and replication lag is 0 before the engine is stopped",
          ko: "엔진 중지 전 쓰기 중지와 복제 지연 0 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "Replica first: it serves the reads of one application for 15 minutes without errors",
          ko: "레플리카 우선 작업, 한 애플리케이션의 읽기를 15분간 오류 없이 처리하는지 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "Statistics are rebuilt (ANALYZE) before traffic comes back",
          ko: "트래픽 재개 전 통계 갱신(ANALYZE) 완료"
        }
      },
      {
        group: "general",
        text: {
          en: "The old primary stays stopped and untouched until the watch ends",
          ko: "모니터링 종료 시까지 기존 primary를 중지 상태로 보존"
        }
      }
    ],
    after: [
      {
        group: "general",
        text: {
          en: "Primary and all replicas report the new version",
          ko: "primary와 전체 레플리카의 버전 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "Row counts of the five busiest tables agree with those saved, new rows accounted for",
          ko: "쓰기 상위 5개 테이블의 행 수가 저장값과 일치(신규 행 제외)"
        }
      },
      {
        group: "general",
        text: {
          en: "No saved query plan became worse; regressions have an owner",
          ko: "저장한 실행 계획 대비 악화된 쿼리 없음, 있으면 담당자 지정"
        }
      },
      {
        group: "general",
        text: {
          en: "Backup, change-data capture, batch jobs and alerts run again",
          ko: "백업, CDC, 배치, 알림 재개"
        }
      },
      {
        group: "general",
        text: {
          en: "The first backup taken on the new version was restored on a test server",
          ko: "신규 버전의 첫 백업을 테스트 서버에 복원"
        }
      }
    ]
  }
};

// schemas/notes/work-generic.json
var work_generic_default = {
  schemaVersion: 1,
  id: "work-generic",
  kind: "work",
  name: {
    en: "Infrastructure work",
    ko: "인프라 작업"
  },
  intro: {
    en: "Infrastructure work in {environment}: {subject}.",
    ko: "{environment} 인프라 작업: {subject}"
  },
  rollback: {
    strategy: "ETC",
    trigger: {
      en: "A step fails twice, an alert fires on what {modules} serve, or two thirds of the window have passed with steps left.",
      ko: "같은 단계 2회 실패, {modules} 관련 알림 발생, 또는 배포 시간의 3분의 2가 지나도록 남은 단계가 있는 경우"
    },
    actions: [
      {
        en: "Stop at the step that failed; note its output and the time.",
        ko: "실패한 단계에서 중단, 출력과 시각 기록"
      },
      {
        en: "Undo the completed steps in reverse order with the undo command noted beside each.",
        ko: "완료한 단계를 역순으로, 단계별로 적어 둔 복구 명령에 따라 원복"
      },
      {
        en: "Apply the state of {base} (plan, playbook or manifests) and compare it with what runs.",
        ko: "{base} 상태(plan, playbook, 매니페스트) 적용 후 실제 상태와 비교"
      }
    ],
    verify: {
      en: "A plan or dry run of {base} shows no difference, and the alerts of {modules} are quiet for 15 minutes.",
      ko: "{base} 기준 plan 또는 dry run에서 차이 없음, {modules} 알림이 15분간 없음"
    },
    caveats: [
      {
        en: "Resources that a step destroyed come back empty: their data needs the backup taken before.",
        ko: "작업에서 삭제된 자원은 빈 상태로 재생성되므로 데이터는 사전 백업에서 복원 필요"
      }
    ]
  },
  monitoring: {
    hours: 24,
    signals: [
      {
        signal: {
          en: "Alerts on {modules} and what depends on them",
          ko: "{modules} 및 의존 서비스의 알림"
        },
        threshold: {
          en: "any new alert",
          ko: "신규 알림 1건 이상"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "5xx rate of the services that run on what changed",
          ko: "변경 대상에서 동작하는 서비스의 5xx 비율"
        },
        threshold: {
          en: "above 1 % for 5 minutes",
          ko: "1 % 초과 5분 지속"
        },
        minutes: 240
      },
      {
        signal: {
          en: "CPU, memory and disk of the changed resources",
          ko: "변경된 자원의 CPU·메모리·디스크"
        },
        threshold: {
          en: "above 85 % for 10 minutes",
          ko: "85 % 초과 10분 지속"
        },
        minutes: 1440
      }
    ]
  },
  checklists: {
    before: [
      {
        group: "general",
        text: {
          en: "Each step has its command, expected output and undo command; a second person read them",
          ko: "단계별 명령, 기대 출력, 복구 명령 작성 및 교차 검토"
        }
      },
      {
        group: "general",
        text: {
          en: "The plan or dry run made from {head} is attached; every delete and replace in it is wanted",
          ko: "{head} 기준 plan 또는 dry run 결과 첨부, 삭제·교체 항목이 모두 의도된 것인지 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "What the work can destroy has a backup from today with a known restore time",
          ko: "삭제될 수 있는 대상의 당일 백업과 복원 소요 시간 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "Owners of the services that run on it know the time of the work and its expected effect",
          ko: "영향 받는 서비스 담당자에게 배포 시간과 예상 영향 공지"
        }
      },
      {
        group: "general",
        text: {
          en: "Two operators are on duty for the work and have agreed which of them decides to stop it",
          ko: "운영자 2명 대기, 중단 결정권자 지정"
        }
      }
    ],
    during: [
      {
        group: "general",
        text: {
          en: "The same steps ran on one resource, which was watched for 10 minutes, before the others",
          ko: "자원 1개에 먼저 적용하고 10분간 확인한 뒤 나머지 진행"
        }
      },
      {
        group: "general",
        text: {
          en: "Output of each step is compared with the expected one and noted with its time",
          ko: "단계별 출력을 기대 출력과 비교하고 시각과 함께 기록"
        }
      }
    ],
    after: [
      {
        group: "general",
        text: {
          en: "A second plan or dry run of {head} shows no difference",
          ko: "{head} 기준 plan 또는 dry run 재실행 시 차이 없음"
        }
      },
      {
        group: "general",
        text: {
          en: "Alerts muted for the work are on again",
          ko: "작업 중 중지한 알림 재개"
        }
      },
      {
        group: "general",
        text: {
          en: "The {hours} h watch is closed by a named operator",
          ko: "운영자가 {hours}시간 모니터링 종료를 기록"
        }
      }
    ]
  }
};

// schemas/notes/work-kubernetes-upgrade.json
var work_kubernetes_upgrade_default = {
  schemaVersion: 1,
  id: "work-kubernetes-upgrade",
  kind: "work",
  name: {
    en: "Kubernetes upgrade",
    ko: "쿠버네티스 업그레이드"
  },
  intro: {
    en: "Kubernetes upgrade in {environment}: {subject}.",
    ko: "{environment} 쿠버네티스 업그레이드: {subject}"
  },
  rollback: {
    strategy: "ETC",
    trigger: {
      en: "API server error rate above 1 % for 5 minutes, a node that is not Ready 15 minutes after its upgrade, or a workload below its disruption budget for 5 minutes.",
      ko: "API 서버 오류율 1 % 초과 5분 지속, 업그레이드 15분 후에도 Ready가 아닌 노드 발생, 또는 PDB 미만으로 떨어진 워크로드 5분 지속"
    },
    actions: [
      {
        en: "Stop the roll-out: cordon the nodes that are upgraded, leave the ones that are not.",
        ko: "노드 교체 중단: 업그레이드된 노드를 cordon, 나머지는 유지"
      },
      {
        en: "Scale the old node pool up again and drain the new nodes onto it, one at a time, within the disruption budgets.",
        ko: "기존 노드 풀을 다시 확장하고 PDB를 지키며 신규 노드를 한 대씩 drain"
      },
      {
        en: "Put back the add-on versions (CNI, CSI, CoreDNS, ingress) that were noted before.",
        ko: "기록해 둔 애드온 버전(CNI, CSI, CoreDNS, ingress)으로 원복"
      },
      {
        en: "Self-managed control plane only: restore etcd from the snapshot with the old binaries. A managed one stays on the new version.",
        ko: "자체 운영 컨트롤 플레인에 한해 기존 바이너리와 etcd 스냅샷으로 복원, 관리형은 신규 버전 유지"
      }
    ],
    verify: {
      en: "All nodes of the old pool are Ready, no pod is Pending for more than 5 minutes, every Deployment has its desired replicas, and CoreDNS answers from a pod in each zone.",
      ko: "기존 노드 풀 전체 Ready, 5분 넘게 Pending인 파드 없음, 모든 Deployment의 레플리카 충족, 각 존의 파드에서 CoreDNS 응답 정상"
    },
    caveats: [
      {
        en: "A managed control plane cannot be downgraded: only node pools and add-ons go back.",
        ko: "관리형 컨트롤 플레인은 다운그레이드 불가: 노드 풀과 애드온만 원복 가능"
      },
      {
        en: "Objects stored in a new API version may not be readable by the old API server; an etcd restore loses every object created since the snapshot.",
        ko: "신규 API 버전으로 저장된 오브젝트는 기존 API 서버가 읽지 못할 수 있고, etcd 복원 시 스냅샷 이후 생성된 오브젝트는 유실"
      }
    ]
  },
  monitoring: {
    hours: 48,
    signals: [
      {
        signal: {
          en: "API server 5xx rate and p99 latency",
          ko: "API 서버 5xx 비율과 p99 응답 시간"
        },
        threshold: {
          en: "5xx above 1 %, or p99 above 1 s, for 5 minutes",
          ko: "5xx 1 % 초과 또는 p99 1초 초과 5분 지속"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "Nodes that are not Ready",
          ko: "Ready가 아닌 노드"
        },
        threshold: {
          en: "any for more than 5 minutes",
          ko: "1대 이상 5분 초과"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "Pods Pending, CrashLoopBackOff or Evicted",
          ko: "Pending·CrashLoopBackOff·Evicted 파드"
        },
        threshold: {
          en: "any for more than 10 minutes",
          ko: "1개 이상 10분 초과"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "CoreDNS errors and latency",
          ko: "CoreDNS 오류와 응답 시간"
        },
        threshold: {
          en: "SERVFAIL above 0.5 %, or p95 above 100 ms, for 5 minutes",
          ko: "SERVFAIL 0.5 % 초과 또는 p95 100 ms 초과 5분 지속"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "Volume attach and mount failures",
          ko: "볼륨 attach·mount 실패"
        },
        threshold: {
          en: "any",
          ko: "1건 이상"
        },
        minutes: 1440
      }
    ]
  },
  checklists: {
    before: [
      {
        group: "kubernetes",
        text: {
          en: "No workload or chart uses an API that the new version removes (pluto, kubent, apiserver_requested_deprecated_apis)",
          ko: "신규 버전에서 제거되는 API 사용 없음(pluto, kubent, apiserver_requested_deprecated_apis)"
        }
      },
      {
        group: "kubernetes",
        text: {
          en: "CNI, CSI, CoreDNS, ingress, cert-manager and autoscaler versions support the new version; today's versions are noted",
          ko: "CNI, CSI, CoreDNS, ingress, cert-manager, autoscaler의 신규 버전 지원 확인, 현재 버전 기록"
        }
      },
      {
        group: "kubernetes",
        text: {
          en: "The version skew is allowed: one minor version a step for the control plane, kubelet no more than three behind",
          ko: "버전 차이 허용 범위 확인: 컨트롤 플레인은 한 번에 마이너 1단계, kubelet은 3단계 이내"
        }
      },
      {
        group: "kubernetes",
        text: {
          en: "Every disruption budget allows at least one eviction, and no single-replica workload sits on the nodes without its owner knowing",
          ko: "모든 PDB에서 최소 1개 eviction 허용, 단일 레플리카 워크로드는 담당자 확인"
        }
      },
      {
        group: "kubernetes",
        text: {
          en: "A snapshot of etcd (or a Velero backup of all objects) from today exists and was restored once",
          ko: "당일 etcd 스냅샷(또는 Velero 전체 백업) 확보 및 1회 복원 확인"
        }
      },
      {
        group: "kubernetes",
        text: {
          en: "Quota and free addresses hold one more node a zone for the surge",
          ko: "존별 surge 노드 1대를 수용할 quota와 IP 여유 확인"
        }
      }
    ],
    during: [
      {
        group: "kubernetes",
        text: {
          en: "Control plane first; kubectl get --raw /readyz?verbose is ok before any node follows",
          ko: "컨트롤 플레인 우선, kubectl get --raw /readyz?verbose 정상 확인 후 노드 진행"
        }
      },
      {
        group: "kubernetes",
        text: {
          en: "One node: Ready, its DaemonSets run and one pod reaches DNS and a volume before the next",
          ko: "노드 1대씩 진행: Ready, DaemonSet 정상, 파드에서 DNS와 볼륨 접근 확인 후 다음 노드"
        }
      },
      {
        group: "kubernetes",
        text: {
          en: "No drain is forced past a disruption budget; one that hangs for 15 minutes stops the work",
          ko: "PDB를 무시한 강제 drain 금지, 15분 넘게 멈추면 작업 중단"
        }
      }
    ],
    after: [
      {
        group: "kubernetes",
        text: {
          en: "kubectl get nodes shows the new version everywhere, none cordoned",
          ko: "전체 노드가 신규 버전이고 cordon 상태인 노드 없음"
        }
      },
      {
        group: "kubernetes",
        text: {
          en: "Desired and available replicas agree in every namespace",
          ko: "모든 네임스페이스에서 목표와 가용 레플리카 수 일치"
        }
      },
      {
        group: "kubernetes",
        text: {
          en: "Autoscaling was seen once: a node added and removed",
          ko: "노드 자동 확장·축소 1회 동작 확인"
        }
      },
      {
        group: "kubernetes",
        text: {
          en: "CronJobs of the night, certificate renewal and backups ran once on the new version",
          ko: "야간 CronJob, 인증서 갱신, 백업이 신규 버전에서 1회 정상 실행"
        }
      },
      {
        group: "general",
        text: {
          en: "The old node pool is deleted only after the {hours} h watch",
          ko: "기존 노드 풀은 {hours}시간 모니터링 종료 후 삭제"
        }
      }
    ]
  }
};

// schemas/notes/work-network-change.json
var work_network_change_default = {
  schemaVersion: 1,
  id: "work-network-change",
  kind: "work",
  name: {
    en: "Network change",
    ko: "네트워크 변경"
  },
  intro: {
    en: "Network change in {environment}: {subject}.",
    ko: "{environment} 네트워크 변경: {subject}"
  },
  rollback: {
    strategy: "ETC",
    trigger: {
      en: "A path of the test matrix that worked before fails, packet loss above 1 % for 3 minutes, or the operator loses the management connection.",
      ko: "점검표에서 작업 전 정상이던 경로 실패, 패킷 손실 1 % 초과 3분 지속, 또는 관리용 접속 단절"
    },
    actions: [
      {
        en: "Apply the saved configuration from before the change (plan of {base}, or the device's saved config).",
        ko: "변경 전 저장한 구성 적용({base} 기준 plan 또는 장비 백업 설정)"
      },
      {
        en: "Lost the management connection: let the scheduled revert run (commit confirmed, reload in), or use the out-of-band console.",
        ko: "관리 접속이 끊긴 경우 예약된 자동 복구(commit confirmed, reload in) 대기 또는 OOB 콘솔 사용"
      },
      {
        en: "Put DNS records and routes back, and flush the resolvers you control.",
        ko: "DNS 레코드와 라우팅 원복, 직접 운영하는 리졸버의 캐시 삭제"
      }
    ],
    verify: {
      en: "Every path of the test matrix answers as noted before the change, and packet loss and round-trip time are back at their values.",
      ko: "점검표의 모든 경로가 작업 전 기록과 같게 응답하고 패킷 손실과 RTT가 작업 전 값으로 복귀"
    },
    caveats: [
      {
        en: "Connections cut by the change are not restored: clients must reconnect, long-lived ones (database pools, VPN, websockets) first of all.",
        ko: "변경으로 끊긴 연결은 복구되지 않으므로 재접속 필요, 특히 장기 연결(DB 커넥션 풀, VPN, 웹소켓) 확인"
      },
      {
        en: "DNS answers stay cached for their TTL after the records are put back.",
        ko: "DNS 원복 후에도 TTL 동안 캐시된 응답 유지"
      }
    ]
  },
  monitoring: {
    hours: 24,
    signals: [
      {
        signal: {
          en: "Packet loss and round-trip time between the changed networks",
          ko: "변경 구간의 패킷 손실과 RTT"
        },
        threshold: {
          en: "loss above 1 %, or round-trip time above twice the value before, for 3 minutes",
          ko: "손실 1 % 초과 또는 RTT가 작업 전의 2배 초과로 3분 지속"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "Connection time-outs and resets by service",
          ko: "서비스별 connection timeout·reset"
        },
        threshold: {
          en: "above twice the value before for 5 minutes",
          ko: "작업 전의 2배 초과 5분 지속"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "Denied flows in firewall and flow logs",
          ko: "방화벽·flow log의 차단 건"
        },
        threshold: {
          en: "a source and destination pair that was allowed the day before",
          ko: "전일 허용되던 출발지·목적지 조합의 차단 1건 이상"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "Traffic through the changed links and NAT ports in use",
          ko: "변경 링크의 트래픽과 NAT 포트 사용률"
        },
        threshold: {
          en: "20 % below the same hour of the week before, or NAT ports above 80 %, for 10 minutes",
          ko: "전주 동시간 대비 20 % 감소 또는 NAT 포트 80 % 초과 10분 지속"
        },
        minutes: 240
      }
    ]
  },
  checklists: {
    before: [
      {
        group: "general",
        text: {
          en: "The test matrix (source, destination, port, expected answer) is written and was run once before the change",
          ko: "점검표(출발지, 목적지, 포트, 기대 응답) 작성 및 변경 전 1회 실행"
        }
      },
      {
        group: "general",
        text: {
          en: "Flow logs of the last 7 days show who uses the rules, routes or records that go away",
          ko: "최근 7일 flow log로 제거되는 규칙·라우팅·레코드의 사용처 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "A way in that does not cross the changed path was tried today (out-of-band console, second VPN)",
          ko: "변경 구간을 거치지 않는 우회 접속(OOB 콘솔, 별도 VPN) 당일 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "The configuration in effect is saved and a timed revert is prepared",
          ko: "현재 구성 저장, 시간 지정 자동 복구 준비"
        }
      },
      {
        group: "general",
        text: {
          en: "New ranges overlap with no peered, partner or VPN network; return routes exist on both sides",
          ko: "신규 대역이 피어링·제휴사·VPN 대역과 겹치지 않고 양방향 라우팅이 있는지 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "The TTL of every record that changes has been 60 s for at least the old TTL",
          ko: "변경할 DNS 레코드의 TTL을 60초로 낮추고 기존 TTL만큼 경과 확인"
        }
      }
    ],
    during: [
      {
        group: "general",
        text: {
          en: "Rules and routes are added first and tested; removals follow as a step of their own",
          ko: "추가 작업을 먼저 적용·확인하고 제거는 별도 단계로 진행"
        }
      },
      {
        group: "general",
        text: {
          en: "The test matrix is run after each step",
          ko: "단계마다 점검표 실행"
        }
      },
      {
        group: "general",
        text: {
          en: "The timed revert is cancelled only after the matrix passed",
          ko: "점검표 통과 후에만 자동 복구 해제"
        }
      }
    ],
    after: [
      {
        group: "general",
        text: {
          en: "The test matrix passes from every zone and from outside",
          ko: "모든 존과 외부에서 점검표 통과"
        }
      },
      {
        group: "general",
        text: {
          en: "Denied flows of the first hour are explained line by line",
          ko: "변경 후 1시간 동안의 차단 로그를 건별로 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "Traffic a link carries is what the capacity plan says",
          ko: "링크별 트래픽이 용량 계획과 일치"
        }
      },
      {
        group: "general",
        text: {
          en: "Diagrams, address plan and the TTLs are up to date again",
          ko: "구성도와 IP 관리 대장 갱신, TTL 원복"
        }
      }
    ]
  }
};

// schemas/notes/work-server-replacement.json
var work_server_replacement_default = {
  schemaVersion: 1,
  id: "work-server-replacement",
  kind: "work",
  name: {
    en: "Server replacement",
    ko: "서버 교체"
  },
  intro: {
    en: "Server replacement in {environment}: {subject}.",
    ko: "{environment} 서버 교체: {subject}"
  },
  rollback: {
    strategy: "BLUE_GREEN",
    trigger: {
      en: "A new server fails its health check twice after taking traffic, 5xx rate is above 1 % for 5 minutes, or traffic on the new servers is below 90 % of what the old ones carried.",
      ko: "신규 서버가 트래픽 수용 후 헬스 체크 2회 실패, 5xx 비율 1 % 초과 5분 지속, 또는 처리량이 기존 서버의 90 % 미만"
    },
    actions: [
      {
        en: "Put the old servers back into the load balancer and wait until they are healthy.",
        ko: "기존 서버를 로드 밸런서에 다시 등록하고 정상 상태 확인"
      },
      {
        en: "Take the new servers out and let their connections drain for 5 minutes.",
        ko: "신규 서버를 제외하고 5분간 연결 드레이닝"
      },
      {
        en: "Point DNS records and static addresses that were moved back to the old servers.",
        ko: "옮긴 DNS 레코드와 고정 IP를 기존 서버로 원복"
      },
      {
        en: "Copy back what only the new servers received: uploads, queues, local state.",
        ko: "신규 서버에만 쌓인 데이터(업로드 파일, 큐, 로컬 상태)를 기존 서버로 이전"
      }
    ],
    verify: {
      en: "All traffic is on the old servers, the access logs of the new ones stand still for 10 minutes, and 5xx rate is back at the value before.",
      ko: "전체 트래픽이 기존 서버로 복귀, 신규 서버 액세스 로그 10분간 증가 없음, 5xx 비율이 작업 전 값으로 복귀"
    },
    caveats: [
      {
        en: "Clients and resolvers that cached the new address keep using it until the TTL ends: leave the new servers up that long.",
        ko: "신규 주소를 캐시한 클라이언트는 TTL 동안 계속 접속하므로 그때까지 신규 서버 유지"
      },
      {
        en: "Files and local state written on the new servers are not on the old ones.",
        ko: "신규 서버에 기록된 파일과 로컬 상태는 기존 서버에 없음"
      }
    ]
  },
  monitoring: {
    hours: 24,
    signals: [
      {
        signal: {
          en: "Health checks of the new servers",
          ko: "신규 서버 헬스 체크"
        },
        threshold: {
          en: "2 failures of a server in 5 minutes",
          ko: "한 서버에서 5분간 2회 실패"
        },
        minutes: 240
      },
      {
        signal: {
          en: "Share of traffic carried by each server",
          ko: "서버별 트래픽 비중"
        },
        threshold: {
          en: "30 % off an equal share for 10 minutes",
          ko: "균등 비중에서 30 % 이상 이탈 10분 지속"
        },
        minutes: 240
      },
      {
        signal: {
          en: "5xx rate and connection resets",
          ko: "5xx 비율과 connection reset"
        },
        threshold: {
          en: "5xx above 1 %, or resets above twice the value before, for 5 minutes",
          ko: "5xx 1 % 초과 또는 reset이 작업 전의 2배 초과로 5분 지속"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "CPU, memory, disk and file descriptors of the new servers",
          ko: "신규 서버의 CPU·메모리·디스크·파일 디스크립터"
        },
        threshold: {
          en: "above 80 % for 10 minutes",
          ko: "80 % 초과 10분 지속"
        },
        minutes: 1440
      },
      {
        signal: {
          en: "Connections that still arrive at the old servers",
          ko: "기존 서버로 들어오는 연결"
        },
        threshold: {
          en: "any after the DNS TTL has passed",
          ko: "DNS TTL 경과 후 1건 이상"
        },
        minutes: 1440
      }
    ]
  },
  checklists: {
    before: [
      {
        group: "general",
        text: {
          en: "New servers run the same release, packages, kernel parameters and time source as the old ones, or the differences are listed here",
          ko: "신규 서버의 릴리스, 패키지, 커널 파라미터, 시각 동기화가 기존과 동일한지 확인, 다르면 차이를 여기에 기재"
        }
      },
      {
        group: "general",
        text: {
          en: "Firewall rules, allow-lists of partners, database grants and licences hold the new addresses",
          ko: "방화벽, 제휴사 허용 목록, DB 접근 권한, 라이선스에 신규 IP 반영"
        }
      },
      {
        group: "general",
        text: {
          en: "The TTL of every record that moves has been 60 s for at least the old TTL",
          ko: "변경할 DNS 레코드의 TTL을 60초로 낮추고 기존 TTL만큼 경과 확인"
        }
      },
      {
        group: "general",
        text: {
          en: "Certificates, cron jobs, log shipping, backups and monitoring agents are in place on the new servers",
          ko: "신규 서버에 인증서, cron, 로그 수집, 백업, 모니터링 에이전트 구성"
        }
      },
      {
        group: "general",
        text: {
          en: "A load test put the peak load of last week on one new server",
          ko: "신규 서버 1대에 지난주 피크 부하로 부하 테스트"
        }
      }
    ],
    during: [
      {
        group: "general",
        text: {
          en: "One new server takes 10 % of the traffic for 15 minutes before the rest follows",
          ko: "신규 서버 1대가 트래픽 10 %를 15분간 처리한 뒤 나머지 진행"
        }
      },
      {
        group: "general",
        text: {
          en: "A cron job runs on one side only: off on the old server before it is on at the new one",
          ko: "cron은 한쪽에서만 실행: 기존 서버에서 끈 뒤 신규 서버에서 활성화"
        }
      },
      {
        group: "general",
        text: {
          en: "Connections on an old server have drained to 0 before it is taken out",
          ko: "기존 서버는 연결이 0이 된 뒤 제외"
        }
      }
    ],
    after: [
      {
        group: "general",
        text: {
          en: "No record, config or allow-list names an old address any more",
          ko: "DNS, 설정, 허용 목록에 기존 IP 잔존 없음"
        }
      },
      {
        group: "general",
        text: {
          en: "Each new server shows up in monitoring, log search and the backup report",
          ko: "신규 서버가 모니터링, 로그 검색, 백업 리포트에 모두 표시"
        }
      },
      {
        group: "general",
        text: {
          en: "Old servers stay stopped, not deleted, until the {hours} h watch is closed",
          ko: "{hours}시간 모니터링 종료 시까지 기존 서버를 삭제하지 않고 중지 상태로 보존"
        }
      },
      {
        group: "general",
        text: {
          en: "Disks of retired servers have a wipe date and an owner",
          ko: "폐기 서버의 디스크 삭제 일정과 담당자 지정"
        }
      }
    ]
  }
};

// src/domain/generated/template.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var validateTemplate = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://lockkeeper.dev/schemas/template.schema.json", "title": "Template", "description": "What every note of one kind holds besides what the change itself says. In {curly braces}: values of the release: {environment}, {module}, {modules}, {base}, {head}, {window}, {hours}, {subject}.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "id", "kind", "name", "intro", "rollback", "monitoring", "checklists"], "properties": { "schemaVersion": { "const": 1 }, "id": { "enum": ["deploy", "work-database-upgrade", "work-server-replacement", "work-certificate-renewal", "work-kubernetes-upgrade", "work-network-change", "work-generic"] }, "kind": { "enum": ["deploy", "work"] }, "name": { "allOf": [{ "$ref": "#/$defs/text" }], "description": "Name of the template for people." }, "intro": { "allOf": [{ "$ref": "#/$defs/text" }], "description": "What kind of work this is, in one sentence." }, "rollback": { "type": "object", "additionalProperties": false, "properties": { "strategy": { "enum": ["auto", "REDEPLOY_NO_BUILD", "REDEPLOY", "CANARY", "BLUE_GREEN", "ETC"] }, "trigger": { "$ref": "#/$defs/text" }, "actions": { "type": "array", "items": { "$ref": "#/$defs/text" }, "description": "Steps in order; empty: chosen by strategy." }, "verify": { "$ref": "#/$defs/text" }, "caveats": { "type": "array", "items": { "$ref": "#/$defs/text" }, "description": "What a rollback does not bring back in this kind of work." } }, "required": ["strategy", "trigger", "actions", "verify", "caveats"] }, "monitoring": { "type": "object", "additionalProperties": false, "properties": { "hours": { "type": "number", "minimum": 0 }, "signals": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "workTypes": { "type": "array", "items": { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] }, "description": "Only when the change has one of these." }, "signal": { "$ref": "#/$defs/text" }, "threshold": { "$ref": "#/$defs/text" }, "minutes": { "type": "integer", "minimum": 1 }, "topic": { "enum": ["resources", "snapshot", "migration-history", "major-upgrade"], "description": "What the line is about. It is left out where the change has a line of its own about it, or where it does not arise." } }, "required": ["signal", "threshold", "minutes"] }, "description": "What to watch." } }, "required": ["hours", "signals"] }, "checklists": { "type": "object", "additionalProperties": false, "properties": { "before": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "group": { "type": "string", "minLength": 1, "description": "general or a work type." }, "workTypes": { "type": "array", "items": { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] }, "description": "Only when the change has one of these." }, "text": { "$ref": "#/$defs/text" }, "topic": { "enum": ["resources", "snapshot", "migration-history", "major-upgrade"], "description": "What the line is about. It is left out where the change has a line of its own about it, or where it does not arise." } }, "required": ["group", "text"] }, "description": "Lines before the deploy." }, "during": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "group": { "type": "string", "minLength": 1, "description": "general or a work type." }, "workTypes": { "type": "array", "items": { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] }, "description": "Only when the change has one of these." }, "text": { "$ref": "#/$defs/text" }, "topic": { "enum": ["resources", "snapshot", "migration-history", "major-upgrade"], "description": "What the line is about. It is left out where the change has a line of its own about it, or where it does not arise." } }, "required": ["group", "text"] }, "description": "Lines during the deploy." }, "after": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "group": { "type": "string", "minLength": 1, "description": "general or a work type." }, "workTypes": { "type": "array", "items": { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] }, "description": "Only when the change has one of these." }, "text": { "$ref": "#/$defs/text" }, "topic": { "enum": ["resources", "snapshot", "migration-history", "major-upgrade"], "description": "What the line is about. It is left out where the change has a line of its own about it, or where it does not arise." } }, "required": ["group", "text"] }, "description": "Lines after the deploy." } }, "required": ["before", "during", "after"] } }, "$defs": { "text": { "type": "object", "additionalProperties": false, "properties": { "en": { "type": "string", "minLength": 1 }, "ko": { "type": "string", "minLength": 1 } }, "required": ["en", "ko"], "description": "The same sentence in each language." } } };
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "en": { "type": "string", "minLength": 1 }, "ko": { "type": "string", "minLength": 1 } }, "required": ["en", "ko"], "description": "The same sentence in each language." };
var func1 = import_ucs2length.default.default ?? import_ucs2length.default;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema20.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "en" || key0 === "ko")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      let data0 = data.en;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ko !== void 0) {
      let data1 = data.ko;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/ko", schemaPath: "#/properties/ko/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/ko", schemaPath: "#/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === "schemaVersion" || key0 === "id" || key0 === "kind" || key0 === "name" || key0 === "intro" || key0 === "rollback" || key0 === "monitoring" || key0 === "checklists")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      if (1 !== data.schemaVersion) {
        const err2 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(data1 === "deploy" || data1 === "work-database-upgrade" || data1 === "work-server-replacement" || data1 === "work-certificate-renewal" || data1 === "work-kubernetes-upgrade" || data1 === "work-network-change" || data1 === "work-generic")) {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/enum", keyword: "enum", params: { allowedValues: schema19.properties.id.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (!(data2 === "deploy" || data2 === "work")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.intro !== void 0) {
      if (!validate53(data.intro, { instancePath: instancePath + "/intro", parentData: data, parentDataProperty: "intro", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.rollback !== void 0) {
      let data5 = data.rollback;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const prop1 of schema19.properties.rollback.required) {
          if (data5[prop1] === void 0) {
            const err5 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/required", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        for (const key1 in data5) {
          if (!(key1 === "strategy" || key1 === "trigger" || key1 === "actions" || key1 === "verify" || key1 === "caveats")) {
            const err6 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data5.strategy !== void 0) {
          let data6 = data5.strategy;
          if (!(data6 === "auto" || data6 === "REDEPLOY_NO_BUILD" || data6 === "REDEPLOY" || data6 === "CANARY" || data6 === "BLUE_GREEN" || data6 === "ETC")) {
            const err7 = { instancePath: instancePath + "/rollback/strategy", schemaPath: "#/properties/rollback/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema19.properties.rollback.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data5.trigger !== void 0) {
          if (!validate53(data5.trigger, { instancePath: instancePath + "/rollback/trigger", parentData: data5, parentDataProperty: "trigger", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data5.actions !== void 0) {
          let data8 = data5.actions;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate53(data8[i0], { instancePath: instancePath + "/rollback/actions/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/rollback/actions", schemaPath: "#/properties/rollback/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data5.verify !== void 0) {
          if (!validate53(data5.verify, { instancePath: instancePath + "/rollback/verify", parentData: data5, parentDataProperty: "verify", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data5.caveats !== void 0) {
          let data11 = data5.caveats;
          if (Array.isArray(data11)) {
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate53(data11[i1], { instancePath: instancePath + "/rollback/caveats/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/rollback/caveats", schemaPath: "#/properties/rollback/properties/caveats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.monitoring !== void 0) {
      let data13 = data.monitoring;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const prop2 of schema19.properties.monitoring.required) {
          if (data13[prop2] === void 0) {
            const err11 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/required", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key2 in data13) {
          if (!(key2 === "hours" || key2 === "signals")) {
            const err12 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data13.hours !== void 0) {
          let data14 = data13.hours;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err13 = { instancePath: instancePath + "/monitoring/hours", schemaPath: "#/properties/monitoring/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/monitoring/hours", schemaPath: "#/properties/monitoring/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data13.signals !== void 0) {
          let data15 = data13.signals;
          if (Array.isArray(data15)) {
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data16 = data15[i2];
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const prop3 of schema19.properties.monitoring.properties.signals.items.required) {
                  if (data16[prop3] === void 0) {
                    const err15 = { instancePath: instancePath + "/monitoring/signals/" + i2, schemaPath: "#/properties/monitoring/properties/signals/items/required", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                for (const key3 in data16) {
                  if (!(key3 === "workTypes" || key3 === "signal" || key3 === "threshold" || key3 === "minutes" || key3 === "topic")) {
                    const err16 = { instancePath: instancePath + "/monitoring/signals/" + i2, schemaPath: "#/properties/monitoring/properties/signals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data16.workTypes !== void 0) {
                  let data17 = data16.workTypes;
                  if (Array.isArray(data17)) {
                    const len3 = data17.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data18 = data17[i3];
                      if (!(data18 === "database-migration" || data18 === "api-contract" || data18 === "infrastructure" || data18 === "kubernetes" || data18 === "ci" || data18 === "dependency" || data18 === "configuration" || data18 === "security" || data18 === "certificate" || data18 === "payment")) {
                        const err17 = { instancePath: instancePath + "/monitoring/signals/" + i2 + "/workTypes/" + i3, schemaPath: "#/properties/monitoring/properties/signals/items/properties/workTypes/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.monitoring.properties.signals.items.properties.workTypes.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/monitoring/signals/" + i2 + "/workTypes", schemaPath: "#/properties/monitoring/properties/signals/items/properties/workTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data16.signal !== void 0) {
                  if (!validate53(data16.signal, { instancePath: instancePath + "/monitoring/signals/" + i2 + "/signal", parentData: data16, parentDataProperty: "signal", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data16.threshold !== void 0) {
                  if (!validate53(data16.threshold, { instancePath: instancePath + "/monitoring/signals/" + i2 + "/threshold", parentData: data16, parentDataProperty: "threshold", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data16.minutes !== void 0) {
                  let data21 = data16.minutes;
                  if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                    const err19 = { instancePath: instancePath + "/monitoring/signals/" + i2 + "/minutes", schemaPath: "#/properties/monitoring/properties/signals/items/properties/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (typeof data21 == "number" && isFinite(data21)) {
                    if (data21 < 1 || isNaN(data21)) {
                      const err20 = { instancePath: instancePath + "/monitoring/signals/" + i2 + "/minutes", schemaPath: "#/properties/monitoring/properties/signals/items/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  }
                }
                if (data16.topic !== void 0) {
                  let data22 = data16.topic;
                  if (!(data22 === "resources" || data22 === "snapshot" || data22 === "migration-history" || data22 === "major-upgrade")) {
                    const err21 = { instancePath: instancePath + "/monitoring/signals/" + i2 + "/topic", schemaPath: "#/properties/monitoring/properties/signals/items/properties/topic/enum", keyword: "enum", params: { allowedValues: schema19.properties.monitoring.properties.signals.items.properties.topic.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              } else {
                const err22 = { instancePath: instancePath + "/monitoring/signals/" + i2, schemaPath: "#/properties/monitoring/properties/signals/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/monitoring/signals", schemaPath: "#/properties/monitoring/properties/signals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.checklists !== void 0) {
      let data23 = data.checklists;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const prop4 of schema19.properties.checklists.required) {
          if (data23[prop4] === void 0) {
            const err25 = { instancePath: instancePath + "/checklists", schemaPath: "#/properties/checklists/required", keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key4 in data23) {
          if (!(key4 === "before" || key4 === "during" || key4 === "after")) {
            const err26 = { instancePath: instancePath + "/checklists", schemaPath: "#/properties/checklists/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data23.before !== void 0) {
          let data24 = data23.before;
          if (Array.isArray(data24)) {
            const len4 = data24.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data25 = data24[i4];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (const prop5 of schema19.properties.checklists.properties.before.items.required) {
                  if (data25[prop5] === void 0) {
                    const err27 = { instancePath: instancePath + "/checklists/before/" + i4, schemaPath: "#/properties/checklists/properties/before/items/required", keyword: "required", params: { missingProperty: prop5 }, message: "must have required property '" + prop5 + "'" };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
                for (const key5 in data25) {
                  if (!(key5 === "group" || key5 === "workTypes" || key5 === "text" || key5 === "topic")) {
                    const err28 = { instancePath: instancePath + "/checklists/before/" + i4, schemaPath: "#/properties/checklists/properties/before/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if (data25.group !== void 0) {
                  let data26 = data25.group;
                  if (typeof data26 === "string") {
                    if (func1(data26) < 1) {
                      const err29 = { instancePath: instancePath + "/checklists/before/" + i4 + "/group", schemaPath: "#/properties/checklists/properties/before/items/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                  } else {
                    const err30 = { instancePath: instancePath + "/checklists/before/" + i4 + "/group", schemaPath: "#/properties/checklists/properties/before/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data25.workTypes !== void 0) {
                  let data27 = data25.workTypes;
                  if (Array.isArray(data27)) {
                    const len5 = data27.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data28 = data27[i5];
                      if (!(data28 === "database-migration" || data28 === "api-contract" || data28 === "infrastructure" || data28 === "kubernetes" || data28 === "ci" || data28 === "dependency" || data28 === "configuration" || data28 === "security" || data28 === "certificate" || data28 === "payment")) {
                        const err31 = { instancePath: instancePath + "/checklists/before/" + i4 + "/workTypes/" + i5, schemaPath: "#/properties/checklists/properties/before/items/properties/workTypes/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.checklists.properties.before.items.properties.workTypes.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/checklists/before/" + i4 + "/workTypes", schemaPath: "#/properties/checklists/properties/before/items/properties/workTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data25.text !== void 0) {
                  if (!validate53(data25.text, { instancePath: instancePath + "/checklists/before/" + i4 + "/text", parentData: data25, parentDataProperty: "text", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data25.topic !== void 0) {
                  let data30 = data25.topic;
                  if (!(data30 === "resources" || data30 === "snapshot" || data30 === "migration-history" || data30 === "major-upgrade")) {
                    const err33 = { instancePath: instancePath + "/checklists/before/" + i4 + "/topic", schemaPath: "#/properties/checklists/properties/before/items/properties/topic/enum", keyword: "enum", params: { allowedValues: schema19.properties.checklists.properties.before.items.properties.topic.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
              } else {
                const err34 = { instancePath: instancePath + "/checklists/before/" + i4, schemaPath: "#/properties/checklists/properties/before/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/checklists/before", schemaPath: "#/properties/checklists/properties/before/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data23.during !== void 0) {
          let data31 = data23.during;
          if (Array.isArray(data31)) {
            const len6 = data31.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data32 = data31[i6];
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                for (const prop6 of schema19.properties.checklists.properties.during.items.required) {
                  if (data32[prop6] === void 0) {
                    const err36 = { instancePath: instancePath + "/checklists/during/" + i6, schemaPath: "#/properties/checklists/properties/during/items/required", keyword: "required", params: { missingProperty: prop6 }, message: "must have required property '" + prop6 + "'" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                for (const key6 in data32) {
                  if (!(key6 === "group" || key6 === "workTypes" || key6 === "text" || key6 === "topic")) {
                    const err37 = { instancePath: instancePath + "/checklists/during/" + i6, schemaPath: "#/properties/checklists/properties/during/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
                if (data32.group !== void 0) {
                  let data33 = data32.group;
                  if (typeof data33 === "string") {
                    if (func1(data33) < 1) {
                      const err38 = { instancePath: instancePath + "/checklists/during/" + i6 + "/group", schemaPath: "#/properties/checklists/properties/during/items/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/checklists/during/" + i6 + "/group", schemaPath: "#/properties/checklists/properties/during/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
                if (data32.workTypes !== void 0) {
                  let data34 = data32.workTypes;
                  if (Array.isArray(data34)) {
                    const len7 = data34.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data35 = data34[i7];
                      if (!(data35 === "database-migration" || data35 === "api-contract" || data35 === "infrastructure" || data35 === "kubernetes" || data35 === "ci" || data35 === "dependency" || data35 === "configuration" || data35 === "security" || data35 === "certificate" || data35 === "payment")) {
                        const err40 = { instancePath: instancePath + "/checklists/during/" + i6 + "/workTypes/" + i7, schemaPath: "#/properties/checklists/properties/during/items/properties/workTypes/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.checklists.properties.during.items.properties.workTypes.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err40];
                        } else {
                          vErrors.push(err40);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err41 = { instancePath: instancePath + "/checklists/during/" + i6 + "/workTypes", schemaPath: "#/properties/checklists/properties/during/items/properties/workTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
                if (data32.text !== void 0) {
                  if (!validate53(data32.text, { instancePath: instancePath + "/checklists/during/" + i6 + "/text", parentData: data32, parentDataProperty: "text", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data32.topic !== void 0) {
                  let data37 = data32.topic;
                  if (!(data37 === "resources" || data37 === "snapshot" || data37 === "migration-history" || data37 === "major-upgrade")) {
                    const err42 = { instancePath: instancePath + "/checklists/during/" + i6 + "/topic", schemaPath: "#/properties/checklists/properties/during/items/properties/topic/enum", keyword: "enum", params: { allowedValues: schema19.properties.checklists.properties.during.items.properties.topic.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/checklists/during/" + i6, schemaPath: "#/properties/checklists/properties/during/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/checklists/during", schemaPath: "#/properties/checklists/properties/during/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data23.after !== void 0) {
          let data38 = data23.after;
          if (Array.isArray(data38)) {
            const len8 = data38.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data39 = data38[i8];
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (const prop7 of schema19.properties.checklists.properties.after.items.required) {
                  if (data39[prop7] === void 0) {
                    const err45 = { instancePath: instancePath + "/checklists/after/" + i8, schemaPath: "#/properties/checklists/properties/after/items/required", keyword: "required", params: { missingProperty: prop7 }, message: "must have required property '" + prop7 + "'" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                for (const key7 in data39) {
                  if (!(key7 === "group" || key7 === "workTypes" || key7 === "text" || key7 === "topic")) {
                    const err46 = { instancePath: instancePath + "/checklists/after/" + i8, schemaPath: "#/properties/checklists/properties/after/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data39.group !== void 0) {
                  let data40 = data39.group;
                  if (typeof data40 === "string") {
                    if (func1(data40) < 1) {
                      const err47 = { instancePath: instancePath + "/checklists/after/" + i8 + "/group", schemaPath: "#/properties/checklists/properties/after/items/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  } else {
                    const err48 = { instancePath: instancePath + "/checklists/after/" + i8 + "/group", schemaPath: "#/properties/checklists/properties/after/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
                if (data39.workTypes !== void 0) {
                  let data41 = data39.workTypes;
                  if (Array.isArray(data41)) {
                    const len9 = data41.length;
                    for (let i9 = 0; i9 < len9; i9++) {
                      let data42 = data41[i9];
                      if (!(data42 === "database-migration" || data42 === "api-contract" || data42 === "infrastructure" || data42 === "kubernetes" || data42 === "ci" || data42 === "dependency" || data42 === "configuration" || data42 === "security" || data42 === "certificate" || data42 === "payment")) {
                        const err49 = { instancePath: instancePath + "/checklists/after/" + i8 + "/workTypes/" + i9, schemaPath: "#/properties/checklists/properties/after/items/properties/workTypes/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.checklists.properties.after.items.properties.workTypes.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err50 = { instancePath: instancePath + "/checklists/after/" + i8 + "/workTypes", schemaPath: "#/properties/checklists/properties/after/items/properties/workTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                if (data39.text !== void 0) {
                  if (!validate53(data39.text, { instancePath: instancePath + "/checklists/after/" + i8 + "/text", parentData: data39, parentDataProperty: "text", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data39.topic !== void 0) {
                  let data44 = data39.topic;
                  if (!(data44 === "resources" || data44 === "snapshot" || data44 === "migration-history" || data44 === "major-upgrade")) {
                    const err51 = { instancePath: instancePath + "/checklists/after/" + i8 + "/topic", schemaPath: "#/properties/checklists/properties/after/items/properties/topic/enum", keyword: "enum", params: { allowedValues: schema19.properties.checklists.properties.after.items.properties.topic.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/checklists/after/" + i8, schemaPath: "#/properties/checklists/properties/after/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/checklists/after", schemaPath: "#/properties/checklists/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/checklists", schemaPath: "#/properties/checklists/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
  } else {
    const err55 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err55];
    } else {
      vErrors.push(err55);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/core/draft/borrow-work-type-lines.ts
function borrowWorkTypeLines(template, lender) {
  const { before, during, after } = template.checklists;
  const own = workTypesOf([...before, ...during, ...after]);
  const watched = workTypesOf(template.monitoring.signals);
  const lent = lender.checklists;
  return {
    ...template,
    monitoring: {
      ...template.monitoring,
      signals: [
        ...template.monitoring.signals,
        ...missing(lender.monitoring.signals, /* @__PURE__ */ new Set([...own, ...watched]))
      ]
    },
    checklists: {
      before: [...before, ...missing(lent.before, own)],
      during: [...during, ...missing(lent.during, own)],
      after: [...after, ...missing(lent.after, own)]
    }
  };
}
function workTypesOf(lines) {
  return new Set(
    lines.flatMap((line2) => [...line2.group === void 0 ? [] : [line2.group], ...line2.workTypes ?? []])
  );
}
function missing(lines, own) {
  return lines.filter(
    (line2) => line2.workTypes !== void 0 && !line2.workTypes.some((type) => own.has(type))
  );
}

// src/core/draft/templates.ts
var valueNames = [
  "environment",
  "module",
  "modules",
  "base",
  "head",
  "window",
  "hours",
  "subject"
];
var trusted = (json) => json;
var builtInTemplates = new Map(
  [deploy_default, work_database_upgrade_default, work_server_replacement_default, work_certificate_renewal_default, work_kubernetes_upgrade_default, work_network_change_default, work_generic_default].map(trusted).map((template) => [template.id, template])
);
function parseTemplate(text, name) {
  let json;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalidTemplate(name, [`is no JSON: ${reason}`], cause);
  }
  if (!validateTemplate(json)) throw invalidTemplate(name, schemaProblems(validateTemplate.errors));
  const problems = [...unknownValues(json), ...kindProblems(json)];
  if (problems.length > 0) throw invalidTemplate(name, problems);
  return json;
}
function parseTemplates(texts2) {
  const templates = /* @__PURE__ */ new Map();
  const names3 = /* @__PURE__ */ new Map();
  for (const [name, text] of texts2) {
    const template = parseTemplate(text, name);
    const other = names3.get(template.id);
    if (other !== void 0)
      throw invalidTemplate(name, [`/id: ${template.id} is already given by ${other}`]);
    names3.set(template.id, name);
    templates.set(template.id, template);
  }
  return templates;
}
function chooseTemplate(id, workspaceTemplates) {
  const own = workspaceTemplates.get(id);
  if (own !== void 0) return own;
  const template = builtInTemplates.get(id);
  const deployTemplate = workspaceTemplates.get("deploy") ?? builtInTemplates.get("deploy");
  invariant(template !== void 0 && deployTemplate !== void 0, `no built-in template "${id}"`);
  return id === "deploy" ? template : borrowWorkTypeLines(template, deployTemplate);
}
function fillText(text, language, values) {
  return text[language].replace(
    /\{([a-z]+)\}/g,
    (whole, name) => isValueName(name) ? values[name] : whole
  );
}
function isValueName(name) {
  return valueNames.some((known2) => known2 === name);
}
function unknownValues(template) {
  const named = JSON.stringify(template).matchAll(/\{([^{}"\\]*)\}/g);
  const unknown = new Set([...named].map((match) => match[1] ?? "").filter((name) => !isValueName(name)));
  return [...unknown].map((name) => `{${name}} names no value; there are ${valueNames.join(", ")}`);
}
function kindProblems({ id, kind }) {
  const expected = id === "deploy" ? "deploy" : "work";
  return kind === expected ? [] : [`/kind: must be "${expected}" for ${id}`];
}
function invalidTemplate(name, problems, cause) {
  return new Failure({
    code: "template/invalid",
    message: `The note template ${name} cannot be used.`,
    hint: "Correct the file by schemas/template.schema.json; the templates in schemas/notes show the form.",
    problems,
    cause
  });
}

// src/core/draft/draft-summary.ts
var titleMax2 = 100;
function draftTitle(input) {
  const { change, release, digest } = input;
  const language = release.language;
  const opening = titleOpening(input);
  const [lead] = digest.facts.filter((fact) => !fact.grouped);
  const first = change.modules[0];
  if (!lead) {
    const none = { en: "nothing new", ko: "변경 없음" }[language];
    const grouped = digest.facts[0]?.text;
    return cutAt(
      `${opening}: ${grouped ?? none}${first && !grouped ? ` (${describeRef(first.range.head, first.range.headSha)})` : ""}`,
      titleMax2
    );
  }
  const others = digest.facts.filter((fact) => !fact.grouped).length - 1 + digest.cut.filter((fact) => !fact.grouped).length;
  const more = others > 0 ? { en: ` and ${others} more`, ko: ` 외 ${others}건` }[language] : "";
  return `${opening}: ${cutAt(lead.text, titleMax2 - opening.length - 2 - more.length)}${more}`;
}
var titleAround = (input, words) => cutAt(`${titleOpening(input)}: ${words}`, titleMax2);
function titleOpening({ change, release, template }) {
  const names3 = change.modules.map((module) => module.name).join(" + ");
  const head = template.kind === "work" ? `${template.name[release.language]}: ${names3}` : names3;
  return `${cutAt(head, 48)} → ${cutAt(release.environment, 20)}`;
}
var levelNames = {
  low: { en: "low", ko: "낮음" },
  medium: { en: "medium", ko: "보통" },
  high: { en: "high", ko: "높음" },
  critical: { en: "critical", ko: "매우 높음" }
};
function levelName(level, language) {
  return levelNames[level][language];
}
function draftSummary(input, values) {
  return joinSummary(draftSummaryParts(input, values), []);
}
function draftSummaryParts(input, values) {
  const { change, release } = input;
  const language = release.language;
  return {
    risk: [
      {
        en: `Risk: ${levelName(change.impact.level, "en")}.`,
        ko: `위험도: ${levelName(change.impact.level, "ko")}.`
      }[language],
      ...input.template.kind === "work" ? [sentence(fillText(input.template.intro, language, values))] : [],
      ...migrationSentences(change, language),
      ...breakingSentences(change, language),
      ...saidBreakingSentences(input.digest.facts, language),
      ...securitySentences([...input.digest.facts, ...input.digest.cut], language),
      ...takesAwaySentences(change, language)
    ],
    extent: [...storySentences(change, language), sizeSentence(change, language)]
  };
}
var joinSummary = ({ risk, extent }, told) => [...risk, ...told.map(sentence), ...extent].join(" ");
var sentence = (text) => /[.!?]$/.test(text) ? text : `${text}.`;
var count = (change, of) => change.modules.reduce((sum, module) => sum + of(module), 0);
function migrationSentences(change, language) {
  const migrations = change.modules.flatMap(
    (module) => module.migrations.filter((migration) => migration.status !== "deleted")
  );
  if (migrations.length === 0) return [];
  const counted = {
    en: plural(migrations.length, "database migration"),
    ko: `DB 마이그레이션 ${migrations.length}건`
  }[language];
  const unread2 = migrations.filter((migration) => !migration.understood).length;
  const all = unread2 > 0 ? `${counted} (${{ en: `${unread2} not wholly understood`, ko: `${unread2}건은 자동 해석 불가` }[language]})` : counted;
  const lost = new Set(irreversibleStatements(migrations).map(({ migration }) => migration.version));
  if (lost.size === 0) {
    if (unread2 > 0) return [`${all}.`];
    return [
      { en: `${all}; undoing needs no backup.`, ko: `${all}, 모두 백업 없이 되돌릴 수 있음.` }[language]
    ];
  }
  const names3 = [...lost].slice(0, 5).join(", ");
  const some = lost.size < migrations.length;
  return [
    {
      en: some ? `${all}, ${lost.size} of which cannot be undone without a backup (${names3}).` : `${all} that cannot be undone without a backup (${names3}).`,
      ko: some ? `${all}, 그중 ${lost.size}건은 백업 없이는 되돌릴 수 없음 (${names3}).` : `${all}, 백업 없이는 되돌릴 수 없음 (${names3}).`
    }[language]
  ];
}
function breakingSentences(change, language) {
  const breaking = count(
    change,
    (module) => module.commits.filter((commit) => commit.fate === "told" && commit.breaking !== void 0).length
  );
  if (breaking === 0) return [];
  return [
    { en: `${plural(breaking, "breaking change")}.`, ko: `호환성이 깨지는 변경 ${breaking}건.` }[language]
  ];
}
var saidMax = 2;
var saidLengthMax = 120;
var saidLengthMin = { en: 20, ko: 10 };
var isKorean = /[\uac00-\ud7a3]/u;
function saidBreakingSentences(facts, language) {
  const said = facts.filter(({ category }) => category !== "breaking").flatMap(({ details }) => details.find(({ kind }) => kind === "breaking") ?? []).map(({ text }) => text).filter(
    (text) => text.length >= saidLengthMin[isKorean.test(text) ? "ko" : "en"] || specificity(text) > 0
  ).sort((one, other) => Number(plainlyBreaking.test(other)) - Number(plainlyBreaking.test(one)));
  if (said.length === 0) return [];
  const quoted = said.slice(0, saidMax).map((text) => `“${cutAt(text.replace(/[.。]$/u, ""), saidLengthMax)}”`);
  const rest = said.length - quoted.length;
  const more = rest > 0 ? { en: ` and ${rest} more`, ko: ` 외 ${rest}건` }[language] : "";
  return [
    {
      en: `${plural(said.length, "change")} may break callers, say the sources: ${quoted.join(", ")}${more}.`,
      ko: `출처에 따르면 호출 측에 영향을 줄 수 있는 변경 ${said.length}건: ${quoted.join(", ")}${more}.`
    }[language]
  ];
}
function securitySentences(facts, language) {
  const fixes = facts.filter((fact) => fact.category === "security");
  if (fixes.length === 0) return [];
  const names3 = [...new Set(fixes.flatMap((fact) => fact.text.match(/\bCVE-\d{4}-\d+/g) ?? []))].slice(0, 4);
  const named = names3.length > 0 ? ` (${names3.join(", ")})` : "";
  return [
    {
      en: `${plural(fixes.length, "security fix", "security fixes")}${named}.`,
      ko: `보안 수정 ${fixes.length}건${named}.`
    }[language]
  ];
}
function takesAwaySentences(change, language) {
  const gone = count(
    change,
    (module) => module.takesAway.filter((taken) => taken.equivalentIn === void 0).length
  );
  if (gone === 0) return [];
  return [
    {
      en: `The deploy takes away ${plural(gone, "commit")} that ${gone === 1 ? "runs" : "run"} now.`,
      ko: `현재 배포된 커밋 ${gone}건이 이번 배포로 사라짐.`
    }[language]
  ];
}
function storySentences(change, language) {
  const redone = count(change, (module) => module.stories.filter((story) => story.redo !== void 0).length);
  const undone = count(change, (module) => module.stories.length) - redone;
  const sentences2 = [];
  if (redone > 0)
    sentences2.push(
      {
        en: `${plural(redone, "change")} ${redone === 1 ? "was" : "were"} undone and redone on the way; told once.`,
        ko: `도중에 되돌렸다가 다시 적용한 변경 ${redone}건은 한 번만 기록.`
      }[language]
    );
  if (undone > 0)
    sentences2.push(
      {
        en: `${plural(undone, "change")} ${undone === 1 ? "was" : "were"} undone before the release and ${undone === 1 ? "brings" : "bring"} nothing.`,
        ko: `릴리스 전에 되돌린 변경 ${undone}건은 실제 영향 없음.`
      }[language]
    );
  return sentences2;
}
function sizeSentence(change, language) {
  const commits = count(change, (module) => module.statistics.commits);
  const pulls = count(change, (module) => module.pullRequests.length);
  const issues = count(
    change,
    (module) => module.issues.filter((issue) => issue.confidence !== "low").length
  );
  const files = count(change, (module) => module.statistics.files);
  const lines = `+${count(change, (module) => module.statistics.insertions)} −${count(change, (module) => module.statistics.deletions)}`;
  if (commits === 0 && files === 0)
    return { en: "Base and head are the same: nothing changes.", ko: "기준과 대상이 같아 변경 사항이 없음." }[language];
  return {
    en: `${plural(commits, "commit")}, ${plural(pulls, "pull request")}, ${plural(issues, "issue")}, ${plural(files, "file")} (${lines}).`,
    ko: `커밋 ${commits}건, PR ${pulls}건, 이슈 ${issues}건, 파일 ${files}개 (${lines}).`
  }[language];
}

// src/core/review/reviewers/required-approvals.ts
function findMissingApprovals(input) {
  return [
    ...findTooFew2(input),
    ...input.required.teams.flatMap((team) => findMissing2(teamOf(team, input), input)),
    ...input.required.roles.flatMap((role) => findMissing2(roleOf(role, input), input))
  ];
}
function findTooFew2({ facts, gathered, sight, required }) {
  const { approvers } = gathered;
  if (approvers.length >= required.min) return [];
  const { level } = facts.change.impact;
  const names3 = nameList(approvers, 5, "명");
  const missing2 = required.min - approvers.length;
  const isSure = sight.isWhole;
  return [
    {
      status: isSure ? "fail" : "unknown",
      message: {
        en: `A release of ${levelName(level, "en")} impact needs ${countOf(required.min, "approval")}, ${approvers.length === 0 ? "has none" : `has ${approvers.length} (${names3.en})`}${isSure ? "" : " that could be seen"}.`,
        ko: `영향도 '${levelName(level, "ko")}' 배포에는 승인 ${required.min}건이 필요하지만 ${isSure ? "" : "확인된 승인은 "}${approvers.length === 0 ? "없습니다" : `${approvers.length}건입니다(${names3.ko})`}.`
      },
      why: whyTooFew2(facts, approvers),
      instead: {
        en: `Ask ${missing2 === 1 ? "one more person" : `${missing2} more people`} who wrote none of it.`,
        ko: `변경을 작성하지 않은 ${missing2}명에게 승인을 더 받으세요.`
      }
    }
  ];
}
function whyTooFew2({ change }, approvers) {
  const commits = change.modules.reduce((sum, module) => sum + module.statistics.commits, 0);
  const authors = change.modules.flatMap((module) => module.authors).filter(({ bot }) => !bot);
  const wrote = nameList([...new Set(authors.map(({ name }) => name))], 3, "명");
  const saw = nameList(approvers, 3, "명");
  return approvers.length === 0 ? {
    en: `Nobody but its authors${wrote.en === "" ? "" : ` (${wrote.en})`} has looked at what ${countOf(commits, "commit")} will do to production.`,
    ko: `작성자${wrote.ko === "" ? "" : `(${wrote.ko})`} 외에는 아무도 커밋 ${commits}건이 운영에 미칠 영향을 보지 않았습니다.`
  } : {
    en: `Besides its authors only ${saw.en} looked at what ${countOf(commits, "commit")} will do to production: what one overlooks, nobody else can catch.`,
    ko: `작성자 외에 ${saw.ko}만 커밋 ${commits}건을 확인했습니다. 한 사람이 놓치면 잡아 줄 사람이 없습니다.`
  };
}
function teamOf(name, { facts: { evidence, people } }) {
  const key = personKey(name);
  const read = evidence.teams.find(({ team }) => personKey(team) === key)?.members;
  const listed = Object.entries(people.teams).find(([team]) => personKey(team) === key)?.[1];
  const fromConfig = listed !== void 0 && !("github" in listed) ? { status: "known", value: listed, problems: [] } : { status: "off" };
  const group = { kind: { en: "team", ko: "팀" }, name, setting: "people.teams" };
  return { ...group, members: read ?? fromConfig };
}
function roleOf(name, { facts: { people } }) {
  const key = personKey(name);
  const listed = Object.entries(people.roles).find(([role]) => personKey(role) === key)?.[1];
  const members = listed === void 0 ? { status: "off" } : { status: "known", value: listed, problems: [] };
  return { kind: { en: "role", ko: "역할" }, name, setting: "people.roles", members };
}
function findMissing2(group, { gathered, sight }) {
  const { kind, name, members } = group;
  const why3 = {
    en: `Those who answer for it (${name}) do not know what is coming.`,
    ko: `책임지는 쪽(${name})이 무엇이 배포되는지 모릅니다.`
  };
  if (members.status !== "known") return [{ status: "unknown", why: why3, ...tellUnknown2(group) }];
  const keys = new Set(members.value.map(personKey));
  if (gathered.approvers.some((login) => keys.has(personKey(login)))) return [];
  const said = new Set(gathered.releaseWide.map(personKey));
  const able = members.value.filter(
    (login) => !gathered.isBot(login) && !isAuthor(login, gathered) && !said.has(personKey(login))
  );
  const names3 = nameList(able, 5, "명");
  return [
    {
      status: sight.isWhole ? "fail" : "unknown",
      message: able.length === 0 ? whyNobody(group, members.value, gathered) : {
        en: `One of ${kind.en} ${name} is missing: ${names3.en} could approve.`,
        ko: `${kind.ko} ${name}의 승인이 없습니다. 승인 가능: ${names3.ko}.`
      },
      why: why3,
      instead: able.length === 0 ? {
        en: `Add somebody to ${group.setting}.${name} who did not write it.`,
        ko: `${group.setting}.${name}에 작성자가 아닌 사람을 추가하세요.`
      } : {
        en: `Ask one of them (${names3.en}).`,
        ko: `이 중 한 명(${names3.ko})에게 요청하세요.`
      }
    }
  ];
}
function whyNobody({ kind, name }, members, { isBot }) {
  if (members.length === 0)
    return {
      en: `One of ${kind.en} ${name} is missing, and nobody is in it.`,
      ko: `${kind.ko} ${name}의 승인이 없으며, 구성원이 한 명도 없습니다.`
    };
  return members.some(isBot) ? {
    en: `One of ${kind.en} ${name} is missing, and all of them are bots or wrote a part of this release.`,
    ko: `${kind.ko} ${name}의 승인이 없으며, 구성원이 모두 봇이거나 이 배포의 작성자입니다.`
  } : {
    en: `One of ${kind.en} ${name} is missing, and all of them wrote a part of this release.`,
    ko: `${kind.ko} ${name}의 승인이 없으며, 구성원이 모두 이 배포의 작성자입니다.`
  };
}
var isAuthor = (login, { pullRequests, isDirectAuthor }) => isDirectAuthor(login) || pullRequests.length > 0 && pullRequests.every((pull) => pull.isAuthor(login));
function tellUnknown2({ kind, name, setting, members }) {
  return members.status === "unknown" ? {
    message: {
      en: `Who is in ${kind.en} ${name} could not be read: ${members.reason}`,
      ko: `${kind.ko} ${name}의 구성원을 확인하지 못했습니다: ${members.reason}`
    },
    instead: {
      en: `List its members under ${setting}.${name}, or give the token what it lacks.`,
      ko: `${setting}.${name}에 구성원을 적거나 토큰에 필요한 권한을 주세요.`
    }
  } : {
    message: {
      en: `The standard asks for one of ${kind.en} ${name}, and nothing says who that is.`,
      ko: `기준이 ${kind.ko} ${name}의 승인을 요구하지만 구성원이 설정되지 않았습니다.`
    },
    instead: {
      en: `Name its members under ${setting}.${name}.`,
      ko: `${setting}.${name}에 구성원을 지정하세요.`
    }
  };
}

// src/core/review/rules/reviewers.ts
var reviewersRule = {
  id: "reviewers",
  title: { en: "Reviewers", ko: "검토자" },
  protects: {
    en: "The more a release can hurt, the more people who did not write it have looked at it, the right ones among them.",
    ko: "영향이 큰 배포일수록 작성자가 아닌 적합한 사람이 더 많이 확인하도록 합니다."
  },
  decides: {
    en: "Counts distinct people who approved a pull request, the environment of the run or, through `--approved-by`, the release: by their last opinion, of the commit that was merged (`count-stale: true` takes earlier ones too). Authors, co-authors, bots (`people.bots`), accounts that are gone, people without write access and people who were asked again do not count; who wrote a part of the release counts by reviews of other pull requests alone, not by approving the release. Fails when fewer than `required.<impact>.min` approved, or nobody of a team or role of `required`; when a pull request has fewer than `each-pull-request` approvals (an approval of the release counts for all that its approver did not write; bumps of dependencies by bots that touch nothing but manifests need none of their own); when changes were requested and not resolved; when the release was rejected. `code-owners` and `without-pull-request` say what files without an approval of an owner (CODEOWNERS of what is deployed, with its last matching line) and commits without a pull request mean. Unknown when approvals or members of a team could not be read and those that could do not suffice.",
    ko: "PR, 실행 환경, 또는 `--approved-by`로 배포를 승인한 서로 다른 사람을 셉니다. 마지막 의견만, 병합된 커밋에 대한 것만 인정합니다(`count-stale: true`이면 이전 커밋의 승인도 인정). 작성자와 공동 작성자, 봇(`people.bots`), 삭제된 계정, 쓰기 권한이 없는 사람, 재검토를 요청받은 사람은 세지 않습니다. 배포의 일부를 작성한 사람은 다른 PR을 검토한 경우에만 세며, 배포 승인만으로는 세지 않습니다. 승인이 `required.<영향도>.min` 미만이거나 `required`의 팀·역할에서 아무도 승인하지 않았을 때, PR의 승인이 `each-pull-request` 미만일 때(배포 승인은 승인자가 작성하지 않은 모든 PR에 인정, 매니페스트만 바꾸는 봇의 의존성 업데이트는 제외), 변경 요청이 해결되지 않았을 때, 배포가 거부되었을 때 실패합니다. 소유자가 승인하지 않은 파일(배포된 버전의 CODEOWNERS, 마지막으로 일치하는 줄)과 PR 없는 커밋의 처리는 `code-owners`와 `without-pull-request`로 정합니다. 승인이나 팀 구성원을 읽지 못했고 확인된 승인만으로 부족하면 판단 불가입니다."
  },
  example: {
    en: "A release of high impact with `required.high: {min: 2, teams: [sre]}` that only mina of team payments approved: fails, and says that one more approval and one of team sre (jun, seoyeon) are missing.",
    ko: "`required.high: {min: 2, teams: [sre]}`인 영향도 높음 배포를 payments 팀의 mina만 승인: 실패로 판정하고 승인 1건과 sre 팀(jun, seoyeon)의 승인이 부족하다고 알려 줍니다."
  },
  reads: "change",
  evaluate(facts, options) {
    const sight = sightOf(facts);
    const gathered = gatherApprovals(facts, options);
    const input = { facts, gathered, sight, options };
    const rejections = findRejections(input);
    if (isEmpty2(facts)) return judge({ problems: rejections, pass: nothingToApprove });
    if (sight.isBlind) return judge({ problems: [...rejections, blind(facts)], pass: verbatim("") });
    const lacking = [
      ...findMissingApprovals({ ...input, required: options.required[facts.change.impact.level] }),
      ...findUnapproved(input),
      ...findOwners(input),
      ...findDirect(input)
    ];
    const problems = [
      ...rejections,
      ...findObjections(input),
      ...sayHow(lacking, facts),
      ...findUnread2(input)
    ];
    return judge({ problems, pass: tellPass3(gathered), evidence: describe(input) });
  }
};
function sayHow([first, ...others], { release }) {
  if (first === void 0) return [];
  const { en, ko } = first.instead;
  const instead = {
    en: `${en} An approval of the whole release counts too: in the environment ${release.environment} of this run, or with --approved-by.`,
    ko: `${ko} 배포 전체에 대한 승인도 인정됩니다(이 실행의 ${release.environment} 환경 승인 또는 --approved-by).`
  };
  return [{ ...first, instead }, ...others];
}
var isEmpty2 = ({ change: { modules } }) => modules.every(({ commits, files, takesAway }) => commits.length + files.length + takesAway.length === 0);
var nothingToApprove = {
  en: "Nothing is deployed that somebody could approve.",
  ko: "배포되는 변경이 없어 승인할 내용이 없습니다."
};
var whyBlind = {
  en: "Whether anybody but the authors looked at this release is not known.",
  ko: "작성자 외의 사람이 이 배포를 확인했는지 알 수 없습니다."
};
function blind({ change, evidence }) {
  const report = change.context.sources.find(({ source }) => source === "pull-requests");
  const said = report?.problems.map(({ message }) => message) ?? [];
  const reasons = evidence.approvals.status === "unknown" ? [...said, evidence.approvals.reason] : said;
  const configure = whatToConfigure("reviewers");
  if (reasons.length === 0) {
    return {
      status: "unknown",
      message: {
        en: "Nothing says who approved this release.",
        ko: "누가 이 배포를 승인했는지 알 수 있는 설정이 없습니다."
      },
      why: whyBlind,
      instead: {
        en: `Configure ${configure?.en ?? ""}.`,
        ko: `${configure?.ko ?? ""}을 설정하세요.`
      }
    };
  }
  return {
    status: "unknown",
    message: {
      en: `Who approved this release could not be read: ${reasons.join(" ")}`,
      ko: `승인 내역을 읽지 못했습니다: ${reasons.join(" ")}`
    },
    why: whyBlind,
    instead: {
      en: [
        "Run again, or give approvals with --approved-by.",
        ...(report?.problems ?? []).slice(0, 2).map(({ hint }) => hint)
      ].join(" "),
      ko: [
        "다시 실행하거나 --approved-by로 승인자를 지정하세요.",
        ...(report?.problems ?? []).slice(0, 2).map(({ hint }) => hint)
      ].join(" ")
    }
  };
}
function findUnread2({ facts, gathered, sight, options }) {
  if (sight.pullRequests !== "partial" && sight.pullRequests !== "none") return [];
  if (independent(gathered).length >= Math.max(1, options.eachPullRequest)) return [];
  const report = facts.change.context.sources.find(({ source }) => source === "pull-requests");
  const problems = report?.problems ?? [];
  return [
    {
      status: "unknown",
      message: {
        en: "Not all pull requests of this release could be read: others may have nobody's approval.",
        ko: "이 배포의 PR을 모두 읽지 못했습니다. 나머지는 승인이 없을 수 있습니다."
      },
      why: whyBlind,
      instead: {
        en: [
          "Run again, or let somebody approve the release as a whole.",
          ...problems.slice(0, 2).map(({ hint }) => hint)
        ].join(" "),
        ko: [
          "다시 실행하거나 배포 전체를 승인받으세요.",
          ...problems.slice(0, 2).map(({ hint }) => hint)
        ].join(" ")
      },
      evidence: problems.slice(0, 5).map(({ message }) => ({ text: verbatim(message) }))
    }
  ];
}
function findOwners({ facts, gathered, sight, options }) {
  const isToldApart = sight.pullRequests === "whole" || sight.pullRequests === "off";
  const severity2 = isToldApart ? options.codeOwners : "allow";
  return findOwnerProblems(facts.change.modules, { gathered, teams: facts.evidence.teams, severity: severity2 });
}
function tellPass3({ approvers, pullRequests }) {
  const names3 = nameList(approvers, 5, "명");
  if (approvers.length === 0) {
    return {
      en: "The standard asks for no approval of this release.",
      ko: "이 배포에는 기준상 승인이 필요하지 않습니다."
    };
  }
  const pulls = pullRequests.length === 0 ? { en: "", ko: "" } : { en: `, in ${countOf(pullRequests.length, "pull request")}`, ko: `, PR ${pullRequests.length}건` };
  return {
    en: `Approved by ${names3.en}${pulls.en}.`,
    ko: `승인: ${names3.ko}${pulls.ko}.`
  };
}
function describe(input) {
  const { facts, gathered, sight, options } = input;
  const bumps = gathered.pullRequests.filter((pull) => isBumpOfBots(pull, gathered.isBot)).length;
  const { approvals } = facts.evidence;
  const isDirectUnseen = sight.pullRequests === "off" && options.withoutPullRequest !== "allow" && directCommitsOf(input).length > 0;
  return [
    ...bumps > 0 && options.eachPullRequest > 0 ? [
      {
        text: {
          en: `${countOf(bumps, "bump of dependencies", "bumps of dependencies")} by bots ${bumps === 1 ? "needs" : "need"} no approval of ${bumps === 1 ? "its" : "their"} own`,
          ko: `봇의 의존성 업데이트 ${bumps}건은 별도 승인이 필요 없음`
        }
      }
    ] : [],
    ...isDirectUnseen ? [
      {
        text: {
          en: "no code host is configured: which commits came without a pull request is not known",
          ko: "코드 호스트가 설정되지 않아 PR 없이 반영된 커밋을 알 수 없음"
        }
      }
    ] : [],
    ...ownApprovals(gathered),
    ...approvals.status === "known" ? approvals.problems.map((text) => ({ text: verbatim(text) })) : [],
    ...options.codeOwners === "allow" ? [] : describeCodeOwners(facts.change.modules)
  ];
}
function ownApprovals({ releaseWide, approvers }) {
  const counted = new Set(approvers.map(personKey));
  return releaseWide.filter((login) => !counted.has(personKey(login))).slice(0, 5).map((login) => ({
    text: {
      en: `${login} approved the release and wrote a part of it: does not count`,
      ko: `${login}의 배포 승인은 인정되지 않음: 이 배포의 작성자`
    }
  }));
}

// src/core/review/rules/rollback-plan.ts
var rollbackPlanRule = {
  id: "rollback-plan",
  title: { en: "Rollback plan", ko: "롤백 계획" },
  protects: {
    en: "When the deploy goes wrong, people follow a plan instead of making one.",
    ko: "배포에 문제가 생겼을 때 즉석에서 방법을 찾지 않고 정해진 계획대로 되돌리도록 합니다."
  },
  decides: {
    en: "Fails when the strategy is not in `strategies`, when the scenario lacks a trigger, an action or a verification, and when the change destroys data and the plan has no caveat.",
    ko: "전략이 `strategies`에 없거나, 시나리오에 시작 조건·조치·확인 중 하나가 없거나, 데이터를 없애는 변경인데 주의 사항이 없으면 실패합니다."
  },
  example: {
    en: "A note whose rollback has no trigger: the rule fails, for nobody would know when to turn back.",
    ko: "롤백 계획에 시작 조건이 없으면 언제 되돌려야 할지 알 수 없으므로 실패합니다."
  },
  reads: "note",
  evaluate(facts, options) {
    const { strategy, scenario, caveats } = facts.note.rollback;
    const { environment } = facts.release;
    const problems = [];
    if (!options.strategies.includes(strategy)) {
      problems.push(strategyNotAllowed({ strategy, allowed: options.strategies, environment }));
    }
    const steps = new Set(scenario.filter((step) => step.text.trim() !== "").map((step) => step.step));
    problems.push(
      ...["trigger", "action", "verify"].filter((step) => !steps.has(step)).map((step) => missingStep(step, facts))
    );
    const lost = irreversibleIn(facts.change);
    const tables = nameList([...new Set(lost.flatMap(({ statement }) => statement.table ?? []))]);
    if (lost.length > 0 && !caveats.some((caveat) => caveat.text.trim() !== "")) {
      problems.push({
        status: "fail",
        message: {
          en: `The change destroys data (${countOf(lost.length, "statement")}), and the plan does not say what a rollback cannot bring back.`,
          ko: `데이터를 없애는 변경(구문 ${lost.length}개)인데, 롤백으로 되돌릴 수 없는 것이 계획에 적혀 있지 않습니다.`
        },
        why: {
          en: "Whoever rolls back believes that all is as before, and finds out about the lost data later.",
          ko: "롤백한 사람은 모두 되돌렸다고 믿고, 사라진 데이터는 나중에야 알게 됩니다."
        },
        instead: {
          en: `Add a caveat that names the data${tables.en === "" ? "" : ` (${tables.en})`}, and how it is saved before the deploy.`,
          ko: `사라지는 데이터${tables.ko === "" ? "" : `(${tables.ko})`}와 배포 전 백업 방법을 주의 사항에 적으세요.`
        },
        evidence: boundEvidence(lost.map((item) => item.evidence))
      });
    }
    return judge({
      problems,
      pass: {
        en: `${strategy}, with trigger, ${countOf(scenario.filter((step) => step.step === "action").length, "action")}${caveats.length > 0 ? `, verification and ${countOf(caveats.length, "caveat")}` : " and verification"}.`,
        ko: `${strategy}: 시작 조건, 조치 ${scenario.filter((step) => step.step === "action").length}단계, 확인 방법${caveats.length > 0 ? `, 주의 사항 ${caveats.length}건` : ""}이 있습니다.`
      }
    });
  }
};
function strategyNotAllowed(input) {
  const { strategy, allowed, environment } = input;
  return {
    status: "fail",
    message: {
      en: `The rollback strategy ${strategy} is not allowed here.`,
      ko: `허용되지 않은 롤백 전략입니다: ${strategy}.`
    },
    why: {
      en: `A way back that ${environment} is not prepared for fails when it is needed.`,
      ko: `${environment} 환경에서 준비되지 않은 방법은 정작 필요할 때 실패합니다.`
    },
    instead: {
      en: `Plan one of: ${allowed.join(", ")}.`,
      ko: `다음 중 하나로 계획하세요: ${allowed.join(", ")}.`
    }
  };
}
function missingStep(step, { change, note }) {
  const [watched] = note.monitoring.scenario;
  const sign = watched === void 0 ? { en: "error rate above 1 % for 5 minutes", ko: "오류율 1% 초과 5분 지속" } : verbatim(`${watched.signal}: ${watched.threshold}`);
  const bases = nameList(
    change.modules.map(({ name, range }) => `${name} ${range.base} (${range.baseSha.slice(0, 8)})`),
    3
  );
  const running = { en: "the version that runs now", ko: "현재 배포된 버전" };
  return missingSteps({ sign, bases: bases.en === "" ? running : bases })[step];
}
var missingSteps = ({
  sign,
  bases
}) => ({
  trigger: {
    status: "fail",
    message: {
      en: "The rollback plan does not say what starts it.",
      ko: "롤백 계획에 시작 조건이 없습니다."
    },
    why: {
      en: "Without an agreed sign, people wait and discuss while users suffer.",
      ko: "합의된 기준이 없으면 논의하느라 롤백이 늦어집니다."
    },
    instead: {
      en: `Add a trigger with a number, for example "${sign.en}".`,
      ko: `"${sign.ko}"처럼 수치가 있는 시작 조건을 추가하세요.`
    }
  },
  action: {
    status: "fail",
    message: { en: "The rollback plan has no step to carry out.", ko: "롤백 계획에 수행할 단계가 없습니다." },
    why: {
      en: "A strategy without steps is worked out under pressure, by whoever is there.",
      ko: "단계가 없으면 압박 속에서 그때 있는 사람이 방법을 찾아야 합니다."
    },
    instead: {
      en: `Add the steps in order: what to run, and where, to return to ${bases.en}.`,
      ko: `${bases.ko}(으)로 되돌리려면 무엇을 어디에서 실행하는지 순서대로 적으세요.`
    }
  },
  verify: {
    status: "fail",
    message: {
      en: "The rollback plan does not say how to see that it worked.",
      ko: "롤백 계획에 완료 확인 방법이 없습니다."
    },
    why: {
      en: "A rollback that only seems to have worked leaves the trouble running.",
      ko: "롤백된 것처럼 보이기만 하면 문제가 계속됩니다."
    },
    instead: {
      en: `Add what must be seen afterwards: ${bases.en} on every instance, the error rate, one request that works.`,
      ko: `롤백 후 확인할 것을 추가하세요: 모든 인스턴스의 버전 ${bases.ko}, 오류율, 정상 요청.`
    }
  }
});

// src/core/review/rules/runtime-needs.ts
var runtimeNeedsRule = {
  id: "runtime-needs",
  title: { en: "Runtime needs", ko: "실행 환경 요구사항" },
  protects: {
    en: "The new version does not start without a variable or a port that nobody set.",
    ko: "설정되지 않은 환경 변수나 포트 때문에 새 버전이 기동하지 못하는 일이 없도록 합니다."
  },
  decides: {
    en: "Looks in the changed code for environment variables, ports and feature flags that it did not read before, and for each in the deployment manifests at head (Kubernetes, Helm, Kustomize, Compose, Terraform, Dockerfiles and the like, and `evidence.manifests`). Fails when none gives a variable or port without a default; a file of another environment gives nothing. What has a default is evidence only. A manifest that cannot be read gives nothing. Unknown when no manifest is in the repository, or a part of what they give lies elsewhere. Names or globs in `ignore` are given elsewhere.",
    ko: "변경된 코드가 새로 읽는 환경 변수·포트·기능 플래그를 찾아 head의 배포 매니페스트(Kubernetes, Helm, Kustomize, Compose, Terraform, Dockerfile 등과 `evidence.manifests`)에 있는지 확인합니다. 기본값이 없는 변수나 포트가 어디에도 없으면 실패하며, 다른 환경의 파일은 인정하지 않습니다. 기본값이 있으면 근거로만 표시합니다. 읽지 못한 매니페스트는 아무것도 제공하지 않는 것으로 봅니다. 저장소에 매니페스트가 없거나 일부가 다른 곳에 있으면 판단 불가입니다. `ignore`의 이름이나 패턴은 다른 곳에서 제공되는 것으로 봅니다."
  },
  example: {
    en: "src/pay.ts:12 reads process.env.REFUND_URL, and only values-dev.yaml sets it: fails for production.",
    ko: "src/pay.ts:12가 process.env.REFUND_URL을 읽는데 values-dev.yaml에만 있으면 운영 배포에서 실패합니다."
  },
  reads: "change",
  evaluate({ change }, { ignore }) {
    const isIgnored = matchPaths(ignore);
    const modules = change.modules.map((module) => ({
      module,
      needs: module.runtimeNeeds.needs.filter(({ name }) => !isIgnored(name))
    }));
    const all = modules.flatMap(({ needs }) => needs);
    const given = all.filter(({ givenBy }) => givenBy.length > 0).length;
    const settled = all.filter((need) => !isMissing(need));
    return judge({
      problems: modules.flatMap(({ module, needs }) => findProblems2(module, needs)),
      pass: all.length === 0 ? {
        en: "The changed code needs no new variable, port or flag.",
        ko: "변경된 코드에 새로 필요한 환경 변수·포트·플래그가 없습니다."
      } : {
        en: `${countOf(all.length, "new need")}: ${given} given by manifests, ${all.length - given} with a default.`,
        ko: `새 요구사항 ${all.length}건: 매니페스트 제공 ${given}건, 기본값 ${all.length - given}건.`
      },
      evidence: boundEvidence(settled.map(evidenceOf3))
    });
  }
};
var isMissing = ({ givenBy, hasDefault }) => givenBy.length === 0 && !hasDefault;
function findProblems2({ runtimeNeeds }, needs) {
  const missing2 = needs.filter(isMissing);
  const unread2 = textsOf(runtimeNeeds, "code");
  return [
    ...missing2.length === 0 ? [] : [problemOf2(missing2, runtimeNeeds)],
    ...unread2.length === 0 ? [] : [notLookedAt(unread2)]
  ];
}
function problemOf2(missing2, found2) {
  if (found2.manifests.length === 0) return noManifests(missing2);
  return textsOf(found2, "elsewhere").length > 0 ? partlyElsewhere(missing2, found2) : notGiven(missing2, found2);
}
var textsOf = ({ problems }, ...kinds3) => problems.flatMap(({ kind, text }) => kinds3.includes(kind) ? [text] : []);
function placesOf(needs) {
  const name = (need, words) => `${words}${need.name} (${need.path}:${need.line})`;
  return {
    en: nameList(needs.map((need) => name(need, need.kind === "port" ? "port " : ""))).en,
    ko: nameList(needs.map((need) => name(need, need.kind === "port" ? "포트 " : ""))).ko
  };
}
var why = {
  en: "Without it the new version does not start, cannot be reached, or fails at the first request that needs it.",
  ko: "값이 없으면 새 버전이 기동하지 못하거나, 연결되지 않거나, 처음 사용하는 요청에서 실패합니다."
};
function notGiven(missing2, found2) {
  const { manifests } = found2;
  const unread2 = nameList(textsOf(found2, "manifest"), 2);
  const places = placesOf(missing2);
  const looked = nameList(manifests, 3);
  const elsewhere = missing2.flatMap(({ givenElsewhere }) => givenElsewhere);
  const other = nameList([...new Set(elsewhere.map(({ path, line: line2 }) => `${path}:${line2}`))], 2);
  const first = manifests[0] ?? "";
  return {
    status: "fail",
    message: {
      en: `The code newly needs ${places.en}, and no manifest gives it. Looked at ${looked.en}.${elsewhere.length > 0 ? ` Another environment has it: ${other.en}.` : ""}${unread2.en === "" ? "" : ` Not read: ${unread2.en}.`}`,
      ko: `코드에 새로 필요한 ${places.ko}이(가) 매니페스트에 없습니다. 확인한 파일: ${looked.ko}.${elsewhere.length > 0 ? ` 다른 환경에는 있습니다: ${other.ko}.` : ""}${unread2.ko === "" ? "" : ` 읽지 못한 파일: ${unread2.ko}.`}`
    },
    why,
    instead: {
      en: `Add it to ${first} (or the secret that it takes) before the deploy, or give the code a default. When it is set elsewhere, name the file under evidence.manifests or the variable under ignore.`,
      ko: `배포 전에 ${first}(또는 여기서 참조하는 시크릿)에 추가하거나 코드에 기본값을 두세요. 다른 곳에서 설정한다면 그 파일을 evidence.manifests에, 변수를 ignore에 적으세요.`
    },
    evidence: boundEvidence(missing2.map(evidenceOf3))
  };
}
function partlyElsewhere(missing2, found2) {
  const problems = textsOf(found2, "elsewhere", "manifest");
  const places = placesOf(missing2);
  const list = nameList(problems, 2);
  return {
    status: "unknown",
    message: {
      en: `The code newly needs ${places.en}. The manifests that could be read do not give it, and not all could: ${list.en}.`,
      ko: `코드에 새로 필요한 ${places.ko}이(가) 읽은 매니페스트에는 없고, 일부는 확인하지 못했습니다: ${list.ko}.`
    },
    why,
    instead: {
      en: "Look whether it is set there. Then name the file under evidence.manifests, or the variable under ignore of the rule runtime-needs.",
      ko: "해당 위치에 값이 있는지 확인한 뒤 파일을 evidence.manifests에, 또는 변수를 runtime-needs 규칙의 ignore에 적으세요."
    },
    evidence: boundEvidence([
      ...missing2.map(evidenceOf3),
      ...problems.map((problem) => ({ text: verbatim(problem) }))
    ])
  };
}
function noManifests(missing2) {
  const places = placesOf(missing2);
  return {
    status: "unknown",
    message: {
      en: `The code newly needs ${places.en}, and no deployment manifest is in this repository.`,
      ko: `코드에 ${places.ko}이(가) 새로 필요하지만 이 저장소에 배포 매니페스트가 없습니다.`
    },
    why,
    instead: {
      en: "Make sure that it is set where the code is deployed. Name the manifests under evidence.manifests, or the variable under ignore of the rule runtime-needs.",
      ko: "배포되는 곳에 값이 있는지 확인하세요. 매니페스트를 evidence.manifests에, 또는 변수를 runtime-needs 규칙의 ignore에 적으세요."
    },
    evidence: boundEvidence(missing2.map(evidenceOf3))
  };
}
function notLookedAt(problems) {
  const list = nameList(problems, 3);
  return {
    status: "unknown",
    message: {
      en: `Not all of the changed code was looked at: ${list.en}.`,
      ko: `변경된 코드 일부를 확인하지 못했습니다: ${list.ko}.`
    },
    why: {
      en: "It may need a variable that nobody set.",
      ko: "설정되지 않은 환경 변수가 필요할 수 있습니다."
    },
    instead: {
      en: "Read what it takes from the environment by hand, or mark it as generated in files.generated.",
      ko: "환경에서 읽는 값을 직접 확인하거나, 생성된 파일이면 files.generated에 적으세요."
    }
  };
}
var kindNames2 = {
  "environment-variable": { en: "variable", ko: "환경 변수" },
  port: { en: "port", ko: "포트" },
  "feature-flag": { en: "flag", ko: "기능 플래그" }
};
function evidenceOf3({ kind, name, path, line: line2, hasDefault, givenBy }) {
  const from = givenBy[0];
  const state = from !== void 0 ? { en: `given by ${from.path}:${from.line}`, ko: `${from.path}:${from.line}에서 제공` } : hasDefault ? { en: "not given, the code goes on without it", ko: "제공되지 않음, 없어도 동작" } : { en: "not given", ko: "제공되지 않음" };
  return {
    text: {
      en: `${kindNames2[kind].en} ${name}: ${state.en}`,
      ko: `${kindNames2[kind].ko} ${name}: ${state.ko}`
    },
    ref: fileRef(path),
    path,
    line: line2
  };
}

// src/core/incidents/tell/tell-incident.ts
var titleMax3 = 140;
var whatMax = 240;
var insteadMax = 200;
var checksMax = 4;
var hazardsMax = 2;
var incidentRef = ({ id }) => `incident:${id}`;
var incidentTitle = ({ title, id }) => line(title, titleMax3) || id;
var incidentServices = ({ services }) => services.map((service) => line(service, titleMax3)).filter((service) => service !== "");
function tellIncident(found2) {
  const { incident } = found2;
  const { recap } = incident;
  const defences = sharedHazards(found2).slice(0, hazardsMax).flatMap((id) => hazardOf(id).defences);
  const instead = preventionOf(incident) ?? defences[0] ?? ownDefence(incident) ?? readReport;
  return {
    ref: incidentRef(incident),
    title: incidentTitle(incident),
    services: incidentServices(incident),
    what: cutAtSentence(plainLine(recap.summary.text), whatMax) || incidentTitle(incident),
    why: tellReasons(found2.why),
    instead,
    checks: defences.filter((defence) => defence !== instead).slice(0, checksMax)
  };
}
var line = (text, max) => cutAt(plainLine(text), max);
function sharedHazards({ why: why3, hazards }) {
  const told = why3.flatMap((reason) => reason.kind === "hazard" ? [reason.hazard] : []);
  return [.../* @__PURE__ */ new Set([...told, ...hazards])];
}
function preventionOf({ recap }) {
  if (recap.prevention === null) return null;
  const text = cutAtSentence(plainLine(asInstruction(recap.prevention.text)), insteadMax);
  if (text === "") return null;
  const [first = text] = splitSentences(text);
  return {
    phase: "before",
    text: isDone.test(first) ? {
      en: `Check that this holds here too: ${text}`,
      ko: `당시 재발 방지책이 이번에도 지켜지는지 확인하세요: ${text}`
    } : { en: text, ko: text }
  };
}
var leadIns = /^(?:(?:next time|in (?:the )?future|from now on|to prevent this|lesson|prevention)\s?[:,]|(?:재발 방지를 위해|앞으로는|다음부터는|다음에는|재발 방지:),?)\s*/iu;
var isDone = /\b(?:now|since then|(?:has|have) been|we have)\b|[았었였했됐렸졌꿨췄웠났갔왔]습니다/iu;
var asInstruction = (text) => text.trim().replace(leadIns, "").replace(new RegExp("^\\p{Ll}", "u"), (letter) => letter.toUpperCase());
function ownDefence({ hazards }) {
  const [first] = hazards;
  return first === void 0 ? void 0 : hazardOf(first.hazard).defences[0];
}
var readReport = {
  phase: "before",
  text: {
    en: "Read its report and decide before the deploy whether the same can happen here.",
    ko: "배포 전에 장애 보고서를 읽고 같은 일이 일어날 수 있는지 판단하세요."
  }
};

// src/core/review/incidents/incident-words.ts
var toldMax6 = 3;
var storyMax = 140;
var percentText = (score) => {
  const percent2 = Math.floor(score * 100 + 1e-9);
  return { en: `${percent2} %`, ko: `${percent2}%` };
};
var severities2 = {
  critical: { en: "critical", ko: "심각도 매우 높음" },
  major: { en: "major", ko: "심각도 높음" },
  minor: { en: "minor", ko: "심각도 낮음" },
  unknown: null
};
var briefLabel = (standing) => labelWith(standing, []);
function incidentLabel(standing) {
  const { en, ko } = nameList(incidentServices(standing.incident), 2);
  const services = en === "" ? [] : [{ en, ko }];
  const severity2 = severities2[standing.incident.severity];
  return labelWith(standing, [...services, ...severity2 === null ? [] : [severity2]]);
}
function labelWith({ incident, score, via }, between) {
  const percent2 = percentText(score);
  const facts = [
    ...incident.date === null ? [] : [verbatim(incident.date)],
    ...between,
    ...incident.status === "draft" ? [{ en: "draft", ko: "초안" }] : [],
    { en: `probability ${percent2.en}`, ko: `관련 확률 ${percent2.ko}` },
    ...via === "hypothesis" ? [{ en: "by hypothesis", ko: "모델 가설" }] : []
  ];
  const title = incidentTitle(incident).replaceAll('"', "'");
  return {
    en: `"${title}" (${facts.map(({ en }) => en).join(", ")})`,
    ko: `"${title}" (${facts.map(({ ko }) => ko).join(", ")})`
  };
}
function problemOf3({ worst: worst2, others, beyond }) {
  const told = [worst2, ...others].map(tellIncident);
  const stories = told.slice(0, toldMax6).map((each, at2) => storyOf(each, [worst2, ...others][at2]?.incident.date));
  const steps = distinct2(told.map(({ instead }) => instead.text)).slice(0, toldMax6);
  const refs = nameList(told.map(({ ref }) => ref));
  const isOne = told.length === 1;
  return {
    status: worst2.stand === "fail" ? "fail" : "warn",
    message: messageOf({ worst: worst2, others, beyond }),
    why: joined2(stories),
    instead: joined2([
      ...steps.map(({ en, ko }) => ({ en: sentence2(en), ko: sentence2(ko) })),
      {
        en: `Then tick ${isOne ? "its line" : "their lines"} in the checklist of the note, or name ${refs.en} in a remark there, and run lockkeeper review.`,
        ko: `조치한 뒤 노트의 체크리스트에서 해당 항목을 체크하거나 메모에 장애 이름(${refs.ko})을 적고 lockkeeper review를 실행하세요.`
      }
    ]),
    evidence: boundEvidence([worst2, ...others].map(incidentEvidence))
  };
}
function messageOf({ worst: worst2, others, beyond }) {
  const rest = [...others, ...beyond];
  const grave = [worst2, ...rest].filter(({ stand }) => stand === "fail").length;
  const like = 1 + rest.length - grave;
  const label = briefLabel(worst2);
  const en = [
    ...grave === 0 ? [] : [`very much like ${countOf(grave, "grave past incident")}`],
    ...like === 0 ? [] : [`like ${grave === 0 ? countOf(like, "past incident") : countOf(like, "other")}`]
  ];
  const ko = [
    ...grave === 0 ? [] : [`매우 유사한 중대 장애 ${grave}건`],
    ...like === 0 ? [] : [`유사한 과거 장애 ${like}건`]
  ];
  const hidden = beyond.length;
  const more = rest.length === 0 ? verbatim("") : { en: ` and ${rest.length} more`, ko: ` 외 ${rest.length}건` };
  const unseen = hidden === 0 ? verbatim("") : {
    en: `, of which ${hidden} ${hidden === 1 ? "is" : "are"} not shown`,
    ko: `(그중 ${hidden}건은 표시하지 않음)`
  };
  return {
    en: `This release is ${en.join(" and ")}: ${label.en}${more.en}${unseen.en}.`,
    ko: `이번 배포와 ${ko.join(", ")}: ${label.ko}${more.ko}${unseen.ko}.`
  };
}
function storyOf({ what, why: [shared] }, date = null) {
  const [first = what] = splitSentences(what);
  const happened = cutAt(first, storyMax).replace(/\.$/u, "");
  const common = shared?.brief;
  return {
    en: `${date ?? "Then"}: ${common === void 0 ? happened : `${happened} (in common: ${common.en})`}.`,
    ko: `${date ?? "당시"}: ${common === void 0 ? happened : `${happened} (공통점: ${common.ko})`}.`
  };
}
var distinct2 = (texts2) => texts2.filter(({ en }, at2) => texts2.findIndex((other) => other.en === en) === at2);
var joined2 = (texts2) => ({
  en: texts2.map(({ en }) => en).join(" "),
  ko: texts2.map(({ ko }) => ko).join(" ")
});
var sentence2 = (text) => /[.!?…]["')]?$/u.test(text) ? text : `${text}.`;
function incidentEvidence(standing) {
  const { ref, why: why3 } = tellIncident(standing);
  const label = incidentLabel(standing);
  const path = why3.find((reason) => reason.path !== null)?.path ?? null;
  const at2 = { ref, ...path !== null && { path } };
  if (standing.acknowledged) {
    return {
      text: { en: `${label.en}: seen to, as the note says`, ko: `${label.ko}: 노트에서 확인됨` },
      ...at2
    };
  }
  if (why3.length === 0) return { text: label, ...at2 };
  const shared = (language) => why3.map(({ brief }) => brief[language]).join("; ");
  return { text: { en: `${label.en}: ${shared("en")}`, ko: `${label.ko}: ${shared("ko")}` }, ...at2 };
}
function caveatOf(wordsOnly, problems) {
  const words = wordsOnly === null ? [] : [
    {
      en: `Compared by words and hazards alone: ${sentence2(wordsOnly)}`,
      ko: `단어와 위험 유형만으로 비교했습니다: ${sentence2(wordsOnly)}`
    }
  ];
  const all = [...words, ...problems.map((problem) => verbatim(sentence2(problem)))];
  return all.length === 0 ? null : { en: all.map(({ en }) => en).join(" "), ko: all.map(({ ko }) => ko).join(" ") };
}

// src/core/review/incidents/acknowledged.ts
function acknowledgedIn({
  checklists,
  monitoring,
  remarks = []
}) {
  const items = [...checklists.before, ...checklists.during, ...checklists.after];
  const ticked = new Set(items.filter(({ done }) => done).flatMap(({ refs = [] }) => refs));
  const written = [
    ...items.filter(({ source }) => source === "person").map(({ text }) => text),
    ...monitoring.scenario.filter(({ source }) => source === "person").flatMap(({ signal, threshold }) => [signal, threshold]),
    ...remarks.flatMap(({ heading, markdown }) => [heading ?? "", markdown])
  ].map(withoutEscapes);
  return (ref) => ticked.has(ref) || written.some((text) => isNamedIn(text, ref));
}
var withoutEscapes = (text) => text.replace(/\u200b|\\(?=[!-/:-@[-`{-~])/gu, "");
var nameEnds = new RegExp("^(?:$|[\\s)\\]}>\"'`*,;!?|]|[.:](?:\\s|$)|\\p{Script=Hangul})", "u");
var nameStarts = /(?:^|[^\p{L}\p{N}_:/-])$/u;
function isNamedIn(text, ref) {
  const [said, name] = [text.toLowerCase(), ref.toLowerCase()];
  for (let at2 = said.indexOf(name); at2 >= 0; at2 = said.indexOf(name, at2 + 1)) {
    const before = said.slice(Math.max(0, at2 - 2), at2);
    if (nameStarts.test(before) && nameEnds.test(said.slice(at2 + name.length, at2 + name.length + 2)))
      return true;
  }
  return false;
}

// src/core/review/incidents/stand-incidents.ts
var shownShare = 0.5;
var weights = { fail: 2, warn: 1, shown: 0 };
var pressureOf = ({ stand, acknowledged }) => acknowledged ? 0 : weights[stand];
function standIncidents(found2, { options, note }) {
  const isAcknowledged = acknowledgedIn(note);
  const standing = found2.filter(({ score }) => score >= options.warnScore * shownShare || score >= options.failScore).map(
    (each) => ({
      ...each,
      stand: standOf2(each, options),
      acknowledged: isAcknowledged(incidentRef(each.incident))
    })
  );
  const ranked = onceEach(standing).sort(
    (a, b) => pressureOf(b) - pressureOf(a) || b.score - a.score || byId(a, b)
  );
  return {
    shown: ranked.slice(0, options.max),
    beyond: ranked.slice(options.max).filter((each) => pressureOf(each) > 0)
  };
}
function standOf2({ incident, score, via }, options) {
  const isGrave = options.failSeverities.includes(incident.severity);
  const isSure = incident.status === "final" && via === "change";
  if (score >= options.failScore && isGrave) return isSure ? "fail" : "warn";
  return score >= options.warnScore ? "warn" : "shown";
}
function onceEach(standing) {
  const byIncident = /* @__PURE__ */ new Map();
  for (const each of standing) {
    const other = byIncident.get(each.incident.id);
    const presses = other === void 0 ? 1 : pressureOf(each) - pressureOf(other);
    if (presses > 0 || presses === 0 && each.via === "change") byIncident.set(each.incident.id, each);
  }
  return [...byIncident.values()];
}
var byId = (a, b) => a.incident.id < b.incident.id ? -1 : Number(a.incident.id > b.incident.id);

// src/core/review/rules/similar-incident.ts
var similarIncidentRule = {
  id: "similar-incident",
  title: { en: "Similar past incidents", ko: "유사한 과거 장애" },
  protects: {
    en: "What an outage taught is done before the same kind of change goes out again.",
    ko: "과거 장애에서 배운 조치를 같은 유형의 변경이 다시 나가기 전에 반영하도록 합니다."
  },
  decides: {
    en: "Asks the index of past incidents which of them this release is like: by words, by meaning, by shared hazards and services. Fails on one of `fail-severities` with a probability of `fail-score` or more, warns from `warn-score` on; a draft, and what only the imagined report of a model led to, warn at most. Shows at most `max`, each with what to do this time, down to half of `warn-score`. Acknowledged in the note, by a ticked checklist line or by `incident:ID` in a remark, an incident no longer counts. Unknown when the index cannot be asked or is empty.",
    ko: "과거 장애 인덱스에서 이번 배포와 유사한 장애를 단어, 의미, 공통된 위험 유형과 서비스로 찾습니다. `fail-severities`에 속하고 관련 확률이 `fail-score` 이상이면 실패, `warn-score` 이상이면 경고합니다. 초안이거나 모델이 상상한 보고서로만 찾은 장애는 경고까지만 합니다. `warn-score`의 절반까지 최대 `max`건을 이번에 할 일과 함께 보여 줍니다. 노트에서 체크리스트 항목을 체크하거나 메모에 `incident:ID`를 적어 확인한 장애는 더 이상 계산하지 않습니다. 인덱스를 조회할 수 없거나 비어 있으면 판단 불가입니다."
  },
  example: {
    en: "A migration adds a NOT NULL column to orders, and an outage of last year began like that: fails with a probability of 95 % at level block, and says to add the column nullable, fill it in batches and set NOT NULL later.",
    ko: "orders 테이블에 NOT NULL 컬럼을 추가하는데 작년 장애가 같은 방식으로 시작됐다면 관련 확률 95%로 실패하고, NULL 허용으로 추가해 나눠 채운 뒤 NOT NULL을 지정하라고 안내합니다."
  },
  reads: "note",
  evaluate({ evidence, note }, options) {
    const { incidents } = evidence;
    if (incidents.status === "off") return judge({ problems: [notAsked], pass: nothing2 });
    if (incidents.status === "unknown") return judge({ problems: [unread(incidents.reason)], pass: nothing2 });
    const { value, problems } = incidents;
    const standing = standIncidents(value.found, { options, note });
    const outcome = judge({
      problems: [...value.count === 0 ? [emptyIndex(value.index)] : [], ...problemsOf(standing)],
      pass: passText2(value, standing.shown, options.warnScore),
      evidence: boundEvidence(besides(standing).map(incidentEvidence))
    });
    return withCaveat(outcome, caveatOf(value.wordsOnly, problems));
  }
};
function problemsOf({ shown: shown2, beyond }) {
  const [worst2, ...others] = shown2.filter((each) => pressureOf(each) > 0);
  return worst2 === void 0 ? [] : [problemOf3({ worst: worst2, others, beyond })];
}
function besides({ shown: shown2 }) {
  const isPressed = shown2.some((each) => pressureOf(each) > 0);
  return shown2.filter((each) => isPressed ? each.acknowledged : pressureOf(each) === 0);
}
function withCaveat(outcome, caveat) {
  if (caveat === null) return outcome;
  const { message } = outcome;
  return { ...outcome, message: { en: `${message.en} ${caveat.en}`, ko: `${message.ko} ${caveat.ko}` } };
}
function passText2({ count: count2, index }, standing, warnScore) {
  const seen = standing.filter(({ acknowledged, stand }) => acknowledged && stand !== "shown");
  if (seen.length > 0) {
    const list = listOf(seen);
    return {
      en: `Somebody has seen to ${list.en}, as the note says.`,
      ko: `노트에서 확인된 과거 장애: ${list.ko}.`
    };
  }
  const [nearest] = standing;
  if (nearest === void 0) {
    return {
      en: `None of the ${countOf(count2, "past incident")} in ${index} is like this release.`,
      ko: `${index}의 과거 장애 ${count2}건 중 이번 배포와 유사한 것이 없습니다.`
    };
  }
  const label = briefLabel(nearest);
  const from = percentText(warnScore);
  return {
    en: `No past incident reaches the probability of ${from.en} that warns; the nearest of ${count2} is ${label.en}.`,
    ko: `경고 기준인 관련 확률 ${from.ko}에 이르는 과거 장애가 없습니다. ${count2}건 중 가장 가까운 것은 ${label.ko}입니다.`
  };
}
function listOf(standing) {
  const labels = standing.map(briefLabel);
  return {
    en: nameList(labels.map(({ en }) => en)).en,
    ko: nameList(labels.map(({ ko }) => ko)).ko
  };
}
var nothing2 = { en: "No past incident was found.", ko: "과거 장애를 찾지 못했습니다." };
var why2 = {
  en: "Whether this release repeats an outage of the past is not known.",
  ko: "이번 배포가 과거 장애를 반복하는지 알 수 없습니다."
};
var notAsked = {
  status: "unknown",
  message: {
    en: "This release was not compared with past incidents: no index is configured.",
    ko: "과거 장애와 비교하지 않았습니다. 설정된 인덱스가 없습니다."
  },
  why: why2,
  instead: {
    en: "Build an index with lockkeeper incidents build and name it under incidents.index or with --incidents; without one, set the level of similar-incident to auto.",
    ko: "lockkeeper incidents build로 인덱스를 만들어 incidents.index 또는 --incidents로 지정하세요. 인덱스가 없다면 similar-incident의 level을 auto로 두세요."
  }
};
var unread = (reason) => ({
  status: "unknown",
  message: {
    en: `The index of past incidents could not be asked: ${reason}`,
    ko: `과거 장애 인덱스를 조회하지 못했습니다: ${reason}`
  },
  why: why2,
  instead: {
    en: "Check the index with lockkeeper incidents verify, build it again where it is damaged, and run the gate again. Until then read the outages of these services by hand.",
    ko: "lockkeeper incidents verify로 인덱스를 확인하고, 손상됐다면 다시 만든 뒤 게이트를 다시 실행하세요. 그때까지는 해당 서비스의 장애 보고서를 직접 확인하세요."
  }
});
var emptyIndex = (index) => ({
  status: "unknown",
  message: {
    en: `The index ${index} holds no incident, so nothing was compared.`,
    ko: `인덱스 ${index}에 장애가 한 건도 없어 비교하지 못했습니다.`
  },
  why: why2,
  instead: {
    en: "Add reports of past outages with lockkeeper incidents add and build the index again.",
    ko: "lockkeeper incidents add로 과거 장애 보고서를 추가하고 인덱스를 다시 만드세요."
  }
});

// src/core/review/rules/sources.ts
var names2 = {
  "pull-requests": { en: "pull requests", ko: "PR" },
  checks: { en: "checks", ko: "체크 결과" },
  deployments: { en: "deployments", ko: "배포 기록" },
  issues: { en: "issues", ko: "이슈" },
  notes: { en: "earlier notes", ko: "이전 노트" },
  approvals: { en: "approvals", ko: "승인" },
  calendar: { en: "calendar", ko: "캘린더" },
  model: { en: "language model", ko: "언어 모델" }
};
var codeHost2 = {
  en: "a token of the code host (GITHUB_TOKEN)",
  ko: "코드 호스트 토큰(GITHUB_TOKEN)"
};
var settingOf = {
  "pull-requests": codeHost2,
  checks: codeHost2,
  deployments: codeHost2,
  approvals: codeHost2,
  issues: { en: "jira.url with JIRA_TOKEN in the environment", ko: "jira.url과 환경 변수 JIRA_TOKEN" },
  notes: verbatim("ledger"),
  calendar: verbatim("calendar.sources"),
  model: { en: "model.provider with its key in the environment", ko: "model.provider와 환경 변수의 키" }
};
var sourcesRule = {
  id: "sources",
  title: { en: "Sources", ko: "정보 출처" },
  protects: {
    en: "What could not be consulted is known before the deploy, not after it.",
    ko: "확인하지 못한 정보가 무엇인지 배포 전에 알 수 있도록 합니다."
  },
  decides: {
    en: "Fails when a configured source (pull requests, checks, deployments, issues, earlier notes, approvals, calendars, the model) gave nothing, and when one of `required` is not configured or gave only a part. Warns when another source gave only a part.",
    ko: "설정된 출처(PR, 체크, 배포 기록, 이슈, 이전 노트, 승인, 캘린더, 모델)를 전혀 확인하지 못했거나 `required`에 있는 출처가 설정되지 않았거나 일부만 확인되었으면 실패하고, 그 밖의 출처를 일부만 확인했으면 경고합니다."
  },
  example: {
    en: "Jira answers 503: the rule warns that the note was written without the issues.",
    ko: "Jira가 503으로 응답하면 이슈 내용 없이 노트를 작성했다고 경고합니다."
  },
  reads: "change",
  evaluate({ change }, options) {
    const reports = change.context.sources;
    const asked = reports.filter(({ status }) => status !== "off");
    const absent = options.required.filter((source) => !asked.some((report) => report.source === source));
    return judge({
      problems: [
        ...absent.length > 0 ? [notConfigured(absent)] : [],
        ...found(reports, "failed", options.required),
        ...found(reports, "partial", options.required)
      ],
      pass: asked.length === 0 ? {
        en: "Nothing beside git is configured.",
        ko: "git 외에 설정된 출처가 없습니다."
      } : {
        en: `Consulted: ${namesOf2(asked).en}.`,
        ko: `확인한 출처: ${namesOf2(asked).ko}.`
      }
    });
  }
};
var namesOf2 = (reports) => ({
  en: nameList(reports.map(({ source }) => names2[source].en)).en,
  ko: nameList(reports.map(({ source }) => names2[source].ko)).ko
});
function notConfigured(sources) {
  const list = namesOf2(sources.map((source) => ({ source })));
  const configure = {
    en: [...new Set(sources.map((source) => settingOf[source].en))].join("; "),
    ko: [...new Set(sources.map((source) => settingOf[source].ko))].join("; ")
  };
  return {
    status: "fail",
    message: { en: `Required and not configured: ${list.en}.`, ko: `필수이나 설정되지 않음: ${list.ko}.` },
    why: {
      en: `The standard asks for this, and nobody looked: ${list.en}. What it would have warned of is not known.`,
      ko: `기준에서 요구하는 정보를 확인하지 않았습니다: ${list.ko}. 여기서 알 수 있었을 위험은 확인되지 않았습니다.`
    },
    instead: {
      en: `Configure ${configure.en}, or take them out of sources.required.`,
      ko: `${configure.ko}을(를) 설정하거나 sources.required에서 빼세요.`
    }
  };
}
function found(reports, status, required) {
  const bad = reports.filter((report) => report.status === status);
  if (bad.length === 0) return [];
  const list = namesOf2(bad);
  const hints = [...new Set(bad.flatMap(({ problems }) => problems.map(({ hint }) => hint)))];
  const texts2 = {
    failed: {
      en: `Could not be consulted: ${list.en}.`,
      ko: `확인하지 못함: ${list.ko}.`
    },
    partial: {
      en: `Only partly consulted: ${list.en}.`,
      ko: `일부만 확인함: ${list.ko}.`
    }
  };
  return [
    {
      status: status === "failed" || bad.some(({ source }) => required.includes(source)) ? "fail" : "warn",
      message: texts2[status],
      why: {
        en: `The note was written with${status === "failed" ? "out" : " only a part of"} this: ${list.en}. What it would have warned of is not known.`,
        ko: `다음 정보${status === "failed" ? " 없이" : "를 일부만 반영해"} 노트를 작성했습니다: ${list.ko}. 여기서 알 수 있었을 위험은 확인되지 않았습니다.`
      },
      instead: {
        en: ["Look there by hand, or run again.", ...hints.slice(0, 3)].join(" "),
        ko: ["직접 확인하거나 다시 실행하세요.", ...hints.slice(0, 3)].join(" ")
      },
      evidence: boundEvidence(bad.flatMap(evidenceOf4))
    }
  ];
}
function evidenceOf4(report) {
  const { en, ko } = names2[report.source];
  if (report.problems.length === 0) {
    const count2 = `${report.got}/${report.asked}`;
    return [{ text: { en: `${en}: ${count2}`, ko: `${ko}: ${count2}` } }];
  }
  return report.problems.map(({ message }) => ({
    text: { en: `${en}: ${message}`, ko: `${ko}: ${message}` }
  }));
}

// src/core/review/rules/takes-away.ts
var picksMax = 5;
var takesAwayRule = {
  id: "takes-away",
  title: { en: "Takes away", ko: "사라지는 변경" },
  protects: {
    en: "A fix that runs in production is not undone by a release from another branch.",
    ko: "운영에 반영된 수정이 다른 브랜치의 배포로 사라지지 않도록 합니다."
  },
  decides: {
    en: "Fails when more than `max` commits are deployed now and missing from head. Commits whose same change is in head under another id (cherry-picked) do not count.",
    ko: "현재 배포되어 있지만 head에 없는 커밋이 `max`건을 넘으면 실패합니다. 같은 변경이 다른 커밋으로 head에 있으면(cherry-pick) 제외합니다."
  },
  example: {
    en: "A hotfix was deployed from its own branch and never merged: the rule fails and lists it, for this deploy would undo it.",
    ko: "별도 브랜치에서 배포한 핫픽스가 병합되지 않았다면, 이번 배포로 핫픽스가 사라지므로 해당 커밋을 나열하고 실패합니다."
  },
  reads: "change",
  evaluate(facts, options) {
    const all = facts.change.modules.flatMap(
      (module) => module.takesAway.map((commit) => ({ commit, module }))
    );
    const gone = all.filter(({ commit }) => commit.equivalentIn === void 0);
    const kept = all.filter(({ commit }) => commit.equivalentIn !== void 0);
    const goneEvidence = gone.map(({ commit, module }) => ({
      text: {
        en: `${commit.subject} (${commit.author.name}, ${module.name})`,
        ko: `${commit.subject} (${commit.author.name}, ${module.name})`
      },
      ref: commit.ref
    }));
    const keptEvidence = kept.map(({ commit }) => ({
      text: {
        en: `${commit.subject}: the same change is in head as ${commit.equivalentIn ?? ""}`,
        ko: `${commit.subject}: 같은 변경이 head에 ${commit.equivalentIn ?? ""}(으)로 있음`
      },
      ref: commit.ref
    }));
    const tooMany = gone.length > options.max;
    const picking = pickCommand(gone);
    const authors = [...new Set(gone.map(({ commit }) => commit.author.name))].slice(0, 3).join(", ");
    return judge({
      problems: tooMany ? [
        {
          status: "fail",
          message: {
            en: `${countOf(gone.length, "commit")} that ${gone.length === 1 ? "is" : "are"} deployed now would disappear${options.max > 0 ? `; at most ${options.max} may` : ""}.`,
            ko: `현재 배포된 커밋 ${gone.length}건이 사라집니다${options.max > 0 ? `(허용 ${options.max}건)` : ""}.`
          },
          why: {
            en: `Their effect ends with this deploy, hotfixes included: "${gone[0]?.commit.subject ?? ""}" for one.`,
            ko: `긴급 수정을 포함해 해당 커밋의 효과가 이번 배포로 없어집니다. 예: "${gone[0]?.commit.subject ?? ""}".`
          },
          instead: {
            en: `Merge them into head or pick them${picking}, or let their authors (${authors}) confirm that they may go.`,
            ko: `head에 병합하거나 가져오고${picking}, 없어져도 된다면 작성자(${authors})의 확인을 받으세요.`
          },
          evidence: boundEvidence(goneEvidence)
        }
      ] : [],
      pass: gone.length === 0 ? {
        en: "Nothing that is deployed now disappears.",
        ko: "현재 배포된 변경 중 사라지는 것이 없습니다."
      } : {
        en: `${countOf(gone.length, "commit")} would disappear; ${options.max} may.`,
        ko: `커밋 ${gone.length}건이 사라지지만 허용 범위(${options.max}건) 안입니다.`
      },
      evidence: boundEvidence([...tooMany ? [] : goneEvidence, ...keptEvidence])
    });
  }
};
function pickCommand(gone) {
  const modules = new Set(gone.map(({ module }) => module.name));
  if (modules.size !== 1 || gone.length > picksMax) return "";
  const shas = gone.map(({ commit }) => commit.ref.slice("c:".length)).toReversed();
  return ` (git cherry-pick ${shas.join(" ")})`;
}

// src/core/review/rules/test-coverage.ts
var testCoverageRule = {
  id: "test-coverage",
  title: { en: "Test coverage", ko: "테스트 커버리지" },
  protects: {
    en: "New code does not come without tests, release after release.",
    ko: "테스트 없는 코드가 배포마다 쌓이지 않도록 합니다."
  },
  decides: {
    en: "Reads the lcov, Cobertura and JaCoCo reports of `evidence.test-coverage`, each source file once. Fails below `min-percent` of the lines, and when the share is more than `max-drop` percentage points below what it was: as the files of `evidence.test-coverage-baseline` say, else as the ledger says of what is deployed. Branches are told and not judged. Unknown when no report can be read, and when there is neither a minimum nor anything to compare with.",
    ko: "`evidence.test-coverage`의 lcov·Cobertura·JaCoCo 보고서를 소스 파일마다 한 번씩 집계합니다. 라인 커버리지가 `min-percent` 미만이거나 이전보다 `max-drop`%p 넘게 떨어지면 실패합니다. 이전 값은 `evidence.test-coverage-baseline` 파일, 없으면 원장에 기록된 현재 배포본의 값입니다. 브랜치는 표시만 합니다. 보고서를 읽을 수 없거나, 최소값도 비교할 값도 없으면 판단 불가입니다."
  },
  example: {
    en: "Lines covered fell from 83.1 % to 79.4 % and max-drop is 1: fails, 3.7 percentage points are lost.",
    ko: "라인 커버리지가 83.1%에서 79.4%로 떨어졌고 max-drop이 1이면 3.7%p 하락으로 실패합니다."
  },
  reads: "change",
  evaluate: ({ evidence: { testCoverage } }, options) => testCoverage.status === "known" ? judgeCoverage(testCoverage.value, testCoverage.problems, options) : judge({ problems: [notRead3(testCoverage)], pass: verbatim("") })
};
function judgeCoverage(coverage, problems, options) {
  const { lines, baseline } = coverage;
  const said = sentenceOf(coverage);
  return judge({
    problems: [
      ...lines.total === 0 ? [nothingMeasured()] : [],
      ...findBelow(coverage, options),
      ...findDrop(coverage, options),
      ...options.minPercent === null && baseline === null ? [nothingToCompare(said)] : [],
      ...problems.length > 0 ? [notWhole(problems)] : []
    ],
    pass: said,
    evidence: boundEvidence(coverage.files.map((path) => ({ text: verbatim(path), path })))
  });
}
var percent = ({ covered, total }) => total === 0 ? 0 : covered * 100 / total;
var shown = (value) => String(Math.floor(value * 100 + 1e-6) / 100);
function sentenceOf({ lines, branches, baseline }) {
  const share = shown(percent(lines));
  const branchShare = branches === null || branches.total === 0 ? null : shown(percent(branches));
  const before = baseline === null ? null : shown(baseline.linesPercent);
  return {
    en: [
      `Tests cover ${share} % of ${lines.total} lines`,
      branchShare === null ? "" : ` and ${branchShare} % of ${branches?.total ?? 0} branches`,
      before === null ? "; nothing is known of the release before." : `; it was ${before} % of the lines.`
    ].join(""),
    ko: [
      `라인 ${lines.total}개의 ${share}%`,
      branchShare === null ? "" : `, 브랜치 ${branches?.total ?? 0}개의 ${branchShare}%`,
      "를 테스트가 실행했습니다",
      before === null ? ". 이전 배포의 값은 알 수 없습니다." : `(이전 라인 ${before}%).`
    ].join("")
  };
}
function findBelow({ lines }, { minPercent }) {
  if (minPercent === null || lines.covered * 100 >= minPercent * lines.total) return [];
  const missing2 = Math.ceil(minPercent * lines.total / 100) - lines.covered;
  return [
    {
      status: "fail",
      message: {
        en: `Tests cover ${shown(percent(lines))} % of ${lines.total} lines; at least ${minPercent} % must be.`,
        ko: `라인 ${lines.total}개의 테스트 커버리지가 ${shown(percent(lines))}%입니다(최소 ${minPercent}%).`
      },
      why: {
        en: "Code that no test runs breaks first in production.",
        ko: "테스트가 실행하지 않는 코드는 운영 환경에서 처음 고장 납니다."
      },
      instead: {
        en: `Add tests that run ${missing2} more lines, the changed ones first, or check that the reports of all modules are there.`,
        ko: `변경된 코드부터 ${missing2}개 라인을 더 실행하는 테스트를 추가하거나, 모든 모듈의 보고서가 있는지 확인하세요.`
      }
    }
  ];
}
function findDrop({ lines, baseline }, { maxDrop }) {
  if (baseline === null) return [];
  const drop = baseline.linesPercent - percent(lines);
  if (drop <= maxDrop + 1e-9) return [];
  const from = { file: { en: "the baseline", ko: "기준 파일" }, ledger: { en: "the ledger", ko: "원장" } }[baseline.source];
  const numbers = { before: shown(baseline.linesPercent), now: shown(percent(lines)) };
  return [
    {
      status: "fail",
      message: {
        en: `Covered lines fell from ${numbers.before} % (${from.en}) to ${numbers.now} %: ${shown(drop)} percentage points, at most ${maxDrop} may be lost.`,
        ko: `라인 커버리지가 ${numbers.before}%(${from.ko})에서 ${numbers.now}%로 ${shown(drop)}%p 떨어졌습니다(허용 ${maxDrop}%p).`
      },
      why: {
        en: "This release brings code that no test runs, or takes tests away.",
        ko: "이 배포는 테스트가 실행하지 않는 코드를 추가했거나 테스트를 제거했습니다."
      },
      instead: {
        en: "Add tests for the changed code, or find out which suite did not run or was taken away.",
        ko: "변경된 코드의 테스트를 추가하거나, 실행되지 않았거나 제거된 테스트를 찾으세요."
      }
    }
  ];
}
function nothingMeasured() {
  return {
    status: "unknown",
    message: { en: "The reports hold no line of code.", ko: "보고서에 코드 라인이 없습니다." },
    why: { en: "Nothing was measured.", ko: "측정된 것이 없습니다." },
    instead: {
      en: "Check that the tests run with coverage switched on.",
      ko: "커버리지를 켜고 테스트를 실행하는지 확인하세요."
    }
  };
}
function nothingToCompare(said) {
  return {
    status: "unknown",
    message: said,
    why: {
      en: "Without a minimum or the share of the release before, no number is too low.",
      ko: "최소값이나 이전 값이 없으면 어떤 수치도 낮다고 판단할 수 없습니다."
    },
    instead: {
      en: "Set min-percent of the rule test-coverage, name the reports of the deployed code under evidence.test-coverage-baseline, or keep a ledger: the next release is compared with this one.",
      ko: "test-coverage 규칙의 min-percent를 정하거나, 배포된 코드의 보고서를 evidence.test-coverage-baseline에 지정하거나, 원장을 사용하세요. 다음 배포부터 이번 값과 비교합니다."
    }
  };
}
function notRead3(reading) {
  const isOff = reading.status === "off";
  return {
    status: "unknown",
    message: isOff ? { en: "No coverage reports are configured.", ko: "커버리지 보고서가 설정되지 않았습니다." } : {
      en: `The coverage reports cannot be read: ${reading.reason}.`,
      ko: `커버리지 보고서를 읽을 수 없습니다: ${reading.reason}.`
    },
    why: {
      en: "How much of the code tests run is not known here.",
      ko: "테스트가 코드를 얼마나 실행하는지 알 수 없습니다."
    },
    instead: isOff ? {
      en: "Name lcov, Cobertura or JaCoCo files under evidence.test-coverage in the config.",
      ko: "설정의 evidence.test-coverage에 lcov, Cobertura 또는 JaCoCo 파일을 지정하세요."
    } : {
      en: "Run the tests with coverage before this step and keep the report, or correct evidence.test-coverage.",
      ko: "이 단계 전에 커버리지를 켜고 테스트를 실행해 보고서를 남기거나 evidence.test-coverage를 수정하세요."
    }
  };
}
function notWhole(problems) {
  const list = nameList(problems, 2);
  return {
    status: "unknown",
    message: {
      en: `Not all coverage reports could be read: ${list.en}.`,
      ko: `읽지 못한 커버리지 보고서가 있습니다: ${list.ko}.`
    },
    why: {
      en: "The share of the rest says nothing of what is missing.",
      ko: "나머지의 수치로는 빠진 부분을 알 수 없습니다."
    },
    instead: {
      en: "Let the test step end and write whole files before this step; take globs that match nothing out of the config.",
      ko: "테스트 단계가 끝나 파일이 온전히 기록된 뒤 이 단계를 실행하고, 아무것도 찾지 못하는 경로는 설정에서 빼세요."
    },
    evidence: boundEvidence(problems.map((problem) => ({ text: verbatim(problem) })))
  };
}

// src/core/review/rules/tests.ts
var testsRule = {
  id: "tests",
  title: { en: "Tests", ko: "테스트" },
  protects: {
    en: "Nothing is deployed whose own tests say that it is broken, or whose tests did not run.",
    ko: "테스트가 실패했거나 실행되지 않은 코드가 배포되지 않도록 합니다."
  },
  decides: {
    en: "Reads the JUnit reports of `evidence.tests`. Fails when a test failed and when fewer than `min` tests are told. Warns when more than `max-skipped-percent` of them were skipped, and when one failed in one report and passed in a later one. Unknown when no report is there, when all tests were skipped, or when a report is cut or cannot be read. Whether the reports are of this commit is not known: write them in the same pipeline run.",
    ko: "`evidence.tests`의 JUnit 보고서를 읽습니다. 실패한 테스트가 있거나 테스트가 `min`개 미만이면 실패, 건너뛴 테스트가 `max-skipped-percent`를 넘거나 한 보고서에서 실패하고 이후 보고서에서 통과한 테스트가 있으면 경고입니다. 보고서가 없거나, 모든 테스트를 건너뛰었거나, 보고서가 잘렸거나 읽을 수 없으면 판단 불가입니다. 보고서가 이 커밋의 것인지는 알 수 없으므로 같은 파이프라인 실행에서 생성하세요."
  },
  example: {
    en: "TEST-payments.xml tells 412 tests, and RefundTest refundsTwice failed: fails, and names that test and its file.",
    ko: "TEST-payments.xml의 테스트 412개 중 RefundTest refundsTwice가 실패: 실패로 판정하고 해당 테스트와 파일을 알려 줍니다."
  },
  reads: "change",
  evaluate: ({ evidence: { tests } }, options) => tests.status === "known" ? judgeResults(tests.value, tests.problems, options) : judge({ problems: [notRead4(tests)], pass: verbatim("") })
};
function judgeResults(results, problems, options) {
  const { total, passed, failed, skipped, flaky, overruled } = results;
  const flakyNote = flaky === 0 ? { en: "", ko: "" } : {
    en: ` ${countOf(flaky, "of them", "of them")} passed only when run again.`,
    ko: ` 그중 ${flaky}개는 재실행에서 통과했습니다.`
  };
  return judge({
    problems: [
      ...failed > 0 ? [failedTests(results)] : [],
      ...total < options.min ? [tooFew(total, options)] : [],
      ...passed === 0 && total >= options.min ? [nonePassed(results)] : [],
      ...skipped * 100 > options.maxSkippedPercent * total ? [tooManySkipped(results, options)] : [],
      ...overruled > 0 ? [ranAgain(overruled)] : [],
      ...problems.length > 0 ? [notWhole2(problems)] : []
    ],
    pass: {
      en: `${countOf(passed, "test")} passed, none failed, ${skipped} skipped.${flakyNote.en}`,
      ko: `테스트 ${passed}개 통과, 실패 0개, 건너뜀 ${skipped}개.${flakyNote.ko}`
    },
    evidence: boundEvidence(results.files.map((path) => ({ text: verbatim(path), path })))
  });
}
function notRead4(reading) {
  if (reading.status === "off") {
    return {
      status: "unknown",
      message: {
        en: "No test reports are configured.",
        ko: "테스트 보고서가 설정되지 않았습니다."
      },
      why: {
        en: "Whether the tests of this release passed is not known here.",
        ko: "이 배포의 테스트가 통과했는지 알 수 없습니다."
      },
      instead: {
        en: 'Name the JUnit files under evidence.tests in the config, for example "**/build/test-results/**/*.xml".',
        ko: '설정의 evidence.tests에 JUnit 파일을 지정하세요. 예: "**/build/test-results/**/*.xml".'
      }
    };
  }
  return {
    status: "unknown",
    message: {
      en: `The test reports cannot be read: ${reading.reason}.`,
      ko: `테스트 보고서를 읽을 수 없습니다: ${reading.reason}.`
    },
    why: {
      en: "Tests that nobody can see the result of may have failed, or never ran.",
      ko: "결과를 볼 수 없는 테스트는 실패했거나 아예 실행되지 않았을 수 있습니다."
    },
    instead: {
      en: "Run the tests before this step in the same workspace and keep their JUnit files, or correct evidence.tests.",
      ko: "이 단계 전에 같은 작업 공간에서 테스트를 실행해 JUnit 파일을 남기거나 evidence.tests를 수정하세요."
    }
  };
}
var namedMax = 3;
function failedTests({ failed, total, failures: failures2 }) {
  const names3 = failures2.slice(0, namedMax).map(({ name, file }) => `${name} (${file})`);
  const list = nameList([...names3, ...Array.from({ length: failed - names3.length }, () => "")], names3.length);
  return {
    status: "fail",
    message: {
      en: `${failed} of ${countOf(total, "test")} failed: ${list.en}.`,
      ko: `테스트 ${total}개 중 ${failed}개 실패: ${list.ko}.`
    },
    why: {
      en: "What these tests check does not work in the code that is about to be deployed.",
      ko: "배포하려는 코드에서 이 테스트가 확인하는 동작이 깨져 있습니다."
    },
    instead: {
      en: "Repair the code or the test and build again. Where a test is wrong today, skip it with a reason and an issue. A runner that retries must write one result a test (Gradle: mergeReruns = true).",
      ko: "코드나 테스트를 고쳐 다시 빌드하세요. 테스트 자체가 잘못되었다면 사유와 이슈를 남기고 건너뛰세요. 재시도하는 러너는 테스트마다 결과를 하나만 남겨야 합니다(Gradle: mergeReruns = true)."
    },
    evidence: boundEvidence(failures2.map(failureEvidence))
  };
}
var failureEvidence = ({ name, file, message }) => ({
  text: verbatim(message === "" ? name : `${name}: ${message}`),
  path: file
});
function tooFew(total, { min }) {
  return {
    status: "fail",
    message: {
      en: `The reports tell ${countOf(total, "test")}; at least ${min} must run.`,
      ko: `보고서의 테스트가 ${total}개입니다(최소 ${min}개).`
    },
    why: {
      en: "A run that was filtered, or stopped early, looks green and proves little.",
      ko: "일부만 실행했거나 중간에 멈춘 테스트는 성공처럼 보여도 증명하는 것이 없습니다."
    },
    instead: {
      en: "Run the whole suite and keep all its reports; check that evidence.tests matches every module.",
      ko: "전체 테스트를 실행하고 보고서를 모두 남기세요. evidence.tests가 모든 모듈을 포함하는지 확인하세요."
    }
  };
}
function nonePassed({ total, failed }) {
  const told = failed === 0 ? {
    en: `None of ${countOf(total, "test")} ran: all were skipped.`,
    ko: `테스트 ${total}개를 모두 건너뛰어 실행된 테스트가 없습니다.`
  } : { en: `None of ${countOf(total, "test")} passed.`, ko: `통과한 테스트가 없습니다(전체 ${total}개).` };
  return {
    status: "unknown",
    message: total === 0 ? { en: "The reports tell no test.", ko: "보고서에 테스트가 없습니다." } : told,
    why: { en: "No test says that this release works.", ko: "이 배포가 동작함을 확인한 테스트가 없습니다." },
    instead: {
      en: "Check that the tests run in this pipeline, and that evidence.tests names their reports.",
      ko: "파이프라인에서 테스트가 실행되는지, evidence.tests가 그 보고서를 가리키는지 확인하세요."
    }
  };
}
function tooManySkipped({ skipped, total }, { maxSkippedPercent: max }) {
  const percent2 = percentOf(skipped, total);
  return {
    status: "warn",
    message: {
      en: `${skipped} of ${countOf(total, "test")} (${percent2} %) were skipped; at most ${max} % may be.`,
      ko: `테스트 ${total}개 중 ${skipped}개(${percent2}%)를 건너뛰었습니다(허용 ${max}%).`
    },
    why: {
      en: "What they check is not checked for this release.",
      ko: "해당 테스트가 확인하는 동작은 이번 배포에서 검증되지 않았습니다."
    },
    instead: {
      en: "Look why they are skipped (a missing service, a disabled group), and run them, or try by hand what they check.",
      ko: "건너뛴 이유(없는 서비스, 비활성화된 그룹)를 확인해 실행하거나, 확인하는 동작을 직접 점검하세요."
    }
  };
}
function ranAgain(count2) {
  return {
    status: "warn",
    message: {
      en: `${countOf(count2, "test")} failed in one report and passed in a later one.`,
      ko: `테스트 ${count2}개가 한 보고서에서는 실패하고 이후 보고서에서는 통과했습니다.`
    },
    why: {
      en: "The later run counts; it may have been luck, or another platform than the one that failed.",
      ko: "이후 실행을 기준으로 보지만, 우연이었거나 실패한 것과 다른 플랫폼의 결과일 수 있습니다."
    },
    instead: {
      en: "Read the failure before you rely on the retry; keep only the reports of the last attempt, and those of different platforms apart.",
      ko: "재시도 결과를 믿기 전에 실패 내용을 확인하세요. 마지막 시도의 보고서만 남기고, 플랫폼별 보고서는 구분하세요."
    }
  };
}
function notWhole2(problems) {
  const list = nameList(problems, 2);
  return {
    status: "unknown",
    message: {
      en: `Not all test reports could be read: ${list.en}.`,
      ko: `읽지 못한 테스트 보고서가 있습니다: ${list.ko}.`
    },
    why: {
      en: "A failed test may be told in what is missing.",
      ko: "빠진 부분에 실패한 테스트가 있을 수 있습니다."
    },
    instead: {
      en: "Let the test step end and write whole files before this step; take globs that match nothing out of evidence.tests.",
      ko: "테스트 단계가 끝나 파일이 온전히 기록된 뒤 이 단계를 실행하고, 아무것도 찾지 못하는 경로는 evidence.tests에서 빼세요."
    },
    evidence: boundEvidence(problems.map((problem) => ({ text: verbatim(problem) })))
  };
}

// src/core/review/find-outside-hours.ts
var minuteMs4 = 6e4;
function findOutsideHours(input) {
  const { window: window2, work } = input;
  const stretch = stretchAt(window2.start, work);
  if (stretch === null) {
    return [{ ...outsideText(input), status: "fail", instead: proposalFor(input) }];
  }
  const late = lateEndText(input, stretch);
  return [
    ...late === null ? [] : [{ ...late, status: "fail", instead: proposalFor(input) }],
    ...findEve(input)
  ];
}
var proposalFor = ({ window: window2, options, facts }) => proposeWindow(window2, { ...facts, rules: { ...facts.rules, window: options } });
function outsideText({ window: window2, work, options }) {
  const start = momentText(window2.start, work.timeZone);
  const date = inZone(window2.start, work.timeZone).toPlainDate();
  const off = whyOff(date, work);
  const why3 = {
    en: "If it goes wrong, the people who can fix it are not at work, and finding them costs the time that users wait.",
    ko: "문제가 생겼을 때 고칠 수 있는 사람이 근무 중이 아니어서, 연락하는 동안 장애가 길어집니다."
  };
  if (off?.kind === "day-off") {
    return {
      message: {
        en: `The window starts on a day off: ${dateText(date).en}, ${off.name}.`,
        ko: `배포 시작일이 휴일입니다: ${dateText(date).ko} ${off.name}.`
      },
      why: why3,
      evidence: [{ text: verbatim(`${date.toString()}: ${off.name}`) }]
    };
  }
  if (off?.kind === "weekday") {
    return {
      message: {
        en: `The window starts on ${dateText(date).en}, which is no working day.`,
        ko: `근무일이 아닌 날에 시작합니다: ${dateText(date).ko}.`
      },
      why: why3
    };
  }
  return {
    message: {
      en: `The window starts at ${start.en}, outside working hours (${options.hours.from}–${options.hours.to}, ${work.timeZone}).`,
      ko: `근무 시간(${options.hours.from}~${options.hours.to}, ${work.timeZone}) 밖에 시작합니다: ${start.ko}.`
    },
    why: why3
  };
}
function lateEndText({ window: window2, work, options }, stretch) {
  const left = Math.floor((stretch.end - window2.end) / minuteMs4);
  const end = momentText(window2.end, work.timeZone);
  const close = momentText(stretch.end, work.timeZone);
  const why3 = {
    en: `Most trouble shows within the first hour after a deploy; from ${close.en} on nobody at work would see it.`,
    ko: `배포 문제는 대부분 배포 직후 드러나는데, ${close.ko} 이후에는 근무 중에 볼 사람이 없습니다.`
  };
  if (left < 0) {
    return {
      message: {
        en: `The window ends at ${end.en}, after working time is over (${close.en}).`,
        ko: `배포 종료(${end.ko})가 근무 종료(${close.ko})보다 늦습니다.`
      },
      why: why3
    };
  }
  if (left < options.watchMinutes) {
    return {
      message: {
        en: `After the end at ${end.en}, ${left} minutes of working time remain; ${options.watchMinutes} are needed to watch.`,
        ko: `배포 종료(${end.ko}) 후 남는 근무 시간이 ${left}분으로, 지켜보는 데 필요한 ${options.watchMinutes}분보다 짧습니다.`
      },
      why: why3
    };
  }
  if (left < options.tailMinutes) {
    return {
      message: {
        en: `The window ends at ${end.en}, within the last ${options.tailMinutes} minutes of the working day.`,
        ko: `배포 종료(${end.ko})가 근무 종료 전 ${options.tailMinutes}분 안에 있습니다.`
      },
      why: why3
    };
  }
  return null;
}
function findEve(input) {
  const { window: window2, options, work } = input;
  const eve = eveOf(window2, work);
  const next = eve?.add({ days: 1 });
  const off = next === void 0 ? null : whyOff(next, work);
  if (options.beforeDayOff === "allow" || eve === null || next === void 0 || off === null) {
    return [];
  }
  const name = off.kind === "day-off" ? off.name : "";
  return [
    {
      status: options.beforeDayOff,
      message: {
        en: `${dateText(eve).en} is the last working day before days off (${[dateText(next).en, name].filter(Boolean).join(", ")}).`,
        ko: `휴일 전 마지막 근무일입니다: ${dateText(eve).ko}, 다음 날 ${[dateText(next).ko, name].filter(Boolean).join(" ")}.`
      },
      why: {
        en: "What shows slowly, a leak or a nightly job, would show while nobody is at work.",
        ko: "누수나 야간 작업처럼 천천히 드러나는 문제가 아무도 없는 동안 드러납니다."
      },
      instead: proposalFor(input)
    }
  ];
}

// src/core/review/rules/window.ts
var minuteMs5 = 6e4;
var lateStartMs = 60 * minuteMs5;
var windowRule = {
  id: "window",
  title: { en: "Deploy window", ko: "배포 시간" },
  protects: {
    en: "The deploy happens, and is watched afterwards, while the people who can fix it are at work.",
    ko: "문제를 고칠 수 있는 사람이 근무하는 동안 배포하고 지켜보도록 합니다."
  },
  decides: {
    en: "In `time-zone`: start and end lie in the same working time (`days`, `hours`, no day off when `holidays`), the end leaves `tail-minutes` and `watch-minutes` of it, and the window is no longer than `max-minutes`. The last working day before days off: `before-day-off`. A start over an hour ago warns, a window that is over fails. Without a window, or when days off cannot be told: unknown.",
    ko: "`time-zone` 기준으로 시작과 끝이 같은 근무 시간(`days`, `hours`, `holidays`이면 휴일 제외) 안에 있고, 종료 후 `tail-minutes`와 `watch-minutes`만큼 근무 시간이 남고, 길이가 `max-minutes` 이하인지 봅니다. 휴일 전 마지막 근무일은 `before-day-off`를 따릅니다. 시작이 1시간 넘게 지났으면 경고, 이미 끝났으면 실패이며, 시간이 없거나 휴일을 알 수 없으면 판단 불가입니다."
  },
  example: {
    en: "A window from 17:30 to 18:00 with hours until 18:00: the rule fails, for nobody is left to watch, and proposes the next window.",
    ko: "근무 시간이 18:00까지인데 17:30~18:00에 배포하면 지켜볼 사람이 없으므로 실패하고 다음 가능 시간을 제안합니다."
  },
  reads: "change",
  evaluate(facts, options) {
    const { window: window2 } = facts.release;
    if (window2 === null) {
      return noWindow2();
    }
    const work = workHoursOf(facts, options);
    const span = spanText(window2, work.timeZone);
    return judge({
      problems: [
        ...findLate(window2, facts),
        ...findTooLong(window2, options),
        ...findOutsideHours({ window: window2, options, work, facts }),
        ...findUncheckedHolidays(facts, options)
      ],
      pass: {
        en: `${span.en} lies in working time and leaves enough of it to watch.`,
        ko: `근무 시간 안이며 배포 후 지켜볼 시간도 충분합니다: ${span.ko}.`
      }
    });
  }
};
function noWindow2() {
  return {
    status: "unknown",
    message: { en: "No deploy window is given.", ko: "배포 시간이 지정되지 않았습니다." },
    why: {
      en: "Whether people will be at work to watch the deploy cannot be told.",
      ko: "배포를 지켜볼 사람이 근무 중인지 알 수 없습니다."
    },
    instead: {
      en: "Give one: --window now, or --window 2026-03-03T11:00/1h",
      ko: "배포 시간을 지정하세요: --window now 또는 --window 2026-03-03T11:00/1h"
    },
    evidence: []
  };
}
function daysOffUnknown(reason) {
  return {
    status: "unknown",
    message: {
      en: `Which days are off cannot be told: ${reason}`,
      ko: `휴일을 확인할 수 없습니다: ${reason}`
    },
    why: {
      en: "The window may lie on a holiday, when nobody watches.",
      ko: "지켜볼 사람이 없는 휴일에 배포하게 될 수 있습니다."
    },
    instead: {
      en: "Check calendar.country and calendar.region, or list the days under calendar.add and set window.holidays to false.",
      ko: "calendar.country와 calendar.region을 확인하거나, calendar.add에 휴일을 적고 window.holidays를 false로 설정하세요."
    }
  };
}
function findLate(window2, facts) {
  const { now, timeZone } = facts.release;
  const over = window2.end <= now;
  if (!over && now - window2.start <= lateStartMs) {
    return [];
  }
  const start = momentText(window2.start, timeZone);
  const end = momentText(window2.end, timeZone);
  return [
    {
      status: over ? "fail" : "warn",
      message: over ? {
        en: `The window ended at ${end.en}; that is over.`,
        ko: `배포 시간이 이미 끝났습니다(종료 ${end.ko}).`
      } : {
        en: `The window began over an hour ago, at ${start.en}.`,
        ko: `배포 시작 시각이 1시간 넘게 지났습니다(시작 ${start.ko}).`
      },
      why: {
        en: "The deploy would run later than people were told, and what remains may be too short to undo it.",
        ko: "안내된 시간보다 늦게 배포되고, 남은 시간이 되돌리기에 부족할 수 있습니다."
      },
      instead: {
        en: "Give the window that is now meant: --window now, or a later start.",
        ko: "실제 배포할 시간을 다시 지정하세요: --window now 또는 더 늦은 시작 시각."
      }
    }
  ];
}
function findTooLong(window2, options) {
  const minutes = Math.round((window2.end - window2.start) / minuteMs5);
  if (minutes <= options.maxMinutes) {
    return [];
  }
  return [
    {
      status: "fail",
      message: {
        en: `The window is ${minutes} minutes long; at most ${options.maxMinutes} are allowed.`,
        ko: `배포 시간이 ${minutes}분으로, 허용된 최대 ${options.maxMinutes}분을 넘습니다.`
      },
      why: {
        en: "In a long window nobody knows when to look, and it blocks the time for others.",
        ko: "시간이 길면 언제 지켜봐야 할지 알기 어렵고, 다른 배포도 막습니다."
      },
      instead: {
        en: `Name the ${options.maxMinutes} minutes in which it will really happen, or split the release.`,
        ko: `실제로 배포할 ${options.maxMinutes}분 이내의 시간을 지정하거나 배포를 나누세요.`
      }
    }
  ];
}
function findUncheckedHolidays(facts, options) {
  const { daysOff } = facts.release;
  if (!options.holidays) return [];
  if (daysOff.status === "unknown") return [daysOffUnknown(daysOff.reason)];
  if (daysOff.country !== null) return [];
  return [
    {
      status: "warn",
      message: {
        en: "Public holidays were not checked: no country is set.",
        ko: "국가가 설정되지 않아 공휴일을 확인하지 못했습니다."
      },
      why: {
        en: "The window may lie on a public holiday, when nobody watches.",
        ko: "지켜볼 사람이 없는 공휴일에 배포하게 될 수 있습니다."
      },
      instead: {
        en: "Set calendar.country (for example KR), or say that holidays do not matter with window.holidays: false.",
        ko: "calendar.country를 설정하거나(예: KR), 공휴일을 따지지 않는다면 window.holidays: false로 설정하세요."
      }
    }
  ];
}

// src/core/review/rules.ts
var builtInRules = {
  range: rangeRule,
  "takes-away": takesAwayRule,
  operators: operatorsRule,
  window: windowRule,
  freeze: freezeRule,
  conflicts: conflictsRule,
  "irreversible-migration": irreversibleMigrationRule,
  "migration-files": migrationFilesRule,
  "migration-locks": migrationLocksRule,
  "breaking-change": breakingChangeRule,
  "rollback-plan": rollbackPlanRule,
  "monitoring-plan": monitoringPlanRule,
  checklists: checklistsRule,
  "note-complete": noteCompleteRule,
  coverage: coverageRule,
  reviewers: reviewersRule,
  checks: checksRule,
  tests: testsRule,
  "test-coverage": testCoverageRule,
  "issue-state": issueStateRule,
  certificates: certificatesRule,
  "runtime-needs": runtimeNeedsRule,
  "similar-incident": similarIncidentRule,
  sources: sourcesRule
};
var builtInRuleIds = Object.values(builtInRules).map((rule) => rule.id);

export {
  verbatim,
  judge,
  personKey,
  isOnePerson,
  countOf,
  nameList,
  tellIncident,
  standIncidents,
  appliesTo,
  findConflicts,
  shortageText,
  proposalCount,
  proposeWindows,
  proposeInstead,
  whatToConfigure,
  autoLevelOf,
  settleLevels,
  gateCheckName,
  workName,
  ownerText,
  sharedText,
  findMigrationHazards,
  owningTeams,
  noteValues,
  describeRef,
  parseTemplates,
  chooseTemplate,
  fillText,
  draftTitle,
  titleAround,
  levelName,
  draftSummary,
  draftSummaryParts,
  joinSummary,
  percentText,
  builtInRules,
  builtInRuleIds
};
