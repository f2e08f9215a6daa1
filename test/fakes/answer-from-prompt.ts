// A model in memory that answers from its prompt alone: it picks sentences of the sources and cites them. Pure.
import { fieldLine } from '../../src/core/condense/chunk-texts.ts';
import { splitSentences } from '../../src/core/condense/split-sentences.ts';
import { signOf } from '../../src/core/condense/statement-signs.ts';
import { cutAt } from '../../src/core/text/cut-at.ts';
import type { ModelRequest } from '../../src/domain/model-call.ts';

type Cited = { readonly text: string; readonly refs: readonly string[] };
type PromptFact = Cited & {
  readonly number: number;
  readonly marks: readonly string[];
  readonly details: readonly (Cited & { readonly kind: string })[];
};

/** Answers any request with JSON of its schema, in which every claim is cited. */
export function answerFromPrompt(request: ModelRequest): string {
  const prompt = request.turns
    .filter(({ role }) => role === 'user')
    .flatMap(({ blocks }) => blocks.map(({ text }) => text))
    .join('\n\n');
  switch (request.purpose) {
    case 'condense':
      return JSON.stringify(answerCondense(prompt));
    case 'basics':
      return JSON.stringify(answerBasics(readFacts(prompt)));
    case 'checklists':
      return JSON.stringify(answerChecklists(readFacts(prompt), prompt));
    case 'body':
      return JSON.stringify(answerBody(readFacts(prompt), prompt));
    case 'advice':
      return JSON.stringify(answerAdvice(readFacts(prompt), prompt));
    case 'recap':
      return JSON.stringify(answerRecap(prompt));
    case 'hypothesis':
      return JSON.stringify(answerHypothesis(prompt));
  }
}

type Source = { readonly ref: string; readonly kind: string; readonly text: string };

/** The fenced sources of a prompt, in order. */
export function readSources(prompt: string): readonly Source[] {
  const fences = /<source ref="([^"]*)" kind="([^"]*)"[^>]* boundary="([^"]*)">\n([\s\S]*?)\n<\/source \3>/gu;
  return [...prompt.matchAll(fences)].map(([, ref = '', kind = '', , text = '']) => ({ ref, kind, text }));
}

function answerCondense(prompt: string) {
  const asked = Number(/At most (\d+) facts/u.exec(prompt)?.[1] ?? 6);
  return {
    sources: readSources(prompt).map(({ ref, text }) => {
      const sentences = joinWrapped(text)
        .split('\n')
        .flatMap((line) => splitSentences(line.replace(/^[\s>*#-]+/u, '')))
        .filter((sentence) => sentence.length >= 12 && !fieldLine.test(sentence));
      const facts = sentences.map((sentence) => ({
        text: cutAt(sentence, 160),
        kind: signOf(sentence) ?? ('other' as const),
        refs: [ref],
      }));
      const telling = facts.filter(({ kind }) => kind !== 'other');
      const others = facts.filter(({ kind }) => kind === 'other');
      return { ref, facts: [...telling, ...others].slice(0, asked) };
    }),
  };
}

/** A line that goes on in lower case belongs to the one before it. */
const joinWrapped = (text: string): string => text.replace(/(?<=[^\n.:!?])\n(?=[a-z`])/gu, ' ');

const factLine = /^(\d+)\. \(([^)]*)\) (.*)$/u;
const detailLine = /^ {3}- \(([^)]*)\) (.*)$/u;

/** The numbered facts of a prompt, with what stands below them. */
export function readFacts(prompt: string): readonly PromptFact[] {
  const text = readSources(prompt).find(({ ref }) => ref === 'facts')?.text ?? '';
  const facts: { fact: Omit<PromptFact, 'details'>; details: (Cited & { kind: string })[] }[] = [];
  for (const line of text.split('\n')) {
    const [, number, marks, told] = factLine.exec(line) ?? [];
    if (number !== undefined && marks !== undefined && told !== undefined)
      facts.push({
        fact: { number: Number(number), marks: marks.split(', '), ...readCited(told) },
        details: [],
      });
    const [, kind, detail] = detailLine.exec(line) ?? [];
    if (kind !== undefined && detail !== undefined)
      facts.at(-1)?.details.push({ kind, ...readCited(detail) });
  }
  return facts.map(({ fact, details }) => ({ ...fact, details }));
}

function readCited(line: string): Cited {
  const [, text = line, refs = ''] = /^(.*?)(?: \{([^{}]*)\})?$/u.exec(line) ?? [];
  return { text, refs: refs === '' ? [] : refs.split(', ') };
}

const told = (facts: readonly PromptFact[]): readonly PromptFact[] =>
  facts.filter(({ marks }) => !marks.includes('group'));

const detailsOf = (facts: readonly PromptFact[], kinds: readonly string[]): readonly Cited[] =>
  facts.flatMap(({ details }) =>
    details.filter(({ kind }) => kinds.includes(kind)).map(({ text, refs }) => ({ text, refs })),
  );

const claim = ({ text, refs }: Cited): Cited => ({ text, refs });

function answerBasics(facts: readonly PromptFact[]) {
  const leading = told(facts).slice(0, 3);
  return {
    title: cutAt(
      leading
        .slice(0, 2)
        .map(({ text }) => text)
        .join(', ') || 'small changes',
      70,
    ),
    summary: leading.map(claim),
    scope: detailsOf(facts, ['behaviour', 'breaking', 'configuration']).slice(0, 4),
    caveats: detailsOf(facts, ['migration', 'operation']).slice(0, 3),
    watch: detailsOf(facts, ['behaviour', 'operation', 'configuration'])
      .slice(0, 3)
      .map(({ text, refs }) => ({
        signal: text,
        threshold: 'any error that names it',
        minutes: 60,
        refs,
      })),
  };
}

/** One of the groups of lines that the prompt names. */
function groupIn(prompt: string): string {
  const groups = /group is one of: (.*)\.$/mu.exec(prompt)?.[1]?.split(', ') ?? [];
  return groups.includes('general') ? 'general' : (groups[0] ?? 'general');
}

function answerChecklists(facts: readonly PromptFact[], prompt: string) {
  const group = groupIn(prompt);
  const lines = (kinds: readonly string[]) =>
    detailsOf(facts, kinds)
      .slice(0, 4)
      .map((line) => ({ group, ...line }));
  return {
    before: lines(['flag', 'deadline', 'configuration']),
    during: lines(['operation']),
    after: lines(['acceptance']),
  };
}

function answerBody(facts: readonly PromptFact[], prompt: string) {
  const asked = new Set(
    (/ from the facts ([\d, ]+)\. Other/u.exec(prompt)?.[1] ?? '')
      .split(', ')
      .map((number) => Number(number)),
  );
  return {
    changes: facts
      .filter(({ number }) => asked.has(number))
      .map(({ number, marks, text, refs, details }) => ({
        facts: [number],
        text,
        category: marks[0],
        refs,
        details: details
          .filter(({ kind }) => kind !== 'code')
          .slice(0, 4)
          .map(claim),
      })),
  };
}

/** Joins the leading facts with what is known of them; about the first finding, and raising when data is at stake. */
function answerAdvice(facts: readonly PromptFact[], prompt: string) {
  const findings = readSources(prompt).find(({ ref }) => ref === 'findings')?.text ?? '';
  const rule = /^- ([\w-]+) \((?:fail|unknown|warn)/mu.exec(findings)?.[1] ?? '';
  const leading = told(facts).slice(0, 4);
  return {
    points: leading.map(({ text, refs, marks }, index) => ({
      kind: (['risk', 'instead', 'missing'] as const)[index % 3],
      rule: index === 0 ? rule : '',
      text: cutAt(`Requests that are under way meet this change while it goes out: ${text}`, 320),
      refs,
      raises: marks.includes('breaking') || marks.includes('migration'),
    })),
    checklist: leading.slice(0, 2).map(({ text, refs }) => ({
      phase: 'before' as const,
      group: groupIn(prompt),
      text: cutAt(`Seen in staging by a second person: ${text}`, 200),
      refs,
    })),
  };
}

/** The numbered sentences of a report. */
export const readReportSentences = (
  prompt: string,
): readonly { readonly number: number; readonly text: string }[] =>
  [
    ...(readSources(prompt).find(({ ref }) => ref === 'report')?.text ?? '').matchAll(/^\[(\d+)\] (.*)$/gmu),
  ].map(([, number, text = '']) => ({ number: Number(number), text }));

const wordsForSearch = /[a-z]{4,}/giu;

/** Tells the first sentence as what happened and the last as what is done next time; leaves the rest open. */
function answerRecap(prompt: string) {
  const sentences = readReportSentences(prompt);
  const [first] = sentences;
  const last = sentences.at(-1);
  const open = { text: '', sentences: [] };
  const cite = (sentence: typeof first) =>
    sentence === undefined ? open : { text: cutAt(sentence.text, 400), sentences: [sentence.number] };
  return {
    headline: cite(first),
    date: open,
    severity: { grade: 'unknown', sentences: [] },
    services: [],
    summary: cite(first),
    trigger: open,
    cause: open,
    impact: open,
    mitigation: open,
    prevention: last === first ? open : cite(last),
    hazards: [],
    searchTerms: [...new Set((first?.text ?? '').match(wordsForSearch) ?? ['outage'])].slice(0, 8),
  };
}

/** Imagines that the first thing the release does takes it down. */
function answerHypothesis(prompt: string) {
  const [line = ''] = (readSources(prompt)[0]?.text ?? '')
    .split('\n')
    .filter((text) => text.startsWith('- '));
  const told = cutAt(line.slice(2), 160);
  return {
    reports: [
      {
        trigger: told,
        symptom: 'Requests failed and the error rate rose',
        cause: `Nobody expected that ${told}`,
      },
    ],
  };
}
