import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { DialogForm } from '../../form/DialogForm';
import { PersonSelect } from '../../form/PersonSelect';
import { sessionChanged } from '../../session/me';
import { told } from '../../shell/told';
import { Section } from '../../shell/Section';
import { useOwns } from './useOwns';

/** Makes somebody else an owner in one's own place. */
export function HandOver() {
  const { t } = useTranslation('company');
  const owns = useOwns();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <Section title={t('handOver.title')} lead={t('handOver.lead')}>
      {owns && (
        <Group>
          <Button variant="default" onClick={open}>
            {t('handOver.start')}
          </Button>
        </Group>
      )}
      {isOpen && <HandOverForm onClose={close} />}
    </Section>
  );
}

function HandOverForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('company');
  const queries = useQueryClient();
  const [member, setMember] = useState<string>();
  const [isTried, setTried] = useState(false);

  async function done() {
    onClose();
    await sessionChanged(queries);
    told(t('handOver.done'));
  }

  return (
    <DialogForm
      title={t('handOver.title')}
      submit={t('handOver.submit')}
      color="red"
      isReady={member !== undefined}
      onUnready={() => setTried(true)}
      send={() => api.POST('/api/v1/company/owner', { body: { member: member! } })}
      onDone={() => void done()}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <Text size="sm">{t('handOver.what')}</Text>
          <PersonSelect
            label={t('handOver.to')}
            value={member}
            onChange={setMember}
            error={faults['member'] ?? (isTried && !member && t('handOver.choose'))}
            comboboxProps={{ withinPortal: true }}
            data-autofocus
            required
          />
        </>
      )}
    </DialogForm>
  );
}
