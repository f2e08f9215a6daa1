// Masks secrets in every text of a value, in one call. Effects: through the redactor.
import type { Redactor } from '../ports.ts';

/** The same value with its texts masked, and how many places were. Keys of objects stay. */
export async function redactValues<T>(
  value: T,
  redactor: Redactor,
): Promise<{ readonly value: T; readonly masked: number }> {
  const texts: string[] = [];
  visit(value, (text) => {
    texts.push(text);
    return text;
  });
  const redacted = await redactor.redact(texts);
  const masked = redacted.reduce((sum, entry) => sum + entry.masked, 0);
  if (masked === 0) return { value, masked };
  let next = 0;
  const clean = visit(value, (text) => redacted[next++]?.text ?? text);
  return { value: clean as T, masked };
}

function visit(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => visit(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, change)]));
}
