/** `npm run picture`: docs/images/trang.png, the local page over the sample, the sidebar open beside a commune's tab. */
import { resolve } from 'node:path';
import { openApp } from '../tests/page/support/app';
import { SheetOnScreen } from '../tests/page/support/sheet';

const { page, close } = await openApp();
try {
  const sheet = new SheetOnScreen(page);
  await sheet.openTab('Phước Hà');
  await sheet.goTo('B8');
  await page.getByRole('menuitem', { name: 'Đối thoại giảm nghèo' }).click();
  await page.getByRole('menuitem', { name: 'Mở thanh bên' }).click();
  await page.frameLocator('iframe').getByRole('heading', { name: 'Xã Phước Hà' }).waitFor();
  await page.screenshot({ path: resolve('docs/images/trang.png') });
} finally {
  await close();
}
