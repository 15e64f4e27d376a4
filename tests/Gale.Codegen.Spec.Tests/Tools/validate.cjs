// Reads [{ schema, payload }] from the standard input and writes, for each, the JSON pointers of what does not fit.
const Ajv = require('ajv/dist/2020');
const addFormats = require('ajv-formats');
const { readFileSync } = require('node:fs');

// Strict: a misspelt keyword or an unknown format of a schema is an error, not silence. Types may come from a reference, and
// members that an alternative requires from the schema around it.
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats(ajv);
ajv.addFormat('decimal', { type: 'number', validate: () => true });
ajv.addVocabulary(['example', 'discriminator', 'x-source', 'x-inferred', 'x-enum-descriptions']);

const escape = (name) => name.replace(/~/g, '~0').replace(/\//g, '~1');
const place = (error) =>
  error.keyword === 'required' ? `${error.instancePath}/${escape(error.params.missingProperty)}` : error.instancePath;

const compiled = new Map();
const compile = (schema) => {
  const key = JSON.stringify(schema);
  if (!compiled.has(key)) compiled.set(key, ajv.compile(schema));
  return compiled.get(key);
};

const found = JSON.parse(readFileSync(0, 'utf8')).map(({ schema, payload }) => {
  const validate = compile(schema);
  return validate(payload) ? [] : [...new Set(validate.errors.map(place))];
});
console.log(JSON.stringify(found));
