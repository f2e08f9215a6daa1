// Whether two addresses name the same repository. Pure.
import { isReadableOnTheWay } from '../../domain/web-address.ts';

/** However it is reached: https or ssh, with a user or `.git` or without. */
export const isSameRepository = (left: string, right: string): boolean => plain(left) === plain(right);

function plain(address: string): string {
  const bare = address
    .trim()
    .replace(/[?#].*$/su, '')
    .replace(/\/+$/u, '')
    .replace(/\.git$/iu, '');
  const scp = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/|\d+\/)\/?(.+)$/u.exec(bare);
  const schemed = /^[a-z+]+:\/\/(?:[^@/]*@)?(.*)$/iu.exec(bare);
  const path = schemed?.[1] ?? (scp === null ? bare : `${scp[1]}/${scp[2]}`);
  return path.replace(/^([^/:]+):(?:22|443)\//u, '$1/').toLowerCase();
}

/**
 * The address to clone from that the label `org.opencontainers.image.source` names; null: none that is safe to ask.
 *
 * Builders also write the page of a folder there.
 */
export function cloneAddressOf(source: string): string | null {
  if (!/^https?:\/\//iu.test(source) || !URL.canParse(source) || isReadableOnTheWay(source)) return null;
  const { origin, pathname, username, password } = new URL(source);
  if (username !== '' || password !== '') return null;
  const path = pathname.replace(/\/(?:-\/)?(?:tree|blob|src|commit)\/.*$/u, '').replace(/\/+$/u, '');
  return path.split('/').length < 3 ? null : `${origin}${path}`;
}
