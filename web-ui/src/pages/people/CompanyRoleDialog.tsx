import { Text, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import type { CompanyRole } from '../../api/types';
import { DialogForm } from '../../form/DialogForm';

type CompanyRoleDialogProps = { role?: CompanyRole; onClose: () => void };

/** Makes a company role, or renames and describes one. */
export function CompanyRoleDialog({ role, onClose }: CompanyRoleDialogProps) {
  const { t } = useTranslation(['people', 'shell']);
  const queries = useQueryClient();
  const [name, setName] = useState(role?.name ?? '');
  const [description, setDescription] = useState(role?.description ?? '');

  async function send() {
    const body = { name: name.trim(), description: description.trim() };
    const outcome = role
      ? await api.PATCH('/api/v1/company-roles/{id}', {
          params: { path: { id: role.id }, header: ifMatch(role.version) },
          body,
        })
      : await api.POST('/api/v1/company-roles', { body });
    await queries.invalidateQueries();
    return outcome;
  }

  return (
    <DialogForm
      title={role ? t('companyRoleList.changeOf', { name: role.name }) : t('companyRoleList.new')}
      submit={t('shell:form.save')}
      {...{ send, onClose }}
      onDone={onClose}
    >
      {(faults) => (
        <>
          {role && <Text size="sm">{t('companyRoleList.changeWhat')}</Text>}
          <TextInput
            label={t('companyRoleList.name')}
            value={name}
            error={faults['name']}
            maxLength={60}
            required
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label={t('companyRoleList.description')}
            value={description}
            error={faults['description']}
            maxLength={500}
            autosize
            minRows={2}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
        </>
      )}
    </DialogForm>
  );
}
