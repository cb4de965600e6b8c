import { Anchor, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExternalReference } from '../../api/types';

/** Where one can read more. */
export function References({ references }: { references: ExternalReference[] }) {
  const { t } = useTranslation('submit');
  if (references.length === 0) return null;
  return (
    <List size="sm" aria-label={t('references')}>
      {references.map(({ label, description, uri }) => (
        <List.Item key={uri}>
          <Anchor href={uri} target="_blank" rel="noreferrer noopener">
            {label}
          </Anchor>
          {description && (
            <Text span c="dimmed">
              {' '}
              {description}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
}
