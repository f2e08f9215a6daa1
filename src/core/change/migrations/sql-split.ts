// Splits SQL of any common dialect into statements, also where semicolons are missing. Pure.
import { readSqlTokens, type SqlToken } from './sql-tokens.ts';

/** The tokens of one statement; `text` is its source on one line, without comments. */
export type SqlStatement = { readonly tokens: readonly SqlToken[]; readonly text: string };

const textMax = 200;
const objectKinds = new Set(
  'TABLE INDEX UNIQUE VIEW MATERIALIZED SEQUENCE SCHEMA DATABASE TYPE FUNCTION PROCEDURE TRIGGER OR TEMP TEMPORARY GLOBAL UNLOGGED'.split(
    ' ',
  ),
);
const routineKinds = new Set(['FUNCTION', 'PROCEDURE', 'PROC', 'TRIGGER', 'PACKAGE', 'EVENT']);
/** After these words UPDATE, DELETE and INSERT are parts of the statement that stands already. */
const continuing = new Set(
  'ON DO FOR OR INSTEAD AFTER BEFORE THEN ALSO OF AS EXPLAIN GRANT REVOKE ANALYZE'.split(' '),
);

/** Splits `text` into statements; `closed` is false when a quote or comment was still open at the end. */
export function splitSql(text: string): {
  readonly statements: readonly SqlStatement[];
  readonly closed: boolean;
} {
  const { tokens, closed } = readSqlTokens(text);
  const statements: SqlStatement[] = [];
  let from = 0;
  const cut = (end: number, next: number): void => {
    if (end > from)
      statements.push({ tokens: tokens.slice(from, end), text: oneLine(text, tokens, from, end) });
    from = next;
  };
  let state = startState();
  let delimiter: string | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (index === from) state = startState();
    const given = delimiterOf(tokens, index, text);
    if (given !== null) {
      cut(index, given.next);
      delimiter = given.delimiter;
      index = given.next - 1;
    } else if (delimiter !== null && text.startsWith(delimiter, token.start)) {
      let next = index + 1;
      while ((tokens[next]?.start ?? text.length) < token.start + delimiter.length) next += 1;
      cut(index, next);
      index = from - 1;
    } else if (endsBatch(tokens, index)) {
      cut(index, index + 1);
    } else {
      follow(state, tokens, index, from);
      if (delimiter === null && token.kind === 'symbol' && token.text === ';' && !state.inRoutine)
        cut(index, index + 1);
      else if (
        index > from &&
        state.depth === 0 &&
        !state.inRoutine &&
        startsStatement(tokens, index, from)
      ) {
        cut(index, index);
        index -= 1;
      }
    }
  }
  cut(tokens.length, tokens.length);
  return { statements, closed };
}

type State = { depth: number; isRoutine: boolean; inRoutine: boolean; blocks: number; sawBlock: boolean };

const startState = (): State => ({
  depth: 0,
  isRoutine: false,
  inRoutine: false,
  blocks: 0,
  sawBlock: false,
});

/** Keeps track of parentheses and of the body of a function, procedure or trigger, whose semicolons end nothing. */
function follow(state: State, tokens: readonly SqlToken[], index: number, from: number): void {
  const token = tokens[index];
  if (token === undefined) return;
  if (token.kind === 'symbol') {
    if (token.text === '(') state.depth += 1;
    if (token.text === ')') state.depth = Math.max(0, state.depth - 1);
    return;
  }
  if (!state.isRoutine) {
    const isEarly = index - from <= 5 && tokens[from]?.upper === 'CREATE';
    if (isEarly && routineKinds.has(token.upper)) state.isRoutine = true;
    return;
  }
  const next = tokens[index + 1];
  if (token.upper === 'BEGIN' || (token.upper === 'CASE' && state.blocks > 0)) {
    if (token.upper === 'CASE' && tokens[index - 1]?.upper === 'END') return;
    state.blocks += 1;
    state.sawBlock = true;
    state.inRoutine = true;
  } else if (token.upper === 'END' && !['IF', 'LOOP', 'WHILE', 'REPEAT', 'FOR'].includes(next?.upper ?? '')) {
    state.blocks = Math.max(0, state.blocks - 1);
    if (state.blocks === 0 && state.sawBlock) state.inRoutine = false;
  } else if ((token.upper === 'AS' || token.upper === 'IS') && !state.sawBlock) {
    state.inRoutine = next?.kind !== 'string' && next?.kind !== 'body';
  }
}

/** `GO` of SQL Server and `/` of Oracle, alone on a line. */
function endsBatch(tokens: readonly SqlToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.leads || (token.upper !== 'GO' && token.text !== '/')) return false;
  return tokens[index + 1]?.leads ?? true;
}

function delimiterOf(
  tokens: readonly SqlToken[],
  index: number,
  text: string,
): { readonly delimiter: string | null; readonly next: number } | null {
  const token = tokens[index];
  if (token?.upper !== 'DELIMITER' || !token.leads) return null;
  const end = text.indexOf('\n', token.end);
  const given = text.slice(token.end, end === -1 ? text.length : end).trim();
  let next = index + 1;
  while (next < tokens.length && !(tokens[next]?.leads ?? true)) next += 1;
  return { delimiter: given === ';' || given === '' ? null : given, next };
}

/** Whether a new statement begins here although no semicolon ended the one before, as T-SQL allows. */
function startsStatement(tokens: readonly SqlToken[], index: number, from: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.leads || token.kind !== 'word') return false;
  const first = tokens[from]?.upper ?? '';
  const second = tokens[index + 1]?.upper ?? '';
  const before = tokens[index - 1];
  if (before?.text === ',' || continuing.has(before?.upper ?? '')) return false;
  switch (token.upper) {
    case 'CREATE':
      return second === 'TABLE' || second === 'INDEX' || (objectKinds.has(second) && first !== 'CREATE');
    case 'ALTER':
      return second === 'TABLE' || second === 'VIEW' || second === 'SEQUENCE';
    case 'DROP':
      return (
        second === 'TABLE' ||
        second === 'VIEW' ||
        second === 'PROCEDURE' ||
        (second === 'INDEX' && first !== 'ALTER')
      );
    case 'TRUNCATE':
      return second === 'TABLE';
    case 'DELETE':
      return second === 'FROM' && first !== 'WITH' && first !== 'MERGE';
    case 'INSERT':
      return second === 'INTO' && first !== 'WITH' && first !== 'MERGE';
    case 'UPDATE':
      return (
        first !== 'WITH' &&
        first !== 'MERGE' &&
        first !== 'CREATE' &&
        first !== 'INSERT' &&
        setFollows(tokens, index)
      );
    default:
      return false;
  }
}

function setFollows(tokens: readonly SqlToken[], index: number): boolean {
  for (let at = index + 2; at < index + 8; at += 1) if (tokens[at]?.upper === 'SET') return true;
  return false;
}

function oneLine(text: string, tokens: readonly SqlToken[], from: number, end: number): string {
  let line = '';
  for (let index = from; index < end && line.length <= textMax; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const touches = index === from || tokens[index - 1]?.end === token.start;
    const source = text.slice(token.start, Math.min(token.end, token.start + textMax + 1));
    line += (touches ? '' : ' ') + (token.kind === 'symbol' ? source : source.replace(/\s+/g, ' '));
  }
  return line.length > textMax ? `${line.slice(0, textMax - 1)}…` : line;
}
