// Who wrote the commits: authors, co-authors, bots. Pure.
import type { Author, Person } from '../../../domain/change.ts';
import { plainLine } from '../../text/plain-line.ts';

const coAuthorLine = /^[ \t]*Co-authored-by[ \t]*:[ \t]*([^<\n]{0,200})<([^<>\n]{1,200})>/gimu;
const hasCoAuthors = /co-authored-by/iu;

const botName =
  /\[bot\]$|(?:^|[-_.\s])(?:bot|ci)$|^(?:renovate|dependabot|greenkeeper|snyk|depfu|mergify|jenkins|github[- ]actions?|gitlab(?:[- ]ci)?|travis(?:[- ]ci)?|circle\s?ci|teamcity|semantic-release|release-please|scala[- ]steward|pyup|whitesource|mend|imgbot|allcontributors|weblate|crowdin|argocd|flux(?:cd)?|tekton|copilot|claude|cursor agent|devin-ai-integration)(?:[-_.].*|\s(?:bot|user|ci|account|service|automation).*)?$/iu;
const botEmail =
  /^noreply@anthropic\.com$|\[bot\]@|^(?:bot|renovate|dependabot|jenkins|ci|noreply\+bot|github-actions|semantic-release|support@dependabot)(?:[-+][^@]*)?@|@(?:renovatebot|dependabot|snyk|depfu|greenkeeper|mergify)\.[a-z]+$|_bot(?:_[0-9a-f]+)?@noreply\./iu;
const dependencyBotName =
  /renovate|dependabot|greenkeeper|snyk|depfu|scala[- ]steward|pyup|whitesource|mend(?:-|\b)/iu;

/** Names that machines give to anyone: equal names do not make one person of two. */
const anyone = new Set([
  '',
  'root',
  'admin',
  'administrator',
  'user',
  'unknown',
  'ubuntu',
  'ec2-user',
  'developer',
  'dev',
  'git',
  'your name',
  'nobody',
]);

/** Longest name and address that are looked at, in characters. */
const nameMax = 200;

const cut = (person: Person): Person => ({
  name: plainLine(person.name.slice(0, nameMax)),
  email: plainLine(person.email.slice(0, nameMax)),
});

/** Says whether a person is a program. */
export const isBot = (person: Person): boolean => {
  const { name, email } = cut(person);
  return botName.test(name) || botEmail.test(email);
};

/** Says whether a person is a program that updates dependencies. */
export const isDependencyBot = (person: Person): boolean =>
  (dependencyBotName.test(cut(person).name) || dependencyBotName.test(cut(person).email)) && isBot(person);

/** Without accents, spaces and points. */
const withoutMarks = (name: string): string =>
  /^[ -~]*$/.test(name) ? name.replace(/[ .]/g, '') : name.normalize('NFKD').replace(/[\p{M}\s.]/gu, '');

/** Two people are one when their keys meet: e-mail without GitHub's number, or name. */
const keysOf = (whole: Person): readonly string[] => {
  const person = cut(whole);
  const email = person.email.toLowerCase().replace(/^\d+\+(?=.*@users\.noreply\.github\.com$)/u, '');
  const written = person.name.toLowerCase();
  const name = anyone.has(written) ? '' : withoutMarks(written);
  return [...(email === '' ? [] : [`e:${email}`]), ...(name === '' ? [] : [`n:${name}`])];
};

/** Lists the people that `Co-authored-by` trailers name, without the author, each once. */
export const findCoAuthors = (commit: {
  readonly author: Person;
  readonly body: string;
}): readonly Person[] => {
  if (!hasCoAuthors.test(commit.body)) return [];
  const seen = new Set(keysOf(commit.author));
  const found: Person[] = [];
  for (const match of commit.body.matchAll(coAuthorLine)) {
    const person = { name: plainLine(match[1] ?? ''), email: plainLine(match[2] ?? '') };
    const keys = keysOf(person);
    if (keys.length === 0 || keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    found.push(person);
  }
  return found;
};

/** Follows who turned out to be whom; `join` gives the number of the person, once all have been joined. */
const createGroups = (): { readonly join: (person: Person) => number } => {
  const parents: number[] = [];
  const byKey = new Map<string, number>();
  const root = (index: number): number => {
    let at = index;
    for (let parent = parents[at]; parent !== undefined && parent !== at; parent = parents[at]) at = parent;
    return at;
  };
  const join = (person: Person): number => {
    const keys = keysOf(person);
    const known = keys.flatMap((key) => byKey.get(key) ?? []).map(root);
    const home = known.length === 0 ? parents.length : Math.min(...known);
    if (known.length === 0) parents.push(home);
    for (const index of known) parents[index] = home;
    for (const key of keys) byKey.set(key, home);
    return home;
  };
  return { join };
};

type Spelling = { readonly person: Person; readonly commits: number[] };

/** Every name and address as written, with the numbers of the commits that bear it. */
const collectSpellings = (
  commits: readonly { readonly author: Person; readonly coAuthors: readonly Person[] }[],
): readonly Spelling[] => {
  const spellings = new Map<string, Spelling>();
  for (const [index, commit] of commits.entries()) {
    for (const person of [commit.author, ...commit.coAuthors]) {
      const id = `${person.name}\n${person.email}`;
      const spelling = spellings.get(id) ?? { person, commits: [] };
      spelling.commits.push(index);
      spellings.set(id, spelling);
    }
  }
  return [...spellings.values()];
};

/** Lists authors and co-authors, most commits first; a person counts once a commit, under the name used most. */
export const listAuthors = (
  commits: readonly { readonly author: Person; readonly coAuthors: readonly Person[] }[],
): readonly Author[] => {
  const spellings = collectSpellings(commits);
  const groups = createGroups();
  for (const { person } of spellings) groups.join(person);
  const found = new Map<number, Spelling[]>();
  for (const spelling of spellings) {
    const index = groups.join(spelling.person);
    found.set(index, [...(found.get(index) ?? []), spelling]);
  }
  return [...found.values()]
    .map((group): Author => {
      const [most] = [...group].sort((one, other) => other.commits.length - one.commits.length);
      const person = most?.person ?? { name: '', email: '' };
      const counted = new Set(group.flatMap((spelling) => spelling.commits));
      return { ...cut(person), commits: counted.size, bot: isBot(person) };
    })
    .sort(
      (one, other) =>
        other.commits - one.commits || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0),
    );
};
