/** `npm start`: the main job on a copy of the sample, with no Google account: compile, then draft the report. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runLocal } from '../desk/command';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const out = path('build/demo');
mkdirSync(out, { recursive: true });

const workbook = `${out}/doi-thoai-2020.xlsx`;
const { exitCode, output, stack } = runLocal(
  [
    ...['createReport', '--workbook', path('desk/sample/doi-thoai-2020.xlsx'), '--save', workbook, '--out', out],
    ...['--now', '2020-09-25T10:00'],
  ],
  { bundle: path('dist/Code.js'), here: out },
);
if (output.ok) {
  console.log(`Bảng theo dõi đã tổng hợp: ${workbook}`);
  for (const file of output.files) console.log(`Dự thảo báo cáo:           ${file.path}`);
} else {
  console.error(stack ?? output.message);
}
process.exitCode = exitCode;
