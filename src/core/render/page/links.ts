// Links of the page: to the web by code alone, and never to anything else. Pure.
import type { Ref } from '../../../domain/units.ts';
import { cutAt } from '../../text/cut-at.ts';
import { type Html, html, joined } from './html.ts';
import type { PageContext } from './page-context.ts';

const addressLengthMax = 2000;

/** `address` as an http(s) address without credentials; null for anything else. */
function webAddress(address: string): string | null {
  if (address.length > addressLengthMax || !/^https?:\/\/[^\s]+$/i.test(address)) return null;
  if (!URL.canParse(address)) return null;
  const { href, username, password } = new URL(address);
  return username === '' && password === '' ? href : null;
}

/** `shown` as a link where the address is one, else as it is. */
export function webLink(address: string | null | undefined, shown: Html): Html {
  const href = webAddress(address ?? '');
  return href === null ? shown : html`<a href="${href}" rel="noopener noreferrer">${shown}</a>`;
}

const sourcesMax = 4;
const nameMax = 40;

/** The sources of a claim, as issues and pull requests where there are some; nothing when there is none. */
export function sources(refs: readonly Ref[], context: PageContext): Html | null {
  const planned = refs.filter((ref) => /^(jira|pr|check|incident|note):/.test(ref));
  const told = planned.length > 0 ? [...planned, ...refs.filter((ref) => ref.startsWith('file:'))] : refs;
  const shown = [...new Set(told)];
  if (shown.length === 0) return null;
  const links = shown.slice(0, sourcesMax).map((ref) => sourceLink(ref, context));
  const rest = shown.length - links.length;
  return html` <span class="sources">${joined(links, ' ')}${rest > 0 ? html` <span>+${rest}</span>` : null}</span>`;
}

/** One source, by the name that people know it by. */
export function sourceLink(ref: Ref, context: PageContext): Html {
  const kind = ref.slice(0, ref.indexOf(':'));
  const id = ref.slice(ref.indexOf(':') + 1);
  const name = kind === 'file' ? id.slice(id.lastIndexOf('/') + 1) : id;
  return webLink(context.addresses.get(ref), html`<code>${cutAt(name, nameMax)}</code>`);
}
