// `lockkeeper argocd event`: records how a sync ended. Effects: through the flow it runs.
import { renderPlan } from '../../core/plan/render-plan.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { argocdEvent } from '../../flows/argocd/argocd-event.ts';
import { isEventShown } from '../../flows/show-event.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { learningFrom } from '../learning-from.ts';
import { prepareSync } from '../prepare-sync.ts';
import { shownText } from '../result-text.ts';
import { kindOf } from './event.ts';

export const argocdEventCommand: Command = async (given, surroundings) => {
  const kind = kindOf(given);
  const prepared = await prepareSync(given, surroundings, {
    asksServices: isEventShown,
    asksModel: false,
    requiresServices: false,
  });
  const { request, sync, settings, world, shownFolder } = prepared;
  const { repository, environment, actor, dryRun, place } = request;
  const result = await argocdEvent(
    {
      event: { kind, environment, repository, workspace: null, actor, dryRun, ...(place && { place }) },
      sync,
    },
    settings,
    { ...world, ...learningFrom(settings, world) },
  );
  const exitCode = exits.done.code;
  if (result.kind === 'nothing') {
    const text = `Nothing is recorded: ${escapeTerminal(result.why)}.\n`;
    return { exitCode, text, json: { schemaVersion: 1, exitCode, dryRun, record: null, why: result.why } };
  }
  const { record, publications, published } = result;
  const modules = record.modules.map(({ name, headSha }) => `${name} ${headSha.slice(0, 12)}`).join(', ');
  const watch = record.watch === undefined ? '' : `; to be watched until ${record.watch.until}`;
  return {
    exitCode,
    text: `${
      dryRun
        ? renderPlan(publications, { folder: shownFolder, language: settings.language })
        : `${escapeTerminal(`Recorded ${kind} in ${environment}: ${modules}${watch}`)}\n`
    }${shownText(published, settings.language)}`,
    json: { schemaVersion: 1, exitCode, dryRun, record, published },
  };
};
