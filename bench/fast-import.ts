// Writes a git repository commit by commit through `git fast-import`. Effects: starts git, writes the repository.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runProgram } from './run-process.ts';

export type Signature = { readonly name: string; readonly email: string };

export type NewCommit = {
  readonly author: Signature;
  /** Seconds since 1970. */
  readonly time: number;
  readonly message: string;
  /** Path → text; null: the file goes. */
  readonly files: ReadonlyMap<string, string | null>;
  /** Marks of the parents, the first one first; none: the first commit. */
  readonly parents: readonly number[];
};

export type Importer = {
  /** Adds a commit; returns its mark. */
  readonly commit: (commit: NewCommit) => Promise<number>;
  /** Lets a ref point to a commit. */
  readonly point: (ref: string, mark: number) => Promise<void>;
  /** Waits until all is written. */
  readonly finish: () => Promise<void>;
};

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
const person = ({ name, email }: Signature, time: number) => `${name} <${email}> ${time} +0900\n`;

/** Makes an empty repository in `directory`, whose HEAD is the branch main. */
export async function openImporter(directory: string): Promise<Importer> {
  await runProgram('git', ['init', '--quiet', '--bare', '--initial-branch=main', directory]);
  const child = spawn('git', ['-C', directory, 'fast-import', '--quiet', '--done'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'close');
  const write = async (text: string) => {
    if (!child.stdin.write(text)) await once(child.stdin, 'drain');
  };
  let mark = 0;
  return {
    commit: async ({ author, time, message, files, parents: [first, ...others] }) => {
      mark += 1;
      const lines = [
        `commit refs/heads/main\nmark :${mark}\n`,
        `author ${person(author, time)}committer ${person(author, time)}`,
        data(message),
        ...(first === undefined ? [] : [`from :${first}\n`]),
        ...others.map((parent) => `merge :${parent}\n`),
      ];
      for (const [path, text] of files) {
        lines.push(text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`);
      }
      await write(`${lines.join('')}\n`);
      return mark;
    },
    point: (ref, to) => write(`reset ${ref}\nfrom :${to}\n\n`),
    finish: async () => {
      child.stdin.end('done\n');
      const [exitCode] = await ended;
      if (exitCode !== 0) throw new Error(`git fast-import ended with ${exitCode}`);
    },
  };
}
