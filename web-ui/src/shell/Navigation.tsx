import { NavLink, ScrollArea, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';
import { navigationFor } from './navigation';

/** The pages that one may see, in sections. */
export function Navigation({ path }: { path: string }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <ScrollArea type="auto" scrollbarSize={6}>
      {navigationFor(me.permissions).map((section) => (
        <section key={section.key} aria-labelledby={`section-${section.key}`}>
          <Text id={`section-${section.key}`} size="xs" c="dimmed" fw={600} px="sm" pt="sm" pb={4}>
            {t(`sections.${section.key}`)}
          </Text>
          {section.destinations.map(({ key, to, icon: Icon }) => (
            <NavLink
              key={key}
              component={Link}
              to={to}
              py={6}
              label={t(`pages.${key}`)}
              leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
              active={path === to || path.startsWith(`${to}/`)}
              aria-current={path === to ? 'page' : undefined}
            />
          ))}
        </section>
      ))}
    </ScrollArea>
  );
}
