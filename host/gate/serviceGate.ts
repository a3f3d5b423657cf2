import type { Realm } from './realm';

/** An object that the bundle may call; its tag is the class name in Google's reference. */
export interface Service {
  readonly [Symbol.toStringTag]: string;
}

type Method = (...args: unknown[]) => unknown;

/** The only way between the bundle and the services: counts calls, refuses what is missing, and keeps the realms apart. */
export class ServiceGate {
  private readonly outside = new WeakMap<object, Service>();

  constructor(
    private readonly realm: Realm,
    /** Called before each call with `Class.method` and its arguments; throws when the call is not allowed. */
    private readonly admit: (name: string, service: Service, args: readonly unknown[]) => void,
  ) {}

  /** What the bundle sees of a service. Fields with a capital letter (enumerations, collections) are seen, methods too, nothing else. */
  open(service: Service): object {
    const className = service[Symbol.toStringTag];
    const proxy = new Proxy(Object.create(null) as object, {
      get: (_, name) => this.member(service, className, name),
      has: (_, name) => name in service,
      set: (_, name) => this.missing(className, name),
      getOwnPropertyDescriptor: () => undefined,
      ownKeys: () => [],
    });
    this.outside.set(proxy, service);
    return proxy;
  }

  /** A result or an event, made of the bundle's own objects. */
  bring(value: unknown): unknown {
    return this.realm.bring(value, (object) => (isService(object) ? this.open(object) : object));
  }

  private member(service: Service, className: string, name: string | symbol): unknown {
    if (name === 'toString') return () => className;
    if (typeof name === 'symbol' || name === 'toJSON' || name === 'then') return undefined;
    const member: unknown = Reflect.get(service, name);
    if (typeof member === 'function' && !(name in Object.prototype)) {
      return this.method(service, `${className}.${name}`, member as Method);
    }
    if (/^[A-Z]/.test(name) && member !== undefined) return isService(member) ? this.open(member) : member;
    return this.missing(className, name);
  }

  private missing(className: string, name: string | symbol): never {
    throw this.realm.exception(`${className}.${String(name)} is not provided by the local host`);
  }

  private method(service: Service, name: string, method: Method): Method {
    return (...args) => {
      try {
        const taken = args.map((argument) => this.take(argument));
        this.admit(name, service, taken);
        return this.bring(method.apply(service, taken));
      } catch (error) {
        throw this.realm.exception(error);
      }
    };
  }

  /** An argument from the bundle: services and dates as the host's own. */
  private take(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const service = this.outside.get(value);
    if (service) return service;
    if (Array.isArray(value)) return value.map((item) => this.take(item));
    return isForeignDate(value) ? new Date(value.getTime()) : value;
  }
}

function isForeignDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export function isService(value: unknown): value is Service {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, Symbol.toStringTag);
}
