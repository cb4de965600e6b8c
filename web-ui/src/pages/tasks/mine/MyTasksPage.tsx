import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../../session/me';
import { Page } from '../../../shell/Page';
import { UrlTabs } from '../../../list/UrlTabs';
import { Availability } from './Availability';
import { FreeTasks } from './FreeTasks';
import { MyTasks } from './MyTasks';

const route = getRouteApi('/inside/my-tasks');

/** What is on my list, and what I may take onto it. */
export function MyTasksPage() {
  const { t } = useTranslation('task');
  const { acting } = useMe();
  const works = useMay('work_on_tasks');
  const { tab, due } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t('mine.title')} actions={works && !acting && <Availability />}>
      <UrlTabs
        label={t('mine.title')}
        value={tab ?? 'mine'}
        tabs={[
          { value: 'mine', label: t('mine.tabs.mine') },
          { value: 'free', label: t('mine.tabs.free') },
        ]}
        onChange={(next) => void navigate({ search: { tab: next === 'free' ? 'free' : undefined } })}
      >
        {tab === 'free' ? (
          <FreeTasks />
        ) : (
          <MyTasks onlyOverdue={due === 'overdue'} onShowAll={() => void navigate({ search: {} })} onFree={() => void navigate({ search: { tab: 'free' } })} />
        )}
      </UrlTabs>
    </Page>
  );
}
