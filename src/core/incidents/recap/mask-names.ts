// Masks names of people where a report says that they are some: forms, tables, titles. Pure.

const mask = '[person]';
/** A name as Latin letters write it. */
export const nameWord = "(?:\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}'’-]{1,20}|Ma?c\\p{Lu}\\p{Ll}{1,20})";
const surname =
  '[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥]';
const koreanTitle =
  '(?:님|씨|매니저|책임|선임|수석|사원|주임|대리|과장|차장|부장|팀장|파트장|실장|이사|상무|전무|프로|엔지니어|개발자)';
/** "이용자님" is anybody. */
const anybody =
  '(?!이용자|구매자|신청자|기획자|주문자|조회자|임직원|전문가|전직원|현직자|지원자|소비자|수신자|방문자|회원)';
const titled = new RegExp(
  `(?<![가-힣])${anybody}${surname}[가-힣]{2}(?<![팀부실자원사들])(?= ?${koreanTitle}(?:[^가-힣]|[이가은는을를와과도의께에]|$))`,
  'gu',
);
const twoWords = `${nameWord}(?: \\p{Lu}\\.)? (?!(?:Cloud|Web|Service|Services|Team|Engineering|Network|Platform|System|Systems|Inc|Labs|Support|Operations|Workflows?|Rollouts?|Airflow|Actions|Pipelines?|Monitor|Agent|Manager|Controller|Duty|Relic|Hat|Security|Infrastructure|Desk|Bot|Scheduler|Server)\\b)${nameWord}`;
const doneBy = new RegExp(
  `(?<=\\b(?:written|authored|reported|reviewed|approved|merged|prepared|noticed|spotted|escalated|signed off|compiled) by )(?!(?:The|Our|An?|Apache|Google|Amazon|Microsoft|Azure|Red|New|Argo|Open|Git|Spring|Cloud|Customer|Support)\\b)${twoWords}\\b`,
  'gu',
);
/** Behind a label within a line; at the beginning of one `field` masks all that it names. */
const labelledInKorean = new RegExp(
  `(?<=(?<![가-힣])(?:작성자|담당자|보고자|책임자|당직자|대응자|조치자|검토자|승인자|배포자|신고자) ?[:：] ?)(?!서비스)${surname}[가-힣]{2}(?<![팀부실자원사들])(?= ?${koreanTitle}(?![가-힣])|[^가-힣]|$)`,
  'gu',
);
const labelledInEnglish = new RegExp(
  `(?<=\\b(?:[Aa]uthor|[Rr]eporter|[Aa]ssignee|[Oo]wner|[Rr]eviewer|[Cc]ontact|[Ii]ncident (?:commander|lead|manager)|[Oo]n-?call(?: engineer)?): )${twoWords}\\b`,
  'gu',
);
/** `text` with names of people masked where words around them tell what they are. Idempotent. */
export const maskNames = (text: string): string =>
  maskColumns(maskFields(text))
    .replace(labelledInKorean, mask)
    .replace(labelledInEnglish, mask)
    .replace(titled, mask)
    .replace(doneBy, mask);

const fieldLabel =
  'authors?|reporters?|reported by|assignees?|on-?call(?: engineers?)?|incident (?:commander|lead|manager|owner)|IC|owners?|participants|attendees|responders|written by|prepared by|reviewed by|reviewers?|approved by|scribe|contact|point of contact|작성자|담당자|보고자|책임자|당직자?|대응자|참석자|조치자|검토자|승인자|배포자|신고자';
const field = new RegExp(
  `^([ \\t>*|#_-]{0,8}(?:${fieldLabel})[ *_]{0,3}[:：|]\\**[ \\t]{0,4})([^\\n]{1,300})$`,
  'gimu',
);
/** `### Authors` with the names on the line below. */
const fieldHeading = new RegExp(
  `^([ \\t]{0,3}(?:#{1,6}|h[1-6]\\.|\\*\\*)[ \\t]{0,3}(?:${fieldLabel})[ \\t*:：]{0,6}\\n{1,3})([^\\n#|]{1,300})$`,
  'gimu',
);
const columnLabel = new RegExp(`^(?:${fieldLabel}|DRI|담당|who)$`, 'iu');
const team =
  /team|squad|group|dept|department|sre|platform|ops|engineering|support|rotation|schedule|service|팀|본부|파트|그룹|센터|당직조|협의체/iu;
const person = new RegExp(
  `^(${nameWord}(?: (?:\\p{Lu}\\.|${nameWord})){0,3}|[가-힣]{2,4})(?=(?: ?${koreanTitle})?(?:$| ?[(（|<\\[]))`,
  'u',
);

/** In a field for people, everything between commas that looks like a name; teams stay. */
const maskFields = (text: string): string =>
  text
    .replace(field, (_whole, label: string, value: string) => label + maskPeople(value, false))
    .replace(fieldHeading, (_whole, label: string, value: string) => label + maskPeople(value, true));

/** `withLogins`: also words in lower case, where nothing but people can stand. */
function maskPeople(value: string, withLogins: boolean): string {
  const parts = value.split(/([,;/|·&]|\s{2,}|\band\b|[(（][^)）]{0,80}[)）])/u);
  return parts.map((part) => maskPart(part, withLogins)).join('');
}

const login = /^[a-z][a-z0-9._]{1,30}$/u;
const nobody = /^(?:n\/?a|none|tbd|unknown|open|done|all|everyone|and)$/iu;

function maskPart(part: string, withLogins: boolean): string {
  const trimmed = part.trim();
  if (trimmed === '' || team.test(trimmed) || nobody.test(trimmed)) return part;
  const masked = withLogins && login.test(trimmed) ? mask : trimmed.replace(person, mask);
  return part.replace(trimmed, () => masked);
}

const ruleBelow = /^[ \t]{0,9}\|[ \t|:+-]{3,400}$/u;

/** In a table, the columns for people by what stands above the rule. */
function maskColumns(text: string): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  let columns: ReadonlySet<number> = new Set();
  const masked = lines.map((line, index) => {
    if (!line.trimStart().startsWith('|')) columns = new Set();
    else if (ruleBelow.test(lines[index + 1] ?? '')) columns = columnsOfPeople(line);
    else if (columns.size > 0)
      return line
        .split('|')
        .map((cell, column) => (columns.has(column) ? maskPeople(cell, true) : cell))
        .join('|');
    return line;
  });
  return masked.join('\n');
}

const columnsOfPeople = (header: string): ReadonlySet<number> =>
  new Set(header.split('|').flatMap((cell, column) => (columnLabel.test(cell.trim()) ? [column] : [])));
