// Checks names, opening lines, lengths, docstrings and marks of every source file. Effects: reads the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listUndocumentedExports } from './list-undocumented-exports.ts';

type SourceFile = { readonly path: string; readonly text: string };
type Check = (file: SourceFile) => readonly string[];

const sourceFolders = ['src', 'test', 'bench', 'scripts', '.ci'];
const linesMax = 300;

const isGenerated = (path: string) => path.startsWith('src/domain/generated/');
/** Recorded inputs and expected outputs keep the names and texts that they came with. */
const isData = (path: string) => /^test\/(?:fixtures|golden)\//.test(path) && !path.endsWith('.test.ts');

function listFiles(root: string): SourceFile[] {
  return sourceFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.(?:[cm]?[jt]s)$/.test(path) && !isGenerated(path) && !isData(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const checkName: Check = ({ path }) => {
  const problems: string[] = [];
  const catchAll = /(?:^|\/)(utils?|helpers?|common|shared|misc|index)(?:\.[^/]*)?(?=\/|$)/.exec(path);
  if (catchAll !== null) problems.push(`"${catchAll[1]}" says nothing: name it for what it holds`);
  const isKebab = path
    .split('/')
    .every((part) => /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/.test(part));
  if (!isKebab) problems.push('the name is not kebab-case');
  return problems;
};

const checkOpening: Check = ({ path, text }) => {
  const [first = '', second = ''] = text.split('\n', 2);
  const opening = first.startsWith('#!') ? second : first;
  if (!opening.startsWith('// ')) return ['the first line does not say what the file is'];
  const isPure = opening.includes('Pure.');
  if (path.startsWith('src/') && !isPure && !opening.includes('Effects: ')) {
    return ['the first line does not say "Pure." or "Effects: …"'];
  }
  return /^src\/(?:core|domain)\//.test(path) && !isPure ? ['everything in core and domain is pure'] : [];
};

const checkLength: Check = ({ path, text }) => {
  const lines = text.split('\n').length - 1;
  return path.startsWith('src/') && lines > linesMax ? [`${lines} lines: more than ${linesMax}`] : [];
};

/** What Biome's restricted globals cannot see: members of globals that are allowed otherwise. */
const checkPurity: Check = ({ path, text }) => {
  if (!/^src\/(?:core|domain)\//.test(path)) return [];
  return [...text.matchAll(/\b(?:Math\.random|Temporal\.Now|import\.meta)\b/g)].map(
    ([found]) => `${found} is not pure`,
  );
};

const checkMarks: Check = ({ path, text }) => {
  const patterns: RegExp[] = [];
  if (path.startsWith('src/'))
    patterns.push(/\b(?:TO[D]O|FIX[M]E|X[X]X|HAC[K]|not implemente[d]|placeholde[r]|for no[w])\b/gi);
  if (path.startsWith('test/'))
    patterns.push(/\b(?:it|test|describe|suite|bench)\.(?:skip|todo|only|skipIf|runIf)\b/g);
  patterns.push(/\b(?:c8|v8|istanbul) ignore\b/g);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([found]) => `"${found}" has no place here`),
  );
};

const checkDocstrings: Check = ({ path, text }) =>
  /^src\/(?:core\/|domain\/|(?:service-)?ports\.ts$|failure\.ts$)/.test(path)
    ? listUndocumentedExports(path, text).map((name) => `the export ${name} has no docstring`)
    : [];

/** Paths that a Markdown text names in backticks, folders of the repository alone. */
const pathPattern =
  /`((?:src|test|schemas|scripts|bench|dist|examples|jenkins|argocd|docs|\.ci|\.github)\/[^`\s]*)`/g;

function checkArchitectureText(root: string): string[] {
  const file = join(root, 'ARCHITECTURE.md');
  if (!existsSync(file)) return ['ARCHITECTURE.md: is not there'];
  const named = [...readFileSync(file, 'utf8').matchAll(pathPattern)].map(([, path = '']) => path);
  if (named.length === 0) return ['ARCHITECTURE.md: names no path of the repository'];
  // Of `src/core/review/rules/*.ts` the folder must be there.
  const missing = named.filter((path) => !existsSync(join(root, path.replace(/[^/]*\*.*$/, ''))));
  return missing.map((path) => `ARCHITECTURE.md: ${path} does not exist`);
}

export type TidyCheck = { readonly problems: readonly string[]; readonly seen: readonly string[] };

/** Looks at every source file of the repository at `root`; a problem is `path: what is wrong`. */
export function checkTidy(root: string): TidyCheck {
  const files = listFiles(root);
  const checks = [checkName, checkOpening, checkLength, checkPurity, checkMarks, checkDocstrings];
  const problems = files.flatMap((file) =>
    checks.flatMap((check) => check(file).map((problem) => `${file.path}: ${problem}`)),
  );
  return {
    problems: [...problems, ...checkArchitectureText(root)],
    seen: files.map(({ path }) => basename(path)),
  };
}
