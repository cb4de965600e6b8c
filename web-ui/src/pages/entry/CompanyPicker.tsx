import { Anchor, Button, Stack } from '@mantine/core';
import { IconBuilding, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Company } from '../../api/types';
import { Faults } from '../../form/FormFrame';
import { EntryFrame } from './EntryFrame';

type CompanyPickerProps = {
  companies: Company[];
  chosen?: string;
  isSending: boolean;
  error: unknown;
  logInTo: (slug: string) => unknown;
  startOver: () => void;
};

/** For whoever belongs to several companies: in which to work now. */
export function CompanyPicker({ companies, chosen, isSending, error, logInTo, startOver }: CompanyPickerProps) {
  const { t } = useTranslation('entry');
  return (
    <EntryFrame title={t('logIn.whichCompany')} lead={t('logIn.whichCompanyLead')}>
      {error !== undefined && <Faults error={error} />}
      <Stack gap="xs" role="group" aria-label={t('logIn.whichCompany')}>
        {companies.map(({ slug, name }, index) => (
          <Button
            key={slug}
            variant="default"
            size="md"
            justify="space-between"
            leftSection={<IconBuilding size={18} aria-hidden />}
            rightSection={<IconChevronRight size={18} aria-hidden />}
            styles={{ label: { flex: 1 } }}
            autoFocus={index === 0}
            loading={isSending && chosen === slug}
            disabled={isSending && chosen !== slug}
            onClick={() => logInTo(slug)}
          >
            {name}
          </Button>
        ))}
      </Stack>
      <Anchor component="button" type="button" size="sm" onClick={startOver} style={{ alignSelf: 'start' }}>
        {t('logIn.startOver')}
      </Anchor>
    </EntryFrame>
  );
}
