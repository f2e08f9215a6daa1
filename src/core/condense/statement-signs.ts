// Signs by which a sentence of a source is told to be about a breaking change, a migration, a flag … Pure.
import type { StatementKind } from '../../domain/digest.ts';

const monthName = '(?:january|february|march|april|june|july|august|september|october|november|december)';
const month = `(?:${monthName}|may|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const date = `(?:\\d{4}-\\d{2}(?:-\\d{2})?|${month}\\.? \\d{1,4}\\b|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b|${monthName}\\b|(?:next |this )?${day}|(?:the )?end of (?:the )?(?:${month}|day|week|month|quarter|year|\\w+ 20\\d\\d)\\b|eod\\b|q[1-4]\\b|\\d{1,2}/\\d{1,2}\\b|20\\d\\d\\b)`;
const ending =
  '(?:ends?|ended|expires?|runs? out|switch(?:es|ed)? off|turn(?:s|ed)? off|shuts? down|shut off|starts?|stops?|goes live|go live|takes? effect|comes? into force|clos(?:e|es|ed)|removed|retired|due|renewed|replaced)';
const koreanDate =
  '(?:\\d{1,2}월(?: ?\\d{1,2}일| ?말| ?초| ?중순)?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}|\\d{1,2}일|[월화수목금토일]요일|이번 ?주|다음 ?주|연말|분기 ?말)';

/** What others call, read or send. */
const contract =
  '(?:end-?points?|routes?|apis?|fields?|parameters?|headers?|options?|support|versions?|methods?|propert(?:y|ies)|enums?|values?|events?|topics?|queues?|commands?|arguments?|clients?|formats?|responses?|requests?|payloads?|statuses|status)';
const callers = '(?:clients?|callers?|consumers?|partners?|merchants?|integrations?|users? of the api|apps?)';

const either = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');

/** `needs`: whatever `pattern` finds holds one of these words too, and they are found sooner: most sentences bear no sign. */
type Sign = { readonly kind: StatementKind; readonly pattern: RegExp; readonly needs: RegExp };

/** A number, a name of a month or a day, or a word of Korean. */
const timeWord = /[\d가-힣]|deadline|day\b|end of|eod|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** In the order in which they decide. Korean beside English. */
const signs: readonly Sign[] = [
  {
    kind: 'breaking',
    needs: /breaking|incompatib|compatible|호환/i,
    pattern: either(
      '\\bbreaking\\b(?= *(?:api )?(?:change|for\\b|:))',
      '\\bbackwards?[- ]incompatib',
      '\\bincompatible\\b',
      '\\bnot (?:be )?backwards?[- ]compatible',
      '호환성?(?:이|을|은|도)? ?(?:되지 ?않|안 ?되|깨|없|유지(?:되지|하지)|보장(?:되지|하지)|지원하지)',
    ),
  },
  {
    kind: 'migration',
    needs:
      /migrat|fill|schema|table|column|index|rows|records|data|\.sql|flyway|liquibase|alembic|마이그레이션|백필|재색인|데이터|스키마|컬럼|칼럼|테이블|인덱스/i,
    pattern: either(
      '\\bmigrat(?:ion|ions|e|es|ed|ing)\\b',
      '\\bback-?fill\\w*',
      '\\bschema (?:change|update|version)',
      '\\b(?:alter|drop|truncate|rename|create) (?:table|column|(?:unique )?index)\\b',
      '\\b(?:adds?|new|drops?|renames?|removes?) (?:an? |the |new |nullable |unique |not null ){0,3}(?:columns?|tables?|index(?:es)?)\\b',
      '\\b(?:columns?|tables?|index(?:es)?) (?:\\S+ ){0,4}?(?:is|are|was|were|will be|gets?) (?:added|dropped|renamed|removed|created|rewritten|rebuilt|locked|split|moved|widened)',
      '\\b(?:rows|records|data)\\b (?:\\S+ ){0,6}?(?:is|are|was|were|will be|get) (?:filled|converted|moved|copied|updated|rewritten|recomputed|deleted|archived)',
      '\\b\\w+\\.sql\\b',
      '\\bre-?index(?:ed|ing)?\\b',
      '\\b(?:flyway|liquibase|alembic)\\b',
      '마이그레이션|백필|재색인|데이터(?:를|는|가)?[^.]{0,20}(?:이관|보정|옮기|옮김|옮겨|변환|복사)|스키마(?:를|가)? ?(?:변경|수정|추가)',
      '(?:컬럼|칼럼|테이블|인덱스)[^.]{0,20}(?:추가|삭제|변경|생성)',
    ),
  },
  {
    kind: 'flag',
    needs:
      /flag|toggle|feature|kill|default|= ?(?:on|off|true|false)|stays|behind|on |off |abled|플래그|토글|기본|디폴트/i,
    pattern: either(
      '\\bfeature[- ]?(?:flag|toggle|switch|gate)',
      '\\b(?:flags?|toggles?|kill[- ]?switch)\\b',
      '\\bby default\\b|\\bdefault value|\\bdefaults? to\\b',
      '\\bdefault (?:\\S+ ){0,4}?(?:is|are|was|goes|changes?|changed|becomes|stays|moves|remains)\\b',
      '\\(default\\b|\\bdefault[:=]|\\b[\\w-]+(?:\\.[\\w-]+)+ ?= ?(?:on|off|true|false)\\b|\\bstays (?:on|off)\\b',
      '\\bbehind (?:the )?`?\\w+[._-]\\w+',
      '\\b(?:on|off|enabled|disabled) (?:only )?for (?:\\S+ )?(?:everybody|everyone|all|tenants?|users?|customers?|merchants?|\\d+ ?%)',
      '플래그|토글|기본 ?값|디폴트|기본(?:적으로)? ?(?:비활성|활성|켜|꺼)',
    ),
  },
  {
    kind: 'breaking',
    needs:
      /no longer|removed|drop|deprecat|discontinued|retir|renam|remov|delet|instead|where|now an?|더|중단|종료|무효화|제거|삭제|폐기|변경|바뀌|바뀝/i,
    pattern: either(
      '\\bno longer (?:be )?(?:support|accept|return|available|work|sen[dt]|expos|read|exist|allow|valid|includ|publish|contain|deliver|answer|set)',
      '\\b(?:is|are|was|were|been|be|gets?) (?:now )?(?:removed|dropped|deprecated|discontinued|retired|renamed)\\b',
      `\\b(?:remov|drop|dropp|renam|deprecat|retir|delet)(?:e|es|ed|ing|s|) (?:\\S+ ){0,4}?${contract}\\b`,
      `\\b${contract} (?:\\S+ ){0,6}?(?:instead of|where (?:it|there) (?:had|was)|(?:is|are) now an?)\\b`,
      '더 ?이상 (?:지원|사용|제공|허용|동작|유효)',
      '(?:지원|제공)(?:을|이)? ?(?:중단|종료)|무효화',
      '(?:API|엔드포인트|필드|파라미터|헤더|옵션|메서드|상태값?|응답|버전|이벤트)[^.]{0,24}(?:제거|삭제|폐기|이름 ?변경|바뀌|바뀝|타입 ?변경)',
    ),
  },
  {
    kind: 'deadline',
    needs: timeWord,
    pattern: either(
      '\\bdeadline\\b',
      `\\b(?:by|before|until|till|no later than|not later than|due|effective|starting|from|after|as of) (?:[\\w'’,]+ ){0,3}?${date}`,
      `\\b${ending}\\b (?:\\S+ ){0,4}?(?:on|in|at|by|from) ${date}`,
      `\\b${ending} ${date}`,
      `${koreanDate} ?(?:까지|이전|전까지|전에|부터|자로)`,
      `${koreanDate} ?에?[^.]{0,20}(?:종료|만료|중단|시행|폐지|마감|끝나|끊)`,
      '까지 ?(?:완료|적용|반영|배포|처리|제거|전환|유지|해야|마쳐|끝내)',
      '마감|기한|시행일',
    ),
  },
  {
    kind: 'breaking',
    needs: /must|ha(?:ve|s) to|needs? to|stop|fail|break|get an error/i,
    pattern: either(
      `\\b${callers} (?:\\S+ ){0,6}?(?:must|have to|has to|need to|needs to|stops?|will stop|fails?|will fail|breaks?|will break|get an error)\\b`,
    ),
  },
  {
    kind: 'operation',
    needs:
      /roll|deploy|start|boot|canary|drain|warm|run-?book|manual|call|back-?up|snapshot|down-?time|maintenance|must|require|needs? to|ha(?:ve|s) to|sure|do not|don.t|배포|롤백|되돌|기동|재시작|수동|백업|스냅샷|점검|먼저|반드시|필수|해야|주의|금지/i,
    pattern: either(
      '\\broll(?:ed|ing|s)?[- ]?(?:back|out)',
      '\\b(?:deploy\\w*|restart\\w*|re-?boot\\w*|canary|drain\\w*|warm[- ]?up|run-?book|manual(?:ly)?|on-?call|back-?ups?|snapshots?|down-?time|maintenance)\\b',
      '\\b(?:must|requires?|required|needs? to|have to|has to|make sure|ensure|do not|don.t)\\b',
      '배포|롤백|되돌|재시작|재기동|수동|백업|스냅샷|점검|먼저|반드시|필수|해야|주의|금지',
    ),
  },
  {
    kind: 'configuration',
    needs:
      /config|setting|variable|secret|time-?out|limit|quota|threshold|retr|pool|replica|memory|heap|cpu|ttl|interval|batch|rate| from |설정|변수|타임|제한|한도|임계|재시도|풀|메모리|힙|주기/i,
    pattern: either(
      '\\b(?:config\\w*|settings?|env(?:ironment)? variables?|secrets?|time-?outs?|limits?|quotas?|thresholds?|retr(?:y|ies)|pool|replicas?|memory|heap|cpu|ttl|interval|batch size|rate)\\b',
      '\\b(?:goes|go|changes?|changed|raised|lowered|increased|reduced|up|down) from \\S+ to \\S+',
      '설정|환경 ?변수|타임 ?아웃|제한|한도|임계|재시도|풀 ?크기|메모리|힙|주기',
    ),
  },
  // Names of environment variables, in capitals alone.
  { kind: 'configuration', needs: /_/, pattern: /\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/u },
];

const things =
  '(?:breaking(?: changes?)?|(?:db |database |data |schema )?migrations?|schema(?: changes?)?|back-?fills?|(?:feature )?flags?|toggles?|deadlines?|down-?time|config\\w*(?: changes?)?|deprecat\\w+|roll-?backs?)';
const denials = [
  `\\b(?:no|without(?: any)?|not an?|not any|zero|nor) (?:\\w+ ){0,2}?${things}(?: (?:or|and|nor) (?:\\w+ ){0,2}?${things})*`,
  `\\b${things}\\s*(?:needed|required|necessary)?\\s*[:?=–-]+\\s*(?:no|none|n/?a|false|nothing|없음|해당 ?없음|-)(?=[\\s.,;]|$)`,
  `\\b(?:does|do|did|will|is|are) ?n[o']t (?:be )?(?:break|change|need|require|touch)\\w* (?:\\w+ ){0,3}?${things}`,
  '(?:마이그레이션|플래그|호환성? ?(?:문제|영향|이슈)|마감|(?:DB|스키마|설정) ?변경|다운타임|롤백)(?: ?(?:사항|이슈))?(?:은|는|이|가|도)? ?(?:없|불필요|필요(?:가|는)? ?없|필요하지 ?않|해당 ?없)[^\\s.,]*',
].map((pattern) => new RegExp(pattern, 'giu'));

/** What every denial names, and how every denial denies it. */
const deniable =
  /breaking|migration|schema|fill|flag|toggle|deadline|time|config|deprecat|back|마이그레이션|플래그|호환|마감|변경|롤백|다운타임/i;
const denying = /no|n't|without|zero|none|없|필요|[-:?=–]/i;

/** The first kind whose sign `text` bears; null when it bears none. What is said not to be there is no sign. */
export function signOf(text: string): StatementKind | null {
  const said = mayDeny(text) ? denials.reduce((rest, denial) => rest.replace(denial, ' '), text) : text;
  return signs.find(({ pattern, needs }) => needs.test(said) && pattern.test(said))?.kind ?? null;
}

const mayDeny = (text: string): boolean => deniable.test(text) && denying.test(text);

const specifics: readonly RegExp[] = [
  /\d/u,
  /`[^`]+`|\b[a-z]{2,}(?:[._][a-z0-9]+)+\b|\b[a-z]+[A-Z]\w*|\b[A-Z]{2,}_[A-Z_]+\b|\/[a-z][\w/{}-]+/u,
  /\d\s?(?:%|ms|s|sec|min|minutes?|hours?|days?|weeks?|[KMG]i?B|KRW|USD|EUR|원|초|분|시간|일|건|개|명|회|배)(?![a-z])|\d{4}-\d{2}-\d{2}/u,
  /\b(?:must|only|never|at most|at least|no more than|up to|within|exactly|rejected|fails?)\b|반드시|이내|이하|이상|초과|미만|최대|최소|불가/iu,
];

/** How specific a statement is: numbers, names, units, limits. Units: 0 to 4. */
export const specificity = (text: string): number => specifics.filter((pattern) => pattern.test(text)).length;
