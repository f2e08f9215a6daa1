// What the workflows of a repository deploy, and where to. Pure.
import { entriesOf, entryOf, readYamlMappings } from './yaml-mappings.ts';

/** A workflow of GitHub Actions. */
export type WorkflowFacts = {
  /** From the root of the repository. */
  readonly path: string;
  /** Jobs that seem to deploy; `environment` null: they name none. */
  readonly deploys: readonly { readonly job: string; readonly environment: string | null }[];
};

const deployWord = /(?:^|[^a-z])(?:deploy|release|rollout|publish)/i;
/** Of names that people give to what earns money. */
const productionWord = /^(?:prod|prd|live)/i;

/** Paths of workflows among the files of a repository. */
export const isWorkflowPath = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/** A job deploys when it names an environment, or when it is called so. */
export function readWorkflowFacts(path: string, text: string): WorkflowFacts {
  const deploys = readYamlMappings(text)
    .flatMap((workflow) => entriesOf(entryOf(workflow, 'jobs')))
    .flatMap(([job, value]) => {
      const environment = environmentOf(value);
      return environment !== null || deployWord.test(job) ? [{ job, environment }] : [];
    });
  return { path, deploys };
}

/** The environment that releases go to, by what workflows name; null: they name none, or several of the same standing. */
export function chooseEnvironment(workflows: readonly WorkflowFacts[]): string | null {
  const named = workflows.flatMap(({ deploys }) => deploys.flatMap(({ environment }) => environment ?? []));
  const names = [...new Set(named)];
  const production = names.filter((name) => productionWord.test(name));
  if (production.length === 1) return production[0] ?? null;
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** An expression names an environment only when the workflow runs. */
function environmentOf(job: unknown): string | null {
  const given = entryOf(job, 'environment');
  const name = typeof given === 'string' ? given : entryOf(given, 'name');
  return typeof name === 'string' && name !== '' && name.length <= 255 && !name.includes('${{') ? name : null;
}
