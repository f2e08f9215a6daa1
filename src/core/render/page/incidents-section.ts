// Past incidents that are like this release, each with what to do this time. Pure.
import { html } from './html.ts';
import { webLink } from './links.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { listOf, titleText } from './text.ts';

/** A past outage near to this release. */
export type PageIncident = {
  readonly title: string;
  /** Day on which it happened, as the library writes it. */
  readonly date: string;
  readonly service: string;
  /** What to do this time, in one line. */
  readonly line: string;
  readonly url: string | null;
};

/** null: no library was asked, which is no sign of safety and is said. */
export function incidentsSection(
  incidents: readonly PageIncident[] | null,
  context: PageContext,
): PageSection {
  const { word } = context;
  const title = word('incidents');
  if (incidents === null || incidents.length === 0) {
    const text = word(incidents === null ? 'noLibrary' : 'noIncidents');
    return {
      id: 'incidents',
      title,
      count: incidents === null ? '–' : '0',
      body: html`<p class="empty">${text}</p>`,
    };
  }
  const body = listOf(incidents, {
    className: 'incidents',
    context,
    file: 'review.json',
    entry: (incident) =>
      html`<p class="what">${webLink(incident.url, titleText(incident.title, context))}</p><p class="muted">${titleText(incident.date, context)} · ${titleText(incident.service, context)}</p><p>${titleText(incident.line, context)}</p>`,
  });
  return { id: 'incidents', title, count: `${incidents.length}`, body };
}
