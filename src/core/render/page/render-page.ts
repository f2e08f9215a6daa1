// report.html: the review as one page to keep open, whole without a network or a script. Pure.
import type { Decision } from '../../../domain/generated/decision.ts';
import type { Note } from '../../../domain/generated/note.ts';
import type { Review } from '../../../domain/generated/review.ts';
import { addressesOf } from '../ref-links.ts';
import { adviceSection } from './advice-section.ts';
import { calendarSection } from './calendar-section.ts';
import { coverageSection } from './coverage-section.ts';
import { groupFindings } from './finding-groups.ts';
import { findingsSection } from './findings-section.ts';
import { headSection } from './head-section.ts';
import { historySection } from './history-section.ts';
import { incidentsSection } from './incidents-section.ts';
import { noteSection } from './note-section.ts';
import { nowSection } from './now-section.ts';
import type { PageContext } from './page-context.ts';
import { pageFrame } from './page-frame.ts';
import { type PageLimits, pageBytesMax, pageLimits } from './page-limits.ts';
import type { PageSection } from './page-section.ts';
import { pageWords } from './page-words.ts';
import { standardSection } from './standard-section.ts';

/** What the page shows, and the zone of its times. */
export type PageInput = {
  readonly note: Note;
  readonly review: Review;
  readonly decision: Decision;
  readonly timeZone: string;
};

/**
 * Renders the page in the language of the note, in at most `pageBytesMax` bytes of UTF-8.
 *
 * A release that is too large for that is shown with shorter lists and texts, each of which says what is left out.
 */
export function renderPage(input: PageInput): string {
  let page = '';
  for (const limits of pageLimits) {
    page = renderWithin(limits, input);
    if (new TextEncoder().encode(page).length <= pageBytesMax) break;
  }
  return page;
}

function renderWithin(limits: PageLimits, input: PageInput): string {
  const { note, review, decision, timeZone } = input;
  const context: PageContext = {
    language: note.language,
    word: pageWords(note.language),
    timeZone,
    addresses: addressesOf(note),
    limits,
  };
  const groups = groupFindings(review, decision);
  const sections: readonly (PageSection | null)[] = [
    nowSection({ note, review, decision, groups }, context),
    findingsSection(groups, context),
    standardSection(review, groups, context),
    adviceSection(review.advice, context),
    incidentsSection(review, context),
    calendarSection(note, review, context),
    noteSection(note, context),
    historySection(review, decision, context),
    coverageSection(note, decision, context),
  ];
  return pageFrame(
    {
      title: note.title,
      decision,
      head: headSection(input, context),
      sections: sections.filter((section) => section !== null),
    },
    context,
  );
}
