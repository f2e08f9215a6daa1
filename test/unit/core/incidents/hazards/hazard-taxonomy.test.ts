// The taxonomy: one hazard for each id of the schema, told in both languages, with what to do.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hazardOf, hazardTaxonomy } from '../../../../../src/core/incidents/hazards/hazard-taxonomy.ts';
import type { Bilingual } from '../../../../../src/domain/language.ts';

const schema: { readonly $defs: { readonly hazardId: { readonly enum: readonly string[] } } } = JSON.parse(
  readFileSync(new URL('../../../../../schemas/incident.schema.json', import.meta.url), 'utf8'),
);

const isTold = ({ en, ko }: Bilingual): boolean =>
  en.trim() === en && en !== '' && /[\uAC00-\uD7A3]/.test(ko) && !/[\uAC00-\uD7A3]/.test(en);

describe('the taxonomy', () => {
  it('names every hazard of the schema once, and no other', () => {
    expect(hazardTaxonomy.map(({ id }) => id)).toEqual([...schema.$defs.hazardId.enum].sort());
  });

  it.each(hazardTaxonomy)('tells $id in both languages', ({ id, name, description }) => {
    expect(isTold(name) && isTold(description), id).toBe(true);
    expect(name.en.length, 'fits a table').toBeLessThanOrEqual(45);
    expect(description.en).toMatch(/^[A-Z].*\.$/);
    expect(description.ko).toMatch(/다\.$/);
  });

  it.each(hazardTaxonomy)('says what to do about $id', ({ defences }) => {
    expect(defences.length).toBeGreaterThanOrEqual(2);
    expect(defences.length).toBeLessThanOrEqual(4);
    expect(defences.every(({ text }) => isTold(text))).toBe(true);
    expect(new Set(defences.map(({ text }) => text.en)).size).toBe(defences.length);
    for (const { text } of defences) {
      expect(text.en).toMatch(/^[A-Z].*\.$/);
      expect(text.ko).toMatch(/\.$/);
      expect(text.en).not.toMatch(/\bbe careful\b|\bmake sure\b/i);
      expect(text.ko).not.toMatch(/주의하세요|유의하세요/);
    }
  });

  it('gives a hazard by its id', () => {
    expect(hazardOf('db.lock').name).toEqual({ en: 'Lock-taking migration', ko: '락을 잡는 스키마 변경' });
  });
});
