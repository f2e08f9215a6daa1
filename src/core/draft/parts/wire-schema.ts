// A JSON Schema as structured output takes it. Pure.
import type { JsonSchema } from '../../../domain/model-call.ts';

/** Keywords that structured output enforces; every other is dropped or told in the description. */
const enforced = new Set(['type', 'properties', 'items', 'enum', 'const', 'anyOf']);

const limitTexts: Readonly<Record<string, (value: unknown) => string>> = {
  minLength: (value) => `at least ${value} characters`,
  maxLength: (value) => `at most ${value} characters`,
  minItems: (value) => `at least ${value} items`,
  maxItems: (value) => `at most ${value} items`,
  minimum: (value) => `${value} or more`,
  maximum: (value) => `${value} or less`,
  pattern: (value) => `like ${value}`,
  format: (value) => `a ${value}`,
};

/**
 * Rewrites `schema` for structured output: limits become words of the description, references to its own `$defs` are
 * filled in, every key is required and no other is allowed.
 *
 * Schemas that contain themselves are not supported.
 */
export function wireSchema(schema: JsonSchema): JsonSchema {
  return rewrite(schema, schema);
}

function rewrite(node: JsonSchema, root: JsonSchema): JsonSchema {
  const whole = resolveReference(node, root);
  const kept = Object.entries(whole).filter(([key]) => enforced.has(key));
  const description = describe(whole);
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, rewriteKeyword(key, value, root)])),
    ...(whole['type'] === 'object' && {
      required: Object.keys((whole['properties'] ?? {}) as JsonSchema),
      additionalProperties: false,
    }),
    ...(description !== '' && { description }),
  };
}

function rewriteKeyword(key: string, value: unknown, root: JsonSchema): unknown {
  if (key === 'properties') {
    const properties = Object.entries(value as Readonly<Record<string, JsonSchema>>);
    return Object.fromEntries(properties.map(([name, property]) => [name, rewrite(property, root)]));
  }
  if (key === 'items') return rewrite(value as JsonSchema, root);
  if (key === 'anyOf') return (value as readonly JsonSchema[]).map((option) => rewrite(option, root));
  return value;
}

/** The node that `$ref` points to inside `root`, with the description of the pointing one; the node itself without. */
export function resolveReference(node: JsonSchema, root: JsonSchema): JsonSchema {
  const name = /^#\/\$defs\/(.+)$/.exec(String(node['$ref'] ?? ''))?.[1];
  if (name === undefined) return node;
  const target = ((root['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>)[name] ?? {};
  return { ...target, ...('description' in node && { description: node['description'] }) };
}

function describe(node: JsonSchema): string {
  const limits = Object.entries(limitTexts).flatMap(([key, tell]) => (key in node ? [tell(node[key])] : []));
  const sentence = limits.length === 0 ? '' : `Limits: ${limits.join(', ')}.`;
  return [node['description'], sentence].filter((text) => text !== undefined && text !== '').join(' ');
}
