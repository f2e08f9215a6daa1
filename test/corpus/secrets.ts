// Planted secrets of many kinds, and texts that look like secrets and are none. Pure.
//
// No secret is real, and none stands here whole: each is put together when it is asked for, so that scanners of the
// repository find nothing to stop a push for.

/** A text with a secret in it. */
export type PlantedSecret = {
  readonly kind: string;
  /** As somebody would commit or paste it. */
  readonly text: string;
  /** The part that must be nowhere afterwards. */
  readonly secret: string;
};

const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const hexDigits = `${digits}abcdef`;
const upper = lower.toUpperCase();
const word = upper + lower + digits;

/** `length` characters of an alphabet, the same at every run, and others for every seed. */
function letters(alphabet: string, length: number, seed: number): string {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  let text = '';
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += alphabet[(state >>> 8) % alphabet.length];
  }
  return text;
}

const join = (...parts: readonly string[]): string => parts.join('');
const alnum = (length: number, seed: number): string => letters(word, length, seed);
const hex = (length: number, seed: number): string => letters(hexDigits, length, seed);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');

const pem = (label: string, lines: number, { header = '', start = 'MII' } = {}): string => {
  const body = Array.from({ length: lines }, (_line, index) => alnum(64, 700 + index));
  body[0] = start + (body[0] ?? '').slice(start.length);
  return [
    `-----BEGIN ${label}-----`,
    ...(header === '' ? [] : [header, '']),
    ...body,
    'Qw==',
    `-----END ${label}-----`,
  ].join('\n');
};

function plant(kind: string, secret: string, around: (secret: string) => string = (it) => it): PlantedSecret {
  return { kind, secret, text: around(secret) };
}

const note = (secret: string): string => `Use ${secret} for the staging job.`;
const awsSecret = join(alnum(19, 1), '/', alnum(20, 2));
const jwt = [
  base64url('{"alg":"HS256","typ":"JWT"}'),
  base64url('{"sub":"1234567890","role":"admin"}'),
  alnum(43, 3),
].join('.');

/** One or more texts for each kind. */
export const plantedSecrets: readonly PlantedSecret[] = [
  plant('aws access key id', join('AK', 'IA', letters(upper + digits, 16, 4)), note),
  plant(
    'aws temporary key id',
    join('AS', 'IA', letters(upper + digits, 16, 5)),
    (it) => `export AWS_ACCESS_KEY_ID=${it}`,
  ),
  plant('aws secret key', awsSecret, (it) => `aws_secret_access_key = ${it}`),
  plant('aws key pair', awsSecret, (it) => join('AK', 'IA', letters(upper + digits, 16, 6), ' / ', it)),
  plant('github classic token', join('gh', 'p_', alnum(36, 7)), note),
  plant('github fine-grained token', join('github', '_pat_', alnum(22, 8), '_', alnum(59, 9)), note),
  plant('github oauth token', join('gh', 'o_', alnum(36, 10)), note),
  plant('github user token', join('gh', 'u_', alnum(36, 11)), note),
  plant('github app token', join('gh', 's_', alnum(36, 12)), (it) => `Authorization: token ${it}`),
  plant('github refresh token', join('gh', 'r_', alnum(76, 13)), note),
  plant('gitlab personal token', join('gl', 'pat-', alnum(20, 14)), note),
  plant('gitlab deploy token', join('gl', 'dt-', alnum(20, 15)), note),
  plant('gitlab runner token', join('gl', 'rt-', alnum(20, 16)), note),
  plant('gitlab registration token', join('GR', '1348941', alnum(20, 130)), note),
  plant('bitbucket server token', join('BB', 'DC-', alnum(44, 131)), note),
  plant('grafana old key', join('eyJ', 'rIjoi', alnum(80, 132), '=='), note),
  plant(
    'slack bot token',
    [join('xox', 'b'), letters(digits, 12, 17), letters(digits, 13, 18), alnum(24, 19)].join('-'),
    note,
  ),
  plant(
    'slack user token',
    [
      join('xox', 'p'),
      letters(digits, 12, 20),
      letters(digits, 12, 21),
      letters(digits, 12, 22),
      hex(32, 23),
    ].join('-'),
    note,
  ),
  plant(
    'slack app token',
    ['xapp', '1', `A${letters(upper + digits, 10, 24)}`, letters(digits, 13, 25), hex(64, 26)].join('-'),
    note,
  ),
  plant(
    'slack webhook',
    [
      join('T', letters(upper + digits, 8, 27)),
      join('B', letters(upper + digits, 10, 28)),
      alnum(24, 29),
    ].join('/'),
    (it) => `curl https://hooks.slack.com/services/${it}`,
  ),
  plant('npm token', join('np', 'm_', alnum(36, 30)), note),
  plant(
    'npmrc token',
    ['1f2e3d4c', '5b6a', '4d7e', '8f90', hex(12, 31)].join('-'),
    (it) => `//registry.example.com/:_authToken=${it}`,
  ),
  plant('pypi token', join('py', 'pi-AgEIcHlwaS5vcmc', alnum(100, 32)), note),
  plant('docker hub token', join('dckr', '_pat_', alnum(27, 33)), note),
  plant('stripe live key', join('sk', '_live_', alnum(24, 34)), note),
  plant('stripe test key', join('sk', '_test_', alnum(24, 35)), note),
  plant('stripe restricted key', join('rk', '_live_', alnum(24, 36)), note),
  plant('stripe webhook secret', join('wh', 'sec_', alnum(32, 37)), note),
  plant('twilio key', join('S', 'K', hex(32, 38)), note),
  plant('twilio auth token', hex(32, 39), (it) => `TWILIO_AUTH_TOKEN=${it}`),
  plant('sendgrid key', join('S', 'G.', alnum(22, 40), '.', alnum(43, 41)), note),
  plant('mailgun key', join('ke', 'y-', hex(32, 42)), note),
  plant('mailgun new key', [hex(32, 43), hex(8, 44), hex(8, 45)].join('-'), note),
  plant('mailchimp key', join(hex(32, 46), '-us', '21'), note),
  plant('google api key', join('AI', 'za', alnum(35, 47)), note),
  plant('google oauth secret', join('GOC', 'SPX-', alnum(28, 48)), note),
  plant('google access token', join('ya', '29.', alnum(120, 49)), note),
  plant('gcp service account', alnum(64, 701), () =>
    JSON.stringify(
      {
        type: 'service_account',
        private_key_id: hex(40, 50),
        private_key: `${pem('PRIVATE KEY', 12)}\n`,
        client_email: 'a@b.iam.gserviceaccount.com',
      },
      null,
      2,
    ),
  ),
  plant('gcp private key id', hex(40, 50), (it) => `"private_key_id": "${it}",`),
  plant(
    'azure storage key',
    join(alnum(86, 51), '=='),
    (it) =>
      `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${it};EndpointSuffix=core.windows.net`,
  ),
  plant(
    'azure signature',
    join(alnum(43, 52), '%3D'),
    (it) => `https://shop.blob.core.windows.net/a?sv=2022-11-02&se=2027-01-01&sig=${it}`,
  ),
  plant('azure client secret', join('abc8', 'Q~', alnum(34, 53)), note),
  plant('heroku key', join('HR', 'KU-', ['0c1d2e3f', '4a5b', '4c6d', '8e7f', hex(12, 54)].join('-')), note),
  plant(
    'heroku old key',
    ['9a1d2e3f', '4a5b', '4c6d', '8e7f', hex(12, 55)].join('-'),
    (it) => `HEROKU_API_KEY=${it}`,
  ),
  plant('digitalocean token', join('do', 'p_v1_', hex(64, 56)), note),
  plant('anthropic key', join('sk-', 'ant-api03-', alnum(93, 57), 'AA'), note),
  plant('anthropic admin key', join('sk-', 'ant-admin01-', alnum(90, 58)), note),
  plant('openai project key', join('sk-', 'proj-', alnum(74, 59), 'T3Blbk', 'FJ', alnum(74, 60)), note),
  plant('openai old key', join('sk-', alnum(20, 61), 'T3Blbk', 'FJ', alnum(20, 62)), note),
  plant('openai-compatible key', join('sk-', hex(32, 63)), note),
  plant('hugging face token', join('h', 'f_', letters(upper + lower, 34, 64)), note),
  plant('databricks token', join('da', 'pi', hex(32, 65)), note),
  plant('shopify token', join('shp', 'at_', hex(32, 66)), note),
  plant('atlassian token', join('ATA', 'TT3xFfGF0', alnum(170, 67), '=', hex(8, 68)), note),
  plant('bitbucket app password', join('AT', 'BB', alnum(32, 69)), note),
  plant('linear key', join('lin', '_api_', alnum(40, 70)), note),
  plant('notion token', join('nt', 'n_', alnum(46, 71)), note),
  plant('notion old token', join('sec', 'ret_', alnum(43, 72)), note),
  plant('grafana service token', join('gl', 'sa_', alnum(32, 73), '_', hex(8, 74)), note),
  plant('grafana cloud token', join('gl', 'c_', alnum(100, 75)), note),
  plant('vault token', join('hv', 's.', alnum(90, 76)), note),
  plant('vault old token', join('s.', alnum(24, 77)), (it) => `VAULT_TOKEN=${it}`),
  plant('terraform cloud token', join(alnum(14, 78), '.atlas', 'v1.', alnum(67, 79)), note),
  plant(
    '1password service token',
    join(
      'op',
      's_',
      base64(
        JSON.stringify({
          email: 'ci@example.1passwordserviceaccounts.com',
          muk: { alg: 'A256GCM', k: alnum(43, 80) },
        }),
      ),
    ),
    note,
  ),
  plant(
    '1password secret key',
    [
      join('A', '3'),
      ...[6, 6, 5, 5, 5, 5].map((length, index) => letters(upper + digits, length, 81 + index)),
    ].join('-'),
    note,
  ),
  plant('age key', join('AGE-SECRET', '-KEY-1', letters(upper + digits, 58, 90)), note),
  plant('telegram token', join(letters('123456789', 10, 91), ':A', 'A', alnum(33, 92)), note),
  plant('discord token', [join('M', alnum(25, 93)), alnum(6, 94), alnum(38, 95)].join('.'), note),
  plant(
    'discord webhook',
    join(letters('123456789', 18, 96), '/', alnum(68, 97)),
    (it) => `https://discord.com/api/webhooks/${it}`,
  ),
  plant(
    'teams webhook',
    join(hex(32, 98), '/', hex(36, 99)),
    (it) => `https://shop.webhook.office.com/webhookb2/${hex(36, 100)}@${hex(36, 101)}/IncomingWebhook/${it}`,
  ),
  plant('rsa key', alnum(64, 703), () => pem('RSA PRIVATE KEY', 25)),
  plant('ec key', alnum(64, 701), () => pem('EC PRIVATE KEY', 3)),
  plant('openssh key', alnum(64, 702), () => pem('OPENSSH PRIVATE KEY', 6, { start: 'b3BlbnNzaC1rZXktdjE' })),
  plant('pgp key', alnum(64, 702), () =>
    pem('PGP PRIVATE KEY BLOCK', 8, { header: 'Version: GnuPG v2', start: 'lQO' }),
  ),
  plant('encrypted key', alnum(64, 702), () =>
    pem('RSA PRIVATE KEY', 10, { header: 'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0123456789ABCDEF' }),
  ),
  plant('pkcs8 encrypted key', alnum(64, 702), () => pem('ENCRYPTED PRIVATE KEY', 10)),
  plant('key cut off', alnum(64, 702), () => pem('RSA PRIVATE KEY', 10).split('\n').slice(0, 6).join('\n')),
  plant(
    'key in one line',
    alnum(64, 702),
    () => `TLS_KEY="${pem('PRIVATE KEY', 10).replaceAll('\n', '\\n')}"`,
  ),
  plant(
    'putty key',
    alnum(64, 110),
    (it) => `PuTTY-User-Key-File-3: ssh-rsa\nPrivate-Lines: 2\n${it}\n${alnum(40, 111)}==\n`,
  ),
  plant('json web token', jwt, note),
  plant(
    'json web token in a header',
    jwt,
    (it) => `curl -H "Authorization: Bearer ${it}" https://api.example.com`,
  ),
  plant(
    'address with credentials',
    alnum(12, 112),
    (it) => `git clone https://deploy:${it}@git.example.com/shop.git`,
  ),
  plant('address with a token', hex(40, 113), (it) => `git clone https://${it}@git.example.com/shop.git`),
  plant(
    'postgres address',
    join(alnum(10, 114), '!'),
    (it) => `DATABASE_URL=postgres://shop:${it}@db.example.com:5432/shop?sslmode=require`,
  ),
  plant('mysql address', alnum(14, 115), (it) => `jdbc:mysql://shop:${it}@10.0.0.3:3306/shop`),
  plant('mongodb address', alnum(14, 116), (it) => `mongodb+srv://shop:${it}@cluster0.example.net/shop`),
  plant('redis address', alnum(14, 117), (it) => `redis://:${it}@cache.example.com:6379/0`),
  plant('amqp address', alnum(14, 118), (it) => `amqps://shop:${it}@mq.example.com/vhost`),
  plant(
    'ado connection string',
    alnum(12, 119),
    (it) => `Server=db.example.com;Database=shop;User Id=shop;Password=${it};`,
  ),
  plant('basic header', base64(`deploy:${alnum(12, 120)}`), (it) => `Authorization: Basic ${it}`),
  plant('bearer header', alnum(40, 121), (it) => `authorization: bearer ${it}`),
  plant('bearer alone', alnum(40, 122), (it) => `sent with Bearer ${it} by mistake`),
  plant('password in properties', 'letmein', (it) => `spring.datasource.password=${it}`),
  plant('password in yaml', 'S3cure!pass', (it) => `  password: ${it}`),
  plant('password in json', 'Tr0ub4dor&3', (it) => `{"user": "shop", "password": "${it}"}`),
  plant('password in escaped json', 'Tr0ub4dor&4', (it) => `"{\\"password\\": \\"${it}\\"}"`),
  plant('password in code', 'opensesame', (it) => `String dbPassword = "${it}";`),
  plant('passphrase', 'correct horse battery staple', (it) => `passphrase: "${it}"`),
  plant('secret in yaml', alnum(32, 123), (it) => `client_secret: ${it}`),
  plant('key in code', hex(32, 124), (it) => `const apiKey = '${it}';`),
  plant('key in an address', alnum(32, 125), (it) => `GET /v1/report?api_key=${it}&page=2`),
  plant('token in an option', alnum(24, 126), (it) => `deploy --token ${it} --env prod`),
  plant('password of curl', 'hunter2xyz', (it) => `curl -u deploy:${it} https://nexus.example.com`),
  plant('password in netrc', 'hunter3xyz', (it) => `machine git.example.com login deploy password ${it}`),
  plant('password in sql', 'S3cret', (it) => `CREATE USER shop IDENTIFIED BY '${it}';`),
  plant('password of a role', 'S3cretRole', (it) => `ALTER ROLE shop WITH PASSWORD '${it}';`),
  plant('korean password', 'qwer1234!', (it) => `운영 DB 비밀번호: ${it}`),
  plant('korean password in a sentence', 'Zxcv!2026', (it) => `관리자 비밀번호는 ${it} 입니다`),
  plant('korean token', alnum(28, 127), (it) => `배포 토큰 = ${it}`),
  plant('korean password of digits', '20481024', (it) => `초기 비밀번호: ${it}`),
];

/** Splits the middle of a token, which no reader sees; each part alone is no secret. */
const splitBy = (mark: string, { at = 2 }: { readonly at?: number } = {}): ((secret: string) => string) => {
  return (secret) => `Use ${secret.slice(0, at)}${mark}${secret.slice(at)} for the job.`;
};
const splitToken = join('gh', 'p_', alnum(36, 140));

/** Secrets that invisible characters or markup split: `secret` is what a reader sees, or a program that drops those. */
export const splitSecrets: readonly PlantedSecret[] = [
  plant('split by a zero-width space', splitToken, splitBy('\u200b')),
  plant('split by a soft hyphen', splitToken, splitBy('\u00ad')),
  plant('split by a joiner', splitToken, splitBy('\u2060', { at: 12 })),
  plant('split by a tag character', splitToken, splitBy('\u{e0041}', { at: 12 })),
  plant('split by a bell', splitToken, splitBy('\u0007')),
  plant('split by a colour', splitToken, splitBy('\u001b[31m')),
  plant(
    'inside a title of a terminal',
    splitToken,
    (it) => `\u001b]${it.slice(0, 2)}\u200b${it.slice(2)}\u0007`,
  ),
  plant('split by <wbr>', splitToken, splitBy('<wbr>', { at: 14 })),
  plant('split by an empty element', splitToken, splitBy('<b></b>')),
  plant('split by a tag in a tag', splitToken, splitBy('<w<wbr>br>')),
  plant(
    'split by a link',
    splitToken,
    (it) => `${it.slice(0, 9)}[${it.slice(9, 20)}](https://a.example)${it.slice(20)}`,
  ),
  plant('split by &shy;', splitToken, splitBy('&shy;')),
  plant('split by a number', splitToken, splitBy('&#8203;')),
];

/** A token that can stand in a path, a tag, a branch, and in the name of a person, module or check. */
export const namedToken = join('gh', 'p_', alnum(36, 141));

/** Texts that hold no secret and must stay as they are. */
export const harmlessTexts: readonly string[] = [
  `Reverts commit ${hex(40, 200)}.`,
  `cherry picked from commit ${hex(40, 201)}`,
  `Change-Id: I${hex(40, 202)}`,
  'id 3f2504e0-4f89-41d3-9a0c-0305e82c3301 is kept',
  `image: registry.example.com/shop@sha256:${hex(64, 203)}`,
  `"integrity": "sha512-${base64(alnum(64, 204))}"`,
  `go.sum: github.com/a/b v1.2.3 h1:${base64(alnum(32, 205))}`,
  'ZOOKEEPER-4876, PAY-123 and SHOP-1: retry',
  'Bump spring-boot from 3.2.1 to 3.2.2',
  'feat(token): refresh tokens before they expire',
  'fix: token bucket refills at 100 per second',
  'Add password reset by mail',
  'password reset: send the mail once',
  'Password: at least twelve characters',
  'fix(auth): bearer tokens are checked once',
  'Basic authentication is off by default',
  'Use the Basic AuthenticationFilter of the gateway',
  'Bearer authentication for the internal API',
  'secret: rotate PAY-123 weekly',
  'Move secrets to the vault; see docs/secrets.md',
  join('password: $', '{DB_PASSWORD}'),
  'password=$DB_PASSWORD',
  join('token: $', '{{ secrets.DEPLOY_TOKEN }}'),
  'password: "{{ db_password }}"',
  'API_KEY=<your api key>',
  'password=%DB_PASSWORD%',
  'password: changeme',
  'password: ********',
  'const token = getToken(user);',
  'token = request.headers.token',
  'password = settings.DATABASE_PASSWORD',
  'login(username=username, password=password)',
  'private final TokenBucket tokenBucket = new TokenBucket(100);',
  'tokenType: "bearer"',
  'password: "Password"',
  '"password": "비밀번호"',
  '비밀번호 변경 화면을 고칩니다',
  '비밀번호: 영문과 숫자를 섞어 주세요',
  '비밀번호는 8자 이상이어야 합니다',
  '토큰: 만료 시간을 늘림',
  'secretName: shop-tls',
  'secret: shop-database-credentials',
  'credentials: docker-hub-2',
  'ALTER TABLE users ADD COLUMN password_hash varchar(255) NOT NULL',
  "UPDATE settings SET value = 'on' WHERE name = 'token_refresh'",
  'https://example.com/a/b?page=2&sort=name#top',
  'ssh://git@git.example.com:22/shop.git',
  'git@github.com:acme/shop.git',
  'https://user@example.com/shop',
  'http://localhost:8080/actuator',
  'postgres://localhost:5432/shop',
  join('postgres://$', '{DB_USER}:$', '{DB_PASSWORD}@db/shop'),
  'docker run -u 1000:1000 shop',
  'task-runner, disk-usage and risk-based checks',
  'Co-authored-by: Kim Minsu <minsu@example.com>',
  'Signed-off-by: Ada <ada+1234567890@users.noreply.github.com>',
  'max_tokens: 4096, token_budget: 2300',
  'secret.yaml is encrypted with sops',
  'access_key: see the wiki',
  'The -----BEGIN CERTIFICATE----- block is parsed',
  'looks for -----BEGIN RSA PRIVATE KEY----- lines',
  'class eyJson.parser.Tests',
  'pwd=/home/build/work1',
  'token: v1.2.3',
  'USERNAME_PASSWORD: 0x02,',
  'credentials = AbstractVaultX2Credentials(entries);',
  'tests/token_test2.py::test_refresh',
];
