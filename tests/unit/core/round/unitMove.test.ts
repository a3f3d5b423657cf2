import { movedCode, partsOfMovedCode, unitMovesIn } from '../../../../src/core/round/unitMove';

it.each([
  ['', []],
  [' \n ', []],
  ['X08', [{ to: 'X08', villages: null }]],
  ['Cà  Ná', [{ to: 'Cà Ná', villages: null }]],
  ['X08: Thôn 1, Thôn 2;Thôn 3,', [{ to: 'X08', villages: ['Thôn 1', 'Thôn 2', 'Thôn 3'] }]],
  ['X08 : Khối 2: phía đông', [{ to: 'X08', villages: ['Khối 2: phía đông'] }]],
  ['X08:', [{ to: 'X08', villages: [] }]],
  [
    'X08: Thôn 1\r\n\nX09',
    [
      { to: 'X08', villages: ['Thôn 1'] },
      { to: 'X09', villages: null },
    ],
  ],
])('%j', (text, moves) => {
  expect(unitMovesIn(text)).toEqual(moves);
});

it('a Mã tells where the rows of its tab went', () => {
  expect(partsOfMovedCode(movedCode('X02', 'X08'))).toEqual({ code: 'X02', to: 'X08' });
});

it.each(['', 'X02', 'X02→X08', 'X02 - X08', 'X01 → X02 → X03'])('%j is the Mã of a tab that did not move', (code) => {
  expect(partsOfMovedCode(code)).toBeNull();
});
