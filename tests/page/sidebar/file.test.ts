import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommuneFile, FileComparison } from '../../../src/api';
import { newWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import { COMMUNE_BLOCKS } from '../../../src/workbook/schema/communeTab';
import { columnsOf } from '../../../src/workbook/cells/locate';
import { COMPARISON, districtFace } from './support/districtFace';
import { axeFinds, ok, type OpenSidebar, SidebarBrowser } from './support/openSidebar';
import { poll } from '../support/poll';

const folder = mkdtempSync(join(tmpdir(), 'tep-'));
const path = join(folder, 'bang-xa-phuoc-ha.xlsx');
/** As many rows as a tab is made ready with: the unpacked part is then far beyond half a megabyte. */
const ROWS = 12_000;

let browser: SidebarBrowser;
beforeAll(async () => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A new workbook has a sheet');
  sheet.name = 'Phước Hà';
  const write = (row: number, column: number, value: string) => sheet.setCell(row, column, { value, style: 0 });
  write(2, 1, 'Mã xã');
  write(3, 1, 'X01');
  const headers = columnsOf(COMMUNE_BLOCKS).map(({ header }) => header);
  headers.forEach((header, index) => write(4, index + 1, header));
  for (let row = 5; row < ROWS; row++) write(row, headers.indexOf('Họ và tên') + 1, `Người số ${row}`);
  writeFileSync(path, saveWorkbook(workbook));
  browser = await SidebarBrowser.start();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

let sidebar: OpenSidebar;
afterEach(() => sidebar.context.close());

/** As openFileExchange opens it. */
async function open(comparison: FileComparison = COMPARISON): Promise<OpenSidebar['page']> {
  sidebar = await browser.open(
    {
      readSidebar: () => ok(districtFace()),
      compareFile: () => ok(comparison),
      takeFile: () => ok({ message: 'Đã ghi 3 chỗ vào trang của xã Phước Hà.', face: districtFace() }),
    },
    '<script>START_VIEW = "file"</script>',
  );
  await sidebar.page.getByRole('heading', { name: 'Nhận bảng của xã' }).waitFor();
  return sidebar.page;
}

it('the menu opens it at receiving a file, whatever tab is open', async () => {
  await open();
  expect(sidebar.callsOf('readSidebar')[0]?.args).toEqual(['district']);
});

it('a large file is read inside the sandboxed frame, and its differences are shown by person', async () => {
  const page = await open();
  await page.getByLabel('Tệp của xã (.xlsx)').setInputFiles(path);
  await page.getByText('Có 3 chỗ khác nhau, trong đó 1 ô hai bên cùng sửa.').waitFor();
  const [file] = sidebar.callsOf('compareFile')[0]?.args as [CommuneFile];
  expect(file.name).toBe('bang-xa-phuoc-ha.xlsx');
  expect(file.tab).toHaveLength(ROWS - 1);
  expect(file.tab[4]?.[1]).toBe('Người số 5');
  await page.getByRole('region', { name: 'Người được mời' }).getByText('Katơr Điểu', { exact: true }).waitFor();
  await expect(axeFinds(page)).resolves.toEqual([]);
});

it('where both sides changed the person chooses; then it is written once', async () => {
  const page = await open();
  await page.getByLabel('Tệp của xã (.xlsx)').setInputFiles(path);
  const write = page.getByRole('button', { name: 'Ghi vào bảng chung' });
  await write.waitFor();
  await poll(() => write.getAttribute('aria-disabled')).toBe('true');
  await page.getByText('Còn 1 chỗ chưa chọn.').waitFor();
  await page
    .getByRole('group', { name: 'Nguyễn Văn Đức, Điện thoại' })
    .getByRole('radio', { name: 'Lấy theo tệp' })
    .check();
  await page.getByRole('checkbox', { name: 'Ghi nhận xã đã nộp danh sách mời' }).waitFor();
  await write.click();
  await page
    .getByRole('group', { name: 'Ghi 3 chỗ vào trang của xã Phước Hà?' })
    .getByRole('button', { name: 'Ghi vào bảng chung' })
    .click();
  await page.getByText('Đã ghi 3 chỗ vào trang của xã Phước Hà.').waitFor();
  expect(sidebar.callsOf('takeFile')[0]?.args.slice(1)).toEqual(['f1', { b: 'file' }, ['invitees']]);
});

it('what was handed in before is handed in again, also when the tab has all of the file already', async () => {
  const page = await open({ ...COMPARISON, differences: [], again: ['invitees'] });
  await page.getByLabel('Tệp của xã (.xlsx)').setInputFiles(path);
  await page.getByRole('checkbox', { name: 'Ghi nhận xã đã nộp lại danh sách mời', checked: true }).waitFor();
  await page.getByRole('button', { name: 'Ghi vào bảng chung' }).click();
  await page
    .getByRole('group', { name: 'Ghi nhận việc nộp của xã Phước Hà?' })
    .getByRole('button', { name: 'Ghi vào bảng chung' })
    .click();
  await page.getByText('Đã ghi 3 chỗ vào trang của xã Phước Hà.').waitFor();
  expect(sidebar.callsOf('takeFile')[0]?.args.slice(1)).toEqual(['f1', {}, ['invitees']]);
});

it('what is no workbook is refused beside the field', async () => {
  const page = await open();
  await page
    .getByLabel('Tệp của xã (.xlsx)')
    .setInputFiles({ name: 'a.xlsx', mimeType: 'text/plain', buffer: Buffer.from('không phải') });
  await page.getByRole('alert').getByText('Tệp này không phải tệp Excel .xlsx.').waitFor();
  expect(sidebar.callsOf('compareFile')).toEqual([]);
});
