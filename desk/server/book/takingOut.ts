import { Buffer } from 'node:buffer';
import type { CommuneOffice, MadeFile } from '../../../src/api';
import { messages } from '../../messages';
import type { Sheet } from '../../../host/model/model';
import type { Requests } from '../../protocol';
import { Refusal } from '../../../host/commandLine/commandLine';
import { UnknownFunction } from '../../../host/run/unknownFunction';
import type { OpenBook } from './openBook';
import { scriptResult } from './scriptResult';

/** The bundle's function that makes a commune's file of its tab. */
const MAKE = 'makeCommuneFile';

/** Workbooks that people take out of the page. */
export class TakingOut {
  constructor(
    private readonly book: OpenBook,
    /** Hands a file to whoever asks for the address that it gives. */
    private readonly handOver: (name: string, content: Uint8Array) => string,
    /** The bundle keeps count of the files that it made: that is to be saved before a file is handed over. */
    private readonly counted: () => void,
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

  /** As the bundle makes it, for whom it lets have it. */
  commune({ tab }: Requests['takeOutCommune']['request']): Requests['takeOutCommune']['answer'] {
    const { book } = this;
    const { name } = book.sheet(tab);
    book.calculate();
    const made = this.#made(name);
    book.watch.follow(book.workbook);
    this.counted();
    return { address: this.handOver(made.name, Buffer.from(made.content, 'base64')) };
  }

  #made(tab: string): MadeFile {
    try {
      return scriptResult(this.book.host.run(MAKE, [tab]).result) as MadeFile;
    } catch (error) {
      if (error instanceof UnknownFunction) throw new Refusal(error.code, messages.unknownFunction(MAKE));
      throw error;
    }
  }

  #sheetOf(tab: CommuneOffice['tab']): Sheet | undefined {
    return tab === null ? undefined : this.book.host.file.sheetNamed(tab.name);
  }
}
