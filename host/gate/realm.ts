import { types } from 'node:util';
import * as vm from 'node:vm';
import { createContext, Script, type Context } from 'node:vm';

/** Runs inside the context, so that what it makes belongs there. */
const FACTORIES = new Script(`(clock) => {
  const RealDate = Date;
  delete globalThis.WebAssembly;
  if (clock) {
    const makeDate = function Date(...args) {
      if (!new.target) return new RealDate(clock()).toString();
      return Reflect.construct(RealDate, args.length === 0 ? [clock()] : args, new.target);
    };
    makeDate.prototype = RealDate.prototype;
    for (const name of ['UTC', 'parse']) makeDate[name] = RealDate[name];
    makeDate.now = () => clock();
    Object.defineProperty(RealDate.prototype, 'constructor', { value: makeDate, writable: true, configurable: true });
    Object.defineProperty(globalThis, 'Date', { value: makeDate, writable: true, configurable: true });
  }
  return {
    date: (time) => new RealDate(time),
    list: () => [],
    record: () => ({}),
    parse: JSON.parse,
    exception: (message) => Object.assign(new Error(message), { name: 'Exception' }),
  };
}`);

/** An ordinary global object, where Node knows how (20.18): one that Node watches makes each look at a global slow. */
const { DONT_CONTEXTIFY: PLAIN } = { ...vm.constants } as { readonly DONT_CONTEXTIFY?: unknown };

interface Factories {
  readonly date: (time: number) => Date;
  readonly list: () => unknown[];
  readonly record: () => Record<string, unknown>;
  readonly parse: (json: string) => unknown;
  readonly exception: (message: string) => Error;
}

/** One execution's own set of globals; values made here pass `instanceof` inside the bundle. */
export class Realm {
  readonly context: Context = createContext((PLAIN ?? Object.create(null)) as object);
  private readonly factories: Factories;

  /** With a clock, `new Date()` and `Date.now()` inside show its time. */
  constructor(clock: (() => number) | undefined) {
    const make = FACTORIES.runInContext(this.context) as (clock: (() => number) | undefined) => Factories;
    this.factories = make(clock);
  }

  /** A copy of a plain value as the bundle's own arrays, objects and dates; `other` answers for the rest. */
  bring(value: unknown, other: (value: object) => unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (types.isDate(value)) return this.factories.date(value.getTime());
    if (Array.isArray(value)) {
      const list = this.factories.list();
      for (const item of value) list.push(this.bring(item, other));
      return list;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return other(value);
    const record = this.factories.record();
    for (const [name, item] of Object.entries(value)) record[name] = this.bring(item, other);
    return record;
  }

  parse(json: string): unknown {
    return this.factories.parse(json);
  }

  /** The error that a service throws into the bundle. */
  exception(error: unknown): Error {
    const made = this.factories.exception(error instanceof Error ? error.message : String(error));
    if (error instanceof Error && error.stack !== undefined) made.stack = error.stack;
    return made;
  }
}
