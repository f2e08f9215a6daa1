import {
  require_picomatch
} from "./chunk-2AJRLDHE.js";
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
function distinctNames(names) {
  const spellings = /* @__PURE__ */ new Map();
  for (const name of names) {
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

// src/core/condense/group-facts.ts
var namedBumpsMax = 6;
var refsMax = 12;
var groupOfNoise = {
  "dependency-bump": {
    category: "dependency",
    weight: 0.33,
    name: (count) => ({
      en: `Dependencies (${plural(count, "commit")})`,
      ko: `의존성 업데이트 (커밋 ${count}건)`
    })
  },
  release: {
    category: "other",
    weight: 0.05,
    name: (count) => ({
      en: `Release bookkeeping (${plural(count, "commit")})`,
      ko: `릴리스 버전 작업 (커밋 ${count}건)`
    })
  },
  formatting: {
    category: "refactor",
    weight: 0.04,
    name: (count) => ({
      en: `Formatting only (${plural(count, "commit")})`,
      ko: `서식만 변경 (커밋 ${count}건)`
    })
  },
  merge: {
    category: "other",
    weight: 0.02,
    name: (count) => ({
      en: `Merges without content of their own (${plural(count, "commit")})`,
      ko: `자체 변경이 없는 병합 (커밋 ${count}건)`
    })
  },
  empty: {
    category: "other",
    weight: 0.01,
    name: (count) => ({ en: `Empty commits (${plural(count, "commit")})`, ko: `빈 커밋 (${count}건)` })
  }
};
function plural(count, noun, nouns = `${noun}s`) {
  return `${count} ${count === 1 ? noun : nouns}`;
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
  const names = tellMoves(majors);
  const text = {
    en: `New major version: ${names}: read its upgrade notes.`,
    ko: `메이저 버전 변경: ${names} (업그레이드 노트 확인 필요).`
  };
  return [
    { text: text[language], refs: [...new Set(majors.map((bump) => fileRef(bump.path)))].slice(0, refsMax) }
  ];
}
var shortName = (name) => name.slice(name.lastIndexOf(":") + 1);

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
  const { version } = migration;
  const first = statements[0];
  const tables = tablesOf(statements);
  const columns = [...new Set(statements.flatMap((statement) => statement.columns))];
  const placesEn = tables.length > 0 ? english(tables) : "a table that it does not name";
  const placesKo = tables.length > 0 ? korean(tables) : "이름을 알 수 없는 테이블";
  switch (first?.operation) {
    case "update":
      return overwriteReason({ version, statements, placesEn, placesKo });
    case "update-computed":
      return {
        en: `${version} recomputes ${english(columns)} in ${placesEn} and keeps no copy of the old values.`,
        ko: `${version}에서 ${placesKo}의 ${korean(columns)} 값을 다시 계산해 덮어쓰며, 이전 값의 사본을 남기지 않습니다.`
      };
    case "delete":
      return deleteReason({ version, statements, placesEn, placesKo });
    case "drop-column":
      return {
        en: `${version} drops ${english(qualified(statements))} with everything in ${statements.length > 1 || columns.length > 1 ? "them" : "it"}; adding ${columns.length > 1 ? "the columns" : "the column"} again brings back no values.`,
        ko: `${version}에서 ${korean(qualified(statements))} 컬럼을 삭제합니다. 컬럼을 다시 추가해도 값은 돌아오지 않습니다.`
      };
    case "alter-type":
      return typeReason({ version, statements, placesEn, placesKo });
    case "drop-table":
      return {
        en: `${version} drops ${placesEn} with every row; making ${tables.length > 1 ? "the tables" : "the table"} again brings back none.`,
        ko: `${version}에서 ${placesKo} 테이블을 삭제합니다. 테이블을 다시 만들어도 데이터는 돌아오지 않습니다.`
      };
    case "truncate":
      return {
        en: `${version} empties ${placesEn} (TRUNCATE); the rows come back only from a backup.`,
        ko: `${version}에서 ${placesKo}의 모든 행을 삭제(TRUNCATE)합니다. 백업 외에는 복구할 방법이 없습니다.`
      };
    case "upsert":
    case "merge":
      return {
        en: `${version} overwrites rows of ${placesEn} that already exist and keeps no copy of them.`,
        ko: `${version}에서 ${placesKo}의 기존 행을 덮어쓰며 사본을 남기지 않습니다.`
      };
    default:
      return {
        en: `${version} runs ${code((first?.operation ?? "").replaceAll("-", " "))} on ${placesEn}; what was there comes back only from a backup.`,
        ko: `${version}에서 ${placesKo}에 ${code((first?.operation ?? "").replaceAll("-", " "))} 구문을 실행합니다. 기존 데이터는 백업으로만 복구할 수 있습니다.`
      };
  }
}
function overwriteReason({ version, statements, placesEn, placesKo }) {
  const columns = [...new Set(statements.flatMap((statement) => statement.columns))];
  const wheres = [...new Set(statements.map((statement) => statement.where))];
  const [after, before] = statements[0]?.literals ?? [];
  const [where] = wheres;
  if (where === void 0 || wheres.includes(void 0)) {
    return {
      en: `${version} sets ${english(columns)} to the same value in every row of ${placesEn} and keeps no copy of what was there.`,
      ko: `${version}에서 ${placesKo} 모든 행의 ${korean(columns)} 값을 같은 값으로 바꾸며, 이전 값의 사본을 남기지 않습니다.`
    };
  }
  if (statements.every(mergesValues) && after !== void 0 && before !== void 0) {
    return {
      en: `${version} overwrites ${code(before)} with ${code(after)} in ${placesEn} and keeps no copy; which rows had ${code(before)} can then be told only from a backup.`,
      ko: `${version}에서 ${placesKo}의 ${code(before)} 값을 ${code(after)} 값으로 덮어쓰며 사본을 남기지 않습니다. 이후 어느 행이 ${code(before)} 값이었는지는 백업으로만 확인할 수 있습니다.`
    };
  }
  const rest = wheres.length - 1;
  const more = rest === 0 ? { en: "", ko: "" } : { en: ` and by ${rest} more condition${rest === 1 ? "" : "s"}`, ko: ` 외 ${rest}건` };
  return {
    en: `${version} overwrites ${english(columns)} in ${placesEn} where ${code(where)}${more.en} and keeps no copy of the old values.`,
    ko: `${version}에서 ${placesKo}의 ${korean(columns)} 값을 덮어쓰며(조건: ${code(where)}${more.ko}) 이전 값의 사본을 남기지 않습니다.`
  };
}
function deleteReason(input) {
  const { version, statements, placesEn, placesKo } = input;
  const where = statements.length === 1 ? statements[0]?.where : void 0;
  const all = statements.every((statement) => statement.where === void 0);
  if (all) {
    return {
      en: `${version} deletes every row of ${placesEn}; the rows come back only from a backup.`,
      ko: `${version}에서 ${placesKo}의 모든 행을 삭제합니다. 백업 외에는 복구할 방법이 없습니다.`
    };
  }
  return {
    en: `${version} deletes rows of ${placesEn}${where === void 0 ? "" : ` where ${code(where)}`}; nothing in this release puts them back.`,
    ko: `${version}에서 ${placesKo}의 행을 삭제합니다${where === void 0 ? "" : `(조건: ${code(where)})`}. 이번 배포에는 되돌리는 구문이 없습니다.`
  };
}
function typeReason({ version, statements, placesEn, placesKo }) {
  const columns = statements[0]?.columns ?? [];
  const type = statements[0]?.literals[0];
  const to = type === void 0 ? { en: "", ko: "" } : { en: ` to ${code(type)}`, ko: `${code(type)}(으)로 ` };
  return {
    en: `${version} changes the type of ${english(columns)} in ${placesEn}${to.en}; if the column was wider or finer before, values are cut, rounded or refused.`,
    ko: `${version}에서 ${placesKo}의 ${korean(columns)} 타입을 ${to.ko}바꿉니다. 기존 타입이 더 넓거나 정밀했다면 값이 잘리거나 반올림되거나 오류가 발생할 수 있습니다.`
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
var holdsUpOthers = (lock) => (lock.blocks === "reads-and-writes" || lock.blocks === "writes") && lock.duration !== "instant";

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
var timeWord = /[\d가-힣]|deadline|day\b|end of|eod|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
var signs = [
  {
    kind: "breaking",
    needs: /breaking|incompatib|compatible|호환/i,
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
    needs: /migrat|fill|schema|table|column|index|rows|records|data|\.sql|flyway|liquibase|alembic|마이그레이션|백필|재색인|데이터|스키마|컬럼|칼럼|테이블|인덱스/i,
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
    needs: /flag|toggle|feature|kill|default|= ?(?:on|off|true|false)|stays|behind|on |off |abled|플래그|토글|기본|디폴트/i,
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
    needs: /no longer|removed|drop|deprecat|discontinued|retir|renam|remov|delet|instead|where|now an?|더|중단|종료|무효화|제거|삭제|폐기|변경|바뀌|바뀝/i,
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
    needs: timeWord,
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
    needs: /must|ha(?:ve|s) to|needs? to|stop|fail|break|get an error/i,
    pattern: either(
      `\\b${callers} (?:\\S+ ){0,6}?(?:must|have to|has to|need to|needs to|stops?|will stop|fails?|will fail|breaks?|will break|get an error)\\b`
    )
  },
  {
    kind: "operation",
    needs: /roll|deploy|start|boot|canary|drain|warm|run-?book|manual|call|back-?up|snapshot|down-?time|maintenance|must|require|needs? to|ha(?:ve|s) to|sure|do not|don.t|배포|롤백|되돌|기동|재시작|수동|백업|스냅샷|점검|먼저|반드시|필수|해야|주의|금지/i,
    pattern: either(
      "\\broll(?:ed|ing|s)?[- ]?(?:back|out)",
      "\\b(?:deploy\\w*|restart\\w*|re-?boot\\w*|canary|drain\\w*|warm[- ]?up|run-?book|manual(?:ly)?|on-?call|back-?ups?|snapshots?|down-?time|maintenance)\\b",
      "\\b(?:must|requires?|required|needs? to|have to|has to|make sure|ensure|do not|don.t)\\b",
      "배포|롤백|되돌|재시작|재기동|수동|백업|스냅샷|점검|먼저|반드시|필수|해야|주의|금지"
    )
  },
  {
    kind: "configuration",
    needs: /config|setting|variable|secret|time-?out|limit|quota|threshold|retr|pool|replica|memory|heap|cpu|ttl|interval|batch|rate| from |설정|변수|타임|제한|한도|임계|재시도|풀|메모리|힙|주기/i,
    pattern: either(
      "\\b(?:config\\w*|settings?|env(?:ironment)? variables?|secrets?|time-?outs?|limits?|quotas?|thresholds?|retr(?:y|ies)|pool|replicas?|memory|heap|cpu|ttl|interval|batch size|rate)\\b",
      "\\b(?:goes|go|changes?|changed|raised|lowered|increased|reduced|up|down) from \\S+ to \\S+",
      "설정|환경 ?변수|타임 ?아웃|제한|한도|임계|재시도|풀 ?크기|메모리|힙|주기"
    )
  },
  // Names of environment variables, in capitals alone.
  { kind: "configuration", needs: /_/, pattern: /\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/u }
];
var things = "(?:breaking(?: changes?)?|(?:db |database |data |schema )?migrations?|schema(?: changes?)?|back-?fills?|(?:feature )?flags?|toggles?|deadlines?|down-?time|config\\w*(?: changes?)?|deprecat\\w+|roll-?backs?)";
var denials = [
  `\\b(?:no|without(?: any)?|not an?|not any|zero|nor) (?:\\w+ ){0,2}?${things}(?: (?:or|and|nor) (?:\\w+ ){0,2}?${things})*`,
  `\\b${things}\\s*(?:needed|required|necessary)?\\s*[:?=–-]+\\s*(?:no|none|n/?a|false|nothing|없음|해당 ?없음|-)(?=[\\s.,;]|$)`,
  `\\b(?:does|do|did|will|is|are) ?n[o']t (?:be )?(?:break|change|need|require|touch)\\w* (?:\\w+ ){0,3}?${things}`,
  "(?:마이그레이션|플래그|호환성? ?(?:문제|영향|이슈)|마감|(?:DB|스키마|설정) ?변경|다운타임|롤백)(?: ?(?:사항|이슈))?(?:은|는|이|가|도)? ?(?:없|불필요|필요(?:가|는)? ?없|필요하지 ?않|해당 ?없)[^\\s.,]*"
].map((pattern) => new RegExp(pattern, "giu"));
var deniable = /breaking|migration|schema|fill|flag|toggle|deadline|time|config|deprecat|back|마이그레이션|플래그|호환|마감|변경|롤백|다운타임/i;
var denying = /no|n't|without|zero|none|없|필요|[-:?=–]/i;
function signOf(text) {
  const said = mayDeny(text) ? denials.reduce((rest, denial) => rest.replace(denial, " "), text) : text;
  return signs.find(({ pattern, needs }) => needs.test(said) && pattern.test(said))?.kind ?? null;
}
var mayDeny = (text) => deniable.test(text) && denying.test(text);
var specifics = [
  /\d/u,
  /`[^`]+`|\b[a-z]{2,}(?:[._][a-z0-9]+)+\b|\b[a-z]+[A-Z]\w*|\b[A-Z]{2,}_[A-Z_]+\b|\/[a-z][\w/{}-]+/u,
  /\d\s?(?:%|ms|s|sec|min|minutes?|hours?|days?|weeks?|[KMG]i?B|KRW|USD|EUR|원|초|분|시간|일|건|개|명|회|배)(?![a-z])|\d{4}-\d{2}-\d{2}/u,
  /\b(?:must|only|never|at most|at least|no more than|up to|within|exactly|rejected|fails?)\b|반드시|이내|이하|이상|초과|미만|최대|최소|불가/iu
];
var specificity = (text) => specifics.filter((pattern) => pattern.test(text)).length;

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

export {
  nameKey,
  distinctNames,
  footprintOf,
  irreversibleStatements,
  dataLosses,
  lockModes,
  holdsUpOthers,
  restRank,
  rankOf,
  plainlyBreaking,
  plural,
  tellGroups,
  tellMoves,
  signOf,
  specificity,
  matchPaths
};
