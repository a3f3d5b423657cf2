import { bookMessages } from '../messages';
import type { Sheet } from '../model';
import type { Requests } from '../protocol';
import { Refusal } from '../services/commandLine';
import { mayEdit } from '../services/protections';
import { communeFile, communeFileName } from './communeFile';
import { communeTabs } from './communes';
import type { OpenBook } from './openBook';

/** Workbooks that people take out of the page. */
export class TakingOut {
  constructor(
    private readonly book: OpenBook,
    /** Hands a file to whoever asks for the address that it gives. */
    private readonly handOver: (name: string, content: Uint8Array) => string,
  ) {}

  /** The bytes are the book's as it would be saved now. */
  whole(bytes: Uint8Array): Requests['takeOut']['answer'] {
    return { address: this.handOver(this.book.fileName, bytes) };
  }

  communes(): Requests['communes']['answer'] {
    return { communes: communeTabs(this.book.workbook).map(({ name, sheet }) => ({ name, tab: sheet.id })) };
  }

  /** For those who may write into the commune's rows. */
  commune({ tab }: Requests['takeOutCommune']['request']): Requests['takeOutCommune']['answer'] {
    const { book } = this;
    const sheet = book.sheet(tab);
    const commune = communeTabs(book.workbook).find((known) => known.sheet === sheet);
    if (!commune) throw new Refusal('not-a-commune', bookMessages.notACommuneTab(sheet.name));
    if (!this.#mayWriteRows(sheet)) throw new Refusal('protected', bookMessages.protectedTab(sheet.name));
    book.calculate();
    return { address: this.handOver(communeFileName(commune.name), communeFile(book.host.file, sheet)) };
  }

  #mayWriteRows(sheet: Sheet): boolean {
    const { host, actingAs } = this.book;
    const row = sheet.frozenRows + 1;
    return Array.from({ length: sheet.maxColumns }, (_, index) => index + 1).some((column) =>
      mayEdit(host.file, actingAs, sheet, { row, column, lastRow: row, lastColumn: column }),
    );
  }
}
