// Requests as they were sent, held against the types of the SDK by the compiler itself. Effects: listens on a local port.
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { createModel } from '../../../../src/adapters/anthropic/model.ts';
import { makeModelRequest } from '../../../fakes/model.ts';
import { startAnthropicServer } from '../../../fakes/servers/anthropic/anthropic-server.ts';

type Sent = { readonly created: unknown; readonly counted: unknown };

/** Sends one request of every shape: cached blocks, several turns, a schema with all that it may hold. */
async function capture(): Promise<Sent> {
  const server = await startAnthropicServer({ answer: () => '{}' });
  const model = await createModel({
    provider: 'anthropic',
    apiKey: 'sk-test',
    baseUrl: server.url,
    timeoutMs: 5_000,
    fetch,
  });
  const item = {
    type: 'object',
    properties: { at: { type: 'string', format: 'date' } },
    additionalProperties: false,
  };
  const request = makeModelRequest({
    turns: [
      {
        role: 'user',
        blocks: [
          { text: 'digest', cached: true },
          { text: 'question', cached: false },
        ],
      },
      { role: 'assistant', blocks: [{ text: '{}', cached: false }] },
      { role: 'user', blocks: [{ text: 'again', cached: false }] },
    ],
    schema: {
      type: 'object',
      properties: { items: { type: 'array', items: item }, kind: { enum: ['a', 'b'] } },
      required: ['items'],
      additionalProperties: false,
    },
  });
  const signal = AbortSignal.timeout(5_000);
  await model.complete(request, { signal, onRetry: () => {} });
  await model.countTokens?.(request, { signal });
  const [created, counted] = server.requests.map(({ body }): unknown => JSON.parse(body));
  await server.close();
  return { created, counted };
}

type Case = { readonly type: string; readonly value: unknown };

/** What the compiler says of each value, written down as a literal, when it must be of the SDK's type. */
function check(cases: Readonly<Record<string, Case>>): ReadonlyMap<string, string> {
  const files = new Map(
    Object.entries(cases).map(([name, { type, value }], index) => {
      const path = join(import.meta.dirname, `captured-${index}.ts`);
      const lines = [
        `import type { ${type} } from '@anthropic-ai/sdk/resources/messages/messages';`,
        `export const sent = ${JSON.stringify(value, null, 2)} satisfies ${type};`,
      ];
      return [path, { name, text: lines.join('\n') }] as const;
    }),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
  };
  // In memory, beside this file: there the compiler finds the SDK, and no other test finds the files.
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.text ?? readFile(path);
  host.getSourceFile = (path, target, ...more) => {
    const captured = files.get(path);
    return captured === undefined
      ? getSourceFile(path, target, ...more)
      : ts.createSourceFile(path, captured.text, target);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([path, { name }]) => {
      const problems = ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
      const texts = problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
      return [name, texts.join('\n')];
    }),
  );
}

const wrong = {
  'without a model': [{ model: undefined }, /model/],
  'with a temperature': [{ temperature: 0 }, /temperature/],
  'with a format of another kind': [
    { output_config: { format: { type: 'json', schema: {} } } },
    /json_schema/,
  ],
  'with a mark that the cache does not know': [
    { system: [{ type: 'text', text: 'x', cache_control: { type: 'forever' } }] },
    /ephemeral/,
  ],
} as const;

describe('requests to Anthropic', () => {
  let complaints: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const { created, counted } = await capture();
    const spoilt = Object.entries(wrong).map(([name, [members]]): [string, Case] => [
      name,
      { type: 'MessageCreateParamsNonStreaming', value: { ...(created as object), ...members } },
    ]);
    complaints = check({
      created: { type: 'MessageCreateParamsNonStreaming', value: created },
      counted: { type: 'MessageCountTokensParams', value: counted },
      ...Object.fromEntries(spoilt),
    });
  });

  test('are of the SDK’s types', () => {
    expect(complaints.get('created')).toBe('');
    expect(complaints.get('counted')).toBe('');
  });

  test.each(Object.entries(wrong))('would not be %s', (name, [, complaint]) => {
    expect(complaints.get(name)).toMatch(complaint);
  });
});
