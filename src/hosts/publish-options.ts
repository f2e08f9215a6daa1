// Options that say what others are shown and what runs after the decision; src/hosts/options.ts holds them to their shape. Pure.

const withDecision = ['gate', 'review', 'argocd gate'] as const;

/** In the order of help and tables. */
export const publishOptions = {
  publish: {
    value: 'LIST',
    values: null,
    commands: [...withDecision, 'event', 'argocd event', 'config print'],
    description:
      'What others are shown, separated by commas: comment, check-run, status, deployment, artifact; or none.',
    fallback: 'publish.to of the config: artifact in a workflow, none elsewhere',
    variable: 'LOCKKEEPER_PUBLISH',
    input: 'publish',
  },
  'pull-request': {
    value: 'NUMBER',
    values: null,
    commands: ['gate', 'review'],
    description: 'The pull request that gets the comment.',
    fallback: 'the one whose event started the workflow or the build',
    variable: 'LOCKKEEPER_PULL_REQUEST',
    input: 'pull-request',
  },
  'on-pass': {
    value: 'CMD',
    values: null,
    commands: ['gate'],
    description:
      'Command line for the shell, run when the release may go (pass, or warn without --fail-on warn). LOCKKEEPER_DECISION and the files are in its environment.',
    fallback: 'nothing is run',
    variable: null,
    input: 'on-pass',
  },
  'on-block': {
    value: 'CMD',
    values: null,
    commands: ['gate'],
    description: 'The same when the release may not go; how it ends does not change the exit code.',
    fallback: 'nothing is run',
    variable: null,
    input: 'on-block',
  },
} as const;
