import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { sessionChanged } from '../../session/me';
import { told } from '../../shell/told';
import { CompanyNameFields, type CompanyNames } from '../entry/CompanyNameFields';
import { LegalFields, NO_LEGAL_DATA, sentLegalData } from '../entry/LegalFields';

/** A further company, which one owns and works in at once. */
export function OpenCompany({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [names, setNames] = useState<CompanyNames>({ companyName: '' });
  const [legal, setLegal] = useState(NO_LEGAL_DATA);
  const { submit, faults, ...form } = useSubmit(() => api.POST('/api/v1/me/companies', { body: { ...names, ...sentLegalData(legal) } }));

  async function open() {
    if (!(await submit())) return;
    onClose();
    await navigate({ to: '/dashboard' });
    await sessionChanged(queries);
    told(t('companies.opened', { company: names.companyName }));
  }

  return (
    <Modal opened onClose={onClose} title={t('companies.open')} closeButtonProps={{ 'aria-label': t('close') }}>
      <FormFrame label={t('companies.open')} {...form} onSubmit={open} submit={t('companies.submit')}>
        <CompanyNameFields value={names} onChange={setNames} faults={faults} autoFocus />
        <LegalFields value={legal} onChange={setLegal} faults={faults} />
      </FormFrame>
    </Modal>
  );
}
