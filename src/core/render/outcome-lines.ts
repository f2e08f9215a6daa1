// What became of what others are shown, in lines for a terminal. Pure.
import type { Bilingual, Language } from '../../domain/language.ts';
import type { RemoteOutcome } from '../../domain/remote-publication.ts';
import { escapeTerminal } from './escape-terminal.ts';

const words: { readonly [status in RemoteOutcome['status']]: Bilingual } = {
  done: { en: 'Shown', ko: '게시됨' },
  failed: { en: 'NOT SHOWN', ko: '게시 실패' },
  skipped: { en: 'Not shown', ko: '게시 안 함' },
};

/** One line each, with its address or with why not and what to do; nothing where nobody is shown anything. */
export function outcomeLines(outcomes: readonly RemoteOutcome[], language: Language): readonly string[] {
  return outcomes.map(({ status, target, url, problem }) =>
    escapeTerminal(
      [`${words[status][language]}: ${target}`, url ?? '', problem === null ? '' : `(${problem})`]
        .filter((part) => part !== '')
        .join(' '),
    ),
  );
}
