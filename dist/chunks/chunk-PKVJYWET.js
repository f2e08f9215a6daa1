import {
  require_picomatch
} from "./chunk-2AJRLDHE.js";
import {
  localTime
} from "./chunk-FHEQHLND.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";
import {
  require_ucs2length
} from "./chunk-IE5QFPS6.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";
import {
  commitRef,
  fileRef,
  pullRequestRef
} from "./chunk-HFOKONDR.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/core/review/calendar/name-key.ts
var nameKey = (name) => name.normalize("NFC").trim().toLowerCase().replace(/^(?:(?:component|resource|system|api):)(?:[^/\s]+\/)?/, "");
function distinctNames(names3) {
  const spellings = /* @__PURE__ */ new Map();
  for (const name of names3) {
    const key = nameKey(name);
    if (!spellings.has(key)) spellings.set(key, name.trim());
  }
  return [...spellings.values()];
}

// src/core/review/calendar/footprint.ts
function footprintOf(modules, settings) {
  const services = distinctNames(
    modules.flatMap(({ name, component }) => [name, ...component ? [component.name] : []])
  );
  const own = new Set(services.map(nameKey));
  const configured = settings.filter(({ name }) => modules.some((module) => module.name === name));
  const platforms = [
    ...configured.flatMap((module) => module.platforms),
    ...modules.flatMap(({ component }) => [
      ...component?.system === void 0 ? [] : [component.system.replace(/^.*[:/]/, "")],
      ...component?.resources ?? []
    ])
  ];
  const neighbours = modules.flatMap(({ component }) => component?.neighbours ?? []);
  return {
    services,
    neighbours: nearest(neighbours).filter(({ name }) => !own.has(nameKey(name))),
    platforms: distinctNames(platforms)
  };
}
function nearest(neighbours) {
  const byName = /* @__PURE__ */ new Map();
  for (const neighbour of [...neighbours].sort((a, b) => a.distance - b.distance)) {
    const key = nameKey(neighbour.name);
    if (!byName.has(key)) byName.set(key, neighbour);
  }
  return [...byName.values()];
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

// src/core/review/wording.ts
function countOf(count2, noun, plural2 = `${noun}s`) {
  return `${count2} ${count2 === 1 ? noun : plural2}`;
}
function nameList(names3, max = 5, unitKo = "건") {
  const shown = names3.slice(0, max).join(", ");
  const rest = names3.length - max;
  return rest > 0 ? { en: `${shown} and ${rest} more`, ko: `${shown} 외 ${rest}${unitKo}` } : { en: shown, ko: shown };
}
var evidenceMax = 20;
function boundEvidence(evidence) {
  const rest = evidence.length - evidenceMax;
  return rest > 0 ? [...evidence.slice(0, evidenceMax), { text: { en: `… and ${rest} more`, ko: `… 외 ${rest}건` } }] : evidence;
}
var percentOf = (part, whole) => whole === 0 ? 0 : Math.round(part * 1e3 / whole) / 10;

// src/core/text/cut-at.ts
function cutAt(text, lengthMax) {
  if (text.length <= lengthMax) return text;
  if (lengthMax <= 1) return "…".slice(0, Math.max(0, lengthMax));
  const room = text.slice(0, lengthMax - 1).replace(/[\ud800-\udbff]$/, "");
  const space = room.lastIndexOf(" ");
  let end = space > room.length * 0.6 ? space : room.length;
  while (end > 0 && beforeCut.test(room.charAt(end - 1))) end -= 1;
  return `${room.slice(0, end)}…`;
}
var beforeCut = /[\s,;:–-]/u;

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

// src/core/change/migrations/irreversible-statements.ts
function irreversibleStatements(migrations) {
  return migrations.flatMap(
    (migration) => losing(migration).map((statement) => ({ migration, statement, ...describe(migration, [statement]) }))
  );
}
function dataLosses(migrations) {
  return migrations.flatMap((migration) => {
    const groups = /* @__PURE__ */ new Map();
    for (const statement of losing(migration)) {
      const id = groupOf(statement);
      groups.set(id, [...groups.get(id) ?? [], statement]);
    }
    return [...groups.values()].map((statements) => ({
      migration,
      statements,
      tables: tablesOf(statements),
      ...describe(migration, statements)
    }));
  });
}
function losing(migration) {
  if (migration.status === "deleted") return [];
  return migration.statements.filter(
    (statement) => statement.operation !== "run-code" && !statement.reversible && (statement.effect === "destroys-data" || statement.effect === "rewrites-data")
  );
}
function groupOf(statement) {
  const { operation, columns, literals, where } = statement;
  const isOfRows = where !== void 0 && !mergesValues(statement);
  if (operation === "update" && literals.length > 0 && !isOfRows)
    return `update ${columns.join()} ${literals.join("\n")}`;
  if (operation === "update" || operation === "alter-type")
    return `${operation} ${statement.table} ${columns.join()}`;
  return operation;
}
function tablesOf(statements) {
  return [...new Set(statements.flatMap(({ table }) => table === void 0 || table === "?" ? [] : table))];
}
function describe(migration, statements) {
  return { reason: reasonOf(migration, statements), saveFirst: saveFirstOf(statements) };
}
var mergesValues = ({ columns, literals, where = "" }) => literals.length === 2 && columns.length === 1 && where.toLowerCase().includes((columns[0] ?? "").toLowerCase());
var codeMax = 120;
var code = (text) => {
  const plain = text.replaceAll("`", "'");
  return `\`${plain.length > codeMax ? `${plain.slice(0, codeMax - 1)}…` : plain}\``;
};
function list(items, and) {
  const shown = items.length > 6 ? [...items.slice(0, 5), `+${items.length - 5}`] : items;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")}${and}${shown.at(-1)}`;
}
var english = (items) => list(items.map(code), " and ");
var korean = (items) => list(items.map(code), ", ");
function reasonOf(migration, statements) {
  const { version: version2 } = migration;
  const first = statements[0];
  const tables = tablesOf(statements);
  const columns = [...new Set(statements.flatMap((statement) => statement.columns))];
  const placesEn = tables.length > 0 ? english(tables) : "a table that it does not name";
  const placesKo = tables.length > 0 ? korean(tables) : "이름을 알 수 없는 테이블";
  switch (first?.operation) {
    case "update":
      return overwriteReason({ version: version2, statements, placesEn, placesKo });
    case "update-computed":
      return {
        en: `${version2} recomputes ${english(columns)} in ${placesEn} and keeps no copy of the old values.`,
        ko: `${version2}에서 ${placesKo}의 ${korean(columns)} 값을 다시 계산해 덮어쓰며, 이전 값의 사본을 남기지 않습니다.`
      };
    case "delete":
      return deleteReason({ version: version2, statements, placesEn, placesKo });
    case "drop-column":
      return {
        en: `${version2} drops ${english(qualified(statements))} with everything in ${statements.length > 1 || columns.length > 1 ? "them" : "it"}; adding ${columns.length > 1 ? "the columns" : "the column"} again brings back no values.`,
        ko: `${version2}에서 ${korean(qualified(statements))} 컬럼을 삭제합니다. 컬럼을 다시 추가해도 값은 돌아오지 않습니다.`
      };
    case "alter-type":
      return typeReason({ version: version2, statements, placesEn, placesKo });
    case "drop-table":
      return {
        en: `${version2} drops ${placesEn} with every row; making ${tables.length > 1 ? "the tables" : "the table"} again brings back none.`,
        ko: `${version2}에서 ${placesKo} 테이블을 삭제합니다. 테이블을 다시 만들어도 데이터는 돌아오지 않습니다.`
      };
    case "truncate":
      return {
        en: `${version2} empties ${placesEn} (TRUNCATE); the rows come back only from a backup.`,
        ko: `${version2}에서 ${placesKo}의 모든 행을 삭제(TRUNCATE)합니다. 백업 외에는 복구할 방법이 없습니다.`
      };
    case "upsert":
    case "merge":
      return {
        en: `${version2} overwrites rows of ${placesEn} that already exist and keeps no copy of them.`,
        ko: `${version2}에서 ${placesKo}의 기존 행을 덮어쓰며 사본을 남기지 않습니다.`
      };
    default:
      return {
        en: `${version2} runs ${code((first?.operation ?? "").replaceAll("-", " "))} on ${placesEn}; what was there comes back only from a backup.`,
        ko: `${version2}에서 ${placesKo}에 ${code((first?.operation ?? "").replaceAll("-", " "))} 구문을 실행합니다. 기존 데이터는 백업으로만 복구할 수 있습니다.`
      };
  }
}
function overwriteReason({ version: version2, statements, placesEn, placesKo }) {
  const columns = [...new Set(statements.flatMap((statement) => statement.columns))];
  const wheres = [...new Set(statements.map((statement) => statement.where))];
  const [after, before] = statements[0]?.literals ?? [];
  const [where] = wheres;
  if (where === void 0 || wheres.includes(void 0)) {
    return {
      en: `${version2} sets ${english(columns)} to the same value in every row of ${placesEn} and keeps no copy of what was there.`,
      ko: `${version2}에서 ${placesKo} 모든 행의 ${korean(columns)} 값을 같은 값으로 바꾸며, 이전 값의 사본을 남기지 않습니다.`
    };
  }
  if (statements.every(mergesValues) && after !== void 0 && before !== void 0) {
    return {
      en: `${version2} overwrites ${code(before)} with ${code(after)} in ${placesEn} and keeps no copy; which rows had ${code(before)} can then be told only from a backup.`,
      ko: `${version2}에서 ${placesKo}의 ${code(before)} 값을 ${code(after)} 값으로 덮어쓰며 사본을 남기지 않습니다. 이후 어느 행이 ${code(before)} 값이었는지는 백업으로만 확인할 수 있습니다.`
    };
  }
  const rest = wheres.length - 1;
  const more = rest === 0 ? { en: "", ko: "" } : { en: ` and by ${rest} more condition${rest === 1 ? "" : "s"}`, ko: ` 외 ${rest}건` };
  return {
    en: `${version2} overwrites ${english(columns)} in ${placesEn} where ${code(where)}${more.en} and keeps no copy of the old values.`,
    ko: `${version2}에서 ${placesKo}의 ${korean(columns)} 값을 덮어쓰며(조건: ${code(where)}${more.ko}) 이전 값의 사본을 남기지 않습니다.`
  };
}
function deleteReason(input) {
  const { version: version2, statements, placesEn, placesKo } = input;
  const where = statements.length === 1 ? statements[0]?.where : void 0;
  const all = statements.every((statement) => statement.where === void 0);
  if (all) {
    return {
      en: `${version2} deletes every row of ${placesEn}; the rows come back only from a backup.`,
      ko: `${version2}에서 ${placesKo}의 모든 행을 삭제합니다. 백업 외에는 복구할 방법이 없습니다.`
    };
  }
  return {
    en: `${version2} deletes rows of ${placesEn}${where === void 0 ? "" : ` where ${code(where)}`}; nothing in this release puts them back.`,
    ko: `${version2}에서 ${placesKo}의 행을 삭제합니다${where === void 0 ? "" : `(조건: ${code(where)})`}. 이번 배포에는 되돌리는 구문이 없습니다.`
  };
}
function typeReason({ version: version2, statements, placesEn, placesKo }) {
  const columns = statements[0]?.columns ?? [];
  const type = statements[0]?.literals[0];
  const to = type === void 0 ? { en: "", ko: "" } : { en: ` to ${code(type)}`, ko: `${code(type)}(으)로 ` };
  return {
    en: `${version2} changes the type of ${english(columns)} in ${placesEn}${to.en}; if the column was wider or finer before, values are cut, rounded or refused.`,
    ko: `${version2}에서 ${placesKo}의 ${korean(columns)} 타입을 ${to.ko}바꿉니다. 기존 타입이 더 넓거나 정밀했다면 값이 잘리거나 반올림되거나 오류가 발생할 수 있습니다.`
  };
}
function qualified(statements) {
  return statements.flatMap(
    ({ table, columns }) => columns.map((column) => table === void 0 ? column : `${table}.${column}`)
  );
}
function saveFirstOf(statements) {
  const tables = tablesOf(statements);
  if (tables.length === 0) {
    return {
      en: "Take a snapshot of the database first.",
      ko: "실행 전에 데이터베이스 스냅샷을 확보하세요."
    };
  }
  const wheres = [...new Set(statements.map((statement) => statement.where))];
  const where = wheres.length === 1 ? wheres[0] : void 0;
  const dropped = statements[0]?.operation === "alter-type";
  if (dropped) {
    return {
      en: `Check the old type first; unless it fits, take a snapshot of ${english(tables)}.`,
      ko: `기존 타입을 먼저 확인하고, 더 넓은 타입이었다면 ${korean(tables)} 스냅샷을 확보하세요.`
    };
  }
  return {
    en: `Take a snapshot of ${english(tables)} first${where === void 0 ? "" : `, or at least a copy of the rows with ${code(where)}`}.`,
    ko: `실행 전에 ${korean(tables)} 스냅샷${where === void 0 ? "" : `이나 최소한 ${code(where)} 조건에 맞는 행의 사본`}을 확보하세요.`
  };
}

// src/core/change/migrations/migration-hazards.ts
function findMigrationHazards(migrations) {
  return migrations.flatMap((migration) => {
    const texts = [
      ["edited", edited(migration)],
      ["deleted", deleted(migration)],
      ["left-behind", leftBehind(migration, migrations)],
      ["dropped-too", droppedToo(migration, migrations)],
      ["same-version", sameVersion(migration, migrations)],
      ["not-understood", notUnderstood(migration)]
    ];
    return texts.flatMap(([kind, text]) => text === null ? [] : { kind, migration, text });
  });
}
var code2 = (text) => `\`${text.replaceAll("`", "'").slice(0, 120)}\``;
var runsOnce = (migration) => migration.runs === void 0 && migration.tool !== "liquibase";
function edited(migration) {
  if (migration.status !== "modified" || !runsOnce(migration)) return null;
  const { version: version2 } = migration;
  if (migration.tool === "flyway") {
    return {
      en: `${version2} was edited after an earlier release: where it has run already, Flyway stops at start with a checksum mismatch.`,
      ko: `${version2}은(는) 이전 배포 이후 수정되었습니다. 이미 적용된 환경에서는 Flyway 체크섬 불일치로 기동에 실패합니다.`
    };
  }
  return {
    en: `${version2} was edited after an earlier release: where it has run already, the edit never runs.`,
    ko: `${version2}은(는) 이전 배포 이후 수정되었습니다. 이미 적용된 환경에서는 수정 내용이 실행되지 않습니다.`
  };
}
function deleted(migration) {
  if (migration.status !== "deleted" || !runsOnce(migration)) return null;
  const { version: version2 } = migration;
  const stops = migration.tool === "flyway";
  return {
    en: `${version2} is deleted: what it did to the database stays${stops ? ", and Flyway may refuse to start because an applied migration is missing" : ""}.`,
    ko: `${version2} 파일이 삭제되어도 데이터베이스에 적용된 내용은 그대로 남습니다.${stops ? " 적용 이력에 있는 파일이 없어 Flyway 검증에 실패할 수 있습니다." : ""}`
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
var names2 = (list2) => list2.slice(0, 5).map(code2).join(", ");
function leftBehind(migration, all) {
  const { stays } = leftOf(migration, all) ?? { stays: [] };
  if (stays.length === 0) return null;
  return {
    en: `Deleting the file ${code2(migration.version)} does not drop ${names2(stays)}, and nothing in this release does.`,
    ko: `${code2(migration.version)} 파일을 삭제해도 ${names2(stays)} 객체는 삭제되지 않으며, 이번 배포에 삭제 구문도 없습니다.`
  };
}
function droppedToo(migration, all) {
  const left = leftOf(migration, all);
  if (left === null || left.stays.length > 0) return null;
  const { leaves = [], version: version2 } = migration;
  return {
    en: `Deleting the file ${code2(version2)} drops nothing by itself; ${left.droppers.join(", ")} drops ${names2(leaves)}.`,
    ko: `${code2(version2)} 파일 삭제만으로는 객체가 삭제되지 않으며, ${names2(leaves)} 삭제는 ${left.droppers.join(", ")}에서 수행됩니다.`
  };
}
function sameVersion(migration, all) {
  const isNumbered = /^V?\d/.test(migration.version) && migration.tool !== "liquibase" && migration.status !== "deleted";
  const twin = all.find(
    (other) => other !== migration && other.version === migration.version && other.tool === migration.tool && other.status !== "deleted" && folderOf(other) === folderOf(migration)
  );
  if (!isNumbered || twin === void 0 || twin.path < migration.path) return null;
  return {
    en: `Two migrations have the version ${migration.version} (${code2(migration.path)}, ${code2(twin.path)}): the deploy stops or runs only one.`,
    ko: `두 마이그레이션의 버전이 ${migration.version}(으)로 같습니다(${code2(migration.path)}, ${code2(twin.path)}). 배포가 중단되거나 하나만 실행됩니다.`
  };
}
var folderOf = (migration) => migration.path.slice(0, migration.path.lastIndexOf("/") + 1);
function notUnderstood(migration) {
  if (migration.understood) return null;
  const lines = migration.statements.filter(({ operation }) => operation === "unknown" || operation === "call" || operation === "run-code").map(({ line }) => line);
  const where = lines.length > 0 ? lines.slice(0, 5).join(", ") : null;
  return {
    en: `${migration.version} was not understood wholly${where === null ? "" : ` (line ${where})`}: read it before the deploy.`,
    ko: `${migration.version}은(는) 일부를 해석하지 못했습니다${where === null ? "" : `(${where}행)`}. 배포 전에 직접 확인하세요.`
  };
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
function windowText(window, timeZone) {
  return `${localTime(window.start, timeZone)} – ${localTime(window.end, timeZone).slice(11)} (${timeZone})`;
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
    lines.flatMap((line) => [...line.group === void 0 ? [] : [line.group], ...line.workTypes ?? []])
  );
}
function missing(lines, own) {
  return lines.filter(
    (line) => line.workTypes !== void 0 && !line.workTypes.some((type) => own.has(type))
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
function parseTemplates(texts) {
  const templates = /* @__PURE__ */ new Map();
  const names3 = /* @__PURE__ */ new Map();
  for (const [name, text] of texts) {
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

// src/core/condense/detail-ranks.ts
var restRank = 5;
var ranks = {
  breaking: 0,
  migration: 1,
  story: 1,
  flag: 2,
  deadline: 3,
  acceptance: 4,
  operation: 5,
  configuration: 5,
  behaviour: 5,
  headline: 5,
  wish: 6,
  other: 6
};
var rankOf = (topic) => ranks[topic];
var plainlyBreaking = /\bbreaking\b|incompatib|호환/iu;

// src/core/condense/group-facts.ts
var namedBumpsMax = 6;
var refsMax = 12;
var groupOfNoise = {
  "dependency-bump": {
    category: "dependency",
    weight: 0.33,
    name: (count2) => ({
      en: `Dependencies (${plural(count2, "commit")})`,
      ko: `의존성 업데이트 (커밋 ${count2}건)`
    })
  },
  release: {
    category: "other",
    weight: 0.05,
    name: (count2) => ({
      en: `Release bookkeeping (${plural(count2, "commit")})`,
      ko: `릴리스 버전 작업 (커밋 ${count2}건)`
    })
  },
  formatting: {
    category: "refactor",
    weight: 0.04,
    name: (count2) => ({
      en: `Formatting only (${plural(count2, "commit")})`,
      ko: `서식만 변경 (커밋 ${count2}건)`
    })
  },
  merge: {
    category: "other",
    weight: 0.02,
    name: (count2) => ({
      en: `Merges without content of their own (${plural(count2, "commit")})`,
      ko: `자체 변경이 없는 병합 (커밋 ${count2}건)`
    })
  },
  empty: {
    category: "other",
    weight: 0.01,
    name: (count2) => ({ en: `Empty commits (${plural(count2, "commit")})`, ko: `빈 커밋 (${count2}건)` })
  }
};
function plural(count2, noun, nouns = `${noun}s`) {
  return `${count2} ${count2 === 1 ? noun : nouns}`;
}
function tellGroups(input) {
  const groups = /* @__PURE__ */ new Map();
  for (const commit of input.untold) {
    const kind = commit.noise ?? "merge";
    groups.set(kind, [...groups.get(kind) ?? [], commit]);
  }
  return [...groups].map(([kind, commits]) => {
    const group = groupOfNoise[kind];
    const name = group.name(commits.length)[input.language];
    const isBump = kind === "dependency-bump";
    return {
      text: isBump ? `${name}${tellBumps(input.bumps, input.language)}` : name,
      category: group.category,
      refs: commits.slice(0, refsMax).map((commit) => pullOrCommit(commit, input.module.scope)),
      details: isBump ? majorDetails(input.bumps, input.language) : [],
      commits: commits.map((commit) => commit.sha),
      module: input.module.name,
      grouped: true,
      weight: group.weight
    };
  });
}
var pullOrCommit = (commit, scope) => commit.pullRequests[0] === void 0 ? commitRef(commit.sha) : pullRequestRef(commit.pullRequests[0], scope);
function tellBumps(bumps, language) {
  const moved = moves(bumps);
  if (moved.length === 0) return "";
  const rest = moved.length - Math.min(moved.length, namedBumpsMax);
  const more = rest > 0 ? { en: `, and ${rest} more`, ko: ` 외 ${rest}건` }[language] : "";
  return `: ${tellMoves(moved)}${more}`;
}
var moves = (bumps) => bumps.filter((bump) => bump.before !== null && bump.after !== null);
function tellMoves(bumps) {
  const named = bumps.map((bump) => `${shortName(bump.name)} ${bump.before ?? "–"} → ${bump.after ?? "–"}`);
  return [...new Set(named)].slice(0, namedBumpsMax).join(", ");
}
function majorDetails(bumps, language) {
  const majors = moves(bumps).filter((bump) => bump.jump === "major");
  if (majors.length === 0) return [];
  const names3 = tellMoves(majors);
  const text = {
    en: `New major version: ${names3}: read its upgrade notes.`,
    ko: `메이저 버전 변경: ${names3} (업그레이드 노트 확인 필요).`
  };
  return [
    { text: text[language], refs: [...new Set(majors.map((bump) => fileRef(bump.path)))].slice(0, refsMax) }
  ];
}
var shortName = (name) => name.slice(name.lastIndexOf(":") + 1);

// src/core/condense/statement-signs.ts
var monthName = "(?:january|february|march|april|june|july|august|september|october|november|december)";
var month = `(?:${monthName}|may|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
var day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
var date = `(?:\\d{4}-\\d{2}(?:-\\d{2})?|${month}\\.? \\d{1,4}\\b|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b|${monthName}\\b|(?:next |this )?${day}|(?:the )?end of (?:the )?(?:${month}|day|week|month|quarter|year|\\w+ 20\\d\\d)\\b|eod\\b|q[1-4]\\b|\\d{1,2}/\\d{1,2}\\b|20\\d\\d\\b)`;
var ending = "(?:ends?|ended|expires?|runs? out|switch(?:es|ed)? off|turn(?:s|ed)? off|shuts? down|shut off|starts?|stops?|goes live|go live|takes? effect|comes? into force|clos(?:e|es|ed)|removed|retired|due|renewed|replaced)";
var koreanDate = "(?:\\d{1,2}월(?: ?\\d{1,2}일| ?말| ?초| ?중순)?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}|\\d{1,2}일|[월화수목금토일]요일|이번 ?주|다음 ?주|연말|분기 ?말)";
var contract = "(?:end-?points?|routes?|apis?|fields?|parameters?|headers?|options?|support|versions?|methods?|propert(?:y|ies)|enums?|values?|events?|topics?|queues?|commands?|arguments?|clients?|formats?|responses?|requests?|payloads?|statuses|status)";
var callers = "(?:clients?|callers?|consumers?|partners?|merchants?|integrations?|users? of the api|apps?)";
var either = (...patterns) => new RegExp(patterns.join("|"), "iu");
var signs = [
  {
    kind: "breaking",
    pattern: either(
      "\\bbreaking\\b(?= *(?:api )?(?:change|for\\b|:))",
      "\\bbackwards?[- ]incompatib",
      "\\bincompatible\\b",
      "\\bnot (?:be )?backwards?[- ]compatible",
      "호환성?(?:이|을|은|도)? ?(?:되지 ?않|안 ?되|깨|없|유지(?:되지|하지)|보장(?:되지|하지)|지원하지)"
    )
  },
  {
    kind: "migration",
    pattern: either(
      "\\bmigrat(?:ion|ions|e|es|ed|ing)\\b",
      "\\bback-?fill\\w*",
      "\\bschema (?:change|update|version)",
      "\\b(?:alter|drop|truncate|rename|create) (?:table|column|(?:unique )?index)\\b",
      "\\b(?:adds?|new|drops?|renames?|removes?) (?:an? |the |new |nullable |unique |not null ){0,3}(?:columns?|tables?|index(?:es)?)\\b",
      "\\b(?:columns?|tables?|index(?:es)?) (?:\\S+ ){0,4}?(?:is|are|was|were|will be|gets?) (?:added|dropped|renamed|removed|created|rewritten|rebuilt|locked|split|moved|widened)",
      "\\b(?:rows|records|data)\\b (?:\\S+ ){0,6}?(?:is|are|was|were|will be|get) (?:filled|converted|moved|copied|updated|rewritten|recomputed|deleted|archived)",
      "\\b\\w+\\.sql\\b",
      "\\bre-?index(?:ed|ing)?\\b",
      "\\b(?:flyway|liquibase|alembic)\\b",
      "마이그레이션|백필|재색인|데이터(?:를|는|가)?[^.]{0,20}(?:이관|보정|옮기|옮김|옮겨|변환|복사)|스키마(?:를|가)? ?(?:변경|수정|추가)",
      "(?:컬럼|칼럼|테이블|인덱스)[^.]{0,20}(?:추가|삭제|변경|생성)"
    )
  },
  {
    kind: "flag",
    pattern: either(
      "\\bfeature[- ]?(?:flag|toggle|switch|gate)",
      "\\b(?:flags?|toggles?|kill[- ]?switch)\\b",
      "\\bby default\\b|\\bdefault value|\\bdefaults? to\\b",
      "\\bdefault (?:\\S+ ){0,4}?(?:is|are|was|goes|changes?|changed|becomes|stays|moves|remains)\\b",
      "\\(default\\b|\\bdefault[:=]|\\b[\\w-]+(?:\\.[\\w-]+)+ ?= ?(?:on|off|true|false)\\b|\\bstays (?:on|off)\\b",
      "\\bbehind (?:the )?`?\\w+[._-]\\w+",
      "\\b(?:on|off|enabled|disabled) (?:only )?for (?:\\S+ )?(?:everybody|everyone|all|tenants?|users?|customers?|merchants?|\\d+ ?%)",
      "플래그|토글|기본 ?값|디폴트|기본(?:적으로)? ?(?:비활성|활성|켜|꺼)"
    )
  },
  {
    kind: "breaking",
    pattern: either(
      "\\bno longer (?:be )?(?:support|accept|return|available|work|sen[dt]|expos|read|exist|allow|valid|includ|publish|contain|deliver|answer|set)",
      "\\b(?:is|are|was|were|been|be|gets?) (?:now )?(?:removed|dropped|deprecated|discontinued|retired|renamed)\\b",
      `\\b(?:remov|drop|dropp|renam|deprecat|retir|delet)(?:e|es|ed|ing|s|) (?:\\S+ ){0,4}?${contract}\\b`,
      `\\b${contract} (?:\\S+ ){0,6}?(?:instead of|where (?:it|there) (?:had|was)|(?:is|are) now an?)\\b`,
      "더 ?이상 (?:지원|사용|제공|허용|동작|유효)",
      "(?:지원|제공)(?:을|이)? ?(?:중단|종료)|무효화",
      "(?:API|엔드포인트|필드|파라미터|헤더|옵션|메서드|상태값?|응답|버전|이벤트)[^.]{0,24}(?:제거|삭제|폐기|이름 ?변경|바뀌|바뀝|타입 ?변경)"
    )
  },
  {
    kind: "deadline",
    pattern: either(
      "\\bdeadline\\b",
      `\\b(?:by|before|until|till|no later than|not later than|due|effective|starting|from|after|as of) (?:[\\w'’,]+ ){0,3}?${date}`,
      `\\b${ending}\\b (?:\\S+ ){0,4}?(?:on|in|at|by|from) ${date}`,
      `\\b${ending} ${date}`,
      `${koreanDate} ?(?:까지|이전|전까지|전에|부터|자로)`,
      `${koreanDate} ?에?[^.]{0,20}(?:종료|만료|중단|시행|폐지|마감|끝나|끊)`,
      "까지 ?(?:완료|적용|반영|배포|처리|제거|전환|유지|해야|마쳐|끝내)",
      "마감|기한|시행일"
    )
  },
  {
    kind: "breaking",
    pattern: either(
      `\\b${callers} (?:\\S+ ){0,6}?(?:must|have to|has to|need to|needs to|stops?|will stop|fails?|will fail|breaks?|will break|get an error)\\b`
    )
  },
  {
    kind: "operation",
    pattern: either(
      "\\broll(?:ed|ing|s)?[- ]?(?:back|out)",
      "\\b(?:deploy\\w*|restart\\w*|re-?boot\\w*|canary|drain\\w*|warm[- ]?up|run-?book|manual(?:ly)?|on-?call|back-?ups?|snapshots?|down-?time|maintenance)\\b",
      "\\b(?:must|requires?|required|needs? to|have to|has to|make sure|ensure|do not|don.t)\\b",
      "배포|롤백|되돌|재시작|재기동|수동|백업|스냅샷|점검|먼저|반드시|필수|해야|주의|금지"
    )
  },
  {
    kind: "configuration",
    pattern: either(
      "\\b(?:config\\w*|settings?|env(?:ironment)? variables?|secrets?|time-?outs?|limits?|quotas?|thresholds?|retr(?:y|ies)|pool|replicas?|memory|heap|cpu|ttl|interval|batch size|rate)\\b",
      "\\b(?:goes|go|changes?|changed|raised|lowered|increased|reduced|up|down) from \\S+ to \\S+",
      "설정|환경 ?변수|타임 ?아웃|제한|한도|임계|재시도|풀 ?크기|메모리|힙|주기"
    )
  },
  // Names of environment variables, in capitals alone.
  { kind: "configuration", pattern: /\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/u }
];
var things = "(?:breaking(?: changes?)?|(?:db |database |data |schema )?migrations?|schema(?: changes?)?|back-?fills?|(?:feature )?flags?|toggles?|deadlines?|down-?time|config\\w*(?: changes?)?|deprecat\\w+|roll-?backs?)";
var denials = [
  `\\b(?:no|without(?: any)?|not an?|not any|zero|nor) (?:\\w+ ){0,2}?${things}(?: (?:or|and|nor) (?:\\w+ ){0,2}?${things})*`,
  `\\b${things}\\s*(?:needed|required|necessary)?\\s*[:?=–-]+\\s*(?:no|none|n/?a|false|nothing|없음|해당 ?없음|-)(?=[\\s.,;]|$)`,
  `\\b(?:does|do|did|will|is|are) ?n[o']t (?:be )?(?:break|change|need|require|touch)\\w* (?:\\w+ ){0,3}?${things}`,
  "(?:마이그레이션|플래그|호환성? ?(?:문제|영향|이슈)|마감|(?:DB|스키마|설정) ?변경|다운타임|롤백)(?: ?(?:사항|이슈))?(?:은|는|이|가|도)? ?(?:없|불필요|필요(?:가|는)? ?없|필요하지 ?않|해당 ?없)[^\\s.,]*"
].map((pattern) => new RegExp(pattern, "giu"));
function signOf(text) {
  const said = denials.reduce((rest, denial) => rest.replace(denial, " "), text);
  return signs.find(({ pattern }) => pattern.test(said))?.kind ?? null;
}
var specifics = [
  /\d/u,
  /`[^`]+`|\b[a-z]{2,}(?:[._][a-z0-9]+)+\b|\b[a-z]+[A-Z]\w*|\b[A-Z]{2,}_[A-Z_]+\b|\/[a-z][\w/{}-]+/u,
  /\d\s?(?:%|ms|s|sec|min|minutes?|hours?|days?|weeks?|[KMG]i?B|KRW|USD|EUR|원|초|분|시간|일|건|개|명|회|배)(?![a-z])|\d{4}-\d{2}-\d{2}/u,
  /\b(?:must|only|never|at most|at least|no more than|up to|within|exactly|rejected|fails?)\b|반드시|이내|이하|이상|초과|미만|최대|최소|불가/iu
];
var specificity = (text) => specifics.filter((pattern) => pattern.test(text)).length;

// src/core/draft/draft-summary.ts
var titleMax = 100;
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
      titleMax
    );
  }
  const others = digest.facts.filter((fact) => !fact.grouped).length - 1 + digest.cut.filter((fact) => !fact.grouped).length;
  const more = others > 0 ? { en: ` and ${others} more`, ko: ` 외 ${others}건` }[language] : "";
  return `${opening}: ${cutAt(lead.text, titleMax - opening.length - 2 - more.length)}${more}`;
}
var titleAround = (input, words) => cutAt(`${titleOpening(input)}: ${words}`, titleMax);
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
  const unread = migrations.filter((migration) => !migration.understood).length;
  const all = unread > 0 ? `${counted} (${{ en: `${unread} not wholly understood`, ko: `${unread}건은 자동 해석 불가` }[language]})` : counted;
  const lost = new Set(irreversibleStatements(migrations).map(({ migration }) => migration.version));
  if (lost.size === 0) {
    if (unread > 0) return [`${all}.`];
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
  const sentences = [];
  if (redone > 0)
    sentences.push(
      {
        en: `${plural(redone, "change")} ${redone === 1 ? "was" : "were"} undone and redone on the way; told once.`,
        ko: `도중에 되돌렸다가 다시 적용한 변경 ${redone}건은 한 번만 기록.`
      }[language]
    );
  if (undone > 0)
    sentences.push(
      {
        en: `${plural(undone, "change")} ${undone === 1 ? "was" : "were"} undone before the release and ${undone === 1 ? "brings" : "bring"} nothing.`,
        ko: `릴리스 전에 되돌린 변경 ${undone}건은 실제 영향 없음.`
      }[language]
    );
  return sentences;
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

// src/core/change/files/match-paths.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function matchPaths(globs) {
  if (globs.length === 0) return () => false;
  const literal = new Set(globs);
  const pattern = new RegExp(
    globs.map((glob) => `(?:${import_picomatch.default.makeRe(glob, { dot: true }).source})`).join("|")
  );
  return (path) => path !== "" && (literal.has(path) || pattern.test(path));
}

// src/domain/migration-lock.ts
var lockModes = [
  "ACCESS SHARE",
  "ROW SHARE",
  "ROW EXCLUSIVE",
  "SHARE UPDATE EXCLUSIVE",
  "SHARE",
  "SHARE ROW EXCLUSIVE",
  "EXCLUSIVE",
  "ACCESS EXCLUSIVE"
];
var holdsUpOthers = (lock2) => (lock2.blocks === "reads-and-writes" || lock2.blocks === "writes") && lock2.duration !== "instant";

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
  let at = 0;
  let resume = null;
  for (let item = 0; item < items.length; ) {
    const token = tokens[at];
    if (token === many) {
      at += 1;
      resume = { token: at, item };
    } else if (token?.(items[item] ?? "")) {
      at += 1;
      item += 1;
    } else {
      if (resume === null) return false;
      resume = { token: resume.token, item: resume.item + 1 };
      at = resume.token;
      item = resume.item;
    }
  }
  return tokens.slice(at).every((token) => token === many);
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
      const last = candidatesOf(segments).reduce((found, entries) => {
        const isLater = ({ order }) => found === null || order > found.order;
        return entries.findLast((entry) => isLater(entry) && entry.pattern.matches(segments)) ?? found;
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
  const isAuthor = (login) => pulls.length === 0 ? gathered.isDirectAuthor(login) : pulls.every((pull) => pull.isAuthor(login));
  return people.length > 0 && people.every(isAuthor) ? "approved" : "missing";
}
function membersOf(owner, teams) {
  const kind = ownerKind(owner);
  if (kind === "login") return [owner];
  const members = teams.find(({ team }) => personKey(team) === personKey(owner))?.members;
  return kind === "team" && members?.status === "known" ? members.value : null;
}

// src/core/change/commits/commit-paths.ts
var documentation = /(?:^|\/)(?:docs?|documentation)\/|\.(?:md|mdx|adoc|asciidoc|rst|txt)$/iu;
var lock = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|go\.sum|gradle\.lockfile|packages\.lock\.json|[^/]+\.lock)$/iu;
var manifest = /(?:^|\/)(?:package\.json|pom\.xml|[^/]+\.gradle(?:\.kts)?|gradle\.properties|gradle-wrapper\.(?:jar|properties)|gradlew(?:\.bat)?|libs\.versions\.toml|go\.mod|requirements[^/]*\.txt|pipfile|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|gemfile|[^/]+\.gemspec|[^/]+\.(?:cs|fs|vb)proj|directory\.(?:packages|build)\.props|composer\.json|mix\.exs|[^/]+\.sbt|chart\.yaml|(?:docker-)?compose[^/]*\.ya?ml|dockerfile[^/]*|[^/]*\.dockerfile|\.tool-versions|\.nvmrc|\.node-version|\.pre-commit-config\.yaml|renovate\.json5?|dependabot\.ya?ml|license[^/]*|notice[^/]*)$|(?:^|\/)\.github\/workflows\/|(?:^|\/)(?:licenses?|owasp[^/]*)\/|owaspsuppressions?\.xml$|suppressions?\.xml$/iu;
var changelog = /(?:^|\/)(?:change-?log|changes|history|news|release-?notes?)(?:\.[a-z]+)?$/iu;
var version = /version|(?:^|\/)(?:configure\.ac|cmakelists\.txt|__init__\.py|info\.plist|assemblyinfo\.cs)$/iu;
var styleSheet = /\.(?:css|scss|sass|less|styl|svg)$/iu;
var test = /(?:^|\/)(?:tests?|spec|__tests__|testing)\/|[._-](?:test|spec)\.[a-z]+$|Tests?\.[a-z]+$/u;
var isDocumentationPath = (path) => documentation.test(path);
var isLockPath = (path) => lock.test(path);
var isManifestPath = (path) => manifest.test(path) || lock.test(path);
var isChangelogPath = (path) => changelog.test(path);
var isVersionPath = (path) => manifest.test(path) || lock.test(path) || changelog.test(path) || version.test(path) || documentation.test(path);
var isStyleSheetPath = (path) => styleSheet.test(path);
var isTestPath = (path) => test.test(path);

export {
  personKey,
  isSamePerson,
  isOnePerson,
  countOf,
  nameList,
  boundEvidence,
  percentOf,
  nameKey,
  distinctNames,
  footprintOf,
  cutAt,
  workTypeName,
  irreversibleStatements,
  dataLosses,
  findMigrationHazards,
  lockModes,
  holdsUpOthers,
  ownersOf,
  sightOf,
  independent,
  parseCodeOwners,
  findOwedApprovals,
  owningTeams,
  isDocumentationPath,
  isLockPath,
  isManifestPath,
  isChangelogPath,
  isVersionPath,
  isStyleSheetPath,
  isTestPath,
  restRank,
  rankOf,
  plainlyBreaking,
  plural,
  tellGroups,
  tellMoves,
  signOf,
  specificity,
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
  matchPaths
};
