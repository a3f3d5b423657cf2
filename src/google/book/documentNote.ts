import type { Note } from '../../app/ports';

/** A note in the document's properties. */
export function documentNote(key: string): Note {
  return {
    read: () => PropertiesService.getDocumentProperties().getProperty(key) ?? '',
    write(text) {
      PropertiesService.getDocumentProperties().setProperty(key, text);
    },
  };
}
