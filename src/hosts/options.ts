// The one table of commands' options: flags, environment variables, Action inputs. Pure.
import { argocdOptions, withArgocd } from './argocd-options.ts';
import { type RunnableCommand, runnableCommands } from './command-names.ts';
import { asksIncidents, incidentOptions } from './incident-options.ts';
import { ownOptions } from './own-options.ts';
import { publishOptions } from './publish-options.ts';

type OptionShape = {
  /** How the value is written in help; null: a switch without value. */
  readonly value: string | null;
  /** The only values that it takes; null: any text. */
  readonly values: readonly string[] | null;
  readonly commands: readonly RunnableCommand[];
  readonly description: string;
  /** What holds when it is not given, in words; a default of the config is named as such. */
  readonly fallback: string;
  /** null: cannot be set by the environment, because it must not outlive one run. */
  readonly variable: string | null;
  /** Input of the Action; null: only in a shell. */
  readonly input: string | null;
};

const everywhere = runnableCommands;
const withRelease = ['gate', 'note', 'review', 'plan', 'event'] as const;
/** Commands whose release Argo CD names. */
const withHook = ['argocd gate', 'argocd event'] as const;
const withServices = ['gate', 'note', 'review', 'argocd gate'] as const;
const withConfig = [
  'gate',
  'note',
  'review',
  'plan',
  'event',
  ...withHook,
  'doctor',
  'config print',
] as const;

const withHistory = ['ledger verify', 'incidents learn', 'incidents evaluate'] as const;

/** Where files go when nobody says. */
export const outDefault = 'lockkeeper-out';

/** Where an index goes when nobody says. */
export const indexDefault = 'lockkeeper-incidents';

/** Every option once; order is the order in help and tables. */
export const options = {
  repo: {
    value: 'DIR',
    values: null,
    commands: [
      'gate',
      'note',
      'review',
      'plan',
      'event',
      'ledger verify',
      ...withHook,
      'explain',
      'init',
      'doctor',
      'config print',
    ],
    description: 'Git repository, bare or not.',
    fallback: 'the current folder',
    variable: 'LOCKKEEPER_REPO',
    input: 'repo',
  },
  note: {
    value: 'FILE',
    values: null,
    commands: ['review'],
    description: 'The edited note: note.json, or note.md with the comment in its last line. Required.',
    fallback: 'none',
    variable: null,
    input: 'note',
  },
  previous: {
    value: 'FILE',
    values: null,
    commands: ['review'],
    description: 'The review.json to compare with.',
    fallback: 'the newest review of the same commits in the ledger',
    variable: null,
    input: 'previous',
  },
  base: {
    value: 'REF',
    values: null,
    commands: ['gate', 'note', 'review'],
    description: 'What is deployed now: a commit, tag or branch, or auto.',
    fallback:
      'auto: the last successful deploy in the ledger, else the last deployment on GitHub that succeeded, else in Jenkins the commit of the last build that succeeded, else the newest reachable tag; for a pull request, where it left the branch that it goes to; review: what the note says, when the ledger keeps that note',
    variable: 'LOCKKEEPER_BASE',
    input: 'base',
  },
  head: {
    value: 'REF',
    values: null,
    commands: withRelease,
    description:
      'What is about to be deployed; for event: what was; for review: only with --base. A cloned module goes by its own head in the config.',
    fallback: 'HEAD; in a workflow the commit that started it',
    variable: 'LOCKKEEPER_HEAD',
    input: 'head',
  },
  environment: {
    value: 'NAME',
    values: null,
    commands: withConfig,
    description: 'Where the release goes.',
    fallback: 'environment of the config: production',
    variable: 'LOCKKEEPER_ENVIRONMENT',
    input: 'environment',
  },
  operators: {
    value: 'A,B',
    values: null,
    commands: ['gate', 'note', 'review', 'plan', 'argocd gate', 'doctor', 'config print'],
    description: 'Who carries out and watches the deploy, separated by commas.',
    fallback: 'operators of the config',
    variable: 'LOCKKEEPER_OPERATORS',
    input: 'operators',
  },
  window: {
    value: 'WINDOW',
    values: null,
    commands: ['gate', 'note', 'review', 'plan', 'argocd gate', 'config print'],
    description: 'When it is deployed: START/END, START/DURATION (2026-03-31T10:00/PT30M) or now.',
    fallback: 'window of the config; argocd gate: else now',
    variable: 'LOCKKEEPER_WINDOW',
    input: 'window',
  },
  model: {
    value: 'NAME',
    values: ['none', 'anthropic', 'bedrock', 'vertex'],
    commands: ['gate', 'note', 'argocd gate', 'incidents add', 'incidents learn', 'doctor', 'config print'],
    description: 'Service of the language model that writes the prose; none: rules and templates alone.',
    fallback: 'model.provider of the config: none',
    variable: 'LOCKKEEPER_MODEL',
    input: 'model',
  },
  'jira-url': {
    value: 'URL',
    values: null,
    commands: ['gate', 'note', 'review', 'argocd gate', 'incidents add', 'doctor', 'config print'],
    description: 'Address of Jira, where the issues that commits name are looked up.',
    fallback: 'jira.url of the config; without one no issue is looked up',
    variable: 'LOCKKEEPER_JIRA_URL',
    input: 'jira-url',
  },
  deadline: {
    value: 'SECONDS',
    values: null,
    commands: ['gate', 'note', 'review', 'plan', ...withArgocd, ...asksIncidents, 'doctor', 'config print'],
    description:
      'Time for the whole run; what a service has not answered by then is left out, and said to be.',
    fallback: 'deadline-seconds of the config: 120',
    variable: 'LOCKKEEPER_DEADLINE',
    input: 'deadline',
  },
  offline: {
    value: null,
    values: null,
    commands: [...withServices, 'plan', ...asksIncidents, 'doctor'],
    description: 'Ask no service: no code host, no issue tracker, no model.',
    fallback: 'off',
    variable: 'LOCKKEEPER_OFFLINE',
    input: 'offline',
  },
  language: {
    value: 'LANG',
    values: ['en', 'ko'],
    commands: ['gate', 'note', 'plan', 'argocd gate', 'explain', 'config print', 'demo'],
    description: 'Language of the note and the findings.',
    fallback: 'language of the config: en',
    variable: 'LOCKKEEPER_LANGUAGE',
    input: 'language',
  },
  'fail-on': {
    value: 'LEVEL',
    values: ['block', 'warn'],
    commands: ['gate', 'review', 'argocd gate', 'config print'],
    description: 'From which decision on the exit code is not 0.',
    fallback: 'fail-on of the config: block',
    variable: 'LOCKKEEPER_FAIL_ON',
    input: 'fail-on',
  },
  ...ownOptions,
  ...publishOptions,
  ...argocdOptions,
  ...incidentOptions,
  ledger: {
    value: 'DIR',
    values: null,
    commands: [...withRelease, ...withHook, ...withHistory, 'doctor', 'config print'],
    description: 'Folder of the ledger.',
    fallback: 'ledger of the config; without one nothing is recorded',
    variable: 'LOCKKEEPER_LEDGER',
    input: 'ledger',
  },
  at: {
    value: 'TIME',
    values: null,
    commands: ['gate', 'note', 'review', 'plan', 'event', ...withHook],
    description: 'Judge as if it were that time (ISO 8601; the time zone of the config, when it names none).',
    fallback: 'now',
    variable: null,
    input: null,
  },
  config: {
    value: 'FILE',
    values: null,
    commands: everywhere,
    description: 'Config file. A bare repository is never searched for one.',
    fallback:
      'lockkeeper.yml, .lockkeeper.yml or .github/lockkeeper.yml of the repository, else all defaults',
    variable: 'LOCKKEEPER_CONFIG',
    input: 'config',
  },
  out: {
    value: 'DIR',
    values: null,
    commands: everywhere,
    description: 'Folder for the files that the command writes.',
    fallback: `${outDefault}; incidents build: ${indexDefault}; demo: a new temporary folder; init: the repository`,
    variable: 'LOCKKEEPER_OUT',
    input: 'out',
  },
  format: {
    value: 'FORMAT',
    values: ['text', 'json'],
    commands: everywhere,
    description:
      'Form of what is printed on stdout; json is one document, on errors too; of incidents search, one line a query.',
    fallback: 'text',
    variable: 'LOCKKEEPER_FORMAT',
    input: 'format',
  },
  'dry-run': {
    value: null,
    values: null,
    commands: everywhere,
    description: 'Write, publish and record nothing; print what would have been done.',
    fallback: 'off',
    variable: null,
    input: 'dry-run',
  },
  verbose: {
    value: null,
    values: null,
    commands: everywhere,
    description: 'Tell more on stderr: every step with its time, and the causes of an error.',
    fallback: 'off',
    variable: 'LOCKKEEPER_VERBOSE',
    input: 'verbose',
  },
  help: {
    value: null,
    values: null,
    commands: everywhere,
    description: 'Print this help.',
    fallback: 'off',
    variable: null,
    input: null,
  },
} as const satisfies Readonly<Record<string, OptionShape>>;

/** The option that the word after the command gives. */
export const wordOptions: { readonly [command in RunnableCommand]?: keyof typeof options } = {
  explain: 'rule',
  'incidents add': 'source',
  'incidents remove': 'incident',
  'incidents verify': 'index',
  'incidents feedback': 'incident',
};

export type OptionName = keyof typeof options;
export type Option = OptionShape & { readonly name: OptionName };

/** The table as a list, in its order. */
export const optionList: readonly Option[] = Object.entries(options).map(([name, option]) => ({
  ...option,
  name: toOptionName(name),
}));

/** The options of a command, in the table's order. */
export function optionsOf(command: RunnableCommand): readonly Option[] {
  return optionList.filter((option) => option.commands.includes(command));
}

function toOptionName(name: string): OptionName {
  if (Object.hasOwn(options, name)) return name as OptionName;
  throw new RangeError(`no option ${name}`);
}
