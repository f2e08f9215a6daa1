// Says in words why OpenSSL does not trust a chain. Pure.
import type { Bilingual } from '../../../domain/language.ts';

const texts: { readonly [code: string]: Bilingual } = {
  CERT_HAS_EXPIRED: { en: 'a certificate of its chain has expired', ko: '체인의 인증서가 만료됨' },
  CERT_NOT_YET_VALID: {
    en: 'a certificate of its chain is not yet valid',
    ko: '체인의 인증서가 아직 유효하지 않음',
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    en: 'its certificate is signed by itself; give `authorities` when that is meant',
    ko: '자체 서명 인증서임. 의도한 것이면 `authorities`를 지정하세요',
  },
  SELF_SIGNED_CERT_IN_CHAIN: {
    en: 'its chain ends at a root that is not trusted; give `authorities` for an own one',
    ko: '신뢰하지 않는 루트로 끝나는 체인. 사내 루트라면 `authorities`를 지정하세요',
  },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
    en: 'its chain leads to no trusted root: an intermediate is missing, or it is an own root that `authorities` must name',
    ko: '신뢰할 수 있는 루트까지 이어지지 않음. 중간 인증서가 빠졌거나 `authorities`에 사내 루트를 지정해야 함',
  },
  UNABLE_TO_GET_ISSUER_CERT: { en: 'the issuer of its chain is missing', ko: '체인의 발급자 인증서가 빠짐' },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    en: 'it sends its certificate without the intermediate that issued it',
    ko: '중간 인증서 없이 서버 인증서만 보냄',
  },
  CERT_SIGNATURE_FAILURE: { en: 'a signature of its chain is wrong', ko: '체인의 서명이 올바르지 않음' },
  INVALID_CA: {
    en: 'a certificate of its chain may not issue others',
    ko: '발급 권한이 없는 인증서가 체인에 있음',
  },
  INVALID_PURPOSE: { en: 'its certificate is not for servers', ko: '서버용 인증서가 아님' },
  CERT_REVOKED: { en: 'its certificate is revoked', ko: '인증서가 폐기됨' },
  ERR_TLS_CERT_ALTNAME_INVALID: { en: 'its certificate is for another name', ko: '다른 이름의 인증서임' },
};

/** The words for a code, with the code: it is what people search for. */
export function distrustText(code: string): Bilingual {
  const text = texts[code];
  const safe = code.replace(/[^A-Za-z0-9_ -]/g, '').slice(0, 80);
  return text === undefined
    ? { en: `clients do not trust it (${safe})`, ko: `클라이언트가 신뢰하지 않음(${safe})` }
    : { en: `${text.en} (${safe})`, ko: `${text.ko} (${safe})` };
}
