import { useDebouncedValue } from '@mantine/hooks';
import { IconAddressBook, IconChecklist, IconRoute, IconTags, IconTicket, IconUser } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api/client';
import type { Hit } from '../api/types';
import type { Command } from './useCommands';

const PAUSE_IN_MILLISECONDS = 150;
const MOST = 8;
const LONGEST = 100;

/** How each kind of thing looks, and where it is shown. */
const KINDS: Record<Hit['kind'], { icon: typeof IconUser; to: string; isOfTicket?: boolean }> = {
  TICKET: { icon: IconTicket, to: '/tickets', isOfTicket: true },
  TASK: { icon: IconChecklist, to: '/tasks', isOfTicket: true },
  MEMBER: { icon: IconUser, to: '/people' },
  CONTACT: { icon: IconAddressBook, to: '/contacts' },
  WORKFLOW_DEFINITION: { icon: IconRoute, to: '/workflows' },
  TICKET_DEFINITION: { icon: IconTags, to: '/ticket-types' },
};

/** What the API finds while somebody types, as commands that go there. */
export function useHits(typed: string): { hits: Command[]; isSearching: boolean } {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const wanted = typed.trim().slice(0, LONGEST);
  const [text] = useDebouncedValue(wanted, PAUSE_IN_MILLISECONDS);
  const { data, isFetching } = useApi.useQuery(
    'get',
    '/api/v1/search',
    { params: { query: { text, limit: MOST } } },
    { enabled: text.length > 0, placeholderData: keepPreviousData }
  );

  const hits = (data?.items ?? []).map(({ kind, id, title, detail, number }): Command => {
    const { icon: Icon, to, isOfTicket } = KINDS[kind];
    return {
      id: `${kind}-${id}`,
      label: isOfTicket && number ? `#${number} ${title}` : title,
      description: [t(`palette.kinds.${kind}`), detail].filter(Boolean).join(' · '),
      icon: <Icon size={18} stroke={1.6} aria-hidden />,
      run: () => void navigate({ to: `${to}/${id}` }),
    };
  });
  return { hits: wanted && text ? hits : [], isSearching: isFetching || text !== wanted };
}
