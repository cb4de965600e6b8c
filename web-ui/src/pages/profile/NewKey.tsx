import { Checkbox, Modal, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { MadeApiKey, Permission } from '../../api/types';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { useMe } from '../../session/me';
import { useClock } from '../../texts/clock';
import { MY_KEYS } from './ApiKeys';
import { KeySecret } from './KeySecret';

const NEVER_HANDED_ON: Permission[] = ['manage_owners', 'own_company'];
const USUAL_DAYS = 90;
const MOST_DAYS = 366;
const LONGEST_NAME = 60;
const inDays = (days: number) => dayjs().add(days, 'day').format('YYYY-MM-DD');

/** A key for one program, with no more rights than it needs. */
export function NewKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const { permissions } = useMe();
  const { fromClock } = useClock();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const [until, setUntil] = useState(inDays(USUAL_DAYS));
  const [made, setMade] = useState<MadeApiKey>();

  const { submit, faults, ...form } = useSubmit(async () => {
    const { data, error, response } = await api.POST('/api/v1/api-keys', {
      body: { name, scopes: scopes as Permission[], expiresAt: until ? fromClock(`${until}T23:59`) : undefined },
    });
    setMade(data);
    if (data) await queries.invalidateQueries({ queryKey: MY_KEYS });
    return { error, response };
  });

  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={!made}
      closeOnEscape={!made}
      withCloseButton={!made}
      title={t(made ? 'keys.made' : 'keys.make')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {made ? (
        <KeySecret made={made} onDone={onClose} />
      ) : (
        <FormFrame label={t('keys.make')} {...form} onSubmit={submit} submit={t('keys.make')}>
          <TextInput
            label={t('keys.name')}
            description={t('keys.nameHelp')}
            value={name}
            error={faults['name']}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={LONGEST_NAME}
            required
            data-autofocus
          />
          <Checkbox.Group
            label={t('keys.scopes')}
            description={t('keys.scopesHelp')}
            value={scopes}
            onChange={setScopes}
            error={faults['scopes']}
            required
          >
            <Stack gap={8} mt="xs">
              {permissions
                .filter((permission) => !NEVER_HANDED_ON.includes(permission))
                .map((permission) => (
                  <Checkbox key={permission} value={permission} label={t(`permissions.${permission}`)} />
                ))}
            </Stack>
          </Checkbox.Group>
          <TextInput
            type="date"
            label={t('keys.expires')}
            description={t('keys.expiresHelp')}
            value={until}
            min={inDays(0)}
            max={inDays(MOST_DAYS)}
            error={faults['expiresAt']}
            onChange={(event) => setUntil(event.currentTarget.value)}
            maw={240}
          />
        </FormFrame>
      )}
    </Modal>
  );
}
