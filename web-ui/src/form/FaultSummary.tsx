import { Alert, Anchor, List } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What is wrong with a field, and where that field is. */
export type FieldFault = { id: string; label: string; message: string };

/** All that has to be put right, in one place; it takes the focus, and each line leads to its field. */
export function FaultSummary({ faults, attempt }: { faults: FieldFault[]; attempt: unknown }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [attempt]);
  return (
    <Alert ref={summary} color="red" role="alert" tabIndex={-1} title={t('form.faults', { count: faults.length })}>
      <List size="sm">
        {faults.map(({ id, label, message }) => (
          <List.Item key={`${id} ${message}`}>
            <Anchor component="button" type="button" size="sm" ta="start" c="inherit" underline="always" onClick={() => focusField(id)}>
              {label ? `${label}: ${message}` : message}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function focusField(id: string) {
  const field = document.getElementById(id);
  const input = field?.matches('input, textarea, select, button') ? field : field?.querySelector<HTMLElement>('input, textarea, select, button');
  input?.focus();
}
