// What the code host knows of the pull requests of a range, brought to the commits. Pure.
import type { HostedPullRequest } from '../../../domain/context.ts';
import type { Ref, Sha } from '../../../domain/units.ts';
import { findKeyMentions, type KeyMention } from './key-mentions.ts';

/** Pull requests and issue keys that a commit has through its host. */
export type HostedReading = {
  readonly numbersOf: ReadonlyMap<Sha, readonly number[]>;
  readonly titleOf: ReadonlyMap<number, string>;
  readonly mentionsOf: ReadonlyMap<Sha, readonly KeyMention[]>;
};

/** The standing of a branch name is that of the branch; what a body only mentions is no work of the commit. */
const isAboutWork = ({ standing }: KeyMention): boolean => standing !== 'aside' && standing !== 'mentioned';

/**
 * Reads what `hosted` says of each of its commits: the numbers, oldest pull request first, and the issue keys of title,
 * description and branch.
 */
export function readHosted(
  hosted: readonly HostedPullRequest[],
  input: { readonly projects: readonly string[] | null; readonly refOf: (number: number) => Ref },
): HostedReading {
  const numbersOf = new Map<Sha, number[]>();
  const mentionsOf = new Map<Sha, KeyMention[]>();
  for (const pull of [...hosted].sort((one, other) => one.number - other.number)) {
    const mentions = mentionsIn(pull, input);
    for (const sha of pull.commits) {
      numbersOf.set(sha, [...(numbersOf.get(sha) ?? []), pull.number]);
      mentionsOf.set(sha, [...(mentionsOf.get(sha) ?? []), ...mentions]);
    }
  }
  return { numbersOf, titleOf: new Map(hosted.map(({ number, title }) => [number, title])), mentionsOf };
}

function mentionsIn(
  pull: HostedPullRequest,
  {
    projects,
    refOf,
  }: { readonly projects: readonly string[] | null; readonly refOf: (number: number) => Ref },
): readonly KeyMention[] {
  const written = findKeyMentions({ subject: pull.title, body: pull.body }, projects).filter(isAboutWork);
  const said = new Set(written.map(({ key }) => key));
  const branch = findKeyMentions({ subject: '', body: `Closes #1 from ${pull.headBranch}` }, projects).filter(
    (mention) => mention.standing === 'branch' && !said.has(mention.key),
  );
  const ref = refOf(pull.number);
  return [
    ...written.map((mention): KeyMention => ({ ...mention, where: 'pull-request', ref })),
    ...branch.map((mention): KeyMention => ({ ...mention, ref })),
  ];
}
