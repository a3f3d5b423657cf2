import { householdersOf } from '../../../../src/core/people/householder';

type Row = readonly [householder: string, village?: string, row?: number];

/** What is understood, row by row; '?' = unclear, '' = the person. */
const told = (...rows: readonly Row[]) =>
  householdersOf(
    rows.map(([householder, village = 'Giá', row], index) => ({ householder, village, row: row ?? index + 5 })),
  ).map(({ name, isUnclear }) => (isUnclear ? '?' : name));

it('a name is the head’s, and so are two syllables or one', () => {
  expect(told(['Katơr Thị Mẫu'], ['Nô'])).toEqual(['Katơr Thị Mẫu', 'Nô']);
});

it.each(['', ' ', '-', '…', 'Chủ hộ', 'CHỦ HỘ', 'là chủ hộ', 'bản thân', 'Bản thân.', '(( Chủ hộ ))'])(
  '“%s” is the person himself',
  (householder) => {
    expect(told([householder])).toEqual(['']);
  },
);

// a transcriber wrote out what the marks repeat, or the cell tells nothing: https://github.com/benwbrum/fromthepage/issues/27
describe.each([
  '"',
  '”',
  '〃',
  "''",
  '’’',
  '-"-',
  '//',
  'nt',
  'NT.',
  'n.t',
  'n/t',
  '-nt-',
  'như trên',
  'Như dòng trên',
])('the ditto sign %s', (ditto) => {
  it('repeats the name right above, one ditto after the other', () => {
    expect(told(['Katơr Mẫu'], [ditto], [ditto])).toEqual(['Katơr Mẫu', 'Katơr Mẫu', 'Katơr Mẫu']);
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    ['in the first row', [[ditto]], ['?']],
    ['below a blank', [[''], [ditto]], ['', '?']],
    ['below “Chủ hộ”', [['Chủ hộ'], [ditto]], ['', '?']],
    ['below a mark', [['x'], [ditto]], ['?', '?']],
    ['of another village', [['Katơr Mẫu'], [ditto, 'Là A']], ['Katơr Mẫu', '?']],
    ['after a gap', [['Katơr Mẫu'], [ditto, 'Giá', 9]], ['Katơr Mẫu', '?']],
  ])('is unclear %s', (_where, rows, expected) => {
    expect(told(...rows)).toEqual(expected);
  });
});

it.each([
  ...['x', 'X', 'v', '1', '0', '?', '/', '✓', 'vợ', 'Con', 'con trai', 'Con dâu', 'mẹ chồng', 'vợ chủ hộ', 'em gái'],
  ...['x x', 'con của chủ hộ', 'thành viên hộ', 'không', 'không rõ', 'có'],
])('“%s” names nobody', (householder) => {
  expect(told([householder])).toEqual(['?']);
});

it.each(['Con Thị Mẫu', 'Bà Thị Nội', 'Ông Văn Có', 'Ntơr Nô', 'Y Quent', 'Chủ Hộ Văn Mẫu'])(
  '“%s” is a name',
  (householder) => {
    expect(told([householder])).toEqual([householder]);
  },
);

it('nobody is named where it is unclear', () => {
  expect(householdersOf([{ row: 5, village: 'Giá', householder: 'x' }])).toEqual([{ name: '', isUnclear: true }]);
});
