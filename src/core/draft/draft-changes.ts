// Drafts the list of changes from the digest. Pure.
import type { Digest, Fact } from '../../domain/digest.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Language } from '../../domain/language.ts';
import { plural } from '../condense/group-facts.ts';
import { categoryName } from './category-names.ts';

type NoteChange = Note['changes'][number];

/** Changes in the digest's order, and one last line that admits what did not fit. */
export function draftChanges(digest: Digest, language: Language): NoteChange[] {
  const told = digest.facts.map(
    (fact): NoteChange => ({
      text: fact.text,
      category: fact.category,
      refs: [...fact.refs],
      ...(fact.details.length > 0 && {
        details: fact.details.map((detail) => ({ text: detail.text, refs: [...detail.refs] })),
      }),
    }),
  );
  return digest.cut.length === 0 ? told : [...told, tellCut(digest.cut, language)];
}

function tellCut(cut: readonly Fact[], language: Language): NoteChange {
  const counts = new Map<NoteChange['category'], number>();
  for (const fact of cut) counts.set(fact.category, (counts.get(fact.category) ?? 0) + 1);
  const commits = cut.reduce((sum, fact) => sum + fact.commits.length, 0);
  const kinds = [...counts]
    .sort((first, second) => second[1] - first[1])
    .map(([category, count]) => `${categoryName(category, language)} ${count}`);
  const text = {
    en: `${plural(cut.length, 'smaller change')} (${plural(commits, 'commit')}) not told here: ${kinds.join(', ')}. All commits are listed under repositories.`,
    ko: `작은 변경 ${cut.length}건(커밋 ${commits}건)은 여기서 생략: ${kinds.join(', ')}. 전체 커밋은 저장소 항목에 있습니다.`,
  };
  return {
    text: text[language],
    category: 'other',
    refs: cut.flatMap((fact) => fact.refs.slice(0, 1)).slice(0, 10),
  };
}
