// Whether names that somebody typed are one person, and one that git knows. Pure.
import type { Person } from '../../domain/change.ts';

/** A name for comparing: case, a leading @ and outer spaces do not matter. */
export const personKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/^@+/, '').trim().toLowerCase();

/**
 * true when `name` is the person's name, e-mail, the part before its @, or the login in a GitHub no-reply address.
 *
 * It errs towards the same person: the two-person rule must not be passed by another spelling.
 */
export function isSamePerson(name: string, person: Person): boolean {
  const key = personKey(name);
  if (key === '') {
    return false;
  }
  const email = personKey(person.email);
  const local = email.split('@')[0] ?? '';
  const login = email.endsWith('@users.noreply.github.com') ? local.replace(/^\d+\+/, '') : local;
  return [personKey(person.name), email, local, login].includes(key);
}

/** true when two names that somebody typed are one person: by themselves, or because one of `known` goes by both. */
export function isOnePerson(names: readonly [string, string], known: readonly Person[] = []): boolean {
  const [one, other] = names;
  return (
    personKey(one) === personKey(other) ||
    isSamePerson(one, { name: other, email: other }) ||
    isSamePerson(other, { name: one, email: one }) ||
    known.some((person) => isSamePerson(one, person) && isSamePerson(other, person))
  );
}
