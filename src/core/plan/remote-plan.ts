// What is shown over the network, and what was asked for and cannot be. Pure.
import type { Bilingual, Language } from '../../domain/language.ts';
import type { PublishingPlace } from '../../domain/publishing-place.ts';
import type {
  HostedRepository,
  PublishTarget,
  RemoteOutcome,
  RemotePublication,
} from '../../domain/remote-publication.ts';

/** `skipped` says of each what to do, so that nobody waits for what never comes. */
export type RemotePlan = {
  readonly publications: readonly RemotePublication[];
  readonly skipped: readonly RemoteOutcome[];
};

/** What a run has to show with; false: it has no token, is offline, or runs elsewhere. */
export type RemoteMeans = { readonly codeHost: boolean; readonly artifacts: boolean };

/** null: what fits the place. */
export function resolveTargets(
  to: readonly PublishTarget[] | null,
  means: RemoteMeans,
): readonly PublishTarget[] {
  return to ?? (means.artifacts ? ['artifact'] : []);
}

/** A repository and the commit of it that is released; each once, in the order of the modules. */
export type ReleasedCommit = { readonly repository: HostedRepository; readonly sha: string };

/**
 * The commits that can be shown on the host. A workflow shows those of its own repository, to which its token belongs;
 * those of others only where none of them is its own.
 */
export function releasedCommits(
  modules: readonly { readonly repository: HostedRepository | null; readonly sha: string }[],
  { ownRepository }: Pick<PublishingPlace, 'ownRepository'>,
): readonly ReleasedCommit[] {
  const located = modules.flatMap(({ repository, sha }) =>
    repository === null ? [] : [{ repository, sha }],
  );
  const own = located.filter(({ repository }) => ownRepository !== null && isSame(repository, ownRepository));
  const shown = own.length > 0 ? own : located;
  return [...new Map(shown.map((each) => [`${keyOf(each.repository)}@${each.sha}`, each] as const)).values()];
}

/** GitHub does not tell names apart by case. */
const keyOf = ({ owner, name }: HostedRepository): string => `${owner}/${name}`.toLowerCase();

/** true when both are one repository. */
export const isSame = (left: HostedRepository, right: HostedRepository): boolean =>
  keyOf(left) === keyOf(right);

/** Why something cannot be shown, and what to do. */
export const skipReasons = {
  noToken: {
    en: 'There is no token for the code host. Set GITHUB_TOKEN, or the input github-token, and do not run with --offline.',
    ko: '코드 호스트에 쓸 토큰이 없습니다. GITHUB_TOKEN 또는 github-token 입력을 설정하고 --offline 없이 실행하세요.',
  },
  noPullRequest: {
    en: 'No pull request is known. Give its number with --pull-request, or run for an event of a pull request.',
    ko: '대상 풀 리퀘스트를 알 수 없습니다. --pull-request로 번호를 지정하거나 풀 리퀘스트 이벤트에서 실행하세요.',
  },
  severalRepositories: {
    en: 'The modules lie in several repositories, and nothing says in which of them the pull request is. Run the gate in a workflow of that repository.',
    ko: '모듈이 여러 저장소에 있어 풀 리퀘스트가 속한 저장소를 알 수 없습니다. 해당 저장소의 워크플로에서 게이트를 실행하세요.',
  },
  elsewhere: {
    en: 'No module has an address on GitHub. Give it with modules.url, and github.api-url for an Enterprise Server.',
    ko: 'GitHub 주소가 있는 모듈이 없습니다. modules.url로 주소를 지정하고, Enterprise Server라면 github.api-url도 설정하세요.',
  },
  noWorkflow: {
    en: 'Only a workflow of GitHub Actions keeps artifacts. Archive the output folder with the means of this pipeline.',
    ko: '아티팩트는 GitHub Actions 워크플로에서만 보관할 수 있습니다. 이 파이프라인의 기능으로 출력 폴더를 보관하세요.',
  },
} as const satisfies Record<string, Bilingual>;

/** An outcome of something that is not tried. */
export const skip = (
  kind: PublishTarget,
  reason: keyof typeof skipReasons,
  language: Language,
): RemoteOutcome => ({
  kind,
  target: kind,
  status: 'skipped',
  url: null,
  problem: skipReasons[reason][language],
});
