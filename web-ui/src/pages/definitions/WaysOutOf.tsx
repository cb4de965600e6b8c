import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkflowDocument } from '../../api/types';
import { titleOf } from '../../editor/workflow/edits';
import classes from './definitions.module.css';

type WaysOutOfProps = {
  workflow: WorkflowDocument;
  from: string;
  wordsOf: (index: number) => string | undefined;
};

/** Where it goes from a step, in the order in which it is looked at. */
export function WaysOutOf({ workflow, from, wordsOf }: WaysOutOfProps) {
  const { t } = useTranslation('definitions');
  const { t: tEditor } = useTranslation('editor');
  const ways = workflow.transitions
    .map((transition, index) => ({ ...transition, index }))
    .filter((way) => way.from === from)
    .toSorted((one, other) => (other.priority ?? 0) - (one.priority ?? 0));
  if (ways.length === 0) return null;
  return (
    <ul className={classes.list}>
      {ways.map(({ to, when, index }) => (
        <Text component="li" size="sm" key={index}>
          {when === undefined
            ? t(ways.length > 1 ? 'ways.otherwise' : 'ways.then', { step: titleOf(workflow, to, tEditor) })
            : t('ways.when', { step: titleOf(workflow, to, tEditor), condition: wordsOf(index) })}
        </Text>
      ))}
    </ul>
  );
}
