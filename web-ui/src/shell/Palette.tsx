import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import {
  IconAddressBook,
  IconChecklist,
  IconRoute,
  IconSearch,
  IconTags,
  IconTicket,
  IconUser,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hit } from '../api/types';
import { useCommands, type Command } from './useCommands';
import { pageOf, useHits } from './useHits';

const ICONS: Record<Hit['kind'], typeof IconUser> = {
  TICKET: IconTicket,
  TASK: IconChecklist,
  MEMBER: IconUser,
  CONTACT: IconAddressBook,
  WORKFLOW_DEFINITION: IconRoute,
  TICKET_DEFINITION: IconTags,
};

/** Goes anywhere, creates and does things, and finds what one may see, by a few letters. */
export function Palette() {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const groups = useCommands(isOpen);
  const { hits, isSearching } = useHits(typed);

  const found = hits.map((hit): SpotlightActionData => {
    const Icon = ICONS[hit.kind];
    return {
      id: `${hit.kind}-${hit.id}`,
      label: hit.number && isOfTicket(hit) ? `#${hit.number} ${hit.title}` : hit.title,
      description: [t(`palette.kinds.${hit.kind}`), hit.detail].filter(Boolean).join(' · '),
      leftSection: <Icon size={18} stroke={1.6} />,
      onClick: () => void navigate({ to: pageOf(hit) }),
    };
  });
  const offered = groups
    .map(({ group, commands }) => ({ group, actions: commands.filter((it) => fits(it, typed)).map(actionOf) }))
    .filter(({ actions }) => actions.length > 0);
  const all = found.length > 0 ? [...offered, { group: t('palette.found'), actions: found }] : offered;

  return (
    <Spotlight
      actions={all}
      filter={(_, actions) => actions}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightOpen={() => setOpen(true)}
      onSpotlightClose={() => setOpen(false)}
      shortcut="mod + K"
      scrollable
      maxHeight="min(480px, 70dvh)"
      nothingFound={t(isSearching ? 'palette.searching' : 'palette.nothing')}
      searchProps={{ placeholder: t('palette.placeholder'), 'aria-label': t('palette.placeholder'), leftSection: <IconSearch size={20} /> }}
      title={undefined}
    />
  );
}

const isOfTicket = ({ kind }: Hit) => kind === 'TICKET' || kind === 'TASK';

function actionOf({ id, label, description, icon, run }: Command): SpotlightActionData {
  return { id, label, description, leftSection: icon, onClick: run };
}

/** Each word that was typed begins a word of it. */
function fits({ label }: Command, typed: string): boolean {
  const words = label.toLowerCase().split(/[\s:-]+/);
  return typed.toLowerCase().split(/\s+/).filter(Boolean).every((part) => words.some((word) => word.startsWith(part)));
}
