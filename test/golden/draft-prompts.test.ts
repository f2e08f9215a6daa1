// Holds the prompts of the parts and of the advice: whole requests as a model gets them, and a hash of each version. Effects: reads golden files.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildAdviceRequest } from '../../src/core/advise/advice-request.ts';
import { choosePartExamples } from '../../src/core/draft/parts/examples.ts';
import { buildPartRequests } from '../../src/core/draft/parts/part-requests.ts';
import { promptOf } from '../../src/core/draft/parts/prompts.ts';
import { repairRequest } from '../../src/core/draft/parts/repair-request.ts';
import type { Language } from '../../src/domain/language.ts';
import type { ModelRequest } from '../../src/domain/model-call.ts';
import { makeAdviceCase } from '../fakes/advice-case.ts';
import { makeDraftCase } from '../fakes/draft-case.ts';
import { makeSettings } from '../fakes/settings.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * What a version of a prompt says, as a hash of its file, of the file that all share, and of the schema of the answer.
 * A changed text is a new version: earlier answers in the cache are answers to another question.
 */
const versions = {
  'basics@2': 'c7d2a0543d1dfb83',
  'checklists@2': '8b8d4dc37a48cf10',
  'body@2': 'd388f82291802973',
  'advice@1': '109a14e93c3f8cb5',
} as const;

describe('versions of prompts', () => {
  it.each(['basics', 'checklists', 'body', 'advice'] as const)(
    'a new text of %s is a new version',
    (part) => {
      const files = ['prompts/draft.json', `prompts/${part}.json`, `parts/${part}.schema.json`];
      const texts = files.map((file) =>
        readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8'),
      );
      expect({ [promptOf(part)]: sha256(texts.join('\n')).slice(0, 16) }).toEqual({
        [promptOf(part)]: versions[promptOf(part) as keyof typeof versions],
      });
    },
  );
});

const tones: Readonly<Record<Language, string | null>> = { en: 'dry, no exclamation marks', ko: null };

/** A request as it is sent, readable: cached blocks are marked. */
function tellRequest(request: ModelRequest): string {
  const told = [{ role: 'system', blocks: request.system }, ...request.turns].flatMap(({ role, blocks }) =>
    blocks.map(({ text, cached }) => `=== ${role}${cached ? ' (cached up to here)' : ''}\n${text}`),
  );
  const head = `${request.prompt}, model ${request.model}, at most ${request.outputTokensMax} tokens`;
  return `${[head, ...told, `=== schema\n${JSON.stringify(request.schema, null, 1)}`].join('\n\n')}\n`;
}

describe.each(['en', 'ko'] as const)('requests in %s', (language) => {
  const { input, baseline } = makeDraftCase({
    language,
    settings: { note: { ...makeSettings().note, tone: tones[language] } },
  });
  const advice = buildAdviceRequest({ ...makeAdviceCase({ drafted: { input, baseline } }), sha256 });
  const requests = buildPartRequests({
    input,
    baseline,
    examples: choosePartExamples(input, []),
    earlier: [{ ref: 'note:0123456789ab', texts: ['The pool was empty for ten minutes after the deploy.'] }],
    sha256,
  });

  it.each([
    ['basics', requests.basics],
    ['checklists', requests.checklists],
    ['body', requests.body[0]?.request ?? requests.basics],
    ['advice', advice.request],
  ] as const)('for %s', async (part, request) => {
    await expect(tellRequest(request)).toMatchFileSnapshot(`./prompts/${part}.${language}.txt`);
  });
});

it('the advice begins as the parts do, byte for byte, up to the cached block', () => {
  const drafted = makeDraftCase();
  const { basics } = buildPartRequests({
    ...drafted,
    examples: choosePartExamples(drafted.input, []),
    earlier: [],
    sha256,
  });
  const { request } = buildAdviceRequest({ ...makeAdviceCase({ drafted }), sha256 });
  expect(request.system).toEqual(basics.system);
  expect(request.turns[0]?.blocks[0]).toEqual(basics.turns[0]?.blocks[0]);
  expect(request.turns[0]?.blocks[0]?.cached).toBe(true);
});

it('a repair shows the answer and what is wrong with it', async () => {
  const { input, baseline } = makeDraftCase();
  const examples = choosePartExamples(input, []);
  const { body } = buildPartRequests({ input, baseline, examples, earlier: [], sha256 });
  const [first] = body;
  if (!first) throw new Error('the release has changes to tell');
  const request = repairRequest(first.request, '{"changes": 1}', ['/changes: must be array']);
  expect(request.turns.slice(0, 1)).toEqual(first.request.turns);
  const added = tellRequest({ ...request, turns: request.turns.slice(1) });
  await expect(added).toMatchFileSnapshot('./prompts/body-repair.en.txt');
});
