// Reads the text of a CODEOWNERS file. Pure.
import type { CodeOwners, CodeOwnersProblem, CodeOwnersRule } from '../../../domain/code-owners.ts';

const loginForm = /^@[A-Za-z0-9_-]+$/u;
const teamForm = /^@[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+$/u;
const emailForm = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u;

/** What an owner is: somebody's login, a team, or an e-mail address; null: none of them. */
export function ownerKind(owner: string): 'login' | 'team' | 'email' | null {
  if (loginForm.test(owner)) return 'login';
  if (teamForm.test(owner)) return 'team';
  return emailForm.test(owner) ? 'email' : null;
}

/**
 * Rules in the order of the file; a line with a mistake is left out and told, as GitHub does.
 *
 * A comment is a line that begins with #, or what follows a # behind the pattern.
 */
export function parseCodeOwners(text: string): Pick<CodeOwners, 'rules' | 'problems'> {
  const rules: CodeOwnersRule[] = [];
  const problems: CodeOwnersProblem[] = [];
  for (const [index, written] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .entries()) {
    const read = readLine(written.trim());
    if (read === null) continue;
    if ('pattern' in read) rules.push({ ...read, line: index + 1 });
    else problems.push({ ...read, line: index + 1 });
  }
  return { rules, problems };
}

type Line = Omit<CodeOwnersRule, 'line'> | Omit<CodeOwnersProblem, 'line'>;

function readLine(line: string): Line | null {
  if (line === '' || line.startsWith('#')) return null;
  // A space in a pattern has a backslash before it.
  const [pattern = ''] = /^(?:\\.|[^\s\\])+\\?/u.exec(line) ?? [];
  const mistake = findMistake(pattern);
  if (mistake !== null) return { kind: mistake, text: shorten(pattern) };
  const [said = ''] = line.slice(pattern.length).split('#');
  const owners = said.split(/\s+/u).filter((owner) => owner !== '');
  const stranger = owners.find((owner) => ownerKind(owner) === null);
  return stranger === undefined ? { pattern, owners } : { kind: 'owner', text: shorten(stranger) };
}

function findMistake(pattern: string): CodeOwnersProblem['kind'] | null {
  if (pattern.startsWith('!')) return 'negation';
  if (pattern.startsWith('\\#')) return 'escaped-hash';
  if (/(?:^|[^\\])(?:\\\\)*\\$/u.test(pattern)) return 'escape';
  return pattern.includes('***') ? 'asterisks' : null;
}

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
