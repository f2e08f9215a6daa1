// Addresses of services, as a config or an environment gives them. Pure.

/** What is wrong with the address of a service, as the end of a sentence that begins with it; null: nothing. */
export function addressProblem(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || /\s/.test(address) || !URL.canParse(address)) {
    return 'is not an http or https address';
  }
  const { username, password } = new URL(address);
  return username === '' && password === '' ? null : 'must hold no credentials';
}

/**
 * An address as reports and logs may show it: without query and fragment, since a query may be a signature that lets
 * everybody in. What is no address of the web stays as it is.
 */
export const shownAddress = (address: string): string =>
  /^https?:\/\//i.test(address) ? address.replace(/[?#].*$/su, '') : address;

/**
 * Whether what is sent to an address can be read on its way: plain http to another machine.
 *
 * False for what is no address.
 */
export function isReadableOnTheWay(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !/^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
