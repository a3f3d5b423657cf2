import { SAMPLE_ROUND, type TypedRow } from '../../desk/sample/round';
import { documentOf, readyHost, sampleHost, tableOf } from './support/spreadsheet';

/** Counts the sample from what was typed into it, by the words of the plan and without any code of the add-on. */
function countedByHand() {
  const people = SAMPLE_ROUND.flatMap((commune) => commune.invitees.filter((row) => row['Họ và tên'] !== ''));
  const opinions = SAMPLE_ROUND.flatMap((commune) => commune.opinions.filter((row) => row['Nội dung'] !== ''));
  const saying = (rows: readonly TypedRow[], header: string, text: string) =>
    rows.filter((row) => (row[header] ?? '') === text).length;
  const present = saying(people, 'Tham dự', 'Có mặt');
  const substitute = saying(people, 'Tham dự', 'Dự thay');
  const uninvited = saying(people, 'Tham dự', 'Dự ngoài danh sách');
  return {
    communes: SAMPLE_ROUND.length,
    invited: people.length - uninvited,
    present,
    substitute,
    absent: saying(people, 'Tham dự', 'Vắng'),
    notRecorded: saying(people, 'Tham dự', ''),
    uninvited,
    attended: present + substitute + uninvited,
    opinions: opinions.length,
    unanswered: saying(opinions, 'Tình trạng', 'Chưa trả lời'),
  };
}

describe('the main job on the sample', () => {
  it('compiles to the totals that a count of what people typed gives', () => {
    const { result } = sampleHost().run('compileResults');
    const { problems, findings, ...counts } = result as Record<string, number> & { findings: Record<string, number> };
    expect(Object.values(findings).reduce((sum, count) => sum + count, 0)).toBe(problems);
    expect(counts).toEqual(countedByHand());
    // a target group not in the list, a row without a name, an opinion that names somebody, 31/9, a legacy font
    // 5 slips, and 4 coincidences of made-up names: two pairs of namesakes, two substitutes called as people of the list
    expect(problems).toBe(5 + 4);
  });

  it('says for each commune and thing owed whether it was handed in, and how that stands against the limit', () => {
    const host = sampleHost();
    host.run('compileResults');
    const standing = (commune: string, owed: string) =>
      tableOf(host, 'Hạn nộp').find((row) => row['Tên xã'] === commune && row['Nội dung phải nộp'] === owed)?.[
        'So với hạn'
      ];
    expect(standing('Phước Hà', 'Danh sách mời')).toBe('đúng hạn');
    expect(standing('Phước Dinh', 'Danh sách mời')).toBe('đúng hạn'); // handed in at 17:00 sharp
    expect(standing('Phước Diêm', 'Danh sách mời')).toBe('nộp trễ 2 ngày'); // 9/9 for 7/9
    expect(standing('Nhị Hà', 'Danh sách mời')).toBe('sắp đến hạn, trong hôm nay');
    expect(standing('Phước Ninh', 'Kế hoạch')).toBe('quá hạn 42 ngày'); // 14/8 to 25/9
    expect(standing('Cà Ná', 'Kế hoạch')).toBe('đúng hạn'); // put off to 10/9
    expect(standing('Cà Ná', 'Kết quả')).toBe('còn 5 ngày');
    expect(standing('Cà Ná', 'Danh sách mời')).toBe('không phải nộp');
    expect(standing('Cà Ná', 'Báo cáo')).toMatch(/^chưa xác định hạn: chưa có “Ngày ấn định”/);
  });

  it('drafts the report from the same figures, as a .docx that Drive turns into a Google Doc, shared with the district', () => {
    const host = sampleHost();
    const run = host.run('createReport');
    expect(run.files[0]?.sharedWith).toEqual(['tonghop.vhtt@example.com', 'lanhdao.vhtt@example.com']);
    expect(documentOf(run)).toContain(`${countedByHand().attended} lượt người`);
    expect(run.alerts.at(-1)?.message).toContain('Đã tạo “Dự thảo báo cáo kết quả');
  });

  it('names nobody from the communes’ rows in the report, unless an opinion itself does', () => {
    const text = documentOf(sampleHost().run('createReport')).replace(/<[^>]+>/g, ' ');
    const names = SAMPLE_ROUND.flatMap((commune) => [
      ...commune.invitees.flatMap((row) => [row['Họ và tên'], row['Chủ hộ'], row['Người dự thay']]),
      ...commune.opinions.map((row) => row['Người nêu']),
    ]);
    const written = SAMPLE_ROUND.flatMap((commune) => commune.opinions.map((row) => row['Nội dung'])).join(' ');
    const leaked = names.filter(
      (name) => name !== undefined && name !== '' && text.includes(name) && !written.includes(name),
    );
    expect(leaked).toEqual([]);
    expect(text).toContain('[xem lại trước khi đưa vào phụ lục');
  });

  it('offers the draft after compiling, and makes it when the person says yes', () => {
    expect(sampleHost({ answer: 'yes' }).run('compileResults').files).toHaveLength(1);
    expect(sampleHost({ answer: 'no' }).run('compileResults').files).toHaveLength(0);
  });
});

describe('the main job on an untouched workbook', () => {
  it('counts nothing, and everything owed is not handed in, undated', () => {
    const host = readyHost();
    const { result } = host.run('compileResults');
    expect(result).toEqual({
      ...{ communes: 8, invited: 0, present: 0, substitute: 0, absent: 0, notRecorded: 0, uninvited: 0, attended: 0 },
      ...{ opinions: 0, unanswered: 0, problems: 0, findings: { unknown: 0, review: 0, note: 0 } },
    });
    const owed = tableOf(host, 'Hạn nộp').filter((row) => row['Trạng thái nộp'] !== 'Không phải nộp');
    expect(owed).toHaveLength(4 * 2 + 4 * 3); // hosts owe the list and the results, the others plan, results, report
    for (const row of owed) {
      expect(row['Trạng thái nộp']).toBe('Chưa nộp');
      expect(row['So với hạn']).toMatch(/^chưa xác định hạn: chưa có /);
    }
  });

  it('still drafts a report, with what is missing marked', () => {
    expect(documentOf(readyHost().run('createReport'))).toContain('[chưa có');
  });
});
