// Tests the schemas of parts as structured output takes them, and that answers are cut to their limits. Pure.
import { describe, expect, it } from 'vitest';
import { fitToSchema } from '../../../../../src/core/draft/parts/fit-to-schema.ts';
import { partSchemas } from '../../../../../src/core/draft/parts/read-parts.ts';
import { wireSchema } from '../../../../../src/core/draft/parts/wire-schema.ts';
import type { JsonSchema } from '../../../../../src/domain/model-call.ts';

const names = ['basics', 'checklists', 'body'] as const;
const supported = ['type', 'properties', 'items', 'enum', 'required', 'additionalProperties', 'description'];

/** All nodes of a schema, itself first. */
function nodesOf(schema: JsonSchema): readonly JsonSchema[] {
  const properties = Object.values((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const items = schema['items'] === undefined ? [] : [schema['items'] as JsonSchema];
  return [schema, ...[...properties, ...items].flatMap(nodesOf)];
}

describe('wireSchema', () => {
  it.each(names)('leaves only what structured output enforces in %s', (name) => {
    const nodes = nodesOf(wireSchema(partSchemas[name]));
    expect(nodes.length).toBeGreaterThan(5);
    for (const node of nodes) {
      for (const key of Object.keys(node)) expect(supported).toContain(key);
      if (node['type'] !== 'object') continue;
      expect(node['additionalProperties']).toBe(false);
      expect(node['required']).toEqual(Object.keys(node['properties'] as object));
    }
  });

  it('tells limits in words', () => {
    const wire = wireSchema({
      type: 'object',
      properties: { text: { $ref: '#/$defs/text', description: 'A line.' } },
      $defs: { text: { type: 'string', maxLength: 9, pattern: '^a' } },
    });
    expect(wire).toEqual({
      type: 'object',
      properties: {
        text: { type: 'string', description: 'A line. Limits: at most 9 characters, like ^a.' },
      },
      required: ['text'],
      additionalProperties: false,
    });
  });

  it('asks also for keys that an answer may leave out', () => {
    const body = wireSchema(partSchemas.body) as { properties: { changes: { items: JsonSchema } } };
    expect(body.properties.changes.items['required']).toContain('category');
  });
});

describe('fitToSchema', () => {
  const schema: JsonSchema = {
    type: 'object',
    properties: {
      text: { type: 'string', maxLength: 40 },
      list: { type: 'array', maxItems: 2, items: { $ref: '#/$defs/count' } },
    },
    $defs: { count: { type: 'integer', minimum: 1, maximum: 5 } },
  };

  it('cuts texts after a sentence, lists at their end, numbers to their bounds, and unknown keys', () => {
    const text = 'The first sentence fits. The second one does not fit at all.';
    expect(fitToSchema({ text, list: [0, 9.6, 3], more: 1 }, schema)).toEqual({
      text: 'The first sentence fits.',
      list: [1, 5],
    });
  });

  it('leaves what has the wrong type to the validator', () => {
    expect(fitToSchema({ text: 4, list: 'no' }, schema)).toEqual({ text: 4, list: 'no' });
    expect(fitToSchema(null, schema)).toBe(null);
  });
});
