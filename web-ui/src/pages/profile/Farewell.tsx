import { Button, List, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { DialogForm } from '../../form/DialogForm';
import { PasswordField } from '../../form/PasswordField';
import { useMe } from '../../session/me';
import { Section } from '../../shell/Section';

/** The last thing that somebody can do here. */
export function Farewell() {
  const { t } = useTranslation('profile');
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Section
      title={t('farewell.title')}
      lead={t('farewell.lead')}
      actions={
        <Button variant="outline" color="red" onClick={() => setLeaving(true)}>
          {t('farewell.begin')}
        </Button>
      }
    >
      {isLeaving && <FarewellForm onClose={() => setLeaving(false)} />}
    </Section>
  );
}

function FarewellForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('profile');
  const { user } = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  async function gone() {
    queries.clear();
    await navigate({ to: '/log-in', search: { reason: 'deleted' } });
  }

  return (
    <DialogForm
      title={t('farewell.title')}
      submit={t('farewell.submit')}
      color="red"
      send={() => api.DELETE('/api/v1/me', { body: { email: email.trim(), password } })}
      onDone={() => void gone()}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <List size="sm" spacing={4}>
            {(['leave', 'names', 'history', 'forever'] as const).map((key) => (
              <List.Item key={key}>{t(`farewell.${key}`)}</List.Item>
            ))}
          </List>
          <TextInput
            label={t('farewell.email', { email: user.email })}
            value={email}
            error={faults['email']}
            autoComplete="off"
            onChange={(event) => setEmail(event.currentTarget.value)}
            required
          />
          <PasswordField label={t('presentPassword')} value={password} onChange={setPassword} error={faults['password']} />
        </>
      )}
    </DialogForm>
  );
}
