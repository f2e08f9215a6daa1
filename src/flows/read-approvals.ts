// Who approved the release as a whole, and who is in the teams that must have. Effects: through the code host.
import { owningTeams } from '../core/review/owners/owner-approvals.ts';
import { personKey } from '../core/review/same-person.ts';
import type { Change } from '../domain/change.ts';
import type { Reading, ReleaseApproval, ReleaseEvidence, TeamReading } from '../domain/evidence.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';

/** What approvals and teams are read for. */
export type ApprovalsQuery = {
  readonly change: Pick<Change, 'modules' | 'impact'>;
  readonly request: {
    readonly environment: string;
    /** Logins that the pipeline itself gives: its `input` step, its sync window. */
    readonly approvedBy: readonly string[];
    /** The run of the code host's own pipeline; null: another pipeline asks. */
    readonly run: { readonly id: string; readonly url: string } | null;
  };
  readonly settings: Pick<Settings, 'people' | 'standard'>;
};

type ApprovalsWorld = Pick<World, 'codeHost' | 'deadline' | 'progress'>;

/** Teams beyond this many are not read: a call each, and more when they are large. */
const teamsMax = 20;

/** Share of what is left of the run that all these questions together may take. */
const askShare = 0.25;

/** Everything side by side; what cannot be read is unknown and never fails the run. */
export async function readApprovals(
  query: ApprovalsQuery,
  world: ApprovalsWorld,
): Promise<Pick<ReleaseEvidence, 'approvals' | 'teams'>> {
  const signal = world.deadline.within(world.deadline.remainingMs() * askShare);
  const [approvals, teams] = await Promise.all([
    readReleaseApprovals(query, world, signal),
    readTeams(neededTeams(query), query, world, signal),
  ]);
  return { approvals, teams };
}

async function readReleaseApprovals(
  { request }: ApprovalsQuery,
  world: ApprovalsWorld,
  signal: AbortSignal,
): Promise<Reading<readonly ReleaseApproval[]>> {
  const said = request.approvedBy.filter((name) => personKey(name) !== '');
  const blank = said.length < request.approvedBy.length ? ['An entry of --approved-by is blank.'] : [];
  const given = said.map(
    (approver): ReleaseApproval => ({
      approver: approver.trim(),
      state: 'approved',
      isBot: false,
      at: null,
      source: 'input',
    }),
  );
  const asked = await readEnvironment(request, world, signal);
  if (asked.status === 'known') {
    return { status: 'known', value: [...asked.value, ...given], problems: [...asked.problems, ...blank] };
  }
  if (request.approvedBy.length === 0) return asked;
  const problems = asked.status === 'unknown' ? [asked.reason, ...blank] : blank;
  return { status: 'known', value: given, problems };
}

async function readEnvironment(
  { environment, run }: ApprovalsQuery['request'],
  { codeHost, progress }: ApprovalsWorld,
  signal: AbortSignal,
): Promise<Reading<readonly ReleaseApproval[]>> {
  const place =
    run === null ? null : (codeHost?.locate(run.url.replace(/\/actions\/runs\/.*$/u, '')) ?? null);
  if (codeHost === null || run === null || place === null) return { status: 'off' };
  progress.step(`Asking who approved ${environment}`);
  return readingOf(() => codeHost.readEnvironmentApprovals(place, { runId: run.id, environment, signal }));
}

/** Teams that the standard names for this impact, in any of its overrides, and owners of what changed. */
function neededTeams({ change, settings: { standard } }: ApprovalsQuery): readonly string[] {
  const patches = standard.overrides.flatMap(({ rules }) => rules.reviewers ?? []);
  const all = [standard.rules.reviewers, ...patches];
  if (all.every(({ level }) => level === 'off')) return [];
  const required = all.flatMap((rule) => rule.required?.[change.impact.level]?.teams ?? []);
  const areOwnersAsked = all.some(({ codeOwners }) => codeOwners !== undefined && codeOwners !== 'allow');
  const owning = areOwnersAsked ? owningTeams(change.modules) : [];
  return [...new Map([...required, ...owning].map((team) => [personKey(team), team])).values()];
}

async function readTeams(
  names: readonly string[],
  { settings: { people } }: ApprovalsQuery,
  { codeHost, progress }: ApprovalsWorld,
  signal: AbortSignal,
): Promise<readonly TeamReading[]> {
  const listed = new Map(Object.entries(people.teams).map(([team, members]) => [personKey(team), members]));
  const asked = new Map<string, Promise<Reading<readonly string[]>>>();
  const ask = (hosted: string): Promise<Reading<readonly string[]>> => {
    const key = personKey(hosted);
    const [organisation, slug] = hosted.replace(/^@/u, '').split('/');
    const known = asked.get(key);
    if (known !== undefined) return known;
    if (organisation === undefined || slug === undefined) return Promise.resolve({ status: 'off' });
    if (codeHost === null) return Promise.resolve(unknown('No code host is configured.'));
    if (asked.size >= teamsMax) return Promise.resolve(unknown(`Only ${teamsMax} teams are read.`));
    progress.step(`Asking who is in ${hosted}`);
    const reading = readingOf(() => codeHost.readTeamMembers({ organisation, slug }, { signal }));
    asked.set(key, reading);
    return reading;
  };
  return Promise.all(
    names.map(async (team): Promise<TeamReading> => {
      const source = listed.get(personKey(team)) ?? { github: team };
      const members = 'github' in source ? await ask(source.github) : known(source);
      return { team, members };
    }),
  );
}

const known = <Value>(value: Value): Reading<Value> => ({ status: 'known', value, problems: [] });
const unknown = (reason: string): Reading<never> => ({ status: 'unknown', reason });

async function readingOf<Value>(read: () => Promise<Value>): Promise<Reading<Value>> {
  try {
    return known(await read());
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'internal/bug') throw error;
    return unknown(`${error.message} ${error.hint}`);
  }
}
