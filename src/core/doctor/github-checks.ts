// Judges a token of GitHub: how long it lasts, what it may read, what it would have to write. Pure.

import type { Check, GithubFacts, GithubRead, GithubReadResult } from '../../domain/doctor.ts';
import type { PublishTarget } from '../../domain/remote-publication.ts';
import type { Settings } from '../../domain/settings.ts';
import type { EpochMs } from '../../domain/units.ts';
import { checksOf, countText, dayOf, durationText } from './check.ts';

const of = checksOf('github');

/** What the features of a config read. Contents: the repository itself, without which nothing else is told. */
export function readsOf(
  settings: Settings,
  { isWorkflow }: { readonly isWorkflow: boolean },
): readonly GithubRead[] {
  const { rules } = settings.standard;
  return [
    'contents',
    'pull-requests',
    ...(rules.checks.level === 'off' ? [] : (['checks', 'statuses'] as const)),
    'deployments',
    // Approvals of the environment that a workflow waits for.
    ...(isWorkflow ? (['actions'] as const) : []),
  ];
}

const uses: Readonly<Record<GithubRead, string>> = {
  contents: 'the repository',
  'pull-requests': 'texts and reviews of what is released',
  checks: 'checks of the commit',
  statuses: 'statuses of the commit',
  deployments: 'what is deployed now, for --base auto',
  actions: 'approvals of environments, and which checks are of the same workflow',
};

const kinds: Readonly<Record<GithubFacts['kind'], string>> = {
  job: 'the token of the job',
  app: 'a token of an app',
  'fine-grained': 'a fine-grained personal token',
  classic: 'a classic personal token',
  oauth: 'a token of an OAuth app',
  unknown: 'a token of a kind that its prefix does not tell',
};

const soonMs = 14 * 86_400_000;
/** A gate of a large release makes some hundred calls. */
const callsLow = 200;

/** `variable`: where the token came from, by name; the token itself is never told. */
export function checkGithub(
  facts: GithubFacts,
  input: {
    readonly now: EpochMs;
    readonly required: boolean;
    readonly publishTo: readonly PublishTarget[];
    readonly isHosted: boolean;
  },
): readonly Check[] {
  return [
    of.ok('token', `${facts.host} takes ${kinds[facts.kind]}${scopesText(facts)}`),
    ...checkExpiry(facts, input.now),
    ...checkRate(facts, input.now),
    ...(input.isHosted
      ? checkReads(facts.reads, input.required)
      : [
          of.skipped('reads', {
            found: `The repository does not lie at ${facts.host}: its pull requests and checks are not read.`,
            remedy: 'If it does, give the remote origin its address, or set github.api-url.',
          }),
        ]),
    ...checkWrites(facts, input.publishTo),
  ];
}

const scopesText = ({ scopes, kind }: GithubFacts): string =>
  scopes === null || (kind !== 'classic' && kind !== 'oauth')
    ? ''
    : scopes.length === 0
      ? ' without any scope'
      : ` with the scopes ${scopes.join(', ')}`;

function checkExpiry({ expiresAt }: GithubFacts, now: EpochMs): readonly Check[] {
  if (expiresAt === null) return [];
  const leftMs = expiresAt - now;
  if (leftMs > soonMs) return [of.ok('expiry', `the token holds until ${dayOf(expiresAt)}`)];
  return [
    of.warn('expiry', {
      found: `The token ends on ${dayOf(expiresAt)}, in ${durationText(Math.max(0, leftMs))}: from then on pull requests and checks are not read.`,
      remedy: 'Make a new one now, or use the token of the job, which is made anew for each run.',
    }),
  ];
}

function checkRate({ rate }: GithubFacts, now: EpochMs): readonly Check[] {
  if (rate === null) return [of.ok('rate', 'the server tells no limit')];
  const told = `${rate.remaining} of ${rate.limit} calls are left`;
  if (rate.remaining >= callsLow) return [of.ok('rate', told)];
  return [
    of.warn('rate', {
      found: `${told} until the limit begins anew in ${durationText(Math.max(0, rate.resetsAt - now))}: a gate of a large release needs more.`,
      remedy: 'Give this pipeline a token of its own, for example that of an app.',
    }),
  ];
}

function checkReads(reads: readonly GithubReadResult[], required: boolean): readonly Check[] {
  const good = reads.filter(({ status }) => status === 'ok').map(({ read }) => read);
  return [
    ...(good.length > 0 ? [of.ok('reads', good.join(', '))] : []),
    ...reads.filter(({ status }) => status === 'refused').map((result) => refused(result, required)),
    ...reads
      .filter(({ status }) => status === 'unknown')
      .map(({ read }) =>
        of.skipped(read, { found: `Whether the token may read ${uses[read]} could not be told.` }),
      ),
  ];
}

function refused({ read, accepted }: GithubReadResult, required: boolean): Check {
  const said = accepted === null ? '' : ` (the server asks for ${accepted})`;
  const told = {
    found: `The token may not read ${uses[read]}${said}. ${required ? 'The config calls GitHub required: a gate stops.' : 'A gate goes on without them, and says so.'}`,
    remedy: `Give the token \`${read}: read\`; in a workflow, under \`permissions:\` of the job, and of the job that calls it.`,
  };
  return required ? of.fail(read, { ...told, code: 'github/forbidden' }) : of.warn(read, told);
}

const writes: Readonly<Record<Exclude<PublishTarget, 'artifact'>, string>> = {
  comment: 'pull-requests: write',
  'check-run': 'checks: write',
  status: 'statuses: write',
  deployment: 'deployments: write',
};

/** Nothing is written to find out: a classic token tells its scopes, all others tell nothing. */
function checkWrites({ kind, scopes }: GithubFacts, publishTo: readonly PublishTarget[]): readonly Check[] {
  const targets = publishTo.filter((target) => target !== 'artifact');
  if (targets.length === 0) return [];
  const needed = [...new Set(targets.map((target) => writes[target]))].join(', ');
  const isPersonal = kind === 'classic' || kind === 'oauth' || kind === 'fine-grained';
  if (targets.includes('check-run') && isPersonal) {
    return [
      of.warn('writes', {
        found: `publish.to names check-run, and GitHub lets only apps make check runs: ${kinds[kind]} may not, whatever its permissions are.`,
        remedy: 'Use the token of the job or of an app, or publish `status` in its place.',
      }),
    ];
  }
  if (scopes !== null && (kind === 'classic' || kind === 'oauth')) {
    if (scopes.some((scope) => scope === 'repo' || scope === 'public_repo')) {
      return [
        of.ok(
          'writes',
          `${targets.join(', ')}: by the scope ${scopes.includes('repo') ? 'repo' : 'public_repo'}`,
        ),
      ];
    }
    return [
      of.warn('writes', {
        found: `publish.to names ${countText(targets.length, 'target')} (${targets.join(', ')}), and the token has no scope that may write them.`,
        remedy: 'Give it the scope repo, or public_repo where the repository is public.',
      }),
    ];
  }
  return [
    of.skipped('writes', {
      found: `Whether the token may write ${targets.join(', ')} cannot be told without writing.`,
      remedy: `It needs ${needed}; in a workflow, under \`permissions:\` of the job, and of the job that calls it.`,
    }),
  ];
}
