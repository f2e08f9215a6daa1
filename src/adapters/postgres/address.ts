// Reads an address of PostgreSQL, in which there is no password. Pure.
import { Failure } from '../../failure.ts';

export type PostgresAddress = {
  /** A name, an IP address, or the folder of a socket. */
  readonly host: string;
  readonly port: number;
  /** null: none is named, and the user's own name is taken. */
  readonly user: string | null;
  readonly database: string;
  /** How the connection is protected; `off`: not at all. `ca`: PEM file of the authorities to trust, null: Node's own. */
  readonly tls: 'off' | { readonly checksName: boolean; readonly ca: string | null };
  /** For messages: without parameters, and without anything that could be a secret. */
  readonly shown: string;
};

const addressPattern =
  /^postgres(?:ql)?:\/\/(?:(?<user>[^@/?#]*)@)?(?<host>\[[^\]/?#]*\]|[^:/?#@[\]]*)(?::(?<port>\d{1,5}))?\/(?<database>[^/?#]+)(?:\?(?<parameters>[^#]*))?$/u;

const tlsModes: ReadonlySet<string> = new Set(['disable', 'require', 'verify-ca', 'verify-full']);

/**
 * The parts of `postgres://USER@HOST[:PORT]/DATABASE[?sslmode=…&sslrootcert=…]`.
 *
 * The connection is encrypted and its certificate checked unless the server is on this machine or `sslmode=disable`
 * says otherwise; `require` is no weaker here: who does not know the other side encrypts for anybody.
 * @throws {Failure} `arguments/invalid`
 */
export function parsePostgresAddress(address: string): PostgresAddress {
  const groups = addressPattern.exec(address)?.groups;
  if (groups === undefined) {
    // A password may hold any character: what is before the last @ is not looked at further, and never shown.
    if (/^postgres(?:ql)?:\/\/[^/?#]*:[^/?#]*@/u.test(address)) throw passwordInside();
    throw invalid('The address of PostgreSQL cannot be read.');
  }
  const { user = '', host = '', port = '5432', database = '', parameters = '' } = groups;
  if (user.includes(':')) throw passwordInside();
  const { mode, ca, socket } = readParameters(parameters);
  const where = socket ?? decode(host.replace(/^\[(.*)\]$/u, '$1'));
  const isHere = where === '' || isThisMachine(where);
  const tls = mode ?? (isHere ? 'disable' : 'verify-full');
  if (where.startsWith('/') && tls !== 'disable')
    throw invalid('A socket of this machine has no TLS: leave sslmode out.');
  if (Number(port) < 1 || Number(port) > 65_535) throw invalid(`PostgreSQL cannot listen on port ${port}.`);
  const named = user === '' ? null : decode(user);
  return {
    host: where === '' ? 'localhost' : where,
    port: Number(port),
    user: named,
    database: decode(database),
    tls: tls === 'disable' ? 'off' : { checksName: tls !== 'verify-ca', ca },
    shown: `postgres://${user === '' ? '' : `${user}@`}${host === '' ? (socket ?? 'localhost') : host}${groups['port'] === undefined ? '' : `:${port}`}/${database}`,
  };
}

function readParameters(text: string) {
  let mode: string | null = null;
  let ca: string | null = null;
  let socket: string | null = null;
  for (const [name, value] of new URLSearchParams(text)) {
    if (name === 'password') throw passwordInside();
    if (name === 'sslmode' && tlsModes.has(value)) mode = value;
    else if (name === 'sslmode')
      throw invalid(
        'sslmode of the address of PostgreSQL is none of disable, require, verify-ca, verify-full.',
      );
    else if (name === 'sslrootcert' && value !== '') ca = value;
    else if (name === 'host' && value.startsWith('/')) socket = value;
    else throw invalid('The address of PostgreSQL has a parameter that is not known here.');
  }
  return { mode, ca, socket };
}

const isThisMachine = (host: string): boolean =>
  host.startsWith('/') || /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|::1)$/iu.test(host);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw invalid('The address of PostgreSQL has a % that begins no escape.', cause);
  }
}

const form =
  'Give it as postgres://USER@HOST:PORT/DATABASE, with ?sslmode=disable|verify-ca|verify-full and &sslrootcert=FILE where needed.';

const invalid = (message: string, cause?: unknown) =>
  new Failure({ code: 'arguments/invalid', message, hint: form, cause });

const passwordInside = () =>
  new Failure({
    code: 'arguments/invalid',
    message: 'The address of PostgreSQL holds a password.',
    hint: 'Addresses are seen by everybody on the machine and in logs. Take the password out, set it in PGPASSWORD (input postgres-password), and change it if the address was logged.',
  });
