import type { Opinion } from '../../../src/core/results/opinion';
import type { Problem } from '../../../src/core/problem';
import type { CommuneResult } from '../../../src/core/results/results';
import type { Block } from '../../../src/report/blocks';
import type { ReportData } from '../../../src/report/reportData';
import { reportData } from '../../../src/report/reportData';
import type { Settings } from '../../../src/workbook/schema/settings';
import { plain } from '../../../src/text/phrases/phrase';
import type { People } from './round';
import { commune, day, fieldsAt, lists, noSettings, opinion, owes, results, settings } from './round';

const draft = (communes: readonly CommuneResult[], given: Settings = settings) =>
  reportData(results(communes), given, lists);

const textOf = (block: Block) => {
  if (block.kind === 'table') return '(bảng)';
  return block.kind === 'heading' ? block.text : plain(block.runs);
};

/** The sentences below a heading of the body. */
function under(data: ReportData, title: string): string[] {
  const start = data.body.findIndex((block) => block.kind === 'heading' && block.text.endsWith(title));
  const rest = data.body.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading');
  return rest.slice(0, end < 0 ? rest.length : end).map(textOf);
}

const rowsOf = ({
  table,
}: {
  readonly table: { readonly rows: readonly { readonly cells: readonly (readonly { readonly text: string }[])[] }[] };
}) => table.rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join('')));

const fourSessions = [
  commune({
    ...{ name: 'Phước Hà', held: day(12, 8), venue: 'Hội trường UBND xã Phước Hà', spent: 15_000_000 },
    ...{ presenters: 'Chuyên viên A; Chuyên viên B', specialists: 'Cán bộ tín dụng' },
    people: {
      ...{ present: 40, substitute: 5, absent: 3, notRecorded: 2, uninvited: 4, women: 20, ethnicMinorities: 30 },
      ...{ genderUnknown: 1, poor: 25, nearPoor: 9, delegates: { 'xã Cà Ná': 2, 'Ông Nguyễn Văn A': 1 } },
      groups: { 'Hộ nghèo': 27, 'Hộ cận nghèo': 10, 'Đại diện xã khác': 3 },
    },
    opinions: [
      opinion({ theme: 'Y tế', kind: 'Câu hỏi', state: 'onTheSpot', answer: 'Có.', agency: 'UBND xã' }),
      opinion({ theme: 'Y tế', kind: 'Kiến nghị', agency: 'Bảo hiểm xã hội huyện', dueOn: day(1, 10) }),
      opinion({ theme: 'Giáo dục', kind: 'Kiến nghị', agency: 'bảo hiểm xã hội huyện', dueOn: day(5, 9) }),
    ],
    submissions: [owes('invitees', { kind: 'onTime' }), owes('results', { kind: 'late', days: 2 })],
  }),
  commune({
    ...{ name: 'Nhị Hà', held: day(3, 9), venue: 'tại Nhà văn hóa thôn 1', spent: null },
    ...{ presenters: 'chuyên viên a' },
    people: { present: 20, groups: { 'Hộ nghèo': 20 }, women: 20, ethnicMinorities: 0, poor: 20 },
    opinions: [
      opinion({ state: 'inWriting', agency: 'UBND huyện', answerDocument: '215/UBND', answeredOn: day(15, 9) }),
    ],
    submissions: [owes('invitees', { kind: 'onTime' }), owes('results', { kind: 'overdue', days: 5 })],
  }),
  commune({
    ...{ name: 'Cà Ná', role: 'other', planNumber: '12/KH-UBND', held: day(20, 8), venue: 'UBND xã', spent: 2_500_000 },
    people: { present: 10, groups: { 'Hộ nghèo': 10 }, poor: 10 },
    opinions: [opinion({ theme: 'Y tế', state: 'forwarded' }), opinion({ theme: 'Y tế' })],
    submissions: [
      owes('results', { kind: 'dueSoon', days: 2 }),
      owes('report', { kind: 'undated', reason: 'no-fixed-day' }),
    ],
  }),
  commune({ name: 'Xã Phước Nam', role: 'other', submissions: [owes('results', { kind: 'onTime' }, 'returned')] }),
];

describe('a round of two host communes and two that hold their own', () => {
  const data = draft(fourSessions);

  it('opens with the plan in full and cites it by its number from then on', () => {
    expect(plain(data.opening)).toBe(
      'Thực hiện Kế hoạch số 99/KH-UBND ngày 05 tháng 8 năm 2020 của Ủy ban nhân dân huyện Thuận Nam về việc tổ chức đối thoại chính sách giảm nghèo năm 2020, Ủy ban nhân dân huyện Thuận Nam báo cáo kết quả tổ chức đối thoại chính sách giảm nghèo năm 2020, như sau:',
    );
  });

  it('I: tells plans, sessions and submissions, with the late communes by name', () => {
    expect(under(data, 'CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI')).toEqual([
      'Thực hiện Kế hoạch số 99/KH-UBND, đợt đối thoại được triển khai tại 04 xã, gồm 02 xã tổ chức điểm (Phước Hà và Nhị Hà) và 02 xã còn lại tự tổ chức (Cà Ná và Phước Nam).',
      'Đã có 01/02 xã tự tổ chức ban hành kế hoạch đối thoại (Cà Ná: 12/KH-UBND); [chưa có số kế hoạch đối thoại của xã Phước Nam].',
      'Theo kế hoạch có 04 cuộc đối thoại; đến thời điểm báo cáo đã tổ chức 03 cuộc, đạt 75%, trong đó tại các xã điểm 02/02 cuộc, các xã tự tổ chức 01/02 cuộc.',
      'Tình hình nộp hồ sơ, báo cáo của các xã:',
      '- Danh sách mời: 02/02 xã nộp đúng hạn.',
      '- Kết quả: 04 xã phải nộp, trong đó 01 xã nộp trễ hạn (Phước Hà: 02 ngày); 01 xã bị trả lại để bổ sung (Phước Nam); 01 xã quá hạn chưa nộp (Nhị Hà: 05 ngày); 01 xã chưa nộp, chưa đến hạn.',
      '- Báo cáo: 01/01 xã chưa nộp, chưa xác định hạn nộp.',
    ]);
  });

  it('II.1: tells where and when', () => {
    expect(under(data, '1. Số cuộc, thời gian, địa điểm')).toEqual([
      'Đã tổ chức 03 cuộc đối thoại, từ ngày 12 tháng 8 năm 2020 đến ngày 03 tháng 9 năm 2020 (chi tiết tại Phụ lục I kèm theo).',
      '- Tại các xã điểm: 02 cuộc, gồm xã Phước Hà (ngày 12/08/2020, tại Hội trường UBND xã Phước Hà); xã Nhị Hà (ngày 03/09/2020, tại Nhà văn hóa thôn 1).',
      '- Các xã tự tổ chức: 01 cuộc, tại xã Cà Ná (ngày 20/08/2020, tại UBND xã).',
      'Còn 01 xã chưa tổ chức (Phước Nam).',
    ]);
  });

  it('II.2: keeps people, headcounts and households apart, and takes no name from the column of delegates', () => {
    expect(under(data, '2. Thành phần, số lượng tham dự')).toEqual([
      'Tổng số được mời là 80 lượt người, trong đó có mặt 70, cử người dự thay 05, vắng 03, chưa điểm danh 02 lượt người.',
      'Tổng số tham dự là 79 lượt người, kể cả 04 lượt người dự ngoài danh sách mời; trong đó tại các xã điểm 69 lượt người, các cuộc do xã tự tổ chức 10 lượt người.',
      'Trong số tham dự: phụ nữ 40 lượt người (50,6%); người dân tộc thiểu số 30 lượt người (38%); 05 người dự thay chưa rõ giới tính, dân tộc; chưa rõ giới tính 01 lượt người khác.',
      'Tính theo hộ, có đại diện của 55 hộ nghèo và 09 hộ cận nghèo.',
      'Các xã khác cử đại diện tham dự để học tập, chia sẻ kinh nghiệm: 03 lượt người (Cà Ná 02).',
      'Số lượt người tham dự theo xã và nhóm đối tượng:',
      '(bảng)',
    ]);
  });

  it('II.3: names the roles of the plan once and points at host communes without', () => {
    expect(under(data, '3. Nội dung phổ biến, giải trình').slice(1, 3)).toEqual([
      '- Báo cáo viên: Chuyên viên A; Chuyên viên B.',
      '- Cán bộ giải trình: Cán bộ tín dụng; [chưa có cán bộ giải trình của xã Nhị Hà].',
    ]);
  });

  it('II.3: takes names from lines, with the signs of a list or without, of sessions that were held', () => {
    const presenters = '- Nguyễn Văn Một;\n- Trần Thị Hai.';
    const specialists = 'Nguyễn Văn Một\n\nTrần Thị Hai';
    const sentences = under(
      draft([
        commune({ name: 'Nhị Hà', held: day(3, 9), presenters, specialists }),
        commune({ name: 'Phước Ninh', presenters: 'Người chưa đến lượt' }),
      ]),
      '3. Nội dung phổ biến, giải trình',
    );
    expect(sentences.slice(1, 3)).toEqual([
      '- Báo cáo viên: Nguyễn Văn Một; Trần Thị Hai.',
      '- Cán bộ giải trình: Nguyễn Văn Một; Trần Thị Hai.',
    ]);
  });

  it('II.4: tells opinions by kind and state; the states add up', () => {
    expect(under(data, '4. Ý kiến và kết quả trả lời').slice(0, 2)).toEqual([
      'Các cuộc đối thoại đã tiếp nhận 06 ý kiến (câu hỏi 01, kiến nghị 02, chưa rõ loại 03); trong đó tại các xã điểm 04 ý kiến, các cuộc do xã tự tổ chức 02 ý kiến.',
      'Kết quả trả lời: đã trả lời 02 ý kiến, chiếm 33,3% (tại chỗ 01, bằng văn bản 01); đã chuyển cơ quan có thẩm quyền 01 ý kiến; chưa trả lời 03 ý kiến (chi tiết tại Phụ lục II kèm theo).',
    ]);
  });

  it('II.5: tells what was spent, and by whom it was not written', () => {
    expect(under(data, '5. Kinh phí')).toEqual([
      'Nguồn kinh phí: Chương trình mục tiêu quốc gia giảm nghèo.',
      'Kinh phí đã chi: 17.500.000 đồng, trong đó tại các xã điểm 15.000.000 đồng, các cuộc do xã tự tổ chức 2.500.000 đồng; [chưa có số kinh phí đã chi của xã Nhị Hà].',
    ]);
  });

  it('III: sets facts beside a marked place for the judgement', () => {
    expect(under(data, '2. Tồn tại, hạn chế')).toEqual([
      '- Còn 01/04 cuộc đối thoại theo kế hoạch chưa tổ chức.',
      '- Có 03/80 lượt người được mời đến các cuộc đã tổ chức vắng mặt, chiếm 3,8%.',
      '- Có 02 lượt người được mời đến các cuộc đã tổ chức chưa được điểm danh.',
      '- Còn tình trạng chậm nộp hồ sơ, báo cáo: 01 lượt nộp trễ hạn, 01 lượt quá hạn chưa nộp.',
      '- Còn 03/06 ý kiến chưa được trả lời.',
      '[chưa có đánh giá về tồn tại, hạn chế]',
    ]);
  });

  it('IV: asks each agency once, however it was written, and marks where none is named', () => {
    expect(under(data, 'KIẾN NGHỊ, ĐỀ XUẤT')).toEqual([
      'Đề nghị các cơ quan chịu trách nhiệm sớm trả lời 03 ý kiến chưa được trả lời (chi tiết tại Phụ lục II kèm theo), gồm:',
      '- Bảo hiểm xã hội huyện: 02 ý kiến về y tế (01), giáo dục (01); hạn trả lời sớm nhất ngày 05/09/2020.',
      '- [chưa có cơ quan chịu trách nhiệm trả lời]: 01 ý kiến về y tế.',
      'Đề nghị các cơ quan có thẩm quyền sớm trả lời 01 ý kiến đã được chuyển đến.',
      '[chưa có kiến nghị, đề xuất khác (nếu không có thì bỏ dòng này)]',
    ]);
  });

  it('Phụ lục I subtotals both kinds of session', () => {
    expect(rowsOf(data.communes)).toEqual([
      ['I', 'Các xã điểm', '', '', '70', '69', '47', '10', '12', '40', '30', '4', '2', '0', '2', '15.000.000'],
      [
        '1',
        'Phước Hà',
        '12/08/2020',
        'Hội trường UBND xã Phước Hà',
        '50',
        '49',
        '27',
        '10',
        '12',
        '20',
        '30',
        '3',
        '1',
        '0',
        '2',
        '15.000.000',
      ],
      [
        '2',
        'Nhị Hà',
        '03/09/2020',
        'tại Nhà văn hóa thôn 1',
        '20',
        '20',
        '20',
        '0',
        '0',
        '20',
        '0',
        '1',
        '1',
        '0',
        '0',
        '[chưa có số liệu]',
      ],
      ['II', 'Các xã tự tổ chức', '', '', '10', '10', '10', '0', '0', '0', '0', '2', '0', '1', '1', '2.500.000'],
      ['1', 'Cà Ná', '20/08/2020', 'UBND xã', '10', '10', '10', '0', '0', '0', '0', '2', '0', '1', '1', '2.500.000'],
      ['2', 'Phước Nam', 'Chưa tổ chức', '', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', ''],
      ['', 'Tổng cộng', '', '', '80', '79', '57', '10', '12', '40', '30', '6', '2', '1', '3', '17.500.000'],
    ]);
  });

  it('Phụ lục II tells how each opinion was answered', () => {
    expect(rowsOf(data.opinions)[3]).toEqual([
      ...[
        '4',
        'Nhị Hà',
        '[chưa có nhóm]',
        'Đề nghị hướng dẫn thủ tục vay vốn.',
        'UBND huyện',
        '[chưa có nội dung trả lời]',
      ],
      ...['Văn bản số 215/UBND ngày 15/09/2020', 'Đã trả lời bằng văn bản', ''],
    ]);
  });
});

describe('of whom sex and ethnicity are not known', () => {
  const within = (people: People) =>
    under(draft([commune({ name: 'Phước Hà', held: day(12, 8), people })]), '2. Thành phần, số lượng tham dự').find(
      (sentence) => sentence.startsWith('Trong số tham dự'),
    );

  it.each<[string, People, string]>([
    ['nobody', { present: 10, women: 4 }, 'phụ nữ 04 lượt người (40%); không có người dân tộc thiểu số.'],
    [
      'substitutes only, none of them told as no woman',
      { present: 4, substitute: 5, ethnicMinorities: 3 },
      'người dân tộc thiểu số 03 lượt người (33,3%); 05 người dự thay chưa rõ giới tính, dân tộc.',
    ],
    [
      'some who came themselves',
      { present: 10, women: 4, genderUnknown: 2, ethnicityUnknown: 1 },
      'phụ nữ 04 lượt người (40%); chưa rõ giới tính 02 lượt người; chưa rõ dân tộc 01 lượt người.',
    ],
    [
      'both',
      { present: 9, substitute: 1, women: 4, ethnicMinorities: 2, ethnicityUnknown: 3 },
      'phụ nữ 04 lượt người (40%); người dân tộc thiểu số 02 lượt người (20%); 01 người dự thay chưa rõ giới tính, dân tộc; chưa rõ dân tộc 03 lượt người khác.',
    ],
  ])('%s', (_name, people, sentence) => {
    expect(within(people)).toBe(`Trong số tham dự: ${sentence}`);
  });
});

describe('an opinion that names a person', () => {
  it('is marked in the appendix beside the field that names one', () => {
    const rows = [9, 10, 11, 12];
    const opinions = rows.map((row) => opinion({ answer: 'Đã cấp.', fields: fieldsAt('Nhị Hà', row) }));
    const named = (row: number, field: string, tab = 'Nhị Hà'): Problem => ({
      ...{ code: 'opinion-names-person', tab, row, column: 20, field },
    });
    const round = results(
      [commune({ name: 'Nhị Hà', opinions })],
      [
        named(9, 'Nội dung'),
        named(10, 'Nội dung trả lời'),
        ...[named(11, 'Nội dung'), named(11, 'Nội dung trả lời')],
        ...[named(12, 'Nội dung', 'Cà Ná'), { ...named(12, 'Nội dung'), code: 'misencoded' as const }],
      ],
    );
    const [content, answer] = ['Đề nghị hướng dẫn thủ tục vay vốn.', 'Đã cấp.'];
    const mark = ' [xem lại trước khi đưa vào phụ lục: có tên hoặc thông tin của một người]';
    expect(rowsOf(reportData(round, settings, lists).opinions).map((cells) => [cells[3], cells[5]])).toEqual([
      [content + mark, answer],
      [content, answer + mark],
      [content + mark, answer + mark],
      [content, answer],
    ]);
  });
});

describe('an agency or the number of an answer that tells of a person', () => {
  it('is marked too, the number only where it is printed', () => {
    const answered = (state: Opinion['state'], row: number) =>
      opinion({ state, agency: 'UBND xã', answerDocument: '12/UBND', fields: fieldsAt('Nhị Hà', row) });
    const named = ['Cơ quan trả lời', 'Số văn bản trả lời'].flatMap((field) =>
      [9, 10].map((row) => ({ code: 'opinion-names-person' as const, tab: 'Nhị Hà', row, field })),
    );
    const opinions = [answered('inWriting', 9), answered('onTheSpot', 10)];
    const rows = rowsOf(reportData(results([commune({ name: 'Nhị Hà', opinions })], named), settings, lists).opinions);
    const mark = ' [xem lại trước khi đưa vào phụ lục: có tên hoặc thông tin của một người]';
    expect(rows.map((cells) => [cells[4], cells[6]])).toEqual([
      [`UBND xã${mark}`, `Văn bản số 12/UBND${mark}`],
      [`UBND xã${mark}`, 'Tại chỗ'],
    ]);
  });
});

describe('a round in which nothing has happened yet', () => {
  const eight = [1, 2, 3, 4, 5, 6, 7, 8].map((index) =>
    commune({ name: `Mẫu ${index}`, role: index < 5 ? 'host' : 'other' }),
  );

  it.each([
    ['no communes', [], noSettings],
    ['one commune', eight.slice(0, 1), settings],
    ['eight communes', eight, settings],
  ])('%s: says so in whole sentences', (_name, communes, given) => {
    const sentences = draft(communes, given).body.map(textOf);
    for (const sentence of sentences)
      expect(sentence).not.toMatch(/\b0 |gồm *[:.]|: *\.|\( *\)|,,|\s\s|NaN|undefined|null|%/);
    expect(sentences).toContain(
      'Đến thời điểm báo cáo chưa có cuộc đối thoại nào được tổ chức (chi tiết tại Phụ lục I kèm theo).',
    );
    expect(sentences).toContain('Chưa ghi nhận ý kiến nào tại các cuộc đối thoại (chi tiết tại Phụ lục II kèm theo).');
  });

  it('tells one session of one commune in the singular', () => {
    const data = draft([commune({ name: 'Phước Hà', held: day(5, 8), venue: 'Tại UBND xã.' })]);
    expect(under(data, '1. Số cuộc, thời gian, địa điểm')).toEqual([
      'Đã tổ chức 01 cuộc đối thoại, vào ngày 05 tháng 8 năm 2020 (chi tiết tại Phụ lục I kèm theo).',
      '- Tại các xã điểm: 01 cuộc, tại xã Phước Hà (ngày 05/08/2020, tại UBND xã).',
    ]);
  });

  it('marks the day of a session that has people but no day', () => {
    const data = draft([commune({ name: 'Phước Hà', people: { present: 3 } })]);
    expect(under(data, '1. Số cuộc, thời gian, địa điểm')).toEqual([
      'Đã có kết quả tham dự, ý kiến hoặc ngày tổ chức ghi chưa rõ: [chưa có ngày tổ chức của xã Phước Hà].',
    ]);
    expect(under(data, 'CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI')).toContain(
      'Theo kế hoạch có 01 cuộc đối thoại; đến thời điểm báo cáo [chưa có số cuộc đã tổ chức].',
    );
    expect(rowsOf(data.communes)[0]?.[2]).toBe('[chưa có ngày]');
  });
});

describe('sessions at which nobody spoke', () => {
  const spoken = (...communes: Parameters<typeof commune>[0][]) => {
    const data = draft(communes.map(commune));
    return { told: under(data, '4. Ý kiến và kết quả trả lời'), appendix: rowsOf(data.opinions), data };
  };
  const silent = { name: 'Phước Hà', held: day(5, 8), saysNoOpinions: true };
  const NOTHING_RECORDED = 'Chưa ghi nhận ý kiến nào tại các cuộc đối thoại (chi tiết tại Phụ lục II kèm theo).';

  it('are no gap: the report says that no opinion was voiced', () => {
    const { told, appendix, data } = spoken(silent, { name: 'Cà Ná', role: 'other' });
    expect(told).toEqual(['Không có ý kiến phát biểu tại các cuộc đối thoại.']);
    expect(appendix).toEqual([['Không có ý kiến phát biểu.']]);
    expect(under(data, 'KIẾN NGHỊ, ĐỀ XUẤT')).toContain('Không có ý kiến cần đề nghị trả lời.');
  });

  it.each<[string, Parameters<typeof commune>[0]]>([
    ['of which nothing is written', { name: 'Nhị Hà', held: day(6, 8) }],
    ['whose tab cannot be read', { name: 'Nhị Hà', isReadable: false }],
  ])('beside a session %s, it is told of its own commune alone', (_name, other) => {
    const { told, appendix } = spoken(silent, other);
    expect(told).toEqual([NOTHING_RECORDED, 'Không có ý kiến phát biểu tại xã Phước Hà.']);
    expect(appendix).toEqual([['Chưa ghi nhận ý kiến nào.']]);
  });

  it('beside a session with opinions', () => {
    const { told } = spoken(silent, { name: 'Nhị Hà', held: day(6, 8), opinions: [opinion()] });
    expect(told).toContain('Không có ý kiến phát biểu tại xã Phước Hà.');
    expect(told.join(' ')).not.toContain('Chưa ghi nhận');
  });
});

describe('sessions of which nothing sure is known', () => {
  it('are not told as not held beside those that were', () => {
    const data = draft([
      commune({ name: 'Phước Hà', people: { present: 3 } }),
      commune({ name: 'Nhị Hà' }),
      commune({ name: 'Cà Ná', role: 'other', held: day(5, 8), venue: 'UBND xã' }),
    ]);
    expect(under(data, '1. Số cuộc, thời gian, địa điểm')).toEqual([
      'Đã tổ chức 01 cuộc đối thoại, vào ngày 05 tháng 8 năm 2020 (chi tiết tại Phụ lục I kèm theo).',
      '- Các xã tự tổ chức: 01 cuộc, tại xã Cà Ná (ngày 05/08/2020, tại UBND xã).',
      'Còn 01 xã chưa tổ chức (Nhị Hà).',
      'Đã có kết quả tham dự, ý kiến hoặc ngày tổ chức ghi chưa rõ: [chưa có ngày tổ chức của xã Phước Hà].',
    ]);
  });

  it('are not told as not held where no tab could be read', () => {
    const data = draft([commune({ name: 'Phước Hà', isReadable: false })]);
    expect(under(data, '1. Số cuộc, thời gian, địa điểm')).toEqual([
      'Các số liệu dưới đây chưa gồm: [chưa có số liệu đọc được của xã Phước Hà].',
    ]);
  });
});

describe('a commune whose tab could not be read', () => {
  const round = [
    commune({ name: 'Phước Hà', held: day(5, 8), venue: 'UBND xã', people: { present: 3, groups: { 'Hộ nghèo': 3 } } }),
    commune({ name: 'Nhị Hà', isReadable: false, submissions: [owes('results', { kind: 'overdue', days: 2 })] }),
    commune({ name: 'Cà Ná', role: 'other' }),
  ];
  const data = draft(round);
  const tableUnder = (title: string) => {
    const start = data.body.findIndex((block) => block.kind === 'heading' && block.text.endsWith(title));
    const block = data.body.slice(start).find(({ kind }) => kind === 'table');
    return block?.kind === 'table' ? rowsOf({ table: block.table }) : [];
  };

  it('is marked where the sessions are told, and is not told as one that held none', () => {
    const sentences = under(data, '1. Số cuộc, thời gian, địa điểm');
    expect(sentences).toContain('Các số liệu dưới đây chưa gồm: [chưa có số liệu đọc được của xã Nhị Hà].');
    expect(sentences).toContain('Còn 01 xã chưa tổ chức (Cà Ná).');
    expect(under(data, '2. Tồn tại, hạn chế')).toContain('- Còn 01/03 cuộc đối thoại theo kế hoạch chưa tổ chức.');
  });

  it('has no figures in the table of the body, where zero would be untrue', () => {
    expect(tableUnder('2. Thành phần, số lượng tham dự').filter(([, name]) => name === 'Nhị Hà')).toEqual([
      ['2', 'Nhị Hà', '[chưa có số liệu]', '', '', '', '', '', '', ''],
    ]);
  });

  it('has no figures in Phụ lục I, and a cell for every column of it', () => {
    const row = rowsOf(data.communes).find(([, name]) => name === 'Nhị Hà');
    expect(row?.slice(0, 3)).toEqual(['2', 'Nhị Hà', '[chưa có số liệu đọc được]']);
    expect(row?.slice(3).join('')).toBe('');
    expect(row).toHaveLength(data.communes.table.columns.length);
  });

  it('still owes what it owes', () => {
    expect(under(data, 'CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI')).toContain(
      '- Kết quả: 01/01 xã quá hạn chưa nộp (Nhị Hà: 02 ngày).',
    );
  });

  it('a round in which all were read says nothing of it', () => {
    expect(draft(fourSessions).body.map(textOf).join()).not.toContain('đọc được');
  });
});

describe('communes that say themselves what they are', () => {
  const held = { held: day(5, 8), venue: 'UBND phường', spent: null };
  const data = draft([
    commune({
      ...{ name: 'Phường Đông Hải', ...held },
      submissions: [owes('results', { kind: 'late', days: 2 })],
      people: { present: 3, delegates: { 'Thị trấn Phước Dân': 1 } },
    }),
    commune({ name: 'Nhị Hà', ...held, venue: '' }),
    commune({ name: 'Thị trấn Phước Dân', role: 'other', planNumber: '7/KH-UBND' }),
  ]);

  it('are not called xã besides, and have no capital in the middle of a sentence', () => {
    const body = data.body.map(textOf);
    expect(body.join()).not.toMatch(/xã ([Pp]hường|[Tt]hị trấn)|\((Phường|Thị trấn)/);
    expect(body).toEqual(
      expect.arrayContaining([
        'Thực hiện Kế hoạch số 99/KH-UBND, đợt đối thoại được triển khai tại 03 xã, gồm 02 xã tổ chức điểm (phường Đông Hải và Nhị Hà) và 01 xã còn lại tự tổ chức (thị trấn Phước Dân).',
        'Đã có 01/01 xã tự tổ chức ban hành kế hoạch đối thoại (thị trấn Phước Dân: 7/KH-UBND).',
        '- Kết quả: 01/01 xã nộp trễ hạn (phường Đông Hải: 02 ngày).',
        '- Tại các xã điểm: 02 cuộc, gồm phường Đông Hải (ngày 05/08/2020, tại UBND phường); xã Nhị Hà (ngày 05/08/2020, tại [chưa có địa điểm]).',
        'Còn 01 xã chưa tổ chức (thị trấn Phước Dân).',
        'Các xã khác cử đại diện tham dự để học tập, chia sẻ kinh nghiệm: 01 lượt người (thị trấn Phước Dân 01).',
        '- Báo cáo viên: [chưa có báo cáo viên của phường Đông Hải và xã Nhị Hà].',
      ]),
    );
  });

  it('begin a cell of a table with a capital', () => {
    expect(rowsOf(data.communes).map((cells) => cells[1])).toEqual([
      ...['Các xã điểm', 'Phường Đông Hải', 'Nhị Hà', 'Các xã tự tổ chức', 'Thị trấn Phước Dân', 'Tổng cộng'],
    ]);
  });
});

describe('what is written and cannot be told', () => {
  it('a day of a session that is none: marked, and not told as not held', () => {
    const data = draft([commune({ name: 'Phước Hà', dayIsUnclear: true }), commune({ name: 'Nhị Hà' })]);
    const body = data.body.map(textOf);
    expect(body).toContain(
      'Đã có kết quả tham dự, ý kiến hoặc ngày tổ chức ghi chưa rõ: [chưa có ngày tổ chức của xã Phước Hà].',
    );
    expect(body).toContain('- Còn 01/02 cuộc đối thoại theo kế hoạch chưa tổ chức.');
    expect(rowsOf(data.communes).map((cells) => cells[2])).toEqual(['[chưa có ngày]', 'Chưa tổ chức', '']);
  });

  it('a moment of handing in that is none: told apart, by name, and neither late nor on time', () => {
    const data = draft([
      commune({ name: 'Phước Hà', submissions: [owes('results', { kind: 'unclear' })] }),
      commune({ name: 'Nhị Hà', submissions: [owes('results', { kind: 'onTime' })] }),
    ]);
    expect(under(data, 'CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI')).toContain(
      '- Kết quả: 02 xã phải nộp, trong đó 01 xã nộp đúng hạn; 01 xã chưa rõ thời điểm nộp (Phước Hà).',
    );
    expect(data.body.map(textOf).join()).not.toContain('chậm nộp');
  });
});

describe('the assessment', () => {
  const held = (people: People, opinions: readonly Opinion[] = []) =>
    commune({ name: 'Phước Hà', held: day(5, 8), venue: 'UBND xã', people, opinions });
  const strengths = (...communes: readonly CommuneResult[]) => under(draft(communes), '1. Ưu điểm').slice(0, -1);

  it('counts as a strength what is more than half, and nothing that is half or less', () => {
    const answered = opinion({ state: 'inWriting', answer: 'Có.' });
    expect(strengths(held({ present: 6, absent: 4 }, [answered, answered, opinion()]))).toEqual([
      '- Đã hoàn thành 01/01 cuộc đối thoại theo kế hoạch.',
      '- Có 06/10 lượt người được mời đến các cuộc đã tổ chức đã dự hoặc cử người dự thay, đạt 60%.',
      '- Đã trả lời 02/03 ý kiến, đạt 66,7%.',
    ]);
    expect(
      strengths(held({ present: 5, absent: 5 }, [answered, opinion()]), commune({ name: 'Cà Ná', role: 'other' })),
    ).toEqual([]);
  });

  it('looks at attendance of sessions that were held: who is invited to one still to come is not missing', () => {
    const toCome = commune({ name: 'Cà Ná', role: 'other', people: { notRecorded: 50 } });
    const data = draft([held({ present: 6, absent: 4 }), toCome]);
    expect(under(data, '1. Ưu điểm')).toContain(
      '- Có 06/10 lượt người được mời đến các cuộc đã tổ chức đã dự hoặc cử người dự thay, đạt 60%.',
    );
    const weaknesses = under(data, '2. Tồn tại, hạn chế');
    expect(weaknesses).toContain('- Có 04/10 lượt người được mời đến các cuộc đã tổ chức vắng mặt, chiếm 40%.');
    expect(weaknesses.join()).not.toContain('chưa được điểm danh');
  });

  it('a session that was held on a day nobody wrote counts with its attendance', () => {
    const data = draft([held({ present: 6 }), commune({ name: 'Nhị Hà', people: { present: 1, absent: 3 } })]);
    expect(under(data, '2. Tồn tại, hạn chế')).toContain(
      '- Có 03/10 lượt người được mời đến các cuộc đã tổ chức vắng mặt, chiếm 30%.',
    );
  });
});

describe('a round of 168 communes', () => {
  const many = Array.from({ length: 168 }, (_item, index) =>
    commune({
      ...{ name: `Mẫu số ${index + 1}`, role: index < 20 ? 'host' : 'other', held: day(5, 8), venue: 'UBND xã' },
      people: { present: 1 },
      submissions: [owes('results', { kind: 'late', days: 1 })],
    }),
  );
  const data = draft(many);

  it('lists no commune in a sentence and cites the appendix instead', () => {
    const sentences = data.body.map(textOf).filter((text) => !text.includes('[chưa có'));
    expect(sentences.filter((text) => text.includes('Mẫu số'))).toEqual([]);
    expect(sentences).toContain(
      'Thực hiện Kế hoạch số 99/KH-UBND, đợt đối thoại được triển khai tại 168 xã, gồm 20 xã tổ chức điểm và 148 xã còn lại tự tổ chức (chi tiết tại Phụ lục I kèm theo).',
    );
    expect(sentences).toContain('- Kết quả: 168/168 xã nộp trễ hạn (danh sách tại ghi chú cuối Phụ lục I).');
  });

  it('lists the late communes in a note that ends the appendix', () => {
    const note = rowsOf(data.communes).pop() ?? [];
    expect(note).toHaveLength(1);
    expect(note[0]).toMatch(/^Ghi chú: Kết quả, 168 xã nộp trễ hạn: Mẫu số 1: 01 ngày; .*; Mẫu số 168: 01 ngày\.$/);
  });
});
