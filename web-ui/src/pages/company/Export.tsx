import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Faults } from '../../form/FormFrame';
import { Section } from '../../shell/Section';
import { useDownload } from './useDownload';
import { useOwns } from './useOwns';

/** Everything there is, as one file. */
export function Export() {
  const { t, i18n } = useTranslation('company');
  const owns = useOwns();
  const { fetched, phase, error, download, stop } = useDownload('/api/v1/company/export', 'company.zip');
  const size = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(fetched / 1024);

  return (
    <Section title={t('export.title')} lead={t('export.lead')}>
      {owns && (
        <Stack gap="sm">
          {error !== undefined && <Faults error={error} />}
          <Group>
            <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={phase === 'running'} onClick={download}>
              {t('export.start')}
            </Button>
            {phase === 'running' && (
              <Button variant="subtle" onClick={stop}>
                {t('export.stop')}
              </Button>
            )}
          </Group>
          {phase === 'running' && <Progress value={100} animated aria-label={t('export.running')} />}
          <Text size="sm" role="status">
            {phase === 'running' && t('export.fetched', { size })}
            {phase === 'over' && t('export.over', { size })}
          </Text>
        </Stack>
      )}
    </Section>
  );
}
