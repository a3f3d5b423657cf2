import { PropertiesStore } from './properties';

type Gas = GoogleAppsScript.Properties.PropertiesService;

export class PropertiesStores implements Pick<Gas, 'getDocumentProperties'> {
  readonly [Symbol.toStringTag] = 'PropertiesService';

  constructor(private readonly metadata: Map<string, string>) {}

  getDocumentProperties(): GoogleAppsScript.Properties.Properties {
    return new PropertiesStore(this.metadata);
  }
}
