import {
  parseCodeOwners
} from "./chunk-CHJRLKMQ.js";
import {
  decodeText
} from "./chunk-Y3WGDQPB.js";
import {
  findDeployed,
  placeOf,
  sourceAnswered,
  sourceFailed
} from "./chunk-O5UIL7NC.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/flows/read-code-owners.ts
var places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var sizeBytesMax = 3 * 1024 * 1024;
var readBytesMax = 4 * sizeBytesMax;
async function readCodeOwners({ repository, range }, { sourceControl }) {
  for (const at of ["base", "head"]) {
    const sha = at === "base" ? range.baseSha : range.headSha;
    const contents = await sourceControl.readFiles(repository, {
      sha,
      paths: places,
      sizeBytesMax: readBytesMax
    });
    const path = places.find((place) => contents.has(place));
    const bytes = path === void 0 ? void 0 : contents.get(path);
    if (path === void 0 || bytes === void 0) continue;
    if (bytes.length < sizeBytesMax) return { path, at, ...parseCodeOwners(decodeText(bytes)) };
    return { path, at, rules: [], problems: [{ line: 0, kind: "too-large", text: path }] };
  }
  return null;
}

// src/flows/resolve-range.ts
var unknownCommits = { previousCommit: null, targetBranch: null };
async function resolveRange(request, world) {
  const { repository, head } = request;
  const headSha = await resolveCommit(head, request, world);
  const { base, report } = await resolveBase({ ...request, headSha }, world);
  const ends = { baseSha: base.baseSha, headSha };
  if (await world.sourceControl.isRangeCut(repository, ends)) {
    const whole = await deepen(request, world) && !await world.sourceControl.isRangeCut(repository, ends);
    if (!whole) throw shallow(request, `commits between ${base.base} and ${head} are missing`);
  }
  return { range: { ...base, head, headSha }, report };
}
async function resolveBase(request, world) {
  const { base } = request;
  if (base !== "auto") {
    const baseSha = await resolveCommit(base, request, world);
    return { base: { base, baseSha, source: "flag" }, report: null };
  }
  const known = await findBaseByTarget(request, world) ?? await findBaseInLedger(request, world);
  if (known !== null) return { base: known, report: null };
  const { base: deployed, report } = await findBaseByDeployment(request, world);
  if (deployed !== null) return { base: deployed, report };
  return { base: await findBaseByBuild(request, world) ?? await findBaseByTag(request, world), report };
}
async function findBaseByTarget(request, world) {
  const { repository, headSha, pipeline } = request;
  const { sourceControl, progress } = world;
  if (pipeline.targetBranch === null) return null;
  const refs = [`refs/remotes/origin/${pipeline.targetBranch}`, `refs/heads/${pipeline.targetBranch}`];
  const found = refs.map((ref) => sourceControl.resolveCommit(repository, ref).catch(() => null));
  const targetSha = (await Promise.all(found)).find((sha) => sha !== null) ?? null;
  if (targetSha === null) {
    progress.warn(
      `${request.module}: the clone does not have ${pipeline.targetBranch}, where the pull request goes: base is found as in other builds. Fetch that branch too, or give --base.`
    );
    return null;
  }
  const ends = { baseSha: targetSha, headSha };
  if (await sourceControl.isRangeCut(repository, ends) && !await deepen(request, world))
    throw shallow(request, `where the pull request left ${pipeline.targetBranch} is missing`);
  const baseSha = await sourceControl.findMergeBase(repository, { one: targetSha, other: headSha });
  if (baseSha === null) return null;
  const base = baseSha === targetSha ? pipeline.targetBranch : baseSha.slice(0, 8);
  return { base, baseSha, source: "flag" };
}
async function findBaseByBuild(request, world) {
  const { module, headSha, pipeline } = request;
  const { previousCommit } = pipeline;
  if (previousCommit === null) return null;
  const name = previousCommit.slice(0, 8);
  if (previousCommit === headSha) {
    world.progress.warn(
      `${module}: the last build that succeeded was of head itself (${name}), which does not say what was deployed before it: base is looked for among the tags. Give --base, or keep a ledger.`
    );
    return null;
  }
  try {
    const baseSha = await resolveCommit(previousCommit, request, world);
    return { base: name, baseSha, source: "previous-build" };
  } catch (error) {
    if (!(error instanceof Failure) || !["git/unknown-ref", "git/shallow"].includes(error.code)) throw error;
    world.progress.warn(
      `${module}: the last build that succeeded was of ${name}, which this clone does not have (rewritten history, or a shallow clone): base is looked for among the tags.`
    );
    return null;
  }
}
async function findBaseByDeployment(request, world) {
  const place = placeOf(request, world);
  if (place === null) return { base: null, report: null };
  const source = "deployments";
  const { environment, settings, module, repository } = request;
  try {
    const query = { environment, signal: request.startAsking() };
    const deployed = await place.host.readDeployed(place.repository, query);
    const report = sourceAnswered({ source, asked: 1, got: 1, problems: [] });
    if (deployed === null) return { base: null, report };
    const baseSha = await resolveCommit(deployed.sha, request, world);
    const base = await nameCommit({ sha: baseSha, ref: deployed.label }, request, world);
    return { base: { base, baseSha, source: "deployment" }, report };
  } catch (error) {
    if (error instanceof Failure && error.code.startsWith("git/")) {
      throw missingDeployed({ who: "GitHub", module, environment, repository: repository.name }, error);
    }
    const report = sourceFailed({ source, asked: 1, error, required: settings.github.required });
    return { base: null, report };
  }
}
async function findBaseInLedger(request, world) {
  const { environment, workspace, module } = request;
  const lines = await world.ledger?.readLines() ?? [];
  const deployed = findDeployed(lines, { environment, workspace, module });
  if (deployed === null) return null;
  try {
    const baseSha = await resolveCommit(deployed.sha, request, world);
    const base = await nameCommit({ sha: baseSha, ref: deployed.label }, request, world);
    return { base, baseSha, source: "ledger" };
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== "git/unknown-ref") throw cause;
    throw missingDeployed(
      { who: "The ledger", environment, module, repository: request.repository.name },
      cause
    );
  }
}
async function nameCommit({ sha, ref }, { repository }, { sourceControl }) {
  const now = ref === "HEAD" ? null : await sourceControl.resolveCommit(repository, ref).catch(() => null);
  return now === sha ? ref : sha.slice(0, 8);
}
function missingDeployed(input, cause) {
  const { who, environment, module, repository } = input;
  return new Failure({
    code: "git/no-base",
    message: `${who} says which commit is deployed to ${environment} (module ${module}), and ${repository} does not have it.`,
    hint: "Fetch the branch or tag that holds it, or say with --base REF what is deployed.",
    cause
  });
}
async function findBaseByTag(request, world) {
  const { repository, headSha } = request;
  const readNewest = async () => (await world.sourceControl.readReachableTags(repository, { sha: headSha, count: 1 }))[0];
  let tag = await readNewest();
  if (tag === void 0 && repository.isShallow) {
    if (!await deepen(request, world)) throw shallow(request, "no earlier tag is in it");
    tag = await readNewest();
  }
  if (tag !== void 0)
    return { base: tag, baseSha: await resolveCommit(`refs/tags/${tag}`, request, world), source: "tag" };
  throw new Failure({
    code: "git/no-base",
    message: `Nothing says what is deployed to ${request.environment} (module ${request.module}): no deploy in the ledger, no deployment on a code host that was asked, no earlier build that succeeded, and no tag before ${request.head}.`,
    hint: 'Say it with --base REF. For a first release, when nothing is deployed yet, that is the first commit: --base "$(git rev-list --max-parents=0 HEAD | tail -1)". After the first deploy that is recorded in a ledger, it is found there. Tags must be fetched: fetch-depth: 0 in actions/checkout, no shallow clone in Jenkins.'
  });
}
async function resolveCommit(ref, request, world) {
  const { repository } = request;
  try {
    return await world.sourceControl.resolveCommit(repository, ref);
  } catch (cause) {
    const mayBeMissing = cause instanceof Failure && cause.code === "git/unknown-ref" && repository.isShallow;
    if (!mayBeMissing) throw cause;
    if (!await deepen(request, world)) throw shallow(request, `${ref} is not in it`, cause);
    return await world.sourceControl.resolveCommit(repository, ref);
  }
}
async function deepen(request, world) {
  world.progress.step(`${request.module}: the clone is shallow, fetching its history`);
  return world.sourceControl.deepen(request.repository);
}
function shallow(request, what, cause) {
  return new Failure({
    code: "git/shallow",
    message: `The clone of ${request.repository.name} is shallow: ${what}, and the history could not be fetched.`,
    hint: "Set fetch-depth: 0 in actions/checkout, or run `git fetch --unshallow --tags` before.",
    cause
  });
}

export {
  readCodeOwners,
  unknownCommits,
  resolveRange
};
