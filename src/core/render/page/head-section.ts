// The head of the page: what is released where, the decision with its reason, the grade, and who does it when. Pure.
import type { Decision } from '../../../domain/generated/decision.ts';
import type { Note } from '../../../domain/generated/note.ts';
import type { Review } from '../../../domain/generated/review.ts';
import { levelName } from '../../draft/draft-summary.ts';
import { emergencyText } from '../finding-states.ts';
import { gradeDial } from './grade-dial.ts';
import { type Html, html, joined } from './html.ts';
import { decisionIcon } from './icons.ts';
import type { PageContext } from './page-context.ts';
import { bodyText, titleText } from './text.ts';
import { moment, period } from './when.ts';

/** Renders the banner of the page. */
export function headSection(
  input: { readonly note: Note; readonly review: Review; readonly decision: Decision },
  context: PageContext,
): Html {
  const { note, decision } = input;
  const { word, language } = context;
  const emergency =
    decision.emergency === undefined
      ? null
      : html`<p class="emergency">${bodyText(emergencyText(decision.emergency, language), context)}</p>`;
  return html`
    <header class="head ${decision.decision}">
      <div class="told">
        <p class="eyebrow">${word(note.kind === 'work' ? 'workNote' : 'deployNote')} · ${titleText(note.workspace, context)} → ${titleText(note.environment, context)}</p>
        <h1>${titleText(note.title, context)}</h1>
        <p class="verdict">${decisionIcon(decision.decision)}<strong>${word(decision.decision)}</strong><span>${bodyText(decision.reason, context)}</span></p>
        ${emergency}
        <p class="summary">${bodyText(note.summary, context)}</p>
      </div>
      ${gradeDial(decision.grade, context)}
      <dl class="facts">${facts(input, context)}</dl>
    </header>`;
}

function facts(
  { note, review, decision }: { readonly note: Note; readonly review: Review; readonly decision: Decision },
  context: PageContext,
): readonly Html[] {
  const { word, language, timeZone } = context;
  const none = html`<span class="muted">${word('noneGiven')}</span>`;
  const names = note.operators.slice(0, context.limits.nested).map((name) => titleText(name, context));
  const rest = note.operators.length - names.length;
  const operators = html`${joined(names, ', ')}${rest > 0 ? ` +${rest}` : null}`;
  const window =
    note.window === null
      ? none
      : html`${period(note.window, context)} <span class="muted">${timeZone}</span>`;
  const { met, total } = review.standard;
  return [
    fact(word('window'), window),
    fact(word('operators'), note.operators.length === 0 ? none : operators),
    fact(word('impact'), html`${levelName(decision.impact, language)}`),
    fact(word('standard'), html`${word('metOf').replace('{met}', `${met}`).replace('{total}', `${total}`)}`),
    fact(word('reviewedAt'), moment(review.reviewedAt, context)),
  ];
}

const fact = (name: string, value: Html): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
