// src/domain/image-reference.ts
var referenceMax = 500;
var repositoryPattern = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/u;
var registryPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/u;
var tagPattern = /^\w[\w.-]{0,127}$/u;
var digestPattern = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-zA-Z=_-]{32,128}$/u;
function parseImageReference(text) {
  if (text.length > referenceMax) return null;
  const at = text.indexOf("@");
  const digest = at < 0 ? null : text.slice(at + 1);
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(":");
  const hasTag = colon > named.lastIndexOf("/");
  const tag = hasTag ? named.slice(colon + 1) : null;
  const { registry, path } = splitRegistry(hasTag ? named.slice(0, colon) : named);
  const isWell = registryPattern.test(registry) && repositoryPattern.test(path) && (tag === null || tagPattern.test(tag)) && (digest === null || digestPattern.test(digest));
  if (!isWell) return null;
  const repository = registry === dockerHub && !path.includes("/") ? `library/${path}` : path;
  return { registry, repository, tag, digest };
}
var dockerHub = "docker.io";
function splitRegistry(name) {
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  const isHost = first === "localhost" || /[.:A-Z]/u.test(first);
  if (slash < 0 || !isHost) return { registry: dockerHub, path: name };
  const registry = first.toLowerCase();
  return {
    registry: registry === "index.docker.io" || registry === "registry-1.docker.io" ? dockerHub : registry,
    path: name.slice(slash + 1)
  };
}
var imageName = ({
  registry,
  repository
}) => `${registry}/${repository}`;
function shortImageName(name) {
  return name.replace(/^docker\.io\/(?:library\/)?/u, "");
}
var imageVersion = ({ tag, digest }) => `${tag === null ? "" : `:${tag}`}${digest === null ? "" : `@${digest}`}`;
var formatImage = (image) => `${imageName(image)}${imageVersion(image)}`;

export {
  parseImageReference,
  imageName,
  shortImageName,
  imageVersion,
  formatImage
};
