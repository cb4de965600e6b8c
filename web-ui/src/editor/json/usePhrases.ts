import { EditorState } from '@codemirror/state';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The words of the editor itself, in the reader's language. */
export function usePhrases() {
  const { t } = useTranslation('editor');
  return useMemo(() => EditorState.phrases.of(t('phrases', { returnObjects: true }) as Record<string, string>), [t]);
}
