// The environment that git runs in. Pure.

export type Environment = { readonly [name: string]: string | undefined };

/** They would point git at another repository than the one that was named, or change what it prints. */
const removed: readonly string[] = [
  'GIT_COMMON_DIR',
  'GIT_DIFF_OPTS',
  'GIT_DIR',
  'GIT_GLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_INDEX_FILE',
  'GIT_LITERAL_PATHSPECS',
  'GIT_NAMESPACE',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
];

/** Never ask for a password, never take a lock for a mere refresh, no attributes of the machine, English. */
const added: Environment = {
  // biome-ignore-start lint/style/useNamingConvention: names that git and the system define
  GCM_INTERACTIVE: 'never',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  // biome-ignore-end lint/style/useNamingConvention: names that git and the system define
};

export function gitEnvironment(environment: Environment): Environment {
  const kept = Object.entries(environment).filter(([name]) => !removed.includes(name));
  return { ...Object.fromEntries(kept), ...added };
}
