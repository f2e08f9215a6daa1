// Reads the certificates that a module's range adds, changes or removes. Effects: through ports.
import { mayHoldCertificates } from '../core/change/files/certificate-files.ts';
import { type NamedBundle, pairBundles } from '../core/change/files/pair-bundles.ts';
import type { CertificateChange, CertificateProblem } from '../domain/certificate.ts';
import type { FileChange } from '../domain/change.ts';
import type { Sha } from '../domain/units.ts';
import type { World } from '../ports.ts';
import type { ModuleSource } from './read-range.ts';

type CertificateWorld = Pick<World, 'sourceControl' | 'certificates'>;

/** Larger files are no bundle of certificates: the roots of all browsers take 250 kB. */
const fileBytesMax = 2_000_000;

/** Files whose contents are in memory at a time. */
const batchSize = 50;

/** More files than any release changes on purpose; the ones beyond are told as unread. */
const filesMax = 2000;

/** The bundles of all files of the range that may hold certificates; git is not asked when none does. */
export async function readCertificates(
  source: Pick<ModuleSource, 'repository' | 'range'>,
  files: readonly FileChange[],
  world: CertificateWorld,
): Promise<readonly CertificateChange[]> {
  const candidates = files.filter(mayHoldCertificates);
  const changes: CertificateChange[] = [];
  for (let start = 0; start < Math.min(candidates.length, filesMax); start += batchSize) {
    const batch = candidates.slice(start, Math.min(start + batchSize, filesMax));
    changes.push(...(await readBatch(source, batch, world)));
  }
  const unread = candidates.slice(filesMax).map(
    ({ path, status }): CertificateChange => ({
      path,
      name: null,
      status,
      before: null,
      after: status === 'deleted' ? null : unreadBundle({ kind: 'too-large' }),
    }),
  );
  return [...changes, ...unread];
}

async function readBatch(
  { repository, range }: Pick<ModuleSource, 'repository' | 'range'>,
  files: readonly FileChange[],
  world: CertificateWorld,
): Promise<readonly CertificateChange[]> {
  const readAll = (sha: Sha, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> =>
    paths.length === 0
      ? Promise.resolve(new Map())
      : world.sourceControl.readFiles(repository, { sha, paths, sizeBytesMax: fileBytesMax });
  const [old, made] = await Promise.all([
    readAll(range.baseSha, files.filter(isAtBase).map(pathAtBase)),
    readAll(
      range.headSha,
      files.filter(isAtHead).map(({ path }) => path),
    ),
  ]);
  const changes: CertificateChange[] = [];
  for (const file of files) {
    const [before, after] = await Promise.all([
      isAtBase(file) ? readBundles(pathAtBase(file), old.get(pathAtBase(file)), world) : [],
      isAtHead(file) ? readBundles(file.path, made.get(file.path), world) : [],
    ]);
    changes.push(...pairBundles({ path: file.path, status: file.status, before, after }));
  }
  return changes;
}

/** A file that is not given back is too large: that it is there, the diff says. */
async function readBundles(
  path: string,
  bytes: Uint8Array | undefined,
  { certificates }: CertificateWorld,
): Promise<readonly NamedBundle[]> {
  return bytes === undefined
    ? [{ name: null, bundle: unreadBundle({ kind: 'too-large' }) }]
    : certificates.readBundles({ path, bytes });
}

const isAtBase = ({ status }: FileChange): boolean => status !== 'added' && status !== 'copied';
const isAtHead = ({ status }: FileChange): boolean => status !== 'deleted';
const pathAtBase = (file: FileChange): string => file.previousPath ?? file.path;

const unreadBundle = (problem: CertificateProblem) =>
  ({ container: 'pem', certificates: [], keys: [], problems: [problem] }) as const;
