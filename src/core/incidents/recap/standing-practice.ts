// Tells a standing practice ("every migration now runs with a lock timeout") from the story of an outage. Pure.

/**
 * `sure`: says what is done since then, whichever way. `likely`: in the present tense, as practices are told, and
 * explanations too. null: tells what was.
 */
export type Practice = 'sure' | 'likely' | null;

/** How a sentence of the last part of a report tells a practice, by its language. */
export const practiceIn = (text: string): Practice =>
  isKorean(text) ? practiceInKorean(text) : practiceInEnglish(text);

const isKorean = (text: string): boolean => /[가-힣](?:다|음|함|됨)["'”’)\]]{0,3}[.。!]?$/u.test(text);

const any = (...patterns: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${patterns.join('|')})(?![\\p{L}\\p{N}_])`, 'iu');

/** Verbs that tell a story. An `-ed` behind an article, a form of "be" or "have" is a participle. */
const pastVerb = any(
  "(?:was|were|had|did|didn['’]t|could|couldn['’]t|would|went|took|came|got|gave|saw|told|found|made|began|became|ran|fell|rose|(?<!(?:each|all|both) )(?:kept|held)|led|lost|sent|brought|broke|grew|knew|thought|paid|wrote|stood|spent|learnt|felt|hit)",
);
const participleBefore =
  "(?<!\\b(?:a|an|the|is|are|be|been|being|not|now|and|or|with|by|of|its|their|only|then|also|already|each|every|all|no|more|first|automatically|always|never|isn['’]t|aren['’]t) )";
const regularPast = new RegExp(
  `${participleBefore}\\b(?!hundred\\b|unused\\b|required\\b)[a-z]{2,20}[^e\\W\\d]ed\\b`,
  'iu',
);
/** "What was decided", "a host that had failed": not what the sentence says of today. */
const aside =
  /\([^)]{0,200}\)|"[^"]{0,200}"|“[^”]{0,200}”|\b(?:that|which|who|whose|what|since) [^,;:.]{0,60}?(?:could not|was|were|had been|had)(?: be| been)? \w+(?= (?:is|are|must|may|has|have|now)\b)/giu;

/** A service that is well again is no practice. */
const status =
  /\b(?:now|all|every|been) (?:\w+ ){0,3}?(?:operational|recover\w*|restored|resolved|normal\w*|stable|healthy|back|fixed|available|online|complete\w*|investigat\w*|monitoring|know|understand|believe|aware|clear|working|functioning|functional|processing|seeing|closed)\b|\b(?:details|further information|read more|https?:|timeline|technical|described|investigation)\b/iu;

/** What is done or asked for, in the present tense. */
const practiceVerb = any(
  '(?<![.\\w]|(?:until|by|right|just|even|than|up to) )now(?!\\(|\\.\\w| (?:that|know|believe|understand|on\\b))',
  'from now on',
  'since then,? (?:each|every|all|any|no|\\w+ (?:is|are))',
  '(?:is|are|do|does|have|has|may|must|we|they) no longer',
  '(?:may|can|must|is|are|goes|go) (?:[^\\s,]+ ){0,5}only (?:after|when|once|if|with|by|through|from|in|behind)',
  'must(?! (?:have|be (?:commended|said|noted|remembered|assumed|a)\\b))',
  'may not',
  'requires?',
  'refuses?',
  'rejects?',
  '(?:asks?|waits?) for (?:a|an|the|another) (?:[a-z]+ )?(?:person|human|approval|review\\w*|owner|confirmation|ok)',
  'needs? (?:a|an|the|two|another) (?:[a-z]+ )?(?:person|approval|review\\w*|eyes?|owner|ok|signature|dry run|rehearsal)',
  '(?:alerts?|alarms?|pagers?) (?:fires?|rings?|goes|go) (?:off )?(?:when|if|at|after|before|once|on)',
  '(?:before|when|whenever|after) you (?:deploy|release|change|add|remove|drop|rotate|renew|upgrade|migrate|switch|restart|flush|scale|run)',
  '(?:[a-z]+ )?(?:pages|alerts) (?:us|someone|the|when|if|at|over|after|before|once|on|as|\\d)',
  '(?:is|are) (?:[a-z]+ )?(?:checked|tested|verified|rehearsed|practi[sc]ed|reviewed|compared|replayed|exercised|rejected|refused|bounded|enforced|blocked|monitored|audited|measured|validated|approved|limited|capped|throttled|alerted)',
);
/** How often, or for whom: together with the present tense. */
const standing = any(
  '(?:each|every) (?:[a-z]+ )?(?:day|night|morning|week|month|quarter|year|hour|minutes?|release|deploy\\w*|change|migration|rollout|upgrade|rotation|build|pull request|patch day|new version|failover)',
  '(?:once|twice) (?:a|an|per|every|each) \\w+',
  'before (?:a|an|any|each|every)',
  'never (?:again|without|more)',
);
const rule = /^(?:whoever|whatever|anyone who)\b/iu;
/** Said to whoever comes next. */
const advice = /^(?:never|always|do not|don['’]t) \p{Ll}/iu;
/** Told in the past, and there to stay. */
const broughtIn =
  /^(?:we|the team|they) (?:have |also |then |since |now |therefore )*(?:added|introduced|built|created|set up|put in place|enforced|automated|wrote) (?:[^\s.;]+ ){0,8}?(?:alerts?|alarms?|checks?|tests?|canary|canaries|stages?|guards?|guardrails?|monitors?|monitoring|validations?|reviews?|rules?|polic(?:y|ies)|linters?|gates?|approvals?|rehearsals?|drills?)\b/iu;
/** Those who were hurt, and those who help: what they do and get is no practice of ours. */
const others =
  /^(?:(?:all|some|any|no|the|these|our|many|most|affected|remaining) )*(?:customers?|users?|merchants?|refunds?|vendors?|suppliers?|team)\b|\bwe are now \w+ing\b|\bnow (?:valid|within|up|down)\b/iu;
const presentVerb =
  /\b(?:is|are|isn['’]t|aren['’]t|has|have|may|must|can|cannot|do|does|goes?|runs?|gets?|takes?|uses?|keeps?|stays?|says?|names?|waits?|tells?|asks?|shows?|carr(?:y|ies)|starts?|stops?|makes?|reads?|writes?|checks?|tests?|pages?|alerts?|fails?|comes?|belongs?|moves?|needs?)\b/iu;
const passivePractice =
  /(?<!that |which |who )\b(?:is|are) (?:\w+ ){0,2}?(?:taken|added|removed|replaced|restarted|rolled|released|deployed|updated|upgraded|changed|pushed|applied|set|run|drained|rotated|renewed|switched|built|computed|rehearsed|asked|listed|migrated|moved|split|raised|lowered|stopped)\b/iu;

function practiceInEnglish(whole: string): Practice {
  const text = whole.replace(aside, ' ');
  if (status.test(text) || others.test(text) || text.endsWith('?')) return null;
  if (advice.test(text) || broughtIn.test(text)) return 'sure';
  const past = Math.min(placeOf(pastVerb, text), placeOf(regularPast, text));
  if (past > placeOf(practiceVerb, text)) return 'sure';
  if (past !== Number.POSITIVE_INFINITY || !presentVerb.test(text)) return null;
  if (standing.test(text) || rule.test(text)) return 'sure';
  return 'likely';
}

const placeOf = (sign: RegExp, text: string): number => sign.exec(text)?.index ?? Number.POSITIVE_INFINITY;

/**
 * true when a `likely` practice may stand by itself where an outage is over: "capacity is taken away in steps", and what is told in
 * the present tense in Korean, whose stories are in the past.
 */
export const standsAlone = (text: string): boolean => isKorean(text) || passivePractice.test(text);

const endOfSentence = /["'”’)\].。!]{0,6}$/u;
/** What was put in place for good, told in the past. */
const putInPlace =
  /(?:도록|게|기로)(?: [^\s.]+){0,3} ?(?:했|하였|바꿨|바꾸었|변경했|수정했|설정했|개선했|조정했|고쳤|정했|결정했)(?:습니다|다|음)$|(?:의무화|도입|구축|강화|추가|마련|신설|자동화|금지|수립|정비|이중화|개선|명문화|제도화)(?:을|를)? ?(?:했|하였|완료했|됐|되었)(?:습니다|다|음)$|(?:항목|절차|단계|검사|경보|알람|알림|규칙)(?:을|를) (?:넣|만들|두)었(?:습니다|다|음)$|(?:의무화|도입|구축|강화|추가|마련|신설|자동화|금지|수립|정비|이중화|개선)(?:하기로 )?함$/u;
/** So too, where nothing comes after it. */
const lastlyPutInPlace =
  /(?:적용|등록|제한|분리|설정|확대|통일|차단|변경|이관|전환)(?:을|를)? ?(?:했|하였)(?:습니다|다|음)$/u;
/** Those who were hurt, and what is only explained. */
const koreanOthers =
  /^(?:피해 |모든 |해당 |일부 |영향받은 )*(?:고객|사용자|회원|환불|보상|공급사|공지)|환불|보상|사과|공지|문의|^(?:이 )?(?:현상|증상|원인|자세한)|(?:서버|인스턴스|노드|디스크|메모리|장비|용량)(?:를|을) ?(?:추가|확대|교체)했/u;
/** "승인해야 배포할 수 있습니다". */
const onlyThen = /[가-힣][야해]야?만? [^.]{0,40}수 있(?:습니다|다)$/u;
const koreanStory = /복구|정상화|되돌|롤백|해소|해결했|원복|재기동|재시작|요청했|사과|죄송|감사/u;
const koreanStanding =
  /이제|항상|반드시|모든|매번|매일|매주|매월|분기|마다|때는|때마다|전에는|전후에|[뒤후음]에만|에서만|으로만|하지 않(?:습니다|는다)|[야해] (?:합니다|한다)|만 사용|먼저|없이|자동으로|최소|까지|이상|넘으면|비교|확인|검증|검사/u;

function practiceInKorean(whole: string): Practice {
  const text = whole.replace(endOfSentence, '');
  if (koreanOthers.test(text)) return null;
  if (onlyThen.test(text)) return 'sure';
  if (putInPlace.test(text)) return koreanStory.test(text.slice(-24)) ? null : 'sure';
  if (!isKoreanPresent(text)) return null;
  return koreanStanding.test(text) ? 'sure' : 'likely';
}

/** true when a Korean sentence that ends its report says what was put in place: "…알람을 적용했습니다". */
export const isLastlyPutInPlace = (text: string): boolean =>
  lastlyPutInPlace.test(text.replace(endOfSentence, '')) &&
  !koreanStory.test(text) &&
  !koreanOthers.test(text);

const finalOf = (syllable: string | undefined): number => ((syllable?.codePointAt(0) ?? 0) - 0xac00) % 28;
/** Numbers of final consonants of a Hangul syllable. */
const [finalN, finalB] = [4, 17];

/** "-합니다", "-않습니다", "-한다", and not "-했습니다", "-입니다", "-있습니다". */
function isKoreanPresent(text: string): boolean {
  if (
    /(?:됩|입|아닙|없습|있습|발생합|필요합|가능합)니다$|(?:된|발생한)다$|(?:이|아니|있|없)다$|(?:것|중|때문)이?다$/u.test(
      text,
    )
  )
    return false;
  if (/[않]습니다$|는다$/u.test(text)) return true;
  const [, polite, plain] = /([가-힣])니다$|([가-힣])다$/u.exec(text) ?? [];
  if (polite !== undefined) return polite !== '습' && finalOf(polite) === finalB;
  return plain !== undefined && finalOf(plain) === finalN;
}
