// How much is known of who approved a release. Pure.
import type { GatheredApprovals } from '../approvals.ts';
import type { ChangeFacts } from '../rule.ts';

/** What a rule knows, and how sure it may be of what it does not see. */
export type Sight = {
  /** `off`: no code host is configured; `none`: it told nothing. */
  readonly pullRequests: 'whole' | 'partial' | 'none' | 'off';
  /** Approvals of the release as a whole. */
  readonly release: ChangeFacts['evidence']['approvals']['status'];
  /** true when an approval that is not there was not given. */
  readonly isWhole: boolean;
  /** true when nothing could tell of any approval. */
  readonly isBlind: boolean;
};

const statuses = { complete: 'whole', partial: 'partial', failed: 'none', off: 'off' } as const;

/** Pull requests of a source that nobody reported of were not asked for. */
export function sightOf({ change, evidence }: Pick<ChangeFacts, 'change' | 'evidence'>): Sight {
  const report = change.context.sources.find(({ source }) => source === 'pull-requests');
  const pullRequests = statuses[report?.status ?? 'off'];
  const release = evidence.approvals.status;
  return {
    pullRequests,
    release,
    isWhole: pullRequests !== 'partial' && pullRequests !== 'none' && release !== 'unknown',
    isBlind: (pullRequests === 'off' || pullRequests === 'none') && release !== 'known',
  };
}

/** Who approved the release as a whole and wrote nothing of what came without a pull request. */
export const independent = ({ releaseWide, isDirectAuthor }: GatheredApprovals): readonly string[] =>
  releaseWide.filter((login) => !isDirectAuthor(login));
