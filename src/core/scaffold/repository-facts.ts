// What a repository shows that its first config and its pipeline can say. Pure.

import { findKeys } from '../change/commits/key-pattern.ts';
import { readMigrationPath } from '../change/migrations/migration-path.ts';
import { type ArgocdFacts, readArgocdFacts } from './argocd-facts.ts';
import { argocdFolder } from './argocd-text.ts';
import { type BuildFacts, readBuildFacts } from './build-facts.ts';
import { isOfProgram } from './program-folder.ts';
import { isWorkflowPath, readWorkflowFacts, type WorkflowFacts } from './workflow-facts.ts';

/** Paths are from the root; lists are sorted. */
export type RepositoryFacts = {
  readonly defaultBranch: string;
  readonly catalogs: readonly string[];
  readonly codeOwners: string | null;
  /** Folders that hold database migrations. */
  readonly migrationFolders: readonly string[];
  /** Project keys of issues, most used first. */
  readonly projects: readonly string[];
  readonly workflows: readonly WorkflowFacts[];
  readonly jenkinsfiles: readonly string[];
  readonly argocd: ArgocdFacts;
  readonly build: BuildFacts;
  /** It lies on GitHub, as its remote, its workflows or its folder `.github` say. */
  readonly isOnGithub: boolean;
};

const foldersMax = 3;
const projectsMax = 5;
/** A key that fewer subjects name is rather a name than a project. */
const subjectsMin = 3;
/** A repository of manifests may hold thousands: the first ones tell what it is. */
const manifestsMax = 400;

/** The files whose text says more than their path. */
export function pathsToRead(paths: readonly string[]): readonly string[] {
  const manifests = paths.filter(
    (path) =>
      /\.ya?ml$/.test(path) &&
      !isWorkflowPath(path) &&
      !/(?:^|\/)(?:node_modules|vendor|templates|test|tests)\//.test(path),
  );
  return [...paths.filter(isWorkflowPath), ...manifests.slice(0, manifestsMax)];
}

/** Reads the facts off the files and the newest subjects; `texts` holds those of `pathsToRead`. */
export function readRepositoryFacts(input: {
  readonly defaultBranch: string;
  readonly paths: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly subjects: readonly string[];
  /** Web address of the repository; null: it has none. */
  readonly url: string | null;
}): RepositoryFacts {
  const { texts } = input;
  const isWritten = isOfProgram(input.paths);
  const paths = input.paths.filter((path) => !isWritten(path) && !path.startsWith(`${argocdFolder}/`));
  const known = new Set(paths);
  const folders = new Set(
    paths
      .filter((path) => readMigrationPath(path) !== null)
      .map((path) => path.replace(/\/?[^/]*$/, '') || '.'),
  );
  const manifests = new Map([...texts].filter(([path]) => known.has(path) && !isWorkflowPath(path)));
  return {
    defaultBranch: input.defaultBranch,
    catalogs: paths.filter((path) => /(?:^|\/)catalog-info\.ya?ml$/.test(path)).toSorted(),
    codeOwners: paths.find((path) => /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/.test(path)) ?? null,
    migrationFolders: [...folders].toSorted().slice(0, foldersMax),
    projects: countProjects(input.subjects),
    workflows: paths
      .filter(isWorkflowPath)
      .toSorted()
      .map((path) => readWorkflowFacts(path, texts.get(path) ?? '')),
    jenkinsfiles: paths.filter((path) => /(?:^|\/)Jenkinsfile(?:\.[^/]+)?$/.test(path)).toSorted(),
    argocd: readArgocdFacts(paths, manifests),
    build: readBuildFacts(paths),
    isOnGithub: isGithub(input.url) || input.paths.some((path) => path.startsWith('.github/')),
  };
}

/** github.com, and the hosts that are called after it: Enterprise Server, data residency. */
const isGithub = (url: string | null): boolean =>
  url !== null && /^https?:\/\/(?:[^/]*\.)?(?:github\.[^/]+|[^./]+\.ghe\.com)(?:\/|$)/i.test(url);

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
