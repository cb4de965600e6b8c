import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { FormFrame } from '../../form/FormFrame';
import { NewPasswordField } from '../../form/NewPasswordField';
import { useSubmit } from '../../form/useSubmit';
import { CompanyNameFields, type CompanyNames } from './CompanyNameFields';
import { EmailField } from './EmailField';
import { EntryFrame } from './EntryFrame';
import { LegalFields, NO_LEGAL_DATA, sentLegalData } from './LegalFields';
import { NameFields } from './NameFields';
import { useEnter } from './useEnter';

/** A new company with its owner, who is in at once. */
export function SignUpPage() {
  const { t } = useTranslation('entry');
  const enter = useEnter();
  const [names, setNames] = useState<CompanyNames>({ companyName: '' });
  const [person, setPerson] = useState({ firstName: '', lastName: '' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [legal, setLegal] = useState(NO_LEGAL_DATA);

  const { submit, faults, ...form } = useSubmit(async () => {
    const body = { ...names, ...person, email: email.trim(), password, ...sentLegalData(legal) };
    const { error, response } = await api.POST('/api/v1/companies', { body });
    if (!error) await enter();
    return { error, response };
  });

  return (
    <EntryFrame
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      beside={
        <Anchor component={Link} to="/log-in" state={{ email }} size="sm">
          {t('signUp.logIn')}
        </Anchor>
      }
    >
      <FormFrame label={t('signUp.title')} {...form} onSubmit={submit} submit={t('signUp.submit')}>
        <CompanyNameFields value={names} onChange={setNames} faults={faults} autoFocus />
        <NameFields value={person} onChange={setPerson} faults={faults} />
        <EmailField value={email} onChange={setEmail} error={faults['email']} />
        <NewPasswordField {...{ email }} value={password} onChange={setPassword} error={faults['password']} />
        <LegalFields value={legal} onChange={setLegal} faults={faults} />
      </FormFrame>
    </EntryFrame>
  );
}
