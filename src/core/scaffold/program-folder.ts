// Where a repository keeps its copy of Lockkeeper. Pure.
import type { RepositoryFacts } from './repository-facts.ts';

/** Where workflows look for it, from the repository's root. */
export const actionFolder = '.github/actions/lockkeeper';

/** One copy serves all pipelines of a repository; the steps for Jenkins look for it in `lockkeeper`. */
export const programFolderOf = ({ isOnGithub }: Pick<RepositoryFacts, 'isOnGithub'>): string =>
  isOnGithub ? actionFolder : 'lockkeeper';
