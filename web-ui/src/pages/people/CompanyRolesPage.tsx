import { Button, Group, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, useApi } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import type { CompanyRole } from '../../api/types';
import { ActionButton } from '../../form/ActionButton';
import { BackToList } from '../../list/BackToList';
import { Empty, Failure, Loading } from '../../list/states';
import { TextLink } from '../../shell/links';
import { Page } from '../../shell/Page';
import { CompanyRoleDialog } from './CompanyRoleDialog';

/** The company's own labels for people, by which definitions name who may submit and do what. */
export function CompanyRolesPage() {
  const { t } = useTranslation('people');
  const query = useApi.useQuery('get', '/api/v1/company-roles');
  const [edited, setEdited] = useState<CompanyRole | 'new'>();
  const roles = query.data?.items ?? [];
  const make = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('companyRoleList.new')}
    </Button>
  );

  return (
    <Page
      above={<BackToList to="/people">{t('all')}</BackToList>}
      title={t('companyRoles')}
      lead={t('companyRoleList.lead')}
      actions={make}
    >
      {query.isPending && <Loading />}
      {query.error && <Failure error={query.error} retry={() => query.refetch()} />}
      {query.data && roles.length === 0 && <Empty title={t('noCompanyRoles')}>{make}</Empty>}
      {roles.length > 0 && (
        <Table.ScrollContainer minWidth={560} type="native" scrollAreaProps={{ tabIndex: 0 }}>
          <Table aria-label={t('companyRoles')} verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('companyRoleList.name')}</Table.Th>
                <Table.Th>{t('companyRoleList.description')}</Table.Th>
                <Table.Th>{t('companyRoleList.what')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {roles.map((role) => (
                <Table.Tr key={role.id}>
                  <Table.Th scope="row" fw={500}>
                    {role.name}
                  </Table.Th>
                  <Table.Td>{role.description}</Table.Td>
                  <Table.Td>
                    <Group gap="xs" wrap="nowrap">
                      <TextLink to="/people" search={{ companyRole: role.id }} size="sm">
                        {t('companyRoleList.holders')}
                      </TextLink>
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('companyRoleList.changeOf', { name: role.name })}
                        onClick={() => setEdited(role)}
                      >
                        {t('companyRoleList.change')}
                      </Button>
                      <ActionButton
                        size="compact-sm"
                        aria-label={t('companyRoleList.deleteOf', { name: role.name })}
                        label={t('companyRoleList.delete')}
                        what={t('companyRoleList.deleteWhat', { name: role.name })}
                        done={t('companyRoleList.deleted', { name: role.name })}
                        isDanger
                        send={() =>
                          api.DELETE('/api/v1/company-roles/{id}', {
                            params: { path: { id: role.id }, header: ifMatch(role.version) },
                          })
                        }
                      />
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {edited && <CompanyRoleDialog role={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}
