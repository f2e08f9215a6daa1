// Which waiver holds for a finding, and why the others do not. Pure.
import type { Finding } from '../../domain/generated/review.ts';
import type { Release } from '../../domain/release.ts';
import type { Settings, Waiver } from '../../domain/settings.ts';
import { appliesTo } from './applies-to.ts';
import { inZone, parseDate } from './moment.ts';
import type { Evidence } from './rule.ts';
import { isOnePerson, personKey } from './same-person.ts';

/** The waiver that holds, and one line for each that was looked at and does not. */
export type WaiverResult = {
  readonly waiver: NonNullable<Finding['waiver']> | null;
  readonly refused: readonly Evidence[];
};

/** Looks for the first waiver of `rule` that holds now; says of each one before it why it does not. */
export function findWaiver(
  rule: string,
  release: Release,
  settings: Pick<Settings, 'waivers' | 'waiverDaysMax'>,
): WaiverResult {
  const refused: Evidence[] = [];
  const candidates = settings.waivers.filter(
    (waiver) => waiver.rule === rule && appliesTo(waiver.environments, release.environment),
  );
  for (const waiver of candidates) {
    const objection = objectionTo(waiver, release, settings.waiverDaysMax);
    if (objection === null) {
      return { waiver: applied(waiver), refused };
    }
    refused.push(objection);
  }
  return { waiver: null, refused };
}

function applied(waiver: Waiver): NonNullable<Finding['waiver']> {
  const { owner, approver, reason, expires } = waiver;
  return { owner, ...(approver === null ? {} : { approver }), reason, expires };
}

function objectionTo(waiver: Waiver, release: Release, waiverDaysMax: number): Evidence | null {
  const { owner, approver, reason, expires } = waiver;
  const last = parseDate(expires);
  const today = inZone(release.now, release.timeZone).toPlainDate();
  const days = last === null ? null : today.until(last).days;
  const objection = (en: string, ko: string): Evidence => ({
    text: {
      en: `Waiver of ${owner} (${reason}) does not hold: ${en}.`,
      ko: `${owner} 님의 waiver(${reason})는 적용되지 않습니다: ${ko}.`,
    },
  });
  if (days === null) {
    return objection(`"${expires}" is no date`, `만료일 "${expires}"을(를) 읽을 수 없음`);
  }
  if (days < 0) {
    return objection(`it expired on ${expires}`, `${expires}에 만료됨`);
  }
  if (days > waiverDaysMax) {
    return objection(
      `it reaches to ${expires}, ${days} days ahead; at most ${waiverDaysMax} are allowed`,
      `만료일(${expires})이 ${days}일 뒤로, 허용된 ${waiverDaysMax}일을 넘음`,
    );
  }
  if (personKey(owner) === '' || reason.trim() === '') {
    return objection('it names no owner or no reason', '담당자나 사유가 없음');
  }
  if (approver !== null && (personKey(approver) === '' || isOnePerson([approver, owner]))) {
    return objection('nobody but its owner approved it', '담당자 외의 승인자가 없음');
  }
  return null;
}
