// A change as git alone tells it. Pure.
import type { Change } from '../../domain/change.ts';

/** The change without what pull requests, issues and earlier notes say: whoever writes those must not move what rules read. */
export function withoutTexts(change: Change): Change {
  const { context } = change;
  const texts = context.pullRequests.length + context.issues.length + context.notes.length;
  return texts === 0
    ? change
    : { ...change, context: { ...context, pullRequests: [], issues: [], notes: [] } };
}
