// What is wrong with a connection or an answer of PostgreSQL, and the failure that people read. Pure.
import { Failure, type FailureCode } from '../../failure.ts';
import { describeNetworkError } from '../http/network-error.ts';
import type { PostgresAddress } from './address.ts';

/** What the server said, without its message: that may quote rows. */
class PostgresError extends Error {
  /** SQLSTATE, five characters. */
  readonly state: string;

  constructor(state: string, routine: string | null) {
    super(`PostgreSQL answered SQLSTATE ${state}${routine === null ? '' : ` (${routine})`}`);
    this.name = 'PostgresError';
    this.state = state;
  }
}

/** The server asks for a password, and there is none. */
export class PasswordMissing extends Error {}

/** SQLSTATE of an error of the server, also behind a failure; null: it is another error. */
export function stateOf(error: unknown): string | null {
  if (error instanceof Failure) return stateOf(error.cause);
  if (error instanceof PostgresError) return error.state;
  if (!(error instanceof Error) || !('code' in error) || !('severity' in error)) return null;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/u.test(error.code) ? error.code : null;
}

type Words = { readonly code: FailureCode; readonly message: string; readonly hint: string };

/** Any error of a query as a failure; `isOver`: the time of the run was up. */
export function postgresFailure(
  error: unknown,
  at: { readonly address: PostgresAddress; readonly isOver: boolean; readonly wasConnected: boolean },
): Failure {
  if (error instanceof Failure) return error;
  const { address } = at;
  const state = stateOf(error);
  if (state !== null && !(at.isOver && state === '57014')) {
    const routine =
      error instanceof Error && 'routine' in error && typeof error.routine === 'string'
        ? error.routine
        : null;
    return new Failure({ ...answerWords(state, address), cause: new PostgresError(state, routine) });
  }
  if (error instanceof PasswordMissing) return new Failure({ ...noPassword(address), cause: error });
  if (at.isOver) return new Failure({ ...outOfTime(address.shown), cause: error });
  return new Failure({ ...networkWords(error, at), cause: error });
}

const outOfTime = (shown: string): Words => ({
  code: 'postgres/unavailable',
  message: `PostgreSQL at ${shown} did not answer in the time that was left.`,
  hint: 'Give the run more time (--deadline), or look for what holds the server up: long transactions, or a disk that is slow.',
});

const noPassword = ({ shown }: PostgresAddress): Words => ({
  code: 'postgres/unauthorized',
  message: `PostgreSQL at ${shown} asks for a password, and there is none.`,
  hint: 'Set PGPASSWORD (input postgres-password). Password files are not read.',
});

function networkWords(
  error: unknown,
  { address, wasConnected }: { readonly address: PostgresAddress; readonly wasConnected: boolean },
): Words {
  const { shown } = address;
  const network = describeNetworkError(error);
  if (wasConnected)
    return {
      code: 'postgres/unavailable',
      message: `The connection to PostgreSQL at ${shown} broke; nothing is half-written there.`,
      hint: 'Look whether the server was stopped or a firewall ends long connections, and run again: writing the same twice changes nothing.',
    };
  const tls =
    address.tls === 'off'
      ? ''
      : ' It must speak TLS with a certificate for this name: of an authority of your own, name the file with sslrootcert=FILE; without TLS, say sslmode=disable.';
  const why =
    network?.text ??
    (error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? 'there is no such socket'
      : 'it did not begin a session');
  return {
    code: 'postgres/unavailable',
    message: `PostgreSQL at ${shown} could not be reached: ${why}.`,
    hint: `Check host and port, and that this machine may connect to them.${tls}`,
  };
}

/** By class of SQLSTATE where a class says it all. @see https://www.postgresql.org/docs/15/errcodes-appendix.html */
function answerWords(state: string, { shown, database }: PostgresAddress): Words {
  const stateClass = state.slice(0, 2);
  if (stateClass === '28')
    return {
      code: 'postgres/unauthorized',
      message: `PostgreSQL at ${shown} refused the login (${state}).`,
      hint: 'Check the user in the address and the password in PGPASSWORD, and that pg_hba.conf lets this machine in.',
    };
  if (state === '42501')
    return {
      code: 'postgres/unauthorized',
      message: `PostgreSQL at ${shown} does not let this user do that (${state}).`,
      hint: 'To create the tables, run once as a user who may: CREATE SCHEMA lockkeeper AUTHORIZATION <user>. To search, a user needs USAGE on the schema and SELECT on its tables.',
    };
  if (state === '3D000')
    return {
      code: 'postgres/unavailable',
      message: `PostgreSQL at ${shown} has no database "${database}".`,
      hint: 'Check the name, or create it: createdb --encoding=UTF8 NAME.',
    };
  if (state === '57014') return outOfTime(shown);
  if (stateClass === '08' || stateClass === '57' || state === '53300')
    return {
      code: 'postgres/unavailable',
      message: `PostgreSQL at ${shown} takes no queries now (${state}).`,
      hint: 'It is starting, stopping, or has too many connections. Run again; what was being written is not there.',
    };
  if (stateClass === '40')
    return {
      code: 'postgres/unavailable',
      message: `Others wrote to PostgreSQL at ${shown} again and again at the same moment (${state}).`,
      hint: 'Run again: nothing of this attempt is there, and nothing is lost of what the others wrote.',
    };
  if (state === '25006')
    return {
      code: 'postgres/failed',
      message: `PostgreSQL at ${shown} can only be read (${state}).`,
      hint: 'The address is that of a standby, or of a database set to read only. Give that of the primary to write.',
    };
  if (stateClass === '53')
    return {
      code: 'postgres/failed',
      message: `PostgreSQL at ${shown} has no room left on its disk or in its memory (${state}).`,
      hint: 'Make room on the server and run again; nothing of this attempt is there.',
    };
  return {
    code: 'postgres/failed',
    message: `PostgreSQL at ${shown} refused a query (${state}).`,
    hint: 'Look at the log of the server for that time. If its tables were changed by hand, restore them; otherwise report the code.',
  };
}
