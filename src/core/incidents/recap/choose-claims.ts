// Chooses the sentences that tell each part of a recap: by their headings, else by their words. Verbatim. Pure.
import type { Incident } from '../../../domain/generated/incident.ts';
import { type ClaimName, claimSigns, emptySign } from './claim-signs.ts';
import type { ReportSection } from './report-sections.ts';
import type { ReportSentence } from './report-sentences.ts';
import { type Story, tellStory } from './tell-story.ts';

type Recap = Incident['recap'];
type Claim = Recap['summary'];
type Numbered = ReportSentence & { readonly number: number };

/** So much of a section is told; a longer first sentence is told whole. Units: UTF-16 code units. */
const claimLengthMax = 600;
const sentencesOfClaim = 4;
/** A summary of one sentence shorter than this has room for a second. */
const shortSummary = 160;

/** Who may have a sentence first: the same whole sentence is not told twice below the summary. */
const order: readonly ClaimName[] = ['prevention', 'mitigation', 'cause', 'impact', 'trigger'];
/** Where a place tells the trigger, no weak sign takes its sentence. */
const orderOfStory: readonly ClaimName[] = ['prevention', 'mitigation', 'trigger', 'cause', 'impact'];

/** What a report says of each part; null where it says nothing. `sentences` has at least one. */
export function chooseClaims(sentences: readonly ReportSentence[]): Recap {
  const numbered = sentences.map((sentence, number) => ({ ...sentence, number }));
  const story = tellStory(numbered);
  const texts = new Set<string>();
  const cited = new Set<number>();
  const claims = new Map<ClaimName, Claim>();
  for (const name of story.trigger === null ? order : orderOfStory) {
    const told = { texts, sentences: cited };
    const claim =
      bySection(numbered, name) ??
      byStory(numbered, name, story) ??
      bySigns(openTo(name, numbered, story), name, told);
    if (claim === null) continue;
    texts.add(claim.text);
    for (const number of claim.sentences) cited.add(number);
    claims.set(name, claim);
  }
  const claim = (name: ClaimName): Claim | null => claims.get(name) ?? null;
  return {
    summary: chooseSummary(numbered),
    trigger: claim('trigger'),
    cause: claim('cause'),
    impact: claim('impact'),
    mitigation: claim('mitigation'),
    prevention: claim('prevention'),
  };
}

/** What the place of a sentence tells, as far as a surer sign does not. */
function byStory(sentences: readonly Numbered[], name: ClaimName, story: Story): Claim | null {
  const { signs, clauses } = claimSigns[name];
  const [surest] = signs;
  const pick = (numbers: readonly number[]): readonly Numbered[] =>
    sentences.filter(({ number }) => numbers.includes(number));
  if (name === 'prevention') {
    const announced = sentences.find((sentence) => isOpen(sentence, name) && surest?.test(sentence.text));
    if (announced === undefined)
      return story.prevention.length === 0 ? null : claimOf(pick(story.prevention));
    const after = story.prevention.filter((number) => number > announced.number);
    const goesOn = after.includes(announced.number + 1) ? after.slice(0, 1) : [];
    return claimOf(pick([announced.number, ...goesOn]));
  }
  if (name !== 'trigger' && name !== 'mitigation') return null;
  const told = story[name];
  const [sentence] = told === null ? [] : pick([told]);
  if (sentence === undefined || !isOpen(sentence, name)) return null;
  if (name === 'trigger' && sentences.some((each) => isOpen(each, name) && surest?.test(each.text)))
    return null;
  return { text: clauseIn(sentence.text, clauses), sentences: [sentence.number] };
}

/** What is done since tells nothing of what was, and what ended an outage no cause of it. */
function openTo(name: ClaimName, sentences: readonly Numbered[], story: Story): readonly Numbered[] {
  if (name === 'prevention') return sentences;
  const [since = Number.POSITIVE_INFINITY] = story.prevention;
  return sentences.filter(
    ({ number }) =>
      !story.prevention.includes(number) &&
      (name !== 'trigger' || number < since) &&
      (name !== 'cause' || number !== story.mitigation),
  );
}

function bySection(sentences: readonly Numbered[], section: ReportSection): Claim | null {
  const below = sentences.filter(
    (sentence) => sentence.section === section && sentence.kind !== 'code' && sentence.kind !== 'heading',
  );
  const telling = below.filter(({ text }) => !emptySign.test(text) && !saysNothing.test(text));
  return telling.length === 0 ? null : claimOf(telling);
}

/** What forms hold that nobody filled in. */
const saysNothing =
  /^(?:n\/?a|none|tb[da]|unknown|-+|\?+|to be (?:determined|written|added)|없음|해당 ?없음|미정|추후 ?작성|작성 ?중|확인 ?중)\.?$/iu;

/** What earlier claims have: their texts, and their sentences. */
type Told = { readonly texts: ReadonlySet<string>; readonly sentences: ReadonlySet<number> };

/** The first sentence that says so by the surest sign: its clause where one can be told apart. */
function bySigns(sentences: readonly Numbered[], name: ClaimName, told: Told): Claim | null {
  const { signs, clauses } = claimSigns[name];
  const open = sentences.filter((sentence) => isOpen(sentence, name));
  for (const sign of signs) {
    for (const [index, sentence] of open.entries()) {
      if (!sign.test(sentence.text)) continue;
      const before = name === 'cause' && backToCause.test(sentence.text) ? open[index - 1] : undefined;
      const { text, number } = before ?? sentence;
      const said = clauseIn(text, clauses);
      const isRepeated =
        told.texts.has(said) || (name === 'trigger' && said === text && told.sentences.has(number));
      if (!isRepeated) return { text: said, sentences: [number] };
    }
  }
  return null;
}

/** "This resulted in …" tells what the sentence before it led to. */
const backToCause =
  /^(?:this|that|these|it) (?:\w+ ){0,2}?(?:caused(?! by)|resulted in|led to|lead to|triggered(?! by)|brought down|took down)\b/iu;

/** Sentences below a heading of another part tell that part. */
const isOpen = ({ section, kind, text }: Numbered, name: ClaimName): boolean =>
  kind !== 'code' &&
  kind !== 'row' &&
  kind !== 'heading' &&
  (section === null ||
    section === 'other' ||
    section === 'summary' ||
    (section === 'timeline' && name !== 'prevention')) &&
  !emptySign.test(text);

function clauseIn(text: string, clauses: readonly RegExp[]): string {
  for (const clause of clauses) {
    const said = clause.exec(text)?.groups?.['said']?.trim();
    if (said !== undefined && !pointsBack(said)) return said;
  }
  return text;
}

/** "This error" tells nothing without the sentence before it. */
const pointsBack = (said: string): boolean =>
  said.length < 40 &&
  /^(?:(?:during|after|when|following) )?(?:this|that|these|those|it|the same)\b/iu.test(said);

function chooseSummary(sentences: readonly Numbered[]): Claim {
  const own = bySection(
    sentences.filter(({ kind }) => kind !== 'row'),
    'summary',
  );
  if (own !== null) return own;
  const prose = sentences.filter(({ kind }) => kind === 'prose' || kind === 'item');
  const telling = prose.filter(({ text }) => !emptySign.test(text));
  const early = telling.filter(({ section }) => section === null || section === 'other');
  const chosen = [early, telling, prose, sentences].find((candidates) => candidates.length > 0) ?? [];
  const [first, second] = chosen;
  const isShort = first !== undefined && first.text.length < shortSummary;
  return claimOf(chosen.slice(0, isShort && second?.number === first.number + 1 ? 2 : 1));
}

const endsSentence = /[.!?。！？…:;]["'”’)\]]{0,3}$/u;

/** Of a row of a table, what stands in its first cell: the others tell who and until when. */
const toldBy = ({ kind, text }: Numbered): string =>
  kind === 'row' ? (text.split(' | ', 1)[0] ?? text) : text;

/** As many of the sentences as a reader takes in, from the first. */
function claimOf(sentences: readonly Numbered[]): Claim {
  const [first, ...more] = sentences;
  let text = first === undefined ? '' : toldBy(first);
  const numbers = [first?.number ?? 0];
  for (const sentence of more.slice(0, sentencesOfClaim - 1)) {
    const longer = `${text}${endsSentence.test(text) ? '' : ';'} ${toldBy(sentence)}`;
    if (longer.length > claimLengthMax) break;
    text = longer;
    numbers.push(sentence.number);
  }
  return { text, sentences: numbers };
}
