// The files of this program, for a repository that keeps a copy of it. Effects: reads and copies files.
import { randomUUID } from 'node:crypto';
import { cp, lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ProgramCopy, ProgramFiles } from '../../init-ports.ts';
import { unwritable } from './unwritable.ts';

/** What the Action and the command line need to run. */
const parts = ['action.yml', 'dist', 'schemas'] as const;

/** What `init` writes for Argo CD, so that a copy can do what the original can. */
const argocdPart = 'argocd';

/** `folder` holds them, when this program was not installed in some other way. */
export function createProgramFiles({ folder }: { readonly folder: string }): ProgramFiles {
  return {
    measure: async () => {
      const sizes = await Promise.all(parts.map((part) => measure(join(folder, part))));
      let sum: ProgramCopy = { files: 0, bytes: 0 };
      for (const size of sizes) {
        if (size === null) return null;
        sum = { files: sum.files + size.files, bytes: sum.bytes + size.bytes };
      }
      return sum;
    },
    readTexts: async (name) => {
      try {
        const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: false });
        const texts = new Map<string, string>();
        for (const entry of entries.toSorted()) {
          const path = join(folder, name, entry);
          if ((await lstat(path)).isFile())
            texts.set(entry.replaceAll('\\', '/'), await readFile(path, 'utf8'));
        }
        return texts;
      } catch {
        return null;
      }
    },
    copyTo: async (target) => {
      // Aside first, so that a copy that breaks off is never taken for a whole one.
      const aside = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
      try {
        await mkdir(aside, { recursive: true });
        for (const part of parts) {
          await cp(join(folder, part), join(aside, part), { recursive: true, errorOnExist: true });
        }
        if ((await measure(join(folder, argocdPart))) !== null) {
          await cp(join(folder, argocdPart), join(aside, argocdPart), { recursive: true });
        }
        await rename(aside, target);
      } catch (cause) {
        await rm(aside, { recursive: true, force: true }).catch(() => undefined);
        throw unwritable(target, cause);
      }
    },
  };
}

/** Null: it is not there. */
async function measure(path: string): Promise<ProgramCopy | null> {
  try {
    const facts = await lstat(path);
    if (facts.isFile()) return { files: 1, bytes: facts.size };
    const entries = await readdir(path, { recursive: true });
    const files = await Promise.all(entries.map((entry) => lstat(join(path, entry))));
    const sizes = files.filter((file) => file.isFile()).map(({ size }) => size);
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } catch {
    return null;
  }
}
