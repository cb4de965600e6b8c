import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Faults } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { useMe } from '../../session/me';
import { useOneself } from '../../shell/useOneself';
import { OpenCompany } from './OpenCompany';
import { Section } from '../../shell/Section';

/** The companies that one belongs to, and a further one. */
export function Companies() {
  const { t } = useTranslation('profile');
  const { t: shell } = useTranslation();
  const me = useMe();
  const { workIn } = useOneself();
  const [isOpening, setOpening] = useState(false);
  const going = useSubmit(async (slug: string) => ({ error: await workIn(slug) }));
  return (
    <Section
      title={t('companies.title')}
      lead={t('companies.lead')}
      actions={
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpening(true)}>
          {t('companies.open')}
        </Button>
      }
    >
      {going.error !== undefined && <Faults error={going.error} />}
      <Stack gap="sm" role="list" aria-label={t('companies.title')}>
        {me.companies.map(({ slug, name }) => (
          <Group key={slug} justify="space-between" role="listitem">
            <div>
              <Text size="sm" fw={600}>
                {name}
              </Text>
              <Text size="xs" c="dimmed">
                {slug}
              </Text>
            </div>
            {slug === me.company.slug ? (
              <Badge variant="light" tt="none">
                {t('companies.here')}
              </Badge>
            ) : (
              <Button size="xs" variant="default" loading={going.isSending} onClick={() => going.submit(slug)}>
                {shell('workIn', { company: name })}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {isOpening && <OpenCompany onClose={() => setOpening(false)} />}
    </Section>
  );
}
