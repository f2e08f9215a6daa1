// Finds private keys that belong to no certificate beside them. Pure.
import type { CertificateFacts } from '../../../domain/certificate.ts';
import { type CertificateFinding, isLeaf, labelOf, type Placed, placeOf } from './finding.ts';

/**
 * A key in a bundle with certificates belongs to one of them. A file of keys alone belongs to the certificate of the same
 * name beside it, or to any other of its folder.
 */
export function findForeignKeys(placed: readonly Placed[]): readonly CertificateFinding[] {
  return placed.flatMap((each): readonly CertificateFinding[] => {
    const keys = each.bundle.keys.flatMap(({ publicKey }) => publicKey ?? []);
    const isAlone = each.bundle.certificates.length === 0;
    const beside = isAlone ? placed.filter((other) => liesBeside(each, other)) : [each];
    const possible = isAlone ? placed.filter((other) => isInFolder(each, other)) : [each];
    const owners = new Set(possible.flatMap(certificatesOf).map(({ publicKey }) => publicKey));
    const leaf = beside.flatMap(leavesOf)[0] ?? beside.flatMap(certificatesOf)[0];
    return leaf === undefined || keys.every((key) => owners.has(key)) ? [] : [foreign(each, leaf)];
  });
}

const certificatesOf = ({ bundle }: Placed): readonly CertificateFacts[] => bundle.certificates;

const leavesOf = ({ bundle }: Placed): readonly CertificateFacts[] =>
  bundle.certificates.filter((certificate) => isLeaf(certificate, bundle));

const foreign = (placed: Placed, leaf: CertificateFacts): CertificateFinding => ({
  kind: 'foreign-key',
  status: 'fail',
  told: {
    en: `${placeOf(placed)}: not the key of ${labelOf(leaf)}`,
    ko: `${placeOf(placed)}: ${labelOf(leaf)} 인증서의 키가 아님`,
  },
  path: placed.path,
});

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const isInFolder = (key: Placed, other: Placed): boolean => folderOf(key.path) === folderOf(other.path);

/** `certs/api.key` belongs to `certs/api.crt`. */
const liesBeside = (key: Placed, other: Placed): boolean => stemOf(key.path) === stemOf(other.path);

const stemOf = (path: string): string => path.replace(/\.[^./]*$/, '');
