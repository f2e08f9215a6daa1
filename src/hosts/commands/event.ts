// `lockkeeper event`: records what the pipeline did. Effects: through the flow it runs.
import { renderPlan } from '../../core/plan/render-plan.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { Failure } from '../../failure.ts';
import { type EventRequest, event } from '../../flows/event.ts';
import { isEventShown } from '../../flows/show-event.ts';
import type { Command, GivenOptions } from '../command.ts';
import { exits } from '../exit.ts';
import { textOf } from '../given-options.ts';
import { learningFrom } from '../learning-from.ts';
import { options } from '../options.ts';
import { prepareRun } from '../prepare-run.ts';
import { shownText } from '../result-text.ts';

export const eventCommand: Command = async (given, surroundings) => {
  const kind = kindOf(given);
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings, {
    asksServices: isEventShown,
    asksModel: false,
    requiresServices: false,
  });
  const { repository, head, environment, actor, dryRun, place } = request;
  const module = textOf(given, 'module');
  const { record, publications, published } = await event(
    { kind, environment, repository, head, module, workspace: null, actor, dryRun, ...(place && { place }) },
    settings,
    { ...world, ...learningFrom(settings, world) },
  );
  const modules = record.modules.map(({ name, headSha }) => `${name} ${headSha.slice(0, 12)}`).join(', ');
  const told = escapeTerminal(`Recorded ${kind} in ${environment}: ${modules}`);
  return {
    exitCode: exits.done.code,
    text: `${
      dryRun ? renderPlan(publications, { folder: shownFolder, language: settings.language }) : `${told}\n`
    }${shownText(published, settings.language)}`,
    json: { schemaVersion: 1, exitCode: exits.done.code, dryRun, record, published },
  };
};

/** @throws {Failure} `arguments/invalid` when it is not given */
export function kindOf(given: GivenOptions): EventRequest['kind'] {
  const kinds = options.kind.values;
  const kind = kinds.find((value) => value === textOf(given, 'kind'));
  if (kind !== undefined) return kind;
  throw new Failure({
    code: 'arguments/invalid',
    message: 'event needs --kind: what happened.',
    hint: `One of ${kinds.join(', ')}.`,
  });
}
