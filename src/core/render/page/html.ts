// Markup as a type of its own: text becomes markup by being escaped, and in no other way. Pure.
import { escapeHtml } from '../escape-html.ts';

/** Markup of the page's own. Made by `html` alone, so that a text can never be mistaken for it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What a template may hold: texts are escaped, markup and lists of it are taken as they are, null is nothing. */
export type HtmlPart = string | number | null | Html | readonly Html[];

/**
 * A template of markup. Line breaks of the template and the indentation after them are left out.
 *
 * Attributes must stand in double quotes.
 */
export function html(template: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = '';
  template.forEach((fixed, index) => {
    markup += fixed.replace(/\n\s*/g, '');
    if (index < parts.length) markup += render(parts[index] ?? null);
  });
  return new Html(markup);
}

function render(part: HtmlPart): string {
  if (part === null) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  let markup = '';
  for (const { markup: piece } of part) markup += piece;
  return markup;
}

/** Pieces with `separator` between them. */
export function joined(pieces: readonly Html[], separator: string): Html {
  const between = escapeHtml(separator);
  return new Html(pieces.map(({ markup }) => markup).join(between));
}
