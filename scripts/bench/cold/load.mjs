/** Loads a script in a fresh context, then calls one of its functions; prints milliseconds. The services answer with nothing. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';

const [path = '', name = '', ...words] = process.argv.slice(2);
const code = readFileSync(path, 'utf8');
const nothing = new Proxy(() => undefined, {
  get: (_, property) => (property === Symbol.toPrimitive ? () => '+0700' : nothing),
  apply: () => nothing,
});
const services = [
  'SpreadsheetApp',
  'Utilities',
  'LockService',
  'PropertiesService',
  'HtmlService',
  'Session',
  'CacheService',
];
const context = createContext(Object.fromEntries(services.map((service) => [service, nothing])));
const started = performance.now();
const script = new Script(code);
const parsed = performance.now();
script.runInContext(context);
const loaded = performance.now();
try {
  context[name](...words.map((word) => JSON.parse(word)));
} catch {
  // what the function makes of such services is not measured
}
const called = performance.now();
process.stdout.write(JSON.stringify({ parse: parsed - started, load: loaded - parsed, call: called - loaded }));
