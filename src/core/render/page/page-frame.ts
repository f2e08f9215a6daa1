// The frame of the page: head, table of contents, main part and foot, around what the sections say. Pure.
import type { Decision } from '../../../domain/generated/decision.ts';
import { cutAt } from '../../text/cut-at.ts';
import { type Html, html } from './html.ts';
import { iconSymbols } from './icons.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { pageStyle } from './page-style.ts';
import { pageStyleHash } from './page-style-hash.ts';

/** Nothing is loaded, run, framed or sent; the one style sheet is known by its hash, the icon is in the page. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** What the tab of a browser shows: the decision as a coloured field. */
const tabColors = { pass: '2e7d5b', warn: 'b7791f', block: 'b3261e' } as const;

/** Puts the page together. */
export function pageFrame(
  input: {
    readonly title: string;
    readonly decision: Decision;
    readonly head: Html;
    readonly sections: readonly PageSection[];
  },
  context: PageContext,
): string {
  const { title, decision, head, sections } = input;
  const { word, language } = context;
  const icon = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23${tabColors[decision.decision]}'/%3E%3C/svg%3E`;
  const page = html`
    <html lang="${language}">
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="${policy}">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <title>${word(decision.decision)}: ${cutAt(title, context.limits.title)}</title>
      <link rel="icon" href="${icon}">
      <style>`.markup;
  const body = html`
    <body>
      <a class="skip" href="#now">${word('skip')}</a>
      ${iconSymbols}
      ${head}
      <div class="page">
        ${contents(sections, context)}
        <main>${sections.map(sectionBlock)}</main>
      </div>
      <footer>
        <p>${word('madeBy')}</p>
        <p>${word('schemaVersion')} ${decision.schemaVersion}</p>
      </footer>
    </body>
    </html>`.markup;
  return `<!DOCTYPE html>\n${page}${pageStyle}</style></head>${body}\n`;
}

function contents(sections: readonly PageSection[], { word }: PageContext): Html {
  const entries = sections.map(({ id, title, count }) => {
    const amount = count === undefined ? null : html` <span class="count">${count}</span>`;
    return html`<li><a href="#${id}">${title}${amount}</a></li>`;
  });
  return html`<nav aria-label="${word('contents')}"><ul>${entries}</ul></nav>`;
}

const sectionBlock = ({ id, title, body }: PageSection): Html =>
  html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${title}</h2>${body}</section>`;
