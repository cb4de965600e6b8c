import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { CompanyState } from '../../api/types';
import { ActionButton } from '../../form/ActionButton';
import { StatusBadge } from '../../list/StatusBadge';
import { Section } from '../../shell/Section';
import { useOwns } from './useOwns';

/** Lets the company rest, and sets it to work again. */
export function Rest({ state }: { state: CompanyState }) {
  const { t } = useTranslation('company');
  const owns = useOwns();
  return (
    <Section title={t('rest.title')} lead={t('rest.lead')}>
      <Group>
        <StatusBadge status={state.status}>{t(`statuses.${state.status}`)}</StatusBadge>
      </Group>
      {owns && state.status === 'ACTIVE' && (
        <Group>
          <ActionButton
            label={t('rest.suspend')}
            what={t('rest.suspendWhat')}
            done={t('rest.suspended')}
            send={() => api.POST('/api/v1/company/suspend')}
          />
        </Group>
      )}
      {owns && state.status === 'SUSPENDED_BY_OWNER' && (
        <Group>
          <ActionButton
            label={t('rest.resume')}
            what={t('rest.resumeWhat')}
            done={t('rest.resumed')}
            send={() => api.POST('/api/v1/company/resume')}
          />
        </Group>
      )}
    </Section>
  );
}
