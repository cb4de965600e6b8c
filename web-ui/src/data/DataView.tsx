import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../form/names';
import { schemaAt } from '../form/schemaAt';
import { DataValue } from './DataValue';
import classes from './data.module.css';
import { isObject } from './json';

type DataViewProps = {
  data: unknown;
  /** The form by which it was filled in, for the names of its fields; without it they are called by their keys. */
  schema?: object;
  label: string;
  path?: string[];
};

/** What somebody filled in, as they were asked. */
export function DataView({ data, schema, label, path = [] }: DataViewProps) {
  const { t } = useTranslation('data');
  const entries = Object.entries(isObject(data) ? data : {});
  if (entries.length === 0) return <Text c="dimmed">{t('nothing')}</Text>;
  return (
    <dl className={classes.data} aria-label={label}>
      {inOrder(entries, schema, path).map(([key, value]) => {
        const place = [...path, key];
        const said = schema && schemaAt(schema, place);
        return (
          <div key={key}>
            <dt>{String(said?.title ?? nameOf(key))}</dt>
            <dd>
              <DataValue {...{ value, schema }} path={place} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** As the form asks, since JSON does not keep the order. */
function inOrder(entries: [string, unknown][], schema: object | undefined, path: string[]): [string, unknown][] {
  const asked = Object.keys((schema && (schemaAt(schema, path)?.properties as object | undefined)) ?? {});
  const placeOf = ([key]: [string, unknown]) => (asked.includes(key) ? asked.indexOf(key) : asked.length);
  return entries.toSorted((one, other) => placeOf(one) - placeOf(other));
}
