// Releases that repeat what the demo library tells of: review and note name the outages and say what to do. Effects: starts processes, writes files.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { removeScratchFolders, scratchFolder } from '../fakes/scratch-repository.ts';
import { readFiles, runGate } from './gate-run.ts';
import { demoIndex, makeShop } from './rules/incident-stage.ts';

afterAll(removeScratchFolders);

const judge = async (head: string, language: 'en' | 'ko') => {
  const config = join(scratchFolder(), 'lockkeeper.yml');
  const standard = { rules: { 'similar-incident': { 'warn-score': 0.1 } } };
  writeFileSync(
    config,
    JSON.stringify({
      ...{ workspace: 'shop', 'time-zone': 'Asia/Seoul', calendar: { country: 'KR' }, language, standard },
    }),
  );
  const run = await runGate({
    ...{ repository: makeShop(), config },
    args: ['--head', head, '--incidents', demoIndex()],
  });
  const read = (name: string) => readFileSync(join(run.out, name), 'utf8');
  return { ...readFiles(run), markdown: read('note.md'), page: read('report.html'), run };
};

const releases = [
  {
    head: 'column',
    is: 'adds a NOT NULL column to a big table',
    incidents: ['INC-2021-003', 'INC-2023-014', 'INC-2023-041'],
    toDo: /fill it in batches|lock_timeout/,
  },
  {
    head: 'certificate',
    is: 'renews a certificate',
    incidents: ['INC-2024-008', 'INC-2024-033'],
    toDo: /chain|체인/,
  },
  {
    head: 'flag',
    is: 'flips the default of a flag for everyone',
    incidents: ['INC-2025-012', 'INC-2024-036', 'INC-2026-006'],
    toDo: /Turn it on for|1%, 10%/,
  },
] as const;

describe.each(releases)('a release that $is', ({ head, incidents, toDo }) => {
  it.each(['en', 'ko'] as const)(
    'is told the outages that began like it, and what to do (%s)',
    async (language) => {
      const { review, note, markdown, page } = await judge(head, language);
      const found = review.incidents?.found ?? [];
      const fitting = found.filter(({ id }) => incidents.some((incident) => incident === id));
      expect(found.map(({ id }) => id)).toContain(incidents[0]);
      expect(fitting.length).toBeGreaterThan(0);
      for (const incident of fitting) {
        expect(incident.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(incident.what).not.toBe('');
        expect(incident.why.length).toBeGreaterThan(0);
        expect(markdown).toContain(incident.id);
        expect(page).toContain(incident.ref);
        const lines = Object.values(note.checklists).flat();
        expect(lines.some(({ refs, source }) => source === 'incident' && refs?.includes(incident.ref))).toBe(
          true,
        );
      }
      expect(fitting.map(({ instead, checks }) => [instead, ...checks].join(' ')).join(' ')).toMatch(toDo);
      const finding = review.findings.find(({ rule }) => rule === 'similar-incident');
      expect(finding?.status).toBe('warn');
      expect(finding?.message).toContain(language === 'en' ? 'probability' : '관련 확률');
      expect(markdown).toContain(language === 'en' ? '## Similar past incidents' : '## 비슷한 과거 장애');
    },
  );
});
