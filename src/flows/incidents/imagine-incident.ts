// Lets the model imagine what the report would say if a release went wrong: to search with, never to show. Effects: asks the model session.

import { repairRequest } from '../../core/draft/parts/repair-request.ts';
import { hypothesisRequest } from '../../core/incidents/hypothesis/hypothesis-request.ts';
import { readHypothesis } from '../../core/incidents/hypothesis/read-hypothesis.ts';
import type { Change } from '../../domain/change.ts';
import type { QueryTopic } from '../../domain/incident-search.ts';
import type { Settings } from '../../domain/settings.ts';
import type { ModelSession } from '../ask.ts';

/** What an outage is imagined from, and how. The texts of `topics` hold no secrets any more. */
export type ImagineInput = {
  readonly change: Pick<Change, 'modules'>;
  readonly topics: readonly QueryTopic[];
  readonly settings: Pick<Settings, 'model'>;
  readonly session: ModelSession;
  readonly sha256: (text: string) => string;
  readonly signal: AbortSignal;
};

/** One to three imagined reports, a line each, the likeliest first; none without an answer. Never throws but for bugs. */
export async function imagineIncident(input: ImagineInput): Promise<readonly string[]> {
  const { change, topics, settings, session, sha256, signal } = input;
  if (topics.length === 0) return [];
  const services = [...new Set(change.modules.map(({ name }) => name))];
  const request = hypothesisRequest({ topics, services }, { model: settings.model.summary, sha256 });
  const answer = await session.ask({
    request,
    accept: readHypothesis,
    repair: (text, problems) => repairRequest(request, text, problems),
    signal,
  });
  return answer.ok ? answer.value : [];
}
