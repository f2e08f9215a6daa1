// `lockkeeper plan`: what else is going on, and when there is time for a release. Effects: through the flow it runs.
import { renderPlan } from '../../core/plan/render-plan.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { renderPlanConsole } from '../../core/render/plan-console.ts';
import { buildPlanJson } from '../../core/render/plan-json.ts';
import { parseMoment } from '../../core/review/moment.ts';
import type { EpochMs } from '../../domain/units.ts';
import { Failure } from '../../failure.ts';
import { type PlanResult, plan } from '../../flows/plan.ts';
import type { Command, GivenOptions } from '../command.ts';
import { exits } from '../exit.ts';
import { isOn, textOf } from '../given-options.ts';
import { prepareRun } from '../prepare-run.ts';

/** Bounds of options: no window is longer than a month, no list longer than a screen. */
const bounds = { minutes: { min: 1, max: 44_640 }, count: { min: 1, max: 50 } } as const;
const defaults = { minutes: 60, count: 3 } as const;
/** Days off are known for the next year. */
const fromDaysMax = 180;

export const planCommand: Command = async (given, surroundings) => {
  const minutes = numberOf(given, 'minutes');
  const count = numberOf(given, 'count');
  const run = await prepareRun(given, surroundings, {
    asksModel: false,
    requiresServices: false,
  });
  const { settings, world, shownFolder } = run;
  const from = fromOf(given, { timeZone: settings.timeZone, now: world.clock.now() });
  const request = { ...run.request, minutes, count, from, record: isOn(given, 'record') };
  const result = await plan(request, settings, world);
  const { refusedBy, record, publications } = result;
  const { dryRun } = request;
  const exit = refusedBy.length > 0 ? exits.block : exits.done;
  const text = [
    renderPlanConsole(result, surroundings.terminal),
    recordText(result, dryRun),
    dryRun && record !== null
      ? renderPlan(publications, { folder: shownFolder, language: settings.language })
      : '',
  ];
  return {
    exitCode: exit.code,
    text: text.filter((part) => part !== '').join('\n'),
    json: { schemaVersion: 1, exitCode: exit.code, dryRun, ...buildPlanJson(result), refusedBy, record },
    ...(refusedBy.length > 0 && {
      refusal: `The window is not announced: it does not meet ${refusedBy.join(', ')}.`,
    }),
  };
};

function recordText({ record, release }: PlanResult, dryRun: boolean): string {
  if (record === null || dryRun) return '';
  const { workspace, environment, language } = release;
  const told =
    language === 'ko'
      ? `원장에 예정 배포를 기록했습니다: ${workspace} → ${environment}`
      : `Announced in the ledger: ${workspace} to ${environment}`;
  return `${escapeTerminal(told)}\n`;
}

function numberOf(given: GivenOptions, name: 'minutes' | 'count'): number {
  const text = textOf(given, name);
  const { min, max } = bounds[name];
  const value = text === null ? defaults[name] : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new Failure({
    code: 'arguments/invalid',
    message: `--${name} takes a whole number from ${min} to ${max}, not "${text}".`,
    hint: `For example --${name} ${defaults[name]}.`,
  });
}

function fromOf(
  given: GivenOptions,
  { timeZone, now }: { readonly timeZone: string; readonly now: EpochMs },
): EpochMs | null {
  const text = textOf(given, 'from');
  if (text === null) return null;
  const moment = parseMoment(text, timeZone);
  if (moment !== null && moment <= now + fromDaysMax * 24 * 60 * 60_000) return moment;
  throw new Failure({
    code: 'arguments/invalid',
    message:
      moment === null
        ? `--from is not a time: "${text}".`
        : `--from is more than ${fromDaysMax} days ahead: "${text}".`,
    hint: `Write it like 2026-03-31T10:00+09:00, or without offset for ${timeZone}.`,
  });
}
