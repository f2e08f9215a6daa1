// A local registry of images that answers as the OCI distribution specification says. Effects: listens on local ports.
import { createHash } from 'node:crypto';
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from '../http-faults.ts';

export type FakeImage = {
  readonly labels?: Readonly<Record<string, string>>;
  /** Of the manifest. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** As an index of several platforms, an attestation first; with its own annotations. */
  readonly index?: { readonly annotations?: Readonly<Record<string, string>> };
  /** Media types of Docker in place of OCI's. */
  readonly isDocker?: boolean;
};

export type RegistryServer = FakeServer & {
  /** `127.0.0.1:PORT`, as names of images have it. */
  readonly host: string;
  /** Where blobs lie, when `storesElsewhere`. */
  readonly storage: FakeServer;
  /** The digest of what the tag names. */
  readonly push: (name: string, tag: string, image: FakeImage) => string;
  /** Puts other bytes under the digest of every config. */
  readonly damageConfigs: () => void;
};

type Stored = { readonly type: string; body: string };

/** The name of repositories, and of tags, in the specification. */
const namePattern = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const referencePattern = /^(?:[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}|sha256:[0-9a-f]{64})$/;

const digestOf = (body: string): string => `sha256:${createHash('sha256').update(body).digest('hex')}`;
const refused = (
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): FakeAnswer => ({
  status,
  headers,
  body: JSON.stringify({ errors: [{ code, message: code.toLowerCase(), detail: null }] }),
});
const stored = ({ type, body }: Stored): FakeAnswer => ({
  status: 200,
  headers: { 'content-type': type, 'docker-content-digest': digestOf(body) },
  body,
});

export const user = { name: 'puller', password: 'pull:me', identityToken: 'identity-1' };
const basicOf = ({ name, password }: typeof user) =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;

/** `auth`: how it wants to be asked; `anonymous`: a token is given to everybody. */
export async function startRegistryServer(options: {
  readonly auth: 'none' | 'basic' | 'bearer' | 'anonymous';
  readonly storesElsewhere?: boolean;
}): Promise<RegistryServer> {
  const files = new Map<string, Stored>();
  const storage = await startFakeServer((request) => {
    if (request.headers['authorization'] !== undefined) throw new Error('a storage was sent credentials');
    const found = files.get(`blob ${decodeURIComponent(request.path.slice(1))}`);
    return found === undefined ? refused(404, 'BLOB_UNKNOWN') : { ...stored(found), headers: {} };
  });
  const registry: { url: string } = { url: '' };
  const server = await startFakeServer((request) => {
    if (request.path === '/token') return giveToken(request, options.auth);
    const denied = checkLogin(request, { auth: options.auth, url: registry.url });
    if (denied !== null) return denied;
    const [, name = '', kind = '', reference = ''] =
      /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(request.path) ?? [];
    if (request.method !== 'GET' || !namePattern.test(name) || !referencePattern.test(reference))
      throw new Error(`no request of the specification: ${request.method} ${request.path}`);
    if (kind === 'manifests') return manifest(request, files.get(`${name} ${reference}`));
    const blob = files.get(`blob ${reference}`);
    if (blob === undefined) return refused(404, 'BLOB_UNKNOWN');
    return options.storesElsewhere === true
      ? { status: 307, headers: { location: `${storage.url}/${encodeURIComponent(reference)}` }, body: '' }
      : stored(blob);
  });
  registry.url = server.url;
  return {
    ...server,
    host: server.url.replace('http://', ''),
    storage,
    push: (name, tag, image) => push(files, { name, tag, image }),
    damageConfigs: () => {
      for (const [key, file] of files) if (key.startsWith('blob ')) file.body = `${file.body} `;
    },
    close: async () => {
      await Promise.all([server.close(), storage.close()]);
    },
  };
}

/** A client that does not name the type could not read what it would get. */
function manifest({ headers }: FakeRequest, found: Stored | undefined): FakeAnswer {
  if (found === undefined) return refused(404, 'MANIFEST_UNKNOWN');
  const accepted = String(headers['accept']).split(/,\s*/);
  return accepted.includes(found.type) ? stored(found) : refused(404, 'MANIFEST_UNKNOWN');
}

function checkLogin(
  { headers, path }: FakeRequest,
  { auth, url }: { readonly auth: string; readonly url: string },
): FakeAnswer | null {
  if (auth === 'none') return null;
  const given = headers['authorization'];
  if (auth === 'basic') {
    if (given === basicOf(user)) return null;
    return refused(401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="fake"' });
  }
  if (given === 'Bearer token-for-pull') return null;
  const name = /^\/v2\/(.+)\/(?:manifests|blobs)\//.exec(path)?.[1] ?? '';
  const challenge = `Bearer realm="${url}/token",service="fake",scope="repository:${name}:pull"`;
  return refused(401, 'UNAUTHORIZED', { 'www-authenticate': challenge });
}

/** By GET with a password, by POST with an identity token (OAuth 2). */
function giveToken({ method, query, body, headers }: FakeRequest, auth: string): FakeAnswer {
  const asked = method === 'POST' ? new URLSearchParams(body) : query;
  if (asked.get('service') !== 'fake' || !/^repository:.+:pull$/.test(asked.get('scope') ?? ''))
    throw new Error('a token is asked for without service and scope');
  const isKnown =
    method === 'POST'
      ? asked.get('grant_type') === 'refresh_token' && asked.get('refresh_token') === user.identityToken
      : headers['authorization'] === basicOf(user);
  if (auth === 'bearer' && !isKnown) return refused(401, 'UNAUTHORIZED');
  const token = 'token-for-pull';
  return { status: 200, body: JSON.stringify(method === 'POST' ? { access_token: token } : { token }) };
}

function push(
  files: Map<string, Stored>,
  { name, tag, image }: { readonly name: string; readonly tag: string; readonly image: FakeImage },
): string {
  const types = image.isDocker === true ? dockerTypes : ociTypes;
  const put = (key: string, type: string, body: string) => {
    files.set(`${key} ${digestOf(body)}`, { type, body });
    return { mediaType: type, digest: digestOf(body), size: Buffer.byteLength(body) };
  };
  const config = put(
    'blob',
    types.config,
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      config: { Labels: image.labels ?? null },
      rootfs: {},
    }),
  );
  const described = { schemaVersion: 2, mediaType: types.manifest, config, layers: [] };
  const annotations = image.annotations === undefined ? {} : { annotations: image.annotations };
  let top = put(name, types.manifest, JSON.stringify({ ...described, ...annotations }));
  if (image.index !== undefined) {
    const attestation = {
      ...top,
      digest: `sha256:${'0'.repeat(64)}`,
      platform: { os: 'unknown', architecture: 'unknown' },
    };
    const arm = {
      ...top,
      digest: `sha256:${'1'.repeat(64)}`,
      platform: { os: 'linux', architecture: 'arm64' },
    };
    const own = { ...top, platform: { os: 'linux', architecture: 'amd64' } };
    const list = {
      schemaVersion: 2,
      mediaType: types.index,
      manifests: [attestation, arm, own],
      ...image.index,
    };
    top = put(name, types.index, JSON.stringify(list));
  }
  const found = files.get(`${name} ${top.digest}`);
  if (found !== undefined) files.set(`${name} ${tag}`, found);
  return top.digest;
}

const ociTypes = {
  config: 'application/vnd.oci.image.config.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
};
const dockerTypes = {
  config: 'application/vnd.docker.container.image.v1+json',
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  index: 'application/vnd.docker.distribution.manifest.list.v2+json',
};
