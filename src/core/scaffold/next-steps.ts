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
    ...nameOperators(written),
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

/** Who has a config already is told by `doctor`. */
function nameOperators(written: readonly string[]): readonly NextStep[] {
  const configs = ['lockkeeper.yml', `${argocdFolder}/${argocdStandard}`].filter((path) =>
    written.includes(path),
  );
  if (configs.length === 0) return [];
  return [
    {
      title: `Say who carries out and watches deploys, in ${configs.join(' and ')}`,
      lines: ['operators: [YOU, COLLEAGUE]'],
      note: 'Without them the gate blocks each run that does not name its own with --operators.',
    },
  ];
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
            note: null,
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
    ...(to.argocd && isWritten(argocdFolder) ? argocdSteps(facts) : []),
  ];
}

/** The hooks run an image, and read what is applied beside them. */
const argocdSteps = (facts: RepositoryFacts): readonly NextStep[] => [
  {
    title: 'In a checkout of Lockkeeper, build the image of the hooks',
    lines: [
      'docker build --file argocd/Containerfile --tag REGISTRY/lockkeeper:0.1.0 .',
      'docker push REGISTRY/lockkeeper:0.1.0',
    ],
    note: `Name it in ${argocdFolder}/kustomization.yaml, with the application; where Argo CD is, in ${argocdFolder}/${argocdStandard}.`,
  },
  {
    title: 'Make what the hooks read, once in the namespace of the application',
    lines: [
      `kubectl apply --namespace NAMESPACE --kustomize ${argocdFolder}/state`,
      'kubectl create secret generic lockkeeper --namespace NAMESPACE \\',
      '  --from-literal=ARGOCD_AUTH_TOKEN="$(argocd proj role create-token PROJECT lockkeeper --token-only)" \\',
      '  --from-literal=LOCKKEEPER_CLONE_TOKEN=TOKEN',
    ],
    note: 'The role of the project is that of argocd/example/project.yaml; the other token reads the repositories of manifests and images.',
  },
  { title: 'Add the hooks to what Argo CD deploys', lines: argocdLines(facts), note: null },
];

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
    lines: [`${call} gate${base} --window now`],
    note: isFirst
      ? 'No tag says what is deployed now, so --base does. For pipelines, tag that commit: git tag v1.0.0 COMMIT && git push origin v1.0.0'
      : null,
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
