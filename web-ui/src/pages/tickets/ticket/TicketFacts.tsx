import { Divider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../../api/types';
import { useTimes } from '../../../texts/times';
import data from '../../../data/data.module.css';

/** Who asked, for whom, and when. */
export function TicketFacts({ ticket: { submitter, contact, submittedAt, closedAt } }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const { dateAndTime } = useTimes();
  const facts = [
    { name: t('facts.submitter'), value: submitter.name },
    ...(contact ? [{ name: t('facts.contact'), value: contact.name }] : []),
    { name: t('facts.submittedAt'), value: dateAndTime(submittedAt) },
    ...(closedAt ? [{ name: t('facts.closedAt'), value: dateAndTime(closedAt) }] : []),
  ];
  return (
    <>
      <Divider />
      <dl className={data.data} aria-label={t('facts.label')}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
