// The words of findings in what files hold at head. Pure.
import type { FindingKind, FindingWords } from './finding.ts';

/** Words of what files hold. */
export const fileWords = {
  expired: {
    message: { en: 'Expired certificates', ko: '만료된 인증서' },
    why: {
      en: 'Clients refuse an expired certificate: what is restarted with it is down at once.',
      ko: '만료된 인증서는 클라이언트가 거부하므로, 이 인증서로 재기동하는 순간 서비스가 중단됩니다.',
    },
    instead: {
      en: 'Have it issued anew, commit the new one, and run again.',
      ko: '인증서를 새로 발급받아 커밋한 뒤 다시 실행하세요.',
    },
  },
  'expires-in-window': {
    message: {
      en: 'Certificates expire before the deploy is over',
      ko: '배포가 끝나기 전에 만료되는 인증서',
    },
    why: {
      en: 'The service goes down in the middle of the deploy, and a rollback does not help.',
      ko: '배포 도중에 서비스가 중단되며 롤백해도 복구되지 않습니다.',
    },
    instead: {
      en: 'Renew them first, or deploy the renewal as part of this release.',
      ko: '먼저 갱신하거나, 갱신한 인증서를 이번 배포에 포함하세요.',
    },
  },
  'few-days': {
    message: { en: 'Certificates with few days left', ko: '만료가 임박한 인증서' },
    why: {
      en: 'The service goes down on that day unless somebody deploys again before; a freeze or a holiday is enough to miss it.',
      ko: '그 전에 다시 배포하지 않으면 해당 일자에 서비스가 중단됩니다. 배포 동결이나 연휴가 겹치면 놓치기 쉽습니다.',
    },
    instead: {
      en: 'Renew them and let this release bring the new ones; was an old file committed by mistake?',
      ko: '지금 갱신해 새 인증서로 배포하세요. 이전 파일을 잘못 커밋하지 않았는지도 확인하세요.',
    },
  },
  'not-yet-valid': {
    message: { en: 'Certificates that are not yet valid', ko: '아직 유효하지 않은 인증서' },
    why: {
      en: 'Clients refuse a certificate before its first day as they do after its last.',
      ko: '유효 시작 전의 인증서도 만료된 인증서처럼 클라이언트가 거부합니다.',
    },
    instead: {
      en: 'Deploy after that moment, or have it issued with an earlier one.',
      ko: '유효 시작 이후에 배포하거나 시작 시각을 앞당겨 재발급받으세요.',
    },
  },
  broken: {
    message: { en: 'Broken certificate files', ko: '손상된 인증서 파일' },
    why: {
      en: 'The server that reads such a file will not start with it.',
      ko: '이 파일을 읽는 서버는 기동에 실패합니다.',
    },
    instead: {
      en: 'Take the file again from where it was issued, with its BEGIN and END lines, and check it with `openssl x509 -noout -text -in FILE`.',
      ko: '발급처에서 BEGIN/END 줄을 포함해 파일을 다시 받고 `openssl x509 -noout -text -in FILE`로 확인하세요.',
    },
  },
  unread: {
    message: { en: 'Not looked at', ko: '확인하지 못한 인증서 파일' },
    why: {
      en: 'Whether what is inside is valid and complete cannot be told.',
      ko: '내용이 유효하고 빠짐없는지 알 수 없습니다.',
    },
    instead: {
      en: 'Let somebody with the password or key check dates and names (`openssl pkcs12 -info -in FILE`, `keytool -list -v`), and say so in a waiver of this rule; or name the endpoint in `endpoints`.',
      ko: '암호나 키를 가진 사람이 만료일과 이름을 확인하고(`openssl pkcs12 -info -in FILE`, `keytool -list -v`) 이 규칙의 waiver에 기록하거나, 설정의 `endpoints`에 엔드포인트를 추가하세요.',
    },
  },
  'private-key': {
    message: { en: 'Private keys in clear in the repository', ko: '저장소에 평문으로 커밋된 개인 키' },
    why: {
      en: 'Everybody who can read the repository, a fork or a backup can pose as the service; deleting the file leaves it in the history.',
      ko: '저장소, 포크, 백업을 읽을 수 있는 누구나 서비스를 사칭할 수 있으며, 파일을 지워도 이력에 남습니다.',
    },
    instead: {
      en: 'Rotate it: make a new key, have the certificate issued anew and the old one revoked, and keep the key in a secret store (Vault, SealedSecrets, SOPS).',
      ko: '키를 교체하세요. 새 키로 인증서를 재발급받고 기존 인증서를 폐기한 뒤, 키는 비밀 저장소(Vault, SealedSecrets, SOPS)에 보관하세요.',
    },
  },
  'foreign-key': {
    message: { en: 'Key and certificate do not belong together', ko: '키와 인증서가 서로 맞지 않음' },
    why: {
      en: 'A server refuses to start with the key of another certificate.',
      ko: '인증서와 맞지 않는 키로는 서버가 기동하지 않습니다.',
    },
    instead: {
      en: 'Take the key with which this certificate was requested, or have it issued for the key that is here.',
      ko: '이 인증서를 요청할 때 쓴 키를 넣거나, 현재 키로 인증서를 다시 발급받으세요.',
    },
  },
  'chain-incomplete': {
    message: { en: 'Incomplete chains', ko: '불완전한 인증서 체인' },
    why: {
      en: 'Browsers often find a missing intermediate themselves; Java, Go, curl and mobile apps refuse the connection.',
      ko: '브라우저는 빠진 중간 인증서를 찾아내기도 하지만 Java, Go, curl, 모바일 앱은 연결을 거부합니다.',
    },
    instead: {
      en: 'Add the intermediate certificates behind the certificate of the server (the `fullchain` file of most issuers).',
      ko: '서버 인증서 뒤에 중간 인증서를 추가하세요(대부분의 발급처에서 주는 `fullchain` 파일).',
    },
  },
  'chain-order': {
    message: { en: 'Chains out of order', ko: '순서가 잘못된 인증서 체인' },
    why: {
      en: 'TLS 1.2 asks for each certificate to be followed by its issuer; some servers and clients refuse another order.',
      ko: 'TLS 1.2는 각 인증서 바로 뒤에 발급자가 오도록 요구하며, 순서가 다르면 거부하는 서버와 클라이언트가 있습니다.',
    },
    instead: {
      en: 'Put the certificate of the server first, then each issuer behind what it issued.',
      ko: '서버 인증서를 맨 앞에 두고, 각 인증서 뒤에 그 발급자를 차례로 두세요.',
    },
  },
  'self-signed': {
    message: { en: 'Certificates signed by themselves', ko: '자체 서명 인증서' },
    why: {
      en: 'Only clients that were given this very certificate accept it, and each renewal must reach all of them.',
      ko: '이 인증서를 직접 등록한 클라이언트만 신뢰하며, 갱신할 때마다 모두에게 다시 배포해야 합니다.',
    },
    instead: {
      en: 'Have it issued by an authority that the clients trust, or make sure that they all have the new one before.',
      ko: '클라이언트가 신뢰하는 기관에서 발급받거나, 배포 전에 모든 클라이언트에 새 인증서를 등록하세요.',
    },
  },
  'weak-key': {
    message: { en: 'Weak keys', ko: '취약한 키' },
    why: {
      en: 'Current clients refuse such keys, and what was recorded can be read by whoever breaks them.',
      ko: '최신 클라이언트는 이런 키를 거부하며, 키가 깨지면 기록된 통신까지 노출됩니다.',
    },
    instead: {
      en: 'Have it issued for a new key: ECDSA P-256, or RSA with at least `min-rsa-bits`.',
      ko: 'ECDSA P-256 또는 `min-rsa-bits` 이상의 RSA 키를 새로 만들어 재발급받으세요.',
    },
  },
  'weak-signature': {
    message: { en: 'Signatures that can be forged', ko: '위조 가능한 서명 알고리즘' },
    why: {
      en: 'Current clients refuse MD5 and SHA-1: collisions have been made for both.',
      ko: 'MD5와 SHA-1은 충돌이 증명되어 최신 클라이언트가 거부합니다.',
    },
    instead: { en: 'Have it issued anew with SHA-256.', ko: 'SHA-256 서명으로 재발급받으세요.' },
  },
} satisfies { readonly [kind in FindingKind]?: FindingWords };
