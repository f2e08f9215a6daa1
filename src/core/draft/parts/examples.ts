// Chooses notes that show a model how notes read: earlier ones, the workspace's own, and built-in ones. Pure.
import deployEn from '../../../../schemas/notes/examples/deploy-en.json' with { type: 'json' };
import deployKo from '../../../../schemas/notes/examples/deploy-ko.json' with { type: 'json' };
import workEn from '../../../../schemas/notes/examples/work-en.json' with { type: 'json' };
import workKo from '../../../../schemas/notes/examples/work-ko.json' with { type: 'json' };
import type { WorkType } from '../../../domain/change.ts';
import type { Note } from '../../../domain/generated/note.ts';
import type { Language } from '../../../domain/language.ts';
import { type LineWords, wordsOf } from '../../condense/same-words.ts';
import { cutAt } from '../../text/cut-at.ts';
import { fenceSource } from '../../text/untrusted-text.ts';
import type { DraftInput } from '../draft-input.ts';
import type { PartAnswers, PartName } from './part.ts';
import { likeness, shareBoth } from './same-lines.ts';

/** The parts of a note that was good, and what it was made of; `digest` is empty when that is not known. */
export type Example = PartAnswers & {
  readonly id: string;
  readonly kind: Note['kind'];
  readonly language: Language;
  readonly workTypes: readonly WorkType[];
  readonly digest: readonly string[];
};

// The files are part of the program; the unit test validates each, so that a run need not.
const trusted = (json: unknown): Example => json as Example;

/** The examples that ship with the program. Services, people and releases in them are invented. */
export const builtInExamples: readonly Example[] = [deployEn, deployKo, workEn, workKo].map(trusted);

const earlierNotesMax = 5;
const notesShownMax = 2;
const linesMax = 5;
const lineLengthMax = 260;

/**
 * Chooses for each part: for basics and checklists the most similar of the five newest notes and of the workspace's
 * examples, for the body of the workspace's examples alone; and for each the most similar built-in one.
 */
export function choosePartExamples(
  input: DraftInput,
  workspace: readonly Note[],
): { readonly [name in PartName]: readonly Example[] } {
  const { change, digest, release, template } = input;
  const like: Likeness = {
    kind: template.kind,
    language: release.language,
    workTypes: change.workTypes.map(({ type }) => type),
    words: wordsOf(digest.facts.map(({ text }) => text).join('\n')),
  };
  const earlier = change.context.notes
    .slice(0, earlierNotesMax)
    .map(({ ref, note }) => exampleOfNote(note, ref));
  const own = workspace.map((note, index) => exampleOfNote(note, `workspace-${index + 1}`));
  const builtIn = chooseExamples(builtInExamples, like, 1);
  const withNotes = [...builtIn, ...chooseExamples([...own, ...earlier], like, notesShownMax)];
  return {
    basics: withNotes,
    checklists: withNotes,
    body: [...builtIn, ...chooseExamples(own, like, 1)],
  };
}

/** What examples are compared with. */
export type Likeness = {
  readonly kind: Note['kind'];
  readonly language: Language;
  readonly workTypes: readonly WorkType[];
  readonly words: LineWords;
};

/**
 * The `count` candidates most like a release, best first: in its language where there is one, then by kind, by shared
 * work types and by words. Of equals the earlier in the list.
 */
export function chooseExamples(
  candidates: readonly Example[],
  like: Likeness,
  count: number,
): readonly Example[] {
  const sameLanguage = candidates.filter(({ language }) => language === like.language);
  return (sameLanguage.length > 0 ? sameLanguage : candidates)
    .map((example) => ({ example, score: scoreOf(example, like) }))
    .sort((first, second) => second.score - first.score)
    .slice(0, count)
    .map(({ example }) => example);
}

function scoreOf(example: Example, like: Likeness): number {
  const kind = example.kind === like.kind ? 1 : 0;
  const text = example.digest.length > 0 ? example.digest : example.body.changes.map((change) => change.text);
  const types = shareBoth(new Set(example.workTypes), new Set(like.workTypes));
  return kind + types + likeness(wordsOf(text.join('\n')), like.words);
}

/** A note as an example: its first lines, shortened, so that it takes no more room than a built-in one. */
export function exampleOfNote(note: Note, id: string): Example {
  const claim = ({ text, refs }: { readonly text: string; readonly refs?: readonly string[] }) => ({
    text: cutAt(text, lineLengthMax),
    refs: (refs ?? []).slice(0, 3),
  });
  const lines = (items: Note['checklists']['before']) =>
    items.slice(0, linesMax).map((item) => ({ group: item.group, ...claim(item) }));
  return {
    id,
    kind: note.kind,
    language: note.language,
    workTypes: note.workTypes.map(({ type }) => type),
    digest: [],
    basics: {
      title: note.title,
      summary: [claim({ text: note.summary })],
      scope: note.impact.scope.slice(0, linesMax).map(claim),
      caveats: note.rollback.caveats.slice(0, linesMax).map(claim),
      watch: note.monitoring.scenario
        .slice(0, linesMax)
        .map(({ signal, threshold, minutes }) => ({ signal, threshold, minutes, refs: [] })),
    },
    checklists: {
      before: lines(note.checklists.before),
      during: lines(note.checklists.during),
      after: lines(note.checklists.after),
    },
    body: {
      changes: note.changes.slice(0, linesMax).map((change, index) => ({
        facts: [index + 1],
        category: change.category,
        ...claim(change),
        details: (change.details ?? []).slice(0, 2).map(claim),
      })),
    },
  };
}

/** Examples for a prompt, each fenced: they are texts of other releases, and some are of other people. */
export function tellExamples(
  examples: readonly Example[],
  part: PartName,
  hash: (text: string) => string,
): readonly string[] {
  if (examples.length === 0) return [];
  return [
    'Examples of how this part reads. They are about other releases: take their manner, nothing of what they say.',
    ...examples.map((example, index) => {
      const facts = example.digest.length > 0 ? `Facts:\n${example.digest.join('\n')}\n\n` : '';
      const kind = example.digest.length > 0 ? 'example' : 'note of another release';
      const text = `${facts}Written:\n${JSON.stringify(example[part])}`;
      return fenceSource({ ref: `example-${index + 1}`, kind, text }, hash);
    }),
  ];
}
