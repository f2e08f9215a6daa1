// The words of findings at live endpoints. Pure.
import type { FindingKind, FindingWords } from './finding.ts';

/** Words of what live endpoints present. */
export const endpointWords = {
  'endpoint-unasked': {
    message: { en: 'Endpoints that could not be asked', ko: '확인하지 못한 엔드포인트' },
    why: {
      en: 'Whether their certificates outlast the release cannot be told.',
      ko: '인증서가 배포 이후까지 유효한지 알 수 없습니다.',
    },
    instead: {
      en: 'Run from a place that reaches them, or put host, port, server-name and authorities right in `endpoints`.',
      ko: '접속 가능한 환경에서 실행하거나, 설정의 `endpoints`(host, port, server-name, authorities)를 바로잡으세요.',
    },
  },
  'endpoint-expiry': {
    message: { en: 'Live certificates run out', ko: '운영 중인 인증서 만료' },
    why: {
      en: 'Clients refuse the endpoint from that moment on, whatever is deployed.',
      ko: '그 시점부터 무엇을 배포하든 클라이언트가 접속하지 못합니다.',
    },
    instead: {
      en: 'Renew the certificate of the endpoint before this release, or with it.',
      ko: '이번 배포 전에, 또는 이번 배포와 함께 엔드포인트의 인증서를 갱신하세요.',
    },
  },
  'endpoint-name': {
    message: { en: 'Live certificates for other names', ko: '이름이 맞지 않는 운영 인증서' },
    why: {
      en: 'Clients that check the name refuse the endpoint.',
      ko: '이름을 검사하는 클라이언트는 접속을 거부합니다.',
    },
    instead: {
      en: 'Have a certificate issued with this name, or put `server-name` in `endpoints` right.',
      ko: '이 이름을 포함해 인증서를 발급받거나, 설정 `endpoints`의 `server-name`을 바로잡으세요.',
    },
  },
  'endpoint-distrust': {
    message: { en: 'Endpoints that clients do not trust', ko: '신뢰할 수 없는 엔드포인트' },
    why: {
      en: 'Clients refuse the connection or, worse, were told not to check.',
      ko: '클라이언트가 연결을 거부하거나, 검증을 끈 채 접속하고 있을 수 있습니다.',
    },
    instead: {
      en: 'Let the server send its certificate with all intermediates, issued by a root that clients trust.',
      ko: '클라이언트가 신뢰하는 루트에서 발급한 인증서를 중간 인증서와 함께 보내도록 서버를 설정하세요.',
    },
  },
  'endpoint-replaced': {
    message: {
      en: 'This release brings the successor of live certificates',
      ko: '이번 배포로 교체되는 운영 인증서',
    },
    why: {
      en: 'Until it is deployed and loaded, clients meet the old one.',
      ko: '배포되어 적용될 때까지는 기존 인증서가 사용됩니다.',
    },
    instead: {
      en: 'Deploy before the old one runs out, reload what serves it, and ask the endpoint again.',
      ko: '기존 인증서가 만료되기 전에 배포하고, 서버가 새 인증서를 읽도록 재적용한 뒤 엔드포인트를 다시 확인하세요.',
    },
  },
} satisfies { readonly [kind in FindingKind]?: FindingWords };
