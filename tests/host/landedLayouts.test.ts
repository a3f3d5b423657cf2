import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalHost } from '../../host/host';
import { openWorkbook } from '../../host/xlsx/workbookFile';
import { everythingIn } from './support/everything';
import { headOf, tap } from './support/headOfTab';
import { hostOver, problemsOf, sheetOf, tableOf } from './support/spreadsheet';

/**
 * Workbooks as earlier programs of this repository left them, with the figures and states of the day on which they were made.
 * They open, count and stand so for ever; where a later rule names a figure as wrong, both stand here with the reason.
 */
const FOLDER = join('tests', 'fixtures', 'workbooks');
const NOW = '2020-09-25T10:00';

const open = (name: string, options = {}): LocalHost =>
  hostOver(openWorkbook(readFileSync(join(FOLDER, `${name}.xlsx`))), { now: NOW, ...options });

const SAMPLE_FIGURES = {
  ...{ communes: 8, invited: 311, present: 156, substitute: 36, absent: 25, notRecorded: 94, uninvited: 9 },
  ...{ attended: 201, opinions: 39, unanswered: 9 },
};

/** Of the 201 who came 36 came as substitutes: what the invitee is says nothing of who came instead, and was counted till then. */
const COUNTED_THEN = { Nữ: 91, 'Dân tộc thiểu số': 51 };
const COUNTED_NOW = { Nữ: 75, 'Dân tộc thiểu số': 40 };

const NO_DAY_SET = 'chưa xác định hạn: chưa có “Ngày ấn định” trong Thiết lập';

/** What each commune owed and how it stood on 25/9/2020 at 10:00. */
const SAMPLE_STATES = [
  ['Phước Hà', 'Danh sách mời', 'đúng hạn'],
  ['Phước Hà', 'Kết quả', 'đúng hạn'],
  ['Phước Dinh', 'Danh sách mời', 'đúng hạn'],
  ['Phước Dinh', 'Kết quả', 'còn 5 ngày'],
  ['Phước Diêm', 'Danh sách mời', 'nộp trễ 2 ngày'],
  ['Phước Diêm', 'Kết quả', 'còn 5 ngày'],
  ['Nhị Hà', 'Danh sách mời', 'sắp đến hạn, trong hôm nay'],
  ['Nhị Hà', 'Kết quả', 'còn 5 ngày'],
  ['Phước Nam', 'Kế hoạch', 'đúng hạn'],
  ['Phước Nam', 'Kết quả', 'đúng hạn'],
  ['Phước Nam', 'Báo cáo', NO_DAY_SET],
  ['Phước Minh', 'Kế hoạch', 'nộp trễ 4 ngày'],
  ['Phước Minh', 'Kết quả', 'còn 5 ngày'],
  ['Phước Minh', 'Báo cáo', NO_DAY_SET],
  ['Phước Ninh', 'Kế hoạch', 'quá hạn 42 ngày'],
  ['Phước Ninh', 'Kết quả', 'còn 5 ngày'],
  ['Phước Ninh', 'Báo cáo', NO_DAY_SET],
  ['Cà Ná', 'Kế hoạch', 'đúng hạn'],
  ['Cà Ná', 'Kết quả', 'còn 5 ngày'],
  ['Cà Ná', 'Báo cáo', NO_DAY_SET],
];

function statesIn(host: LocalHost) {
  host.file.calculate();
  return tableOf(host, 'Hạn nộp')
    .filter((row) => row['Trạng thái nộp'] !== 'Không phải nộp')
    .map((row) => [row['Tên xã'], row['Nội dung phải nộp'], row['So với hạn']]);
}

const EDITED = /đã được sửa sau khi nộp/;

describe.each(['layout-0-sample', 'layout-1-sample'])('%s', (name) => {
  it('compiles to the figures and states of its day, as it is', () => {
    const host = open(name);
    const { problems, findings, ...figures } = host.run('compileResults').result as Record<string, number> & {
      findings: Record<string, number>;
    };
    expect(figures).toEqual(SAMPLE_FIGURES);
    expect(Object.values(findings).reduce((sum, count) => sum + count, 0)).toBe(problems);
    expect(statesIn(host)).toEqual(SAMPLE_STATES);
    expect(problemsOf(host)).toHaveLength(problems ?? 0);
    const total = tableOf(host, 'Tổng hợp', 4).find((row) => row['Tên xã'] === 'Tổng cộng');
    expect(total).toMatchObject(COUNTED_NOW);
    expect(total).not.toMatchObject(COUNTED_THEN);
    expect(problemsOf(host).filter((problem) => EDITED.test(problem))).toEqual([]);
  });

  it('and brought up to date; doing that twice changes nothing more', () => {
    const host = open(name);
    host.run('setUpWorkbook');
    const once = everythingIn(host);
    host.run('setUpWorkbook');
    expect(everythingIn(host)).toBe(once);
    expect(host.run('compileResults').result).toMatchObject(SAMPLE_FIGURES);
    expect(statesIn(host)).toEqual(SAMPLE_STATES);
    expect(problemsOf(host).filter((problem) => EDITED.test(problem))).toEqual([]);
  });

  it('urges nobody about what was handed in', () => {
    const host = open(name, { answer: 'yes', mailQuota: 100 });
    host.run('setUpWorkbook');
    const { result } = host.run('previewReminders');
    const { value } = JSON.parse(JSON.stringify(result)) as {
      value: { reminders: { commune: string; owed: string[] }[] };
    };
    expect(value.reminders.map(({ commune, owed }) => [commune, ...owed])).toEqual([
      ['Nhị Hà', 'invitees'],
      ['Phước Ninh', 'plan'],
    ]);
  });

  it('hands in by a box', () => {
    const host = open(name);
    host.run('setUpWorkbook');
    tap(host, 'canbo44@example.com', 'Nhị Hà', true, 'invitees');
    expect(headOf(host, 'Nhị Hà', 'invitees')).toMatchObject({
      moment: '25/09/2020 10:00',
      box: true,
      message: 'Đã nộp: 40 người mời.',
    });
  });
});

describe('layout-0-sample, whose head held the moments above other columns', () => {
  it('shows them once, where they stand today, and no stray limit', () => {
    const host = open('layout-0-sample');
    host.run('setUpWorkbook');
    expect(headOf(host, 'Phước Hà', 'results')).toMatchObject({ moment: '18/09/2020 09:30', standing: 'đúng hạn' });
    expect(headOf(host, 'Phước Nam', 'plan')).toMatchObject({ moment: '12/08/2020 10:00', standing: 'đúng hạn' });
    expect(headOf(host, 'Phước Nam', 'report')).toMatchObject({ moment: '22/09/2020 15:00' });
    const labels = (tab: string) =>
      [...sheetOf(host, tab).rows()]
        .slice(0, 1)
        .flatMap(({ cells }) =>
          [...cells.values()].flatMap(({ value }) =>
            typeof value === 'string' && /^(Nộp|Hạn nộp)/.test(value) ? [value] : [],
          ),
        );
    expect(labels('Phước Nam').map((label) => label.replace(/:.*/, ''))).toEqual([
      ...['Hạn nộp danh sách mời', 'Nộp danh sách mời lúc', 'Hạn nộp kế hoạch', 'Nộp kế hoạch lúc'],
      ...['Hạn nộp kết quả', 'Nộp kết quả lúc', 'Hạn nộp báo cáo', 'Nộp báo cáo lúc'],
    ]);
  });
});

describe('layout-1-sample, whose digests cover the columns of the first layout', () => {
  const list = (host: LocalHost) => {
    const sheet = sheetOf(host, 'Phước Diêm');
    const column = (header: string) =>
      [...sheet.rows()]
        .slice(3, 4)
        .flatMap(({ cells }) => [...cells].flatMap(([at, { value }]) => (value === header ? [at] : [])))[0] ?? 0;
    return { sheet, column };
  };

  it('an edit of what they cover is told', () => {
    const host = open('layout-1-sample');
    const { sheet, column } = list(host);
    sheet.setCell(6, column('Điện thoại'), { value: '0900000999', style: 0 });
    host.run('compileResults');
    expect(problemsOf(host).filter((problem) => EDITED.test(problem))).toHaveLength(1);
  });
});

describe('layout-1-untouched', () => {
  it('compiles to nothing, and takes what is typed after it was brought up to date', () => {
    const host = open('layout-1-untouched', { now: '2020-07-21T09:00' });
    host.run('setUpWorkbook');
    expect(host.run('compileResults').result).toMatchObject({ communes: 8, invited: 0, opinions: 0, problems: 0 });
    host.editAs('canbo@example.com', 'Phước Hà', 5, 2, 'Katơr Thị Mẫu');
    tap(host, 'canbo@example.com', 'Phước Hà');
    expect(headOf(host, 'Phước Hà')).toMatchObject({ box: true, message: 'Đã nộp: 1 người mời.' });
  });
});
