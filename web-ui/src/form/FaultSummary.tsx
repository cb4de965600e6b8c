import { Alert, Anchor, List } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What is wrong with a field, and where that field is. */
export type FieldFault = { id: string; label: string; message: string };

type FaultSummaryProps<Fault> = {
  faults: Fault[];
  attempt: unknown;
  /** Goes to the field, where it has no element in this page. */
  onShow?: (fault: Fault) => void;
};

/** All that has to be put right, in one place; it takes the focus, and each line leads to its field. */
export function FaultSummary<Fault extends FieldFault>({ faults, attempt, onShow = focusField }: FaultSummaryProps<Fault>) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [attempt]);
  return (
    <Alert ref={summary} color="red" role="alert" tabIndex={-1} title={t('form.faults', { count: faults.length })}>
      <List size="sm" listStyleType="none">
        {faults.map((fault) => (
          <List.Item key={`${fault.id} ${fault.message}`}>
            <Anchor component="button" type="button" size="sm" ta="start" c="inherit" underline="always" mih={24} onClick={() => onShow(fault)}>
              {toldOf(fault)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function focusField({ id }: FieldFault) {
  const field = document.getElementById(id);
  const input = field?.matches('input, textarea, select, button') ? field : field?.querySelector<HTMLElement>('input, textarea, select, button');
  input?.focus();
}

/** A label may be a question already. */
function toldOf({ label, message }: FieldFault): string {
  return label === '' ? message : `${label}${/[?!.:]$/.test(label) ? '' : ':'} ${message}`;
}
