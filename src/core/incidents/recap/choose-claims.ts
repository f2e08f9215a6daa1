// Chooses the sentences that tell each part of a recap: by their headings, else by their words. Verbatim. Pure.
import type { Incident } from '../../../domain/generated/incident.ts';
import { type ClaimName, claimSigns, emptySign } from './claim-signs.ts';
import type { ReportSection } from './report-sections.ts';
import type { ReportSentence } from './report-sentences.ts';

type Recap = Incident['recap'];
type Claim = Recap['summary'];
type Numbered = ReportSentence & { readonly number: number };

/** So much of a section is told; a longer first sentence is told whole. Units: UTF-16 code units. */
const claimLengthMax = 600;
/** Bound of schemas/incident.schema.json. */
const textLengthMax = 1200;
const sentencesOfClaim = 4;
/** A summary of one sentence shorter than this has room for a second. */
const shortSummary = 160;
const clauseLengthMin = 12;

/** What a report says of each part; null where it says nothing. `sentences` has at least one. */
export function chooseClaims(sentences: readonly ReportSentence[]): Recap {
  const numbered = sentences.map((sentence, number) => ({ ...sentence, number }));
  const choose = (name: ClaimName): Claim | null => bySection(numbered, name) ?? bySigns(numbered, name);
  return {
    summary: chooseSummary(numbered),
    trigger: choose('trigger'),
    cause: choose('cause'),
    impact: choose('impact'),
    mitigation: choose('mitigation'),
    prevention: choose('prevention'),
  };
}

function bySection(sentences: readonly Numbered[], section: ReportSection): Claim | null {
  const below = sentences.filter((sentence) => sentence.section === section && sentence.kind !== 'code');
  const telling = below.filter(({ text }) => !emptySign.test(text) && !saysNothing.test(text));
  return telling.length === 0 ? null : claimOf(telling);
}

/** What forms hold that nobody filled in. */
const saysNothing =
  /^(?:n\/?a|none|tb[da]|unknown|-+|\?+|to be (?:determined|written|added)|없음|해당 ?없음|미정|추후 ?작성|작성 ?중|확인 ?중)\.?$/iu;

/** The first sentence that says so by its strongest sign; of one with a connective, what stands behind it. */
function bySigns(sentences: readonly Numbered[], name: ClaimName): Claim | null {
  const { clause, strong, weak } = claimSigns[name];
  const telling = sentences.filter((sentence) => isOpen(sentence, name));
  const said = telling.find(({ text }) => strong.test(text));
  if (said !== undefined) return clauseOf(said, clause) ?? claimOf([said]);
  const hinted = weak === null ? undefined : telling.find(({ text }) => weak.test(text));
  return hinted === undefined ? null : claimOf([hinted]);
}

/** Sentences below a heading of another part tell that part. */
const isOpen = ({ section, kind, text }: Numbered, name: ClaimName): boolean =>
  kind !== 'code' &&
  kind !== 'row' &&
  !(emptySign.test(text) && name !== 'prevention') &&
  (section === null ||
    section === 'other' ||
    section === 'summary' ||
    (section === 'timeline' && name !== 'prevention'));

function clauseOf({ text, number }: Numbered, clause: RegExp | null): Claim | null {
  const match = clause?.exec(text) ?? null;
  if (match === null) return null;
  const said = text.slice(match.index + match[0].length).trim();
  return said.length < clauseLengthMin ? null : { text: said.slice(0, textLengthMax), sentences: [number] };
}

function chooseSummary(sentences: readonly Numbered[]): Claim {
  const own = bySection(sentences, 'summary');
  if (own !== null) return own;
  const prose = sentences.filter(({ kind }) => kind === 'prose' || kind === 'item');
  const telling = prose.filter(({ text }) => !emptySign.test(text));
  const early = telling.filter(({ section }) => section === null || section === 'other');
  const chosen = [early, telling, prose, sentences].find((candidates) => candidates.length > 0) ?? [];
  const [first, second] = chosen;
  if (
    first !== undefined &&
    second !== undefined &&
    first.text.length < shortSummary &&
    second.number === first.number + 1
  )
    return claimOf([first, second]);
  return claimOf(chosen.slice(0, 1));
}

/** As many of the sentences as a reader takes in, from the first. */
function claimOf(sentences: readonly Numbered[]): Claim {
  const [first, ...more] = sentences;
  let text = first?.text ?? '';
  const numbers = [first?.number ?? 0];
  for (const sentence of more.slice(0, sentencesOfClaim - 1)) {
    const longer = `${text}${/[.!?。！？…:;]["'”’)\]]{0,3}$/u.test(text) ? '' : ';'} ${sentence.text}`;
    if (longer.length > claimLengthMax) break;
    text = longer;
    numbers.push(sentence.number);
  }
  return { text, sentences: numbers };
}
