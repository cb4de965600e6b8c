import { Badge, Group, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/types';
import { useTimes } from '../../texts/times';

/** All that matters of an invitation: from whom, to what, as what, for which address, until when. */
export function OfferDetails({ offer }: { offer: Offer }) {
  const { t } = useTranslation('entry');
  const { dateAndTime } = useTimes();
  const { company, inviter, email, roles, companyRoles, expiresAt } = offer;
  return (
    <Table variant="vertical" withTableBorder layout="fixed" aria-label={t('accept.details')}>
      <Table.Tbody>
        <Fact name={t('accept.company')}>{company}</Fact>
        <Fact name={t('accept.inviter')}>{inviter}</Fact>
        <Fact name={t('accept.for')}>{email}</Fact>
        <Fact name={t('accept.roles')}>
          <Group gap={4}>
            {roles.map((role) => (
              <Badge key={role} variant="light" tt="none">
                {t(`roles.${role}`)}
              </Badge>
            ))}
            {companyRoles.map((name) => (
              <Badge key={name} variant="outline" tt="none">
                {name}
              </Badge>
            ))}
          </Group>
        </Fact>
        <Fact name={t('accept.until')}>{dateAndTime(expiresAt)}</Fact>
      </Table.Tbody>
    </Table>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th w={130} scope="row">
        {name}
      </Table.Th>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{children}</Table.Td>
    </Table.Tr>
  );
}
