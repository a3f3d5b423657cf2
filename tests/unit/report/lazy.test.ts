import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

/** The drafting as the bundle has it, run where there is nothing but the language. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { reportData } from './src/report/reportData';
        export { renderReport } from './src/report/renderReport';
        export { lists, noSettings, results } from './tests/unit/report/round';`,
      resolveDir: process.cwd(),
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'drafting', target: 'es2020' },
    ...{ mainFields: ['main'], loader: { '.docx': 'base64' } },
  });
  return outputFiles[0]?.text ?? '';
}

describe('the bundle', () => {
  it('drafts a report without any host, and evaluates docxtemplater not before', async () => {
    const context = createContext({});
    const code = await bundled();
    const marked = code.replace(
      /("(?:node_modules)\/(docxtemplater|pizzip)\/js\/[\w-]+\.js"\([^)]*\) \{)/g,
      '$1 globalThis.evaluated = true;',
    );
    expect(marked).not.toBe(code);
    runInContext(marked, context);
    expect(runInContext('globalThis.evaluated', context)).toBeUndefined();
    const draft =
      'drafting.renderReport(drafting.reportData(drafting.results([]), drafting.noSettings, drafting.lists))';
    expect(runInContext(`Array.from(${draft}.slice(0, 2))`, context)).toEqual([0x50, 0x4b]);
    expect(runInContext('globalThis.evaluated', context)).toBe(true);
  });
});
