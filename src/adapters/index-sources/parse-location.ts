// Where an index lies, as people write it. Pure.
import { addressProblem } from '../../domain/web-address.ts';
import { Failure } from '../../failure.ts';

/** `sha256`: in lower case; null: none was given, and the place may do without. */
export type IndexLocation =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'address'; readonly url: string; readonly sha256: string }
  | {
      readonly kind: 'artifact';
      readonly repository: string;
      /** File name of the workflow. */
      readonly workflow: string;
      readonly name: string;
      /** null: the default branch. */
      readonly branch: string | null;
    }
  | {
      readonly kind: 'release';
      readonly repository: string;
      /** null: the latest release. */
      readonly tag: string | null;
      readonly asset: string;
      readonly sha256: string | null;
    };

/**
 * Reads a path, `https://…#sha256=…`, `github-artifact:OWNER/REPO/WORKFLOW.yml/NAME[@BRANCH]` or
 * `github-release:OWNER/REPO/TAG/ASSET[#sha256=…]`; everything else is a path.
 *
 * @throws {Failure} `arguments/invalid`
 */
export function parseLocation(location: string): IndexLocation {
  if (/^https?:\/\//iu.test(location)) return parseAddress(location);
  const [, scheme, rest] = /^(github-artifact|github-release):(.*)$/su.exec(location) ?? [];
  if (scheme === 'github-artifact') return parseArtifact(rest ?? '');
  if (scheme === 'github-release') return parseRelease(rest ?? '');
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(location)) throw unknownScheme(location);
  if (location.trim() === '' || location.includes('\0'))
    throw invalid('The index is named by nothing.', 'Name a folder.');
  return { kind: 'folder', path: location };
}

function parseAddress(location: string): IndexLocation {
  const [url = '', hash = null] = splitOnce(location, '#');
  const problem = addressProblem(url);
  if (problem !== null)
    throw invalid(
      `The address of the index ${problem}.`,
      'Write it like https://host/index.zip#sha256=…; a token goes into LOCKKEEPER_INDEX_TOKEN.',
    );
  if (hash === null)
    throw invalid(
      `The index at ${new URL(url).host} is named without its hash: nothing would tell whether it is the one that was meant.`,
      'Add #sha256= and the 64 digits that `sha256sum index.zip` prints.',
    );
  return { kind: 'address', url, sha256: parseHash(hash) };
}

const namePart = /^[A-Za-z0-9._-]+$/u;

function parseArtifact(text: string): IndexLocation {
  const [owner = '', repo = '', workflow = '', ...rest] = text.split('/');
  const [name = '', branch = null] = splitOnce(rest.join('/'), '@');
  const isWhole =
    isRepository(owner, repo) && namePart.test(workflow) && !isDots(workflow) && isArtifactName(name);
  if (!isWhole || branch?.trim() === '' || (branch !== null && hasControls(branch)))
    throw invalid(
      'The artifact of the index is not named whole.',
      'Write it like github-artifact:OWNER/REPO/WORKFLOW.yml/NAME, with @BRANCH when it is not the default branch.',
    );
  return { kind: 'artifact', repository: `${owner}/${repo}`, workflow, name, branch };
}

function parseRelease(text: string): IndexLocation {
  const [path = '', hash = null] = splitOnce(text, '#');
  const [owner = '', repo = '', ...rest] = path.split('/');
  const asset = rest.at(-1) ?? '';
  // Tags may have slashes in them, assets have none.
  const tag = rest.slice(0, -1).join('/');
  const isWhole = isRepository(owner, repo) && asset !== '' && tag !== '' && !hasControls(path);
  if (!isWhole)
    throw invalid(
      'The release asset of the index is not named whole.',
      'Write it like github-release:OWNER/REPO/TAG/ASSET, with `latest` as tag for the latest release.',
    );
  const sha256 = hash === null ? null : parseHash(hash);
  return {
    kind: 'release',
    repository: `${owner}/${repo}`,
    tag: tag === 'latest' ? null : tag,
    asset,
    sha256,
  };
}

function parseHash(text: string): string {
  const hex = /^sha256=([0-9a-f]{64})$/iu.exec(text)?.[1];
  if (hex !== undefined) return hex.toLowerCase();
  throw invalid(
    'The hash of the index is none: after # stands no sha256= with 64 hexadecimal digits.',
    'Take what `sha256sum` prints for the file.',
  );
}

const isRepository = (owner: string, repo: string): boolean =>
  namePart.test(owner) && namePart.test(repo) && !isDots(owner) && !isDots(repo);

/** `.` and `..` would name another path of the API. */
const isDots = (name: string): boolean => /^\.+$/u.test(name);

const isArtifactName = (name: string): boolean =>
  name !== '' && !hasControls(name) && !/["<>|*?\\/:]/u.test(name);

const hasControls = (text: string): boolean => /[\u0000-\u001f\u007f]/u.test(text);

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

const unknownScheme = (location: string): Failure =>
  invalid(
    `An index cannot be fetched by ${location.slice(0, location.indexOf(':')).slice(0, 40)}.`,
    'Name a folder, an https address with #sha256=, github-artifact: or github-release:.',
  );

const invalid = (message: string, hint: string): Failure =>
  new Failure({ code: 'arguments/invalid', message, hint });
