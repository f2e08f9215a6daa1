// What a workflow's event says of base and head, and for which commands.
import { expect, it } from 'vitest';
import { withEventDefaults } from '../../../src/hosts/event-defaults.ts';

const commit = 'a'.repeat(40);

it.each([
  ['gate', 'takes the commit that started the workflow', commit],
  ['review', 'goes by its note', undefined],
] as const)('%s %s', (command, _what, head) => {
  const given = withEventDefaults({ command, given: new Map() }, { GITHUB_SHA: commit });
  expect(given.get('head')?.value).toBe(head);
});
