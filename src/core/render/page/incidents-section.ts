// Past incidents that are like this release, each with what to do this time. Pure.
import type { Review, ShownIncident } from '../../../domain/generated/review.ts';
import { percentText } from '../../review/incidents/incident-words.ts';
import { type Html, html } from './html.ts';
import { webLink } from './links.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { bodyText, listOf, titleText } from './text.ts';

/** That no index was asked, or that none answered, is no sign of safety and is said. */
export function incidentsSection(review: Review, context: PageContext): PageSection {
  const { word } = context;
  const { incidents } = review;
  const section = { id: 'incidents', title: word('incidents') };
  if (incidents === undefined) {
    const isAsked = review.findings.some(({ rule }) => rule === 'similar-incident');
    const text = word(isAsked ? 'noAnswer' : 'noLibrary');
    return { ...section, count: '–', body: html`<p class="empty">${text}</p>` };
  }
  const { found, count } = incidents;
  const compared = word('comparedWith').replace('{count}', `${count}`);
  const lead = html`<p class="muted">${compared} <code>${titleText(incidents.index, context)}</code></p>${wordsOnly(incidents.wordsOnly, context)}`;
  if (found.length === 0) {
    const text = word(count === 0 ? 'emptyLibrary' : 'noIncidents');
    return { ...section, count: '0', body: html`<p class="empty">${text}</p>${lead}` };
  }
  const body = listOf(found, {
    className: 'incidents',
    context,
    file: 'review.json',
    entry: (incident) => incidentItem(incident, context),
  });
  return { ...section, count: `${found.length}`, body: html`${lead}${body}` };
}

const wordsOnly = (reason: string | null, context: PageContext): Html | null =>
  reason === null
    ? null
    : html`<p class="muted">${context.word('wordsOnly')} ${bodyText(reason, context)}</p>`;

function incidentItem(incident: ShownIncident, context: PageContext): Html {
  const { word, language } = context;
  const { title, url, date, services, score, what, instead, via, status } = incident;
  const facts = [
    ...(date === null ? [] : [date]),
    ...services.slice(0, context.limits.nested),
    word(`severity-${incident.severity}`),
    word('probability').replace('{percent}', percentText(score)[language]),
    ...(status === 'draft' ? [word('draftIncident')] : []),
    ...(via === 'hypothesis' ? [word('byHypothesis')] : []),
  ];
  return html`
    <p class="what">${webLink(url, titleText(title, context))} ${standOf(incident, context)}</p>
    <p class="muted">${titleText(facts.join(' · '), context)} · <code>${titleText(incident.ref, context)}</code></p>
    <p>${bodyText(what, context)}</p>
    ${lines(word('alike'), incident.why, context)}
    <p class="instead"><strong class="label">${word('thisTime')}</strong> ${bodyText(instead, context)}</p>
    ${lines(word('checksToo'), incident.checks, context)}`;
}

function standOf({ stand, acknowledged }: ShownIncident, { word }: PageContext): Html | null {
  if (acknowledged) return html`<span class="state passed">${word('seenTo')}</span>`;
  if (stand === 'shown') return null;
  const state = stand === 'fail' ? 'failed' : 'warned';
  return html`<span class="state ${state}">${word(state)}</span>`;
}

function lines(name: string, texts: readonly string[], context: PageContext): Html | null {
  if (texts.length === 0) return null;
  const shown = texts
    .slice(0, context.limits.nested)
    .map((text) => html`<li>${bodyText(text, context)}</li>`);
  return html`<p class="label">${name}</p><ul class="plain">${shown}</ul>`;
}
