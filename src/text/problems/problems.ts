import type { Place, Problem, ProblemCode } from '../../core/problem';
import { brokenWords, disguise, PASTED_TOGETHER, personalDataIn } from './problemDetails';

/** What is wrong, and what to do, for the person who may mend it. */
export interface ProblemText {
  readonly what: string;
  readonly todo: string;
}

const given = (text: string | undefined): text is string => text !== undefined && text !== '';

/** What the cell holds, after a space; nothing where it is not told. */
const quoted = ({ detail }: Problem): string => (given(detail) ? ` “${detail}”` : '');
/** How many rows, where it is told. */
const rows = ({ detail }: Problem): string => (given(detail) ? detail : 'dòng');
/** The field behind a noun: mục “Thôn”, mục này. */
const field = (problem: Problem): string => (given(problem.field) ? `“${problem.field}”` : 'này');
/** The field as the subject of a sentence. */
const subject = (problem: Problem): string => (given(problem.field) ? field(problem) : 'Ô này');
/** The field as the subject, and what was written there. */
const wrote = (problem: Problem): string => subject(problem) + (given(problem.detail) ? ` ghi${quoted(problem)},` : '');

/** What becomes of a cell whose words are not in the list, by the list. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  attendance: 'người này được tính là chưa điểm danh, chưa vào số dự',
  states: 'ý kiến được tính là chưa trả lời',
  roles: 'xã được tính là xã còn lại',
  ethnicGroups: 'người này được tính là không rõ dân tộc',
};

const CHOOSE = 'Bấm vào ô, chọn một mục trong danh sách thả xuống. Nhiều ô cùng sai thì dùng Tìm và thay thế (Ctrl+H).';

/** What to do about them, where the cell has no dropdown. */
const CHOICES: Readonly<Record<string, string>> = {
  ethnicGroups:
    'Ghi tên dân tộc như ở cột “Các dân tộc” của trang Danh mục; chưa rõ thì để trống. Tên gọi của địa phương thì cơ quan tổng hợp ghi thêm vào cột đó, kèm khóa của dân tộc.',
};

/** A row of another tab, as a sentence names it. */
export function placeInWords({ tab, row }: Place): string {
  return row === undefined ? `trang ${tab}` : `trang ${tab}, dòng ${row}`;
}

const TEXTS: Readonly<Record<ProblemCode, (problem: Problem) => ProblemText>> = {
  'tab-missing': (problem) => ({
    what: `Không tìm thấy trang của xã${quoted(problem)}; xã này được tính là chưa có số liệu.`,
    todo: 'Nếu lỡ xóa, khôi phục bằng Tệp > Nhật ký phiên bản; nếu là xã mới, chạy “Chuẩn bị bảng theo dõi”.',
  }),
  'tab-renamed': (problem) => ({
    what: `Trang này là của xã${quoted(problem)} nhưng mang tên khác; số liệu vẫn được tính.`,
    todo: `Đổi lại tên trang cho đúng tên xã${quoted(problem)} để mọi người dễ tìm.`,
  }),
  'tab-duplicated': (problem) => ({
    what: `Trang này là bản sao, trùng Mã xã${quoted(problem)} với một trang khác; không được tính.`,
    todo: 'Chuyển phần ghi thêm (nếu có) về trang chính rồi xóa trang bản sao.',
  }),
  'tab-conflict': (problem) => ({
    what: `Trang này mang Mã${quoted(problem)} của xã ${field(problem)} trong Các xã nhưng mang tên của một xã khác; chưa rõ là của xã nào nên chưa được tính cho xã nào.`,
    todo: 'Nếu vừa sắp xếp tên xã mà không sắp xếp mã thì Hoàn tác (Ctrl+Z). Nếu tên trang đúng, chạy “Chuẩn bị bảng theo dõi” và đồng ý ghi lại Mã theo trang; nếu Mã đúng, đổi tên trang theo tên xã.',
  }),
  'tab-of-unknown-commune': (problem) => ({
    what: `Mã xã${quoted(problem)} của trang này không có trong Các xã; trang không được tính.`,
    todo: 'Thêm xã vào Các xã với đúng mã này, hoặc xóa trang nếu không dùng.',
  }),
  'tab-without-code': (problem) => ({
    what: `Trang mất Mã xã ở phần đầu; tạm nhận theo tên trang${quoted(problem)}.`,
    todo: 'Chạy “Chuẩn bị bảng theo dõi” để ghi lại mã.',
  }),
  'tab-to-move': (problem) => ({
    what: `Theo Các xã, xã ${field(problem)} đã nhập vào${quoted(problem)} nhưng số liệu của trang này chưa được chuyển sang; chưa được tính.`,
    todo: 'Chạy “Chuẩn bị bảng theo dõi” và đồng ý chuyển. Nếu ghi nhầm, xóa ô “Chuyển sang xã” trong Các xã.',
  }),
  'tab-moved': (problem) => ({
    what: `Số liệu của trang này đã chuyển sang xã${quoted(problem)}, nhưng ô “Chuyển sang xã” của ${field(problem)} trong Các xã không còn ghi; trang chưa được tính.`,
    todo: 'Nếu muốn tách lại, chạy “Chuẩn bị bảng theo dõi” và đồng ý tách. Nếu lỡ xóa, ghi lại ô đó.',
  }),
  'rows-to-move': (problem) => ({
    what: `Từ đây xuống còn ${rows(problem)} của thôn đã chuyển sang xã ${field(problem)}; vẫn được tính cho xã của trang này.`,
    todo: 'Chạy “Chuẩn bị bảng theo dõi” và đồng ý chuyển, hoặc sửa ô “Chuyển sang xã” trong Các xã.',
  }),
  'rows-left-behind': (problem) => ({
    what: `Từ đây xuống có ${rows(problem)} không thấy ở trang của xã ${field(problem)}, nơi số liệu của trang này đã chuyển sang; không được tính.`,
    todo: `Nếu ghi thêm sau khi sáp nhập, chép sang trang của xã ${field(problem)}. Nếu đã bỏ ở đó thì ghi x vào “Đúng như vậy”.`,
  }),
  'move-unclear': (problem) => ({
    what: `${wrote(problem)} không rõ là chuyển sang xã nào; chưa được dùng, xã vẫn được tính riêng.`,
    todo: 'Ghi Mã hoặc tên một xã khác trong Các xã, ví dụ X08; chỉ chuyển một số thôn thì ghi X08: Thôn 1, Thôn 2.',
  }),
  'header-row-missing': () => ({
    what: 'Không tìm thấy dòng tiêu đề của trang; trang không đọc được, không được tính.',
    todo: 'Khôi phục dòng tiêu đề bằng Hoàn tác hoặc Tệp > Nhật ký phiên bản, rồi tổng hợp lại.',
  }),
  'column-missing': (problem) => ({
    what: `Không tìm thấy mục ${field(problem)} trên trang; phần số liệu cần mục này để trống.`,
    todo: 'Nếu vừa xóa nhầm: Hoàn tác (Ctrl+Z) hoặc Tệp > Nhật ký phiên bản. “Chuẩn bị bảng theo dõi” chỉ ghi lại tiêu đề, không lấy lại số liệu đã mất.',
  }),
  'column-repeated': (problem) => ({
    what: `Tiêu đề ${field(problem)} có hai lần; chỉ cột${given(problem.detail) ? ` ${problem.detail}` : ' đứng trước'} được đọc.`,
    todo: 'Đổi tên hoặc xóa cột thừa.',
  }),
  'header-unknown': (problem) => ({
    what: `Tiêu đề${quoted(problem)} không đúng mẫu: có phải là cột ${field(problem)} không? Khi chưa rõ, phần số liệu cần cột này chưa được tính.`,
    todo: `Nếu phải, gõ lại tiêu đề thành ${field(problem)}. Nếu không, chuyển cột này ra bên phải bảng rồi chạy “Chuẩn bị bảng theo dõi” để có lại cột ${field(problem)}.`,
  }),
  'header-strayed': (problem) => ({
    what: `Dòng tiêu đề từ cột ${field(problem)} bị sắp xếp lẫn xuống giữa số liệu${given(problem.detail) ? `, chỗ đúng là dòng ${problem.detail}` : ''}; phần số liệu của bảng này chưa được tính đủ.`,
    todo: 'Hoàn tác việc sắp xếp (Ctrl+Z), hoặc chạy “Chuẩn bị bảng theo dõi” và đồng ý đưa dòng tiêu đề về chỗ cũ. Lần sau chỉ chọn các dòng dưới tiêu đề khi sắp xếp.',
  }),
  'label-repeated': (problem) => ({
    what: `Mục ${field(problem)} có hai chỗ; chỉ chỗ kia${given(problem.detail) ? ` (${problem.detail})` : ''} được đọc.`,
    todo: 'So giá trị ở hai chỗ, giữ một chỗ có giá trị đúng, xóa nội dung chỗ thừa.',
  }),
  'opinion-id-repeated': (problem) => ({
    what: `Ý kiến này mang cùng Mã ý kiến với một ý kiến khác${given(problem.detail) ? ` (${problem.detail})` : ''}; cả hai vẫn được tính, nhưng câu trả lời có thể gắn nhầm.`,
    todo: 'Nếu là một ý kiến chép hai lần thì xóa nội dung một dòng. Nếu là hai ý kiến thì xóa mã ở dòng chép sau rồi gõ lại nội dung, mã mới sẽ tự có.',
  }),
  'row-without-name': () => ({
    what: 'Dòng có ghi thông tin nhưng thiếu Họ và tên nên không được tính.',
    todo: 'Ghi họ và tên, hoặc xóa nội dung các ô của dòng này.',
  }),
  'row-without-content': () => ({
    what: 'Dòng ý kiến có ghi thông tin nhưng thiếu Nội dung nên không được tính.',
    todo: 'Ghi nội dung ý kiến, hoặc xóa nội dung các ô của dòng này.',
  }),
  'not-in-list': (problem) => ({
    what: `${wrote(problem)} không có trong Danh mục; ${CONSEQUENCES[problem.list ?? ''] ?? 'được tính là không rõ'}.`,
    todo: CHOICES[problem.list ?? ''] ?? CHOOSE,
  }),
  'not-a-number': (problem) => ({
    what: `${wrote(problem)} phải là số nguyên, không âm.`,
    todo: 'Chỉ ghi chữ số, ví dụ 45 hoặc 12.500.000.',
  }),
  'not-a-day': (problem) => ({
    what: `${wrote(problem)} không đọc được thành ngày.`,
    todo: 'Chỉ ghi ngày/tháng/năm của một ngày có trong lịch, ví dụ 03/9/2020; chưa có thì để trống.',
  }),
  'not-a-moment': (problem) => ({
    what: `${wrote(problem)} không phải ngày giờ.`,
    todo: 'Ghi ngày và giờ, ví dụ 31/8/2020 16:30.',
  }),
  'not-a-time': (problem) => ({
    what: `${wrote(problem)} không phải giờ.`,
    todo: 'Ghi giờ và phút, ví dụ 08:00.',
  }),
  'not-an-email': (problem) => ({
    what: `${wrote(problem)} không phải địa chỉ thư nên chưa được dùng.`,
    todo: 'Ghi địa chỉ đầy đủ, nhiều địa chỉ cách nhau bằng dấu chấm phẩy.',
  }),
  'email-misspelt': (problem) => ({
    what: `${subject(problem)} có địa chỉ có lẽ gõ nhầm${given(problem.detail) ? `:${quoted(problem)}` : ''}; chưa được dùng để gửi thư, cấp quyền.`,
    todo: 'Kiểm tra phần sau dấu @ rồi ghi lại cho đúng, hoặc ghi một địa chỉ khác.',
  }),
  'email-with-extra': (problem) => ({
    what: `${subject(problem)} có dấu, chữ hoặc ký tự ẩn ngoài địa chỉ; đang dùng${given(problem.detail) ? quoted(problem) : ' phần địa chỉ'}.`,
    todo: 'Gõ lại ô cho chỉ còn địa chỉ, nhiều địa chỉ cách nhau bằng dấu chấm phẩy.',
  }),
  'cell-error': (problem) => ({
    what: `Ô ${field(problem)} đang báo lỗi${quoted(problem)}; được tính như ô trống.`,
    todo: 'Ghi lại giá trị vào ô, không dùng công thức.',
  }),
  misencoded: (problem) => {
    const { what, todo } = brokenWords(problem.detail);
    return { what: `${subject(problem)} ${what}.`, todo: `${todo} ${PASTED_TOGETHER}` };
  },
  'disguised-letter': (problem) => ({
    what: `${subject(problem)} ${disguise(problem.detail)}.`,
    todo: 'Gõ lại chữ này bằng bàn phím; nhiều ô cùng lỗi thì dùng Tìm và thay thế (Ctrl+H).',
  }),
  'role-empty': () => ({
    what: 'Xã chưa có Vai trò “Điểm” hoặc “Còn lại”; được tính là xã còn lại.',
    todo: 'Chọn vai trò “Điểm” hoặc “Còn lại”.',
  }),
  'commune-without-name': () => ({
    what: 'Dòng có ghi thông tin nhưng thiếu Tên xã; dòng này chưa được dùng.',
    todo: 'Ghi tên xã, hoặc xóa nội dung các ô của dòng này.',
  }),
  'commune-repeated': (problem) => ({
    what: `Tên xã${quoted(problem)} đã có ở dòng trên; dòng này chưa được dùng.`,
    todo: 'Xóa dòng thừa, hoặc ghi thêm để phân biệt hai xã trùng tên.',
  }),
  'code-repeated': (problem) => ({
    what: `Mã${quoted(problem)} đã dùng cho xã ở dòng trên; dòng này chưa được dùng.`,
    todo: 'Xóa mã ở dòng này rồi chạy “Chuẩn bị bảng theo dõi” để được cấp mã mới.',
  }),
  'setting-missing': (problem) => ({
    what: `Thiết lập chưa có mục ${field(problem)}.`,
    todo: 'Chạy “Chuẩn bị bảng theo dõi” để bổ sung mục, rồi ghi giá trị.',
  }),
  'list-empty': (problem) => ({
    what: `Danh mục ${field(problem)} đang trống.`,
    todo: 'Ghi các mục của danh mục vào cột này.',
  }),
  'list-key-missing': (problem) => ({
    what: `Danh mục ${field(problem)} thiếu khóa${quoted(problem)}; nghĩa này sẽ không được tính.`,
    todo: 'Ghi lại khóa vào cột khóa, bên phải tên mục tương ứng.',
  }),
  'list-key-unknown': (problem) => ({
    what: `Mục${quoted(problem)} của danh mục ${field(problem)} chưa có khóa nên chưa được hiểu.`,
    todo: 'Ghi vào cột khóa bên phải một trong các khóa đang dùng của danh mục này.',
  }),
  'list-item-repeated': (problem) => ({
    what: `Danh mục ${field(problem)} ghi mục${quoted(problem)} hai lần; chỉ dòng đứng trước được dùng.`,
    todo: 'Xóa nội dung dòng thừa trong Danh mục.',
  }),
  'rule-incomplete': () => ({
    what: 'Quy tắc hạn nộp thiếu nội dung phải nộp, xã áp dụng hoặc mốc tính nên chưa được dùng.',
    todo: 'Ghi đủ ba ô này, hoặc xóa nội dung các ô của dòng.',
  }),
  'rule-shadowed': () => ({
    what: 'Quy tắc này không có tác dụng vì quy tắc ở dòng trên đã áp dụng cho cùng xã và nội dung.',
    todo: 'Xóa một trong hai quy tắc, hoặc chuyển dòng này lên trên.',
  }),
  'extension-incomplete': () => ({
    what: 'Gia hạn thiếu Mã xã, nội dung được gia hạn hoặc hạn mới nên chưa được áp dụng.',
    todo: 'Ghi đủ Mã xã, Nội dung được gia hạn và Hạn mới, hoặc xóa nội dung các ô của dòng.',
  }),
  'extension-of-unknown-commune': (problem) => ({
    what: `Gia hạn ghi Mã xã${quoted(problem)} không có trong Các xã; chưa được áp dụng.`,
    todo: 'Ghi đúng Mã của xã như trong Các xã.',
  }),
  'holidays-missing': (problem) => ({
    what: `Danh mục chưa có ngày nghỉ lễ của năm${quoted(problem)}; hạn nộp có thể rơi vào ngày nghỉ.`,
    todo: 'Ghi các ngày nghỉ lễ, ngày làm bù của năm này vào Danh mục.',
  }),
  'locale-differs': (problem) => ({
    what: `Bảng tính đang dùng ngôn ngữ${quoted(problem)}, không phải Việt Nam; ngày gõ tay có thể bị đảo ngày và tháng.`,
    todo: 'Chạy “Chuẩn bị bảng theo dõi” và đồng ý đặt lại, rồi kiểm tra lại các ngày đã gõ.',
  }),
  'time-zone-differs': (problem) => ({
    what: `Bảng tính đang dùng múi giờ${quoted(problem)}; giờ nộp và hạn nộp sẽ lệch.`,
    todo: 'Chạy “Chuẩn bị bảng theo dõi” và đồng ý đặt lại.',
  }),
  'opinion-names-person': (problem) => ({
    what: `${subject(problem)} có ${personalDataIn(problem)}; ô này được in vào báo cáo, xem lại trước khi in.`,
    todo:
      problem.detail === 'official'
        ? 'Nếu nêu người này theo chức vụ thì có thể giữ nguyên, hoặc chỉ ghi chức vụ.'
        : 'Bỏ đi hoặc thay bằng cách gọi chung (ví dụ “một hộ nghèo”), nếu không cần nêu.',
  }),
  'heading-too-wide': (problem) => ({
    what: `${subject(problem)}: dòng${quoted(problem)} dài hơn cột của văn bản, khi in sẽ bị xuống dòng.`,
    todo: 'Ngắt dòng trong ô (Ctrl+Enter) ở chỗ hợp nghĩa, hoặc viết tắt theo quy định.',
  }),
  'row-not-a-person': () => ({
    what: 'Ô Họ và tên giống dòng tiêu đề, dòng mục hoặc dòng cộng, không phải họ tên; dòng không được tính.',
    todo: 'Nếu là người thật, ghi thêm Năm sinh, Thôn hoặc Đối tượng của người đó thì dòng được tính. Nếu không, xóa nội dung các ô của dòng này.',
  }),
  'name-without-letters': (problem) => ({
    what: `${wrote(problem)} không phải họ tên; dòng không được tính.`,
    todo: 'Nếu dán lệch cột thì hoàn tác (Ctrl+Z) rồi dán lại, họ tên vào đúng cột Họ và tên. Nếu là dòng thừa thì xóa nội dung các ô của dòng.',
  }),
  'line-not-a-person': (problem) => ({
    what: `${wrote(problem)} giống dòng mục, dòng ký tên hoặc lời ghi của danh sách hơn là họ tên; dòng không được tính là người.`,
    todo: 'Nếu là người thật, ghi họ tên và ghi thêm Năm sinh, Thôn hoặc Đối tượng thì dòng được tính. Nếu không, xóa nội dung các ô của dòng.',
  }),
  'line-not-an-opinion': (problem) => ({
    what: `${wrote(problem)} giống dòng mục, dòng cộng hoặc lời ghi của danh sách; dòng không được tính là ý kiến.`,
    todo: 'Nếu là ý kiến, ghi rõ nội dung và ghi thêm Người nêu hoặc Nhóm chính sách thì dòng được tính. Nếu không, xóa nội dung các ô của dòng.',
  }),
  'line-counted': (problem) => ({
    what: `${wrote(problem)} giống dòng mục hoặc lời ghi của danh sách, nhưng các ô khác của dòng có thông tin nên dòng vẫn được tính.`,
    todo: 'Ghi lại ô này cho rõ; nếu là dòng thừa thì xóa nội dung các ô của dòng.',
  }),
  'no-opinion-stated': (problem) => ({
    what: `${wrote(problem)} được hiểu là không có ý kiến phát biểu; dòng không được tính là ý kiến.`,
    todo: 'Nếu đúng như vậy thì không phải sửa gì. Nếu có người phát biểu, ghi nội dung ý kiến vào ô này.',
  }),
  'several-in-cell': (problem) => ({
    what: `${wrote(problem)} có thể là nhiều người trong một ô; cả ô vẫn được tính như tên của một người.`,
    todo: 'Nếu là nhiều người, ghi mỗi người một dòng. Nếu chỉ là một người, ghi phần thêm vào ô Ghi chú.',
  }),
  'several-opinions-in-cell': (problem) => ({
    what: `${subject(problem)} ghi nhiều ý kiến đánh số trong một ô; cả ô vẫn được tính là một ý kiến.`,
    todo: 'Nếu là nhiều ý kiến, ghi mỗi ý kiến một dòng để theo dõi việc trả lời.',
  }),
  'cells-merged': (problem) => ({
    what: `Ở cột ${field(problem)}, các ô${given(problem.detail) ? ` ${problem.detail}` : ''} bị gộp: giá trị chỉ nằm ở ô đầu, các ô còn lại được đọc là ô trống.`,
    todo: 'Bỏ gộp các ô này (Định dạng > Hợp nhất ô > Hủy hợp nhất), rồi ghi giá trị vào từng dòng.',
  }),
  'person-similar': (problem) => ({
    what: `${given(problem.detail) ? `Các dòng ${problem.detail}` : 'Một số dòng'} có thể là cùng một người được ghi khác nhau; dòng nào cũng vẫn được tính.`,
    todo: 'Nếu là một người, giữ một dòng, xóa nội dung các dòng kia. Nếu là nhiều người, ghi năm sinh của từng người.',
  }),
  'person-elsewhere': (problem) => ({
    what: `Người này có thể cũng có tên ở trang khác${given(problem.detail) ? ` (${problem.detail})` : ''}, cùng năm sinh; cả hai nơi vẫn được tính.`,
    todo: 'Nếu là một người được mời ở hai xã, ghi Xã cử ở nơi người đó dự thay mặt xã mình, hoặc xóa nội dung dòng thừa.',
  }),
  'substitute-listed': (problem) => ({
    what: `${subject(problem)} trùng họ tên với người được mời ở dòng ${given(problem.detail) ? problem.detail : 'khác'}; cả hai dòng vẫn được tính.`,
    todo: 'Một người không dự thay khi đã được mời; nếu đúng là một người thì ghi lại Người dự thay, nếu là hai người trùng tên thì không phải sửa.',
  }),
  'person-repeated': (problem) => ({
    what: `Trùng họ tên, thôn và năm sinh với dòng ${given(problem.detail) ? problem.detail : 'trên'}; cả hai dòng đều được tính.`,
    todo: 'Nếu là một người thì xóa nội dung một dòng; nếu là hai người thì ghi thêm năm sinh hoặc thôn.',
  }),
  'householder-unclear': (problem) => ({
    what: `${wrote(problem)} chưa rõ chủ hộ là ai; người này được tính là một hộ riêng.`,
    todo: 'Ghi họ và tên chủ hộ; nếu người này là chủ hộ thì để trống.',
  }),
  'birth-year-doubtful': (problem) => ({
    what: `${wrote(problem)} chưa rõ là năm nào.`,
    todo: 'Ghi đủ bốn chữ số của năm sinh, ví dụ 1958; không rõ thì để trống.',
  }),
  'substitute-without-state': () => ({
    what: 'Có ghi Người dự thay nhưng Tham dự không phải “Dự thay”; tính theo ô Tham dự.',
    todo: 'Chọn “Dự thay” ở ô Tham dự, hoặc xóa tên người dự thay.',
  }),
  'answer-without-state': () => ({
    what: 'Có Nội dung trả lời nhưng Tình trạng trống hoặc “Chưa trả lời”; ý kiến được tính là chưa trả lời.',
    todo: 'Chọn đúng Tình trạng của ý kiến.',
  }),
  'delegate-without-commune': () => ({
    what: 'Đại diện xã khác nhưng Xã cử trống hoặc là chính xã này.',
    todo: 'Ghi tên xã đã cử đại diện, hoặc chọn lại Đối tượng.',
  }),
  'session-day-missing': () => ({
    what: 'Chưa ghi Ngày tổ chức; báo cáo để trống ngày này.',
    todo: 'Ghi Ngày tổ chức trong phần Thông tin cuộc đối thoại.',
  }),
  'day-in-future': () => ({
    what: 'Ngày tổ chức là ngày chưa đến; chưa tính là đã tổ chức.',
    todo: 'Kiểm tra lại ngày, tháng, năm; nếu chưa tổ chức thì để trống ô này.',
  }),
  'day-of-other-year': (problem) => ({
    what: `Ngày tổ chức không thuộc năm${quoted(problem)} của đợt đối thoại.`,
    todo: 'Kiểm tra lại năm của ngày này, hoặc mục Năm trong Thiết lập.',
  }),
  'day-ahead': (problem) => ({
    what: `${wrote(problem)} là ngày chưa đến.`,
    todo: 'Kiểm tra lại ngày, tháng, năm.',
  }),
  'day-far-from-round': (problem) => ({
    what: `${wrote(problem)} không thuộc thời gian của đợt đối thoại.`,
    todo: 'Kiểm tra lại ngày, tháng, năm, hoặc mục Năm trong Thiết lập.',
  }),
  'day-and-month-swapped': (problem) => ({
    what: `${subject(problem)} có thể bị đảo ngày và tháng${given(problem.detail) ? `:${quoted(problem)}` : ''}.`,
    todo: 'Nếu bị đảo, gõ lại theo ngày/tháng/năm; nếu đúng thì giữ nguyên.',
  }),
  'day-instead-of-text': (problem) => ({
    what: `${subject(problem)} đang là ngày tháng${quoted(problem)}; có thể Excel đã tự đổi nội dung gõ vào thành ngày.`,
    todo: "Gõ lại nội dung đúng, thêm dấu nháy đơn (') ở trước để giữ nguyên chữ số.",
  }),
  'hour-impossible': (problem) => ({
    what: `${subject(problem)} ghi giờ${quoted(problem)} không có trên đồng hồ.`,
    todo: 'Ghi giờ từ 00:00 đến 23:59, ví dụ 08:00.',
  }),
  'moment-in-future': (problem) => ({
    what: `${subject(problem)} ghi thời điểm chưa đến.`,
    todo: 'Kiểm tra lại ngày, giờ nộp.',
  }),
  'moment-is-text': (problem) => ({
    what: `${wrote(problem)} đọc được khi tổng hợp nhưng trang của xã chưa hiểu là ngày giờ.`,
    todo: 'Ghi lại theo dạng ngày/tháng/năm giờ:phút, ví dụ 31/8/2020 16:30.',
  }),
  'amount-small': (problem) => ({
    what: `Kinh phí đã chi ghi${quoted(problem)} đồng, quá nhỏ; có thể ghi thiếu ba số 0.`,
    todo: 'Ghi đủ số tiền bằng đồng, ví dụ 5.250.000.',
  }),
  'label-outdated': (problem) => ({
    what: `${subject(problem)} còn ghi nhãn cũ${quoted(problem)}; vẫn được tính theo nhãn mới.`,
    todo: 'Chọn cả cột, dùng Tìm và thay thế (Ctrl+H) để đổi sang nhãn mới.',
  }),
  'label-not-counted': (problem) => ({
    what: `${subject(problem)} ghi nhãn chưa đúng từng chữ như trong Danh mục (thừa dấu cách, dấu chấm, có dấu ẩn hoặc bảng chữ khác); tổng hợp vẫn tính, nhưng số đếm ở đầu trang chưa đếm ô này.`,
    todo: `Bấm vào ô, chọn lại${given(problem.detail) ? `${quoted(problem)} hoặc mục tương ứng` : ''} trong danh sách thả xuống; nhiều ô thì chọn một ô rồi chép xuống các ô cùng mục.`,
  }),
  'number-not-counted': (problem) => ({
    what: `${subject(problem)} là số hoặc ô đánh dấu, không phải chữ; tổng hợp vẫn tính, nhưng số đếm ở đầu trang chưa đếm ô này.`,
    todo: 'Gõ lại nội dung bằng chữ; nếu đúng là số thì gõ dấu nháy đơn trước số.',
  }),
  'blanks-counted': (problem) => ({
    what: `${subject(problem)} chỉ có dấu cách hoặc dấu ẩn; tổng hợp không tính, nhưng số đếm ở đầu trang vẫn đếm ô này.`,
    todo: 'Chọn ô rồi bấm phím Delete để xóa hẳn dấu cách.',
  }),
  'header-counted': (problem) => ({
    what: `Tiêu đề ${field(problem)} chưa đúng từng chữ nên số đếm ở đầu trang đếm thừa một dòng; tổng hợp vẫn tính đúng.`,
    todo: `Gõ lại tiêu đề thành ${field(problem)}, không thừa dấu cách, dấu chấm.`,
  }),
  'list-label-not-counted': (problem) => ({
    what: `Danh mục ${field(problem)} có nhãn${quoted(problem)} mà số đếm ở đầu trang các xã đếm không đúng: nhãn có dấu * ? ~, bắt đầu bằng dấu so sánh, chỉ là số, hoặc nhãn hay khóa thừa dấu cách, dấu ẩn; tổng hợp vẫn tính đúng.`,
    todo: 'Gõ lại nhãn này bằng chữ thường dùng, ví dụ “Có mặt”, và gõ lại khóa bên cạnh, không thừa dấu cách; khi chưa sửa, chỉ dùng số liệu ở trang Tổng hợp.',
  }),
  'list-key-repeated': (problem) => ({
    what: `Danh mục ${field(problem)} có hai mục cùng khóa${quoted(problem)}; số đếm ở đầu trang xã chỉ đếm mục đứng trước.`,
    todo: 'Bỏ bớt một mục; số liệu tổng hợp vẫn tính đủ cả hai.',
  }),
  'code-not-found': (problem) => ({
    what: `${subject(problem)} ở đầu trang thừa dấu cách hoặc gõ bằng dấu tách rời; tổng hợp vẫn nhận đúng xã, nhưng đầu trang không hiện được hạn nộp.`,
    todo: `Gõ lại mã${quoted(problem)}, không thừa dấu cách.`,
  }),
  'code-differs': (problem) => ({
    what: `Mã của xã này khác Mã${quoted(problem)} trên trang của xã; trang được nhận theo tên xã.`,
    todo: `Ghi lại Mã${quoted(problem)} vào ô này. Mã không được đổi sau khi đã cấp.`,
  }),
  'extension-repeated': (problem) => ({
    what: `Xã${quoted(problem)} được gia hạn hai lần cho cùng một nội dung; dòng này thay cho dòng trên.`,
    todo: 'Nếu dòng này đã cũ thì xóa nội dung các ô của dòng.',
  }),
  'extension-not-owed': (problem) => ({
    what: `Xã${quoted(problem)} không phải nộp nội dung này nên gia hạn không có tác dụng.`,
    todo: 'Kiểm tra lại Mã xã và Nội dung được gia hạn.',
  }),
  'extension-brings-forward': (problem) => ({
    what: `${subject(problem)} sớm hơn hạn đang có${quoted(problem)} nên gia hạn này không có tác dụng.`,
    todo: 'Kiểm tra lại ngày, tháng của hạn mới; nếu gia hạn đã cũ thì xóa nội dung các ô của dòng.',
  }),
  'limit-after-session': () => ({
    what: `Hạn nộp danh sách mời của xã rơi vào sau Ngày dự kiến của cuộc đối thoại.`,
    todo: 'Kiểm tra lại quy tắc hạn nộp, ngày ấn định và gia hạn trong Thiết lập, hoặc Ngày dự kiến của xã.',
  }),
  'days-out-of-sense': (problem) => ({
    what: `${wrote(problem)} không thể là số ngày nên không được dùng.`,
    todo: 'Ghi số ngày từ 0 đến 366, ví dụ 3.',
  }),
  'moment-without-record': (problem) => ({
    what: `${subject(problem)} được ghi tay, chưa có trong Nhật ký; hạn nộp vẫn tính theo ô này.`,
    todo: 'Nếu đúng đã nộp lúc đó, cán bộ tổng hợp ghi nhận thời điểm này ở bảng theo dõi. Nếu chưa, xã xóa ô này rồi nộp bằng ô đánh dấu hoặc thanh bên.',
  }),
  'record-lost': (problem) => ({
    what: `Bản ghi việc nộp không còn trong tệp này, chỉ còn Nhật ký${given(problem.detail) ? ` (${problem.detail} việc)` : ''}: tệp đã được lưu bằng chương trình khác, hoặc là bản sao; hạn nộp tính theo thời điểm ghi ở đầu trang các xã.`,
    todo: 'Chạy “Chuẩn bị bảng theo dõi” và đồng ý lấy lại từ Nhật ký, rồi chạy “Bảo vệ các trang”. Nếu là bản sao để làm đợt mới thì xóa các dòng của Nhật ký.',
  }),
  'moment-differs': (problem) => ({
    what: `${subject(problem)} khác với lần nộp đã ghi nhận${quoted(problem)}; tính theo lần đã ghi nhận.`,
    todo: 'Ghi lại đúng thời điểm này vào ô.',
  }),
  'edited-since-handed-in': (problem) => ({
    what: `${subject(problem)} đã được sửa sau khi nộp${quoted(problem)}.`,
    todo: 'Xã xem lại rồi nộp lại (bỏ dấu, đánh dấu lại ô nộp, hoặc nộp ở thanh bên); lần nộp đầu vẫn được giữ.',
  }),
  'box-without-record': (problem) => ({
    what: `Ô nộp ${field(problem)} đã đánh dấu nhưng việc nộp chưa được ghi nhận.`,
    todo: 'Bỏ dấu rồi đánh dấu lại khi có mạng, hoặc nộp ở thanh bên.',
  }),
  'nothing-to-hand-in': (problem) => ({
    what: `${subject(problem)} chưa có gì để nộp.`,
    todo: 'Ghi số liệu vào trang của xã trước, rồi nộp.',
  }),
  'signatory-title': (problem) => ({
    what: `${wrote(problem)} có học hàm, học vị; Nghị định 30/2020 không cho ghi trước họ tên người ký.`,
    todo: 'Chỉ ghi họ, tên đệm và tên.',
  }),
  'cells-unread': (problem) => ({
    what: `Trang có${given(problem.detail) ? ` ${problem.detail}` : ''} ô ghi ngoài các bảng, hoặc dưới tiêu đề không có trong mẫu; các ô này không được tính.`,
    todo: 'Nếu là số liệu thì chuyển vào đúng cột của bảng; nếu chỉ là ghi chú thì để nguyên được.',
  }),
  'cells-kept': (problem) => ({
    what: `Trang này do chương trình ghi nhưng có${given(problem.detail) ? ` ${problem.detail}` : ''} ô do người khác ghi thêm; các ô này được giữ nguyên, không được tính.`,
    todo: 'Nếu là số liệu của xã thì chuyển về trang của xã; nếu là ghi chú riêng thì để nguyên hoặc chuyển sang trang khác.',
  }),
  'address-refused': (problem) => ({
    what: `${subject(problem)}: Google không nhận địa chỉ${quoted(problem)}, người dùng địa chỉ này chưa ghi được vào trang.`,
    todo: 'Kiểm tra từng chữ của địa chỉ; địa chỉ phải có tài khoản Google. Sửa xong, chạy lại “Bảo vệ các trang”.',
  }),
};

export function problemText(problem: Problem): ProblemText {
  return TEXTS[problem.code](problem);
}
