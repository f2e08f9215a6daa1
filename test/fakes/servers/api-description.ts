// Checks requests to a fake and its answers against the published description of the API. Effects: reads the environment and a file, writes a list.
import { appendFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FakeAnswer, FakeRequest } from './http-faults.ts';

export type ApiDescription = {
  /** What is wrong with the request by the description; empty: nothing. `path` without a prefix. */
  readonly checkRequest: (request: FakeRequest, path: string) => readonly string[];
  /** What is wrong with a JSON answer of a status that is described. */
  readonly checkAnswer: (request: FakeRequest, path: string, answer: FakeAnswer) => readonly string[];
};

const descriptions = new Map<string, Promise<ApiDescription>>();

/** Changes a description before it is compiled: leaves out paths that a fake does not serve, mends what was published wrong. */
export type AdjustDescription = (definition: { paths: unknown }) => void;

/**
 * The OpenAPI description `file` in the folder that LOCKKEEPER_API_DESCRIPTIONS names, read once a process; null
 * without the variable: the descriptions are large, published elsewhere, and no part of this repository.
 */
export async function readApiDescription(
  file: string,
  adjust: AdjustDescription = () => {},
): Promise<ApiDescription | null> {
  const folder = process.env['LOCKKEEPER_API_DESCRIPTIONS'];
  if (folder === undefined || folder === '') return null;
  const path = join(folder, file);
  const description = descriptions.get(path) ?? loadDescription(path, adjust);
  descriptions.set(path, description);
  return description;
}

async function loadDescription(file: string, adjust: AdjustDescription): Promise<ApiDescription> {
  const definition = JSON.parse(readFileSync(file, 'utf8'), allowNull);
  adjust(definition);
  const [{ OpenAPIBackend }, { default: addFormats }] = await Promise.all([
    import('openapi-backend'),
    import('ajv-formats'),
  ]);
  const backend = new OpenAPIBackend({
    definition,
    quick: true,
    ajvOpts: { strict: false, allErrors: true },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
  });
  await backend.init();
  const toCheck = ({ method, headers, query, body }: FakeRequest, path: string) => ({
    method,
    path,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    query: Object.fromEntries(query),
    ...(body === '' ? {} : { body }),
  });
  return {
    checkRequest: (request, path) => {
      const asked = toCheck(request, path);
      const operation = backend.matchOperation(asked);
      if (operation === undefined) return [`${request.method} ${path} is not described`];
      return describe(`${request.method} ${path}`, backend.validateRequest(asked, operation).errors);
    },
    checkAnswer: (request, path, { status, body }) => {
      const operation = backend.matchOperation(toCheck(request, path));
      if (operation === undefined || typeof body !== 'string') return [];
      if (!Object.keys(operation.responses ?? {}).includes(String(status))) return [];
      const checked = backend.validateResponse(JSON.parse(body), operation, status);
      listCheck(`${basename(file)} ${status} ${operation.operationId ?? path}`);
      return describe(`${status} to ${request.method} ${path}`, checked.errors);
    },
  };
}

/** A line for each answer that was checked, in the file that LOCKKEEPER_API_CHECKS names: who runs the tests counts them. */
function listCheck(line: string): void {
  const list = process.env['LOCKKEEPER_API_CHECKS'];
  if (list !== undefined && list !== '') appendFileSync(list, `${line}\n`);
}

/** Publishers write `nullable` beside an `enum` without null, and mean that null is allowed. */
function allowNull(_key: string, value: unknown): unknown {
  const { nullable, enum: words } = (value ?? {}) as { nullable?: unknown; enum?: unknown };
  return nullable === true && Array.isArray(words) ? { ...(value as object), enum: [...words, null] } : value;
}

type SchemaError = { readonly instancePath: string; readonly message?: string };

const describe = (what: string, errors: readonly SchemaError[] | null | undefined) =>
  (errors ?? []).map(({ instancePath, message = '' }) => `${what}: ${instancePath} ${message}`);
