// What a service says of its error, fit to be shown: short, on one line, without secrets or prompts. Pure.

const lengthMax = 200;
/** A run of that many characters that is also in the prompt was taken from there. */
const quoteLength = 24;
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu;

/** null: it says nothing, or quotes what was asked. */
export function readServiceMessage(
  body: string,
  kept: { readonly secret: string | null; readonly prompt: readonly string[] },
): string | null {
  const message = findMessage(body);
  if (message === null) return null;
  const masked = kept.secret === null ? message : message.replaceAll(kept.secret, '[key]');
  const line = masked.replace(control, ' ').trim();
  if (line === '' || quotes(line, kept.prompt)) return null;
  return line.length > lengthMax ? `${line.slice(0, lengthMax - 1).trimEnd()}…` : line;
}

/** Anthropic and Google say `error.message`, AWS `message`; a page of HTML says nothing. */
function findMessage(body: string): string | null {
  const value = parse(body);
  const found =
    member(member(value, 'error'), 'message') ?? member(value, 'message') ?? member(value, 'Message');
  return typeof found === 'string' ? found : null;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

function quotes(line: string, prompt: readonly string[]): boolean {
  const texts = prompt.map((text) => text.replace(control, ' '));
  for (let start = 0; start + quoteLength <= line.length; start += 1) {
    const part = line.slice(start, start + quoteLength);
    if (texts.some((text) => text.includes(part))) return true;
  }
  return false;
}
