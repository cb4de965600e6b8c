import { NumberInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Delivery, SystemRole } from '../../api/types';
import { DialogForm } from '../../form/DialogForm';
import { CompanyRoleChoice } from '../people/CompanyRoleChoice';
import { RoleChoice } from '../people/RoleChoice';
import { DeliveryDialog } from './DeliveryDialog';
import { INVITABLE_ROLES } from './routes';

const USUAL_DAYS = 7;

type InvitePersonProps = { onDone: () => void; onClose: () => void };

/** Invites one person, then shows the link once. */
export function InvitePerson({ onDone, onClose }: InvitePersonProps) {
  const { t } = useTranslation('invitations');
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<SystemRole[]>(['user']);
  const [companyRoles, setCompanyRoles] = useState<string[]>([]);
  const [days, setDays] = useState<number | string>(USUAL_DAYS);
  const [delivery, setDelivery] = useState<Delivery>();

  async function send() {
    const { data, error } = await api.POST('/api/v1/invitations', {
      body: { email: email.trim(), roles, companyRoles, validForDays: typeof days === 'number' ? days : undefined },
    });
    if (!data) return { error };
    await queries.invalidateQueries();
    if (data.delivery) setDelivery(data.delivery);
    else onClose();
    return {};
  }

  if (delivery) return <DeliveryDialog {...{ email, delivery, onClose }} />;
  return (
    <DialogForm title={t('invite.title')} submit={t('invite.submit')} size="lg" {...{ send, onDone, onClose }}>
      {(faults) => (
        <>
          <TextInput
            label={t('email')}
            type="email"
            value={email}
            error={faults['email']}
            onChange={(event) => setEmail(event.currentTarget.value)}
            required
            data-autofocus
          />
          <RoleChoice value={roles} from={INVITABLE_ROLES} error={faults['roles']} onChange={setRoles} />
          <CompanyRoleChoice value={companyRoles} error={faults['companyRoles']} onChange={setCompanyRoles} />
          <NumberInput
            label={t('invite.days')}
            description={t('invite.daysHelp')}
            value={days}
            min={1}
            max={30}
            allowDecimal={false}
            error={faults['validForDays']}
            onChange={setDays}
            w={200}
          />
        </>
      )}
    </DialogForm>
  );
}
