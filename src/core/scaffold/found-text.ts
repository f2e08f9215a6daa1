// Says in one line what `init` found in a repository. Pure.
import { isForArgocd } from './argocd-facts.ts';
import type { RepositoryFacts } from './repository-facts.ts';

const namesMax = 3;

/** Null: nothing that changes what is written. Names of files are as they are: escape before printing. */
export function renderFound(facts: RepositoryFacts): string | null {
  const { argocd, build, workflows, jenkinsfiles, migrationFolders } = facts;
  const found = [
    ...(workflows.length > 0 ? [workflowsText(facts)] : facts.isOnGithub ? ['a repository on GitHub'] : []),
    ...jenkinsfiles.slice(0, namesMax),
    ...count(argocd.applications.length, 'application of Argo CD', 'applications of Argo CD'),
    ...count(argocd.kustomizations.length, 'kustomization', 'kustomizations'),
    ...count(argocd.charts.length, 'Helm chart', 'Helm charts'),
    ...(facts.codeOwners === null ? [] : [facts.codeOwners]),
    ...count(facts.catalogs.length, 'catalog file', 'catalog files'),
    ...(migrationFolders.length > 0 ? [`migrations in ${migrationFolders.join(' and ')}`] : []),
    ...count(build.packages.length, 'package', 'packages'),
    ...build.tools,
    ...(facts.projects.length > 0 ? [`issues of ${facts.projects.join(', ')}`] : []),
  ];
  return found.length === 0 ? null : found.join(', ');
}

function workflowsText({ workflows }: RepositoryFacts): string {
  const deploying = workflows.flatMap(({ path, deploys }) => {
    const name = path.replace(/^.*\//, '');
    const targets = [...new Set(deploys.flatMap(({ environment }) => environment ?? []))];
    if (deploys.length === 0) return [];
    return targets.length === 0 ? [`${name} deploys`] : [`${name} deploys to ${targets.join(' and ')}`];
  });
  const shown = deploying.slice(0, namesMax);
  const more = deploying.length > shown.length ? [`${deploying.length - shown.length} more deploy`] : [];
  const [total = ''] = count(workflows.length, 'workflow', 'workflows');
  return deploying.length === 0 ? total : `${total} (${[...shown, ...more].join(', ')})`;
}

const count = (number: number, one: string, many: string): readonly string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

/** Which pipelines get a file of their own. */
export type Integrations = { readonly github: boolean; readonly jenkins: boolean; readonly argocd: boolean };

/** Several at once, when several are there; none: the gate is called from a shell. */
export const integrationsOf = (facts: RepositoryFacts): Integrations => ({
  github: facts.isOnGithub,
  jenkins: facts.jenkinsfiles.length > 0,
  argocd: isForArgocd(facts.argocd),
});
