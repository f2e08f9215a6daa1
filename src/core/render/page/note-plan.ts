// The parts of the note that people work through: order, rollback, watch, checklists. Pure.
import type { ChecklistItem, Note } from '../../../domain/generated/note.ts';
import { dataTable } from './data-table.ts';
import { type Html, html } from './html.ts';
import { sources, webLink } from './links.ts';
import type { PageContext } from './page-context.ts';
import { listOf, spoken, titleText } from './text.ts';

/** In which order several modules go; null when there is one. */
export function orderPart({ order = [] }: Note, context: PageContext): Html | null {
  if (order.length === 0) return null;
  const list = listOf(order, {
    tag: 'ol',
    className: 'numbered',
    context,
    file: 'note.json',
    entry: ({ module, why, refs }) =>
      html`<strong>${titleText(module, context)}</strong> ${titleText(why, context)}${sources(refs, context)}`,
  });
  return html`<h3 id="order">${context.word('order')}</h3>${list}`;
}

/** The way back: when, how, how to tell, and what it does not bring back. */
export function rollbackPart({ rollback }: Note, context: PageContext): Html {
  const { word } = context;
  const steps = listOf(rollback.scenario, {
    tag: 'ol',
    className: 'numbered',
    context,
    file: 'note.json',
    entry: ({ step, text, refs }) =>
      html`${step === 'action' ? null : html`<strong class="label">${word(step)}</strong> `}${titleText(text, context)}${sources(refs, context)}`,
  });
  const caveats = listOf(rollback.caveats, {
    className: 'caveats',
    context,
    file: 'note.json',
    entry: ({ text, refs }) => html`${titleText(text, context)}${sources(refs, context)}`,
  });
  return html`
    <h3 id="rollback">${word('rollback')} <code>${rollback.strategy}</code></h3>
    ${steps}
    ${rollback.caveats.length > 0 ? html`<h4>${word('caveats')}</h4>${caveats}` : null}`;
}

/** What to watch after the deploy. */
export function watchPart({ monitoring }: Note, context: PageContext): Html {
  const { word, language, limits } = context;
  const shown = monitoring.scenario.slice(0, limits.items);
  const rows = shown.map(({ signal, threshold, minutes, refs }) => [
    html`${titleText(signal, context)}${sources(refs, context)}`,
    titleText(threshold, context),
    html`${duration(minutes, language)}`,
  ]);
  const table = dataTable({
    caption: word('watch'),
    columns: [word('signal'), word('trouble'), word('howLong')],
    rows,
    className: 'watch',
  });
  const dashboards = listOf(monitoring.dashboards, {
    context,
    file: 'note.json',
    entry: (dashboard) => webLink(dashboard, titleText(dashboard, context)),
  });
  return html`
    <h3 id="watch">${word('watch')}, ${duration(monitoring.hours * 60, language)}</h3>
    ${rows.length > 0 ? table : null}
    ${monitoring.dashboards.length > 0 ? html`<h4>${word('dashboards')}</h4>${dashboards}` : null}`;
}

const duration = (minutes: number, language: Note['language']): string =>
  minutes % 60 === 0
    ? { en: `${minutes / 60} h`, ko: `${minutes / 60}시간` }[language]
    : { en: `${minutes} min`, ko: `${minutes}분` }[language];

/** The lines to work through, with the marks that people set. */
export function checklistsPart({ checklists }: Note, context: PageContext): Html | null {
  const phases = (['before', 'during', 'after'] as const).filter((phase) => checklists[phase].length > 0);
  if (phases.length === 0) return null;
  const columns = phases.map((phase) => {
    const items = checklists[phase];
    const done = items.filter((item) => item.done).length;
    const list = listOf(items, {
      className: 'checklist',
      context,
      file: 'note.json',
      entry: (item) => checklistLine(item, context),
    });
    return html`<div><h4>${context.word(phase)} <span class="count">${done}/${items.length}</span></h4>${list}</div>`;
  });
  return html`<h3 id="checklists">${context.word('checklists')}</h3><div class="columns">${columns}</div>`;
}

function checklistLine({ text, done, refs = [] }: ChecklistItem, context: PageContext): Html {
  const mark = done ? 'done' : 'open';
  return html`<span class="mark ${mark}" aria-hidden="true"></span>${spoken(`${context.word(mark)}: `)}${titleText(text, context)}${sources(refs, context)}`;
}
