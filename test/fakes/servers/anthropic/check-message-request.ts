// Checks a request as strictly as the Messages API does, and more. Pure.
import { checkOutputSchema } from './check-output-schema.ts';

type Node = Readonly<Record<string, unknown>>;

const cacheMarksMax = 4;

/** What each way in takes, beside `system`, `messages` and `output_config`. */
const fieldsOf = {
  create: ['model', 'max_tokens'],
  count: ['model'],
  bedrock: ['max_tokens', 'anthropic_version'],
  vertex: ['max_tokens', 'anthropic_version'],
  'vertex-count': ['model', 'anthropic_version'],
} as const;

export type WayIn = keyof typeof fieldsOf;

/** `path: what is wrong`, each; empty: the request is fine. */
export function checkMessageRequest(body: unknown, way: WayIn): readonly string[] {
  if (!isNode(body)) return ['body: no object'];
  const fields = new Set<string>([...fieldsOf[way], 'messages', 'output_config', 'system']);
  const unknown = Object.keys(body).filter(
    (name) => !fields.has(name) && !(name === 'stream' && body[name] === false),
  );
  return [
    ...unknown.map((name) => `${name}: not expected`),
    ...(fields.has('model') && !isText(body['model']) ? ['model: missing'] : []),
    ...(fields.has('max_tokens') && !isCount(body['max_tokens'])
      ? ['max_tokens: no positive whole number']
      : []),
    ...(fields.has('anthropic_version') && !isText(body['anthropic_version'])
      ? ['anthropic_version: missing']
      : []),
    ...('system' in body ? checkBlocks(body['system'], 'system') : []),
    ...checkMessages(body['messages']),
    ...checkOutputConfig(body['output_config']),
    ...(countMarks(body) > cacheMarksMax ? [`cache_control: more than ${cacheMarksMax} blocks`] : []),
  ];
}

function checkMessages(messages: unknown): string[] {
  if (!Array.isArray(messages) || messages.length === 0) return ['messages: no list, or an empty one'];
  const problems = messages.flatMap((message: unknown, index) => {
    const path = `messages.${index}`;
    if (!isNode(message)) return [`${path}: no object`];
    const role = index % 2 === 0 ? 'user' : 'assistant';
    return [
      ...(message['role'] === role ? [] : [`${path}.role: not ${role}`]),
      ...Object.keys(message).flatMap((name) =>
        name === 'role' || name === 'content' ? [] : [`${path}.${name}: not expected`],
      ),
      ...checkBlocks(message['content'], `${path}.content`),
    ];
  });
  return messages.length % 2 === 1 ? problems : [...problems, 'messages: the last one is not from the user'];
}

function checkBlocks(blocks: unknown, path: string): string[] {
  if (!Array.isArray(blocks) || blocks.length === 0) return [`${path}: no list, or an empty one`];
  return blocks.flatMap((block: unknown, index) => {
    const at = `${path}.${index}`;
    if (!isNode(block) || block['type'] !== 'text') return [`${at}: no text block`];
    const mark = block['cache_control'];
    return [
      ...Object.keys(block).flatMap((name) =>
        ['type', 'text', 'cache_control'].includes(name) ? [] : [`${at}.${name}: not expected`],
      ),
      ...(isText(block['text']) ? [] : [`${at}.text: empty`]),
      ...(mark === undefined || (isNode(mark) && mark['type'] === 'ephemeral')
        ? []
        : [`${at}.cache_control: not ephemeral`]),
    ];
  });
}

function checkOutputConfig(config: unknown): readonly string[] {
  if (config === undefined) return [];
  const format = isNode(config) ? config['format'] : undefined;
  if (!isNode(format) || format['type'] !== 'json_schema') return ['output_config.format: no json_schema'];
  return checkOutputSchema(format['schema'], 'output_config.format.schema');
}

function countMarks(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, member) => sum + countMarks(member), 0);
  if (!isNode(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, member]) =>
      sum + (name === 'cache_control' ? 1 : name === 'output_config' ? 0 : countMarks(member)),
    0,
  );
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
