// Renders a note as Markdown: what a person reads before and during the deploy. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Review } from '../../domain/generated/review.ts';
import { categoryName } from '../draft/category-names.ts';
import { levelName } from '../draft/draft-summary.ts';
import { adviceFindingId } from '../review/reserved-rule-ids.ts';
import { cutAt } from '../text/cut-at.ts';
import { localTime, readIsoTime } from '../time/iso-time.ts';
import { coverageLines } from './coverage-lines.ts';
import { differenceLines } from './difference-lines.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { incidentLines } from './incident-lines.ts';
import { headingText, inlineText, lineText } from './inline-text.ts';
import { type Heading, headingsIn } from './note-headings.ts';
import { noteOrigin } from './note-origin.ts';
import { repositorySections } from './note-repositories.ts';
import { joinSections, type SectionText } from './note-sections.ts';
import { type RefLinks, refLinks } from './ref-links.ts';

type Words = (heading: Heading) => string;

type NoteInput = {
  readonly note: Note;
  readonly decision: Decision | null;
  /** What is shown below the decision: what a review changed. */
  readonly difference?: Review['difference'];
  readonly timeZone: string;
};

/** Renders the whole note; with a decision, it stands on top. Times are shown in `timeZone`. */
export function renderNoteMarkdown(
  input: NoteInput & {
    /** Hash of the text of note.json, by which an edited copy finds its way back. */
    readonly noteSha256: string;
  },
): string {
  const { note } = input;
  const words = headingsIn(note.language);
  const links = refLinks(note);
  const [takesAway, repositories] = repositorySections(note, words, links);
  const sections: readonly SectionText[] = [
    { section: 'header', title: null, body: header(input, words) },
    changesSection(note, words, links),
    impactSection(note, words, links),
    { section: 'incidents', title: words('incidents'), body: incidentLines(note, words, links).join('\n') },
    orderSection(note, words, links),
    rollbackSection(note, words, links),
    watchSection(note, words, links),
    checklistSection(note, words, links),
    { section: 'takes-away', title: words('takesAway'), body: takesAway },
    { section: 'repositories', title: words('repositories'), body: repositories },
    { section: 'coverage', title: words('coverage'), body: coverageLines(note).join('\n') },
  ];
  return `${joinSections(sections, note.remarks ?? [])}\n\n${noteOrigin(input.noteSha256)}\n`;
}

function header(input: NoteInput, words: Words): string {
  const { note, timeZone } = input;
  const window = note.window
    ? `${localTime(readIsoTime(note.window.start), timeZone)} – ${localTime(readIsoTime(note.window.end), timeZone)} (${timeZone})`
    : words('none');
  const facts = [
    `${words('environment')}: ${escapeMarkdown(note.environment)}`,
    `${words('operators')}: ${note.operators.length > 0 ? note.operators.map(escapeMarkdown).join(', ') : words('none')}`,
    `${words('window')}: ${window}`,
  ];
  return [
    `# ${words(note.kind === 'work' ? 'workNote' : 'deployNote')}: ${headingText(note.title)}`,
    ...decisionBlock(input, words),
    lineText(note.summary),
    facts.join(' · '),
  ].join('\n\n');
}

const marks = { pass: '✅', warn: '⚠️', block: '⛔' } as const;

function decisionBlock({ note, decision, difference }: NoteInput, words: Words): readonly string[] {
  if (decision === null) return [];
  const told = `${marks[decision.decision]} **${words('decision')}: ${words(decision.decision)}** (${words(decision.grade)}): ${escapeMarkdown(decision.reason)}`;
  const lines = difference === undefined ? [] : differenceLines(difference, note.language);
  const block = [told, ...adviceOf(decision), ...lines.map(escapeMarkdown)];
  return [block.map((line) => `> ${line}`).join('\n>\n')];
}

/** Longest warning of a model on top of a note; the whole of it is with the findings. */
const adviceMax = 400;

const adviceOf = ({ findings }: Decision): readonly string[] =>
  findings
    .filter(({ rule }) => rule === adviceFindingId)
    .map(({ title, message }) => `**${escapeMarkdown(title)}:** ${inlineText(cutAt(message, adviceMax))}`);

function changesSection(note: Note, words: Words, links: RefLinks): SectionText {
  const lines = note.changes.flatMap((change) => [
    `- ${change.category === 'breaking' || change.category === 'migration' ? `**${categoryName(change.category, note.language)}** ` : ''}${lineText(change.text)}${links(change.refs)}`,
    ...(change.details ?? []).map((detail) => `  - ${lineText(detail.text)}${links(detail.refs)}`),
  ]);
  return { section: 'changes', title: words('changes'), body: lines.join('\n') };
}

function impactSection(note: Note, words: Words, links: RefLinks): SectionText {
  const scope = note.impact.scope.map((claim) => `- ${lineText(claim.text)}${links(claim.refs)}`);
  const reasons = note.impact.reasons.map((claim) => `  - ${lineText(claim.text)}${links(claim.refs)}`);
  const why = `- ${words('why')} (${levelName(note.impact.level, note.language)}):`;
  const lines = [...scope, ...(reasons.length > 0 ? [why, ...reasons] : [])];
  return { section: 'impact', title: words('impact'), body: lines.join('\n') };
}

function orderSection(note: Note, words: Words, links: RefLinks): SectionText {
  const steps = (note.order ?? []).map(
    (step, index) =>
      `${index + 1}. **${escapeMarkdown(step.module)}**: ${lineText(step.why)}${links(step.refs)}`,
  );
  return { section: 'order', title: words('order'), body: steps.join('\n') };
}

function rollbackSection(note: Note, words: Words, links: RefLinks): SectionText {
  const label = { trigger: `**${words('trigger')}:** `, action: '', verify: `**${words('verify')}:** ` };
  const steps = note.rollback.scenario.map(
    (step, index) => `${index + 1}. ${label[step.step]}${lineText(step.text)}${links(step.refs)}`,
  );
  const caveats = note.rollback.caveats.map(
    (caveat) => `- **${words('caveat')}:** ${lineText(caveat.text)}${links(caveat.refs)}`,
  );
  return {
    section: 'rollback',
    title: `${words('rollback')}: \`${note.rollback.strategy}\``,
    body: blocks(steps, caveats),
  };
}

function watchSection(note: Note, words: Words, links: RefLinks): SectionText {
  const rows = note.monitoring.scenario.map(
    (watch) =>
      `| ${cell(lineText(watch.signal))}${cell(links(watch.refs))} | ${cell(lineText(watch.threshold))} | ${duration(watch.minutes, note.language)} |`,
  );
  const table =
    rows.length > 0
      ? [`| ${words('signal')} | ${words('trouble')} | ${words('howLong')} |`, '|---|---|---|', ...rows]
      : [];
  const dashboards = note.monitoring.dashboards.map(
    (dashboard) => `- ${words('dashboards')}: ${webLink(dashboard)}`,
  );
  return {
    section: 'watch',
    title: `${words('watch')} (${duration(note.monitoring.hours * 60, note.language)})`,
    body: blocks(table, dashboards),
  };
}

/** A pipe inside a code span still ends a table cell. */
const cell = (markdown: string): string => markdown.replace(/(?<!\\)\|/g, '\\|');

/** An address of the config as a link; anything else as text. */
const webLink = (text: string): string =>
  /^https?:\/\/[^\s<>"'`|\\]+$/.test(text) ? `<${text}>` : escapeMarkdown(text);

const duration = (minutes: number, language: Note['language']): string =>
  minutes % 60 === 0
    ? { en: `${minutes / 60} h`, ko: `${minutes / 60}시간` }[language]
    : { en: `${minutes} min`, ko: `${minutes}분` }[language];

function checklistSection(note: Note, words: Words, links: RefLinks): SectionText {
  const phases = (['before', 'during', 'after'] as const).flatMap((phase) => {
    const items = note.checklists[phase];
    if (items.length === 0) return [];
    const lines = items.map(
      (item) =>
        `- [${item.done ? 'x' : ' '}] ${lineText(item.text)}${links(item.refs ?? [])} <!-- ${safeComment(item.group)} -->`,
    );
    return [`### ${words(phase)}\n\n${lines.join('\n')}`];
  });
  return { section: 'checklist', title: words('checklist'), body: phases.join('\n\n') };
}

/** A group name inside an HTML comment: letters, digits and dashes only. */
const safeComment = (group: string): string => group.replace(/[^\p{L}\p{N} _-]/gu, '').replace(/-{2,}/g, '-');

/** Lists and tables below each other, an empty line between them. */
const blocks = (...parts: readonly (readonly string[])[]): string =>
  parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
