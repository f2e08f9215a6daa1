// Reads an answer to the request for advice: JSON, fitted to the schema's limits, checked, grounded. Pure.
import type { AdvicePart } from '../../domain/generated/advice-part.ts';
import { validateAdvicePart } from '../../domain/generated/advice-part.validate.js';
import type { ReadAnswer } from '../draft/parts/part.ts';
import { readBySchema } from '../draft/parts/read-parts.ts';
import { groupsOf } from '../draft/parts/tell-note.ts';
import { type AdviceCase, adviceRefs } from './advice-case.ts';
import { adviceAnswerSchema } from './advice-request.ts';
import { type AdviceGrounds, type GroundedAdvice, groundAdvice } from './ground-advice.ts';
import { saidByFindings } from './tell-case.ts';

/** What an answer about this case is held to; `given` is all that the request said of it. */
export function groundsOfAdvice(told: AdviceCase, given: string): AdviceGrounds {
  const { baseline, findings, input } = told;
  const { impact, rollback, monitoring, checklists } = baseline;
  const lines = [...checklists.before, ...checklists.during, ...checklists.after].map(({ text }) => text);
  const note = [...impact.scope, ...rollback.caveats, ...rollback.scenario].map(({ text }) => text);
  const signals = monitoring.scenario.map(({ signal, threshold }) => `${signal}: ${threshold}`);
  return {
    claims: {
      resolveRef: adviceRefs(told),
      given,
      uncited: 'drop',
      language: input.release.language,
    },
    rules: new Set(findings.map(({ rule }) => rule)),
    groups: groupsOf(baseline),
    said: [...saidByFindings(told), ...note, ...signals, ...lines],
    lines,
  };
}

/** Reads an answer; one in which nothing has a source is a problem that a model can repair. */
export function readAdvice(text: string, grounds: AdviceGrounds): ReadAnswer<GroundedAdvice> {
  const read = readBySchema<AdvicePart>(text, adviceAnswerSchema, validateAdvicePart);
  if (!read.ok) return read;
  const value = groundAdvice(read.value, grounds);
  if (value.uncited === 0 || value.points.length + value.checklist.length > 0) return { ok: true, value };
  return {
    ok: false,
    problems: [
      `/points, /checklist: none of the ${value.uncited} texts cites a source of this release with names and versions that are in the sources`,
    ],
  };
}
