// The post-mortems below a folder. Effects: reads folders.
import * as files from 'node:fs';
import { join } from 'node:path';
import { systemErrorReason } from '../../domain/system-error.ts';
import { isPostMortemName } from './read-post-mortem.ts';

/** More than any organisation has written; a folder of more is the wrong one. */
const filesMax = 20_000;
const depthMax = 20;

/**
 * Paths from the folder, with `/`, sorted; hidden files and folders, node_modules and links are left out.
 *
 * A link may lead out of the folder, or back to its top.
 * @throws the error of the system call that failed for the folder itself
 */
export function listPostMortems(directory: string): {
  readonly paths: readonly string[];
  readonly problems: readonly string[];
  /** What was left out on purpose. */
  readonly notes: readonly string[];
} {
  const paths: string[] = [];
  const notes: string[] = [];
  const problems: string[] = [];
  const visit = (folder: string, depth: number): void => {
    for (const entry of files.readdirSync(join(directory, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) {
        if (depth >= depthMax) problems.push(`${path}: it lies deeper than ${depthMax} folders`);
        else tryVisit(path, depth + 1);
      } else if (isPostMortemName(entry.name)) {
        if (entry.isSymbolicLink()) notes.push(`${path}: it is a symbolic link, which is not followed.`);
        else if (paths.length < filesMax && entry.isFile()) paths.push(path);
        else if (entry.isFile() && paths.length === filesMax) {
          problems.push(`${path}: only the first ${filesMax} files of a folder are read`);
          paths.push(path);
        }
      }
    }
  };
  const tryVisit = (path: string, depth: number): void => {
    try {
      visit(path, depth);
    } catch (cause) {
      problems.push(`${path}: ${systemErrorReason(cause)}`);
    }
  };
  visit('', 0);
  return { paths: paths.slice(0, filesMax).sort(), problems, notes };
}
