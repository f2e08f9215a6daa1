// Judges the checkout: its history, what is deployed by it, who owns it. Pure.

import type { Range } from '../../domain/change.ts';
import type { CodeOwners } from '../../domain/code-owners.ts';
import type { Check } from '../../domain/doctor.ts';
import type { Failure } from '../../failure.ts';
import { checksOf, countText, durationText } from './check.ts';
import type { PipelineFacts } from './pipeline-checks.ts';

const of = checksOf('repository');

/** A repository that git opened. */
type RepositoryReading = {
  readonly name: string;
  readonly isShallow: boolean;
  readonly isBare: boolean;
  readonly url: string | null;
};

/** A shallow clone is deepened by the gate where its remote allows: nobody should rely on it. */
export function checkClone(repository: RepositoryReading, pipeline: PipelineFacts['kind']): readonly Check[] {
  const { name, url, isBare } = repository;
  const kind = isBare ? 'a bare repository' : 'a checkout';
  const opened = of.ok(
    'git',
    `${name}: ${kind}${url === null ? ', without a remote on the web' : ` of ${url}`}`,
  );
  if (!repository.isShallow) return [opened, of.ok('depth', 'the whole history is there')];
  return [
    opened,
    of.warn('depth', {
      found:
        'The clone is shallow: what lies between the deployed commit and this one may be missing. A gate fetches the rest when the remote still takes the credentials, and stops when it does not.',
      remedy: depthRemedies[pipeline],
    }),
  ];
}

const depthRemedies: Readonly<Record<PipelineFacts['kind'], string>> = {
  'github-actions': 'Set `fetch-depth: 0` in actions/checkout.',
  jenkins:
    'Take away the option "Shallow clone" of the checkout and let it fetch tags (advanced clone behaviours), or run `git fetch --unshallow --tags` before.',
  argocd: 'Clone the repository with its history, or run `git fetch --unshallow --tags` before.',
  shell: 'Run `git fetch --unshallow --tags`.',
};

const sources: Readonly<Record<Range['source'], string>> = {
  flag: 'as it was given',
  ledger: 'the last deploy in the ledger',
  deployment: 'the last deployment on GitHub that succeeded',
  tag: 'the newest tag: no ledger and no deployment says more',
  note: 'what the note says',
  'previous-build': 'the last build that succeeded',
};

/** What `--base auto` finds; `commits` up to head, `oldestMs` the age of the first of them, null when there is none. */
type BaseReading = {
  readonly range: Pick<Range, 'base' | 'source'>;
  readonly commits: number;
  /** There are more commits than were counted. */
  readonly isCut: boolean;
  readonly oldestMs: number | null;
};

/** Half a year of commits is rather a wrong base than a release. */
const oldMs = 180 * 86_400_000;

/** Judges what would be released now. */
export function checkBase(reading: BaseReading): Check {
  const { range, commits, isCut, oldestMs } = reading;
  const source = sources[range.source];
  if (commits === 0) {
    return of.ok('base', `${range.base} (${source}): HEAD brings nothing new`);
  }
  const age = oldestMs === null ? '' : `, the oldest of ${durationText(oldestMs)} ago`;
  const told = `${range.base} (${source}): HEAD brings ${isCut ? 'more than ' : ''}${countText(commits, 'commit')}${age}`;
  if (oldestMs === null || oldestMs < oldMs) return of.ok('base', told);
  return of.warn('base', {
    found: `${told}. Is that what is deployed now? A base that is too old makes a note of work that was deployed long ago.`,
    remedy: 'Say what is deployed with --base, and record deploys in a ledger or as deployments on GitHub.',
  });
}

/** Nothing says what is deployed: usual before the first release, and then no gate runs without `--base`. */
export const checkNoBase = (failure: Failure): Check =>
  failure.code === 'git/no-base'
    ? of.warn('base', { found: failure.message, remedy: failure.hint })
    : of.failedBy('base', failure);

/** CODEOWNERS as it is at HEAD; null: there is none. */
export function checkCodeOwners(owners: Pick<CodeOwners, 'path' | 'rules' | 'problems'> | null): Check {
  if (owners === null) {
    return of.skipped('owners', { found: 'There is no CODEOWNERS: nobody has to approve what they own.' });
  }
  const { path, rules, problems } = owners;
  if (problems.length === 0) return of.ok('owners', `${path}: ${countText(rules.length, 'rule')}`);
  const places = problems.slice(0, 5).map(({ line, kind, text }) => `line ${line}: ${kind}: ${text}`);
  return of.warn('owners', {
    found: [
      `${path}: ${countText(problems.length, 'line')} cannot be read, and own nothing.`,
      ...places,
    ].join('\n'),
    remedy: 'Put them right: GitHub ignores them too.',
  });
}
