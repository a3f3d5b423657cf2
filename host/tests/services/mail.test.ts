import { hostOf, PAGES, report, answer } from './scriptRun';

const MAIL = `${PAGES}/mail/mail-app`;
const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';
const TO = 'lan@xa-a.example.com';
const many = (count: number) => Array.from({ length: count }, (_, index) => `a${index}@example.com`).join(',');

it(`without a network nobody can be written to (${MAIL}#getRemainingDailyQuota())`, () => {
  expect(answer('return MailApp.getRemainingDailyQuota();')).toBe(0);
  expect(() => report(`MailApp.sendEmail('${TO}', 'a', 'b');`)).toThrow(
    'Service invoked too many times for one day: email.',
  );
});

it.each<[call: string, mail: object]>([
  [`sendEmail('${TO}', 'TPS', 'Đâu?')`, { to: TO, subject: 'TPS', body: 'Đâu?' }],
  [
    `sendEmail('${TO}', 'tra.loi@example.com', 'TPS', 'Đâu?')`,
    { to: TO, replyTo: 'tra.loi@example.com', subject: 'TPS', body: 'Đâu?' },
  ],
  [
    `sendEmail('${TO}', 'TPS', 'Đâu?', { name: 'Huyện', cc: 'b@example.com', htmlBody: '<b>Đâu?</b>', noReply: true })`,
    {
      to: TO,
      subject: 'TPS',
      body: 'Đâu?',
      name: 'Huyện',
      cc: 'b@example.com',
      htmlBody: '<b>Đâu?</b>',
      noReply: true,
    },
  ],
  [
    `sendEmail({ to: '${TO}', subject: 'TPS', htmlBody: 'x', bcc: undefined })`,
    { to: TO, subject: 'TPS', body: '', htmlBody: 'x' },
  ],
  [`sendEmail({ bcc: '${TO}', body: 'x' })`, { to: '', subject: '', bcc: '${TO}'.replace('${TO}', TO), body: 'x' }],
])(`%s is in the report (${MAIL}#sendEmail(Object))`, (call, mail) => {
  expect(report(`MailApp.${call};`, { mailQuota: 100 }).mails).toEqual([mail]);
});

it(`the quota counts recipients, carbon copies too (${QUOTAS})`, () => {
  const body = `
    const left = [MailApp.getRemainingDailyQuota()];
    MailApp.sendEmail({ to: 'a@example.com, Bà Lan <b@example.com>', cc: 'c@example.com', bcc: 'd@example.com', subject: 's', body: 'b' });
    left.push(MailApp.getRemainingDailyQuota());
    try { MailApp.sendEmail('${many(2)}', 's', 'b'); } catch (error) { left.push(error.message); }
    MailApp.sendEmail('e@example.com', 's', 'b');
    left.push(MailApp.getRemainingDailyQuota());
    return left;`;
  expect(answer(body, { mailQuota: 5 })).toEqual([5, 1, 'Service invoked too many times for one day: email.', 0]);
});

it('the quota is each person’s own, from one run to the next, and new on the next day', () => {
  const clock = { hours: 0 };
  const host = hostOf(
    `function send() { MailApp.sendEmail('${TO}', 's', 'b'); }
     function left() { return MailApp.getRemainingDailyQuota(); }`,
    { mailQuota: 3, now: () => Date.UTC(2020, 8, 25, 10) + clock.hours * 3_600_000 },
  );
  const left = (person: string) => host.runAs(person, 'left').result;
  host.runAs('huyen@example.com', 'send');
  host.runAs('huyen@example.com', 'send');
  expect([left('huyen@example.com'), left('khac@example.com')]).toEqual([1, 3]);
  clock.hours = 13;
  expect(left('huyen@example.com')).toBe(1);
  clock.hours = 14;
  expect(left('huyen@example.com')).toBe(3);
});

it(`a message goes to 50 at most (${QUOTAS})`, () => {
  expect(report(`MailApp.sendEmail('${many(50)}', 's', 'b');`, { mailQuota: 100 }).mails).toHaveLength(1);
  expect(() => report(`MailApp.sendEmail('${many(51)}', 's', 'b');`, { mailQuota: 100 })).toThrow(
    'Limit Exceeded: Email Recipients Per Message.',
  );
});

it.each([
  [`sendEmail('', 's', 'b')`, 'no recipient'],
  [`sendEmail('lan', 's', 'b')`, 'Invalid email: lan'],
  [`sendEmail('${TO}', 's')`, 'signature'],
  [`sendEmail('${TO}', 's', 5)`, 'signature'],
  [`sendEmail({ to: '${TO}', attachments: [] })`, 'attachments'],
])('refuses %s', (call, message) => {
  expect(() => report(`MailApp.${call};`, { mailQuota: 100 })).toThrow(message);
});
