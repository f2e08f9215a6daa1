// Finds the day on which an outage began in what a report says. Pure.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d{2})';
/** Days written so that only one is meant: `10/04/2023` is none. */
const forms: readonly RegExp[] = [
  `(?<![\\w.-])${year}-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])`,
  `(?<![\\w./-])${year}/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])`,
  `${year}년 ?(?<month>\\d{1,2})월 ?(?<day>\\d{1,2})일`,
  `(?<![\\w.])${year}\\. (?<month>\\d{1,2})\\. (?<day>\\d{1,2})(?!\\d)`,
  `(?<![\\w.])${year}\\.(?<month>\\d{2})\\.(?<day>\\d{2})(?![\\w.])`,
  `\\b${month} ${day},? ${year}\\b`,
  `\\b${day}(?: of)? ${month},? ${year}\\b`,
].map((form) => new RegExp(form, 'giu'));

/** Days on which something else than the outage was. */
const otherDay =
  /(?:posted|published|updated|written|created|edited|reviewed|expir\w*|valid until|since|until|before|by|due|eta|deadline|작성일?|게시일?|수정일?|만료일?|까지|이전)[^.\n]{0,24}$/iu;
const leadLength = 40;

/** The first of the texts that names a whole day tells it, with its first; null: none does. YYYY-MM-DD. */
export function findDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const [first] = daysIn(text).filter(
      ({ index }) => !otherDay.test(text.slice(Math.max(0, index - leadLength), index)),
    );
    if (first !== undefined) return first.date;
  }
  return null;
}

/** Every whole day that `text` names, in its order. YYYY-MM-DD. */
export const findDates = (text: string): readonly string[] => daysIn(text).map(({ date }) => date);

function daysIn(text: string): readonly { readonly index: number; readonly date: string }[] {
  if (!/(?:19|20)\d\d/u.test(text)) return [];
  return forms
    .flatMap((form) =>
      [...text.matchAll(form)].flatMap(({ index, groups }) => {
        const date = plausibleDate(groups ?? {});
        return date === null ? [] : [{ index, date }];
      }),
    )
    .sort((left, right) => left.index - right.index);
}

function plausibleDate(groups: Readonly<Record<string, string | undefined>>): string | null {
  const named = months.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1;
  const number = named > 0 ? named : Number(groups['month']);
  return toDay(`${groups['year'] ?? ''}-${pad(number)}-${pad(Number(groups['day']))}`);
}

const pad = (number: number): string => String(number).padStart(2, '0');

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `date` when it is a day of a calendar in which software ran; null: it is none. */
export function toDay(date: string): string | null {
  const [, year, month, day] = /^((?:19[7-9]|20\d)\d)-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const [inYear, inMonth, inDay] = [Number(year), Number(month), Number(day)];
  if (year === undefined || inDay < 1 || inDay > (daysOfMonth[inMonth - 1] ?? 0)) return null;
  const isLeap = inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0);
  return inMonth === 2 && inDay === 29 && !isLeap ? null : date;
}
