// Asks the model what is risky in a release, beside the drafting; it explains and may warn, and changes no finding. Effects: asks the model session.
import type { AdviceCase } from '../core/advise/advice-case.ts';
import { buildAdviceRequest } from '../core/advise/advice-request.ts';
import { groundsOfAdvice, readAdvice } from '../core/advise/read-advice.ts';
import { fallbackText } from '../core/draft/parts/fallback-text.ts';
import { repairRequest } from '../core/draft/parts/repair-request.ts';
import type { Advice } from '../domain/generated/review.ts';
import type { Progress } from '../ports.ts';
import type { ModelSession } from './ask.ts';

/** What advice is asked about, and how. */
export type AdviseRequest = AdviceCase & {
  readonly session: ModelSession;
  readonly sha256: (text: string) => string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
};

/** The advice; null when the config asks for none. Without an answer it says why. Never throws but for bugs. */
export async function advise(asked: AdviseRequest): Promise<Advice | null> {
  const { input, session, signal, progress } = asked;
  if (input.settings.advice === 'off') return null;
  const { request, given } = buildAdviceRequest(asked);
  const grounds = groundsOfAdvice(asked, given);
  const answer = await session.ask({
    request,
    accept: (text) => readAdvice(text, grounds),
    repair: (text, problems) => repairRequest(request, text, problems),
    signal,
  });
  const { model, prompt } = request;
  if (!answer.ok) {
    const reason = fallbackText(answer.reason, input.release.language);
    progress.warn(`No advice of the model: ${reason}`);
    return { engine: 'none', model, prompt, reason, points: [], checklist: [] };
  }
  const { points, checklist } = answer.value;
  return { engine: 'model', model, prompt, points, checklist };
}
