// Which names a text of people mentions, as whole words. Pure.

/** Shorter names are words of every text: "am", "db". */
const lengthMin = { latin: 3, hangul: 2 };
const hangul = /\p{Script=Hangul}/u;
const wordCharacter = /[\p{L}\p{N}]/u;
const joiner = /[-_./]/u;
/** What Korean adds to a noun without a space. */
const particle =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|로|으로|만|및|부터|까지|이나|나|랑|이랑|입니다|이다|용|쪽|측)(?![\p{L}\p{N}])/u;

/** Each of `names` that `text` mentions: `payments-api` is mentioned in "payments-api를 배포" and not in "payments-api-v2". */
export function findMentions(text: string, names: readonly string[]): readonly string[] {
  const said = normal(text);
  return names.filter((name) => isMentioned(said, normal(name).trim()));
}

const normal = (text: string): string => text.normalize('NFC').toLowerCase();

function isMentioned(text: string, name: string): boolean {
  const isHangul = hangul.test(name);
  if (name.length < (isHangul ? lengthMin.hangul : lengthMin.latin)) return false;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (startsWord(text, at, name) && endsWord(text, at + name.length, name)) return true;
  }
  return false;
}

/** A path may lead to a name (`example/payments-api`); a hyphen, a dot or a letter makes it another one. */
function startsWord(text: string, at: number, name: string): boolean {
  const [before, beyond] = [text[at - 1] ?? ' ', text[at - 2] ?? ' '];
  if (before === '/') return true;
  if (joiner.test(before)) return !wordCharacter.test(beyond);
  return !wordCharacter.test(before) || changesScript(before, name[0] ?? '');
}

function endsWord(text: string, end: number, name: string): boolean {
  const [after, beyond] = [text[end] ?? ' ', text[end + 1] ?? ' '];
  if (after === '/') return true;
  if (joiner.test(after)) return !wordCharacter.test(beyond);
  if (!wordCharacter.test(after)) return true;
  return (
    changesScript(after, name.at(-1) ?? '') || (hangul.test(after) && particle.test(text.slice(end, end + 8)))
  );
}

/** Korean follows a Latin word without a space: "payments를". Digits go on with either. */
const changesScript = (a: string, b: string): boolean =>
  /\p{L}/u.test(a) && hangul.test(a) !== hangul.test(b);
