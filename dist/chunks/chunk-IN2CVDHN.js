import {
  isTestPath,
  makeHeadline
} from "./chunk-5QVDSDG3.js";
import {
  isMigration
} from "./chunk-T72KDZQ7.js";
import {
  matchPaths,
  plainlyBreaking,
  rankOf,
  restRank,
  specificity,
  tellGroups
} from "./chunk-GSLMZ55J.js";
import {
  estimateTokens
} from "./chunk-C7A3J56J.js";
import {
  commitRef,
  fileRef,
  issueRef,
  pullRequestRef
} from "./chunk-HFOKONDR.js";
import {
  plainSource
} from "./chunk-KFCJBUJ4.js";
import {
  cutAt
} from "./chunk-MRXOY36K.js";

// src/core/change/without-texts.ts
function withoutTexts(change) {
  const { context } = change;
  const texts = context.pullRequests.length + context.issues.length + context.notes.length;
  return texts === 0 ? change : { ...change, context: { ...context, pullRequests: [], issues: [], notes: [] } };
}

// src/core/condense/tell-migration.ts
var actsMax = 4;
function tellMigration(migration, language) {
  const acts = [...new Set(migration.statements.map((statement) => tellStatement(statement)[language]))];
  const rest = acts.length - actsMax;
  if (rest > 0) acts.splice(actsMax, rest, { en: `${rest} more`, ko: `외 ${rest}건` }[language]);
  if (!migration.understood)
    acts.push(
      {
        en: "not wholly understood: read it before the deploy",
        ko: "자동으로 다 해석하지 못함: 배포 전 직접 확인 필요"
      }[language]
    );
  return acts.length === 0 ? migration.version : `${migration.version}: ${acts.join("; ")}`;
}
function tellStatement(statement) {
  const { operation, literals } = statement;
  const words = {
    table: code(statement.table ?? "?"),
    columns: statement.columns.slice(0, 4).map(code).join(", "),
    values: literals.slice(0, 3).map(code).join(", "),
    first: literals.slice(0, 1).map(code).join("")
  };
  if (isOverwrite(statement)) {
    const [after, before] = literals.map(code);
    return {
      en: `overwrites ${before} with ${after} in ${words.table}`,
      ko: `${words.table}의 ${before} 값을 ${after} 값으로 덮어씀`
    };
  }
  const tell = phrases[operation];
  if (tell) return tell(words);
  const [verb = operation, ...noun] = operation.split("-");
  const [thing, act] = [noun.join(" "), verbs[verb]];
  return act ? { en: `${act.en} ${thing} ${words.table}`, ko: `${thing} ${words.table} ${act.ko}` } : {
    en: `${operation.replaceAll("-", " ")} ${words.table}`,
    ko: `${words.table} ${operation.replaceAll("-", " ")}`
  };
}
function isOverwrite(statement) {
  const [column, ...others] = statement.columns;
  return statement.operation === "update" && others.length === 0 && column !== void 0 && statement.literals.length === 2 && statement.where?.startsWith(column) === true;
}
function tellMigrationStory(story, language) {
  const acts = {
    adds: { en: "adds", ko: "추가" },
    removes: { en: "removes", ko: "삭제" },
    restores: { en: "restores", ko: "복원" },
    rewrites: { en: "rewrites", ko: "변경" }
  };
  const steps = story.steps.map(
    (step) => ({ en: `${step.version} ${acts[step.act].en}`, ko: `${step.version} ${acts[step.act].ko}` })[language]
  );
  const subject = `${code(story.subject)} (${code(story.table)})`;
  return {
    en: `${subject}: ${steps.join(", ")}; all of them run in this deploy.`,
    ko: `${subject}: ${steps.join(" → ")}, 이번 배포에서 모두 실행됨.`
  }[language];
}
var verbs = {
  create: { en: "creates", ko: "생성" },
  drop: { en: "drops", ko: "삭제" },
  alter: { en: "alters", ko: "변경" },
  rename: { en: "renames", ko: "이름 변경" },
  add: { en: "adds", ko: "추가" },
  truncate: { en: "empties", ko: "비움" }
};
var code = (text) => `\`${text.replaceAll("`", "'").slice(0, 80)}\``;
var inBrackets = (values) => values === "" ? "" : ` (${values})`;
var phrases = {
  "create-table": ({ table }) => ({ en: `creates table ${table}`, ko: `테이블 ${table} 생성` }),
  "create-table-as": ({ table }) => ({
    en: `creates table ${table} from a query`,
    ko: `조회 결과로 테이블 ${table} 생성`
  }),
  "drop-table": ({ table }) => ({ en: `drops table ${table}`, ko: `테이블 ${table} 삭제` }),
  "rename-table": ({ table }) => ({ en: `renames table ${table}`, ko: `테이블 ${table} 이름 변경` }),
  "add-column": ({ table, columns }) => ({
    en: `adds column ${columns} to ${table}`,
    ko: `${table}에 컬럼 ${columns} 추가`
  }),
  "add-column-with-default": ({ table, columns }) => ({
    en: `adds column ${columns} with a default to ${table}`,
    ko: `${table}에 기본값이 있는 컬럼 ${columns} 추가`
  }),
  "add-required-column": ({ table, columns }) => ({
    en: `adds NOT NULL column ${columns} without default to ${table}`,
    ko: `${table}에 기본값 없는 NOT NULL 컬럼 ${columns} 추가`
  }),
  "drop-column": ({ table, columns }) => ({
    en: `drops column ${columns} of ${table}`,
    ko: `${table}의 컬럼 ${columns} 삭제`
  }),
  "rename-column": ({ table, columns }) => ({
    en: `renames column ${columns.replace(", ", " to ")} of ${table}`,
    ko: `${table}의 컬럼 이름 변경: ${columns.replace(", ", " → ")}`
  }),
  "alter-type": ({ table, columns, values }) => ({
    en: `changes the type of ${columns} in ${table}${inBrackets(values)}`,
    ko: `${table}의 ${columns} 타입 변경${inBrackets(values)}`
  }),
  "widen-type": ({ table, columns, values }) => ({
    en: `widens the type of ${columns} in ${table}${inBrackets(values)}`,
    ko: `${table}의 ${columns} 타입 확장${inBrackets(values)}`
  }),
  "set-not-null": ({ table, columns }) => ({
    en: `makes ${columns} of ${table} NOT NULL`,
    ko: `${table}의 ${columns}을 NOT NULL로 변경`
  }),
  "drop-not-null": ({ table, columns }) => ({
    en: `allows NULL in ${columns} of ${table}`,
    ko: `${table}의 ${columns}에 NULL 허용`
  }),
  "set-default": ({ table }) => ({ en: `changes a default of ${table}`, ko: `${table}의 기본값 변경` }),
  "drop-default": ({ table }) => ({ en: `drops a default of ${table}`, ko: `${table}의 기본값 삭제` }),
  "add-foreign-key": ({ table, columns }) => ({
    en: `adds a foreign key${columns && ` on ${columns}`} to ${table}`,
    ko: `${table}에 외래 키 추가${inBrackets(columns)}`
  }),
  "add-primary-key": ({ table }) => ({ en: `adds a primary key to ${table}`, ko: `${table}에 기본 키 추가` }),
  "add-unique": ({ table, columns }) => ({
    en: `demands unique values${columns && ` of ${columns}`} in ${table}`,
    ko: `${table}에 유일 제약 추가${inBrackets(columns)}`
  }),
  "add-check": ({ table }) => ({ en: `adds a check to ${table}`, ko: `${table}에 체크 제약 추가` }),
  "drop-constraint": ({ table }) => ({ en: `drops a constraint of ${table}`, ko: `${table}의 제약 삭제` }),
  "create-index": ({ table }) => ({ en: `creates an index on ${table}`, ko: `${table}에 인덱스 생성` }),
  "drop-index": ({ table }) => ({ en: `drops an index of ${table}`, ko: `${table}의 인덱스 삭제` }),
  "create-view": ({ table }) => ({ en: `creates view ${table}`, ko: `뷰 ${table} 생성` }),
  "drop-view": ({ table }) => ({ en: `drops view ${table}`, ko: `뷰 ${table} 삭제` }),
  insert: ({ table, values }) => ({
    en: `inserts rows into ${table}${inBrackets(values)}`,
    ko: `${table}에 행 추가${inBrackets(values)}`
  }),
  "insert-computed": ({ table }) => ({
    en: `fills ${table} from a query`,
    ko: `조회 결과를 ${table}에 추가`
  }),
  update: ({ table, columns, first }) => ({
    en: `sets ${columns}${first && ` to ${first}`} in ${table}`,
    ko: `${table}의 ${columns} 값${first && `을 ${first}(으)로`} 변경`
  }),
  "update-computed": ({ table, columns }) => ({
    en: `recomputes ${columns} in ${table}`,
    ko: `${table}의 ${columns} 값 재계산`
  }),
  delete: ({ table, values }) => ({
    en: `deletes rows of ${table}${inBrackets(values)}`,
    ko: `${table}의 행 삭제${inBrackets(values)}`
  }),
  upsert: ({ table }) => ({
    en: `inserts or overwrites rows of ${table}`,
    ko: `${table}의 행 추가 또는 덮어쓰기`
  }),
  merge: ({ table }) => ({ en: `merges rows into ${table}`, ko: `${table}에 행 병합` }),
  truncate: ({ table }) => ({ en: `empties table ${table}`, ko: `테이블 ${table} 비움` }),
  "run-code": () => ({ en: "runs code of its own", ko: "별도 코드 실행" }),
  call: () => ({ en: "calls a routine", ko: "프로시저 호출" })
};

// src/core/change/files/removals.ts
var manifest = /\.(?:ya?ml|json)$/;
var contract = /(?:^|\/)(?:openapi|swagger|async-?api)[^/]*\.(?:ya?ml|json)$/i;
var kindLine = /^kind:\s*["']?(?<kind>[A-Z][A-Za-z]+)["']?\s*$/;
var nameLine = /^ {2}name:\s*["']?(?<name>[^"'#]{1,120}?)["']?\s*$/;
var endpointLine = /^\s{2,4}["']?(?<endpoint>\/[^\s"':]{0,200})["']?:/;
var harmless = /* @__PURE__ */ new Set(["Kustomization", "List", "Component"]);
function findRemovals(files) {
  return files.filter((file) => file.class === "text" && !file.isTest && !file.isDocumentation).flatMap((file) => [...removedResources(file), ...removedEndpoints(file)]);
}
function removedResources(file) {
  if (file.status !== "deleted" || !manifest.test(file.path)) return [];
  const resources = [];
  for (const { text } of file.excerpt.lines) {
    const kind = kindLine.exec(text)?.groups?.["kind"];
    const name = nameLine.exec(text)?.groups?.["name"];
    const last = resources.at(-1);
    if (kind !== void 0) resources.push({ kind, name: null });
    else if (name !== void 0 && last && last.name === null) last.name = name;
  }
  return resources.filter(({ kind }) => !harmless.has(kind)).map(({ kind, name }) => ({ path: file.path, what: name === null ? kind : `${kind} \`${name}\`` }));
}
function removedEndpoints(file) {
  if (!contract.test(file.path)) return [];
  const endpoints = (sign) => file.excerpt.lines.flatMap(
    (line) => line.sign === sign ? endpointLine.exec(line.text)?.groups?.["endpoint"] ?? [] : []
  );
  const kept = new Set(endpoints("+"));
  return endpoints("-").filter((endpoint) => !kept.has(endpoint)).map((endpoint) => ({ path: file.path, what: `\`${endpoint}\`` }));
}

// src/core/change/work-type-signs.ts
var yaml = "{yml,yaml}";
var data = "{yml,yaml,json}";
var workTypeSigns = {
  "database-migration": { globs: [] },
  payment: {
    globs: [],
    words: "payment payments billing checkout invoice invoices invoicing refund refunds stripe paypal braintree adyen tosspayments iamport portone kakaopay naverpay".split(
      " "
    ),
    parts: ["결제", "정산", "환불", "청구"]
  },
  security: {
    globs: ["**/*.rego", "**/CODEOWNERS"],
    words: "auth oauth oidc saml sso jwt jwks jwk authn authz authentication authenticator authorization authorisation authorized login logout signin password passwords credential credentials permission permissions rbac acl acls security csrf cors keycloak ldap kerberos mfa totp encryption crypto cryptography tls ssl x509 certificate certificates keystore truststore".split(
      " "
    ),
    parts: ["인증", "권한", "로그인", "보안"],
    lines: /@(?:PreAuthorize|PostAuthorize|Secured|RolesAllowed|PermitAll)\b|\b(?:SecurityFilterChain|HttpSecurity|permitAll\(|csrf\(\)|BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY)/
  },
  certificate: {
    globs: ["**/*.{pem,crt,cer,der,jks,p12,pfx,keystore,truststore,csr,p7b}", "**/{certs,certificates}/**"],
    lines: /-----BEGIN CERTIFICATE|^\s*kind:\s*["']?(?:Certificate|CertificateRequest|ClusterIssuer|Issuer)\b|^\s*(?:certificate[-_]?arn|ssl_certificate(?:_key)?)\b|\bcert-manager\.io\//i
  },
  "api-contract": {
    globs: [
      `**/*{openapi,swagger,asyncapi,async-api}*.${data}`,
      `**/{openapi,swagger,asyncapi,api-spec,api-specs}/**/*.${data}`,
      "**/*.{proto,graphql,graphqls,gql,avsc,avdl,thrift,wsdl,raml,smithy}",
      "**/*.xsd"
    ],
    lines: /^\s*["']?(?:openapi|swagger|asyncapi)["']?\s*:\s*["']?[23]\.\d/
  },
  infrastructure: {
    globs: [
      "**/*.{tf,tfvars,hcl,bicep}",
      `**/{terraform,pulumi,cloudformation,ansible,playbooks,packer}/**`,
      `**/{Pulumi,template,serverless,cdk,samconfig}.${yaml}`,
      "**/{Pulumi.*.yaml,cdk.json,Vagrantfile,Procfile,app.yaml}",
      "**/{Dockerfile,Containerfile}*",
      "**/*.{dockerfile,Dockerfile}",
      `**/{docker-,}compose*.${yaml}`,
      "**/{nginx,haproxy,envoy,traefik}*.{conf,cfg,yml,yaml,toml}",
      "**/nginx/**/*.conf",
      "**/*.{service,timer,socket}"
    ]
  },
  kubernetes: {
    globs: [
      `**/{k8s,kubernetes,kustomize,helm,helm_deploy,charts,chart,manifests,argocd,argo-cd,fluxcd}/**/*.{yml,yaml,tpl,json}`,
      "**/{Chart,Chart.lock,kustomization,helmfile,skaffold}.{yml,yaml}"
    ],
    lines: /^\s*apiVersion:\s*["']?(?:v1|apps\/v1|batch\/v1|networking\.k8s\.io\/|autoscaling\/|policy\/v1|rbac\.authorization\.k8s\.io\/|argoproj\.io\/)/
  },
  configuration: {
    globs: [
      "**/{application,bootstrap,appsettings,config,settings}{,-*,.*}.{yml,yaml,properties,json,toml,conf}",
      `**/values*.${yaml}`,
      "**/.env*",
      "**/*.{env,ini,properties,conf,cfg}",
      "**/{config,conf,configs,configuration}/**/*.{yml,yaml,json,toml,xml,ini,properties,conf}",
      "**/{logback,log4j,log4j2}*.{xml,yml,yaml,properties}",
      "**/feature{s,-flags,_flags,flags}.{yml,yaml,json,toml}"
    ]
  },
  dependency: { globs: [] },
  ci: {
    globs: [
      ".github/{workflows,actions}/**",
      "**/.gitlab-ci*.yml",
      ".gitlab/ci/**",
      "**/Jenkinsfile*",
      ".circleci/**",
      "**/azure-pipelines*.yml",
      "**/{.travis,appveyor,.appveyor,bitbucket-pipelines,.drone,.woodpecker,cloudbuild,buildspec,codecov}.{yml,yaml}",
      ".{buildkite,tekton,woodpecker,teamcity}/**"
    ]
  }
};
var workTypeExceptions = {
  configuration: [
    "**/gradle{,-wrapper}.properties",
    "**/{messages,i18n,locales,locale,translations,lang}/**",
    "**/messages*.properties",
    "**/*_{en,ko,ja,de,fr,es,zh}*.properties",
    "**/{.github,.idea,.vscode}/**",
    "**/{tsconfig,jsconfig,jest,babel,webpack,vite,vitest,eslint,.eslintrc,prettier,setup}*",
    "**/.env.{example,sample,template}"
  ],
  infrastructure: [
    `**/{docker-,}compose*{local,dev,test}*.${yaml}`,
    "**/{docker-,}compose.override.yml",
    "**/Dockerfile*.{dev,local,test}"
  ],
  payment: [".github/**", ".circleci/**", "**/Jenkinsfile*"],
  security: ["**/SECURITY.md", ".github/**"],
  kubernetes: ["**/manifests/*.json"]
};

// src/core/change/files/changed-blocks.ts
function changedBlocks(excerpt) {
  const blocks = [];
  let oldNext = -1;
  let newNext = -1;
  let offset = 0;
  for (const line of excerpt.lines) {
    const isRemoved = line.sign === "-";
    const joins = isRemoved ? line.line === oldNext : line.line === newNext;
    let block = blocks.at(-1);
    if (block === void 0 || !joins) {
      block = { removed: [], added: [] };
      blocks.push(block);
    }
    if (isRemoved) {
      if (!joins) newNext = line.line + offset;
      oldNext = line.line + 1;
      offset -= 1;
      block.removed.push(line);
    } else {
      if (!joins) oldNext = line.line - offset;
      newNext = line.line + 1;
      offset += 1;
      block.added.push(line);
    }
  }
  return blocks;
}

// src/core/change/files/config-lines.ts
function configFormat(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/(?:^|\.)(?:Docker|Container)file|\.dockerfile$/i.test(name)) return "dockerfile";
  if (/\.(?:ya?ml|tpl)$/i.test(name)) return "yaml";
  if (/\.json$/i.test(name)) return "json";
  if (/\.(?:properties|env|ini|toml|tf|tfvars|hcl|cfg)$|^\.env/i.test(name)) return "assignments";
  if (/\.conf$/i.test(name)) return "directives";
  return null;
}
function readConfigLines(lines, format) {
  if (format === "yaml" || format === "json") return readNested(lines);
  const pattern = patterns[format];
  return lines.flatMap(({ text }) => {
    const [, key, value] = pattern.exec(text.slice(0, lineMax)) ?? [];
    if (key === void 0 || value === void 0 || /^\s*(?:#|;|\/\/)/.test(text)) return [];
    return [{ key: format === "dockerfile" ? key.trim().replace(/\s+/, " ") : key, value: plain(value) }];
  });
}
var lineMax = 1e3;
var patterns = {
  assignments: /^\s*(?:export\s+|set\s+)?["']?([\w.[\]/-]+)["']?\s*[=:]\s*(.*)$/,
  dockerfile: /^\s*((?:ENV|ARG|LABEL)\s+[\w.-]+|FROM|EXPOSE|USER|CMD|ENTRYPOINT|HEALTHCHECK)[\s=]+(.*)$/i,
  directives: /^\s*([\w.-]+)\s*[=\s]\s*([^;{]+);?\s*$/
};
function readNested(lines) {
  const parents = [];
  const values = [];
  for (const { text } of lines) {
    const line = text.slice(0, lineMax);
    if (/^\s*(?:#|\/\/|\{\{|$)/.test(line)) continue;
    const indent = line.search(/\S/);
    while ((parents.at(-1)?.indent ?? -1) >= indent) parents.pop();
    const [, dash, key, rest = ""] = /^\s*(-\s+)?(?:"([^"]{1,200})"|'[^']{1,200}'|[\w.$/-][\w.$/ -]{0,200}?)\s*:(?=\s|$)\s*(.*)$/.exec(
      line
    ) ?? [];
    const name = key ?? /^\s*(?:-\s+)?'?([\w.$/-][\w.$/ -]*?)'?\s*:(?:\s|$)/.exec(line)?.[1];
    const path = (last) => [...parents.map((parent) => parent.key), last].join(".");
    if (name === void 0) {
      const item = /^\s*-\s+(.+)$/.exec(line)?.[1] ?? /^\s*("(?:[^"]*)"|-?[\d.]+),?\s*$/.exec(line)?.[1];
      if (item !== void 0 && parents.length > 0)
        values.push({ key: path("-").replace(/\.-$/, ""), value: plain(item) });
      continue;
    }
    const value = plain(rest.replace(/,\s*$/, ""));
    if (value === "" || /^[{[|>][-+]?$/.test(value))
      parents.push({ indent: indent + (dash?.length ?? 0), key: name });
    else values.push({ key: path(name), value });
  }
  return values;
}
function plain(value) {
  const trimmed = value.trim();
  const quoted = /^(["'])(.*?)\1(?:\s*(?:#.*)?,?)$/.exec(trimmed);
  return (quoted?.[2] ?? trimmed.replace(/(?:^|\s)#.*$/, "").replace(/,$/, "")).trim();
}

// src/core/change/files/manifest-lines.ts
var manifests = [
  {
    path: /\.gradle(?:\.kts)?$/,
    lines: [
      /["'](?<name>[\w.-]+:[\w.-]+):(?<version>[\w.+-]*\d[\w.+-]*)(?:@\w+|:[\w-]+)?["']/,
      /\bid\s*\(?\s*["'](?<name>[\w.-]+)["']\s*\)?\s*version\s*\(?\s*["'](?<version>[^"']+)["']/,
      /\bkotlin\(["'](?<name>[\w.-]+)["']\)\s*version\s*["'](?<version>[^"']+)["']/,
      /group\s*[:=]\s*["'](?<a>[\w.-]+)["']\s*,\s*name\s*[:=]\s*["'](?<b>[\w.-]+)["']\s*,\s*version\s*[:=]\s*["'](?<version>[^"']+)["']/,
      /^\s*(?:val|def|var|ext\.|set\()?\s*["'(]*(?<name>[\w.-]*[vV]ersion)["']?\]?\s*[,=]\s*["'](?<version>\d[^"']*)["']/,
      /(?:extra|ext)\[["'](?<name>[\w.-]+)["']\]\s*=\s*["'](?<version>\d[^"']*)["']/
    ]
  },
  { path: /(?:^|\/)gradle\.properties$/, lines: [/^\s*(?<name>[\w.-]*[vV]ersion)\s*=\s*(?<version>\d\S*)/] },
  {
    path: /\.versions\.toml$/,
    lines: [
      /^\s*(?<name>[\w.-]+)\s*=\s*["'](?<version>\d[^"']*)["']/,
      /^\s*(?<name>[\w.-]+)\s*=\s*\{.*\bversion\s*=\s*["'](?<version>[^"']+)["']/
    ]
  },
  {
    path: /gradle-wrapper\.properties$/,
    lines: [/^\s*distributionUrl=.*\/(?<name>gradle)-(?<version>\d[\w.]*?)-(?:bin|all)\.zip/]
  },
  {
    path: /maven-wrapper\.properties$/,
    lines: [/^\s*distributionUrl=.*\/(?<name>apache-maven)-(?<version>\d[\w.]*?)-bin\.zip/]
  },
  { path: /(?:^|\/)pom[\w.-]*\.xml$/, lines: [/<(?<name>[\w.-]*?)[.-]?[vV]ersion>(?<version>\d[^<]*)<\//] },
  {
    path: /(?:^|\/)package\.json$/,
    lines: [
      /^\s*"(?<name>(?:@[\w.~-]+\/)?[\w.~-]+)"\s*:\s*"(?:npm:[^"]*@|workspace:)?(?<version>[~^<>=v ]*\d+(?:\.[\w*+-]+)+[^"]*|[~^]\d+)"/
    ]
  },
  {
    path: /requirements[\w.-]*\.(?:txt|in)$/,
    lines: [/^\s*(?<name>[\w.-]+)(?:\[[\w,.-]+\])?\s*(?:==|~=|>=|===)\s*(?<version>\d[\w.*+!-]*)/]
  },
  {
    path: /(?:^|\/)(?:pyproject\.toml|Pipfile|setup\.(?:py|cfg))$/,
    lines: [
      /["'](?<name>[\w.-]+)(?:\[[\w,.-]+\])?\s*(?:==|~=|>=)\s*(?<version>\d[\w.*+!-]*)/,
      /^\s*["']?(?<name>[\w.-]+)["']?\s*=\s*["'][~^>=<]*\s*(?<version>\d[\w.*+!-]*)/,
      /^\s*["']?(?<name>[\w.-]+)["']?\s*=\s*\{.*\bversion\s*=\s*["'][~^>=<]*\s*(?<version>\d[^"',]*)/,
      /^\s*(?<name>[\w.-]+)(?:\[[\w,.-]+\])?\s*(?:==|~=|>=)\s*(?<version>\d[\w.*+!-]*)\s*$/
    ]
  },
  {
    path: /(?:^|\/)go\.mod$/,
    lines: [
      /^\s*(?:require\s+)?(?<name>[\w.-]+\.[\w.-]+\/\S+)\s+v(?<version>\d\S*)/,
      /^(?<name>go|toolchain)\s+(?:go)?(?<version>\d\S*)/
    ]
  },
  {
    path: /(?:^|\/)Gemfile$|\.gemspec$/,
    lines: [
      /\b(?:gem|add_(?:runtime_|development_)?dependency)\s*\(?\s*["'](?<name>[\w.-]+)["']\s*,\s*["'][~<>= ]*(?<version>\d[\w.-]*)/,
      /^(?<name>ruby)\s+["'](?<version>\d[\w.-]*)/
    ]
  },
  {
    path: /(?:^|\/)Cargo\.toml$/,
    lines: [
      /^\s*(?<name>[\w-]+)\s*=\s*["'][~^=<> ]*(?<version>\d[^"']*)["']/,
      /^\s*(?<name>[\w-]+)\s*=\s*\{.*\bversion\s*=\s*["'][~^=<> ]*(?<version>\d[^"']*)["']/
    ]
  },
  {
    path: /(?:^|\/)(?:Docker|Container)file[\w.-]*$|\.dockerfile$/i,
    lines: [/^\s*FROM\s+(?:--\S+\s+)?(?<name>[\w./-]+(?::\d+\/[\w./-]+)?):(?<version>[\w.-]+)/i]
  },
  {
    path: /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/,
    lines: [/^\s*image:\s*["']?(?<name>[\w./-]+):(?<version>[\w.-]+)/]
  },
  {
    path: /^\.github\/(?:workflows|actions)\/.+\.ya?ml$/,
    lines: [
      /\buses:\s*["']?(?<name>[\w.-]+\/[\w./-]+)@(?<version>[\w.-]+)(?:["']?\s+#\s*(?<real>v?\d[\w.]*))?/
    ]
  },
  {
    path: /(?:^|\/)composer\.json$/,
    lines: [/^\s*"(?<name>[\w.-]+\/[\w.-]+|php)"\s*:\s*"(?<version>[~^<>=v ]*\d[^"]*)"/]
  },
  {
    path: /\.(?:cs|fs|vb)proj$|Directory\.Packages\.props$/,
    lines: [/<Package(?:Reference|Version)\s+Include="(?<name>[^"]+)"\s+Version="(?<version>[^"]+)"/]
  },
  {
    path: /(?:^|\/)(?:\.nvmrc|\.node-version|\.java-version|\.python-version|\.ruby-version|\.tool-versions|\.terraform-version)$/,
    lines: [/^\s*(?:(?<name>[a-z-]+)\s+)?v?(?<version>\d[\w.]*)\s*$/]
  }
];
var isKotlinPlugin = /\bkotlin\(["'][\w.-]+["']\)\s*version/;
var noDependency = [
  {
    path: /package\.json$|composer\.json$|Cargo\.toml$|pyproject\.toml$|setup\.cfg$/,
    name: /^(?:version|rust-version|edition|target-version|python_version|line-length|minimum_version)$/
  },
  { path: /pom[\w.-]*\.xml$/, name: /^(?:model)?$/ },
  {
    path: /\.gradle(?:\.kts)?$|gradle\.properties$/,
    name: /^(?:version|source(?:Compatibility)?Version|target(?:Compatibility)?Version|projectVersion|versionName)$/
  }
];
function isManifest(path) {
  return manifests.some((manifest3) => manifest3.path.test(path)) || isChart(path);
}
function isBuildOnly(path) {
  return /^\.github\/|(?:^|\/)buildSrc\/|-wrapper\.properties$|(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/.test(
    path
  );
}
function isChart(path) {
  return /(?:^|\/)(?:Chart|requirements)\.ya?ml$/.test(path);
}
function readManifestLine(path, line) {
  if (line.length > 2e3 || /^\s*(?:#(?!\s*v?\d)|\/\/|<!--)/.test(line)) return null;
  for (const manifest3 of manifests) {
    if (!manifest3.path.test(path)) continue;
    for (const pattern of manifest3.lines) {
      const groups = pattern.exec(line)?.groups;
      if (groups === void 0) continue;
      const { a, b, version = "", real } = groups;
      const fallback = path.slice(path.lastIndexOf("/") + 1).replace(/^\.|-version$|rc$/g, "").replace("nvm", "node");
      const known = groups["name"] ?? fallback;
      const name = a !== void 0 && b !== void 0 ? `${a}:${b}` : isKotlinPlugin.test(line) ? `org.jetbrains.kotlin.${known}` : known;
      if (noDependency.some((none) => none.path.test(path) && none.name.test(name))) return null;
      return { name, version: (real ?? version).replace(/^[~^<>=v\s]+(?=\d)/, "").trim() };
    }
  }
  return null;
}

// src/core/change/files/secret-values.ts
var mask = "***";
var secretWords = /(?:^|[^a-z])(?:pass(?:word|wd|phrase|code)?|pwd|secrets?|tokens?|credentials?|private|api-?keys?|apikeys?|keys?|salt|signing|auth|authorization|cookie|dsn|connection-?strings?|webhook)(?![a-z])/;
var harmlessEnds = /(?:^|[^a-z])(?:ttl|timeout|expiry|expires|expiration|enabled|disabled|size|length|count|limit|seconds|minutes|millis|ms|url|uri|endpoint|host|port|name|type|algorithm|path|file|role|version|issuer|audience|scope|scopes|provider|method)$/;
var secretShapes = /-----BEGIN|\beyJ[\w-]{10,}\.|\bAKIA[0-9A-Z]{12,}|\bgh[pousr]_\w{20,}|\bxox[abpr]-|\bsk-[\w-]{16,}|\bAIza[\w-]{20,}|^[\w+/=-]{40,}$/;
function maskSecret(key, value) {
  const words = key.replace(new RegExp("(\\p{Ll}|\\p{N})(\\p{Lu})", "gu"), "$1-$2").replace(/[_.\s/]+/g, "-").toLowerCase();
  const isReference = /^\$\{[^}:]*\}$|^\$\(\w+\)$|^\{\{[^}]*\}\}$/.test(value);
  if (isReference) return value;
  if (secretShapes.test(value)) return mask;
  const last = words.slice(words.lastIndexOf("-") + 1);
  const isSecretKey = secretWords.test(words) && !harmlessEnds.test(last) && !/^(?:true|false|null|)$/i.test(value);
  if (isSecretKey) return mask;
  return value.replace(/(:\/\/)[^/\s@]+@/g, `$1${mask}@`).replace(/((?:password|passwd|pwd|secret|token|api_?key|access_?key|sig)=)[^&;,\s]+/gi, `$1${mask}`).replace(/(-D\S*(?:password|secret|token|key)\S*?=)\S+/gi, `$1${mask}`);
}

// src/core/change/files/config-edits.ts
var kinds = ["resources", "replicas", "flag", "url", "timeout", "image", "port", "other"];
var editsMax = 200;
var valueMax = 80;
var types = ["configuration", "kubernetes", "infrastructure"];
var isConfig = matchPaths(types.flatMap((type) => workTypeSigns[type].globs));
var isExcepted = matchPaths([
  ...types.flatMap((type) => workTypeExceptions[type] ?? []),
  ...workTypeSigns.ci.globs
]);
function findConfigEdits(files) {
  const edits = files.filter(isEditedConfig).flatMap(editsOf);
  const rank = (edit) => kinds.indexOf(edit.kind) * 10 + environmentRank(edit.path) * 2 + (edit.before === null || edit.after === null ? 1 : 0);
  return edits.sort((left, right) => rank(left) - rank(right)).slice(0, editsMax);
}
function isEditedConfig(file) {
  if (file.status === "added" || file.status === "deleted" || file.class !== "text") return false;
  if (file.isTest || file.isDocumentation || isManifest(file.path) || isMigration(file.path)) return false;
  return isConfig(file.path) && !isExcepted(file.path);
}
function environmentRank(path) {
  if (/(?:^|[^a-z])(?:prod|production|prd|live)(?![a-z])/i.test(path)) return 0;
  return /(?:^|[^a-z])(?:dev|develop|local|test|qa|stage|staging|stg|preprod|sandbox|uat)(?![a-z])/i.test(
    path
  ) ? 2 : 1;
}
function editsOf(file) {
  const format = configFormat(file.path);
  if (format === null) return [];
  const pairs = changedBlocks(file.excerpt).flatMap(
    (block) => pairUp(readConfigLines(block.removed, format), readConfigLines(block.added, format))
  );
  return joinMoved(pairs).map(({ key, before, after }) => ({
    path: file.path,
    key,
    ...shorten({
      before: before === null ? null : maskSecret(key, before),
      after: after === null ? null : maskSecret(key, after)
    }),
    kind: kindOf(key, after ?? before ?? ""),
    refs: [fileRef(file.path)]
  }));
}
function pairUp(removed, added) {
  const left = /* @__PURE__ */ new Map();
  for (const { key, value } of removed) left.set(key, [...left.get(key) ?? [], value]);
  const pairs = added.map(({ key, value }) => ({
    key,
    before: left.get(key)?.shift() ?? null,
    after: value
  }));
  for (const [key, values] of left) for (const before of values) pairs.push({ key, before, after: null });
  return pairs.filter(({ before, after }) => before !== after);
}
function joinMoved(pairs) {
  const gone = /* @__PURE__ */ new Map();
  for (const pair of pairs)
    if (pair.after === null) gone.set(pair.key, [...gone.get(pair.key) ?? [], pair]);
  const used = /* @__PURE__ */ new Set();
  const joined = pairs.map((pair) => {
    const from = pair.before === null ? gone.get(pair.key)?.shift() : void 0;
    if (from === void 0) return pair;
    used.add(from);
    return { ...pair, before: from.before };
  });
  return joined.filter((pair) => !used.has(pair) && pair.before !== pair.after);
}
function shorten(pair) {
  const { before, after } = pair;
  const cut = (value) => value === null || value.length <= valueMax ? value : `${value.slice(0, valueMax - 1)}…`;
  if (before === null || after === null) return { before: cut(before), after: cut(after) };
  const old = before.split(/\s+/);
  const now = after.split(/\s+/);
  const oldOnly = old.filter((option) => !now.includes(option));
  const nowOnly = now.filter((option) => !old.includes(option));
  const areOptions = old.length > 1 && old.some((option) => now.includes(option)) && oldOnly.length > 0 && nowOnly.length > 0;
  return areOptions && /(?:^|\s)-/.test(after) ? { before: cut(oldOnly.join(" ")), after: cut(nowOnly.join(" ")) } : { before: cut(before), after: cut(after) };
}
function kindOf(key, value) {
  const words = key.replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1-$2").toLowerCase();
  if (/memory|(?:^|[^a-z])(?:cpu|heap|mem|storage|disk)(?![a-z])|instance[-_.]?(?:type|class)|machine[-_.]?type/.test(
    words
  ) || /-Xm[xs]\d|MaxRAMPercentage/.test(value))
    return "resources";
  if (/replica|autoscal|desired[-_.]?count|(?:min|max)[-_.]?(?:instances|pods|size|capacity)|pool[-_.]?size|(?:max|min)[-_.]?(?:connections|threads|idle)|workers|concurrency/.test(
    words
  ))
    return "replicas";
  if (/^(?:true|false|on|off|enabled|disabled)$/i.test(value) || /feature|flag|toggle|enabled|disabled/.test(words))
    return "flag";
  if (/:\/\//.test(value) || /(?:^|[^a-z])(?:url|uri|host|hostname|endpoint|domain|brokers|bootstrap[-_.]servers)$/.test(words))
    return "url";
  if (/timeout|ttl|retr(?:y|ies)|interval|delay|backoff|expir|duration|period|time[-_.]to[-_.]live|(?:^|[^a-z])(?:cron|schedule)/.test(
    words
  ))
    return "timeout";
  if (/(?:^|[^a-z])(?:image|image[-_.]tag|tag|from)$/.test(words)) return "image";
  if (/(?:^|[^a-z])(?:port|expose)$/.test(words)) return "port";
  return "other";
}

// src/core/change/files/dependency-bumps.ts
var bumpsMax = 500;
var jumps = ["major", "other", "minor", "patch"];
function findDependencyBumps(files) {
  const found = files.filter((file) => isManifest(file.path) && file.status !== "deleted" && file.status !== "added").flatMap(bumpsOf);
  const once = /* @__PURE__ */ new Map();
  for (const bump of found) {
    if (isBuildOnly(bump.path) && (bump.before === null || bump.after === null)) continue;
    const id = `${bump.name} ${bump.before} ${bump.after}`;
    if (!once.has(id)) once.set(id, bump);
  }
  const rank = (bump) => (isBuildOnly(bump.path) ? jumps.length : 0) + jumps.indexOf(bump.jump);
  return [...once.values()].sort((left, right) => rank(left) - rank(right)).slice(0, bumpsMax);
}
function bumpsOf(file) {
  const blocks = changedBlocks(file.excerpt);
  const read = (pick) => isChart(file.path) ? blocks.flatMap((block) => readChart(pick(block))) : blocks.flatMap(pick).flatMap((line) => readManifestLine(file.path, line.text) ?? []);
  const before = grouped(read((block) => block.removed));
  const after = grouped(read((block) => block.added));
  return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
    const old = before.get(name) ?? [];
    const now = after.get(name) ?? [];
    const count = Math.max(old.length, now.length);
    const pairs = Array.from({ length: count }, (_, index) => ({
      before: old[index] ?? null,
      after: now[index] ?? null
    }));
    const moved = pairs.filter((pair) => pair.before !== pair.after);
    const once = new Map(moved.map((pair) => [`${pair.before} ${pair.after}`, pair]));
    return [...once.values()].map((pair) => ({
      name,
      ...pair,
      jump: judgeJump(pair.before, pair.after),
      path: file.path
    }));
  });
}
function grouped(versions) {
  const byName = /* @__PURE__ */ new Map();
  for (const { name, version } of versions) byName.set(name, [...byName.get(name) ?? [], version]);
  return byName;
}
function readChart(lines) {
  const found = [];
  let name;
  for (const { text } of lines) {
    name = /^\s*-?\s*name:\s*["']?([\w./-]+)/.exec(text)?.[1] ?? name;
    const version = /^\s+-?\s*version:\s*["']?[~^<>=v ]*(\d[\w.+-]*)/.exec(text)?.[1];
    const app = /^appVersion:\s*["']?v?(\d[\w.+-]*)/.exec(text)?.[1];
    if (version !== void 0) found.push({ name: name ?? "chart dependency", version });
    if (app !== void 0) found.push({ name: "appVersion", version: app });
  }
  return found;
}
function judgeJump(before, after) {
  const old = numbersOf(before);
  const now = numbersOf(after);
  if (old === null || now === null) return "other";
  const index = [0, 1, 2].find((part) => old[part] !== now[part]);
  if (index === void 0) return before === after ? "other" : "patch";
  if ((now[index] ?? 0) < (old[index] ?? 0)) return "other";
  const breaks = index === 0 || index === 1 && now[0] === 0;
  return breaks ? "major" : index === 1 ? "minor" : "patch";
}
function numbersOf(version) {
  const parts = /^\D{0,3}(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?/.exec(version ?? "");
  if (parts === null || /^[0-9a-f]{12,}$/.test(version ?? "")) return null;
  return [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
}

// src/core/condense/assign-details.ts
function assignDetails(module, units, edits) {
  const ownersOf = indexOwners(units, new Set([...module.migrations, ...edits].map(({ path }) => path)));
  const brought = new Map(
    units.map((unit) => [unit, { migrations: [], configEdits: [] }])
  );
  for (const migration of module.migrations) {
    const [newest] = migration.status === "deleted" ? [] : ownersOf.get(migration.path) ?? [];
    if (newest) brought.get(newest)?.migrations.push(migration);
  }
  for (const edit of edits) {
    const [owner, another] = ownersOf.get(edit.path) ?? [];
    if (owner && !another) brought.get(owner)?.configEdits.push(edit);
  }
  return brought;
}
function indexOwners(units, paths) {
  const owners = /* @__PURE__ */ new Map();
  if (paths.size === 0) return owners;
  for (const unit of units) {
    if (unit.told.length === 0) continue;
    for (const commit of [...unit.told, ...unit.folded]) {
      for (const { path } of commit.touched) {
        if (paths.has(path)) owners.set(path, (owners.get(path) ?? /* @__PURE__ */ new Set()).add(unit));
      }
    }
  }
  return owners;
}

// src/core/condense/same-words.ts
var shareMin = 0.8;
var fillers = /* @__PURE__ */ new Set([
  "the",
  "and",
  "that",
  "this",
  "for",
  "with",
  "from",
  "are",
  "was",
  "will",
  "now",
  "its"
]);
function wordsOf(text) {
  const words = /* @__PURE__ */ new Set();
  const numbers = /* @__PURE__ */ new Set();
  for (const [word] of text.normalize("NFKC").toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*/gu)) {
    if (/\d/u.test(word)) numbers.add(word);
    else if (/[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7a3]/u.test(word))
      for (let index = 0; index + 1 < word.length; index += 1) words.add(word.slice(index, index + 2));
    else if (word.length > 2 && !fillers.has(word)) words.add(stem(word));
  }
  return { words, numbers };
}
var stem = (word) => word.replace(/(?:ing|ed|es|s)$/u, "").replace(/e$/u, "");
function isSaidBy(line, other) {
  for (const number of line.numbers) if (!other.numbers.has(number)) return false;
  if (line.words.size === 0) return true;
  let shared = 0;
  for (const word of line.words) if (other.words.has(word)) shared += 1;
  return shared >= line.words.size * shareMin;
}

// src/core/condense/fill-digest.ts
var detailsMax = 8;
function fillDigest(ranked, limits) {
  const placed = /* @__PURE__ */ new Set();
  let tokens = 0;
  let counted = 0;
  const groupsFirst = [true, false].flatMap(
    (grouped2) => ranked.filter(({ fact }) => fact.grouped === grouped2)
  );
  for (const candidate of groupsFirst) {
    const cost = lineTokens(candidate.fact);
    if (isCounted(candidate.fact) && counted >= limits.factsMax) continue;
    if (tokens + cost > limits.budgetTokens) continue;
    if (isCounted(candidate.fact)) counted += 1;
    placed.add(candidate);
    tokens += cost;
  }
  const offers = ranked.filter((candidate) => placed.has(candidate)).flatMap(offerDetails);
  const taken = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Set();
  let statements = 0;
  for (const offer of offers.sort(byUrgency)) {
    const { candidate, detail } = offer;
    const below = taken.get(candidate) ?? [];
    const cost = lineTokens(detail);
    if (below.length >= detailsMax || tokens + cost > limits.budgetTokens) continue;
    if (detail.kind !== void 0) statements += 1;
    if (detail.kind !== void 0 && told.has(detail.text)) continue;
    told.add(detail.text);
    taken.set(candidate, [...below, offer]);
    tokens += cost;
  }
  const facts = ranked.filter((candidate) => placed.has(candidate));
  const offered = offers.filter(({ detail }) => detail.kind !== void 0).length;
  const cut = ranked.filter((candidate) => !placed.has(candidate));
  return {
    facts: facts.map((candidate) => ({ ...candidate.fact, details: inOrder(taken.get(candidate) ?? []) })),
    cut: cut.map(({ fact }) => fact),
    statementsCut: offered - statements + cut.reduce((sum, candidate) => sum + candidate.statements, 0),
    tokens
  };
}
var isCounted = (fact) => !fact.grouped && fact.category !== "breaking";
function offerDetails(candidate) {
  const rounds = /* @__PURE__ */ new Map();
  return tellOnce(candidate.fact.text, candidate.tellDetails()).map(
    ({ detail, topic, specificity: specificity2 }, index) => {
      const rank = rankOf(topic);
      const round = rounds.get(rank) ?? 0;
      rounds.set(rank, round + 1);
      return { candidate, detail, rank, specificity: specificity2, round, index };
    }
  );
}
function byUrgency(first, second) {
  const bySpecificity = second.specificity - first.specificity;
  const byWeight = second.candidate.fact.weight - first.candidate.fact.weight;
  return first.rank - second.rank || first.round - second.round || (first.rank < restRank ? bySpecificity || byWeight : byWeight || bySpecificity);
}
var inOrder = (offers) => [...offers].sort((first, second) => first.index - second.index).map(({ detail }) => detail);
function tellOnce(headline, details) {
  const words = details.map(({ detail }) => wordsOf(detail.text));
  const heading = wordsOf(headline);
  const isLess = (one, other) => isSaidBy(one, other) && !isSaidBy(other, one);
  return details.filter(({ detail }, index) => {
    const own = words[index];
    if (detail.kind === void 0 || own === void 0) return true;
    if (isSaidBy(own, heading)) return false;
    return !words.some(
      (other, at) => at !== index && (at < index ? isSaidBy(own, other) : isLess(own, other))
    );
  });
}
var lineTokens = (line) => estimateTokens(line.text) + estimateTokens(line.refs.join(" "));

// src/core/condense/change-units.ts
function groupCommits(module, together = []) {
  const bySha = new Map(module.commits.map((commit) => [commit.sha, commit]));
  const groupOf = new UnionOfShas(module.commits.map((commit) => commit.sha));
  joinMerged(module, bySha, groupOf);
  joinTogether(together, bySha, groupOf);
  joinIssues(module.commits, groupOf);
  for (const story of module.stories) {
    groupOf.join(story.original, story.undo);
    if (story.redo !== void 0) groupOf.join(story.undo, story.redo);
  }
  return collectUnits(module, groupOf);
}
var UnionOfShas = class {
  #parent;
  constructor(shas) {
    this.#parent = new Map(shas.map((sha) => [sha, sha]));
  }
  root(sha) {
    let current = sha;
    for (; ; ) {
      const parent = this.#parent.get(current) ?? current;
      if (parent === current) return current;
      this.#parent.set(current, this.#parent.get(parent) ?? parent);
      current = parent;
    }
  }
  join(first, second) {
    if (this.#parent.has(first) && this.#parent.has(second))
      this.#parent.set(this.root(first), this.root(second));
  }
};
function joinMerged(module, bySha, groupOf) {
  const mainLine = [];
  for (let next = bySha.get(module.range.headSha); next; next = bySha.get(next.parents[0] ?? ""))
    mainLine.push(next);
  const claimed = new Set(mainLine.map((commit) => commit.sha));
  for (const merge of mainLine.reverse()) {
    if (merge.pullRequests.length === 0) continue;
    const waiting = merge.parents.slice(1);
    for (let sha = waiting.pop(); sha !== void 0; sha = waiting.pop()) {
      const commit = bySha.get(sha);
      if (!commit || claimed.has(sha)) continue;
      claimed.add(sha);
      if (commit.fate === "told") groupOf.join(sha, merge.sha);
      waiting.push(...commit.parents);
    }
  }
}
function joinTogether(together, bySha, groupOf) {
  for (const shas of together) {
    const [first, ...rest] = shas.filter((sha) => bySha.get(sha)?.fate === "told");
    if (first !== void 0) for (const sha of rest) groupOf.join(first, sha);
  }
}
function joinIssues(commits, groupOf) {
  const firstOf = /* @__PURE__ */ new Map();
  for (const commit of commits) {
    const key = commit.issueKeys[0];
    if (key === void 0 || commit.fate !== "told") continue;
    const first = firstOf.get(key);
    if (first === void 0) firstOf.set(key, commit.sha);
    else groupOf.join(first, commit.sha);
  }
}
function collectUnits(module, groupOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const commit of module.commits) {
    if (commit.fate === "noise") continue;
    const root = groupOf.root(commit.sha);
    const group = groups.get(root) ?? { told: [], folded: [] };
    (commit.fate === "told" ? group.told : group.folded).push(commit);
    groups.set(root, group);
  }
  const storyOf = new Map(module.stories.map((story) => [groupOf.root(story.undo), story]));
  return [...groups].map(([root, group]) => ({ ...group, story: storyOf.get(root) ?? null })).filter((unit) => unit.told.length > 0 || unit.story !== null);
}

// src/core/condense/own-pull-requests.ts
function ownPullRequests(pullRequests) {
  const bySize = [...pullRequests].sort(
    (first, second) => first.commits.length - second.commits.length || first.number - second.number
  );
  const ownerOf = /* @__PURE__ */ new Map();
  for (const pull of bySize) for (const sha of pull.commits) if (!ownerOf.has(sha)) ownerOf.set(sha, pull);
  const groups = bySize.filter((pull) => pull.commits.length > 1 && pull.commits.every((sha) => ownerOf.get(sha) === pull)).map((pull) => pull.commits);
  return { ownerOf, groups };
}

// src/core/condense/link-sources.ts
function linkSources(change) {
  const { context } = change;
  const grouped2 = change.modules.flatMap((module) => {
    const { ownerOf, groups } = ownPullRequests(
      context.pullRequests.filter((pull) => pull.module === module.name)
    );
    return groupCommits(module, groups).map((unit) => {
      const commits = tellingCommits(unit);
      const pulls = commits.flatMap(({ sha }) => ownerOf.get(sha) ?? []);
      return { module, unit, commits, pulls: [...new Set(pulls)] };
    });
  });
  const issueOf = /* @__PURE__ */ new Map();
  for (const issue of context.issues)
    if (issue.status === "found" || issue.status === "moved") issueOf.set(issue.key, issue);
  const teller = /* @__PURE__ */ new Map();
  const claim = (source, unit) => {
    if (source !== void 0 && !teller.has(source)) teller.set(source, unit);
  };
  for (const { unit, commits } of grouped2)
    for (const { issueKeys } of commits) claim(issueOf.get(issueKeys[0] ?? ""), unit);
  for (const { unit, commits, pulls } of grouped2) {
    for (const key of keysOf(commits)) claim(issueOf.get(key), unit);
    for (const pull of pulls) claim(pull, unit);
  }
  return grouped2.map(({ module, unit, commits, pulls }) => ({
    module,
    unit,
    issues: keysOf(commits).flatMap((key) => issueOf.get(key) ?? []).filter((issue) => teller.get(issue) === unit),
    pullRequests: pulls.filter((pull) => teller.get(pull) === unit),
    hostedRefs: pulls.map(({ ref }) => ref)
  }));
}
function tellingCommits(unit) {
  if (unit.told.length === 0) return [];
  return [...unit.told, ...unit.folded.filter((commit) => commit.fate === "merge")];
}
function keysOf(commits) {
  return [...new Set(commits.flatMap((commit) => commit.issueKeys))];
}

// src/domain/digest.ts
var chunkKey = ({ kind, module, ref }) => kind === "pull-request" || kind === "commits" ? `${module} ${ref}` : ref;

// src/core/condense/categorise.ts
var byConventionalType = {
  feat: "feature",
  feature: "feature",
  fix: "fix",
  bugfix: "fix",
  hotfix: "fix",
  perf: "performance",
  refactor: "refactor",
  style: "refactor",
  docs: "documentation",
  doc: "documentation",
  test: "test",
  tests: "test",
  build: "dependency",
  deps: "dependency",
  ci: "infrastructure",
  security: "security"
};
var securityFix = /\bCVE-\d{4}-\d+|\bvulnerabilit|보안 ?취약/i;
var byWords = [
  {
    category: "security",
    pattern: /\bCVE-\d|\bvulnerabilit|\bsecurity (fix|issue|patch)|보안 ?(취약|패치)/i
  },
  {
    category: "dependency",
    pattern: /^(bump|upgrade|update) (dependenc|version|[\w.:@/-]+ (to|from|version) )|^update .*\bversion\b|\bupgrade .* to v?\d|의존성|버전 ?업/i
  },
  {
    category: "performance",
    pattern: /\b(performance|faster|speed ?up|latency|throughput|optimi[sz]e)\b|성능/i
  },
  {
    category: "documentation",
    pattern: /\b(typos?|readme|javadoc|documentation|docs|licen[sc]e (?:files?|headers?)|asf licen[sc]e)\b|문서/i
  },
  {
    category: "test",
    pattern: /\b(flaky|unit tests?|test cases?|integration tests?|tests? (fail|failing|failure|failed))\b|^(add|fix|improve) .*\btests?$|테스트/i
  },
  {
    category: "fix",
    pattern: /\b(fix(e[sd])?|bug|hotfix|correct(ly|s|ed)?|resolve[sd]?|prevent[s]?|avoid[s]?|npe|nullpointer\w*|race condition|deadlock|leak[s]?|crash(es)?|wrong(ly)?|broken|fails?|failure|should not|doesn'?t|does not|cannot|can'?t|missing|incorrect(ly)?)\b|수정|버그|오류|장애/i
  },
  {
    category: "refactor",
    pattern: /\b(refactor\w*|clean ?up|rename[sd]?|restructur\w*|simplif\w*|tidy|reformat\w*|deprecated?)\b|리팩터|리팩토링|정리/i
  },
  {
    category: "feature",
    pattern: /^(add|adding|introduce|implement|support|allow|enable|create|provide|expose|make)\b|\bnew\b|추가|도입|지원|구현/i
  }
];
function categorise(input) {
  if (input.commits.some((commit) => commit.breaking !== void 0)) return "breaking";
  if (input.migrates) return "migration";
  if (securityFix.test(input.headline)) return "security";
  for (const commit of input.commits) {
    const type = commit.conventional?.type.toLowerCase();
    const category = type === void 0 ? void 0 : byConventionalType[type];
    if (category !== void 0) return category;
  }
  return categoryOfFiles(input.files()) ?? byWords.find(({ pattern }) => pattern.test(input.headline))?.category ?? "other";
}
var manifest2 = /(^|\/)(pom\.xml|build\.gradle(\.kts)?|package\.json|go\.mod|Cargo\.toml|requirements[^/]*\.txt|pyproject\.toml|Gemfile|gradle-wrapper\.properties|libs\.versions\.toml)$/;
var pipeline = /^(\.github\/workflows\/|\.circleci\/|\.gitlab-ci|Jenkinsfile|azure-pipelines|\.travis)|(^|\/)(renovate\.json5?|dependabot\.ya?ml)$/;
var isAsidePath = (path) => pipeline.test(path) || isTestPath(path);
var deployment = /(^|\/)(helm[^/]*|charts?|k8s|kubernetes|deploy[^/]*|manifests?|kustomize|terraform|ansible)\/|(^|\/)(Dockerfile[^/]*|docker-compose[^/]*|values[^/]*\.ya?ml)$/;
var settingsFile = /(^|\/)(application[^/]*\.(ya?ml|properties)|\.env[^/]*|config\/[^/]+)$/;
function categoryOfFiles(files) {
  const telling = files.filter((file) => file.class !== "lock" && file.class !== "generated");
  if (telling.length === 0) return files.length > 0 ? "dependency" : null;
  if (telling.every((file) => file.isDocumentation)) return "documentation";
  if (telling.every((file) => file.isTest || file.isDocumentation)) return "test";
  const product = telling.filter((file) => !file.isTest && !file.isDocumentation);
  if (product.every((file) => pipeline.test(file.path))) return "infrastructure";
  if (product.every((file) => manifest2.test(file.path))) return "dependency";
  if (product.every((file) => deployment.test(file.path) || settingsFile.test(file.path)))
    return "configuration";
  return null;
}

// src/core/condense/empty-talk.ts
var emptyWords = new Set(
  "wip fix fixes fixed fixing bug bugs bugfix hotfix update updates updated change changes changed start initial first commit misc minor small some more stuff clean cleanup up refactor refactoring rearrange tmp temp test tests testing broken typo typos done address addressed addressing apply applied review reviews comment comments feedback suggestion suggestions following from code squash save backup poc draft release merge merged branch develop dev main master again work working thing things file files it pr ci build lint nit nits addendum add added clarification docs doc messages log part second third a of for in and to into the 수정 작업 반영 임시 테스트 정리 변경 업데이트 리뷰 코드 사항 중 완료 및 추가".split(
    " "
  )
);
var isEmptyWord = (word) => emptyWords.has(word) || /^\d+$/u.test(word);
var branchName = /^(?:[\w.-]+\/[\w./-]+|[a-z0-9]+(?:[-_][a-z0-9]+){2,})$/iu;
var aboutTests = /^(?:fix(?:e[sd]|ing)?|add(?:s|ed|ing)?|updat(?:e[sd]?|ing)|improv(?:e[sd]?|ing)|adapt(?:s|ed|ing)?) (?:[\w-]+ ){0,3}?tests?\b|^테스트 (?:추가|수정|보강)/iu;
var wordsIn = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
var isPoorHeadline = (headline) => wordsIn(headline).every(isEmptyWord) || branchName.test(headline) || /^[0-9a-f]{7,40}$/u.test(headline);
var isEmptyTalk = (line) => wordsIn(line).every(isEmptyWord) || aboutTests.test(line);
function saysMore(headline, other) {
  if (isEmptyTalk(headline)) return false;
  const known = new Set(wordsIn(other));
  return wordsIn(headline).some((word) => !known.has(word) && !isEmptyWord(word));
}

// src/core/condense/unit-facts.ts
var refsMax = 12;
var headlineMax = 160;
function tellUnit(unit, input) {
  const lead = leadCommit(unit);
  const undone = unit.told.length === 0;
  const category = undone ? "other" : categoryOf(unit, lead, input);
  const { migrations, module, hostedRefs } = input;
  return {
    text: cutAt(wholeName(unit, lead.headline), headlineMax),
    category,
    refs: refsOf(unit, lead, { hostedRefs, scope: module.scope }),
    details: [],
    commits: [...unit.told, ...unit.folded].map((commit) => commit.sha),
    module: module.name,
    grouped: undone,
    weight: weigh({ category, undone, commits: unit.told, migrations })
  };
}
var partMark = /[,:;]?\s*[([]?\b(?:(?:first|second|third|fourth|last|final|1st|2nd|3rd) (?:part|half|step)|(?:part|step) (?:\d+|[ivx]+)(?: (?:of|\/) \d+)?|\d+\/\d+)[)\]]?$/iu;
var wholeName = ({ told }, headline) => {
  const name = headline.replace(partMark, "").trim();
  return told.length > 1 && name !== "" ? name : headline;
};
function categoryOf(unit, lead, input) {
  return categorise({
    commits: unit.told,
    headline: lead.headline,
    files: () => filesOf(unit, input.fileOf),
    migrates: input.migrations.length > 0
  });
}
function filesOf(unit, fileOf) {
  const files = /* @__PURE__ */ new Set();
  for (const commit of unit.told) {
    for (const { path } of commit.touched) {
      const file = fileOf.get(path);
      if (file !== void 0) files.add(file);
    }
  }
  return [...files];
}
function leadCommit(unit) {
  const { story } = unit;
  if (story !== null) {
    const redo = unit.told.find((commit) => commit.sha === story.redo);
    if (redo) return redo;
    const original = unit.folded.find((commit) => commit.sha === story.original);
    if (unit.told.length === 0 && original) return original;
  }
  const titled = unit.folded.find(
    (commit) => commit.fate === "merge" && commit.headline !== "" && !commit.subject.endsWith(commit.headline)
  );
  if (titled) return titled;
  const byIssue = unit.told.filter((commit) => commit.issueKeys.length > 0);
  const [first, ...rest] = byIssue.length > 0 ? byIssue : unit.told;
  const largest = rest.reduce(
    (best, commit) => best && commit.touchedCount > best.touchedCount ? commit : best,
    first
  );
  return largest ?? [...unit.told, ...unit.folded][0];
}
function refsOf(unit, lead, { hostedRefs, scope }) {
  const commits = [lead, ...unit.told, ...unit.folded];
  const refs = /* @__PURE__ */ new Set();
  for (const { issueKeys } of commits) if (issueKeys[0] !== void 0) refs.add(issueRef(issueKeys[0]));
  for (const ref of hostedRefs) refs.add(ref);
  const byMessage = hostedRefs.length > 0 ? unit.folded.filter(({ fate }) => fate !== "merge") : commits;
  for (const { pullRequests } of byMessage)
    for (const number of pullRequests) refs.add(pullRequestRef(number, scope));
  for (const { ref } of commits) refs.add(ref);
  return [...refs].slice(0, refsMax);
}
var weights = {
  breaking: 0.95,
  migration: 0.85,
  security: 0.78,
  feature: 0.62,
  fix: 0.56,
  performance: 0.54,
  configuration: 0.5,
  infrastructure: 0.44,
  other: 0.4,
  dependency: 0.34,
  refactor: 0.24,
  documentation: 0.12,
  test: 0.1
};
function weigh(input) {
  if (input.undone) return 0.15;
  const touched = input.commits.reduce((sum, commit) => sum + commit.touchedCount, 0);
  const size = Math.min(0.04, Math.log10(1 + touched) / 50);
  const planned = input.commits.some((commit) => commit.issueKeys.length > 0) ? 0.01 : 0;
  const lossy = input.migrations.some(
    (migration) => migration.statements.some((statement) => !statement.reversible)
  ) ? 0.1 : 0;
  return Math.min(1, weights[input.category] + size + planned + lossy);
}

// src/core/condense/source-details.ts
function statementsOf(link, condensed) {
  if (condensed === void 0) return [];
  const found = keysOfUnit(link).flatMap((key) => condensed.statements.get(key) ?? []);
  if (found.length === 0) return [];
  const isAside = touchesAsideAlone(link.unit);
  return found.map((statement) => isAside ? { ...statement, kind: "other" } : statement).map((statement) => ({ statement, rank: rankOf(statement.kind), worth: specificity(statement.text) })).sort((first, second) => first.rank - second.rank || second.worth - first.worth).map(({ statement }) => statement);
}
function touchesAsideAlone({ told }) {
  const paths = told.flatMap(({ touched }) => touched.map(({ path }) => path));
  return paths.length > 0 && paths.every(isAsidePath);
}
function keysOfUnit({ module, unit, issues, pullRequests }) {
  const keyOf = (kind, ref) => chunkKey({ kind, module: module.name, ref });
  return [
    ...issues.map(({ ref }) => keyOf("issue", ref)),
    ...pullRequests.map(({ ref }) => keyOf("pull-request", ref)),
    ...issues.length + pullRequests.length === 0 ? [keyOf("commits", leadCommit(unit).ref)] : []
  ];
}
function sourceDetails(statements, language) {
  const label = { en: "Accepted when: ", ko: "인수 조건: " }[language];
  return statements.map(({ text, kind, refs }) => ({
    detail: { text: kind === "acceptance" ? `${label}${text}` : text, refs, kind },
    topic: kind === "acceptance" && !isSpecific(text) ? "wish" : kind,
    specificity: specificity(text)
  }));
}
var isSpecific = (text) => specificity(text) > 0;
var weightMin = {
  breaking: 0.87,
  migration: 0.72,
  flag: 0.64,
  deadline: 0.64
};
var criterionWeightMin = 0.5;
var plainlyBreakingWeightMin = 0.94;
var urgentPriority = /^(?:highest|high|blocker|critical|urgent|p[01]|긴급|높음|매우 ?높음)$/iu;
function weighSources(weight, { issues }, statements) {
  const urgent = issues.some(({ issue }) => urgentPriority.test(issue.priority ?? ""));
  const planned = (issues.length > 0 ? 0.03 : 0) + (urgent ? 0.03 : 0);
  const floors = statements.map(({ kind, text }) => {
    if (kind === "acceptance") return isSpecific(text) ? criterionWeightMin : 0;
    if (kind === "breaking" && plainlyBreaking.test(text)) return plainlyBreakingWeightMin;
    return weightMin[kind] ?? 0;
  });
  return Math.min(Math.max(weight, weightMax), Math.max(weight, ...floors) + planned);
}
var weightMax = 0.94;
function betterHeadline(headline, { unit, issues, pullRequests }) {
  if (!isPoorHeadline(headline)) return null;
  const titles = [...pullRequests.map(({ title }) => title), ...issues.map(({ issue }) => issue.title)];
  const better = titles.map((title) => headlineOf(title, leadCommit(unit))).find((title) => !isPoorHeadline(title));
  return better === void 0 ? null : cutAt(better, headlineMax);
}
var headlineOf = (title, { sha }) => makeHeadline({ subject: plainSource(title).replaceAll("\n", " "), body: "", sha });

// src/core/condense/bare-statement.ts
var ownName = /^(?:[-*]\s+)?(?:c:[0-9a-f]{8}|\[?[A-Z][A-Z0-9_]+-[1-9]\d*\]?)(?:\s*[:：]\s*|\.\s+|\s+[-–]\s+)(?=\S)/u;
var addendum = / ?\[ADDENDUM\]/giu;
var bareStatement = (text) => text.replace(ownName, "").replace(addendum, "").replace(/ ?[:：]$/u, "").trim();

// src/core/condense/commit-prose.ts
var trailer = /^(?:[A-Z][\w-]*-(?:by|to|id|url)|reviewers?|authors?|committers?|approvers?|testers?|cc): .*$/iu;
var toolMarks = [
  /^(?:this )?closes #\d+(?: from \S+)?(?: and squashes the following commits:?)?\.?$/iu,
  /^\(cherry[- ]picked from .*$/iu,
  /^this reverts commit [0-9a-f]{7,40}\.?$/iu,
  /^git-svn-id: .*$/u,
  /^[-*]?\s*merge (?:remote-tracking )?(?:branch|pull request|commit)\b.*$/iu,
  /^-{5,}$/u
];
var fence = /^\s{0,3}(?:```|~~~)/u;
var marked = /^(?:\s|[-*+>|#]|\d+[.)]\s)/u;
var titleMarks = /^(?:[-*]\s+)?(?:\[?[A-Z][A-Z0-9_]+-\d+\]?[:.\s]+)?| ?\((?:#\d+|branch-[\w.-]+)\)/gu;
var titleLine = /^(?:[-*]\s+)?[A-Z][A-Z0-9_]+-\d+[:.] \S.*$/u;
var titleLengthMax = 400;
var raggedMax = 8;
function commitProse(body, headline) {
  const title = bareTitle(headline);
  const lines = withoutDefinitions(body.replace(portingNotes, "$1")).split("\n").filter((line) => {
    const text = line.trim();
    if (trailer.test(text) || toolMarks.some((mark) => mark.test(text))) return false;
    return text === "" || text.length > titleLengthMax || bareTitle(text) !== title;
  });
  let inCode = false;
  const paragraphs = lines.map((line) => titleLine.test(line) ? `${line}
` : line).join("\n").split(/\n\s*\n/u).map((paragraph) => {
    const opensInCode = inCode;
    const fences = paragraph.split("\n").filter((line) => fence.test(line)).length;
    if (fences % 2 === 1) inCode = !inCode;
    return opensInCode || fences > 0 ? paragraph : listLines(paragraph);
  });
  return paragraphs.join("\n\n").trim();
}
var portingNotes = /^(\(cherry[- ]picked from [^\n]*)(?:\n(?![A-Z][\w-]*: )\S[^\n]*)+/gimu;
var definition = /^\[([^[\]\n]{1,80})\]: ?(?:https?:|\/|<)[^\n]*$/gmu;
function withoutDefinitions(body) {
  const names = new Set([...body.matchAll(definition)].map(([, name = ""]) => name));
  if (names.size === 0) return body;
  return body.replace(definition, "").replace(/\[([^[\]\n]{1,80})\]/gu, (link, name) => names.has(name) ? name : link);
}
var bareTitle = (line) => line.trim().replace(titleMarks, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim().toLowerCase();
function listLines(paragraph) {
  const lines = paragraph.split("\n");
  if (lines.length < 3 || lines.some((line) => marked.test(line))) return paragraph;
  const width = Math.max(...lines.map((line) => line.length)) - raggedMax;
  const early = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== void 0 && line.length + 1 + next.split(" ", 1).join("").length <= width;
  });
  return early.length > (lines.length - 1) / 2 ? lines.map((line) => `- ${line}`).join("\n") : paragraph;
}

// src/core/condense/lead-sentence.ts
var lengthMin = 25;
var lengthMax = 220;
var noProse = /^(\s*[-*+>|#`~]|\s{2,}|\d+[.)]\s|[A-Z][\w-]+(-by)?: |https?:\/\/|\[[^\]]*\]:|---|BREAKING[ -]CHANGE|Closes |This closes|This reverts|Reverts |See:?$|\(cherry picked|Merge |git-svn-id)/;
function leadSentence(body) {
  for (const paragraph of body.slice(0, 4e3).split(/\n\s*\n/)) {
    const lines = paragraph.split("\n");
    if (lines.some((line) => noProse.test(line)) || lines.length > 12) continue;
    const prose = lines.join(" ").replace(/\s+/g, " ").trim();
    const sentence = /^.{0,260}?[.!?。](?=\s|$)/.exec(prose)?.[0] ?? (prose.length <= lengthMax ? prose : null);
    if (sentence === null || sentence.length < lengthMin || sentence.length > lengthMax) continue;
    if (!/\s/.test(sentence)) continue;
    return sentence;
  }
  return null;
}

// src/core/condense/tell-config-edit.ts
var filesShown = 3;
function tellConfigEdit(edit, language) {
  const key = code2(edit.key);
  if (edit.before === null)
    return { en: `${key} added: ${code2(edit.after ?? "")}`, ko: `${key} 추가: ${code2(edit.after ?? "")}` }[language];
  if (edit.after === null)
    return { en: `${key} removed (was ${code2(edit.before)})`, ko: `${key} 삭제 (기존 ${code2(edit.before)})` }[language];
  return `${key}: ${code2(edit.before)} → ${code2(edit.after)}`;
}
function tellConfigEdits(edits, language) {
  const byKey = /* @__PURE__ */ new Map();
  for (const edit of edits) byKey.set(edit.key, [...byKey.get(edit.key) ?? [], edit]);
  return [...byKey.values()].map((alike) => {
    const [first, ...others] = alike;
    const files = [...new Set(others.map((edit) => fileName(edit.path)))].filter(
      (name) => name !== fileName(first.path)
    );
    const more = files.length === 0 ? "" : {
      en: `, likewise in ${files.slice(0, filesShown).join(", ")}`,
      ko: `, ${files.slice(0, filesShown).join(", ")}도 동일`
    }[language];
    return {
      text: `${tellConfigEdit(first, language)}${more}`,
      refs: [...new Set(alike.flatMap((edit) => edit.refs))]
    };
  });
}
var code2 = (text) => `\`${text.replaceAll("`", "'")}\``;
var fileName = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/core/condense/unit-details.ts
var detailsMax2 = 6;
var configEditsMax = 3;
var otherHeadlinesMax = 3;
function tellDetails(input) {
  const { unit, language } = input;
  const lead = leadCommit(unit);
  const details = [
    ...about("breaking", breakingDetails(unit)),
    ...about("story", storyDetails(unit, language)),
    ...about("migration", migrationStories(input)),
    ...about(
      "migration",
      input.brought.migrations.map((migration) => ({
        text: tellMigration(migration, language),
        refs: [fileRef(migration.path)]
      }))
    ),
    ...about("configuration", configDetails(input)),
    ...about("headline", otherHeadlines(unit, language))
  ];
  const why = details.length < 2 ? leadSentence(commitProse(lead.body, lead.headline)) : null;
  if (why !== null)
    details.push(...about("behaviour", [{ text: bareStatement(why), refs: [commitRef(lead.sha)] }]));
  return details.slice(0, detailsMax2);
}
var about = (topic, details) => details.map((detail) => ({ detail, topic, specificity: 4 }));
function breakingDetails(unit) {
  return unit.told.flatMap(
    (commit) => commit.breaking === void 0 || commit.breaking === commit.headline ? [] : [{ text: commit.breaking, refs: [commitRef(commit.sha)] }]
  );
}
function storyDetails(unit, language) {
  const { story } = unit;
  if (!story) return [];
  const name = (sha) => {
    const commit = [...unit.told, ...unit.folded].find((candidate) => candidate.sha === sha);
    const number = commit?.pullRequests[0];
    return number === void 0 ? sha.slice(0, 8) : `#${number}`;
  };
  const refs = [story.original, story.undo, ...story.redo === void 0 ? [] : [story.redo]].map(commitRef);
  const [done, undone] = [name(story.original), name(story.undo)];
  const text = story.redo === void 0 ? {
    en: `Done in ${done} and undone again in ${undone}: the code is as it was before.`,
    ko: `${done}에서 적용했다가 ${undone}에서 되돌림: 코드는 이전과 같습니다.`
  } : {
    en: `Told once: first done in ${done}, undone in ${undone}, done again in ${name(story.redo)}.`,
    ko: `한 번만 기록: ${done}에서 처음 적용, ${undone}에서 되돌림, ${name(story.redo)}에서 다시 적용.`
  };
  return [{ text: text[language], refs }];
}
function migrationStories({ brought, module, language }) {
  const paths = new Set(brought.migrations.map((migration) => migration.path));
  return module.migrationStories.filter((story) => paths.has(story.steps.at(-1)?.path ?? "")).map((story) => ({
    text: tellMigrationStory(story, language),
    refs: story.steps.map((step) => fileRef(step.path))
  }));
}
function configDetails({ brought, category, language }) {
  if (category === "dependency" || category === "test" || category === "documentation") return [];
  return tellConfigEdits(brought.configEdits, language).slice(0, configEditsMax);
}
function otherHeadlines(unit, language) {
  const lead = leadCommit(unit);
  const others = unit.told.filter((commit) => commit !== lead && saysMore(commit.headline, lead.headline));
  const byHeadline = new Map(others.map((commit) => [commit.headline, commit]));
  const told = [...byHeadline.values()].slice(0, otherHeadlinesMax);
  const lines = told.map((commit) => ({
    text: cutAt(commit.headline, headlineMax),
    refs: [commitRef(commit.sha)]
  }));
  const rest = byHeadline.size - told.length;
  if (rest > 0) {
    const refs = [...byHeadline.values()].slice(otherHeadlinesMax, otherHeadlinesMax + refsMax).map((commit) => commitRef(commit.sha));
    lines.push({ text: { en: `and ${rest} more commits`, ko: `외 커밋 ${rest}건` }[language], refs });
  }
  return lines;
}

// src/core/condense/condense.ts
function condense(change, options) {
  const linked = options.linked ?? linkSources(change);
  const ranked = change.modules.flatMap(
    (module) => tellModule(
      module,
      linked.filter((link) => link.module === module),
      options
    )
  ).sort((first, second) => second.fact.weight - first.fact.weight);
  return {
    ...fillDigest(ranked, options),
    inputTokens: countTokens(change) + (options.condensed?.inputTokens ?? 0),
    budgetTokens: options.budgetTokens
  };
}
function tellModule(module, linked, { language, condensed }) {
  const fileOf = new Map(module.files.map((file) => [file.path, file]));
  const units = linked.map(({ unit }) => unit);
  const broughtBy = assignDetails(module, units, findConfigEdits(module.files));
  const told = /* @__PURE__ */ new Set();
  const facts = linked.map((link) => {
    const { unit, hostedRefs } = link;
    const brought = broughtBy.get(unit) ?? { migrations: [], configEdits: [] };
    const fact = tellUnit(unit, { module, migrations: brought.migrations, fileOf, hostedRefs });
    for (const sha of fact.commits) told.add(sha);
    const { category } = fact;
    const statements = statementsOf(link, condensed);
    const weight = weighSources(fact.weight, link, statements);
    return {
      fact: { ...fact, weight, text: betterHeadline(fact.text, link) ?? fact.text },
      statements: statements.length,
      tellDetails: () => [
        ...tellDetails({ unit, brought, category, module, language }),
        ...sourceDetails(statements, language)
      ]
    };
  });
  const untold = module.commits.filter((commit) => !told.has(commit.sha));
  const groups = tellGroups({ module, untold, bumps: findDependencyBumps(module.files), language });
  return [...facts, ...groups.map(groupCandidate)];
}
var groupCandidate = (fact) => ({
  fact: { ...fact, details: [] },
  statements: 0,
  tellDetails: () => fact.details.map((detail) => ({ detail, topic: "story", specificity: 4 }))
});
function countTokens(change) {
  let tokens = 0;
  for (const module of change.modules) {
    for (const commit of module.commits)
      tokens += estimateTokens(commit.subject) + estimateTokens(commit.body);
    for (const file of module.files) {
      for (const line of file.excerpt.lines) tokens += estimateTokens(line.text);
    }
  }
  return tokens;
}

// src/core/change/runtime/code-language.ts
var byExtension = {
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  jsx: "javascript",
  ts: "javascript",
  mts: "javascript",
  cts: "javascript",
  tsx: "javascript",
  vue: "javascript",
  svelte: "javascript",
  py: "python",
  java: "jvm",
  kt: "jvm",
  kts: "jvm",
  scala: "jvm",
  groovy: "jvm",
  go: "go",
  rb: "ruby",
  ru: "ruby",
  php: "php",
  rs: "rust",
  cs: "dotnet",
  fs: "dotnet",
  vb: "dotnet",
  ex: "elixir",
  exs: "elixir",
  sh: "shell",
  bash: "shell"
};
var neverDeployed = [
  /(?:^|\/)(?:\.[^/]+|integration[-_]?tests?|playwright|cypress|e2e|test[-_]?utils?|fixtures?|mocks?|stories|wiremock|buildSrc|build-logic)\//i,
  // Beside the sources only: `src/tools` may well run.
  /^(?!(?:.*\/)?(?:src|lib|app|server|internal|pkg|cmd)\/)(?:.*\/)?(?:scripts?|tools?|tooling|ci|examples?|samples?|demos?|bench(?:marks?)?|docs?|docs?-site|perf|performance|load[-_]?tests?)\//i,
  /(?:^|\/)(?:playwright|cypress|vitest|jest|karma|wdio|eslint|prettier|babel|webpack|rollup|vite|esbuild|tsup|codegen|commitlint|tailwind|postcss|metro)[\w-]*\.(?:config|conf|setup)(?:\.\w+)?\.[cm]?[jt]s$/i,
  /(?:^|\/)(?:gulpfile\.js|gruntfile\.js|setup\.py|noxfile\.py|tasks\.py|fabfile\.py|gradlew|mvnw|(?:build|settings)\.gradle(?:\.kts)?)$/i,
  /\.(?:stories|story|d)\.[cm]?[jt]sx?$/i
];
function codeLanguage(path) {
  if (neverDeployed.some((pattern) => pattern.test(path))) return null;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (isDockerfile(path)) return "dockerfile";
  if (name === "Procfile") return "procfile";
  if (isSpringConfig(path)) return "spring";
  return byExtension[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? null;
}
var isDockerfile = (path) => /(?:^|\/)(?:(?:Docker|Container)file(?:\.[\w.-]+)?|[\w.-]+\.(?:docker|container)file)$/i.test(path);
var isSpringConfig = (path) => /(?:^|\/)(?:application|bootstrap)(?:-(?!(?:dev|local|test|localstack|ci|docker|e2e)\b)[\w-]+)?\.(?:ya?ml|properties)$/i.test(
  path
) && !/(?:^|\/)src\/(?!main\/)/.test(path);
var cLike = { lineComments: ["//"], hasBlockComments: true };
var hash = { lineComments: ["#"], hasBlockComments: false };
var syntaxes = {
  javascript: {
    ...cLike,
    quotes: ['"', "'", "`"],
    interpolation: { opener: "${", quotes: ["`"], prefix: null }
  },
  python: {
    ...hash,
    quotes: ['"""', "'''", '"', "'"],
    interpolation: { opener: "{", quotes: ['"""', "'''", '"', "'"], prefix: /(?:^|[^\w])[rR]?[fF][rR]?$/ }
  },
  jvm: {
    ...cLike,
    quotes: ['"""', '"'],
    interpolation: { opener: "${", quotes: ['"""', '"'], prefix: null }
  },
  go: { ...cLike, quotes: ['"', "`"], interpolation: null },
  ruby: {
    ...hash,
    quotes: ['"', "'", "`"],
    interpolation: { opener: "#{", quotes: ['"', "`"], prefix: null }
  },
  php: {
    lineComments: ["//", "#"],
    hasBlockComments: true,
    quotes: ['"', "'"],
    interpolation: { opener: "{$", quotes: ['"'], prefix: null }
  },
  rust: { ...cLike, quotes: ['"'], interpolation: null },
  dotnet: {
    ...cLike,
    quotes: ['"""', '"'],
    interpolation: { opener: "{", quotes: ['"""', '"'], prefix: /\$@?$/ }
  },
  elixir: {
    ...hash,
    quotes: ['"""', '"'],
    interpolation: { opener: "#{", quotes: ['"""', '"'], prefix: null }
  }
};

// src/core/change/runtime/manifest-path.ts
var never = /(?:^|\/)(?:node_modules|vendor|third[-_]?party|src\/test|tests?|__tests__|testdata|fixtures?|e2e|examples?|samples?|docs?|wiremock)\/|\.(?:example|sample|template|dist|md)$|(?:^|\/)\.env\.(?:example|sample|template|dist|test)/i;
var yamlName = /(?:^|\/)(?:values(?:[._-][\w.-]+)?|[\w.-]+[._-]values|kustomization|serverless(?:[._-][\w.-]+)?|app(?=\.ya?ml)|render|env(?:ironment)?s?|config-?map[\w.-]*|secrets?[\w.-]*|external-?secrets?[\w.-]*|deployment[\w.-]*|task-?def(?:inition)?[\w.-]*|service[\w.-]*|template|samconfig|manifest|nais|cronjob[\w.-]*|statefulset[\w.-]*)\.(?:ya?ml|json)$/i;
var yamlFolder = /(?:^|\/)(?:k8s|kube|kubernetes|manifests?|deploy|deploys|deployments?|helm|helm[-_]deploy|helm[-_]charts?|charts?|kustomize|overlays|argo-?cd|\.?nais|infra|infrastructure|ops|gitops|ecs|cloudformation|openshift|environments?|envs?)\/(?:.*\/)?[\w.-]+\.(?:ya?ml|json)$/i;
function kindOf2(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (isDockerfile(path)) return "dockerfile";
  if (/^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$/i.test(name)) return "compose";
  if (/^\.github\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.ya?ml$|^\.circleci\/config\.yml$/i.test(path)) {
    return /deploy|release|publish|pipeline|build|main|ci/i.test(name) ? "workflow" : null;
  }
  if (isSpringConfig(path)) return "spring";
  if (/\.tf(?:vars)?$/.test(name)) return "terraform";
  if (/\.(?:service|container)$/.test(name)) return "systemd";
  if (name === "fly.toml") return "assignments";
  if (/^\.env(?:\.[\w.-]+)?$|\.env$/.test(name)) return "env-file";
  if (name === "app.json" && !path.includes("/")) return "yaml";
  return yamlName.test(path) || yamlFolder.test(path) ? "yaml" : null;
}
var manifestsMax = 1e3;
function selectManifests(paths, globs) {
  const isNamed = matchPaths(globs);
  const named = [];
  const known = [];
  for (const path of paths) {
    if (isNamed(path)) named.push({ path, kind: kindOf2(path) ?? kindByEnd(path), isNamed: true });
    else if (!never.test(path)) {
      const kind = kindOf2(path);
      if (kind !== null) known.push({ path, kind, isNamed: false });
    }
  }
  return [...named, ...known];
}
var kindByEnd = (path) => /\.(?:ya?ml|json|tpl)$/i.test(path) ? "yaml" : "assignments";
var stages = [
  ["staging", /^(?:pre-?prod(?:uction)?|staging|stage|stg|uat)$/i],
  ["development", /^(?:dev|develop|development|local|test|testing|qa|sandbox|ci|e2e|replica|seed)$/i],
  ["production", /^(?:prod|production|prd|live)$/i]
];
var stageOf = (word) => stages.find(([, words]) => words.test(word))?.[0] ?? null;
function servesEnvironment(path, environment) {
  const asked = stageOf(environment);
  if (asked === null) return true;
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  const words = [
    ...folders,
    ...name.replace(/\.[^.]*$/, "").replace(/pre-prod/i, "preprod").split(/[._-]/)
  ];
  const told = words.flatMap((word) => stageOf(word) ?? []);
  return told.length === 0 || told.includes(asked);
}

export {
  withoutTexts,
  changedBlocks,
  isManifest,
  isBuildOnly,
  isChart,
  findDependencyBumps,
  workTypeSigns,
  workTypeExceptions,
  tellMigration,
  tellStatement,
  isOverwrite,
  findConfigEdits,
  findRemovals,
  tellConfigEdits,
  codeLanguage,
  syntaxes,
  manifestsMax,
  selectManifests,
  servesEnvironment,
  bareStatement,
  isEmptyTalk,
  commitProse,
  wordsOf,
  isSaidBy,
  linkSources,
  tellingCommits,
  keysOf,
  chunkKey,
  leadCommit,
  condense
};
