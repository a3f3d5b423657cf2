// Builds build/page/: what the local host gives to the browser. Scripts are classic ones: a sandboxed frame loads no modules.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync } from 'node:fs';

/**
 * @param {string} root folder of the project, with a slash at its end
 * @returns what went into it: esbuild's metafile
 */
export async function buildPage(root) {
  mkdirSync(`${root}build/page`, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'desk/page/main.ts', out: 'page' },
      { in: 'desk/page/style.css', out: 'page' },
      { in: 'desk/page/windows/report.ts', out: 'report' },
    ],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    outdir: 'build/page',
    metafile: true,
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'report.html']) {
    copyFileSync(`${root}desk/page/${name}`, `${root}build/page/${name}`);
  }
  return metafile;
}
