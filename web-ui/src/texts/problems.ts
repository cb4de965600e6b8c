import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, kindOf, withHint, type InputFault, type Problem } from '../api/problem';

/** Says in the reader's language what the API refused; what has no words of its own here, in the API's. */
export function useProblemTexts() {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const said = (key: string, itself: string) => (i18n.exists(key, { ns: 'problems' }) ? t(key, { ns: 'problems', itself }) : itself);
    const fault = (it: InputFault) => said(`codes.${it.code}`, withHint(it));
    return {
      /** What went wrong as a whole. */
      sentence: (error: unknown) =>
        isProblem(error) ? said(`kinds.${kindOf(error)}`, error.detail) : t('states.unreachable'),
      /** What is wrong with one field. */
      fault,
      /** The faults by the field that they are about: `companyName`, `address/city`. */
      faultsByField: (problem: Problem): Record<string, string> =>
        Object.fromEntries((problem.errors ?? []).flatMap((it) => (it.pointer ? [[it.pointer.slice(1), fault(it)]] : []))),
    };
  }, [t, i18n]);
}
