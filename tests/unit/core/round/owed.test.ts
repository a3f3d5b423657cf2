import { OWED, THINGS_OWED, forEachOwed, thingOwed } from '../../../../src/core/round/owed';

const blocksOf = (owed: (typeof OWED)[number]) => thingOwed(owed).handsIn.map(({ block }) => block);

// written into workbooks and into the lines of their records: none of it may ever change
it.each([
  ['invitees', 1, 'Danh sách mời', 'handInInvitees'],
  ['plan', 2, 'Kế hoạch', 'handInPlan'],
  ['results', 3, 'Kết quả', 'handInResults'],
  ['report', 4, 'Báo cáo', 'handInReport'],
] as const)('%s is number %i of the record, “%s”', (owed, recordNumber, name, command) => {
  expect(thingOwed(owed)).toMatchObject({ key: owed, recordNumber, name, command });
});

it('the plan binds hosts to the list three days before, all to the results, the others to plan and report', () => {
  expect(OWED.map((owed) => thingOwed(owed).appliesTo)).toEqual(['host', 'other', 'all', 'other']);
  const days = forEachOwed((thing) => ('daysBeforeCompilation' in thing ? thing.daysBeforeCompilation : null));
  expect(days).toEqual({ invitees: 3, plan: null, results: null, report: null });
});

it('a list hands in who is invited, the results also who came, what was said and the session; a paper nothing', () => {
  expect(blocksOf('invitees')).toEqual(['invitees']);
  expect(blocksOf('results')).toEqual(['invitees', 'opinions', 'session']);
  for (const thing of THINGS_OWED) expect(thing.handsIn.length === 0).toBe(thing.content === 'paper');
});

it.each([
  ['invitees', 'invitees', ['attendance', 'substitute', 'note'], false],
  // whom to ring is no result
  ['results', 'invitees', ['organisation', 'phone', 'note'], true],
  // an office answers long after the results are handed in
  ['results', 'opinions', ['agency', 'answer', 'answerDocument', 'answeredOn', 'state', 'dueOn', 'note', 'id'], true],
  ['results', 'session', [], true],
] as const)('handing in %s: of %s may change later %j', (owed, block, without, withUninvited) => {
  expect(thingOwed(owed).handsIn).toContainEqual({ block, without, withUninvited });
});

it('each has its limit and its moment above two columns of its own', () => {
  const columns = THINGS_OWED.flatMap(({ head }) => [head.limit, head.handedIn]);
  expect(new Set(columns).size).toBe(8);
  expect(columns.filter((column) => !/^(invitees|opinions)\.[a-z]+$/i.test(column))).toEqual([]);
});
