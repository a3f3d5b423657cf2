import { repeatedIds } from '../../../../src/app/compile/repeatedIds';

const opinion = (id: string, tab: string, row: number) => {
  const place = { tab, row, column: 21, field: 'Nội dung' };
  return { id, fields: { content: place, agency: place, answer: place, answerDocument: place } };
};

it('an opinion with the Mã of another one is named, in one tab or in two', () => {
  const opinions = [
    opinion('X01-7K4M', 'Cà Ná', 5),
    opinion(' x01-7k4m', 'Cà Ná', 6),
    opinion('X01-7K4M', 'Nhị Hà', 9),
    opinion('X02-7K4M', 'Nhị Hà', 10),
  ];
  expect(repeatedIds(opinions).map(({ code, tab, row, detail }) => [code, tab, row, detail])).toEqual([
    ['opinion-id-repeated', 'Cà Ná', 6, 'trang Cà Ná, dòng 5'],
    ['opinion-id-repeated', 'Nhị Hà', 9, 'trang Cà Ná, dòng 5'],
  ]);
});

it('those without a Mã have none in common', () => {
  expect(repeatedIds([opinion('', 'Cà Ná', 5), opinion('', 'Cà Ná', 6)])).toEqual([]);
});
