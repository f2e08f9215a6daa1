// Tables of the page: a caption, a scope for every heading, and room to scroll where the screen is narrow. Pure.
import { type Html, html } from './html.ts';

/** A table; the first cell of a row names the row. */
export type DataTable = {
  readonly caption: string;
  /** false: the caption is heard and not seen, where a heading already says it. */
  readonly captionShown?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Html[])[];
  readonly className?: string;
};

/** Renders a table in a region of its own, which the keyboard can scroll. */
export function dataTable(table: DataTable): Html {
  const { caption, columns, rows, className = '' } = table;
  const heads = columns.map((column) => html`<th scope="col">${column}</th>`);
  const lines = rows.map(([first, ...rest]) => {
    const cells = rest.map((cell) => html`<td>${cell}</td>`);
    return html`<tr><th scope="row">${first ?? null}</th>${cells}</tr>`;
  });
  const captionClass = table.captionShown === true ? '' : 'spoken';
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label="${caption}">
      <table class="${className}">
        <caption><span class="${captionClass}">${caption}</span></caption>
        <thead><tr>${heads}</tr></thead>
        <tbody>${lines}</tbody>
      </table>
    </div>`;
}
