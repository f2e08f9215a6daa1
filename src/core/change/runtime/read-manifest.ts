// Reads one deployment manifest. Pure.
import { emptyManifest, type Given, isVariableName, type Manifest } from './manifest.ts';
import type { ManifestPath } from './manifest-path.ts';
import { readSpringKeys, relaxedName } from './spring-properties.ts';
import { isBuildVariable } from './standard-variables.ts';
import { readYamlManifest } from './yaml-manifest.ts';

/** Reads a manifest by its kind. What is in it that cannot be understood is its `problem`. */
export function readManifest({ path, kind }: ManifestPath, text: string): Manifest {
  const manifest = emptyManifest(path);
  switch (kind) {
    case 'yaml':
    case 'compose':
    case 'workflow':
      return readYamlManifest(path, text);
    case 'dockerfile':
      return { ...manifest, variables: dockerfileVariables(text), ports: exposedPorts(text) };
    case 'terraform': {
      const variables = match(
        text,
        /(?:\bname"?\s*[=:]\s*"([A-Z_][A-Z0-9_]*)")|^\s*"?([A-Z][A-Z0-9_]*)"?\s*[=:](?!=)/g,
        '#',
      );
      const ports = match(
        text,
        /\b(?:container_?port|host_?port|from_port|port)"?\s*[=:]\s*"?(\d{2,5})\b/gi,
        '#',
      );
      return { ...manifest, variables, ports, names: variables };
    }
    case 'systemd': {
      const variables = match(text, /(?:^Environment=|(?<=^Environment=.*\s))"?([A-Za-z_]\w*)=/g, '#');
      const takes = match(text, /^EnvironmentFile=-?(\S+)/g, '#').map(({ name, line }) => ({
        type: 'file' as const,
        name,
        line,
      }));
      return { ...manifest, variables, takes };
    }
    case 'env-file':
    case 'assignments': {
      const variables = match(text, /^\s*(?:export\s+)?"?([A-Za-z_][\w.-]*)"?\s*[=:]/g, '#');
      return {
        ...manifest,
        variables: variables.filter(({ name }) => isVariableName(name)),
        names: variables,
      };
    }
    case 'spring':
      return {
        ...manifest,
        variables: readSpringKeys(path, text).flatMap(({ key, value, line }) =>
          // `name: ${NAME}` hands the question on.
          value.includes(`\${${key}`) ? [] : [{ name: relaxedName(key), line }],
        ),
      };
  }
}

function dockerfileVariables(text: string): readonly Given[] {
  const joined = text.replace(/\\\r?\n/gu, '\\ \u0002');
  const variables: Given[] = [];
  let line = 1;
  for (const instruction of joined.split('\n')) {
    const [, word = '', rest = ''] = /^\s*(ENV|ARG)\s+(.*)$/is.exec(instruction) ?? [];
    const old = /^([A-Za-z_]\w*)\s+[^=]/.exec(rest)?.[1];
    const names =
      word === ''
        ? []
        : old !== undefined
          ? [old]
          : [...rest.matchAll(/(?:^|[\s\u0002])([A-Za-z_]\w*)(?==|$)/g)].map(([, name = '']) => name);
    const isArgument = word.toUpperCase() === 'ARG';
    variables.push(
      ...names.filter((name) => !isArgument || isBuildVariable(name)).map((name) => ({ name, line })),
    );
    line += 1 + (instruction.match(/\u0002/gu)?.length ?? 0);
  }
  return variables;
}

const exposedPorts = (text: string): readonly Given[] =>
  text.split('\n').flatMap((line, index) =>
    (/^\s*EXPOSE\s+(.*)$/i.exec(line)?.[1]?.match(/\d{2,5}(?=\/|\s|$)/g) ?? []).map((name) => ({
      name,
      line: index + 1,
    })),
  );

/** Every match of the first group that took part, line by line; lines of comments are passed over. */
function match(text: string, pattern: RegExp, comment: string): readonly Given[] {
  return text.split('\n').flatMap((full, index) => {
    const line = full.slice(0, 4000);
    if (line.trimStart().startsWith(comment)) return [];
    return [...line.matchAll(pattern)].flatMap(([, ...groups]) => {
      const name = groups.find((group) => group !== undefined);
      return name === undefined ? [] : [{ name, line: index + 1 }];
    });
  });
}
