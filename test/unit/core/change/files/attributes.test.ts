// Tests of attributes. test/contract/git holds the patterns against git check-attr. Effects: none.
import { describe, expect, it } from 'vitest';
import { listAttributesPaths, parseAttributes } from '../../../../../src/core/change/files/attributes.ts';

const nothing = { generated: null, vendored: null, diff: null };

describe('listAttributesPaths', () => {
  it('names the root and every folder above the paths, once', () => {
    expect(listAttributesPaths(['a/b/c.txt', 'a/d.txt', 'e.txt', 'a/b/f/g'])).toEqual([
      '.gitattributes',
      'a/b/.gitattributes',
      'a/.gitattributes',
      'a/b/f/.gitattributes',
    ]);
    expect(listAttributesPaths([])).toEqual(['.gitattributes']);
  });
});

describe('parseAttributes', () => {
  const of = (text: string, path: string) => parseAttributes([{ path: '.gitattributes', text }])(path);

  it.each([
    ['set', '*.ts linguist-generated', { generated: true }],
    ['set to true', '*.ts linguist-generated=true', { generated: true }],
    ['unset', '*.ts -linguist-generated', { generated: false }],
    ['set to false', '*.ts linguist-generated=false', { generated: false }],
    ['taken back', '*.ts linguist-vendored\na.ts !linguist-vendored', { vendored: null }],
    ['set among others', '*.ts text eol=lf -diff linguist-vendored', { diff: false, vendored: true }],
    ['set to a driver', '*.ts diff=typescript', { diff: true }],
    ['binary', '*.ts binary', { diff: false }],
    ['a macro', '[attr]built linguist-generated -diff\n*.ts built', { generated: true, diff: false }],
    ['not asked for', '*.ts text=auto', {}],
    ['in a comment', '# *.ts linguist-generated', {}],
    ['a negative pattern, which git forbids', '!*.ts linguist-generated', {}],
  ])('reads what is %s', (_, text, found) => {
    expect(of(text, 'src/a.ts')).toEqual({
      ...nothing,
      ...('generated' in found || 'vendored' in found || 'diff' in found ? found : {}),
    });
  });

  it('lets the last line of a file win, and the deeper file', () => {
    const lookup = parseAttributes([
      { path: 'src/gen/.gitattributes', text: 'kept.ts -linguist-generated' },
      { path: '.gitattributes', text: '* linguist-generated\n*.md -linguist-generated\r\n' },
      { path: 'src/.gitattributes', text: '/a.ts linguist-vendored' },
    ]);
    expect(lookup('src/gen/kept.ts').generated).toBe(false);
    expect(lookup('src/gen/a.ts')).toEqual({ ...nothing, generated: true });
    expect(lookup('src/a.ts').vendored).toBe(true);
    expect(lookup('README.md').generated).toBe(false);
  });

  it('takes macros from the root file only', () => {
    const lookup = parseAttributes([
      { path: 'src/.gitattributes', text: '[attr]built linguist-generated\n*.ts built' },
    ]);
    expect(lookup('src/a.ts').generated).toBeNull();
  });
});
