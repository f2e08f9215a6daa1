// The calendar: other work around the window as a map and as a list, and the next free windows. Pure.
import type { Note } from '../../../domain/generated/note.ts';
import type { RelatedWork, Review } from '../../../domain/generated/review.ts';
import { heatMap } from './heat-map.ts';
import { type Html, html, joined } from './html.ts';
import { webLink } from './links.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { listOf, titleText } from './text.ts';
import { period } from './when.ts';

/** `work` that is absent was not read, which is no sign that nothing else is going on, and is said. */
export function calendarSection(note: Note, review: Review, context: PageContext): PageSection {
  const { word } = context;
  const { work, windows = [] } = review;
  const conflicts = (work ?? []).filter(({ overlaps }) => overlaps);
  const near = (work ?? []).filter(({ overlaps }) => !overlaps);
  const lead =
    work === undefined
      ? html`<p class="empty">${word('noCalendar')}</p>`
      : work.length === 0
        ? html`<p class="lead">${word('noWork')}</p>`
        : null;
  const body = html`
    ${lead}
    ${heatMap({ window: note.window, proposals: windows, work: work ?? [] }, context)}
    ${workList(word('conflicts'), conflicts, context)}
    ${workList(word('nearWork'), near, context)}
    ${freeList(windows, context)}`;
  return {
    id: 'calendar',
    title: word('calendar'),
    count: work === undefined ? '–' : `${conflicts.length}`,
    body,
  };
}

function freeList(windows: NonNullable<Review['windows']>, context: PageContext): Html | null {
  if (windows.length === 0) return null;
  const list = listOf(windows, {
    className: 'windows',
    context,
    file: 'review.json',
    entry: (window) => period(window, context),
  });
  return html`<h3>${context.word('freeWindows')} <span class="muted">${context.timeZone}</span></h3>${list}`;
}

function workList(title: string, work: readonly RelatedWork[], context: PageContext): Html | null {
  if (work.length === 0) return null;
  const list = listOf(work, {
    className: 'work',
    context,
    file: 'review.json',
    entry: (each) => workItem(each, context),
  });
  return html`<h3>${title} <span class="count">${work.length}</span></h3>${list}`;
}

function workItem(work: RelatedWork, context: PageContext): Html {
  const { word } = context;
  const shared = work.shared
    .slice(0, context.limits.nested)
    .map(({ kind, name }) =>
      kind === name
        ? html`<span class="tag">${word(kind)}</span>`
        : html`<span class="tag">${word(kind)}: ${titleText(name, context)}</span>`,
    );
  const owner = work.owner === null ? null : html` · ${word('owner')}: ${titleText(work.owner, context)}`;
  return html`
    <p class="what"><span class="level ${work.strength}" aria-hidden="true"></span>${webLink(work.url, titleText(work.title, context))} <span class="state ${work.strength}">${word(work.strength)}</span></p>
    <p class="muted">${period(work, context)} · ${word(work.kind === 'release' ? 'otherRelease' : 'otherWork')}${owner} · ${titleText(work.source.name, context)}</p>
    <p class="tags">${joined(shared, ' ')}</p>`;
}
