import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type ConflictProps = {
  /** Where what was typed and what there is now are not the same. */
  fields: { label: string; mine: string; theirs: string }[];
  onMine: () => void;
  onTheirs: () => void;
};

/** Somebody else was faster: both versions side by side, and the choice which one to go on with. */
export function Conflict({ fields, onMine, onTheirs }: ConflictProps) {
  const { t } = useTranslation();
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('conflict.title')} role="alert" mb="md">
      <Stack gap="sm">
        <Text size="sm">{t('conflict.text')}</Text>
        {fields.length > 0 && (
          <Table aria-label={t('conflict.title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('conflict.field')}</Table.Th>
                <Table.Th>{t('conflict.mine')}</Table.Th>
                <Table.Th>{t('conflict.theirs')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {fields.map(({ label, mine, theirs }) => (
                <Table.Tr key={label}>
                  <Table.Th scope="row">{label}</Table.Th>
                  <Table.Td>{mine}</Table.Td>
                  <Table.Td>{theirs}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <Group gap="xs">
          <Button size="xs" onClick={onMine}>
            {t('conflict.keep')}
          </Button>
          <Button size="xs" variant="default" onClick={onTheirs}>
            {t('conflict.take')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
