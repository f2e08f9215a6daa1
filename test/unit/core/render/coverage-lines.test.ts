// What a note admits: who wrote it, what was masked, what the model said without a source.
import { describe, expect, it } from 'vitest';
import { coverageLines } from '../../../../src/core/render/coverage-lines.ts';
import { usageText } from '../../../../src/core/render/usage-text.ts';
import { makeNote } from '../../../fakes/note.ts';

const note = makeNote();
const model = { chunks: { seen: 9, passed: 4, summarised: 4, fellBack: 1 }, dropped: 2, uncited: 1 };
const written = makeNote({
  engine: 'model',
  parts: {
    basics: { engine: 'model', model: 'claude-sonnet-5-5', prompt: 'basics@1' },
    checklists: { engine: 'extractive', reason: 'the time for the model was up' },
    body: { engine: 'model', model: 'claude-sonnet-5-5', prompt: 'body@1', reason: 'facts 1–3: `<b>`' },
  },
  coverage: { ...note.coverage, masked: 1, model },
});

describe('coverageLines', () => {
  it('say nothing of a model that was not asked', () => {
    expect(coverageLines(note).join('\n')).not.toMatch(/model/i);
  });

  it('say who wrote which part, and which fell back and why', () => {
    const text = coverageLines(written).join('\n');
    expect(text).toContain(
      'Written by a model (claude-sonnet-5-5): basics, changes; the decision is computed without it',
    );
    expect(text).toContain('Without the model: checklists: the time for the model was up');
    expect(text).toContain('Partly without the model: changes: facts 1–3: \\`&lt;b>\\`');
    expect(text).toContain(
      'Sources condensed: 9 (4 taken as they are, 4 by the model, 1 by rules in its place)',
    );
    expect(text).toContain('2 statements and 1 claims of the model');
    expect(text).toContain('1 place that looks like a secret is masked');
  });

  it('count what was read, and nothing that there is none of', () => {
    const { commits, files, unread } = note.coverage;
    const told = (coverage: Partial<typeof note.coverage>, language: 'en' | 'ko' = 'en') =>
      coverageLines({ ...note, language, coverage: { ...note.coverage, ...coverage } }).slice(0, 2);
    expect(
      told({
        commits: { ...commits, seen: 60, summarised: 42, grouped: 3, cut: 15, failed: 0 },
        files: { ...files, seen: 31, summarised: 29, grouped: 2, cut: 0, failed: 0 },
        unread: { ...unread, binary: 1, generated: 1, vendored: 0, lock: 0 },
      }),
    ).toEqual([
      '- 45 of 60 commits told (3 in groups, 15 left out for want of space)',
      '- 31 of 31 files counted (29 read whole, 1 binary and not read, 1 generated and not read)',
    ]);
    const whole = { seen: 2, summarised: 2, grouped: 0, cut: 0, failed: 0 };
    expect(told({ commits: whole, files: whole, unread: { ...unread, binary: 0 } }, 'ko')).toEqual([
      '- 커밋 2건 중 2건 반영',
      '- 파일 2개 중 2개 집계 (전체 확인 2)',
    ]);
  });

  it('say it in Korean', () => {
    const text = coverageLines({ ...written, language: 'ko' }).join('\n');
    expect(text).toContain('모델 미사용: 체크리스트');
    expect(text).toContain('1곳을 가림');
  });
});

describe('usageText', () => {
  const usage = {
    provider: 'anthropic',
    models: ['claude-haiku-5-5'],
    calls: 7,
    fromCache: 2,
    failed: 0,
    inputTokens: 100,
    outputTokens: 50,
    cacheReadTokens: 20,
    cacheWriteTokens: 3,
    usd: null,
  };

  it('counts every token that went in, and money only where there are prices', () => {
    expect(usageText(usage, 'en')).toBe(
      'Model anthropic (claude-haiku-5-5): 7 calls, 2 answers from the cache · 123 tokens in, 50 out',
    );
    expect(usageText({ ...usage, usd: 0.01234, failed: 1 }, 'ko')).toContain('실패 1건');
    expect(usageText({ ...usage, usd: 0.01234 }, 'en')).toContain('0.0123 USD');
  });
});
