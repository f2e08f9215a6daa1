// Shapes of secrets that the maintained rule set does not know, or knows in one length only. Pure.

/**
 * A shape of secret.
 *
 * `hint` is a part that every match has, so that most texts need no second look. It starts at the start of a word, or
 * at a sign; both are much rarer than letters.
 */
export type SecretRule = {
  /** Shown in place of the secret. */
  readonly name: string;
  readonly startsAt: 'word' | 'sign';
  readonly hint: string;
  /** Global. */
  readonly pattern: RegExp;
};

/** Where a token may start: a digit or a `_` before it is no part of a word. */
export const wordStart = '(?<![A-Za-z])';

/** Every hint that starts at a sign does so at one of these: looking for them first takes a tenth of the time. */
export const signAhead = "(?=[-.:;=?&~'\\uff1a\\uff1d는은])";

const tokenOf = (name: string, hint: string, after: string): SecretRule => ({
  name,
  startsAt: 'word',
  hint,
  pattern: new RegExp(wordStart + hint + after, 'g'),
});

/** `before` comes before a hint that is in the middle. */
const tokenWith = (
  name: string,
  { before = '', hint, after }: { readonly before?: string; readonly hint: string; readonly after: string },
): SecretRule => ({ name, startsAt: 'sign', hint, pattern: new RegExp(before + hint + after, 'g') });

const word = '[A-Za-z0-9_-]';
const wordEnd = '(?![A-Za-z0-9_-])';

/** Tokens that say themselves what they are; letter case matters. Formats as their services document them. */
export const tokenRules: readonly SecretRule[] = [
  tokenOf(
    'aws-access-key',
    '(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{12}',
    // With the secret key, when that stands right behind it.
    '[A-Z0-9]{4}(?![A-Za-z0-9])(?:[\\s,:;/|"\'`]{1,5}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+]))?',
  ),
  tokenOf('github-token', 'gh[pousr]_[A-Za-z0-9]', '[A-Za-z0-9_]{29,255}'),
  tokenOf('github-token', 'github_pat_', '[A-Za-z0-9_]{30,255}'),
  tokenOf(
    'gitlab-token',
    'gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat|ffct|rtr|wt)-',
    '[A-Za-z0-9_.-]{20,300}',
  ),
  tokenOf('gitlab-token', 'GR1348941', `${word}{20,60}`),
  tokenOf('slack-token', 'xox[abceoprs]', '(?:-|\\.xox[bp]-)[A-Za-z0-9-]{10,400}'),
  tokenOf('slack-token', 'xapp-', '\\d-[A-Z0-9]{5,20}-\\d{5,20}-[A-Za-z0-9]{10,100}'),
  tokenOf('npm-token', 'npm_[A-Za-z0-9]{8}', '[A-Za-z0-9]{22,100}'),
  tokenOf('pypi-token', 'pypi-AgE', `${word}{40,1000}`),
  tokenOf('docker-token', 'dckr_(?:pat|oat)_', `${word}{20,200}`),
  tokenOf('stripe-key', '[sr]k_(?:live|test|prod)_', '[A-Za-z0-9]{10,250}'),
  tokenOf('stripe-webhook-secret', 'whsec_', '[A-Za-z0-9+/=]{24,200}'),
  tokenOf('twilio-key', 'SK[0-9a-f]{8}', `[0-9a-f]{24}${wordEnd}`),
  tokenOf('sendgrid-key', 'SG\\.[A-Za-z0-9_-]{8}', `${word}{8,24}\\.${word}{16,80}`),
  tokenOf('mailgun-key', 'key-[0-9a-f]{8}', `[0-9a-f]{24}${wordEnd}`),
  tokenWith('mailgun-key', { before: '[0-9a-f]{32}', hint: '-[0-9a-f]{8}-[0-9a-f]{8}', after: wordEnd }),
  tokenWith('mailchimp-key', { before: '[0-9a-f]{32}', hint: '-us\\d', after: `\\d?${wordEnd}` }),
  tokenOf('google-api-key', 'AIza', `${word}{35}`),
  tokenOf('google-oauth-secret', 'GOCSPX-', `${word}{20,60}`),
  tokenOf('google-oauth-token', 'ya29\\.', '[A-Za-z0-9_.-]{20,2000}'),
  tokenOf('azure-key', '(?:AccountKey|SharedAccessKey|SharedSecretValue)=', '[A-Za-z0-9+/%]{30,120}={0,2}'),
  tokenWith('signature', {
    hint: '[?&;](?:sig|X-Amz-Signature|X-Goog-Signature)=',
    after: '[A-Za-z0-9%+/_-]{20,1100}={0,2}',
  }),
  tokenWith('azure-client-secret', {
    before: '[A-Za-z0-9_.~-]{3}\\dQ',
    hint: '~[A-Za-z0-9_.~-]{31}',
    after: '[A-Za-z0-9_.~-]{0,5}',
  }),
  tokenOf('heroku-key', 'HRKU-', `${word}{30,100}`),
  tokenOf('digitalocean-token', 'do[opr]_v1_', '[0-9a-f]{64}'),
  tokenOf('anthropic-key', 'sk-ant-', `${word}{20,200}`),
  tokenOf('openai-key', 'sk-(?:proj|svcacct|admin|None)-', `${word}{20,300}`),
  tokenOf('openai-key', 'sk-[A-Za-z0-9]{20}', '[A-Za-z0-9]{12,80}'),
  tokenOf('huggingface-token', 'hf_[A-Za-z0-9]{8}', '[A-Za-z0-9]{22,60}'),
  tokenOf('databricks-token', 'dapi[0-9a-f]{8}', '[0-9a-f]{24}(?:-\\d)?'),
  tokenOf('shopify-token', 'shp(?:at|ca|pa|ss)_', '[A-Za-z0-9]{32,64}'),
  tokenOf('atlassian-token', 'AT(?:ATT3|CTT3|BB)', '[A-Za-z0-9_=-]{24,400}'),
  tokenOf('bitbucket-token', 'BBDC-', '[A-Za-z0-9+/=]{30,100}'),
  tokenOf('linear-token', 'lin_(?:api|oauth)_', '[A-Za-z0-9_]{30,200}'),
  tokenOf('notion-token', 'ntn_[A-Za-z0-9]{8}', '[A-Za-z0-9]{30,60}'),
  tokenOf('notion-token', 'secret_[A-Za-z0-9]{8}', `[A-Za-z0-9]{35}${wordEnd}`),
  tokenOf('grafana-token', 'gl(?:sa|c)_', '[A-Za-z0-9+/=_]{30,400}'),
  tokenOf('grafana-token', 'eyJrIjoi', '[A-Za-z0-9+/=]{30,400}'),
  tokenOf('vault-token', 'hv[sbr]\\.', `${word}{20,300}`),
  tokenWith('terraform-token', {
    before: '[A-Za-z0-9]{14}',
    hint: '\\.atlasv1\\.',
    after: `${word}{40,200}`,
  }),
  tokenOf('1password-token', 'ops_eyJ', '[A-Za-z0-9+/=_-]{60,2000}'),
  tokenOf('1password-key', 'A3-[A-Z0-9]{6}-', '(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}'),
  tokenOf('age-key', 'AGE-SECRET-KEY-1', '[0-9A-Z]{58}'),
  tokenOf(
    'json-web-token',
    'eyJ[A-Za-z0-9_-]{8}',
    `${word}{2,2000}\\.[A-Za-z0-9_-]{10,8000}(?:\\.${word}{0,4000}){1,3}`,
  ),
  tokenWith('telegram-token', {
    before: '(?<![0-9])\\d{8,10}',
    hint: ':AA[A-Za-z0-9_-]{30}',
    after: `${word}{2,5}${wordEnd}`,
  }),
  tokenWith('discord-token', {
    before: '[MNO][A-Za-z0-9_-]{23,27}',
    hint: '\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27}',
    after: `${word}{0,13}${wordEnd}`,
  }),
  tokenWith('discord-webhook', {
    hint: '://(?:[a-z]{1,10}\\.)?discord(?:app)?\\.com/api/',
    after: `(?:v\\d{1,2}/)?webhooks/\\d{16,20}/${word}{50,100}`,
  }),
  tokenWith('slack-webhook', {
    hint: '://hooks\\.slack(?:-gov)?\\.com/',
    after: '(?:services|workflows|triggers)/[A-Za-z0-9_/+-]{20,200}',
  }),
  tokenWith('teams-webhook', {
    hint: '://[a-z0-9.-]{1,80}\\.office(?:365)?\\.com/',
    after:
      '(?:webhookb2/[A-Za-z0-9@-]{10,100}/|webhook/[A-Za-z0-9@-]{10,100}/)IncomingWebhook/[A-Za-z0-9/_-]{20,200}',
  }),
];
