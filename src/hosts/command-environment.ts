// What a command of the user's pipeline sees of this process's variables. Pure.
import type { WebhookSettings } from '../domain/delivery-settings.ts';
import type { CalendarSource } from '../domain/settings.ts';
import { credentialTable } from './credentials.ts';

/** What a runner gives to an action and not to the steps of a script. */
const ownOfActions: ReadonlySet<string> = new Set([
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  // A command that writes there would overrule the outputs of the gate.
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
]);

/**
 * All variables but the secrets that Lockkeeper was given: those of its table of credentials, of webhooks, addresses of
 * calendars, and the inputs of the Action. A deploy that needs one gets it under a name of its own.
 */
export function commandEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  {
    webhooks,
    calendars,
  }: {
    readonly webhooks: readonly WebhookSettings[];
    readonly calendars: readonly Pick<CalendarSource, 'from'>[];
  },
): Readonly<Record<string, string | undefined>> {
  const withheld = new Set<string>([
    ...ownOfActions,
    ...Object.values(credentialTable).flatMap(({ variables }) => variables),
    ...webhooks.flatMap(({ to, secretVariable }) => [
      ...(to.kind === 'variable' ? [to.variable] : []),
      ...(secretVariable === null ? [] : [secretVariable]),
    ]),
    ...calendars.flatMap(({ from }) => (from.kind === 'variable' ? [from.variable] : [])),
  ]);
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !withheld.has(name) && !name.startsWith('INPUT_')),
  );
}
