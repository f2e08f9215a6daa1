// How texts become terms: identifiers, English, Korean, concepts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createPhraseBook } from '../../../../../src/core/incidents/search/phrase-book.ts';
import { readWords } from '../../../../../src/core/incidents/search/read-words.ts';
import { askedWords, countTerms } from '../../../../../src/core/incidents/search/terms-of.ts';
import { textVersion } from '../../../../../src/core/incidents/search/text-version.ts';

const book = createPhraseBook({});
const terms = (text: string): readonly string[] => [...countTerms(text, book).keys()];

describe('words', () => {
  test.each([
    ['notAfter', 'notafter'],
    ['not-after', 'notafter'],
    ['not_after', 'notafter'],
    ['VACUUM FULL', 'vacuum'],
    ['k8s', 'k8s'],
    ['1.24', '1.24'],
    ['migrations', 'migrat'],
    ['ＣＥＲＴ', 'cert'],
    ['인증서가', '인증서'],
    ['만료되었다', '만료'],
    ['TLS인증서', '인증서'],
  ])('%s has the term %s', (text, term) => {
    expect(readWords(text).map((word) => word.term)).toContain(term);
  });

  test('a Korean word that is only a particle long stays whole', () => {
    expect(readWords('키를').map(({ term }) => term)).toEqual(['키를']);
  });

  test('what stands in a text is kept for people', () => {
    expect(readWords('Certificates expired')[0]).toMatchObject({ surface: 'Certificates', term: 'certif' });
  });
});

describe('concepts', () => {
  test.each([
    ['A regular expression', '#regex'],
    ['regexp', '#regex'],
    ['정규식이 느리다', '#regex'],
    ['인증서가 만료되었다', '#certificate'],
    ['X.509', '#certificate'],
    ['커넥션 풀', '#connections'],
  ])('%s says %s', (text, concept) => {
    expect(terms(text)).toContain(concept);
  });

  test('words that only share a stem do not', () => {
    expect(terms('The box contained a pen')).not.toContain('#container');
    expect(terms('production')).not.toContain('#e-commerce');
  });

  test('a word of a concept that only hints at it is asked with less weight, and not kept', () => {
    const [, meaning] = askedWords('pattern', book);
    expect(meaning?.alternatives.find(({ term }) => term === '#regex')?.share).toBeLessThan(1);
    expect(terms('pattern')).not.toContain('#regex');
  });

  test('a config adds words of its own, in either language', () => {
    const extended = createPhraseBook({ 콰카: ['certificate'], zorp: ['인증서'] });
    expect([...countTerms('콰카', extended).keys()]).toEqual(
      expect.arrayContaining(['certif', '#certificate']),
    );
    expect([...countTerms('zorp', extended).keys()]).toEqual(
      expect.arrayContaining(['인증서', '#certificate']),
    );
  });
});

test('a replacement is no swap of memory', () => {
  expect(terms('비밀번호 교체')).not.toContain('#memory');
});

test('an index is of one version of the data: whoever changes a word raises textVersion', () => {
  const folder = new URL('../../../../../schemas/incidents/', import.meta.url);
  const hash = createHash('sha256');
  for (const file of ['concepts.json', 'glossary-ko-en.json'])
    hash.update(readFileSync(new URL(file, folder)));
  expect({ textVersion, sha256: hash.digest('hex') }).toEqual({
    textVersion: '2',
    sha256: '540890c4869fc255a4b0e9500dd143fdf8e2fc8152e2916324d02485a961df22',
  });
});
