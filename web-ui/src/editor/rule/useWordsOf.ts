import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkflowDocument } from '../../api/types';
import { knownFields } from './knownFields';
import { inWords } from './words';

/** Says the condition of a transition as a sentence. */
export function useWordsOf(workflow: WorkflowDocument | undefined) {
  const { t } = useTranslation('editor');
  return useCallback(
    (index: number) => {
      const transition = workflow?.transitions[index];
      return transition?.when === undefined ? undefined : inWords(transition.when, knownFields(workflow!, transition.from, t), t);
    },
    [workflow, t]
  );
}
