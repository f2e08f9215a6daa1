// What a note is drafted from. Pure.
import type { Change } from '../../domain/change.ts';
import type { Digest } from '../../domain/digest.ts';
import type { Template } from '../../domain/generated/template.ts';
import type { Release } from '../../domain/release.ts';
import type { Settings } from '../../domain/settings.ts';

/** All that a note is made of. */
export type DraftInput = {
  readonly change: Change;
  readonly digest: Digest;
  readonly release: Release;
  readonly settings: Settings;
  readonly template: Template;
};
