import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { ifMatch } from '../../../api/ifMatch';
import type { Task } from '../../../api/types';
import { FormFrame } from '../../../form/FormFrame';
import { PersonSelect } from '../../../form/PersonSelect';
import { useSubmit } from '../../../form/useSubmit';

/** Gives the task to somebody, away from whoever has it. */
export function AssignTask({ task }: { task: Task }) {
  const { t } = useTranslation(['task', 'tasks', 'shell']);
  const [isOpen, { open, close }] = useDisclosure();
  const [worker, setWorker] = useState<string>();
  const [isTried, setTried] = useState(false);
  const queries = useQueryClient();
  const { isSending, error, faults, submit } = useSubmit(async () => {
    setTried(true);
    if (!worker) return {};
    const { error } = await api.POST('/api/v1/tasks/{id}/assign', {
      params: { path: { id: task.id }, header: ifMatch(task.version) },
      body: { worker },
    });
    await queries.invalidateQueries();
    if (error === undefined) close();
    return { error };
  });

  return (
    <>
      <Button variant="default" onClick={open}>
        {t('assign.action')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('assign.title', { task: task.title })} closeButtonProps={{ 'aria-label': t('shell:form.close') }}>
        <FormFrame label={t('assign.title', { task: task.title })} {...{ error, isSending }} onSubmit={submit} submit={t('assign.action')}>
          <PersonSelect
            label={t('tasks:worker')}
            value={worker}
            onChange={setWorker}
            error={faults['worker'] ?? (isTried && !worker && t('tasks:workerMissing'))}
            required
            data-autofocus
            openOnFocus={false}
          />
        </FormFrame>
      </Modal>
    </>
  );
}
