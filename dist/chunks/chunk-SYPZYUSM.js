import {
  jsonFile
} from "./chunk-TUWPNKZW.js";
import {
  targetOf
} from "./chunk-TWN2BWDJ.js";
import {
  untilEnded
} from "./chunk-I6HPM34N.js";
import {
  addressProblem,
  shownAddress
} from "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  cutAt
} from "./chunk-MRXOY36K.js";

// src/core/render/cdevents/package-url.ts
function packageUrlOf(module) {
  const { name, headSha, url } = module;
  const onGithub = url === null ? null : /^https:\/\/github\.com\/([^/?#]+)\/([^/?#]+)$/.exec(url);
  if (onGithub !== null) {
    const [owner = "", repository = ""] = onGithub.slice(1).map((part) => encode(part.toLowerCase()));
    return `pkg:github/${owner}/${repository}@${headSha}`;
  }
  const source = url === null ? "" : `?vcs_url=${encode(`git+${url}@${headSha}`).replaceAll("%2F", "/")}`;
  return `pkg:generic/${encode(name)}@${headSha}${source}`;
}
var encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");

// src/core/render/cdevents/render-cdevents.ts
var specversion = "0.5.1";
function renderCdevents(content, idOf) {
  const say = sayings[content.type];
  if (say === null) return [];
  return content.modules.map((module) => {
    const { type, subject, content: said } = say(module, content);
    const id = idOf(module.name);
    const source = `/lockkeeper/${encodeURIComponent(content.workspace)}`;
    const data = {
      context: { specversion, id, source, type, timestamp: content.time },
      subject: { ...subject, content: said },
      customData: { lockkeeper: customData(module, content) },
      customDataContentType: "application/json"
    };
    const event = {
      ...{ specversion: "1.0", id, source, type, subject: subject.id, time: content.time },
      ...{ datacontenttype: "application/json", data }
    };
    return { id, type, body: JSON.stringify(event) };
  });
}
var sayings = {
  gate: sayReviewed,
  review: sayReviewed,
  planned: null,
  "deploy-started": null,
  "deploy-succeeded": (module, content) => sayService(
    [void 0, module.headSha].includes(module.baseSha) ? "deployed" : "upgraded",
    module,
    content
  ),
  "deploy-failed": sayIncident,
  "rollback-succeeded": (module, content) => sayService("rolledback", module, content)
};
function sayReviewed({ name, headSha, url }) {
  const repository = repositoryOf(name, url);
  return {
    type: "dev.cdevents.change.reviewed.0.3.0",
    subject: { id: headSha, ...url !== null && { source: url } },
    content: { repository }
  };
}
function sayService(predicate, module, { environment }) {
  return {
    type: `dev.cdevents.service.${predicate}.0.3.0`,
    subject: serviceOf(module),
    content: { environment: { id: environment }, artifactId: packageUrlOf(module) }
  };
}
function sayIncident(module, content) {
  const { environment, time } = content;
  return {
    type: "dev.cdevents.incident.detected.0.3.0",
    subject: { id: `${content.workspace}/${environment}/${module.name}/deploy-failed/${time}` },
    content: {
      description: `The deploy of ${module.name} ${module.headSha.slice(0, 8)} to ${environment} failed`,
      environment: { id: environment },
      service: serviceOf(module),
      artifactId: packageUrlOf(module)
    }
  };
}
var serviceOf = ({ name, url }) => ({
  id: name,
  ...url !== null && { source: url }
});
function repositoryOf(name, url) {
  if (url === null || !URL.canParse(url)) return { id: name };
  const { origin, pathname } = new URL(url);
  const path = pathname.slice(1);
  return path === "" ? { id: name } : { id: path, source: origin };
}
function customData(module, content) {
  const { decision } = content;
  return {
    type: content.type,
    workspace: content.workspace,
    environment: content.environment,
    module: module.name,
    ...module.baseSha !== void 0 && { baseSha: module.baseSha },
    headSha: module.headSha,
    ...content.title !== void 0 && { title: content.title },
    ...decision !== void 0 && {
      decision: decision.decision,
      reasonCode: decision.reasonCode,
      reason: decision.reason,
      grade: decision.grade,
      impact: decision.impact,
      noteSha256: decision.noteSha256
    },
    actor: content.actor,
    runUrl: content.urls.run
  };
}

// src/core/plan/webhook-document.ts
var modulesMax = 200;
var operatorsMax = 50;
var findingsMax = 30;
function draftWebhookContent(occurrence, told) {
  const content = occurrence.kind === "event" ? ofEvent(occurrence) : ofDecision(occurrence, told.sha256);
  const left = content.modules.length - modulesMax;
  return {
    ...content,
    modules: content.modules.slice(0, modulesMax),
    ...left > 0 && { modulesLeftOut: left },
    operators: content.operators.slice(0, operatorsMax),
    actor: told.actor,
    urls: { run: told.runUrl }
  };
}
function webAddress(address) {
  if (address == null || addressProblem(address) !== null) return null;
  return shownAddress(address).replace(/\.git$/, "");
}
function ofEvent({
  record,
  repositoryUrls,
  deployedBefore
}) {
  return {
    type: record.kind,
    time: record.at,
    workspace: record.workspace,
    environment: record.environment,
    ...record.title !== void 0 && { title: cutAt(record.title, 300) },
    modules: record.modules.map(({ name, baseSha = deployedBefore.get(name), headSha, head }) => ({
      name,
      ...baseSha !== void 0 && { baseSha },
      headSha,
      ...head !== void 0 && { head },
      url: webAddress(repositoryUrls.get(name))
    })),
    operators: record.operators ?? [],
    window: record.window ?? null
  };
}
function ofDecision({ kind, note, decision }, sha256) {
  return {
    type: kind,
    time: decision.decidedAt,
    workspace: decision.workspace,
    environment: decision.environment,
    title: cutAt(note.title, 300),
    summary: cutAt(note.summary, 2e3),
    modules: note.repositories.map(({ name, url, range }) => ({
      name,
      baseSha: range.baseSha,
      headSha: range.headSha,
      head: range.head,
      url: webAddress(url)
    })),
    operators: note.operators,
    window: note.window && { start: note.window.start, end: note.window.end },
    decision: summarise(decision, sha256(jsonFile("note.json", note).text))
  };
}
function summarise(decision, noteSha256) {
  const { emergency, blocking } = decision;
  const blocks = ({ rule }) => blocking.includes(rule);
  const open = decision.findings.filter(({ status }) => status !== "pass");
  const told = [...open.filter(blocks), ...open.filter((finding) => !blocks(finding))];
  const left = told.length - findingsMax;
  return {
    decision: decision.decision,
    reasonCode: decision.reasonCode,
    reason: cutAt(decision.reason, 1e3),
    grade: decision.grade,
    impact: decision.impact,
    standard: decision.standard.version,
    noteSha256,
    counts: decision.counts,
    findings: told.slice(0, findingsMax).map((finding) => ({
      rule: finding.rule,
      title: cutAt(finding.title, 200),
      status: finding.status === "pass" ? "unknown" : finding.status,
      blocks: blocks(finding),
      waived: finding.waiver !== void 0,
      message: cutAt(finding.message, 400),
      instead: cutAt(finding.instead, 400)
    })),
    ...left > 0 && { findingsLeftOut: left },
    ...emergency && {
      emergency: { reason: cutAt(emergency.reason, 1e3), approver: cutAt(emergency.approver, 300) }
    }
  };
}

// src/core/plan/plan-webhooks.ts
function planWebhooks(input) {
  const { occurrence, sha256 } = input;
  const webhooks = input.webhooks.filter(({ on }) => on.includes(occurrence.kind));
  if (webhooks.length === 0) return [];
  const content = draftWebhookContent(occurrence, input);
  return webhooks.flatMap((webhook) => planWebhook(webhook, { content, sha256 }));
}
function planWebhook({ name, format }, { content, sha256 }) {
  const { type, time, workspace, environment, modules } = content;
  const heads = modules.map(({ name: name2, headSha }) => [name2, headSha]);
  const idOf = (part) => `msg_${sha256(JSON.stringify([type, time, workspace, environment, heads, name, format, part])).slice(0, 32)}`;
  if (format === "cdevents") {
    return renderCdevents(content, idOf).map(({ id: id2, type: event, body }) => ({
      kind: "webhook",
      destination: name,
      id: id2,
      contentType: "application/cloudevents+json",
      event,
      body
    }));
  }
  const id = idOf("");
  return [
    {
      kind: "webhook",
      destination: name,
      id,
      contentType: "application/json",
      event: type,
      body: JSON.stringify({ schemaVersion: 1, id, ...content })
    }
  ];
}

// src/domain/publishing-place.ts
var unknownPlace = {
  ownRepository: null,
  pullRequest: null,
  isFork: false,
  trial: null,
  runUrl: null
};

// src/flows/publish-remotely.ts
var limitMs = 6e4;
async function publishRemotely(publications, { world, isFork }) {
  if (publications.length === 0) return [];
  world.progress.step(
    `Showing it to others: ${[...new Set(publications.map(({ kind }) => kind))].join(", ")}`
  );
  const signal = world.deadline.within(limitMs);
  const settled = await Promise.allSettled(
    publications.map((publication) => publishOne(publication, { world, signal, isFork }))
  );
  const outcomes = settled.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
  for (const outcome of outcomes) warnOf(outcome, world);
  return outcomes;
}
function warnOf({ status, target, problem }, world) {
  if (status === "done") return;
  world.progress.warn(`Not shown to others: ${target}. ${problem ?? ""}`.trim());
}
async function publishOne(publication, showing) {
  const { kind } = publication;
  const outcome = (status, url, problem) => ({ kind, target: targetOf(publication), status, url, problem });
  try {
    const publishing = start(publication, showing);
    if (publishing === null) return outcome("skipped", null, notPossible);
    return outcome("done", await untilEnded(showing.signal, publishing), null);
  } catch (error) {
    if (showing.signal.aborted && error === showing.signal.reason) return outcome("failed", null, tooLate);
    if (!(error instanceof Failure) || error.code === "internal/bug") throw error;
    return outcome("failed", null, problemOf(error, showing));
  }
}
var notPossible = "The run has no token for it, or is offline.";
var tooLate = "There was no answer in the time that the run had. Give it more with --deadline, or run it again: nothing is doubled.";
function start(publication, { world: { publishing }, signal }) {
  const { codeHostWriter: writer, artifacts, webhooks } = publishing;
  const urlOf = async (published) => (await published).url;
  switch (publication.kind) {
    case "comment":
      return writer && urlOf(writer.upsertComment(publication, { signal }));
    case "check-run":
      return writer && urlOf(writer.upsertCheckRun(publication, { signal }));
    case "status":
      return writer && urlOf(writer.setStatus(publication, { signal }));
    case "deployment":
      return writer && urlOf(writer.setDeployment(publication, { signal }));
    case "artifact":
      return artifacts && urlOf(artifacts.upload(publication, { signal }));
    case "webhook":
      return webhooks === null ? null : webhooks.deliver(publication, { signal }).then(() => null);
  }
}
var forkCodes = /* @__PURE__ */ new Set(["github/forbidden", "github/not-found"]);
function problemOf(failure, { isFork }) {
  const told = `${failure.message} ${failure.hint}`;
  return isFork && forkCodes.has(failure.code) ? `${failure.message} The pull request comes from a fork: its workflow may only read, whatever its permissions say. The summary of the run and the artifact show the same; to comment, run \`lockkeeper review\` or the gate for a push to the base repository.` : told;
}

// src/core/plan/remote-plan.ts
function resolveTargets(to, means) {
  return to ?? (means.artifacts ? ["artifact"] : []);
}
function releasedCommits(modules, { ownRepository }) {
  const located = modules.flatMap(
    ({ repository, sha }) => repository === null ? [] : [{ repository, sha }]
  );
  const own = located.filter(({ repository }) => ownRepository !== null && isSame(repository, ownRepository));
  const shown = own.length > 0 ? own : located;
  return [...new Map(shown.map((each) => [`${keyOf(each.repository)}@${each.sha}`, each])).values()];
}
var keyOf = ({ owner, name }) => `${owner}/${name}`.toLowerCase();
var isSame = (left, right) => keyOf(left) === keyOf(right);
var skipReasons = {
  noToken: {
    en: "There is no token for the code host. Set GITHUB_TOKEN, or the input github-token, and do not run with --offline.",
    ko: "코드 호스트에 쓸 토큰이 없습니다. GITHUB_TOKEN 또는 github-token 입력을 설정하고 --offline 없이 실행하세요."
  },
  noPullRequest: {
    en: "No pull request is known. Give its number with --pull-request, or run for an event of a pull request.",
    ko: "대상 풀 리퀘스트를 알 수 없습니다. --pull-request로 번호를 지정하거나 풀 리퀘스트 이벤트에서 실행하세요."
  },
  severalRepositories: {
    en: "The modules lie in several repositories, and nothing says in which of them the pull request is. Run the gate in a workflow of that repository.",
    ko: "모듈이 여러 저장소에 있어 풀 리퀘스트가 속한 저장소를 알 수 없습니다. 해당 저장소의 워크플로에서 게이트를 실행하세요."
  },
  elsewhere: {
    en: "No module has an address on GitHub. Give it with modules.url, and github.api-url for an Enterprise Server.",
    ko: "GitHub 주소가 있는 모듈이 없습니다. modules.url로 주소를 지정하고, Enterprise Server라면 github.api-url도 설정하세요."
  },
  noWorkflow: {
    en: "Only a workflow of GitHub Actions keeps artifacts. Archive the output folder with the means of this pipeline.",
    ko: "아티팩트는 GitHub Actions 워크플로에서만 보관할 수 있습니다. 이 파이프라인의 기능으로 출력 폴더를 보관하세요."
  }
};
var skip = (kind, reason, language) => ({
  kind,
  target: kind,
  status: "skipped",
  url: null,
  problem: skipReasons[reason][language]
});

export {
  resolveTargets,
  releasedCommits,
  isSame,
  skip,
  planWebhooks,
  unknownPlace,
  publishRemotely,
  warnOf
};
