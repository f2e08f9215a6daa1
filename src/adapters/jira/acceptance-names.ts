// What people call acceptance criteria, in field names and headings. Pure.

/** English and Korean, as `normalName` leaves them; the more exact name comes first. */
const names: readonly string[] = [
  'acceptancecriteria',
  'acceptancecriterion',
  'acceptancecriterias',
  '인수조건',
  '인수기준',
  '수용기준',
  '수용조건',
  'acceptance',
  'acs',
  'ac',
  '완료조건',
  '완료기준',
  '완료정의',
  '완료의정의',
  'definitionofdone',
  'dod',
];

/** Without case, spaces, signs, numbering and what stands in parentheses: `3. Acceptance-Criteria (AC)`. */
export const normalName = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^\d+/u, '');

/** Place of a name among all known ones, the best is 0; null: it is none of them. */
export function rankAcceptanceName(name: string): number | null {
  const rank = names.indexOf(normalName(name));
  return rank === -1 ? null : rank;
}
