// What a review changed against the one before: resolved, new, otherwise. Pure.
import type { Finding, Review } from '../../domain/generated/review.ts';

type Difference = NonNullable<Review['difference']>;
type FindingChange = Difference['resolved'][number];

/** How a rule stood in a review. */
export type Stand = FindingChange['from'];

/** A review as far as it is compared. */
export type PreviousReview = {
  readonly previous: Difference['previous'];
  readonly stands: ReadonlyMap<string, { readonly title: string; readonly stand: Stand }>;
};

/** How a finding stands: a waiver is no pass, and no failure either. */
export const standOf = ({ status, waiver }: Pick<Finding, 'status' | 'waiver'>): Exclude<Stand, 'not-run'> =>
  status !== 'pass' && waiver !== undefined ? 'waived' : status;

/** The stands of a review that was written down. */
export function standsOf({
  findings,
  standard,
}: Pick<Review, 'findings' | 'standard'>): PreviousReview['stands'] {
  const notRun = (standard.notRun ?? []).map(({ rule, title }) => ({
    rule,
    title,
    stand: 'not-run' as const,
  }));
  const judged = findings.map((finding) => ({ ...finding, stand: standOf(finding) }));
  return new Map([...notRun, ...judged].map(({ rule, title, stand }) => [rule, { title, stand }]));
}

const isOpen = (stand: Stand): boolean => stand !== 'pass' && stand !== 'not-run';

/**
 * Compares a review with the one before, rule by rule in the order of the rules now.
 *
 * Resolved is only what was open and is met now: a rule that is not judged any more has resolved nothing.
 */
export function diffReviews(now: Pick<Review, 'findings' | 'standard'>, before: PreviousReview): Difference {
  const messages = new Map(now.findings.map(({ rule, message }) => [rule, message]));
  const stands = standsOf(now);
  const rules = new Set([...now.findings.map(({ rule }) => rule), ...stands.keys(), ...before.stands.keys()]);
  const changes = [...rules].flatMap((rule): readonly FindingChange[] => {
    const [was, is] = [before.stands.get(rule), stands.get(rule)];
    const [from, to] = [was?.stand ?? 'not-run', is?.stand ?? 'not-run'];
    const message = messages.get(rule);
    const title = is?.title ?? was?.title ?? rule;
    return from === to ? [] : [{ rule, title, from, to, ...(message !== undefined && { message }) }];
  });
  return {
    previous: before.previous,
    resolved: changes.filter(({ from, to }) => isOpen(from) && to === 'pass'),
    added: changes.filter(({ from, to }) => !isOpen(from) && isOpen(to)),
    changed: changes.filter(({ from, to }) => isOpen(from) && to !== 'pass'),
  };
}
