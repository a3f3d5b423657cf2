import { OPINION_BANK } from './opinions';
import { type Ethnicity, type Gender, madeUpName, Sequence } from './people';

/** A row as a person types it: texts by the header of the column. */
export type TypedRow = Readonly<Record<string, string>>;

export interface SampleCommune {
  readonly name: string;
  /** What the district lists in Các xã. */
  readonly listed: TypedRow;
  readonly invitees: readonly TypedRow[];
  readonly opinions: readonly TypedRow[];
  /** By label. */
  readonly session: TypedRow;
  /** "Nộp … lúc" of the head, by label. */
  readonly handedIn: TypedRow;
}

export const SAMPLE_SETTINGS: TypedRow = {
  'Số kế hoạch': '98/KH-UBND',
  'Ngày kế hoạch': '10/7/2020',
  'Họ tên người ký': 'Trần Minh Khánh',
  'E-mail cán bộ tổng hợp': 'tonghop.vhtt@example.com; lanhdao.vhtt@example.com',
};

/** Fixed days of the rules, by what is owed. The report stays undated, as the plan leaves it. */
export const SAMPLE_FIXED_DAYS: TypedRow = { 'Kế hoạch': '15/8/2020', 'Kết quả': '30/9/2020' };

/** Cà Ná was given longer for its plan. */
export const SAMPLE_EXTENSION: TypedRow = {
  'Nội dung được gia hạn': 'Kế hoạch',
  'Hạn mới': '10/9/2020',
  'Lý do gia hạn': 'Thay đổi cán bộ phụ trách',
  'Người quyết định': 'Phòng Văn hóa và Thông tin',
};

interface Outline {
  readonly name: string;
  readonly seed: number;
  readonly role: 'Điểm' | 'Còn lại';
  readonly planned: readonly [day: string, time: string];
  readonly people: number;
  readonly ethnicity: Ethnicity;
  readonly villages: readonly string[];
  readonly opinions: number;
  readonly held: boolean;
  readonly handedIn: TypedRow;
}

const OUTLINES: readonly Outline[] = [
  {
    name: 'Phước Hà',
    seed: 11,
    role: 'Điểm',
    planned: ['25/8/2020', '08:00'],
    people: 48,
    ethnicity: 'Raglai',
    villages: ['Giá', 'Là A', 'Tân Hà', 'Trà Nô'],
    opinions: 9,
    held: true,
    handedIn: { 'Nộp danh sách mời lúc': '21/8/2020 16:00', 'Nộp kết quả lúc': '18/9/2020 09:30' },
  },
  {
    name: 'Phước Dinh',
    seed: 22,
    role: 'Điểm',
    planned: ['03/9/2020', '08:00'],
    people: 52,
    ethnicity: 'Kinh',
    villages: ['Sơn Hải 1', 'Sơn Hải 2', 'Từ Thiện', 'Vĩnh Trường'],
    opinions: 8,
    held: true,
    handedIn: { 'Nộp danh sách mời lúc': '31/8/2020 17:00' },
  },
  {
    name: 'Phước Diêm',
    seed: 33,
    role: 'Điểm',
    planned: ['10/9/2020', '13:30'],
    people: 45,
    ethnicity: 'Kinh',
    villages: ['Lạc Tân 1', 'Lạc Tân 2', 'Thương Diêm'],
    opinions: 7,
    held: true,
    handedIn: { 'Nộp danh sách mời lúc': '09/9/2020 08:15' },
  },
  {
    name: 'Nhị Hà',
    seed: 44,
    role: 'Điểm',
    planned: ['28/9/2020', '08:00'],
    people: 40,
    ethnicity: 'Chăm',
    villages: ['Nhị Hà 1', 'Nhị Hà 2', 'Nhị Hà 3'],
    opinions: 0,
    held: false,
    handedIn: {},
  },
  {
    name: 'Phước Nam',
    seed: 55,
    role: 'Còn lại',
    planned: ['15/9/2020', '08:00'],
    people: 36,
    ethnicity: 'Chăm',
    villages: ['Văn Lâm 1', 'Văn Lâm 2', 'Phước Lập'],
    opinions: 6,
    held: true,
    handedIn: {
      'Nộp kế hoạch lúc': '12/8/2020 10:00',
      'Nộp kết quả lúc': '22/9/2020 15:00',
      'Nộp báo cáo lúc': '22/9/2020 15:00',
    },
  },
  {
    name: 'Phước Minh',
    seed: 66,
    role: 'Còn lại',
    planned: ['17/9/2020', '13:30'],
    people: 30,
    ethnicity: 'Kinh',
    villages: ['Lạc Tiến', 'Quán Thẻ 1', 'Quán Thẻ 2'],
    opinions: 5,
    held: true,
    handedIn: { 'Nộp kế hoạch lúc': '18/8/2020 14:00' },
  },
  {
    name: 'Phước Ninh',
    seed: 77,
    role: 'Còn lại',
    planned: ['29/9/2020', '08:00'],
    people: 24,
    ethnicity: 'Raglai',
    villages: ['Thiện Đức', 'Vụ Bổn', 'Hiếu Thiện'],
    opinions: 0,
    held: false,
    handedIn: {},
  },
  {
    name: 'Cà Ná',
    seed: 88,
    role: 'Còn lại',
    planned: ['22/9/2020', '08:00'],
    people: 28,
    ethnicity: 'Kinh',
    villages: ['Lạc Nghiệp 1', 'Lạc Nghiệp 2', 'Lạc Sơn'],
    opinions: 4,
    held: true,
    handedIn: { 'Nộp kế hoạch lúc': '09/9/2020 16:45' },
  },
];

const GROUPS = [
  'Hộ nghèo',
  'Hộ nghèo',
  'Hộ nghèo',
  'Hộ cận nghèo',
  'Hộ cận nghèo',
  'Người dân, cộng đồng dân cư',
  'Tổ chức, cá nhân liên quan',
];
const PRESENCE = ['Có mặt', 'Có mặt', 'Có mặt', 'Có mặt', 'Có mặt', 'Có mặt', 'Vắng', 'Dự thay', ''];
const STATES = [
  'Đã trả lời tại chỗ',
  'Đã trả lời tại chỗ',
  'Đã trả lời bằng văn bản',
  'Đã chuyển cơ quan có thẩm quyền',
  'Chưa trả lời',
];

/** The communes of the sample with everything typed into their tabs, flaws that people make included. */
export const SAMPLE_ROUND: readonly SampleCommune[] = OUTLINES.map((outline) => {
  const sequence = new Sequence(outline.seed);
  const invitees = Array.from({ length: outline.people }, (_, index) => invitee(outline, sequence, index));
  const opinions = Array.from({ length: outline.opinions }, (_, index) => opinion(outline, sequence, index));
  const { name, role, planned, held, handedIn } = outline;
  const withFlaws = flawed(name, [...invitees, ...(held ? arrivals(outline, sequence) : [])], opinions);
  return {
    name,
    listed: {
      'Vai trò': role,
      'Ngày dự kiến': planned[0],
      Giờ: planned[1],
      'Địa điểm': `Hội trường Ủy ban nhân dân xã ${name}`,
      'Báo cáo viên': role === 'Điểm' ? 'Phòng Văn hóa và Thông tin' : `Công chức Văn hóa - Xã hội xã ${name}`,
      'Cán bộ giải trình': role === 'Điểm' ? 'Phòng Lao động - TB&XH; Ngân hàng CSXH huyện' : 'Lãnh đạo UBND xã',
      'Số người dự kiến mời': String(outline.people),
      'Kinh phí dự kiến': role === 'Điểm' ? '12.000.000' : '5.000.000',
      'E-mail cán bộ xã': `canbo${outline.seed}@example.com`,
    },
    ...withFlaws,
    session: held ? session(outline) : {},
    handedIn,
  };
});

function session({ name, role, planned, seed }: Outline): TypedRow {
  const spent = role === 'Điểm' ? 11_500_000 - seed * 1_000 : 4_800_000 - seed * 1_000;
  return {
    'Ngày tổ chức': planned[0],
    'Giờ tổ chức': planned[1],
    'Địa điểm tổ chức': `Hội trường UBND xã ${name}`,
    'Chủ trì': role === 'Điểm' ? 'Lãnh đạo Phòng Văn hóa và Thông tin' : 'Phó Chủ tịch UBND xã',
    'Thư ký': 'Công chức Văn hóa - Xã hội xã',
    ...(role === 'Còn lại' && { 'Số kế hoạch của xã': `${seed}/KH-UBND` }),
    // Cà Ná has not settled its accounts yet
    ...(name !== 'Cà Ná' && { 'Kinh phí đã chi': String(spent) }),
  };
}

function invitee(outline: Outline, sequence: Sequence, index: number): TypedRow {
  const gender: Gender = sequence.below(2) === 0 ? 'Nam' : 'Nữ';
  const ethnicity: Ethnicity = sequence.below(4) === 0 ? 'Kinh' : outline.ethnicity;
  const name = madeUpName(sequence, gender, ethnicity);
  const group = sequence.pick(GROUPS);
  const attendance = outline.held ? sequence.pick(PRESENCE) : '';
  const isHousehold = group.startsWith('Hộ');
  return {
    TT: String(index + 1),
    'Họ và tên': name,
    'Năm sinh': String(1955 + sequence.below(45)),
    'Giới tính': gender,
    'Dân tộc': ethnicity,
    Thôn: sequence.pick(outline.villages),
    'Đối tượng': group,
    ...(isHousehold && { 'Chủ hộ': sequence.below(3) === 0 ? madeUpName(sequence, 'Nam', ethnicity) : name }),
    ...(group.startsWith('Tổ chức') && {
      'Đơn vị/chức vụ': sequence.pick(['Hội Nông dân xã', 'Hội Phụ nữ xã', 'Đoàn Thanh niên xã', 'Mặt trận xã']),
    }),
    'Điện thoại': `0900${String(outline.seed).padStart(3, '0')}${String(index).padStart(3, '0')}`,
    'Tham dự': attendance,
    ...(attendance === 'Dự thay' && { 'Người dự thay': madeUpName(sequence, 'Nữ', ethnicity) }),
  };
}

/** People who came without being on the list; at host communes also the delegates that other communes sent. */
function arrivals(outline: Outline, sequence: Sequence): TypedRow[] {
  const row = (group: string, sentBy: string): TypedRow => ({
    'Họ và tên': madeUpName(sequence, 'Nam', 'Kinh'),
    'Giới tính': 'Nam',
    'Dân tộc': 'Kinh',
    Thôn: sequence.pick(outline.villages),
    'Đối tượng': group,
    'Xã cử': sentBy,
    'Tham dự': group === 'Đại diện xã khác' ? 'Có mặt' : 'Dự ngoài danh sách',
  });
  const neighbours = [row('Người dân, cộng đồng dân cư', ''), row('Hộ nghèo', '')];
  const delegates = ['Phước Nam', 'Phước Minh', 'Cà Ná'].map((commune) => row('Đại diện xã khác', commune));
  return outline.role === 'Điểm' ? [...neighbours, ...delegates] : neighbours.slice(0, 1);
}

function opinion(outline: Outline, sequence: Sequence, index: number): TypedRow {
  const [theme, kind, content, agency, answer] =
    OPINION_BANK[(outline.seed + index * 3) % OPINION_BANK.length] ?? OPINION_BANK[0] ?? [];
  const state =
    answer === '' ? sequence.pick(['Chưa trả lời', 'Đã chuyển cơ quan có thẩm quyền']) : sequence.pick(STATES);
  return {
    STT: String(index + 1),
    'Người nêu': madeUpName(sequence, 'Nữ', outline.ethnicity),
    'Thôn người nêu': sequence.pick(outline.villages),
    'Nhóm chính sách': theme ?? '',
    Loại: kind ?? '',
    'Nội dung': content ?? '',
    'Cơ quan trả lời': agency === 'Ủy ban nhân dân xã' ? `Ủy ban nhân dân xã ${outline.name}` : (agency ?? ''),
    'Nội dung trả lời': state.startsWith('Đã trả lời') ? (answer ?? '') : '',
    ...(state === 'Đã trả lời bằng văn bản' && {
      'Số văn bản trả lời': `0${index + 1}/UBND`,
      'Ngày trả lời': '20/9/2020',
    }),
    'Tình trạng': state,
    ...(state === 'Chưa trả lời' && { 'Hạn trả lời': '15/10/2020' }),
  };
}

/** What careless hands leave behind, each in one commune, so that the sample shows every kind of problem people meet. */
function flawed(
  commune: string,
  invitees: readonly TypedRow[],
  opinions: readonly TypedRow[],
): Pick<SampleCommune, 'invitees' | 'opinions'> {
  const changed = (rows: readonly TypedRow[], index: number, change: TypedRow) =>
    rows.map((row, at) => (at === index ? { ...row, ...change } : row));
  if (commune === 'Phước Hà') return { invitees: changed(invitees, 4, { 'Đối tượng': 'Hộ thoát nghèo' }), opinions };
  if (commune === 'Phước Dinh') return { invitees: changed(invitees, 7, { 'Họ và tên': '' }), opinions };
  if (commune === 'Phước Diêm') {
    const named = invitees[0]?.['Họ và tên'] ?? '';
    return {
      invitees,
      opinions: changed(opinions, 2, {
        'Nội dung': `Nhà ông ${named} bị tốc mái từ mùa bão trước, đề nghị hỗ trợ sửa nhà.`,
      }),
    };
  }
  if (commune === 'Phước Nam')
    return { invitees, opinions: changed(opinions, 1, { 'Nhóm chính sách': '', 'Ngày trả lời': '31/9/2020' }) };
  if (commune === 'Phước Minh')
    return { invitees: changed(invitees, 2, { 'Dân tộc': '', Thôn: 'Qu¸n ThÎ 1' }), opinions };
  return { invitees, opinions };
}
