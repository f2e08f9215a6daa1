// Words by which a sentence says what ended an outage. Pure.

const any = (english: readonly string[], korean: string): RegExp =>
  new RegExp(`\\b(?:${english.join('|')})(?![\\p{L}\\p{N}_])|${korean}`, 'iu');

const doing =
  '(?:restoring|rolling|reverting|restarting|disabling|enabling|raising|lowering|removing|setting|putting|turning|pinning|switching|taking|scaling|failing|replacing|increasing|reducing|clearing|limiting|killing|stopping|cancell?ing|rebooting|deploying|blocking|draining)';
const outage =
  '(?:it|this|all this|the (?:[a-z]+ )?(?:outage|incident|errors?|failures?|bounces|loop|problem|storm|queue))';

/** From the surest on: "… ended it", then what was done to the cause, then deeds in the words of those who did them. */
export const endingSigns: readonly RegExp[] = [
  any(
    [
      `(?:ended|cured|fixed|solved|resolved|mitigated) ${outage}(?: (?:within|in|once|by|after|when|for|at))?(?=[ ,.;:]|$)`,
      `mitigated by`,
      `${doing} (?:[^\\s,;]+ ){0,12}?(?:ended|restored|resolved|fixed|solved|helped|cleared|took (?:[a-z]+|\\d+) (?:minutes|seconds))`,
      '(?:resolved|fixed|recovered|restored) (?:by|when|after|once)',
      '(?<!not )(?:service|traffic|payments|logins?) (?:was|were) restored',
    ],
    '(?:복구|정상화|해결|해소|원복)(?:했|하였|되었|됐|함|됨| 완료)|되살(?:렸|리)|정상(?:으로|화) ?(?:돌아|되)|되돌려 복구',
  ),
  any(
    [
      '(?:rolled|rolling) (?:[^\\s,]+ ){0,6}?back',
      'reverted',
      '(?:scaled|went|switched|moved|failed|sent (?:[a-z]+ ){1,4}|put (?:[^\\s,]+ ){1,6}?|brought (?:[a-z]+ ){1,4}) ?back',
      'a (?:hot)?fix was (?:deployed|applied|rolled out|released)',
      '(?:pushed|deployed|shipped) a (?:hot)?(?:fix|patch)',
    ],
    '롤백(?:하여|하고|했|하였)|(?:되돌렸|되돌리고|되돌려)|이전 (?:버전|설정|이미지)(?:으로|로|의) ?[^.]{0,20}(?:배포|복원)|복원하여',
  ),
];

/** What people did: at the beginning of a story it broke things, later it mended them. */
export const laterDeed: RegExp = any(
  [
    '(?:we|they|engineers?|an? (?:on-call )?engineer|the (?:on-call )?engineers?|the team|operators?|an operator|on-call) (?:then |quickly |manually |immediately |finally )?(?:restarted|stopped|restored|promoted|turned|shed|cancell?ed|killed|disabled|replayed|built|copied|set|fixed|corrected|purged|blocked|drained|added|replaced|removed|moved|rebuilt|switched|took|opened|raised|lowered|paused|deployed|patched|increased|scaled|failed over|cleared)',
    'workaround',
    '(?:was|were|had been) (?:rolled out|replaced|restored|turned off|disabled|repaired|rebuilt|replayed)',
    'had been (?:rebuilt|restored|replaced|repaired)',
  ],
  '우회했|다시 (?:배포|진행|발행|전송|생성|처리|적용|시작|실행)|재발송|재전송|(?:취소|처리|전송|교체|증설|차단|해제|보정|조치)(?:를|을)? ?(?:했|하여|하고|하였)|늘려|[껐끄]고|껐습니다',
);
