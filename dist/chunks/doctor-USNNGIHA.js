import {
  argocdAddressOf,
  noArgocdToken
} from "./chunk-35A4QI7B.js";
import {
  verifyLedger
} from "./chunk-T3MZRWJR.js";
import {
  compileExpressions
} from "./chunk-5AACF2SC.js";
import {
  readCodeOwners,
  resolveRange
} from "./chunk-4XCV4YBA.js";
import {
  createLogParser
} from "./chunk-QCLGAHPE.js";
import "./chunk-CHJRLKMQ.js";
import "./chunk-Y3WGDQPB.js";
import "./chunk-O5UIL7NC.js";
import "./chunk-QTN5P7RS.js";
import {
  textWidth,
  wrapText
} from "./chunk-6PTYWKB7.js";
import {
  checkModelNames,
  resolveModel
} from "./chunk-A2EXHD52.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import {
  refuseForeignConfig
} from "./chunk-LM6PRHYP.js";
import {
  readWorkflowEvent
} from "./chunk-4TKP3W7I.js";
import {
  detectPipeline
} from "./chunk-CO3RUHCP.js";
import {
  untilEnded
} from "./chunk-I6HPM34N.js";
import {
  createWorld,
  githubApiUrlOf,
  jiraAuthOf
} from "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import {
  isOn,
  loadSettings,
  parseMoment,
  repositoryOf,
  textOf
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import {
  outDefault
} from "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-YCSAB6HC.js";
import "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits,
  failureExits
} from "./chunk-DBVHAUUD.js";
import {
  addressProblem,
  isReadableOnTheWay,
  shownAddress
} from "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-BVQ7MH7O.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/doctor.ts
import { resolve } from "node:path";

// src/domain/doctor.ts
var checkAreas = [
  "machine",
  "pipeline",
  "repository",
  "config",
  "github",
  "jira",
  "model",
  "argocd",
  "calendars",
  "endpoints",
  "webhooks",
  "ledger",
  "incidents"
];

// src/core/doctor/summary.ts
var countChecks = (checks) => ({
  ok: checks.filter(({ status }) => status === "ok").length,
  warn: checks.filter(({ status }) => status === "warn").length,
  fail: checks.filter(({ status }) => status === "fail").length,
  skipped: checks.filter(({ status }) => status === "skipped").length
});

// src/core/doctor/render-checks.ts
var areaNames = {
  machine: "This machine",
  pipeline: "Pipeline",
  repository: "Repository",
  config: "Config",
  github: "GitHub",
  jira: "Jira",
  model: "Model",
  argocd: "Argo CD",
  calendars: "Calendars",
  endpoints: "Endpoints",
  webhooks: "Webhooks",
  ledger: "Ledger",
  incidents: "Incidents"
};
var marks = { ok: "✓", warn: "!", fail: "✗", skipped: "-" };
var colors = { ok: 32, warn: 33, fail: 31, skipped: 2 };
var widthMin = 60;
var titleWidthMax = 20;
function renderChecks(checks, terminal) {
  const groups = checkAreas.map((area) => ({
    name: areaNames[area],
    checks: checks.filter((check) => check.area === area)
  }));
  const isSilent = ({ checks: own }) => own.every(({ status }) => status === "skipped");
  const told = groups.filter((group) => !isSilent(group));
  const silent = groups.filter(isSilent).flatMap(
    ({ name, checks: own }) => own.map((check) => ({ ...check, title: own.length === 1 ? name : `${name} ${check.title}` }))
  );
  const titleWidth = widestTitle([...told.flatMap((group) => group.checks), ...silent]);
  const groupLines = (name, own) => own.length === 0 ? [] : [
    paint(1, name, terminal),
    ...own.flatMap((check) => renderCheck(check, { ...terminal, titleWidth })),
    ""
  ];
  const lines = [
    ...told.flatMap((group) => groupLines(group.name, group.checks)),
    ...groupLines("Not looked at", silent)
  ];
  return `${[...lines, summaryText(checks)].join("\n")}
`;
}
var widestTitle = (checks) => Math.min(titleWidthMax, Math.max(0, ...checks.map(({ title }) => textWidth(escapeTerminal(title)))));
function renderCheck({ status, title, found, remedy }, terminal) {
  const name = escapeTerminal(title);
  const gap = " ".repeat(Math.max(0, terminal.titleWidth - textWidth(name)));
  const indent = 4 + terminal.titleWidth + 2;
  const texts = [...found.split("\n"), ...remedy === null ? [] : [`→ ${remedy}`]];
  const columns = Math.max(widthMin, terminal.width) - indent;
  const [first = "", ...rest] = texts.flatMap((text) => wrapText(escapeTerminal(text), columns));
  const mark = paint(colors[status], marks[status], terminal);
  return [`  ${mark} ${name}${gap}  ${first}`, ...rest.map((line) => `${" ".repeat(indent)}${line}`)];
}
function summaryText(checks) {
  const { ok, warn, fail, skipped } = countChecks(checks);
  const parts = [
    ...fail > 0 ? [`${fail} failed`] : [],
    ...warn > 0 ? [`${warn} to look at`] : [],
    `${ok} fine`,
    ...skipped > 0 ? [`${skipped} not looked at`] : []
  ];
  return `${parts.join(", ")}.`;
}
var paint = (code, text, { color }) => color ? `\x1B[${code}m${text}\x1B[0m` : text;

// src/core/doctor/check.ts
function checksOf(area) {
  const none = { area, remedy: null, code: null };
  return {
    ok: (title, found) => ({ ...none, title, status: "ok", found }),
    warn: (title, told) => ({ ...none, ...told, title, status: "warn" }),
    fail: (title, told) => ({ ...none, ...told, title, status: "fail" }),
    skipped: (title, told) => ({ ...none, ...told, title, status: "skipped" }),
    failedBy: (title, { code, message, hint, problems }) => ({
      ...none,
      title,
      status: "fail",
      found: [message, ...problems].join("\n"),
      remedy: hint,
      code
    })
  };
}
var sortChecks = (checks) => checkAreas.flatMap((area) => checks.filter((check) => check.area === area));
var dayOf = (at) => new Intl.DateTimeFormat("sv", { timeZone: "UTC" }).format(at);
function durationText(ms) {
  const units = [
    { name: "day", ms: 864e5 },
    { name: "hour", ms: 36e5 },
    { name: "minute", ms: 6e4 },
    { name: "second", ms: 1e3 }
  ];
  const unit = units.find((one) => ms >= one.ms) ?? { name: "second", ms: 1e3 };
  return countText(Math.round(ms / unit.ms), unit.name);
}
var countText = (count, one) => `${count} ${one}${count === 1 ? "" : "s"}`;

// src/core/doctor/clock-check.ts
var of = checksOf("machine");
var skewMsMax = 6e4;
function checkClock(readings) {
  const skews = readings.flatMap((reading) => reading === null ? [] : [reading.localMs - reading.serverMs]).toSorted((left, right) => Math.abs(left) - Math.abs(right));
  const [skewMs] = skews;
  if (skewMs === void 0) {
    return of.skipped("clock", { found: "No service was asked that tells the time." });
  }
  const side = skewMs > 0 ? "ahead of" : "behind";
  if (Math.abs(skewMs) <= skewMsMax) return of.ok("clock", "within a minute of the services that were asked");
  return of.warn("clock", {
    found: `It is ${durationText(Math.abs(skewMs))} ${side} the services that were asked: windows and freezes are judged at the wrong time, and receivers of webhooks refuse what is signed.`,
    remedy: "Set the clock of this machine, for example with chrony or systemd-timesyncd."
  });
}

// src/core/doctor/local-checks.ts
var ofConfig = checksOf("config");
var ofWebhooks = checksOf("webhooks");
var ofLedger = checksOf("ledger");
var ofIncidents = checksOf("incidents");
function checkConfig(settings, file) {
  const { standard, calendar } = settings;
  const isWatched = standard.rules.window.level !== "off" && standard.rules.window.holidays;
  return [
    file === null ? ofConfig.warn("file", {
      found: "There is no config file: every default holds, hours are those of UTC.",
      remedy: "Write one with `lockkeeper init`."
    }) : ofConfig.ok("file", file),
    ofConfig.ok("zone", `${settings.timeZone}, releases go to ${settings.environment}`),
    ...isWatched && calendar.country === null ? [
      ofConfig.warn("holidays", {
        found: "No country is set: every release warns that holidays were not checked.",
        remedy: "Set calendar.country, or say that they do not matter: standard.rules.window.holidays: false."
      })
    ] : [],
    ...settings.operators.length === 0 && standard.rules.operators.level !== "off" ? [
      ofConfig.warn("operators", {
        found: `Nobody is named who carries out and watches deploys: the rule \`operators\` ${standard.rules.operators.level === "block" ? "blocks" : "warns of"} each run that names nobody either.`,
        remedy: "Set `operators: [mina, jun]` in the config, or let each run say --operators mina,jun."
      })
    ] : []
  ];
}
function checkWebhooks({ webhooks }, isSet) {
  return webhooks.map(({ name, to, secretVariable }) => {
    const missing = [to.kind === "variable" ? to.variable : null, secretVariable].filter(
      (variable) => variable !== null && !isSet(variable)
    );
    if (missing.length > 0) {
      return ofWebhooks.warn(name, {
        found: `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not set: nothing is delivered to it. No decision changes by that.`,
        remedy: "Set it where the gate runs, or take the webhook out of publish.webhooks."
      });
    }
    const signed = secretVariable === null ? "deliveries are not signed" : "deliveries are signed";
    return ofWebhooks.ok(name, `its variables are set, ${signed}; nothing was delivered`);
  });
}
var lockMsMax = 6e4;
function checkLedger(reading) {
  const { directory, folder, verification, lockAgeMs } = reading;
  return [
    folderCheck(directory, folder),
    verification.ok ? ofLedger.ok(
      "chain",
      verification.count === 0 ? "no record yet: the first gate begins it" : `${countText(verification.count, "record")}, each follows from the one before`
    ) : ofLedger.fail("chain", {
      found: ["The chain does not hold.", ...verification.problems.slice(0, 10)].join("\n"),
      remedy: "Compare it with a copy. Records after the first problem prove nothing.",
      code: "ledger/broken"
    }),
    ...lockAgeMs !== null && lockAgeMs > lockMsMax ? [
      ofLedger.warn("lock", {
        found: `Its lock is ${durationText(lockAgeMs)} old: a run that held it was ended. The next one waits and takes it over.`,
        remedy: `If no run is writing now, remove ${directory}/ledger.lock.`
      })
    ] : []
  ];
}
function folderCheck(directory, folder) {
  switch (folder.status) {
    case "writable":
      return ofLedger.ok("folder", folder.exists ? directory : `${directory}, which the first record makes`);
    case "missing":
      return ofLedger.fail("folder", {
        found: `Neither ${directory} nor the folder above it is there: a volume may not be mounted. No decision is made that cannot be recorded.`,
        remedy: "Mount it, or make the folder above it.",
        code: "ledger/unwritable"
      });
    case "refused":
      return ofLedger.fail("folder", {
        found: `${directory} cannot be written: ${folder.reason}. No decision is made that cannot be recorded.`,
        remedy: "Give this user the right to write there.",
        code: "ledger/unwritable"
      });
  }
}
var isAskable = (embedder, settings) => embedder === "none" || embedder === "offline" || embedder === settings.kind;
var staleMs = 180 * 864e5;
function checkIndex(reading, input) {
  const { name, count, embedder, newest, notes } = reading;
  const age = input.newestMs === null ? 0 : input.now - input.newestMs;
  const told = `${name}: ${countText(count, "incident")}, whole${newest === null ? "" : `, the newest of ${newest}`}`;
  return [
    age > staleMs ? ofIncidents.warn("index", {
      found: `${told}. Nothing was added for ${durationText(age)}: either nothing happened, or nobody tells it.`,
      remedy: 'Let incidents be added when they happen, and the index be built: README, "On the event".'
    }) : ofIncidents.ok("index", told),
    isAskable(embedder, input.settings) ? ofIncidents.ok("embedder", embedder === "none" ? "none: words and hazards are compared" : embedder) : ofIncidents.warn("embedder", {
      found: `The index has vectors of ${embedder}, and the config names ${input.settings.kind}: vectors of different embedders are not compared, so that a gate goes by words alone.`,
      remedy: "Name the embedder of the index under incidents.embedder, or build the index again."
    }),
    ...notes.map((note) => ofIncidents.warn("graph", { found: note }))
  ];
}

// src/core/doctor/machine-checks.ts
var of2 = checksOf("machine");
var nodeMin = 20;
var gitMin = { major: 2, minor: 31 };
function checkNode(version) {
  const major = Number(/^v?(\d+)\./.exec(version)?.[1] ?? Number.NaN);
  if (major >= nodeMin) return of2.ok("Node", version);
  return of2.fail("Node", {
    found: `${version}: Lockkeeper needs Node ${nodeMin} or newer, and may stop in the middle of a gate.`,
    remedy: `Install Node ${nodeMin} or newer on this agent, for example with actions/setup-node or the NodeJS plugin of Jenkins.`,
    code: "arguments/invalid"
  });
}
function checkGit(version) {
  const [, major = "", minor = ""] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const isKnown = major !== "";
  const isNew = Number(major) > gitMin.major || Number(major) === gitMin.major && Number(minor) >= gitMin.minor;
  if (isKnown && isNew) return of2.ok("git", version.replace(/^git version /, ""));
  return of2.warn("git", {
    found: `${version === "" ? "It does not say its version" : version}: histories are read with git ${gitMin.major}.${gitMin.minor} or newer; an older one may refuse its options.`,
    remedy: `Install git ${gitMin.major}.${gitMin.minor} or newer.`
  });
}
function checkProxies(proxies) {
  const given = [
    { name: "HTTPS_PROXY", address: proxies.httpsProxy },
    { name: "HTTP_PROXY", address: proxies.httpProxy }
  ].flatMap(({ name, address }) => address === null ? [] : [{ name, address }]);
  const wrong = given.filter(({ address }) => hostOf(address) === null);
  if (wrong.length > 0) {
    return [
      of2.fail("proxy", {
        found: `${wrong.map(({ name }) => name).join(" and ")} holds no address of a proxy: no service can be asked.`,
        remedy: "Write it like http://proxy.example.com:3128, or unset it.",
        code: "arguments/invalid"
      })
    ];
  }
  if (proxies.contradicting.length > 0) {
    return [
      of2.warn("proxy", {
        found: `${proxies.contradicting.join(" and ")} is set in capitals and in small letters, to different values: the small letters hold.`,
        remedy: "Unset one of the two."
      })
    ];
  }
  if (given.length === 0) return [of2.ok("proxy", "none: services are asked directly")];
  const through = given.map(({ name, address }) => `${name} is ${hostOf(address)}`).join(", ");
  const except = proxies.noProxy === null ? "NO_PROXY is not set" : `but for NO_PROXY: ${proxies.noProxy}`;
  return [of2.ok("proxy", `${through}; ${except}. Endpoints of TLS are asked directly.`)];
}
function hostOf(address) {
  const isAddress = addressProblem(address.replace(/^(https?:\/\/)[^@/]*@/i, "$1")) === null;
  return isAddress && URL.canParse(address) ? new URL(address).host : null;
}
function checkOutput(folder, reading) {
  switch (reading.status) {
    case "writable":
      return of2.ok("output", reading.exists ? folder : `${folder}, which the gate makes`);
    case "missing":
      return of2.fail("output", {
        found: `${folder} is not there and cannot be made: a gate writes its note there.`,
        remedy: "Give another folder with --out.",
        code: "output/unwritable"
      });
    case "refused":
      return of2.fail("output", {
        found: `${folder} cannot be written: ${reading.reason}. A gate writes its note and its decision there.`,
        remedy: "Give a folder that this user may write with --out; in a container, run as the owner of the checkout.",
        code: "output/unwritable"
      });
  }
}

// src/core/doctor/pipeline-checks.ts
var of3 = checksOf("pipeline");
var names = {
  "github-actions": "GitHub Actions",
  jenkins: "Jenkins",
  argocd: "Argo CD",
  shell: "a shell: no variable of a pipeline is set"
};
function checkPipeline(facts) {
  const started = facts.event === null ? "" : `, started by ${facts.event}`;
  const build = facts.pullRequest === null ? "" : `, for pull request ${facts.pullRequest}`;
  return [of3.ok("detected", `${names[facts.kind]}${started}${build}`), ...trapsOf(facts)];
}
function trapsOf(facts) {
  switch (facts.kind) {
    case "github-actions":
      return githubTraps(facts);
    case "jenkins":
      return jenkinsTraps(facts);
    case "argocd":
    case "shell":
      return [];
  }
}
function githubTraps({ event, isFork, hasGithubToken, host }) {
  const token = hasGithubToken ? [] : [
    of3.warn("token", {
      found: "The step has no token of GitHub: pull requests, checks and deployments are not read.",
      remedy: host === "action" ? "Leave the input github-token out, so that the token of the job is taken." : `Give the step \`env: { GITHUB_TOKEN: \${{ github.token }} }\`.`
    })
  ];
  if (event === "pull_request_target") {
    return [
      ...token,
      of3.warn("event", {
        found: "pull_request_target runs with the secrets of this repository: if the checkout is that of the pull request, its author chooses the config and so where tokens are sent.",
        remedy: "Use pull_request, or check out the base branch and name its config with --config."
      })
    ];
  }
  if (event === "pull_request" && isFork === true) {
    return [
      ...token,
      of3.warn("fork", {
        found: "The pull request comes from a fork: the token only reads and no secret is there, so that Jira, the model and comments are left out.",
        remedy: "Nothing, when a note is all that is wanted; the gate itself runs after the merge."
      })
    ];
  }
  return token;
}
function jenkinsTraps({ hasPreviousCommit, pullRequest }) {
  if (hasPreviousCommit || pullRequest !== null) return [];
  return [
    of3.skipped("last build", {
      found: "Jenkins names no last build that succeeded (GIT_PREVIOUS_SUCCESSFUL_COMMIT): in the first build of a branch, and where the step has no environment of the git plugin.",
      remedy: "Record deploys in a ledger, or give --base."
    })
  ];
}

// src/core/doctor/service-checks.ts
var ofJira = checksOf("jira");
var ofModel = checksOf("model");
var ofArgocd = checksOf("argocd");
function checkJira(facts, projects) {
  const { host, deployment, account, acceptanceFields, hiddenProjects } = facts;
  const kind = deployment === "cloud" ? "Cloud" : "Data Center";
  return [
    ofJira.ok("account", `${account} at ${host} (${kind})`),
    acceptanceFields.length > 0 ? ofJira.ok("criteria", `acceptance criteria are read from ${acceptanceFields.map(quoted).join(", ")}`) : ofJira.skipped("criteria", {
      found: "No field is called like acceptance criteria: they are looked for in a section of the description.",
      remedy: "If there is one, name it under jira.acceptance-fields."
    }),
    ...hiddenProjects.length > 0 ? [
      ofJira.fail("projects", {
        found: `The account does not see ${hiddenProjects.join(", ")} of issues.projects: what was planned there is missing from the note.`,
        remedy: "Let the account browse these projects, or put the keys right in the config.",
        code: "jira/forbidden"
      })
    ] : projects.length > 0 ? [ofJira.ok("projects", projects.join(", "))] : []
  ];
}
function checkModel(facts, model) {
  return [
    ofModel.ok("key", `${facts.host} takes the key; nothing was spent`),
    ...facts.unlisted.length > 0 ? [
      ofModel.warn("models", {
        found: `${facts.host} does not list ${facts.unlisted.join(" and ")}: calls of it will be refused, and rules and templates write in its place.`,
        remedy: "Put model.summary and model.draft right, or ask who runs the service."
      })
    ] : [ofModel.ok("models", [.../* @__PURE__ */ new Set([model.summary, model.draft])].join(", "))],
    checkBudget(model)
  ];
}
function checkCloudModel(provider, model, isSet) {
  const { name, place, ways } = clouds[provider];
  const missing = place(model);
  const set = ways.filter((variables) => variables.every(isSet));
  return [
    ...missing === null ? [] : [
      ofModel.fail("place", {
        found: `${name} is asked for, and nothing says its ${missing.what}: a gate stops.`,
        remedy: `Set ${missing.variable}.`,
        code: "model/not-configured"
      })
    ],
    set.length > 0 ? ofModel.ok(
      "credentials",
      `${(set[0] ?? []).join(" and ")}: set; not tried, since every call of ${name} costs`
    ) : ofModel.skipped("credentials", {
      found: `No variable holds credentials for ${name}. Its client also looks at the machine it runs on (profiles, roles), which is not tried here.`,
      remedy: `If there are none: set ${ways.map((variables) => variables.join(" and ")).join(", or ")}.`
    }),
    checkBudget(model)
  ];
}
var clouds = {
  bedrock: {
    name: "Amazon Bedrock",
    place: ({ region }) => region === null ? { what: "region", variable: "AWS_REGION or model.region" } : null,
    ways: [
      ["AWS_BEARER_TOKEN_BEDROCK"],
      ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
      ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN"],
      ["AWS_PROFILE"]
    ]
  },
  vertex: {
    name: "Google Vertex AI",
    place: ({ region, project }) => region === null ? { what: "region", variable: "CLOUD_ML_REGION or model.region" } : project === null ? { what: "project", variable: "ANTHROPIC_VERTEX_PROJECT_ID or model.project" } : null,
    ways: [["GOOGLE_APPLICATION_CREDENTIALS"]]
  }
};
function checkBudget({ budgetTokens, budgetUsd }) {
  const limits = [
    ...budgetTokens === null ? [] : [`${budgetTokens} tokens`],
    ...budgetUsd === null ? [] : [`${budgetUsd} US dollars`]
  ];
  return limits.length > 0 ? ofModel.ok("budget", `${limits.join(" and ")} a run`) : ofModel.warn("budget", {
    found: "Nothing bounds what a run may spend.",
    remedy: "Set model.budget-tokens or model.budget-usd."
  });
}
var checkTransport = (addresses) => [...addresses].filter(([, address]) => isReadableOnTheWay(address)).map(
  ([area, address]) => checksOf(area).warn("transport", {
    found: `${new URL(address).host} is asked over http: what is sent to it can be read on its way, the secret too.`,
    remedy: "Use its https address."
  })
);
function checkArgocd({ host, version, account }) {
  const server = `${host}${version === null ? "" : ` (${version})`}`;
  if (account !== null) return ofArgocd.ok("account", `${account} at ${server}`);
  return ofArgocd.fail("account", {
    found: `${server} takes the token for nobody's: applications cannot be read.`,
    remedy: "Make a new token: argocd account generate-token --account NAME.",
    code: "argocd/unauthorized"
  });
}
var quoted = (name) => JSON.stringify(name);

// src/flows/doctor/guarded.ts
var share = 0.8;
async function guarded(area, title, { deadline }, probe) {
  const signal = deadline.within(deadline.remainingMs() * share);
  try {
    return await untilEnded(signal, probe(signal));
  } catch (error) {
    if (error instanceof Failure && error.code !== "internal/bug")
      return [checksOf(area).failedBy(title, error)];
    if (!signal.aborted) throw error;
    return [
      checksOf(area).fail(title, {
        found: "It did not answer in the time of the run.",
        remedy: "Give the run more time with --deadline, or look at how fast it answers from here.",
        code: "run/deadline"
      })
    ];
  }
}

// src/flows/doctor/local.ts
async function lookAtLocal(request, settings, world) {
  const [ledger, incidents] = await Promise.all([
    lookAtLedger(settings, world),
    lookAtIncidents(request, settings, world)
  ]);
  const { webhooks } = settings.publish;
  return [
    ...webhooks.length === 0 ? [checksOf("webhooks").skipped("webhooks", { found: "none: publish.webhooks is not set" })] : checkWebhooks(settings.publish, request.isSet),
    ...ledger,
    ...incidents
  ];
}
async function lookAtLedger(settings, world) {
  const { ledger, probes, hash } = world;
  const directory = settings.ledger;
  if (directory === null || ledger === null) {
    return [
      checksOf("ledger").skipped("ledger", {
        found: "none: decisions and deploys are not recorded, and --base auto does not know them.",
        remedy: "Set `ledger: file:DIR`, outside of the checkout."
      })
    ];
  }
  return guarded("ledger", "ledger", world, async () => {
    const [folder, lockAgeMs, lines] = await Promise.all([
      probes.machine.readFolder(directory, { makesParents: false }),
      probes.machine.ageMsOf(`${directory}/ledger.lock`),
      ledger.readLines()
    ]);
    return checkLedger({ directory, folder, lockAgeMs, verification: verifyLedger(lines, hash.sha256) });
  });
}
var isTables = (location) => /^postgres(?:ql)?:\/\//.test(location);
var isLocal = (location) => !/^[a-z-]+:/i.test(location);
async function lookAtIncidents({ offline }, settings, world) {
  const of7 = checksOf("incidents");
  const { index } = settings.incidents;
  if (index === null) {
    return [of7.skipped("index", { found: "none: past incidents are not compared (incidents.index)." })];
  }
  if (offline && !isLocal(index)) {
    return [of7.skipped("index", { found: `${shownAddress(index)} was not asked: --offline.` })];
  }
  return guarded("incidents", "index", world, async (signal) => {
    const { incidents, clock } = world;
    if (isTables(index)) {
      const tables = await incidents.openTables(index);
      return [of7.ok("index", `${tables.name}: ${tables.count} incidents, by ${tables.embedder.kind}`)];
    }
    const directory = await incidents.indexSources.locate(index, { signal });
    const reading = await incidents.indexStore.read(directory);
    const { manifest, notes } = reading;
    const newest = reading.incidents.reduce(
      (latest, { date }) => date !== null && (latest === null || date > latest) ? date : latest,
      null
    );
    const key = await guarded("incidents", "key", world, async () => {
      await incidents.embedderOf(manifest.embedder, settings.incidents);
      return [];
    });
    return [
      ...checkIndex(
        {
          name: shownAddress(index),
          count: manifest.count,
          embedder: manifest.embedder.kind,
          newest,
          notes
        },
        {
          settings: settings.incidents.embedder,
          newestMs: newest === null ? null : parseMoment(`${newest.slice(0, 10)}T12:00`, "UTC"),
          now: clock.now()
        }
      ),
      ...key
    ];
  });
}

// src/core/doctor/repository-checks.ts
var of4 = checksOf("repository");
function checkClone(repository, pipeline) {
  const { name, url, isBare } = repository;
  const kind = isBare ? "a bare repository" : "a checkout";
  const opened = of4.ok(
    "git",
    `${name}: ${kind}${url === null ? ", without a remote on the web" : ` of ${url}`}`
  );
  if (!repository.isShallow) return [opened, of4.ok("depth", "the whole history is there")];
  return [
    opened,
    of4.warn("depth", {
      found: "The clone is shallow: what lies between the deployed commit and this one may be missing. A gate fetches the rest when the remote still takes the credentials, and stops when it does not.",
      remedy: depthRemedies[pipeline]
    })
  ];
}
var depthRemedies = {
  "github-actions": "Set `fetch-depth: 0` in actions/checkout.",
  jenkins: 'Take away the option "Shallow clone" of the checkout and let it fetch tags (advanced clone behaviours), or run `git fetch --unshallow --tags` before.',
  argocd: "Clone the repository with its history, or run `git fetch --unshallow --tags` before.",
  shell: "Run `git fetch --unshallow --tags`."
};
var sources = {
  flag: "as it was given",
  ledger: "the last deploy in the ledger",
  deployment: "the last deployment on GitHub that succeeded",
  tag: "the newest tag: no ledger and no deployment says more",
  note: "what the note says",
  "previous-build": "the last build that succeeded"
};
var oldMs = 180 * 864e5;
function checkBase(reading) {
  const { range, commits, isCut, oldestMs } = reading;
  const source = sources[range.source];
  if (commits === 0) {
    return of4.ok("base", `${range.base} (${source}): HEAD brings nothing new`);
  }
  const age = oldestMs === null ? "" : `, the oldest of ${durationText(oldestMs)} ago`;
  const told = `${range.base} (${source}): HEAD brings ${isCut ? "more than " : ""}${countText(commits, "commit")}${age}`;
  if (oldestMs === null || oldestMs < oldMs) return of4.ok("base", told);
  return of4.warn("base", {
    found: `${told}. Is that what is deployed now? A base that is too old makes a note of work that was deployed long ago.`,
    remedy: "Say what is deployed with --base, and record deploys in a ledger or as deployments on GitHub."
  });
}
var checkNoBase = (failure) => failure.code === "git/no-base" ? of4.warn("base", { found: failure.message, remedy: failure.hint }) : of4.failedBy("base", failure);
function checkCodeOwners(owners) {
  if (owners === null) {
    return of4.skipped("owners", { found: "There is no CODEOWNERS: nobody has to approve what they own." });
  }
  const { path, rules, problems } = owners;
  if (problems.length === 0) return of4.ok("owners", `${path}: ${countText(rules.length, "rule")}`);
  const places = problems.slice(0, 5).map(({ line, kind, text }) => `line ${line}: ${kind}: ${text}`);
  return of4.warn("owners", {
    found: [
      `${path}: ${countText(problems.length, "line")} cannot be read, and own nothing.`,
      ...places
    ].join("\n"),
    remedy: "Put them right: GitHub ignores them too."
  });
}

// src/flows/doctor/repository.ts
var of5 = checksOf("repository");
async function lookAtRepository(request, settings, world) {
  return guarded("repository", "git", world, async () => {
    const repository = await world.sourceControl.openRepository(request.repository);
    const clone = checkClone(repository, request.pipeline.kind);
    const head = await headOf(repository, world);
    if (head === null) {
      return [...clone, of5.skipped("base", { found: "There is no commit yet.", remedy: "Commit first." })];
    }
    const [base, modules, owners] = await Promise.all([
      settings === null ? [] : guarded("repository", "base", world, () => lookAtBase({ repository, request, settings }, world)),
      Promise.all((settings?.modules ?? []).map((module) => lookAtModule(module, world))),
      guarded("repository", "owners", world, async () => {
        const range = { base: "HEAD", head: "HEAD", source: "flag", baseSha: head, headSha: head };
        return [checkCodeOwners(await readCodeOwners({ repository, range }, world))];
      })
    ]);
    return [...clone, ...base, ...modules.flat(), ...owners];
  });
}
async function headOf(repository, { sourceControl }) {
  try {
    return await sourceControl.resolveCommit(repository, "HEAD");
  } catch (error) {
    if (error instanceof Failure && error.code === "git/unknown-ref") return null;
    throw error;
  }
}
async function lookAtModule({ name, repository, clone }, world) {
  if (clone !== null) {
    return [
      of5.skipped(name, { found: `${shownAddress(clone)} is not cloned to find out whether it can be.` })
    ];
  }
  if (repository === null) return [];
  return guarded("repository", name, world, async () => {
    const opened = await world.sourceControl.openRepository(repository);
    return [of5.ok(name, `${opened.directory}${opened.isShallow ? ", a shallow clone" : ""}`)];
  });
}
var commitsMax = 1e3;
async function lookAtBase({
  repository,
  request,
  settings
}, world) {
  const module = settings.modules.find(({ clone, repository: other }) => clone === null && other === null);
  if (settings.modules.length > 0 && module === void 0) {
    return [of5.skipped("base", { found: "Every module of the config lies in a repository of its own." })];
  }
  try {
    const { range } = await resolveRange(
      {
        repository,
        module: module?.name ?? repository.name,
        url: module?.url ?? repository.url,
        workspace: settings.workspace ?? module?.name ?? repository.name,
        environment: settings.environment,
        base: module?.base ?? "auto",
        head: module?.head ?? "HEAD",
        pipeline: request.commits,
        startAsking: () => world.deadline.within(world.deadline.remainingMs() / 2),
        settings: { github: { ...settings.github, required: false } }
      },
      { ...world, sourceControl: { ...world.sourceControl, deepen: async () => false } }
    );
    return [checkBase({ range, ...await readCommits(repository, range, world) })];
  } catch (error) {
    if (error instanceof Failure) return [checkNoBase(error)];
    throw error;
  }
}
async function readCommits(repository, { baseSha, headSha }, { sourceControl, clock }) {
  const parser = createLogParser();
  const range = {
    include: headSha,
    exclude: baseSha,
    filter: { paths: [], exclude: [] },
    withPaths: false,
    countMax: commitsMax
  };
  for await (const chunk of sourceControl.streamLog(repository, range)) parser.push(chunk);
  const commits = parser.finish();
  const now = clock.now();
  const ages = commits.map(({ committedAt }) => Math.max(0, now - committedAt));
  return {
    commits: commits.length,
    isCut: commits.length === commitsMax,
    oldestMs: ages.length === 0 ? null : Math.max(...ages)
  };
}

// src/core/doctor/github-checks.ts
var of6 = checksOf("github");
function readsOf(settings, { isWorkflow }) {
  const { rules } = settings.standard;
  return [
    "contents",
    "pull-requests",
    ...rules.checks.level === "off" ? [] : ["checks", "statuses"],
    "deployments",
    // Approvals of the environment that a workflow waits for.
    ...isWorkflow ? ["actions"] : []
  ];
}
var uses = {
  contents: "the repository",
  "pull-requests": "texts and reviews of what is released",
  checks: "checks of the commit",
  statuses: "statuses of the commit",
  deployments: "what is deployed now, for --base auto",
  actions: "approvals of environments, and which checks are of the same workflow"
};
var kinds = {
  job: "the token of the job",
  app: "a token of an app",
  "fine-grained": "a fine-grained personal token",
  classic: "a classic personal token",
  oauth: "a token of an OAuth app",
  unknown: "a token of a kind that its prefix does not tell"
};
var soonMs = 14 * 864e5;
var callsLow = 200;
function checkGithub(facts, input) {
  return [
    of6.ok("token", `${facts.host} takes ${kinds[facts.kind]}${scopesText(facts)}`),
    ...checkExpiry(facts, input.now),
    ...checkRate(facts, input.now),
    ...input.isHosted ? checkReads(facts.reads, input.required) : [
      of6.skipped("reads", {
        found: `The repository does not lie at ${facts.host}: its pull requests and checks are not read.`,
        remedy: "If it does, give the remote origin its address, or set github.api-url."
      })
    ],
    ...checkWrites(facts, input.publishTo)
  ];
}
var scopesText = ({ scopes, kind }) => scopes === null || kind !== "classic" && kind !== "oauth" ? "" : scopes.length === 0 ? " without any scope" : ` with the scopes ${scopes.join(", ")}`;
function checkExpiry({ expiresAt }, now) {
  if (expiresAt === null) return [];
  const leftMs = expiresAt - now;
  if (leftMs > soonMs) return [of6.ok("expiry", `the token holds until ${dayOf(expiresAt)}`)];
  return [
    of6.warn("expiry", {
      found: `The token ends on ${dayOf(expiresAt)}, in ${durationText(Math.max(0, leftMs))}: from then on pull requests and checks are not read.`,
      remedy: "Make a new one now, or use the token of the job, which is made anew for each run."
    })
  ];
}
function checkRate({ rate }, now) {
  if (rate === null) return [of6.ok("rate", "the server tells no limit")];
  const told = `${rate.remaining} of ${rate.limit} calls are left`;
  if (rate.remaining >= callsLow) return [of6.ok("rate", told)];
  return [
    of6.warn("rate", {
      found: `${told} until the limit begins anew in ${durationText(Math.max(0, rate.resetsAt - now))}: a gate of a large release needs more.`,
      remedy: "Give this pipeline a token of its own, for example that of an app."
    })
  ];
}
function checkReads(reads, required) {
  const good = reads.filter(({ status }) => status === "ok").map(({ read }) => read);
  return [
    ...good.length > 0 ? [of6.ok("reads", good.join(", "))] : [],
    ...reads.filter(({ status }) => status === "refused").map((result) => refused(result, required)),
    ...reads.filter(({ status }) => status === "unknown").map(
      ({ read }) => of6.skipped(read, { found: `Whether the token may read ${uses[read]} could not be told.` })
    )
  ];
}
function refused({ read, accepted }, required) {
  const said = accepted === null ? "" : ` (the server asks for ${accepted})`;
  const told = {
    found: `The token may not read ${uses[read]}${said}. ${required ? "The config calls GitHub required: a gate stops." : "A gate goes on without them, and says so."}`,
    remedy: `Give the token \`${read}: read\`; in a workflow, under \`permissions:\` of the job, and of the job that calls it.`
  };
  return required ? of6.fail(read, { ...told, code: "github/forbidden" }) : of6.warn(read, told);
}
var writes = {
  comment: "pull-requests: write",
  "check-run": "checks: write",
  status: "statuses: write",
  deployment: "deployments: write"
};
function checkWrites({ kind, scopes }, publishTo) {
  const targets = publishTo.filter((target) => target !== "artifact");
  if (targets.length === 0) return [];
  const needed = [...new Set(targets.map((target) => writes[target]))].join(", ");
  const isPersonal = kind === "classic" || kind === "oauth" || kind === "fine-grained";
  if (targets.includes("check-run") && isPersonal) {
    return [
      of6.warn("writes", {
        found: `publish.to names check-run, and GitHub lets only apps make check runs: ${kinds[kind]} may not, whatever its permissions are.`,
        remedy: "Use the token of the job or of an app, or publish `status` in its place."
      })
    ];
  }
  if (scopes !== null && (kind === "classic" || kind === "oauth")) {
    if (scopes.some((scope) => scope === "repo" || scope === "public_repo")) {
      return [
        of6.ok(
          "writes",
          `${targets.join(", ")}: by the scope ${scopes.includes("repo") ? "repo" : "public_repo"}`
        )
      ];
    }
    return [
      of6.warn("writes", {
        found: `publish.to names ${countText(targets.length, "target")} (${targets.join(", ")}), and the token has no scope that may write them.`,
        remedy: "Give it the scope repo, or public_repo where the repository is public."
      })
    ];
  }
  return [
    of6.skipped("writes", {
      found: `Whether the token may write ${targets.join(", ")} cannot be told without writing.`,
      remedy: `It needs ${needed}; in a workflow, under \`permissions:\` of the job, and of the job that calls it.`
    })
  ];
}

// src/flows/doctor/services.ts
async function lookAtServices(request, settings, world) {
  const clocks = [];
  const look = { request, settings, world, addClock: (reading) => clocks.push(reading) };
  const checks = await Promise.all([
    lookAtGithub(look),
    lookAtJira(look),
    lookAtModel(look),
    lookAtArgocd(look),
    lookAtCalendars(look),
    lookAtEndpoints(look)
  ]);
  return { checks: checks.flat(), clocks };
}
function unasked(area, { request }, input) {
  const of7 = checksOf(area);
  const failure = request.unasked.get(area);
  if (failure !== void 0) return [of7.failedBy(area, failure)];
  const { isConfigured, found, remedy } = input;
  if (!isConfigured) return [of7.skipped(area, { found, remedy })];
  return request.offline ? [of7.skipped(area, { found: "not asked: --offline" })] : null;
}
async function lookAtGithub(look) {
  const { request, settings, world, addClock } = look;
  const probe = world.probes.github;
  const instead = unasked("github", look, {
    isConfigured: probe !== null || request.isSet("GITHUB_TOKEN") || request.isSet("GH_TOKEN"),
    found: "no token: pull requests, reviews, checks and deployments are not read",
    remedy: "Set GITHUB_TOKEN."
  });
  if (instead !== null || probe === null) return instead ?? [];
  return guarded("github", "token", world, async (signal) => {
    const url = settings.modules.find((module) => module.url !== null)?.url ?? await urlOf(look);
    const repository = url === null ? null : world.codeHost?.locate(url) ?? null;
    const reads = readsOf(settings, { isWorkflow: request.pipeline.kind === "github-actions" });
    const facts = await probe.look({ repository, reads, signal });
    addClock(facts.clock);
    return checkGithub(facts, {
      now: world.clock.now(),
      required: settings.github.required,
      publishTo: settings.publish.to ?? [],
      isHosted: repository !== null
    });
  });
}
async function urlOf({ request, world }) {
  try {
    return (await world.sourceControl.openRepository(request.repository)).url;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
async function lookAtJira(look) {
  const { settings, world, addClock } = look;
  const instead = unasked("jira", look, {
    isConfigured: settings.jira !== null,
    found: "not configured: what was planned is not read",
    remedy: "Set jira.url, and JIRA_USER and JIRA_TOKEN."
  });
  const probe = world.probes.jira;
  if (instead !== null || probe === null) return instead ?? [];
  return guarded("jira", "account", world, async (signal) => {
    const projects = settings.issues.projects ?? [];
    const facts = await probe.look({ projects, signal });
    addClock(facts.clock);
    return checkJira(facts, projects);
  });
}
async function lookAtModel(look) {
  const { request, settings, world, addClock } = look;
  const { model } = settings;
  const instead = unasked("model", look, {
    isConfigured: model.provider !== "none",
    found: "none: rules and templates write the note",
    remedy: "Set model.provider, and ANTHROPIC_API_KEY."
  });
  if (instead !== null) return instead;
  if (model.provider === "bedrock" || model.provider === "vertex") {
    return checkCloudModel(model.provider, model, request.isSet);
  }
  const probe = world.probes.model;
  if (probe === null) return [];
  return guarded("model", "key", world, async (signal) => {
    const facts = await probe.look({ models: [.../* @__PURE__ */ new Set([model.summary, model.draft])], signal });
    addClock(facts.clock);
    return checkModel(facts, model);
  });
}
async function lookAtArgocd(look) {
  const { settings, request, world, addClock } = look;
  const probe = world.probes.argocd;
  const instead = unasked("argocd", look, {
    isConfigured: probe !== null || settings.argocd.server !== null || request.isSet("ARGOCD_SERVER"),
    found: "not configured: nothing is asked of it",
    remedy: "Where it deploys: set argocd.server (or ARGOCD_SERVER) and ARGOCD_AUTH_TOKEN."
  });
  if (instead !== null || probe === null) return instead ?? [];
  return guarded("argocd", "account", world, async (signal) => {
    const facts = await probe.look({ signal });
    addClock(facts.clock);
    return [checkArgocd(facts)];
  });
}
var weekMs = 7 * 864e5;
async function lookAtCalendars({ request, settings, world }) {
  const of7 = checksOf("calendars");
  const { sources: sources2 } = settings.calendar;
  if (sources2.length === 0) {
    return [
      of7.skipped("calendars", { found: "none: other work is known from the ledger and the config alone" })
    ];
  }
  const from = world.clock.now();
  const period = { from, to: epochMs(from + weekMs), timeZone: settings.timeZone };
  const checks = await Promise.all(
    sources2.map((source) => {
      if (request.offline && source.from.kind !== "file") {
        return [of7.skipped(source.name, { found: "not asked: --offline" })];
      }
      return guarded("calendars", source.name, world, async (signal) => {
        const { events, problems } = await world.calendars.readEvents(source, { ...period, signal });
        const [problem] = problems;
        if (problem === void 0) return [of7.ok(source.name, `${events.length} events in the next week`)];
        return [
          of7.warn(source.name, {
            found: `Parts of it cannot be read (${problems.length}): ${problem}`,
            remedy: "Tell its owner: work in those parts is not seen."
          })
        ];
      });
    })
  );
  return checks.flat();
}
async function lookAtEndpoints({ request, settings, world }) {
  const of7 = checksOf("endpoints");
  if (settings.endpoints.length === 0) {
    return [of7.skipped("endpoints", { found: "none: certificates of live endpoints are not looked at" })];
  }
  const { endpoints } = world;
  if (request.offline || endpoints === null) {
    return [of7.skipped("endpoints", { found: "not asked: --offline" })];
  }
  const checks = await Promise.all(
    settings.endpoints.map(
      (endpoint) => guarded("endpoints", `${endpoint.host}:${endpoint.port}`, world, async (signal) => {
        const reading = await endpoints.readEndpoint(endpoint, { signal });
        if (reading.status === "read" && reading.distrust === null) {
          return [of7.ok(reading.endpoint, "answers, with a certificate that is trusted")];
        }
        const why = reading.status === "read" ? `its certificate is not trusted (${reading.distrust})` : `it cannot be read (${reading.reason})`;
        return [
          of7.warn(reading.endpoint, {
            found: `${why}: the rule certificates judges it so.`,
            remedy: "Look at it from this machine: a firewall may be in between, and no proxy is used."
          })
        ];
      })
    )
  );
  return checks.flat();
}

// src/flows/doctor.ts
async function doctor(request, world) {
  const { config } = request;
  const settings = config instanceof Failure ? null : config.settings;
  const [machine, configured, repository, local, services] = await Promise.all([
    lookAtMachine(request, world),
    lookAtConfig(request, world),
    lookAtRepository(request, settings, world),
    settings === null ? [] : lookAtLocal(request, settings, world),
    settings === null ? { checks: [], clocks: [] } : lookAtServices(request, settings, world)
  ]);
  const clock = checkClock(services.clocks);
  return sortChecks([
    ...machine,
    clock,
    ...checkPipeline(request.pipeline),
    ...configured,
    ...repository,
    ...local,
    ...services.checks,
    ...checkTransport(request.addresses)
  ]);
}
async function lookAtMachine(request, world) {
  const { machine } = world.probes;
  const git = guarded("machine", "git", world, async () => [checkGit(await machine.readGitVersion())]);
  const folder = await machine.readFolder(request.outDirectory, { makesParents: true });
  return [
    checkNode(request.nodeVersion),
    ...await git,
    ...checkProxies(request.proxies),
    checkOutput(request.outDirectory, folder)
  ];
}
async function lookAtConfig({ config }, world) {
  const of7 = checksOf("config");
  if (config instanceof Failure) return [of7.failedBy("file", config)];
  const { settings, file } = config;
  const { country, region } = settings.calendar;
  const { timeZone } = settings;
  const { custom } = settings.standard;
  const year = Number(new Intl.DateTimeFormat("sv", { timeZone, year: "numeric" }).format(world.clock.now()));
  const [rules, holidays] = await Promise.all([
    custom.length === 0 ? [] : guarded("config", "own rules", world, async () => {
      await compileExpressions(custom, world.expressions);
      return [of7.ok("own rules", `${custom.length} compile`)];
    }),
    country === null ? [] : guarded("config", "holidays", world, async () => {
      const span = { fromYear: year, toYear: year + 1, timeZone };
      const days = await world.holidays.readHolidays({ country, region, ...span });
      return [of7.ok("holidays", `${country}: ${days.length} days in ${year} and ${year + 1}`)];
    })
  ]);
  return [...checkConfig(settings, file), ...holidays, ...rules];
}

// src/hosts/doctor-exit.ts
var worstFirst = ["bug", "usage", "refused", "files", "unavailable"];
function doctorExit(checks) {
  const names2 = new Set(
    checks.flatMap(
      ({ status, code }) => status === "fail" && code !== null ? [failureExits[code].exit] : []
    )
  );
  const worst = worstFirst.find((name) => names2.has(name)) ?? [...names2][0];
  return worst === void 0 ? exits.done.code : exits[worst].code;
}

// src/hosts/doctor-facts.ts
function pipelineFactsOf({ environment, host, credentials }) {
  const { kind, pullRequest, previousCommit } = detectPipeline(environment);
  const event = kind === "github-actions" ? readWorkflowEvent(environment) : null;
  const isHeadOwn = event?.isHeadOwn ?? null;
  return {
    kind,
    host,
    event: event?.name ?? null,
    isFork: isHeadOwn === null ? null : !isHeadOwn,
    pullRequest: event?.pullRequest ?? pullRequest,
    hasGithubToken: credentials.githubToken !== null,
    hasPreviousCommit: previousCommit !== null
  };
}
function proxiesOf(environment) {
  const read = (name) => environment[name.toLowerCase()] || environment[name] || null;
  return {
    httpsProxy: read("HTTPS_PROXY"),
    httpProxy: read("HTTP_PROXY"),
    noProxy: read("NO_PROXY"),
    contradicting: ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"].filter((name) => {
      const [lower, upper] = [environment[name.toLowerCase()], environment[name]];
      return Boolean(lower) && Boolean(upper) && lower !== upper;
    })
  };
}

// src/hosts/doctor-probes.ts
async function createProbes(input) {
  const { settings, environment, offline } = input;
  const { createMachineProbe } = await import("./machine-probe-CHZPFMW5.js");
  const machine = createMachineProbe({ environment });
  const none = { github: null, jira: null, model: null, argocd: null };
  if (settings === null || offline)
    return { probes: { machine, ...none }, unasked: /* @__PURE__ */ new Map(), addresses: /* @__PURE__ */ new Map() };
  const { createFetch } = await import("./create-fetch-UMCCRZOM.js");
  const addresses = /* @__PURE__ */ new Map();
  const asking = { ...input, settings, fetch: createFetch({ environment }), addresses };
  const unasked2 = /* @__PURE__ */ new Map();
  const attempt = async (area, make) => {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unasked2.set(area, error);
      return null;
    }
  };
  const [github, jira, model, argocd] = await Promise.all([
    attempt("github", () => createGithub(asking)),
    attempt("jira", () => createJira(asking)),
    attempt("model", () => createModel(asking)),
    attempt("argocd", () => createArgocd(asking))
  ]);
  return { probes: { machine, github, jira, model, argocd }, unasked: unasked2, addresses };
}
async function createGithub({
  settings,
  environment,
  credentials,
  fetch,
  addresses
}) {
  const token = credentials.githubToken;
  if (token === null) return null;
  const apiUrl = githubApiUrlOf(settings, environment);
  addresses.set("github", apiUrl);
  const { createGithubProbe } = await import("./probe-FSKCZWX5.js");
  const { timeoutMs } = settings.github;
  const isJob = environment["GITHUB_ACTIONS"] === "true";
  return createGithubProbe({ apiUrl, token, timeoutMs, fetch, isJob });
}
async function createJira({
  settings: { jira },
  credentials,
  fetch,
  addresses
}) {
  if (jira === null) return null;
  const auth = jiraAuthOf(jira, credentials);
  if (auth instanceof Failure) throw auth;
  addresses.set("jira", jira.url);
  const { createJiraProbe } = await import("./probe-RJJV3UHZ.js");
  return createJiraProbe({ ...jira, auth, fetch });
}
async function createModel({
  settings: { model },
  credentials,
  fetch,
  addresses
}) {
  if (model.baseUrl !== null && model.provider !== "none") addresses.set("model", model.baseUrl);
  if (model.provider !== "anthropic") return null;
  const { createModelProbe } = await import("./probe-RECHVY2L.js");
  const { baseUrl, timeoutMs } = model;
  return createModelProbe({ baseUrl, apiKey: credentials.anthropicKey, timeoutMs, fetch });
}
async function createArgocd({
  settings: { argocd },
  environment,
  credentials,
  fetch,
  addresses
}) {
  const server = argocdAddressOf({ settings: argocd, environment });
  if (server === null) return null;
  const token = credentials.argocdToken;
  if (token === null) throw noArgocdToken(server);
  addresses.set("argocd", server);
  const { createArgocdProbe } = await import("./probe-2LIR2QMP.js");
  const { timeoutMs } = argocd;
  return createArgocdProbe({ server: server.replace(/\/+$/, ""), token, timeoutMs, fetch });
}

// src/hosts/commands/doctor.ts
var doctorCommand = async (given, surroundings) => {
  const { environment } = surroundings;
  const offline = isOn(given, "offline");
  const config = await loadConfigOf(given, surroundings);
  const settings = config instanceof Failure ? null : config.settings;
  const { probes, unasked: unasked2, addresses } = await createProbes({ ...surroundings, settings, offline });
  const { world, problems } = await createWorldOf({ given, surroundings, settings, offline });
  const { previousCommit, targetBranch } = detectPipeline(environment);
  surroundings.progress.step("Looking at what a gate needs");
  const checks = await doctor(
    {
      repository: repositoryOf(given, surroundings),
      offline,
      nodeVersion: process.version,
      config,
      outDirectory: outOf(given, surroundings),
      pipeline: pipelineFactsOf(surroundings),
      commits: { previousCommit, targetBranch: given.has("repo") ? null : targetBranch },
      proxies: proxiesOf(environment),
      isSet: (variable) => Boolean(environment[variable]?.trim()),
      unasked: new Map([...unasked2, ...problems]),
      addresses
    },
    { ...world, probes }
  );
  const exitCode = doctorExit(checks);
  const document = { schemaVersion: 1, exitCode, offline, counts: countChecks(checks), checks };
  return {
    exitCode,
    text: renderChecks(checks, surroundings.terminal),
    json: document,
    outputs: { result: JSON.stringify(document) },
    ...exitCode !== 0 && { refusal: refusalOf(checks) }
  };
};
var outOf = (given, { workingDirectory }) => resolve(workingDirectory, textOf(given, "out") ?? outDefault);
async function loadConfigOf(given, surroundings) {
  try {
    await refuseForeignConfig(given, surroundings);
    const loaded = await loadSettings(given, surroundings);
    checkModelNames(loaded);
    const { settings, file } = loaded;
    return { settings: { ...settings, model: resolveModel(settings.model, surroundings.environment) }, file };
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
var deadlineMsDefault = 12e4;
async function createWorldOf(input) {
  const { given, surroundings, settings, offline } = input;
  const { environment, credentials, progress } = surroundings;
  const { defaultSettings } = await import("./default-settings-YJVHBAMM.js");
  const base = settings ?? defaultSettings;
  const create = (isOffline) => createWorld({
    at: null,
    ledger: settings?.ledger ?? null,
    outDirectory: outOf(given, surroundings),
    progress,
    actions: null,
    services: {
      settings: { ...base, jira: null, model: { ...base.model, provider: "none" } },
      environment,
      credentials,
      offline: isOffline,
      dryRun: true,
      warn: progress.warn
    },
    deadlineMs: settings?.deadlineMs ?? deadlineMsDefault
  });
  try {
    return { world: await create(offline), problems: /* @__PURE__ */ new Map() };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { world: await create(true), problems: /* @__PURE__ */ new Map([["github", error]]) };
  }
}
function refusalOf(checks) {
  const failed = checks.filter(({ status }) => status === "fail").map(({ area, title }) => `${area} ${title}`);
  return `A gate would stop, or not be told what it was asked to know: ${failed.join(", ")}.`;
}
export {
  doctorCommand
};
