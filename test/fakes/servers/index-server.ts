// A local server with index archives at addresses and, under the API of GitHub, in artifacts and releases. Effects: listens on local ports.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a server treats one path: a status with a body, where it leads, or what it does to its caller. */
export type Reply =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly type?: string }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Half of it, then nothing more. */
  | { readonly kind: 'stall'; readonly bytes: Uint8Array }
  /** Half of it, then the connection breaks. */
  | { readonly kind: 'break'; readonly bytes: Uint8Array }
  /** Declared as small, and without end. */
  | { readonly kind: 'endless' };

export type SeenRequest = {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly accept: string;
};

export type IndexServer = {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** By path with query; the first of several is used once. */
  readonly put: (path: string, ...replies: readonly Reply[]) => void;
  readonly close: () => Promise<void>;
};

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Knows nothing but what is put into it; else 404. */
export async function startIndexServer(): Promise<IndexServer> {
  const replies = new Map<string, Reply[]>();
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(seen(request, path));
    const known = replies.get(path) ?? [];
    const reply = known.length > 1 ? known.shift() : known[0];
    send(response, reply ?? { kind: 'status', status: 404 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    put: (path, ...given) => void replies.set(path, [...given]),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const seen = ({ headers }: IncomingMessage, path: string): SeenRequest => ({
  path,
  authorization: headers.authorization,
  accept: String(headers.accept),
});

function send(response: ServerResponse, reply: Reply): void {
  switch (reply.kind) {
    case 'bytes':
      response.writeHead(200, { 'content-type': reply.type ?? 'application/zip' }).end(reply.bytes);
      return;
    case 'json':
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply.value));
      return;
    case 'status':
      response.writeHead(reply.status, reply.headers).end('no');
      return;
    case 'redirect':
      response.writeHead(302, { location: reply.to }).end();
      return;
    case 'stall':
    case 'break': {
      response.writeHead(200, { 'content-length': String(reply.bytes.length) });
      const half = reply.bytes.subarray(0, Math.floor(reply.bytes.length / 2));
      response.write(half, () => (reply.kind === 'break' ? response.socket?.resetAndDestroy() : undefined));
      return;
    }
    case 'endless': {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(new Uint8Array(64 * 1024)));
      };
      response.on('drain', more);
      more();
    }
  }
}

/** A run as GitHub lists it. */
export const makeRun = (more: Readonly<Record<string, unknown>> = {}) => ({
  id: 501,
  name: 'incidents',
  head_branch: 'main',
  event: 'schedule',
  status: 'completed',
  conclusion: 'success',
  head_repository: { full_name: 'shop/ops' },
  ...more,
});

/** An artifact as GitHub lists it. */
export const makeArtifact = (more: Readonly<Record<string, unknown>> = {}) => ({
  id: 77,
  name: 'incidents-index',
  size_in_bytes: 1_000,
  expired: false,
  ...more,
});
