import { mismatch, strings } from '../callShape';
import type { Mail, PostOffice } from '../../outcome/postOffice';
import type { RunLog } from '../../outcome/runLog';

type Gas = GoogleAppsScript.Mail.MailApp;
type Options = GoogleAppsScript.Mail.MailAdvancedParameters;

const METHOD = 'MailApp.sendEmail';
const MOST_RECIPIENTS = 50;
const TEXTS = ['to', 'subject', 'body', 'cc', 'bcc', 'htmlBody', 'name', 'replyTo'] as const;

/** Nothing leaves the computer: mails are kept in the run's log, as many as the quota allows. */
export class MailAppService implements Pick<Gas, 'getRemainingDailyQuota' | 'sendEmail'> {
  readonly [Symbol.toStringTag] = 'MailApp';

  constructor(
    private readonly office: PostOffice,
    private readonly log: RunLog,
    private readonly person: string,
  ) {}

  getRemainingDailyQuota(): number {
    return this.office.left(this.person);
  }

  sendEmail(
    ...args:
      | [message: Options]
      | [recipient: string, subject: string, body: string]
      | [recipient: string, subject: string, body: string, options: Options]
      | [to: string, replyTo: string, subject: string, body: string]
  ): void {
    const mail = mailOf(args);
    const recipients = [mail.to, mail.cc, mail.bcc].flatMap(addressesIn);
    if (recipients.length === 0) throw new Error('Failed to send email: no recipient');
    const wrong = recipients.find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address));
    if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
    if (recipients.length > MOST_RECIPIENTS) throw new Error('Limit Exceeded: Email Recipients Per Message.');
    if (recipients.length > this.office.left(this.person))
      throw new Error('Service invoked too many times for one day: email.');
    this.office.count(this.person, recipients.length);
    this.log.mails.push(mail);
  }
}

function mailOf(args: readonly unknown[]): Mail {
  if (args.length === 1) return fromOptions(args[0]);
  if (args.length === 4 && typeof args[3] === 'string') {
    const [to, replyTo, subject, body] = args;
    return fromOptions({ to, replyTo, subject, body });
  }
  const [to, subject, body, options = {}] = args;
  if (args.length < 3 || args.length > 4) throw mismatch(METHOD, args);
  strings(METHOD, to, subject, body);
  if (typeof options !== 'object') throw mismatch(METHOD, args);
  return fromOptions({ ...options, to, subject, body });
}

/** What is undefined is not there. */
function fromOptions(options: unknown): Mail {
  if (typeof options !== 'object' || options === null) throw mismatch(METHOD, [options]);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (name === 'noReply' && typeof value === 'boolean') continue;
    if (!(TEXTS as readonly string[]).includes(name))
      throw new Error(`The option ${name} of ${METHOD} is not provided by the local host`);
    strings(METHOD, value);
  }
  return { to: '', subject: '', body: '', ...(Object.fromEntries(given) as Partial<Mail>) };
}

function addressesIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((address) => address.replace(/^.*<([^<>]*)>\s*$/, '$1').trim())
    .filter((address) => address !== '');
}
