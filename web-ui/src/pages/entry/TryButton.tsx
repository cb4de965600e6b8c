import { Button, Stack, type ButtonProps } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Faults } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { useEnter } from './useEnter';

/** One press, and one is in: as the admin of a company of one's own, filled with data. */
export function TryButton(props: ButtonProps) {
  const { t } = useTranslation('entry');
  const enter = useEnter();
  const { submit, isSending, error } = useSubmit(async () => {
    const { error, response } = await api.POST('/api/v1/auth/guest');
    if (!error) await enter();
    return { error, response };
  });
  return (
    <Stack gap="sm" align="start">
      <Button size="lg" leftSection={<IconPlayerPlay size={20} aria-hidden />} loading={isSending} onClick={() => submit()} {...props}>
        {t('landing.try')}
      </Button>
      {error !== undefined && <Faults error={error} />}
    </Stack>
  );
}
