// Every value of the settings under the key that the config spells. Pure.
import { describe, expect, it } from 'vitest';
import { listConfig } from '../../src/flows/config-print.ts';
import { makeSettings } from '../fakes/settings.ts';

describe('listConfig', () => {
  const settings = makeSettings({
    emergency: { approvers: ['mina'], maxPer30Days: 3 },
    standard: {
      ...makeSettings().standard,
      overrides: [
        { environments: ['staging'], paths: null, workTypes: null, rules: { window: { tailMinutes: 0 } } },
      ],
    },
  });
  const rows = new Map(listConfig(settings, (path) => path.join('/')).map((row) => [row.key, row]));

  it.each([
    ['emergency.max-per-30-days', 3],
    ['waiver-days-max', 30],
    ['standard.rules.irreversible-migration.allow-tables', []],
    ['standard.rules.window.hours.from', '09:00'],
    ['work-types', {}],
    ['calendar.country', null],
    [
      'standard.overrides',
      [
        {
          environments: ['staging'],
          paths: null,
          'work-types': null,
          rules: { window: { 'tail-minutes': 0 } },
        },
      ],
    ],
  ])('%s', (key, value) => {
    expect(rows.get(key)).toEqual({ key, value, origin: key.replaceAll('.', '/') });
  });
});
