// Judges the accounts of Jira, a model service and Argo CD. Pure.
import type { ArgocdFacts, Check, CheckArea, JiraFacts, ModelFacts } from '../../domain/doctor.ts';
import type { ModelSettings } from '../../domain/settings.ts';
import { isReadableOnTheWay } from '../../domain/web-address.ts';
import { checksOf } from './check.ts';

const ofJira = checksOf('jira');
const ofModel = checksOf('model');
const ofArgocd = checksOf('argocd');

/** An account that answers, the field that rules read, the projects of the config. */
export function checkJira(facts: JiraFacts, projects: readonly string[]): readonly Check[] {
  const { host, deployment, account, acceptanceFields, hiddenProjects } = facts;
  const kind = deployment === 'cloud' ? 'Cloud' : 'Data Center';
  return [
    ofJira.ok('account', `${account} at ${host} (${kind})`),
    acceptanceFields.length > 0
      ? ofJira.ok('criteria', `acceptance criteria are read from ${acceptanceFields.map(quoted).join(', ')}`)
      : ofJira.skipped('criteria', {
          found:
            'No field is called like acceptance criteria: they are looked for in a section of the description.',
          remedy: 'If there is one, name it under jira.acceptance-fields.',
        }),
    ...(hiddenProjects.length > 0
      ? [
          ofJira.fail('projects', {
            found: `The account does not see ${hiddenProjects.join(', ')} of issues.projects: what was planned there is missing from the note.`,
            remedy: 'Let the account browse these projects, or put the keys right in the config.',
            code: 'jira/forbidden',
          }),
        ]
      : projects.length > 0
        ? [ofJira.ok('projects', projects.join(', '))]
        : []),
  ];
}

/** A key that is taken, models that are there, and the limits of a run. */
export function checkModel(facts: ModelFacts, model: ModelSettings): readonly Check[] {
  return [
    ofModel.ok('key', `${facts.host} takes the key; nothing was spent`),
    ...(facts.unlisted.length > 0
      ? [
          ofModel.warn('models', {
            found: `${facts.host} does not list ${facts.unlisted.join(' and ')}: calls of it will be refused, and rules and templates write in its place.`,
            remedy: 'Put model.summary and model.draft right, or ask who runs the service.',
          }),
        ]
      : [ofModel.ok('models', [...new Set([model.summary, model.draft])].join(', '))]),
    checkBudget(model),
  ];
}

/** A service of a cloud whose credentials are looked for by its own client. */
export function checkCloudModel(
  provider: 'bedrock' | 'vertex',
  model: ModelSettings,
  isSet: (variable: string) => boolean,
): readonly Check[] {
  const { name, place, ways } = clouds[provider];
  const missing = place(model);
  const set = ways.filter((variables) => variables.every(isSet));
  return [
    ...(missing === null
      ? []
      : [
          ofModel.fail('place', {
            found: `${name} is asked for, and nothing says its ${missing.what}: a gate stops.`,
            remedy: `Set ${missing.variable}.`,
            code: 'model/not-configured',
          }),
        ]),
    set.length > 0
      ? ofModel.ok(
          'credentials',
          `${(set[0] ?? []).join(' and ')}: set; not tried, since every call of ${name} costs`,
        )
      : ofModel.skipped('credentials', {
          found: `No variable holds credentials for ${name}. Its client also looks at the machine it runs on (profiles, roles), which is not tried here.`,
          remedy: `If there are none: set ${ways.map((variables) => variables.join(' and ')).join(', or ')}.`,
        }),
    checkBudget(model),
  ];
}

type Missing = { readonly what: string; readonly variable: string } | null;

const clouds: {
  readonly [provider in 'bedrock' | 'vertex']: {
    readonly name: string;
    readonly place: (model: ModelSettings) => Missing;
    /** Variables that are enough, each way for itself. */
    readonly ways: readonly (readonly string[])[];
  };
} = {
  bedrock: {
    name: 'Amazon Bedrock',
    place: ({ region }) =>
      region === null ? { what: 'region', variable: 'AWS_REGION or model.region' } : null,
    ways: [
      ['AWS_BEARER_TOKEN_BEDROCK'],
      ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
      ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'],
      ['AWS_PROFILE'],
    ],
  },
  vertex: {
    name: 'Google Vertex AI',
    place: ({ region, project }) =>
      region === null
        ? { what: 'region', variable: 'CLOUD_ML_REGION or model.region' }
        : project === null
          ? { what: 'project', variable: 'ANTHROPIC_VERTEX_PROJECT_ID or model.project' }
          : null,
    ways: [['GOOGLE_APPLICATION_CREDENTIALS']],
  },
};

function checkBudget({ budgetTokens, budgetUsd }: ModelSettings): Check {
  const limits = [
    ...(budgetTokens === null ? [] : [`${budgetTokens} tokens`]),
    ...(budgetUsd === null ? [] : [`${budgetUsd} US dollars`]),
  ];
  return limits.length > 0
    ? ofModel.ok('budget', `${limits.join(' and ')} a run`)
    : ofModel.warn('budget', {
        found: 'Nothing bounds what a run may spend.',
        remedy: 'Set model.budget-tokens or model.budget-usd.',
      });
}

/** A check for each address that is asked over plain http. */
export const checkTransport = (addresses: ReadonlyMap<CheckArea, string>): readonly Check[] =>
  [...addresses]
    .filter(([, address]) => isReadableOnTheWay(address))
    .map(([area, address]) =>
      checksOf(area).warn('transport', {
        found: `${new URL(address).host} is asked over http: what is sent to it can be read on its way, the secret too.`,
        remedy: 'Use its https address.',
      }),
    );

/** A token that stands for somebody. */
export function checkArgocd({ host, version, account }: ArgocdFacts): Check {
  const server = `${host}${version === null ? '' : ` (${version})`}`;
  if (account !== null) return ofArgocd.ok('account', `${account} at ${server}`);
  return ofArgocd.fail('account', {
    found: `${server} takes the token for nobody's: applications cannot be read.`,
    remedy: 'Make a new token: argocd account generate-token --account NAME.',
    code: 'argocd/unauthorized',
  });
}

const quoted = (name: string): string => JSON.stringify(name);
