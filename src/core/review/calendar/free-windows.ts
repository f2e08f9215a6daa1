// The next times at which a deploy of a given length breaks no rule about time. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { type EpochMs, epochMs } from '../../../domain/units.ts';
import { overlaps, type Period } from '../freeze-period.ts';
import { inZone } from '../moment.ts';
import { eveOf, stretchFrom, type WorkHours } from '../work-hours.ts';

const minuteMs = 60_000;
/** Windows begin at full quarters of an hour. */
const quarterMs = 15 * minuteMs;

/** What a window has to respect. */
export type WindowNeeds = {
  /** No window begins before it. */
  readonly from: EpochMs;
  readonly minutes: number;
  readonly count: number;
  /** None ends later than so many days after `from`. */
  readonly horizonDays: number;
  /** Working time, and the options of the rule that asks for it; null: any hour will do. */
  readonly hours: { readonly work: WorkHours; readonly options: RuleSettings['window'] } | null;
  /** Times that no window may meet: freezes, and work with its margin. */
  readonly blocked: readonly Period[];
};

/** Why there are fewer windows than were asked for. */
export type Shortage =
  | { readonly kind: 'too-long'; readonly maxMinutes: number }
  | { readonly kind: 'horizon'; readonly days: number }
  | { readonly kind: 'days-off-unknown' }
  | { readonly kind: 'freeze-unreadable'; readonly name: string }
  | { readonly kind: 'calendar-unreadable' };

/** Windows that do not overlap, earliest first; `shortage` is null when there are as many as asked for. */
export type FreeWindows = { readonly windows: readonly Period[]; readonly shortage: Shortage | null };

/** The earliest windows, each the first after the end of the one before. Jumps over what is blocked. */
export function findFreeWindows(needs: WindowNeeds): FreeWindows {
  const { hours, minutes, count, horizonDays } = needs;
  const maxMinutes = hours?.options.maxMinutes ?? Number.POSITIVE_INFINITY;
  if (minutes > maxMinutes) return { windows: [], shortage: { kind: 'too-long', maxMinutes } };
  const windows: Period[] = [];
  const blocks = mergeBlocks(needs.blocked);
  let after: number = needs.from;
  for (const room of roomsOf(needs)) {
    for (;;) {
      const found = windows.length < count ? firstIn(room, { after, blocks, needs }) : null;
      if (found === null) break;
      windows.push(found);
      after = found.end;
    }
    if (windows.length >= count) return { windows, shortage: null };
  }
  return { windows, shortage: { kind: 'horizon', days: horizonDays } };
}

/** Where windows may lie as a whole, in order; two may share time where people always work. */
function* roomsOf({ from, horizonDays, hours }: WindowNeeds): Generator<Period> {
  const end = epochMs(from + horizonDays * 24 * 60 * minuteMs);
  if (hours === null) {
    yield { start: from, end };
    return;
  }
  const { work, options } = hours;
  const reserveMs = Math.max(options.tailMinutes, options.watchMinutes) * minuteMs;
  let date = inZone(from, work.timeZone).toPlainDate().subtract({ days: 1 });
  for (let day = -1; day <= horizonDays + 1; day += 1, date = date.add({ days: 1 })) {
    const stretch = stretchFrom(date, work);
    if (stretch === null) continue;
    yield { start: stretch.start, end: epochMs(Math.min(stretch.end - reserveMs, end)) };
  }
}

function firstIn(
  room: Period,
  input: { readonly after: number; readonly blocks: readonly Period[]; readonly needs: WindowNeeds },
): Period | null {
  const { after, blocks, needs } = input;
  const lengthMs = needs.minutes * minuteMs;
  let start = quarterFrom(Math.max(room.start, after));
  while (start + lengthMs <= room.end) {
    const window = { start: epochMs(start), end: epochMs(start + lengthMs) };
    const block = blocks[firstEndingAfter(blocks, start)];
    if (block !== undefined && overlaps(block, window)) {
      start = Math.max(start + quarterMs, quarterFrom(block.end));
    } else if (isEve(window, needs)) {
      start += quarterMs;
    } else {
      return window;
    }
  }
  return null;
}

const quarterFrom = (ms: number): number => Math.ceil(ms / quarterMs) * quarterMs;

const isEve = (window: Period, { hours }: WindowNeeds): boolean =>
  hours !== null && hours.options.beforeDayOff !== 'allow' && eveOf(window, hours.work) !== null;

/** Sorted, overlapping ones joined: the first that ends after a moment is the only one that can meet what begins there. */
function mergeBlocks(blocked: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  for (const block of [...blocked].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && block.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: epochMs(Math.max(last.end, block.end)) };
    } else merged.push(block);
  }
  return merged;
}

function firstEndingAfter(blocks: readonly Period[], at: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Why no more windows were found, and what to do. */
export function shortageText(shortage: Shortage): Bilingual {
  switch (shortage.kind) {
    case 'too-long':
      return {
        en: `No window may be longer than ${shortage.maxMinutes} minutes: make it shorter or split the release.`,
        ko: `배포 시간은 ${shortage.maxMinutes}분을 넘을 수 없습니다. 시간을 줄이거나 배포를 나누세요.`,
      };
    case 'horizon':
      return {
        en: `The next ${shortage.days} days have no other window of this length that meets the standard: make it shorter, or look further with calendar.horizon-days.`,
        ko: `앞으로 ${shortage.days}일 안에 기준을 충족하는 다른 시간이 없습니다. 시간을 줄이거나 calendar.horizon-days를 늘려 더 멀리 찾아보세요.`,
      };
    case 'days-off-unknown':
      return {
        en: 'No window is proposed: which days are off cannot be told. Check calendar.country and calendar.region.',
        ko: '휴일을 확인할 수 없어 시간을 제안하지 않습니다. calendar.country와 calendar.region을 확인하세요.',
      };
    case 'freeze-unreadable':
      return {
        en: `No window is proposed: the dates of the freeze "${shortage.name}" cannot be read. Correct them under calendar.freezes.`,
        ko: `동결 "${shortage.name}"의 날짜를 읽을 수 없어 시간을 제안하지 않습니다. calendar.freezes를 고치세요.`,
      };
    case 'calendar-unreadable':
      return {
        en: 'No window is proposed: a calendar of other work cannot be read. Make it readable, then ask again with lockkeeper plan.',
        ko: '다른 작업의 캘린더를 읽을 수 없어 시간을 제안하지 않습니다. 캘린더를 읽을 수 있게 한 뒤 lockkeeper plan으로 다시 확인하세요.',
      };
  }
}
