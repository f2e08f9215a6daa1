// src/domain/schema-problems.ts
function schemaProblems(errors) {
  return [...new Set((errors ?? []).map((error) => `${error.instancePath || "/"}: ${describe(error)}`))];
}
function describe({ keyword, params, message }) {
  switch (keyword) {
    case "additionalProperties":
      return `has the unknown key ${JSON.stringify(params["additionalProperty"])}`;
    case "enum":
      return `must be one of ${JSON.stringify(params["allowedValues"])}`;
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}`;
    default:
      return message ?? `breaks "${keyword}"`;
  }
}

export {
  schemaProblems
};
