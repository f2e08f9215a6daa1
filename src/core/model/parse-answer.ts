// Finds the JSON object in what a model answered: alone, fenced as code, or with prose around it. Pure.

/** The object, or what is wrong with the text. */
export type ParsedAnswer =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: readonly string[] };

const lengthMax = 200_000;
/** Objects in the prose before the answer that are worth a try. */
const startsMax = 5;
/** Opens a block of code, at the end of a line. */
const fenceOpens = /```(?:json)?\s*$/u;

/** The object that `text` holds; a problem when it holds none. */
export function parseAnswer(text: string): ParsedAnswer {
  const bounded = text.slice(0, lengthMax);
  for (const candidate of [bounded, ...fencedIn(bounded), ...objectsIn(bounded)]) {
    const value = parseObject(candidate);
    if (value !== null) return { ok: true, value };
  }
  return { ok: false, problems: ['The answer is not one whole JSON object.'] };
}

/** What stands in blocks of code that are closed. Line by line: it takes no more time than the text is long. */
function fencedIn(text: string): readonly string[] {
  const found: string[] = [];
  let block: string[] | null = null;
  for (const line of text.split('\n')) {
    if (block === null) block = fenceOpens.test(line) ? [] : null;
    else if (line.trimStart().startsWith('```')) {
      found.push(block.join('\n'));
      block = null;
    } else block.push(line);
  }
  return found;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** Stretches from an opening brace to the one that closes it, outermost only. */
function objectsIn(text: string): readonly string[] {
  const found: string[] = [];
  let start = text.indexOf('{');
  for (let tries = 0; start >= 0 && tries < startsMax; tries += 1) {
    const end = closingBrace(text, start);
    if (end === null) {
      start = text.indexOf('{', start + 1);
    } else {
      found.push(text.slice(start, end + 1));
      start = text.indexOf('{', end + 1);
    }
  }
  return found;
}

function closingBrace(text: string, start: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return null;
}
