// incidents.jsonl: a line an incident, each by its schema, each id once.
import { describe, expect, it } from 'vitest';
import { makeIncidents } from '../../../../../bench/made-incidents.ts';
import {
  encodeIncidents,
  readIncidents,
} from '../../../../../src/core/incidents/index-format/incident-lines.ts';
import type { Incident } from '../../../../../src/domain/generated/incident.ts';

const incidents = makeIncidents(3);
const text = new TextDecoder().decode(encodeIncidents(incidents));
const problemOf = (content: string, count = 3) => {
  const reading = readIncidents(new TextEncoder().encode(content), { count });
  return reading.ok ? null : reading.problem;
};

describe('incidents as lines', () => {
  it('come back as they were', () => {
    expect(readIncidents(encodeIncidents(incidents), { count: 3 })).toEqual({ ok: true, incidents });
  });

  it('are spelled alike however their keys were ordered', () => {
    const turned = incidents.map(
      (incident): Incident => Object.assign(Object.create(null), { sentences: incident.sentences }, incident),
    );
    expect(encodeIncidents(turned)).toEqual(encodeIncidents(incidents));
    const sorted = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(encodeIncidents(sorted)).toEqual(encodeIncidents(incidents));
  });

  it('hold half a character, which JSON can spell', () => {
    const broken = incidents.map((incident) => ({ ...incident, title: 'half \ud83d of a face' }));
    expect(readIncidents(encodeIncidents(broken), { count: 3 })).toEqual({ ok: true, incidents: broken });
  });

  it.each([
    ['one line fewer', text, 4, 'line 4: the manifest says 4 incidents'],
    ['one line more', text, 2, 'line 3: the manifest says 2 incidents'],
    ['no end', text.trimEnd(), 3, 'line 3: it is not ended by a line break'],
    ['an empty line', `\n${text}`, 4, 'line 1: it is no JSON in UTF-8'],
    ['an id twice', `${text}${text.split('\n')[0]}\n`, 4, 'line 4: its id was there before'],
    ['a list', '[]\n', 1, 'line 1: /: must be object'],
    ['brackets without end', `${'['.repeat(100_000)}\n`, 1, 'line 1: it nests deeper than an incident does'],
    [
      'objects without end',
      `${'{"a":'.repeat(100_000)}\n`,
      1,
      'line 1: it nests deeper than an incident does',
    ],
  ])('are refused with %s', (_, content, count, problem) => {
    expect(problemOf(content, count)).toBe(`incidents.jsonl, ${problem}`);
  });

  it('may have brackets in their texts', () => {
    const long = incidents.map((incident) => ({
      ...incident,
      sentences: Array.from({ length: 100 }, () => '[{"\\'.repeat(200)),
    }));
    expect(readIncidents(encodeIncidents(long), { count: 3 }).ok).toBe(true);
  });
});
