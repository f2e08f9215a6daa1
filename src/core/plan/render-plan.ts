// What a dry run prints: every publication that would have been performed. Pure.
import type { Bilingual, Language } from '../../domain/language.ts';
import type { Publication } from '../../domain/publication.ts';
import { escapeTerminal } from '../render/escape-terminal.ts';
import { contentOf, targetOf } from './describe-remote.ts';

const linesShown = 3;
const columnsShown = 90;

/** Renders kind, target, size and first lines of each, in the order in which they would be performed. */
export function renderPlan(
  publications: readonly Publication[],
  input: { readonly folder: string; readonly language: Language },
): string {
  const heading: Bilingual = {
    en: 'Dry run: nothing was written, published or recorded. A run would, in this order:',
    ko: '모의 실행: 아무것도 쓰거나 게시하거나 기록하지 않았습니다. 실제 실행 시 순서는 다음과 같습니다.',
  };
  const steps = publications.map((publication, index) => {
    const { title, text } = describe(publication, input.folder);
    return [`${index + 1}. ${title}`, ...firstLines(text)].join('\n');
  });
  return `${[heading[input.language], ...steps].join('\n')}\n`;
}

function describe(
  publication: Publication,
  folder: string,
): { readonly title: string; readonly text: string } {
  const pathOf = (path: string): string => escapeTerminal(`${folder}/${path}`);
  switch (publication.kind) {
    case 'comment':
    case 'check-run':
    case 'status':
    case 'deployment':
    case 'artifact':
    case 'webhook':
      return { title: escapeTerminal(targetOf(publication)), text: contentOf(publication) };
    case 'file':
      return {
        title: `file ${pathOf(publication.path)} (${sizeOf(publication.text)})`,
        text: publication.text,
      };
    case 'summary':
      return { title: `summary (${sizeOf(publication.markdown)})`, text: publication.markdown };
    case 'annotation':
      return {
        title: `annotation ${publication.severity}: ${escapeTerminal(publication.title)}`,
        text: publication.message,
      };
    case 'output':
      return { title: `output ${publication.name} (${sizeOf(publication.value)})`, text: publication.value };
    case 'output-path':
      return { title: `output ${publication.name} = ${pathOf(publication.path)}`, text: '' };
    case 'kept-note':
      return {
        title: `note ${publication.sha256.slice(0, 12)} kept in the ledger (${sizeOf(publication.text)})`,
        text: publication.text,
      };
    case 'record': {
      const { kind, workspace, environment } = publication.record;
      const text = JSON.stringify(publication.record);
      return {
        title: escapeTerminal(`record ${kind} of ${workspace} in ${environment} (${sizeOf(text)})`),
        text,
      };
    }
  }
}

function firstLines(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const shown = lines.slice(0, linesShown).map((line) => {
    const safe = escapeTerminal(line);
    return `     ${safe.length > columnsShown ? `${safe.slice(0, columnsShown)}…` : safe}`;
  });
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, `     … ${rest} more lines`] : shown;
}

function sizeOf(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}
