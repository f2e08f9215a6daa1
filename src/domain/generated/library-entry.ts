// Generated from schemas/library-entry.schema.json by `npm run generate`: types. Pure.
import type { Incident, IncidentId } from './incident.ts';

/**
 * One file of a library of incidents: the incident, or the mark that it was taken out.
 */
export interface LibraryEntry {
  schemaVersion: 1;
  id: IncidentId;
  /**
   * SHA-256 of the report as its source gave it: adding the same again changes nothing.
   */
  report: string;
  /**
   * true: the source took it back; it stays away until the source brings it again.
   */
  deleted: boolean;
  incident: null | Incident;
}
