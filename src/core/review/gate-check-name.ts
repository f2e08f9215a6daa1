// The name under which a gate is seen among the checks of a commit. Pure.
import { plainLine } from '../text/plain-line.ts';

/** Of a check run, and the context of a commit status: one for each workspace and environment. */
export const gateCheckName = (release: {
  readonly workspace: string;
  readonly environment: string;
}): string => `lockkeeper/${plainLine(release.workspace)}/${plainLine(release.environment)}`;
