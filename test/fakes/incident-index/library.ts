// A library in memory. Pure.
import type { Incident } from '../../../src/domain/generated/incident.ts';
import type { IncidentLibrary } from '../../../src/incident-ports.ts';

/** Holds these incidents, in this order; nothing can be put into it. */
export function libraryOf(incidents: readonly Incident[]): IncidentLibrary {
  return {
    readEntries: async function* () {
      for (const incident of incidents) {
        yield { schemaVersion: 1, id: incident.id, report: '0'.repeat(64), deleted: false, incident };
      }
    },
    readEntriesOf: async () => new Map(),
    put: () => Promise.reject(new Error('nothing is put into this library')),
    readFeedback: async () => [],
    addFeedback: () => Promise.reject(new Error('no feedback is given to this library')),
  };
}
