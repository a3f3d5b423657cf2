type Check = (value: unknown) => readonly string[];

/** What the add-on may ask for, as docs/deploy.md explains it to the person who is asked. */
const SCOPES: ReadonlySet<unknown> = new Set(
  ['spreadsheets.currentonly', 'script.container.ui', 'drive.file', 'script.send_mail', 'userinfo.email'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  ),
);

/** The only advanced service: Drive turns a .docx into a Google Doc (developers.google.com/apps-script/manifest/dependencies). */
const SERVICE = { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' };

/** The keys of developers.google.com/apps-script/manifest that the add-on needs, each with what its value must be. */
const WANTED: Readonly<Record<string, Check>> = {
  timeZone: exactly('timeZone', 'Asia/Ho_Chi_Minh'),
  runtimeVersion: exactly('runtimeVersion', 'V8'),
  exceptionLogging: exactly('exceptionLogging', 'STACKDRIVER'),
  dependencies: exactly('dependencies', { enabledAdvancedServices: [SERVICE] }),
  oauthScopes: scopeFaults,
};

/** Keys of the same page that open another way into the script, or belong to another kind of project. */
const UNWANTED = ['addOns', 'chat', 'executionApi', 'sheets', 'urlFetchWhitelist', 'webapp'];

/** What is wrong with a manifest: Google says it only when it is pushed, and says nothing of a key or scope too many. */
export function manifestFaults(text: string): readonly string[] {
  const manifest = parsed(text);
  if (manifest === undefined) return ['it is not one JSON object'];
  const missing = Object.keys(WANTED).filter((key) => !(key in manifest));
  return [
    ...missing.map((key) => `${key} is missing`),
    ...Object.entries(manifest).flatMap(([key, value]) => (WANTED[key] ?? notWanted(key))(value)),
  ];
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function exactly(key: string, wanted: unknown): Check {
  const said = JSON.stringify(wanted);
  return (value) => (JSON.stringify(sorted(value)) === JSON.stringify(sorted(wanted)) ? [] : [`${key} is not ${said}`]);
}

/** The same value with the keys of its objects in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function scopeFaults(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return ['oauthScopes is not a list'];
  return value.flatMap((scope: unknown, at) => {
    if (!SCOPES.has(scope)) return [`${String(scope)} is not a scope that is explained`];
    return value.indexOf(scope) === at ? [] : [`${String(scope)} stands twice`];
  });
}

function notWanted(key: string): Check {
  return () => [UNWANTED.includes(key) ? `${key} is not wanted here` : `${key} is no key of a manifest`];
}
