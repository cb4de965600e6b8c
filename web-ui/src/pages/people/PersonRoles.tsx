import { Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import type { Member } from '../../api/types';
import { FormFrame } from '../../form/FormFrame';
import { isStale, useSubmit } from '../../form/useSubmit';
import { useMay } from '../../session/me';
import { told } from '../../shell/told';
import { CompanyRoleChoice } from './CompanyRoleChoice';
import { RoleChoice } from './RoleChoice';
import { SYSTEM_ROLES } from './routes';

/** What a member may do. Nobody but an owner makes owners. */
export function PersonRoles({ member }: { member: Member }) {
  const { t } = useTranslation(['people', 'shell']);
  const queries = useQueryClient();
  const mayManageOwners = useMay('manage_owners');
  const [roles, setRoles] = useState(member.roles);
  const [companyRoles, setCompanyRoles] = useState(member.companyRoles.map(({ id }) => id));
  const from = mayManageOwners ? SYSTEM_ROLES : SYSTEM_ROLES.filter((role) => role !== 'owner');

  const { isSending, error, faults, submit } = useSubmit(async () => {
    const { error } = await api.PUT('/api/v1/members/{id}/roles', {
      params: { path: { id: member.id }, header: ifMatch(member.version) },
      body: { roles, companyRoles },
    });
    if (!error || isStale(error)) await queries.invalidateQueries();
    if (!error) told(t('rolesChanged'));
    return { error };
  });

  return (
    <Stack component="section" aria-labelledby="person-roles" gap="sm">
      <Title id="person-roles" order={2} size="h4">
        {t('mayDo')}
      </Title>
      <FormFrame label={t('mayDo')} {...{ error, isSending }} onSubmit={submit} submit={t('shell:form.save')}>
        {isStale(error) && <Text size="sm">{t('rolesNow', { roles: allOf(member, (role) => t(`roles.${role}.name`)) })}</Text>}
        <RoleChoice value={roles} from={from} error={faults['roles']} onChange={setRoles} />
        <CompanyRoleChoice value={companyRoles} error={faults['companyRoles']} onChange={setCompanyRoles} />
      </FormFrame>
    </Stack>
  );
}

function allOf({ roles, companyRoles }: Member, nameOf: (role: Member['roles'][number]) => string): string {
  return [...roles.map(nameOf), ...companyRoles.map(({ name }) => name)].join(', ');
}
