// Statements of a source by rules alone: all of a small one, the telling ones of a large one. Pure.
import type { Chunk, Statement, StatementKind } from '../../domain/digest.ts';
import type { Ref } from '../../domain/units.ts';
import { cleanModelText } from '../text/untrusted-text.ts';
import { bareStatement } from './bare-statement.ts';
import { isEmptyTalk } from './empty-talk.ts';
import { isFormLine } from './form-lines.ts';
import { type Entry, readEntries } from './source-entries.ts';
import { cutAtSentence } from './split-sentences.ts';
import { signOf, specificity } from './statement-signs.ts';

/** Longest statement. Units: characters. */
export const statementLengthMax = 240;
const lengthMin = 8;

/** Statements of each kind that a large source gives, the most specific first; of acceptance criteria more. */
const countMax: Readonly<Record<StatementKind, number>> = {
  breaking: 4,
  migration: 4,
  flag: 4,
  deadline: 3,
  acceptance: 6,
  operation: 3,
  configuration: 2,
  behaviour: 1,
  other: 0,
};

/** Kinds that are told even when space is short, most urgent first. */
export const keyKinds: readonly StatementKind[] = ['breaking', 'migration', 'flag', 'deadline', 'acceptance'];

/**
 * Picks the sentences of a source that matter by their signs; its first sentence tells what it does.
 *
 * Shape: in the order of the text; each cites the source, or the commit of a group that says it.
 */
export function extractStatements(chunk: Chunk): readonly Statement[] {
  const drafts = readDrafts(chunk);
  const kept = new Set<Draft>();
  for (const kind of Object.keys(countMax) as StatementKind[]) {
    drafts
      .filter((draft) => draft.kind === kind && !isBackground(chunk, draft))
      .sort((first, second) => specificity(second.text) - specificity(first.text))
      .slice(0, countMax[kind])
      .forEach((draft) => {
        kept.add(draft);
      });
  }
  return drafts.filter((draft) => kept.has(draft)).map(toStatement);
}

/** All that a small source says, sentence by sentence; forms that nobody filled in are left out. */
export function passStatements(chunk: Chunk): readonly Statement[] {
  return readDrafts(chunk).map(toStatement);
}

/** Issues open with how things stand; without a name or a number it tells an operator nothing. */
const isBackground = (chunk: Chunk, { kind, text }: Statement): boolean =>
  chunk.kind === 'issue' && kind === 'behaviour' && specificity(text) === 0;

type Draft = Statement & { readonly entry: Entry };

const toStatement = ({ text, kind, refs }: Draft): Statement => ({ text, kind, refs });

function readDrafts(chunk: Chunk): readonly Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const { ref, text } of splitByRef(chunk)) {
    let isFirst = true;
    for (const entry of readEntries(text)) {
      if (isNoise(entry)) continue;
      const kind = kindIn(chunk, entry, isFirst);
      if (kind === null) continue;
      const line = cutAtSentence(
        bareStatement(cleanModelText(entry.text.replace(formHint, '$1'))),
        statementLengthMax,
      );
      if (line.length < lengthMin || seen.has(line)) continue;
      if (!keyKinds.includes(kind) && isEmptyTalk(line)) continue;
      seen.add(line);
      if (kind === 'behaviour') isFirst = false;
      drafts.push({ text: line, kind, refs: [ref], entry });
    }
  }
  return drafts;
}

/** The parts of a group of commits, each below the line of its commit; any other source is one part. */
function splitByRef(chunk: Chunk): readonly { readonly ref: Ref; readonly text: string }[] {
  if (chunk.kind !== 'commits') return [{ ref: chunk.ref, text: chunk.text }];
  const parts: { ref: Ref; lines: string[] }[] = [{ ref: chunk.ref, lines: [] }];
  for (const line of chunk.text.split('\n')) {
    const ref = /^(c:[0-9a-f]{8}): /u.exec(line)?.[1];
    if (ref !== undefined && chunk.refs.includes(ref)) parts.push({ ref, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ ref, lines }) => ({ ref, text: lines.join('\n') }));
}

const kindOfSection: Readonly<Record<Entry['section'], StatementKind | null>> = {
  acceptance: 'acceptance',
  breaking: 'breaking',
  migration: 'migration',
  flag: 'flag',
  operation: 'operation',
  form: null,
  testing: null,
  other: null,
};

const gherkin =
  /^(?:given|when|scenario)\b.*\bthen\b|^(?:accepted when|acceptance(?: criteri(?:on|a))?|인수 ?조건)\s*[:：]/iu;

const fewWords = 4;

/** A step of a squash in a few words, `rename property`, tells how the code was written and warns nobody. */
function kindIn({ kind: source }: Chunk, entry: Entry, isFirst: boolean): StatementKind | null {
  const kind = kindOf(entry, isFirst);
  const isStep = source === 'commits' && entry.shape === 'item' && entry.text.split(' ').length <= fewWords;
  return isStep && kind !== null && specificity(entry.text) === 0 ? 'other' : kind;
}

/** What an entry is about; null: nothing that is told. */
function kindOf(entry: Entry, isFirst: boolean): StatementKind | null {
  const sign = signOf(entry.text);
  const isKey = sign !== null && keyKinds.includes(sign);
  // An empty box of a form is an option that does not hold; of steps and criteria it is work to do.
  if (entry.section === 'form') return entry.ticked !== false && sign === 'breaking' ? sign : null;
  if (isKey) return sign;
  if (gherkin.test(entry.text)) return 'acceptance';
  const bySection = kindOfSection[entry.section];
  if (bySection !== null && !isDenied(entry.text))
    return bySection === 'operation' ? (sign ?? bySection) : bySection;
  if (entry.section === 'testing' || entry.shape === 'code') return null;
  return isFirst && entry.shape === 'prose' ? 'behaviour' : (sign ?? 'other');
}

/** The hint behind an option of a form: `Breaking change (fix or feature that would …)`. */
const formHint = /^((?:non-)?breaking change)s?\s*\(.*\)$/iu;
const denied =
  /^(?:no(?:ne|thing)?|not? (?:applicable|needed|required|any)|n\/?a|tbd|-+|없음|해당 ?없음|불필요)\b|^(?:없음|해당 ?없음)|^no\s|(?:is|are) none\b|없습니다\.?$|없음\.?$/iu;
const isDenied = (text: string): boolean => denied.test(text);

const noise = [
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^[\w-]+-by: /iu,
  /^\[[^\]]*\](?:\(|:)/u,
  /^[\p{P}\p{S}\s\d]*$/u,
  // A question of a form, or of somebody else.
  /[?？]$/u,
];

const linkWords =
  /^(?:clos(?:e|es|ed)|fix(?:es|ed)?|resolv(?:e|es|ed)|relate[sd]?(?: to)?|refs?|see(?: also)?|part of|depends on|cc|jira|ticket|issue)\b/iu;
const linkTargets = /[\w./-]{0,100}#\d+|\b[A-Z][A-Z0-9]+-\d+\b|@[\w/-]+|https?:\S+|\band\b|[\s:,.()]/giu;

/** `Closes #12, PAY-3 and PAY-4`, or a key alone: what belongs together is known from the refs. */
const isLinkLine = (text: string): boolean => text.replace(linkWords, '').replace(linkTargets, '') === '';

function isNoise({ text, ticked }: Entry): boolean {
  if (isDenied(text) && text.length < 40 && signOf(text) === null) return true;
  if (ticked !== null && isFormLine(text)) return true;
  return isLinkLine(text) || noise.some((pattern) => pattern.test(text));
}
