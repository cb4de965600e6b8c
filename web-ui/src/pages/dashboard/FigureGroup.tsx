import { Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from './figures';
import classes from './dashboard.module.css';

/** Numbers that belong together, each a way to its list. */
export function FigureGroup({ title, figures }: { title: string; figures: Figure[] }) {
  const { t, i18n } = useTranslation('dashboard');
  const id = useId();
  const numbers = new Intl.NumberFormat(i18n.language);
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h5" id={id} mb="xs">
        {title}
      </Title>
      <ul className={classes.figures}>
        {figures.map(({ key, count, to, search, isPressing }) => (
          <Paper key={key} component="li" withBorder className={classes.figure} data-pressing={(isPressing && count > 0) || undefined} data-none={count === 0 || undefined}>
            <Link to={to} search={search as never} className={classes.link}>
              <span className={classes.count}>{numbers.format(count)}</span>
              <Text span size="sm">
                {t(`figures.${key}`, { count })}
              </Text>
            </Link>
          </Paper>
        ))}
      </ul>
    </section>
  );
}
