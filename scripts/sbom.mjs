// Writes down what the bundle is made of, as a bill of materials in CycloneDX 1.6. Effects: reads package.json and the lock file.
//
// Only what is bundled, not what is installed to build and test it. Nothing in it changes but with the sources and the lock file:
// there is no time in it, and its serial number is the hash of its content.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiledIn } from './compiled-licenses.mjs';

const purlOf = ({ name, version }) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** One licence of the list that SPDX keeps, or several in an expression. */
const licensesOf = (license) =>
  /^[\w.+-]+$/.test(license) ? [{ license: { id: license } }] : [{ expression: license }];

const nameOf = (name) => {
  const [, group, own] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [undefined, undefined, name];
  return group === undefined ? { name: own } : { group, name: own };
};

/** What npm checked when it installed the package. */
function hashesOf(lock, folder) {
  const { integrity } = lock.packages[folder] ?? {};
  const [, base64] = /^sha512-(\S+)$/.exec(integrity ?? '') ?? [];
  if (base64 === undefined) throw new Error(`${folder}: package-lock.json has no SHA-512 of it.`);
  return [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }];
}

/** What is compiled into a package's binary is a part of it. */
function partsOf({ name }) {
  const parts = (compiledIn.get(name) ?? []).map((part) => ({
    type: 'library',
    'bom-ref': `${name}#${part.name}`,
    name: part.name,
    licenses: licensesOf(part.license),
  }));
  return parts.length === 0 ? {} : { components: parts };
}

/** As Node looks for it: beside the package, then in every folder above. */
function resolveFrom(folder, name, known) {
  for (let at = folder; ; at = dirname(at)) {
    const found = known.get(at === '.' ? `node_modules/${name}` : `${at}/node_modules/${name}`);
    if (found !== undefined || at === '.') return found;
  }
}

/** The packages that a package asks for and that are in the bundle too. */
function dependenciesOf({ folder }, lock, known) {
  const { dependencies, optionalDependencies, peerDependencies } = lock.packages[folder] ?? {};
  const names = Object.keys({ ...peerDependencies, ...optionalDependencies, ...dependencies });
  const found = names.map((name) => resolveFrom(folder, name, known)).filter((each) => each !== undefined);
  return [...new Set(found.map(purlOf))].sort();
}

/** The same package may lie in two folders: it is one component. */
function componentsOf(packages, lock) {
  const components = packages.map((each) => [
    purlOf(each),
    {
      type: 'library',
      'bom-ref': purlOf(each),
      ...nameOf(each.name),
      version: each.version,
      hashes: hashesOf(lock, each.folder),
      licenses: licensesOf(each.license),
      purl: purlOf(each),
      ...partsOf(each),
    },
  ]);
  return [...new Map(components).values()];
}

/** An identifier of the content, as a UUID of version 8. */
function serialOf(content) {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16], 16) % 4];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

/** The text of `sbom.cdx.json` for the packages of scripts/bundled-packages.mjs. */
export function renderSbom(root, packages) {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { name, version, license, description, dependencies, optionalDependencies } = read('package.json');
  const lock = read('package-lock.json');
  const known = new Map(packages.map((each) => [each.folder, each]));
  const direct = Object.keys({ ...optionalDependencies, ...dependencies })
    .map((each) => known.get(`node_modules/${each}`))
    .filter((each) => each !== undefined);
  const self = `pkg:npm/${name}@${version}`;
  const edges = new Map(packages.map((each) => [purlOf(each), new Set()]));
  for (const each of packages) {
    for (const other of dependenciesOf(each, lock, known)) edges.get(purlOf(each)).add(other);
  }
  // Bundled although no bundled package says that it needs them: then we do.
  const asked = new Set([...edges.values()].flatMap((dependsOn) => [...dependsOn]));
  const unasked = [...edges.keys()].filter((purl) => !asked.has(purl));
  const content = {
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': self,
        name,
        version,
        description,
        licenses: licensesOf(license),
        purl: self,
      },
    },
    components: componentsOf(packages, lock),
    dependencies: [
      { ref: self, dependsOn: [...new Set([...direct.map(purlOf), ...unasked])].sort() },
      ...[...edges].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort() })),
    ],
  };
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(JSON.stringify(content)),
    version: 1,
    ...content,
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
