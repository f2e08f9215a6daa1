// `lockkeeper event`: records what the pipeline did. Effects: through the flow it runs.
import { renderPlan } from '../../core/plan/render-plan.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import type { RecordDraft } from '../../domain/publication.ts';
import type { Settings } from '../../domain/settings.ts';
import { Failure } from '../../failure.ts';
import { type EventRequest, event } from '../../flows/event.ts';
import type { World } from '../../ports.ts';
import type { Command, GivenOptions } from '../command.ts';
import { exits } from '../exit.ts';
import { textOf } from '../given-options.ts';
import { libraryOf } from '../library-of.ts';
import { options } from '../options.ts';
import { prepareRun } from '../prepare-run.ts';

export const eventCommand: Command = async (given, surroundings) => {
  const kind = kindOf(given);
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings, {
    asksServices: false,
  });
  const { repository, head, environment, actor, dryRun } = request;
  const module = textOf(given, 'module');
  const { record, publications } = await event(
    { kind, environment, repository, head, module, workspace: null, actor, dryRun },
    settings,
    { ...world, ...(settings.incidents.library !== null && { learn: learner(settings, world) }) },
  );
  const modules = record.modules.map(({ name, headSha }) => `${name} ${headSha.slice(0, 12)}`).join(', ');
  const told = escapeTerminal(`Recorded ${kind} in ${environment}: ${modules}`);
  return {
    exitCode: exits.done.code,
    text: dryRun
      ? renderPlan(publications, { folder: shownFolder, language: settings.language })
      : `${told}\n`,
    json: { schemaVersion: 1, exitCode: exits.done.code, dryRun, record },
  };
};

/** Recaps by rules: an event asks no service but the library. */
function learner(settings: Settings, world: World): (record: RecordDraft) => Promise<void> {
  return async ({ at }) => {
    const [{ learn }, { recapReports }] = await Promise.all([
      import('../../flows/incidents/learn.ts'),
      import('../../flows/incidents/recap-reports.ts'),
    ]);
    const { library } = await libraryOf(settings, world);
    const { language, timeZone, deadlineMs } = settings;
    const result = await learn(
      { language, timeZone, at, dryRun: false },
      {
        ...world,
        library,
        signal: world.deadline.within(deadlineMs),
        recap: (reports) => recapReports(reports, { ...world, settings, model: null }),
      },
    );
    for (const { id } of result.changes) world.progress.step(`Draft of an incident: ${id}`);
  };
}

function kindOf(given: GivenOptions): EventRequest['kind'] {
  const kinds = options.kind.values;
  const kind = kinds.find((value) => value === textOf(given, 'kind'));
  if (kind !== undefined) return kind;
  throw new Failure({
    code: 'arguments/invalid',
    message: 'event needs --kind: what happened.',
    hint: `One of ${kinds.join(', ')}.`,
  });
}
