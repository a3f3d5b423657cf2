import type { ReminderView } from '../../api';
import type { Moment } from '../../core/time/day';
import { dayOfMoment } from '../../core/time/day';
import type { DeedKind } from '../../core/round/deed';
import type { Owed } from '../../core/round/owed';
import { MENU } from '../../text/menu';
import type { ListedReminder, Unsent } from '../../text/reminders';
import {
  mailUnavailable,
  NOBODY_TO_URGE,
  nothingToSend,
  reminderQuestion,
  remindersSent,
  WITHHELD,
} from '../../text/reminders';
import type { Owing } from '../tables/owing';
import type { Actor, Clock, Lock, Mailer, Messages, RecordStore } from '../ports';
import { appendDeeds, readAllDeeds, readDeeds } from '../record/record';
import type { RefusalCode } from '../../text/problems/refusals';
import { Refusal } from '../refusal';
import { checkOwed } from '../round/requests';
import type { ReminderBasis } from './reminderViews';
import { namedThing } from '../round/namedThing';
import { reminderOf } from './reminderViews';

/** What sending needs. The lock is the one under which the record is written. */
export interface ReminderServices {
  readonly record: RecordStore;
  readonly mailer: Mailer;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly actor: Actor;
}

/** Names of the communes that were written to, and those that were not. */
export interface Sent {
  readonly sent: readonly string[];
  readonly unsent: readonly Unsent[];
}

/** The messages that would go out now, one for each commune with something urgent; those held back say why. */
export function dueReminders(
  owing: readonly Owing[],
  record: RecordStore,
  basis: ReminderBasis,
  now: Moment,
): ReminderView[] {
  const deeds = readAllDeeds(record);
  return owing.flatMap((one) => reminderOf(one, deeds.get(one.commune.code) ?? [], basis, dayOfMoment(now)) ?? []);
}

/**
 * Writes to the communes of these codes. Each is looked at again, written to and recorded in one go under the lock, so that
 * nobody is written to twice a day about the same thing, by two people or by a run that was broken off.
 */
export function mailReminders(
  codes: readonly string[],
  owing: readonly Owing[],
  basis: ReminderBasis,
  services: ReminderServices,
): Sent {
  const sent: string[] = [];
  const unsent: Unsent[] = [];
  for (const code of new Set(codes)) {
    const one = owing.find(({ commune }) => commune.code === code);
    const isStopped = unsent.some(({ why }) => why === WITHHELD.unrecorded);
    const why = isStopped ? WITHHELD.stopped : one === undefined ? WITHHELD.notUrgent : send(one, basis, services);
    const commune = one?.commune.name ?? code;
    if (why === null) sent.push(commune);
    else unsent.push({ commune, why });
  }
  return { sent, unsent };
}

/** Why it was not sent; null = it was. */
function send(one: Owing, basis: ReminderBasis, services: ReminderServices): string | null {
  if (services.clock.nearLimit()) return WITHHELD.time;
  try {
    return services.lock.alone(() => sendAlone(one, basis, services));
  } catch (error) {
    const why = error instanceof Refusal ? REFUSED[error.code] : undefined;
    if (why === undefined) throw error;
    return why;
  }
}

/** What a refusal in the midst of sending means for the commune it was about; the others go on. */
const REFUSED: Readonly<Partial<Record<RefusalCode, string>>> = {
  'mail-refused': WITHHELD.refused,
  'not-recorded': WITHHELD.unrecorded,
  busy: WITHHELD.busy,
  'busy-recording': WITHHELD.busy,
};

function sendAlone(
  one: Owing,
  basis: ReminderBasis,
  { record, mailer, clock, actor }: ReminderServices,
): string | null {
  const now = clock.now();
  const reminder = reminderOf(one, readDeeds(record, one.commune.code), basis, dayOfMoment(now));
  if (reminder === null) return WITHHELD.notUrgent;
  if (reminder.withheld !== null) return reminder.withheld;
  if (mailer.left() < reminder.to.length) return WITHHELD.quota;
  mailer.send(reminder);
  appendDeeds(record, deedsOf('reminded', reminder.code, reminder.owed, now, actor, reminder.to.join('; ')));
  return null;
}

/** Records that somebody of the commune was called about these things. */
export function saveCall(
  code: string,
  owed: readonly Owed[],
  { record, lock, clock, actor }: Omit<ReminderServices, 'mailer'>,
): void {
  owed.forEach(checkOwed);
  lock.alone(() => appendDeeds(record, deedsOf('called', code, [...new Set(owed)], clock.now(), actor, '')));
}

function deedsOf(kind: DeedKind, code: string, owed: readonly Owed[], now: Moment, actor: Actor, note: string) {
  return owed.map((thing) => ({
    ...{ kind, code, owed: thing, moment: now, recordedAt: now, by: actor.email, note },
    ...{ way: null, counts: null, digest: '', until: null },
  }));
}

/** The menu's way: shows who would get what, asks once, sends, and tells what became of it. */
export function askAndRemind(
  owing: readonly Owing[],
  basis: ReminderBasis,
  services: ReminderServices,
  messages: Messages,
): Sent {
  const nothing: Sent = { sent: [], unsent: [] };
  const reminders = dueReminders(owing, services.record, basis, services.clock.now());
  const listed = reminders.map((reminder) => listedOf(reminder, basis));
  const sendable = reminders.filter(({ withheld }) => withheld === null);
  const tell = (message: string) => messages.tell(MENU.remind, message);
  if (reminders.length === 0) tell(NOBODY_TO_URGE);
  else if (sendable.length === 0) tell(nothingToSend(listed));
  else if (services.mailer.left() === 0) tell(mailUnavailable(listed));
  else if (messages.confirm(MENU.remind, reminderQuestion(listed))) {
    const outcome = mailReminders(
      sendable.map(({ code }) => code),
      owing,
      basis,
      services,
    );
    tell(remindersSent(outcome.sent, outcome.unsent));
    return outcome;
  }
  return nothing;
}

function listedOf(
  { commune, to, owed, subject, body, withheld }: ReminderView,
  { lists }: ReminderBasis,
): ListedReminder {
  return { commune, to, things: owed.map((thing) => namedThing(thing, lists)), subject, body, withheld };
}
