// The note: what changes, whom it touches, the way back, what to watch, the checklists, and what people added. Pure.
import type { Claim, Note } from '../../../domain/generated/note.ts';
import { categoryName } from '../../draft/category-names.ts';
import { levelName } from '../../draft/draft-summary.ts';
import { type Html, html } from './html.ts';
import { sources } from './links.ts';
import { checklistsPart, orderPart, rollbackPart, watchPart } from './note-plan.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { repositoriesPart } from './repositories-part.ts';
import { bodyText, listOf, titleText } from './text.ts';

/** Renders the whole note; a part without content is left out. */
export function noteSection(note: Note, context: PageContext): PageSection {
  const body = html`
    ${changesPart(note, context)}
    ${impactPart(note, context)}
    ${orderPart(note, context)}
    ${rollbackPart(note, context)}
    ${watchPart(note, context)}
    ${checklistsPart(note, context)}
    ${remarksPart(note, context)}
    ${repositoriesPart(note, context)}`;
  return { id: 'note', title: context.word('note'), count: `${note.changes.length}`, body };
}

function changesPart({ changes }: Note, context: PageContext): Html | null {
  if (changes.length === 0) return null;
  const loud = new Set(['breaking', 'migration', 'security']);
  const list = listOf(changes, {
    className: 'changes',
    context,
    file: 'note.json',
    entry: ({ text, category, refs, details = [] }) => {
      const name = categoryName(category, context.language);
      return html`<p class="what"><span class="tag ${loud.has(category) ? 'loud' : ''}">${name}</span> ${titleText(text, context)}${sources(refs, context)}</p>${claims(details, { context, max: context.limits.nested })}`;
    },
  });
  return html`<h3 id="changes">${context.word('changes')}</h3>${list}`;
}

function claims(
  all: readonly Claim[],
  { context, max }: { readonly context: PageContext; readonly max: number },
): Html | null {
  if (all.length === 0) return null;
  return listOf(all, {
    className: 'claims',
    max,
    context,
    file: 'note.json',
    entry: ({ text, refs }) => html`${titleText(text, context)}${sources(refs, context)}`,
  });
}

function impactPart({ impact }: Note, context: PageContext): Html {
  const { word, language, limits } = context;
  return html`
    <h3 id="impact">${word('impact')}: ${levelName(impact.level, language)}</h3>
    <div class="columns">
      <div><h4>${word('whyLevel')}</h4>${claims(impact.reasons, { context, max: limits.items })}</div>
      <div><h4>${word('scope')}</h4>${claims(impact.scope, { context, max: limits.items })}</div>
    </div>`;
}

function remarksPart({ remarks = [] }: Note, context: PageContext): Html | null {
  if (remarks.length === 0) return null;
  const list = listOf(remarks, {
    className: 'remarks',
    context,
    file: 'note.json',
    entry: ({ heading, after, markdown }) => {
      const place = heading ?? after ?? null;
      const title = place === null ? null : html`<h4>${titleText(place, context)}</h4>`;
      return html`${title}<pre>${bodyText(markdown, context)}</pre>`;
    },
  });
  return html`<h3 id="remarks">${context.word('remarks')}</h3>${list}`;
}
