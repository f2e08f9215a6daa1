// Tells edited settings in one line each, the same key in several files once. Pure.
import type { Claim } from '../../domain/change.ts';
import type { Language } from '../../domain/language.ts';
import type { ConfigEdit } from '../change/files/config-edits.ts';

const filesShown = 3;

/** A setting with what became of it: `memory`: `1Gi` → `3.5G`. Values stand in backticks. */
function tellConfigEdit(edit: ConfigEdit, language: Language): string {
  const key = code(edit.key);
  if (edit.before === null)
    return { en: `${key} added: ${code(edit.after ?? '')}`, ko: `${key} 추가: ${code(edit.after ?? '')}` }[
      language
    ];
  if (edit.after === null)
    return { en: `${key} removed (was ${code(edit.before)})`, ko: `${key} 삭제 (기존 ${code(edit.before)})` }[
      language
    ];
  return `${key}: ${code(edit.before)} → ${code(edit.after)}`;
}

/** One line a key; the first edit gives the values, and further files are named behind it. */
export function tellConfigEdits(edits: readonly ConfigEdit[], language: Language): readonly Claim[] {
  const byKey = new Map<string, readonly ConfigEdit[]>();
  for (const edit of edits) byKey.set(edit.key, [...(byKey.get(edit.key) ?? []), edit]);
  return [...byKey.values()].map((alike) => {
    const [first, ...others] = alike as [ConfigEdit, ...ConfigEdit[]];
    const files = [...new Set(others.map((edit) => fileName(edit.path)))].filter(
      (name) => name !== fileName(first.path),
    );
    const more =
      files.length === 0
        ? ''
        : {
            en: `, likewise in ${files.slice(0, filesShown).join(', ')}`,
            ko: `, ${files.slice(0, filesShown).join(', ')}도 동일`,
          }[language];
    return {
      text: `${tellConfigEdit(first, language)}${more}`,
      refs: [...new Set(alike.flatMap((edit) => edit.refs))],
    };
  });
}

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
