/** Made-up people: names drawn from lists by a fixed sequence, so that the sample is the same each time. */

const FAMILY_NAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ', 'Huỳnh', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const MIDDLE_NAMES = {
  Nam: ['Văn', 'Thanh', 'Minh', 'Quốc', 'Hữu'],
  Nữ: ['Thị', 'Thị Kim', 'Thị Mỹ', 'Ngọc', 'Thị Thu'],
};
const GIVEN_NAMES = {
  Nam: ['An', 'Bình', 'Cường', 'Dũng', 'Đông', 'Hải', 'Hòa', 'Khánh', 'Lâm', 'Nghĩa', 'Phúc', 'Sơn', 'Thắng', 'Tường'],
  Nữ: ['Ánh', 'Bích', 'Chi', 'Diễm', 'Hạnh', 'Hương', 'Lan', 'Mai', 'Nga', 'Oanh', 'Phượng', 'Thủy', 'Trang', 'Yến'],
};
const RAGLAI_FAMILIES = ['Katơr', 'Pi Năng', 'Chamaléa', 'Tà Yên', 'Mang'];
const RAGLAI_NAMES = {
  Nam: ['Điểu', 'Chanh', 'Hiếu', 'Bảo', 'Tưới'],
  Nữ: ['Thị Liên', 'Thị Xuân', 'Thị Bé', 'Thị Điệp', 'Thị Sa'],
};
const CHAM_FAMILIES = ['Đạo', 'Từ Công', 'Thập', 'Quảng', 'Bá'];
const CHAM_NAMES = {
  Nam: ['Thanh Tú', 'Văn Khoa', 'Minh Đạt', 'Hiền'],
  Nữ: ['Thị Hằng', 'Thị Nở', 'Nữ Hoài', 'Thị Loan'],
};

export type Gender = 'Nam' | 'Nữ';
export type Ethnicity = 'Kinh' | 'Raglai' | 'Chăm';

/** A sequence of whole numbers from 0, each below the bound asked for; the same seed gives the same sequence. */
export class Sequence {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  below(bound: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * bound);
  }

  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
}

export function madeUpName(sequence: Sequence, gender: Gender, ethnicity: Ethnicity): string {
  if (ethnicity === 'Raglai') return `${sequence.pick(RAGLAI_FAMILIES)} ${sequence.pick(RAGLAI_NAMES[gender])}`;
  if (ethnicity === 'Chăm') return `${sequence.pick(CHAM_FAMILIES)} ${sequence.pick(CHAM_NAMES[gender])}`;
  return `${sequence.pick(FAMILY_NAMES)} ${sequence.pick(MIDDLE_NAMES[gender])} ${sequence.pick(GIVEN_NAMES[gender])}`;
}
