// The version that --version prints. Pure.

// The build puts the version of package.json here; sources that run unbuilt have none.
declare const LOCKKEEPER_VERSION: string | undefined;

export const version = typeof LOCKKEEPER_VERSION === 'string' ? LOCKKEEPER_VERSION : 'unbuilt';
