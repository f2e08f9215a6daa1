// Which part of a report a heading opens, in English and Korean. Pure.

/** What the sentences below a heading tell; `other`: nothing that a recap asks for. */
export type ReportSection =
  | 'summary'
  | 'trigger'
  | 'cause'
  | 'impact'
  | 'mitigation'
  | 'prevention'
  | 'timeline'
  | 'fields'
  | 'other';

/** Of a heading that fits several, the first: "impact of the fix" tells an impact, "근본 원인과 재발 방지" both, prevention last. */
const names: readonly (readonly [ReportSection, string])[] = [
  [
    'prevention',
    "action items?|follow[- ]?ups?|follow[- ]?up (?:actions?|items?|tasks?|work)|lessons(?: learned| learnt)?|corrective(?: and preventative| and preventive)? (?:actions?|measures?)|prevent(?:ion|ative (?:measures|actions?)|ive (?:measures|actions?))|preventing (?:a )?recurrence|next steps|improvements?|remediation(?: items| plan)?|future work|what(?:'s| is) next|what we(?:'re| are| will be)? (?:doing|changing|do|learned)[^\\n]{0,60}|how (?:do|will) we prevent[^\\n]{0,60}|재발 ?방지(?: ?(?:대책|책|방안|계획))?|개선(?: ?(?:사항|점|방안|계획|과제))?|향후 ?(?:계획|조치|대책|과제)|후속 ?(?:조치|작업|과제)|교훈|배운 ?점|예방(?: ?(?:조치|대책))?|대책|액션 ?아이템|할 ?일",
  ],
  [
    'trigger',
    'triggers?|triggering event|what triggered[^\\n]{0,40}|발단|계기|촉발 ?(?:요인|원인)|발생 ?(?:계기|경위)|유발 ?(?:요인|원인)|트리거',
  ],
  [
    'cause',
    '(?:root )?causes?(?: analysis)?|root[- ]cause(?:s| and trigger)?|rca|contributing (?:factors?|causes?)|why (?:did )?(?:it|this) happen(?:ed)?|what (?:was the cause|went wrong|caused (?:it|this|the [a-z]{1,12}))|five whys|5 whys|technical details?|(?:근본|직접|간접|장애|발생|사고|상세|주요)? ?원인(?: ?(?:분석|파악))?|왜 ?발생했(?:나|는가)|5 ?whys?',
  ],
  [
    'impact',
    '(?:customer |user |business |service )?impact(?: (?:assessment|analysis|summary))?|symptoms?|affected (?:users|customers)|who was affected|scope(?: of impact)?|(?:장애|고객|서비스|사용자|비즈니스)? ?영향(?: ?(?:범위|도|내용|분석))?|피해(?: ?(?:범위|규모|내용))?|장애 ?(?:범위|현상|증상)|현상|증상',
  ],
  [
    'mitigation',
    '(?:resolution|mitigation|recovery)s?(?: and recovery| steps| details)?|remedy|the fix|fix(?:es)?|how (?:was it|it was|we) (?:fixed|resolved|mitigated)[^\\n]{0,20}|response|immediate actions?|actions? taken|workaround|restoration|조치(?: ?(?:내용|사항|내역|결과))?|대응(?: ?(?:내용|과정|사항))?|해결(?: ?(?:방법|과정|내용))?|복구(?: ?(?:과정|내용|조치|방법|절차))?|영구 ?조치|긴급 ?조치|임시 ?조치|처리 ?(?:내용|결과)',
  ],
  [
    'timeline',
    'time ?line(?: of events)?|chronology|sequence of events|타임라인|시간대별[^\\n]{0,20}|경과|장애 ?(?:경과|일지)|진행 ?(?:경과|상황)|발생 ?경과',
  ],
  [
    'summary',
    '(?:executive |incident |issue )?summary|overview|abstract|tl;?dr|what happened\\??|incident(?: description)?|description|(?:장애|사고|이슈)? ?(?:요약|개요|내용)|무슨 ?일이[^\\n]{0,20}',
  ],
  [
    'other',
    'what (?:went|worked) well|what went right|where we got lucky|detection|background|supporting information|appendix|references|glossary|links|잘(?:한|된|했던) ?점|운이 ?좋았던 ?점|탐지|감지|배경|참고(?: ?자료)?|부록',
  ],
  [
    'fields',
    '(?:affected |impacted )?(?:services?|components?|systems?|products?)(?: (?:affected|impacted))?|severity|sev|priority|date|incident date|start(?:ed)?(?: time| at)?|end(?:ed)?(?: time| at)?|duration|status|authors?|owners?|reporter|on-?call|participants|incident (?:commander|lead|manager)|(?:장애|영향|대상|발생) ?(?:서비스|시스템|컴포넌트)|서비스|심각도|(?:장애)? ?등급|우선순위|일시|날짜|일자|(?:장애|발생|시작|종료|복구|사고) ?(?:일시|시각|시간|일자|날짜)|지속 ?시간|작성자|담당자|보고자|상태',
  ],
];

const whole = names.map(([section, pattern]) => [section, new RegExp(`^(?:${pattern})$`, 'iu')] as const);
/** Words that stand in many a heading that tells something else. */
const wholeOnly: ReadonlySet<ReportSection> = new Set(['fields', 'other', 'summary']);
const within = names
  .filter(([section]) => !wholeOnly.has(section))
  .map(
    ([section, pattern]) =>
      [section, new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${pattern})(?![a-z])`, 'iu')] as const,
  );
const labelLengthMax = 80;
/** Numbers, pictures, brackets and colons around the words of a heading. */
const frame =
  /^[^\p{L}\p{N}]+|^(?:\d{1,2}|[ivx]{1,4}|[가나다라마바])[.)](?:\d{1,2}[.)]?)*\s*|[^\p{L}\p{N}]+$/giu;

const bareLabel = (label: string): string => {
  const once = label.replace(frame, '');
  return once.replace(frame, '').replace(/\s+/gu, ' ').replace(/’/gu, "'");
};

/** The section that a label names by itself, as in `Root cause: …`; null when it is no known name. */
export function sectionOfLabel(label: string): ReportSection | null {
  if (label.length > labelLengthMax) return null;
  const bare = bareLabel(label);
  return whole.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** The section that a heading opens: by its whole name, else by a name in it; null when it has none that is known. */
export function sectionOfHeading(heading: string): ReportSection | null {
  const byName = sectionOfLabel(heading);
  if (byName !== null) return byName;
  const bare = bareLabel(heading.slice(0, labelLengthMax));
  if (/\b(?:summary|overview|what happened)\b|개요|요약/iu.test(bare)) return 'summary';
  return within.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
