import {
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  require_picomatch
} from "./chunk-2AJRLDHE.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/adapters/files/report-files.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
var defaultLimits = {
  filesMax: 1e4,
  // Taking XML apart takes about a second for 4 MB, more on a busy machine.
  sizeBytesMax: 2e7,
  totalBytesMax: 1e8,
  entriesMax: 5e5
};
async function readReports({ directory, globs }, limits = defaultLimits) {
  const problems = [];
  const paths = await findPaths({ directory, globs, limits, problems });
  if (paths.length > limits.filesMax) {
    problems.push(`${paths.length} files match; only the first ${limits.filesMax} were read`);
  }
  const files = [];
  let left = limits.totalBytesMax;
  for (const path of paths.slice(0, limits.filesMax)) {
    const read = await readText(directory, path, { ...limits, left });
    if (typeof read === "string") problems.push(`${path}: ${read}`);
    else {
      left -= read.bytes;
      files.push({ path, text: read.text });
    }
  }
  return { files, problems };
}
async function findPaths({ directory, globs, limits, problems }) {
  const found = /* @__PURE__ */ new Set();
  let entriesLeft = limits.entriesMax;
  for (const given of globs) {
    const glob = given.replace(/^(?:\.\/)+/, "");
    if (glob === "" || /^(?:\/|\\|[A-Za-z]:)/.test(glob) || glob.split("/").includes("..")) {
      problems.push(`"${given}" names no place below the folder of the repository`);
      continue;
    }
    const { base } = import_picomatch.default.scan(glob);
    const isMatch = (0, import_picomatch.default)(glob, { dot: true });
    const walk = await listBelow({ directory, start: base, entriesLeft, skips: skippedBy(glob) });
    entriesLeft -= walk.looked;
    problems.push(...walk.problems);
    const matching = walk.paths.filter((path) => isMatch(path));
    if (matching.length === 0) problems.push(`nothing matches "${given}"`);
    for (const path of matching) found.add(path);
  }
  return [...found].sort();
}
var skippedBy = (glob) => new Set([".git", "node_modules"].filter((name) => !glob.split("/").includes(name)));
async function listBelow(input) {
  const { directory, start, entriesLeft, skips } = input;
  const paths = [];
  const problems = [];
  const folders = [start];
  let looked = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    try {
      if (folder === start && !await isFolder(directory, folder)) {
        paths.push(folder);
        continue;
      }
      for (const entry of await readdir(join(directory, folder), { withFileTypes: true })) {
        looked += 1;
        if (looked > entriesLeft)
          return {
            paths,
            looked,
            problems: [...problems, "the folder holds too many files to look at: name a narrower glob"]
          };
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!skips.has(entry.name)) folders.push(path);
        } else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
      }
    } catch (error) {
      if (folder !== start) problems.push(`${folder}: ${systemErrorReason(error)}`);
    }
  }
  return { paths, looked, problems };
}
async function isFolder(directory, path) {
  const [root, target] = await Promise.all([realpath(directory), realpath(join(directory, path))]);
  if (target !== root && !target.startsWith(root + sep))
    throw new RangeError("it lies outside of the folder");
  return (await stat(target)).isDirectory();
}
async function readText(directory, path, limits) {
  try {
    const [root, target] = await Promise.all([realpath(directory), realpath(join(directory, path))]);
    if (!target.startsWith(root + sep)) return "it is a link that leads out of the folder";
    const status = await stat(target);
    if (!status.isFile()) return "it is no file";
    if (status.size > limits.sizeBytesMax) return `it is larger than ${inMegabytes(limits.sizeBytesMax)}`;
    if (status.size > limits.left) {
      return `all reports together are larger than ${inMegabytes(limits.totalBytesMax)}`;
    }
    const bytes = await readFile(target);
    const text = decode(bytes);
    return text === null ? "it is not in the encoding that it says (UTF-8 where it says none)" : { text, bytes: bytes.length };
  } catch (error) {
    return systemErrorReason(error);
  }
}
var inMegabytes = (bytes) => `${Math.round(bytes / 1e5) / 10} MB`;
function decode(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(
    start
  )?.[1];
  const marked = start.startsWith("ÿþ") ? "utf-16le" : start.startsWith("þÿ") ? "utf-16be" : null;
  try {
    return new TextDecoder(marked ?? declared ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
export {
  readReports
};
