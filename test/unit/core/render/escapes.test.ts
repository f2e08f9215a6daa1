// Escapes: hostile text stays text in every place that it is printed in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../../src/core/render/escape-markdown.ts';
import { escapeTerminal } from '../../../../src/core/render/escape-terminal.ts';
import { escapeXmlAttribute, escapeXmlText } from '../../../../src/core/render/escape-xml.ts';

/** Text that is made of what attacks are made of, and of any characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\u2028',
        '\t',
        ' ',
        '::error::',
        ':',
        '##[error]',
        '<script>',
        '-->',
        ']]>',
        '|',
        '\\',
        '`',
        '*',
        '_',
        '[x](javascript:y)',
        '![i](u)',
        '@team',
        '#12',
        'GH-7',
        'https://evil.example',
        'www.evil.example',
        '&lt;',
        '&#64;',
        '\u001b[31m',
        '\u202e',
        '\u2066',
        '\u200b',
        '\u0000',
        '\ud800',
        '\ufffe',
        '"',
        "'",
        '%0A',
        '한글',
        '👩‍🚀',
        '1. ',
        '- ',
        '# ',
        '$x$',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const oddBackslashesBefore = '(?<!\\\\)(?:\\\\\\\\)*';
const bare = (characters: string) => new RegExp(`${oddBackslashesBefore}[${characters}]`);
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe('Markdown', () => {
  test.each([
    ['status_history and __init__', 'status_history and \\_\\_init\\_\\_'],
    ['fix | in `code` *now*', 'fix \\| in \\`code\\` \\*now\\*'],
    ['[click](https://evil.example)', '\\[click\\](https\\://evil.example)'],
    ['![pixel](//evil.example/p.gif)', '!\\[pixel\\](//evil.example/p.gif)'],
    ['<img src=x onerror=y>', '&lt;img src=x onerror=y>'],
    ['List<String> & Q&A &amp;', 'List&lt;String> & Q&A &amp;amp;'],
    ['thanks @team/core, mail ada@example.com', 'thanks @\u200bteam/core, mail ada@example.com'],
    ['see #12, org/repo#7 and GH-3', 'see #\u200b12, org/repo#\u200b7 and GH-\u200b3'],
    ['see www.evil.example', 'see www\\.evil.example'],
    ['- item', '\\- item'],
    ['# heading', '\\# heading'],
    ['> quote', '\\> quote'],
    ['1. one', '1\\. one'],
    ['one\n\n## two\r\nthree', 'one ## two three'],
    ['a\u202egnp.exe\u200b b\u001b[31m', 'agnp.exe b\\[31m'],
    ['결제 모듈 수정 (PAY-7)', '결제 모듈 수정 (PAY-7)'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test('nothing formats, links, notifies, or opens HTML, and it is one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(control);
        expect(escaped).not.toMatch(/</);
        expect(escaped).not.toMatch(bare('|`*~\\[\\]$'));
        expect(escaped).not.toMatch(/(?<!\w)@[a-z0-9]/i);
        expect(escaped).not.toMatch(/#\d|(?<!\\):\/\//);
        expect(escaped).not.toMatch(/^(?:[#>+=-]|\d+[.)])/);
        expect(escaped).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('XML', () => {
  test('drops what XML cannot hold and keeps the rest', () => {
    expect(escapeXmlText('a\u0000b\u001b[c]]>\ud800d\ufffe\n"é한👍"')).toBe('ab[c]]&gt;d\n"é한👍"');
    expect(escapeXmlAttribute('a\n"b"\t<')).toBe('a&#10;&quot;b&quot;&#9;&lt;');
  });

  test('has no markup and no invalid character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeXmlText(text)).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|#13);)/);
        expect(escapeXmlAttribute(text)).not.toMatch(/[<>"'\t\n\r]/);
        expect(escapeXmlText(text)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(escapeXmlText(text)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('terminal', () => {
  test.each([
    ['fix\n::error::owned', 'fix : :error::owned'],
    [':::warning::x', ': : :warning::x'],
    ['Foo::bar stays', 'Foo::bar stays'],
    ['a ##[group]b', 'a # #[group]b'],
    ['\u001b]0;title\u0007\u001b[2Jgone', ']0;title[2Jgone'],
  ])('%j', (text, expected) => {
    expect(escapeTerminal(text)).toBe(expected);
  });

  test('however it is wrapped at spaces, no line is a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeTerminal(text);
        expect(escaped).not.toMatch(control);
        for (const word of escaped.split(/\s/)) expect(word).not.toMatch(/^::|##\[/);
      }),
      { numRuns: 500 },
    );
  });
});
