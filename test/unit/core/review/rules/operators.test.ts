// The operators rule: enough, distinct, allowed, and not the author alone.
import { describe, expect, it } from 'vitest';
import { ada, ben, makeCommit, makeModule, sha } from '../../../../fakes/change.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

const bot = { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' };
const hubber = { name: 'Kim', email: '1234+kim-dev@users.noreply.github.com' };
const by = (
  ...authors: readonly { name: string; email: string }[]
): NonNullable<RuleCase<'operators'>['change']> => ({
  modules: [
    makeModule({
      commits: authors.map((author, index) =>
        makeCommit({ sha: sha(`a${index + 1}`), author, bot: author === bot }),
      ),
    }),
  ],
});

describe('operators', () => {
  it.each<[name: string, status: string, given: RuleCase<'operators'>]>([
    ['two people', 'pass', {}],
    ['nobody', 'fail', { release: { operators: [] } }],
    ['one person', 'fail', { release: { operators: ['sre-1'] } }],
    ['one person, and one is enough', 'pass', { release: { operators: ['sre-1'] }, options: { min: 1 } }],
    ['the same person in another spelling', 'fail', { release: { operators: ['sre-1', '@SRE-1 '] } }],
    ['one person by e-mail and by name', 'fail', { release: { operators: ['mina@x.y', 'mina'] } }],
    [
      'one author by e-mail and by name',
      'fail',
      { release: { operators: ['ada@example.com', 'Ada Park', 'ada'] }, change: by(ada, ben) },
    ],
    [
      'two spellings that a third one joins',
      'fail',
      { release: { operators: ['Kim', 'kim-dev', '1234+kim-dev'] }, change: by(hubber, ben) },
    ],
    ['one name at two companies', 'pass', { release: { operators: ['mina@x.y', 'mina@z.w'] } }],
    ['a blank entry besides two people', 'fail', { release: { operators: ['sre-1', ' ', 'sre-2'] } }],
    ['an at sign alone', 'fail', { release: { operators: ['sre-1', 'sre-2', '@'] } }],
    ['all are allowed, in another spelling', 'pass', { options: { allowed: ['@SRE-1', 'sre-2'] } }],
    ['one is not allowed', 'fail', { options: { allowed: ['sre-1'] } }],
    [
      'one is allowed by one spelling and not by the other',
      'fail',
      { release: { operators: ['mina', 'mina@x.y', 'sre-2'] }, options: { allowed: ['mina', 'sre-2'] } },
    ],
    [
      'the author by a spelling that is not the first',
      'fail',
      { release: { operators: ['ada@home.org', 'ada'] }, options: { min: 1 } },
    ],
    ['nobody is allowed', 'fail', { options: { allowed: [] } }],
    ['the author and somebody else', 'pass', { release: { operators: ['Ada Park', 'sre-2'] } }],
    [
      'both authors, by name and e-mail',
      'fail',
      { release: { operators: ['ada park', 'ben@example.com'] }, change: by(ada, ben) },
    ],
    [
      'both authors, permitted',
      'pass',
      { release: { operators: ['ada', 'ben'] }, change: by(ada, ben), options: { authorAlone: true } },
    ],
    [
      'two of three authors',
      'pass',
      { release: { operators: ['ada', 'ben'] }, change: by(ada, ben, hubber) },
    ],
    ['the author by the part before the @', 'fail', { release: { operators: ['ada'] }, options: { min: 1 } }],
    [
      'the author by the login in a no-reply address',
      'fail',
      { release: { operators: ['@Kim-Dev'] }, change: by(hubber), options: { min: 1 } },
    ],
    [
      'the author, helped by a bot',
      'fail',
      { release: { operators: ['ada'] }, change: by(ada, bot), options: { min: 1 } },
    ],
    ['a change of bots alone', 'pass', { change: by(bot) }],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('operators', given).status).toBe(status);
  });

  it('names who is there, how many are missing and what to type', () => {
    expect(runRule('operators', { release: { operators: ['sre-1'] }, options: { min: 3 } })).toMatchObject({
      message: { en: '1 distinct operator (sre-1); the standard asks for 3.' },
      instead: { en: 'Name 2 more, for example --operators sre-1,NAME1,NAME2.' },
    });
  });

  it('says which entries are one person', () => {
    const { message } = runRule('operators', { release: { operators: ['mina@x.y', 'mina'] } });
    expect(message.en).toBe(
      '1 distinct operator (mina@x.y); the standard asks for 2. mina and mina@x.y are one person.',
    );
  });

  it.each([
    [[], /^Nobody is bound/],
    [['kim'], /nobody is left/],
    [['kim', 'lee'], /^If kim is called away, 1 is left .* counts on 3\.$/],
  ])('says who is left when one of %j is called away', (operators, why) => {
    const outcome = runRule('operators', { release: { operators }, options: { min: 3 } });
    expect(outcome).toMatchObject({ why: { en: expect.stringMatching(why) } });
  });

  it('tells all problems at once', () => {
    const { message } = runRule('operators', {
      release: { operators: ['', 'ada'] },
      options: { allowed: ['sre-1'] },
    });
    expect(message.en).toMatch(/blank.*distinct.*allowed.*authors/s);
  });
});
