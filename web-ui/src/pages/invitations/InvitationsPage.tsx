import { Button, Group, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { Invitation, InvitationStatus } from '../../api/types';
import { ListView } from '../../list/ListView';
import { Empty } from '../../list/states';
import { Page } from '../../shell/Page';
import { InvitationFigures, useInvitationFigures } from './InvitationFigures';
import { InvitePerson } from './InvitePerson';
import { INVITATION_STATUSES, type InvitationsSearch } from './routes';
import { useInvitationColumns } from './useInvitationColumns';

const route = getRouteApi('/inside/invitations');

/** Who was asked to join, and what became of it. */
export function InvitationsPage() {
  const { t } = useTranslation('invitations');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const status: InvitationStatus = search.status ?? 'PENDING';
  const [isInviting, { open, close }] = useDisclosure();
  const [revision, redraw] = useReducer((times: number) => times + 1, 0);
  const columns = useInvitationColumns(status, redraw);
  const figures = useInvitationFigures();
  const query = useApi.useQuery(
    'get',
    '/api/v1/invitations',
    { params: { query: { status: [status], cursor: search.cursor } } },
    LIVE_LIST
  );

  function change(next: Partial<InvitationsSearch>) {
    void navigate({ search: (before) => ({ ...before, ...next }) });
  }

  return (
    <Page
      title={t('all')}
      actions={
        <Group gap="xs">
          <Button component={Link} to="/invitations/import" variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
            {t('import.action')}
          </Button>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
            {t('invite.action')}
          </Button>
        </Group>
      }
    >
      {figures && <InvitationFigures figures={figures} />}
      <Tabs
        value={status}
        onChange={(value) => change({ status: (value as InvitationStatus) ?? undefined, cursor: undefined })}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('status')} mb="md">
          {INVITATION_STATUSES.map((value) => (
            <Tabs.Tab key={value} value={value}>
              {figures ? t('tab', { status: t(`statuses.${value}`), count: countOf(figures, value) }) : t(`statuses.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={status}>
          <ListView
            label={t(`lists.${status}`)}
            name={`invitations-${status}`}
            {...{ columns, query, search, idOf, revision }}
            keeps={['status']}
            onSearch={change}
            empty={<Empty title={t(`none.${status}`)} />}
          />
        </Tabs.Panel>
      </Tabs>
      {isInviting && <InvitePerson onDone={redraw} onClose={close} />}
    </Page>
  );
}

const idOf = ({ id }: Invitation) => id;

type Figures = NonNullable<ReturnType<typeof useInvitationFigures>>;

function countOf({ pending, accepted, expired, revoked }: Figures, status: InvitationStatus): number {
  return { PENDING: pending, ACCEPTED: accepted, EXPIRED: expired, REVOKED: revoked }[status];
}
