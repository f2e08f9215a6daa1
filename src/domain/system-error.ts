// What a failed system call says, in words. Pure.

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'something else with that name is in the way',
  EFBIG: 'the file would be too large',
  EISDIR: 'a folder with that name is in the way',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};

/** Returns the code of a failed system call, for example `ENOSPC`; null when it is another kind of error. */
export function systemErrorCode(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

/** Says in words why a system call failed. */
export function systemErrorReason(cause: unknown): string {
  const known = reasons[systemErrorCode(cause) ?? ''];
  return known ?? (cause instanceof Error ? cause.message : String(cause));
}
