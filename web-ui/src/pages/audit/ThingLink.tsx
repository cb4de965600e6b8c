import { Anchor, Text } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/types';
import { pageOf } from './things';

/** On what something was done: its kind, what it is called where that is told, and the way there. */
export function ThingLink({ entry: { object, before, after } }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const router = useRouter();
  if (!object) return null;
  const facts = { ...(before as object), ...(after as object) } as { name?: string; key?: string; number?: number };
  const called = facts.name ?? facts.key ?? (facts.number === undefined ? undefined : `#${facts.number}`);
  const words = called ? t('named', { kind: t(`kinds.${object.kind}`), name: called }) : t(`kinds.${object.kind}`);
  const page = pageOf(object);
  if (!page) return <Text size="sm">{words}</Text>;
  return (
    <Anchor
      href={page}
      size="sm"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        router.history.push(page);
      }}
    >
      {words}
    </Anchor>
  );
}
