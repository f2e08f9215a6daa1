// Judges what live endpoints present, and whether the release brings its successor. Pure.
import type { CertificateFacts, EndpointFailure } from '../../../domain/certificate.ts';
import type { EndpointReading } from '../../../domain/evidence.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { distrustText } from './distrust-text.ts';
import { type CertificateFinding, coversName, labelOf, shorten } from './finding.ts';
import type { PlacedCertificate } from './renewal.ts';
import { findWeak } from './strength.ts';
import { daysLeft, findInvalid, type Horizon, untilText } from './validity.ts';

type Read = Extract<EndpointReading, { readonly status: 'read' }>;

/** Everything that speaks against the endpoints; `brought` are the leaves that the range brings. */
export function findEndpointProblems(
  readings: readonly EndpointReading[],
  input: {
    readonly horizon: Horizon;
    readonly minRsaBits: number;
    readonly brought: readonly PlacedCertificate[];
  },
): readonly CertificateFinding[] {
  return readings.flatMap((reading) => {
    if (reading.status === 'failed') return [unasked(reading)];
    const problems = judgeEndpoint(reading, input);
    const successor = problems.length === 0 ? undefined : findSuccessor(reading, input);
    return successor === undefined
      ? problems
      : [replaced(reading, { problems, successor, horizon: input.horizon })];
  });
}

function judgeEndpoint(
  reading: Read,
  { horizon, minRsaBits }: { readonly horizon: Horizon; readonly minRsaBits: number },
): readonly CertificateFinding[] {
  const [leaf] = reading.chain;
  const say = (
    kind: CertificateFinding['kind'],
    status: 'warn' | 'fail',
    told: Bilingual,
  ): CertificateFinding => ({
    kind,
    status,
    told: { en: `${reading.endpoint}: ${told.en}`, ko: `${reading.endpoint}: ${told.ko}` },
    path: null,
  });
  const found = reading.chain
    // Clients have their own copy of the root.
    .filter((certificate) => certificate === leaf || !certificate.isSelfSigned)
    .flatMap((certificate) => {
      const label = labelOf(certificate);
      const of = (told: Bilingual): Bilingual => ({ en: `${label}, ${told.en}`, ko: `${label}, ${told.ko}` });
      const invalid = findInvalid(certificate, horizon);
      return [
        ...(invalid === null ? [] : [say('endpoint-expiry', invalid.status, of(invalid.told))]),
        ...findWeak(certificate, { minRsaBits }).map(({ kind, told }) => say(kind, 'fail', of(told))),
      ];
    });
  const { distrust } = reading;
  const isMismatch = isForAnother(reading);
  const isToldAlready =
    (distrust === 'ERR_TLS_CERT_ALTNAME_INVALID' && isMismatch) ||
    (isAboutTime(distrust) && found.some(({ kind }) => kind === 'endpoint-expiry'));
  return [
    ...found,
    ...(isMismatch ? [say('endpoint-name', 'fail', namesText(reading, leaf))] : []),
    ...(distrust === null || isToldAlready ? [] : [say('endpoint-distrust', 'fail', distrustText(distrust))]),
  ];
}

/** OpenSSL tells one reason: behind another one the names are compared here. Addresses of IPv6 are written in many ways. */
function isForAnother({ chain, distrust, serverName }: Read): boolean {
  if (distrust === null) return false;
  if (distrust === 'ERR_TLS_CERT_ALTNAME_INVALID') return true;
  return !serverName.includes(':') && !coversName(chain[0]?.names ?? [], serverName);
}

const isAboutTime = (distrust: string | null): boolean =>
  distrust === 'CERT_HAS_EXPIRED' || distrust === 'CERT_NOT_YET_VALID';

function namesText({ serverName }: Read, leaf: CertificateFacts | undefined): Bilingual {
  const names = (leaf?.names ?? []).slice(0, 3).map(shorten).join(', ');
  return {
    en: `not for ${shorten(serverName)}${names === '' ? '' : `, only for ${names}`}`,
    ko: `${shorten(serverName)}용이 아님${names === '' ? '' : `(${names}용)`}`,
  };
}

/** A certificate of the range for the same name that is valid longer, and long enough to be no problem itself. */
function findSuccessor(
  reading: Read,
  { brought, horizon }: { readonly brought: readonly PlacedCertificate[]; readonly horizon: Horizon },
): CertificateFacts | undefined {
  const [leaf] = reading.chain;
  return brought
    .map(({ certificate }) => certificate)
    .find(
      (certificate) =>
        certificate.fingerprint !== leaf?.fingerprint &&
        !certificate.isSelfSigned &&
        coversName(certificate.names, reading.serverName) &&
        certificate.validTo > (leaf?.validTo ?? 0) &&
        certificate.validFrom <= horizon.start &&
        daysLeft(certificate, horizon) >= Math.max(horizon.minDays, horizon.warnDays),
    );
}

function replaced(
  reading: Read,
  input: {
    readonly problems: readonly CertificateFinding[];
    readonly successor: CertificateFacts;
    readonly horizon: Horizon;
  },
): CertificateFinding {
  const until = untilText(input.successor, input.horizon);
  const [worst] = [...input.problems].sort(
    (a, b) => Number(b.status === 'fail') - Number(a.status === 'fail'),
  );
  return {
    kind: 'endpoint-replaced',
    status: 'warn',
    told: {
      en: `${worst?.told.en ?? reading.endpoint}; its successor is valid until ${until.en}`,
      ko: `${worst?.told.ko ?? reading.endpoint}; 새 인증서는 ${until.ko}까지 유효`,
    },
    path: null,
  };
}

const failures: { readonly [reason in EndpointFailure]: Bilingual } = {
  'name-not-found': { en: 'its name does not resolve here', ko: '이름을 찾을 수 없음' },
  refused: { en: 'nothing listens on the port', ko: '포트가 열려 있지 않음(연결 거부)' },
  unreachable: { en: 'no route to it from here', ko: '여기서 연결할 수 없음' },
  timeout: { en: 'no answer in time', ko: '제한 시간 안에 응답 없음' },
  closed: { en: 'it hung up during the handshake', ko: '핸드셰이크 도중 연결이 끊김' },
  'not-tls': { en: 'it does not speak TLS on this port', ko: '이 포트는 TLS가 아님' },
  handshake: { en: 'the TLS handshake failed', ko: 'TLS 핸드셰이크 실패' },
  'client-certificate': { en: 'it asks for a client certificate', ko: '클라이언트 인증서를 요구함' },
  'authorities-unreadable': {
    en: 'the file in `authorities` is not there or holds no valid certificates',
    ko: '`authorities` 파일이 없거나 올바른 인증서가 아님',
  },
  offline: { en: 'the run is offline', ko: '오프라인 실행' },
};

const unasked = (reading: Extract<EndpointReading, { readonly status: 'failed' }>): CertificateFinding => ({
  kind: 'endpoint-unasked',
  status: 'unknown',
  told: {
    en: `${reading.endpoint}, ${failures[reading.reason].en}`,
    ko: `${reading.endpoint}, ${failures[reading.reason].ko}`,
  },
  path: null,
});
