import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DefinitionRow } from '../../api/types';
import { PAGES, type Kind } from '../../editor/kinds';
import { useTimes } from '../../texts/times';
import { StatusBadge } from './StatusBadge';
import classes from './definitions.module.css';

type VersionsProps = { kind: Kind; versions: DefinitionRow[]; shown: string };

/** All versions of a key, with who made them and when. */
export function Versions({ kind, versions, shown }: VersionsProps) {
  const { t } = useTranslation('definitions');
  const { ago, dateAndTime } = useTimes();
  return (
    <section aria-labelledby="versions">
      <Title order={2} size="h4" id="versions" mb="xs">
        {t('columns.versions')}
      </Title>
      <Stack component="ol" gap="xs" className={classes.versions}>
        {versions.map(({ id, number, status, madeBy, madeAt, publishedAt }) => (
          <li key={id} className={classes.version} data-shown={id === shown || undefined}>
            <Group justify="space-between" wrap="nowrap">
              {id === shown ? (
                <Text size="sm" fw={600} aria-current="true">
                  {t('version', { number })}
                </Text>
              ) : (
                <Anchor component={Link} to={`${PAGES[kind]}/${id}`} size="sm">
                  {t('version', { number })}
                </Anchor>
              )}
              <StatusBadge {...{ status }} />
            </Group>
            <Text size="xs" c="dimmed" title={dateAndTime(madeAt)}>
              {t('madeBy', { name: madeBy.name, when: ago(madeAt) })}
            </Text>
            {publishedAt && (
              <Text size="xs" c="dimmed" title={dateAndTime(publishedAt)}>
                {t('publishedAt', { when: ago(publishedAt) })}
              </Text>
            )}
          </li>
        ))}
      </Stack>
    </section>
  );
}
