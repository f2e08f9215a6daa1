import {
  createLogParser
} from "./chunk-QCLGAHPE.js";
import "./chunk-Y3WGDQPB.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import {
  isOn,
  repositoryOf,
  textOf
} from "./chunk-TYES6BWK.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-IJQLGL2U.js";
import {
  createSourceControl
} from "./chunk-76GMRH67.js";
import {
  unwritable
} from "./chunk-PZ2SPWNQ.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import {
  systemErrorCode
} from "./chunk-2CRF5R3Z.js";
import {
  exits
} from "./chunk-IXIP5UP4.js";
import "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  findKeys
} from "./chunk-MBIQB6LM.js";
import {
  readMigrationPath
} from "./chunk-CAHYCN5L.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/init.ts
import { realpathSync } from "node:fs";
import { resolve } from "node:path";

// src/adapters/files/new-files.ts
import * as files from "node:fs";
import { dirname } from "node:path";
function createNewFiles() {
  return {
    // A dangling link is taken too: writing would create what it points to.
    isTaken: async (path) => files.lstatSync(path, { throwIfNoEntry: false }) !== void 0,
    create: async (path, text) => {
      try {
        files.mkdirSync(dirname(path), { recursive: true });
        return writeNew(path, text);
      } catch (cause) {
        throw unwritable(path, cause);
      }
    }
  };
}
function writeNew(path, text) {
  let file;
  try {
    file = files.openSync(path, "wx");
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return false;
    throw error;
  }
  try {
    const bytes = new TextEncoder().encode(text);
    for (let offset = 0; offset < bytes.length; ) offset += files.writeSync(file, bytes, offset);
    files.fsyncSync(file);
    return true;
  } catch (error) {
    files.rmSync(path, { force: true });
    throw error;
  } finally {
    files.closeSync(file);
  }
}

// src/core/scaffold/next-steps.ts
var actionFolder = ".github/actions/lockkeeper";
function renderNextSteps(input) {
  const from = ["action.yml", "dist", "schemas"].map((part) => quote(`${input.source}/${part}`));
  return [
    ...input.isConfigNew ? [
      "Next: set time-zone, operators and calendar.country in lockkeeper.yml, then run `lockkeeper gate --window now`."
    ] : [],
    ...input.isActionMissing ? [
      `Next: the workflow uses ./${actionFolder}, which is not there. Copy Lockkeeper to it, in the root of the repository:`,
      `  mkdir -p ${actionFolder}`,
      `  cp -R ${from.join(" ")} ${actionFolder}/`,
      `  git add --force ${actionFolder} # many repositories ignore dist`,
      "Or write the address of your copy behind its `uses:`, as OWNER/REPOSITORY@COMMIT."
    ] : []
  ];
}
var quote = (path) => /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

// src/core/scaffold/config-text.ts
function renderConfigText(facts) {
  return `${[
    ...introduction,
    ...workspaceLines(facts),
    ...standardLines(facts),
    ...calendarLines,
    ...serviceLines,
    ...recordLines
  ].join("\n")}
`;
}
var introduction = [
  "# The release standard of this repository, read by Lockkeeper.",
  "# What is left out keeps its default; `lockkeeper config print` shows every value and where it came from.",
  "# A mistake in this file stops the gate: it never falls back to a default.",
  ""
];
function workspaceLines(facts) {
  const { catalogs, projects } = facts;
  return [
    "# Language of notes and findings: en or ko.",
    "language: en",
    "# Working hours, dates and freezes are read on these clocks, for example Asia/Seoul.",
    "time-zone: UTC",
    "environment: production",
    "",
    ...projects.length > 0 ? [
      "# Project keys seen in recent commit subjects; only these count as issues.",
      "issues:",
      `  projects: [${projects.join(", ")}]`,
      "  # url: https://jira.example.com/browse/{key}"
    ] : [
      "# Keys like PAY-12 are recognised; with known projects, only theirs.",
      "# issues:",
      "#   projects: [PAY]",
      "#   url: https://jira.example.com/browse/{key}"
    ],
    "",
    ...catalogs.length > 0 ? ["# Who depends on this module decides its impact.", `catalog: ${yamlList(catalogs)}`] : ["# Backstage files that say who depends on this module.", "# catalog: [catalog-info.yaml]"],
    ""
  ];
}
function standardLines(facts) {
  const { codeOwners, migrationFolders } = facts;
  return [
    "standard:",
    "  # What a rule that cannot be evaluated does: block or warn.",
    "  on-unknown: block",
    "  rules:",
    "    # Two people carry out and watch a deploy; the only author is not one of them.",
    "    operators:",
    "      level: block # block, warn or off",
    "      min: 2",
    ...codeOwners === null ? [] : [`      # Who may operate; ${codeOwners} names the owners of the code.`],
    "      # allowed: [mina, jun]",
    "    # A deploy ends early enough to be watched by people at work.",
    "    window:",
    "      days: [mon, tue, wed, thu, fri]",
    '      hours: { from: "09:00", to: "18:00" }',
    "      tail-minutes: 60 # none may end in the last hour of the day",
    "      watch-minutes: 60 # working time that must remain for watching",
    "      before-day-off: warn # allow, warn or fail",
    ...migrationFolders.length > 0 ? [
      `    # Migrations were found in ${migrationFolders.map(oneLine).join(", ")}.`,
      "    # block: data that a migration destroys needs a waiver each time.",
      "    irreversible-migration: { level: warn }"
    ] : [],
    "  # Looser or stricter for some releases; later ones win.",
    "  # overrides:",
    "  #   - environments: [staging]",
    '  #     rules: { window: { level: "off" }, operators: { min: 1 } }',
    ""
  ];
}
var calendarLines = [
  "# The country whose public holidays nobody works on (ISO 3166-1). Until it is set, every release warns that holidays",
  "# were not checked. If they do not matter here, say so instead: `holidays: false` under window above.",
  "# calendar:",
  "#   country: KR",
  "#   # Your own days off, and times in which nothing is deployed.",
  "#   add: [{ date: 2026-05-01, name: Founding day }]",
  "#   freezes:",
  "#     - { name: Year end, from: 2026-12-24, to: 2027-01-03, owner: platform }",
  ""
];
var serviceLines = [
  "# Pull requests, reviews and checks are read where GITHUB_TOKEN is set; issues with JIRA_USER and JIRA_TOKEN:",
  "# jira: { url: https://example.atlassian.net }",
  "",
  "# A language model writes the prose with ANTHROPIC_API_KEY; it has no part in the decision.",
  "# model: { provider: anthropic, budget-tokens: 300000 }",
  ""
];
var recordLines = [
  "# Where decisions and deploys are recorded; `--base auto` then knows what is deployed. Keep it outside of the checkout.",
  "# ledger: file:../lockkeeper-ledger",
  "",
  "# Releases in an emergency: who may approve them. Without this none is allowed.",
  "# emergency: { approvers: [mina], max-per-30-days: 3 }"
];
var yamlList = (items) => `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
var oneLine = (path) => JSON.stringify(path).slice(1, -1);

// src/core/scaffold/repository-facts.ts
var foldersMax = 3;
var projectsMax = 5;
var subjectsMin = 3;
function readRepositoryFacts(input) {
  const { paths } = input;
  const folders = new Set(
    paths.filter((path) => readMigrationPath(path) !== null).map((path) => path.replace(/\/?[^/]*$/, "") || ".")
  );
  return {
    defaultBranch: input.defaultBranch,
    catalogs: paths.filter((path) => /(?:^|\/)catalog-info\.ya?ml$/.test(path)).toSorted(),
    codeOwners: paths.find((path) => /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/.test(path)) ?? null,
    migrationFolders: [...folders].toSorted().slice(0, foldersMax),
    projects: countProjects(input.subjects)
  };
}
function countProjects(subjects) {
  const counts = /* @__PURE__ */ new Map();
  for (const subject of subjects) {
    const projects = new Set(findKeys(subject, null).map(({ project }) => project));
    for (const project of projects) counts.set(project, (counts.get(project) ?? 0) + 1);
  }
  return [...counts].filter(([project, count]) => count >= subjectsMin && /^[A-Z][A-Z0-9_]+$/.test(project)).toSorted(([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1)).map(([project]) => project).slice(0, projectsMax);
}

// src/core/scaffold/workflow-text.ts
var expression = (text) => `\${{ ${text} }}`;
var inputLines = (start) => [
  "    inputs:",
  '      operators: { type: string, required: false, description: "Who carries out and watches the deploy: a,b" }',
  `      window: { type: string, required: false, ${start.isByHand ? "default: now, " : ""}description: "START/END, START/DURATION or now" }`,
  '      environment: { type: string, required: false, description: "Where the release goes" }'
];
function renderWorkflowText(facts) {
  return `${[
    "# The release gate. A deploy workflow calls it as a job and lets the deploy `needs:` that job:",
    "#   jobs:",
    "#     gate:",
    "#       uses: ./.github/workflows/lockkeeper.yml",
    '#       with: { operators: "mina,jun", window: now }',
    "#     deploy:",
    "#       needs: gate",
    "name: Lockkeeper",
    "",
    "on:",
    "  workflow_call:",
    ...inputLines({ isByHand: false }),
    "  workflow_dispatch:",
    ...inputLines({ isByHand: true }),
    "  # On a pull request only the note is written: what a release of it would bring.",
    "  pull_request:",
    `    branches: [${JSON.stringify(facts.defaultBranch)}]`,
    "",
    "permissions:",
    "  contents: read # the checkout",
    "  pull-requests: read # texts and reviews of what is released",
    "  checks: read",
    "  statuses: read",
    "  deployments: read # what is deployed now, when no base is given",
    "  actions: read # who approved the environment that the run waits for",
    "",
    "jobs:",
    "  gate:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    "      - uses: actions/checkout@v5",
    "        with:",
    "          fetch-depth: 0 # the gate reads history and tags",
    "      # A copy of Lockkeeper: its action.yml, dist/ and schemas/. Or the address of one, as OWNER/REPOSITORY@COMMIT.",
    `      - uses: ./${actionFolder}`,
    "        with:",
    `          command: ${expression("github.event_name == 'pull_request' && 'note' || 'gate'")}`,
    `          operators: ${expression("inputs.operators")}`,
    `          window: ${expression("inputs.window")}`,
    `          environment: ${expression("inputs.environment")}`,
    "          # Issues and the model, when the config asks for them:",
    `          # jira-user: ${expression("vars.JIRA_USER")}`,
    `          # jira-token: ${expression("secrets.JIRA_TOKEN")}`,
    `          # anthropic-api-key: ${expression("secrets.ANTHROPIC_API_KEY")}`,
    `      - if: ${expression("!cancelled()")}`,
    "        uses: actions/upload-artifact@v4",
    "        with:",
    "          name: lockkeeper",
    "          path: lockkeeper-out/"
  ].join("\n")}
`;
}

// src/flows/init.ts
async function init(request, world) {
  const repository = await world.sourceControl.openRepository(request.repository);
  const folder = request.out ?? workTreeOf(repository);
  const facts = await readFacts(repository, world.sourceControl);
  const texts = [
    { path: configPath, text: renderConfigText(facts), rivals: otherConfigs },
    { path: workflowPath, text: renderWorkflowText(facts), rivals: [] }
  ];
  const files2 = [];
  for (const { path, text, rivals } of texts) {
    files2.push({
      path,
      text,
      fate: await place({ folder, path, text, rivals, dryRun: request.dryRun }, world.newFiles)
    });
  }
  const isActionMissing = files2.some(({ path, fate }) => path === workflowPath && fate === "written") && !await world.newFiles.isTaken(`${folder}/${actionFolder}/action.yml`);
  return { folder, facts, files: files2, isActionMissing };
}
var configPath = "lockkeeper.yml";
var workflowPath = ".github/workflows/lockkeeper.yml";
var otherConfigs = [
  "lockkeeper.yaml",
  ".lockkeeper.yml",
  ".lockkeeper.yaml",
  ".github/lockkeeper.yml",
  ".github/lockkeeper.yaml"
];
async function place(file, newFiles) {
  for (const name of [file.path, ...file.rivals]) {
    if (await newFiles.isTaken(`${file.folder}/${name}`)) return "kept";
  }
  if (file.dryRun) return "planned";
  return await newFiles.create(`${file.folder}/${file.path}`, file.text) ? "written" : "kept";
}
function workTreeOf(repository) {
  if (!repository.isBare) return repository.directory;
  throw new Failure({
    code: "arguments/invalid",
    message: `${repository.directory} is a bare repository: it has no files to add to.`,
    hint: "Give a folder for the files with --out, or run it in a checkout."
  });
}
async function readFacts(repository, sourceControl) {
  const head = await resolveIfThere(repository, sourceControl, "HEAD");
  if (head === null) return readRepositoryFacts({ defaultBranch: "main", paths: [], subjects: [] });
  const [defaultBranch, paths, subjects] = await Promise.all([
    findDefaultBranch(repository, sourceControl),
    sourceControl.listFiles(repository, head),
    readSubjects(repository, sourceControl, head)
  ]);
  return readRepositoryFacts({ defaultBranch, paths, subjects });
}
async function findDefaultBranch(repository, sourceControl) {
  const names = ["main", "master", "develop", "trunk"];
  const remoteHead = await resolveIfThere(repository, sourceControl, "refs/remotes/origin/HEAD");
  const found = await Promise.all(
    names.map(async (name) => ({
      name,
      remote: await resolveIfThere(repository, sourceControl, `refs/remotes/origin/${name}`),
      local: await resolveIfThere(repository, sourceControl, `refs/heads/${name}`)
    }))
  );
  const pointed = found.find(({ remote }) => remote !== null && remote === remoteHead);
  const usual = found.find(({ remote, local }) => remote !== null || local !== null);
  return pointed?.name ?? usual?.name ?? "main";
}
async function readSubjects(repository, sourceControl, head) {
  for (const distance of [200, 100, 50, 20, 10, 5, 3, 2, 1]) {
    const exclude = await resolveIfThere(repository, sourceControl, `${head}~${distance}`);
    if (exclude === null) continue;
    const parser = createLogParser();
    const range = {
      include: head,
      exclude,
      filter: { paths: [], exclude: [] },
      withPaths: false,
      countMax: 200
    };
    for await (const chunk of sourceControl.streamLog(repository, range)) parser.push(chunk);
    return parser.finish().map((commit) => commit.subject);
  }
  return [];
}
async function resolveIfThere(repository, sourceControl, ref) {
  try {
    return await sourceControl.resolveCommit(repository, ref);
  } catch (error) {
    if (error instanceof Failure && error.code === "git/unknown-ref") return null;
    throw error;
  }
}

// src/hosts/commands/init.ts
var initCommand = async (given, surroundings) => {
  const out = textOf(given, "out");
  const result = await init(
    {
      repository: repositoryOf(given, surroundings),
      out: out === null ? null : resolve(surroundings.workingDirectory, out),
      dryRun: isOn(given, "dry-run")
    },
    { sourceControl: createSourceControl({}), newFiles: createNewFiles() }
  );
  const next = renderNextSteps({
    isConfigNew: result.files.some(({ path, fate }) => path === configPath && fate === "written"),
    isActionMissing: result.isActionMissing,
    source: escapeTerminal(sourceFolder())
  });
  return {
    exitCode: exits.done.code,
    text: `${[...result.files.map(describeFile), ...next].join("\n")}
`,
    json: { schemaVersion: 1, exitCode: exits.done.code, ...result }
  };
};
function sourceFolder() {
  const [, program = ""] = process.argv;
  return resolve(realpathSync(program), "../..");
}
function describeFile(file) {
  const path = escapeTerminal(file.path);
  switch (file.fate) {
    case "written":
      return `wrote ${path}`;
    case "kept":
      return `kept ${path}: a file is there already, nothing is overwritten`;
    case "planned":
      return `would write ${path}:

${file.text}`;
  }
}
export {
  initCommand
};
