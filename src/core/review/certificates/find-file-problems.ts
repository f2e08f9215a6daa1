// Judges what lies in one file at head: validity, strength, keys, chain, and what could not be read. Pure.
import type { CertificateFacts, CertificateProblem } from '../../../domain/certificate.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { findChainProblems } from './chain.ts';
import { type CertificateFinding, isLeaf, labelOf, type Placed, placeOf, shorten } from './finding.ts';
import { findWeak } from './strength.ts';
import { findInvalid, type Horizon } from './validity.ts';

/** Everything that speaks against one bundle. */
export function findFileProblems(
  placed: Placed,
  { horizon, minRsaBits }: { readonly horizon: Horizon; readonly minRsaBits: number },
): readonly CertificateFinding[] {
  const { bundle, path } = placed;
  const where = placeOf(placed);
  const say = (told: Bilingual): Pick<CertificateFinding, 'told' | 'path'> => ({
    told: { en: `${where}: ${told.en}`, ko: `${where}: ${told.ko}` },
    path,
  });
  return [
    ...bundle.certificates.flatMap((certificate) =>
      judgeCertificate(certificate, placed, { horizon, minRsaBits }).map(({ kind, status, told }) => ({
        kind,
        status,
        ...say({ en: `${labelOf(certificate)}, ${told.en}`, ko: `${labelOf(certificate)}, ${told.ko}` }),
      })),
    ),
    ...findChainProblems(placed).map(({ kind, told }) => ({ kind, status: 'warn' as const, ...say(told) })),
    ...(bundle.keys.some(({ encrypted }) => !encrypted)
      ? [{ kind: 'private-key', status: 'fail', told: { en: where, ko: where }, path } as const]
      : []),
    ...bundle.problems.map((problem) => ({ ...statusOf(problem), ...say(problemText(problem)) })),
  ];
}

type Judged = Pick<CertificateFinding, 'kind' | 'status' | 'told'>;

/** What a store of trusted authorities held before is known to those who keep it: it warns, and its keys are not judged anew. */
function judgeCertificate(
  certificate: CertificateFacts,
  { bundle, other }: Placed,
  { horizon, minRsaBits }: { readonly horizon: Horizon; readonly minRsaBits: number },
): readonly Judged[] {
  const isStore = !bundle.certificates.some((each) => isLeaf(each, bundle));
  const isKept =
    other?.certificates.some(({ fingerprint }) => fingerprint === certificate.fingerprint) ?? false;
  const isKnown = isStore && isKept;
  const invalid = findInvalid(certificate, horizon);
  const isOwn = isLeaf(certificate, bundle);
  return [
    ...(invalid === null ? [] : [isKnown ? { ...invalid, status: 'warn' as const } : invalid]),
    ...(isKnown
      ? []
      : findWeak(certificate, { minRsaBits }).map((weak) => ({ ...weak, status: 'fail' as const }))),
    ...(isOwn && certificate.isSelfSigned ? [selfSigned(certificate)] : []),
  ];
}

const selfSigned = ({ subject }: CertificateFacts): Judged => ({
  kind: 'self-signed',
  status: 'warn',
  told: { en: `issued by itself (${shorten(subject)})`, ko: `자체 서명(${shorten(subject)})` },
});

/** What is locked on purpose, as secrets in a repository should be, must be seen and stops no release by itself. */
function statusOf({ kind }: CertificateProblem): Pick<CertificateFinding, 'kind' | 'status'> {
  if (kind === 'encrypted' || kind === 'needs-password') return { kind: 'unread', status: 'warn' };
  return kind.startsWith('broken-') || kind === 'empty'
    ? { kind: 'broken', status: 'fail' }
    : { kind: 'unread', status: 'unknown' };
}

const problemTexts: { readonly [kind in CertificateProblem['kind']]: Bilingual } = {
  'broken-pem': { en: 'is no valid PEM', ko: '올바른 PEM이 아님' },
  'broken-certificate': { en: 'the certificate cannot be parsed', ko: '인증서를 해석할 수 없음' },
  'broken-key': { en: 'the private key cannot be parsed', ko: '개인 키를 해석할 수 없음' },
  'broken-container': { en: 'the keystore is damaged or cut off', ko: '키스토어가 손상되었거나 잘림' },
  empty: { en: 'holds no certificate and no key', ko: '인증서도 키도 없음' },
  'needs-password': { en: 'cannot be read without its password', ko: '암호 없이는 읽을 수 없음' },
  encrypted: { en: 'is encrypted and was not looked at', ko: '암호화되어 있어 확인하지 못함' },
  'not-understood': { en: 'is of a format that is not read', ko: '읽지 못하는 형식' },
  'too-large': { en: 'is too large to be looked at whole', ko: '너무 커서 전부 확인하지 못함' },
  'not-here': { en: 'is kept in Git LFS, only its pointer is here', ko: 'Git LFS에 있어 포인터만 확인됨' },
};

function problemText({ kind, line, entry }: CertificateProblem): Bilingual {
  const inside = entry === undefined ? [] : [shorten(entry)];
  const at = (text: string): readonly string[] => (line === undefined ? [] : [text]);
  return {
    en: [...inside, ...at(`line ${line}`), problemTexts[kind].en].join(', '),
    ko: [...inside, ...at(`${line}행`), problemTexts[kind].ko].join(', '),
  };
}
