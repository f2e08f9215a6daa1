// The words of findings in what changes from an old certificate to a new one. Pure.
import type { FindingKind, FindingWords } from './finding.ts';

/** Words of what changes from old to new. */
export const renewalWords = {
  'lost-names': {
    message: { en: 'Renewed with fewer names', ko: '갱신하면서 이름이 빠진 인증서' },
    why: {
      en: 'Clients of the lost names will refuse the new certificate.',
      ko: '빠진 이름으로 접속하는 클라이언트가 새 인증서를 거부합니다.',
    },
    instead: {
      en: 'Have it issued with all names of the old one; if a name is retired, make sure that nobody uses it and say so in a waiver of this rule.',
      ko: '기존 이름을 모두 넣어 재발급받으세요. 더 이상 쓰지 않는 이름이면 접속이 없는지 확인하고 이 규칙의 waiver에 기록하세요.',
    },
  },
  'new-key': {
    message: { en: 'Renewed with another key', ko: '키가 바뀐 인증서' },
    why: {
      en: 'Pins and mutual TLS that know the old key break, and a server that keeps the old private key will not start.',
      ko: '기존 키를 고정(pinning)하거나 상호 TLS에 등록한 상대는 연결에 실패하고, 기존 개인 키가 남은 서버는 기동하지 않습니다.',
    },
    instead: {
      en: 'Install the new private key together with it; tell partners and apps that pin the key before the deploy.',
      ko: '새 개인 키를 함께 배포하고, 키를 고정한 파트너와 앱에는 배포 전에 알리세요.',
    },
  },
  'new-issuer': {
    message: { en: 'Renewed by another issuer', ko: '발급자가 바뀐 인증서' },
    why: {
      en: 'Clients that trust only the old issuer, such as devices and partners with their own trust store, refuse it.',
      ko: '기존 발급자만 신뢰하는 기기나 파트너(자체 신뢰 저장소)는 연결을 거부합니다.',
    },
    instead: {
      en: 'Make sure that the trust stores of all clients have the root of the new issuer.',
      ko: '모든 클라이언트의 신뢰 저장소에 새 발급자의 루트가 있는지 확인하세요.',
    },
  },
  'earlier-expiry': {
    message: {
      en: 'The new certificate expires before the old one',
      ko: '이전 인증서보다 먼저 만료되는 새 인증서',
    },
    why: {
      en: 'That is how it looks when files were mixed up and an older certificate goes live again.',
      ko: '파일이 뒤바뀌어 더 오래된 인증서가 배포될 때 나타나는 모습입니다.',
    },
    instead: {
      en: 'Check that the newly issued file was committed, not a copy of an older one.',
      ko: '새로 발급받은 파일이 맞는지, 예전 파일이 아닌지 확인하세요.',
    },
  },
  'same-serial': {
    message: { en: 'Another certificate with the same serial number', ko: '일련번호가 같은 다른 인증서' },
    why: {
      en: 'Firefox and others refuse a certificate whose issuer used its number before.',
      ko: '같은 발급자가 일련번호를 재사용하면 Firefox 등이 인증서를 거부합니다.',
    },
    instead: {
      en: 'Have the authority issue it with a number of its own.',
      ko: '고유한 일련번호로 재발급받으세요.',
    },
  },
  removed: {
    message: { en: 'Removed without a successor', ko: '대체 없이 삭제된 인증서' },
    why: {
      en: 'What still serves it or trusts what it issued breaks with the deploy.',
      ko: '아직 이 인증서를 쓰거나, 이것이 발급한 인증서를 신뢰하는 쪽은 배포와 함께 끊어집니다.',
    },
    instead: {
      en: 'Make sure that no server, client or partner uses it any more.',
      ko: '이 인증서를 쓰는 서버, 클라이언트, 파트너가 없는지 확인하세요.',
    },
  },
} satisfies { readonly [kind in FindingKind]?: FindingWords };
