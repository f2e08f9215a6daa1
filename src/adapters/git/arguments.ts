// The arguments of git log and git diff, such that no config changes what they print. Pure.
import type { PathFilter } from '../../ports.ts';

/** Settings that have no flag of their own. */
const neutralConfig: readonly string[] = [
  'core.attributesFile=/dev/null',
  'core.bigFileThreshold=512m',
  'log.follow=false',
  'log.showRoot=true',
].flatMap((setting) => ['-c', setting]);

/** For every kind of diff. `-O/dev/null` is how git takes an order file back; whole object names spare the search for unique short ones. */
const neutralDiff: readonly string[] = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=none',
  '--no-abbrev',
  '-O/dev/null',
];

/**
 * For diffs with text; the rename limit is git's own default since 2.34.
 *
 * Nothing reads the headers of patches, so their prefixes and quoting may be as they like.
 */
const neutralPatch: readonly string[] = [
  '--submodule=short',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--inter-hunk-context=0',
  '--find-renames=50%',
  '-l1000',
];

/** Nine fields, each ended by NUL: what core/change/git/parse-log.ts reads. Names are not mapped: a mailmap differs by checkout. */
const logFormat = ['%H', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B']
  .map((field) => `${field}%x00`)
  .join('');

/** Merges are told without a diff; renames count as D and A. */
export function logArguments(input: {
  readonly include: string;
  readonly exclude: string;
  readonly filter: PathFilter;
  readonly withPaths: boolean;
  readonly countMax?: number;
}): readonly string[] {
  return [
    ...neutralConfig,
    'log',
    '-z',
    ...neutralDiff,
    '--no-show-signature',
    '--no-diff-merges',
    '--encoding=UTF-8',
    `--format=${logFormat}`,
    ...(input.withPaths ? ['--raw', '--no-renames'] : ['--no-patch']),
    ...(input.countMax === undefined ? [] : [`--max-count=${input.countMax}`]),
    '--end-of-options',
    input.include,
    `^${input.exclude}`,
    '--',
    ...pathspecs(input.filter),
  ];
}

/** The raw entries, the counts, the patches without context. */
export function diffArguments(input: {
  readonly baseSha: string;
  readonly headSha: string;
  readonly filter: PathFilter;
}): readonly string[] {
  return [
    ...neutralConfig,
    'diff',
    '-z',
    ...neutralDiff,
    ...neutralPatch,
    '--raw',
    '--numstat',
    '--patch',
    '--unified=0',
    '--end-of-options',
    input.baseSha,
    input.headSha,
    '--',
    ...pathspecs(input.filter),
  ];
}

/** The words before the glob keep whatever is in it from being read as magic. */
function pathspecs(filter: PathFilter): readonly string[] {
  if (filter.exclude.length === 0) return filter.paths.map((glob) => `:(glob,top)${glob}`);
  const included = filter.paths.length === 0 ? ['**'] : filter.paths;
  return [
    ...included.map((glob) => `:(glob,top)${glob}`),
    ...filter.exclude.map((glob) => `:(exclude,glob,top)${glob}`),
  ];
}
