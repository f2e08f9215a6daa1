// Credentials for registries, as `docker login` keeps them. Effects: reads a file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** How to log in to one registry. */
export type RegistryCredentials =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  /** Exchanged for a token; the registry gave it. */
  | { readonly kind: 'identity-token'; readonly token: string };

export type FoundCredentials = {
  /** null: there are none. */
  readonly credentials: RegistryCredentials | null;
  /** Why there are none, for the hint of a failure. */
  readonly why: string;
};

/** Reads the file once. Programs that keep credentials are not run: a gate starts nothing that a file names. */
export function createDockerCredentials(
  environment: Environment,
): (registry: string) => Promise<FoundCredentials> {
  let reading: Promise<DockerConfig> | undefined;
  return async (registry) => {
    reading ??= readConfig(environment);
    return find(await reading, registry);
  };
}

type DockerConfig = {
  readonly path: string;
  readonly config: JsonObject | null;
  readonly problem: string | null;
};
type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function readConfig(environment: Environment): Promise<DockerConfig> {
  const folder = environment['DOCKER_CONFIG'] || join(environment['HOME'] || '/', '.docker');
  const path = join(folder, 'config.json');
  try {
    const config: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isObject(config)
      ? { path, config, problem: null }
      : { path, config: null, problem: 'holds no object' };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { path, config: null, problem: isMissing ? 'is not there' : 'cannot be read' };
  }
}

function find({ path, config, problem }: DockerConfig, registry: string): FoundCredentials {
  const none = (why: string): FoundCredentials => ({ credentials: null, why });
  if (config === null) return none(`${path} ${problem ?? 'is empty'}`);
  const auths = isObject(config['auths']) ? config['auths'] : {};
  const entries = Object.entries(auths).filter(([key]) => hostOf(key) === registry);
  for (const [, entry] of entries) {
    const credentials = isObject(entry) ? readEntry(entry) : null;
    if (credentials !== null) return { credentials, why: '' };
  }
  const helpers = isObject(config['credHelpers']) ? config['credHelpers'] : {};
  const isKept =
    typeof config['credsStore'] === 'string' || Object.keys(helpers).some((key) => hostOf(key) === registry);
  return none(
    isKept
      ? `${path} leaves them to a credential helper, and helpers are not run`
      : `${path} has none for ${registry}`,
  );
}

/** Keys are hosts, or addresses: of Docker Hub, that of its first version. */
function hostOf(key: string): string {
  const host = key
    .replace(/^https?:\/\//iu, '')
    .replace(/\/.*$/su, '')
    .toLowerCase();
  return /^(?:index\.|registry-1\.)?docker\.io$/u.test(host) ? 'docker.io' : host;
}

function readEntry(entry: JsonObject): RegistryCredentials | null {
  const { identitytoken: token, auth, username, password } = entry;
  if (typeof token === 'string' && token !== '') return { kind: 'identity-token', token };
  if (typeof username === 'string' && typeof password === 'string' && username !== '')
    return { kind: 'password', user: username, password };
  if (typeof auth !== 'string') return null;
  const [, user, secret] = /^([^:]+):(.*)$/su.exec(Buffer.from(auth, 'base64').toString('utf8')) ?? [];
  return user === undefined || secret === undefined
    ? null
    : { kind: 'password', user, password: secret.replace(/\0+$/u, '') };
}
