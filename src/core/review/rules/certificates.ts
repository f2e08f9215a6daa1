// Rule: certificates are valid, strong, complete, and what replaces them loses nobody. Pure.
import type { CertificateChange } from '../../../domain/certificate.ts';
import type { EndpointReading } from '../../../domain/evidence.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { fileRef } from '../../../domain/units.ts';
import { findEndpointProblems } from '../certificates/find-endpoint-problems.ts';
import { findFileProblems } from '../certificates/find-file-problems.ts';
import { findForeignKeys } from '../certificates/find-foreign-keys.ts';
import { findRenewalProblems } from '../certificates/find-renewal-problems.ts';
import { type CertificateFinding, labelOf, type Placed, placeOf } from '../certificates/finding.ts';
import { findingWords } from '../certificates/finding-words.ts';
import { findTurnover, type Turnover } from '../certificates/renewal.ts';
import { type Horizon, horizonOf, untilText } from '../certificates/validity.ts';
import { type Evidence, judge, type Problem, type Rule } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

/** Fails on certificates that clients or servers will refuse; warns of what surprises those who know the old one. */
export const certificatesRule: Rule<'certificates'> = {
  id: 'certificates',
  title: { en: 'Certificates', ko: '인증서' },
  protects: {
    en: 'No connection fails because of a certificate that ran out, was mixed up or lost a name.',
    ko: '만료되거나 뒤바뀌거나 이름이 빠진 인증서 때문에 연결이 끊기지 않도록 합니다.',
  },
  decides: {
    en: 'Looks at certificates that the range adds, changes or removes (PEM, DER, JKS, PKCS#12 without a password, Kubernetes secrets; not in tests, documents and vendored code) and at the live ones of `endpoints`. Fails when one has expired, is not yet valid, has fewer than `min-days` left once the window is over, is broken, has a key below `min-rsa-bits` or a forgeable signature, does not fit its key, loses a name in its renewal, or when a private key lies in clear. Warns below `warn-days`, of incomplete or disordered chains, self-signed ones, another key or issuer, an earlier expiry, removals, and files that are locked with a password or a key. An endpoint whose successor is in the range only warns. Unknown when a file or an endpoint could not be read.',
    ko: '범위에서 추가, 변경, 삭제된 인증서(PEM, DER, JKS, 암호 없는 PKCS#12, Kubernetes Secret. 테스트, 문서, 외부 코드는 제외)와 `endpoints`의 운영 인증서를 확인합니다. 만료됨, 아직 유효하지 않음, 배포 시간 이후 남은 기간이 `min-days` 미만, 파일 손상, `min-rsa-bits` 미만의 키나 위조 가능한 서명, 키 불일치, 갱신 중 이름 누락, 평문 개인 키는 실패입니다. `warn-days` 미만, 불완전하거나 순서가 틀린 체인, 자체 서명, 키나 발급자 변경, 더 이른 만료, 삭제, 암호로 잠긴 파일은 경고합니다. 범위에 새 인증서가 있는 엔드포인트는 경고만 합니다. 파일이나 엔드포인트를 읽지 못하면 판단 불가입니다.',
  },
  example: {
    en: 'certs/api.pem is renewed without old.example.com: fails, clients of old.example.com will refuse it. api.example.com:443 has 5 days left and nothing in the range renews it: fails.',
    ko: 'certs/api.pem이 old.example.com 없이 갱신되면 해당 이름의 클라이언트가 거부하므로 실패합니다. api.example.com:443의 인증서가 5일 남았고 범위에 갱신이 없으면 실패합니다.',
  },
  reads: 'change',
  evaluate(facts, options) {
    const changes = facts.change.modules.flatMap((module) => module.certificates);
    const { endpoints } = facts.evidence;
    const horizon = horizonOf(facts.release, options);
    const turnover = findTurnover(changes);
    const placed = changes.flatMap(atHead);
    const { minRsaBits } = options;
    const findings = [
      ...placed.flatMap((each) => findFileProblems(each, { horizon, minRsaBits })),
      ...findForeignKeys(placed),
      ...findRenewalProblems(turnover, horizon),
      ...changes.flatMap(findUnreadRemovals),
      ...findEndpointProblems(endpoints, { horizon, minRsaBits, brought: turnover.brought }),
    ];
    return judge({
      problems: toProblems(findings),
      pass: passText(placed, endpoints),
      evidence: boundEvidence([
        ...renewalEvidence(turnover, horizon),
        ...(findings.length === 0 ? endpointEvidence(endpoints, horizon) : []),
      ]),
    });
  },
};

const atHead = ({ path, name, before, after }: CertificateChange): readonly Placed[] =>
  after === null ? [] : [{ path, name, bundle: after, other: before }];

/** A file that goes, and of which nobody can tell what was in it. */
function findUnreadRemovals(change: CertificateChange): readonly CertificateFinding[] {
  const { before, after, path } = change;
  if (after !== null || before === null || before.problems.length === 0) return [];
  const place = placeOf(change);
  return [
    {
      kind: 'removed',
      status: 'warn',
      told: { en: `${place}, whose content could not be read`, ko: `${place}, 내용을 읽지 못함` },
      path,
    },
  ];
}

/** Cases that are told in the sentence; twenty are in the evidence. */
const toldMax = 3;

/** Findings of one kind and severity are one problem. */
function toProblems(findings: readonly CertificateFinding[]): readonly Problem[] {
  const groups = new Map<string, [CertificateFinding, ...CertificateFinding[]]>();
  for (const finding of findings) {
    const key = `${finding.status} ${finding.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(toProblem);
}

function toProblem(group: readonly [CertificateFinding, ...CertificateFinding[]]): Problem {
  const { kind, status } = group[0];
  const { message, why, instead } = findingWords[kind];
  const list = (language: keyof Bilingual): string =>
    nameList(
      group.map(({ told }) => told[language]),
      toldMax,
    )[language];
  return {
    status,
    message: { en: `${message.en}: ${list('en')}.`, ko: `${message.ko}: ${list('ko')}.` },
    why,
    instead,
    evidence: boundEvidence(group.map(toEvidence)),
  };
}

const toEvidence = ({ told, path }: CertificateFinding): Evidence =>
  path === null ? { text: told } : { text: told, ref: fileRef(path), path };

function renewalEvidence({ renewals, brought }: Turnover, horizon: Horizon): readonly Evidence[] {
  return brought.map((made) => {
    const old = renewals.find((renewal) => renewal.made === made)?.old.certificate;
    const until = untilText(made.certificate, horizon);
    const where = `${placeOf(made.place)}: ${labelOf(made.certificate)}`;
    const instead = old === undefined ? null : untilText(old, horizon);
    return {
      text: {
        en: `${where} is valid until ${until.en}${instead === null ? '' : `; it replaces one until ${instead.en}`}`,
        ko: `${where}, ${until.ko}까지 유효${instead === null ? '' : ` (기존 ${instead.ko}까지)`}`,
      },
      ref: fileRef(made.place.path),
      path: made.place.path,
    };
  });
}

const endpointEvidence = (endpoints: readonly EndpointReading[], horizon: Horizon): readonly Evidence[] =>
  endpoints.flatMap((reading): readonly Evidence[] => {
    const leaf = reading.status === 'read' ? reading.chain[0] : undefined;
    if (leaf === undefined) return [];
    const until = untilText(leaf, horizon);
    const where = `${reading.endpoint}: ${labelOf(leaf)}`;
    return [{ text: { en: `${where} is valid until ${until.en}`, ko: `${where}, ${until.ko}까지 유효` } }];
  });

function passText(placed: readonly Placed[], endpoints: readonly EndpointReading[]) {
  const count = placed.reduce((sum, { bundle }) => sum + bundle.certificates.length, 0);
  if (count === 0 && endpoints.length === 0) {
    return { en: 'The range brings no certificate.', ko: '범위에 인증서 변경이 없습니다.' };
  }
  const live = countOf(endpoints.length, 'endpoint');
  return {
    en: `${countOf(count, 'certificate')} in the range and ${live} looked at: valid, strong and complete.`,
    ko: `범위의 인증서 ${count}개와 엔드포인트 ${endpoints.length}개가 모두 유효하고 온전합니다.`,
  };
}
