// What a text must have before the maintained rule set is worth loading. Pure.

/** Parts of patterns by where they start, as in redact-token-rules.ts; an empty one never matches. */
export type Suspects = { readonly word?: string; readonly sign?: string };

/**
 * A necessary part of every pattern of `@secretlint/secretlint-rule-preset-recommend` 11.7.1, by rule.
 *
 * A test holds the names against the rule set, and texts made from its patterns against this.
 */
export const suspects: Readonly<Record<string, Suspects>> = {
  aws: { sign: '(?<=secret_?access_?key["\']?\\s*)(?:=>|[:=])' },
  // Reads files of certain names.
  gcp: {},
  privatekey: { sign: '-----BEGIN ?[A-Z]{0,7} ?PRIVATE KEY' },
  npm: { word: 'npm_[A-Za-z0-9_]{36}', sign: '(?<=_authToken)=|:x-oauth-basic@' },
  basicauth: { sign: '://[A-Za-z0-9_-]{1,256}:[A-Za-z0-9_-]{1,256}@' },
  slack: { word: '(?:xox[abopr]|xapp)-[A-Za-z0-9]', sign: '://hooks\\.slack\\.com/services/' },
  sendgrid: { word: 'SG\\.\\w{1,128}\\.\\w' },
  shopify: { word: 'shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32}' },
  github: { word: 'gh[opusr]_[A-Za-z0-9_]{36}|github_pat_[A-Za-z0-9_]{82}' },
  openai: { sign: '-[a-z0-9_-]{20,84}T3BlbkFJ' },
  anthropic: { word: 'sk-ant-api0' },
  linear: { word: 'lin_api_[A-Za-z0-9_]{32}' },
  '1password': { word: 'ops_ey[A-Za-z0-9+/=]{100}' },
  'database-connection-string': { sign: '://[^:/\\s]{1,100}:[^@/\\s]{1,200}@' },
  // Would let a comment switch the others off.
  'filter-comments': {},
};
