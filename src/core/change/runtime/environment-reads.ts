// Finds the environment variables that code reads, language by language. Pure.
import type { CodeLanguage } from './code-language.ts';
import { findObjectReads } from './environment-objects.ts';
import {
  type CodeMatch,
  literal,
  type MaskedCode,
  matchCode,
  type RuntimeRead,
  restOfCall,
} from './runtime-read.ts';

type Manner = RuntimeRead['manner'];
type EnvironmentPattern = {
  readonly pattern: RegExp;
  /** null: this is no read. */
  readonly mannerOf: (match: CodeMatch) => Manner | null;
};

/** What follows a value says that its absence was thought of: a default, a comparison, a question. */
const asksAfter =
  /^\s*(?:!|\bas\s+\w+)?\s*\)*\s*(?:\?\?(?!=)|\|\|(?!=)|\?\.|\?:|\?(?![.?])|===?|!==?|&&|\bor\b|\bin\b|\bis\b|\.(?:unwrap_or|ok\(|is_ok|is_err|map_or|or_else|orElse|getOrElse|presence|present\?|blank\?|nil\?|to_s|isNullOrEmpty|orEmpty))/;
const asksBefore =
  /(?:\b(?:if|unless|while|elif|elsif)\s*\(?\s*|!|\bnot\s+|\bBoolean\(\s*|\btypeof\s+|\bisset\(\s*|\bempty\(\s*|&&\s*|IsNullOr\w+\(\s*|Optional\.ofNullable\(\s*|\bOption\(\s*)$/;
/** Right after a negated question somebody gives up. */
const givesUp =
  /^[^\n]{0,80}\n?[^\n]{0,80}(?:\bthrow\b|\braise\b|process\.exit|\bpanic\(|log\.Fatal|os\.Exit|sys\.exit|\babort\b|\bexit\()/;
const isWrite = /^\s*(?:=(?![=>])|\+=|\|\|=|\?\?=)/;

function mannerOfValue({ before, after }: CodeMatch): Manner | null {
  if (isWrite.test(after) || /\bdelete\s+$/.test(before)) return null;
  if (/(?:!|\bnot\s+|\bunless\s+)\s*$/.test(before) && givesUp.test(after)) return 'insists';
  return asksAfter.test(after) || asksBefore.test(before) ? 'optional' : 'plain';
}

/** How a call reads: a second argument is a default, unless it says that it is none; on a condition it may be one. */
function mannerOfCall(match: CodeMatch): Manner | null {
  const rest = restOfCall(match.after);
  if (/(?<!\?\s*)\b(?:required\w*|requireInProduction|mandatory)\b/i.test(rest)) return 'plain';
  if (/^\s*,\s*\S/.test(rest)) return 'optional';
  return mannerOfValue({ ...match, after: match.after.slice(rest.length + 1) });
}

const insists = (): Manner => 'insists';
const optional = (): Manner => 'optional';
const word = '(?<name>[A-Za-z_][A-Za-z0-9_]*)';
const pattern = (source: string): RegExp => new RegExp(source, 'dgu');
const value = (source: string): EnvironmentPattern => ({ pattern: pattern(source), mannerOf: mannerOfValue });
const call = (source: string): EnvironmentPattern => ({ pattern: pattern(source), mannerOf: mannerOfCall });

/** Helpers that people write: `requireEnv('X')`, `getEnvOrThrow("X")`, `mustGetenv("X")`. */
const helpers: readonly EnvironmentPattern[] = [
  {
    pattern: pattern(
      String.raw`\b(?:[mM]ust|[rR]equired?|[mM]andatory|[eE]nsure)_?(?:[gG]et_?)?[eE]nv(?:ironment)?_?(?:[vV]ar(?:iable)?)?\(\s*${literal}`,
    ),
    mannerOf: insists,
  },
  call(
    String.raw`\b[gG]et_?[eE]nv(?:ironment)?_?(?:[vV]ar(?:iable)?)?(?:OrThrow|OrFail|_or_raise)?\(\s*${literal}`,
  ),
];

const patterns: { readonly [language in CodeLanguage]?: readonly EnvironmentPattern[] } = {
  javascript: [
    value(String.raw`(?<![\w.])(?:process|Bun)\.env(?:\?)?\.${word}(?![\w(])`),
    value(String.raw`(?<![\w.])(?:process|Bun|import\.meta)\.env(?:\?\.)?\[\s*${literal}\s*\]`),
    value(String.raw`\bimport\.meta\.env\.${word}(?![\w(])`),
    call(String.raw`\bDeno\.env\.get\(\s*${literal}`),
    ...helpers,
  ],
  python: [
    value(String.raw`\bos\.environ\[\s*${literal}\s*\]`),
    value(String.raw`(?<![\w.])environ\[\s*${literal}\s*\]`),
    call(String.raw`\b(?:os\.)?environ\.get\(\s*${literal}`),
    call(String.raw`\b(?:os\.)?getenv\(\s*${literal}`),
    call(
      String.raw`(?<![\w.])env(?:\.(?:str|bool|int|float|list|url|json|db|dict|cache_url|db_url))?\(\s*${literal}`,
    ),
  ],
  jvm: [
    value(String.raw`\bSystem\.getenv\(\s*${literal}\s*\)`),
    value(String.raw`\bSystem\.getenv\(\)\[\s*${literal}\s*\]`),
    call(String.raw`\bSystem\.getenv\(\)\.get(?:OrDefault|OrElse)?\(\s*${literal}`),
    value(String.raw`\bsys\.env\(\s*${literal}\s*\)`),
    call(String.raw`\bsys\.env\.getOrElse\(\s*${literal}`),
  ],
  go: [
    value(String.raw`\bos\.Getenv\(\s*${literal}\s*\)`),
    {
      pattern: pattern(String.raw`\bos\.LookupEnv\(\s*${literal}\s*\)`),
      mannerOf: ({ after }) =>
        /^[^\n]{0,60}!\s*\w+\s*\{/.test(after) && givesUp.test(after) ? 'insists' : 'optional',
    },
    ...helpers,
  ],
  ruby: [
    value(String.raw`\bENV\[\s*${literal}\s*\]`),
    {
      pattern: pattern(String.raw`\bENV\.fetch\(?\s*${literal}`),
      mannerOf: ({ after }) => (/^\s*(?:,|\)?\s*(?:\{|do\b))/.test(after) ? 'optional' : 'insists'),
    },
  ],
  php: [
    value(String.raw`(?<![\w>:])getenv\(\s*${literal}\s*\)`),
    value(String.raw`\$_(?:ENV|SERVER)\[\s*${literal}\s*\]`),
    call(String.raw`(?<![\w>:])env\(\s*${literal}`),
  ],
  rust: [
    {
      pattern: pattern(String.raw`\benv::var(?:_os)?\(\s*${literal}\s*\)`),
      mannerOf: (match) =>
        /^\s*(?:\?|\.(?:unwrap|expect)\()/.test(match.after)
          ? 'insists'
          : mannerOfValue({ ...match, after: match.after.trimStart() }),
    },
  ],
  dotnet: [call(String.raw`\bEnvironment\.GetEnvironmentVariable\(\s*${literal}`)],
  elixir: [
    { pattern: pattern(String.raw`\bSystem\.fetch_env!\(\s*${literal}`), mannerOf: insists },
    { pattern: pattern(String.raw`\bSystem\.fetch_env\(\s*${literal}`), mannerOf: optional },
    call(String.raw`\bSystem\.get_env\(\s*${literal}`),
  ],
};

/** Finds what masked code reads from the environment. Names that no environment has are left out. */
export function findEnvironmentReads(code: MaskedCode, language: CodeLanguage): readonly RuntimeRead[] {
  const found = (patterns[language] ?? []).flatMap(({ pattern: source, mannerOf }) =>
    matchCode(code, source).flatMap((match): readonly RuntimeRead[] => {
      const manner = mannerOf(match);
      if (manner === null || !isName(match)) return [];
      return [{ kind: 'environment-variable', name: match.name, line: match.line, manner }];
    }),
  );
  return [...found, ...(language === 'javascript' ? findObjectReads(code, mannerOfCall) : [])];
}

const isName = ({ name }: CodeMatch): boolean => /^[A-Za-z_][A-Za-z0-9_]{1,99}$/.test(name);
