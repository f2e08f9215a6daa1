// The release standard: how much of it is met, rule by rule, and what did not run. Pure.
import type { Review } from '../../../domain/generated/review.ts';
import { findingStates, stateOf } from '../finding-states.ts';
import type { FindingGroups } from './finding-groups.ts';
import { stateName } from './finding-item.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { bodyText, listOf, titleText } from './text.ts';

/** Draws the standard as a bar of its rules, met first, and lists them. */
export function standardSection(review: Review, groups: FindingGroups, context: PageContext): PageSection {
  const { word } = context;
  const { met, total, version, notRun = [] } = review.standard;
  const placed = [...groups.danger, ...groups.caution, ...groups.passed];
  const rules = listOf(placed, {
    className: 'rules',
    context,
    file: 'review.json',
    entry: ({ finding, id }) => {
      const state = stateOf(finding);
      return html`${icon(state)}<a href="#${id}">${titleText(finding.title, context)}</a><span class="state ${state}">${stateName(state, context)}</span>`;
    },
  });
  const body = html`
    <p class="lead"><strong>${word('metOf').replace('{met}', `${met}`).replace('{total}', `${total}`)}</strong></p>
    ${standardBar(review, context)}
    ${rules}
    ${notRunList(notRun, context)}
    <p class="muted">${word('standardVersion')} <code>${version}</code></p>`;
  return { id: 'standard', title: word('standardTitle'), count: `${met}/${total}`, body };
}

const width = 400;

/** One field a state, as wide as its share; the list below says the same in words. */
function standardBar({ findings }: Review, context: PageContext): Html | null {
  if (findings.length === 0) return null;
  const counts = [...findingStates].reverse().map((state) => ({
    state,
    count: findings.filter((finding) => stateOf(finding) === state).length,
  }));
  const some = counts.filter(({ count }) => count > 0);
  let from = 0;
  const fields = some.map(({ state, count }) => {
    const share = (count / findings.length) * width;
    const field = html`<rect class="${state}" x="${from.toFixed(1)}" y="0" width="${Math.max(share - 2, 1).toFixed(1)}" height="10"/>`;
    from += share;
    return field;
  });
  const words = some.map(({ state, count }) => `${stateName(state, context)} ${count}`).join(', ');
  return html`<svg class="bar" viewBox="0 0 ${width} 10" preserveAspectRatio="none" role="img" aria-label="${words}">${fields}</svg>`;
}

function notRunList(notRun: NonNullable<Review['standard']['notRun']>, context: PageContext): Html | null {
  if (notRun.length === 0) return null;
  const list = listOf(notRun, {
    className: 'not-run',
    context,
    file: 'review.json',
    entry: ({ title, configure }) =>
      html`<strong>${titleText(title, context)}</strong> ${context.word('needs')} ${bodyText(configure, context)}`,
  });
  return html`<h3>${context.word('notRun')} <span class="count">${notRun.length}</span></h3>${list}`;
}
