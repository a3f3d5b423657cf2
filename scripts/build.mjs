// Builds dist/: Code.js, the sidebar, the licences of what is bundled, and the manifest. Also build/page/, what the browser is
// given by the local host, and build/server/.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCode } from './buildCode.mjs';
import { buildPage } from './buildPage.mjs';
import { buildServer } from './buildServer.mjs';
import { buildSidebar } from './buildSidebar.mjs';
import { writeNotices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const code = await buildCode(root);
mkdirSync(`${root}dist`, { recursive: true });
copyFileSync(`${root}appsscript.json`, `${root}dist/appsscript.json`);
mkdirSync(`${root}build`, { recursive: true });
const metafiles = [code, await buildSidebar(root), await buildPage(root), await buildServer(root)];
const metafile = {
  inputs: Object.assign({}, ...metafiles.map(({ inputs }) => inputs)),
  outputs: Object.assign({}, ...metafiles.map(({ outputs }) => outputs)),
};
writeFileSync(`${root}build/metafile.json`, JSON.stringify(metafile));
writeNotices(root, metafile);
if (!process.argv.includes('--quiet')) {
  console.log(`dist/Code.js ${Math.round(code.outputs['dist/Code.js'].bytes / 1024)} KB`);
}
