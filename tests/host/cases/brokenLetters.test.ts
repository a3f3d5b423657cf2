import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { hostOver, problemsOf, tableOf } from '../support/spreadsheet';

const NOW = '2020-09-30T10:00';
const open = (name: string) =>
  hostOver(openWorkbook(readFileSync(join('tests', 'fixtures', 'cases', `${name}.xlsx`))), { now: NOW });

it('f10: each name is named as broken, by its own cause', () => {
  const host = open('f10-legacy-fonts-unseen');
  expect(host.run('compileResults').result).toMatchObject({ invited: 5, present: 5 });
  const causes = problemsOf(host).filter((problem) => problem.includes('“Họ và tên” có chữ'));
  expect(causes).toEqual([
    expect.stringMatching(/^Phước Hà B5: .*phông VNI/),
    expect.stringMatching(/^Phước Hà B6: .*phông TCVN3/),
    expect.stringMatching(/^Phước Hà B7, B8: .*đã mất/),
    expect.stringMatching(/^Phước Hà B9: .*UTF-8/),
  ]);
});

it('f10: the tab says that the others of the same paste may be broken too', () => {
  const host = open('f10-legacy-fonts-unseen');
  host.run('compileResults');
  const mends = tableOf(host, 'Dữ liệu cần kiểm tra').map((row) => row['Cách xử lý']);
  const telling = mends.filter(
    (mend) => typeof mend === 'string' && mend.includes('dán cùng lần với ô này có thể cũng sai'),
  );
  expect(telling).toHaveLength(4);
});

it('f20: labels with signs that are not seen are read', () => {
  const host = open('f20-invisible-signs');
  expect(host.run('compileResults').result).toMatchObject({ invited: 2, present: 2, notRecorded: 0 });
});
