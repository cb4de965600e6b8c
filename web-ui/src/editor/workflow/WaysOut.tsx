import { Button, Group, Select, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkflowDocument } from '../../api/types';
import { useWordsOf } from '../rule/useWordsOf';
import { END, START, addTransition, titleOf } from './edits';
import type { Selected } from './selection';
import classes from './designer.module.css';

type WaysOutProps = {
  workflow: WorkflowDocument;
  /** Only what leads out of this step; otherwise all. */
  from?: string;
  onChange: (workflow: WorkflowDocument) => void;
  onSelect: (selected: Selected) => void;
};

/** What leads where, as a list, and a way to add to it without a mouse. */
export function WaysOut({ workflow, from, onChange, onSelect }: WaysOutProps) {
  const { t } = useTranslation('editor');
  const wordsOf = useWordsOf(workflow);
  const title = (key: string) => titleOf(workflow, key, t);
  const ways = workflow.transitions.map((transition, index) => ({ ...transition, index })).filter((way) => !from || way.from === from);
  const steps = (extra: string[]) => [...extra, ...workflow.tasks.map(({ key }) => key)].map((key) => ({ value: key, label: title(key) }));
  const [source, setSource] = useState<string | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const start = from ?? source;

  function add() {
    if (!start || !target) return;
    onChange(addTransition(workflow, start, target));
    setTarget(null);
  }

  return (
    <section aria-label={t('ways.title')}>
      <Title order={3} size="h5" mb={4}>
        {t(from ? 'ways.out' : 'ways.title')}
      </Title>
      {ways.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('ways.none')}
        </Text>
      )}
      <ul className={classes.choices}>
        {ways.map((way) => (
          <li key={way.index}>
            <UnstyledButton className={classes.choice} onClick={() => onSelect({ transition: way.index })}>
              <Text size="sm">
                {!from && `${title(way.from)} `}
                <IconArrowRight size={14} aria-label={t('ways.to')} role="img" style={{ verticalAlign: '-2px' }} /> {title(way.to)}
              </Text>
              {way.when !== undefined && (
                <Text size="xs" c="dimmed">
                  {t('ways.if', { condition: wordsOf(way.index) })}
                </Text>
              )}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <Stack gap="xs" mt="xs">
        <Group gap="xs" align="end" wrap="nowrap">
          {!from && <Select flex={1} miw={0} label={t('ways.from')} data={steps([START])} value={source} onChange={setSource} searchable />}
          <Select flex={1} miw={0} label={t('ways.goTo')} data={[...steps([]), { value: END, label: title(END) }]} value={target} onChange={setTarget} searchable />
          <Button variant="light" px="sm" leftSection={<IconPlus size={16} />} disabled={!start || !target} onClick={add}>
            {t('ways.add')}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
