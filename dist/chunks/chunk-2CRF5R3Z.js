// src/domain/system-error.ts
var reasons = {
  EACCES: "permission denied",
  EDQUOT: "the disk quota is used up",
  EEXIST: "something else with that name is in the way",
  EFBIG: "the file would be too large",
  EISDIR: "a folder with that name is in the way",
  ELOOP: "too many symbolic links",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file, not a folder",
  EPERM: "permission denied",
  EROFS: "the file system is read-only"
};
function systemErrorCode(cause) {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : null;
}
function systemErrorReason(cause) {
  const known = reasons[systemErrorCode(cause) ?? ""];
  return known ?? (cause instanceof Error ? cause.message : String(cause));
}

export {
  systemErrorCode,
  systemErrorReason
};
