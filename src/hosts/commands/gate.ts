// `lockkeeper gate`: note, review, decision. Effects: through the flow it runs.
import { gate } from '../../flows/gate.ts';
import { endDecision } from '../after-decision.ts';
import type { Command } from '../command.ts';
import { exitCodeOfDecision } from '../exit.ts';
import { prepareRun } from '../prepare-run.ts';
import { resultText, shownOutputs } from '../result-text.ts';

export const gateCommand: Command = async (given, surroundings) => {
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings);
  const result = await gate(request, settings, world);
  const { note, review, decision, publications, published } = result;
  const { dryRun } = request;
  const end = await endDecision(result, {
    exitCode: exitCodeOfDecision(decision.decision, settings.failOn),
    ...{ given, settings, surroundings, shownFolder, dryRun },
  });
  const { exitCode } = end;
  return {
    exitCode,
    text: `${resultText(result, { folder: shownFolder, dryRun, ...surroundings.terminal })}${end.text}`,
    refusal: end.refusal ?? decision.reason,
    outputs: {
      decision: decision.decision,
      'reason-code': decision.reasonCode,
      grade: decision.grade,
      result: JSON.stringify(decision),
      ...shownOutputs(published),
    },
    json: {
      ...{ schemaVersion: 1, exitCode, dryRun, decision, review, note },
      ...(dryRun && { publications }),
      published,
      ...end.json,
    },
  };
};
