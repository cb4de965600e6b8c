import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { kindOf } from '../../api/problem';
import type { Me, Offer } from '../../api/types';
import { FormFrame } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { meQuery } from '../../session/me';
import { SendVerification } from '../../shell/SendVerification';
import { useEnter } from './useEnter';

/** For whoever is logged in already: in another company, or as somebody else. */
export function JoinLoggedIn({ offer, token, me }: { offer: Offer; token: string; me: Me }) {
  const { t } = useTranslation('entry');
  const enter = useEnter();
  const join = useSubmit(async () => {
    const { error, response } = await api.POST('/api/v1/invitations/join', { body: { token } });
    if (!error) await enter();
    return { error, response };
  });
  if (me.user.email.toLowerCase() !== offer.email.toLowerCase()) return <SomebodyElse {...{ offer, me }} />;

  const label = t('accept.join', { company: offer.company });
  return (
    <Stack gap="sm">
      <Text size="sm">{t('accept.loggedIn', { name: `${me.user.firstName} ${me.user.lastName}` })}</Text>
      <FormFrame label={label} {...join} onSubmit={() => join.submit()} submit={label}>
        {kindOf(join.error) === 'address-unverified' && <SendVerification />}
      </FormFrame>
    </Stack>
  );
}

function SomebodyElse({ offer, me }: { offer: Offer; me: Me }) {
  const { t } = useTranslation('entry');
  const queries = useQueryClient();

  async function logOut() {
    await api.DELETE('/api/v1/sessions/current');
    queries.setQueryData(meQuery.queryKey, null);
  }

  return (
    <Alert variant="light" color="orange" title={t('accept.somebodyElse')}>
      <Stack align="start" gap="sm">
        <Text size="sm">{t('accept.somebodyElseText', { mine: me.user.email, theirs: offer.email })}</Text>
        <Button variant="default" size="sm" onClick={logOut}>
          {t('accept.switch')}
        </Button>
      </Stack>
    </Alert>
  );
}
