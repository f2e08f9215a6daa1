// What source files read at run time, language by language, and what only looks like it.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are code of other languages.
import { describe, expect, test } from 'vitest';
import { findRuntimeReads } from '../../../../../src/core/change/runtime/find-runtime-reads.ts';

const read = (path: string, text: string): readonly string[] =>
  findRuntimeReads({ path, text }).map(({ kind, name, line, manner }) =>
    [
      kind === 'environment-variable' ? '' : `${kind} `,
      name,
      `:${line}`,
      manner === 'plain' ? '' : ` ${manner}`,
    ].join(''),
  );

test.each<[string, string, string, readonly string[]]>([
  [
    'Node',
    'src/a.ts',
    'const a = process.env.REFUND_URL;\nconst b = process.env["REFUND_KEY"]',
    ['REFUND_URL:1', 'REFUND_KEY:2'],
  ],
  [
    'Node with a default',
    'src/a.ts',
    'a(process.env.X_URL ?? "x", process.env.Y_URL || 3, Number(process.env.Z_MS) || 5)',
    ['X_URL:1 optional', 'Y_URL:1 optional', 'Z_MS:1 optional'],
  ],
  [
    'Node that asks',
    'src/a.ts',
    'if (process.env.X_ON) a()\nconst b = process.env.Y_ON === "true" ? 1 : 2',
    ['X_ON:1 optional', 'Y_ON:2 optional'],
  ],
  [
    'Node that gives up',
    'src/a.ts',
    'if (!process.env.X_URL) {\n  throw new Error("no X_URL")\n}',
    ['X_URL:1 insists'],
  ],
  ['Node that writes', 'src/a.ts', 'process.env.X_URL = "x"\ndelete process.env.Y_URL', []],
  ['Node in a template', 'src/a.ts', 'fetch(`${process.env.X_URL}/refunds`)', ['X_URL:1']],
  [
    'Node taken apart',
    'src/a.ts',
    'const {\n  X_URL,\n  Y_URL = "y",\n  Z_URL: z\n} = process.env',
    ['X_URL:2', 'Y_URL:3 optional', 'Z_URL:4'],
  ],
  [
    'Node by a function',
    'server/config.ts',
    "const get = (name, fallback, options) => process.env[name] ?? fallback\nget('X_URL', 'http://localhost', requiredInProduction)\nget('Y_MS', 10)\nget('Z_URL', 'z', on ? requiredInProduction : undefined)",
    ['X_URL:2', 'Y_MS:3 optional', 'Z_URL:4 optional'],
  ],
  [
    'Node by a helper',
    'src/a.ts',
    "requireEnv('X_URL'); getEnv('Y_URL'); getEnv('Z_URL', 'z')",
    ['X_URL:1 insists', 'Y_URL:1', 'Z_URL:1 optional'],
  ],
  [
    'Zod',
    'src/env.ts',
    'export const env = z.object({\n  X_URL: z.string().url(),\n  Y_MS: z.coerce.number().default(5),\n}).parse(process.env)',
    ['X_URL:2 insists', 'Y_MS:3 optional'],
  ],
  [
    'Vite and Deno',
    'src/a.ts',
    'import.meta.env.VITE_API_URL; import.meta.env.PROD; Deno.env.get("X_URL") ?? "x"',
    ['VITE_API_URL:1', 'X_URL:1 optional'],
  ],
  [
    'Python',
    'app/a.py',
    "import os\na = os.environ['X_URL']\nb = os.environ.get('Y_URL')\nc = os.getenv('Z_URL', 'z')\nd = os.getenv('W_URL') or 'w'",
    ['X_URL:2', 'Y_URL:3', 'Z_URL:4 optional', 'W_URL:5 optional'],
  ],
  ['Python in an f-string', 'app/a.py', 'u = f"{os.environ[\'X_URL\']}/x"', ['X_URL:1']],
  [
    'pydantic',
    'app/a.py',
    'class Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="pay_")\n    refund_url: str\n    limit: int = 5\n    key: str = Field(alias="REFUND_KEY")\n\n    def f(self):\n        x: int = 3\n',
    ['PAY_REFUND_URL:3 insists', 'PAY_LIMIT:4 optional', 'REFUND_KEY:5 insists'],
  ],
  [
    'Java',
    'src/main/java/A.java',
    'String a = System.getenv("X_URL");\nString b = Optional.ofNullable(System.getenv("Y_URL")).orElse("y");',
    ['X_URL:1', 'Y_URL:2 optional'],
  ],
  [
    'Kotlin',
    'src/main/kotlin/A.kt',
    'val a = System.getenv("X_URL") ?: "x"\nval b = "${System.getenv("Y_URL")}/y"',
    ['X_URL:1 optional', 'Y_URL:2'],
  ],
  [
    'Spring values',
    'src/main/kotlin/A.kt',
    '@Value("\\${pay.refund-url}") val a: String,\n@Value("\\${pay.limit:5}") val b: Int',
    ['PAY_REFUND_URL:1 insists'],
  ],
  [
    'Spring configuration',
    'src/main/resources/application.yml',
    'pay:\n  url: ${REFUND_URL}\n  limit: ${LIMIT:5}\n  # ${OLD_URL}\n  app: ${spring.application.name}\nserver:\n  port: 8081\n',
    ['REFUND_URL:2 insists', 'LIMIT:3 optional', 'port 8081:7'],
  ],
  [
    'Go',
    'cmd/a.go',
    'a := os.Getenv("X_URL")\nif v, ok := os.LookupEnv("Y_URL"); ok {\n}\nif _, ok := os.LookupEnv("Z_URL"); !ok {\n\tlog.Fatal("no Z_URL")\n}\nhttp.ListenAndServe(":9090", nil)',
    ['X_URL:1', 'Y_URL:2 optional', 'Z_URL:4 insists', 'port 9090:7'],
  ],
  [
    'Ruby',
    'app/a.rb',
    "ENV['X_URL']\nENV.fetch('Y_URL')\nENV.fetch('Z_URL', 'z')\nENV.fetch('W_URL') { 'w' }\nENV['V_URL'] || 'v'\n# ENV['U_URL']",
    ['X_URL:1', 'Y_URL:2 insists', 'Z_URL:3 optional', 'W_URL:4 optional', 'V_URL:5 optional'],
  ],
  [
    'PHP',
    'src/a.php',
    "<?php $a = getenv('X_URL'); $b = $_ENV['Y_URL'] ?? 'y'; $c = env('Z_URL', 'z'); $d = getenv('W_URL') ?: 'w';",
    ['X_URL:1', 'W_URL:1 optional', 'Y_URL:1 optional', 'Z_URL:1 optional'],
  ],
  [
    'Rust',
    'src/a.rs',
    'let a = env::var("X_URL").expect("x");\nlet b = std::env::var("Y_URL").unwrap_or_else(|_| "y".into());',
    ['X_URL:1 insists', 'Y_URL:2 optional'],
  ],
  [
    '.NET',
    'src/A.cs',
    'var a = Environment.GetEnvironmentVariable("X_URL");\nvar b = Environment.GetEnvironmentVariable("Y_URL") ?? "y";',
    ['X_URL:1', 'Y_URL:2 optional'],
  ],
  [
    'Elixir',
    'config/runtime.exs',
    'System.fetch_env!("X_URL")\nSystem.get_env("Y_URL", "y")',
    ['X_URL:1 insists', 'Y_URL:2 optional'],
  ],
  ['shell', 'entrypoint.sh', 'echo "${X_URL:?no url}" ${Y_URL:-y}\n# ${Z_URL:?}', ['X_URL:1 insists']],
  [
    'ports',
    'src/a.ts',
    'app.listen(3000, () => {})\nserver.listen({ port: 3001 })\napp.listen(0)',
    ['port 3000:1', 'port 3001:2'],
  ],
  [
    'a Dockerfile',
    'Dockerfile',
    'FROM node\nEXPOSE 3000 9229/tcp\nCMD ["app", "--port", "4000"]',
    ['port 3000:2 optional', 'port 9229:2 optional', 'port 4000:3'],
  ],
  [
    'LaunchDarkly and OpenFeature',
    'src/a.ts',
    "client.variation('new-refund', user, false)\nflags.getBooleanValue('dark-mode', false)",
    ['feature-flag new-refund:1 optional', 'feature-flag dark-mode:2 optional'],
  ],
  [
    'Unleash and Flagsmith',
    'app/a.py',
    'unleash.is_enabled("new-refund")\nfeatureFlags.is_feature_enabled("dark")\ncache.is_enabled("no-flag")',
    ['feature-flag new-refund:1 optional', 'feature-flag dark:2 optional'],
  ],
])('%s', (_, path, text, expected) => {
  expect(read(path, text)).toEqual(expected);
});

describe('nothing is read', () => {
  test.each([
    ['by a comment', 'src/a.ts', '// process.env.X_URL\n/* process.env.Y_URL\n process.env.Z_URL */'],
    ['by what a log says', 'src/a.ts', 'log.warn("set process.env.X_URL first"); log.info(\'os.environ\')'],
    ['by a docstring', 'app/a.py', '"""\nSet os.environ[\'X_URL\'].\n"""'],
    [
      'that a system gives',
      'src/a.ts',
      'process.env.PATH + process.env.NODE_ENV + process.env.CI + process.env.npm_package_version + process.env.GITHUB_SHA',
    ],
    ['by a name that is computed', 'src/a.ts', 'process.env[name]; process.env[`X_${y}`]; getEnv(name)'],
    [
      'by a property of another name',
      'src/a.ts',
      'this.process.env.X_URL; my.env.Y_URL; config.get("not-env")',
    ],
    ['where it is never deployed', 'vite.config.ts', 'process.env.X_URL'],
    ['by scripts of developers', 'scripts/a.ts', 'process.env.X_URL'],
    ['by a profile of developers', 'src/main/resources/application-dev.yml', 'a: ${X_URL}'],
    ['by a language that is not known', 'a.sql', "getenv('X_URL')"],
  ])('%s', (_, path, text) => {
    expect(read(path, text)).toEqual([]);
  });
});

test('an apostrophe or a quote that is not understood does no harm beyond its line', () => {
  expect(read('src/a.vue', "<p>don't</p>\n<p>{{ a }}</p>\nconst a = /['\"`]/\nprocess.env.X_URL")).toContain(
    'X_URL:4',
  );
  expect(read('src/a.rs', "fn f<'a>(x: &'a str) -> char { '\"' }\nenv::var(\"X_URL\")")).toEqual(['X_URL:2']);
});

test('hostile texts are read in bounded time', () => {
  const start = performance.now();
  for (const text of [
    '`${'.repeat(2000),
    'const {'.repeat(2000),
    `const { ${'A_B, '.repeat(2000)}`,
    '['.repeat(4000),
    'process.env['.repeat(2000),
    `class A(BaseSettings):\n${'    a: b = \n'.repeat(2000)}`,
  ]) {
    findRuntimeReads({ path: 'src/a.ts', text });
    findRuntimeReads({ path: 'src/a.py', text });
  }
  expect(performance.now() - start).toBeLessThan(20_000);
});
