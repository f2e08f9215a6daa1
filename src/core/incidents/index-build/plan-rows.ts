// Which rows of an earlier index stay, and which incidents come behind them. Pure.
import type { Incident } from '../../../domain/generated/incident.ts';

/** Rows of a new index: those that stay, in their order, then the added ones. */
export type RowPlan = {
  readonly incidents: readonly Incident[];
  /** By row of the earlier index: its row in the new one, −1 where its incident was changed or is gone. */
  readonly rowOfEarlier: Int32Array;
  readonly keptCount: number;
  /** Behind the kept ones, sorted by id: incidents that are new, and those that were changed. */
  readonly added: readonly Incident[];
  readonly counts: {
    readonly new: number;
    readonly changed: number;
    readonly removed: number;
  };
};

/**
 * Plans the rows for `incidents`, each with an id of its own, after those of `earlier`.
 *
 * An incident stays where it is when its revision is the same. Nothing earlier: all are added, sorted by id.
 */
export function planRows(incidents: readonly Incident[], earlier: readonly Incident[]): RowPlan {
  const waiting = new Map(incidents.map((incident) => [incident.id, incident]));
  const kept: Incident[] = [];
  let changed = 0;
  let removed = 0;
  const rowOfEarlier = Int32Array.from(earlier, ({ id, revision }) => {
    const incident = waiting.get(id);
    if (incident?.revision !== revision) {
      if (incident === undefined) removed += 1;
      else changed += 1;
      return -1;
    }
    waiting.delete(id);
    kept.push(incident);
    return kept.length - 1;
  });
  const added = [...waiting.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
  return {
    incidents: [...kept, ...added],
    rowOfEarlier,
    keptCount: kept.length,
    added,
    counts: { new: added.length - changed, changed, removed },
  };
}
