import { Anchor, List, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkflowDocument } from '../../api/types';

/** A draft may hold anything. */
const CAN_BE_OPENED = /^(https?:\/\/|mailto:)/i;

/** Where a reader finds more. */
export function References({ references = [] }: { references: WorkflowDocument['externalReferences'] }) {
  const { t } = useTranslation('definitions');
  if (references.length === 0) return null;
  return (
    <section aria-labelledby="references">
      <Title order={2} size="h4" id="references" mb="xs">
        {t('references')}
      </Title>
      <List size="sm">
        {references.map(({ label, description, uri }) => (
          <List.Item key={uri}>
            <Anchor href={CAN_BE_OPENED.test(uri) ? uri : undefined} target="_blank" rel="noreferrer noopener" size="sm">
              {label}
            </Anchor>
            {description && (
              <Text span c="dimmed" size="sm">
                {' '}
                {description}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
