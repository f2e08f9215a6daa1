// Plans what the code host is told of an event of the pipeline: how deployments stand. Pure.
import type { PublishSettings } from '../../domain/delivery-settings.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { RecordDraft } from '../../domain/publication.ts';
import type { PublishingPlace } from '../../domain/publishing-place.ts';
import type {
  DeploymentPublication,
  DeploymentState,
  HostedRepository,
} from '../../domain/remote-publication.ts';
import type { Sha } from '../../domain/units.ts';
import { type RemoteMeans, type RemotePlan, releasedCommits, skip } from './remote-plan.ts';

type Told = { readonly state: DeploymentState; readonly description: Bilingual };

const told: { readonly [kind in RecordDraft['kind']]?: Told } = {
  'deploy-started': {
    state: 'in_progress',
    description: { en: 'The deploy has started.', ko: '배포를 시작했습니다.' },
  },
  'deploy-succeeded': {
    state: 'success',
    description: { en: 'The deploy succeeded.', ko: '배포가 성공했습니다.' },
  },
  'deploy-failed': {
    state: 'failure',
    description: { en: 'The deploy failed.', ko: '배포가 실패했습니다.' },
  },
  'rollback-succeeded': {
    state: 'success',
    description: { en: 'Rolled back to this commit.', ko: '이 커밋으로 롤백했습니다.' },
  },
};

const takenBack: Told = {
  state: 'inactive',
  description: { en: 'Rolled back to another commit.', ko: '다른 커밋으로 롤백했습니다.' },
};

/** A module of the record, and what ran before the event; null: not known. */
export type EventModule = {
  readonly repository: HostedRepository | null;
  readonly sha: Sha;
  readonly before: Sha | null;
};

/**
 * Of a rollback, what was rolled back to runs now, with a deployment of its own, and what ran before no longer does:
 * right afterwards, the newest deployment that succeeded is the one that runs.
 */
export function planEventRemote(input: {
  readonly record: Pick<RecordDraft, 'kind' | 'workspace' | 'environment'>;
  readonly modules: readonly EventModule[];
  readonly publish: Pick<PublishSettings, 'to'>;
  readonly place: PublishingPlace;
  readonly means: RemoteMeans;
  readonly language: Language;
}): RemotePlan {
  const { record, modules, publish, place, means, language } = input;
  const now = told[record.kind];
  if (now === undefined || !publish.to?.includes('deployment')) return { publications: [], skipped: [] };
  if (!means.codeHost) return { publications: [], skipped: [skip('deployment', 'noToken', language)] };
  const commits = releasedCommits(modules, place);
  if (commits.length === 0) return { publications: [], skipped: [skip('deployment', 'elsewhere', language)] };
  const toPublication = (
    { repository, sha }: { readonly repository: HostedRepository; readonly sha: Sha },
    { state, description }: Told,
  ): DeploymentPublication => ({
    ...{ kind: 'deployment', repository, sha, environment: record.environment, workspace: record.workspace },
    ...{ state, description: description[language], url: place.runUrl },
  });
  const ended =
    record.kind !== 'rollback-succeeded'
      ? []
      : releasedCommits(
          modules.flatMap(({ repository, sha, before }) =>
            before === null || before === sha ? [] : [{ repository, sha: before }],
          ),
          place,
        );
  const running = new Set(commits.map(({ sha }) => sha));
  return {
    publications: [
      ...commits.map((commit) => toPublication(commit, now)),
      ...ended.filter(({ sha }) => !running.has(sha)).map((commit) => toPublication(commit, takenBack)),
    ],
    skipped: [],
  };
}
