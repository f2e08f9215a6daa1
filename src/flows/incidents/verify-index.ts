// Checks an index wherever it lies, and says what was checked. Effects: through ports.
import type { IndexManifest } from '../../domain/generated/index-manifest.ts';
import type { World } from '../../ports.ts';

/** What holds of an index that was checked. */
export type IndexVerification = {
  /** The folder that it was read from. */
  readonly directory: string;
  readonly manifest: IndexManifest;
  /** Whether a search uses the graph. */
  readonly hasGraph: boolean;
  /** What was put aside, and why. */
  readonly notes: readonly string[];
};

/** @throws {Failure} `index/…` */
export async function verifyIndex(
  location: string,
  { incidents, deadline }: Pick<World, 'incidents' | 'deadline'>,
): Promise<IndexVerification> {
  const signal = deadline.within(deadline.remainingMs());
  const directory = await incidents.indexSources.locate(location, { signal });
  const { manifest, graph, notes } = await incidents.indexStore.read(directory);
  return { directory, manifest, hasGraph: graph !== null, notes };
}
