// The package URL of a commit: what CDEvents calls the id of an artifact. Pure.

/**
 * `pkg:github/owner/name@sha` for a repository on github.com, else `pkg:generic/module@sha`, with the repository as
 * `vcs_url` when it has an address.
 *
 * @see https://github.com/package-url/purl-spec
 */
export function packageUrlOf(module: {
  readonly name: string;
  readonly headSha: string;
  /** Web address of the repository; null: it is not known. */
  readonly url: string | null;
}): string {
  const { name, headSha, url } = module;
  const onGithub = url === null ? null : /^https:\/\/github\.com\/([^/?#]+)\/([^/?#]+)$/.exec(url);
  if (onGithub !== null) {
    // Names on GitHub have no case; the specification wants lower.
    const [owner = '', repository = ''] = onGithub.slice(1).map((part) => encode(part.toLowerCase()));
    return `pkg:github/${owner}/${repository}@${headSha}`;
  }
  const source = url === null ? '' : `?vcs_url=${encode(`git+${url}@${headSha}`).replaceAll('%2F', '/')}`;
  return `pkg:generic/${encode(name)}@${headSha}${source}`;
}

/** All but unreserved characters and the colon. */
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
