// Options of the commands for Argo CD; src/hosts/options.ts holds them to their shape. Pure.

/** Commands that a hook of Argo CD runs, or that ask its API. */
export const withArgocd = ['argocd gate', 'argocd event', 'argocd hold', 'argocd release'] as const;

const withRevisions = ['argocd gate', 'argocd event'] as const;

/** In the order of help and tables. */
export const argocdOptions = {
  application: {
    value: 'NAME',
    values: null,
    commands: withArgocd,
    description: 'Application of Argo CD; NAMESPACE/NAME where it lies in a namespace of its own.',
    fallback: 'ARGOCD_APP_NAME of the environment',
    variable: 'LOCKKEEPER_APPLICATION',
    input: 'application',
  },
  project: {
    value: 'NAME',
    values: null,
    commands: withArgocd,
    description: 'Project of the application.',
    fallback: 'ARGOCD_APP_PROJECT_NAME of the environment, else what Argo CD says',
    variable: 'LOCKKEEPER_PROJECT',
    input: 'project',
  },
  'argocd-server': {
    value: 'URL',
    values: null,
    commands: [...withArgocd, 'doctor', 'config print'],
    description: 'Address of Argo CD; its token comes from ARGOCD_AUTH_TOKEN.',
    fallback: 'argocd.server of the config, else ARGOCD_SERVER',
    variable: null,
    input: 'argocd-server',
  },
  live: {
    value: 'REVISION',
    values: null,
    commands: withRevisions,
    description: 'Commit of the config repository that runs now.',
    fallback: 'the last successful sync, as Argo CD says',
    variable: 'LOCKKEEPER_LIVE',
    input: 'live',
  },
  target: {
    value: 'REVISION',
    values: null,
    commands: withRevisions,
    description: 'Commit of the config repository that is about to run.',
    fallback: 'ARGOCD_APP_REVISION, else the revision of the running sync, as Argo CD says',
    variable: 'LOCKKEEPER_TARGET',
    input: 'target',
  },
  'kept-decisions': {
    value: 'DIR',
    values: null,
    commands: ['argocd gate'],
    description: 'Folder where decisions are kept, so that a retry of the same sync is instant.',
    fallback: 'none is kept',
    variable: 'LOCKKEEPER_KEPT_DECISIONS',
    input: 'kept-decisions',
  },
  reason: {
    value: 'TEXT',
    values: null,
    commands: ['argocd hold'],
    description: 'Why the application is held, for the description of the sync window.',
    fallback: 'by hand',
    variable: null,
    input: 'reason',
  },
  until: {
    value: 'TIME',
    values: null,
    commands: ['argocd hold'],
    description: 'When the hold ends by itself (ISO 8601; the time zone of the config, when it names none).',
    fallback: 'when it is released',
    variable: null,
    input: null,
  },
} as const;
