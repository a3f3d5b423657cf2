import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import type { App } from './support/app';
import { openApp } from './support/app';
import { poll } from './support/poll';
import { COMMUNE, OFFICER, roundFile } from './support/roundFile';
import { SheetOnScreen } from './support/sheet';

/* The workbook came back from another program without its frozen rows, and somebody typed a header of Các xã anew. */
describe('a workbook that another program saved', () => {
  const path = roundFile();
  let app: App;
  let sheet: SheetOnScreen;
  const actAs = (label: string) => app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label });
  const rowsWithDropdown = () =>
    app.page
      .locator('[role="gridcell"][aria-haspopup="listbox"]')
      .evaluateAll((cells) => [...new Set(cells.map(({ id }) => Number(id.split('-')[1])))]);

  beforeAll(async () => {
    const workbook = openWorkbook(readFileSync(path));
    for (const tab of workbook.sheets) tab.frozenRows = 0;
    const communes = workbook.sheets.find(({ name }) => name === 'Các xã');
    const header = communes?.cell(1, 2);
    expect(header?.value).toBe('Tên xã');
    communes?.setCell(1, 2, { value: 'Tên Xã', style: header?.style ?? 0 });
    writeFileSync(path, saveWorkbook(workbook));
    app = await openApp(path, { now: '2020-08-20T10:00' });
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab(COMMUNE);
  });
  afterAll(async () => {
    await app.close();
    rmSync(dirname(path), { recursive: true });
  });

  it('shows no dropdown in the head of a commune’s tab, and one in every row below', async () => {
    await poll(async () => (await rowsWithDropdown()).slice(0, 3)).toEqual([5, 6, 7]);
  });

  it('has the role of the commune, which takes out its own tab', async () => {
    await actAs(OFFICER);
    await app.page.getByRole('menuitem', { name: 'Tệp' }).click();
    await app.page.getByRole('menuitem', { name: 'Xuất bảng của xã…' }).click();
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      app.page.getByRole('alertdialog').getByRole('button', { name: 'Tải về' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bang-xa-phuoc-ha.xlsx');
  });

  it('has its frozen rows again once it was set up', async () => {
    await actAs('Cán bộ tổng hợp (huyện)');
    await poll(() => app.page.locator('#grid thead [role="gridcell"]').count()).toBe(0);
    await sheet.run('Chuẩn bị bảng theo dõi');
    await app.page.getByRole('alertdialog').getByRole('button', { name: 'Đồng ý' }).click();
    await app.page.locator('#grid thead #cell-4-1').waitFor();
    await poll(() => app.page.locator('#grid thead #cell-5-1').count()).toBe(0);
  });
});
