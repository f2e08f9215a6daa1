// The grade as a dial: four fields from stable to danger, and a hand. Pure.
import type { Decision } from '../../../domain/generated/decision.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';

/** Safest first. */
export const grades = ['stable', 'caution', 'warning', 'danger'] as const;

type Grade = Decision['grade'];

const center = { x: 100, y: 100 };
const radius = 82;
/** Degrees between two fields. */
const gap = 5;
const field = 180 / grades.length;

/** Draws the dial with the grade in words below it. */
export function gradeDial(grade: Grade, { word }: PageContext): Html {
  const fields = grades.map((each, index) => {
    const from = pointAt(180 - index * field - (index === 0 ? 0 : gap / 2));
    const to = pointAt(180 - (index + 1) * field + (index === grades.length - 1 ? 0 : gap / 2));
    const path = `M${from} A${radius} ${radius} 0 0 1 ${to}`;
    return html`<path class="field ${each === grade ? `grade-${each}` : 'other'}" d="${path}"/>`;
  });
  const angle = 180 - (grades.indexOf(grade) + 0.5) * field;
  const label = `${word('grade')}: ${word(grade)} (${grades.indexOf(grade) + 1}/${grades.length})`;
  return html`
    <figure class="dial">
      <svg viewBox="0 0 200 112" role="img" aria-label="${label}">
        ${fields}
        <path class="hand" d="M${pointAt(angle, 5)} L${pointAt(angle, 62)}"/>
        <circle class="hub" cx="${center.x}" cy="${center.y}" r="5"/>
      </svg>
      <figcaption><span class="label">${word('grade')}</span><strong class="grade-${grade}">${word(grade)}</strong></figcaption>
    </figure>`;
}

/** A point of the dial in user units; 180 degrees is left, 0 right. */
function pointAt(degrees: number, distance = radius): string {
  const radians = (degrees * Math.PI) / 180;
  const x = center.x + distance * Math.cos(radians);
  const y = center.y - distance * Math.sin(radians);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
