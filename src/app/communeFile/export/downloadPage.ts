import type { MadeFile } from '../../../api';
import { DOWNLOAD } from '../../../text/communeFile';
import { escaped } from '../../../xlsx/xml';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const STYLE =
  'body{font:14px/1.5 Arial,sans-serif;margin:0;padding:8px 4px;color:#202124}' +
  'a{display:inline-block;margin-top:4px;padding:8px 16px;border-radius:4px;background:#1a56a8;color:#fff;text-decoration:none}';

/** A page that hands over a file by itself: it asks nothing of any server. */
export function downloadPage({ name, content }: MadeFile, commune: string): string {
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>` +
    `<p>${escaped(DOWNLOAD.about(commune))}</p>` +
    `<p><a download="${escaped(name)}" href="data:${XLSX};base64,${content}">${escaped(DOWNLOAD.button(name))}</a></p>` +
    '</body></html>'
  );
}
