// What a model advises, marked as such: it changes no finding and no decision. Pure.
import type { Advice } from '../../../domain/generated/review.ts';
import { type Html, html } from './html.ts';
import { sources } from './links.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { bodyText, listOf, titleText } from './text.ts';

const kinds = ['risk', 'instead', 'missing'] as const;

/** null when no model was asked. */
export function adviceSection(advice: Advice | undefined, context: PageContext): PageSection | null {
  if (advice === undefined) return null;
  const { word } = context;
  const points = kinds.map((kind) => pointList(kind, advice, context)).filter((list) => list !== null);
  const body =
    advice.engine === 'none'
      ? html`<p class="empty">${word('noAdvice')} ${bodyText(advice.reason ?? '', context)}</p>`
      : html`
        <p class="by-model">${word('byModel').replace('{model}', advice.model ?? '?')}</p>
        ${points}
        ${checklist(advice, context)}`;
  return { id: 'advice', title: word('advice'), count: `${advice.points.length}`, body };
}

function pointList(kind: (typeof kinds)[number], { points }: Advice, context: PageContext): Html | null {
  const some = points.filter((point) => point.kind === kind);
  if (some.length === 0) return null;
  const { word } = context;
  const list = listOf(some, {
    className: 'points',
    context,
    file: 'review.json',
    entry: ({ text, refs, raises, rule }) =>
      html`${raises ? html`<strong class="tag">${word('raises')}</strong> ` : null}${bodyText(text, context)}${rule === undefined ? null : html` <code class="rule">${titleText(rule, context)}</code>`}${sources(refs, context)}`,
  });
  return html`<h3>${word(kind)}</h3>${list}`;
}

function checklist({ checklist: lines }: Advice, context: PageContext): Html | null {
  if (lines.length === 0) return null;
  const { word } = context;
  const list = listOf(lines, {
    className: 'points',
    context,
    file: 'review.json',
    entry: ({ phase, text, refs }) =>
      html`<span class="tag">${word(phase)}</span> ${bodyText(text, context)}${sources(refs, context)}`,
  });
  return html`<h3>${word('adviceChecklist')}</h3>${list}`;
}
