// What a repository shows that its first config can say. Pure.

import { findKeys } from '../change/commits/key-pattern.ts';
import { readMigrationPath } from '../change/migrations/migration-path.ts';

/** Paths are from the root; lists are sorted. */
export type RepositoryFacts = {
  readonly defaultBranch: string;
  readonly catalogs: readonly string[];
  readonly codeOwners: string | null;
  /** Folders that hold database migrations. */
  readonly migrationFolders: readonly string[];
  /** Project keys of issues, most used first. */
  readonly projects: readonly string[];
};

const foldersMax = 3;
const projectsMax = 5;
/** A key that fewer subjects name is rather a name than a project. */
const subjectsMin = 3;

/** Reads the facts off the files at head and the newest subjects. */
export function readRepositoryFacts(input: {
  readonly defaultBranch: string;
  readonly paths: readonly string[];
  readonly subjects: readonly string[];
}): RepositoryFacts {
  const { paths } = input;
  const folders = new Set(
    paths
      .filter((path) => readMigrationPath(path) !== null)
      .map((path) => path.replace(/\/?[^/]*$/, '') || '.'),
  );
  return {
    defaultBranch: input.defaultBranch,
    catalogs: paths.filter((path) => /(?:^|\/)catalog-info\.ya?ml$/.test(path)).toSorted(),
    codeOwners: paths.find((path) => /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/.test(path)) ?? null,
    migrationFolders: [...folders].toSorted().slice(0, foldersMax),
    projects: countProjects(input.subjects),
  };
}

function countProjects(subjects: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const subject of subjects) {
    const projects = new Set(findKeys(subject, null).map(({ project }) => project));
    for (const project of projects) counts.set(project, (counts.get(project) ?? 0) + 1);
  }
  return [...counts]
    .filter(([project, count]) => count >= subjectsMin && /^[A-Z][A-Z0-9_]+$/.test(project))
    .toSorted(([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1))
    .map(([project]) => project)
    .slice(0, projectsMax);
}
