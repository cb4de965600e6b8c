import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../form/FormFrame';
import { BulkReport } from './BulkReport';
import { useBulk } from './useBulk';

type BulkDialogProps<Row> = {
  title: string;
  rows: Row[];
  nameOf: (row: Row) => string;
  act: (row: Row) => Promise<{ error?: unknown }>;
  submit: string;
  /** Whether all is said that it needs. */
  isReady?: boolean;
  /** What it needs, and what will happen. @param isMissing whether it was tried before all was said */
  children: (isMissing: boolean) => ReactNode;
  /** @param isDone whether anything was tried */
  onClose: (isDone: boolean) => void;
};

/** Asks once, does it to each row, shows how far it is, and what came of each. */
export function BulkDialog<Row>(props: BulkDialogProps<Row>) {
  const { title, nameOf, act, submit, isReady = true, children, onClose } = props;
  const { t } = useTranslation();
  const [rows] = useState(props.rows);
  const [isTried, setTried] = useState(false);
  const { results, phase, run, stop } = useBulk(act);
  const queries = useQueryClient();

  async function close() {
    if (phase === 'running') return;
    if (phase === 'over') await queries.invalidateQueries();
    onClose(phase === 'over');
  }

  return (
    <Modal opened onClose={close} title={title} size={phase === 'before' ? 'md' : 'lg'} closeButtonProps={{ 'aria-label': t('form.close') }}>
      {phase === 'before' ? (
        <FormFrame label={title} error={undefined} isSending={false} onSubmit={() => (isReady ? run(rows) : setTried(true))} submit={submit}>
          {children(isTried && !isReady)}
        </FormFrame>
      ) : (
        <Stack>
          <Text role="status">
            {t(phase === 'over' ? 'list.bulkOver' : 'list.bulkRunning', {
              done: results.filter(({ error }) => error === undefined).length,
              tried: results.length,
              total: rows.length,
            })}
          </Text>
          {phase === 'running' && (
            <Progress value={(100 * results.length) / rows.length} aria-label={title} animated />
          )}
          {results.length > 0 && <BulkReport {...{ results, nameOf }} />}
          <Group justify="end">
            {phase === 'running' ? (
              <Button variant="default" onClick={stop}>
                {t('list.bulkStop')}
              </Button>
            ) : (
              <Button onClick={close} data-autofocus>
                {t('form.close')}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
