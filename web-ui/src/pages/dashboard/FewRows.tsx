import { Group, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { Failure, Loading } from '../../list/states';
import type { ListQuery } from '../../list/ListView';
import classes from './dashboard.module.css';

type FewRowsProps<Row> = { title: string; query: ListQuery<Row>; none: string; all: ReactNode; children: (row: Row) => ReactNode };

/** The first few of a list, and the way to all of it. */
export function FewRows<Row>({ title, query: { data, error, isPending, refetch }, none, all, children }: FewRowsProps<Row>) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h5" id={id}>
          {title}
        </Title>
        {all}
      </Group>
      {data ? (
        data.items.length > 0 ? <ul className={classes.rows}>{data.items.map(children)}</ul> : <Text c="dimmed">{none}</Text>
      ) : isPending ? (
        <Loading />
      ) : (
        <Failure error={error} retry={() => refetch()} />
      )}
    </section>
  );
}
