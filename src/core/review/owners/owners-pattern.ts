// Patterns of CODEOWNERS files, as GitHub reads them: like those of gitignore, with exceptions. Pure.

/** A compiled pattern. */
export type OwnersPattern = {
  readonly matches: (segments: readonly string[]) => boolean;
  /** The path at which everything that it can match begins; empty: anywhere. */
  readonly root: string;
};

/** Stands for one item; `many` for any number of them, none included. */
type Token = ((item: string) => boolean) | typeof many;
const many = null;
const any = (): boolean => true;

/**
 * Compiles a pattern that the parser let through.
 *
 * Unlike in gitignore, one that ends in `/*` is for the files directly there and not for folders with all that is in
 * them, and brackets are characters like others. A path is given in segments, case matters, and a match takes no
 * longer than pattern and path multiplied, whatever they are.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function compileOwnersPattern(pattern: string): OwnersPattern {
  const isForFolders = pattern.endsWith('/');
  const body = pattern.replace(/^\//u, '').replace(/\/$/u, '');
  if (body === '') return { matches: () => false, root: '' };
  const segments = body.split('/');
  const isAnchored = pattern.startsWith('/') || segments.length > 1;
  const last = segments.at(-1);
  const tokens: Token[] = isAnchored ? [] : [many];
  tokens.push(...segments.map(compileSegment));
  if (last === '**') tokens.push(any);
  else if (isForFolders) tokens.push(any, many);
  else if (last !== '*') tokens.push(many);
  return {
    matches: (path) => matchSequence(tokens, path),
    root: isAnchored ? literalStart(segments) : '',
  };
}

function literalStart(segments: readonly string[]): string {
  const end = segments.findIndex((segment) => /[*?\\]/u.test(segment));
  return (end === -1 ? segments : segments.slice(0, end)).join('/');
}

function compileSegment(segment: string): Token {
  if (segment === '**') return many;
  if (segment === '*') return any;
  if (!/[*?\\]/u.test(segment)) return (name) => name === segment;
  const [start = '', end = '', ...more] = segment.split('*');
  if (more.length === 0 && !/[?\\]/u.test(segment)) return isBetween(start, end);
  const tokens = readCharacters(segment);
  return (name) => matchSequence(tokens, Array.from(name));
}

/** One star, as most patterns have: asked of every part of every path, it pays to look at both ends alone. */
const isBetween =
  (start: string, end: string) =>
  (name: string): boolean =>
    name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);

function readCharacters(segment: string): readonly Token[] {
  const tokens: Token[] = [];
  let isEscaped = false;
  for (const character of segment) {
    const isEscape: boolean = character === '\\' && !isEscaped;
    if (character === '*' && !isEscaped) tokens.push(many);
    else if (character === '?' && !isEscaped) tokens.push(any);
    else if (!isEscape) tokens.push((other) => other === character);
    isEscaped = isEscape;
  }
  return tokens;
}

/** Whether the tokens name all the items in order. Goes back to the last `many` alone, as no earlier one could do more. */
function matchSequence(tokens: readonly Token[], items: readonly string[]): boolean {
  let at = 0;
  let resume: { readonly token: number; readonly item: number } | null = null;
  for (let item = 0; item < items.length; ) {
    const token = tokens[at];
    if (token === many) {
      at += 1;
      resume = { token: at, item };
    } else if (token?.(items[item] ?? '')) {
      at += 1;
      item += 1;
    } else {
      if (resume === null) return false;
      resume = { token: resume.token, item: resume.item + 1 };
      at = resume.token;
      item = resume.item;
    }
  }
  return tokens.slice(at).every((token) => token === many);
}
