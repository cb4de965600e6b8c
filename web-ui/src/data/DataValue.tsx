import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../form/names';
import { schemaAt } from '../form/schemaAt';
import { useDays } from '../texts/days';
import { useTimes } from '../texts/times';
import { DataView } from './DataView';
import { isObject } from './json';

type DataValueProps = { value: unknown; schema?: object; path: string[] };
type Choice = { const?: unknown; title?: string };

/** One value, in the words of the form: dates as dates, a choice by its title, yes and no. */
export function DataValue({ value, schema, path }: DataValueProps) {
  const { t, i18n } = useTranslation('data');
  const { dateAndTime } = useTimes();
  const { written } = useDays();
  const said = schema && schemaAt(schema, path);

  if (value === null || value === '') return <>–</>;
  if (Array.isArray(value)) {
    if (value.length === 0) return <>–</>;
    return (
      <ul>
        {value.map((one, index) => (
          <li key={index}>
            <DataValue value={one} schema={schema} path={[...path, `${index}`]} />
          </li>
        ))}
      </ul>
    );
  }
  if (isObject(value)) return <DataView data={value} {...{ schema, path }} label={t('part')} />;
  if (typeof value === 'boolean') return <>{t(value ? 'yes' : 'no')}</>;
  if (typeof value === 'number') return <>{new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 20 }).format(value)}</>;

  const text = String(value);
  const choice = [...((said?.oneOf as Choice[] | undefined) ?? []), ...((said?.anyOf as Choice[] | undefined) ?? [])].find((it) => it.const === value);
  if (choice?.title) return <>{choice.title}</>;
  if (Array.isArray(said?.enum)) return <>{nameOf(text)}</>;
  if (said?.format === 'date' && /^\d{4}-\d\d-\d\d$/.test(text)) return <>{written(text)}</>;
  if (said?.format === 'date-time' && !Number.isNaN(Date.parse(text))) return <>{dateAndTime(text)}</>;
  if (said?.format === 'uri' && /^https?:\/\//i.test(text)) {
    return (
      <Anchor href={text} target="_blank" rel="noreferrer noopener">
        {text}
      </Anchor>
    );
  }
  return <>{text}</>;
}
