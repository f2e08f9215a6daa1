// Tells what was changed, or came to pass, at the beginning of the story of an outage. Pure.

const any = (english: readonly string[], korean: string): RegExp =>
  new RegExp(`(?<!\\bnot )\\b(?:${english.join('|')})(?![\\p{L}\\p{N}_])|${korean}`, 'iu');

const changed = [
  '(?<!\\b(?:already|nothing|nobody|never|a|an|the|experienced|saw|with|some) )(?:added|changed|moved|removed|renamed|lowered|raised|replaced|deployed|released|pushed|merged|updated|upgraded|rotated|migrated|switched (?:over|to|from|off|on)|enabled|disabled|turned (?:on|off)|published|reduced|increased|rolled out|introduced|deleted|revoked|rebooted|patched|renewed|cleared|flushed|purged|applied|installed|reconfigured|multiplied|filled|scaled (?:down|up|in|out)|went live|went out|switched)',
  'ran (?:an? |the )?(?:[^\\s,]+ ){0,3}?(?:script|job|command|migration|statement|query|backfill|clean-?up|flushall|flushdb|alter|update|delete|drop|truncate|terraform|kubectl)',
  'an? (?:change|update|release|upgrade|deploy(?:ment)?|refactoring|clean-?up) (?:of|to|in|from|for)',
  '(?:rotation|renewal|upgrade|migration|maintenance|deploy(?:ment)?|release|clean-?up|switchover|failover) (?:[^\\s,]+ ){0,8}?(?:was|were) (?:done|made|carried out|performed|run)',
  '(?:was|were) (?:set|made|moved|split|cut over|indented|rolled)',
];
const koreanChanged =
  '(?:추가|변경|교체|배포|업그레이드|업데이트|적용|이전|삭제|제거|전환|반영|갱신|활성화|비활성화|실행|도입|병합|조정|축소|증설|정리)(?:을|를|이|가)? ?(?:했|하였|하여|되었|됐|하면서|하던 중|했으나|작업 중)|켰습니다|켰다|껐|켜면서|줄였|늘렸|올린|올렸|올리고|낮췄|바꿨|바꾸는|바꾼|옮겼|발행하고|붙었|시작한 [^.]{2,20}(?:이벤트|작업)';
const cameToPass = [
  '(?<=^)(?:a|an|the) new',
  'expired',
  'ran out',
  'reached \\d',
  'began to (?:fail|\\w+)',
  'had an outage',
  'switched off',
  'went down',
  '(?:slow|failed|failing|dying|faulty) (?:disk|node|host|server|link|controller|switch)',
];

/** From the surest on: a change that somebody made, then what came to pass by itself. */
export const earlyChangeSigns: readonly RegExp[] = [
  any(changed, koreanChanged),
  any(cameToPass, '만료되었|만료됐|만료되어|고장|정전|화재'),
];
