import { Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DefinitionRow } from '../../api/types';
import { JsonDiff } from '../../editor/json/JsonDiff';
import type { Kind } from '../../editor/kinds';
import { documentQuery } from '../../editor/queries';
import { Failure, Loading } from '../../list/states';

type ComparisonProps = {
  kind: Kind;
  text: string;
  number: number;
  versions: DefinitionRow[];
  compare: string | undefined;
  onCompare: (id: string) => void;
};

/** This version beside another one. */
export function Comparison({ kind, text, number, versions, compare, onCompare }: ComparisonProps) {
  const { t } = useTranslation('definitions');
  const other = versions.find(({ id }) => id === compare) ?? versions.find((version) => version.number < number) ?? versions[0];
  const { data, error, refetch } = useQuery({ ...documentQuery(kind, other?.id ?? ''), enabled: other !== undefined });
  if (!other) return <Text c="dimmed">{t('compare.onlyOne')}</Text>;
  return (
    <Stack>
      <Select
        label={t('compare.with')}
        w={280}
        allowDeselect={false}
        value={other.id}
        data={versions.map(({ id, number, status }) => ({ value: id, label: `${t('version', { number })} · ${t(`statuses.${status}`)}` }))}
        onChange={(id) => id && onCompare(id)}
      />
      {error ? (
        <Failure {...{ error }} retry={() => void refetch()} />
      ) : data === undefined ? (
        <Loading />
      ) : data === text ? (
        <Text>{t('compare.same')}</Text>
      ) : (
        <JsonDiff before={data} after={text} labels={{ before: t('version', { number: other.number }), after: t('version', { number }) }} />
      )}
    </Stack>
  );
}
