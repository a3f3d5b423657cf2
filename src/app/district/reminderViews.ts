import type { ReminderView } from '../../api';
import type { Commune } from '../../core/round/commune';
import type { Day } from '../../core/time/day';
import type { Deed } from '../../core/round/deed';
import { isWrittenOn, lastUrgedOn, urgentOf } from '../../core/round/reminder';
import { reminderBody, reminderShort, reminderSubject, roundText, WITHHELD } from '../../text/reminders';
import type { Basis } from '../round/basis';
import { namedThing } from '../round/namedThing';
import type { Owing } from '../tables/owing';

/** What a reminder says beside what is owed. */
export interface ReminderBasis extends Pick<Basis, 'settings' | 'lists'> {
  /** Of the spreadsheet; '' = it has none. */
  readonly url: string;
}

/**
 * The message to one commune about everything urgent that it was not written to about today; where it was written to about
 * all, the same message, held back. null = nothing is urgent.
 */
export function reminderOf(
  { commune, submissions }: Owing,
  deeds: readonly Deed[],
  { settings, lists, url }: ReminderBasis,
  today: Day,
): ReminderView | null {
  const urgent = urgentOf(submissions, deeds);
  if (urgent.length === 0) return null;
  const fresh = urgent.filter(({ owed }) => !isWrittenOn(deeds, owed, today));
  const told = fresh.length === 0 ? urgent : fresh;
  const letter = {
    commune: commune.name,
    round: roundText(settings.roundName, settings.year),
    things: told.map((submission) => ({ ...submission, label: namedThing(submission.owed, lists) })),
    contacts: settings.districtEmails,
    url,
  };
  const owed = told.map((submission) => submission.owed);
  return {
    code: commune.code,
    commune: commune.name,
    to: commune.emails,
    subject: reminderSubject(letter),
    body: reminderBody(letter),
    short: reminderShort(letter),
    owed,
    withheld: withheldBecause(commune, fresh.length),
    lastAt: lastUrgedOn(deeds, owed),
  };
}

function withheldBecause({ code, emails }: Commune, fresh: number): string | null {
  if (code === '') return WITHHELD.noCode;
  if (fresh === 0) return WITHHELD.today;
  return emails.length === 0 ? WITHHELD.noAddress : null;
}
