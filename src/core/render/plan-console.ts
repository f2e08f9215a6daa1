// What a person reads on the terminal when a release is planned: other work, the window asked for, free windows. Pure.
import type { ReleaseEvidence } from '../../domain/evidence.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { PlannedWork } from '../../domain/planned-work.ts';
import type { Release, ReleaseWindow } from '../../domain/release.ts';
import { ownerText, sharedText, workName } from '../review/calendar/conflict-text.ts';
import type { Conflict } from '../review/calendar/find-conflicts.ts';
import { type FreeWindows, shortageText } from '../review/calendar/free-windows.ts';
import type { Period } from '../review/freeze-period.ts';
import type { TimeFinding } from '../review/judge-time.ts';
import { dateText, inZone, spanText } from '../review/moment.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { type FindingState, findingWords } from './finding-states.ts';
import { type Folded, foldRepeats } from './fold-repeats.ts';
import { wrapText } from './wrap-text.ts';

/** A plan as it is told. */
export type ToldPlan = {
  readonly release: Release;
  readonly period: Period;
  readonly source: {
    readonly status: ReleaseEvidence['work']['status'];
    readonly problems: readonly string[];
  };
  readonly ahead: readonly { readonly work: PlannedWork; readonly conflict: Conflict | null }[];
  readonly minutes: number;
  readonly free: FreeWindows;
  readonly judged: { readonly window: ReleaseWindow; readonly findings: readonly TimeFinding[] } | null;
};

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
type Terminal = { readonly width: number; readonly color: boolean };

const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
const widthMin = 60;
/** Work that is told one by one; of the rest, how much there is. */
const sharedMax = 30;
const otherMax = 10;

/** Renders other work that shares something with the release and some that does not, then the window, then free ones. */
export function renderPlanConsole(plan: ToldPlan, terminal: Terminal): string {
  const paint = (style: Style, text: string): string =>
    terminal.color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
  const say = sayIn(plan.release.language);
  const context = { plan, terminal, paint, say };
  const sections = [aheadLines(context), judgedLines(context), freeLines(context)];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Context = {
  readonly plan: ToldPlan;
  readonly terminal: Terminal;
  readonly paint: (style: Style, text: string) => string;
  readonly say: (text: Bilingual) => string;
};

const sayIn =
  (language: Language) =>
  (text: Bilingual): string =>
    text[language];

function aheadLines(context: Context): readonly string[] {
  const { plan, paint, say } = context;
  const { release, period, ahead, source } = plan;
  const { workspace, environment, timeZone } = release;
  const last = dateText(inZone(period.end, timeZone).toPlainDate());
  const title = say({
    en: `${workspace} to ${environment}: other work until ${last.en} (${timeZone})`,
    ko: `${workspace} → ${environment}: ${last.ko}까지의 다른 작업 (${timeZone})`,
  });
  const shared = foldRepeats(ahead.filter(({ conflict }) => conflict !== null));
  const others = foldRepeats(ahead.filter(({ conflict }) => conflict === null));
  const rest = Math.max(0, shared.length - sharedMax) + Math.max(0, others.length - otherMax);
  return [
    paint('bold', escapeTerminal(title)),
    ...sourceLines(source, context),
    ...[...shared.slice(0, sharedMax), ...others.slice(0, otherMax)]
      .sort((a, b) => a.item.work.start - b.item.work.start)
      .flatMap((one) => workLines(one, context)),
    ...(rest > 0
      ? [
          say({
            en: `… and ${rest} more (--format json has all)`,
            ko: `… 외 ${rest}건(--format json에 전체 표시)`,
          }),
        ]
      : []),
  ];
}

function sourceLines(source: ToldPlan['source'], context: Context): readonly string[] {
  const { plan, paint, say } = context;
  const problems = source.problems.flatMap((problem) => hang(`${paint('yellow', '?')} `, problem, context));
  if (source.status === 'off') {
    return hang(
      `${paint('dim', '·')} `,
      say({
        en: 'No source of other work is configured: calendar.sources, calendar.work, or a ledger that workspaces share.',
        ko: '다른 작업을 알 수 있는 출처가 설정되지 않았습니다: calendar.sources, calendar.work 또는 함께 쓰는 원장.',
      }),
      context,
    );
  }
  if (source.status === 'known' && plan.ahead.length === 0)
    return [...problems, say({ en: 'Nothing is planned.', ko: '예정된 작업이 없습니다.' })];
  return problems;
}

function workLines(
  { item: { work, conflict }, more, last }: Folded<ToldPlan['ahead'][number]>,
  context: Context,
): readonly string[] {
  const { plan, paint, say } = context;
  const { timeZone } = plan.release;
  const until = dateText(inZone(last, timeZone).toPlainDate());
  const again =
    more === 0
      ? ''
      : say({
          en: `, and ${more} more ${more === 1 ? 'time' : 'times'} until ${until.en}`,
          ko: `, ${until.ko}까지 ${more}회 더`,
        });
  const what = `${say(spanText(work, timeZone))} ${say(workName(work))} ${say(ownerText(work))}${again}`;
  if (conflict === null) return hang(`${paint('dim', '·')} `, what, context);
  const style = conflict.severity === 'fail' ? 'red' : conflict.severity === 'warn' ? 'yellow' : 'dim';
  return hang(`${paint(style, '!')} `, `${what}: ${say(sharedText(conflict.shared))}`, context);
}

const marks = { failed: '✗', unknown: '?', warned: '!', waived: '~', passed: '✓' } as const;
const colors = {
  failed: 'red',
  unknown: 'yellow',
  warned: 'yellow',
  waived: 'dim',
  passed: 'green',
} as const;

function judgedLines(context: Context): readonly string[] {
  const { plan, paint, say } = context;
  const { judged, release } = plan;
  if (judged === null) return [];
  const span = spanText(judged.window, release.timeZone);
  const words = findingWords(release.language);
  return [
    paint('bold', say({ en: `The window ${span.en}`, ko: `배포 시간 ${span.ko}` })),
    ...judged.findings.flatMap((finding) => {
      const { outcome, title } = finding;
      const state = stateOf(finding);
      const mark = `${paint(colors[state], marks[state])} `;
      if (outcome.status === 'pass') return hang(mark, say(outcome.message), context);
      return [
        ...hang(mark, `${say(title)}: ${say(outcome.message)}`, context),
        ...hang('  ', `${words('why')}: ${say(outcome.why)}`, context),
        ...hang('  ', `${words('instead')}: ${say(outcome.instead)}`, context),
      ];
    }),
  ];
}

function stateOf({ level, outcome }: TimeFinding): FindingState {
  if (outcome.status === 'pass') return 'passed';
  if (outcome.status === 'unknown') return 'unknown';
  return outcome.status === 'fail' && level === 'block' ? 'failed' : 'warned';
}

function freeLines(context: Context): readonly string[] {
  const { plan, paint, say } = context;
  const { free, minutes, release } = plan;
  const { windows, shortage } = free;
  const title = say({
    en: `Free windows of ${minutes} minutes`,
    ko: `${minutes}분 동안 배포할 수 있는 시간`,
  });
  return [
    ...(windows.length === 0 ? [] : [paint('bold', title)]),
    ...windows.map((window, index) => {
      const span = say(spanText(window, release.timeZone));
      return `${index + 1}. ${span}  ${paint('dim', `--window ${windowArgument(window, release.timeZone)}`)}`;
    }),
    ...(shortage === null ? [] : hang('', say(shortageText(shortage)), context)),
  ];
}

/** The window as `--window` takes it: with its offset, so that it means the same everywhere. */
export function windowArgument(window: Period, timeZone: string): string {
  const start = inZone(window.start, timeZone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  return `${start}/PT${Math.round((window.end - window.start) / 60_000)}M`;
}

/** Text behind `first`, wrapped, with the next lines below its start. */
function hang(first: string, text: string, { terminal }: Context): readonly string[] {
  const columns = first.replace(/\u001b\[\d+m/g, '').length;
  const [start = '', ...rest] = wrapText(escapeTerminal(text), Math.max(widthMin, terminal.width) - columns);
  return [`${first}${start}`, ...rest.map((line) => `${' '.repeat(columns)}${line}`)];
}
