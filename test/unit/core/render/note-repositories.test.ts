// The part of a note about what disappears: lost commits first, those that come back apart, counted alike.
import { describe, expect, it } from 'vitest';
import { headingsIn } from '../../../../src/core/render/note-headings.ts';
import { repositorySections } from '../../../../src/core/render/note-repositories.ts';
import { refLinks } from '../../../../src/core/render/ref-links.ts';
import type { Note } from '../../../../src/domain/generated/note.ts';
import { sha } from '../../../fakes/change.ts';
import { makeNote, makeRepository } from '../../../fakes/note.ts';

type Taken = Note['repositories'][number]['takesAway'][number];
const taken = (digits: string, overrides: Partial<Taken> = {}): Taken => ({
  sha: sha(digits),
  subject: `Fix ${digits}`,
  author: 'Ben Cho',
  ref: `c:${digits.padEnd(8, '0')}`,
  ...overrides,
});
const back = { equivalentIn: 'c:a1000000' };

const sectionOf = (takesAway: Taken[], language: Note['language'] = 'en'): string => {
  const note = makeNote({ language, repositories: [makeRepository({ takesAway })] });
  return repositorySections(note, headingsIn(language), refLinks(note))[0];
};

describe('what the deploy takes away', () => {
  it('tells what is lost before what comes back, each with its count', () => {
    const section = sectionOf([taken('d1', back), taken('d2'), taken('d3')]);
    expect(section.split('\n').map((line) => line.replace(/, Ben Cho.*/, ''))).toEqual([
      '2 commits of receipts run now and will be gone:',
      '',
      '- Fix d2',
      '- Fix d3',
      '',
      '1 commit of receipts comes back under another id:',
      '',
      '- Fix d1',
    ]);
  });

  it('says nothing of a group that is empty', () => {
    expect(sectionOf([taken('d1')])).not.toContain('back under');
    expect(sectionOf([taken('d1', back)])).not.toContain('gone');
    expect(sectionOf([])).toBe('');
  });

  it('counts in Korean too', () => {
    expect(sectionOf([taken('d1')], 'ko')).toContain('사라지는 receipts 커밋 1건:');
  });
});
