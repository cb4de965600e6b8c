import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, useApi } from '../../api/client';
import { ActionButton } from '../../form/ActionButton';
import { Failure, Loading } from '../../list/states';
import { StatusBadge } from '../../list/StatusBadge';
import { useMay, useMe } from '../../session/me';
import { ButtonLink, TextLink } from '../../shell/links';
import { useTimes } from '../../texts/times';
import { Section } from '../../shell/Section';
import { OwnersOnly } from './OwnersOnly';
import { useOwns } from './useOwns';

const LAST_DECISION = { params: { query: { action: 'SECOND_FACTOR_DEMANDED', limit: 1 } } } as const;

/** Whether everybody in the company needs a second factor; what was decided last stands in the audit log. */
export function SecondFactorDemand() {
  const { t } = useTranslation('company');
  const { secondFactor } = useMe();
  const owns = useOwns();
  const readsAudit = useMay('read_audit');
  const { dateAndTime } = useTimes();
  const { data, error, refetch } = useApi.useQuery('get', '/api/v1/audit', LAST_DECISION, { enabled: readsAudit });

  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (readsAudit && !data) return <Loading />;
  const decision = data?.items[0];
  const isDemanded = (decision?.after as { wanted?: boolean } | undefined)?.wanted ?? false;
  const decide = (required: boolean) => () => api.PUT('/api/v1/company/second-factor', { body: { required } });

  return (
    <Section title={t('factor.title')} lead={t('factor.lead')}>
      {readsAudit && (
        <Group gap="sm">
          <StatusBadge status={isDemanded ? 'COMPLETED' : ''}>{t(isDemanded ? 'factor.demanded' : 'factor.free')}</StatusBadge>
          {decision && (
            <TextLink to="/audit/$id" params={{ id: decision.id }} size="sm">
              {t('factor.decided', { who: decision.by?.name ?? '', when: dateAndTime(decision.at) })}
            </TextLink>
          )}
        </Group>
      )}
      {!owns && <OwnersOnly />}
      {owns && !isDemanded && !secondFactor && (
        <>
          <Text size="sm">{t('factor.ownFirst')}</Text>
          <Group>
            <ButtonLink to="/profile" search={{ part: 'security' }}>
              {t('factor.setUp')}
            </ButtonLink>
          </Group>
        </>
      )}
      {owns && !isDemanded && secondFactor && (
        <Group>
          <ActionButton label={t('factor.demand')} what={t('factor.demandWhat')} done={t('factor.nowDemanded')} send={decide(true)} />
        </Group>
      )}
      {owns && isDemanded && (
        <Group>
          <ActionButton label={t('factor.release')} what={t('factor.releaseWhat')} done={t('factor.nowFree')} send={decide(false)} />
        </Group>
      )}
    </Section>
  );
}
