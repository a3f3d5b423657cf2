/**
 * google.script.run and google.script.host for a sandboxed frame, as plain script text: calls go to the page by
 * postMessage. Arguments are checked and copied as Google does; the arguments of a call are counted from 0 in its error.
 */
const SHIM = `(() => {
  'use strict';
  const MOST = 10;
  const underWay = new Map();
  const queue = [];
  let last = 0;
  const post = (message) => parent.postMessage(message, '*');
  const illegal = (path) => new TypeError('Failed due to illegal value in property: ' + path);
  const copy = (value, path, outer) => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value !== 'object' || outer.includes(value)) throw illegal(path);
    const inside = [...outer, value];
    if (Array.isArray(value))
      return Array.from(value, (item, index) => (item === undefined ? null : copy(item, path + '.' + index, inside)));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype) throw illegal(path);
    const result = {};
    for (const [name, item] of Object.entries(value))
      if (item !== undefined) result[name] = copy(item, name, inside);
    return result;
  };
  const send = () => {
    while (queue.length > 0 && underWay.size < MOST) {
      const { call, ...handlers } = queue.shift();
      underWay.set(call.id, handlers);
      post(call);
    }
  };
  addEventListener('message', (event) => {
    if (event.source !== parent || !event.data || event.data.kind !== 'returned') return;
    const { id, answer } = event.data;
    const handlers = underWay.get(id);
    if (!handlers) return;
    underWay.delete(id);
    send();
    const { onSuccess, onFailure, userObject } = handlers;
    if (answer.ok) {
      if (onSuccess) onSuccess(answer.value.result, userObject);
    } else {
      const error = Object.assign(new Error(answer.message), { name: 'ScriptError' });
      if (onFailure) onFailure(error, userObject);
      else console.error(error);
    }
  });
  const runner = (handlers) =>
    new Proxy(Object.freeze({}), {
      get: (_, name) => {
        if (typeof name !== 'string' || name === 'then') return undefined;
        if (name === 'withSuccessHandler') return (onSuccess) => runner({ ...handlers, onSuccess: handler(onSuccess) });
        if (name === 'withFailureHandler') return (onFailure) => runner({ ...handlers, onFailure: handler(onFailure) });
        if (name === 'withUserObject') return (userObject) => runner({ ...handlers, userObject });
        if (name.endsWith('_')) return undefined;
        return (...args) => {
          const copies = args.map((arg, index) => (arg === undefined ? null : copy(arg, String(index), [])));
          queue.push({ ...handlers, call: { kind: 'call', id: ++last, functionName: name, args: copies } });
          send();
        };
      },
    });
  const handler = (given) => {
    if (typeof given !== 'function') throw new TypeError('A handler must be a function');
    return given;
  };
  const host = {
    close: () => post({ kind: 'close' }),
    setWidth: (width) => post({ kind: 'resize', width }),
    setHeight: (height) => post({ kind: 'resize', height }),
    editor: { focus: () => post({ kind: 'focusEditor' }) },
    origin: '',
  };
  globalThis.google = { script: { run: runner({}), host } };
})();`;

/** HTML of the script with google.script.run in it, before any script of its own. */
export function withScriptRun(html: string): string {
  const shim = `<script>${SHIM}</script>`;
  const head = /<head\b[^>]*>|<html\b[^>]*>|<!doctype[^>]*>/gi;
  let at = 0;
  for (const match of html.matchAll(head)) {
    at = match.index + match[0].length;
    if (/^<head/i.test(match[0])) break;
  }
  const charset = /<meta[^>]+charset/i.test(html) ? '' : '<meta charset="utf-8">';
  return html.slice(0, at) + charset + shim + html.slice(at);
}
