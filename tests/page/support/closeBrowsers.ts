import { kept } from './startBrowsers';

export default async function closeBrowsers(): Promise<void> {
  for (const browser of kept.pageBrowsers ?? []) await browser.close();
}
