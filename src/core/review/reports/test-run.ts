// One run of one test case, as a report tells it. Pure.

/** When something ran; times without an offset can only be compared with each other. Units: milliseconds. */
export type RunTime = { readonly at: number; readonly hasOffset: boolean };

/** A test case of a report. */
export type TestRun = {
  /** The same in every report of the case. */
  readonly key: string;
  /** What a person calls it: its class and its name. */
  readonly name: string;
  /** Source file, where the report names it, else the report. */
  readonly file: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly message: string;
  /** The runner ran it again after it failed, and it passed then. */
  readonly isFlaky: boolean;
  readonly ranAt: RunTime | null;
};

/** The runs of one report, and what is wrong with the report: one line each. */
export type TestReport = {
  readonly path: string;
  readonly runs: readonly TestRun[];
  readonly problems: readonly string[];
};
