// What others act on is taken back before a run starts: nothing of an earlier one is left to be believed.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withdrawDecision } from '../../../src/hosts/withdraw-decision.ts';

describe('withdrawDecision', () => {
  it.each([
    ['decision.json', false],
    ['window.ics', false],
    ['note.md', true],
  ])('%s of an earlier run stays: %s', (name, stays) => {
    const workingDirectory = mkdtempSync(join(tmpdir(), 'withdraw-'));
    writeFileSync(join(workingDirectory, name), 'earlier');
    withdrawDecision({ out: '.', workingDirectory });
    expect(existsSync(join(workingDirectory, name))).toBe(stays);
  });

  it('an output that is no folder is left to those who check it', () => {
    expect(() => withdrawDecision({ out: '--verbose', workingDirectory: '/' })).not.toThrow();
  });
});
