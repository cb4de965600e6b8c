import { Alert, Group, Stack, Tabs } from '@mantine/core';
import { IconBuilding, IconDevices, IconKey, IconShieldLock, IconUser } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/me';
import { Page } from '../../shell/Page';
import { ApiKeys } from './ApiKeys';
import { Availability } from './Availability';
import { Companies } from './Companies';
import { EmailChange } from './EmailChange';
import { Farewell } from './Farewell';
import { PARTS, PARTS_OF_GUESTS, type Part } from './parts';
import { PasswordChange } from './PasswordChange';
import { Personal } from './Personal';
import { SecondFactor } from './SecondFactor';
import { Sessions } from './Sessions';

const route = getRouteApi('/inside/profile');

const ICONS = { me: IconUser, security: IconShieldLock, sessions: IconDevices, keys: IconKey, companies: IconBuilding };

/** Everything about oneself. */
export function ProfilePage() {
  const { t } = useTranslation('profile');
  const me = useMe();
  const { part = 'me' } = route.useSearch();
  const navigate = route.useNavigate();
  const parts = me.guest ? PARTS_OF_GUESTS : PARTS;

  if (me.acting) {
    return (
      <Page title={t('title')}>
        <Alert variant="light">{t('notWhileActing', { name: `${me.user.firstName} ${me.user.lastName}` })}</Alert>
      </Page>
    );
  }
  return (
    <Page title={t('title')}>
      <Tabs
        value={parts.includes(part) ? part : 'me'}
        onChange={(chosen) => void navigate({ search: { part: chosen as Part } })}
        keepMounted={false}
        maw={760}
      >
        <Tabs.List style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}>
          {parts.map((key) => {
            const Icon = ICONS[key];
            return (
              <Tabs.Tab key={key} value={key} px={{ base: 8, sm: 'md' }}>
                <Group gap="xs" wrap="nowrap">
                  <Icon size={16} aria-hidden className="mantine-visible-from-sm" />
                  {t(`parts.${key}`)}
                </Group>
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        <Panel part="me">
          <Personal />
          {me.permissions.includes('work_on_tasks') && <Availability />}
        </Panel>
        <Panel part="security">
          <EmailChange />
          <PasswordChange />
          <SecondFactor />
        </Panel>
        <Panel part="sessions">
          <Sessions />
        </Panel>
        <Panel part="keys">
          <ApiKeys />
        </Panel>
        <Panel part="companies">
          <Companies />
          <Farewell />
        </Panel>
      </Tabs>
    </Page>
  );
}

function Panel({ part, children }: { part: Part; children: ReactNode }) {
  return (
    <Tabs.Panel value={part} pt="lg">
      <Stack gap="lg">{children}</Stack>
    </Tabs.Panel>
  );
}
