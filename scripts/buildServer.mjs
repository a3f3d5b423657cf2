// Bundles desk/server/ into build/server/: plain JavaScript starts three times as fast as tsx, which would compile the
// sources twice, once for each thread, and needs no loader inside the book thread.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/**
 * Writes main.js (the command), start.js (startServer) and bookThread.js (the worker beside them) into a folder.
 * @returns what went into them: esbuild's metafile
 */
export async function buildServer(root, outdir = `${root}build/server`) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['main', 'start', 'bookThread'].map((name) => `desk/server/${name}.ts`),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    outdir,
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

// run by itself it writes into the folder that is named
if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildServer(fileURLToPath(new URL('..', import.meta.url)), process.argv[2]);
