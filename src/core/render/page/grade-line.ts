// The grades of the reviews as a line, oldest first: a trend at a glance. Pure.
import { grades } from './grade-dial.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';

const shownMax = 40;
const step = 16;
const rowHeight = 9;
const margin = 7;

/** Draws the newest forty; higher is safer, and the last point is this review. null with fewer than two. */
export function gradeLine(all: readonly string[], { word }: PageContext): Html | null {
  const points = all
    .slice(-shownMax)
    .map((grade) => grades.find((each) => each === grade) ?? null)
    .map((grade, index) => ({ grade, x: margin + index * step }))
    .flatMap(({ grade, x }) =>
      grade === null ? [] : [{ grade, x, y: margin + grades.indexOf(grade) * rowHeight }],
    );
  if (points.length < 2) return null;
  const width = (points.at(-1)?.x ?? 0) + margin;
  const height = 2 * margin + (grades.length - 1) * rowHeight;
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const dots = points.map(({ grade, x, y }, index) => {
    const size = index === points.length - 1 ? 5 : 3.2;
    return html`<circle class="grade-${grade}" cx="${x}" cy="${y}" r="${size}"/>`;
  });
  const label = `${word('trend')}: ${points.map(({ grade }) => word(grade)).join(', ')}`;
  return html`<svg class="trend" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}"><polyline points="${line}"/>${dots}</svg>`;
}
