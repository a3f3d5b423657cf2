import type { Mailer } from '../../app/ports';
import { Refusal } from '../../app/refusal';

/** MailApp sends, and cannot read, the mail of the person who runs (scope script.send_mail). */
export const mailApp: Mailer = {
  /** Without permission to send, none. */
  left() {
    try {
      return MailApp.getRemainingDailyQuota();
    } catch (error) {
      console.warn('no mail quota', error);
      return 0;
    }
  },

  /** Google refuses in its own words, which go to the log. */
  send({ to, subject, body }) {
    try {
      MailApp.sendEmail(to.join(','), subject, body);
    } catch (error) {
      console.error('mail not sent', error);
      throw new Refusal('mail-refused');
    }
  },
};
