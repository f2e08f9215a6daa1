// PostgreSQL's parser behind its port, loaded when it is first asked for. Effects: those of loading it.
import type { ParsePostgres } from '../../domain/postgres-syntax.ts';
import type { PostgresParser } from '../../ports.ts';

const loadHere = async (): Promise<ParsePostgres> =>
  (await import('./parse-postgres.ts')).loadParsePostgres();

/** Returns the parser; `load` brings its code, once. A machine without WebAssembly, or a copy without its file, has none. */
export function createPostgresParser(load: () => Promise<ParsePostgres> = loadHere): PostgresParser {
  let loading: Promise<ParsePostgres | null> | undefined;
  return {
    load: () => {
      loading ??= load().catch(() => null);
      return loading;
    },
  };
}
