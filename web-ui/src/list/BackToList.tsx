import { Anchor, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useWayBack } from './useWayBack';

type BackToListProps = { to: string; children: string };

/** Above the title of a page that was opened from a list. */
export function BackToList({ to, children }: BackToListProps) {
  const goBack = useWayBack(to);
  return (
    <Anchor
      component={Link}
      to={to}
      size="sm"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goBack();
      }}
    >
      <Group component="span" gap={4} display="inline-flex">
        <IconArrowLeft size={14} aria-hidden />
        {children}
      </Group>
    </Anchor>
  );
}
