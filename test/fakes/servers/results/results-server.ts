// The service that keeps artifacts of a workflow run, and the storage behind it, as the client of GitHub's actions speaks to them. Effects: listens on a port.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';

/** The three things that an upload asks. */
type Step = 'CreateArtifact' | 'blob' | 'FinalizeArtifact';

/** `hang`: no answer ever comes. */
type Fault = { readonly status: number; readonly message?: string } | 'hang';

type Stored = {
  readonly blocks: Map<string, Buffer>;
  readonly name: string;
  readonly id: number;
  content: Buffer;
  isFinal: boolean;
};

export type ResultsServer = {
  /** What the runner gives to a step, beside what it always gives. */
  readonly environment: { readonly ACTIONS_RUNTIME_TOKEN: string; readonly ACTIONS_RESULTS_URL: string };
  /** Of every finished artifact, by name, the text of its files by path. */
  readonly artifacts: () => Promise<Map<string, Map<string, string>>>;
  /** The numbers of finished artifacts, by name. */
  readonly ids: () => ReadonlyMap<string, number>;
  /** Every request from now on that is of this kind fails; null: works again. */
  readonly fail: (step: Step, fault: Fault | null) => void;
  /** In the addresses of the storage: who has it may write. */
  readonly signature: string;
  readonly close: () => Promise<void>;
};

const ids = { workflow_run_backend_id: 'run-1', workflow_job_run_backend_id: 'job-1' };
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${part({ alg: 'none', typ: 'JWT' })}.${part({
  scp: `Actions.ExampleScope Actions.Results:${ids.workflow_run_backend_id}:${ids.workflow_job_run_backend_id}`,
})}.`;
const signature = 'aW4gdGhlIGFkZHJlc3M%3D';

class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A run without artifacts. Of one name there is one artifact, and a size or hash that does not fit is refused. */
export async function startResultsServer(): Promise<ResultsServer> {
  const stored = new Map<string, Stored>();
  const faults = new Map<Step, Fault>();
  const server = createServer((request, response) => {
    answer({ request, response, stored, faults }).catch((error: unknown) => {
      const status = error instanceof Refusal ? error.status : 500;
      reply(response, status, {
        code: status === 409 ? 'already_exists' : 'failed',
        msg: error instanceof Error ? error.message : String(error),
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const finished = (): readonly Stored[] => [...stored.values()].filter(({ isFinal }) => isFinal);
  return {
    environment: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` },
    artifacts: async () => new Map(finished().map(({ name, content }) => [name, textsOf(content)])),
    ids: () => new Map(finished().map(({ name, id }) => [name, id])),
    fail: (step, fault) => {
      if (fault === null) faults.delete(step);
      else faults.set(step, fault);
    },
    signature,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly stored: Map<string, Stored>;
  readonly faults: ReadonlyMap<Step, Fault>;
};

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, faults } = exchange;
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const called = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(
    url.pathname,
  )?.[1];
  const step: Step = called === 'CreateArtifact' || called === 'FinalizeArtifact' ? called : 'blob';
  const body = await bodyOf(request);
  const fault = faults.get(step);
  if (fault === 'hang') return;
  if (fault !== undefined) throw new Refusal(fault.status, fault.message ?? 'no');
  if (step === 'blob') return storeBlob(exchange, url, body);
  if (request.headers.authorization !== `Bearer ${token}`) throw new Refusal(401, 'not the token of the job');
  const asked = JSON.parse(body.toString());
  for (const [name, value] of Object.entries(ids)) {
    if (asked[name] !== value) throw new Refusal(400, `${name} is not of this run`);
  }
  reply(response, 200, step === 'CreateArtifact' ? create(exchange, asked, url) : finalize(exchange, asked));
}

function create({ stored }: Exchange, asked: { readonly name: string }, url: URL): unknown {
  if (stored.has(asked.name)) {
    throw new Refusal(409, 'an artifact with this name already exists on the workflow run');
  }
  const id = 7_000 + stored.size;
  stored.set(asked.name, {
    blocks: new Map(),
    name: asked.name,
    id,
    content: Buffer.alloc(0),
    isFinal: false,
  });
  return { ok: true, signed_upload_url: `${url.origin}/blobs/${id}?se=2026-03-31&sig=${signature}` };
}

function finalize(
  { stored }: Exchange,
  asked: { readonly name: string; readonly size: string; readonly hash: string },
): unknown {
  const artifact = stored.get(asked.name);
  if (artifact === undefined) throw new Refusal(404, 'no such artifact');
  const hash = `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`;
  if (asked.size !== String(artifact.content.length) || asked.hash !== hash) {
    throw new Refusal(400, 'not what was stored');
  }
  artifact.isFinal = true;
  return { ok: true, artifact_id: String(artifact.id) };
}

/** Blocks in any order, then the list that puts them in order. */
function storeBlob({ request, response, stored }: Exchange, url: URL, body: Buffer): void {
  const artifact = [...stored.values()].find(({ id }) => url.pathname === `/blobs/${id}`);
  if (request.method !== 'PUT' || artifact === undefined) throw new Refusal(404, 'no such blob');
  if (url.searchParams.get('sig') !== decodeURIComponent(signature)) throw new Refusal(403, 'not signed');
  if (url.searchParams.get('comp') === 'block') {
    artifact.blocks.set(url.searchParams.get('blockid') ?? '', body);
  } else {
    const listed = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id = '']) => id);
    artifact.content = Buffer.concat(listed.map((id) => artifact.blocks.get(id) ?? Buffer.from('missing')));
  }
  response.writeHead(201, { 'x-ms-request-id': 'request-1', etag: '"1"' }).end();
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const textsOf = (zip: Buffer): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [
      path.replace(/^\//, ''),
      Buffer.from(bytes).toString(),
    ]),
  );
