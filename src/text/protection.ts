import type { Problem } from '../core/problem';
import { inBrackets, withLevel } from './phrases/communeNames';
import { MENU } from './menu';
import { problemText } from './problems/problems';

/** The name of the protection of what a commune's staff write, in Google's list of protected ranges; it is found by it. */
export const STAFF_PROTECTION = 'Phần của xã: chỉ cán bộ xã và cơ quan tổng hợp ghi';

/** Where an earlier run protected the tabs and nothing protects them now. */
export const PROTECTIONS_GONE = `Các trang không còn được bảo vệ, ai cũng sửa được: tệp đã được lưu bằng chương trình khác. Cán bộ tổng hợp chạy “${MENU.protect}”.`;

export interface ProtectionOutcome {
  /** Communes whose tabs were protected in this run. */
  readonly done: number;
  /** Communes that an earlier run protected in the same way. */
  readonly unchanged: number;
  /** Communes that are left for the next run. */
  readonly remaining: number;
  /** Names of communes without any address in Các xã. */
  readonly withoutAddress: readonly string[];
  /** Names of communes whose tab is missing or has no header row. */
  readonly untouched: readonly string[];
  /** Whether Thiết lập names the district's staff. */
  readonly districtIsNamed: boolean;
  readonly problems: readonly Problem[];
}

/** What the person reads after a run. */
export function protectionDone(outcome: ProtectionOutcome, cellOf: (problem: Problem) => string): string {
  const { withoutAddress, untouched, districtIsNamed, problems } = outcome;
  return [
    progress(outcome),
    ...(districtIsNamed
      ? []
      : [
          'Thiết lập chưa có “E-mail cán bộ tổng hợp”: phần của cơ quan tổng hợp hiện chỉ người vừa chạy và chủ bảng tính ghi được. Ghi địa chỉ rồi chạy lại.',
        ]),
    ...(withoutAddress.length === 0
      ? []
      : [
          `Chưa có e-mail cán bộ trong Các xã nên trang của ${counted(withoutAddress)} chỉ cơ quan tổng hợp ghi được. Ghi địa chỉ rồi chạy lại.`,
        ]),
    ...(untouched.length === 0
      ? []
      : [
          `Chưa bảo vệ được ${counted(untouched)} vì không có trang hoặc trang mất dòng tiêu đề. Chạy “Chuẩn bị bảng theo dõi”, hoặc khôi phục dòng tiêu đề, rồi chạy lại.`,
        ]),
    ...problems.map((problem) => {
      const { what, todo } = problemText(problem);
      return `${problem.tab} ${cellOf(problem)}: ${what} ${todo}`;
    }),
    'Bảo vệ chỉ ngăn việc ghi: ai mở được bảng tính đều đọc được mọi trang, và người ghi phải được chia sẻ quyền chỉnh sửa.',
  ].join('\n\n');
}

function progress({ done, unchanged, remaining }: ProtectionOutcome): string {
  if (remaining > 0) {
    return `Sắp hết thời gian cho phép của một lần chạy: đã bảo vệ trang của ${done} xã, còn ${remaining} xã. Chạy lại “${MENU.protect}” để làm tiếp.`;
  }
  const kept =
    unchanged === 0
      ? ''
      : ` ${unchanged} xã không có gì thay đổi từ lần trước nên giữ nguyên; chạy lại lần nữa nếu muốn đặt lại tất cả.`;
  return `Đã bảo vệ trang của ${done} xã: mỗi trang chỉ cán bộ xã đó và cơ quan tổng hợp ghi được; các trang chung chỉ cơ quan tổng hợp ghi được.${kept}`;
}

function counted(names: readonly string[]): string {
  const [only = ''] = names;
  return names.length === 1 ? withLevel(only) : `${names.length} xã${inBrackets(names)}`;
}
