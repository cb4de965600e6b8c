import { Select, SimpleGrid } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { NameFields } from '../entry/NameFields';
import { meQuery, useMe } from '../../session/me';
import { told } from '../../shell/told';
import { LANGUAGES, speak } from '../../texts/texts';
import { Section } from '../../shell/Section';

const TIME_ZONES = Intl.supportedValuesOf('timeZone');

/** How one is called and written to, in all companies. */
export function Personal() {
  const { t } = useTranslation('profile');
  const { t: shell } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const [name, setName] = useState({ firstName: me.user.firstName, lastName: me.user.lastName });
  const [language, setLanguage] = useState(me.language ?? null);
  const [timeZone, setTimeZone] = useState(me.timeZone ?? null);
  const languages = LANGUAGES.map((value) => ({ value: value as string, label: shell(`languages.${value}`) }));
  if (me.language && !languages.some(({ value }) => value === me.language)) languages.push({ value: me.language, label: me.language });

  const { submit, faults, ...form } = useSubmit(async () => {
    const body = { ...name, language: language ?? undefined, timeZone: timeZone ?? undefined };
    const { data, error, response } = await api.PUT('/api/v1/me', { body });
    if (data) queries.setQueryData(meQuery.queryKey, data);
    return { error, response };
  });

  async function save() {
    if (!(await submit())) return;
    if (language) await speak(language);
    told(shell('form.saved'));
  }

  return (
    <Section title={t('personal.title')} lead={t('personal.lead')}>
      <FormFrame label={t('personal.title')} {...form} onSubmit={save} submit={shell('form.save')}>
        <NameFields value={name} onChange={setName} faults={faults} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Select
            label={t('personal.language')}
            description={t('personal.languageHelp')}
            data={languages}
            value={language}
            onChange={setLanguage}
            placeholder={t('personal.unsaid')}
            error={faults['language']}
          />
          <Select
            label={t('personal.timeZone')}
            description={t('personal.timeZoneHelp')}
            data={TIME_ZONES}
            value={timeZone}
            onChange={setTimeZone}
            placeholder={Intl.DateTimeFormat().resolvedOptions().timeZone}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('personal.forgetTimeZone') }}
            nothingFoundMessage={shell('nothingFound')}
            limit={50}
            error={faults['timeZone']}
          />
        </SimpleGrid>
      </FormFrame>
    </Section>
  );
}
