import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The 3,321 communes of 2025, without Xã, Phường, Đặc khu. */
export const COMMUNE_NAMES: readonly string[] = readFileSync(
  join(process.cwd(), 'tests', 'fixtures', 'communeNames2025.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const FAMILY =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đàng Bá Đào Đoàn Trịnh Mai Tô Katơr Chamaléa'.split(
    ' ',
  );
const MIDDLE = 'Văn Thị Đức Minh Hữu Thanh Ngọc Quốc Xuân Kim Thu Năng Hồng Công Đình'.split(' ');
const GIVEN = (
  'An Ánh Bình Cường Dũng Giang Hà Hải Hạnh Hiếu Hoa Hòa Hùng Hương Khánh Lan Lâm Linh Long Lộc Lựu Mai Minh Mỹ Nam Nga ' +
  'Nghĩa Nhung Ổi Phú Phúc Phương Quang Quý Sơn Tâm Thảo Thắng Thúy Thủy Tiến Tú Tuấn Tùng Tuyết Vân Vinh Yến'
).split(' ');

/** Names of people who do not exist, the same in every run. */
export function madeUpPeople(count: number): readonly string[] {
  let seed = 2020;
  const one = (names: readonly string[]): string => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return names[(seed >> 8) % names.length] ?? '';
  };
  return Array.from({ length: count }, () => `${one(FAMILY)} ${one(MIDDLE)} ${one(GIVEN)}`);
}

/** Names of people and places of the ethnic minorities, in the letters that their offices write them with. */
export const MINORITY_NAMES: readonly string[] = [
  ...[
    'Katơr Ổi',
    'Chamaléa Âu',
    'Pi Năng Thạnh',
    'Pinăng Thị Bé',
    'Mang Đông',
    'Bo Bo Thị Mẫu',
    'Cao Lôt',
    'Ka Să Ha Tôk',
  ],
  ...[
    'Y Bruk Niê',
    'Y Ngông Niê Kdăm',
    'Y Nhôn Êban',
    'Êban Y Phôn',
    'Y Bôt',
    'Y Sôn',
    'Y Kêt',
    'Y Cê',
    "H'Hen Niê",
    'Aê Nuê',
  ],
  ...[
    "H'Ngê Ayun",
    "Rmah H'Bé",
    'Siu Blót',
    'Kpă Kôn',
    'Ksor Hlé',
    'Ksor Pôt',
    'Nay Hôp',
    'Rơ Châm Tô',
    'Rah Lan Kôl',
    'Ama Sôt',
  ],
  ...["K'Brếp", 'K’Brơi', "K'Sôn", 'Cil Múp Ha Kra', 'Lơ Mu Ha Bé', 'Da Cát Ha Drim', 'Kon Sơ Ha Nghiêng'],
  ...[
    'Giàng A Phó',
    'Ly A Phó',
    'Lý Seo Phó',
    'Vàng Mí Thò',
    'Sùng A Tô',
    'Vàng Mí Sèo',
    'Lò Văn Phó',
    'Thào Mí Phìn',
    'Cà Văn Pâng',
  ],
  ...[
    'Đắk Tô',
    "Ea H'leo",
    'Krông Pắc',
    'Krông Nô',
    'Hàm Rồng',
    'Kon Plông',
    'Ia Pnôn',
    'Ngọk Réo',
    'Cư M’gar',
    'La Êê',
    'Sông Kôn',
  ],
  ...['Nhôn Mai', 'Pờ Ê', 'Mò Ó', 'Cư ÊBur', 'Xã Ô Quý Hồ', 'Đạ Tẻh', 'Sín Chéng', 'Loóng Phiêng', 'Buôn Aê'],
  ...[
    'Xơ Đăng',
    'Giẻ-Triêng',
    'Xtiêng',
    'Mnông',
    'Cơ Ho',
    'Raglai',
    'Brâu',
    'Rơ Măm',
    'Ơ Đu',
    'Pu Péo',
    'Hrê',
    'Tà Ôi',
    'Pa Cô',
  ],
  ...[
    'Bru - Vân Kiều',
    'La Chí',
    'Ngái',
    'Sán Dìu',
    'Cống',
    'Lô Lô',
    'Bố Y',
    'Khơ Mú',
    'Hà Nhì',
    'Giáy',
    'Phù Lá',
    'H’Mông',
    'Ê Đê',
  ],
];
