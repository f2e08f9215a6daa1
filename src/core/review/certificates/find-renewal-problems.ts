// Judges renewals: what clients that know the old certificate will not accept of the new one. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import { verbatim } from '../rule.ts';
import { nameList } from '../wording.ts';
import { type CertificateFinding, labelOf, placeOf, shorten } from './finding.ts';
import { lostNames, type PlacedCertificate, type Renewal, type Turnover } from './renewal.ts';
import { type Horizon, untilText } from './validity.ts';

/** Everything that is lost or surprising in what comes and goes. */
export function findRenewalProblems(turnover: Turnover, horizon: Horizon): readonly CertificateFinding[] {
  return [
    ...turnover.renewals.flatMap((renewal) => judgeRenewal(renewal, horizon)),
    ...turnover.gone
      // Whoever clears away what has expired does right.
      .filter(({ certificate }) => certificate.validTo >= horizon.now)
      .map((gone) => removed(gone, horizon)),
  ];
}

function judgeRenewal(renewal: Renewal, horizon: Horizon): readonly CertificateFinding[] {
  const old = renewal.old.certificate;
  const made = renewal.made.certificate;
  const found: CertificateFinding[] = [];
  const add = (kind: CertificateFinding['kind'], status: 'warn' | 'fail', told: Bilingual): void => {
    const where = `${placeOf(renewal.made.place)}: ${labelOf(made)}`;
    found.push({
      kind,
      status,
      told: { en: `${where}, ${told.en}`, ko: `${where}, ${told.ko}` },
      path: renewal.made.place.path,
    });
  };
  const lost = lostNames(renewal).map(shorten);
  if (lost.length > 0) {
    const names = nameList(lost);
    add('lost-names', 'fail', { en: `without ${names.en}`, ko: `빠진 이름 ${names.ko}` });
  }
  if (old.publicKey !== made.publicKey) {
    add('new-key', 'warn', {
      en: `key ${old.publicKey.slice(0, 12)} → ${made.publicKey.slice(0, 12)}`,
      ko: `키 ${old.publicKey.slice(0, 12)} → ${made.publicKey.slice(0, 12)}`,
    });
  }
  if (organisation(old.issuer) !== organisation(made.issuer)) {
    add('new-issuer', 'warn', verbatim(`${shorten(old.issuer)} → ${shorten(made.issuer)}`));
  }
  if (made.validTo < old.validTo) {
    const [from, to] = [untilText(old, horizon), untilText(made, horizon)];
    add('earlier-expiry', 'warn', { en: `${from.en} → ${to.en}`, ko: `${from.ko} → ${to.ko}` });
  }
  if (old.serial === made.serial && old.issuer === made.issuer) {
    add('same-serial', 'warn', { en: `serial ${made.serial}`, ko: `일련번호 ${made.serial}` });
  }
  return found;
}

/** Authorities issue from several intermediates in turn: those of one organisation are one issuer. */
const organisation = (issuer: string): string => /(?:^|, )O=((?:[^,\\]|\\.)+)/.exec(issuer)?.[1] ?? issuer;

function removed({ place, certificate }: PlacedCertificate, horizon: Horizon): CertificateFinding {
  const until = untilText(certificate, horizon);
  const where = `${placeOf(place)}: ${labelOf(certificate)}`;
  return {
    kind: 'removed',
    status: 'warn',
    told: { en: `${where}, valid until ${until.en}`, ko: `${where}, ${until.ko}까지 유효` },
    path: place.path,
  };
}
