import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../../api/queries';
import type { TicketDetail } from '../../../api/types';
import { Failure, Loading } from '../../../list/states';
import { StepTasks } from './StepTasks';
import { Stepper } from './Stepper';
import classes from './ticket.module.css';

const CoursePicture = lazy(() => import('./CoursePicture').then(({ CoursePicture }) => ({ default: CoursePicture })));

const route = getRouteApi('/inside/tickets/$ticketId');

type CourseSectionProps = { detail: TicketDetail; isStaff: boolean };

/** Where the ticket is: as a list of steps, for staff as a picture of the workflow too. */
export function CourseSection({ detail, isStaff }: CourseSectionProps) {
  const { t } = useTranslation('ticket');
  const { view, step } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isPending, refetch } = useApi.useQuery(
    'get',
    '/api/v1/tickets/{id}/course',
    { params: { path: { id: detail.ticket.id } } },
    { refetchInterval: detail.ticket.status === 'ACTIVE' && LIVE_IN_MILLISECONDS }
  );
  const open = (key: string) =>
    void navigate({ search: (before) => ({ ...before, step: before.step === key ? undefined : key }), replace: true, resetScroll: false });
  const isPicture = isStaff && view === 'picture';
  const selected = data?.steps.find(({ key }) => key === step);

  return (
    <section className={classes.course} aria-labelledby="course">
      <Group justify="space-between" mb="md">
        <Title order={2} size="h4" id="course">
          {t('course.title')}
        </Title>
        {isStaff && (
          <SegmentedControl
            size="xs"
            aria-label={t('course.view')}
            value={view ?? 'steps'}
            data={[
              { value: 'steps', label: t('course.steps') },
              { value: 'picture', label: t('course.picture') },
            ]}
            onChange={(next) =>
              void navigate({ search: (before) => ({ ...before, view: next === 'picture' ? 'picture' : undefined }), replace: true, resetScroll: false })
            }
          />
        )}
      </Group>
      {data?.stuckAtStart && <Text mb="md">{t('course.stuckAtStart')}</Text>}
      {data ? (
        isPicture ? (
          <Stack gap="md">
            <Suspense fallback={<Loading />}>
              <CoursePicture course={data} selected={step} onSelect={open} />
            </Suspense>
            {selected ? <StepTasks step={selected} detail={detail} withTitle /> : <Text size="sm" c="dimmed">{t('course.pictureHelp')}</Text>}
          </Stack>
        ) : (
          <Stepper course={data} detail={detail} opened={step} onOpen={open} />
        )
      ) : isPending ? (
        <Loading />
      ) : (
        <Failure error={error} retry={refetch} />
      )}
    </section>
  );
}
