// Finds the ports on which code listens, where it says them as numbers. Pure.
import type { CodeLanguage } from './code-language.ts';
import { type MaskedCode, matchCode, type RuntimeRead } from './runtime-read.ts';

const calls: { readonly [language in CodeLanguage]?: readonly RegExp[] } = {
  javascript: [/(?<=\.listen\(\s*(?:\{[^{}]{0,200}\bport\s*:\s*)?)(?<name>\d{2,5})\b(?=\s*[,)}])/dg],
  python: [
    /(?<=\b(?:app|uvicorn|web|application)\.run(?:_app)?\([^()]{0,300}\bport\s*=\s*)(?<name>\d{2,5})\b/dg,
    /(?<=\b(?:serve|start_http_server|HTTPServer)\([^()]{0,300}\bport\s*=\s*|\bstart_http_server\(\s*)(?<name>\d{2,5})\b/dg,
  ],
  jvm: [/(?<=\bembeddedServer\([^()]{0,200}(?:\bport\s*=\s*|,\s*))(?<name>\d{2,5})\b(?=\s*[,)])/dg],
  dotnet: [/(?<=\bListen(?:AnyIP|Localhost)\(\s*)(?<name>\d{2,5})\b/dg],
};

/** Addresses are strings: their text is looked at where a call stands before them. */
const addresses: { readonly [language in CodeLanguage]?: RegExp } = {
  go: /\b(?:ListenAndServe(?:TLS)?\(|(?:net|quic)\.Listen\(\s*"[^"]*",|\bAddr\s*:)\s*"(?<name>[^"\n]*:\d{2,5})"/dg,
  rust: /\bbind\(\s*&?"(?<name>[^"\n]*:\d{2,5})"/dg,
};

/** Finds ports in masked code. Port 0 asks the system for any. */
export function findPortReads(code: MaskedCode, language: CodeLanguage): readonly RuntimeRead[] {
  const numbers = (calls[language] ?? []).flatMap((pattern) => matchCode(code, pattern));
  const address = addresses[language];
  const named =
    address === undefined
      ? []
      : matchCode({ text: code.text, masked: withAddresses(code) }, address).map((match) => ({
          ...match,
          name: match.name.slice(match.name.lastIndexOf(':') + 1),
        }));
  return [...numbers, ...named]
    .filter(({ name }) => Number(name) > 0 && Number(name) < 65_536)
    .map(({ name, line }) => ({ kind: 'port', name: String(Number(name)), line, manner: 'plain' }));
}

/** The text of strings again, comments still blank. */
function withAddresses({ text, masked }: MaskedCode): string {
  return masked.replace(/\u0001+/gu, (_, offset: number) => text.slice(offset, offset + String(_).length));
}
