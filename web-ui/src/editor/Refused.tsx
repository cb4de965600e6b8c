import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { Faults } from '../form/FormFrame';

/** Why a document was not stored or published, in the API's own words, which name its parts. */
export function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation('editor');
  const faults = isProblem(error) ? (error.errors ?? []) : [];
  if (faults.length === 0) return <Faults {...{ error }} />;
  return (
    <Alert color="red" role="alert" title={t('refused')}>
      <List size="sm">
        {faults.map(({ message, hint }, index) => (
          <List.Item key={index}>{[message, hint].filter(Boolean).join(' ')}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
