// Builds dist/Sidebar.html: one file with its style and its script inside, for HtmlService and for a sandboxed frame.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @param {string} root folder of the project, with a slash at its end
 * @returns what went into it: esbuild's metafile
 */
export async function buildSidebar(root) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { sidebar: 'sidebar/main.tsx', style: 'sidebar/style.css' },
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    outdir: 'build/sidebar',
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const text = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
  // an end tag inside the script would end the script element
  const script = text('.js')
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');
  const page = readFileSync(`${root}sidebar/index.html`, 'utf8')
    .replace(/\s*\/\*STYLE\*\/\s*/, () => text('.css'))
    .replace(/\s*\/\*SCRIPT\*\/\s*/, () => script);
  mkdirSync(`${root}dist`, { recursive: true });
  writeFileSync(`${root}dist/Sidebar.html`, page);
  return metafile;
}
