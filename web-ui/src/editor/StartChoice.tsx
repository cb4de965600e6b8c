import { Card, FileButton, SimpleGrid, Text, Title, UnstyledButton } from '@mantine/core';
import { IconCode, IconFileUpload, IconPencil, IconTemplate } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';
import { Page } from '../shell/Page';
import type { EditorSearch } from './EditorPage';
import { BLANK, EXAMPLES } from './examples';
import { PAGES, type Kind } from './kinds';
import { keepDraft } from './useDraft';
import { useFileDrop } from './useFileDrop';
import classes from './startChoice.module.css';

/** How somebody wants to begin: drawing, writing, from a file, or from an example. */
export function StartChoice({ kind }: { kind: Kind }) {
  const { t } = useTranslation('editor');
  const { company, user } = useMe();
  const navigate = useNavigate();

  function openText(text: string) {
    keepDraft([company.slug, user.id, kind, 'new'].join('.'), text);
    void navigate({ to: `${PAGES[kind]}/new`, search: { from: BLANK, view: 'text' } } as never);
  }

  const drop = useFileDrop(openText);
  return (
    <Page title={t(`kinds.${kind}.new`)} lead={t('start.lead')}>
      <div {...drop}>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <Choice {...{ kind }} icon={<IconPencil />} title={t(`start.draw.${kind}`)} text={t(`start.drawText.${kind}`)} search={{ from: BLANK }} />
          <FileButton accept="application/json,.json" onChange={(file) => void file?.text().then(openText)} inputProps={{ 'aria-label': t('start.file') }}>
            {(props) => (
              <UnstyledButton {...props} className={classes.choice}>
                <Look icon={<IconFileUpload />} title={t('start.file')} text={t('start.fileText')} />
              </UnstyledButton>
            )}
          </FileButton>
          <Choice {...{ kind }} icon={<IconCode />} title={t('start.text')} text={t('start.textText')} search={{ from: BLANK, view: 'text' }} />
        </SimpleGrid>
        <Title order={2} size="h4" mt="lg" mb="sm">
          {t('start.examples')}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {EXAMPLES[kind].map((example) => (
            <Choice
              key={example}
              {...{ kind }}
              icon={<IconTemplate />}
              title={t(`examples.${example}.title`)}
              text={t(`examples.${example}.text`)}
              search={{ from: example }}
            />
          ))}
        </SimpleGrid>
      </div>
    </Page>
  );
}

type LookProps = { icon: ReactNode; title: string; text: string };

function Choice({ kind, search, ...look }: LookProps & { kind: Kind; search: EditorSearch }) {
  return (
    <Link to={`${PAGES[kind]}/new` as never} search={search as never} className={classes.choice}>
      <Look {...look} />
    </Link>
  );
}

function Look({ icon, title, text }: LookProps) {
  return (
    <Card withBorder padding="md" h="100%">
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <Text fw={600} mt="xs">
        {title}
      </Text>
      <Text size="sm" c="dimmed">
        {text}
      </Text>
    </Card>
  );
}
