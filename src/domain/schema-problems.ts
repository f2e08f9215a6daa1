// Turns what a validator found into lines for people. Pure.

/** The part of ajv's error object that lines are made of. */
export type SchemaError = {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
};

/** Describes each error on one line, in the order found, without repeats: `/rollback/trigger: must be string`. */
export function schemaProblems(errors: readonly SchemaError[] | null | undefined): readonly string[] {
  return [...new Set((errors ?? []).map((error) => `${error.instancePath || '/'}: ${describe(error)}`))];
}

function describe({ keyword, params, message }: SchemaError): string {
  switch (keyword) {
    case 'additionalProperties':
      return `has the unknown key ${JSON.stringify(params['additionalProperty'])}`;
    case 'enum':
      return `must be one of ${JSON.stringify(params['allowedValues'])}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    default:
      return message ?? `breaks "${keyword}"`;
  }
}
