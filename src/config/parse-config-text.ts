// YAML text → plain value with the place of every key; refuses what a config never needs. Pure.
import { Composer, type Document, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml';
import { type ConfigPath, type ConfigProblem, type Position, showText } from './config-problem.ts';
import { type Places, placeKey, placeNodes } from './place-nodes.ts';

/** Deeper than any config that the schema allows; the library's composer is recursive. */
const depthMax = 40;
const aliasesMax = 100;
const problemsMax = 25;

/** Finds a key or value; falls back to the nearest parent that has a place. */
export type Locate = (path: ConfigPath, at: 'key' | 'value') => Position | null;

export type ParsedConfig =
  | { readonly ok: true; readonly value: unknown; readonly locate: Locate }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Parses one YAML document whose top is a mapping; lists all syntax problems. */
export function parseConfigText(text: string): ParsedConfig {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const composed = compose(text, lines.addNewLine);
  if (!composed.ok) return refuse([{ offset: composed.offset, message: composed.message }], position);
  const { document } = composed;
  const syntax = [...document.errors, ...document.warnings].slice(0, problemsMax);
  if (syntax.length > 0) {
    return refuse(
      syntax.map((error) => ({
        offset: error.pos[0],
        message: `not YAML: ${showText(error.message.split('\n')[0] ?? '')}`,
      })),
      position,
    );
  }
  const top = topProblem(document);
  if (top !== null) return refuse([{ offset: 0, message: top }], position);
  const { places, problems } = placeNodes(document);
  if (problems.length > 0) return refuse(problems.slice(0, problemsMax), position);
  try {
    const value: unknown = document.toJS({ maxAliasCount: aliasesMax });
    return { ok: true, value, locate: (path, at) => findPlace(places, { path, at, position }) };
  } catch {
    // The library counts what aliases expand to and throws when that explodes; it throws nothing else.
    return refuse(
      [{ offset: 0, message: 'aliases (*name) expand to too much; write the values out' }],
      position,
    );
  }
}

type Composed =
  | { readonly ok: true; readonly document: Document.Parsed }
  | { readonly ok: false; readonly offset: number; readonly message: string };

/** Feeds the composer token by token, so that deep nesting is refused before anything recursive sees it. */
function compose(text: string, onNewLine: (offset: number) => void): Composed {
  const parser = new Parser(onNewLine);
  // Duplicate keys are found by placeNodes: the library compares every key with every other.
  const composer = new Composer({ uniqueKeys: false });
  const documents: Document.Parsed[] = [];
  let aliases = 0;
  const stop = (message: string): Composed => ({ ok: false, offset: parser.offset, message });
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('*')) aliases += 1;
    if (aliases > aliasesMax) return stop(`more than ${aliasesMax} aliases (*name)`);
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > depthMax) return stop(`nested more than ${depthMax} levels deep`);
    if (documents.length > 1) break;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  const [document, second] = documents;
  if (document === undefined || second !== undefined) return stop('more than one document (---) in the file');
  return { ok: true, document };
}

function topProblem(document: Document.Parsed): string | null {
  const top = document.contents;
  if (isMap(top)) return null;
  if (top === null || (isScalar(top) && top.value === null)) return 'the file is empty';
  return `the top must be keys with values, not ${isSeq(top) ? 'a list' : 'a single value'}`;
}

function refuse(
  problems: readonly { readonly path?: ConfigPath; readonly offset: number; readonly message: string }[],
  position: (offset: number) => Position,
): ParsedConfig {
  return {
    ok: false,
    problems: problems.map(({ path, offset, message }) => ({
      path: path ?? [],
      position: position(offset),
      message,
    })),
  };
}

function findPlace(
  places: Places,
  wanted: {
    readonly path: ConfigPath;
    readonly at: 'key' | 'value';
    readonly position: (offset: number) => Position;
  },
): Position | null {
  for (let length = wanted.path.length; length > 0; length -= 1) {
    const place = places.get(placeKey(wanted.path.slice(0, length)));
    if (place !== undefined) {
      return wanted.position(place[length === wanted.path.length ? wanted.at : 'key']);
    }
  }
  return null;
}
