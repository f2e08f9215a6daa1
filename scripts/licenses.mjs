// Writes down the licences of every package that is in the bundle. Effects: reads node_modules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledIn } from './compiled-licenses.mjs';

const textOf = (root, { text, file }) => text ?? readFileSync(join(root, 'node_modules', file), 'utf8');

/** Names, versions, licences and licence texts of the bundled packages. */
export function collectLicenses(root, packages) {
  const intro =
    'Lockkeeper is licensed under Apache-2.0. The files beside this one also contain code of these packages,\n' +
    'under the licences that follow.\n\n';
  const list = packages.map(({ name, version, license }) => `- ${name} ${version} (${license})\n`).join('');
  // Many packages have the same licence word for word: it stands once, under all their names.
  const owners = new Map();
  for (const { name, version, license, text } of packages) {
    const trimmed = text.replace(/\r\n?/g, '\n').trim();
    owners.set(trimmed, [...(owners.get(trimmed) ?? []), `${name} ${version} (${license})`]);
  }
  const texts = [...owners].map(([text, names]) => `\n${'-'.repeat(80)}\n${names.join('\n')}\n\n${text}\n`);
  const compiled = packages.flatMap(({ name }) =>
    (compiledIn.get(name) ?? []).map(
      (part) =>
        `\n${'-'.repeat(80)}\n${part.name} (${part.license}), compiled into ${name}\n\n${textOf(root, part).trim()}\n`,
    ),
  );
  return intro + list + texts.join('') + compiled.join('');
}
