// Cuts an answer to the limits of its schema, so that a long sentence costs no second call. Pure.
import type { JsonSchema } from '../../../domain/model-call.ts';
import { cutAtSentence } from '../../condense/split-sentences.ts';
import { resolveReference } from './wire-schema.ts';

/**
 * A copy of `value` whose texts, lists and numbers keep the limits of `schema`, without keys that it does not know.
 *
 * Texts are cut after a sentence, lists at their end, numbers are rounded and bounded. What has the wrong type stays as
 * it is: that is for the validator to say.
 */
export function fitToSchema(value: unknown, schema: JsonSchema): unknown {
  return fitValue(value, schema, schema);
}

function fitValue(value: unknown, pointer: JsonSchema, root: JsonSchema): unknown {
  const node = resolveReference(pointer, root);
  if (typeof value === 'string')
    return cutAtSentence(value.trim(), limit(node, 'maxLength', Number.MAX_SAFE_INTEGER));
  if (typeof value === 'number') return fitNumber(value, node);
  if (Array.isArray(value)) {
    const items = (node['items'] ?? {}) as JsonSchema;
    const kept = value.slice(0, limit(node, 'maxItems', value.length));
    return kept.map((item) => fitValue(item, items, root));
  }
  return isRecord(value) ? fitObject(value, node, root) : value;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function fitObject(
  value: Readonly<Record<string, unknown>>,
  node: JsonSchema,
  root: JsonSchema,
): Readonly<Record<string, unknown>> {
  const properties = (node['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => Object.hasOwn(value, key))
      .map(([key, property]) => [key, fitValue(value[key], property, root)]),
  );
}

function fitNumber(value: number, node: JsonSchema): number {
  const bounded = Math.min(
    Math.max(value, limit(node, 'minimum', Number.NEGATIVE_INFINITY)),
    limit(node, 'maximum', Number.POSITIVE_INFINITY),
  );
  return node['type'] === 'integer' ? Math.round(bounded) : bounded;
}

function limit(node: JsonSchema, key: string, otherwise: number): number {
  const value = node[key];
  return typeof value === 'number' ? value : otherwise;
}
