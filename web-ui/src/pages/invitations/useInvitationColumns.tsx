import { useTranslation } from 'react-i18next';
import type { Invitation, InvitationStatus } from '../../api/types';
import type { Column } from '../../list/DataTable';
import { When } from '../../list/When';
import { InvitationActions } from './InvitationActions';

/** What is worth knowing of an invitation depends on what became of it. */
export function useInvitationColumns(status: InvitationStatus, onDone: () => void): Column<Invitation>[] {
  const { t } = useTranslation(['invitations', 'people']);
  const isDecided = status === 'ACCEPTED' || status === 'REVOKED';
  return [
    { id: 'email', header: t('email'), isFixed: true, cell: ({ email }) => email },
    { id: 'roles', header: t('people:systemRoles'), cell: ({ roles }) => roles.map((role) => t(`people:roles.${role}.name`)).join(', ') },
    {
      id: 'companyRoles',
      header: t('people:companyRoles'),
      cell: ({ companyRoles }) => companyRoles.map(({ name }) => name).join(', '),
    },
    { id: 'inviter', header: t('inviter'), cell: ({ inviter }) => inviter },
    { id: 'sentAt', header: t('sentAt'), cell: ({ sentAt }) => <When time={sentAt} /> },
    isDecided
      ? { id: 'decidedAt', header: t(`decided.${status}`), cell: ({ decidedAt }) => decidedAt && <When time={decidedAt} /> }
      : { id: 'expiresAt', header: t(`expires.${status}`), cell: ({ expiresAt }) => <When time={expiresAt} /> },
    {
      id: 'actions',
      header: t('actions'),
      isFixed: true,
      cell: (invitation) => <InvitationActions invitation={invitation} onDone={onDone} />,
    },
  ];
}
