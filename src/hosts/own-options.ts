// Options that few commands take; src/hosts/options.ts holds them to their shape. Pure.

const withDecision = ['gate', 'review', 'argocd gate'] as const;

/** In the order of help and tables. */
export const ownOptions = {
  emergency: {
    value: 'REASON',
    values: null,
    commands: withDecision,
    description: 'Release although the standard says no; needs --approver and the config to allow it.',
    fallback: 'no emergency',
    variable: null,
    input: 'emergency',
  },
  approver: {
    value: 'NAME',
    values: null,
    commands: withDecision,
    description: 'Who approved the emergency; one of emergency.approvers of the config.',
    fallback: 'nobody',
    variable: null,
    input: 'approver',
  },
  'approved-by': {
    value: 'A,B',
    values: null,
    commands: withDecision,
    description:
      'Who approved the release, where the pipeline knows it and the code host does not, separated by commas.',
    fallback: 'what the code host says',
    variable: null,
    input: 'approved-by',
  },
  rule: {
    value: 'RULE',
    values: null,
    commands: ['explain'],
    description: 'Id of the rule to explain, also as the word after the command.',
    fallback: 'all rules, one line each',
    variable: null,
    input: 'rule',
  },
  minutes: {
    value: 'MINUTES',
    values: null,
    commands: ['plan'],
    description: 'Length of the windows that are looked for.',
    fallback: '60',
    variable: null,
    input: 'minutes',
  },
  count: {
    value: 'NUMBER',
    values: null,
    commands: ['plan'],
    description: 'How many free windows are looked for.',
    fallback: '3',
    variable: null,
    input: 'count',
  },
  from: {
    value: 'TIME',
    values: null,
    commands: ['plan'],
    description:
      'From when on windows are looked for (ISO 8601; the time zone of the config, when it names none).',
    fallback: 'now',
    variable: null,
    input: 'from',
  },
  record: {
    value: null,
    values: null,
    commands: ['plan'],
    description: 'Announce --window in the ledger, so that other workspaces see it.',
    fallback: 'off',
    variable: null,
    input: 'record',
  },
  kind: {
    value: 'KIND',
    values: ['deploy-started', 'deploy-succeeded', 'deploy-failed', 'rollback-succeeded'],
    commands: ['event', 'argocd event'],
    description: 'What happened in the pipeline. Required.',
    fallback: 'none',
    variable: null,
    input: 'kind',
  },
  module: {
    value: 'NAME',
    values: null,
    commands: ['event'],
    description: 'The one module that it happened to.',
    fallback: 'all modules of the config',
    variable: null,
    input: 'module',
  },
} as const;
