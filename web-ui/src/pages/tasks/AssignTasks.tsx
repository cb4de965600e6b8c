import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Task } from '../../api/types';
import { PersonSelect } from '../../form/PersonSelect';
import { BulkDialog } from '../../list/BulkDialog';

type AssignTasksProps = { tasks: Task[]; nameOf: (task: Task) => string; onDone: () => void };

/** Gives the selected tasks to one person. */
export function AssignTasks({ tasks, nameOf, onDone }: AssignTasksProps) {
  const { t } = useTranslation('tasks');
  const [isOpen, { open, close }] = useDisclosure();
  const [worker, setWorker] = useState<string>();

  return (
    <>
      <Button size="compact-md" leftSection={<IconUserShare size={16} aria-hidden />} onClick={open}>
        {t('assign')}
      </Button>
      {isOpen && (
        <BulkDialog
          title={t('assignTitle', { count: tasks.length })}
          rows={tasks}
          nameOf={nameOf}
          isReady={worker !== undefined}
          act={({ id }) =>
            api.POST('/api/v1/tasks/{id}/assign', { params: { path: { id } }, body: { worker: worker! } })
          }
          submit={t('assign')}
          onClose={(isDone) => {
            close();
            if (isDone) onDone();
          }}
        >
          {(isMissing) => (
            <>
              <Text size="sm">{t('assignWhat')}</Text>
              <PersonSelect
                label={t('worker')}
                value={worker}
                onChange={setWorker}
                error={isMissing && t('workerMissing')}
                required
                data-autofocus
                openOnFocus={false}
              />
            </>
          )}
        </BulkDialog>
      )}
    </>
  );
}
