// The commands as they are typed. Pure.

/** Commands as they are typed. */
export const commandNames = [
  'gate',
  'note',
  'review',
  'plan',
  'event',
  'ledger verify',
  'incidents add',
  'incidents remove',
  'incidents build',
  'incidents search',
  'incidents verify',
  'incidents learn',
  'incidents feedback',
  'incidents evaluate',
  'argocd gate',
  'argocd event',
  'argocd hold',
  'argocd release',
  'explain',
  'init',
  'doctor',
  'config print',
  'demo',
  'help',
] as const;

export type CommandName = (typeof commandNames)[number];

/** A command that does something; `help` only tells. */
export type RunnableCommand = Exclude<CommandName, 'help'>;

export const runnableCommands: readonly RunnableCommand[] = commandNames.filter((name) => name !== 'help');
