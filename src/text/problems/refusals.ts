import { withLevel } from '../phrases/communeNames';

/** Of a workbook that a later program made; this one shows it and writes nothing into it. */
export function laterLayout(layout: string): string {
  return `Bảng tính này do bản mới hơn của chương trình lập (bố cục số ${layout}); bản đang dùng chỉ xem được, không ghi vào để khỏi làm mất số liệu. Cập nhật chương trình lên bản hiểu bố cục số ${layout}, rồi làm lại. Nếu ô “Phiên bản bố cục” ở trang Thiết lập bị sửa nhầm, lấy lại số cũ bằng Hoàn tác (Ctrl+Z).`;
}

/** Why the add-on refuses to do something, and what to do. */
export const REFUSALS = {
  'not-set-up': () =>
    'Bảng tính này chưa được chuẩn bị. Chạy “Chuẩn bị bảng theo dõi” trong menu “Đối thoại giảm nghèo” trước.',
  'own-tab-missing': (tab) =>
    `Không tìm thấy trang “${tab}”. Nếu trang đã bị đổi tên, đổi lại đúng tên “${tab}” rồi chạy lại; nếu đã bị xóa, khôi phục bằng Tệp > Nhật ký phiên bản hoặc từ tệp lưu trước.`,
  'tab-not-ours': (tab) =>
    `Trang “${tab}” đang có nội dung không phải do chương trình ghi, nên chưa ghi gì vào trang nào. Nếu là trang riêng của cơ quan, đổi tên trang (ví dụ “${tab} riêng”) rồi chạy lại; nếu là trang của chương trình bị mất dòng tiêu đề, Hoàn tác hoặc xóa trang rồi chạy lại.`,
  'column-inside-table': (place) =>
    `Cột “${place}” được thêm vào giữa bảng do chương trình ghi, nên chưa ghi gì vào trang nào. Chuyển cột này sang bên phải bảng rồi chạy lại.`,
  'layout-later': (layout) => laterLayout(layout),
  busy: () => 'Một người khác đang chuẩn bị hoặc tổng hợp. Chờ một phút rồi thử lại.',
  'no-communes': () => 'Trang Các xã chưa có xã nào. Ghi tên các xã vào cột Tên xã rồi chạy lại.',
  'communes-unreadable': () =>
    'Trang Các xã mất dòng tiêu đề nên không đọc được. Khôi phục bằng Hoàn tác hoặc Tệp > Nhật ký phiên bản rồi chạy lại.',
  'lists-unreadable': () =>
    'Trang Danh mục mất dòng tiêu đề nên không đọc được. Khôi phục bằng Hoàn tác hoặc Tệp > Nhật ký phiên bản rồi chạy lại.',
  'draft-not-made': () =>
    'Số liệu đã tổng hợp xong nhưng Google Drive chưa tạo được dự thảo. Chạy lại “Tạo dự thảo báo cáo”; khi Google hỏi quyền thì đồng ý. Nếu vẫn không được, kiểm tra dung lượng Drive còn trống.',
  'not-your-tab': (tab) =>
    `Trang “${tab}” chỉ cán bộ của xã đó và cơ quan tổng hợp được ghi. Mở trang của xã mình rồi làm lại.`,
  'not-authorised': () =>
    'Tiện ích chưa được cấp đủ quyền cho việc này. Chạy lại từ menu “Đối thoại giảm nghèo”; khi Google hỏi quyền thì chọn tất cả rồi đồng ý. Ghi vào trang và đánh dấu ô nộp thì không cần quyền nào.',
  'out-of-time': () =>
    'Hết thời gian Google cho một lần chạy trước khi đọc xong các trang; chưa ghi gì, số liệu cũ còn nguyên. Chạy lại khi mạng nhanh hơn; nếu vẫn vậy, tải bảng tính về (.xlsx) và tổng hợp bằng bản chạy trên máy.',
  'no-time-for-draft': () =>
    'Số liệu đã tổng hợp xong nhưng lần chạy này hết thời gian nên chưa tạo dự thảo. Chạy “Tạo dự thảo báo cáo”.',
  'tab-moved': (whole) =>
    `Trang này không còn dùng để ghi hay nộp: xã đã nhập vào ${withLevel(whole)}. Mở trang của xã đó rồi làm lại.`,
  'not-a-commune-tab': () => 'Trang đang mở không phải trang của một xã. Mở trang mang tên xã mình rồi làm lại.',
  'tab-is-a-copy': (tab) => `Trang này là bản sao của trang “${tab}” nên không nộp được. Mở trang “${tab}” rồi nộp.`,
  'export-of-copy': (tab) =>
    `Trang này không phải trang đang tính của xã (là bản sao, hoặc mang Mã của xã khác) nên không xuất được. Mở trang “${tab}” rồi xuất.`,
  'export-without-code': (tab) =>
    `Ô Mã xã ở đầu trang “${tab}” trống hoặc không đúng, tệp xuất ra sẽ không nhận lại được. Hoàn tác (Ctrl+Z), hoặc đề nghị cơ quan tổng hợp chạy “Chuẩn bị bảng theo dõi”, rồi xuất lại.`,
  'commune-without-code': () =>
    'Xã này chưa có Mã trong trang Các xã nên chưa ghi nhận được. Cơ quan tổng hợp chạy “Chuẩn bị bảng theo dõi” để cấp mã rồi làm lại.',
  'thing-unlisted': () =>
    'Danh mục không còn mục này trong “Các nội dung phải nộp”. Ghi lại mục và khóa của nó trong Danh mục rồi làm lại.',
  'not-owed': (label) => `Xã không phải nộp ${label} trong đợt này, theo Thiết lập.`,
  blocked: (problem) => `Chưa nộp được: ${problem.replace(/\.$/, '')}.`,
  'typed-in-time': (moment) =>
    `Chưa nộp: ô “Nộp … lúc” đang ghi tay ${moment}, trong hạn; nộp lúc này sẽ bị tính trễ. Báo cán bộ tổng hợp ghi nhận thời điểm đó, hoặc xóa ô rồi nộp.`,
  'busy-recording': () => 'Nhiều người đang nộp cùng lúc. Chờ ít giây rồi thử lại.',
  'not-recorded': () =>
    'Chưa ghi nhận được việc nộp vì nơi lưu của bảng tính không nhận. Thử lại; nếu vẫn vậy, báo cán bộ tổng hợp.',
  'not-handed-in': () =>
    'Chưa có lần nộp nào được ghi nhận nên không trả lại được. Nếu xã nộp bản giấy hoặc ghi tay thời điểm nộp, ghi nhận bản giấy trước; nếu chỉ muốn đổi hạn, dùng “Gia hạn”.',
  'no-reason': () => 'Chưa ghi lý do. Ghi lý do rồi làm lại.',
  'limit-passed': () => 'Hạn mới đã qua. Chọn một thời điểm sau lúc này.',
  'limit-not-later': (limit) =>
    `Hạn hiện nay là ${limit}; hạn mới không được sớm hơn hạn này. Muốn rút ngắn một lần gia hạn, sửa dòng đó ở trang Thiết lập.`,
  'moment-ahead': () => 'Thời điểm nhận chưa đến. Kiểm tra lại ngày giờ.',
  'no-paper-number': () => 'Chưa ghi số và ký hiệu văn bản. Ghi số, ký hiệu (hoặc “không số”) rồi làm lại.',
  'commune-unknown': (code) => `Trang Các xã không có xã mang mã “${code}”. Bấm “Cập nhật” rồi làm lại.`,
  'commune-tab-missing': (commune) =>
    `Không tìm thấy trang của ${withLevel(commune)}. Nếu lỡ xóa, khôi phục bằng Tệp > Nhật ký phiên bản; nếu là xã mới, cơ quan tổng hợp chạy “Chuẩn bị bảng theo dõi”.`,
  'tab-gone': (tab) => `Không tìm thấy trang “${tab}”. Trang có thể đã đổi tên; bấm “Cập nhật” rồi làm lại.`,
  'tab-header-lost': (tab) =>
    `Trang “${tab}” mất dòng tiêu đề nên chưa ghi gì. Khôi phục bằng Hoàn tác (Ctrl+Z) hoặc Tệp > Nhật ký phiên bản rồi thử lại.`,
  'tab-column-lost': (header) =>
    `Không tìm thấy cột “${header}” nên chưa ghi gì. Nếu vừa xóa nhầm thì Hoàn tác (Ctrl+Z); nếu không, đề nghị cơ quan tổng hợp chạy “Chuẩn bị bảng theo dõi” để thêm lại cột.`,
  'tab-label-lost': (label) =>
    `Không tìm thấy mục “${label}” ở phần Thông tin cuộc đối thoại nên chưa ghi gì. Ghi lại tên mục vào cột Thông tin cuộc đối thoại (hoặc Hoàn tác), rồi thử lại.`,
  'tab-full': (tab) =>
    `Trang “${tab}” đã hết dòng trống nên chưa ghi gì. Kéo xuống cuối trang, bấm “Thêm” để thêm dòng, rồi thử lại.`,
  'entry-wrong': (why) => `${why} Chưa ghi gì vào bảng.`,
  'entry-empty': (field) => `Chưa có “${field}”: ghi vào ô này rồi thử lại. Các ô khác để trống được.`,
  'district-only': () =>
    'Việc này chỉ dành cho cán bộ của cơ quan tổng hợp. Nếu thuộc cơ quan tổng hợp, đề nghị người quản lý bảng ghi e-mail của mình vào mục “E-mail cán bộ tổng hợp” trong Thiết lập rồi chạy “Bảo vệ các trang”.',
  'mail-refused': () =>
    'Google không nhận thư. Kiểm tra lại địa chỉ trong cột E-mail cán bộ xã của trang Các xã, hoặc sao chép nội dung để gửi cách khác.',
  'file-of-nobody': (file) =>
    `Tệp “${file}” không có trang của xã nào (không thấy Mã xã ở đầu trang). Chọn tệp đã xuất bằng “Xuất bảng của xã” hoặc tải về từ trang của xã.`,
  'file-of-other': (mismatch) => `${mismatch} Chọn đúng tệp của xã; chưa ghi gì vào bảng.`,
  'file-header-lost': (file) =>
    `Trang của xã trong tệp “${file}” mất dòng tiêu đề nên không đọc được. Mở tệp, khôi phục dòng tiêu đề rồi chọn lại.`,
  'file-column-lost': (header) =>
    `Trang của xã trong tệp không còn cột “${header}” nên không đối chiếu được. Mở tệp, ghi lại tiêu đề “${header}” rồi chọn lại.`,
  'file-outdated': () =>
    'Trang của xã vừa được sửa sau khi đối chiếu nên chưa ghi gì. Chọn lại tệp để đối chiếu với số liệu mới.',
  'file-undecided': (what) =>
    `Có chỗ chưa chọn lấy bên nào: ${what}. Chọn “Giữ bảng chung” hoặc “Lấy theo tệp” cho từng chỗ rồi ghi lại.`,
} as const satisfies Readonly<Record<string, (detail: string) => string>>;

export type RefusalCode = keyof typeof REFUSALS;

/** Shown for a bug: one plain sentence; the log holds the rest. */
export const BUG =
  'Có lỗi ngoài dự kiến; những gì các xã đã ghi vẫn còn nguyên. Thử lại; nếu vẫn vậy, báo người quản trị kèm giờ xảy ra lỗi.';
