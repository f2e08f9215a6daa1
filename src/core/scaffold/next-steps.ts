// Says what is left to do after the scaffold is written: as few steps as it takes. Pure.
import { argocdFolder, argocdLines, argocdStandard } from './argocd-text.ts';
import { type Integrations, integrationsOf } from './found-text.ts';
import { gateStage } from './jenkins-text.ts';
import { programFolderOf } from './program-folder.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import { callingJob } from './workflow-text.ts';

/** A thing to do: what, and the lines to write or to run; `note` is why or how else. */
export type NextStep = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly note: string | null;
};

/** What `init` did, as far as it changes what is left. */
type ScaffoldState = {
  readonly facts: RepositoryFacts;
  /** Paths that were written, from the root; a folder ends with a slash. */
  readonly written: readonly string[];
  /** The copy of Lockkeeper is in the repository, or is not needed there. */
  readonly hasProgram: boolean;
  /** How this program is called, for a shell. */
  readonly call: string;
  /** Nothing says what is deployed now: no tag. */
  readonly isFirst: boolean;
};

/** In the order in which they are done. */
export function planNextSteps(state: ScaffoldState): readonly NextStep[] {
  const { facts, written } = state;
  const to = integrationsOf(facts);
  const isWritten = (path: string): boolean => written.some((name) => name.startsWith(path));
  return [
    ...(state.hasProgram ? [] : [bringProgram(facts)]),
    ...wiring(facts, to, isWritten),
    ...(written.length === 0 ? [] : [commit(written)]),
    { title: 'See what is still missing', lines: [`${state.call} doctor`], note: null },
    gate(state),
  ];
}

function bringProgram(facts: RepositoryFacts): NextStep {
  return {
    title: `Bring Lockkeeper to ${programFolderOf(facts)}: its action.yml, dist and schemas`,
    lines: [],
    note: 'Or write the address of your copy behind `uses:` of the workflow, as OWNER/REPOSITORY@COMMIT.',
  };
}

/** Only for files that were just written: who has them already has wired them. */
function wiring(
  facts: RepositoryFacts,
  to: Integrations,
  isWritten: (path: string) => boolean,
): readonly NextStep[] {
  const deploying = facts.workflows.find(({ deploys }) => deploys.length > 0);
  const job = deploying?.deploys[0]?.job ?? 'deploy';
  return [
    ...(to.github && isWritten('.github/workflows/')
      ? [
          {
            title: `Let the deploy wait for the gate: under jobs: of ${deploying?.path ?? 'the workflow that deploys'}`,
            lines: [...callingJob, `${job}:`, '  needs: gate # add this line; keep the rest of the job'],
            note: 'Who deploys stands in lockkeeper.yml (operators), or comes with each call.',
          },
        ]
      : []),
    ...(to.jenkins && isWritten('lockkeeper.Jenkinsfile')
      ? [
          {
            title: `Put this stage before the one that deploys, in ${facts.jenkinsfiles[0] ?? 'the Jenkinsfile'}`,
            lines: gateStage(programFolderOf(facts)),
            note: 'lockkeeper.Jenkinsfile has it with reports, parameters and secrets.',
          },
        ]
      : []),
    ...(to.argocd && isWritten(argocdFolder)
      ? [{ title: 'Add the hooks to what Argo CD deploys', lines: argocdLines(facts), note: argocdNote }]
      : []),
  ];
}

const argocdNote = `Say in ${argocdFolder}/kustomization.yaml which image and application, and in ${argocdFolder}/${argocdStandard} who deploys and where Argo CD is; apply ${argocdFolder}/state once.`;

function commit(written: readonly string[]): NextStep {
  // Many repositories ignore dist.
  const folder = `${argocdFolder}/`;
  const paths = new Set(written.map((path) => (path.startsWith(folder) ? folder : path)));
  const add = `git add --force ${[...paths].map(quoteForShell).join(' ')}`;
  return { title: 'Commit', lines: [`${add} && git commit -m 'build: add the release gate'`], note: null };
}

function gate({ call, isFirst }: ScaffoldState): NextStep {
  const base = isFirst ? ' --base "$(git rev-list --max-parents=0 HEAD | tail -1)"' : '';
  return {
    title: 'Try the gate',
    lines: [`${call} gate${base} --operators YOU,COLLEAGUE --window now`],
    note: isFirst ? 'Without a tag or a recorded deploy, --base says what is deployed now.' : null,
  };
}

/** For a POSIX shell. */
export const quoteForShell = (text: string): string =>
  /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** Numbered, for a terminal. Titles and lines may hold names of files: escape before printing. */
export const renderNextSteps = (steps: readonly NextStep[]): readonly string[] =>
  steps.flatMap(({ title, lines, note }, index) => [
    `${index + 1}. ${title}${lines.length > 0 ? ':' : '.'}`,
    ...lines.map((line) => `     ${line}`),
    ...(note === null ? [] : [`   ${note}`]),
  ]);
