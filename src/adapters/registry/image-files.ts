// Reads manifests and configs of images as registries give them. Pure.
import { RegistryError } from './registry-error.ts';

const indexTypes: ReadonlySet<string> = new Set([
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]);

/** What is understood, for the header Accept. */
export const manifestTypes: readonly string[] = [
  ...indexTypes,
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** A list of images of several platforms, or one image. */
export type ImageManifest = {
  readonly annotations: Readonly<Record<string, string>>;
} & (
  | { readonly kind: 'index'; readonly digest: string }
  | { readonly kind: 'image'; readonly config: { readonly digest: string; readonly sizeBytes: number } }
);

type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const digestPattern = /^sha256:[0-9a-f]{64}$/u;
const labelsMax = 500;
const valueMax = 4000;

/** `type` as the answer said; a manifest says its type itself, too. @throws {RegistryError} */
export function readManifest(bytes: Uint8Array, type: string): ImageManifest {
  const manifest = readJson(bytes);
  const own = manifest['mediaType'];
  const kind = typeof own === 'string' ? own : type;
  const annotations = readTexts(manifest['annotations']);
  if (indexTypes.has(kind) || Array.isArray(manifest['manifests'])) {
    return { kind: 'index', annotations, digest: chooseDigest(manifest['manifests']) };
  }
  const config = manifest['config'];
  if (!isObject(config)) throw new RegistryError(`its manifest (${kind.slice(0, 100)}) names no config`);
  const { digest, size } = config;
  if (typeof digest !== 'string' || !digestPattern.test(digest))
    throw new RegistryError('the config of its manifest has no digest of SHA-256');
  return { kind: 'image', annotations, config: { digest, sizeBytes: typeof size === 'number' ? size : 0 } };
}

/** linux/amd64, else the first platform: labels are the same for all. Attestations have no platform. */
function chooseDigest(manifests: unknown): string {
  const listed = (Array.isArray(manifests) ? manifests : []).filter(isObject).map((entry) => ({
    digest: entry['digest'],
    platform: isObject(entry['platform']) ? entry['platform'] : {},
  }));
  const real = listed.filter(({ platform }) => platform['os'] !== 'unknown');
  const usual = real.find(
    ({ platform }) => platform['os'] === 'linux' && platform['architecture'] === 'amd64',
  );
  const { digest } = usual ?? real[0] ?? {};
  if (typeof digest !== 'string' || !digestPattern.test(digest))
    throw new RegistryError('its index lists no image');
  return digest;
}

/** @throws {RegistryError} */
export function readConfigLabels(bytes: Uint8Array): Readonly<Record<string, string>> {
  const { config } = readJson(bytes);
  return readTexts(isObject(config) ? config['Labels'] : null);
}

function readTexts(value: unknown): Readonly<Record<string, string>> {
  const entries = isObject(value) ? Object.entries(value).slice(0, labelsMax) : [];
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= valueMax,
    ),
  );
}

function readJson(bytes: Uint8Array): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new RegistryError('its answer is no JSON', { cause });
  }
  if (!isObject(value)) throw new RegistryError('its answer is no object of JSON');
  return value;
}
