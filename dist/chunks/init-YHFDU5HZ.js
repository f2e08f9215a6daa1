import {
  isYamlMap,
  parseYamlDocuments
} from "./chunk-VBZUKGL5.js";
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
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import {
  pinned
} from "./chunk-A3WDLWAV.js";
import {
  unwritable
} from "./chunk-PZ2SPWNQ.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  createSourceControl
} from "./chunk-7ERMUPTD.js";
import {
  createGitRunner,
  gitFailed
} from "./chunk-B53SWJU4.js";
import {
  systemErrorCode
} from "./chunk-2CRF5R3Z.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
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

// src/adapters/files/program-files.ts
import { randomUUID } from "node:crypto";
import { cp, lstat, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname as dirname2, join } from "node:path";
var parts = ["action.yml", "dist", "schemas"];
var argocdPart = "argocd";
function createProgramFiles({ folder }) {
  return {
    measure: async () => {
      const sizes = await Promise.all(parts.map((part) => measure(join(folder, part))));
      let sum = { files: 0, bytes: 0 };
      for (const size of sizes) {
        if (size === null) return null;
        sum = { files: sum.files + size.files, bytes: sum.bytes + size.bytes };
      }
      return sum;
    },
    readTexts: async (name) => {
      try {
        const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: false });
        const texts = /* @__PURE__ */ new Map();
        for (const entry of entries.toSorted()) {
          const path = join(folder, name, entry);
          if ((await lstat(path)).isFile())
            texts.set(entry.replaceAll("\\", "/"), await readFile(path, "utf8"));
        }
        return texts;
      } catch {
        return null;
      }
    },
    copyTo: async (target) => {
      const aside = join(dirname2(target), `.${basename(target)}-${randomUUID()}`);
      try {
        await mkdir(aside, { recursive: true });
        for (const part of parts) {
          await cp(join(folder, part), join(aside, part), { recursive: true, errorOnExist: true });
        }
        if (await measure(join(folder, argocdPart)) !== null) {
          await cp(join(folder, argocdPart), join(aside, argocdPart), { recursive: true });
        }
        await rename(aside, target);
      } catch (cause) {
        await rm(aside, { recursive: true, force: true }).catch(() => void 0);
        throw unwritable(target, cause);
      }
    }
  };
}
async function measure(path) {
  try {
    const facts = await lstat(path);
    if (facts.isFile()) return { files: 1, bytes: facts.size };
    const entries = await readdir(path, { recursive: true });
    const files2 = await Promise.all(entries.map((entry) => lstat(join(path, entry))));
    const sizes = files2.filter((file) => file.isFile()).map(({ size }) => size);
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } catch {
    return null;
  }
}

// src/adapters/git/work-tree.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join as join2 } from "node:path";
function createWorkTree(input = {}) {
  const git = createGitRunner({ environment: input.environment ?? process.env });
  return {
    listFiles: async (directory) => {
      const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name"];
      const command = { directory, args };
      const answer = await git.read(command);
      if (answer.exitCode !== 0) throw gitFailed(command, answer);
      const paths = new TextDecoder().decode(answer.stdout).split("\0");
      return [...new Set(paths.filter((path) => path !== ""))].sort();
    },
    readTexts: async (directory, { paths, sizeBytesMax }) => {
      const texts = /* @__PURE__ */ new Map();
      for (const path of paths) {
        const text = await readText(join2(directory, path), sizeBytesMax);
        if (text !== null) texts.set(path, text);
      }
      return texts;
    }
  };
}
async function readText(path, sizeBytesMax) {
  let file;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const facts = await file.stat();
    return facts.isFile() && facts.size <= sizeBytesMax ? await file.readFile("utf8") : null;
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}

// src/core/scaffold/yaml-mappings.ts
var readYamlMappings = (text) => parseYamlDocuments(text).documents.filter(isYamlMap);
var entryOf = (value, key) => isYamlMap(value) && Object.hasOwn(value, key) ? value[key] : void 0;
var entriesOf = (value) => isYamlMap(value) ? Object.entries(value) : [];

// src/core/scaffold/argocd-facts.ts
var kustomization = /(?:^|\/)kustomization\.ya?ml$|(?:^|\/)Kustomization$/;
var chart = /(?:^|\/)Chart\.yaml$/;
function readArgocdFacts(paths, texts) {
  return {
    applications: [...texts].filter(([, text]) => text.includes("argoproj.io/")).flatMap(([path, text]) => readYamlMappings(text).flatMap((manifest) => applicationOf(manifest, path))).toSorted((left, right) => left.path < right.path ? -1 : 1),
    kustomizations: paths.filter((path) => kustomization.test(path)).toSorted(),
    charts: paths.filter((path) => chart.test(path)).toSorted()
  };
}
var isForArgocd = ({ applications, kustomizations }) => applications.length > 0 || kustomizations.length > 0;
function applicationOf(manifest, path) {
  const apiVersion = entryOf(manifest, "apiVersion");
  const kind = entryOf(manifest, "kind");
  if (typeof apiVersion !== "string" || !apiVersion.startsWith("argoproj.io/")) return [];
  if (kind !== "Application" && kind !== "ApplicationSet") return [];
  const name = entryOf(entryOf(manifest, "metadata"), "name");
  return [{ path, name: kind === "Application" && typeof name === "string" ? name : null }];
}

// src/core/scaffold/found-text.ts
var namesMax = 3;
function renderFound(facts) {
  const { argocd, build, workflows, jenkinsfiles, migrationFolders } = facts;
  const found = [
    ...workflows.length > 0 ? [workflowsText(facts)] : facts.isOnGithub ? ["a repository on GitHub"] : [],
    ...jenkinsfiles.slice(0, namesMax),
    ...count(argocd.applications.length, "application of Argo CD", "applications of Argo CD"),
    ...count(argocd.kustomizations.length, "kustomization", "kustomizations"),
    ...count(argocd.charts.length, "Helm chart", "Helm charts"),
    ...facts.codeOwners === null ? [] : [facts.codeOwners],
    ...count(facts.catalogs.length, "catalog file", "catalog files"),
    ...migrationFolders.length > 0 ? [`migrations in ${migrationFolders.join(" and ")}`] : [],
    ...count(build.packages.length, "package", "packages"),
    ...build.tools,
    ...facts.projects.length > 0 ? [`issues of ${facts.projects.join(", ")}`] : []
  ];
  return found.length === 0 ? null : found.join(", ");
}
function workflowsText({ workflows }) {
  const deploying = workflows.flatMap(({ path, deploys }) => {
    const name = path.replace(/^.*\//, "");
    const targets = [...new Set(deploys.flatMap(({ environment }) => environment ?? []))];
    if (deploys.length === 0) return [];
    return targets.length === 0 ? [`${name} deploys`] : [`${name} deploys to ${targets.join(" and ")}`];
  });
  const shown = deploying.slice(0, namesMax);
  const more = deploying.length > shown.length ? [`${deploying.length - shown.length} more deploy`] : [];
  const [total = ""] = count(workflows.length, "workflow", "workflows");
  return deploying.length === 0 ? total : `${total} (${[...shown, ...more].join(", ")})`;
}
var count = (number, one, many) => number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
var integrationsOf = (facts) => ({
  github: facts.isOnGithub,
  jenkins: facts.jenkinsfiles.length > 0,
  argocd: isForArgocd(facts.argocd)
});

// src/core/scaffold/argocd-text.ts
var argocdFolder = "lockkeeper-argocd";
var argocdParts = ["base", "state"];
var argocdStandard = "state/lockkeeper.yml";
function renderArgocdComponent(facts, { hasHooks }) {
  return `${[
    "# Gates and records the syncs of one application. Add this folder under `components:` of its kustomization.",
    "# A hook is no hard gate: a sync of single resources runs none, and self-heal syncs without a new revision. Pair it",
    "# with a deny window: lockkeeper argocd hold.",
    "apiVersion: kustomize.config.k8s.io/v1alpha1",
    "kind: Component",
    "resources:",
    hasHooks ? "  - base" : "  - https://github.com/OWNER/lockkeeper//argocd/base?ref=COMMIT # your copy of Lockkeeper",
    "images:",
    "  # Your build of argocd/Containerfile.",
    "  - name: registry.invalid/lockkeeper",
    "    newName: registry.example.com/lockkeeper",
    "    newTag: 0.1.0",
    "patches:",
    "  # The application as Argo CD calls it; NAMESPACE/NAME where it does not lie beside Argo CD.",
    "  - target:",
    "      kind: Job",
    "      labelSelector: app.kubernetes.io/name=lockkeeper",
    "    patch: |",
    "      - op: add",
    "        path: /spec/template/spec/containers/0/env/-",
    "        value:",
    "          name: LOCKKEEPER_APPLICATION",
    `          value: ${JSON.stringify(applicationOf2(facts))}`
  ].join("\n")}
`;
}
var renderArgocdStandard = (config) => `${[
  config,
  "# The token comes from ARGOCD_AUTH_TOKEN, in the secret `lockkeeper`.",
  "argocd:",
  "  server: https://argocd.example.com",
  "  images:",
  "    # Lockkeeper itself: its commits are none of this release.",
  '    - { image: "*/lockkeeper", follow: false }',
  "    # Where images name no repository in their labels:",
  '    # - { image: registry.example.com/payments, clone: "https://github.com/example/payments.git", tag: "{tag}" }'
].join("\n")}
`;
function applicationOf2({ argocd: { applications } }) {
  const names = applications.flatMap(({ name }) => name ?? []);
  return names.length === 1 ? names[0] ?? unnamed : unnamed;
}
var unnamed = "NAME-OF-THE-APPLICATION";
function argocdLines({ argocd: { kustomizations } }) {
  const target = kustomizations.find((path) => /prod|prd|live/i.test(path)) ?? kustomizations[0] ?? "kustomization.yaml";
  const up = "../".repeat(target.split("/").length - 1);
  return [`# ${target}`, "components:", `  - ${up}${argocdFolder}`];
}

// src/core/scaffold/jenkins-text.ts
var program = (folder) => `node ${folder}/dist/cli.js`;
var gateStage = (folder) => [
  "stage('Gate') {",
  `  steps { sh '${program(folder)} gate --window now' }`,
  "}"
];
function renderJenkinsText(folder) {
  return `${[
    "// An example: nothing runs this file. Copy what your Jenkinsfile needs; its stage `Gate` is enough.",
    "// The agent needs Node 20 or newer and git. Where jenkins/ of Lockkeeper is a shared library, its steps do more:",
    "//   @Library('lockkeeper') _",
    "//   steps { lockkeeperGate environment: 'production', operators: ['mina', 'jun'], window: 'now' }",
    "pipeline {",
    "  agent any",
    "  parameters {",
    "    string(name: 'LOCKKEEPER_OPERATORS', defaultValue: 'mina,jun', description: 'Who carries out and watches the deploy: a,b')",
    "    string(name: 'LOCKKEEPER_WINDOW', defaultValue: 'now', description: 'START/END, START/DURATION or now')",
    "  }",
    "  stages {",
    "    stage('Gate') {",
    "      // Secrets are variables, never arguments. Leave out what your config does not ask for.",
    "      // environment { JIRA_TOKEN = credentials('jira-token'); GITHUB_TOKEN = credentials('github-token') }",
    "      steps {",
    "        // The gate reads history: a shallow clone is deepened, which needs the credentials of the checkout.",
    `        sh '${program(folder)} gate' // 0: pass or warn; 21: block, which fails the stage`,
    "      }",
    "      post {",
    "        always {",
    "          archiveArtifacts artifacts: 'lockkeeper-out/**', allowEmptyArchive: true",
    "          junit testResults: 'lockkeeper-out/junit.xml', allowEmptyResults: true, skipMarkingBuildUnstable: true",
    "        }",
    "      }",
    "    }",
    "    stage('Deploy') {",
    "      steps {",
    "        sh './deploy.sh'",
    "      }",
    "      // With `ledger:` in lockkeeper.yml, the next gate knows from these what is deployed.",
    "      // post {",
    `      //   success { sh '${program(folder)} event --kind deploy-succeeded' }`,
    `      //   failure { sh '${program(folder)} event --kind deploy-failed' }`,
    "      // }",
    "    }",
    "  }",
    "}"
  ].join("\n")}
`;
}

// src/core/scaffold/program-folder.ts
var actionFolder = ".github/actions/lockkeeper";
var programFolderOf = ({ isOnGithub }) => isOnGithub ? actionFolder : jenkinsFolder;
var jenkinsFolder = "lockkeeper";
function isOfProgram(paths) {
  const copies = [actionFolder, jenkinsFolder].filter((folder) => paths.includes(`${folder}/dist/cli.js`));
  return (path) => copies.some((folder) => path.startsWith(`${folder}/`));
}

// src/core/scaffold/workflow-text.ts
var expression = (text) => `\${{ ${text} }}`;
var permissions = [
  ["contents", "the checkout"],
  ["pull-requests", "texts and reviews of what is released"],
  ["checks", "checks of the commit"],
  ["statuses", "statuses of the commit"],
  ["deployments", "what is deployed now, when no base is given"],
  ["actions", "who approved the environment that the run waits for"]
];
var inputLines = (start) => [
  "    inputs:",
  '      operators: { type: string, required: false, description: "Who carries out and watches the deploy: a,b" }',
  `      window: { type: string, required: false, ${start.isByHand ? "default: now, " : ""}description: "START/END, START/DURATION or now" }`,
  '      environment: { type: string, required: false, description: "Where the release goes" }',
  '      base: { type: string, required: false, description: "What is deployed now; else it is looked up" }'
];
var workflowPath = ".github/workflows/lockkeeper.yml";
var callingJob = [
  "gate:",
  `  uses: ./${workflowPath}`,
  `  permissions: { ${permissions.map(([permission]) => `${permission}: read`).join(", ")} }`,
  "  secrets: inherit",
  "  with: { window: now }"
];
function renderWorkflowText(facts) {
  return `${[
    "# The release gate. A deploy workflow calls it as a job and lets the deploy `needs:` that job:",
    "#   jobs:",
    ...callingJob.map((line) => `#     ${line}`),
    "#     deploy:",
    "#       needs: gate",
    "name: Lockkeeper",
    "",
    "on:",
    "  workflow_call:",
    ...inputLines({ isByHand: false }),
    "    outputs:",
    `      decision: { description: "pass, warn or block", value: "${expression("jobs.gate.outputs.decision")}" }`,
    "  workflow_dispatch:",
    ...inputLines({ isByHand: true }),
    "  # By itself, on a pull request, it only writes the note: what a release of it would bring.",
    "  pull_request:",
    `    branches: [${JSON.stringify(facts.defaultBranch)}]`,
    "",
    "permissions:",
    ...permissions.map(([permission, why]) => `  ${permission}: read # ${why}`),
    "",
    "jobs:",
    "  gate:",
    "    runs-on: ubuntu-latest",
    "    outputs:",
    `      decision: ${expression("steps.lockkeeper.outputs.decision")}`,
    "    steps:",
    `      - uses: ${pinned("actions/checkout")}`,
    "        with:",
    "          fetch-depth: 0 # the gate reads history and tags",
    "          persist-credentials: false",
    "      # A copy of Lockkeeper: its action.yml, dist/ and schemas/. Or the address of one, as OWNER/REPOSITORY@COMMIT.",
    `      - uses: ./${actionFolder}`,
    "        id: lockkeeper",
    "        with:",
    // Called by a workflow of a pull request, one that deploys what was merged perhaps, it gates all the same.
    `          command: ${expression(`github.event_name == 'pull_request' && startsWith(github.workflow_ref, format('{0}/${workflowPath}@', github.repository)) && 'note' || 'gate'`)}`,
    `          operators: ${expression("inputs.operators")}`,
    `          window: ${expression("inputs.window")}`,
    `          environment: ${expression("inputs.environment")}`,
    `          base: ${expression("inputs.base")}`,
    "          # Issues and the model, when the config asks for them:",
    `          # jira-user: ${expression("vars.JIRA_USER")}`,
    `          # jira-token: ${expression("secrets.JIRA_TOKEN")}`,
    `          # anthropic-api-key: ${expression("secrets.ANTHROPIC_API_KEY")}`,
    "      # The files of a gate, note and page among them, are kept as an artifact of the run, whatever it decides."
  ].join("\n")}
`;
}

// src/core/scaffold/next-steps.ts
function planNextSteps(state) {
  const { facts, written } = state;
  const to = integrationsOf(facts);
  const isWritten = (path) => written.some((name) => name.startsWith(path));
  return [
    ...state.hasProgram ? [] : [bringProgram(facts)],
    ...nameOperators(written),
    ...wiring(facts, to, isWritten),
    ...written.length === 0 ? [] : [commit(written)],
    { title: "See what is still missing", lines: [`${state.call} doctor`], note: null },
    gate(state)
  ];
}
function bringProgram(facts) {
  return {
    title: `Bring Lockkeeper to ${programFolderOf(facts)}: its action.yml, dist and schemas`,
    lines: [],
    note: "Or write the address of your copy behind `uses:` of the workflow, as OWNER/REPOSITORY@COMMIT."
  };
}
function nameOperators(written) {
  const configs = ["lockkeeper.yml", `${argocdFolder}/${argocdStandard}`].filter(
    (path) => written.includes(path)
  );
  if (configs.length === 0) return [];
  return [
    {
      title: `Say who carries out and watches deploys, in ${configs.join(" and ")}`,
      lines: ["operators: [YOU, COLLEAGUE]"],
      note: "Without them the gate blocks each run that does not name its own with --operators."
    }
  ];
}
function wiring(facts, to, isWritten) {
  const deploying = facts.workflows.find(({ deploys }) => deploys.length > 0);
  const job = deploying?.deploys[0]?.job ?? "deploy";
  return [
    ...to.github && isWritten(".github/workflows/") ? [
      {
        title: `Let the deploy wait for the gate: under jobs: of ${deploying?.path ?? "the workflow that deploys"}`,
        lines: [...callingJob, `${job}:`, "  needs: gate # add this line; keep the rest of the job"],
        note: null
      }
    ] : [],
    ...to.jenkins && isWritten("lockkeeper.Jenkinsfile") ? [
      {
        title: `Put this stage before the one that deploys, in ${facts.jenkinsfiles[0] ?? "the Jenkinsfile"}`,
        lines: gateStage(programFolderOf(facts)),
        note: "lockkeeper.Jenkinsfile has it with reports, parameters and secrets."
      }
    ] : [],
    ...to.argocd && isWritten(argocdFolder) ? argocdSteps(facts) : []
  ];
}
var argocdSteps = (facts) => [
  {
    title: "In a checkout of Lockkeeper, build the image of the hooks",
    lines: [
      "docker build --file argocd/Containerfile --tag REGISTRY/lockkeeper:0.1.0 .",
      "docker push REGISTRY/lockkeeper:0.1.0"
    ],
    note: `Name it in ${argocdFolder}/kustomization.yaml, with the application; where Argo CD is, in ${argocdFolder}/${argocdStandard}.`
  },
  {
    title: "Make what the hooks read, once in the namespace of the application",
    lines: [
      `kubectl apply --namespace NAMESPACE --kustomize ${argocdFolder}/state`,
      "kubectl create secret generic lockkeeper --namespace NAMESPACE \\",
      '  --from-literal=ARGOCD_AUTH_TOKEN="$(argocd proj role create-token PROJECT lockkeeper --token-only)" \\',
      "  --from-literal=LOCKKEEPER_CLONE_TOKEN=TOKEN"
    ],
    note: "The role of the project is that of argocd/example/project.yaml; the other token reads the repositories of manifests and images."
  },
  { title: "Add the hooks to what Argo CD deploys", lines: argocdLines(facts), note: null }
];
function commit(written) {
  const folder = `${argocdFolder}/`;
  const paths = new Set(written.map((path) => path.startsWith(folder) ? folder : path));
  const add = `git add --force ${[...paths].map(quoteForShell).join(" ")}`;
  return { title: "Commit", lines: [`${add} && git commit -m 'build: add the release gate'`], note: null };
}
function gate({ call, isFirst }) {
  const base = isFirst ? ' --base "$(git rev-list --max-parents=0 HEAD | tail -1)"' : "";
  return {
    title: "Try the gate",
    lines: [`${call} gate${base} --window now`],
    note: isFirst ? "No tag says what is deployed now, so --base does. For pipelines, tag that commit: git tag v1.0.0 COMMIT && git push origin v1.0.0" : null
  };
}
var quoteForShell = (text) => /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
var renderNextSteps = (steps) => steps.flatMap(({ title, lines, note }, index) => [
  `${index + 1}. ${title}${lines.length > 0 ? ":" : "."}`,
  ...lines.map((line) => `     ${line}`),
  ...note === null ? [] : [`   ${note}`]
]);

// src/core/scaffold/workflow-facts.ts
var deployWord = /(?:^|[^a-z])(?:deploy|release|rollout|publish)/i;
var productionWord = /^(?:prod|prd|live)/i;
var isWorkflowPath = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
function readWorkflowFacts(path, text) {
  const deploys = readYamlMappings(text).flatMap((workflow) => entriesOf(entryOf(workflow, "jobs"))).flatMap(([job, value]) => {
    const environment = environmentOf(value);
    return environment !== null || deployWord.test(job) ? [{ job, environment }] : [];
  });
  return { path, deploys };
}
function chooseEnvironment(workflows) {
  const named = workflows.flatMap(({ deploys }) => deploys.flatMap(({ environment }) => environment ?? []));
  const names = [...new Set(named)];
  const production = names.filter((name) => productionWord.test(name));
  if (production.length === 1) return production[0] ?? null;
  return names.length === 1 ? names[0] ?? null : null;
}
function environmentOf(job) {
  const given = entryOf(job, "environment");
  const name = typeof given === "string" ? given : entryOf(given, "name");
  return typeof name === "string" && name !== "" && name.length <= 255 && !name.includes("${{") ? name : null;
}

// src/core/scaffold/config-text.ts
function renderConfigText(facts, place) {
  return `${[
    ...introduction,
    ...workspaceLines(facts, place),
    ...moduleLines(facts),
    ...programLines(facts),
    ...evidenceLines(facts),
    ...standardLines(facts),
    ...calendarLines(place),
    ...serviceLines,
    ...publishLines,
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
function workspaceLines(facts, place) {
  const { catalogs, projects } = facts;
  const environment = chooseEnvironment(facts.workflows);
  return [
    "# Language of notes and findings: en or ko.",
    `language: ${place.language}`,
    "# Working hours, dates and freezes are read on these clocks, for example Asia/Seoul.",
    place.timeZone === null ? "time-zone: UTC" : `time-zone: ${JSON.stringify(place.timeZone)} # of the machine that wrote this file`,
    ...environment === null ? ["environment: production"] : ["# As the workflows call it.", `environment: ${JSON.stringify(environment)}`],
    "",
    "# Who carries out and watches deploys, when no command says it: two people.",
    "# operators: [mina, jun]",
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
function moduleLines({ build: { packages } }) {
  if (packages.length === 0) return [];
  return [
    "# Packages were found. Where each is deployed for itself, each is a module, with its own base and head:",
    "# modules:",
    ...packages.map((folder) => {
      const name = folder.replace(/^.*\//, "");
      return `#   - { name: ${JSON.stringify(name)}, paths: [${JSON.stringify(`${folder}/**`)}] }`;
    }),
    ""
  ];
}
function programLines(facts) {
  const { github, jenkins } = integrationsOf(facts);
  if (!github && !jenkins) return [];
  return [
    "# The copy of Lockkeeper that the pipelines run is counted and not read.",
    "files:",
    `  vendored: [${JSON.stringify(`${programFolderOf(facts)}/**`)}]`,
    ""
  ];
}
function evidenceLines({
  build: { tools: tools2, testReports, coverageReports }
}) {
  if (tools2.length === 0) return [];
  return [
    `# Reports that earlier steps of the pipeline leave in the checkout (${tools2.join(", ")}): JUnit, lcov, Cobertura or JaCoCo.`,
    "# evidence:",
    `#   tests: ${yamlList(testReports)}`,
    `#   test-coverage: ${yamlList(coverageReports)}`,
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
var calendarLines = ({ country }) => [
  ...country === null ? [
    "# The country whose public holidays nobody works on (ISO 3166-1). Until it is set, every release warns that holidays",
    "# were not checked. If they do not matter here, say so instead: `holidays: false` under window above.",
    "# calendar:",
    "#   country: KR"
  ] : [
    "# Nobody works on the public holidays of this country, which the machine that wrote this file is set to.",
    "calendar:",
    `  country: ${country}`
  ],
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
var publishLines = [
  "# What others are shown: a workflow keeps its files as an artifact; the rest needs a permission each (README).",
  "# publish:",
  "#   to: [artifact, comment, check-run]",
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

// src/core/scaffold/build-facts.ts
var tools = [
  {
    name: "Maven",
    file: /(?:^|\/)pom\.xml$/,
    tests: "**/target/surefire-reports/*.xml",
    coverage: "**/target/site/jacoco/jacoco.xml"
  },
  {
    name: "Gradle",
    file: /(?:^|\/)build\.gradle(?:\.kts)?$/,
    tests: "**/build/test-results/**/*.xml",
    coverage: "**/build/reports/jacoco/**/*.xml"
  },
  {
    name: "Node.js",
    file: /(?:^|\/)package\.json$/,
    tests: "**/junit.xml",
    coverage: "**/coverage/lcov.info"
  },
  {
    name: "Python",
    file: /(?:^|\/)(?:pyproject\.toml|setup\.py|requirements\.txt)$/,
    tests: "**/junit.xml",
    coverage: "**/coverage.xml"
  },
  { name: "Go", file: /(?:^|\/)go\.mod$/, tests: "**/junit.xml", coverage: "**/coverage.xml" },
  { name: "Rust", file: /(?:^|\/)Cargo\.toml$/, tests: "**/junit.xml", coverage: "**/lcov.info" },
  {
    name: ".NET",
    file: /\.(?:csproj|fsproj|sln)$/,
    tests: "**/TestResults/*.xml",
    coverage: "**/coverage.cobertura.xml"
  }
];
var packageFile = /^((?:apps|packages|services|modules|libs)\/[^/]+)\/(?:package\.json|pom\.xml|build\.gradle(?:\.kts)?|go\.mod|pyproject\.toml|Cargo\.toml)$/;
var packagesMax = 12;
function readBuildFacts(paths) {
  const own = paths.filter((path) => !/(?:^|\/)(?:node_modules|vendor|third_party)\//.test(path));
  const found = tools.filter(({ file }) => own.some((path) => file.test(path)));
  const packages = new Set(own.flatMap((path) => packageFile.exec(path)?.[1] ?? []));
  return {
    tools: found.map(({ name }) => name),
    testReports: [...new Set(found.map(({ tests }) => tests))],
    coverageReports: [...new Set(found.map(({ coverage }) => coverage))],
    packages: packages.size < 2 ? [] : [...packages].toSorted().slice(0, packagesMax)
  };
}

// src/core/scaffold/repository-facts.ts
var foldersMax = 3;
var projectsMax = 5;
var subjectsMin = 3;
var manifestsMax = 400;
function pathsToRead(paths) {
  const manifests = paths.filter(
    (path) => /\.ya?ml$/.test(path) && !isWorkflowPath(path) && !/(?:^|\/)(?:node_modules|vendor|templates|test|tests)\//.test(path)
  );
  return [...paths.filter(isWorkflowPath), ...manifests.slice(0, manifestsMax)];
}
function readRepositoryFacts(input) {
  const { texts } = input;
  const isWritten = isOfProgram(input.paths);
  const paths = input.paths.filter((path) => !isWritten(path) && !path.startsWith(`${argocdFolder}/`));
  const known = new Set(paths);
  const folders = new Set(
    paths.filter((path) => readMigrationPath(path) !== null).map((path) => path.replace(/\/?[^/]*$/, "") || ".")
  );
  const manifests = new Map([...texts].filter(([path]) => known.has(path) && !isWorkflowPath(path)));
  return {
    defaultBranch: input.defaultBranch,
    catalogs: paths.filter((path) => /(?:^|\/)catalog-info\.ya?ml$/.test(path)).toSorted(),
    codeOwners: paths.find((path) => /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/.test(path)) ?? null,
    migrationFolders: [...folders].toSorted().slice(0, foldersMax),
    projects: countProjects(input.subjects),
    workflows: paths.filter(isWorkflowPath).toSorted().map((path) => readWorkflowFacts(path, texts.get(path) ?? "")),
    jenkinsfiles: paths.filter((path) => /(?:^|\/)Jenkinsfile(?:\.[^/]+)?$/.test(path)).toSorted(),
    argocd: readArgocdFacts(paths, manifests),
    build: readBuildFacts(paths),
    isOnGithub: isGithub(input.url) || input.paths.some((path) => path.startsWith(".github/"))
  };
}
var isGithub = (url) => url !== null && /^https?:\/\/(?:[^/]*\.)?(?:github\.[^/]+|[^./]+\.ghe\.com)(?:\/|$)/i.test(url);
function countProjects(subjects) {
  const counts = /* @__PURE__ */ new Map();
  for (const subject of subjects) {
    const projects = new Set(findKeys(subject, null).map(({ project }) => project));
    for (const project of projects) counts.set(project, (counts.get(project) ?? 0) + 1);
  }
  return [...counts].filter(([project, count2]) => count2 >= subjectsMin && /^[A-Z][A-Z0-9_]+$/.test(project)).toSorted(([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1)).map(([project]) => project).slice(0, projectsMax);
}

// src/flows/read-repository-facts.ts
var textBytesMax = 128 * 1024;
async function readFacts(repository, world) {
  const { sourceControl } = world;
  const head = await resolveIfThere(repository, sourceControl, "HEAD");
  const [defaultBranch, { paths, texts }, subjects, tags] = await Promise.all([
    findDefaultBranch(repository, sourceControl),
    repository.isBare ? readCommitted(repository, { head, sourceControl }) : readLying(repository, world),
    head === null ? [] : readSubjects(repository, sourceControl, head),
    head === null ? [] : sourceControl.readReachableTags(repository, { sha: head, count: 1 })
  ]);
  const facts = readRepositoryFacts({ defaultBranch, paths, texts, subjects, url: repository.url });
  return { facts, isFirst: tags.length === 0 };
}
async function readLying({ directory }, { workTree }) {
  const paths = await workTree.listFiles(directory);
  const texts = await workTree.readTexts(directory, {
    paths: pathsToRead(paths),
    sizeBytesMax: textBytesMax
  });
  return { paths, texts };
}
async function readCommitted(repository, { head, sourceControl }) {
  if (head === null) return { paths: [], texts: /* @__PURE__ */ new Map() };
  const paths = await sourceControl.listFiles(repository, head);
  const wanted = { sha: head, paths: pathsToRead(paths), sizeBytesMax: textBytesMax };
  const bytes = await sourceControl.readFiles(repository, wanted);
  return { paths, texts: new Map([...bytes].map(([path, text]) => [path, new TextDecoder().decode(text)])) };
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
    return parser.finish().map((commit2) => commit2.subject);
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

// src/flows/init.ts
async function init(request, world) {
  const repository = await world.sourceControl.openRepository(request.repository);
  const folder = request.out ?? workTreeOf(repository);
  const [{ facts, isFirst }, place] = await Promise.all([
    readFacts(repository, world),
    knownPlace(request.place, world)
  ]);
  const files2 = [];
  for (const { path, text, rivals } of await scaffoldOf(facts, place, world)) {
    const fate = await placeFile({ folder, path, text, rivals, dryRun: request.dryRun }, world.newFiles);
    files2.push({ path, text, fate });
  }
  const program2 = await bringProgram2({ folder, facts, files: files2, dryRun: request.dryRun }, world);
  return { folder, facts, files: files2, program: program2, isFirst };
}
async function scaffoldOf(facts, place, world) {
  const to = integrationsOf(facts);
  const config = renderConfigText(facts, place);
  return [
    { path: "lockkeeper.yml", text: config, rivals: otherConfigs },
    ...to.github ? [fileOf(".github/workflows/lockkeeper.yml", renderWorkflowText(facts))] : [],
    ...to.jenkins ? [fileOf("lockkeeper.Jenkinsfile", renderJenkinsText(programFolderOf(facts)))] : [],
    ...to.argocd ? await argocdFiles(facts, config, world) : []
  ];
}
var fileOf = (path, text) => ({ path, text, rivals: [] });
async function argocdFiles(facts, config, { programFiles }) {
  const files2 = [];
  for (const part of argocdParts) {
    const texts = await programFiles.readTexts(`argocd/${part}`);
    for (const [path, text] of texts ?? []) files2.push(fileOf(`${part}/${path}`, text));
  }
  const hasHooks = files2.length > 0;
  return [
    fileOf("kustomization.yaml", renderArgocdComponent(facts, { hasHooks })),
    ...files2.filter(({ path }) => path !== argocdStandard),
    fileOf(argocdStandard, renderArgocdStandard(config))
  ].map((file) => ({ ...file, path: `${argocdFolder}/${file.path}` }));
}
var otherConfigs = [
  "lockkeeper.yaml",
  ".lockkeeper.yml",
  ".lockkeeper.yaml",
  ".github/lockkeeper.yml",
  ".github/lockkeeper.yaml"
];
async function placeFile(file, newFiles) {
  for (const name of [file.path, ...file.rivals]) {
    if (await newFiles.isTaken(`${file.folder}/${name}`)) return "kept";
  }
  if (file.dryRun) return "planned";
  return await newFiles.create(`${file.folder}/${file.path}`, file.text) ? "written" : "kept";
}
async function bringProgram2(input, { newFiles, programFiles }) {
  const folder = programFolderOf(input.facts);
  const isNeeded = input.files.some(({ path, fate }) => callers.includes(path) && fate !== "kept");
  if (!isNeeded) return { folder, fate: "not-needed", size: null };
  const target = `${input.folder}/${folder}`;
  if (await newFiles.isTaken(target)) return { folder, fate: "kept", size: null };
  const size = await programFiles.measure();
  if (size === null) return { folder, fate: "missing", size };
  if (input.dryRun) return { folder, fate: "planned", size };
  await programFiles.copyTo(target);
  return { folder, fate: "copied", size };
}
var callers = [".github/workflows/lockkeeper.yml", "lockkeeper.Jenkinsfile"];
function workTreeOf(repository) {
  if (!repository.isBare) return repository.directory;
  throw new Failure({
    code: "arguments/invalid",
    message: `${repository.directory} is a bare repository: it has no files to add to.`,
    hint: "Give a folder for the files with --out, or run it in a checkout."
  });
}
async function knownPlace(place, { holidays }) {
  const { timeZone, country } = place;
  if (country === null || timeZone === null) return { ...place, country: null };
  try {
    await holidays.readHolidays({ country, region: null, fromYear: anyYear, toYear: anyYear, timeZone });
    return place;
  } catch (error) {
    if (error instanceof Failure) return { ...place, country: null };
    throw error;
  }
}
var anyYear = 2026;

// src/hosts/machine-place.ts
function placeOf(environment) {
  const { timeZone } = new Intl.DateTimeFormat("en").resolvedOptions();
  const zone = /^(?:UTC|GMT|Etc\/.*|Universal|Zulu)$/.test(timeZone) ? null : timeZone;
  const language = environment["LC_ALL"] || environment["LC_TIME"] || environment["LANG"] || "";
  const country = /^[a-z]{2,3}_([A-Z]{2})(?:[.@]|$)/.exec(language)?.[1] ?? null;
  const agrees = zone !== null && country !== null && zonesOf(country).includes(zone);
  return { timeZone: zone, country: agrees ? country : null, language: languageOf(environment) };
}
function languageOf(environment) {
  const messages = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return /^ko(?:[_.@]|$)/.test(messages) ? "ko" : "en";
}
function zonesOf(country) {
  const locale = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

// src/hosts/commands/init.ts
var initCommand = async (given, surroundings) => {
  const out = textOf(given, "out");
  const source = sourceFolder();
  const result = await init(
    {
      repository: repositoryOf(given, surroundings),
      out: out === null ? null : resolve(surroundings.workingDirectory, out),
      dryRun: isOn(given, "dry-run"),
      place: placeOf(surroundings.environment)
    },
    {
      sourceControl: createSourceControl({}),
      newFiles: createNewFiles(),
      workTree: createWorkTree(),
      programFiles: createProgramFiles({ folder: source }),
      holidays: {
        readHolidays: async (request) => (await import("./holidays-MAV3RP2K.js")).readHolidays(request)
      }
    }
  );
  const steps = stepsOf(result, source);
  const found = renderFound(result.facts);
  const lines = [
    ...found === null ? [] : [`found: ${escapeTerminal(found)}`],
    ...result.files.map(describeFile),
    ...describeProgram(result.program),
    "",
    ...renderNextSteps(steps).map(keepIndent)
  ];
  return {
    exitCode: exits.done.code,
    text: `${lines.join("\n")}
`,
    json: { schemaVersion: 1, exitCode: exits.done.code, ...result, steps }
  };
};
function stepsOf({ files: files2, program: program2, facts, isFirst }, source) {
  const isCopied = program2.fate === "copied" || program2.fate === "planned" || program2.fate === "kept";
  const written = files2.filter(({ fate }) => fate !== "kept").map(({ path }) => path);
  return planNextSteps({
    facts,
    written: program2.fate === "copied" || program2.fate === "planned" ? [...written, `${program2.folder}/`] : written,
    hasProgram: program2.fate !== "missing",
    call: `node ${quoteForShell(`${isCopied ? program2.folder : source}/dist/cli.js`)}`,
    isFirst
  });
}
function sourceFolder() {
  const [, program2 = ""] = process.argv;
  return resolve(realpathSync(program2), "../..");
}
var keepIndent = (line) => `${/^ */.exec(line)?.[0] ?? ""}${escapeTerminal(line)}`;
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
function describeProgram({ folder, fate, size }) {
  const files2 = size === null ? "" : ` (${size.files} files, ${Math.max(1, Math.round(size.bytes / 1e6))} MB)`;
  switch (fate) {
    case "copied":
      return [`copied Lockkeeper to ${folder}${files2}`];
    case "planned":
      return [`would copy Lockkeeper to ${folder}${files2}`];
    case "kept":
      return [`kept ${folder}: something is there already`];
    case "missing":
    case "not-needed":
      return [];
  }
}
export {
  initCommand
};
