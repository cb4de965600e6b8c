import type { Figures } from '../../api/types';

export type FigureKey = keyof Figures;

/** A number, the list that is as long as it says, and whether it wants to be looked at. */
export type Figure = { key: FigureKey; count: number; to: string; search?: Record<string, string | boolean>; isPressing?: boolean };

type Place = Omit<Figure, 'key' | 'count'>;

const GROUPS: { key: string; places: Partial<Record<FigureKey, Place>> }[] = [
  {
    key: 'mine',
    places: {
      myOverdueTasks: { to: '/my-tasks', search: { due: 'overdue' }, isPressing: true },
      myOpenTasks: { to: '/my-tasks' },
      freeTasks: { to: '/my-tasks', search: { tab: 'free' } },
      myActiveTickets: { to: '/my-tickets' },
    },
  },
  {
    key: 'desk',
    places: {
      newErrors: { to: '/ticket-errors', search: { status: 'NEW' }, isPressing: true },
      openErrors: { to: '/ticket-errors', search: { status: 'NEW,REVIEWED' } },
      overdueTasks: { to: '/tasks', search: { overdue: true }, isPressing: true },
      unassignedTasks: { to: '/tasks', search: { unassigned: true } },
      activeTickets: { to: '/tickets', search: { status: 'ACTIVE' } },
    },
  },
  {
    key: 'company',
    places: {
      pendingInvitations: { to: '/invitations', search: { status: 'PENDING' } },
      membersAway: { to: '/people', search: { status: 'ACTIVE', away: true } },
    },
  },
];

/** What somebody may see of it, in groups. */
export function figureGroups(figures: Figures): { key: string; figures: Figure[] }[] {
  return GROUPS.map(({ key, places }) => ({
    key,
    figures: Object.entries(places)
      .map(([name, place]) => ({ key: name as FigureKey, count: figures[name as FigureKey], ...place }))
      .filter((figure): figure is Figure => figure.count !== undefined),
  })).filter((group) => group.figures.length > 0);
}
