// What writes to GitHub have in common. Pure.
import type { HostedRepository } from '../../domain/remote-publication.ts';
import type { GithubApi } from './api.ts';

export type Write = { readonly api: GithubApi; readonly signal: AbortSignal };

/** Of a part of a repository; every name encoded. */
export const pathOf = ({ owner, name }: HostedRepository, ...parts: readonly (string | number)[]): string =>
  `/repos/${[owner, name, ...parts].map((part) => encodeURIComponent(part)).join('/')}`;
