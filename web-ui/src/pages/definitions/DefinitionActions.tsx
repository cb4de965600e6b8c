import { ActionIcon, Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconCopy, IconDots, IconDownload, IconPencil } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../../api/problem';
import type { Definition } from '../../api/types';
import { PAGES, definitions, type Kind } from '../../editor/kinds';
import { PublishDialog } from '../../editor/PublishDialog';
import { DEFINITIONS } from '../../editor/queries';
import { useSubmit } from '../../form/useSubmit';
import { save } from '../../list/exportList';
import { useMay } from '../../session/me';
import { told } from '../../shell/told';
import { RetireDialog } from './RetireDialog';

type DefinitionActionsProps = { kind: Kind; definition: Definition; text: string };

/** What can be done with one version. */
export function DefinitionActions({ kind, definition, text }: DefinitionActionsProps) {
  const { t } = useTranslation('definitions');
  const queries = useQueryClient();
  const mayDesign = useMay('design_workflows');
  const [isPublishing, publishDialog] = useDisclosure();
  const [isRetiring, retireDialog] = useDisclosure();
  const { id, version, status, key, number, findings } = definition;
  const page = PAGES[kind];

  const moving = (move: 'publish' | 'retire') => async () => {
    const { error } = await definitions(kind)[move](id, version);
    if (!error || kindOf(error) !== 'data-refused') await queries.invalidateQueries({ queryKey: [DEFINITIONS] });
    if (!error) told(t(`done.${move}`, { number }));
    return { error };
  };
  const publishing = useSubmit(moving('publish'));
  const retiring = useSubmit(moving('retire'));

  return (
    <>
      {mayDesign && status === 'DRAFT' && <Button onClick={publishDialog.open}>{t('actions.publish')}</Button>}
      {mayDesign && (
        <Button variant="default" component={Link} to={`${page}/${id}/edit`} leftSection={<IconPencil size={16} />}>
          {t('actions.edit')}
        </Button>
      )}
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('actions.more')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayDesign && (
            <Menu.Item component={Link} to={`${page}/new`} search={{ copy: id } as never} leftSection={<IconCopy size={16} />}>
              {t('actions.copy')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => save(new Blob([text], { type: 'application/json' }), `${key}.${number}.json`)}>
            {t('actions.download')}
          </Menu.Item>
          {mayDesign && status === 'PUBLISHED' && (
            <Menu.Item color="red" leftSection={<IconArchive size={16} />} onClick={retireDialog.open}>
              {t('actions.retire')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <PublishDialog
        {...{ kind }}
        isAsking={isPublishing}
        isSending={publishing.isSending}
        errors={findings.filter(({ severity }) => severity === 'ERROR').length}
        onClose={publishDialog.close}
        error={publishing.error}
        onPublish={() => void publishing.submit().then((isDone) => isDone && publishDialog.close())}
      />
      <RetireDialog
        {...{ kind }}
        isAsking={isRetiring}
        isSending={retiring.isSending}
        onClose={retireDialog.close}
        error={retiring.error}
        onRetire={() => void retiring.submit().then((isDone) => isDone && retireDialog.close())}
      />
    </>
  );
}
