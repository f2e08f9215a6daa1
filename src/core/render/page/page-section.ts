// A section of the page: what the table of contents names and the main part shows. Pure.
import type { Html } from './html.ts';

/** One section; `title` is its heading. */
export type PageSection = {
  /** Fragment of its address; fixed, so that links to it live longer than a page. */
  readonly id: string;
  readonly title: string;
  /** How much there is, beside the title in the table of contents. */
  readonly count?: string;
  readonly body: Html;
};
