// Checks that a schema is one that structured output takes. Pure.
//
// The keywords are those that the SDK's own transformation keeps; the service refuses the others, or ignores them.

type Node = Readonly<Record<string, unknown>>;

const keywords: ReadonlySet<string> = new Set([
  '$defs',
  '$ref',
  'additionalProperties',
  'allOf',
  'anyOf',
  'const',
  'description',
  'enum',
  'format',
  'items',
  'minItems',
  'properties',
  'required',
  'title',
  'type',
]);

const formats: ReadonlySet<unknown> = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'uri',
  'ipv4',
  'ipv6',
  'uuid',
]);

/** `path: what is wrong`, each; empty: the schema is fine. */
export function checkOutputSchema(schema: unknown, path = 'schema'): readonly string[] {
  if (!isNode(schema)) return [`${path}: no object`];
  const unknown = Object.keys(schema).filter((keyword) => !keywords.has(keyword));
  return [
    ...unknown.map((keyword) => `${path}: ${keyword} is not supported`),
    ...checkType(schema, path),
    ...checkObject(schema, path),
    ...children(schema, path).flatMap(([child, at]) => checkOutputSchema(child, at)),
  ];
}

function checkType(node: Node, path: string): string[] {
  const hasKind = ['type', '$ref', 'anyOf', 'allOf', 'enum', 'const'].some((keyword) => keyword in node);
  return [
    ...(hasKind ? [] : [`${path}: no type`]),
    ...(Array.isArray(node['type']) ? [`${path}: a list of types is not supported`] : []),
    ...('format' in node && !formats.has(node['format']) ? [`${path}: format is not supported`] : []),
    ...('minItems' in node && node['minItems'] !== 0 && node['minItems'] !== 1
      ? [`${path}: minItems is 0 or 1`]
      : []),
  ];
}

function checkObject(node: Node, path: string): string[] {
  if (node['type'] !== 'object') return [];
  const properties = isNode(node['properties']) ? node['properties'] : {};
  const required = Array.isArray(node['required']) ? node['required'] : [];
  return [
    ...(node['additionalProperties'] === false ? [] : [`${path}: additionalProperties is not false`]),
    ...required.filter((name) => !(String(name) in properties)).map((name) => `${path}: no property ${name}`),
  ];
}

function children(node: Node, path: string): [unknown, string][] {
  const named = ['properties', '$defs'].flatMap((keyword) =>
    Object.entries(isNode(node[keyword]) ? node[keyword] : {}).map(([name, child]): [unknown, string] => [
      child,
      `${path}.${name}`,
    ]),
  );
  const listed = ['anyOf', 'allOf'].flatMap((keyword) => {
    const list: unknown = node[keyword];
    return Array.isArray(list)
      ? list.map((child, index): [unknown, string] => [child, `${path}.${keyword}[${index}]`])
      : [];
  });
  return [
    ...named,
    ...listed,
    ...('items' in node ? [[node['items'], `${path}[]`] as [unknown, string]] : []),
  ];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
