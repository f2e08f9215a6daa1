// Texts of other people as markup: bounded, escaped, code spans as code. Pure.
import { cutAt } from '../../text/cut-at.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';

/** Pairs of backticks as people write them in subjects and Lockkeeper in its own sentences. */
const codePair = /`([^`\n]{1,160})`/g;

/** A title or a name, cut to the page's bounds. */
export const titleText = (text: string, { limits }: PageContext): Html => withCode(cutAt(text, limits.title));

/** A paragraph, cut to the page's bounds. */
export const bodyText = (text: string, { limits }: PageContext): Html => withCode(cutAt(text, limits.text));

function withCode(text: string): Html {
  const pieces: Html[] = [];
  let end = 0;
  for (const pair of text.matchAll(codePair)) {
    pieces.push(html`${text.slice(end, pair.index)}<code>${pair[1] ?? ''}</code>`);
    end = pair.index + pair[0].length;
  }
  return html`${pieces}${text.slice(end)}`;
}

/** A text for people who hear the page. */
export const spoken = (text: string): Html => html`<span class="spoken">${text}</span>`;

/** A list of entries within `limits.items`, and a line that says how many more there are and in which file. */
export function listOf<Item>(
  items: readonly Item[],
  input: {
    readonly entry: (item: Item, index: number) => Html;
    readonly context: PageContext;
    readonly file: 'review.json' | 'note.json';
    readonly tag?: 'ul' | 'ol';
    readonly className?: string;
    readonly max?: number;
  },
): Html {
  const { entry, context, file, className = 'plain' } = input;
  const max = Math.min(input.max ?? context.limits.items, context.limits.items);
  const entries = items.slice(0, max).map((item, index) => html`<li>${entry(item, index)}</li>`);
  const rest = items.length - entries.length;
  const more = rest > 0 ? html`<p class="more">${moreText(rest, { context, file })}</p>` : null;
  return input.tag === 'ol'
    ? html`<ol class="${className}">${entries}</ol>${more}`
    : html`<ul class="${className}">${entries}</ul>${more}`;
}

/** "… and 12 more, in review.json". */
export const moreText = (
  count: number,
  { context, file }: { readonly context: PageContext; readonly file: string },
): string =>
  ({ en: `… and ${count} more, in ${file}`, ko: `… 외 ${count}건은 ${file} 참고` })[context.language];
