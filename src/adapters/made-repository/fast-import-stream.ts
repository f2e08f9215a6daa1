// A made-up history → the stream that `git fast-import` reads. Pure.
import type { MadeCommit, MadeHistory } from '../../domain/made-history.ts';
import { invariant } from '../../failure.ts';

/** Renders all commits onto the branch main, with their tags. */
export function renderFastImport(history: MadeHistory): string {
  return `${history.commits.map((commit, index) => renderCommit(history, commit, index + 1)).join('')}done\n`;
}

function renderCommit(history: MadeHistory, commit: MadeCommit, mark: number): string {
  const person = history.people.find(({ id }) => id === commit.by);
  invariant(person !== undefined, `the made history has no person ${commit.by}`);
  const signature = `${person.name} <${person.email}> ${rawTime(commit.at)}\n`;
  return [
    `commit refs/heads/main\nmark :${mark}\n`,
    `author ${signature}committer ${signature}`,
    data(`${commit.message.join('\n')}\n`),
    ...(mark > 1 ? [`from :${mark - 1}\n`] : []),
    ...commit.files.map(({ path, lines }) => `M 100644 inline ${path}\n${data(`${lines.join('\n')}\n`)}`),
    ...commit.removed.map((path) => `D ${path}\n`),
    '\n',
    ...(commit.tag === null ? [] : [`reset refs/tags/${commit.tag}\nfrom :${mark}\n\n`]),
  ].join('');
}

const data = (text: string): string => `data ${new TextEncoder().encode(text).length}\n${text}\n`;

/** Seconds and offset, as git writes times. */
function rawTime(iso: string): string {
  const seconds = Date.parse(iso) / 1000;
  const offset = /[+-]\d{2}:\d{2}$/.exec(iso)?.[0].replace(':', '');
  invariant(Number.isInteger(seconds) && offset !== undefined, `the made history has no time ${iso}`);
  return `${seconds} ${offset}`;
}
