import { Button, Group, Popover, Text, UnstyledButton } from '@mantine/core';
import { IconUserShield } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import type { Acting } from '../api/types';
import { useSubmit } from '../form/useSubmit';
import { useMe } from '../session/me';
import { useProblemTexts } from '../texts/problems';
import { useTimes } from '../texts/times';
import { useNow } from '../texts/useNow';
import classes from './strip.module.css';

const LOOKED_AT_EVERY = 10_000;

/** For a superuser who acts for a company: where, why, what they may, how long, and the way out. */
export function ActingStrip({ acting }: { acting: Acting }) {
  const { t } = useTranslation('frame');
  const { company } = useMe();
  const { sentence } = useProblemTexts();
  const { ago } = useTimes();
  const now = useNow(LOOKED_AT_EVERY);
  const queries = useQueryClient();
  const router = useRouter();
  const { submit, isSending, error } = useSubmit(() =>
    api.POST('/api/v1/platform/acting/{id}/end', { params: { path: { id: acting.id } } })
  );

  async function stop() {
    if (!(await submit())) return;
    queries.clear();
    router.history.push('/platform');
  }

  return (
    <section className={`${classes.strip} ${classes.acting}`} aria-label={t('acting.label')}>
      <Group gap="xs" wrap="nowrap" miw={0}>
        <IconUserShield size={22} aria-hidden className={classes.icon} />
        <div className={classes.told}>
          <Text size="sm" fw={600} lineClamp={2} role={error ? 'alert' : undefined}>
            {error
              ? sentence(error)
              : t('acting.text', {
                  company: company.name,
                  may: t(acting.writes ? 'acting.writes' : 'acting.reads'),
                  when: ago(acting.until, now),
                })}
          </Text>
          <Popover width={320} position="bottom-start" withArrow>
            <Popover.Target>
              <UnstyledButton className={classes.reason} fz="xs">
                {t('acting.reason', { reason: acting.reason })}
              </UnstyledButton>
            </Popover.Target>
            <Popover.Dropdown>
              <Text size="sm">{acting.reason}</Text>
            </Popover.Dropdown>
          </Popover>
        </div>
      </Group>
      <Button size="compact-md" variant="white" color="red.9" loading={isSending} onClick={stop}>
        {t('acting.stop')}
      </Button>
    </section>
  );
}
