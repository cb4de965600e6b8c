import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { Contact, ContactStatus } from '../../api/types';
import { ChoiceFilter } from '../../list/ChoiceFilter';
import { ListView } from '../../list/ListView';
import { wordsOf } from '../../list/search';
import { Empty } from '../../list/states';
import { TextFilter } from '../../list/TextFilter';
import { useMay } from '../../session/me';
import { Page } from '../../shell/Page';
import { NewContact } from './NewContact';
import { CONTACT_STATUSES, type ContactsSearch } from './routes';
import { useContactColumns } from './useContactColumns';

const route = getRouteApi('/inside/contacts');

/** The outsiders for whom tickets are submitted. */
export function ContactsPage() {
  const { t } = useTranslation('contacts');
  const mayChange = useMay('manage_contacts');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useContactColumns();
  const [isNew, { open, close }] = useDisclosure();
  const [revision, redraw] = useReducer((times: number) => times + 1, 0);
  const wanted = { ...search, status: wordsOf<ContactStatus>(search.status) };
  const query = useApi.useQuery('get', '/api/v1/contacts', { params: { query: wanted } }, LIVE_LIST);

  function change(next: Partial<ContactsSearch>) {
    void navigate({ search: (before) => ({ ...before, ...next }), replace: 'text' in next });
  }

  const actions = mayChange && (
    <Group gap="xs">
      <Button component={Link} to="/contacts/import" variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
        {t('import.action')}
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        {t('new')}
      </Button>
    </Group>
  );

  return (
    <Page title={t('all')} lead={t('lead')} actions={actions}>
      <ListView
        label={t('all')}
        name="contacts"
        {...{ columns, query, search, idOf, revision }}
        onSearch={change}
        filters={
          <>
            <TextFilter label={t('searchText')} value={search.text} onChange={(text) => change({ text, cursor: undefined })} />
            <ChoiceFilter
              label={t('status')}
              value={search.status}
              choices={CONTACT_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
              onChange={(status) => change({ status, cursor: undefined })}
            />
          </>
        }
        empty={<Empty title={t('none')}>{actions}</Empty>}
      />
      {isNew && <NewContact onDone={() => (close(), redraw())} onClose={close} />}
    </Page>
  );
}

const idOf = ({ id }: Contact) => id;
