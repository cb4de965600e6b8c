import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { ListedCompany } from '../../api/types';
import { ListView } from '../../list/ListView';
import { Empty } from '../../list/states';
import { TextFilter } from '../../list/TextFilter';
import { Page } from '../../shell/Page';
import { OpenCompany } from './OpenCompany';
import type { CompaniesSearch } from './routes';
import { useCompanyColumns } from './useCompanyColumns';

const route = getRouteApi('/platform/platform/companies');

/** All companies of the installation, and a way to open one more. */
export function CompaniesPage() {
  const { t } = useTranslation('platform');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isOpening, { open, close }] = useDisclosure();
  const columns = useCompanyColumns();
  const query = useApi.useQuery('get', '/api/v1/platform/companies', { params: { query: search } }, LIVE_LIST);
  const make = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('opening.title')}
    </Button>
  );

  function change(next: Partial<CompaniesSearch>) {
    void navigate({ search: (before) => ({ ...before, ...next }), replace: 'text' in next });
  }

  return (
    <Page title={t('pages.companies')} actions={make}>
      <ListView
        label={t('pages.companies')}
        name="platform-companies"
        {...{ columns, query, search, idOf }}
        onSearch={change}
        filters={<TextFilter label={t('companies.text')} value={search.text} onChange={(text) => change({ text, cursor: undefined })} />}
        empty={<Empty title={t('companies.none')}>{make}</Empty>}
      />
      {isOpening && <OpenCompany onClose={close} />}
    </Page>
  );
}

const idOf = ({ id }: ListedCompany) => id;
