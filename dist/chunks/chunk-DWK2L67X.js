import {
  dropInline,
  stripHidden
} from "./chunk-S275EGAC.js";

// src/core/condense/redact-split.ts
var invisible = new RegExp("[\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]|(?![\\n\\t\\v\\f\\r])\\p{Cc}", "gu");
var hidesNothing = /^[\n\t -~]*$/u;
var hiddenEntities = /&(?:shy|zwn?j|ZeroWidthSpace|NoBreak|lrm|rlm|#0*(?:173|820[3-7]|8288|65279)|#x0*(?:ad|200[b-f]|2060|feff));/giu;
var layersMax = 4;
var withoutCharacters = (text) => hidesNothing.test(text) ? text : text.replace(invisible, "");
function withoutMarkup(text) {
  const hasMarkup = text.includes("<") || text.includes("](") || text.includes("&");
  if (!hasMarkup && hidesNothing.test(text)) return text;
  let joined = text;
  for (let layer = 0; layer < layersMax; layer += 1) {
    const next = joined.split("\n").map((line) => dropInline(stripHidden(line).replaceAll("\n", " ")).replace(hiddenEntities, "")).join("\n");
    if (next === joined) return joined;
    joined = next;
  }
  return joined;
}
var joinings = [withoutCharacters, withoutMarkup];

// src/core/condense/redact-suspects.ts
var suspects = {
  aws: { sign: `(?<=secret_?access_?key["']?\\s*)(?:=>|[:=])` },
  // Reads files of certain names.
  gcp: {},
  privatekey: { sign: "-----BEGIN ?[A-Z]{0,7} ?PRIVATE KEY" },
  npm: { word: "npm_[A-Za-z0-9_]{36}", sign: "(?<=_authToken)=|:x-oauth-basic@" },
  basicauth: { sign: "://[A-Za-z0-9_-]{1,256}:[A-Za-z0-9_-]{1,256}@" },
  slack: { word: "(?:xox[abopr]|xapp)-[A-Za-z0-9]", sign: "://hooks\\.slack\\.com/services/" },
  sendgrid: { word: "SG\\.\\w{1,128}\\.\\w" },
  shopify: { word: "shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32}" },
  github: { word: "gh[opusr]_[A-Za-z0-9_]{36}|github_pat_[A-Za-z0-9_]{82}" },
  openai: { sign: "-[a-z0-9_-]{20,84}T3BlbkFJ" },
  anthropic: { word: "sk-ant-api0" },
  linear: { word: "lin_api_[A-Za-z0-9_]{32}" },
  "1password": { word: "ops_ey[A-Za-z0-9+/=]{100}" },
  "database-connection-string": { sign: "://[^:/\\s]{1,100}:[^@/\\s]{1,200}@" },
  // Would let a comment switch the others off.
  "filter-comments": {}
};

// src/core/condense/redact-token-rules.ts
var wordStart = "(?<![A-Za-z])";
var signAhead = "(?=[-.:;=?&~'\\uff1a\\uff1d는은])";
var tokenOf = (name, hint, after) => ({
  name,
  startsAt: "word",
  hint,
  pattern: new RegExp(wordStart + hint + after, "g")
});
var tokenWith = (name, { before = "", hint, after }) => ({ name, startsAt: "sign", hint, pattern: new RegExp(before + hint + after, "g") });
var word = "[A-Za-z0-9_-]";
var wordEnd = "(?![A-Za-z0-9_-])";
var tokenRules = [
  tokenOf(
    "aws-access-key",
    "(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{12}",
    // With the secret key, when that stands right behind it.
    "[A-Z0-9]{4}(?![A-Za-z0-9])(?:[\\s,:;/|\"'`]{1,5}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+]))?"
  ),
  tokenOf("github-token", "gh[pousr]_[A-Za-z0-9]", "[A-Za-z0-9_]{29,255}"),
  tokenOf("github-token", "github_pat_", "[A-Za-z0-9_]{30,255}"),
  tokenOf(
    "gitlab-token",
    "gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat|ffct|rtr|wt)-",
    "[A-Za-z0-9_.-]{20,300}"
  ),
  tokenOf("gitlab-token", "GR1348941", `${word}{20,60}`),
  tokenOf("slack-token", "xox[abceoprs]", "(?:-|\\.xox[bp]-)[A-Za-z0-9-]{10,400}"),
  tokenOf("slack-token", "xapp-", "\\d-[A-Z0-9]{5,20}-\\d{5,20}-[A-Za-z0-9]{10,100}"),
  tokenOf("npm-token", "npm_[A-Za-z0-9]{8}", "[A-Za-z0-9]{22,100}"),
  tokenOf("pypi-token", "pypi-AgE", `${word}{40,1000}`),
  tokenOf("docker-token", "dckr_(?:pat|oat)_", `${word}{20,200}`),
  tokenOf("stripe-key", "[sr]k_(?:live|test|prod)_", "[A-Za-z0-9]{10,250}"),
  tokenOf("stripe-webhook-secret", "whsec_", "[A-Za-z0-9+/=]{24,200}"),
  tokenOf("twilio-key", "SK[0-9a-f]{8}", `[0-9a-f]{24}${wordEnd}`),
  tokenOf("sendgrid-key", "SG\\.[A-Za-z0-9_-]{8}", `${word}{8,24}\\.${word}{16,80}`),
  tokenOf("mailgun-key", "key-[0-9a-f]{8}", `[0-9a-f]{24}${wordEnd}`),
  tokenWith("mailgun-key", { before: "[0-9a-f]{32}", hint: "-[0-9a-f]{8}-[0-9a-f]{8}", after: wordEnd }),
  tokenWith("mailchimp-key", { before: "[0-9a-f]{32}", hint: "-us\\d", after: `\\d?${wordEnd}` }),
  tokenOf("google-api-key", "AIza", `${word}{35}`),
  tokenOf("google-oauth-secret", "GOCSPX-", `${word}{20,60}`),
  tokenOf("google-oauth-token", "ya29\\.", "[A-Za-z0-9_.-]{20,2000}"),
  tokenOf("azure-key", "(?:AccountKey|SharedAccessKey|SharedSecretValue)=", "[A-Za-z0-9+/%]{30,120}={0,2}"),
  tokenWith("signature", {
    hint: "[?&;](?:sig|X-Amz-Signature|X-Goog-Signature)=",
    after: "[A-Za-z0-9%+/_-]{20,1100}={0,2}"
  }),
  tokenWith("azure-client-secret", {
    before: "[A-Za-z0-9_.~-]{3}\\dQ",
    hint: "~[A-Za-z0-9_.~-]{31}",
    after: "[A-Za-z0-9_.~-]{0,5}"
  }),
  tokenOf("heroku-key", "HRKU-", `${word}{30,100}`),
  tokenOf("digitalocean-token", "do[opr]_v1_", "[0-9a-f]{64}"),
  tokenOf("anthropic-key", "sk-ant-", `${word}{20,200}`),
  tokenOf("openai-key", "sk-(?:proj|svcacct|admin|None)-", `${word}{20,300}`),
  tokenOf("openai-key", "sk-[A-Za-z0-9]{20}", "[A-Za-z0-9]{12,80}"),
  tokenOf("huggingface-token", "hf_[A-Za-z0-9]{8}", "[A-Za-z0-9]{22,60}"),
  tokenOf("databricks-token", "dapi[0-9a-f]{8}", "[0-9a-f]{24}(?:-\\d)?"),
  tokenOf("shopify-token", "shp(?:at|ca|pa|ss)_", "[A-Za-z0-9]{32,64}"),
  tokenOf("atlassian-token", "AT(?:ATT3|CTT3|BB)", "[A-Za-z0-9_=-]{24,400}"),
  tokenOf("bitbucket-token", "BBDC-", "[A-Za-z0-9+/=]{30,100}"),
  tokenOf("linear-token", "lin_(?:api|oauth)_", "[A-Za-z0-9_]{30,200}"),
  tokenOf("notion-token", "ntn_[A-Za-z0-9]{8}", "[A-Za-z0-9]{30,60}"),
  tokenOf("notion-token", "secret_[A-Za-z0-9]{8}", `[A-Za-z0-9]{35}${wordEnd}`),
  tokenOf("grafana-token", "gl(?:sa|c)_", "[A-Za-z0-9+/=_]{30,400}"),
  tokenOf("grafana-token", "eyJrIjoi", "[A-Za-z0-9+/=]{30,400}"),
  tokenOf("vault-token", "hv[sbr]\\.", `${word}{20,300}`),
  tokenWith("terraform-token", {
    before: "[A-Za-z0-9]{14}",
    hint: "\\.atlasv1\\.",
    after: `${word}{40,200}`
  }),
  tokenOf("1password-token", "ops_eyJ", "[A-Za-z0-9+/=_-]{60,2000}"),
  tokenOf("1password-key", "A3-[A-Z0-9]{6}-", "(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}"),
  tokenOf("age-key", "AGE-SECRET-KEY-1", "[0-9A-Z]{58}"),
  tokenOf(
    "json-web-token",
    "eyJ[A-Za-z0-9_-]{8}",
    `${word}{2,2000}\\.[A-Za-z0-9_-]{10,8000}(?:\\.${word}{0,4000}){1,3}`
  ),
  tokenWith("telegram-token", {
    before: "(?<![0-9])\\d{8,10}",
    hint: ":AA[A-Za-z0-9_-]{30}",
    after: `${word}{2,5}${wordEnd}`
  }),
  tokenWith("discord-token", {
    before: "[MNO][A-Za-z0-9_-]{23,27}",
    hint: "\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27}",
    after: `${word}{0,13}${wordEnd}`
  }),
  tokenWith("discord-webhook", {
    hint: "://(?:[a-z]{1,10}\\.)?discord(?:app)?\\.com/api/",
    after: `(?:v\\d{1,2}/)?webhooks/\\d{16,20}/${word}{50,100}`
  }),
  tokenWith("slack-webhook", {
    hint: "://hooks\\.slack(?:-gov)?\\.com/",
    after: "(?:services|workflows|triggers)/[A-Za-z0-9_/+-]{20,200}"
  }),
  tokenWith("teams-webhook", {
    hint: "://[a-z0-9.-]{1,80}\\.office(?:365)?\\.com/",
    after: "(?:webhookb2/[A-Za-z0-9@-]{10,100}/|webhook/[A-Za-z0-9@-]{10,100}/)IncomingWebhook/[A-Za-z0-9/_-]{20,200}"
  })
];

// src/core/condense/redact-worded-rules.ts
var passwordWords = "passw(?:or)?d|passphrase|pwd|비밀번호|패스워드|암호|비번";
var tokenWords = "secret|token|(?:api|access|auth|private|signing|encryption|account|service|master|license|secret)[_-]?key|credential|connection[_-]?string|webhook[_-]?url|시크릿|토큰|인증키|비밀키|(?:액세스|접근) ?키";
var quote = "(?:\\\\?[\"'`\\]]){0,2}";
var assigns = (keys) => `(?:(?<=(?:${keys})s?${quote}\\s{0,9})(?:=>|:=|[:=\\uff1a\\uff1d])|(?<=(?:${keys}))[는은] )`;
var value = "\\s{0,9}(?:\\\\?(?<quote>[\"'`])(?<quoted>[^\"'`\\n\\\\]{4,400})\\\\?[\"'`]|(?<bare>[^\\s\"'`,;<>(){}\\[\\]|\\\\]{4,400}))";
var standsForOne = /^(?:[$%{<*[#]|process\.|os\.environ|(?:env|vars|secrets|self|this|config|settings|local|var|data|module|props|request|req|args|options|params)\.|(?:https?|file|vault|op|ssm|arn|gs|s3|ref\+\w+):|[./~]|(?:x+|\.+|-+|_+|true|false|null|nil|none|undefined|string|str|text|number|required|optional|empty|redacted|masked|hidden|change-?me|changeit|dummy|sample|example|your|my|test|foo|bar|user|username)(?![A-Za-z0-9]))/i;
var namesOne = /passw(?:or)?d|passphrase|secret|token|credential|api[_-]?key|비밀번호|암호|패스워드|토큰/i;
var isPlain = /^(?:[A-Z][A-Z0-9]+-\d+|v?\d+(?:\.\d+)+[\w.+-]*|\d{4}-\d\d(?:-\d\d)?.*|[\w./-]+\.[a-z]{2,5}|\d+(?:ms|s|m|h|d|kb|mb|gb|px|%)?|0x[0-9a-f]+|sha256:[0-9a-f]+)[.,!]?$/i;
var looksRandom = (secret) => /\d/.test(secret) && /[A-Za-z]/.test(secret) && secret.split(/[-_.:/@]/).some(
  (part) => /[A-Za-z]\d+[A-Za-z]|\d[A-Za-z]+\d/.test(part) || /^[A-Za-z]+\d{2,}$/.test(part) || part.length > 24
);
var isToken = (secret) => secret.length >= 8 && !standsForOne.test(secret) && !isPlain.test(secret) && looksRandom(secret);
function isPassword({ secret, before, after }) {
  if (after === "(") return false;
  if (/^\d{6,}$/.test(secret)) return true;
  if (standsForOne.test(secret) || isPlain.test(secret) || namesOne.test(secret)) return false;
  if (new RegExp("\\p{Script=Hangul}", "u").test(secret)) return false;
  if (/\s/.test(secret)) return /passphrase\W{1,9}$/i.test(before);
  const isWord = /^[A-Za-z]+(?:[-_.][A-Za-z]+)*[.:!?]?$/.test(secret);
  return !isWord || /["'`]$/.test(before) || /[A-Za-z]=$/.test(before) && /^(?:$|[\s;&])/.test(after);
}
var looksEncoded = (secret) => /=$/.test(secret) || /\d/.test(secret) && /[A-Za-z]/.test(secret);
var always = () => true;
var worded = (name, {
  hint,
  after,
  startsAt = "sign"
}, isSecret = always) => ({
  name,
  startsAt,
  hint,
  pattern: new RegExp((startsAt === "word" ? wordStart : signAhead) + hint + after, "dgi"),
  isSecret
});
var keyName = "-----BEGIN ?[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----";
var keyEnd = "-----END ?[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----";
var keyGap = `(?:\\\\[nrt]|[\\s"',])`;
var keyLine = "[A-Za-z0-9+/]{40,}={0,2}";
var keyLines = `${keyGap}{0,12}(?:[A-Za-z-]{1,20}: [^\\n]{0,200}${keyGap}{1,12}){0,4}${keyLine}(?:${keyGap}{1,12}${keyLine})*(?:${keyGap}{1,12}[A-Za-z0-9+/]{1,39}={0,2}(?=$|\\n))?`;
var schemes = "basic|bearer|token|digest|apikey|negotiate|aws4-hmac-sha256";
var wordedRules = [
  worded("private-key", {
    hint: keyName,
    after: `(?:(?:(?!-----BEGIN)[\\s\\S]){0,20000}?${keyEnd}|${keyLines})`
  }),
  worded("private-key", {
    startsAt: "word",
    hint: "Private-Lines: ?\\d",
    after: "\\d{0,4}(?:\\s{1,4}[A-Za-z0-9+/]{8,100}={0,2}(?=\\s|$))+"
  }),
  worded("private-key", {
    hint: `(?<=private_key_id[\\\\"']{1,4}\\s{0,9}):`,
    after: `\\s{0,9}[\\\\"']{1,3}(?<secret>[0-9a-f]{20,80})`
  }),
  worded(
    "credentials",
    { hint: "://[^\\s/?#@\"'<>`]{0,300}:", after: "(?<secret>[^\\s/?#\"'<>`]{1,300})@(?=[^\\s@])" },
    ({ secret }) => !standsForOne.test(secret) && !/^(?:passw(?:or)?d|pass|pwd?|secret|token|\d{1,5})$/i.test(secret)
  ),
  worded(
    "credentials",
    { hint: "://(?=[A-Za-z0-9_-]{20,300}@)", after: "(?<secret>[A-Za-z0-9_-]{20,300})" },
    ({ secret }) => looksRandom(secret)
  ),
  worded(
    "authorization",
    {
      hint: assigns("authorization"),
      after: `\\s{0,9}\\\\?["'\`]?(?:${schemes})\\s{1,4}(?<secret>[^\\s"'\`,;<>\\\\]{6,4000})`
    },
    ({ secret }) => !standsForOne.test(secret) && (looksEncoded(secret) || /[A-Z].*[a-z].*[A-Z]/.test(secret))
  ),
  worded(
    "authorization",
    {
      startsAt: "word",
      hint: "(?:bearer|basic)\\s",
      after: "\\s{0,4}(?<secret>[A-Za-z0-9+/._~-]{16,4000}={0,2})"
    },
    ({ secret }) => !isPlain.test(secret) && looksEncoded(secret)
  ),
  worded("password", { hint: assigns(passwordWords), after: value }, isPassword),
  worded(
    "token",
    { hint: assigns(tokenWords), after: value },
    ({ secret, after }) => after !== "(" && isToken(secret)
  ),
  worded(
    "password",
    {
      hint: "--[a-z-]{0,30}(?:password|passwd|secret|token|api-?key)[ =]",
      after: `["']?(?<secret>[^\\s"'\`,;<>(){}]{6,400})`
    },
    (found) => isToken(found.secret) || isPassword(found)
  ),
  worded(
    "password",
    { hint: "(?<=\\s)-(?:u|-user)[ =]", after: `["']?[^\\s:"']{1,80}:(?<secret>[^\\s"']{4,200})` },
    isPassword
  ),
  worded(
    "password",
    {
      startsAt: "word",
      hint: "login\\s{1,9}\\S{1,100}\\s{1,9}password\\s",
      after: "\\s{0,9}(?<secret>\\S{4,200})"
    },
    isPassword
  ),
  worded(
    "password",
    { hint: "(?<=\\b(?:identified\\s{1,4}by|password)\\s{1,4})'", after: "(?<secret>[^'\\s]{4,200})'" },
    ({ secret }) => !standsForOne.test(secret)
  )
];

// src/core/condense/redact.ts
var suspectHints = Object.values(suspects).flatMap(({ word: word2, sign }) => [
  ...word2 === void 0 ? [] : [{ startsAt: "word", hint: word2 }],
  ...sign === void 0 ? [] : [{ startsAt: "sign", hint: sign }]
]);
var join = (hints, startsAt) => hints.flatMap((each) => each.startsAt === startsAt ? [each.hint] : []).join("|");
var atWords = (hints, flags) => new RegExp(`${wordStart}(?:${join(hints, "word")})`, flags);
var atSigns = (hints) => new RegExp(`${signAhead}(?:${join(hints, "sign")})`, "i");
var suspectWords = atWords(suspectHints, "");
var suspectSigns = atSigns(suspectHints);
var words = atWords([...tokenRules, ...suspectHints], "");
var anyCaseWords = atWords(wordedRules, "i");
var anySigns = atSigns([...tokenRules, ...wordedRules, ...suspectHints]);
var isSuspect = (text) => suspectWords.test(text) || suspectSigns.test(text);
var mayHoldSecret = (text) => words.test(text) || anySigns.test(text) || anyCaseWords.test(text);
function findSecrets(text) {
  const places = [];
  const hasWord = words.test(text);
  for (const { name, startsAt, pattern } of tokenRules)
    if (hasWord || startsAt === "sign")
      for (const match of text.matchAll(pattern))
        places.push({ rule: name, start: match.index, end: match.index + match[0].length });
  for (const rule of wordedRules) places.push(...findWorded(text, rule));
  return places;
}
function findWorded(text, { name, pattern, isSecret }) {
  const places = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { secret, quoted, bare } = match.indices?.groups ?? {};
    const whole = [match.index, match.index + match[0].length];
    const [start, end] = secret ?? quoted ?? bare ?? whole;
    const before = text.slice(Math.max(0, start - leadLength), start);
    if (isSecret({ secret: text.slice(start, end), before, after: text.slice(end, end + 1) }))
      places.push({ rule: name, start, end });
    else pattern.lastIndex = match.index + 1;
  }
  return places;
}
var leadLength = 40;
var maskOf = (rule) => `[redacted: ${rule}]`;
var onlyMasks = /^(?:\[redacted: [\w-]+\]|\s)*$/;
function maskPlaces(text, places) {
  if (places.length === 0) return { text, masked: 0 };
  let shown = "";
  let end = 0;
  let masked = 0;
  for (const place of joinPlaces(text, places)) {
    const secret = text.slice(place.start, place.end);
    shown += text.slice(end, place.start) + maskOf(place.rule) + secret.replace(/[^\n]/g, "");
    end = place.end;
    masked += 1;
  }
  return { text: shown + text.slice(end), masked };
}
function joinPlaces(text, places) {
  const joined = [];
  const sorted = places.filter(({ start, end }) => start < end && !onlyMasks.test(text.slice(start, end))).sort((left, right) => left.start - right.start || right.end - left.end);
  for (const place of sorted) {
    const last = joined.at(-1);
    if (last === void 0 || place.start >= last.end) joined.push(place);
    else if (place.end > last.end) joined[joined.length - 1] = { ...last, end: place.end };
  }
  return joined;
}
var maskSecrets = (text) => joinings.reduce((told, join2) => {
  const joined = join2(told);
  const masked = joined === told ? told : maskFound(joined);
  return masked === joined ? told : masked;
}, maskFound(text));
var maskFound = (text) => mayHoldSecret(text) ? maskPlaces(text, findSecrets(text)).text : text;

export {
  joinings,
  isSuspect,
  mayHoldSecret,
  findSecrets,
  maskPlaces,
  maskSecrets
};
