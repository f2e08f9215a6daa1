// Reads check runs and commit statuses of a commit. Effects: network, through the API.
import type { SourceProblem } from '../../domain/context.ts';
import type { Sha } from '../../domain/units.ts';
import { Failure } from '../../failure.ts';
import type { CodeHost } from '../../service-ports.ts';
import { perPage } from './api.ts';
import type { Ask } from './ask-commits.ts';
import { problemOf } from './failures.ts';
import { asRecord, type JsonRecord } from './json.ts';
import { areDisputed, type DatedCheck, parseCheckRun, parseStatus, worstOfEachName } from './parse-checks.ts';
import type { Feature } from './permissions.ts';
import { readWorkflows } from './read-workflows.ts';

/** A commit with more than this many checks of one kind is told as far as read. */
const pagesMax = 10;

type List = {
  readonly feature: Feature;
  /** The last part of the address, and the member of the answer. */
  readonly path: string;
  readonly member: string;
  readonly what: string;
  readonly parse: (node: JsonRecord) => DatedCheck | null;
};

const checkRuns: List = {
  feature: 'checks',
  path: 'check-runs',
  member: 'check_runs',
  what: 'check runs',
  parse: parseCheckRun,
};
const statuses: List = {
  feature: 'statuses',
  path: 'status',
  member: 'statuses',
  what: 'commit statuses',
  parse: parseStatus,
};

/** One of the two lists is enough: what hid the other is a problem. */
export async function readChecks(ask: Ask, sha: Sha): ReturnType<CodeHost['readChecks']> {
  const readings = await Promise.all([checkRuns, statuses].map((list) => readList(ask, sha, list)));
  const failures = readings.flatMap(({ failure }) => failure ?? []);
  const [failure] = failures;
  if (
    failure !== undefined &&
    failures.length === readings.length &&
    readings.every(({ found }) => found.length === 0)
  )
    throw failure;
  const found = readings.flatMap((reading) => reading.found);
  const workflows = areDisputed(found) ? await readWorkflows(ask, sha) : new Map();
  return {
    checks: worstOfEachName(found, workflows),
    problems: [...failures.map(problemOf), ...readings.flatMap(({ problems }) => problems)],
  };
}

type Reading = {
  readonly found: readonly DatedCheck[];
  readonly failure: Failure | null;
  readonly problems: readonly SourceProblem[];
};

async function readList({ api, repository, signal }: Ask, sha: Sha, list: List): Promise<Reading> {
  const [owner, name, commit] = [repository.owner, repository.name, sha].map(encodeURIComponent);
  const { feature, member } = list;
  const what = `${list.what} of ${sha.slice(0, 8)} in ${repository.owner}/${repository.name}`;
  const path = `/repos/${owner}/${name}/commits/${commit}/${list.path}`;
  const found: DatedCheck[] = [];
  let seen = 0;
  const end = (problem: SourceProblem | null): Reading => {
    const problems = found.length < seen ? [unreadable(list.what, seen - found.length)] : [];
    return { found, failure: null, problems: problem === null ? problems : [problem, ...problems] };
  };
  try {
    for (let page = 1; page <= pagesMax; page++) {
      const { nodes, total } = await api.getPage({ what, feature, signal, path, member, page });
      found.push(...nodes.map(asRecord).flatMap((node) => (node === null ? [] : (list.parse(node) ?? []))));
      seen += nodes.length;
      if (total !== null && seen >= total) return end(null);
      if (total === null || nodes.length === 0) return end(endsEarly(list.what, seen));
    }
    return end(tooMany(list.what));
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return { found, failure, problems: [] };
  }
}

const endsEarly = (what: string, seen: number): SourceProblem => ({
  code: 'github/bad-answer',
  message: `The list of ${what} may not be whole: ${seen} were read, and GitHub did not say that these are all.`,
  hint: 'Run it again, and look at the checks of the commit on GitHub.',
});

const unreadable = (what: string, count: number): SourceProblem => ({
  code: 'github/bad-answer',
  message: `${count} of the ${what} could not be read.`,
  hint: 'Look at the checks of the commit on GitHub.',
});

const tooMany = (what: string): SourceProblem => ({
  code: 'github/bad-answer',
  message: `There are more ${what} than the ${perPage * pagesMax} that are read.`,
  hint: 'Look at the checks of the commit on GitHub.',
});
