// How long ago something was, to a few days. Pure.

const day = /^(\d{4})-(\d{2})-(\d{2})$/;

const inYears = (date: string): number | null => {
  const [, year, month, ofMonth] = day.exec(date) ?? [];
  return year === undefined ? null : Number(year) + (Number(month) - 1) / 12 + (Number(ofMonth) - 1) / 365;
};

/** Years from one YYYY-MM-DD to another; null: one of them is not known. */
export function yearsBetween(earlier: string | null, later: string | null): number | null {
  const [from, to] = [earlier === null ? null : inYears(earlier), later === null ? null : inYears(later)];
  return from === null || to === null ? null : to - from;
}
