/**
 * The 54 groups in the order of the official list (QĐ 121-TCTK/PPCĐ of 1979, QĐ 1019/QĐ-TCTK of 2008): the official name, then
 * other spellings and subgroups. The keys stand in workbooks: they never change.
 */
export const ETHNIC_GROUPS = {
  kinh: 'Kinh, Việt',
  tay: 'Tày, Ngạn, Phén, Thù Lao, Pa Dí, Tày Khao',
  thai: 'Thái, Tày Đăm, Tày Mười, Tày Thanh, Hàng Tổng, Pa Thay',
  hoa: 'Hoa, Hán, Triều Châu, Phúc Kiến, Quảng Đông, Hải Nam, Xạ Phạng',
  khome: 'Khơ-me, Khmer, Cur, Cul, Krôm',
  muong: 'Mường, Mol, Mual, Ao Tá',
  nung: 'Nùng, Xuồng, Giang, Nùng An, Phàn Slinh, Nùng Cháo, Nùng Lòi, Quý Rim, Khèn Lài',
  hmong: "Hmông, Mông, H'Mông, Mèo, Mẹo, Ná Mẻo",
  dao: 'Dao, Miền, Kìm Miền, Dao Đỏ, Dao Tiền, Quần Chẹt, Lô Gang, Thanh Y, Lan Tẻn, Đại Bản, Tiểu Bản',
  giarai: 'Gia-rai, Jrai, Giơ-rai, Chơ-rai, Tơ-buăn, Hđrung',
  ngai: 'Ngái, Xín, Lê, Đản, Khách Gia',
  ede: 'Ê-đê, Ra-đê, Kpạ, A-đham, Krung, Ktul, Blô, Epan, Mđhur, Bih',
  bana: 'Ba-na, Bahnar, Gơ-lar, Tơ-lô, Giơ-lâng, Rơ-ngao, Krem, Roh, Bơ-nâm',
  xodang: 'Xơ-đăng, Sedang, Xơ-teng, Hđang, Tơ-đra, Mơ-nâm, Ha-lăng, Ca-dong, Kmrâng, Bri-la',
  sanchay: 'Sán Chay, Cao Lan, Sán Chỉ, Hờn Bạn, Sơn Tử',
  coho: "Cơ-ho, K'Ho, Xrê, Nốp, Tu-lốp, Cơ-don, Lạch, Lat, Trinh",
  cham: 'Chăm, Chàm, Chiêm Thành, Hroi',
  sandiu: 'Sán Dìu, Sán Dẻo, Trại Đất, Quần Cộc',
  hre: 'Hrê, Chăm Rê, Chom, Krẹ, Lũy',
  mnong: "Mnông, M'Nông, Pnông, Nông, Pré, Bu-đâng, Đi-pri, Biat, Gar, Rơ-lam",
  raglai: 'Ra-glai, Raglai, Raglay, Ra-clây, Rai, Noang, La-oang',
  xtieng: "Xtiêng, S'Tiêng, Xa-điêng",
  bruvankieu: 'Bru-Vân Kiều, Bru, Vân Kiều, Măng Coong, Tri, Khùa',
  tho: 'Thổ, Kẹo, Mọn, Cuối, Họ, Đan Lai, Ly Hà, Tày Pọng',
  giay: 'Giáy, Nhắng, Dẩng, Pầu Thìn, Pu Nà, Cùi Chu',
  cotu: 'Cơ-tu, Ca-tu, Cao, Phương',
  gietrieng: 'Gié-Triêng, Gié, Triêng, Đgiéh, Tareb, Treng, Ta-riêng, Ve, Veh, La-ve',
  ma: 'Mạ, Châu Mạ, Mạ Ngăn, Mạ Xóp, Mạ Tô, Mạ Krung',
  khomu: 'Khơ-mú, Xá Cẩu, Mứn Xen, Pu Thênh, Tềnh, Tày Hay',
  co: 'Co, Cor, Col, Cùa, Trầu',
  taoi: 'Tà-ôi, Ta-ôi, Tôi-ôi, Pa-co, Pa Cô, Pa-hi',
  choro: 'Chơ-ro, Dơ-ro, Châu-ro',
  khang: 'Kháng, Xá Súa, Xá Dón, Xá Dẩng, Xá Hốc, Xá Ái, Quảng Lâm',
  xinhmun: 'Xinh-mun, Puộc, Pụa',
  hanhi: 'Hà Nhì, U Ni, Xá U Ni',
  churu: 'Chu-ru, Chơ-ru, Chu',
  lao: 'Lào, Lào Bốc, Lào Nọi',
  lachi: 'La Chí, Cù Tê, La Quả',
  laha: 'La Ha, Khlá Phlạo',
  phula: 'Phù Lá, Bồ Khô Pạ, Mu Di Pạ, Phó, Phổ, Va Xơ',
  lahu: 'La Hủ, Pu Đang, Khù Xung, Cò Xung, Khả Quy',
  lu: 'Lự, Lừ, Nhuồn, Duôn',
  lolo: 'Lô Lô, Mun Di',
  chut: 'Chứt, Sách, Mày, Rục, Mã-liêng, A-rem, Tu Vang, Pa-leng, Xơ-lang, Tơ-hung, U-mo',
  mang: 'Mảng, Mảng Ư',
  pathen: 'Pà Thẻn, Pà Hưng, Tống',
  colao: 'Cơ Lao, Cờ Lao, Co Lao',
  cong: 'Cống, Xắm Khống, Mấng Nhé, Xá Xeng',
  boy: 'Bố Y, Chủng Chá, Trọng Gia, Tu Dí, Tu Dìn',
  sila: 'Si La, Cù Dề Xừ, Khả Pẻ',
  pupeo: 'Pu Péo, Ka Pèo, Pen Ti Lô Lô',
  brau: 'Brâu, Brao',
  odu: 'Ơ Đu, Tày Hạt',
  romam: 'Rơ-măm',
} as const;

export type EthnicGroup = keyof typeof ETHNIC_GROUPS;

/** The only group that is no minority. */
export const MAJORITY: EthnicGroup = 'kinh';

/** Names that several groups go by, none of them the majority. */
export const SHARED_NAMES = 'Mán, Xá, Trại, Hạ, Chil, Ca-tang, Xá Khao, Xá Lá Vàng';

/** Group and official name, in the order of the list. */
export const OFFICIAL_NAMES = Object.entries(ETHNIC_GROUPS).map(([key, names]) => ({
  key: key as EthnicGroup,
  label: names.split(', ')[0] ?? '',
}));
