// Checks what a fake server is asked and answers against the service's own description, where the machine has it. Effects: reads files and the environment.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, OpenAPIBackend } from 'openapi-backend';
import type { FakeAnswer, FakeRequest } from './http-faults.ts';

/** The environment variable that names the folder with published descriptions. */
const folderVariable = 'LOCKKEEPER_API_DESCRIPTIONS';

type JsonObject = { [key: string]: unknown };

/** Lists what a request or its answer has against the description; empty: they fit. */
export type CheckExchange = (request: FakeRequest, answer: FakeAnswer) => Promise<readonly string[]>;

type DescriptionInput = {
  readonly file: string;
  readonly paths: readonly string[];
  readonly stripPrefix?: string;
  readonly mend?: (description: unknown) => void;
};

/**
 * A check by one description; one that finds nothing when this machine has none.
 *
 * `paths`: those that the fake serves, as the description writes them: others are not compiled, and a request to
 * them is a problem. `stripPrefix`: what requests have before the described path. `mend`: for what the published
 * text itself has wrong.
 */
export async function describedByOpenApi(input: DescriptionInput): Promise<CheckExchange> {
  const folder = process.env[folderVariable] ?? '';
  if (folder === '') return async () => [];
  const path = join(folder, input.file);
  const api = compiled.get(path) ?? compile(path, input);
  // One description is always asked for with the same paths: by its own fake.
  compiled.set(path, api);
  const ready = await api;
  return (request, answer) => checkExchange(ready, input.stripPrefix ?? '', { request, answer });
}

/** Compiling takes a second, and a fake is started for each test. */
const compiled = new Map<string, Promise<OpenAPIBackend>>();

async function compile(path: string, input: DescriptionInput): Promise<OpenAPIBackend> {
  const description = JSON.parse(await readFile(path, 'utf8')) as JsonObject;
  const all = description['paths'] as JsonObject;
  const missing = input.paths.filter((path) => !Object.hasOwn(all, path));
  if (missing.length > 0) throw new Error(`${input.file} does not describe ${missing.join(', ')}`);
  description['paths'] = Object.fromEntries(input.paths.map((path) => [path, all[path]]));
  input.mend?.(description);
  const api = new OpenAPIBackend({
    definition: description as unknown as Document,
    quick: true,
    ajvOpts: { strict: false, logger: false },
  });
  await api.init();
  return api;
}

async function checkExchange(
  api: OpenAPIBackend,
  prefix: string,
  { request, answer }: { readonly request: FakeRequest; readonly answer: FakeAnswer },
): Promise<readonly string[]> {
  const name = `${request.method} ${request.path}`;
  const asked = {
    method: request.method,
    path: request.path.startsWith(prefix) ? request.path.slice(prefix.length) : request.path,
    query: request.query.toString(),
    headers: plainHeaders(request.headers),
    ...(request.body === '' ? {} : { body: JSON.parse(request.body) as unknown }),
  };
  const operation = api.matchOperation(asked);
  if (operation === undefined) return [`${name} is not described`];
  const inRequest = await api.validateRequest(asked, operation);
  const body: unknown = typeof answer.body === 'string' && answer.body !== '' ? JSON.parse(answer.body) : {};
  const inAnswer = api.validateResponse(body, operation, answer.status);
  const tell = (where: string, errors: typeof inRequest.errors) =>
    (errors ?? []).map((error) => `${where} of ${name}: ${error.instancePath} ${error.message ?? ''}`);
  return [...tell('request', inRequest.errors), ...tell('answer', inAnswer.errors)];
}

const plainHeaders = (headers: FakeRequest['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
