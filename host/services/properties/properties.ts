import { strings } from '../callShape';

type Gas = GoogleAppsScript.Properties.Properties;

const PREFIX = 'property.';
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** The document's properties, kept inside the file. */
export class PropertiesStore implements Pick<
  Gas,
  | 'getProperty'
  | 'setProperty'
  | 'setProperties'
  | 'deleteProperty'
  | 'deleteAllProperties'
  | 'getProperties'
  | 'getKeys'
> {
  readonly [Symbol.toStringTag] = 'Properties';

  constructor(private readonly metadata: Map<string, string>) {}

  getProperty(key: string): string | null {
    strings('PropertiesService.Properties.getProperty', key);
    return this.metadata.get(PREFIX + key) ?? null;
  }

  setProperty(key: string, value: string): Gas {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): Gas {
    strings('PropertiesService.Properties.setProperties', ...Object.values(properties));
    const store = { ...(deleteAllOthers ? {} : this.getProperties()), ...properties };
    if (Object.values(properties).some((value) => Buffer.byteLength(value) > LARGEST_VALUE)) {
      throw new Error('Argument too large: value');
    }
    const size = Object.entries(store).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
    if (size > LARGEST_STORE) {
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.metadata.set(PREFIX + key, value);
    return this;
  }

  deleteProperty(key: string): Gas {
    strings('PropertiesService.Properties.deleteProperty', key);
    this.metadata.delete(PREFIX + key);
    return this;
  }

  deleteAllProperties(): Gas {
    for (const key of this.getKeys()) this.metadata.delete(PREFIX + key);
    return this;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.getKeys().map((key) => [key, this.metadata.get(PREFIX + key) ?? '']));
  }

  getKeys(): string[] {
    return [...this.metadata.keys()].filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  }
}
