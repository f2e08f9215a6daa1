// An occurrence of an event as a calendar tells it. Pure.
import type { EpochMs } from './units.ts';

/** Texts are as people wrote them: hostile until escaped. */
export type CalendarEvent = {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly categories: readonly string[];
  /** Name or address of the organiser; null: the calendar does not say. */
  readonly organiser: string | null;
  readonly start: EpochMs;
  /** Exclusive. */
  readonly end: EpochMs;
  readonly allDay: boolean;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** true: it takes nobody's time (TRANSP:TRANSPARENT). */
  readonly isTransparent: boolean;
  readonly url: string | null;
  /** Values of properties of our own, by name in lower case without `x-lockkeeper-`: services, platforms, environment, workspace. */
  readonly own: Readonly<Record<string, string>>;
};
