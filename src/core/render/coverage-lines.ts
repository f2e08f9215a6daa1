// The lines of a note that admit what was read, cut, masked, and written by whom. Pure.
import type { Note, Part } from '../../domain/generated/note.ts';
import type { Bilingual } from '../../domain/language.ts';
import { escapeMarkdown } from './escape-markdown.ts';

type Lines = readonly Bilingual[];

/** Every line as Markdown, counts first, then who wrote what, then what is missing. */
export function coverageLines(note: Note): readonly string[] {
  const counted = [...countLines(note), ...maskedLines(note), ...modelLines(note)];
  return [
    ...counted.map((line) => `- ${escapeMarkdown(line[note.language])}`),
    ...note.coverage.missing.map((line) => `- ${escapeMarkdown(line)}`),
  ];
}

function countLines({ coverage: { commits, files, unread, digest } }: Note): Lines {
  return [
    {
      en: `${commits.summarised + commits.grouped} of ${commits.seen} commits told (${commits.grouped} in groups${cutText(commits.cut, ', ', ' cut')}${cutText(commits.failed, ', ', ' failed')})`,
      ko: `커밋 ${commits.seen}건 중 ${commits.summarised + commits.grouped}건 반영 (묶음 ${commits.grouped}건${cutText(commits.cut, ', 생략 ', '건')}${cutText(commits.failed, ', 실패 ', '건')})`,
    },
    {
      en: `${files.seen - files.failed} of ${files.seen} files counted, ${files.summarised} read whole${cutText(files.cut, ', ', ' read in part')}, not read: ${unread.binary} binary, ${unread.generated} generated, ${unread.vendored} vendored, ${unread.lock} lock`,
      ko: `파일 ${files.seen}개 중 ${files.seen - files.failed}개 집계, ${files.summarised}개 전체 확인${cutText(files.cut, ', 일부 확인 ', '개')}, 읽지 않음: 바이너리 ${unread.binary}, 생성 파일 ${unread.generated}, 벤더 코드 ${unread.vendored}, 락 파일 ${unread.lock}`,
    },
    {
      en: `Digest: about ${digest.tokens} of ${digest.inputTokens} tokens (budget ${digest.budgetTokens})`,
      ko: `요약: 약 ${digest.inputTokens}토큰 → ${digest.tokens}토큰 (한도 ${digest.budgetTokens})`,
    },
  ];
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
      en: `Without a source of this release: ${dropped} statements and ${uncited} claims of the model`,
      ko: `이번 배포에 출처가 없는 모델 문장: 요약 ${dropped}건, 노트 ${uncited}건`,
    });
  }
  return lines;
}
