// Words by which a sentence tells why an outage began, what it did, what ended it and what is done next time. Pure.

/** What a recap asks for beside the summary. */
export type ClaimName = 'trigger' | 'cause' | 'impact' | 'mitigation' | 'prevention';

/** `clause`: what stands behind it is the claim; `strong`: the sentence says so; `weak`: it may. */
export type ClaimSigns = {
  readonly clause: RegExp | null;
  readonly strong: RegExp;
  readonly weak: RegExp | null;
};

const english = (...patterns: readonly string[]): string => `\\b(?:${patterns.join('|')})\\b`;
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu');

/** English first; Korean by its endings and particles. */
export const claimSigns: Readonly<Record<ClaimName, ClaimSigns>> = {
  trigger: {
    clause: any(
      english(
        '(?:was|were|is|been) (?:first )?triggered (?:by|when|after)',
        'set off by',
        'started when',
        'began when',
      ),
    ),
    strong: any(
      english(
        'triggered (?:by|when|after)',
        'the trigger (?:was|is)',
        'set off by',
        'after (?:a|an|the|we|our) (?:[\\w-]+ ){0,4}(?:deploy(?:ed|ment)?|release[ds]?|roll(?:ed)?[- ]?out|upgrade[ds]?|update[ds]?|migration|change[ds]?|merge[ds]?|failover|restart(?:ed)?|maintenance|configuration|rotation)',
        '(?:we|engineers?|the team|an engineer|an operator) (?:deployed|released|rolled out|pushed|merged|upgraded|migrated|enabled|disabled|ran|executed|removed|restarted|rotated|applied|turned on|turned off)',
        '(?:while|during|when) (?:[\\w-]+ ){0,4}(?:deploying|upgrading|migrating|updating|rotating|replacing|scaling|maintenance|migration|upgrade|deployment|rollout|failover|switchover)',
        'started (?:when|after|with)',
        'began (?:when|after|with)',
        '(?:was|were) (?:deployed|rolled out|released|pushed|merged)',
      ),
      '(?:배포|변경|교체|이전|적용|점검|작업|업그레이드|업데이트|전환|마이그레이션|릴리스|이벤트)(?:을|를|이|가)?\\s?(?:한|된|하던|하는|되던|시작|진행|수행)?\\s?(?:뒤|후|직후|이후|중|과정에서|과 동시에|시작과 동시에|도중)',
      '(?:하면서|바꾸면서|옮기면서|정리하면서|공개하면서|교체되면서|바뀌면서|되면서)',
      '[가-힣](?:한|린|꾼|긴|춘|꾼) (?:뒤|후|다음|직후)',
      '배포되자|적용되자|실행되어|실행되면서',
    ),
    weak: any(
      english(
        'deploy(?:ed|ment)?',
        'roll(?:ed)?[- ]?out',
        'upgrade[ds]?',
        'maintenance',
        'migration',
        'pushed',
      ),
    ),
  },
  cause: {
    clause: any(
      english(
        '(?:caused|was caused|were caused|been caused) by',
        'due to',
        'because of',
        'because',
        '(?:the )?root cause (?:of [^.]{1,80} )?(?:was|is)',
        'as a result of',
        'resulted from',
        'stemmed from',
        'owing to',
        'attributed to',
        'traced (?:back )?to',
      ),
    ),
    strong: any(
      english(
        'caused',
        'causing',
        'root cause',
        'due to',
        'because',
        'as a result of',
        'resulted (?:from|in)',
        'resulting in',
        'stemmed from',
        'led to',
        'lead to',
        'exposed a (?:latent )?bug',
        'a (?:latent |software |race )?(?:bug|condition) (?:in|that|which)',
        'attributed to',
        'traced (?:back )?to',
      ),
      '로 인해|으로 인한|로 인한|때문에|때문이|원인은|원인으로|원인이|탓에|바람에',
      '(?:되어|하여|해서|돼|되면서|겹치면서|막혀|늘어나|빠져|지워져|잡혀) .{1,60}(?:했다|되었다|됐다|못했다|않았다|멈췄다|멈추었다|끊겼다)',
      '오류로|버그로|고장으로|실수로|설정으로|변경으로|화재로|단선으로|누락으로|부족으로|만료되어',
    ),
    weak: any(
      english(
        'bug',
        'misconfigur\\w+',
        'typo',
        'error in',
        'expired',
        'exceeded',
        'overload(?:ed)?',
        'ran out of',
      ),
      '만료|고갈|가득 차|버그|오류|초과',
    ),
  },
  impact: {
    clause: null,
    strong: any(
      english(
        '(?:customers?|users?|clients?|merchants?|visitors|subscribers|people) (?:[\\w-]+ ){0,4}(?:were|was|could|saw|experienced|lost|received|had|may have|unable|couldn.t|failed)',
        'unavailable',
        'outage',
        'down for',
        'went down',
        '(?:was|were) down',
        'took down',
        'taking down',
        'brought down',
        'data loss',
        'lost data',
        'unable to',
        'degraded',
        'error rates?',
        'requests? (?:failed|fail|timed out)',
        '(?:failed|failing) (?:requests|logins|payments|orders)',
        'lasted (?:for )?(?:about |around |approximately |almost |over |more than )?[\\w-]+ (?:minutes?|hours?|days?)',
        '\\d+(?:\\.\\d+)? ?% of',
      ),
      '실패했|실패하였|못했다|않았다|멈췄다|멈추었다|중단|접속하지|응답하지|열리지|지연되|밀렸다|끊겼다|노출되|누락되|유출|탈취|손실|장애가 발생|이용할 수 없|불가|거부했|\\d+ ?(?:분|시간)(?:간| 동안)',
    ),
    weak: any(
      english(
        'slow(?:ly|er)?',
        'latency',
        'failed',
        'fail(?:ures?)?',
        'crash(?:ed|es)?',
        'timeouts?',
        'errors?',
      ),
      '느려|타임아웃|오류|에러',
    ),
  },
  mitigation: {
    clause: null,
    strong: any(
      english(
        'mitigated (?:by|the|when|after|with)',
        'roll(?:ed|ing)? ?back',
        'rollback',
        'reverted',
        'reverting',
        'resolved (?:by|when|after|the)',
        'fixed (?:by|the|it|this)',
        'recovered (?:by|after|when)',
        'restored (?:by|the|service|from|after)',
        '(?:we|they|engineers?|the team) (?:then |quickly |manually |immediately )?(?:restarted|disabled|scaled|increased|failed over|patched|deployed a fix|re-?enabled|turned off|switched|purged|blocked|drained)',
        'a (?:hot)?fix was (?:deployed|applied|rolled out|released)',
        'workaround',
        'pushed a (?:fix|patch)',
      ),
      '조치하여|조치했|조치하였|조치 후|롤백|복구했|복구하였|복구되|정상화|되돌려|되돌렸|원복|재기동하여|재시작하여|꺼서 복구|해결했|해결하였|대응하여',
    ),
    weak: null,
  },
  prevention: {
    clause: null,
    strong: any(
      english(
        'to prevent (?:this|such|similar|it|a|future|recurrence|these)',
        'to (?:avoid|make sure|ensure) (?:this|such|similar|that this)',
        '(?:we|they) (?:will|plan to|are going to|intend to|have added|have since|have now|are adding|are working on|need to|should)',
        'we.(?:ll|re) (?:now )?(?:add|adding|going to|working on|improve|improving|chang|mov|mak)\\w*',
        'in (?:the )?future',
        'going forward',
        'next time',
        'lessons? learned',
        'action items?',
        'doesn.t happen again',
        'the need for',
      ),
      '재발 ?방지|예정이다|예정입니다|하기로 (?:했|하였|결정)|하도록 (?:개선|변경|수정|했|하겠)|개선할|개선하겠|추가할|도입할|강화할|강화하겠|앞으로|향후|다음부터',
    ),
    weak: null,
  },
};

/** Courtesy and announcements: they tell nothing of what happened. */
export const emptySign: RegExp = any(
  english(
    'sorry',
    'apologi[sz]e\\w*',
    'apologies',
    'thank(?:s| you)',
    'see also',
    'in this (?:blog|post|article|document|report|post-?mortem)',
    'this (?:blog|post|document|report|post-?mortem) (?:is|describes|covers|explains|documents)',
    'we (?:will|.ll) (?:first )?(?:cover|explain|describe|share|talk|walk)',
    'we.re going to (?:talk|explain|describe|share|walk)',
    'postmortem',
    'post-mortem',
    'read more',
  ),
  '죄송|사과|감사합니다|안녕하세요|불편을 (?:드려|끼쳐)',
);
