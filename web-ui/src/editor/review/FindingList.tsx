import { Badge, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '../../texts/problems';
import type { Mark } from './marks';
import classes from './review.module.css';

type FindingListProps = {
  marks: readonly Mark[];
  /** The text has changed since, and is being looked at anew. */
  isChecking?: boolean;
  onReveal?: (mark: Mark) => void;
};

/** All that was found, from the top of the document down; each leads to its place. */
export function FindingList({ marks, isChecking = false, onReveal }: FindingListProps) {
  const { t } = useTranslation('editor');
  return (
    <section aria-label={t('review.findings')}>
      <Count {...{ marks, isChecking }} />
      <Stack component="ul" gap={4} className={classes.list}>
        {marks.map((mark, index) => (
          <li key={index}>
            {onReveal ? (
              <UnstyledButton className={classes.finding} onClick={() => onReveal(mark)}>
                <Sentence mark={mark} />
              </UnstyledButton>
            ) : (
              <div className={classes.finding}>
                <Sentence mark={mark} />
              </div>
            )}
          </li>
        ))}
      </Stack>
    </section>
  );
}

function Count({ marks, isChecking }: Required<Pick<FindingListProps, 'marks' | 'isChecking'>>) {
  const { t } = useTranslation('editor');
  const errors = marks.filter(({ severity }) => severity === 'ERROR').length;
  const warnings = marks.length - errors;
  return (
    <Group role="status" gap="xs" py={4}>
      {marks.length === 0 && isChecking && (
        <Text size="sm" c="dimmed">
          {t('review.checking')}
        </Text>
      )}
      {marks.length === 0 && !isChecking && (
        <>
          <IconCircleCheck size={18} aria-hidden color="var(--mantine-primary-color-filled)" />
          <Text size="sm">{t('review.nothing')}</Text>
        </>
      )}
      {errors > 0 && (
        <Badge color="red" variant="light" tt="none">
          {t('review.errors', { count: errors })}
        </Badge>
      )}
      {warnings > 0 && (
        <Badge color="yellow" variant="light" tt="none" c="light-dark(#7a4f00, var(--mantine-color-yellow-3))">
          {t('review.warnings', { count: warnings })}
        </Badge>
      )}
    </Group>
  );
}

function Sentence({ mark: { severity, code, message, hint, line } }: { mark: Mark }) {
  const { t } = useTranslation('editor');
  /* They come while the page is there already, which must not go away meanwhile. */
  const { i18n } = useTranslation('findings', { useSuspense: false });
  const Icon = severity === 'ERROR' ? IconCircleX : IconAlertTriangle;
  const said = wordsFor(i18n, 'findings')(code, message);
  return (
    <Group gap="sm" wrap="nowrap" align="start">
      <Icon size={18} className={classes.icon} data-severity={severity} aria-label={t(`review.severities.${severity}`)} role="img" />
      <div>
        <Text size="sm">
          {said}{' '}
          <Text span size="xs" c="dimmed">
            {t('review.line', { line })}
          </Text>
        </Text>
        {[said !== message && message, hint].map(
          (more, index) =>
            more && (
              <Text key={index} size="sm" c="dimmed" lang="en">
                {more}
              </Text>
            )
        )}
      </div>
    </Group>
  );
}
