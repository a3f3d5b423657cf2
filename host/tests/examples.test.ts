import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openWorkbook } from '../index';

it('the three scripts of the README run over an .xlsx, by the package’s one public file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const file = join(folder, 'example.xlsx');
  try {
    const output = execFileSync(process.execPath, ['--import', 'tsx', resolve(__dirname, '../examples/run.ts'), file], {
      encoding: 'utf8',
    });
    expect(output.split('\n')[0]).toMatch(/^1 row was twice there/);
    const sheet = openWorkbook(readFileSync(file)).sheets[0];
    const value = (row: number, column: number) => sheet?.cell(row, column)?.value ?? null;
    expect([1, 2, 3, 4].map((row) => value(row, 1))).toEqual(['Fahrenheit', 50, 212, null]);
    expect(value(2, 2)).toBe('edited 2026-01-31 09:30');
    expect(sheet?.cell(2, 3)).toMatchObject({ formula: 'CELSIUS(A2)', value: 10 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
