import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course } from '../../../api/types';
import { WorkflowGraph } from '../../../graph/WorkflowGraph';

type CoursePictureProps = { course: Course; selected?: string; onSelect: (key: string) => void };

/** The workflow with the way that the ticket has taken through it. */
export function CoursePicture({ course, selected, onSelect }: CoursePictureProps) {
  const { t } = useTranslation('ticket');
  const drawn = useMemo(() => {
    const taken = new Set(course.transitions.filter((way) => way.taken > 0).flatMap(({ from, to }) => [from, to]));
    const end = (key: 'start' | 'end') => ({ key, title: t(`course.${key}`), state: taken.has(key) ? 'DONE' : 'AHEAD' });
    const steps = course.steps.map(({ key, title, state, times, assignee }) => ({
      key,
      title,
      state,
      detail: [assignee?.name, times > 1 ? t('course.times', { count: times, ordinal: true }) : undefined].filter(Boolean).join(' · '),
    }));
    return { steps: [end('start'), ...steps, end('end')], transitions: course.transitions };
  }, [course, t]);
  return <WorkflowGraph course={drawn} selected={selected} onSelect={(key) => course.steps.some((step) => step.key === key) && onSelect(key)} />;
}
