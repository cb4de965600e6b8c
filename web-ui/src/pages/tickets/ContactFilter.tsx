import { CloseButton, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';

type ContactFilterProps = { contact: string; onClear: () => void };

/** Tells that only the tickets of one contact are shown, which a link from the contact asks for. */
export function ContactFilter({ contact, onClear }: ContactFilterProps) {
  const { t } = useTranslation('tickets');
  const { data } = useApi.useQuery('get', '/api/v1/contacts/{id}', { params: { path: { id: contact } } });
  return (
    <Paper withBorder pl="sm" pr={4} h={36}>
      <Group h="100%" gap="xs" wrap="nowrap">
        <Text size="sm">{t('forContact', { name: data?.name ?? '…' })}</Text>
        <CloseButton size="sm" aria-label={t('anyContact')} onClick={onClear} />
      </Group>
    </Paper>
  );
}
