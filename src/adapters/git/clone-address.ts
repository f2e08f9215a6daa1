// Reads the address that a repository is cloned from, and refuses what is none. Pure.
import { Failure } from '../../failure.ts';

/** An address that is safe to hand to git. */
export type CloneAddress = {
  readonly scheme: 'https' | 'http' | 'ssh' | 'file';
  /** For git: without a user where the user is only half of a credential. */
  readonly url: string;
  /** For people: without a user. */
  readonly shown: string;
  /** `https://host:port`; null when it is not http(s). */
  readonly origin: string | null;
  /** The user that an http(s) address names: whom the token belongs to. */
  readonly user: string | null;
};

/**
 * Takes https, http, ssh and file addresses, and `user@host:path`; everything else would be a transport of git that
 * runs programs, or an option.
 *
 * @throws {Failure} `git/clone-failed`
 */
export function parseCloneAddress(address: string): CloneAddress {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(address)) throw refused(address, 'it holds a control character');
  const scheme = /^(https?|ssh|file):\/\//iu.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'http') return parseWeb(address, scheme);
  if (scheme === 'ssh') return parseSsh(address, sshPattern);
  if (scheme === 'file') return parseFile(address);
  return parseSsh(address, scpPattern);
}

function parseWeb(address: string, scheme: 'https' | 'http'): CloneAddress {
  if (!URL.canParse(address)) throw refused(address, 'it cannot be read');
  const url = new URL(address);
  if (url.password !== '') throw refused(address, 'it holds a password', passwordHint);
  if (url.pathname === '/') throw refused(address, 'it names a host and no repository');
  const user = url.username === '' ? null : decode(url.username);
  url.username = '';
  return { scheme, url: url.href, shown: url.href, origin: url.origin, user };
}

const host = String.raw`(?<host>\[[0-9a-fA-F:.]+\]|[^\s/:@[\]]+)`;
const sshPattern = new RegExp(
  String.raw`^ssh://(?:(?<user>[^\s/:@]+)(?<password>:[^\s/@]*)?@)?${host}(?::\d+)?(?<path>/.+)$`,
  'iu',
);
/** The two colons of `ext::command` are no host and path. */
const scpPattern = new RegExp(String.raw`^(?<user>[^\s/:@]+)@${host}:(?<path>(?!:).+)$`, 'u');

function parseSsh(address: string, pattern: RegExp): CloneAddress {
  const parts = pattern.exec(address)?.groups;
  if (parts === undefined) throw refused(address, 'it is no address that git is allowed to clone from');
  if (parts['password'] !== undefined) throw refused(address, 'it holds a password', passwordHint);
  const names = [parts['user'], parts['host'], parts['path']];
  if (names.some((name) => name?.startsWith('-')))
    throw refused(address, 'a part of it looks like an option');
  return { scheme: 'ssh', url: address, shown: withoutUser(address), origin: null, user: null };
}

function parseFile(address: string): CloneAddress {
  if (!/^file:\/\/\/./iu.test(address)) throw refused(address, 'a file address starts with file:///');
  return { scheme: 'file', url: address, shown: address, origin: null, user: null };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const withoutUser = (address: string): string => address.replace(/^(ssh:\/\/)?[^/@]*@/iu, '$1');

const passwordHint =
  'Take the password out of the config and give it in the environment variable LOCKKEEPER_CLONE_TOKEN.';

const addressHint =
  'Use https://host/owner/repository, ssh://git@host/path, git@host:path or file:///path as `clone`; or clone it in the pipeline and give its folder as `repository`.';

/** What stands before an @ may be a secret: it is not shown. */
function refused(address: string, reason: string, hint = addressHint): Failure {
  const shown = address.replace(/(^|\/\/)[^/]*@/u, '$1').slice(0, 200);
  return new Failure({
    code: 'git/clone-failed',
    message: `Cannot clone ${JSON.stringify(shown)}: ${reason}.`,
    hint,
  });
}
