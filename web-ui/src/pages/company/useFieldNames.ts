import { useTranslation } from 'react-i18next';
import { nameOf } from '../../form/names';
import { isAskedFor } from './address';

/** What the fields of a company are called: `legalName`, `address/town`, and any other of an address by its key. */
export function useFieldNames(): (field: string) => string {
  const { t } = useTranslation('company');
  return (field) => {
    const [part, key] = field.split('/');
    if (part !== 'address' || key === undefined) return t(`data.${field}`);
    return isAskedFor(key) ? t(`data.address.${key}`) : nameOf(key);
  };
}
