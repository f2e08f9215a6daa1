// Reads the names out of the texts that Node makes of a certificate. Pure.

const namesMax = 500;
const lengthMax = 300;

/** A distinguished name on one line: Node writes one part a line and escapes line breaks inside. */
export const onOneLine = (name: string): string =>
  name
    .split('\n')
    .join(', ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .slice(0, lengthMax);

/**
 * DNS names, addresses and URIs of a `subjectAltName` as Node writes it; the common name where it has none.
 *
 * Node quotes values that hold commas or quotes as JSON: a value never ends inside its quotes.
 */
export function namesOf(input: {
  readonly alternatives: string | undefined;
  readonly subject: string;
}): string[] {
  const alternatives = [...(input.alternatives ?? '').matchAll(entry)]
    .map(({ groups }) => groups?.['quoted'] ?? groups?.['plain'] ?? '')
    .map((value) => (value.startsWith('"') ? unquote(value) : value));
  const found = alternatives.length > 0 ? alternatives : commonNames(input.subject);
  const clean = found
    .map((name) =>
      name
        .trim()
        .toLowerCase()
        .replace(/[\u0000-\u001f\u007f-\u009f]/g, ''),
    )
    .filter((name) => name !== '')
    .map((name) => name.slice(0, lengthMax));
  return [...new Set(clean)].sort().slice(0, namesMax);
}

const entry = /(?:^|, )(?:DNS|IP Address|URI):(?:(?<quoted>"(?:[^"\\]|\\.)*")|(?<plain>[^",]*))/g;

function unquote(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

const commonNames = (subject: string): readonly string[] =>
  subject
    .split('\n')
    .filter((part) => part.startsWith('CN='))
    .map((part) => part.slice('CN='.length));
