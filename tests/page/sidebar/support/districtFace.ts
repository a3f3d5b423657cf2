import type { BoardRow, DistrictFace, FileComparison, ReminderView } from '../../../../src/api';
import { dayOfMoment } from '../../../../src/core/time/day';
import { moment, NOT_OWED, owedView } from './communeFace';

const NAMES = ['Phước Hà', 'Phước Dinh', 'Cà Ná', 'Nhị Hà'];

export const BOARD: readonly BoardRow[] = NAMES.map((commune, index) => ({
  code: `X0${index + 1}`,
  commune,
  owed: [
    index === 0
      ? owedView('invitees', 'Danh sách mời', {
          handedIn: 'handedIn',
          standing: { kind: 'onTime' },
          standingText: 'đúng hạn',
          firstAt: moment('2020-08-21T16:05'),
          handedInAt: moment('2020-08-21T16:05'),
          lastAt: moment('2020-08-21T16:05'),
          by: 'canbo.phuocha@example.vn',
          way: 'sidebar',
        })
      : owedView('invitees', 'Danh sách mời', {
          standing: { kind: 'overdue', days: index },
          standingText: `quá hạn ${index} ngày`,
        }),
    owedView('plan', 'Kế hoạch', NOT_OWED),
    owedView('results', 'Kết quả'),
    owedView('report', 'Báo cáo', NOT_OWED),
  ],
}));

export function districtFace(part: Partial<DistrictFace> = {}): DistrictFace {
  return { face: 'district', board: BOARD, problems: [], ...part };
}

export const REMINDER: ReminderView = {
  code: 'X02',
  commune: 'Phước Dinh',
  to: ['canbo.phuocdinh@example.vn'],
  subject: 'Đôn đốc nộp danh sách mời',
  body: 'Kính gửi UBND xã Phước Dinh,\n\nDanh sách mời đã quá hạn 1 ngày. Đề nghị nộp trong hôm nay.',
  short: 'Xã Phước Dinh: danh sách mời quá hạn 1 ngày, đề nghị nộp hôm nay.',
  owed: ['invitees'],
  withheld: null,
  lastAt: dayOfMoment(moment('2020-08-20T00:00')),
};

export const COMPARISON: FileComparison = {
  commune: 'Phước Hà',
  code: 'X01',
  tab: 'Phước Hà',
  differences: [
    {
      id: 'a',
      ...{ kind: 'changed', asks: false, why: '' },
      block: 'Người được mời',
      what: 'Katơr Điểu',
      field: 'Thôn',
      inTab: 'Tân Hà',
      inFile: 'Là A',
      cell: 'F6',
    },
    {
      id: 'b',
      ...{ kind: 'conflict', asks: true, why: '' },
      block: 'Người được mời',
      what: 'Nguyễn Văn Đức',
      field: 'Điện thoại',
      inTab: '0900000001',
      inFile: '0900000002',
      cell: 'K8',
    },
    {
      id: 'c',
      ...{ kind: 'added', asks: false, why: '' },
      block: 'Ý kiến',
      what: 'Đề nghị sửa đường',
      field: '',
      inTab: '',
      inFile: 'Nguyễn Văn Đức, thôn Giá: Đề nghị sửa đường',
      cell: '',
    },
  ],
  ticked: ['invitees'],
  again: [],
  ...{ isOlder: false, notTaken: [], onlyInTab: [] },
  ledger: { typed: 40, same: 36, different: 4, newerInTab: 0, notTaken: 0 },
  fingerprint: 'f1',
};
