import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from '../../../scripts/manifest';
import { DIST } from './claspFolder';

const built = readFileSync(join(DIST, 'appsscript.json'), 'utf8');
const manifest = JSON.parse(built) as Record<string, unknown>;
const scopes = manifest['oauthScopes'] as readonly string[];

describe('dist/appsscript.json', () => {
  it('has all that the add-on needs, and nothing else', () => {
    expect(manifestFaults(built)).toEqual([]);
  });

  it('asks for no scope that the guide does not explain to the person who is asked', () => {
    const guide = readFileSync(join(DIST, '..', 'docs', 'deploy.md'), 'utf8');
    const explained = [...guide.matchAll(/^\| `(\w+\.[\w.]+)`/gm)].map(([, name = '']) => name);
    expect(explained.sort()).toEqual(scopes.map((scope) => scope.split('/').at(-1)).sort());
  });
});

describe('the check of the manifest', () => {
  it.each<[fault: string, change: Record<string, unknown>]>([
    ['timeZone is not "Asia/Ho_Chi_Minh"', { timeZone: 'America/New_York' }],
    ['runtimeVersion is not "V8"', { runtimeVersion: 'DEPRECATED_ES5' }],
    ['exceptionLogging is missing', { exceptionLogging: undefined }],
    ['webapp is not wanted here', { webapp: { access: 'ANYONE', executeAs: 'USER_DEPLOYING' } }],
    ['executionApi is not wanted here', { executionApi: { access: 'ANYONE' } }],
    ['oauthScope is no key of a manifest', { oauthScope: [] }],
    ['oauthScopes is not a list', { oauthScopes: 'https://www.googleapis.com/auth/drive.file' }],
    ['auth/drive is not a scope that is explained', { oauthScopes: ['https://www.googleapis.com/auth/drive'] }],
    ['drive.file is not a scope that is explained', { oauthScopes: ['drive.file'] }],
    ['currentonly stands twice', { oauthScopes: [...scopes, scopes[0]] }],
    ['dependencies is not {"enabledAdvancedServices"', { dependencies: {} }],
    [
      '"version":"v3"',
      { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v2' }] } },
    ],
  ])('says: %s', (fault, change) => {
    expect(manifestFaults(JSON.stringify({ ...manifest, ...change }))).toEqual([expect.stringContaining(fault)]);
  });

  it('finds a file that is no manifest at all', () => {
    for (const text of ['', '{', '[]', 'null']) expect(manifestFaults(text)).toEqual(['it is not one JSON object']);
  });

  it('does not mind the order of keys', () => {
    const service = { version: 'v3', serviceId: 'drive', userSymbol: 'Drive' };
    const reordered = { ...manifest, dependencies: { enabledAdvancedServices: [service] } };
    expect(manifestFaults(JSON.stringify(reordered))).toEqual([]);
  });
});
