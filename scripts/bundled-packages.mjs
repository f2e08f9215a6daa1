// The packages whose code is in the bundle: name, version, licence and its text. Effects: reads node_modules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nativePackages } from './native-files.mjs';

// Packages that ship no licence file, with the file of node_modules that states their licence: their own README, or the
// licence of another package of the same repository. `from` is the line at which the licence begins; `notice` stands above
// it where only the notice is known from elsewhere.
const awsLicense = { file: '@aws-sdk/credential-provider-env/LICENSE' };
const statedElsewhere = new Map([
  // MIT, says its README; of the same author as fast-xml-parser.
  ['@nodable/entities', { file: 'fast-xml-parser/LICENSE' }],
  ['@aws-sdk/credential-provider-http', awsLicense],
  ['@aws-sdk/credential-provider-login', awsLicense],
  ['@aws-sdk/nested-clients', awsLicense],
  ['pgpass', { file: 'pgpass/README.md', from: 'Copyright (c) 2013-2016' }],
  ['pg-types', { file: 'pg-types/README.md', from: 'The MIT License (MIT)' }],
  ['isarray', { file: 'lazystream/node_modules/isarray/README.md', from: '(MIT)' }],
  // MIT, says its package.json; the notice is that of its repository, libraries/LICENSE.
  [
    'standardwebhooks',
    {
      file: '@stablelib/base64/LICENSE',
      from: 'Permission is hereby granted',
      notice: 'The MIT License\n\nCopyright (c) 2023 Svix (https://www.svix.com)\n\n',
    },
  ],
  ['data-uri-to-buffer', { file: 'data-uri-to-buffer/README.md', from: '(The MIT License)' }],
]);

function readStatedElsewhere(root, name) {
  const stated = statedElsewhere.get(name);
  if (stated === undefined) return undefined;
  const text = readFileSync(join(root, 'node_modules', stated.file), 'utf8');
  const start = stated.from === undefined ? 0 : text.indexOf(stated.from);
  if (start < 0) throw new Error(`${stated.file}: the licence of ${name} is not stated there any more.`);
  return `${stated.notice ?? ''}${text.slice(start)}`;
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
      `${folder}: no licence text. Add where it is stated to scripts/bundled-packages.mjs, or drop the package.`,
    );
  }
  return { folder, name: manifest.name, version: manifest.version, license: manifest.license, text };
}

/** Sorted by name and version; `folder` is where each lies, as the lock file names it. */
export function bundledPackages(root, metafile) {
  return [...new Set([...packageFolders(metafile), ...nativePackages])]
    .map((folder) => readPackage(root, folder))
    .sort((left, right) => (`${left.name}@${left.version}` < `${right.name}@${right.version}` ? -1 : 1));
}
