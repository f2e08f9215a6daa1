// Argo CD's published description, Swagger 2, as the OpenAPI 3 that the check of fakes takes. Pure.

type Json = { readonly [key: string]: unknown };
type Swagger = {
  swagger?: string;
  openapi?: string;
  paths: unknown;
  definitions?: Readonly<Record<string, Json>>;
  components?: unknown;
};

/** What the fake serves. */
const served = [
  '/api/v1/applications/{name}',
  '/api/v1/applications/{name}/manifests',
  '/api/v1/projects/{name}',
  '/api/v1/projects/{project.metadata.name}',
] as const;

/** Definitions whose members the description does not list: any JSON. */
const open: ReadonlySet<string> = new Set(['v1FieldsV1', 'runtimeRawExtension', 'v1JSON']);

/**
 * Leaves the paths that the fake serves, with their definitions closed: a member that Argo CD does not know is a mistake.
 *
 * @throws when the description is not of the kind that was published
 */
export function toOpenApi(given: { paths: unknown }): void {
  const swagger: Swagger = given;
  if (swagger.swagger !== '2.0') throw new Error('Argo CD publishes Swagger 2.0');
  const paths = swagger.paths as Readonly<Record<string, Json>>;
  const [applications, manifests, readProject, writeProject] = served.map((path) => {
    const found = paths[path];
    if (found === undefined) throw new Error(`not described: ${path}`);
    return Object.fromEntries(
      Object.entries(found).map(([method, operation]) => [method, toOperation(operation as Json)]),
    );
  });
  const definitions = Object.entries(swagger.definitions ?? {}).map(([name, schema]) => [
    name,
    open.has(name) || schema['properties'] === undefined ? {} : { ...schema, additionalProperties: false },
  ]);
  swagger.paths = refer({
    [served[0]]: applications,
    [served[1]]: manifests,
    // The two names of one path parameter.
    [served[2]]: { ...readProject, put: rename(writeProject?.['put']) },
  });
  swagger.components = refer({ schemas: Object.fromEntries(definitions) });
  swagger.openapi = '3.0.3';
  delete swagger.swagger;
  delete swagger.definitions;
}

type Parameter = Json & { readonly name: string; readonly in: string };

function toOperation(operation: Json): Json {
  const parameters = (operation['parameters'] ?? []) as readonly Parameter[];
  const body = parameters.find((parameter) => parameter.in === 'body');
  const responses = operation['responses'] as Readonly<Record<string, Json>>;
  return {
    operationId: operation['operationId'],
    parameters: parameters.filter((parameter) => parameter.in !== 'body').map(toParameter),
    ...(body !== undefined && { requestBody: { required: true, ...contentOf(body['schema']) } }),
    responses: Object.fromEntries(
      // Errors are of one form, whatever their status.
      ['200', '400', '401', '403', '404', '409'].map((status) => {
        const { description, schema } = responses[status] ?? responses['default'] ?? {};
        return [status, { description, ...contentOf(schema) }];
      }),
    ),
  };
}

/** Lists in queries are checked by their last entry: that is what the check of fakes is given. */
function toParameter({ name, in: place, required, type, items }: Parameter): Json {
  const schema = type === 'array' ? { type: 'string', ...(items as Json) } : { type };
  return { name, in: place, ...(required === true && { required }), schema };
}

const contentOf = (schema: unknown) => ({ content: { 'application/json': { schema } } });

const rename = (operation: unknown): unknown =>
  JSON.parse(JSON.stringify(operation).replaceAll('"project.metadata.name"', '"name"'));

const refer = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('"#/definitions/', '"#/components/schemas/'));
