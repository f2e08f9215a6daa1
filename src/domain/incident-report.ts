// What a source says of an outage, before it is recapped, and what it says of the report itself. Pure.
import type { Incident } from './generated/incident.ts';
import type { Language } from './language.ts';

/** Where a report came from, and its id there. */
export type ReportSource = Incident['source'];

/** How bad an outage was; `unknown`: nobody says. */
export type IncidentSeverity = Incident['severity'];

/** A report as its source gives it; what a source does not say is null and may be found in the text. Hostile text. */
export type IncidentReport = {
  /** Unique in a library and the same at every delivery: `github:owner/name#12`, `jira:INC-7`, the id of a JSON line. */
  readonly id: string;
  readonly source: ReportSource;
  readonly title: string | null;
  /** Plain text or Markdown; HTML and ADF have been made text. */
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly services: readonly string[];
  readonly severity: IncidentSeverity | null;
  readonly url: string | null;
  readonly language: Language | null;
  readonly status: Incident['status'];
};

/** A report, or the word of its source that there is none any more. */
export type ReportEvent =
  | { readonly kind: 'report'; readonly report: IncidentReport }
  | { readonly kind: 'removal'; readonly id: string };

/** What reading a source gave: events in its order, and one line each, for people, of what could not be read and why. */
export type ReportReading = {
  readonly events: readonly ReportEvent[];
  readonly problems: readonly string[];
  /** What was left out on purpose, one line each: an event that is no report, the rest of a text that is too long. */
  readonly notes: readonly string[];
};

/** An issue of a tracker that tells of an outage, before its words are understood. Hostile text. */
export type TrackedReport = {
  /** As the tracker writes it: `INC-7`, `owner/name#12`. */
  readonly key: string;
  readonly title: string | null;
  /** Plain text or Markdown. */
  readonly text: string;
  /** Fields of the tracker's own that tell of the outage (Root cause, Impact), with their names there. */
  readonly sections: readonly { readonly name: string; readonly text: string }[];
  /** When it was written down, as the tracker spells it. */
  readonly createdAt: string | null;
  readonly priority: string | null;
  readonly services: readonly string[];
  readonly labels: readonly string[];
  readonly url: string | null;
};

/** What was said of an incident that a gate showed. */
export type Feedback = {
  /** When it was said: ISO 8601. */
  readonly at: string;
  readonly incident: string;
  readonly verdict: 'relevant' | 'not-relevant';
  /** Hash of the note of the gate, or text of the query. */
  readonly release: { readonly noteSha256: string } | { readonly text: string };
  readonly actor: string | null;
};
