// Masks personal data in a report: addresses, numbers and names of people. Pure.
//
// What is masked: e-mail addresses; telephone numbers (international with `+`, North American, Korean); Korean resident
// numbers; card numbers that pass their check digit; social security numbers and addresses of clients that are called
// so; mentions (`@name`, Slack's `<@U…>`); names behind or below "Author:", "담당자:" and the like, in columns of tables
// called so, before an address of mail, behind "reported by", before a Korean title ("홍길동 님").
// What is not: other names in running text, which no rule tells from products; addresses of hosts, which are facts of the
// outage; versions, dates, hashes, ids, commits.

import { maskNames, nameWord } from './mask-names.ts';

/** Grows when other texts are masked than before: it is part of the revision of a recap. */
export const personalDataVersion = 1;

type Mask = '[e-mail]' | '[phone]' | '[id number]' | '[card number]' | '[ip address]' | '[person]';

/** `text` with each piece of personal data replaced by what it is. Idempotent; versions, dates, hashes and ids stay. */
export function maskPersonal(text: string): string {
  let masked = maskOnce(text);
  // What was masked uncovers what stood beside it.
  for (let pass = 1; pass < passesMax; pass += 1) {
    const next = maskOnce(masked);
    if (next === masked) break;
    masked = next;
  }
  return masked;
}

const passesMax = 6;

function maskOnce(text: string): string {
  let masked = text;
  if (masked.includes('@')) masked = maskMentions(maskMail(masked));
  if (/\d/.test(masked)) masked = maskNumbers(masked);
  return maskNames(masked);
}

const mailLink = /\[[^\][\n]{0,200}\]\(mailto:[^)\s]{1,300}\)/giu;
const mail = /(?:mailto:)?(?<![\w.+%-])([\w.+%-]{1,64})@((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?![\w-])/giu;
/** Accounts of machines: `git@github.com:…` is an address of code. */
const machines =
  /^(?:git|root|ubuntu|ec2-user|centos|admin|postgres|mysql|deploy|no-?reply|svc[\w-]*|[\w.-]*bot)$/iu;
/** What a sentence begins with before it names somebody. */
const noName =
  '(?!(?:Paged|Called|Contacted|Emailed|Notified|Thanks|Ask|Contact|By|From|To|When|After|The|Our)\\b)';
const namedMail = new RegExp(
  `(?:${noName}${nameWord}(?: (?:\\p{Lu}\\.|${nameWord})){1,3}|[가-힣]{2,4}) ?(?=[<(]\\[e-mail\\][>)])`,
  'gu',
);

const maskMail = (text: string): string =>
  text
    .replace(mailLink, '[e-mail]' satisfies Mask)
    .replace(mail, (whole, account: string) => (machines.test(account) ? whole : ('[e-mail]' satisfies Mask)))
    .replace(namedMail, '[person] ');

const slack = /<@[UW][A-Z0-9]{4,20}(?:\|[^>\n]{0,80})?>/gu;
/** A name of people begins in lower case; `@Transactional`, `@scope/package` and `@media (` are code. */
const mention = /(?<![\p{L}\p{N}_/.`@$%+-])@([a-z][a-z0-9]*(?:[._-][a-z0-9]+){0,5})(?![\w/(`@])/gu;
const noPerson =
  /^(?:here|channel|everyone|all|media|import|font-face|keyframes|supports|param|params|return|returns|throws|see|deprecated|latest|next|beta|alpha|canary|types|property|staticmethod|classmethod|app\..*|.*-(?:team|oncall|on-call|bot|sre|ops))$/u;

const maskMentions = (text: string): string =>
  text
    .replace(slack, '[person]' satisfies Mask)
    .replace(mention, (whole, name: string) => (noPerson.test(name) ? whole : ('[person]' satisfies Mask)));

/** Month, day and sex are such as a resident number has. */
const residentNumber =
  /(?<![\w-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8](?:\d{6}|\*{6})(?![\w-])/gu;
const socialSecurity =
  /(?<=\b(?:ssn|social security(?: number| no\.?)?)[ :=#]{1,4})\d{3}-\d{2}-\d{4}(?![\w-])/giu;
const koreanPhone =
  /(?<![\w.+-])(?:\+82[ -]?)?(?:\(?0\)?)?1[016789][ .-]?\d{3,4}[ .-]?\d{4}(?![\w-])|(?<![\w.+-])0(?:2|[3-6][1-5]|70|80|50\d)[-)] ?\d{3,4}-\d{4}(?![\w-])/gu;
const internationalPhone =
  /(?<![\w.+-])\+[1-9]\d{0,2}(?:[ .-]?\(\d{1,4}\))?(?:[ .-]?\d{1,5}){2,6}(?![\w-])/gu;
const americanPhone = /(?<![\w.+-])(?:1[ -])?(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\w-])/gu;
const card =
  /(?<![\w.+-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\w-])|(?<![\w.+-])3[47]\d{2}([ -])\d{6}\2\d{5}(?![\w-])|(?<![\w.+-])(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d{2})\d{12})(?![\w-])/gu;
const clientAddress =
  /(?<=(?:\b(?:client|customer|user|visitor|attacker)(?:'s|’s)?|고객|사용자|이용자)(?: source)? ?(?:ip|아이피)(?: address| 주소)?(?: was| is|는|은)?[ :=]{1,3})(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7})(?![\w.:])/giu;

const maskNumbers = (text: string): string =>
  text
    .replace(residentNumber, '[id number]' satisfies Mask)
    .replace(socialSecurity, '[id number]' satisfies Mask)
    .replace(card, (number) => (passesCheck(number) ? ('[card number]' satisfies Mask) : number))
    .replace(koreanPhone, (number) => (isKoreanPhone(number) ? ('[phone]' satisfies Mask) : number))
    .replace(internationalPhone, (number) => (isPhone(number) ? ('[phone]' satisfies Mask) : number))
    .replace(americanPhone, '[phone]' satisfies Mask)
    .replace(clientAddress, '[ip address]' satisfies Mask);

/** By the country code, or by the 0 in front of 10. */
const isKoreanPhone = (number: string): boolean => number.startsWith('+82') || /^\(?0/u.test(number);

/** As many digits as numbers have, in groups as people write them. */
function isPhone(number: string): boolean {
  const digits = number.replace(/\D/gu, '').length;
  return digits >= 9 && digits <= 15 && (/[ .()-]/u.test(number) || digits >= 11);
}

/** The check digit by Luhn. */
function passesCheck(number: string): boolean {
  const digits = [...number.replace(/\D/gu, '')].map(Number).reverse();
  const sum = digits.reduce((total, digit, index) => {
    const twice = digit * 2;
    return total + (index % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
