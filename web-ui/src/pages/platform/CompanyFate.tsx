import { Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ListedCompany } from '../../api/types';
import { ActionButton } from '../../form/ActionButton';
import { Section } from '../../shell/Section';

/** Suspends a company, resumes it, and gives it up. */
export function CompanyFate({ company: { id, slug, name, status } }: { company: ListedCompany }) {
  const { t } = useTranslation('platform');
  const params = { path: { id } };
  const isSuspendable = status === 'ACTIVE' || status === 'SUSPENDED_BY_OWNER';
  return (
    <Section title={t('fate.title')} lead={t(`fate.now.${status}`)}>
      <Group>
        {isSuspendable && (
          <ActionButton
            label={t('fate.suspend')}
            what={t('fate.suspendWhat', { name })}
            done={t('fate.suspended', { name })}
            send={() => api.POST('/api/v1/platform/companies/{id}/suspend', { params })}
          />
        )}
        {status !== 'ACTIVE' && (
          <ActionButton
            label={t('fate.resume')}
            what={t('fate.resumeWhat', { name })}
            done={t('fate.resumed', { name })}
            send={() => api.POST('/api/v1/platform/companies/{id}/resume', { params })}
          />
        )}
        {status !== 'TO_BE_DELETED' && (
          <ActionButton
            label={t('fate.delete')}
            what={<WhatGoes name={name} />}
            done={t('fate.deleted', { name })}
            typed={slug}
            isDanger
            send={() => api.DELETE('/api/v1/platform/companies/{id}', { params, body: { slug } })}
          />
        )}
      </Group>
    </Section>
  );
}

function WhatGoes({ name }: { name: string }) {
  const { t } = useTranslation('platform');
  return (
    <>
      <Text size="sm">{t('fate.deleteWhat', { name })}</Text>
      <List size="sm" spacing={4}>
        {(['owners', 'gone', 'people'] as const).map((point) => (
          <List.Item key={point}>{t(`fate.points.${point}`)}</List.Item>
        ))}
      </List>
    </>
  );
}
