// The lines of a note that admit what was read, cut, masked, and written by whom. Pure.
import type { Note, Part } from '../../domain/generated/note.ts';
import type { Bilingual } from '../../domain/language.ts';
import { escapeMarkdown } from './escape-markdown.ts';

type Lines = readonly Bilingual[];

/** Every line as Markdown, counts first, then who wrote what, then what is missing. */
export function coverageLines(note: Note): readonly string[] {
  return [...countedLines(note), ...note.coverage.missing].map((line) => `- ${escapeMarkdown(line)}`);
}

/** What was counted and who wrote what, as plain text. */
export function countedLines(note: Note): readonly string[] {
  const lines = [...countLines(note), ...maskedLines(note), ...modelLines(note)];
  return lines.map((line) => line[note.language]);
}

function countLines({ coverage: { commits, files, unread, digest } }: Note): Lines {
  const told = inBrackets([
    [commits.grouped, 'in groups', '묶음'],
    [commits.cut, 'left out for want of space', '지면상 생략'],
    [commits.failed, 'could not be read', '읽지 못함'],
  ]);
  const looked = inBrackets([
    [files.summarised, 'read whole', '전체 확인'],
    [files.cut, 'read in part', '일부 확인'],
    [unread.binary, 'binary and not read', '바이너리라 읽지 않음'],
    [unread.generated, 'generated and not read', '생성 파일이라 읽지 않음'],
    [unread.vendored, 'vendored and not read', '벤더 코드라 읽지 않음'],
    [unread.lock, 'lock and not read', '락 파일이라 읽지 않음'],
  ]);
  return [
    {
      en: `${commits.summarised + commits.grouped} of ${commits.seen} commits told${told.en}`,
      ko: `커밋 ${commits.seen}건 중 ${commits.summarised + commits.grouped}건 반영${told.ko}`,
    },
    {
      en: `${files.seen - files.failed} of ${files.seen} files counted${looked.en}`,
      ko: `파일 ${files.seen}개 중 ${files.seen - files.failed}개 집계${looked.ko}`,
    },
    {
      en: `About ${digest.inputTokens} tokens of messages, changed lines and texts told in ${digest.tokens} (at most ${digest.budgetTokens})`,
      ko: `커밋 메시지·변경 내용·본문 약 ${digest.inputTokens}토큰을 ${digest.tokens}토큰으로 요약 (한도 ${digest.budgetTokens})`,
    },
  ];
}

type Count = readonly [count: number, en: string, ko: string];

/** Counts in brackets, without those that are 0. */
function inBrackets(counts: readonly Count[]): Bilingual {
  const some = counts.filter(([count]) => count > 0);
  if (some.length === 0) return { en: '', ko: '' };
  return {
    en: ` (${some.map(([count, en]) => `${count} ${en}`).join(', ')})`,
    ko: ` (${some.map(([count, , ko]) => `${ko} ${count}`).join(', ')})`,
  };
}

const cutText = (count: number, before: string, after: string): string =>
  count > 0 ? `${before}${count}${after}` : '';

function maskedLines({ coverage: { masked } }: Note): Lines {
  if (masked === 0) return [];
  return [
    {
      en: `${masked} ${masked === 1 ? 'place that looks like a secret is' : 'places that look like secrets are'} masked: rotate what was real`,
      ko: `비밀값으로 보이는 ${masked}곳을 가림: 실제 값이라면 교체 필요`,
    },
  ];
}

const partNames = {
  basics: { en: 'basics', ko: '기본 정보' },
  checklists: { en: 'checklists', ko: '체크리스트' },
  body: { en: 'changes', ko: '변경 내용' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const partIds = ['basics', 'checklists', 'body'] as const;

/** Who wrote each part, and what the model said that was not taken. */
function modelLines({ parts, coverage: { model } }: Note): Lines {
  if (parts === undefined) return [];
  const written = partIds.filter((id) => parts[id].engine === 'model');
  const models = [...new Set(written.flatMap((id) => parts[id].model ?? []))].join(', ');
  const by: Lines =
    written.length === 0
      ? []
      : [
          {
            en: `Written by a model (${models}): ${written.map((id) => partNames[id].en).join(', ')}; the decision is computed without it`,
            ko: `모델(${models}) 작성: ${written.map((id) => partNames[id].ko).join(', ')}. 판정은 모델 없이 계산됨`,
          },
        ];
  return [
    ...by,
    ...partIds.flatMap((id) => fallbackLine(partNames[id], parts[id])),
    ...(model === undefined ? [] : chunkLines(model)),
  ];
}

function fallbackLine(name: Bilingual, { engine, reason }: Part): Lines {
  if (reason === undefined) return [];
  return engine === 'model'
    ? [
        {
          en: `Partly without the model: ${name.en}: ${reason}`,
          ko: `일부 모델 미사용: ${name.ko}: ${reason}`,
        },
      ]
    : [{ en: `Without the model: ${name.en}: ${reason}`, ko: `모델 미사용: ${name.ko}: ${reason}` }];
}

function chunkLines(model: NonNullable<Note['coverage']['model']>): Lines {
  const { chunks, dropped, uncited } = model;
  const lines: Bilingual[] = [
    {
      en: `Sources condensed: ${chunks.seen} (${chunks.passed} taken as they are, ${chunks.summarised} by the model${cutText(chunks.fellBack, ', ', ' by rules in its place')})`,
      ko: `요약한 출처 ${chunks.seen}건 (원문 그대로 ${chunks.passed}건, 모델 ${chunks.summarised}건${cutText(chunks.fellBack, ', 규칙 대체 ', '건')})`,
    },
  ];
  if (dropped + uncited > 0) {
    lines.push({
      en: `${dropped} statements and ${uncited} claims of the model cited no source of this release`,
      ko: `이번 배포에 출처가 없는 모델 문장: 요약 ${dropped}건, 노트 ${uncited}건`,
    });
  }
  return lines;
}
