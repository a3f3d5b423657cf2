// Builds a program of a later layout than today's: a column, a fact, a setting, a thing owed and a tab have other names, and a
// column is new. Run as `node laterProgram.mjs OUTFILE`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCode } from '../../../scripts/buildCode.mjs';

/** By source file: what stands there, and what a later layout has instead. */
const CHANGES = {
  'workbook/schema/layout.ts': [['export const LAYOUT = 2;', 'export const LAYOUT = 3;']],
  'workbook/schema/communeTab.ts': [
    ["{ key: 'village', header: 'Thôn',", "{ key: 'village', header: 'Thôn, bản', formerly: ['Thôn'],"],
    [
      "{ key: 'phone', header: 'Điện thoại', kind: 'digits', width: 110 },",
      "{ key: 'phone', header: 'Điện thoại', kind: 'digits', width: 110 },\n" +
        "  { key: 'zalo', header: 'Zalo', kind: 'digits', width: 110, since: 3 },",
    ],
    ["{ key: 'chair', label: 'Chủ trì',", "{ key: 'chair', label: 'Người chủ trì', formerly: ['Chủ trì'],"],
  ],
  'workbook/schema/settings.ts': [
    ["{ key: 'year', label: 'Năm',", "{ key: 'year', label: 'Năm tổ chức', formerly: ['Năm'],"],
  ],
  'workbook/schema/tabs.ts': [
    ["{ key: 'lists', label: 'Danh mục' }", "{ key: 'lists', label: 'Các danh mục', formerly: ['Danh mục'] }"],
  ],
  'core/round/owed.ts': [["name: 'Danh sách mời',", "name: 'Danh sách khách mời', formerly: ['Danh sách mời'],"]],
};

const later = {
  name: 'later',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const changes = Object.entries(CHANGES).find(([file]) => path.endsWith(`/src/${file}`))?.[1];
      if (changes === undefined) return undefined;
      const contents = changes.reduce(
        (text, [before, after]) => {
          if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
          return text.replace(before, after);
        },
        readFileSync(path, 'utf8'),
      );
      return { contents, loader: 'ts' };
    });
  },
};

const root = fileURLToPath(new URL('../../..', import.meta.url));
await buildCode(root, { outfile: process.argv[2], plugins: [later], metafile: false });
