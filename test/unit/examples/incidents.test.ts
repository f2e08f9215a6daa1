// The demo library is what it says it is. Effects: reads examples/incidents.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findHazardsInSentences } from '../../../src/core/incidents/hazards/find-in-text.ts';
import { hazardTaxonomy } from '../../../src/core/incidents/hazards/hazard-taxonomy.ts';
import { parseQueries } from '../../../src/core/incidents/queries.ts';

type Report = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly services: readonly string[];
  readonly severity: string;
  readonly lang: 'en' | 'ko';
  readonly url?: string;
  readonly text: string;
};

const read = (name: string) =>
  readFileSync(new URL(`../../../examples/incidents/${name}`, import.meta.url), 'utf8');
const reports = read('reports.jsonl')
  .trimEnd()
  .split('\n')
  .map((line): Report => JSON.parse(line));
const sentencesOf = ({ title, text }: Report) => [title, ...text.split(/(?<=[.다])\s/u)];
const hazardsOf = (report: Report) =>
  findHazardsInSentences(sentencesOf(report)).map(({ hazard }) => hazard as string);

test('sixty reports: their ids are unique, and two fifths are Korean', () => {
  expect(reports).toHaveLength(60);
  expect(new Set(reports.map(({ id }) => id)).size).toBe(60);
  expect(reports.filter(({ lang }) => lang === 'ko')).toHaveLength(24);
});

test.each(reports.map((report) => [report.id, report] as const))('%s is a whole report', (_, report) => {
  expect(Object.keys(report).filter((key) => key !== 'url')).toEqual(
    ['id', 'title', 'date', 'services', 'severity', 'lang', 'text'].filter((key) => key in report),
  );
  expect(report.id).toMatch(/^INC-20\d\d-0\d\d$/);
  expect(report.date).toMatch(/^202[1-6]-\d\d-\d\d$/);
  expect(report.id.slice(4, 8)).toBe(report.date.slice(0, 4));
  expect(new Date(report.date).toISOString().slice(0, 10)).toBe(report.date);
  expect(report.services.length).toBeGreaterThan(0);
  expect(['critical', 'major', 'minor']).toContain(report.severity);
  expect(sentencesOf(report).length).toBeGreaterThanOrEqual(5);
  expect(/\p{Script=Hangul}/u.test(report.text)).toBe(report.lang === 'ko');
});

test('every hazard that is known has a report in which it is found', () => {
  const found = new Set(reports.flatMap(hazardsOf));
  expect(hazardTaxonomy.map(({ id }) => id as string).filter((id) => !found.has(id))).toEqual([]);
});

test.each([
  ['INC-2021-003', 'db.lock'],
  ['INC-2023-014', 'db.lock'],
  ['INC-2023-041', 'db.lock'],
  ['INC-2024-008', 'cert.replacement'],
  ['INC-2024-033', 'cert.replacement'],
  ['INC-2023-031', 'cert.expiry'],
  ['INC-2022-041', 'cert.expiry'],
  ['INC-2025-012', 'flag.default'],
  ['INC-2024-036', 'flag.default'],
])('the hazard of %s is %s', (id, hazard) => {
  const report = reports.find((each) => each.id === id);
  expect(report === undefined ? [] : hazardsOf(report)).toContain(hazard);
});

test('forty labelled changes, half of them Korean, name reports that are there', () => {
  const labelled = parseQueries(read('labelled.jsonl'));
  if (!labelled.ok) throw new Error(labelled.problems.join('\n'));
  expect(labelled.queries).toHaveLength(40);
  expect(labelled.queries.filter(({ language }) => language === 'ko')).toHaveLength(20);
  const ids = new Set(reports.map(({ id }) => id));
  const named = labelled.queries.flatMap(({ relevant }) => relevant ?? []);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(labelled.queries.every(({ relevant }) => (relevant ?? []).length > 0)).toBe(true);
});
