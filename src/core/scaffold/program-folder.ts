// Where a repository keeps its copy of Lockkeeper. Pure.
import type { RepositoryFacts } from './repository-facts.ts';

/** Where workflows look for it, from the repository's root. */
export const actionFolder = '.github/actions/lockkeeper';

/** One copy serves all pipelines of a repository; the steps for Jenkins look for it in `lockkeeper`. */
export const programFolderOf = ({ isOnGithub }: Pick<RepositoryFacts, 'isOnGithub'>): string =>
  isOnGithub ? actionFolder : jenkinsFolder;

const jenkinsFolder = 'lockkeeper';

/** Whether a path lies in a copy of Lockkeeper among `paths`: what it holds says nothing of the repository. */
export function isOfProgram(paths: readonly string[]): (path: string) => boolean {
  const copies = [actionFolder, jenkinsFolder].filter((folder) => paths.includes(`${folder}/dist/cli.js`));
  return (path) => copies.some((folder) => path.startsWith(`${folder}/`));
}
