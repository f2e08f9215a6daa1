// An incident out of a table, which others may have written to. Pure.
import type { Incident } from '../../domain/generated/incident.ts';
import { validateIncident } from '../../domain/generated/incident.validate.js';
import { schemaProblems } from '../../domain/schema-problems.ts';
import { Failure } from '../../failure.ts';

/** As a file of an index is read: what is no incident by its schema is not used. @throws {Failure} `index/damaged` */
export function readIncident(value: unknown, shown: string): Incident {
  if (validateIncident(value)) return value;
  throw new Failure({
    code: 'index/damaged',
    message: `The index at ${shown} holds an incident that no build writes.`,
    hint: 'Somebody changed its tables by hand. Build it anew: lockkeeper incidents build --full --out postgres://….',
    problems: schemaProblems(validateIncident.errors).slice(0, 5),
  });
}
