// Options that have to do with past incidents; src/hosts/options.ts holds them to their shape. Pure.

const withLibrary = [
  'incidents add',
  'incidents remove',
  'incidents build',
  'incidents learn',
  'incidents feedback',
  'incidents evaluate',
] as const;

/** Commands that may ask a service, and take their time. */
export const asksIncidents = [
  'incidents add',
  'incidents build',
  'incidents search',
  'incidents verify',
  'incidents learn',
  'incidents evaluate',
] as const;

/** In the order of help and tables. */
export const incidentOptions = {
  incidents: {
    value: 'INDEX',
    values: null,
    commands: ['gate', 'note', 'review', 'argocd gate', 'doctor', 'config print'],
    description:
      'Index of past incidents to ask: a folder, an https address with hash, an artifact or release asset on GitHub, or postgres://.',
    fallback: 'incidents.index of the config; without one none is asked',
    variable: 'LOCKKEEPER_INCIDENTS',
    input: 'incidents',
  },
  source: {
    value: 'FILE',
    values: null,
    commands: ['incidents add'],
    description:
      'Reports to add, also as the word after the command: JSON lines, the payload of a webhook, a post-mortem, or a folder of them.',
    fallback: 'the payload of the event that started the workflow, or what --jql or --github-issues finds',
    variable: null,
    input: 'source',
  },
  as: {
    value: 'KIND',
    values: ['auto', 'jsonl', 'files', 'github', 'repository-dispatch', 'jira', 'pagerduty', 'generic'],
    commands: ['incidents add'],
    description: 'What the file is; generic: read by incidents.mapping of the config.',
    fallback: 'auto: by its name and contents',
    variable: null,
    input: 'as',
  },
  jql: {
    value: 'JQL',
    values: null,
    commands: ['incidents add'],
    description: 'Add the issues that Jira finds with it.',
    fallback: 'none',
    variable: null,
    input: 'jql',
  },
  'github-issues': {
    value: 'OWNER/REPO',
    values: null,
    commands: ['incidents add'],
    description: 'Add the issues of a repository that have the --label.',
    fallback: 'none',
    variable: null,
    input: 'github-issues',
  },
  label: {
    value: 'NAME',
    values: null,
    commands: ['incidents add'],
    description: 'Which issues of GitHub are reports of outages; also those of an event.',
    fallback: 'incident, incidents, postmortem, post-mortem, outage',
    variable: 'LOCKKEEPER_INCIDENT_LABEL',
    input: 'label',
  },
  index: {
    value: 'INDEX',
    values: null,
    commands: ['incidents search', 'incidents verify', 'incidents evaluate'],
    description:
      'Index to ask or to check, as --incidents takes it; for verify also as the word after the command.',
    fallback: 'incidents.index of the config',
    variable: null,
    input: 'index',
  },
  text: {
    value: 'TEXT',
    values: null,
    commands: ['incidents search'],
    description: 'What to look for, in words: a change, or a symptom.',
    fallback: 'none',
    variable: null,
    input: 'text',
  },
  queries: {
    value: 'FILE',
    values: null,
    commands: ['incidents search', 'incidents evaluate'],
    description:
      'Queries as JSON lines {id?, text, services?, relevant?}; to evaluate they name the relevant incidents.',
    fallback: 'none',
    variable: null,
    input: 'queries',
  },
  top: {
    value: 'NUMBER',
    values: null,
    commands: ['incidents search', 'incidents evaluate'],
    description: 'How many incidents a query is answered with, 1 to 100.',
    fallback: '5',
    variable: null,
    input: 'top',
  },
  full: {
    value: null,
    values: null,
    commands: ['incidents build'],
    description: 'Fit and embed everything anew, whatever the index that is there could give.',
    fallback: 'off: what has not changed is taken from the index that is there',
    variable: null,
    input: 'full',
  },
  incident: {
    value: 'ID',
    values: null,
    commands: ['incidents remove', 'incidents feedback'],
    description: 'Id of the incident, also as the word after the command. Required.',
    fallback: 'none',
    variable: null,
    input: 'incident',
  },
  verdict: {
    value: 'VERDICT',
    values: ['relevant', 'not-relevant'],
    commands: ['incidents feedback'],
    description: 'Whether it was right to show the incident. Required.',
    fallback: 'none',
    variable: null,
    input: 'verdict',
  },
  'for-review': {
    value: 'FILE',
    values: null,
    commands: ['incidents feedback'],
    description: 'The review.json that showed it.',
    fallback: 'review.json below --out',
    variable: null,
    input: 'for-review',
  },
  library: {
    value: 'DIR',
    values: null,
    commands: [...withLibrary, 'event', 'config print'],
    description:
      'Library of incidents: a folder, or postgres://USER@HOST/DATABASE. event: makes a draft of a release that failed.',
    fallback: 'incidents.library of the config',
    variable: 'LOCKKEEPER_LIBRARY',
    input: 'library',
  },
} as const;
