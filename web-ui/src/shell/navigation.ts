import {
  IconAlertTriangle,
  IconAddressBook,
  IconBuilding,
  IconChecklist,
  IconClipboardList,
  IconHistory,
  IconHome,
  IconInbox,
  IconListDetails,
  IconMailForward,
  IconRoute,
  IconSend,
  IconTags,
  IconUsers,
} from '@tabler/icons-react';
import type { Permission } from '../api/types';

/** A page of the navigation; `key` names its text, `needs` whom it is for. */
export type Destination = {
  key: string;
  to: string;
  icon: typeof IconHome;
  needs?: Permission;
  /** Pressed after `g`, it goes there. */
  letter?: string;
};

export type Section = { key: string; destinations: Destination[] };

export const NAVIGATION: Section[] = [
  {
    key: 'work',
    destinations: [
      { key: 'dashboard', to: '/dashboard', icon: IconHome, letter: 'h' },
      { key: 'submit', to: '/submit', icon: IconSend, needs: 'submit_tickets', letter: 's' },
      { key: 'myTickets', to: '/my-tickets', icon: IconInbox, letter: 'm' },
      { key: 'myTasks', to: '/my-tasks', icon: IconChecklist, needs: 'work_on_tasks', letter: 't' },
    ],
  },
  {
    key: 'desk',
    destinations: [
      { key: 'tickets', to: '/tickets', icon: IconListDetails, needs: 'read_all_tickets', letter: 'a' },
      { key: 'tasks', to: '/tasks', icon: IconClipboardList, needs: 'read_all_tickets', letter: 'k' },
      { key: 'errors', to: '/ticket-errors', icon: IconAlertTriangle, needs: 'repair_tickets', letter: 'e' },
      { key: 'contacts', to: '/contacts', icon: IconAddressBook, needs: 'manage_contacts', letter: 'c' },
    ],
  },
  {
    key: 'design',
    destinations: [
      { key: 'workflows', to: '/workflows', icon: IconRoute, needs: 'read_definitions', letter: 'w' },
      { key: 'ticketTypes', to: '/ticket-types', icon: IconTags, needs: 'read_definitions', letter: 'y' },
    ],
  },
  {
    key: 'company',
    destinations: [
      { key: 'people', to: '/people', icon: IconUsers, needs: 'manage_members', letter: 'p' },
      { key: 'invitations', to: '/invitations', icon: IconMailForward, needs: 'invite_people', letter: 'i' },
      { key: 'companyData', to: '/company', icon: IconBuilding, needs: 'manage_company' },
      { key: 'audit', to: '/audit', icon: IconHistory, needs: 'read_audit' },
    ],
  },
];

/** What somebody with these permissions sees of it. */
export function navigationFor(permissions: readonly Permission[]): Section[] {
  const may = ({ needs }: Destination) => !needs || permissions.includes(needs);
  return NAVIGATION.map((section) => ({ ...section, destinations: section.destinations.filter(may) })).filter(
    (section) => section.destinations.length > 0
  );
}
