// The heat map of other work: a table whose cells are as high as the work is near. Pure.
import type { Period, RelatedWork } from '../../../domain/generated/review.ts';
import { dateText } from '../../review/moment.ts';
import { type HeatCell, type HeatColumn, type HeatGrid, type HeatRow, heatGrid } from './heat-map-grid.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';
import { moreText, spoken, titleText } from './text.ts';

const rowsMax = 12;

/** Renders the map with a legend; null when there is nothing to lay out. */
export function heatMap(
  input: {
    readonly window: Period | null;
    readonly proposals: readonly Period[];
    readonly work: readonly RelatedWork[];
  },
  context: PageContext,
): Html | null {
  const grid = heatGrid({ ...input, timeZone: context.timeZone });
  if (grid === null) return null;
  const { word } = context;
  const rows = grid.rows.slice(0, Math.min(rowsMax, context.limits.items));
  const rest = grid.rows.length - rows.length;
  const caption = word('heatMap').replace('{zone}', context.timeZone);
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label="${caption}">
      <table class="heat">
        <caption><span>${caption}</span></caption>
        ${columnHeads(grid, context)}
        <tbody>
          ${input.window === null ? null : markRow('isOwn', grid, context)}
          ${rows.map((row) => heatRow(row, grid, context))}
          ${input.proposals.length === 0 ? null : markRow('isFree', grid, context)}
        </tbody>
      </table>
    </div>
    ${rest > 0 ? html`<p class="more">${moreText(rest, { context, file: 'review.json' })}</p>` : null}
    ${legend(context)}`;
}

function columnHeads({ columns, stepHours }: HeatGrid, context: PageContext): Html {
  const isDays = stepHours >= 24;
  const groups: { label: string; count: number }[] = [];
  for (const { date } of columns) {
    const label = isDays ? date.toPlainYearMonth().toString() : shortDate(date, context);
    const last = groups.at(-1);
    if (last?.label === label) last.count += 1;
    else groups.push({ label, count: 1 });
  }
  const dates = groups.map(
    ({ label, count }) => html`<th scope="colgroup" colspan="${count}"><span>${label}</span></th>`,
  );
  const heads = columns.map(
    (column) =>
      html`<th scope="col" class="${ownClass(column)}">${columnLabel(column, isDays, context)}</th>`,
  );
  return html`<thead><tr><td rowspan="2"></td>${dates}</tr><tr>${heads}</tr></thead>`;
}

/** Without the year, which the list of windows has. */
const shortDate = (date: HeatColumn['date'], { language }: PageContext): string =>
  dateText(date)[language].replace(`${date.year}-`, '');

function columnLabel({ date, hour }: HeatColumn, isDays: boolean, { language }: PageContext): Html {
  const twoDigits = String(isDays ? date.day : hour).padStart(2, '0');
  return html`${twoDigits}${spoken(isDays ? ` ${dateText(date)[language]}` : ':00')}`;
}

const ownClass = ({ isOwn }: HeatColumn): string => (isOwn ? 'own' : '');

function heatRow({ kind, name, cells }: HeatRow, { columns }: HeatGrid, context: PageContext): Html {
  const fields = columns.map((column, index) => {
    const cell = cells[index] ?? null;
    return html`<td class="${ownClass(column)}">${cell === null ? null : heatCell(cell, context)}</td>`;
  });
  const label =
    kind === name
      ? context.word(kind)
      : html`<span class="label">${context.word(kind)}</span> ${titleText(name, context)}`;
  return html`<tr><th scope="row">${label}</th>${fields}</tr>`;
}

const heatCell = ({ strength, count }: HeatCell, { word }: PageContext): Html =>
  html`<span class="level ${strength}">${spoken(`${word(strength)}, ${count}`)}${count > 1 ? html`<span aria-hidden="true">${count}</span>` : null}</span>`;

function markRow(mark: 'isOwn' | 'isFree', { columns }: HeatGrid, { word }: PageContext): Html {
  const [name, className] = mark === 'isOwn' ? [word('ownWindow'), 'ours'] : [word('freeWindows'), 'free'];
  const fields = columns.map((column) => {
    const filled = column[mark] ? html`<span class="level ${className}">${spoken(name)}</span>` : null;
    return html`<td class="${ownClass(column)}">${filled}</td>`;
  });
  return html`<tr><th scope="row">${name}</th>${fields}</tr>`;
}

function legend({ word }: PageContext): Html {
  const strengths = (['high', 'medium', 'low'] as const).map(
    (strength) => html`<li><span class="level ${strength}" aria-hidden="true"></span>${word(strength)}</li>`,
  );
  return html`<ul class="legend">${strengths}<li><span class="level ours" aria-hidden="true"></span>${word('ownWindow')}</li><li><span class="level free" aria-hidden="true"></span>${word('freeWindows')}</li></ul>`;
}
