import { compile } from '../../app/compile/compile';
import type { Fact } from '../../app/selfCheck';
import { momentText } from '../../text/phrases/format';
import { FACTS, grantedText, leftText, seconds } from '../../text/selfCheck';
import type { Run } from './run';
import type { Bench } from '../../../host/contract/bench';
import { isGranted, SCOPES } from './scopes';

/** Where the add-on runs, and what it may do there. Nothing here stops the check: what fails is told as it is. */
export function placeFacts(bench: Bench, { clock }: Run): Fact[] {
  return [
    { label: FACTS.checkedAt, value: momentText(clock.now()) },
    fact(FACTS.locale, () => bench.locale),
    fact(FACTS.zone, () => bench.zone),
    fact(FACTS.scriptZone, () => Session.getScriptTimeZone()),
    ...SCOPES.map((scope) => fact(FACTS.scope(scope), () => grantedText(isGranted(scope)))),
    fact(FACTS.mailQuota, () => String(MailApp.getRemainingDailyQuota())),
  ];
}

/** How long the main calls take here and now; reads only. */
export function timeFacts({ book, clock }: Run): Fact[] {
  let count = 0;
  const reading = timed(() => {
    for (const tab of book.tabNames()) {
      if (clock.nearLimit()) break;
      book.read(tab);
      count += 1;
    }
  });
  return [
    { label: FACTS.reading(count), value: reading },
    { label: FACTS.compiling, value: timed(() => void compile(book, clock.now())) },
  ];
}

/** Makes the temporary document, and tells how long it took and whether Drive answers at all. */
export function driveFact(bench: Bench): Fact {
  return { label: FACTS.drive, value: timed(() => void bench.document()) };
}

export function leftFact(left: readonly string[]): Fact {
  return { label: FACTS.left, value: leftText(left) };
}

function fact(label: string, value: () => string): Fact {
  try {
    return { label, value: value() };
  } catch (error) {
    return { label, value: String(error) };
  }
}

function timed(work: () => void): string {
  const started = Date.now();
  try {
    work();
    return seconds(Date.now() - started);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
