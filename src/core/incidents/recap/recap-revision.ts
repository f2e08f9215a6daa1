// What the revision of an incident is the hash of: the report, and how it is recapped. Pure.
import type { IncidentReport } from '../../../domain/incident-report.ts';
import { canonicalReport } from '../sources/canonical-report.ts';
import { personalDataVersion } from './mask-personal.ts';
import { rulesVersion } from './recap-by-rules.ts';
import { recapPromptName } from './recap-request.ts';

/**
 * Same text, same incident: its hash is the revision. `model`: the model that wrote the recap; null: rules did.
 *
 * Of the report as its source gives it, so that what is known already is neither masked nor recapped again.
 */
export const revisionText = (report: IncidentReport, model: string | null): string =>
  JSON.stringify([
    canonicalReport(report),
    { rules: rulesVersion, personalData: personalDataVersion },
    model === null ? null : { prompt: recapPromptName, model },
  ]);
