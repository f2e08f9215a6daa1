// Holds whole notes as a person reads them, in both languages: a changed line shows as a diff. Effects: reads golden files.
import { describe, expect, it } from 'vitest';
import { condense } from '../../src/core/condense/condense.ts';
import { draftNote } from '../../src/core/draft/draft-note.ts';
import { chooseTemplate } from '../../src/core/draft/templates.ts';
import { renderNoteMarkdown } from '../../src/core/render/note-markdown.ts';
import { dangerousChange } from '../fakes/dangerous-change.ts';
import { makeRelease } from '../fakes/release.ts';
import { makeSettings } from '../fakes/settings.ts';

describe('note.md', () => {
  it.each([
    ['en', 'deploy'],
    ['ko', 'deploy'],
    ['en', 'work-kubernetes-upgrade'],
    ['ko', 'work-certificate-renewal'],
  ] as const)('in %s by template %s', async (language, template) => {
    const digest = condense(dangerousChange, { language, budgetTokens: 2300, factsMax: 40 });
    const note = draftNote({
      change: dangerousChange,
      digest,
      release: makeRelease({ language }),
      settings: makeSettings({
        language,
        issues: { projects: null, url: 'https://jira.example.com/browse/{key}' },
      }),
      template: chooseTemplate(template, new Map()),
    });
    const markdown = renderNoteMarkdown({
      note,
      decision: null,
      timeZone: 'Asia/Seoul',
      noteSha256: 'c0ffee'.padEnd(64, '0'),
    });
    await expect(markdown).toMatchFileSnapshot(`./${template}.${language}.md`);
  });
});
