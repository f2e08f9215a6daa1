// Names of services that are words of every text, so that a text with the word need not mean the service. Pure.
import { nameKey } from './name-key.ts';

/** Of fewer Latin letters or digits a name is an abbreviation of many things. */
const lengthMin = 4;
const shortLatin = /^[a-z0-9]+$/u;

const words: ReadonlySet<string> = new Set(
  `access account accounts admin agent alert alerts analytics android apis apps assets auth backend backup base batch
  bridge build cache calendar catalog central chat client clients cloud cluster common config connect console content
  core cron dashboard data database demo deploy design desktop developer devops docs edge email engine event events
  express file files flow front frontend gateway health home host import infra integration internal internet job jobs
  login mail main manager media message messages metrics mobile model monitor monitoring network news notification
  notifications office online operations page pages partner partners platform plan planner pipeline pool portal
  production profile project proxy public queue release report reporter reports review root router sales scheduler
  search security server servers service services session shared shop site sites staging status storage store stream
  studio support sync system systems task tasks team template test testing tests tools tracker training user users
  video view voice wallet website worker workers workflow
  앱 웹 관리 관리자 개발 검색 게이트웨이 고객 공통 내부 네트워크 데이터 데이터베이스 로그인 메일 모니터링 모바일 배치 배포 백엔드 보안
  사용자 상품 서버 서비스 설정 시스템 알림 어드민 외부 운영 웹사이트 이벤트 인증 인프라 전체 주문 콘텐츠 클라이언트 테스트 통계 파일
  포털 프론트 프론트엔드 플랫폼 화면 회원`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Whether a name says little: short, or made of nothing but ordinary words (`api`, `web app`, `서버`). */
export function isCommonName(name: string): boolean {
  return nameKey(name)
    .split(/\s+/u)
    .every((part) => words.has(part) || (part.length < lengthMin && shortLatin.test(part)));
}
