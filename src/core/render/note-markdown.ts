// Renders a note as Markdown: what a person reads before and during the deploy. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import { categoryName } from '../draft/category-names.ts';
import { levelName } from '../draft/draft-summary.ts';
import { localTime, readIsoTime } from '../time/iso-time.ts';
import { coverageLines } from './coverage-lines.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { inlineText } from './inline-text.ts';
import { type Heading, headingsIn } from './note-headings.ts';
import { repositorySections } from './note-repositories.ts';
import { type RefLinks, refLinks } from './ref-links.ts';

type Words = (heading: Heading) => string;

/** Renders the whole note; with a decision, it stands on top. Times are shown in `timeZone`. */
export function renderNoteMarkdown(input: {
  readonly note: Note;
  readonly decision: Decision | null;
  readonly timeZone: string;
}): string {
  const { note } = input;
  const words = headingsIn(note.language);
  const links = refLinks(note);
  const sections = [
    header(input, words),
    changesSection(note, words, links),
    impactSection(note, words, links),
    orderSection(note, words, links),
    rollbackSection(note, words, links),
    watchSection(note, words, links),
    checklistSection(note, words, links),
    ...repositorySections(note, words, links),
    section(words('coverage'), coverageLines(note)),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function header(
  input: { readonly note: Note; readonly decision: Decision | null; readonly timeZone: string },
  words: Words,
): string {
  const { note, decision, timeZone } = input;
  const mark = { pass: '✅', warn: '⚠️', block: '⛔' };
  const window = note.window
    ? `${localTime(readIsoTime(note.window.start), timeZone)} – ${localTime(readIsoTime(note.window.end), timeZone)} (${timeZone})`
    : words('none');
  const facts = [
    `${words('environment')}: ${escapeMarkdown(note.environment)}`,
    `${words('operators')}: ${note.operators.length > 0 ? note.operators.map(escapeMarkdown).join(', ') : words('none')}`,
    `${words('window')}: ${window}`,
  ];
  return [
    `# ${words(note.kind === 'work' ? 'workNote' : 'deployNote')}: ${inlineText(note.title)}`,
    ...(decision
      ? [
          `> ${mark[decision.decision]} **${words('decision')}: ${words(decision.decision)}** (${words(decision.grade)}): ${escapeMarkdown(decision.reason)}`,
        ]
      : []),
    inlineText(note.summary),
    facts.join(' · '),
  ].join('\n\n');
}

function changesSection(note: Note, words: Words, links: RefLinks): string {
  const lines = note.changes.flatMap((change) => [
    `- ${change.category === 'breaking' || change.category === 'migration' ? `**${categoryName(change.category, note.language)}** ` : ''}${inlineText(change.text)}${links(change.refs)}`,
    ...(change.details ?? []).map((detail) => `  - ${inlineText(detail.text)}${links(detail.refs)}`),
  ]);
  return section(words('changes'), lines);
}

function impactSection(note: Note, words: Words, links: RefLinks): string {
  const scope = note.impact.scope.map((claim) => `- ${inlineText(claim.text)}${links(claim.refs)}`);
  const reasons = note.impact.reasons.map((claim) => `  - ${inlineText(claim.text)}${links(claim.refs)}`);
  return section(words('impact'), [
    ...scope,
    ...(reasons.length > 0
      ? [`- ${words('why')} (${levelName(note.impact.level, note.language)}):`, ...reasons]
      : []),
  ]);
}

function orderSection(note: Note, words: Words, links: RefLinks): string {
  const steps = (note.order ?? []).map(
    (step, index) =>
      `${index + 1}. **${escapeMarkdown(step.module)}**: ${inlineText(step.why)}${links(step.refs)}`,
  );
  return section(words('order'), steps);
}

function rollbackSection(note: Note, words: Words, links: RefLinks): string {
  const label = { trigger: `**${words('trigger')}:** `, action: '', verify: `**${words('verify')}:** ` };
  const steps = note.rollback.scenario.map(
    (step, index) => `${index + 1}. ${label[step.step]}${inlineText(step.text)}${links(step.refs)}`,
  );
  const caveats = note.rollback.caveats.map(
    (caveat) => `- **${words('caveat')}:** ${inlineText(caveat.text)}${links(caveat.refs)}`,
  );
  return section(`${words('rollback')}: \`${note.rollback.strategy}\``, [
    ...steps,
    ...(caveats.length > 0 ? ['', ...caveats] : []),
  ]);
}

function watchSection(note: Note, words: Words, links: RefLinks): string {
  const rows = note.monitoring.scenario.map(
    (watch) =>
      `| ${cell(inlineText(watch.signal))}${cell(links(watch.refs))} | ${cell(inlineText(watch.threshold))} | ${duration(watch.minutes, note.language)} |`,
  );
  const table =
    rows.length > 0
      ? [`| ${words('signal')} | ${words('trouble')} | ${words('howLong')} |`, '|---|---|---|', ...rows]
      : [];
  const dashboards = note.monitoring.dashboards.map(
    (dashboard) => `- ${words('dashboards')}: ${webLink(dashboard)}`,
  );
  return section(`${words('watch')} (${duration(note.monitoring.hours * 60, note.language)})`, [
    ...table,
    ...(dashboards.length > 0 ? ['', ...dashboards] : []),
  ]);
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

function checklistSection(note: Note, words: Words, links: RefLinks): string {
  const phases = (['before', 'during', 'after'] as const).flatMap((phase) => {
    const items = note.checklists[phase];
    if (items.length === 0) return [];
    const lines = items.map(
      (item) =>
        `- [${item.done ? 'x' : ' '}] ${inlineText(item.text)}${links(item.refs ?? [])} <!-- ${safeComment(item.group)} -->`,
    );
    return [`### ${words(phase)}\n\n${lines.join('\n')}`];
  });
  return phases.length === 0 ? '' : `## ${words('checklist')}\n\n${phases.join('\n\n')}`;
}

/** A group name inside an HTML comment: letters, digits and dashes only. */
const safeComment = (group: string): string => group.replace(/[^\p{L}\p{N} _-]/gu, '').replace(/-{2,}/g, '-');

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}
