// Says what is left to do after the scaffold is written. Pure.

/** Where the workflow of the scaffold looks for the Action, from the repository's root. */
export const actionFolder = '.github/actions/lockkeeper';

/** Lines for a terminal; none when nothing is left. `source` is the folder of the Lockkeeper that runs. */
export function renderNextSteps(input: {
  readonly isConfigNew: boolean;
  readonly isActionMissing: boolean;
  readonly source: string;
}): readonly string[] {
  const from = ['action.yml', 'dist', 'schemas'].map((part) => quote(`${input.source}/${part}`));
  return [
    ...(input.isConfigNew
      ? [
          'Next: set time-zone, operators and calendar.country in lockkeeper.yml, then run `lockkeeper gate --window now`.',
        ]
      : []),
    ...(input.isActionMissing
      ? [
          `Next: the workflow uses ./${actionFolder}, which is not there. Copy Lockkeeper to it, in the root of the repository:`,
          `  mkdir -p ${actionFolder}`,
          `  cp -R ${from.join(' ')} ${actionFolder}/`,
          `  git add --force ${actionFolder} # many repositories ignore dist`,
          'Or write the address of your copy behind its `uses:`, as OWNER/REPOSITORY@COMMIT.',
        ]
      : []),
  ];
}

/** For a POSIX shell. */
const quote = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
