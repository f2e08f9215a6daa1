// Judges when a certificate is valid, at the moment at which the release is over. Pure.
import type { CertificateFacts } from '../../../domain/certificate.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { Release } from '../../../domain/release.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import type { EpochMs } from '../../../domain/units.ts';
import { momentText } from '../moment.ts';
import { countOf } from '../wording.ts';

/** What a release and the options make of days left. */
export type Horizon = {
  readonly now: EpochMs;
  /** Start and end of the deploy; now, when no window is set. */
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly hasWindow: boolean;
  readonly timeZone: string;
  readonly minDays: number;
  readonly warnDays: number;
};

/** What is wrong with a validity, without saying of which certificate; null: nothing. */
export type ValidityFinding = {
  readonly kind: 'expired' | 'expires-in-window' | 'few-days' | 'not-yet-valid';
  readonly status: 'warn' | 'fail';
  readonly told: Bilingual;
};

/** The moments that count: a window that is over is judged now. */
export function horizonOf(
  release: Pick<Release, 'now' | 'window' | 'timeZone'>,
  options: Pick<RuleSettings['certificates'], 'minDays' | 'warnDays'>,
): Horizon {
  const { now, window, timeZone } = release;
  const later = (at: EpochMs): EpochMs => (at > now ? at : now);
  return {
    now,
    start: window === null ? now : later(window.start),
    end: window === null ? now : later(window.end),
    hasWindow: window !== null,
    timeZone,
    minDays: options.minDays,
    warnDays: options.warnDays,
  };
}

const dayMs = 86_400_000;

/** Whole days that a certificate is still valid once the release is over; negative when it is not. */
export const daysLeft = ({ validTo }: CertificateFacts, { end }: Horizon): number =>
  Math.floor((validTo - end) / dayMs);

/** Until when a certificate is valid, on the clocks of the workspace. */
export function untilText({ validTo }: CertificateFacts, { timeZone }: Horizon): Bilingual {
  const moment = momentText(validTo, timeZone);
  return { en: `${moment.en} (${timeZone})`, ko: `${moment.ko} (${timeZone})` };
}

/** Judges one certificate. */
export function findInvalid(certificate: CertificateFacts, horizon: Horizon): ValidityFinding | null {
  const until = untilText(certificate, horizon);
  if (certificate.validTo < horizon.now) {
    return {
      kind: 'expired',
      status: 'fail',
      told: { en: `expired ${until.en}`, ko: `${until.ko}에 만료됨` },
    };
  }
  if (certificate.validTo < horizon.end) {
    return {
      kind: 'expires-in-window',
      status: 'fail',
      told: { en: `expires ${until.en}`, ko: `${until.ko}에 만료` },
    };
  }
  if (certificate.validFrom > horizon.start) {
    const from = momentText(certificate.validFrom, horizon.timeZone);
    return {
      kind: 'not-yet-valid',
      status: 'fail',
      told: {
        en: `valid only from ${from.en} (${horizon.timeZone})`,
        ko: `${from.ko}(${horizon.timeZone})부터 유효`,
      },
    };
  }
  return findFewDays(certificate, horizon);
}

function findFewDays(certificate: CertificateFacts, horizon: Horizon): ValidityFinding | null {
  const days = daysLeft(certificate, horizon);
  if (days >= Math.max(horizon.minDays, horizon.warnDays)) return null;
  const until = untilText(certificate, horizon);
  return {
    kind: 'few-days',
    status: days < horizon.minDays ? 'fail' : 'warn',
    told: {
      en: `${countOf(days, 'day')} left${horizon.hasWindow ? ' after the window' : ''}, until ${until.en}`,
      ko: `${horizon.hasWindow ? '배포 시간 이후 ' : ''}${days}일 남음, ${until.ko}까지`,
    },
  };
}
