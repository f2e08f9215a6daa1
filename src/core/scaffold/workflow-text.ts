// Writes the first workflow of a repository, commented. Pure.
import { pinned } from './pinned-actions.ts';
import { actionFolder } from './program-folder.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** GitHub expressions, kept apart from the template strings of this language. */
const expression = (text: string): string => `\${{ ${text} }}`;

/** What the gate reads with the token of its job, and why. */
const permissions: readonly (readonly [permission: string, why: string])[] = [
  ['contents', 'the checkout'],
  ['pull-requests', 'texts and reviews of what is released'],
  ['checks', 'checks of the commit'],
  ['statuses', 'statuses of the commit'],
  ['deployments', 'what is deployed now, when no base is given'],
  ['actions', 'who approved the environment that the run waits for'],
];

/** Who starts it by hand deploys now, unless they say when. */
const inputLines = (start: { readonly isByHand: boolean }): readonly string[] => [
  '    inputs:',
  '      operators: { type: string, required: false, description: "Who carries out and watches the deploy: a,b" }',
  `      window: { type: string, required: false, ${start.isByHand ? 'default: now, ' : ''}description: "START/END, START/DURATION or now" }`,
  '      environment: { type: string, required: false, description: "Where the release goes" }',
  '      base: { type: string, required: false, description: "What is deployed now; else it is looked up" }',
];

/** From the root of the repository. */
const workflowPath = '.github/workflows/lockkeeper.yml';

/** The job that a deploy workflow needs, as lines of its `jobs:`. */
export const callingJob: readonly string[] = [
  'gate:',
  `  uses: ./${workflowPath}`,
  `  permissions: { ${permissions.map(([permission]) => `${permission}: read`).join(', ')} }`,
  '  secrets: inherit',
  '  with: { window: now }',
];

/** A workflow that writes the note on pull requests and gates when it is called or started by hand. */
export function renderWorkflowText(facts: RepositoryFacts): string {
  return `${[
    '# The release gate. A deploy workflow calls it as a job and lets the deploy `needs:` that job:',
    '#   jobs:',
    ...callingJob.map((line) => `#     ${line}`),
    '#     deploy:',
    '#       needs: gate',
    'name: Lockkeeper',
    '',
    'on:',
    '  workflow_call:',
    ...inputLines({ isByHand: false }),
    '    outputs:',
    `      decision: { description: "pass, warn or block", value: "${expression('jobs.gate.outputs.decision')}" }`,
    '  workflow_dispatch:',
    ...inputLines({ isByHand: true }),
    '  # By itself, on a pull request, it only writes the note: what a release of it would bring.',
    '  pull_request:',
    `    branches: [${JSON.stringify(facts.defaultBranch)}]`,
    '',
    'permissions:',
    ...permissions.map(([permission, why]) => `  ${permission}: read # ${why}`),
    '',
    'jobs:',
    '  gate:',
    '    runs-on: ubuntu-latest',
    '    outputs:',
    `      decision: ${expression('steps.lockkeeper.outputs.decision')}`,
    '    steps:',
    `      - uses: ${pinned('actions/checkout')}`,
    '        with:',
    '          fetch-depth: 0 # the gate reads history and tags',
    '          persist-credentials: false',
    '      # A copy of Lockkeeper: its action.yml, dist/ and schemas/. Or the address of one, as OWNER/REPOSITORY@COMMIT.',
    `      - uses: ./${actionFolder}`,
    '        id: lockkeeper',
    '        with:',
    // Called by a workflow of a pull request, one that deploys what was merged perhaps, it gates all the same.
    `          command: ${expression(`github.event_name == 'pull_request' && startsWith(github.workflow_ref, format('{0}/${workflowPath}@', github.repository)) && 'note' || 'gate'`)}`,
    `          operators: ${expression('inputs.operators')}`,
    `          window: ${expression('inputs.window')}`,
    `          environment: ${expression('inputs.environment')}`,
    `          base: ${expression('inputs.base')}`,
    '          # Issues and the model, when the config asks for them:',
    `          # jira-user: ${expression('vars.JIRA_USER')}`,
    `          # jira-token: ${expression('secrets.JIRA_TOKEN')}`,
    `          # anthropic-api-key: ${expression('secrets.ANTHROPIC_API_KEY')}`,
    '      # The files of a gate, note and page among them, are kept as an artifact of the run, whatever it decides.',
  ].join('\n')}\n`;
}
