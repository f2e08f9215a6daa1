// Finds the repository that a web address names on one GitHub server. Pure.
import type { HostedRepository } from '../../domain/remote-publication.ts';

/**
 * The hosts, in lower case, at which people see the server that answers at `apiUrl`.
 *
 * api.github.com belongs to github.com, api.octocorp.ghe.com to octocorp.ghe.com; an Enterprise Server answers at its
 * own host.
 */
export function webHostsOf(apiUrl: string): readonly string[] {
  const { host } = new URL(apiUrl);
  if (host === 'api.github.com') return ['github.com', 'www.github.com', 'ssh.github.com'];
  return /^api\.[^.]+\.ghe\.com$/u.test(host) ? [host.replace(/^api\./u, '')] : [host];
}

/** Null: no address of a repository on one of `hosts`. Takes addresses of the web and of ssh. */
export function locate(url: string, hosts: readonly string[]): HostedRepository | null {
  const scp = /^(?:[^@/\s:]+@)?([^@:/\s]+):(?!\/)([^\s]+)$/u.exec(url);
  const address = scp === null ? url : `ssh://${scp[1]}/${scp[2]}`;
  if (!URL.canParse(address)) return null;
  const { protocol, host, hostname, pathname } = new URL(address);
  if (!/^(?:https?|ssh|git|git\+ssh):$/u.test(protocol)) return null;
  // The port of ssh is not the one of the web.
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isHere = hosts.some((known) => (isWeb ? known === host : known.replace(/:\d+$/u, '') === hostname));
  const path = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(pathname);
  const [, owner = '', name = ''] = path ?? [];
  const isNamed = [owner, name].every((part) => /[^.]/u.test(part));
  return isHere && isNamed ? { owner, name } : null;
}
