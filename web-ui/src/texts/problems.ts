import type { i18n } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, kindOf, withHint, type InputFault, type Problem } from '../api/problem';

/** Finds the words for a code of the API's in the reader's language; where there are none, `itself` stays. */
export function wordsFor(i18n: i18n, ns: string) {
  return (key: string, itself: string) => (i18n.exists(key, { ns }) ? i18n.t(key, { ns, itself }) : itself);
}

/** Says in the reader's language what the API refused; what has no words of its own here, in the API's. */
export function useProblemTexts() {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const said = wordsFor(i18n, 'problems');
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
