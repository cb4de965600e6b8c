import { useTranslation } from 'react-i18next';
import { useEffect, useMemo, useState } from 'react';
import { WorkflowGraph } from '../graph/WorkflowGraph';
import { FormPreview } from './form/FormPreview';
import { JsonEditor, type Reveal } from './json/JsonEditor';
import type { Source } from './json/source';
import type { Kind } from './kinds';
import type { Mark } from './review/marks';
import { useWordsOf } from './rule/useWordsOf';
import { asTicketType } from './ticketType/documents';
import { courseOf } from './workflow/course';
import { asWorkflow } from './workflow/edits';
import classes from './textView.module.css';

type TextViewProps = {
  kind: Kind;
  text: string;
  source: Source | undefined;
  marks: readonly Mark[];
  reveal: Reveal | undefined;
  onChange: (text: string) => void;
  onSave: () => void;
};

/** The document as text, and beside it what it comes to. */
export function TextView({ kind, text, source, marks, reveal, onChange, onSave }: TextViewProps) {
  const { t } = useTranslation('editor');
  const value = useLastThatWas(source)?.value;
  return (
    <div className={classes.both}>
      <JsonEditor label={t('views.textLabel')} value={text} {...{ onChange, onSave, marks, reveal }} height="100%" />
      <div className={classes.beside}>{kind === 'workflow' ? <Picture {...{ value }} /> : <FormPreview schema={asTicketType(value)?.form} />}</div>
    </div>
  );
}

/** While a text is no JSON for a moment, what it was before is still shown. */
function useLastThatWas(source: Source | undefined): Source | undefined {
  const [last, setLast] = useState(source);
  useEffect(() => {
    if (source) setLast(source);
  }, [source]);
  return source ?? last;
}

function Picture({ value }: { value: unknown }) {
  const { t } = useTranslation('editor');
  const workflow = useMemo(() => asWorkflow(value), [value]);
  const wordsOf = useWordsOf(workflow);
  const course = useMemo(() => courseOf(workflow ?? NOTHING, t, wordsOf), [workflow, t, wordsOf]);
  return <WorkflowGraph {...{ course }} height="100%" />;
}

const NOTHING = { key: '', title: '', tasks: [], transitions: [] };
