// What a person or pipeline asks to deploy: where, when, by whom. Pure.
import type { Language } from './language.ts';
import type { EpochMs } from './units.ts';

/** Planned start and end of a deploy. */
export type ReleaseWindow = {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly source: 'flag' | 'config' | 'now';
};

/** A day on which nobody works, `date` as YYYY-MM-DD in the workspace's zone. */
export type DayOff = { readonly date: string; readonly name: string };

/**
 * Which days are off; `unknown` says why that cannot be told.
 *
 * `country` is the one whose public holidays are among `days`; null: none is set, and only days that the config adds are known.
 */
export type DaysOff =
  | { readonly status: 'known'; readonly country: string | null; readonly days: readonly DayOff[] }
  | { readonly status: 'unknown'; readonly reason: string };

/** An emergency as it was asked for, with what the ledger says of earlier ones. */
export type EmergencyRequest = {
  readonly reason: string;
  readonly approver: string;
  /** Emergencies in the last 30 days; null when there is no ledger to count in. */
  readonly recentCount: number | null;
};

/** A release as it was asked for, with what is known of its time and people. */
export type Release = {
  readonly workspace: string;
  readonly environment: string;
  readonly language: Language;
  readonly operators: readonly string[];
  readonly window: ReleaseWindow | null;
  readonly now: EpochMs;
  readonly timeZone: string;
  readonly daysOff: DaysOff;
  readonly emergency: EmergencyRequest | null;
};
