import { ActionIcon, Button, FileButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Kind } from './kinds';
import { PublishDialog } from './PublishDialog';
import type { Reviewed } from './review/useReview';
import type { Draft } from './useDraft';
import type { Storing } from './useStoring';

type EditorActionsProps = {
  kind: Kind;
  draft: Draft;
  review: Reviewed;
  storing: Storing;
  onOpen: (text: string) => void;
};

/** What can be done with the document that is being written. */
export function EditorActions({ kind, draft, review, storing, onOpen }: EditorActionsProps) {
  const { t } = useTranslation('editor');
  const [isAsking, { open, close }] = useDisclosure();
  const errors = review.marks.filter(({ severity }) => severity === 'ERROR').length;

  return (
    <>
      <ActionIcon variant="default" size="lg" aria-label={t('undo')} disabled={!draft.undo} onClick={draft.undo}>
        <IconArrowBackUp size={18} />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={t('redo')} disabled={!draft.redo} onClick={draft.redo}>
        <IconArrowForwardUp size={18} />
      </ActionIcon>
      <FileButton accept="application/json,.json" onChange={(file) => void file?.text().then(onOpen)} inputProps={{ 'aria-label': t('openFile') }}>
        {(props) => (
          <Button variant="default" leftSection={<IconUpload size={16} />} {...props}>
            {t('openFile')}
          </Button>
        )}
      </FileButton>
      <Button variant="default" loading={storing.isSending} onClick={storing.store}>
        {t('store')}
      </Button>
      <Button onClick={open}>{t('publish')}</Button>
      <PublishDialog
        {...{ kind, isAsking, errors }}
        isSending={storing.isSending}
        onClose={close}
        onPublish={async () => {
          await storing.publish();
          close();
        }}
      />
    </>
  );
}
