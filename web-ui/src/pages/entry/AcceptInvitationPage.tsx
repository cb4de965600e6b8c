import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { kindOf } from '../../api/problem';
import { Failure, Loading } from '../../list/states';
import { meQuery } from '../../session/me';
import { EntryFrame } from './EntryFrame';
import { JoinAsNewcomer } from './JoinAsNewcomer';
import { JoinByPassword } from './JoinByPassword';
import { JoinLoggedIn } from './JoinLoggedIn';
import { OfferDetails } from './OfferDetails';
import { useHashToken } from './useHashToken';
import { WorthlessInvitation } from './WorthlessInvitation';

/** Shows what somebody is invited to before they decide; looking changes nothing. */
export function AcceptInvitationPage() {
  const { t } = useTranslation('entry');
  const token = useHashToken();
  const { data: me } = useQuery(meQuery);
  const offer = useQuery({
    queryKey: ['offer', token],
    enabled: token !== undefined,
    queryFn: async () => {
      const { data, error } = await api.POST('/api/v1/invitations/check', { body: { token: token! } });
      if (error) throw error;
      return data;
    },
  });

  if (!token || kindOf(offer.error) === 'not-found') return <WorthlessInvitation why={token ? 'UNKNOWN' : 'INCOMPLETE'} />;
  if (offer.error) {
    return (
      <EntryFrame title={t('accept.title')}>
        <Failure error={offer.error} retry={() => void offer.refetch()} />
      </EntryFrame>
    );
  }
  if (!offer.data || me === undefined) return <Loading />;
  if (offer.data.status !== 'PENDING') return <WorthlessInvitation why={offer.data.status} offer={offer.data} />;

  const { company, inviter, hasAccount } = offer.data;
  const Join = hasAccount ? JoinByPassword : JoinAsNewcomer;
  return (
    <EntryFrame title={t('accept.titleOf', { company })} lead={t('accept.lead', { inviter, company })}>
      <OfferDetails offer={offer.data} />
      {me ? <JoinLoggedIn offer={offer.data} {...{ token, me }} /> : <Join offer={offer.data} token={token} />}
    </EntryFrame>
  );
}
