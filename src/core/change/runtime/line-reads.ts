// Finds what files of lines need: shell scripts, Spring's configuration, Dockerfiles, Procfiles. Pure.
import type { RuntimeRead } from './runtime-read.ts';
import { readSpringKeys, relaxedName } from './spring-properties.ts';

/** `${NAME:?}` and `${NAME?}` end a script when the variable is not there. */
export function findShellReads(text: string): readonly RuntimeRead[] {
  return eachLine(text, /^\s*#.*|(?<=\s)#.*/).flatMap(({ line, code }) =>
    [...code.matchAll(/\$\{([A-Za-z_]\w{1,99}):?\?/g)].map(
      ([, name = '']): RuntimeRead => ({ kind: 'environment-variable', name, line, manner: 'insists' }),
    ),
  );
}

/** Properties that Spring or its libraries know of themselves. */
const springOwn =
  /^(?:spring|server|management|logging|java|user|os|random|git|info|build|project|local|pid|file)\b/i;

/** `${NAME}` and `${NAME:default}` in a configuration, and the ports on which the application listens. */
export function findSpringReads(path: string, text: string): readonly RuntimeRead[] {
  const placeholders = eachLine(text, /^\s*[#!].*/).flatMap(({ line, code }) => readPlaceholders(code, line));
  const ports = readSpringKeys(path, text).flatMap(({ key, value, line }): readonly RuntimeRead[] =>
    /(?:^|\.)(?:server|grpc\.server|management\.server)\.port$/.test(key) && /^[1-9]\d{1,4}$/.test(value)
      ? [{ kind: 'port', name: value, line, manner: 'plain' }]
      : [],
  );
  return [...placeholders, ...ports];
}

/** `@Value("${a.b}")` in Java and Kotlin, where the dollar is escaped; properties with a default are no business of deployment. */
export function findSpringValues(text: string, masked: string): readonly RuntimeRead[] {
  if (!masked.includes('@Value')) return [];
  return eachLine(text, null).flatMap(({ line, code }) =>
    /@(?:field:|param:)?Value\(/.test(code)
      ? readPlaceholders(code.replaceAll(String.raw`\$`, '$'), line).filter(
          ({ manner }) => manner !== 'optional',
        )
      : [],
  );
}

function readPlaceholders(code: string, line: number): readonly RuntimeRead[] {
  return [...code.matchAll(/\$\{([A-Za-z][\w.-]{1,150})(:)?/g)].flatMap(
    ([, name = '', fallback]): readonly RuntimeRead[] => {
      if (springOwn.test(name) && !/^[A-Z0-9_]+$/.test(name)) return [];
      return [
        {
          kind: 'environment-variable',
          name: relaxedName(name),
          line,
          manner: fallback === undefined ? 'insists' : 'optional',
          property: name,
        },
      ];
    },
  );
}

/** Ports that an image exposes, or hands to its command. */
export function findDockerfilePorts(text: string): readonly RuntimeRead[] {
  return eachLine(text, /^\s*#.*/).flatMap(({ line, code }) => {
    // EXPOSE is a note for people; what a command is told to listen on is what it listens on.
    const exposed = /^\s*EXPOSE\s+(.*)$/i.exec(code)?.[1]?.match(/\d{2,5}(?=\/tcp|\/udp|\s|$)/g) ?? [];
    const commanded = commandPorts(/^\s*(?:CMD|ENTRYPOINT)\b/i.test(code) ? code : '');
    return [
      ...exposed.map((name): RuntimeRead => ({ kind: 'port', name, line, manner: 'optional' })),
      ...commanded.map((name): RuntimeRead => ({ kind: 'port', name, line, manner: 'plain' })),
    ];
  });
}

/** Ports that a process type listens on. */
export function findProcfilePorts(text: string): readonly RuntimeRead[] {
  return eachLine(text, /^\s*#.*/).flatMap(({ line, code }) =>
    commandPorts(code).map((name): RuntimeRead => ({ kind: 'port', name, line, manner: 'plain' })),
  );
}

const commandPorts = (code: string): readonly string[] =>
  [...code.matchAll(/--(?:http-|server[.-])?port(?:=|\s+|"\s*,\s*")(\d{2,5})\b/g)].map(
    ([, port = '']) => port,
  );

const lineMax = 2000;

function eachLine(
  text: string,
  comment: RegExp | null,
): readonly { readonly line: number; readonly code: string }[] {
  return text.split('\n').map((line, index) => ({
    line: index + 1,
    code: comment === null ? line.slice(0, lineMax) : line.slice(0, lineMax).replace(comment, ''),
  }));
}
