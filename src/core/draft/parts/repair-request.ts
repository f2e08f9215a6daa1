// Asks again with the answer and what was wrong with it: the one repair round of a part. Pure.
import type { ModelRequest } from '../../../domain/model-call.ts';

const answerMax = 24_000;
const problemsMax = 12;

/** The same request with the answer and its problems as further turns; what was cached stays so. */
export function repairRequest(
  request: ModelRequest,
  answer: string,
  problems: readonly string[],
): ModelRequest {
  const said = answer.trim() === '' ? '(an empty answer)' : answer.slice(0, answerMax).trimEnd();
  const list = problems.slice(0, problemsMax).map((problem) => `- ${problem}`);
  const ask = [
    'That answer cannot be used:',
    ...list,
    'Answer again with the whole JSON object, corrected, and nothing else.',
  ].join('\n');
  return {
    ...request,
    turns: [
      ...request.turns,
      { role: 'assistant', blocks: [{ text: said, cached: false }] },
      { role: 'user', blocks: [{ text: ask, cached: false }] },
    ],
  };
}
