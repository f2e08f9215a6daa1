// Pairs what a file held at base with what it holds at head. Pure.
import type { CertificateBundle, CertificateChange } from '../../../domain/certificate.ts';
import type { FileStatus } from '../../../domain/change.ts';

/** One bundle of a file, by the name that tells it apart. */
export type NamedBundle = { readonly name: string | null; readonly bundle: CertificateBundle };

/** The bundles of one file that the range adds, changes or removes, in the order of head, then those that are gone. */
export function pairBundles(file: {
  readonly path: string;
  readonly status: FileStatus;
  readonly before: readonly NamedBundle[];
  readonly after: readonly NamedBundle[];
}): readonly CertificateChange[] {
  const before = byName(file.before);
  const after = byName(file.after);
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.flatMap((name): readonly CertificateChange[] => {
    const old = before.get(name) ?? null;
    const made = after.get(name) ?? null;
    if (old !== null && made !== null && isUnchanged(old, made)) return [];
    const status = old === null ? 'added' : made === null ? 'deleted' : file.status;
    return [{ path: file.path, name, status, before: old, after: made }];
  });
}

/** Bundles of one name are one: a manifest may hold an object for several clusters. */
function byName(bundles: readonly NamedBundle[]): ReadonlyMap<string | null, CertificateBundle> {
  const named = new Map<string | null, CertificateBundle>();
  for (const { name, bundle } of bundles) {
    const known = named.get(name);
    named.set(name, known === undefined ? bundle : join(known, bundle));
  }
  return named;
}

const join = (a: CertificateBundle, b: CertificateBundle): CertificateBundle => ({
  container: a.container,
  certificates: [...a.certificates, ...b.certificates],
  keys: [...a.keys, ...b.keys],
  problems: [...a.problems, ...b.problems],
});

/** Known to be the same: what could not be read may have changed. */
function isUnchanged(a: CertificateBundle, b: CertificateBundle): boolean {
  if (a.problems.length + b.problems.length > 0) return false;
  return digest(a) === digest(b) && [...a.keys, ...b.keys].every((key) => key.publicKey !== null);
}

const digest = ({ certificates, keys }: CertificateBundle): string =>
  [...certificates.map(({ fingerprint }) => fingerprint), '', ...keys.map(({ publicKey }) => publicKey)].join(
    ' ',
  );
