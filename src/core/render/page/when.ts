// Times of the page, on the clocks of the workspace and readable by programs. Pure.
import { dateText, inZone, momentText } from '../../review/moment.ts';
import { readIsoTime } from '../../time/iso-time.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';

/** A moment to the minute. */
export function moment(at: string, { language, timeZone }: PageContext): Html {
  return html`<time datetime="${at}">${momentText(readIsoTime(at), timeZone)[language]}</time>`;
}

/** From one moment to another; the date is said once when it is the same, and no time for whole days. */
export function period(
  span: { readonly start: string; readonly end: string; readonly allDay?: boolean },
  context: PageContext,
): Html {
  const { language, timeZone } = context;
  const [from, to] = [inZone(readIsoTime(span.start), timeZone), inZone(readIsoTime(span.end), timeZone)];
  const dash = { en: '–', ko: '~' }[language];
  if (span.allDay === true) {
    const [first, last] = [from.toPlainDate(), to.subtract({ nanoseconds: 1 }).toPlainDate()];
    const until = last.equals(first) ? null : html`${dash}${dateText(last)[language]}`;
    return html`<time datetime="${span.start}">${dateText(first)[language]}</time>${until}`;
  }
  const end = to.toPlainDate().equals(from.toPlainDate())
    ? to.toPlainTime().toString({ smallestUnit: 'minute' })
    : momentText(readIsoTime(span.end), timeZone)[language];
  return html`${moment(span.start, context)}${dash}<time datetime="${span.end}">${end}</time>`;
}
