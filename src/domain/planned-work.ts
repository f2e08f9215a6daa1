// Other work in the calendar: releases, maintenance, company-wide events. Pure.
import type { Neighbour } from './component.ts';
import type { EpochMs } from './units.ts';

/** What a piece of work touches; empty lists: it names nothing of the kind. */
export type WorkScope = {
  readonly companyWide: boolean;
  /** Names of modules, components or services, as written. */
  readonly services: readonly string[];
  /** Names of platforms that several services share: clusters, databases, gateways. */
  readonly platforms: readonly string[];
  /** null: every environment. */
  readonly environments: readonly string[] | null;
};

/** One occurrence of work that somebody else plans. */
export type PlannedWork = WorkScope & {
  /** The same in every reading of the same calendar; recurrences differ by their start. */
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  /** Names that only its text has and that are words of every text, like `web`: it may mean something else. */
  readonly inPassing?: readonly string[];
  readonly start: EpochMs;
  /** Exclusive. */
  readonly end: EpochMs;
  readonly allDay: boolean;
  readonly kind: 'release' | 'work';
  /** `name` is the config's name of a calendar, or the workspace of a release in the ledger. */
  readonly source: { readonly kind: 'calendar' | 'ledger' | 'config'; readonly name: string };
  readonly url: string | null;
};

/** What a release itself touches: what other work may share with it. Names as in the catalog and the config. */
export type Footprint = {
  /** Modules and components. */
  readonly services: readonly string[];
  /** Components up or down the catalog. */
  readonly neighbours: readonly Neighbour[];
  readonly platforms: readonly string[];
};
