// Jira's wiki markup as plain text: words stay, formatting goes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesToText, textLengthMax } from '../../../../../src/adapters/jira/text/rich-line.ts';
import { wikiToLines } from '../../../../../src/adapters/jira/text/wiki-to-lines.ts';

const toText = (source: string) => linesToText(wikiToLines(source));

describe('blocks', () => {
  it.each([
    ['headings', 'h1. One\nh3. *Three*\ntext', '# One\n### Three\ntext'],
    ['lists in lists', '* a\n** b\n*# c\n*# d\n* e', '- a\n  - b\n  1. c\n  2. d\n- e'],
    ['numbers begin anew', '# a\n# b\n\n# c', '1. a\n2. b\n\n1. c'],
    ['dashes', '- a\n- b', '- a\n- b'],
    ['tasks', '* [ ] open\n* [x] done\n* (/) also\n# (x) no', '☐ open\n☑ done\n☑ also\n1. ☒ no'],
    [
      'a table',
      '||Flag||Default||\n|mail|*off*|\n| |x|',
      '| Flag | Default |\n| --- | --- |\n| mail | off |\n| | x |',
    ],
    ['a head at the side', '||Flag|mail|', '| Flag | mail |'],
    ['a link in a cell', '|[a|https://x.test]|b|', '| a (https://x.test) | b |'],
    ['a cell of two lines', '|a|b\nc|\nafter', '| a | b / c |\nafter'],
    ['code', 'x\n{code:sql|title=a.sql}\nDROP *a*;\n{code}\ny', 'x\na.sql\n```sql\nDROP *a*;\n```\ny'],
    ['noformat', '{noformat}\n*a* {quote}\n{noformat}', '```\n*a* {quote}\n```'],
    ['code that never ends', '{code}\n*a*', '{code}\na'],
    ['a quote', '{quote}\nsaid\n{quote}\nafter', '> said\nafter'],
    ['a short quote', 'bq. said', '> said'],
    ['a panel', '{panel:title=Careful|bgColor=#fff}\nLocks.\n{panel}\nafter', 'Careful\nLocks.\nafter'],
    ['a rule', 'a\n----\nb', 'a\n---\nb'],
    ['Windows line ends', 'a\r\n\r\nb', 'a\n\nb'],
  ])('%s', (_, source, expected) => {
    expect(toText(source)).toBe(expected);
  });
});

describe('inside a line', () => {
  it.each([
    ['bold, italic, underline', 'a *b* _c_ +d+ ??e??', 'a b c d e'],
    ['what is struck out', '-must- may', '~~must~~ may'],
    ['powers and indices', '10^6^ and H~2~O', '10^6 and H~2~O'],
    ['code', '{{a*b*}} and {{x|y}}', '`a*b*` and `x|y`'],
    ['colours', '{color:red}red{color} {color:#ff0000}too{color}', 'red too'],
    ['a status', '{status:colour=Green|title=DONE}', '[DONE]'],
    [
      'links',
      '[the plan|https://x.test/a_b_c] [https://x.test/*a*]',
      'the plan (https://x.test/a_b_c) https://x.test/*a*',
    ],
    ['a link with a tip', '[a|https://x.test|tip]', 'a (https://x.test)'],
    ['mail', '[mailto:a@x.test]', 'mailto:a@x.test'],
    ['mentions', '[~ada] [~accountid:5b10]', '@ada @5b10'],
    ['an attachment', '[^plan.pdf]', '[attachment: plan.pdf]'],
    [
      'a picture',
      '!screen.png|width=300! and !https://x.test/a!',
      '[image: screen.png] and [image: https://x.test/a]',
    ],
    ['other brackets', '[PAY-7] [a|b] arr[0] []', '[PAY-7] [a|b] arr[0] []'],
    ['exclamations', 'Hello! World! Now', 'Hello! World! Now'],
    [
      'dashes and stars in words',
      'roll-out of a-b, 2 * 3 * 4, snake_case_name',
      'roll-out of a-b, 2 * 3 * 4, snake_case_name',
    ],
    ['options of commands', 'run a -b -c --dry-run', 'run a -b -c --dry-run'],
    ['what is escaped', '\\*a\\* \\{b\\}', '*a* {b}'],
    ['macros that it does not know', '{jira:x} {id}', '{jira:x} {id}'],
    ['a call', 'f(x) and (x)', 'f(x) and ☒'],
    ['Korean', '*인수* 조건은 _다음_ 과 같다', '인수 조건은 다음 과 같다'],
    ['two backslashes', 'a\\\\ b', 'a\n b'],
  ])('%s', (_, source, expected) => {
    expect(toText(source)).toBe(expected);
  });
});

const signs = [
  '*',
  '_',
  '-',
  '+',
  '^',
  '~',
  '|',
  '||',
  '[',
  ']',
  '{',
  '}',
  '!',
  '#',
  '# ',
  '* ',
  '\n',
  ' ',
  'h2. ',
];
const macros = [
  '{code}',
  '{noformat}',
  '{quote}',
  '{panel:title=T}',
  '{panel}',
  '{color:red}',
  '{color}',
  '{{',
  '}}',
  '\\',
];

describe('any text', () => {
  it('keeps its words, and never throws', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}\d{4}$/u);
    const piece = fc.oneof(word, fc.constantFrom(...signs, ...macros));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const told = toText(pieces.join(''));
        for (const one of pieces) if (/^[a-z]{3,8}\d{4}$/u.test(one)) expect(told).toContain(one);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '*a',
    '[a',
    '!a.b|',
    '{code:x}',
    '{{a',
    '|a',
    '-a ',
    '_a',
    '{status:',
    '~a',
    '{quote}',
    '\\',
    '??a',
    '^a',
  ])('many of %j take little time', (sign) => {
    const started = performance.now();
    toText(sign.repeat(textLengthMax / sign.length));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
