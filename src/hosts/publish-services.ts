// What a run shows to others with, each adapter loaded when it is first used. Effects: none by itself.
import type { Fetch } from '../adapters/http/bounded-fetch.ts';
import type { ArtifactStore, CodeHostWriter, PublishServices, Webhooks } from '../publish-ports.ts';
import { githubApiUrlOf, type ServiceInput } from './services.ts';

type PublishInput = ServiceInput & {
  readonly outDirectory: string;
  readonly host: 'shell' | 'action';
};

/** Offline nobody is told. */
export function createPublishServices(input: PublishInput): PublishServices {
  if (input.offline) return { codeHostWriter: null, artifacts: null, webhooks: null };
  const token = input.credentials.githubToken;
  return {
    codeHostWriter: token === null ? null : lazyWriter(input, token),
    artifacts: input.host === 'action' ? lazyArtifacts(input) : null,
    webhooks: input.settings.publish.webhooks.length === 0 ? null : lazyWebhooks(input),
  };
}

const fetchOf = async ({ environment }: PublishInput): Promise<Fetch> =>
  (await import('../adapters/http/create-fetch.ts')).createFetch({ environment });

function lazyWriter(input: PublishInput, token: string): CodeHostWriter {
  let loading: Promise<CodeHostWriter> | undefined;
  const load = async (): Promise<CodeHostWriter> => {
    const { createCodeHostWriter } = await import('../adapters/github/code-host-writer.ts');
    const apiUrl = githubApiUrlOf(input.settings, input.environment);
    const { timeoutMs } = input.settings.github;
    return createCodeHostWriter({ apiUrl, token, timeoutMs, fetch: await fetchOf(input) });
  };
  const writer = (): Promise<CodeHostWriter> => {
    loading ??= load();
    return loading;
  };
  return {
    upsertComment: async (comment, asking) => (await writer()).upsertComment(comment, asking),
    upsertCheckRun: async (checkRun, asking) => (await writer()).upsertCheckRun(checkRun, asking),
    setStatus: async (status, asking) => (await writer()).setStatus(status, asking),
    setDeployment: async (deployment, asking) => (await writer()).setDeployment(deployment, asking),
  };
}

function lazyArtifacts({ outDirectory, environment }: PublishInput): ArtifactStore {
  return {
    upload: async (artifact, asking) => {
      const [{ createArtifactStore }, { pinnedUploads }] = await Promise.all([
        import('../adapters/actions-artifact/artifact-store.ts'),
        import('../core/scaffold/pinned-actions.ts'),
      ]);
      const store = createArtifactStore({ outDirectory, environment, uploadActions: pinnedUploads });
      return store.upload(artifact, asking);
    },
  };
}

function lazyWebhooks(input: PublishInput): Webhooks {
  let loading: Promise<Webhooks> | undefined;
  const load = async (): Promise<Webhooks> => {
    const { createWebhooks } = await import('../adapters/webhook/webhooks.ts');
    const { settings, environment, warn } = input;
    return createWebhooks({
      webhooks: settings.publish.webhooks,
      fetch: await fetchOf(input),
      ...{ environment, warn },
    });
  };
  return {
    deliver: async (delivery, asking) => {
      loading ??= load();
      return (await loading).deliver(delivery, asking);
    },
  };
}
