// Says which step keeps the files where an action cannot upload them by itself. Pure.
import { relative } from 'node:path';
import type { ArtifactPublication } from '../../domain/remote-publication.ts';

/** `owner/repository@commit` of `actions/upload-artifact`. */
export type UploadActions = {
  readonly current: string;
  /** The last one that Enterprise Server takes. */
  readonly enterprise: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** As the client tells them apart: what is no address at all is none of GitHub's either. */
export function isEnterpriseServer(environment: Environment): boolean {
  const address = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  if (!URL.canParse(address)) return true;
  return !/(?:^github\.com|\.ghe\.com|\.localhost)$/.test(new URL(address).hostname);
}

/** One line that can be pasted below `steps:`. */
export function uploadStep(
  input: {
    readonly outDirectory: string;
    readonly environment: Environment;
    readonly uploadActions: UploadActions;
  },
  { name }: ArtifactPublication,
): string {
  const { uploadActions, environment } = input;
  const action = isEnterpriseServer(environment) ? uploadActions.enterprise : uploadActions.current;
  const folder = fromWorkspace(input.outDirectory, environment['GITHUB_WORKSPACE']);
  const step = `{ if: "!cancelled()", uses: ${action}, with: { name: ${JSON.stringify(name)}, path: ${JSON.stringify(folder)} } }`;
  return `The files are in ${folder}. A step after this one keeps them: - ${step}`;
}

function fromWorkspace(folder: string, workspace: string | undefined): string {
  const path = workspace ? relative(workspace, folder) : '';
  return path === '' || path.startsWith('..') ? folder : path;
}
