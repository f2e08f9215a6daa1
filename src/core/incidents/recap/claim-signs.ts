// Words by which a sentence tells why an outage began, what it did, what ended it and what is done next time. Pure.

/** What a recap asks for beside the summary. */
export type ClaimName = 'trigger' | 'cause' | 'impact' | 'mitigation' | 'prevention';

/** Signs from the surest on; of the first sentence that fits one, `said` of the first fitting clause is the claim. */
export type ClaimSigns = {
  readonly signs: readonly RegExp[];
  /** Each with a group `said`; none fits: the whole sentence is the claim. */
  readonly clauses: readonly RegExp[];
};

const words = (...patterns: readonly string[]): string => `\\b(?:${patterns.join('|')})\\b`;
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu');

const change =
  '(?:deploy(?:ed|ments?)?|releases?d?|roll(?:ed)?[- ]?outs?|upgrades?d?|updates?d?|migrat(?:ions?|ed)|changes?d?|merged?|failovers?|restart(?:ed)?|maintenance|switchover|rotation|renewal|pushe?d?)';
const englishTrigger =
  '(?:during|while|when|after|as|following) (?!this|that|these|the same)(?:[^\\s,]+ ){0,5}?(?:deploying|upgrading|migrating|updating|rotating|replacing|scaling|restarting|applying|changing|enabling|disabling|removing|moving|';
const koreanTrigger =
  '(?:배포|변경|교체|이전|적용|점검|작업|업그레이드|업데이트|전환|마이그레이션|릴리스|이벤트|재시작)(?:을|를|이|가)? ?(?:한|된|하던|하는|되던|하고|시작|진행|수행)? ?(?:뒤|후|직후|이후|중|중에|과정에서|시작과 동시에|과 동시에|도중|도중에)(?= )|하는 과정에서|시작과 동시에|[가-힣]{1,3}면서(?= )|[가-힣](?:한|린|꾼|긴|춘|꾼|운) (?:뒤|후|직후|이후)|(?:배포|적용|실행|교체|변경)되자|채(?= )';
const koreanCause =
  '(?:되어|하여|해서|돼서|겹치면서|막혀|늘어나|길어져|빠져|지워져|잡혀|잡아|느려져|몰려|가득 차서|끝나지 않아|않아|못해|있어|실행해|도달해|시작해|옮겨|돌려|상승해|나서|덮어써져|로 인해|로 인하여|로 인한|때문에|탓에|바람에|(?:오류|버그|고장|실수|설정|변경|화재|단선|누락|부족|만료|장애|급증|폭주)(?:로|으로))(?= )';
const ledTo =
  '(?:caused(?! by)|causing|led to|lead to|leading to|resulted in|resulting in|brought down|bringing down|took down|taking down|triggered(?! by| when| after))';
const adverbs =
  '(?:which |that |and )?(?:has |had |have |also |then |subsequently |inadvertently |unexpectedly |somehow )*';

/** English first; Korean by its endings and particles. */
export const claimSigns: Readonly<Record<ClaimName, ClaimSigns>> = {
  trigger: {
    signs: [
      any(words('triggered (?:by|when|after)', 'the trigger (?:was|is)', 'set off by'), '계기로|촉발'),
      any(
        words(
          `${englishTrigger}${change})`,
          '(?:we|engineers?|the team|an? (?:engineer|operator|administrator|developer)) (?:had |have |was |were )?(?:deployed|deploying|released|rolled out|pushed|merged|upgraded|migrated|enabled|disabled|ran|executed|removed|rotated|applied|turned on|turned off|began)',
          '(?:started|began) (?:when|after|with)',
          `after (?:an?|the|our|we) (?:[^\\s,]+ ){0,6}${change}`,
        ),
        koreanTrigger,
      ),
    ],
    clauses: [
      any(
        `${words('triggered (?:by|when|after)', 'the trigger (?:was|is)', 'set off by', '(?:started|began) when')} (?<said>.{12,})`,
      ),
      any(`^(?<said>(?:during|while|when|after|following|shortly after|immediately after) [^,]{8,200}),`),
      new RegExp(`^(?<said>.{6,200}?(?:${koreanTrigger})) ?`, 'u'),
    ],
  },
  cause: {
    signs: [
      any(
        words(
          '(?:the )?(?:root |true |real |underlying |main )?(?:cause|reason)(?: of [^.]{1,80}| for (?:this|it|that))? (?:was|is|were)',
          'the (?:root )?cause(?=:)',
          'was the (?:true|real|root|underlying) (?:cause|failure|problem)',
          'root[- ]caused? (?:to|as)',
          '(?:outage|incident|issue|problem|failure|disruption|downtime|it|this) (?:was|were|is) (?:\\w+ )?(?:caused by|due to|(?:a|the) result of|because)',
        ),
        '원인은|원인으로|원인이|원인입니다|원인이다|것이 문제(?:였|이었)',
      ),
      any(
        words(
          '(?:caused|triggered) by',
          'due to',
          'because',
          'as a result of',
          'resulted from',
          'stemmed from',
          'attributed to',
          'traced (?:back )?to',
          ledTo,
        ),
        koreanCause,
      ),
      any(
        words(
          'bug',
          'misconfigur\\w+',
          'typo',
          'race condition',
          'expired',
          'exceeded',
          'overload(?:ed)?',
          'ran out of',
          'bad config\\w*',
        ),
        '만료|고갈|가득 차|버그|초과',
      ),
    ],
    clauses: [
      any(
        `${words('the (?:root |real |true )?cause(?: of [^.]{1,80})? (?:was|is|were)(?: caused by| that)?', 'the (?:root )?cause:', '(?:was|were|is) (?:\\w+ )?(?:caused by|due to)')} (?<said>.{12,})`,
        // A sentence that begins with its reason.
      ),
      any(`^(?:due to|because of|because|as a result of|owing to) (?<said>[^,]{6,}),`),
      any(
        `${words('caused by', 'due to', 'because of', 'because', 'resulted from', 'stemmed from', 'attributed to', 'traced (?:back )?to')} (?<said>.{12,})`,
      ),
      any(`^(?<said>.{10,}?),? ${adverbs}${words(ledTo)}`),
      new RegExp(`^(?:.{6,200}?(?:${koreanTrigger}) )?(?<said>.{6,}(?:${koreanCause}))`, 'u'),
    ],
  },
  impact: {
    signs: [
      any(
        words(
          '(?:customers?|users?|clients?|merchants?|visitors|subscribers|people|teams) (?:[^\\s,]+ ){0,4}(?:were|was|could|couldn.t|saw|observed|experienced|lost|received|had|may have|unable|failed)',
          '(?:became|become|was|were|been) (?:\\w+ )?(?:unavailable|inaccessible|unreachable|unresponsive|degraded|down|offline)',
          '(?:experienced|observed|saw|seeing) (?:[^\\s,]+ ){0,4}(?:problems?|errors?|failures?|issues?|latency|timeouts?|disruptions?|outages?|interruptions?)',
          '(?:global|complete|total|partial|full|massive|major|systemwide|widespread) (?:[^\\s,]+ ){0,3}(?:outages?|failures?)',
          'data (?:loss|leaks?)',
          'lost data',
          'unable to',
          'lasted (?:for )?(?:about |around |approximately |almost |over |more than )?[\\w-]+ (?:minutes?|hours?|days?)',
          '\\d+(?:\\.\\d+)? ?% of',
          '(?:down|unavailable|offline|interruptions?) for',
          '(?:went|taking|took|brought|bringing) (?:[^\\s,]+ ){0,6}(?:down|offline)',
        ),
        '실패했|실패하였|못했다|않았다|멈췄다|멈추었다|중단|접속하지|응답하지|열리지|지연되|밀렸다|끊겼다|노출되|누락되|유출|탈취|손실|이용할 수 없|불가|거부했|청구되|중복되|붕괴',
      ),
      any(
        words(
          ledTo,
          'outage',
          'unavailable',
          'degraded',
          'error rates?',
          'failed',
          'fail(?:ures?|ing)?',
          'crash(?:ed|es|ing)?',
          'timeouts?',
          'stopped working',
          'down',
        ),
        '느려|타임아웃|오류가|에러|장애가 발생|\\d+ ?(?:분|시간)(?:간| 동안)|되었다|됐다|발생했다',
      ),
    ],
    clauses: [
      new RegExp(`^.{6,}(?:${koreanCause}) (?<said>.{6,})$`, 'u'),
      new RegExp(`^.{6,200}?(?:${koreanTrigger}) (?<said>.{6,})$`, 'u'),
      any(`^.{10,}?[ ,](?<said>${words(ledTo)} .{8,})$`),
      any(`^(?<said>.{12,}?),? ${words('(?:was |were )?caused by', 'due to', 'because', 'as a result of')} `),
    ],
  },
  mitigation: {
    signs: [
      any(
        words(
          'mitigated (?:by|the|when|after|with)',
          'roll(?:ed|ing)? (?:it |this |the change |the release )?back',
          'rollback (?:completed|finished|fixed|restored|ended)',
          'revert(?:ed|ing)',
          'resolved (?:by|when|after|once|the (?:issue|problem|incident|outage))',
          'fixed (?:by|the|it|this)',
          'recovered (?:by|after|when)',
          'restored (?:by|the|service|from|after)',
          '(?:we|they|engineers?|the team) (?:then |quickly |manually |immediately )?(?:restarted|disabled|scaled|increased|failed over|patched|deployed a fix|re-?enabled|turned off|switched|purged|blocked|drained)',
          'a (?:hot)?fix was (?:deployed|applied|rolled out|released)',
          'workaround',
          'pushed a (?:fix|patch)',
          'manually (?:paused|restarted|stopped)',
        ),
        '조치하여|조치했|조치하였|조치 후|롤백(?!도)|복구했|복구하였|복구됨|복구 완료|정상화|되돌려|되돌렸|원복|재기동하여|재시작하여|해결했|해결하였',
      ),
    ],
    clauses: [
      /(?<said>[^,]{6,60}(?:하여|해서|꺼서|시켜|한 뒤|한 후) (?:복구했|복구하였|정상화|해결했).{0,40})$/u,
    ],
  },
  prevention: {
    signs: [
      any(
        words(
          'to prevent (?:this|such|similar|it|a|future|recurrence|these)',
          'to (?:avoid|make sure|ensure) (?:that )?(?:this|such|similar|it) (?:does|doesn|can|will|won|never|an? |incidents?|outages?|issues?|problems?)',
          '(?:we|they) (?:will|plan to|are going to|intend to|have added|have since|have now|are adding|are working on|need to|should(?! have))',
          'we.(?:ll|re) (?:now )?(?:add|adding|working on|improve|improving|chang|mov|mak)\\w*',
          'in (?:the )?future',
          'going forward',
          'next time',
          'lessons? learned',
          'happen again',
          'the need for',
          'prevention(?=:)',
        ),
        '재발 ?방지|예정이다|예정입니다|예정임|하기로 (?:했|하였|결정)|개선할|개선하겠|추가할|도입할|강화할|강화하겠|앞으로|향후|다음부터',
      ),
    ],
    clauses: [],
  },
};

/** Courtesy and announcements: they tell nothing of what happened. */
export const emptySign: RegExp = any(
  words(
    'sorry',
    'apologi[sz]e\\w*',
    'apologies',
    'thank(?:s| you)',
    'see also',
    'also this',
    'in this (?:blog|post|article|document|report|post-?mortem)',
    'this (?:blog|post|document|report|post-?mortem) (?:is|describes|covers|explains|documents)',
    'we (?:will|.ll) (?:first )?(?:cover|explain|describe|share|talk|walk)',
    'we.re going to (?:talk|explain|describe|share|walk)',
    'read more',
  ),
  '죄송|사과드|감사합니다|안녕하세요|불편을 (?:드려|끼쳐)',
);
