// Turns plain facts into the values that the CEL library checks: typed objects, and integers as bigint. Pure.
import { type FactField, factTypes, factVariables } from '../../domain/expression-schema.ts';

type Fields = { readonly [field: string]: FactField };
type FactObject = Record<string, unknown>;

const typesByName: ReadonlyMap<string, Fields> = new Map(Object.entries(factTypes));

/** One empty class a fact type: the library recognises a value's type by its constructor. */
export const celTypes: Readonly<Record<string, new () => FactObject>> = Object.fromEntries(
  [...typesByName.keys()].map((name) => [
    name,
    class implements FactObject {
      [field: string]: unknown;
    },
  ]),
);

const converted = new WeakMap<object, FactObject>();

/** Facts as the library wants them; converted once for all expressions. Absent fields stay absent. */
export function celFacts(facts: Readonly<Record<string, unknown>>): FactObject {
  const known = converted.get(facts);
  if (known !== undefined) {
    return known;
  }
  const values: FactObject = {};
  for (const [name, { type }] of Object.entries(factVariables)) {
    if (facts[name] !== undefined) {
      values[name] = celValue(facts[name], type);
    }
  }
  converted.set(facts, values);
  return values;
}

function celValue(value: unknown, type: string): unknown {
  if (type === 'int') {
    return typeof value === 'number' ? BigInt(Math.trunc(value)) : value;
  }
  const item = /^list<(.+)>$/.exec(type)?.[1];
  if (item !== undefined) {
    return Array.isArray(value) ? value.map((element) => celValue(element, item)) : value;
  }
  const fields = typesByName.get(type);
  const Type = celTypes[type];
  return fields === undefined || Type === undefined ? value : celObject(value, fields, new Type());
}

function celObject(value: unknown, fields: Fields, target: FactObject): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const source = new Map(Object.entries(value));
  for (const [field, { type }] of Object.entries(fields)) {
    const fact: unknown = source.get(field);
    if (fact !== undefined) {
      target[field] = celValue(fact, type);
    }
  }
  return target;
}
