import { expect, test } from 'vitest';
import { figureGroups } from './figures';

test('only what one may see is shown, and groups of nothing are not', () => {
  const groups = figureGroups({ myActiveTickets: 0 });
  expect(groups.map(({ key, figures }) => [key, figures.map((figure) => [figure.key, figure.count, figure.to])])).toEqual([
    ['mine', [['myActiveTickets', 0, '/my-tickets']]],
  ]);
});

test('each number leads to the list that it counts', () => {
  const [mine, desk] = figureGroups({ myOverdueTasks: 2, overdueTasks: 3, unassignedTasks: 1 });
  expect(mine!.figures[0]).toMatchObject({ to: '/my-tasks', search: { due: 'overdue' }, isPressing: true });
  expect(desk!.figures.map(({ search }) => search)).toEqual([{ overdue: true }, { unassigned: true }]);
  const [errors, company] = figureGroups({ openErrors: 4, membersAway: 1 });
  expect(errors!.figures[0]!.search).toEqual({ status: 'NEW,REVIEWED' });
  expect(company!.figures[0]!.search).toEqual({ status: 'ACTIVE', away: true });
});
