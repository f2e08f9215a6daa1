// Collects the licences of every package that is in the bundle. Effects: reads node_modules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledIn } from './compiled-licenses.mjs';
import { nativePackages } from './native-files.mjs';

// Packages that ship no licence file, with the file of node_modules that states their licence: their own README, or the
// licence of another package of the same repository. `from` is the line at which the licence begins.
const awsLicense = { file: '@aws-sdk/credential-provider-env/LICENSE' };
const statedElsewhere = new Map([
  // MIT, says its README; of the same author as fast-xml-parser.
  ['@nodable/entities', { file: 'fast-xml-parser/LICENSE' }],
  ['@aws-sdk/credential-provider-http', awsLicense],
  ['@aws-sdk/credential-provider-login', awsLicense],
  ['@aws-sdk/nested-clients', awsLicense],
  ['pgpass', { file: 'pgpass/README.md', from: 'Copyright (c) 2013-2016' }],
  ['pg-types', { file: 'pg-types/README.md', from: 'The MIT License (MIT)' }],
  ['data-uri-to-buffer', { file: 'data-uri-to-buffer/README.md', from: '(The MIT License)' }],
]);

function readStatedElsewhere(root, name) {
  const stated = statedElsewhere.get(name);
  if (stated === undefined) return undefined;
  const text = readFileSync(join(root, 'node_modules', stated.file), 'utf8');
  const start = stated.from === undefined ? 0 : text.indexOf(stated.from);
  if (start < 0) throw new Error(`${stated.file}: the licence of ${name} is not stated there any more.`);
  return text.slice(start);
}

/** The folders of packages whose code is in the bundle; nested node_modules included. */
function packageFolders(metafile) {
  const folders = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(?:[^:]*:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders];
}

function readPackage(root, folder) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder))
    .sort()
    .find((name) => /^(?:licen[cs]e|copying)(?:[-.].*)?$/i.test(name));
  const text =
    file === undefined
      ? readStatedElsewhere(root, manifest.name)
      : readFileSync(join(root, folder, file), 'utf8');
  if (text === undefined || typeof manifest.license !== 'string') {
    throw new Error(
      `${folder}: no licence text. Add where it is stated to scripts/licenses.mjs, or drop the package.`,
    );
  }
  return { name: manifest.name, version: manifest.version, license: manifest.license, text };
}

const textOf = (root, { text, file }) => text ?? readFileSync(join(root, 'node_modules', file), 'utf8');

/** Names, versions, licences and licence texts of the bundled packages, sorted by name. */
export function collectLicenses(root, metafile) {
  const packages = [...new Set([...packageFolders(metafile), ...nativePackages])]
    .map((folder) => readPackage(root, folder))
    .sort((left, right) => (`${left.name}@${left.version}` < `${right.name}@${right.version}` ? -1 : 1));
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
