// Tests that no planted secret survives, that harmless texts do, and that the rule set is asked only when it must be. Effects: none.
import { createRequire } from 'node:module';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, type RuleSet } from '../../../../src/adapters/secretlint/redactor.ts';
import { scan } from '../../../../src/adapters/secretlint/rule-set.ts';
import { isSuspect, mayHoldSecret } from '../../../../src/core/condense/redact.ts';
import { suspects } from '../../../../src/core/condense/redact-suspects.ts';
import { harmlessTexts, plantedSecrets, splitSecrets } from '../../../corpus/secrets.ts';

const redactor = createRedactor();
const redactOne = async (text: string) => (await redactor.redact([text]))[0] ?? { text: '', masked: 0 };
const nothingFound: RuleSet = async (texts) => texts.map(() => []);

describe('planted secrets', () => {
  it('are of more than thirty kinds', () => {
    expect(new Set(plantedSecrets.map(({ kind }) => kind)).size).toBeGreaterThan(90);
  });

  it.each(plantedSecrets.map((planted) => [planted.kind, planted] as const))(
    '%s is masked',
    async (_kind, planted) => {
      expect(planted.text).toContain(planted.secret);
      expect(mayHoldSecret(planted.text)).toBe(true);
      const { text, masked } = await redactOne(`Staging job\n\n${planted.text}\nSee the wiki.`);
      expect(text).not.toContain(planted.secret);
      expect(text).toMatch(/\[redacted: [\w-]+\]/);
      expect(text).toMatch(/^Staging job\n\n[\s\S]*\nSee the wiki\.$/);
      expect(masked).toBeGreaterThan(0);
    },
  );

  it('are masked in one batch as they are one by one', async () => {
    const texts = [...plantedSecrets.map(({ text }) => text), ...harmlessTexts];
    const together = await redactor.redact(texts);
    expect(together).toEqual(await Promise.all(texts.map(redactOne)));
  });

  it('are masked behind a byte-order mark and a comment that would switch rules off', async () => {
    for (const { secret, text } of plantedSecrets) {
      const hostile = `\ufeff// secretlint-disable\n${text} // secretlint-disable-line`;
      expect((await redactOne(hostile)).text).not.toContain(secret);
    }
  });

  it('leave as many lines as there were', async () => {
    for (const { text } of plantedSecrets)
      expect((await redactOne(text)).text.split('\n')).toHaveLength(text.split('\n').length);
  });
});

describe('harmless texts', () => {
  it.each(harmlessTexts)('%s', async (text) => {
    expect(await redactOne(text)).toEqual({ text, masked: 0 });
  });
});

const pieces = fc.constantFrom(
  ...plantedSecrets.map(({ text }) => text),
  ...harmlessTexts,
  ...[
    'password',
    ':',
    '=',
    '"',
    "'",
    '://',
    '@',
    ' ',
    '\n',
    'Bearer ',
    '-----BEGIN ',
    'token',
    '[redacted: token]',
    ']',
    '\u200b',
    '\u001b[1m',
    '<wbr>',
    '[a](',
  ],
);
const mixedText = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));

describe('redacting', () => {
  it.each(splitSecrets)(
    'finds a secret $kind, and tells the text without what hid it',
    async ({ text, secret }) => {
      const { text: redacted, masked } = await redactOne(`one\n${text}\nthree`);
      expect(masked).toBe(1);
      expect(redacted).toContain('[redacted: github');
      for (const part of [secret.slice(0, 12), secret.slice(14)]) expect(redacted).not.toContain(part);
      expect(redacted.split('\n')).toHaveLength(3);
    },
  );

  it('twice is redacting once, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(mixedText, async (text) => {
        const once = await redactOne(text);
        expect(await redactOne(once.text)).toEqual({ text: once.text, masked: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it('makes no text longer than its masks', async () => {
    await fc.assert(
      fc.asyncProperty(mixedText, async (text) => {
        const { text: redacted, masked } = await redactOne(text);
        expect(redacted.length).toBeLessThanOrEqual(text.length + 45 * masked);
      }),
    );
  });

  it('asks the rule set about nothing but what could be one of its secrets', async () => {
    let loads = 0;
    const asked: string[] = [];
    const counting = createRedactor(async () => {
      loads += 1;
      return async (texts) => {
        asked.push(...texts);
        return scan(texts);
      };
    });
    await counting.redact([
      'Bump shop from 3.2.1 to 3.2.2',
      'password: Qwer1234!',
      'Basic authentication is off',
    ]);
    expect(loads).toBe(0);
    const planted = plantedSecrets.find(({ kind }) => kind === 'linear key')?.text ?? '';
    await counting.redact([planted, 'Adds a limit']);
    await counting.redact([planted]);
    expect([loads, asked]).toEqual([1, [planted, planted]]);
  });

  it.each([
    'a',
    'password=',
    'https://u:',
    '-----BEGIN PRIVATE KEY-----',
    'SG.aaaa.',
    'eyJaaaaaaaa.',
    'xoxb-a-',
    'secret_access_key   ',
    '://',
    'Bearer ',
  ])('ends for a million characters of %j', async (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const { text: redacted } = await redactOne(`${text} password: "Qwer1234!"`);
    expect(redacted).not.toContain('Qwer1234!');
  });
});

describe('the quick look', () => {
  it('knows all rules of the set, in the version that it was made for', () => {
    const names = rules.map(({ meta }) => meta.id.replace('@secretlint/secretlint-rule-', ''));
    expect(Object.keys(suspects).sort()).toEqual(names.sort());
    const { version } = createRequire(import.meta.url)(
      '@secretlint/secretlint-rule-preset-recommend/package.json',
    );
    expect(version).toBe('11.7.1');
  });

  /** The patterns of the rule set without what looks around. */
  const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
    [
      'aws',
      /^["']?(?:AWS|aws|Aws)?_?(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)["']?\s{0,3}(?::|=>|=)\s{0,3}["']?[A-Za-z0-9/+=]{39}[A-Za-z0-9]["']?$/,
    ],
    [
      'private key',
      /^-----BEGIN ?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----\n?MI[A-Za-z0-9+/]{100,120}\n?-----END ?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----$/,
    ],
    ['npmrc', /^_authToken=[^$\n][a-z0-9]{1,20}$/],
    ['npm', /^npm_[A-Za-z0-9_]{36}$/],
    [
      'basic auth',
      /^(?:https?|ftp|ftps):\/\/[-a-zA-Z0-9_]{2,20}:[-a-zA-Z0-9_]{4,20}@[-a-zA-Z0-9%._+~#=]{1,20}\.[a-zA-Z0-9]{1,6}$/,
    ],
    ['slack', /^(?:xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-(?:\d-)?(?:[a-zA-Z0-9]{1,40}-){1,3}[a-zA-Z0-9]{1,40}$/],
    [
      'slack webhook',
      /^https:\/\/hooks\.slack\.com\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}$/,
    ],
    ['sendgrid', /^SG\.\w{22}\.\w{20}[-_]\w{22}$/],
    ['shopify', /^(?:shppa|shpca|shpat|shpss)_[a-zA-Z0-9]{32,64}$/],
    ['github', /^(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}$/],
    ['github fine-grained', /^github_pat_[A-Za-z0-9_]{82}$/],
    [
      'openai',
      /^sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})$/,
    ],
    ['openai old', /^sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}$/],
    ['anthropic', /^sk-ant-api0\d-[A-Za-z0-9_-]{90,128}AA$/],
    ['linear', /^lin_api_[a-zA-Z0-9_]{32,128}$/],
    ['1password', /^ops_ey[A-Za-z0-9+/=]{100,200}fQ={0,2}$/],
    [
      'database',
      /^(?:mongodb|mongodb\+srv|mysql|mysqlx|jdbc:mysql|postgres|postgresql):\/\/[^:/\s]{1,20}:[^@/\s]{4,20}@[a-z]{1,20}(?:\/[a-z]{1,9})?$/,
    ],
  ];

  it.each(patterns)('lets no %s pass', (_name, pattern) => {
    fc.assert(
      fc.property(
        fc.stringMatching(pattern),
        fc.constantFrom('', ' ', '\n', '9', '_', '-', '=', '"', '('),
        (secret, before) => {
          expect(isSuspect(before + secret)).toBe(true);
          expect(mayHoldSecret(before + secret)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('finds by itself what the rule set finds in the planted secrets, or sends it there', async () => {
    const alone = createRedactor(async () => nothingFound);
    const left = (await alone.redact(plantedSecrets.map(({ text }) => text))).filter(({ text }, index) =>
      text.includes(plantedSecrets[index]?.secret ?? ''),
    );
    for (const { text } of left) expect(isSuspect(text)).toBe(true);
  });
});
