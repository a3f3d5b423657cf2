// Gives jest what esbuild's base64 loader gives the bundle: a binary file as a base64 string.
const { readFileSync } = require('node:fs');
const { createHash } = require('node:crypto');

const encoded = (path) => readFileSync(path).toString('base64');

module.exports = {
  process: (_source, path) => ({ code: `module.exports = ${JSON.stringify(encoded(path))};` }),
  getCacheKey: (_source, path) => createHash('sha256').update(encoded(path)).digest('hex'),
};
