// `lockkeeper argocd release`: lets syncs of an application go again. Effects: writes the sync windows of its project in Argo CD.
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { isOn } from '../given-options.ts';
import { heldApplicationOf } from '../held-application.ts';

export const argocdReleaseCommand: Command = async (given, surroundings) => {
  const { application, argocd, signal } = await heldApplicationOf(given, surroundings);
  const { name } = application;
  const dryRun = isOn(given, 'dry-run');
  const exitCode = exits.done.code;
  if (dryRun) {
    const { project } = await argocd.readApplication(application, { signal });
    const text = `Would take the window that holds ${name} away from the project ${project}, if there is one.\n`;
    return { exitCode, text, json: { schemaVersion: 1, exitCode, dryRun, application: name, project } };
  }
  const project = await argocd.release(application, { signal });
  return {
    exitCode,
    text:
      project === null
        ? `Nothing held ${name}: its project has no sync window of Lockkeeper's for it. Other windows may deny its syncs still.\n`
        : `Syncs of ${name} are let go again: the window of Lockkeeper's is gone from the project ${project}.\n`,
    json: { schemaVersion: 1, exitCode, dryRun, application: name, project, released: project !== null },
  };
};
