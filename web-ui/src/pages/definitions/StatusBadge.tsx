import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DefinitionStatus } from '../../api/types';

const LOOKS = {
  DRAFT: { variant: 'outline', color: 'gray', c: 'var(--mantine-color-text)' },
  PUBLISHED: { variant: 'light', color: 'flower', c: 'var(--mantine-primary-color-light-color)' },
  RETIRED: { variant: 'default', color: 'gray', c: 'dimmed' },
} as const;

export function StatusBadge({ status }: { status: DefinitionStatus }) {
  const { t } = useTranslation('definitions');
  return (
    <Badge component="span" {...LOOKS[status]} tt="none" fw={500}>
      {t(`statuses.${status}`)}
    </Badge>
  );
}
