import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page';

export function DashboardPage() {
  const { t } = useTranslation();
  return <Page title={t('pages.dashboard')}>{null}</Page>;
}
