// `lockkeeper argocd gate`: the gate of a sync. Effects: through the flow it runs.
import { argocdGate } from '../../flows/argocd/argocd-gate.ts';
import type { GateResult } from '../../flows/gate.ts';
import type { Command, Outcome } from '../command.ts';
import { exitCodeOfDecision } from '../exit.ts';
import { prepareSync } from '../prepare-sync.ts';
import { resultText, shownOutputs } from '../result-text.ts';
import { version } from '../version.ts';

export const argocdGateCommand: Command = async (given, surroundings) => {
  const prepared = await prepareSync(given, surroundings, {});
  const { request, sync, settings, world, shownFolder } = prepared;
  const { dryRun } = request;
  const tell = (result: GateResult) => ({
    exitCode: exitCodeOfDecision(result.decision.decision, settings.failOn),
    text: resultText(result, { folder: shownFolder, dryRun, ...surroundings.terminal }),
  });
  const known = Object.entries(surroundings.credentials).flatMap(([name, secret]) =>
    secret === null ? [] : name,
  );
  const circumstances = { version, known, offline: given.has('offline'), terminal: surroundings.terminal };
  const made = await argocdGate({ gate: request, sync, circumstances }, settings, world, tell);
  const sources = made.application.sources.map(({ repository, chart, live, target }) => ({
    ...{ repository, chart, live, target },
  }));
  const argocd = { application: made.application.name, sources };
  if (made.kind === 'kept') {
    const { exitCode, text, files, madeAt, until } = made.kept;
    const kept = { madeAt: isoOf(madeAt), until: isoOf(until) };
    const document = (name: string): unknown => JSON.parse(files[name] ?? 'null');
    const decision = document('decision.json');
    const written = { decision, review: document('review.json'), note: document('note.json') };
    return {
      ...{ exitCode, text, ...decisionOutcome(decision) },
      json: { schemaVersion: 1, exitCode, dryRun, argocd: { ...argocd, kept }, ...written, published: [] },
    };
  }
  const { result, told, followed } = made;
  const { decision, review, note, publications, published } = result;
  const { images, problems } = followed;
  return {
    ...{ ...told, ...decisionOutcome(decision, published) },
    json: {
      ...{ schemaVersion: 1, exitCode: told.exitCode, dryRun, argocd: { ...argocd, images, problems } },
      ...{ decision, review, note, ...(dryRun && { publications }), published },
    },
  };
};

const isoOf = (time: number): string => new Date(time).toISOString();

/** Of a decision that was just made, or read back from where only this program can have written it. */
function decisionOutcome(
  decision: unknown,
  published: GateResult['published'] = [],
): Pick<Outcome, 'refusal' | 'outputs'> {
  const said = decision as GateResult['decision'];
  return {
    refusal: said.reason,
    outputs: {
      decision: said.decision,
      'reason-code': said.reasonCode,
      grade: said.grade,
      result: JSON.stringify(said),
      ...shownOutputs(published),
    },
  };
}
