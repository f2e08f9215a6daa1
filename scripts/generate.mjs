// Generates types and validators from schemas/*.schema.json and schemas/parts. Effects: writes src/domain/generated.
//
//   node scripts/generate.mjs                          writes what is out of date, removes what has no schema any more
//   node scripts/generate.mjs --check                  writes nothing; exit 1 and the names when something is out of date
//   node scripts/generate.mjs --schemas DIR --out DIR  the same with other folders
//
// A schema `note.schema.json` gives three files: `note.ts` (types), `note.validate.js` (ajv standalone code: nothing
// is compiled at run time) and `note.validate.d.ts`; `parts/body.schema.json` gives `body-part.ts` and so on. One file a
// schema, so that a command loads only what it reads.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import formatsModule from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';

const standaloneCode = standaloneModule.default;
const addFormats = formatsModule.default;
const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders below the schemas' with schemas of their own, and what their generated names end with. */
const suffixOf = { '.': '', parts: '-part' };

/** Reads every `*.schema.json` of the folders, sorted by name so that the output does not depend on the file system. */
function readSchemas(root) {
  return Object.entries(suffixOf).flatMap(([folder, suffix]) => readFolder(root, folder, suffix));
}

function readFolder(root, folder, suffix) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => {
      const file = folder === '.' ? name : `${folder}/${name}`;
      const schema = JSON.parse(readFileSync(join(root, file), 'utf8'));
      if (typeof schema.$id !== 'string' || typeof schema.title !== 'string') {
        throw new Error(`${file}: a schema needs "$id" and "title" (the name of its type).`);
      }
      return { file, name: `${basename(file, '.schema.json')}${suffix}`, schema };
    });
}

const pascalCase = (text) =>
  text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());

/** The type's name of `other.schema.json#/$defs/name`, and the generated file that declares it. */
function resolveForeign(reference, schemas) {
  const [id, pointer = ''] = reference.split('#');
  const target = schemas.find((entry) => entry.schema.$id === id);
  if (target === undefined) throw new Error(`$ref to "${reference}": no schema has that $id.`);
  if (pointer === '') return { file: target.name, type: pascalCase(target.schema.title) };
  const definition = /^\/\$defs\/([^/]+)$/.exec(pointer)?.[1];
  const node = definition === undefined ? undefined : target.schema.$defs?.[definition];
  if (node === undefined)
    throw new Error(`$ref to "${reference}": only existing $defs of another schema can be used.`);
  return { file: target.name, type: pascalCase(node.title ?? definition) };
}

/** A copy in which references to other schemas are names to import, so that no type is declared twice. */
function withImportedTypes(node, own, schemas, imports) {
  if (Array.isArray(node)) return node.map((item) => withImportedTypes(item, own, schemas, imports));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string' && !node.$ref.startsWith('#') && !node.$ref.startsWith(`${own.$id}#`)) {
    const { file, type } = resolveForeign(node.$ref, schemas);
    imports.set(file, (imports.get(file) ?? new Set()).add(type));
    return { tsType: type, ...(node.description === undefined ? {} : { description: node.description }) };
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withImportedTypes(value, own, schemas, imports)]),
  );
}

async function generateTypes({ file, schema }, schemas) {
  const imports = new Map();
  const local = withImportedTypes(schema, schema, schemas, imports);
  // The generator names the root type after $id when both are there.
  delete local.$id;
  const body = await compile(local, pascalCase(schema.title), {
    additionalProperties: false,
    bannerComment: '',
    // Lengths are ajv's to check; as tuples they would only get in the way.
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  const importLines = [...imports.entries()]
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([name, types]) => `import type { ${[...types].sort().join(', ')} } from './${name}.ts';\n`);
  // "This interface was referenced by ..." says where, not what, and changes with every edit elsewhere.
  const clean = body
    .replace(
      /^[ \t]*\/\*\*\n(?:[ \t]*\*[ \t]*\n)*[ \t]*\* This interface was referenced by [^\n]*\n[ \t]*\* via the `definition` "[^\n]*\n[ \t]*\*\/\n/gm,
      '',
    )
    .replace(
      /^(?:[ \t]*\*[ \t]*\n)?[ \t]*\* This interface was referenced by [^\n]*\n[ \t]*\* via the `definition` "[^\n]*\n/gm,
      '',
    );
  return `// Generated from schemas/${file} by \`npm run generate\`: types. Pure.\n${importLines.join('')}\n${clean.trimStart()}`;
}

/** ajv writes `require` even into ESM; these are the only modules it asks for. */
function withImports(code) {
  const imports = new Map();
  const body = code.replace(/require\("([^"]+)"\)(\.default)?/g, (_, specifier, isDefault) => {
    const name = `module${pascalCase(specifier)}`;
    imports.set(name, specifier.endsWith('.js') ? specifier : `${specifier}.js`);
    // Node and esbuild give the CommonJS exports as default, vitest what is the default in them.
    return isDefault === undefined ? name : `(${name}.default ?? ${name})`;
  });
  const lines = [...imports].map(([name, specifier]) => `import ${name} from '${specifier}';\n`);
  return lines.join('') + body.replace(/^"use strict";/, '');
}

/** One statement a line: readable in a stack trace, and a change of a schema is a small diff. */
const breakLines = (code) =>
  code
    .replace(/;(?=(?:const|let|var|function|export|if|for)\b)/g, ';\n')
    .replace(/\}(?=(?:const|let|function|export|if|for)\b)/g, '}\n');

function generateValidator({ file, name, schema }, schemas) {
  // One instance a schema: its generated names then do not depend on the other schemas.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    // A third less code at the same speed.
    inlineRefs: false,
    loopRequired: 2,
    code: { source: true, esm: true, lines: false },
    schemas: schemas.map((entry) => entry.schema),
  });
  addFormats(ajv);
  const type = pascalCase(schema.title);
  const code = breakLines(withImports(standaloneCode(ajv, { [`validate${type}`]: schema.$id })));
  return {
    [`${name}.validate.js`]: `// Generated from schemas/${file} by \`npm run generate\`: the validator. Pure.\n${code.trim()}\n`,
    [`${name}.validate.d.ts`]:
      `// Generated from schemas/${file} by \`npm run generate\`: the validator's type. Pure.\n` +
      `import type { ValidateFunction } from 'ajv';\nimport type { ${type} } from './${name}.ts';\n\n` +
      `/** Checks a parsed value against schemas/${file}; \`errors\` then holds all problems, or null. */\n` +
      `export declare const validate${type}: ValidateFunction<${type}>;\n`,
  };
}

async function generateAll(folder) {
  const schemas = readSchemas(folder);
  const files = new Map();
  for (const entry of schemas) {
    files.set(`${entry.name}.ts`, await generateTypes(entry, schemas));
    for (const [file, text] of Object.entries(generateValidator(entry, schemas))) files.set(file, text);
  }
  return files;
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    schemas: { type: 'string', default: join(root, 'schemas') },
    out: { type: 'string', default: join(root, 'src/domain/generated') },
  },
});
const out = resolve(values.out);
const files = await generateAll(resolve(values.schemas));
mkdirSync(out, { recursive: true });
const written = [...files]
  .filter(([file, text]) => readIfThere(join(out, file)) !== text)
  .map(([file]) => file);
const stale = readdirSync(out).filter((file) => !files.has(file));
const shown = (file) => relative(process.cwd(), join(out, file));

if (values.check) {
  for (const file of written) console.error(`out of date: ${shown(file)}`);
  for (const file of stale) console.error(`has no schema: ${shown(file)}`);
  if (written.length + stale.length > 0) {
    console.error('Run `npm run generate` and commit the result.');
    process.exit(1);
  }
  console.log(`${files.size} generated files are up to date`);
} else {
  for (const file of written) {
    writeFileSync(join(out, file), files.get(file));
    console.log(`wrote ${shown(file)}`);
  }
  for (const file of stale) {
    rmSync(join(out, file), { recursive: true });
    console.log(`removed ${shown(file)}`);
  }
}
