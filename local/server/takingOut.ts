import { bookMessages } from '../messages';
import type { CommuneOffice } from '../../src/api';
import type { Sheet } from '../model';
import type { Requests } from '../protocol';
import { Refusal } from '../services/commandLine';
import { mayEdit } from '../services/protections';
import { communeFile, communeFileName } from './communeFile';
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
    const { communes } = this.book.offices.ask();
    return {
      communes: communes.flatMap(({ name, tab }) => {
        const sheet = this.#sheetOf(tab);
        return sheet ? [{ name, tab: sheet.id }] : [];
      }),
    };
  }

  /** For those who may write into the commune's rows. */
  commune({ tab }: Requests['takeOutCommune']['request']): Requests['takeOutCommune']['answer'] {
    const { book } = this;
    const sheet = book.sheet(tab);
    const { communes, companions } = book.offices.ask();
    const commune = communes.find((known) => this.#sheetOf(known.tab) === sheet);
    if (!commune?.tab) throw new Refusal('not-a-commune', bookMessages.notACommuneTab(sheet.name));
    if (!this.#mayWrite(sheet, commune.tab.firstRow))
      throw new Refusal('protected', bookMessages.protectedTab(sheet.name));
    book.calculate();
    return { address: this.handOver(communeFileName(commune.name), communeFile(book.host.file, sheet, companions)) };
  }

  #sheetOf(tab: CommuneOffice['tab']): Sheet | undefined {
    return tab === null ? undefined : this.book.host.file.sheetNamed(tab.name);
  }

  /** Some cell of the row. */
  #mayWrite(sheet: Sheet, row: number): boolean {
    const { host, actingAs } = this.book;
    return Array.from({ length: sheet.maxColumns }, (_, index) => index + 1).some((column) =>
      mayEdit(host.file, actingAs, sheet, { row, column, lastRow: row, lastColumn: column }),
    );
  }
}
