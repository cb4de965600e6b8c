import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { meQuery, sessionChanged, useMe } from '../session/me';
import { LANGUAGES, speak, type Language } from '../texts/texts';

/** What everybody can do with themselves, wherever they are: in the menu, and in the palette. */
export function useOneself() {
  const { i18n } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';

  return {
    isDark,
    changeLook: () => setColorScheme(isDark ? 'light' : 'dark'),
    otherLanguages: LANGUAGES.filter((language) => language !== i18n.language),
    /** The pages speak it at once; letters do from now on. */
    async changeLanguage(language: Language) {
      await speak(language);
      if (me.acting) return;
      const { firstName, lastName } = me.user;
      const { data } = await api.PUT('/api/v1/me', { body: { firstName, lastName, language, timeZone: me.timeZone } });
      if (data) queries.setQueryData(meQuery.queryKey, data);
    },
    otherCompanies: me.companies.filter(({ slug }) => slug !== me.company.slug),
    async workIn(company: string) {
      const { error } = await api.POST('/api/v1/sessions/switch', { body: { company } });
      if (error) return error;
      await navigate({ to: '/dashboard' });
      await sessionChanged(queries);
      return undefined;
    },
    /** A superuser stops acting instead. */
    mayLogOut: me.acting === undefined,
    /** Guests can't come back, so they are asked first. */
    async logOut() {
      if (me.guest) return navigate({ to: '/keep' });
      await api.DELETE('/api/v1/sessions/current');
      queries.clear();
      await navigate({ to: '/log-in', search: { reason: 'logged-out' } });
    },
  };
}
