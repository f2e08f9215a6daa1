// The demo knows the incidents of the demo library, and no others. Effects: reads examples.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import inDemo from '../../../examples/demo/incidents.json' with { type: 'json' };

test('examples/demo/incidents.json holds the lines of examples/incidents/reports.jsonl', () => {
  const reports = readFileSync(new URL('../../../examples/incidents/reports.jsonl', import.meta.url), 'utf8');
  const lines = reports.trimEnd().split('\n');
  expect(inDemo).toEqual(lines.map((line) => JSON.parse(line)));
});
