import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/types';
import { FormFrame } from '../../form/FormFrame';
import { NewPasswordField } from '../../form/NewPasswordField';
import { NameFields } from './NameFields';
import { useAccept } from './useAccept';

/** For whoever has no account yet: it is made while they join. */
export function JoinAsNewcomer({ offer, token }: { offer: Offer; token: string }) {
  const { t } = useTranslation('entry');
  const [person, setPerson] = useState({ firstName: '', lastName: '' });
  const [password, setPassword] = useState('');
  const { submit, faults, ...form } = useAccept(token, password, person);
  const label = t('accept.join', { company: offer.company });
  return (
    <FormFrame label={label} {...form} onSubmit={submit} submit={label}>
      <input type="hidden" autoComplete="username" value={offer.email} readOnly />
      <NameFields value={person} onChange={setPerson} faults={faults} />
      <NewPasswordField email={offer.email} value={password} onChange={setPassword} error={faults['password']} />
    </FormFrame>
  );
}
