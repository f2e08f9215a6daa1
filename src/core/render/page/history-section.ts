// Earlier reviews: what changed since the last one, what a person edited, and all of them with their grades. Pure.
import type { Decision } from '../../../domain/generated/decision.ts';
import type { EarlierReview, Edit, FindingChange, Review } from '../../../domain/generated/review.ts';
import { dataTable } from './data-table.ts';
import { gradeLine } from './grade-line.ts';
import { type Html, html, joined } from './html.ts';
import { decisionIcon } from './icons.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { listOf, moreText, titleText } from './text.ts';
import { moment } from './when.ts';

/** Difference, edits and history, as far as there are any. */
export function historySection(review: Review, decision: Decision, context: PageContext): PageSection {
  const { word } = context;
  const history = review.history ?? [];
  const parts = [
    differencePart(review.difference, context),
    editsPart(review.note?.edited ?? [], context),
    ignoredPart(review.note?.ignored ?? [], context),
    earlierPart(history, decision, context),
  ].filter((part) => part !== null);
  const body = parts.length === 0 ? html`<p class="empty">${word('noHistory')}</p>` : html`${parts}`;
  return { id: 'history', title: word('history'), count: `${history.length}`, body };
}

function differencePart(difference: Review['difference'], context: PageContext): Html | null {
  if (difference === undefined) return null;
  const { word } = context;
  const groups = (['resolved', 'added', 'changed'] as const).map((kind) =>
    changeList(word(kind), difference[kind], context),
  );
  const same = groups.every((group) => group === null);
  return html`
    <h3 id="difference">${word('difference')}</h3>
    <p class="muted">${word('previous')} ${moment(difference.previous.at, context)}, ${word(difference.previous.decision)}</p>
    ${same ? html`<p>${word('noDifference')}</p>` : html`<div class="columns">${groups.filter((group) => group !== null)}</div>`}`;
}

function changeList(title: string, changes: readonly FindingChange[], context: PageContext): Html | null {
  if (changes.length === 0) return null;
  const { word } = context;
  const list = listOf(changes, {
    className: 'claims',
    context,
    file: 'review.json',
    entry: ({ title: name, from, to, message }) =>
      html`<strong>${titleText(name, context)}</strong> <span class="tag">${word(`stand-${from}`)} → ${word(`stand-${to}`)}</span>${message === undefined ? null : html`<br>${titleText(message, context)}`}`,
  });
  return html`<div><h4>${title} <span class="count">${changes.length}</span></h4>${list}</div>`;
}

function editsPart(edits: readonly Edit[], context: PageContext): Html | null {
  if (edits.length === 0) return null;
  const { word, limits } = context;
  const value = (text: string | undefined): Html =>
    text === undefined ? html`<span class="muted">–</span>` : titleText(text, context);
  const rows = edits
    .slice(0, limits.items)
    .map(({ field, kind, from, to }) => [
      html`<code>${titleText(field, context)}</code>`,
      html`${word(`edit-${kind}`)}`,
      value(from),
      value(to),
    ]);
  const rest = edits.length - rows.length;
  const table = dataTable({
    caption: word('edits'),
    columns: [word('field'), word('edit'), word('editFrom'), word('editTo')],
    rows,
  });
  return html`<h3 id="edits">${word('edits')} <span class="count">${edits.length}</span></h3>${table}${rest > 0 ? html`<p class="more">${moreText(rest, { context, file: 'review.json' })}</p>` : null}`;
}

function ignoredPart(ignored: readonly string[], context: PageContext): Html | null {
  if (ignored.length === 0) return null;
  const list = listOf(ignored, {
    className: 'claims',
    context,
    file: 'review.json',
    entry: (text) => titleText(text, context),
  });
  return html`<h3 id="ignored">${context.word('ignored')} <span class="count">${ignored.length}</span></h3>${list}`;
}

function earlierPart(
  history: readonly EarlierReview[],
  decision: Decision,
  context: PageContext,
): Html | null {
  if (history.length === 0) return null;
  const { word, limits } = context;
  const rows = history.slice(0, limits.items).map((earlier) => earlierRow(earlier, context));
  const rest = history.length - rows.length;
  const table = dataTable({
    caption: word('earlier'),
    columns: [
      word('at'),
      word('decision'),
      word('grade'),
      word('standard'),
      word('release'),
      word('failedRules'),
    ],
    rows,
    className: 'history',
  });
  const line = gradeLine([...history.map(({ grade }) => grade).reverse(), decision.grade], context);
  return html`<h3 id="earlier">${word('earlier')}</h3>${line}${table}${rest > 0 ? html`<p class="more">${moreText(rest, { context, file: 'review.json' })}</p>` : null}`;
}

function earlierRow(earlier: EarlierReview, context: PageContext): readonly Html[] {
  const { word, limits } = context;
  const heads = earlier.modules
    .slice(0, limits.nested)
    .map(({ name, headSha }) => html`${titleText(name, context)} <code>${headSha.slice(0, 8)}</code>`);
  const failed = (earlier.failed ?? [])
    .slice(0, limits.nested)
    .map((rule) => html`<code>${titleText(rule, context)}</code>`);
  const actor = earlier.actor === undefined ? null : html` · ${titleText(earlier.actor, context)}`;
  return [
    moment(earlier.at, context),
    html`<span class="nowrap">${decisionIcon(earlier.decision)} ${word(earlier.decision)}</span>`,
    html`${gradeName(earlier.grade, context)}`,
    html`${earlier.total === undefined ? '–' : `${earlier.met ?? '–'}/${earlier.total}`}`,
    html`${titleText(earlier.title, context)}<br><span class="muted">${joined(heads, ', ')}${actor}</span>`,
    failed.length === 0 ? html`<span class="muted">–</span>` : joined(failed, ', '),
  ];
}

/** Ledgers of other versions may know other grades. */
function gradeName(grade: string, context: PageContext): Html {
  const known = (['stable', 'caution', 'warning', 'danger'] as const).find((each) => each === grade);
  return known === undefined
    ? titleText(grade, context)
    : html`<span class="grade-${known}">${context.word(known)}</span>`;
}
