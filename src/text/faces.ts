import { withLevel } from './phrases/communeNames';
import { wordList } from './phrases/format';

/** To a person who may write neither in the open tab nor as the district. */
export function noFaceMessage(commune: string | null, ownTabs: readonly string[], isAccountKnown: boolean): string {
  if (ownTabs.length > 0) {
    const here =
      commune === null ? 'Trang đang mở không phải trang của xã mình.' : `Đây là trang của ${withLevel(commune)}.`;
    return `${here} Mở trang ${wordList(ownTabs.map((tab) => `“${tab}”`))} để ghi và nộp.`;
  }
  if (!isAccountKnown) {
    return 'Google không cho biết đang dùng tài khoản nào. Mở trang của xã mình để ghi và nộp; nếu ở đó vẫn thấy thông báo này, nhờ cán bộ tổng hợp ghi địa chỉ e-mail của mình vào Các xã rồi chạy “Bảo vệ các trang”.';
  }
  return 'Tài khoản đang dùng chưa được phép ghi vào trang nào. Nhờ cán bộ tổng hợp ghi địa chỉ e-mail này vào Các xã rồi chạy “Bảo vệ các trang”; nếu có nhiều tài khoản Google, đăng nhập đúng tài khoản của cơ quan.';
}
