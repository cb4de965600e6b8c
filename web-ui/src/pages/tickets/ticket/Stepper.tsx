import { Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconChevronDown, IconChevronRight, IconCircle, IconCircleFilled, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Course, CourseStep, TicketDetail } from '../../../api/types';
import { useTimes } from '../../../texts/times';
import { StepTasks } from './StepTasks';
import classes from './stepper.module.css';

const MARKS = { DONE: IconCheck, NOW: IconCircleFilled, FAILED: IconAlertTriangle, AHEAD: IconCircle, SKIPPED: IconMinus };

type StepperProps = { course: Course; detail: TicketDetail; opened?: string; onOpen: (key: string) => void };

/** The steps in the order in which people read them; each says in words what its mark shows. */
export function Stepper({ course, detail, opened, onOpen }: StepperProps) {
  const { t } = useTranslation('ticket');
  return (
    <ol className={classes.steps} aria-label={t('course.label')}>
      {course.steps.map((step) => (
        <Step key={step.key} step={step} detail={detail} isOpen={opened === step.key} onOpen={() => onOpen(step.key)} />
      ))}
    </ol>
  );
}

type StepProps = { step: CourseStep; detail: TicketDetail; isOpen: boolean; onOpen: () => void };

function Step({ step, detail, isOpen, onOpen }: StepProps) {
  const { t } = useTranslation('ticket');
  const Mark = MARKS[step.state];
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const tasks = detail.tasks.filter(({ key }) => key === step.key);
  return (
    <li className={classes.step} data-state={step.state} aria-current={step.state === 'NOW' ? 'step' : undefined}>
      <span className={classes.mark} aria-hidden>
        <Mark size={step.state === 'NOW' || step.state === 'AHEAD' ? 10 : 16} />
      </span>
      <div>
        <div className={classes.title}>
          {tasks.length > 0 ? (
            <UnstyledButton fw={step.state === 'NOW' ? 650 : 500} aria-expanded={isOpen} onClick={onOpen}>
              {step.title} <Chevron size={14} aria-hidden />
            </UnstyledButton>
          ) : (
            <Text span fw={step.state === 'NOW' ? 650 : 500}>{step.title}</Text>
          )}
          {step.times > 1 && <Text span size="sm" c="dimmed">{t('course.times', { count: step.times, ordinal: true })}</Text>}
        </div>
        <StepFacts step={step} isWaiting={tasks.some(({ status }) => status === 'PENDING')} />
        {isOpen && <StepTasks step={step} detail={detail} />}
      </div>
    </li>
  );
}

type StepFactsProps = { step: CourseStep; /** For the other branches of its block. */ isWaiting: boolean };

/** How far the step is, with whom, and since when. */
function StepFacts({ step: { state, assignee, since }, isWaiting }: StepFactsProps) {
  const { t } = useTranslation('ticket');
  const { ago, dateAndTime } = useTimes();
  const name = assignee?.name;
  const isSomebodys = name !== undefined && (state === 'NOW' || state === 'DONE' || state === 'FAILED');
  return (
    <Text size="sm" c="dimmed">
      {isSomebodys ? t(`course.who.${state}`, { name }) : t(`course.states.${state === 'NOW' && isWaiting ? 'WAITING' : state}`)}
      {since && (
        <time dateTime={since} title={dateAndTime(since)}>
          {', '}
          {state === 'DONE' ? ago(since) : t('course.since', { time: dateAndTime(since) })}
        </time>
      )}
    </Text>
  );
}
