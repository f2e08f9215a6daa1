// Holds what the code newly needs against what the manifests give. Pure.
import type {
  ManifestLine,
  RuntimeNeed,
  RuntimeNeedProblem,
  RuntimeNeeds,
} from '../../../domain/runtime-need.ts';
import type { Bundle, Given, Manifest } from './manifest.ts';
import { type ManifestPath, servesEnvironment } from './manifest-path.ts';
import type { RuntimeRead } from './runtime-read.ts';
import { squashName } from './spring-properties.ts';

/** A read with its file. */
export type NewRead = RuntimeRead & { readonly path: string };

/** A manifest with what its path says of it. */
export type PlacedManifest = ManifestPath & Manifest;

/** Which file gives what; variables, ports and flags by name. */
type Offer = { readonly kind: RuntimeNeed['kind']; readonly given: Given; readonly from: PlacedManifest };

/**
 * Joins the reads of one name to one need, and finds what gives it in `environment`.
 *
 * Compose files, workflows and exposed ports count where nothing else says how the code is deployed: beside real
 * manifests they serve developers. A file of another environment gives nothing.
 */
export function matchNeeds(input: {
  readonly reads: readonly NewRead[];
  readonly manifests: readonly PlacedManifest[];
  readonly environment: string;
}): RuntimeNeeds {
  const { reads, environment } = input;
  const deployed = input.manifests.filter(({ kind }) => kind !== 'spring');
  const hasReal = deployed.some(
    (manifest) => isReal(manifest) && servesEnvironment(manifest.path, environment) && givesAny(manifest),
  );
  const counted = input.manifests.filter((manifest) => !isWeak(manifest) || !hasReal);
  const { offers, problems } = offersOf(counted);
  const here = offers.filter(({ from }) => servesEnvironment(from.path, environment));
  const there = offers.filter(({ from }) => !servesEnvironment(from.path, environment));
  const told = counted.filter(
    (manifest) => isTold(manifest) && servesEnvironment(manifest.path, environment),
  );
  return {
    needs: joinReads(reads)
      .filter((need) => !bringsAlong(here, need))
      .map((need) => ({
        ...need.told,
        givenBy: linesOf(here, need),
        givenElsewhere: linesOf(there, need),
      })),
    manifests: [...told]
      .sort((left, right) => countSettings(right) - countSettings(left))
      .map(({ path }) => path),
    problems,
  };
}

const isWeak = ({ kind, isNamed }: PlacedManifest): boolean =>
  !isNamed && (kind === 'compose' || kind === 'workflow');
const isReal = (manifest: PlacedManifest): boolean =>
  !isWeak(manifest) && !['dockerfile', 'spring', 'env-file'].includes(manifest.kind);
/** Images, workflows and files of variables are no manifests by themselves, nor is what holds neither variables nor ports. */
const isTold = (manifest: PlacedManifest): boolean =>
  manifest.isNamed ||
  (!['spring', 'dockerfile', 'workflow', 'env-file'].includes(manifest.kind) && givesAny(manifest));
/** How many of its names look like those of variables: what tells the most is named first. */
const countSettings = ({ variables }: Manifest): number =>
  variables.filter(({ name }) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name)).length;
const givesAny = (manifest: Manifest): boolean =>
  countSettings(manifest) + manifest.ports.length + manifest.takes.length + manifest.defines.length > 0;

type Joined = {
  readonly told: Omit<RuntimeNeed, 'givenBy' | 'givenElsewhere'>;
  readonly isProperty: boolean;
};

/** The first read tells the place; a need has a default when some read has one and none insists. */
function joinReads(reads: readonly NewRead[]): readonly Joined[] {
  const groups = new Map<string, NewRead[]>();
  for (const read of reads) {
    const key = `${read.kind} ${read.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [read]);
    else group.push(read);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group.find(({ manner }) => manner !== 'optional') ?? group[0];
    if (first === undefined) return [];
    const { kind, name, path, line } = first;
    const hasDefault =
      group.some(({ manner }) => manner === 'optional') && !group.some(({ manner }) => manner === 'insists');
    return [
      {
        told: { kind, name, path, line, hasDefault },
        isProperty: group.some(({ property }) => property !== undefined),
      },
    ];
  });
}

function linesOf(offers: readonly Offer[], { told, isProperty }: Joined): readonly ManifestLine[] {
  const lines = offers
    .filter(({ kind, given, from }) => {
      if (kind !== told.kind || from.kind === 'spring') return false;
      if (isProperty ? squashName(given.name) !== squashName(told.name) : given.name !== told.name)
        return false;
      // An image that exposes a port needs it; it does not give it to itself.
      return !(kind === 'port' && from.kind === 'dockerfile' && from.path === told.path);
    })
    .map(({ given, from }) => ({ path: from.path, line: given.line }));
  return lines.slice(0, linesMax);
}

/** Manifests told of one need. */
const linesMax = 20;

/** What the code brings along in its own configuration is no need. */
const bringsAlong = (offers: readonly Offer[], { told, isProperty }: Joined): boolean =>
  isProperty &&
  offers.some(
    ({ from, given }) => from.kind === 'spring' && squashName(given.name) === squashName(told.name),
  );

function offersOf(manifests: readonly PlacedManifest[]): {
  readonly offers: readonly Offer[];
  readonly problems: readonly RuntimeNeedProblem[];
} {
  const takes = manifests.flatMap((from) => from.takes.map((bundle) => ({ bundle, from })));
  const defined = manifests.flatMap((from) => from.defines.map((bundle) => ({ bundle, from })));
  const files = new Map(manifests.map((manifest) => [manifest.path, manifest]));
  const usedFiles = new Set(
    takes.flatMap(({ bundle, from }) =>
      bundle.type === 'file' && bundle.name !== null ? [resolveFile(from.path, bundle.name)] : [],
    ),
  );
  const isUsed = ({ kind, isNamed, path }: PlacedManifest): boolean =>
    kind !== 'env-file' || isNamed || usedFiles.has(path);
  const hasRealPort = manifests.some(({ kind, ports }) => kind !== 'dockerfile' && ports.length > 0);
  // Where nobody takes bundles, who uses them cannot be seen: they count.
  const taken = defined.filter(
    ({ bundle }) => takes.length === 0 || takes.some(({ bundle: wanted }) => isSame(wanted, bundle)),
  );
  const offers = [
    ...manifests.flatMap((from) => [
      ...(isUsed(from) ? from.variables : []).map(
        (given): Offer => ({ kind: 'environment-variable', given, from }),
      ),
      ...(from.kind === 'dockerfile' && hasRealPort ? [] : from.ports).map(
        (given): Offer => ({ kind: 'port', given, from }),
      ),
      ...(from.isNamed || from.kind === 'yaml' ? from.names : []).map(
        (given): Offer => ({ kind: 'feature-flag', given, from }),
      ),
    ]),
    ...taken.flatMap(({ bundle, from }) =>
      bundle.variables.map((given): Offer => ({ kind: 'environment-variable', given, from })),
    ),
  ];
  const missing = takes.flatMap(({ bundle, from }) => {
    const found =
      bundle.type === 'file'
        ? bundle.name !== null && files.has(resolveFile(from.path, bundle.name))
        : defined.some(({ bundle: other }) => isSame(bundle, other));
    return found
      ? []
      : [`${from.path}:${bundle.line} takes all of ${nameOf(bundle)}, which is not in this repository`];
  });
  const partial = taken
    .filter(({ bundle }) => !bundle.isWhole)
    .map(({ bundle, from }) => `${from.path}: ${nameOf(bundle)} holds more than the repository says`);
  const unread = manifests.flatMap(({ path, problem }) => (problem === null ? [] : [`${path}: ${problem}`]));
  return {
    offers,
    problems: [
      ...unread.map((text) => ({ kind: 'manifest', text }) as const),
      ...[...new Set([...missing, ...partial])].map((text) => ({ kind: 'elsewhere', text }) as const),
    ],
  };
}

/** A computed name may be any. */
const isSame = (wanted: Pick<Bundle, 'type' | 'name'>, other: Pick<Bundle, 'type' | 'name'>): boolean =>
  wanted.type === other.type && (wanted.name === null || other.name === null || wanted.name === other.name);

const typeNames = { 'config-map': 'config map', secret: 'secret', file: 'file' } as const;
const nameOf = ({ type, name }: Pick<Bundle, 'type' | 'name'>): string =>
  name === null ? `a ${typeNames[type]} that a template names` : `${typeNames[type]} ${name.slice(0, 100)}`;

/** A path beside that of the file which names it. */
function resolveFile(from: string, name: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
