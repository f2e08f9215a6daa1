// `lockkeeper incidents remove`: takes an incident out of a library. Effects: through the flow it runs.
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { Failure } from '../../failure.ts';
import { removeIncident } from '../../flows/incidents/remove-incident.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { isOn, textOf } from '../given-options.ts';
import { libraryOf } from '../library-of.ts';
import { prepareRun } from '../prepare-run.ts';

export const incidentsRemoveCommand: Command = async (given, surroundings) => {
  const id = textOf(given, 'incident');
  if (id === null) throw noIncident();
  const { settings, world } = await prepareRun(given, surroundings, {
    asksServices: false,
    asksModel: false,
  });
  const { location, library } = await libraryOf(settings, world);
  const dryRun = isOn(given, 'dry-run');
  const isRemoved = await removeIncident({ id, dryRun }, library);
  const told = dryRun ? `would be taken out of ${location}` : `taken out of ${location}`;
  return {
    exitCode: exits.done.code,
    text: `${escapeTerminal(`${id}: ${isRemoved ? told : `was taken out of ${location} before`}.`)}\n`,
    json: {
      schemaVersion: 1,
      exitCode: exits.done.code,
      library: location,
      dryRun,
      removed: isRemoved ? 1 : 0,
      unchanged: isRemoved ? 0 : 1,
      incident: id,
    },
  };
};

const noIncident = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'incidents remove needs the id of an incident.',
    hint: 'For example lockkeeper incidents remove jira:INC-7 --library incidents.',
  });
