import type { PersonalData } from '../core/personalData';
import { PERSONAL_DATA } from '../core/personalData';
import type { Problem, ProblemCode } from '../core/problem';

/** What is wrong, and what to do, for the person who may mend it. */
export interface ProblemText {
  readonly what: string;
  readonly todo: string;
}

const given = (text: string | undefined): text is string => text !== undefined && text !== '';

/** What the cell holds, after a space; nothing where it is not told. */
const quoted = ({ detail }: Problem): string => (given(detail) ? ` “${detail}”` : '');
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
};

const PERSONAL: Readonly<Record<PersonalData, string>> = {
  name: 'tên một người có trong danh sách mời hoặc phần ý kiến',
  official: 'tên người chủ trì hoặc thư ký cuộc đối thoại',
  phone: 'số điện thoại',
  paper: 'số giấy tờ tùy thân',
  account: 'số tài khoản',
  email: 'địa chỉ thư điện tử',
};

/** What a cell tells of a person, without repeating it. */
function personalDataIn({ detail = '' }: Problem): string {
  const told = PERSONAL_DATA.filter((kind) => detail.split(' ').includes(kind)).map((kind) => PERSONAL[kind]);
  return told.length === 0 ? 'thông tin về một người' : told.join(', ');
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
  'tab-of-unknown-commune': (problem) => ({
    what: `Mã xã${quoted(problem)} của trang này không có trong Các xã; trang không được tính.`,
    todo: 'Thêm xã vào Các xã với đúng mã này, hoặc xóa trang nếu không dùng.',
  }),
  'tab-without-code': (problem) => ({
    what: `Trang mất Mã xã ở phần đầu; tạm nhận theo tên trang${quoted(problem)}.`,
    todo: 'Chạy “Chuẩn bị bảng theo dõi” để ghi lại mã.',
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
  'label-repeated': (problem) => ({
    what: `Mục ${field(problem)} có hai chỗ; chỉ chỗ kia${given(problem.detail) ? ` (${problem.detail})` : ''} được đọc.`,
    todo: 'So giá trị ở hai chỗ, giữ một chỗ có giá trị đúng, xóa nội dung chỗ thừa.',
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
    todo: 'Bấm vào ô, chọn một mục trong danh sách thả xuống. Nhiều ô cùng sai thì dùng Tìm và thay thế (Ctrl+H).',
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
  misencoded: (problem) => ({
    what: `${subject(problem)} có chữ bị lỗi phông (TCVN3, VNI hoặc sai bảng mã).`,
    todo: 'Chuyển phần chữ này sang Unicode hoặc gõ lại.',
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
    todo: 'Vào Tệp > Cài đặt, chọn Ngôn ngữ “Việt Nam”, rồi kiểm tra lại các ngày đã gõ.',
  }),
  'time-zone-differs': (problem) => ({
    what: `Bảng tính đang dùng múi giờ${quoted(problem)}; giờ nộp và hạn nộp sẽ lệch.`,
    todo: 'Vào Tệp > Cài đặt, chọn Múi giờ “(GMT+07:00) Hà Nội”.',
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
    todo: 'Xóa nội dung các ô của dòng này; nếu là người thật thì ghi lại họ tên.',
  }),
  'name-without-letters': (problem) => ({
    what: `${wrote(problem)} không phải họ tên; dòng không được tính.`,
    todo: 'Nếu dán lệch cột thì hoàn tác (Ctrl+Z) rồi dán lại, họ tên vào đúng cột Họ và tên. Nếu là dòng thừa thì xóa nội dung các ô của dòng.',
  }),
  'person-repeated': (problem) => ({
    what: `Trùng họ tên, thôn và năm sinh với dòng ${given(problem.detail) ? problem.detail : 'trên'}; cả hai dòng đều được tính.`,
    todo: 'Nếu là một người thì xóa nội dung một dòng; nếu là hai người thì ghi thêm năm sinh hoặc thôn.',
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
  'list-key-repeated': (problem) => ({
    what: `Danh mục ${field(problem)} có hai mục cùng khóa${quoted(problem)}; số đếm ở đầu trang xã chỉ đếm mục đứng trước.`,
    todo: 'Bỏ bớt một mục; số liệu tổng hợp vẫn tính đủ cả hai.',
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
  'moment-without-record': (problem) => ({
    what: `${subject(problem)} được ghi tay, chưa có trong Nhật ký; hạn nộp vẫn tính theo ô này.`,
    todo: 'Nếu đúng đã nộp lúc đó, cán bộ tổng hợp ghi nhận thời điểm này ở bảng theo dõi. Nếu chưa, xã xóa ô này rồi nộp bằng ô đánh dấu hoặc thanh bên.',
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
  'address-refused': (problem) => ({
    what: `${subject(problem)}: Google không nhận địa chỉ${quoted(problem)}, người dùng địa chỉ này chưa ghi được vào trang.`,
    todo: 'Kiểm tra từng chữ của địa chỉ; địa chỉ phải có tài khoản Google. Sửa xong, chạy lại “Bảo vệ các trang”.',
  }),
};

export function problemText(problem: Problem): ProblemText {
  return TEXTS[problem.code](problem);
}
