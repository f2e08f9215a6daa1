// What a person reads on the terminal of a run of `doctor`. Pure.
import type { Check, CheckArea, CheckStatus } from '../../domain/doctor.ts';
import { checkAreas } from '../../domain/doctor.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import { textWidth, wrapText } from '../render/wrap-text.ts';
import { countChecks } from './summary.ts';

type Terminal = { readonly width: number; readonly color: boolean };

const areaNames: Readonly<Record<CheckArea, string>> = {
  machine: 'This machine',
  pipeline: 'Pipeline',
  repository: 'Repository',
  config: 'Config',
  github: 'GitHub',
  jira: 'Jira',
  model: 'Model',
  argocd: 'Argo CD',
  calendars: 'Calendars',
  endpoints: 'Endpoints',
  webhooks: 'Webhooks',
  ledger: 'Ledger',
  incidents: 'Incidents',
};

const marks: Readonly<Record<CheckStatus, string>> = { ok: '✓', warn: '!', fail: '✗', skipped: '-' };
const colors: Readonly<Record<CheckStatus, number>> = { ok: 32, warn: 33, fail: 31, skipped: 2 };
const widthMin = 60;
const titleWidthMax = 20;

/**
 * Grouped by area, one line a check where it fits; what to do stands below it. Areas that nobody configured come
 * together after the others, the counts last.
 */
export function renderChecks(checks: readonly Check[], terminal: Terminal): string {
  const groups = checkAreas.map((area) => ({
    name: areaNames[area],
    checks: checks.filter((check) => check.area === area),
  }));
  const isSilent = ({ checks: own }: (typeof groups)[number]): boolean =>
    own.every(({ status }) => status === 'skipped');
  const told = groups.filter((group) => !isSilent(group));
  const silent = groups
    .filter(isSilent)
    .flatMap(({ name, checks: own }) =>
      own.map((check): Check => ({ ...check, title: own.length === 1 ? name : `${name} ${check.title}` })),
    );
  const titleWidth = widestTitle([...told.flatMap((group) => group.checks), ...silent]);
  const groupLines = (name: string, own: readonly Check[]): readonly string[] =>
    own.length === 0
      ? []
      : [
          paint(1, name, terminal),
          ...own.flatMap((check) => renderCheck(check, { ...terminal, titleWidth })),
          '',
        ];
  const lines = [
    ...told.flatMap((group) => groupLines(group.name, group.checks)),
    ...groupLines('Not looked at', silent),
  ];
  return `${[...lines, summaryText(checks)].join('\n')}\n`;
}

const widestTitle = (checks: readonly Check[]): number =>
  Math.min(titleWidthMax, Math.max(0, ...checks.map(({ title }) => textWidth(escapeTerminal(title)))));

function renderCheck(
  { status, title, found, remedy }: Check,
  terminal: Terminal & { readonly titleWidth: number },
): readonly string[] {
  const name = escapeTerminal(title);
  const gap = ' '.repeat(Math.max(0, terminal.titleWidth - textWidth(name)));
  const indent = 4 + terminal.titleWidth + 2;
  const texts = [...found.split('\n'), ...(remedy === null ? [] : [`→ ${remedy}`])];
  const columns = Math.max(widthMin, terminal.width) - indent;
  const [first = '', ...rest] = texts.flatMap((text) => wrapText(escapeTerminal(text), columns));
  const mark = paint(colors[status], marks[status], terminal);
  return [`  ${mark} ${name}${gap}  ${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
}

function summaryText(checks: readonly Check[]): string {
  const { ok, warn, fail, skipped } = countChecks(checks);
  const parts = [
    ...(fail > 0 ? [`${fail} failed`] : []),
    ...(warn > 0 ? [`${warn} to look at`] : []),
    `${ok} fine`,
    ...(skipped > 0 ? [`${skipped} not looked at`] : []),
  ];
  return `${parts.join(', ')}.`;
}

const paint = (code: number, text: string, { color }: Terminal): string =>
  color ? `\u001b[${code}m${text}\u001b[0m` : text;
