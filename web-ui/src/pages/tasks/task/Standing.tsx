import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../api/types';
import { useMay } from '../../../session/me';
import { TakeTask } from './TakeTask';

/** Why there is nothing to fill in here, and what can be done instead. */
export function Standing({ task }: { task: Task }) {
  const { t } = useTranslation('task');
  const works = useMay('work_on_tasks');
  const isFree = task.status === 'OPEN' && !task.assignee;
  const isOthers = (task.status === 'OPEN' || task.status === 'IN_PROGRESS') && task.assignee;
  return (
    <Stack gap="md">
      <Title order={2} size="h4" id="work">
        {t('standing.title')}
      </Title>
      <Alert variant="light" color={task.status === 'ERROR' ? 'red' : 'gray'}>
        <Stack gap="sm">
          <Text size="sm">
            {isFree ? t('standing.free') : isOthers ? t('standing.others', { name: task.assignee!.name }) : t(`standing.${task.status}`)}
          </Text>
          {isFree && works && (
            <Group>
              <TakeTask task={task} />
            </Group>
          )}
        </Stack>
      </Alert>
    </Stack>
  );
}
