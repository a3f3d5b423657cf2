/** What one program of the bench is given, and how it tells its times: milliseconds since it had loaded, and its largest memory. */
export function measured(): { readonly file: string; readonly output: string; readonly lap: (name: string) => void } {
  const [file = '', output = ''] = process.argv.slice(2);
  const laps: Record<string, number> = {};
  let before = performance.now();
  process.on('exit', () => {
    process.stdout.write(JSON.stringify({ laps, peak: process.resourceUsage().maxRSS / 1024 }));
  });
  const lap = (name: string) => {
    const now = performance.now();
    laps[name] = now - before;
    before = now;
  };
  return { file, output, lap };
}

const OWN_TABS =
  'Hướng dẫn, Các xã, Thiết lập, Danh mục, Hạn nộp, Tổng hợp, Ý kiến, Dữ liệu cần kiểm tra, Nhật ký'.split(', ');

/** Whether a tab is one that a stacking script takes. */
export const isCommune = (tab: string): boolean => !OWN_TABS.includes(tab);
