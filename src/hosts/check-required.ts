// Stops a run that could not ask a service that its config calls required. Pure.
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';

/**
 * A service that is required and not even there is no source that is switched off.
 *
 * @throws {Failure} `github/unauthorized`, `jira/unauthorized`, `model/not-configured`
 */
export function checkRequired(
  settings: Pick<Settings, 'github' | 'jira' | 'model'>,
  world: Pick<World, 'codeHost' | 'issueTracker' | 'model'>,
): void {
  if (settings.github.required && world.codeHost === null) {
    throw new Failure({
      code: 'github/unauthorized',
      message:
        'The config calls GitHub required, and it is not asked: there is no token, or --offline is given.',
      hint: 'Set GITHUB_TOKEN and leave --offline out, or set github.required to false.',
    });
  }
  if (settings.jira?.required === true && world.issueTracker === null) {
    throw new Failure({
      code: 'jira/unauthorized',
      message: 'The config calls Jira required, and it is not asked: --offline is given.',
      hint: 'Leave --offline out, or set jira.required to false.',
    });
  }
  if (settings.model.required && world.model === null) {
    throw new Failure({
      code: 'model/not-configured',
      message:
        'The config calls the model required, and none is asked: the provider is none, or --offline is given.',
      hint: 'Name a provider with model.provider or --model, or set model.required to false.',
    });
  }
}
