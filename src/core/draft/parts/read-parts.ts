// Reads answers: JSON, fitted to the schema's limits, checked, grounded; or the problems that a model can repair. Pure.

import basicsSchema from '../../../../schemas/parts/basics.schema.json' with { type: 'json' };
import bodySchema from '../../../../schemas/parts/body.schema.json' with { type: 'json' };
import checklistsSchema from '../../../../schemas/parts/checklists.schema.json' with { type: 'json' };
import type { BasicsPart } from '../../../domain/generated/basics-part.ts';
import { validateBasicsPart } from '../../../domain/generated/basics-part.validate.js';
import type { BodyPart } from '../../../domain/generated/body-part.ts';
import { validateBodyPart } from '../../../domain/generated/body-part.validate.js';
import type { ChecklistsPart } from '../../../domain/generated/checklists-part.ts';
import { validateChecklistsPart } from '../../../domain/generated/checklists-part.validate.js';
import type { JsonSchema } from '../../../domain/model-call.ts';
import { type SchemaError, schemaProblems } from '../../../domain/schema-problems.ts';
import { parseAnswer } from '../../model/parse-answer.ts';
import { fitToSchema } from './fit-to-schema.ts';
import type { Grounds } from './ground-claims.ts';
import { groundBasics, groundBody, groundChecklists } from './ground-parts.ts';
import type { Grounded, PartName, ReadAnswer } from './part.ts';

/** The schema of each part, whole, as in schemas/parts. */
export const partSchemas: Readonly<Record<PartName, JsonSchema>> = {
  basics: basicsSchema,
  checklists: checklistsSchema,
  body: bodySchema,
};

const problemsMax = 12;

/** Reads an answer to the basics. */
export function readBasics(text: string, grounds: Grounds): ReadAnswer<Grounded<BasicsPart>> {
  const read = readBySchema(text, basicsSchema, validateBasicsPart);
  return read.ok ? { ok: true, value: groundBasics(read.value, grounds) } : read;
}

/** Reads an answer to the checklists; `groups` are those that the note has. */
export function readChecklists(
  text: string,
  grounds: Grounds,
  groups: readonly string[],
): ReadAnswer<Grounded<ChecklistsPart>> {
  const read = readBySchema(text, checklistsSchema, validateChecklistsPart);
  return read.ok ? { ok: true, value: groundChecklists(read.value, grounds, groups) } : read;
}

/** Reads an answer to the body about the facts with these numbers; one that tells none of them is a problem. */
export function readBody(
  text: string,
  grounds: Grounds,
  facts: ReadonlySet<number>,
): ReadAnswer<Grounded<BodyPart>> {
  const read = readBySchema(text, bodySchema, validateBodyPart);
  if (!read.ok) return read;
  const value = groundBody(read.value, grounds, facts);
  if (value.part.changes.length > 0) return { ok: true, value };
  return {
    ok: false,
    problems: [
      `/changes: tells none of the facts ${[...facts].join(', ')} by number with names and versions that are in the sources`,
    ],
  };
}

/** A generated validator. */
export type Validate<T> = ((value: unknown) => value is T) & { errors?: readonly SchemaError[] | null };

/** JSON of the schema's shape, cut to its limits; or what is wrong with it, in words for the model. */
export function readBySchema<T>(text: string, schema: JsonSchema, validate: Validate<T>): ReadAnswer<T> {
  const parsed = parseAnswer(text);
  if (!parsed.ok) return parsed;
  const fitted = fitToSchema(parsed.value, schema);
  if (validate(fitted)) return { ok: true, value: fitted };
  return { ok: false, problems: schemaProblems(validate.errors).slice(0, problemsMax) };
}
