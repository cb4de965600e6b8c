import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Box } from '@mantine/core';
import { api } from '../../api/client';
import { FormFrame } from '../../form/FormFrame';
import { NewPasswordField } from '../../form/NewPasswordField';
import { PasswordField } from '../../form/PasswordField';
import { useSubmit } from '../../form/useSubmit';
import { useMe } from '../../session/me';
import { told } from '../../shell/told';
import { Section } from '../../shell/Section';

export function PasswordChange() {
  const { t } = useTranslation('profile');
  const { user } = useMe();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { submit, faults, ...form } = useSubmit(() => api.PUT('/api/v1/me/password', { body: { current, next } }));

  async function change() {
    if (!(await submit())) return;
    setCurrent('');
    setNext('');
    told(t('password.changed'));
  }

  return (
    <Section title={t('password.title')} lead={t('password.lead')}>
      <FormFrame label={t('password.title')} {...form} onSubmit={change} submit={t('password.submit')}>
        <input type="hidden" autoComplete="username" value={user.email} readOnly />
        <PasswordField label={t('presentPassword')} value={current} onChange={setCurrent} error={faults['current']} maw={400} />
        <Box maw={400}>
          <NewPasswordField label={t('password.next')} email={user.email} value={next} onChange={setNext} error={faults['next']} />
        </Box>
      </FormFrame>
    </Section>
  );
}
