import { Button, Group, Text } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty, Failure } from '../list/states';

/** A part of the pages that the server no longer has, since it was given a new version. */
const MISSING_PART = /dynamically imported module|importing a module script|module script failed|Unable to preload/i;

/** A page that can't be shown: why, and every way on. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('frame');
  const isOutdated = error instanceof Error && MISSING_PART.test(error.message);
  if (isOutdated) {
    return (
      <Empty title={t('outdated.title')}>
        <Text c="dimmed">{t('outdated.text')}</Text>
        <Button onClick={() => window.location.reload()}>{t('outdated.reload')}</Button>
      </Empty>
    );
  }
  return (
    <>
      <Failure error={error} retry={reset} />
      <Group justify="center">
        <Button variant="subtle" component="a" href="/">
          {t('toTheStart')}
        </Button>
      </Group>
    </>
  );
}
