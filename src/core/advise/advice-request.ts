// Builds the request for advice: the release as the parts of the note see it, then findings, work and incidents. Pure.
import adviceSchema from '../../../schemas/parts/advice.schema.json' with { type: 'json' };
import type { JsonSchema, ModelRequest } from '../../domain/model-call.ts';
import { taskPrompt } from '../draft/parts/prompts.ts';
import { shareRequests } from '../draft/parts/share-requests.ts';
import { basicsInNote, checklistsInNote, groupsOf, rollbackInNote } from '../draft/parts/tell-note.ts';
import { plainLine } from '../text/plain-line.ts';
import { fenceSource } from '../text/untrusted-text.ts';
import type { AdviceCase } from './advice-case.ts';
import { tellFindings, tellIncidents, tellPlan, tellWork } from './tell-case.ts';

/** The schema of the answer, whole. */
export const adviceAnswerSchema: JsonSchema = adviceSchema;

/** Room for an answer. Units: tokens. */
const outputTokens = 1_800;

/** The request, and all that it says of this release, for grounding. */
export type AdviceRequest = { readonly request: ModelRequest; readonly given: string };

/** Builds the request. Same input, same bytes. */
export function buildAdviceRequest(
  told: AdviceCase & { readonly sha256: (text: string) => string },
): AdviceRequest {
  const { baseline, sha256 } = told;
  const { release, template } = told.input;
  const { shared, ask } = shareRequests(told);
  const sources = [
    {
      ref: 'in-the-note',
      kind: 'written by the program',
      text: [
        tellPlan(baseline, release.timeZone),
        basicsInNote(baseline),
        checklistsInNote(baseline),
        rollbackInNote(baseline),
      ].join('\n'),
    },
    { ref: 'findings', kind: 'what the rules found', text: tellFindings(told.findings) },
    { ref: 'planned-work', kind: 'what others do', text: tellWork(told.work, release.timeZone) },
    { ref: 'incidents', kind: 'outages of the past', text: tellIncidents(told.incidents) },
  ].filter(({ text }) => text !== '');
  const task = taskPrompt('advice', {
    kind: template.kind,
    environment: plainLine(release.environment),
    groups: groupsOf(baseline).map(plainLine).join(', '),
  });
  return {
    request: ask({
      task: 'advice',
      schema: adviceAnswerSchema,
      own: [...sources.map((source) => fenceSource(source, sha256)), task],
      tokens: outputTokens,
    }),
    given: [shared, ...sources.map(({ text }) => text)].join('\n'),
  };
}
