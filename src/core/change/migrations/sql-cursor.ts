// Walks over the tokens of one SQL statement. Pure.
import type { SqlToken } from './sql-tokens.ts';

/** A place in a list of tokens; every `accept` moves on only when it matches. */
export class SqlCursor {
  readonly tokens: readonly SqlToken[];
  #index = 0;

  constructor(tokens: readonly SqlToken[]) {
    this.tokens = tokens;
  }

  get done(): boolean {
    return this.#index >= this.tokens.length;
  }

  get token(): SqlToken | undefined {
    return this.tokens[this.#index];
  }

  /** The word at `offset` from here in capitals; empty when there is none. */
  word(offset = 0): string {
    return this.tokens[this.#index + offset]?.upper ?? '';
  }

  /** The text of the token at `offset` from here; empty at the end. */
  symbol(offset = 0): string {
    return this.tokens[this.#index + offset]?.text ?? '';
  }

  next(): SqlToken | undefined {
    const token = this.token;
    this.#index += 1;
    return token;
  }

  /** Passes the words when they follow in this order. */
  accept(...words: readonly string[]): boolean {
    if (!words.every((expected, offset) => this.word(offset) === expected)) return false;
    this.#index += words.length;
    return true;
  }

  /** Passes one of the words. */
  acceptAny(...words: readonly string[]): boolean {
    if (this.word() === '' || !words.includes(this.word())) return false;
    this.#index += 1;
    return true;
  }

  acceptSymbol(symbol: string): boolean {
    const token = this.token;
    if (token?.kind !== 'symbol' || token.text !== symbol) return false;
    this.#index += 1;
    return true;
  }

  acceptIfExists(): boolean {
    return this.accept('IF', 'EXISTS') || this.accept('IF', 'NOT', 'EXISTS');
  }

  /** Reads a name with its schema (`a.b`); undefined when none stands here. */
  name(): string | undefined {
    const parts: string[] = [];
    for (;;) {
      const token = this.token;
      if (token === undefined || (token.kind !== 'word' && token.kind !== 'name')) break;
      parts.push(token.text);
      this.#index += 1;
      if (!this.acceptSymbol('.')) break;
      while (this.acceptSymbol('.')) parts.push('');
    }
    const name = parts.filter((part) => part !== '').join('.');
    return name === '' ? undefined : name;
  }

  /** Names with commas between them. */
  names(): string[] {
    const names: string[] = [];
    do {
      this.acceptIfExists();
      const name = this.name();
      if (name === undefined) break;
      names.push(name);
    } while (this.acceptSymbol(','));
    return names;
  }

  /** Reads what stands between the parentheses that open here; null when none open. */
  parentheses(): readonly SqlToken[] | null {
    if (!this.acceptSymbol('(')) return null;
    const from = this.#index;
    let depth = 1;
    while (!this.done && depth > 0) {
      const token = this.next();
      if (token?.kind !== 'symbol') continue;
      if (token.text === '(') depth += 1;
      else if (token.text === ')') depth -= 1;
    }
    return this.tokens.slice(from, depth === 0 ? this.#index - 1 : this.#index);
  }

  rest(): readonly SqlToken[] {
    return this.tokens.slice(this.#index);
  }

  /** Moves to the first of the words outside parentheses and returns what was passed. */
  until(...words: readonly string[]): readonly SqlToken[] {
    const from = this.#index;
    let depth = 0;
    while (!this.done) {
      const token = this.token;
      if (depth === 0 && token?.upper !== '' && words.includes(token?.upper ?? '')) break;
      if (token?.kind === 'symbol' && token.text === '(') depth += 1;
      if (token?.kind === 'symbol' && token.text === ')') depth -= 1;
      this.#index += 1;
    }
    return this.tokens.slice(from, this.#index);
  }
}

/** Cuts tokens at the commas that stand outside parentheses. */
export function splitAtCommas(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const parts: SqlToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'symbol') {
      if (token.text === '(') depth += 1;
      if (token.text === ')') depth -= 1;
      if (token.text === ',' && depth === 0) {
        parts.push([]);
        continue;
      }
    }
    parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
