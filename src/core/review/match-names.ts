// Matches names of checks, logins and the like against lists in which * and ? are wild. Pure.

/** * stands for any text, ? for one character; all else for itself, slashes and brackets too: names are no paths. */
export function createNameMatcher(globs: readonly string[]): (name: string) => boolean {
  const plain = new Set(globs);
  const wild = globs.filter((glob) => /[*?]/u.test(glob)).map(toExpression);
  return (name) => plain.has(name) || wild.some((expression) => expression.test(name));
}

function toExpression(glob: string): RegExp {
  const parts = [...glob.replace(/\*+/gu, '*')].map((character) => {
    if (character === '*') return '.*';
    return character === '?' ? '.' : character.replace(/[\\^$.|+()[\]{}/]/gu, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'su');
}
