import { Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { CompanyProfile } from '../../api/types';
import { ActionButton } from '../../form/ActionButton';
import { useTimes } from '../../texts/times';
import { Section } from '../../shell/Section';
import { useOwns } from './useOwns';

/** Gives the company up, and takes that back while it can be. */
export function Deletion({ company: { slug, state } }: { company: CompanyProfile }) {
  const { t } = useTranslation('company');
  const { dateAndTime } = useTimes();
  const owns = useOwns();
  const isAsked = state.status === 'TO_BE_DELETED';
  const due = state.deletionDue ? dateAndTime(state.deletionDue) : '';
  return (
    <Section title={t('deletion.title')} lead={isAsked ? t('deletion.asked', { due }) : t('deletion.lead')}>
      {owns && !isAsked && (
        <Group>
          <ActionButton
            label={t('deletion.ask')}
            what={<WhatGoes />}
            done={t('deletion.nowAsked')}
            typed={slug}
            isDanger
            send={() => api.DELETE('/api/v1/company', { body: { slug } })}
          />
        </Group>
      )}
      {owns && isAsked && (
        <Group>
          <ActionButton
            variant="filled"
            label={t('deletion.takeBack')}
            what={t('deletion.takeBackWhat')}
            done={t('deletion.takenBack')}
            send={() => api.POST('/api/v1/company/resume')}
          />
        </Group>
      )}
    </Section>
  );
}

function WhatGoes() {
  const { t } = useTranslation('company');
  return (
    <>
      <Text size="sm">{t('deletion.what')}</Text>
      <List size="sm" spacing={4}>
        {(['now', 'days', 'gone', 'people', 'back'] as const).map((point) => (
          <List.Item key={point}>{t(`deletion.points.${point}`)}</List.Item>
        ))}
      </List>
    </>
  );
}
