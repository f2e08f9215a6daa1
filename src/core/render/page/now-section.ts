// What to do now: the steps out of a block first, then what to know before the deploy. Pure.
import type { Decision } from '../../../domain/generated/decision.ts';
import type { Note } from '../../../domain/generated/note.ts';
import type { Review } from '../../../domain/generated/review.ts';
import type { FindingGroups, PlacedFinding } from './finding-groups.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { bodyText, listOf, titleText } from './text.ts';
import { period } from './when.ts';

const stepsMax = 12;

/** Names each step with the finding that asks for it. */
export function nowSection(
  input: {
    readonly note: Note;
    readonly review: Review;
    readonly decision: Decision;
    readonly groups: FindingGroups;
  },
  context: PageContext,
): PageSection {
  const { groups, decision } = input;
  const { word } = context;
  const lead =
    decision.decision === 'block' ? 'nowBlocked' : decision.decision === 'warn' ? 'nowWarned' : 'nowPassed';
  const open = groups.danger.length > 0 ? groups.danger : groups.caution;
  const body = html`
    <p class="lead">${word(lead)}</p>
    ${open.length > 0 ? steps(open, context) : null}
    ${decision.decision === 'block' ? freeWindows(input.review, context) : checklistHint(input.note, context)}`;
  return { id: 'now', title: word('now'), body };
}

function steps(open: readonly PlacedFinding[], context: PageContext): Html {
  return listOf(open, {
    tag: 'ol',
    className: 'steps',
    max: stepsMax,
    context,
    file: 'review.json',
    entry: ({ finding, id }) =>
      html`<p class="what">${bodyText(finding.instead === '' ? finding.message : finding.instead, context)}</p><a href="#${id}">${titleText(finding.title, context)}</a>`,
  });
}

function freeWindows({ windows = [] }: Review, context: PageContext): Html | null {
  if (windows.length === 0) return null;
  const entries = listOf(windows, {
    className: 'windows',
    max: 6,
    context,
    file: 'review.json',
    entry: (window) => period(window, context),
  });
  return html`<h3>${context.word('freeWindows')}</h3>${entries}`;
}

function checklistHint({ checklists }: Note, { word }: PageContext): Html | null {
  const open = checklists.before.filter(({ done }) => !done).length;
  if (open === 0) return null;
  return html`<p><a href="#checklists">${word('checklistHint').replace('{count}', `${open}`)}</a></p>`;
}
