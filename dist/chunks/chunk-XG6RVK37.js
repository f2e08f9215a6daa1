import {
  isYamlMap,
  parseYamlDocuments,
  scalarText
} from "./chunk-VBZUKGL5.js";
import {
  formatImage,
  imageName,
  imageVersion,
  parseImageReference,
  shortImageName
} from "./chunk-OYRRAHAH.js";
import {
  applicationOf,
  createArgocd,
  createKept,
  createRegistry
} from "./chunk-35A4QI7B.js";
import {
  unknownPlace
} from "./chunk-SYPZYUSM.js";
import {
  readDiff
} from "./chunk-M62IQNMF.js";
import {
  createNameMatcher
} from "./chunk-BMNYDCJ4.js";
import {
  openModule
} from "./chunk-TWN2BWDJ.js";
import {
  prepareRun
} from "./chunk-6WNE25PF.js";
import {
  isOn,
  textOf
} from "./chunk-G4WCWXYP.js";
import {
  canonicalJson
} from "./chunk-FQRVSTDS.js";
import {
  isReadableOnTheWay
} from "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/prepare-sync.ts
import { resolve } from "node:path";
async function prepareSync(given, surroundings, options) {
  const { environment, credentials, workingDirectory, progress } = surroundings;
  const application = applicationOf(given, environment);
  const prepared = await prepareRun(given, surroundings, options);
  const services = {
    ...{ environment, credentials, settings: prepared.settings.argocd, warn: progress.warn },
    offline: isOn(given, "offline")
  };
  const kept = textOf(given, "kept-decisions");
  return {
    ...prepared,
    sync: {
      application,
      live: textOf(given, "live"),
      target: textOf(given, "target"),
      builtRevision: environment["ARGOCD_APP_REVISION"] || null,
      isRepositoryGiven: given.has("repo")
    },
    world: {
      ...prepared.world,
      argocd: createArgocd(services),
      registry: createRegistry(services),
      // What is judged as of another time holds for no other run.
      keptDecisions: createKept(kept === null || given.has("at") ? null : resolve(workingDirectory, kept))
    }
  };
}

// src/core/argocd/image-change.ts
function tellImagePair({ name, from, to }) {
  return `${name === null ? "an image" : shortImageName(name)} ${versionOf(from)} → ${versionOf(to)}`;
}
function versionOf(reference) {
  if (reference === null) return "(none)";
  const image = parseImageReference(reference);
  const version = image === null ? reference : imageVersion(image);
  return version.replace(/(@\w+:\w{12})\w+$/u, "$1…").replace(/^:/u, "") || "(no tag)";
}

// src/core/argocd/image-owner.ts
function findImageSource(name, images) {
  return images.find(({ image }) => {
    const matches = createNameMatcher([image]);
    return matches(name) || matches(shortImageName(name));
  }) ?? null;
}
var publicRegistries = /* @__PURE__ */ new Set([
  "cgr.dev",
  "docker.elastic.co",
  "docker.io",
  "ghcr.io",
  "k8s.gcr.io",
  "lscr.io",
  "mcr.microsoft.com",
  "nvcr.io",
  "public.ecr.aws",
  "quay.io",
  "registry.access.redhat.com",
  "registry.gitlab.com",
  "registry.k8s.io"
]);
function ownerOf(url) {
  if (/^https?:\/\//iu.test(url)) {
    if (!URL.canParse(url)) return null;
    const { host: host2, pathname } = new URL(url);
    const owner2 = /^\/([^/]+)\/./u.exec(pathname)?.[1];
    return owner2 === void 0 ? null : `${host2}/${owner2}`.toLowerCase();
  }
  const scp = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)\/?([^/\s]+)\/./u.exec(url);
  const schemed = /^(?:ssh|git):\/\/(?:[^@/\s]*@)?([^/:\s]+)(?::\d+)?\/([^/\s]+)\/./iu.exec(url);
  const [, host, owner] = scp ?? schemed ?? [];
  return host === void 0 || owner === void 0 ? null : `${host}/${owner}`.toLowerCase();
}
function isOwnRepository(url, owners) {
  const owner = ownerOf(url);
  return owner !== null && owners.has(owner);
}
function mayBeOwnImage(name, owners) {
  const image = parseImageReference(name);
  if (image === null || imageName(image) !== name) return true;
  if (!publicRegistries.has(image.registry)) return true;
  const account = image.repository.split("/")[0] ?? "";
  return [...owners].some((owner) => owner.slice(owner.indexOf("/") + 1) === account);
}

// src/core/argocd/join-modules.ts
function makeModule(known) {
  return { ...known, after: [], url: null, exclude: [], component: null, platforms: [] };
}
var moduleKey = ({ repository, clone, base, head, paths }) => JSON.stringify([repository, clone, base, head, [...paths].sort()]);
function joinModules(modules) {
  const joined = /* @__PURE__ */ new Map();
  for (const module of modules) {
    const key = moduleKey(module);
    const same = joined.get(key);
    const isOther = same !== void 0 && same.name !== module.name;
    joined.set(key, same === void 0 ? module : isOther ? { ...same, name: repositoryName(same) } : same);
  }
  const taken = /* @__PURE__ */ new Set();
  for (const [key, module] of joined) {
    let name = module.name;
    for (let number = 2; taken.has(name); number += 1) name = `${module.name}-${number}`;
    taken.add(name);
    joined.set(key, { ...module, name });
  }
  return joined;
}
function joinSources(sources) {
  const changed = sources.filter(({ hasChanged }) => hasChanged);
  const joined = /* @__PURE__ */ new Map();
  for (const { module } of changed.length > 0 ? changed : sources) {
    const key = moduleKey({ ...module, paths: [] });
    const same = joined.get(key) ?? module;
    const isAll = same.paths.length === 0 || module.paths.length === 0;
    const paths = isAll ? [] : [.../* @__PURE__ */ new Set([...same.paths, ...module.paths])];
    joined.set(key, { ...same, paths });
  }
  return [...joined.values()];
}
function repositoryName({ name, clone, repository }) {
  const address = (clone ?? repository ?? "").replace(/[/\\]+$/u, "").replace(/\/?\.git$/u, "");
  return /[^/\\:]+$/u.exec(address)?.[0] ?? name;
}

// src/core/argocd/compare-images.ts
function compareImages(live, target) {
  const before = new Map(live.map((use) => [use.slot, use]));
  const after = new Map(target.map((use) => [use.slot, use]));
  const pairs = [];
  for (const use of target) {
    const old = before.get(use.slot) ?? sameName(live, use, after);
    if (old?.reference === use.reference && old.name === use.name) continue;
    pairs.push({
      name: use.name ?? old?.name ?? null,
      from: old?.reference ?? null,
      to: use.reference,
      slot: use.slot
    });
  }
  const kept = new Set(target.map(({ name }) => name));
  for (const use of live) {
    if (after.has(use.slot) || kept.has(use.name)) continue;
    pairs.push({ name: use.name, from: use.reference, to: null, slot: use.slot });
  }
  return withoutRepeats(pairs);
}
function sameName(live, { name }, after) {
  if (name === null) return null;
  const same = live.filter((use) => use.name === name);
  return same.find(({ slot }) => !after.has(slot)) ?? same[0] ?? null;
}
function withoutRepeats(pairs) {
  const seen = /* @__PURE__ */ new Set();
  return pairs.filter(({ name, from, to }) => {
    const key = JSON.stringify([name, from, to]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// src/core/argocd/document-role.ts
var fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
var isKustomizationFile = (path) => /^(?:kustomization\.ya?ml|Kustomization)$/u.test(fileName(path));
var isChartFile = (path) => /^Chart\.ya?ml$/u.test(fileName(path));
var isYamlFile = (path) => /\.(?:ya?ml|json)$/iu.test(path) || isKustomizationFile(path);
function roleOf(path, document) {
  if (isKustomizationFile(path)) return "kustomization";
  if (isChartFile(path)) return "chart";
  if (!isYamlMap(document)) return "values";
  const { apiVersion, kind } = document;
  if (typeof apiVersion !== "string" || typeof kind !== "string") return "values";
  return apiVersion.startsWith("kustomize.config.k8s.io/") ? "kustomization" : "manifest";
}

// src/core/argocd/image-uses.ts
var dataKinds = /* @__PURE__ */ new Set(["ConfigMap", "Secret", "CustomResourceDefinition"]);
var isDataOnly = (manifest) => dataKinds.has(String(manifest["kind"]));
var depthMax = 60;
function listImageUses(files) {
  const parts = imageMapsIn(files);
  const surroundings = {
    names: new Map(parts.flatMap(({ pointer, value }) => named(pointer, nameInParts(value)))),
    versioned: new Set(parts.filter(({ value }) => hasVersion(value)).map(({ pointer }) => pointer)),
    appVersions: appVersionsOf(files)
  };
  const replaced = new Set(files.flatMap(replacedNames));
  return files.flatMap(
    ({ path, documents }) => documents.flatMap((document) => {
      const uses = imagesOf(document, path, surroundings);
      const isReplaced = ({ name }) => name !== null && replaced.has(name);
      return roleOf(path, document) === "manifest" ? uses.filter((use) => !isReplaced(use)) : uses;
    })
  );
}
function imagesOf(document, path, surroundings) {
  switch (roleOf(path, document)) {
    case "kustomization":
      return kustomizedImages(document, path);
    case "chart":
      return [];
    case "manifest":
      return manifestImages(document, path);
    case "values":
      return valuesImages(document, path, surroundings);
  }
}
function manifestImages(document, path) {
  if (!isYamlMap(document) || isDataOnly(document)) return [];
  const metadata = isYamlMap(document["metadata"]) ? document["metadata"] : {};
  const name = scalarText(metadata["name"]) ?? scalarText(metadata["generateName"]) ?? path;
  const owner = `${path}:${String(document["kind"])}/${scalarText(metadata["namespace"]) ?? ""}/${name}`;
  return walk(document, [], (key, value) => key === "image" && typeof value === "string").flatMap(
    ({ pointer, value }) => {
      const reference = String(value).trim();
      const image = parseImageReference(reference);
      return image === null ? [] : [{ slot: `${owner}:${pointer}`, name: imageName(image), reference }];
    }
  );
}
function kustomizedImages(document, path) {
  return kustomizedEntries(document).flatMap((entry) => {
    const of = scalarText(entry["name"]);
    const name = scalarText(entry["newName"]) ?? of;
    if (of === null || name === null) return [];
    const tag = scalarText(entry["newTag"]);
    const digest = scalarText(entry["digest"]);
    const isReplaced = tag !== null || digest !== null || entry["newName"] !== void 0;
    return isReplaced ? compose({ slot: `${path}:images/${of}`, name, tag, digest }) : [];
  });
}
function kustomizedEntries(document) {
  const images = isYamlMap(document) ? document["images"] : null;
  return Array.isArray(images) ? images.filter(isYamlMap) : [];
}
function replacedNames({ path, documents }) {
  return documents.filter((document) => roleOf(path, document) === "kustomization").flatMap(kustomizedEntries).flatMap((entry) => {
    const image = parseImageReference(scalarText(entry["name"]) ?? "");
    const version = scalarText(entry["newTag"]) ?? scalarText(entry["digest"]);
    return image === null || version === null ? [] : [imageName(image)];
  });
}
function isImageMap(key, value) {
  if (!isYamlMap(value)) return false;
  const has = (name) => Object.hasOwn(value, name);
  const hasVersion2 = has("tag") || has("digest");
  return /image$/iu.test(key) ? has("repository") || hasVersion2 : has("repository") && hasVersion2;
}
var isImageText = (key, value) => /image$/iu.test(key) && typeof value === "string" && /[/:@]/u.test(value) && parseImageReference(value) !== null;
function valuesImages(document, path, { names, versioned, appVersions }) {
  const isImage = (key, value) => isImageText(key, value) || isImageMap(key, value);
  return walk(document, [], isImage).flatMap(({ pointer, value }) => {
    const slot = `${path}:${pointer}`;
    if (!isYamlMap(value)) return compose({ slot, name: String(value), tag: null, digest: null });
    if (!hasVersion(value) && versioned.has(pointer)) return [];
    const name = nameInParts(value) ?? names.get(pointer) ?? null;
    const digest = scalarText(value["digest"]);
    const tag = scalarText(value["tag"]) ?? appVersionFor(path, appVersions);
    if (name !== null)
      return compose({ slot, name, tag: digest === null ? tag : scalarText(value["tag"]), digest });
    const version = [scalarText(value["tag"]), digest].filter((part) => part !== null).join("@");
    return version === "" ? [] : [{ slot, name: null, reference: version }];
  });
}
function nameInParts(value) {
  const repository = scalarText(value["repository"]);
  const registry = scalarText(value["registry"]);
  if (repository === null) return null;
  return registry === null ? repository : `${registry.replace(/\/+$/u, "")}/${repository}`;
}
function compose(input) {
  const { slot, name, tag, digest } = input;
  const reference = `${name}${tag === null ? "" : `:${tag}`}${digest === null ? "" : `@${digest}`}`;
  const image = parseImageReference(reference);
  if (image !== null) return [{ slot, name: imageName(image), reference }];
  const version = [tag, digest].filter((part) => part !== null).join("@");
  return version === "" ? [] : [{ slot, name: null, reference: version }];
}
var imageMapsIn = (files) => files.flatMap(
  ({ path, documents }) => documents.filter((document) => roleOf(path, document) === "values").flatMap((document) => walk(document, [], isImageMap)).flatMap(({ pointer, value }) => isYamlMap(value) ? [{ pointer, value }] : [])
);
var named = (pointer, name) => name === null ? [] : [[pointer, name]];
var hasVersion = (value) => scalarText(value["tag"]) !== null || scalarText(value["digest"]) !== null;
var folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
function appVersionsOf(files) {
  const charts = files.flatMap(
    ({ path, documents }) => documents.flatMap((document) => {
      const isChart = roleOf(path, document) === "chart" && isYamlMap(document);
      const version = isChart ? scalarText(document["appVersion"]) : null;
      return version === null ? [] : [[folderOf(path), version]];
    })
  );
  return new Map(charts);
}
function appVersionFor(path, versions) {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const version = versions.get(folder);
    if (version !== void 0) return version;
    if (folder === "") return null;
  }
}
function walk(node, parents, isWanted) {
  if (parents.length > depthMax) return [];
  if (Array.isArray(node)) {
    return node.flatMap((item, index) => {
      const name = isYamlMap(item) ? scalarText(item["name"]) : null;
      return walk(item, [...parents, name ?? String(index)], isWanted);
    });
  }
  if (!isYamlMap(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const path = [...parents, key];
    return isWanted(key, value) ? [{ pointer: path.join("/"), value }] : walk(value, path, isWanted);
  });
}

// src/core/argocd/image-only.ts
function isImageOnly(live, target) {
  const before = new Map(live.map((file) => [file.path, file]));
  return live.length === target.length && target.every((file) => {
    const old = before.get(file.path);
    return old !== void 0 && maskedText(old) === maskedText(file);
  });
}
var maskedText = ({ path, documents }) => canonicalJson(documents.map((document) => maskDocument(document, roleOf(path, document))));
function maskDocument(document, role) {
  if (!isYamlMap(document)) return document;
  switch (role) {
    case "chart":
      return { ...document, appVersion: null };
    case "kustomization":
      return { ...document, images: maskEntries(document["images"]) };
    case "manifest":
      if (isDataOnly(document)) return document;
      return mask(
        document,
        (key, value) => key === "image" && typeof value === "string" ? nameOf(value) : null
      );
    case "values":
      return mask(document, (key, value) => {
        if (isImageText(key, value)) return nameOf(value);
        return isImageMap(key, value) ? { ...value, tag: null, digest: null } : null;
      });
  }
}
var maskEntries = (images) => Array.isArray(images) ? images.map((entry) => isYamlMap(entry) ? { ...entry, newTag: null, digest: null } : entry) : images;
function nameOf(text) {
  const image = parseImageReference(text.trim());
  return image === null ? null : imageName(image);
}
function mask(node, replace) {
  if (Array.isArray(node)) return node.map((item) => mask(item, replace));
  if (!isYamlMap(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, replace(key, value) ?? mask(value, replace)])
  );
}
function isImageOnlyRender(live, target, pairs) {
  const masked = (documents, side) => {
    const versions = new Set(pairs.flatMap((pair) => versionOf2(pair[side])));
    return canonicalJson(
      documents.map((one) => canonicalJson(maskVersions(maskDocument(one, "manifest"), versions))).sort()
    );
  };
  return masked(live, "from") === masked(target, "to");
}
function versionOf2(reference) {
  const tag = reference === null ? null : parseImageReference(reference)?.tag ?? null;
  return tag === null ? [] : [tag, tag.replace(/^v/u, "")];
}
function maskVersions(node, versions, isTold = false) {
  if (Array.isArray(node)) return node.map((item) => maskVersions(item, versions));
  if (!isYamlMap(node)) return isTold && versions.has(scalarText(node) ?? "") ? null : node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      maskVersions(value, versions, isTold || key === "labels" || key === "annotations")
    ])
  );
}

// src/core/argocd/source-overrides.ts
var overridePrefix = "(application)/";
function overrideFiles(overrides, index) {
  const folder = `${overridePrefix}${index}`;
  const { documents } = parseYamlDocuments(overrides.values ?? "");
  return [
    { path: `${folder}/kustomization.yaml`, documents: [{ images: overrides.images.flatMap(readImage) }] },
    { path: `${folder}/values.yaml`, documents },
    { path: `${folder}/parameters.yaml`, documents: [readParameters(overrides)] }
  ];
}
function readImage(text) {
  const equals = text.indexOf("=");
  const rest = equals < 0 ? text : text.slice(equals + 1);
  const [, newName = "", newTag, digest] = /^([^@]*?)(?::([^:/@]+))?(?:@(.+))?$/u.exec(rest.trim()) ?? [];
  const name = equals < 0 ? newName : text.slice(0, equals).trim();
  if (name === "" || newName === "") return [];
  return [
    {
      name,
      ...newName === name ? {} : { newName },
      ...newTag === void 0 ? {} : { newTag },
      ...digest === void 0 ? {} : { digest }
    }
  ];
}
function readParameters({ parameters }) {
  const root = {};
  for (const { name, value } of parameters) {
    const keys = name.split(/(?<!\\)\./u).map((key) => key.replaceAll("\\.", "."));
    const last = keys.pop();
    if (last === void 0 || keys.some((key) => unsafe.has(key)) || unsafe.has(last)) continue;
    let node = root;
    for (const key of keys) {
      const inner = node[key];
      const next = isYamlMap(inner) ? inner : {};
      node[key] = next;
      node = next;
    }
    node[last] = value;
  }
  return root;
}
var unsafe = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);

// src/core/argocd/reached-paths.ts
var normalFolder = (path) => resolvePath("", path) ?? "";
var referringFiles = (files, folder) => files.filter((file) => folderOf2(file) === folder && (isKustomizationFile(file) || isChartFile(file)));
function namedPaths(document, { folder, files }) {
  const folders = foldersOf(files);
  const named3 = /* @__PURE__ */ new Set();
  const texts = textsOf(document, 0);
  const climbs = texts.some((text) => /^\.\.(?:\/\.\.)*\/?$/u.test(text));
  for (const text of texts) {
    for (const spelled of [text, text.slice(text.indexOf("=") + 1), text.replace(/^file:\/\//u, "")]) {
      const path = resolvePath(folder, spelled);
      if (path !== null) named3.add(path);
    }
  }
  const found = [...named3];
  return {
    // The root is no folder of the list; only steps upwards lead there.
    folders: found.filter((path) => path !== folder && (path === "" ? climbs : folders.has(path))),
    files: found.filter((path) => files.has(path))
  };
}
function pathsOf({ folders, files }) {
  if (folders.has("")) return [];
  const isInside = (path) => [...folders].some((folder) => path.startsWith(`${folder}/`));
  return [
    ...[...folders].filter((folder) => !isInside(folder)).map((folder) => `${escapeGlob(folder)}/**`),
    ...[...files].filter((file) => !isInside(file)).map(escapeGlob)
  ].sort();
}
var isReached = (file, { folders, files }) => files.has(file) || [...folders].some((folder) => folder === "" || file.startsWith(`${folder}/`));
var folderOf2 = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
function foldersOf(files) {
  const folders = /* @__PURE__ */ new Set();
  for (const file of files) {
    for (let folder = folderOf2(file); folder !== "" && !folders.has(folder); folder = folderOf2(folder))
      folders.add(folder);
  }
  return folders;
}
function resolvePath(folder, path) {
  if (path === "" || path.length > 500 || /[\n\0]|:\/\//u.test(path)) return null;
  const parts = path.startsWith("/") || folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}
function textsOf(node, depth) {
  if (typeof node === "string") return [node];
  if (depth > 20) return [];
  if (Array.isArray(node)) return node.flatMap((item) => textsOf(item, depth + 1));
  return isYamlMap(node) ? Object.values(node).flatMap((value) => textsOf(value, depth + 1)) : [];
}
var escapeGlob = (path) => path.replace(/[\\*?[\]{}()!+@]/gu, "\\$&");

// src/core/argocd/same-repository.ts
var isSameRepository = (left, right) => plain(left) === plain(right);
function plain(address) {
  const bare = address.trim().replace(/[?#].*$/su, "").replace(/\/+$/u, "").replace(/\.git$/iu, "");
  const scp = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/|\d+\/)\/?(.+)$/u.exec(bare);
  const schemed = /^[a-z+]+:\/\/(?:[^@/]*@)?(.*)$/iu.exec(bare);
  const path = schemed?.[1] ?? (scp === null ? bare : `${scp[1]}/${scp[2]}`);
  return path.replace(/^([^/:]+):(?:22|443)\//u, "$1/").toLowerCase();
}
function cloneAddressOf(source) {
  if (!/^https?:\/\//iu.test(source) || !URL.canParse(source) || isReadableOnTheWay(source)) return null;
  const { origin, pathname, username, password } = new URL(source);
  if (username !== "" || password !== "") return null;
  const path = pathname.replace(/\/(?:-\/)?(?:tree|blob|src|commit)\/.*$/u, "").replace(/\/+$/u, "");
  return path.split("/").length < 3 ? null : `${origin}${path}`;
}

// src/flows/argocd/open-source.ts
async function openSource({ repository: address }, { repository: folder, application }, { sourceControl, progress }) {
  if (folder !== null) {
    const opened = await sourceControl.openRepository(folder);
    const addresses = new Set(
      application.sources.filter(({ chart }) => chart === null).map(({ repository }) => repository)
    );
    const isTheOne = opened.url !== null && isSameRepository(opened.url, address);
    if (addresses.size === 1 || address === "" || isTheOne) return opened;
  }
  progress.step(`${application.name}: cloning its config repository`);
  return sourceControl.cloneRepository(address);
}

// src/flows/argocd/read-reached-paths.ts
var foldersMax = 500;
var sizeBytesMax = 1e6;
async function readReachedPaths(start, { sourceControl }) {
  const { source, repository, sha } = start;
  const list = await sourceControl.listFiles(repository, sha);
  const files = new Set(list);
  const reachedFiles = new Set(valueFilesOf(start).filter((path) => files.has(path)));
  const first = source.path === null && source.ref !== null ? [] : [normalFolder(source.path ?? "")];
  const folders = new Set(first);
  for (let frontier = first; frontier.length > 0; ) {
    const paths = frontier.flatMap((folder) => referringFiles(list, folder));
    const contents = await sourceControl.readFiles(repository, { sha, paths, sizeBytesMax });
    const next = /* @__PURE__ */ new Set();
    for (const [path, bytes] of contents) {
      const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
      for (const document of parseYamlDocuments(new TextDecoder().decode(bytes)).documents) {
        const named3 = namedPaths(document, { folder, files });
        for (const file of named3.files) reachedFiles.add(file);
        for (const one of named3.folders) if (!folders.has(one)) next.add(one);
      }
    }
    for (const folder of next) folders.add(folder);
    if (folders.size > foldersMax) return { folders: /* @__PURE__ */ new Set([""]), files: /* @__PURE__ */ new Set(), list };
    frontier = [...next];
  }
  return { folders, files: reachedFiles, list };
}
function valueFilesOf({ source, request }) {
  const own = named2(source).filter((file) => !file.startsWith("$"));
  const here = own.map((file) => normalFolder(file.startsWith("/") ? file : `${source.path ?? ""}/${file}`));
  const prefix = `$${source.ref ?? ""}/`;
  const asked = source.ref === null ? [] : request.application.sources.flatMap(named2);
  const lent = asked.filter((file) => file.startsWith(prefix)).map((file) => normalFolder(file.slice(prefix.length)));
  return [...here, ...lent];
}
var named2 = ({ liveOverrides, targetOverrides }) => [
  ...liveOverrides.valueFiles,
  ...targetOverrides.valueFiles
];

// src/flows/argocd/read-source-change.ts
var filesMax = 3e3;
var sizeBytesMax2 = 2e6;
async function readSourceChange(input, world) {
  const { source, request } = input;
  if (source.chart !== null) return chartChange(source);
  const repository = await openSource(source, request, world);
  const named3 = { name: repository.name, repository: repository.directory, clone: null };
  const { live, target } = source;
  const head = await world.sourceControl.resolveCommit(repository, target ?? "HEAD");
  if (live === null) {
    const paths2 = pathsOf(await readReachedPaths({ ...input, repository, sha: head }, world));
    return {
      change: null,
      module: makeModule({ ...named3, base: null, head, paths: paths2 }),
      hasChanged: true,
      isImageOnly: false,
      unread: [],
      problems: [
        `${repository.name}: Argo CD knows no successful sync of ${request.application.name}: what its images bring cannot be compared.`
      ]
    };
  }
  const base = await world.sourceControl.resolveCommit(repository, live);
  const [before, after] = await Promise.all([
    readReachedPaths({ ...input, repository, sha: base }, world),
    readReachedPaths({ ...input, repository, sha: head }, world)
  ]);
  const reached = union(before, after);
  if (reached.folders.size + reached.files.size === 0) return lendsNothing(repository);
  const paths = pathsOf(reached);
  const range = { base: live, baseSha: base, head: target ?? "HEAD", headSha: head, source: "flag" };
  const [changed, liveFiles, targetFiles] = await Promise.all([
    readDiff({ name: repository.name, repository, range, filter: { paths, exclude: [] } }, world),
    readDocuments({ repository, sha: base, reached, list: before.list }, world),
    readDocuments({ repository, sha: head, reached, list: after.list }, world)
  ]);
  const files = { live: liveFiles, target: targetFiles };
  return {
    change: { repository, live: liveFiles.files, target: targetFiles.files },
    module: makeModule({ ...named3, base, head, paths }),
    hasChanged: changed.length > 0,
    isImageOnly: !liveFiles.isCut && !targetFiles.isCut && areImagesOnly(changed, files),
    unread: changed.flatMap(({ path }) => targetFiles.unread.has(path) ? [path] : []),
    problems: targetFiles.isCut ? [`${repository.name}: only ${filesMax} of its files are read for images.`] : []
  };
}
var lendsNothing = (repository) => ({
  change: { repository, live: [], target: [] },
  module: null,
  hasChanged: false,
  isImageOnly: true,
  unread: [],
  problems: []
});
function chartChange({ chart, repository, live, target }) {
  const hasChanged = live !== target;
  return {
    change: null,
    module: null,
    hasChanged,
    isImageOnly: !hasChanged,
    unread: [],
    problems: hasChanged ? [
      `The chart ${chart ?? ""} of ${repository} changes from ${live ?? "(none)"} to ${target ?? "(unknown)"}: charts have no commits, so that only the images are followed which it changes.`
    ] : []
  };
}
async function readDocuments({
  repository,
  sha,
  reached,
  list
}, { sourceControl }) {
  const all = list.filter((path) => isYamlFile(path) && isReached(path, reached));
  const paths = all.slice(0, filesMax);
  const contents = await sourceControl.readFiles(repository, { sha, paths, sizeBytesMax: sizeBytesMax2 });
  const parsed = [...contents].map(([path, bytes]) => ({
    path,
    ...parseYamlDocuments(new TextDecoder().decode(bytes))
  }));
  const unread = paths.filter((path) => !contents.has(path));
  const broken = parsed.filter(({ problem }) => problem !== null).map(({ path }) => path);
  return {
    files: parsed.map(({ path, documents }) => ({ path, documents })),
    unread: /* @__PURE__ */ new Set([...unread, ...broken]),
    isCut: all.length > paths.length
  };
}
function areImagesOnly(changed, { live, target }) {
  const isPlain = ({ path, status, entry }) => status === "modified" && entry === "file" && isYamlFile(path) && !live.unread.has(path) && !target.unread.has(path);
  const paths = new Set(changed.map(({ path }) => path));
  const ofChanged = ({ files }) => files.filter(({ path }) => paths.has(path)).sort((a, b) => a.path < b.path ? -1 : 1);
  return changed.every(isPlain) && isImageOnly(ofChanged(live), ofChanged(target));
}
var union = (left, right) => ({
  folders: /* @__PURE__ */ new Set([...left.folders, ...right.folders]),
  files: /* @__PURE__ */ new Set([...left.files, ...right.files])
});

// src/flows/argocd/read-config-change.ts
async function readConfigChange(request, world) {
  const { application } = request;
  const sources = await Promise.all(
    application.sources.map((source, index) => readSourceChange({ source, index, request }, world))
  );
  const read = sources.flatMap(({ change }) => change ?? []);
  const rendered = await readRendered(request, world);
  const fromFiles = imagesInFiles(application, read);
  const pairs = rendered.manifests === null ? fromFiles : imagesRendered(rendered.manifests, fromFiles);
  const { manifests } = rendered;
  const overridden = overridesProblems(application);
  const unread = manifests === null ? unreadProblems(sources.flatMap((each) => each.unread)) : [];
  return {
    pairs,
    isImageOnly: read.length > 0 && overridden.length === 0 && sources.every(({ isImageOnly: isImageOnly2 }) => isImageOnly2) && sources.some(({ hasChanged }) => hasChanged) && (manifests === null || isImageOnlyRender(manifests.live, manifests.target, pairs)),
    modules: joinSources(
      sources.flatMap(({ module, hasChanged }) => module === null ? [] : [{ module, hasChanged }])
    ),
    urls: read.flatMap(({ repository }) => repository.url ?? []),
    problems: [
      ...sources.flatMap(({ problems }) => problems),
      ...overridden,
      ...unread,
      ...rendered.problems
    ]
  };
}
function imagesInFiles({ sources }, read) {
  const filesAt = (side) => [
    ...read.flatMap((change) => change[side]),
    ...sources.flatMap((source, index) => overrideFiles(source[`${side}Overrides`], index))
  ];
  return compareImages(listImageUses(filesAt("live")), listImageUses(filesAt("target")));
}
var unreadProblems = (paths) => paths.length === 0 ? [] : [
  `No YAML, as templates are, but changed: ${paths.slice(0, 3).join(", ")}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""}. Images in them are not followed: let Argo CD be asked, or read them by hand.`
];
function overridesProblems({ name, sources }) {
  const hasMore = ({ live, liveOverrides, targetOverrides }, index) => live !== null && !(isImageOnly(overrideFiles(liveOverrides, index), overrideFiles(targetOverrides, index)) && liveOverrides.valueFiles.join("\n") === targetOverrides.valueFiles.join("\n"));
  return sources.some(hasMore) ? [
    `${name}: the application itself says other values or images than at the last sync. They have no commit: only the versions of images in them are followed; read the rest by hand.`
  ] : [];
}
function imagesRendered({ live, target }, fromFiles) {
  const usesIn = (documents) => listImageUses([{ path: "", documents }]);
  const pairs = compareImages(usesIn(live), usesIn(target));
  const known = new Set(pairs.map(({ name }) => name));
  const more = fromFiles.filter(({ name, slot }) => slot.startsWith(overridePrefix) && !known.has(name));
  return [...pairs, ...more];
}
async function readRendered({ application, signal }, { argocd }) {
  const { sources, name, namespace, project } = application;
  const live = revisionsAt(sources, "live");
  const target = revisionsAt(sources, "target");
  if (argocd === null || live === null || target === null) return { manifests: null, problems: [] };
  try {
    const [before, after] = await Promise.all(
      [live, target].map(
        (revisions) => argocd.readManifests({ name, namespace, project }, { revisions, signal })
      )
    );
    return { manifests: { live: documentsOf(before ?? []), target: documentsOf(after ?? []) }, problems: [] };
  } catch (error) {
    if (!(error instanceof Failure) || !error.code.startsWith("argocd/")) throw error;
    const problem = `Argo CD did not render the manifests (${error.message}) Images are read from the files of the config repository.`;
    return { manifests: null, problems: [problem] };
  }
}
function revisionsAt(sources, side) {
  const revisions = sources.flatMap((source) => source[side] ?? []);
  return revisions.length === sources.length && revisions.length > 0 ? revisions : null;
}
var documentsOf = (texts) => texts.flatMap((text) => parseYamlDocuments(text).documents);

// src/core/argocd/tag-commits.ts
var holePattern = /\{sha\}|\{tag\}|\*+/gu;
function refsOfTag(tag, pattern) {
  return [...new Set(pattern === null ? usualRefs(tag) : refsByPattern(tag, pattern))].slice(0, 10);
}
function refsByPattern(tag, pattern) {
  const groups = expressionOf(pattern).exec(tag)?.groups ?? {};
  const sha = groups["sha"];
  const name = groups["tag"];
  return [...sha === void 0 ? [] : [sha], ...name === void 0 ? [] : gitTags(name)];
}
function expressionOf(pattern) {
  const seen = /* @__PURE__ */ new Set();
  let source = "";
  let end = 0;
  for (const { 0: hole, index } of pattern.matchAll(holePattern)) {
    source += escapePattern(pattern.slice(end, index)) + groupOf(hole, seen);
    seen.add(hole);
    end = index + hole.length;
  }
  return new RegExp(`^${source}${escapePattern(pattern.slice(end))}$`, "u");
}
function groupOf(hole, seen) {
  if (hole.startsWith("*")) return ".*?";
  const name = hole.slice(1, -1);
  if (seen.has(hole)) return `\\k<${name}>`;
  return name === "sha" ? "(?<sha>[0-9a-f]{7,64})" : "(?<tag>.+)";
}
var escapePattern = (text) => text.replace(/[\\^$.|?*+()[\]{}/]/gu, "\\$&");
function usualRefs(tag) {
  const described = /-\d+-g([0-9a-f]{7,64})$/u.exec(tag)?.[1];
  if (described !== void 0) return [described, ...gitTags(tag)];
  const commit = /^(?:[a-z]+-)?([0-9a-f]{7,64})$/u.exec(tag)?.[1];
  const ending = /[-._](?:sha-?|g)?([0-9a-f]{7,64})$/u.exec(tag)?.[1];
  return [
    ...gitTags(tag),
    ...commit === void 0 ? [] : [commit],
    ...ending === void 0 ? [] : [ending]
  ];
}
function gitTags(name) {
  const spelled = name.includes("_") ? [name, name.replaceAll("_", "+")] : [name];
  return spelled.flatMap((text) => [text, text.startsWith("v") ? text.slice(1) : `v${text}`]).filter((text) => text !== "").map((text) => `refs/tags/${text}`);
}
function refsOfRevision(revision) {
  const text = revision.trim();
  if (/^[0-9a-f]{7,64}$/u.test(text)) return [text];
  return /^[\w.+/-]{1,200}$/u.test(text) && !/dirty/iu.test(text) ? usualRefs(text) : [];
}

// src/flows/argocd/read-image-labels.ts
async function readImageLabels(reference, { registry, signal }) {
  if (registry === null) return { labels: {}, problem: "no registry may be asked offline" };
  const image = parseImageReference(reference);
  if (image === null) return { labels: {}, problem: "its name cannot be read" };
  try {
    return { labels: await registry.readLabels(formatImage(image), { signal }), problem: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { labels: {}, problem: `${error.message} ${error.hint}`.trim() };
  }
}

// src/flows/argocd/untraceable-image.ts
function untraceable(pair, reason, cause) {
  const image = pair.name === null ? "NAME" : shortImageName(pair.name);
  return new Failure({
    code: "argocd/untraceable-image",
    message: `${tellImagePair(pair)} cannot be followed to its code: ${reason}. A gate over the version number alone would let any code pass.`,
    hint: `Say where its code lies: build with --label org.opencontainers.image.source=URL --label org.opencontainers.image.revision=COMMIT, or map it in the config: argocd.images: [{image: ${JSON.stringify(image)}, clone: URL, tag: "{sha}"}]. When its code is not yours: {image: ${JSON.stringify(image)}, follow: false}.`,
    ...cause === void 0 ? {} : { cause }
  });
}

// src/flows/argocd/trace-image.ts
async function traceImage(pair, tracing, world) {
  const { name, from, to } = pair;
  if (name === null) throw untraceable(pair, "no file says of which image that is the version");
  const mapped = findImageSource(name, tracing.settings.argocd.images);
  if (to === null) return told(pair, "it is not deployed any more");
  if (mapped?.follow === false) return told(pair, "the config says that its code is not to be followed");
  if (from === null) {
    const why = "nothing of it ran before, so that there is no range of commits";
    return told(pair, why, [`${name}: ${why}; read its code by hand.`]);
  }
  const [ofFrom, ofTo] = await Promise.all([
    labelsOf(from, mapped, { tracing, world }),
    labelsOf(to, mapped, { tracing, world })
  ]);
  const labels = { from: ofFrom, to: ofTo };
  const place = placeOf(pair, { name, mapped, labels, owners: tracing.owners });
  if (place.kind === "told") return told(pair, place.why, place.problems);
  const repository = await open(pair, { name, place, world });
  const commits = { pair, mapped, repository, isLabelled: place.isLabelled };
  const [base, head] = await Promise.all([
    findCommit({ ...commits, reference: from, labels: labels.from }, world),
    findCommit({ ...commits, reference: to, labels: labels.to }, world)
  ]);
  if (base.sha === head.sha)
    return told(pair, `both versions were built from the commit ${head.sha.slice(0, 8)}`);
  const module = makeModule({
    name: mapped?.module ?? name.slice(name.lastIndexOf("/") + 1),
    repository: place.folder,
    clone: place.folder === null ? place.address : null,
    base: base.sha,
    head: head.sha,
    paths: mapped?.paths ?? []
  });
  return { pair, module, why: `its commits are from ${base.by} and ${head.by}`, problems: [] };
}
var told = (pair, why, problems = []) => ({
  pair,
  module: null,
  why,
  problems
});
async function labelsOf(reference, mapped, { tracing, world }) {
  const isPlaced = mapped !== null && (mapped.clone !== null || mapped.repository !== null);
  if (isPlaced && mapped.tag !== null) return { labels: {}, problem: null };
  return readImageLabels(reference, { registry: world.registry, signal: tracing.signal });
}
var sourceLabel = "org.opencontainers.image.source";
var revisionLabel = "org.opencontainers.image.revision";
function placeOf(pair, {
  name,
  mapped,
  labels,
  owners
}) {
  const sources = {
    from: labels.from.labels[sourceLabel] ?? null,
    to: labels.to.labels[sourceLabel] ?? null
  };
  const given = mapped?.clone ?? null;
  if (mapped !== null && (given !== null || mapped.repository !== null)) {
    const speaks = (source) => source === null || given === null || isSameRepository(source, given);
    const isLabelled = { from: speaks(sources.from), to: speaks(sources.to) };
    return { kind: "code", folder: mapped.repository, address: given, isLabelled };
  }
  const address = sources.to === null ? null : cloneAddressOf(sources.to);
  if (address !== null && isOwnRepository(address, owners)) {
    const isLabelled = {
      from: sources.from === null || isSameRepository(sources.from, sources.to ?? ""),
      to: true
    };
    return { kind: "code", folder: null, address, isLabelled };
  }
  const reason = reasonOf({ sources, labels });
  if (mapped !== null || mayBeOwnImage(name, owners)) throw untraceable(pair, reason);
  const why = `its code is taken for somebody else's: ${reason}`;
  return { kind: "told", why, problems: labels.to.problem === null ? [] : [`${name}: ${why}`] };
}
function reasonOf({
  sources,
  labels
}) {
  if (labels.to.problem !== null) return `its labels could not be read (${labels.to.problem})`;
  if (sources.to === null) return `it has no label ${sourceLabel}`;
  return `its label ${sourceLabel} says ${JSON.stringify(sources.to.slice(0, 200))}, which is no repository of an owner whom the config repository or the config names`;
}
async function open(pair, input) {
  const { name, place, world } = input;
  try {
    const module = { name, repository: place.folder, clone: place.folder === null ? place.address : null };
    return await openModule(module, place.folder ?? "", world);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    throw untraceable(pair, `its repository cannot be read: ${cause.message}`, cause);
  }
}
async function findCommit(input, world) {
  const { pair, reference, mapped, labels, repository } = input;
  const tag = parseImageReference(reference)?.tag ?? null;
  const pattern = mapped?.tag ?? null;
  const isLabelled = reference === pair.to ? input.isLabelled.to : input.isLabelled.from;
  const revision = pattern === null && isLabelled ? labels.labels[revisionLabel] ?? null : null;
  const candidates = [
    ...(revision === null ? [] : refsOfRevision(revision)).map((ref) => ({
      ref,
      by: `the label ${revisionLabel}`
    })),
    ...(tag === null ? [] : refsOfTag(tag, pattern)).map((ref) => ({ ref, by: `the tag ${tag}` }))
  ];
  for (const { ref, by } of candidates) {
    const sha = await resolve2(repository, ref, world);
    if (sha !== null) return { sha, by };
  }
  const version = tag ?? "a digest without a tag";
  const tried = [...new Set(candidates.map(({ ref }) => ref.replace(/^refs\/tags\//u, "tag ")))].join(", ");
  const asked = labels.problem === null ? "" : `; its labels could not be read (${labels.problem})`;
  const reason = `nothing says from which commit of ${repository.name} ${version} was built: ${tried === "" ? "neither a label nor the tag names one" : `${repository.name} has none of ${tried}`}${asked}`;
  throw untraceable(pair, reason);
}
async function resolve2(repository, ref, { sourceControl }) {
  try {
    return await sourceControl.resolveCommit(repository, ref);
  } catch (error) {
    if (error instanceof Failure && error.code === "git/unknown-ref") return null;
    throw error;
  }
}

// src/flows/argocd/follow-images.ts
async function followImages(request, world) {
  const config = await readConfigChange(request, world);
  for (const pair of config.pairs) world.progress.step(`following ${tellImagePair(pair)}`);
  const owners = ownersOf(request, config);
  const traced = await Promise.all(
    config.pairs.map((pair) => traceImage(pair, { ...request, owners }, world))
  );
  for (const { pair, module, why } of traced)
    if (module === null) world.progress.step(`not following ${tellImagePair(pair)}: ${why}`);
  const isAllFollowed = config.isImageOnly && traced.length > 0 && traced.every(({ module }) => module !== null);
  const followed = traced.flatMap(({ module }) => module ?? []);
  const named3 = joinModules([...followed, ...isAllFollowed ? [] : config.modules]);
  if (named3.size === 0) throw nothingToJudge(request, config);
  return {
    modules: [...named3.values()],
    images: traced.map((image) => toChange(image, named3)),
    problems: [.../* @__PURE__ */ new Set([...config.problems, ...traced.flatMap(({ problems }) => problems)])]
  };
}
var toChange = ({ pair, module, why }, named3) => ({
  name: pair.name ?? "unknown",
  from: pair.from,
  to: pair.to,
  module: module === null ? null : named3.get(moduleKey(module))?.name ?? module.name,
  why
});
function ownersOf({ settings, application }, { urls }) {
  const named3 = [
    ...urls,
    ...application.sources.filter(({ chart }) => chart === null).map(({ repository }) => repository),
    ...settings.modules.flatMap(({ clone, url }) => [clone, url]),
    ...settings.argocd.images.map(({ clone }) => clone)
  ];
  return new Set(named3.flatMap((url) => url === null ? [] : ownerOf(url) ?? []));
}
var nothingToJudge = ({ application }, { problems }) => new Failure({
  code: "argocd/untraceable-image",
  message: `Nothing of what the application ${application.name} brings has commits that could be read: it has no source in git that is known here, and no image that could be followed.`,
  hint: "Map its images to their repositories (`argocd.images` of the config), or give the folder of the config repository with --repo and its commits with --live and --target.",
  problems
});

// src/flows/argocd/read-sync.ts
async function readSync(request, { argocd, signal }) {
  const { live, target, builtRevision, application: name, isRepositoryGiven } = request;
  const isKnown = live !== null && (target ?? builtRevision) !== null;
  if (isKnown && (isRepositoryGiven || argocd === null || name === null)) return givenApplication(request);
  if (argocd === null) throw nobodyKnows(request);
  if (name === null) throw unnamed();
  const application = withGiven(await argocd.readApplication(name, { signal }), request);
  const unknown = application.sources.find((source) => source.target === null);
  if (unknown !== void 0) throw noTarget(application, unknown);
  return application;
}
var noOverrides = { images: [], parameters: [], valueFiles: [], values: null };
function givenApplication({ application, live, target, builtRevision }) {
  return {
    name: application?.name ?? "application",
    namespace: application?.namespace ?? null,
    project: application?.project ?? "default",
    sources: [
      {
        ...{ repository: "", path: null, chart: null, ref: null, live, target: target ?? builtRevision },
        ...{ liveOverrides: noOverrides, targetOverrides: noOverrides }
      }
    ],
    lastSync: null,
    images: [],
    url: "",
    isSyncing: false,
    isAutomated: false,
    startedBy: null,
    isSelfHealing: false,
    isSelective: false,
    hasStoppedBefore: false
  };
}
function withGiven(application, request) {
  const { live } = request;
  const inGit = application.sources.filter(({ chart }) => chart === null);
  const target = request.target ?? (inGit.length === 1 ? request.builtRevision : null);
  if (live === null && target === null) return application;
  if (inGit.length !== 1) throw severalSources(application, inGit.length);
  const isGiven = (source) => source.chart === null;
  return {
    ...application,
    sources: application.sources.map(
      (source) => isGiven(source) ? { ...source, live: live ?? source.live, target: target ?? source.target } : source
    )
  };
}
function nobodyKnows({ live, target, builtRevision }) {
  const missing = [
    ...live === null ? ["what runs now (--live)"] : [],
    ...(target ?? builtRevision) === null ? ["what is about to run (--target)"] : []
  ];
  return new Failure({
    code: "argocd/not-configured",
    message: `Nothing says ${missing.join(" and ")}, and Argo CD is not asked: its address is not known, or --offline is given.`,
    hint: "Set ARGOCD_SERVER (or argocd.server, --argocd-server) and ARGOCD_AUTH_TOKEN, or give the commits of the config repository with --live and --target."
  });
}
var unnamed = () => new Failure({
  code: "argocd/not-configured",
  message: "Argo CD is to be asked, and nothing says for which application.",
  hint: "Name it with --application NAME (NAMESPACE/NAME where it does not lie in the namespace of Argo CD), or set ARGOCD_APP_NAME."
});
var noTarget = ({ name }, { repository, chart }) => new Failure({
  code: "argocd/not-configured",
  message: `Argo CD does not say which revision of ${chart ?? repository} is about to run in ${name}: its sync has not come so far, or it knows another number of sources.`,
  hint: "Refresh the application (argocd app get NAME --refresh) and sync it again, or give the commit of its only repository with --target."
});
var severalSources = ({ name }, count) => new Failure({
  code: "arguments/invalid",
  message: `--live and --target name commits of one repository, and the application ${name} has ${count} sources in git.`,
  hint: "Leave both out: Argo CD says the revisions of each source."
});

// src/flows/argocd/sync-place.ts
var syncPlace = (place = unknownPlace, { url }) => ({ ...place, runUrl: place.runUrl ?? (url === "" ? null : url) });

export {
  followImages,
  readSync,
  syncPlace,
  prepareSync
};
