// Validates the reports of one run against the schemas of their formats, and counts that each format tells all findings.
// Usage: node reports.mjs FOLDER, which holds report.json, .sarif, .gitlab, .junit, .checkstyle, .github and .markdown.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Draft4 from 'ajv-draft-04';
import Draft2020 from 'ajv/dist/2020.js';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const options = { strict: false, validateFormats: false, allErrors: true };
const errorsOf = (validate, value) => validate(value) ? [] : validate.errors.map(error => `${error.instancePath} ${error.message}`);

// One of the schema's patterns is a regular expression only without `u`.
const validateSarif = new Draft4({ ...options, unicodeRegExp: false }).compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
const validateGitLab = new Draft2020(options).compile(require('./gitlab-code-quality.schema.json'));

const xmlErrors = async (contents, schema) => {
  const contentsOfSchema = readFileSync(new URL(schema, import.meta.url), 'utf8');
  const result = await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [{ fileName: schema, contents: contentsOfSchema }] });
  return result.valid ? [] : result.errors.map(error => error.rawMessage ?? error.message);
};

const repeated = values => values.filter((value, index) => values.indexOf(value) !== index).map(value => `${value} is there twice`);
const matches = (text, pattern) => (text.match(pattern) ?? []).length;

// Each gives what is wrong, and how many findings there are.
const checks = {
  sarif: text => {
    const log = JSON.parse(text);
    const { results, tool } = log.runs[0];
    const wrongRules = results.filter(result => tool.driver.rules[result.ruleIndex]?.id !== result.ruleId).map(result => `${result.ruleId} has a wrong ruleIndex`);
    const fingerprints = results.map(result => Object.values(result.partialFingerprints)[0]);
    return [[...errorsOf(validateSarif, log), ...wrongRules, ...repeated(fingerprints)], results.length];
  },
  gitlab: text => {
    const issues = JSON.parse(text);
    return [[...errorsOf(validateGitLab, issues), ...repeated(issues.map(issue => issue.fingerprint))], issues.length];
  },
  junit: async text => [await xmlErrors(text, 'junit.xsd'), matches(text, /^ *<(failure|skipped|error) /gm)],
  checkstyle: async text => [await xmlErrors(text, 'checkstyle.xsd'), matches(text, /^ *<error /gm)],
  github: text => {
    const commands = text.trimEnd().split('\n').slice(0, -1);
    const command = /^::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[^,:]+::./;
    return [commands.filter(line => !command.test(line)), commands.length];
  },
  markdown: text => [[], matches(text, /^\| (error|warning|info) \|/gm)],
};

const folder = process.argv[2];
const expected = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).findings.length;
for (const [format, check] of Object.entries(checks)) {
  const [errors, count] = await check(readFileSync(join(folder, `report.${format}`), 'utf8'));
  if (count !== expected) {
    errors.push(`${count} findings instead of ${expected}`);
  }

  for (const error of errors.slice(0, 10)) {
    console.error(`${format}: ${error}`);
  }

  process.exitCode ||= errors.length > 0 ? 1 : 0;
}

console.log(`${expected} findings in ${Object.keys(checks).join(', ')}`);
