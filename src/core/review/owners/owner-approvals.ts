// Files whose owners have not approved what changed in them. Pure.
import type { ModuleChange } from '../../../domain/change.ts';
import type { CodeOwnersRule } from '../../../domain/code-owners.ts';
import type { TeamReading } from '../../../domain/evidence.ts';
import type { GatheredApprovals, PullRequestApprovals } from '../approvals.ts';
import { independent } from '../reviewers/sight.ts';
import { personKey } from '../same-person.ts';
import { type OwnedFile, ownersOf } from './owned-files.ts';
import { ownerKind } from './parse-code-owners.ts';

/** Files with the same owners, none of whom approved; `unknown`: that cannot be told of them. */
export type OwedApproval = {
  readonly module: string;
  readonly status: 'missing' | 'unknown';
  readonly owners: readonly string[];
  /** Owners of whom nobody can tell who that is: an e-mail address, or a team that could not be read. */
  readonly unread: readonly string[];
  readonly files: readonly string[];
  readonly rule: CodeOwnersRule;
  readonly codeOwnersPath: string;
};

/** What approvals are looked for in. */
export type OwnersInput = {
  readonly gathered: GatheredApprovals;
  readonly teams: readonly TeamReading[];
};

/**
 * For each owned file that changed: one owner must have approved a pull request that touches it, or the release.
 *
 * Owners who wrote the change themselves and are the only ones owe nothing: nobody is left who could approve. A renamed
 * file has the owners of both its names. Shape: most files first.
 */
export function findOwedApprovals(
  modules: readonly ModuleChange[],
  input: OwnersInput,
): readonly OwedApproval[] {
  return modules
    .flatMap((module) => findOwedInModule(module, ownersOf(module, modules.length).files, input))
    .sort((a, b) => b.files.length - a.files.length);
}

/** Teams that own something that changed, as CODEOWNERS files name them: `org/team`, each once. */
export function owningTeams(modules: readonly ModuleChange[]): readonly string[] {
  const teams = new Map<string, string>();
  for (const module of modules) {
    for (const { rule } of ownersOf(module, modules.length).files)
      for (const owner of rule.owners)
        if (ownerKind(owner) === 'team') teams.set(personKey(owner), owner.slice(1));
  }
  return [...teams.values()];
}

function findOwedInModule(
  module: ModuleChange,
  owned: readonly OwnedFile[],
  input: OwnersInput,
): readonly OwedApproval[] {
  const touching = createTouching(input.gathered.pullRequests);
  const groups = new Map<string, { owed: OwedApproval; files: string[] }>();
  for (const { path, rule } of owned) {
    const judged = judgeFile(rule, touching(path), input);
    if (judged === 'approved') continue;
    const key = [judged, ...rule.owners.map(personKey)].join(' ');
    const group = groups.get(key);
    if (group !== undefined) {
      group.files.push(path);
      continue;
    }
    const owed: OwedApproval = {
      module: module.name,
      status: judged,
      owners: rule.owners,
      unread: rule.owners.filter((owner) => membersOf(owner, input.teams) === null),
      files: [],
      rule,
      codeOwnersPath: module.codeOwners?.path ?? '',
    };
    groups.set(key, { owed, files: [path] });
  }
  return [...groups.values()].map(({ owed, files }) => ({ ...owed, files }));
}

/** The pull requests that touch a path. One with a commit of more paths than are kept may touch any. */
function createTouching(
  pulls: readonly PullRequestApprovals[],
): (path: string) => readonly PullRequestApprovals[] {
  const byPath = new Map<string, PullRequestApprovals[]>();
  const anywhere: PullRequestApprovals[] = [];
  for (const pull of pulls) {
    if (pull.commits.some(({ touched, touchedCount }) => touchedCount > touched.length)) {
      anywhere.push(pull);
      continue;
    }
    for (const path of new Set(pull.commits.flatMap(({ touched }) => touched.map((each) => each.path)))) {
      const known = byPath.get(path);
      if (known === undefined) byPath.set(path, [pull]);
      else known.push(pull);
    }
  }
  return (path) => [...(byPath.get(path) ?? []), ...anywhere];
}

function judgeFile(
  { owners }: CodeOwnersRule,
  pulls: readonly PullRequestApprovals[],
  { gathered, teams }: OwnersInput,
): 'approved' | OwedApproval['status'] {
  const approvers = new Set(
    (pulls.length === 0 ? independent(gathered) : pulls.flatMap((pull) => pull.approvers)).map(personKey),
  );
  const read = owners.map((owner) => membersOf(owner, teams));
  const people = read.flatMap((members) => members ?? []);
  if (people.some((login) => approvers.has(personKey(login)))) return 'approved';
  if (read.includes(null)) return 'unknown';
  const isAuthor = (login: string): boolean =>
    pulls.length === 0 ? gathered.isDirectAuthor(login) : pulls.every((pull) => pull.isAuthor(login));
  return people.length > 0 && people.every(isAuthor) ? 'approved' : 'missing';
}

/** Logins behind an owner; null: nobody can tell. */
function membersOf(owner: string, teams: readonly TeamReading[]): readonly string[] | null {
  const kind = ownerKind(owner);
  if (kind === 'login') return [owner];
  const members = teams.find(({ team }) => personKey(team) === personKey(owner))?.members;
  return kind === 'team' && members?.status === 'known' ? members.value : null;
}
