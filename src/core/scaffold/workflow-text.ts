// Writes the first workflow of a repository, commented. Pure.
import { actionFolder } from './next-steps.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** GitHub expressions, kept apart from the template strings of this language. */
const expression = (text: string): string => `\${{ ${text} }}`;

/** Who starts it by hand deploys now, unless they say when. */
const inputLines = (start: { readonly isByHand: boolean }): readonly string[] => [
  '    inputs:',
  '      operators: { type: string, required: false, description: "Who carries out and watches the deploy: a,b" }',
  `      window: { type: string, required: false, ${start.isByHand ? 'default: now, ' : ''}description: "START/END, START/DURATION or now" }`,
  '      environment: { type: string, required: false, description: "Where the release goes" }',
];

/** A workflow that writes the note on pull requests and gates when it is called or started by hand. */
export function renderWorkflowText(facts: RepositoryFacts): string {
  return `${[
    '# The release gate. A deploy workflow calls it as a job and lets the deploy `needs:` that job:',
    '#   jobs:',
    '#     gate:',
    '#       uses: ./.github/workflows/lockkeeper.yml',
    '#       with: { operators: "mina,jun", window: now }',
    '#     deploy:',
    '#       needs: gate',
    'name: Lockkeeper',
    '',
    'on:',
    '  workflow_call:',
    ...inputLines({ isByHand: false }),
    '  workflow_dispatch:',
    ...inputLines({ isByHand: true }),
    '  # On a pull request only the note is written: what a release of it would bring.',
    '  pull_request:',
    `    branches: [${JSON.stringify(facts.defaultBranch)}]`,
    '',
    'permissions:',
    '  contents: read # the checkout',
    '  pull-requests: read # texts and reviews of what is released',
    '  checks: read',
    '  statuses: read',
    '  deployments: read # what is deployed now, when no base is given',
    '  actions: read # who approved the environment that the run waits for',
    '',
    'jobs:',
    '  gate:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v5',
    '        with:',
    '          fetch-depth: 0 # the gate reads history and tags',
    '      # A copy of Lockkeeper: its action.yml, dist/ and schemas/. Or the address of one, as OWNER/REPOSITORY@COMMIT.',
    `      - uses: ./${actionFolder}`,
    '        with:',
    `          command: ${expression("github.event_name == 'pull_request' && 'note' || 'gate'")}`,
    `          operators: ${expression('inputs.operators')}`,
    `          window: ${expression('inputs.window')}`,
    `          environment: ${expression('inputs.environment')}`,
    '          # Issues and the model, when the config asks for them:',
    `          # jira-user: ${expression('vars.JIRA_USER')}`,
    `          # jira-token: ${expression('secrets.JIRA_TOKEN')}`,
    `          # anthropic-api-key: ${expression('secrets.ANTHROPIC_API_KEY')}`,
    `      - if: ${expression('!cancelled()')}`,
    '        uses: actions/upload-artifact@v4',
    '        with:',
    '          name: lockkeeper',
    '          path: lockkeeper-out/',
  ].join('\n')}\n`;
}
