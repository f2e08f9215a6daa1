// Plans what others are shown of a decision: comment, check run, status, deployment, artifact. Pure.
import type { PublishSettings } from '../../domain/delivery-settings.ts';
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { PublishingPlace } from '../../domain/publishing-place.ts';
import type {
  CheckAnnotation,
  HostedRepository,
  PublishTarget,
  RemotePublication,
} from '../../domain/remote-publication.ts';
import { findingWords, stateOf, worstFirst } from '../render/finding-states.ts';
import { commentMarker, renderReleaseComment, renderReleaseText } from '../render/release-comment.ts';
import { safeLine } from '../render/safe-line.ts';
import { gateCheckName } from '../review/gate-check-name.ts';
import { cutAt } from '../text/cut-at.ts';
import { cutCodePoints } from '../text/cut-code-points.ts';
import {
  isSame,
  type ReleasedCommit,
  type RemoteMeans,
  type RemotePlan,
  releasedCommits,
  resolveTargets,
  skip,
  type skipReasons,
} from './remote-plan.ts';

/** Texts come in without secrets; what is made of them is escaped here. */
export type RemoteInput = {
  readonly note: Note;
  readonly decision: Decision;
  readonly publish: Pick<PublishSettings, 'to' | 'artifactName'>;
  /** With `warn`, a release that is warned of is refused. */
  readonly failOn: 'block' | 'warn';
  readonly place: PublishingPlace;
  readonly means: RemoteMeans;
  /** Of each repository of the note, in its order; null: it lies elsewhere. */
  readonly repositories: readonly (HostedRepository | null)[];
  /** Files that were planned, relative to the output folder. */
  readonly files: readonly string[];
};

/** Units: characters. GitHub takes no more in the description of a status. */
const descriptionMax = 140;
const titleMax = 250;
const annotationsMax = 100;
const annotationTextMax = 4_000;

/** In the order of `publish.to`; what cannot be shown is said with what to do. */
export function planRemote(input: RemoteInput): RemotePlan {
  const modules = input.note.repositories.map(({ range }, index) => ({
    repository: input.repositories[index] ?? null,
    sha: range.headSha,
  }));
  const commits = releasedCommits(modules, input.place);
  const planned = resolveTargets(input.publish.to, input.means).map(
    (target) => [target, planTarget(target, commits, input)] as const,
  );
  return {
    publications: planned.flatMap(([, plan]) => (typeof plan === 'string' ? [] : plan)),
    skipped: planned.flatMap(([target, plan]) =>
      typeof plan === 'string' ? [skip(target, plan, input.note.language)] : [],
    ),
  };
}

function planTarget(
  target: PublishTarget,
  commits: readonly ReleasedCommit[],
  input: RemoteInput,
): readonly RemotePublication[] | keyof typeof skipReasons {
  if (target === 'artifact') {
    const { publish, files, means } = input;
    return means.artifacts ? [{ kind: 'artifact', name: publish.artifactName, paths: files }] : 'noWorkflow';
  }
  if (!input.means.codeHost) return 'noToken';
  if (target === 'comment') return planComment(commits, input);
  if (commits.length === 0) return 'elsewhere';
  return commits.map((commit) => planOnCommit(target, commit, { ...input, isAlone: commits.length === 1 }));
}

function planComment(
  commits: readonly ReleasedCommit[],
  { note, decision, place }: RemoteInput,
): readonly RemotePublication[] | keyof typeof skipReasons {
  const { pullRequest, runUrl } = place;
  if (pullRequest === null) return 'noPullRequest';
  const [first] = commits;
  const repository = place.ownRepository ?? first?.repository ?? null;
  if (repository === null) return 'elsewhere';
  const isUnclear =
    place.ownRepository === null && commits.some((each) => !isSame(each.repository, repository));
  if (isUnclear) return 'severalRepositories';
  const marker = commentMarker(decision);
  const markdown = renderReleaseComment({ note, decision, runUrl });
  return [{ kind: 'comment', repository, pullRequest, marker, markdown }];
}

function planOnCommit(
  target: Exclude<PublishTarget, 'artifact' | 'comment'>,
  { repository, sha }: ReleasedCommit,
  input: RemoteInput & { readonly isAlone: boolean },
): RemotePublication {
  const { note, decision, place, failOn, isAlone } = input;
  const { runUrl: url } = place;
  const isRefused = decision.decision === 'block' || (decision.decision === 'warn' && failOn === 'warn');
  const told = `${findingWords(note.language)(decision.decision)}: ${safeLine(decision.reason)}`;
  const description = cutCodePoints(told, descriptionMax);
  const { trial } = place;
  const seenAt = trial !== null && trial.mergeSha === sha ? trial.headSha : sha;
  const at = { repository, sha: target === 'deployment' ? sha : seenAt };
  switch (target) {
    case 'check-run':
      return {
        ...{ kind: target, ...at, name: gateCheckName(decision), externalId: externalIdOf(decision) },
        conclusion: isRefused ? 'failure' : decision.decision === 'warn' ? 'neutral' : 'success',
        title: cutAt(told, titleMax),
        summary: renderReleaseText({ note, decision, runUrl: url }),
        // Of several repositories, nothing says in which of them a file lies.
        annotations: isAlone ? annotationsOf(decision, note.language) : [],
        url,
      };
    case 'status':
      return {
        ...{ kind: target, ...at, context: gateCheckName(decision) },
        ...{ state: isRefused ? 'failure' : 'success', description, url },
      };
    case 'deployment':
      return {
        ...{ kind: target, ...at, environment: decision.environment, workspace: decision.workspace },
        ...{ state: isRefused ? 'failure' : 'queued', description, url },
        ...(isRefused && { onlyIfMade: true }),
      };
  }
}

const externalIdOf = ({ workspace, environment }: Decision): string =>
  cutAt(`${safeLine(workspace)}/${safeLine(environment)}`, titleMax);

/** Places in files, of what stops or warns of the release. */
function annotationsOf({ findings }: Decision, language: Note['language']): readonly CheckAnnotation[] {
  const words = findingWords(language);
  return worstFirst(findings)
    .filter((finding) => ['failed', 'unknown', 'warned'].includes(stateOf(finding)))
    .flatMap((finding) =>
      finding.evidence.flatMap(({ text, path, line }): readonly CheckAnnotation[] => {
        if (path === undefined) return [];
        const instead = finding.instead === '' ? [] : [`${words('instead')}: ${safeLine(finding.instead)}`];
        const message = [safeLine(text), safeLine(finding.message), ...instead].filter((part) => part !== '');
        return [
          {
            path,
            line: line ?? 1,
            severity: stateOf(finding) === 'failed' ? 'error' : 'warning',
            title: cutAt(safeLine(finding.title), titleMax),
            message: cutAt(message.join('\n'), annotationTextMax),
          },
        ];
      }),
    )
    .slice(0, annotationsMax);
}
