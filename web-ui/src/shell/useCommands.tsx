import { IconArrowsExchange, IconKeyboard, IconLanguage, IconLogout, IconMailPlus, IconMoon, IconPlus, IconSend, IconSun, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api/client';
import { useMe } from '../session/me';
import { navigationFor } from './navigation';
import { shortcutList } from './openable';
import { useOneself } from './useOneself';

export type Command = { id: string; label: string; description?: string; icon: ReactNode; run: () => void };
export type CommandGroup = { group: string; commands: Command[] };

const look = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
const RARELY = 60_000;

/** All that the palette offers without looking anything up: where to go, what to create, what to do. */
export function useCommands(): CommandGroup[] {
  const { t } = useTranslation('frame');
  return [
    { group: t('palette.create'), commands: useCreating() },
    { group: t('palette.go'), commands: useGoing() },
    { group: t('palette.act'), commands: useActing() },
  ];
}

function useGoTo() {
  const navigate = useNavigate();
  return (to: string) => void navigate({ to });
}

function useGoing(): Command[] {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const { permissions } = useMe();
  const pages = navigationFor(permissions)
    .flatMap((section) => section.destinations)
    .map(({ key, to, icon: Icon }) => ({ id: key, label: t(`pages.${key}`), icon: <Icon {...look} />, run: () => goTo(to) }));
  return [...pages, { id: 'profile', label: t('profile'), icon: <IconUser {...look} />, run: () => goTo('/profile') }];
}

/** Each ticket type that one may submit, and with the rights for it, invitations and workflows. */
function useCreating(): Command[] {
  const { t } = useTranslation('frame');
  const goTo = useGoTo();
  const { permissions, guest } = useMe();
  const maySubmit = permissions.includes('submit_tickets');
  const { data: types } = useApi.useQuery('get', '/api/v1/ticket-types', {}, { enabled: maySubmit, staleTime: RARELY });
  const commands: Command[] = (types?.items ?? []).map(({ key, title, description }) => ({
    id: `submit-${key}`,
    label: t('palette.submit', { title }),
    description,
    icon: <IconSend {...look} />,
    run: () => goTo(`/submit/${key}`),
  }));
  if (permissions.includes('invite_people') && !guest) {
    commands.push({ id: 'invite', label: t('palette.invite'), icon: <IconMailPlus {...look} />, run: () => goTo('/invitations') });
  }
  if (permissions.includes('design_workflows')) {
    commands.push({ id: 'workflow', label: t('palette.workflow'), icon: <IconPlus {...look} />, run: () => goTo('/workflows/new') });
  }
  return commands;
}

function useActing(): Command[] {
  const { t } = useTranslation();
  const { isDark, changeLook, otherLanguages, changeLanguage, otherCompanies, workIn, mayLogOut, logOut } = useOneself();
  return [
    { id: 'look', label: t(isDark ? 'light' : 'dark'), icon: isDark ? <IconSun {...look} /> : <IconMoon {...look} />, run: changeLook },
    ...otherLanguages.map((language) => ({
      id: `speak-${language}`,
      label: t(`languages.${language}`),
      icon: <IconLanguage {...look} />,
      run: () => void changeLanguage(language),
    })),
    ...otherCompanies.map(({ slug, name }) => ({
      id: `work-in-${slug}`,
      label: t('workIn', { company: name }),
      icon: <IconArrowsExchange {...look} />,
      run: () => void workIn(slug),
    })),
    { id: 'shortcuts', label: t('shortcuts'), icon: <IconKeyboard {...look} />, run: shortcutList.open },
    ...(mayLogOut ? [{ id: 'log-out', label: t('logOut'), icon: <IconLogout {...look} />, run: () => void logOut() }] : []),
  ];
}
