// Makes the web address of a repository from the address of its remote. Pure.

/** https://host/path without credentials, port of ssh and `.git`; null when the remote is no host on the web. */
export function toWebUrl(remote: string): string | null {
  const scp = /^(?:[^@/\s]+@)?([^:/\s]+\.[^:/\s]+):(?!\/\/)\/?(.+)$/u.exec(remote);
  if (scp !== null) return parse(`https://${scp[1]}/${scp[2]}`);
  const schemed = /^(?:(https?)|ssh|git|git\+ssh):\/\/(?:[^@/]*@)?(.+)$/iu.exec(remote);
  if (schemed === null) return null;
  const [, web, rest = ''] = schemed;
  return web === undefined
    ? parse(`https://${rest.replace(/^([^/:]+):\d+/u, '$1')}`)
    : parse(`${web}://${rest}`);
}

/** The last part of a remote's address or of a folder, without `.git`. */
export function repositoryName(address: string): string {
  const name = address.replace(/[/\\]+$/u, '').replace(/\/?\.git$/u, '');
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'), name.lastIndexOf(':')) + 1);
}

function parse(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, host, pathname } = new URL(text);
  const path = pathname.replace(/\/+$/u, '').replace(/\.git$/u, '');
  return host === '' || path === '' ? null : `${protocol}//${host}${path}`;
}
