// What a Django migration does to the state of its models, which is nothing to the database. Pure.

/** No list is longer. Units: characters. */
const listMax = 200_000;

/** Blanks what Django only remembers and never does to the database; positions of lines stay. */
export function withoutStateOperations(source: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: start } of source.matchAll(/\bstate_operations\s{0,20}=\s{0,20}\[/g)) {
    if (index < from) continue;
    const open = index + start.length;
    const end = closingBracket(source, open);
    // What follows may be inside of it: nothing more is taken for state alone.
    if (end === null) break;
    parts.push(source.slice(from, open), source.slice(open, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  return [...parts, source.slice(from)].join('');
}

/** Where the list that began before `from` ends; null: nowhere near. */
function closingBracket(source: string, from: number): number | null {
  const end = Math.min(source.length, from + listMax);
  let depth = 1;
  for (let index = from; index < end; index += 1) {
    const character = source[index];
    if (character === '[') depth += 1;
    if (character === ']') depth -= 1;
    if (depth === 0) return index;
  }
  return null;
}

/** Operations on the database, none of which has a known name. */
export const doesUnknown = (inside: string, known: RegExp): boolean =>
  /\bdatabase_operations\s*=\s*\[\s*[^\s\]]/.test(inside) && inside.search(known) === -1;
