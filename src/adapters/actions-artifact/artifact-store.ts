// Keeps files as artifacts of a workflow run. Effects: network, reads the files.
import type { ArtifactStore } from '../../publish-ports.ts';

export function createArtifactStore(_input: {
  readonly outDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}): ArtifactStore {
  return {
    upload: async () => {
      throw new Error('not built');
    },
  };
}
