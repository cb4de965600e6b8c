import { useTranslation } from 'react-i18next';
import type { SchemaFault } from './schemaFaults';

const COUNTED = new Set(['minLength', 'maxLength', 'minItems', 'maxItems']);
const BOUNDED = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']);
const CHOSEN = new Set(['enum', 'oneOf', 'anyOf', 'const']);
const FORMATS = new Set(['date', 'date-time', 'time', 'email', 'uri', 'uuid']);
const TYPES = new Set(['number', 'integer', 'boolean', 'string']);

/** Says what is wrong with a field so that one knows what to write. */
export function useFaultWords() {
  const { t, i18n } = useTranslation('form');
  return ({ keyword, wanted }: SchemaFault): string => {
    const number = typeof wanted === 'number' ? wanted : 0;
    if (keyword === 'required' || keyword === 'dependentRequired') return t('faults.required');
    if ((keyword === 'minLength' || keyword === 'minItems') && number === 1) return t('faults.required');
    if (keyword === 'const' && wanted === true) return t('faults.ticked');
    if (COUNTED.has(keyword)) return t(`faults.${keyword}`, { count: number });
    if (BOUNDED.has(keyword)) return t(`faults.${keyword}`, { limit: new Intl.NumberFormat(i18n.language).format(number) });
    if (CHOSEN.has(keyword)) return t('faults.choice');
    if (keyword === 'format' && FORMATS.has(String(wanted))) return t(`faults.formats.${String(wanted)}`);
    if (keyword === 'type' && TYPES.has(String(wanted))) return t(`faults.types.${String(wanted)}`);
    if (keyword === 'uniqueItems') return t('faults.uniqueItems');
    return t(keyword === 'false' ? 'faults.unknown' : 'faults.other');
  };
}
