// Releases beside past incidents: unlike them, like them, and with an index that does not answer. Effects: makes repositories and an index when asked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from '../../../src/domain/generated/note.ts';
import { repositoryRoot } from '../runtimes.ts';
import { shopStage } from './incident-stage.ts';
import type { RuleScene } from './rule-scene.ts';

const sensitive = { 'warn-score': 0.05, 'fail-score': 0.1 };

const reports = readFileSync(join(repositoryRoot, 'examples/incidents/reports.jsonl'), 'utf8');
const everyId = [...reports.matchAll(/"id": "(INC-[\d-]+)"/g)].map(([, id]) => `incident:${id}`);

/** As a person ticks every line that a past incident brought, and names those of which the note had no room to tell. */
const seeToAll = (note: Note): Note => {
  const tick = (items: Note['checklists']['before']): Note['checklists']['before'] =>
    items.map((item) => (item.source === 'incident' ? { ...item, done: true } : item));
  const { before, during, after } = note.checklists;
  const checklists = { before: tick(before), during: tick(during), after: tick(after) };
  return { ...note, checklists, remarks: [{ heading: null, markdown: `Seen to: ${everyId.join(', ')}.` }] };
};

export const incidentScenes: readonly RuleScene[] = [
  {
    name: 'an ordinary release beside sixty incidents',
    decision: 'pass',
    prepare: () => shopStage('ordinary'),
    cases: [
      {
        rule: 'similar-incident',
        status: 'pass',
        because: 'typography takes nothing down',
        says: /None of the 60 past incidents|No past incident reaches the probability/,
        korean: /과거 장애 60건 중 이번 배포와 유사한 것이 없습니다|이르는 과거 장애가 없습니다/,
      },
    ],
  },
  {
    name: 'a NOT NULL column, as in an outage, where incidents only warn',
    decision: 'warn',
    prepare: () => shopStage('column', { rule: { ...sensitive, level: 'warn' } }),
    cases: [
      {
        rule: 'similar-incident',
        status: 'warn',
        because: 'a rule of level warn never fails',
        says: '"Payments stood still behind an ALTER TABLE" (2021-03-16, probability',
        korean: '"Payments stood still behind an ALTER TABLE" (2021-03-16, 관련 확률',
      },
    ],
  },
  {
    name: 'the same where incidents block',
    decision: 'block',
    prepare: () => shopStage('column', { rule: { ...sensitive, level: 'block' } }),
    cases: [
      {
        rule: 'similar-incident',
        status: 'fail',
        because: 'it was critical, and this begins like it',
        says: /very much like \d grave past incidents?(?: and like \d others?)?: "Payments stood still behind an ALTER TABLE"/,
        korean:
          /매우 유사한 중대 장애 \d건(?:, 유사한 과거 장애 \d건)?: "Payments stood still behind an ALTER TABLE"/,
      },
    ],
  },
  {
    name: 'the same once somebody has seen to the incidents',
    decision: 'warn',
    prepare: () => ({
      ...shopStage('column', { rule: { ...sensitive, level: 'block' } }),
      edit: seeToAll,
    }),
    cases: [
      {
        rule: 'similar-incident',
        status: 'pass',
        because: 'the note says that it was seen to',
        says: 'Somebody has seen to "Payments stood still behind an ALTER TABLE"',
        korean: '노트에서 확인된 과거 장애: "Payments stood still behind an ALTER TABLE"',
      },
    ],
  },
  {
    name: 'an index that is not there',
    decision: 'warn',
    prepare: () => shopStage('ordinary', { index: '/nowhere/incidents' }),
    cases: [
      {
        rule: 'similar-incident',
        status: 'unknown',
        because: 'nothing could be compared',
        says: 'The index of past incidents could not be asked',
        korean: '과거 장애 인덱스를 조회하지 못했습니다',
      },
    ],
  },
];
