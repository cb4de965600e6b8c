import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/types';
import { meQuery } from '../../session/me';
import { EntryFrame } from './EntryFrame';

type WorthlessInvitationProps = {
  why: Exclude<Offer['status'], 'PENDING'> | 'UNKNOWN' | 'INCOMPLETE';
  offer?: Offer;
};

/** An invitation by which nobody can join, and what to do instead. */
export function WorthlessInvitation({ why, offer }: WorthlessInvitationProps) {
  const { t } = useTranslation('entry');
  const { data: me } = useQuery(meQuery);
  const { company, inviter } = offer ?? {};
  return (
    <EntryFrame title={t(`accept.worthless.${why}.title`)} lead={t(`accept.worthless.${why}.text`, { company, inviter })}>
      <Text size="sm">{t(`accept.worthless.${why}.next`, { company, inviter })}</Text>
      <Button component={Link} to={me ? '/dashboard' : '/log-in'} state={{ email: offer?.email }} variant={why === 'ACCEPTED' ? 'filled' : 'light'}>
        {t(me ? 'goOn' : 'logIn.title')}
      </Button>
    </EntryFrame>
  );
}
