// Reads .gitattributes files: which paths they call generated, vendored or not text. Pure.
import picomatch from 'picomatch';

/** A .gitattributes file at head; `path` is its own. */
export type AttributesFile = { readonly path: string; readonly text: string };

/** What the attributes say about one path; null: nothing. */
export type PathAttributes = {
  readonly generated: boolean | null;
  readonly vendored: boolean | null;
  /** false: shown as binary. */
  readonly diff: boolean | null;
};

type AttributeName = keyof PathAttributes;
type Assignment = { readonly name: AttributeName; readonly value: boolean | null };
type Rule = { readonly matches: (path: string) => boolean; readonly assignments: readonly Assignment[] };
type Macros = Map<string, readonly Assignment[]>;

/** The folders of the paths and all folders above them, each with its .gitattributes path. */
export function listAttributesPaths(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>(['']);
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
      if (end === 0) break;
    }
  }
  return [...folders].map((folder) => `${folder}.gitattributes`);
}

/**
 * Makes the lookup of attributes by path.
 *
 * As in git: the last matching line of a file wins, a deeper file wins over the ones above it, macros are
 * defined in the root file, `binary` is built in.
 */
export function parseAttributes(files: readonly AttributesFile[]): (path: string) => PathAttributes {
  const macros: Macros = new Map([['binary', [{ name: 'diff', value: false }]]]);
  const folders = [...files]
    .sort((a, b) => a.path.length - b.path.length)
    .map((file) => {
      const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
      return { folder, rules: parseRules(file.text, { macros, isRoot: folder === '' }) };
    })
    .filter(({ rules }) => rules.length > 0);
  return (path) => {
    const found: { -readonly [name in AttributeName]: boolean | null } = {
      generated: null,
      vendored: null,
      diff: null,
    };
    for (const { folder, rules } of folders) {
      if (!path.startsWith(folder)) continue;
      const relative = path.slice(folder.length);
      for (const rule of rules) {
        if (!rule.matches(relative)) continue;
        for (const { name, value } of rule.assignments) found[name] = value;
      }
    }
    return found;
  };
}

/** The lines that say something which is asked for here. */
function parseRules(
  text: string,
  context: { readonly macros: Macros; readonly isRoot: boolean },
): readonly Rule[] {
  const rules: Rule[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const { pattern, rest } = splitLine(line);
    const assignments = rest.split(/[ \t\r]+/u).flatMap((word) => parseWord(word, context.macros));
    if (pattern.startsWith('[attr]')) {
      if (context.isRoot) context.macros.set(pattern.slice('[attr]'.length), assignments);
    } else if (assignments.length > 0 && !pattern.startsWith('!')) {
      rules.push({ matches: compilePattern(pattern), assignments });
    }
  }
  return rules;
}

function splitLine(line: string): { readonly pattern: string; readonly rest: string } {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/u.exec(line);
  if (quoted !== null) return { pattern: unquote(quoted[1] ?? ''), rest: quoted[2] ?? '' };
  const end = line.search(/[ \t]/u);
  return end === -1 ? { pattern: line, rest: '' } : { pattern: line.slice(0, end), rest: line.slice(end) };
}

/** C-style escapes but for octal ones, which only name bytes beyond ASCII. */
function unquote(text: string): string {
  const escapes = new Map([
    ['t', '\t'],
    ['n', '\n'],
    ['r', '\r'],
  ]);
  return text.replace(/\\(.)/gsu, (_, letter: string) => escapes.get(letter) ?? letter);
}

const namesOfAttributes: ReadonlyMap<string, AttributeName> = new Map([
  ['linguist-generated', 'generated'],
  ['linguist-vendored', 'vendored'],
  ['diff', 'diff'],
]);

/** `name`, `-name`, `!name`, `name=value`, or a macro. */
function parseWord(word: string, macros: Macros): readonly Assignment[] {
  const [, sign = '', key = '', text] = /^([-!]?)([^=]+)(?:=(.*))?$/su.exec(word) ?? [];
  const macro = sign === '' && text === undefined ? macros.get(key) : undefined;
  if (macro !== undefined) return macro;
  const name = namesOfAttributes.get(key);
  if (name === undefined) return [];
  if (sign === '!') return [{ name, value: null }];
  return [{ name, value: sign === '' && text !== 'false' }];
}

/** A pattern without a slash is matched with the file's name, any other with the path from the folder. */
function compilePattern(pattern: string): (path: string) => boolean {
  if (pattern.endsWith('/')) return () => false;
  const anchored = pattern.includes('/');
  const glob = (pattern.startsWith('/') ? pattern.slice(1) : pattern).replaceAll('[!', '[^');
  const matches = picomatch(glob, {
    dot: true,
    nobrace: true,
    noextglob: true,
    nonegate: true,
    strictSlashes: true,
  });
  return anchored ? matches : (path) => matches(path.slice(path.lastIndexOf('/') + 1));
}
