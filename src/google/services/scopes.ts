/** What the manifest asks for; a test holds the two together. */
export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/userinfo.email',
] as const;

/** The typings leave out that scopes may be named (developers.google.com/apps-script/reference/script/script-app). */
type Asked = (
  mode: GoogleAppsScript.Script.AuthMode,
  scopes: readonly string[],
) => GoogleAppsScript.Script.AuthorizationInfo;

/** Whether the person who runs granted a scope. */
export function isGranted(scope: string): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const ask: Asked = (mode, scopes) => (ScriptApp as unknown as { getAuthorizationInfo: Asked }).getAuthorizationInfo(mode, scopes); // prettier-ignore
  return ask(AuthMode.FULL, [scope]).getAuthorizationStatus() === AuthorizationStatus.NOT_REQUIRED;
}
