import type { Offices } from '../../../src/api';
import type { LocalHost } from '../../../host/host';
import { OWNER } from '../../office';
import { bookMessages } from '../../messages';
import type { Sheet } from '../../../host/model/model';
import type { Person } from '../../protocol';
import { UnknownFunction } from '../../../host/run/unknownFunction';
import type { CellWatch } from '../cells/cellWatch';
import { scriptResult } from './scriptResult';

/** What a script says that knows of no communes. */
const NONE: Offices = { listedIn: '', communes: [] };

interface Known {
  readonly persons: readonly Person[];
  /** The tab that listed them, and how often it had been written to. */
  readonly sheet: Sheet | undefined;
  readonly listedIn: string;
  readonly writes: number;
}

/** Who is who and which tab is whose, as the bundle says. */
export class BookOffices {
  private known: Known | undefined;

  constructor(
    private readonly host: LocalHost,
    private readonly watch: CellWatch,
    private readonly told: {
      /** Formulas took other values meanwhile. */
      readonly computed: () => void;
      readonly failed: (error: unknown) => void;
    },
  ) {}

  /** As the book is now: a run of the bundle over all tabs. */
  ask(): Offices {
    const { writes } = this.watch;
    try {
      return scriptResult(this.host.runAs(OWNER, 'readOffices').result) as Offices;
    } catch (error) {
      if (!(error instanceof UnknownFunction)) this.told.failed(error);
      return NONE;
    } finally {
      if (this.watch.writes > writes) this.told.computed();
    }
  }

  /** Who can be acted as: the district, and every address of a commune; asked anew only once the tab that lists them changed. */
  get persons(): readonly Person[] {
    if (this.known === undefined || this.#hasChanged(this.known)) {
      const offices = this.ask();
      const sheet = this.host.file.sheetNamed(offices.listedIn);
      this.known = {
        persons: personsOf(offices),
        sheet,
        listedIn: offices.listedIn,
        writes: this.watch.writesTo(sheet),
      };
    }
    return this.known.persons;
  }

  #hasChanged({ sheet, listedIn, writes }: Known): boolean {
    return this.host.file.sheetNamed(listedIn) !== sheet || this.watch.writesTo(sheet) !== writes;
  }
}

function personsOf({ communes }: Offices): Person[] {
  const persons = new Map<string, Person>();
  for (const { name, emails } of communes) {
    for (const email of emails)
      if (!persons.has(email)) persons.set(email, { email, label: bookMessages.officerOf(name) });
  }
  return [{ email: '', label: bookMessages.owner() }, ...persons.values()];
}
