// src/flows/redact-values.ts
async function redactValues(value, redactor) {
  const texts = [];
  visit(value, (text) => {
    texts.push(text);
    return text;
  });
  const redacted = await redactor.redact(texts);
  const masked = redacted.reduce((sum, entry) => sum + entry.masked, 0);
  if (masked === 0) return { value, masked };
  let next = 0;
  const clean = visit(value, (text) => redacted[next++]?.text ?? text);
  return { value: clean, masked };
}
function visit(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => visit(item, change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, change)]));
}

export {
  redactValues
};
