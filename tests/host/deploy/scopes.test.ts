import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './claspFolder';
import { scopeNamed, serviceCalls } from './serviceCalls';

const { oauthScopes: granted } = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as {
  readonly oauthScopes: readonly string[];
};
const calls = serviceCalls();

describe('the scopes of the manifest', () => {
  it('cover every call of a service, by what the reference says of it', () => {
    const refused = calls.filter(({ scopes }) => scopes.length > 0 && !scopes.some((scope) => granted.includes(scope)));
    expect(refused).toEqual([]);
  });

  it('are each needed by a call', () => {
    const needless = granted.filter((scope) => !calls.some(({ scopes }) => scopes.includes(scope)));
    expect(needless).toEqual([]);
  });

  it.each([
    ['Range.setValues', ['spreadsheets.currentonly', 'spreadsheets']],
    ['MailApp.sendEmail', ['script.send_mail']],
    ['Session.getActiveUser', ['userinfo.email']],
    ['Ui.showSidebar', ['script.container.ui']],
    ['Ui.showModalDialog', ['script.container.ui']],
    ['LockService.getScriptLock', []],
  ])('are read from the reference: %s', (name, scopes) => {
    expect(calls.find((call) => call.name === name)?.scopes).toEqual(scopes.map(scopeNamed));
  });
});
