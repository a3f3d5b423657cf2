import { randomUUID } from 'node:crypto';
import { bookMessages } from '../../messages';
import type { Workbook } from '../../../host/model/model';
import { Refusal } from '../../../host/commandLine/commandLine';
import { WriteFailed } from '../../../host/outcome/fileWriting';
import type { CivilTime } from '../../../host/book/serial';
import type { Entry, Journal, Operation } from './journal';

/** In the workbook's metadata: the last entry of the journal that the file holds, as `log seq`. */
const MARK = 'journal';

/** Numbers the entries of the journal, so that an edit that is in the file already is never made twice. */
export class BookJournal {
  private log: string = randomUUID();
  private seq = 0;

  constructor(
    private readonly journal: Journal,
    /** Hash of the workbook's file as we know it. */
    private readonly base: () => string,
    private readonly appended: () => void,
  ) {}

  append(at: CivilTime, by: string, operation: Operation): void {
    try {
      this.journal.append({ log: this.log, seq: this.seq + 1, base: this.base(), at, by, operation });
    } catch (error) {
      if (error instanceof WriteFailed) throw new Refusal('cannot-write', bookMessages.cannotKeep(error.path));
      throw error;
    }
    this.seq += 1;
    this.appended();
  }

  /** Entries that a workbook just read does not hold. Numbering goes on after the last one. */
  missingIn(workbook: Workbook): Entry[] {
    const entries = this.journal.read();
    const last = entries.at(-1);
    if (last) {
      this.log = last.log;
      this.seq = Math.max(this.seq, last.seq);
    }
    const [log, seq = '0'] = (workbook.metadata.get(MARK) ?? '').split(' ');
    return entries.filter((entry) => entry.log !== log || entry.seq > Number(seq));
  }

  /** Says in a workbook that it holds every entry up to now. */
  mark(workbook: Workbook): void {
    workbook.metadata.set(MARK, `${this.log} ${this.seq}`);
  }
}
