import { Badge, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/me';
import { NewRecoveryCodes } from './NewRecoveryCodes';
import { RemoveSecondFactor } from './RemoveSecondFactor';
import { Section } from '../../shell/Section';
import { SetUpSecondFactor } from './SetUpSecondFactor';

const DIALOGS = { setUp: SetUpSecondFactor, codes: NewRecoveryCodes, remove: RemoveSecondFactor };

/** An app that shows codes: set up, given new recovery codes, or removed. */
export function SecondFactor() {
  const { t } = useTranslation('profile');
  const { secondFactor } = useMe();
  const [open, setOpen] = useState<keyof typeof DIALOGS>();
  const Dialog = open && DIALOGS[open];
  return (
    <Section
      title={t('secondFactor.title')}
      lead={t(secondFactor ? 'secondFactor.leadOn' : 'secondFactor.lead')}
      actions={
        <Badge variant="light" tt="none" color={secondFactor ? 'flower' : 'gray'}>
          {t(secondFactor ? 'secondFactor.on' : 'secondFactor.off')}
        </Badge>
      }
    >
      <Group>
        {secondFactor ? (
          <>
            <Button variant="default" onClick={() => setOpen('codes')}>
              {t('secondFactor.newCodes')}
            </Button>
            <Button variant="subtle" color="red" onClick={() => setOpen('remove')}>
              {t('secondFactor.remove')}
            </Button>
          </>
        ) : (
          <Button onClick={() => setOpen('setUp')}>{t('secondFactor.setUp')}</Button>
        )}
      </Group>
      {Dialog && <Dialog onClose={() => setOpen(undefined)} />}
    </Section>
  );
}
